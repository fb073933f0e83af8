// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/whendone.h"
#include "widgets/coaching/coachingcards.h"
#include "widgets/coaching/coachingpage.h"
#include "widgets/coaching/listeningform.h"
#include "widgets/common/answerbar.h"
#include "widgets/common/cardlist.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/panel.h"
#include "widgets/common/pill.h"
#include "widgets/common/prompter.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/textlabel.h"

#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

const CoachingNote *CoachingPage::currentNote() const
{
    const Card *const card = m_stream->current();
    if (!card)
        return nullptr;
    const auto isIt = [card](const CoachingNote &note) { return note.number == card->id; };
    if (!m_search->text().trimmed().isEmpty()) {
        const auto found = std::ranges::find_if(m_found, [&isIt](const FoundNote &one) { return isIt(one.note); });
        return found == m_found.end() ? nullptr : &found->note;
    }
    const auto found = std::ranges::find_if(m_file.notes, isIt);
    return found == m_file.notes.end() ? nullptr : &*found;
}

const ListeningEntry *CoachingPage::currentEntry() const
{
    const Card *const card = m_register->current();
    const auto found = std::ranges::find(m_file.entries, card ? card->id : 0, &ListeningEntry::number);
    return found == m_file.entries.end() ? nullptr : &*found;
}

const AgreedAction *CoachingPage::currentAction() const
{
    const Card *const card = m_followUps->current();
    for (const CoachingNote &note : m_file.notes) {
        for (const AgreedAction &action : note.actions) {
            if (card && action.id == card->id)
                return &action;
        }
    }
    return nullptr;
}

void CoachingPage::search()
{
    const QString text = m_search->text().trimmed();
    if (text.isEmpty()) {
        m_found.clear();
        showCounts();
        showFile();
        return;
    }
    whenDone(m_book.search(text), this, [this, text](const Result<std::vector<FoundNote>> &found) {
        if (m_search->text().trimmed() == text)
            showFound(text, found);
    });
}

void CoachingPage::showFound(const QString &text, const Result<std::vector<FoundNote>> &found)
{
    m_found = found ? *found : std::vector<FoundNote>();
    showProblem(found ? QString() : found.error().text);
    m_middle->setTitle(tr("Found"));
    m_middle->setNote(tr("%n note(s)", nullptr, int(m_found.size())));
    m_counts->clear();
    m_why->clear();
    m_stream->showCards(CoachingCards::found(m_found, m_zone, today()));
    m_noNotes->setTexts(tr("No note holds “%1”").arg(text), tr("Try a shorter word, or Esc for the agent’s notes."));
    m_streams->setCurrentIndex(m_found.empty() ? 1 : 0);
}

void CoachingPage::writeNote()
{
    emit noteWanted(subject(), {});
}

void CoachingPage::correctNote()
{
    const CoachingNote *const note = currentNote();
    if (note && !note->withdrawn && !note->erased)
        emit noteWanted(u"note:%1@%2"_s.arg(note->number).arg(note->person.value()), {});
}

/** Under what key the reason is kept while it is typed. */
QString CoachingPage::withdrawalDraft(const Asked &asked)
{
    if (const auto *const note = std::get_if<CoachingNote>(&asked))
        return u"noteWithdrawal:%1"_s.arg(note->number);
    const auto *const entry = std::get_if<ListeningEntry>(&asked);
    return entry ? u"listeningWithdrawal:%1"_s.arg(entry->number) : QString();
}

/** Asks why the note, or the entry of the register that has the keys, is withdrawn. */
void CoachingPage::withdrawCurrent()
{
    if (m_register->hasFocus()) {
        if (const ListeningEntry *const entry = currentEntry())
            askWhy(*entry, tr("Withdraw this entry of the register?"));
        return;
    }
    const CoachingNote *const note = currentNote();
    if (note && !note->withdrawn && !note->erased)
        askWhy(*note, tr("Withdraw note #%1?").arg(note->number));
}

void CoachingPage::askWhy(const Asked &asked, const QString &question)
{
    m_asked = asked;
    AnswerBar::Question why;
    why.text = question;
    why.accept = tr("Withdraw");
    why.reasonHint = tr("Why");
    why.reasonNeeded = true;
    why.draft = withdrawalDraft(asked);
    why.isTold = true;
    m_answers->show();
    m_answers->ask(why);
}

/** The question is about what is looked at: it goes when something else is. */
void CoachingPage::followAsked()
{
    const CoachingNote *const note = currentNote();
    const ListeningEntry *const entry = currentEntry();
    const auto *const askedNote = std::get_if<CoachingNote>(&m_asked);
    const auto *const askedEntry = std::get_if<ListeningEntry>(&m_asked);
    if ((askedNote && (!note || note->number != askedNote->number))
        || (askedEntry && (!entry || entry->number != askedEntry->number)))
        stopAsking();
}

void CoachingPage::stopAsking()
{
    CardList *const list = std::holds_alternative<ListeningEntry>(m_asked) ? m_register : m_stream;
    m_asked = {};
    m_answers->leave(*list);
}

void CoachingPage::withdraw(const QString &reason)
{
    m_answers->setSaving(true);
    if (const auto *const entry = std::get_if<ListeningEntry>(&m_asked)) {
        whenDone(m_book.withdrawEntry(*entry, reason), this,
                 [this, asked = m_asked](const Result<ListeningEntry> &withdrawn) {
                     takeWithdrawal(asked, withdrawn ? Result<void>() : Result<void>(withdrawn.error()));
                 });
    } else if (const auto *const note = std::get_if<CoachingNote>(&m_asked)) {
        whenDone(m_book.withdraw(*note, reason), this, [this, asked = m_asked](const Result<CoachingNote> &withdrawn) {
            takeWithdrawal(asked, withdrawn ? Result<void>() : Result<void>(withdrawn.error()));
        });
    }
}

void CoachingPage::takeWithdrawal(const Asked &asked, const Result<void> &result)
{
    const bool stillAsked = asked == m_asked;
    if (!result && stillAsked) {
        m_answers->showProblem(result.error().text);
        return;
    }
    if (result)
        m_answers->stored(withdrawalDraft(asked));
    if (stillAsked)
        stopAsking();
    done(result, tr("It is withdrawn; the record of it stays."));
}

void CoachingPage::finishOrReopen()
{
    const AgreedAction *const action = currentAction();
    if (!action)
        return;
    const bool isOpen = action->isOpen();
    whenDone(isOpen ? m_book.finish(*action->id) : m_book.reopen(*action->id), this,
             [this, isOpen](const Result<void> &result) {
                 done(result, isOpen ? tr("Done. D again takes it back.") : tr("It is open again."));
             });
}

void CoachingPage::postpone()
{
    const AgreedAction *const action = currentAction();
    if (!action || !action->isOpen())
        return;
    const QDate due = std::max(action->due, today()).addDays(7);
    whenDone(m_book.postpone(*action->id, due), this, [this, due](const Result<void> &result) {
        done(result, tr("Now due %1.").arg(due.toString(u"yyyy-MM-dd"_s)));
    });
}

void CoachingPage::openEntry()
{
    const ListeningEntry *const entry = currentEntry();
    if (entry && !takeUpLaidAside()) {
        m_form->edit(*entry, nameOf(entry->person), m_book.now());
        openForm();
    }
}

void CoachingPage::newEntry()
{
    const std::optional<PersonId> shown = person();
    if (!shown || takeUpLaidAside())
        return;
    // What is typed about somebody else is not lost for it.
    if (!isFormOpen() || !m_form->isTyped())
        m_form->write(*shown, nameOf(*shown), m_book.now());
    openForm();
}

void CoachingPage::openForm()
{
    m_entryOwner = m_book.leader();
    m_side->setCurrentWidget(m_form);
    m_form->takeFocus();
}

bool CoachingPage::isFormOpen() const
{
    return m_side->currentWidget() == m_form;
}

/** A form that nothing is typed in goes with the agent it is about; else it stays, with that agent's name. */
void CoachingPage::followForm()
{
    if (isFormOpen() && m_form->person() != person() && !m_form->isTyped())
        m_side->setCurrentIndex(0);
}

QString CoachingPage::nameOf(PersonId person) const
{
    const auto known =
        std::ranges::find_if(m_week.people, [person](const PersonWeek &one) { return one.person.id == person; });
    return known == m_week.people.end() ? QString() : known->person.name;
}

void CoachingPage::keepEntry()
{
    m_form->setSaving(true);
    const ListeningEntry entry = m_form->entry();
    const auto answer = m_form->seen() ? m_book.completeEntry(*m_form->seen(), entry) : m_book.addEntry(entry);
    whenDone(answer, this, [this, owner = m_entryOwner](const Result<ListeningEntry> &kept) {
        m_form->setSaving(false);
        const bool isTheirs = owner == m_entryOwner; // another may be on duty by now
        if (!kept) {
            isTheirs ? m_form->showProblem(kept.error().text) : showProblem(kept.error().text);
            keepTyped();
            return;
        }
        isTheirs ? dropEntry() : forgetTyped(owner);
        done({}, tr("It is in the register."));
    });
}

void CoachingPage::leaveEntry()
{
    m_side->setCurrentIndex(0);
    m_people->setFocus();
    if (std::exchange(m_cameFromDay, false))
        emit subjectWanted(u"today"_s, QString());
}

void CoachingPage::exportFile()
{
    const QDate day = today();
    const QString name = u"coaching-%1.csv"_s.arg(day.toString(u"yyyy-MM"_s));
    m_prompter.askSavePath(
        this, tr("File for HR: this month’s notes that HR may see"), name, tr("CSV (*.csv)"),
        [this, day](const QString &path) {
            const bool chinese = locale().language() == QLocale::Chinese;
            whenDone(m_book.writeHrFile({day, path, chinese}), this, [this, path](const Result<int> &rows) {
                if (rows)
                    emit toastWanted(tr("%n note(s) written to %1.", nullptr, *rows).arg(path));
                else
                    showProblem(rows.error().text);
            });
        });
}

void CoachingPage::done(const Result<void> &result, const QString &text)
{
    showProblem(result ? QString() : result.error().text);
    if (result)
        emit toastWanted(text);
    reload();
    if (!m_search->text().trimmed().isEmpty())
        search();
    emit written();
}

void CoachingPage::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void CoachingPage::toSearch()
{
    m_search->setFocus();
}

void CoachingPage::toggleQueue()
{
    if (m_next->isChecked())
        setQueue(false);
    else
        showNext();
    m_people->setFocus();
}

void CoachingPage::goBack()
{
    m_search->clear();
    m_people->setFocus();
}

const std::array<CoachingPage::PageKey, 9> CoachingPage::pageKeys{{
    {Qt::Key_Slash, &CoachingPage::toSearch, QT_TRANSLATE_NOOP("Floorwalk::CoachingPage", "search all notes")},
    {Qt::Key_N, &CoachingPage::writeNote, QT_TRANSLATE_NOOP("Floorwalk::CoachingPage", "write a note about the agent")},
    {Qt::Key_L, &CoachingPage::newEntry,
     QT_TRANSLATE_NOOP("Floorwalk::CoachingPage", "enter that you listened in or called back")},
    {Qt::Key_F, &CoachingPage::exportFile, QT_TRANSLATE_NOOP("Floorwalk::CoachingPage", "write the file for HR")},
    {Qt::Key_Q, &CoachingPage::toggleQueue,
     QT_TRANSLATE_NOOP("Floorwalk::CoachingPage", "everybody, or who is listened to next")},
    {Qt::Key_D, &CoachingPage::finishOrReopen,
     QT_TRANSLATE_NOOP("Floorwalk::CoachingPage", "what was agreed is done, or open again")},
    {Qt::Key_P, &CoachingPage::postpone,
     QT_TRANSLATE_NOOP("Floorwalk::CoachingPage", "put off what was agreed by a week")},
    {Qt::Key_Delete, &CoachingPage::withdrawCurrent,
     QT_TRANSLATE_NOOP("Floorwalk::CoachingPage", "withdraw the note or the entry, with a reason")},
    {Qt::Key_Escape, &CoachingPage::goBack,
     QT_TRANSLATE_NOOP("Floorwalk::CoachingPage", "back to the people, without a search")},
}};

QList<KeyWords> CoachingPage::keys() const
{
    QList<KeyWords> keys;
    for (const PageKey &one : pageKeys)
        keys.append({QKeySequence(one.key), tr(one.words)});
    return keys;
}

void CoachingPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        toSearch();
        return;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const auto known = std::ranges::find(pageKeys, Qt::Key(event->key()), &PageKey::key);
    if (plain && known != pageKeys.end())
        (this->*known->act)();
    else
        Page::keyPressEvent(event);
}

} // namespace Floorwalk
