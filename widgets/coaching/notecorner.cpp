// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/coaching/notecorner.h"

#include "models/service/whendone.h"
#include "widgets/coaching/coachingwording.h"
#include "widgets/coaching/notesheet.h"

#include <QStackedWidget>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

NoteCorner::NoteCorner(CoachingBook &book, Zone zone, QStackedWidget &area, QWidget &window)
    : SheetCorner(area, window)
    , m_book(book)
    , m_zone(std::move(zone))
{
    connect(&m_keeper, &TypingPause::came, this, &NoteCorner::keepDraft);
}

NoteCorner::~NoteCorner()
{
    if (m_keeper.isAwaited())
        m_book.keepDraft(m_owner, CoachingBook::Unfinished::Note, m_sheet->content());
}

NoteSheet &NoteCorner::sheet()
{
    if (m_sheet)
        return *m_sheet;
    m_sheet = new NoteSheet(m_zone, &area());
    setSheet(m_sheet);
    connect(m_sheet, &NoteSheet::typed, &m_keeper, &TypingPause::typed);
    connect(m_sheet, &NoteSheet::resized, this, &NoteCorner::placeSheet);
    connect(m_sheet, &NoteSheet::storeWanted, this, &NoteCorner::store);
    connect(m_sheet, &NoteSheet::laidAside, this, &NoteCorner::layAside);
    connect(m_sheet, &NoteSheet::dropped, this, &NoteCorner::drop);
    return *m_sheet;
}

void NoteCorner::open(const QString &subject, const QString &source)
{
    if (m_book.leader().isEmpty()) {
        emit complained(tr("First choose the duty leader at the top right: every note needs an author."));
        return;
    }
    if (isOpen()) {
        m_sheet->takeFocus();
        return;
    }
    whenDone(m_book.draft(CoachingBook::Unfinished::Note), this,
             [this, subject, source](const Result<std::optional<Draft>> &draft) {
                 if (isOpen())
                     return;
                 if (draft && *draft)
                     openDraft(**draft);
                 else
                     openFresh(subject, source);
             });
}

void NoteCorner::openFresh(const QString &subject, const QString &source)
{
    if (subject.startsWith("agent:"_L1)) {
        const QString key = subject.mid(6);
        whenDone(m_book.personOfAgent(key), this, [this, key, source](const Result<std::optional<PersonId>> &person) {
            if (person && *person)
                openAbout(*person, NoteKind::Advice, source);
            else
                emit complained(person ? tr("%1 is not on the list of agents. Import the agents first.").arg(key)
                                       : person.error().text);
        });
        return;
    }
    if (subject.startsWith("note:"_L1)) {
        const qint64 person = subject.section(u'@', 1).toLongLong();
        if (person > 0)
            openCorrection(subject.mid(5).section(u'@', 0, 0).toLongLong(), PersonId(person), {}, {});
        return;
    }
    const QString about = subject.startsWith("person:"_L1) ? subject.mid(7) : QString();
    const qint64 person = about.section(u'/', 0, 0).toLongLong();
    const NoteKind kind = noteKindFromName(about.section(u'/', 1)).value_or(NoteKind::Advice);
    openAbout(person > 0 ? std::optional(PersonId(person)) : std::nullopt, kind, source);
}

void NoteCorner::openAbout(std::optional<PersonId> person, NoteKind kind, const QString &source)
{
    whenDone(m_book.people(), this, [this, person, kind, source](const Result<std::vector<Person>> &people) {
        if (!people) {
            emit complained(people.error().text);
            return;
        }
        sheet().setPeople(*people);
        m_sheet->write(person, m_book.now(), kind);
        m_sheet->setSource(source);
        show();
    });
}

void NoteCorner::openCorrection(qint64 number, PersonId person, const QString &content, const QString &remark)
{
    whenDone(m_book.agentFile(person), this,
             [this, number, person, content, remark](const Result<CoachingBook::AgentFile> &file) {
                 if (!file) {
                     emit complained(file.error().text);
                     return;
                 }
                 const auto note = std::ranges::find(file->notes, number, &CoachingNote::number);
                 if (note == file->notes.end()) {
                     openLost(number, person, content);
                     return;
                 }
                 whenDone(m_book.people(), this,
                          [this, note = *note, content, remark](const Result<std::vector<Person>> &people) {
                              if (people)
                                  sheet().setPeople(*people);
                              sheet().correct(note, m_book.now());
                              if (!content.isEmpty())
                                  m_sheet->takeContent(content, remark);
                              show();
                          });
             });
}

void NoteCorner::openDraft(const Draft &draft)
{
    const NoteSheet::About about = NoteSheet::aboutWhat(draft.content);
    const QDate today = m_zone.localDate(m_book.now());
    const QString remark =
        tr("unfinished since %1: store or discard it").arg(CoachingWording::moment(draft.at, m_zone, today));
    m_kept = draft.content;
    if (about.note > 0 && about.person) {
        openCorrection(about.note, *about.person, draft.content, remark);
        return;
    }
    openUnfinished(about.person, draft.content, remark);
}

/** A note that is not among the agent's any more: what was typed to correct it can still become one of its own. */
void NoteCorner::openLost(qint64 number, PersonId person, const QString &content)
{
    if (content.isEmpty())
        emit complained(tr("Note #%1 is not among the agent’s notes any more.").arg(number));
    else
        openUnfinished(person, content,
                       tr("note #%1, which it corrects, is gone: store it as a new one, or discard it").arg(number));
}

void NoteCorner::openUnfinished(std::optional<PersonId> person, const QString &content, const QString &remark)
{
    whenDone(m_book.people(), this, [this, person, content, remark](const Result<std::vector<Person>> &people) {
        if (people)
            sheet().setPeople(*people);
        sheet().write(person, m_book.now());
        m_sheet->takeContent(content, remark);
        show();
    });
}

void NoteCorner::show()
{
    m_owner = m_book.leader();
    showSheet();
    m_sheet->takeFocus();
}

void NoteCorner::lookForDraft()
{
    if (isOpen() && m_owner != m_book.leader()) {
        keepDraft();
        leave();
    }
    if (m_book.leader().isEmpty() || isOpen())
        return;
    whenDone(m_book.draft(CoachingBook::Unfinished::Note), this, [this](const Result<std::optional<Draft>> &draft) {
        if (!draft || !*draft || isOpen())
            return;
        const QDate today = m_zone.localDate(m_book.now());
        emit told(tr("A note begun %1 is not finished. Press Ctrl+N to go on with it.")
                      .arg(CoachingWording::moment((*draft)->at, m_zone, today)));
    });
}

void NoteCorner::leave()
{
    m_keeper.stop();
    hideSheet();
}

/** Esc loses nothing. */
void NoteCorner::layAside()
{
    const bool isTyped = m_sheet->isTyped();
    keepDraft();
    leave();
    if (isTyped)
        emit told(tr("The note is kept as a draft. Press Ctrl+N to go on with it."));
}

void NoteCorner::drop()
{
    leave();
    forgetDraft();
}

void NoteCorner::keepDraft()
{
    const QString content = m_sheet->content();
    if (content == m_kept)
        return;
    m_kept = content;
    whenDone(m_book.keepDraft(m_owner, CoachingBook::Unfinished::Note, content), this,
             [this](const Result<void> &kept) {
                 if (!kept) {
                     m_kept.clear(); // tried again with the next key
                     if (isOpen())
                         m_sheet->showProblem(kept.error().text);
                 }
             });
}

void NoteCorner::forgetDraft()
{
    m_kept.clear();
    whenDone(m_book.keepDraft(m_owner, CoachingBook::Unfinished::Note, {}), this,
             [this](const Result<void> &forgotten) {
                 if (!forgotten)
                     emit complained(forgotten.error().text);
             });
}

void NoteCorner::store()
{
    m_keeper.stop();
    m_sheet->setSaving(true);
    if (const std::optional<CoachingNote> &seen = m_sheet->corrected()) {
        whenDone(m_book.correct(*seen, m_sheet->words(), m_sheet->actions()), this,
                 [this](const Result<CoachingNote> &note) { storedAs(note); });
        return;
    }
    const NewNote note{*m_sheet->person(), {}, m_sheet->words(), m_sheet->source(), m_sheet->actions()};
    whenDone(m_book.add(note), this, [this](const Result<CoachingNote> &added) { storedAs(added); });
}

void NoteCorner::storedAs(const Result<CoachingNote> &note)
{
    m_sheet->setSaving(false);
    if (!note) {
        m_sheet->showProblem(note.error().text);
        keepDraft();
        return;
    }
    leave();
    forgetDraft();
    emit told(tr("Note #%1 is on record.").arg(note->number));
    emit stored();
}

} // namespace Floorwalk

#include "moc_notecorner.cpp"
