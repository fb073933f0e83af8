// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/coaching/coachingpage.h"
#include "widgets/coaching/notecorner.h"
#include "widgets/coaching/notesheet.h"
#include "widgets/common/prompter.h"

#include <QStackedWidget>
#include <QTest>

/** What the tests of coaching share: a book in memory, and a window with the page and the corner for notes. */
namespace Floorwalk::CoachingTest {

using namespace Qt::StringLiterals;

inline const Zone shanghai = *Zone::parse(u"Asia/Shanghai"_s);

template <class T> QFuture<Result<T>> ready(T value)
{
    return QtFuture::makeReadyFuture(Result<T>(std::move(value)));
}

inline QFuture<Result<void>> readyDone()
{
    return QtFuture::makeReadyFuture(Result<void>());
}

/** A book in memory that keeps what it is told and says what that was. */
class FakeCoachingBook final : public CoachingBook
{
public:
    FakeCoachingBook()
    {
        for (const auto &[id, no, called] : {std::tuple(1, u"00101"_s, u"王芳"_s), std::tuple(2, u"00102"_s, u"李娜"_s),
                                             std::tuple(3, u"00103"_s, u"李娜"_s)}) {
            const Person person{PersonId(id), *EmployeeNo::parse(no), called, u"一组"_s, {called}, {}, {}, false};
            persons.push_back(person);
        }
    }
    Moment now() const override { return shanghai.toMoment(QDate(2026, 11, 26), QTime(14, 21)); }
    QString leader() const override { return name; }
    Answer<std::vector<Person>> people() override { return ready(persons); }
    Answer<std::optional<PersonId>> personOfAgent(const QString &key) override
    {
        return ready(key == persons[0].name ? persons[0].id : std::optional<PersonId>());
    }
    Answer<CoachingWeek> week() override
    {
        CoachingWeek week;
        week.week = IsoWeek::of(QDate(2026, 11, 26));
        std::vector<ListeningFacts> facts;
        for (const Person &person : persons) {
            const int heard = *person.id == PersonId(1) ? 2 : 0;
            facts.push_back({*person.id, person.name, heard, heard, now(), 0, 0, {}});
            week.people.push_back({person, facts.back(), {}, 0});
        }
        week.queue = ListeningPlan::queue(facts, week.rules, now());
        return ready(week);
    }
    Answer<AgentFile> agentFile(PersonId person) override
    {
        ++filesRead;
        AgentFile file;
        std::ranges::copy_if(notes, std::back_inserter(file.notes),
                             [person](const CoachingNote &note) { return note.person == person; });
        std::ranges::copy_if(entries, std::back_inserter(file.entries),
                             [person](const ListeningEntry &entry) { return entry.person == person; });
        return ready(file);
    }
    Answer<std::vector<FoundNote>> search(const QString &text) override
    {
        std::vector<FoundNote> found;
        for (const CoachingNote &note : notes) {
            if (note.words.fact.contains(text))
                found.push_back({note, u"李娜"_s});
        }
        return ready(found);
    }
    Answer<CoachingNote> add(const NewNote &note) override
    {
        if (refusal)
            return QtFuture::makeReadyFuture(Result<CoachingNote>(*refusal));
        CoachingNote fresh = blank(note.person, note.words.fact);
        fresh.words = note.words;
        fresh.source = note.source;
        fresh.actions = note.actions;
        for (AgreedAction &action : fresh.actions)
            action.id = ++numbers;
        notes.insert(notes.begin(), fresh);
        said << u"add "_s + note.words.fact;
        return ready(fresh);
    }
    Answer<CoachingNote> correct(const CoachingNote &seen, const NoteWords &words,
                                 const std::vector<AgreedAction> &) override
    {
        CoachingNote &note = *std::ranges::find(notes, seen.number, &CoachingNote::number);
        note.words = words;
        said << u"correct "_s + words.fact;
        return ready(note);
    }
    Answer<CoachingNote> withdraw(const CoachingNote &seen, const QString &reason) override
    {
        CoachingNote &note = *std::ranges::find(notes, seen.number, &CoachingNote::number);
        note.withdrawn = true;
        note.reason = reason;
        said << u"withdraw "_s + reason;
        return ready(note);
    }
    Answer<void> finish(qint64 id) override
    {
        said << u"finish"_s;
        action(id).doneAt = now();
        return readyDone();
    }
    Answer<void> reopen(qint64 id) override
    {
        said << u"reopen"_s;
        action(id).doneAt.reset();
        return readyDone();
    }
    Answer<void> postpone(qint64 id, QDate due) override
    {
        said << u"postpone "_s + due.toString(Qt::ISODate);
        action(id).due = due;
        return readyDone();
    }
    Answer<ListeningEntry> addEntry(const ListeningEntry &entry) override
    {
        said << u"heard %1 %2"_s.arg(listeningKindName(entry.kind), entry.advice);
        entries.push_back(entry);
        entries.back().number = ++numbers;
        return ready(entry);
    }
    Answer<ListeningEntry> completeEntry(const ListeningEntry &seen, const ListeningEntry &next) override
    {
        said << u"complete %1 %2"_s.arg(next.length ? next.length->count() : 0).arg(next.advice);
        auto &entry = *std::ranges::find(entries, seen.number, &ListeningEntry::number);
        entry.status = ListeningEntry::Status::Kept;
        entry.advice = next.advice;
        return ready(entry);
    }
    Answer<ListeningEntry> withdrawEntry(const ListeningEntry &seen, const QString &reason) override
    {
        said << u"take back "_s + reason;
        return ready(seen);
    }
    Answer<int> writeHrFile(const HrFile &file) override
    {
        said << u"file "_s + file.path;
        return ready(3);
    }
    Answer<std::optional<Draft>> draft(Unfinished what) override
    {
        const std::optional<Draft> &found = what == Unfinished::Note ? kept : keptEntry;
        return ready(found && found->owner == name ? found : std::optional<Draft>());
    }
    Answer<void> keepDraft(const QString &owner, Unfinished what, const QString &content) override
    {
        const bool isNote = what == Unfinished::Note;
        const QString kind = isNote ? u"coachingNote"_s : u"listeningEntry"_s;
        (isNote ? kept : keptEntry) =
            content.isEmpty() ? std::nullopt : std::optional(Draft{owner, kind, content, now()});
        return readyDone();
    }

    CoachingNote blank(PersonId person, const QString &fact)
    {
        const qint64 number = ++numbers;
        CoachingNote note{.id = number,
                          .number = number,
                          .corrects = {},
                          .person = person,
                          .team = {},
                          .at = now(),
                          .author = name,
                          .words = {},
                          .source = {},
                          .withdrawn = false,
                          .reason = {},
                          .recordedAt = now(),
                          .recordedBy = name,
                          .erased = false,
                          .actions = {}};
        note.words.fact = fact;
        return note;
    }
    AgreedAction &action(qint64 id)
    {
        for (CoachingNote &note : notes) {
            for (AgreedAction &one : note.actions) {
                if (one.id == id)
                    return one;
            }
        }
        return none;
    }

    QString name = u"组长赵"_s;
    std::vector<Person> persons;
    std::vector<CoachingNote> notes;
    std::vector<ListeningEntry> entries;
    std::optional<Draft> kept;
    std::optional<Draft> keptEntry;
    std::optional<Error> refusal;
    AgreedAction none;
    QStringList said;
    qint64 numbers = 0;
    int filesRead = 0;
};

class FixedPrompter final : public Prompter
{
public:
    void askSavePath(QWidget *, const QString &, const QString &suggested, const QString &, Answer answer) override
    {
        answer(suggested);
    }
    void askOpenPath(QWidget *, const QString &, const QString &, Answer) override {}
};

/** A window with the page and the corner for notes, as the console has them. */
struct CoachingConsole
{
    explicit CoachingConsole(FakeCoachingBook &book)
        : area(&window)
        , page(book, prompter, shanghai)
        , corner(book, shanghai, area, window)
    {
        QObject::connect(&page, &Page::noteWanted, &corner, &NoteCorner::open);
        QObject::connect(&corner, &NoteCorner::stored, &page, &CoachingPage::reload);
        window.resize(1100, 700);
        area.setGeometry(window.rect());
        area.addWidget(&page);
        area.addWidget(&other);
        window.show();
    }
    template <class T> T *part(const QString &name) { return window.findChild<T *>(name); }
    void key(const QString &name, int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(part<QWidget>(name), Qt::Key(key), modifiers);
    }

    QWidget window;
    QStackedWidget area;
    FixedPrompter prompter;
    CoachingPage page;
    QWidget other; ///< another page
    NoteCorner corner;
};

} // namespace Floorwalk::CoachingTest
