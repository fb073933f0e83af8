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
#include "widgets/common/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
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

/** Asks why the note, or the entry of the register that has the keys, is withdrawn. */
void CoachingPage::withdrawCurrent()
{
    m_withdrawsEntry = m_register->hasFocus();
    const CoachingNote *const note = currentNote();
    if (m_withdrawsEntry ? !currentEntry() : !note || note->withdrawn || note->erased)
        return;
    AnswerBar::Question question;
    question.text =
        m_withdrawsEntry ? tr("Withdraw this entry of the register?") : tr("Withdraw note #%1?").arg(note->number);
    question.accept = tr("Withdraw");
    question.reasonHint = tr("Why");
    question.reasonNeeded = true;
    m_answers->show();
    m_answers->ask(question);
}

void CoachingPage::withdraw(const QString &reason)
{
    const auto finish = [this](const Result<void> &result) {
        m_answers->setSaving(false);
        if (!result) {
            m_answers->showProblem(result.error().text);
            return;
        }
        m_answers->hide();
        (m_withdrawsEntry ? m_register : m_stream)->setFocus();
        done(result, tr("It is withdrawn; the record of it stays."));
    };
    m_answers->setSaving(true);
    if (m_withdrawsEntry) {
        if (const ListeningEntry *const entry = currentEntry()) {
            whenDone(m_book.withdrawEntry(*entry, reason), this, [finish](const Result<ListeningEntry> &entryDone) {
                finish(entryDone ? Result<void>() : Result<void>(entryDone.error()));
            });
        }
        return;
    }
    if (const CoachingNote *const note = currentNote()) {
        whenDone(m_book.withdraw(*note, reason), this, [finish](const Result<CoachingNote> &noteDone) {
            finish(noteDone ? Result<void>() : Result<void>(noteDone.error()));
        });
    }
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
    if (const ListeningEntry *const entry = currentEntry()) {
        m_form->edit(*entry, m_book.now());
        m_side->setCurrentWidget(m_form);
        m_form->takeFocus();
    }
}

void CoachingPage::newEntry()
{
    const std::optional<PersonId> shown = person();
    if (!shown)
        return;
    m_form->write(*shown, m_book.now());
    m_side->setCurrentWidget(m_form);
    m_form->takeFocus();
}

void CoachingPage::keepEntry()
{
    m_form->setSaving(true);
    const ListeningEntry entry = m_form->entry();
    const auto answer = m_form->seen() ? m_book.completeEntry(*m_form->seen(), entry) : m_book.addEntry(entry);
    whenDone(answer, this, [this](const Result<ListeningEntry> &kept) {
        m_form->setSaving(false);
        if (!kept) {
            m_form->showProblem(kept.error().text);
            return;
        }
        leaveEntry();
        done({}, tr("It is in the register."));
    });
}

void CoachingPage::leaveEntry()
{
    m_side->setCurrentIndex(0);
    m_people->setFocus();
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

bool CoachingPage::onKey(int key)
{
    switch (key) {
    case Qt::Key_Slash:
        m_search->setFocus();
        return true;
    case Qt::Key_N:
        writeNote();
        return true;
    case Qt::Key_L:
        newEntry();
        return true;
    case Qt::Key_F:
        exportFile();
        return true;
    case Qt::Key_Q:
        setQueue(!m_next->isChecked());
        m_people->setFocus();
        return true;
    case Qt::Key_D:
        finishOrReopen();
        return true;
    case Qt::Key_P:
        postpone();
        return true;
    case Qt::Key_Delete:
        withdrawCurrent();
        return true;
    case Qt::Key_Escape:
        m_search->clear();
        m_people->setFocus();
        return true;
    default:
        return false;
    }
}

void CoachingPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus();
        return;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!plain || !onKey(event->key()))
        Page::keyPressEvent(event);
}

bool CoachingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        m_search->clear();
        m_people->setFocus();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        m_stream->setFocus();
        return true;
    default:
        return false;
    }
}

} // namespace Floorwalk
