// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/whendone.h"
#include "widgets/common/answerbar.h"
#include "widgets/common/button.h"
#include "widgets/common/cardlist.h"
#include "widgets/common/pill.h"
#include "widgets/common/textlabel.h"
#include "widgets/knowledge/knowledgeform.h"
#include "widgets/knowledge/knowledgepage.h"

#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Under what key the reason is kept while it is typed. */
QString withdrawalDraft(const KnowledgePoint &point)
{
    return u"knowledgeWithdrawal:%1"_s.arg(point.number);
}

} // namespace

QString KnowledgePage::subject() const
{
    const KnowledgeStanding *const one = current();
    return one ? u"knowledge:%1"_s.arg(one->point.number) : QString();
}

void KnowledgePage::showSubject(const QString &subject)
{
    if (!subject.startsWith("knowledge:"_L1))
        return;
    m_wanted = subject.section(u':', 1).toLongLong();
    reload();
}

void KnowledgePage::takeFocus()
{
    if (isWriting())
        m_form->takeFocus();
    else if (m_list->model()->rowCount() > 0)
        m_list->setFocus();
    else
        setFocus();
}

bool KnowledgePage::isWriting() const
{
    return m_stack->currentIndex() == 1;
}

void KnowledgePage::setAll(bool all)
{
    m_all->setChecked(all);
    m_valid->setChecked(!all);
    showPoints();
}

bool KnowledgePage::mayChange() const
{
    const KnowledgeStanding *const one = current();
    return one && !one->point.withdrawn && !isWriting();
}

void KnowledgePage::showActs()
{
    m_new->setEnabled(!isWriting());
    m_correct->setEnabled(mayChange());
    m_withdraw->setEnabled(mayChange());
}

void KnowledgePage::openForm()
{
    stopAsking();
    m_stack->setCurrentIndex(1);
    m_form->takeFocus();
}

/** What was laid aside is finished first: two that are half written would be one too many to remember. */
bool KnowledgePage::takeUpLaidAside()
{
    if (m_laidAside.isEmpty())
        return false;
    openDraft(std::exchange(m_laidAside, QString()));
    m_form->takeFocus();
    return true;
}

void KnowledgePage::write()
{
    if (isWriting() || takeUpLaidAside())
        return;
    m_form->write(today());
    openForm();
}

void KnowledgePage::correct()
{
    const KnowledgeStanding *const one = current();
    if (!mayChange() || takeUpLaidAside())
        return;
    m_form->edit(one->point);
    openForm();
}

/** What was typed and not kept stands in the form again; what it would correct may be gone by now. */
void KnowledgePage::openDraft(const QString &content)
{
    const qint64 number = KnowledgeForm::numberOf(content);
    const auto corrected = std::ranges::find_if(m_shelf.points, [number](const KnowledgeStanding &one) {
        return one.point.number == number && !one.point.withdrawn;
    });
    if (corrected != m_shelf.points.end()) {
        m_form->edit(corrected->point);
        if (!m_list->choose(number)) {
            setAll(true);
            m_list->choose(number);
        }
    } else {
        m_form->write(today());
    }
    m_form->putBack(content);
    stopAsking();
    m_stack->setCurrentIndex(1);
    emit toastWanted(tr("An unfinished knowledge point is open: keep or discard it."));
}

void KnowledgePage::keepDraft()
{
    if (!isWriting())
        return;
    whenDone(m_book.keepDraft(m_form->content()), this, [this](const Result<void> &kept) {
        if (!kept)
            m_form->showProblem(tr("What is typed is not kept yet: %1").arg(kept.error().text));
    });
}

void KnowledgePage::keep()
{
    m_form->setSaving(true);
    const KnowledgeWords words = m_form->words();
    const auto answer = m_form->seen() ? m_book.correct(*m_form->seen(), words, m_form->isAnew()) : m_book.add(words);
    whenDone(answer, this, [this](const Result<KnowledgePoint> &kept) {
        m_form->setSaving(false);
        if (!kept) {
            m_form->showProblem(kept.error().text);
            keepDraft();
            return;
        }
        m_wanted = kept->number;
        dropForm();
        done(tr("Knowledge point #%1 is on record.").arg(kept->number));
    });
}

void KnowledgePage::closeForm()
{
    m_form->stopTelling(); // the focus goes, and what stands there is kept or dropped by now
    m_stack->setCurrentIndex(0);
    takeFocus();
}

void KnowledgePage::changeLeader()
{
    m_laidAside.clear();
    stopAsking();
    if (isWriting())
        closeForm();
    m_lookedForDraft = false;
    reload();
}

void KnowledgePage::layAside()
{
    if (!m_form->isTyped()) {
        dropForm();
        return;
    }
    keepDraft();
    m_laidAside = m_form->content();
    closeForm();
    emit toastWanted(tr("The point is laid aside. N takes it up again."));
}

/** Nothing of it is gone on with: it is on record, or not wanted. */
void KnowledgePage::dropForm()
{
    closeForm();
    whenDone(m_book.keepDraft({}), this, [this](const Result<void> &forgotten) {
        if (!forgotten)
            showProblem(forgotten.error().text);
    });
}

void KnowledgePage::askWithdraw()
{
    const KnowledgeStanding *const one = current();
    if (!mayChange())
        return;
    m_asked = one->point;
    AnswerBar::Question question;
    question.text = tr("Withdraw point #%1?").arg(one->point.number);
    question.accept = tr("Withdraw");
    question.draft = withdrawalDraft(one->point);
    question.isTold = true;
    question.reasonHint = tr("Why it holds no more");
    question.reasonNeeded = true;
    m_answers->show();
    m_answers->ask(question);
}

void KnowledgePage::stopAsking()
{
    m_asked.reset();
    m_answers->leave(*m_list);
}

/** What was asked about is withdrawn, whatever is looked at by now. */
void KnowledgePage::withdraw(const QString &reason)
{
    if (!m_asked)
        return;
    m_answers->setSaving(true);
    whenDone(m_book.withdraw(*m_asked, reason), this, [this, asked = *m_asked](const Result<KnowledgePoint> &gone) {
        const bool stillAsked = m_asked == asked;
        if (!gone) {
            if (stillAsked)
                m_answers->showProblem(gone.error().text);
            else
                showProblem(gone.error().text);
            return;
        }
        m_answers->stored(withdrawalDraft(asked));
        if (stillAsked) {
            m_answers->setSaving(false);
            stopAsking();
        }
        done(tr("It is withdrawn; the record of it stays."));
    });
}

/** Notes that the chosen one knows the point, and goes on to the next who does not. */
void KnowledgePage::toggleReader()
{
    const KnowledgeStanding *const one = current();
    const Card *const card = m_readers->current();
    if (!one || !card || one->point.withdrawn)
        return;
    const PersonId person(card->id);
    const auto reader = std::ranges::find(one->readers, person, &KnowledgeReader::person);
    if (reader == one->readers.end())
        return;
    const bool known = !reader->confirmedAt;
    const auto after = std::ranges::find_if(std::next(reader), one->readers.end(),
                                            [](const KnowledgeReader &next) { return !next.confirmedAt; });
    const std::optional<qint64> next =
        known && after != one->readers.end() ? std::optional(after->person.value()) : std::nullopt;
    whenDone(m_book.confirm(one->point, {person}, known), this, [this, next](const Result<int> &noted) {
        if (!noted) {
            showProblem(noted.error().text);
            return;
        }
        if (next)
            m_readers->choose(*next);
        reload();
    });
}

void KnowledgePage::done(const QString &text)
{
    showProblem({});
    emit toastWanted(text);
    reload();
}

void KnowledgePage::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QList<KeyWords> KnowledgePage::keys() const
{
    return {{QKeySequence(Qt::Key_N), tr("write a point")},
            {QKeySequence(Qt::Key_E), tr("correct the point")},
            {QKeySequence(Qt::Key_Delete), tr("withdraw the point")},
            {QKeySequence(Qt::Key_C), tr("to who knows it; there: note it, or take it back")},
            {QKeySequence(Qt::Key_A), tr("also what is over, comes later or was withdrawn")}};
}

bool KnowledgePage::onKey(int key)
{
    switch (key) {
    case Qt::Key_N:
        write();
        return true;
    case Qt::Key_E:
        correct();
        return true;
    case Qt::Key_Delete:
        askWithdraw();
        return true;
    case Qt::Key_C:
        // Whom it is noted of is seen first.
        if (m_readers->hasFocus())
            toggleReader();
        else
            m_readers->setFocus();
        return true;
    case Qt::Key_A:
        setAll(!m_all->isChecked());
        m_list->setFocus();
        return true;
    case Qt::Key_Escape:
        m_list->setFocus();
        return true;
    default:
        return false;
    }
}

void KnowledgePage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!plain || isWriting() || !onKey(event->key()))
        Page::keyPressEvent(event);
}

} // namespace Floorwalk
