// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/coaching/coachingpage.h"
#include "widgets/coaching/notecorner.h"
#include "widgets/coaching/notesheet.h"
#include "widgets/common/cardlist.h"
#include "widgets/common/prompter.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

const Zone shanghai = *Zone::parse(u"Asia/Shanghai"_s);

template <class T> QFuture<Result<T>> ready(T value)
{
    return QtFuture::makeReadyFuture(Result<T>(std::move(value)));
}

QFuture<Result<void>> readyDone()
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
struct Console
{
    explicit Console(FakeCoachingBook &book)
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

} // namespace

/** Coaching by keys alone: people and queue, notes, drafts, what was agreed, the register. */
class TestCoachingPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s)); }

    void cardsChangeRowByRow()
    {
        CardModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.show({Card{1, u"a"_s}, Card{2, u"b"_s}, Card{3, u"c"_s}});
        model.show({Card{3, u"c"_s}, Card{1, u"a"_s}, Card{4, u"d"_s}, Card{2, u"B"_s}});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(model.index(3).data().toString(), u"B"_s);
        QCOMPARE(model.rowOf(4), 2);
        QCOMPARE(model.rowOf(9), -1);
        QVERIFY(!model.at(4));
        model.show({Card{4, u"d"_s}});
        QCOMPARE(model.rowCount(), 1);
        model.show({});
        QCOMPARE(resets.size(), 0);
    }

    /** A note of care is opened as one, and stays with the leaders. */
    void aNoteOfCareIsOpenedAsOne()
    {
        FakeCoachingBook book;
        Console console(book);
        console.corner.open(u"person:2/care"_s, u"activity:5"_s);
        QTRY_VERIFY(console.corner.isOpen());
        const auto *const sheet = console.part<NoteSheet>(u"noteSheet"_s);
        QCOMPARE(sheet->words().kind, NoteKind::Care);
        QVERIFY(!sheet->words().hrVisible);
        QCOMPARE(sheet->person(), std::optional(PersonId(2)));
        QCOMPARE(sheet->source(), u"activity:5"_s);
        QTest::keyClick(console.window.focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!console.corner.isOpen());
        console.corner.open(u"person:2"_s); // any other begins as advice
        QTRY_VERIFY(console.corner.isOpen());
        QCOMPARE(sheet->words().kind, NoteKind::Advice);
    }

    void aNoteIsWrittenByKeysAlone()
    {
        FakeCoachingBook book;
        Console console(book);
        QTRY_VERIFY(console.page.isSettled());
        console.page.takeFocus();
        console.key(u"coachingPeople"_s, Qt::Key_Down);
        console.key(u"coachingPeople"_s, Qt::Key_N);
        QTRY_VERIFY(console.corner.isOpen());
        auto *const sheet = console.part<NoteSheet>(u"noteSheet"_s);
        QCOMPARE(console.part<QLineEdit>(u"noteWho"_s)->text(), u"李娜 · 00102"_s);
        QTest::keyClick(sheet->focusWidget(), Qt::Key_1); // the third key: now it is typed
        auto *const fact = console.part<QLineEdit>(u"noteFact"_s);
        QCOMPARE(QApplication::focusWidget(), fact);
        QTest::keyClicks(fact, u"three times asked back"_s);
        for (const QString &name :
             {u"noteFact"_s, u"noteFeeling"_s, u"noteNeed"_s, u"noteRequest"_s, u"noteOwnWords"_s})
            console.key(name, Qt::Key_Return);
        auto *const agreed = console.part<QLineEdit>(u"noteAction1"_s);
        QCOMPARE(QApplication::focusWidget(), agreed);
        QTest::keyClicks(agreed, u"tell the others"_s);
        QVERIFY(console.part<QLineEdit>(u"noteAction2"_s)->isVisible()); // for one more
        console.key(u"noteAction1"_s, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(book.said, QStringList{u"add three times asked back"_s});
        QTRY_VERIFY(!console.corner.isOpen());
        QCOMPARE(book.notes[0].words.kind, NoteKind::Praise);
        QCOMPARE(book.notes[0].person, PersonId(2));
        QCOMPARE(book.notes[0].actions[0].due, QDate(2026, 11, 29));
        QTRY_VERIFY(!book.kept);
        QTRY_COMPARE(console.part<CardList>(u"coachingNotes"_s)->model()->rowCount(), 1);
        QCOMPARE(console.part<CardList>(u"coachingFollowUps"_s)->model()->rowCount(), 1);
    }

    void fromTheFloorItIsAboutTheAgent()
    {
        FakeCoachingBook book;
        Console console(book);
        QTRY_VERIFY(console.page.isSettled());
        QSignalSpy complaints(&console.corner, &NoteCorner::complained);
        console.corner.open(u"agent:nobody"_s);
        QTRY_COMPARE(complaints.size(), 1);
        console.corner.open(u"agent:王芳"_s, u"alert:17"_s);
        QTRY_VERIFY(console.corner.isOpen());
        auto *const sheet = console.part<NoteSheet>(u"noteSheet"_s);
        QTest::keyClick(sheet->focusWidget(), Qt::Key_2);
        QTest::keyClicks(console.part<QLineEdit>(u"noteFact"_s), u"x"_s);
        console.key(u"noteFact"_s, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(book.notes.size(), size_t(1));
        QCOMPARE(book.notes[0].source, u"alert:17"_s);
        book.name.clear();
        console.corner.open({});
        QCOMPARE(complaints.size(), 2); // nobody is on duty
    }

    void theSheetStaysAboveThePages()
    {
        FakeCoachingBook book;
        Console console(book);
        QTRY_VERIFY(console.page.isSettled());
        console.corner.open(u"person:1"_s);
        QTRY_VERIFY(console.corner.isOpen());
        auto *const sheet = console.part<NoteSheet>(u"noteSheet"_s);
        const auto isOnTop = [&console, sheet] {
            return sheet->isAncestorOf(console.area.childAt(sheet->geometry().center()));
        };
        QVERIFY(isOnTop());
        console.area.setCurrentWidget(&console.other);
        QVERIFY(isOnTop());
        console.key(u"noteFact"_s, Qt::Key_Escape);
        console.area.setCurrentWidget(&console.page);
        console.corner.open(u"person:1"_s);
        QTRY_VERIFY(console.corner.isOpen());
        QVERIFY(isOnTop());
    }

    void whoIsNamedByTyping()
    {
        FakeCoachingBook book;
        Console console(book);
        QTRY_VERIFY(console.page.isSettled());
        console.corner.open({});
        QTRY_VERIFY(console.corner.isOpen());
        auto *const who = console.part<QLineEdit>(u"noteWho"_s);
        auto *const problem = console.part<QLabel>(u"noteProblem"_s);
        QCOMPARE(QApplication::focusWidget(), who);
        const auto type = [who](const QString &words) {
            who->selectAll();
            QTest::keyClicks(who, words);
            QTest::keyClick(who, Qt::Key_Return);
        };
        type(u"10"_s);
        QVERIFY(problem->isVisible()); // the numbers of all hold it
        type(u"103"_s);
        QVERIFY(!problem->isVisible());
        QCOMPARE(console.part<NoteSheet>(u"noteSheet"_s)->person(), std::optional(PersonId(3)));
        type(u"nobody"_s);
        QVERIFY(problem->isVisible());
    }

    void wordsThatJudgeAreHinted()
    {
        FakeCoachingBook book;
        Console console(book);
        QTRY_VERIFY(console.page.isSettled());
        console.corner.open(u"person:1"_s);
        QTRY_VERIFY(console.corner.isOpen());
        auto *const hint = console.part<QLabel>(u"noteHint"_s);
        QTest::keyClicks(console.part<QLineEdit>(u"noteFact"_s), u"you are always late"_s);
        QVERIFY(hint->isVisible() && hint->text().contains(u"always"_s));
        console.part<QLineEdit>(u"noteFact"_s)->clear();
        QTest::keyClicks(console.part<QLineEdit>(u"noteFact"_s), u"the third time this week"_s);
        QVERIFY(!hint->isVisible());
        QTest::keyClicks(console.part<QLineEdit>(u"noteOwnWords"_s), u"I never knew"_s);
        QVERIFY(!hint->isVisible()); // these are the agent's
        console.key(u"noteKind1"_s, Qt::Key_4);
        QVERIFY(!console.part<QWidget>(u"noteHrVisible"_s)->isEnabled()); // care stays with the leaders
    }

    void nothingTypedIsLost()
    {
        FakeCoachingBook book;
        {
            Console console(book);
            QTRY_VERIFY(console.page.isSettled());
            console.corner.open(u"person:2"_s);
            QTRY_VERIFY(console.corner.isOpen());
            QTest::keyClicks(console.part<QLineEdit>(u"noteFact"_s), u"begun"_s);
            QTRY_VERIFY(book.kept && book.kept->content.contains(u"begun"_s)); // while it is typed
        } // as if the program had been killed
        Console console(book);
        QTRY_VERIFY(console.page.isSettled());
        QSignalSpy told(&console.corner, &NoteCorner::told);
        console.corner.lookForDraft();
        QTRY_COMPARE(told.size(), 1);
        console.corner.open(u"person:1"_s); // about somebody else: what is unfinished comes first
        QTRY_VERIFY(console.corner.isOpen());
        QCOMPARE(console.part<NoteSheet>(u"noteSheet"_s)->person(), std::optional(PersonId(2)));
        QCOMPARE(console.part<QLineEdit>(u"noteFact"_s)->text(), u"begun"_s);
        QVERIFY(!console.part<QLabel>(u"noteRemark"_s)->text().isEmpty());
        console.key(u"noteFact"_s, Qt::Key_Escape);
        QVERIFY(!console.corner.isOpen());
        QVERIFY(book.kept);
        console.corner.open({});
        QTRY_VERIFY(console.corner.isOpen());
        book.refusal = Error{Error::Kind::Forbidden, u"not you"_s, {}};
        console.key(u"noteFact"_s, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(console.part<QLabel>(u"noteProblem"_s)->text(), u"not you"_s);
        QVERIFY(book.kept && console.corner.isOpen());
        console.key(u"noteDrop"_s, Qt::Key_Space);
        QTRY_VERIFY(!book.kept && !console.corner.isOpen());
    }

    void whatIsTypedStaysWhoseItIs()
    {
        FakeCoachingBook book;
        Console console(book);
        QTRY_VERIFY(console.page.isSettled());
        console.corner.open(u"person:2"_s);
        QTRY_VERIFY(console.corner.isOpen());
        QTest::keyClicks(console.part<QLineEdit>(u"noteFact"_s), u"begun"_s);
        book.name = u"李组长"_s;
        console.corner.lookForDraft(); // another is on duty
        QVERIFY(!console.corner.isOpen());
        QTRY_VERIFY(book.kept);
        QCOMPARE(book.kept->owner, u"组长赵"_s);
        console.corner.open(u"person:1"_s);
        QTRY_VERIFY(console.corner.isOpen());
        QVERIFY(console.part<QLineEdit>(u"noteFact"_s)->text().isEmpty());
    }

    void aDraftOutlivesTheNoteItCorrects()
    {
        FakeCoachingBook book;
        book.notes = {book.blank(PersonId(1), u"第一次写"_s)};
        Console console(book);
        QTRY_VERIFY(console.page.isSettled());
        QTest::keyClick(console.part<CardList>(u"coachingNotes"_s), Qt::Key_Return);
        QTRY_VERIFY(console.corner.isOpen());
        QTest::keyClicks(console.part<QLineEdit>(u"noteFact"_s), u" better"_s);
        console.key(u"noteFact"_s, Qt::Key_Escape);
        book.notes.clear();
        console.corner.open({});
        QTRY_VERIFY(console.corner.isOpen());
        QCOMPARE(console.part<QLineEdit>(u"noteFact"_s)->text(), u"第一次写 better"_s);
        QVERIFY(console.part<QLabel>(u"noteRemark"_s)->text().contains(u"#1"_s));
        console.key(u"noteFact"_s, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(book.said, QStringList{u"add 第一次写 better"_s}); // and the way is free again
        QTRY_VERIFY(!book.kept);
        QSignalSpy complaints(&console.corner, &NoteCorner::complained);
        console.corner.open(u"note:77@1"_s);
        QTRY_COMPARE(complaints.size(), 1);
    }

    void aCorrectionIsBegunWhereTheNoteStands()
    {
        FakeCoachingBook book;
        book.notes = {book.blank(PersonId(1), u"第一次写"_s)};
        Console console(book);
        QTRY_VERIFY(console.page.isSettled());
        auto *const notes = console.part<CardList>(u"coachingNotes"_s);
        QTest::keyClick(notes, Qt::Key_Return);
        QTRY_VERIFY(console.corner.isOpen());
        auto *const fact = console.part<QLineEdit>(u"noteFact"_s);
        QCOMPARE(fact->text(), u"第一次写"_s);
        QTest::keyClicks(fact, u" better"_s);
        QTRY_VERIFY(book.kept);
        console.key(u"noteFact"_s, Qt::Key_Escape);
        console.corner.open({}); // a correction is taken up again as one
        QTRY_VERIFY(console.corner.isOpen());
        QCOMPARE(fact->text(), u"第一次写 better"_s);
        console.key(u"noteFact"_s, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(book.said, QStringList{u"correct 第一次写 better"_s});
        QTRY_VERIFY(!console.corner.isOpen());

        notes->setFocus();
        QTest::keyClick(notes, Qt::Key_Delete);
        auto *const reason = console.part<QWidget>(u"coachingAnswer"_s)->findChild<QLineEdit *>(u"answerReason"_s);
        QTRY_VERIFY(reason->isVisible());
        QTest::keyClicks(reason, u"wrong person"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(book.said.last(), u"withdraw wrong person"_s);
    }

    void whatIsWithdrawnIsWhatWasAsked()
    {
        FakeCoachingBook book;
        book.notes = {book.blank(PersonId(1), u"第一"_s), book.blank(PersonId(1), u"第二"_s),
                      book.blank(PersonId(2), u"第三"_s)};
        Console console(book);
        QTRY_VERIFY(console.page.isSettled());
        auto *const notes = console.part<CardList>(u"coachingNotes"_s);
        auto *const bar = console.part<QWidget>(u"coachingAnswer"_s);
        notes->setFocus();
        QTest::keyClick(notes, Qt::Key_Delete);
        QVERIFY(bar->isVisible());
        QTest::mouseClick(notes->viewport(), Qt::LeftButton, {},
                          notes->visualRect(notes->model()->index(1, 0)).center());
        QVERIFY(!bar->isVisible()); // the question was about another note
        QTest::keyClick(notes, Qt::Key_Delete);
        QVERIFY(bar->isVisible());
        console.key(u"coachingPeople"_s, Qt::Key_Down);
        QTRY_VERIFY(!bar->isVisible());

        // One that is asked about and gone by the time of the answer is withdrawn as it was seen.
        QTRY_COMPARE(notes->model()->rowCount(), 1);
        notes->setFocus();
        QTest::keyClick(notes, Qt::Key_Delete);
        auto *const reason = bar->findChild<QLineEdit *>(u"answerReason"_s);
        QTest::keyClicks(reason, u"x"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(book.said, QStringList{u"withdraw x"_s});
        QTRY_VERIFY(!bar->isVisible());
        QVERIFY(book.notes[2].withdrawn && !book.notes[0].withdrawn && !book.notes[1].withdrawn);
    }

    void whatWasAgreedIsDoneAndPutOff()
    {
        FakeCoachingBook book;
        book.notes = {book.blank(PersonId(1), u"f"_s)};
        book.notes[0].actions = {{70, u"页"_s, QDate(2026, 11, 20), {}, {}, {}, {}}};
        Console console(book);
        QTRY_VERIFY(console.page.isSettled());
        console.key(u"coachingFollowUps"_s, Qt::Key_P);
        QTRY_COMPARE(book.said, QStringList{u"postpone 2026-12-03"_s}); // a week from today, not from what is gone by
        QTRY_VERIFY(console.part<CardList>(u"coachingFollowUps"_s)->current());
        console.key(u"coachingFollowUps"_s, Qt::Key_D);
        QTRY_COMPARE(book.said.last(), u"finish"_s);
        QTRY_COMPARE(console.part<CardList>(u"coachingFollowUps"_s)->current()->icon, u"done"_s);
        console.key(u"coachingFollowUps"_s, Qt::Key_Return);
        QTRY_COMPARE(book.said.last(), u"reopen"_s);
    }

    /** Today asks for the form of one agent, and has the leader back when it is kept. */
    void todayOpensTheFormAndIsGoneBackTo()
    {
        FakeCoachingBook book;
        Console console(book);
        QTRY_VERIFY(console.page.isSettled());
        QSignalSpy pages(&console.page, &CoachingPage::subjectWanted);
        console.page.showSubject(u"listen:2"_s);
        auto *const advice = console.part<QLineEdit>(u"listeningAdvice"_s);
        QTRY_VERIFY(advice->isVisible());
        QCOMPARE(console.page.subject(), u"person:2"_s);
        QTest::keyClicks(advice, u"slower"_s);
        QTest::keyClick(advice, Qt::Key_Return);
        QTRY_COMPARE(book.said, QStringList{u"heard monitored slower"_s});
        QTRY_COMPARE(pages.size(), 1);
        QCOMPARE(pages.front().front().toString(), u"today"_s);
        console.page.showSubject(u"person:1"_s); // who comes by himself stays
        console.key(u"coachingPeople"_s, Qt::Key_L);
        QTRY_VERIFY(advice->isVisible());
        QTest::keyClick(advice, Qt::Key_Escape);
        QTRY_VERIFY(!advice->isVisible());
        QCOMPARE(pages.size(), 1);
    }

    void theRegisterIsFilledAndCompleted()
    {
        FakeCoachingBook book;
        ListeningEntry proposal{.id = 1,
                                .number = 1,
                                .corrects = {},
                                .person = PersonId(1),
                                .team = {},
                                .kind = ListeningKind::Monitored,
                                .by = book.name,
                                .began = book.now() - std::chrono::minutes(20),
                                .length = std::chrono::seconds(412),
                                .agentKey = u"王芳"_s,
                                .call = u"1700.1"_s,
                                .advice = {},
                                .status = ListeningEntry::Status::Proposed,
                                .reason = {},
                                .recordedAt = {},
                                .recordedBy = {},
                                .erased = false};
        book.entries = {proposal};
        book.numbers = 1;
        Console console(book);
        QTRY_VERIFY(console.page.isSettled());
        console.key(u"coachingRegister"_s, Qt::Key_Return);
        auto *const advice = console.part<QLineEdit>(u"listeningAdvice"_s);
        QTRY_VERIFY(advice->isVisible());
        QCOMPARE(QApplication::focusWidget(), advice); // all else is filled in
        QTest::keyClicks(advice, u"slower"_s);
        QTest::keyClick(advice, Qt::Key_Return);
        QTRY_COMPARE(book.said, QStringList{u"complete 412 slower"_s});
        QTRY_VERIFY(!advice->isVisible());
        console.key(u"coachingPeople"_s, Qt::Key_L);
        QTRY_VERIFY(advice->isVisible());
        QVERIFY(advice->text().isEmpty());
        console.key(u"listeningKind"_s, Qt::Key_Down);
        QTest::keyClicks(advice, u"thanks"_s);
        console.key(u"listeningAdvice"_s, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(book.said.last(), u"heard calledBack thanks"_s);
    }

    void anEntryIsAboutWhomItWasBegunFor()
    {
        FakeCoachingBook book;
        Console console(book);
        QTRY_VERIFY(console.page.isSettled());
        auto *const form = console.part<QWidget>(u"listeningForm"_s);
        auto *const title = console.part<QLabel>(u"listeningTitle"_s);
        console.key(u"coachingPeople"_s, Qt::Key_L);
        QVERIFY(form->isVisible());
        QVERIFY(title->text().startsWith(u"王芳"_s));
        console.key(u"coachingPeople"_s, Qt::Key_Down);
        QVERIFY(!form->isVisible()); // nothing was typed
        console.key(u"coachingPeople"_s, Qt::Key_L);
        QVERIFY(title->text().startsWith(u"李娜"_s));
        QTest::keyClicks(console.part<QLineEdit>(u"listeningAdvice"_s), u"slower"_s);
        console.key(u"coachingPeople"_s, Qt::Key_Up);
        QVERIFY(form->isVisible() && title->text().startsWith(u"李娜"_s));
        console.key(u"coachingPeople"_s, Qt::Key_L); // and is not begun anew
        console.key(u"listeningAdvice"_s, Qt::Key_Return);
        QTRY_COMPARE(book.said, QStringList{u"heard monitored slower"_s});
        QCOMPARE(book.entries.back().person, PersonId(2));
    }

    void somebodyIsOpenedByNumberOrName()
    {
        FakeCoachingBook book;
        Console console(book);
        QTRY_VERIFY(console.page.isSettled());
        auto *const problem = console.page.findChild<QLabel *>(u"coachingProblem"_s);
        console.page.showSubject(u"00103"_s);
        QTRY_COMPARE(console.page.subject(), u"person:3"_s);
        console.page.showSubject(u"王芳"_s);
        QTRY_COMPARE(console.page.subject(), u"person:1"_s);
        QVERIFY(problem->isHidden());
        console.page.showSubject(u"李娜"_s); // two are called so
        QTRY_VERIFY(problem->text().contains(u"employee number"_s));
        QVERIFY(!problem->isHidden());
        QCOMPARE(console.page.subject(), u"person:1"_s);
        console.page.showSubject(u"李四"_s);
        QTRY_VERIFY(problem->text().contains(u"李四"_s));
        console.page.showSubject(u"person:2"_s);
        QTRY_COMPARE(console.page.subject(), u"person:2"_s);
        QVERIFY(problem->isHidden());
    }

    void onlyTheFileThatIsLookedAtIsRead()
    {
        FakeCoachingBook book;
        Console console(book);
        QTRY_VERIFY(console.page.isSettled());
        QCOMPARE(book.filesRead, 1);
        console.page.showSubject(u"person:3"_s);
        QTRY_COMPARE(console.page.subject(), u"person:3"_s);
        QTRY_COMPARE(book.filesRead, 2);
        console.key(u"coachingPeople"_s, Qt::Key_Up);
        QTRY_COMPARE(book.filesRead, 3);
        book.persons.erase(book.persons.begin(), book.persons.begin() + 2); // the current one among them
        console.page.refresh();
        QTRY_COMPARE(console.page.subject(), u"person:3"_s);
        QTRY_COMPARE(book.filesRead, 4);
        console.area.setCurrentWidget(&console.other);
        console.page.refresh();
        console.page.refresh();
        QTest::qWait(0);
        QCOMPARE(book.filesRead, 4);
        console.area.setCurrentWidget(&console.page);
        QTRY_COMPARE(book.filesRead, 5);
    }

    void aPageMadeAnewStandsWhereTheOldOneDid()
    {
        FakeCoachingBook book;
        QVariantMap draft;
        {
            Console console(book);
            QTRY_VERIFY(console.page.isSettled());
            console.key(u"coachingPeople"_s, Qt::Key_Down);
            console.key(u"coachingPeople"_s, Qt::Key_L);
            QTest::keyClicks(console.part<QLineEdit>(u"listeningAdvice"_s), u"slower"_s);
            draft = console.page.draft();
        }
        Console console(book);
        console.page.restore(draft);
        QTRY_COMPARE(console.page.subject(), u"person:2"_s);
        auto *const advice = console.part<QLineEdit>(u"listeningAdvice"_s);
        QTRY_VERIFY(advice->isVisible());
        QCOMPARE(advice->text(), u"slower"_s);
        QTest::keyClick(advice, Qt::Key_Return);
        QTRY_COMPARE(book.said, QStringList{u"heard monitored slower"_s});
        QCOMPARE(book.entries.back().person, PersonId(2));
    }

    void anEntryLeftHalfWrittenIsThereAgain()
    {
        FakeCoachingBook book;
        {
            Console console(book);
            QTRY_VERIFY(console.page.isSettled());
            console.key(u"coachingPeople"_s, Qt::Key_Down);
            console.key(u"coachingPeople"_s, Qt::Key_L);
            QTest::keyClicks(console.part<QLineEdit>(u"listeningAdvice"_s), u"slower"_s);
            QTRY_VERIFY(book.keptEntry); // while it is typed
            console.key(u"listeningAdvice"_s, Qt::Key_Escape);
            QVERIFY(!console.part<QWidget>(u"listeningForm"_s)->isVisible());
            console.key(u"coachingPeople"_s, Qt::Key_L); // taken up again
            QTRY_COMPARE(console.part<QLineEdit>(u"listeningAdvice"_s)->text(), u"slower"_s);
        }
        QVERIFY(book.keptEntry);
        Console console(book);
        auto *const advice = console.part<QLineEdit>(u"listeningAdvice"_s);
        QTRY_VERIFY(advice->isVisible());
        QTRY_COMPARE(advice->text(), u"slower"_s);
        QTest::keyClick(advice, Qt::Key_Return);
        QTRY_COMPARE(book.said, QStringList{u"heard monitored slower"_s});
        QCOMPARE(book.entries.back().person, PersonId(2));
        QTRY_VERIFY(!book.keptEntry);
        console.key(u"coachingPeople"_s, Qt::Key_L);
        QTest::keyClicks(advice, u"louder"_s);
        QTRY_VERIFY(book.keptEntry);
        console.part<QAbstractButton>(u"listeningDrop"_s)->click();
        QTRY_VERIFY(!book.keptEntry);
        QVERIFY(!advice->isVisible());
    }

    void escKeepsWhatWasTypedJustNow()
    {
        FakeCoachingBook book;
        Console console(book);
        QTRY_VERIFY(console.page.isSettled());
        console.key(u"coachingPeople"_s, Qt::Key_L);
        QTest::keyClicks(console.part<QLineEdit>(u"listeningAdvice"_s), u"slower"_s);
        console.key(u"listeningAdvice"_s, Qt::Key_Escape);
        QVERIFY(!console.part<QWidget>(u"listeningForm"_s)->isVisible());
        QVERIFY(book.keptEntry);
    }

    void whatIsTypedIsShownToItsWriterAlone()
    {
        FakeCoachingBook book;
        const QString writer = std::exchange(book.name, QString());
        Console console(book);
        QTRY_VERIFY(console.page.isSettled());
        book.name = writer;
        console.page.changeLeader();
        console.key(u"coachingPeople"_s, Qt::Key_L);
        auto *const advice = console.part<QLineEdit>(u"listeningAdvice"_s);
        QTest::keyClicks(advice, u"slower"_s);
        book.name = u"组长钱"_s;
        console.page.changeLeader();
        QVERIFY(!advice->isVisible());
        QVERIFY(book.keptEntry);
        QCOMPARE(book.keptEntry->owner, writer);
        console.key(u"coachingPeople"_s, Qt::Key_L);
        QVERIFY(advice->text().isEmpty());
        book.name = writer;
        console.page.changeLeader();
        QTRY_COMPARE(advice->text(), u"slower"_s);
    }

    void eachKeyOfThePageIsTold()
    {
        FakeCoachingBook book;
        Console console(book);
        QTRY_VERIFY(console.page.isSettled());
        QStringList keys;
        for (const KeyWords &one : console.page.keys())
            keys << one.keys.toString();
        QCOMPARE(keys.join(u' '), u"/ N L F Q D P Del Esc"_s);
        QVERIFY(!console.part<QWidget>(u"coachingFollowUps"_s)->isVisible()); // empty: words say what to do
    }

    void theQueueSaysWhy()
    {
        FakeCoachingBook book;
        Console console(book);
        QTRY_VERIFY(console.page.isSettled());
        auto *const people = console.part<CardList>(u"coachingPeople"_s);
        QCOMPARE(people->model()->rowCount(), 3);
        QVERIFY(console.part<QLabel>(u"coachingWhy"_s)->text().contains(u"done"_s)); // two and two
        console.key(u"coachingPeople"_s, Qt::Key_Q);
        QTRY_COMPARE(people->model()->rowCount(), 2);
        console.key(u"coachingPeople"_s, Qt::Key_Down);
        QTRY_VERIFY(console.part<QLabel>(u"coachingWhy"_s)->text().contains(u"(+20)"_s));
        console.page.showSubject(u"person:1"_s); // who stands in no queue is shown all the same
        QTRY_COMPARE(people->model()->rowCount(), 3);
        QTRY_COMPARE(console.page.subject(), u"person:1"_s);
        console.key(u"coachingPeople"_s, Qt::Key_F);
        QTRY_COMPARE(book.said.last(), u"file coaching-2026-11.csv"_s);
    }

    void notesAreSearched()
    {
        FakeCoachingBook book;
        book.notes = {book.blank(PersonId(2), u"社保转移"_s), book.blank(PersonId(1), u"投诉"_s)};
        Console console(book);
        QTRY_VERIFY(console.page.isSettled());
        console.key(u"coachingPeople"_s, Qt::Key_Slash);
        auto *const search = console.part<QLineEdit>(u"coachingSearch"_s);
        QCOMPARE(QApplication::focusWidget(), search);
        search->setText(u"社保"_s);
        auto *const notes = console.part<CardList>(u"coachingNotes"_s);
        QTRY_VERIFY(notes->current() && notes->current()->title.startsWith(u"李娜"_s));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), notes);
        QTest::keyClick(notes, Qt::Key_Escape);
        QTRY_VERIFY(notes->current() && notes->current()->body.first() == u"投诉"_s);
    }
};

QTEST_MAIN(TestCoachingPage)
#include "tst_coachingpage.moc"
