// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the keys and buttons of the Today page do.

#include "models/day/daymodel.h"
#include "models/day/daysteps.h"
#include "models/service/escalations.h"
#include "models/service/whendone.h"
#include "widgets/common/button.h"
#include "widgets/common/textlabel.h"
#include "widgets/today/timelineview.h"
#include "widgets/today/todaypage.h"

#include <QMenu>
#include <QTimeEdit>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

void TodayPage::act(Act what)
{
    const std::optional<ActivityRecord> chosen = current();
    if (!chosen || m_activity->isAsking())
        return;
    m_activity->flush();
    const std::optional<ActivityRecord> fresh = current();
    if (isPlan() && what != Act::Skip && what != Act::TakeBack)
        return;
    switch (what) {
    case Act::Start:
        save(DaySteps::start(*fresh, m_book.now()));
        return;
    case Act::Finish:
        save(DaySteps::finish(*fresh, m_book.now()));
        return;
    case Act::Pause:
        save(DaySteps::pause(*fresh, m_book.now()));
        return;
    case Act::Resume:
        save(DaySteps::resume(*fresh, m_book.now()));
        return;
    case Act::TakeBack:
        save(DaySteps::takeBack(*fresh));
        return;
    case Act::Postpone:
    case Act::Skip:
    case Act::Correct:
        if (ActivityPanel::isPossible(what, fresh->status))
            ask(what, *fresh);
        return;
    }
}

/** The alert, or the entry of the register, that the activity came of. */
void TodayPage::showCause()
{
    const std::optional<ActivityRecord> chosen = current();
    if (!chosen || chosen->alert.isEmpty())
        return;
    if (const qint64 entry = Escalations::entryBehind(chosen->alert); entry > 0)
        emit subjectWanted(u"register"_s, u"entry:%1"_s.arg(entry));
    else
        emit alertWanted(chosen->alert);
}

void TodayPage::ask(Act what, const ActivityRecord &activity)
{
    AnswerBar::Question question;
    const QString name = m_list->currentIndex().data().toString();
    question.reasonNeeded = true;
    if (what == Act::Correct) {
        question = timesQuestion(activity, name);
    } else if (what == Act::Postpone) {
        question.text = tr("Postpone");
        question.accept = tr("Postpone");
        question.timeLabel = tr("to");
        // Half an hour on, at a round five minutes; what is planned for later goes on from there.
        const Moment due = std::max(m_book.now(), activity.plannedStart.value_or(m_book.now()));
        const QTime later = m_zone.localTime(due).addSecs(30 * 60);
        question.time = QTime(later.hour(), later.minute() / 5 * 5);
        question.reasonHint = tr("Why it has to wait");
    } else {
        question.text = tr("Skip %1").arg(name);
        question.accept = tr("Skip");
        question.reasonHint = tr("Why it is left out");
    }
    question.draft = u"activity:%1:%2:%3"_s.arg(activity.date.toString(Qt::ISODate))
                         .arg(activity.position)
                         .arg(what == Act::Correct    ? u"correct"_s
                              : what == Act::Postpone ? u"postpone"_s
                                                      : u"skip"_s);
    m_asked = what;
    ++m_question;
    m_position = activity.position;
    m_activity->ask(question);
}

void TodayPage::answered(const AnswerBar::Answer &answer)
{
    if (!m_adding.isEmpty()) {
        addAt(answer.time);
        return;
    }
    const std::optional<ActivityRecord> asked = m_model->activity(m_model->indexOfPosition(m_position));
    if (!asked || !m_asked)
        return;
    const Result<ActivityRecord> next =
        *m_asked == Act::Correct ? corrected(*asked, answer)
        : *m_asked == Act::Skip  ? DaySteps::skip(*asked, answer.reason)
                                 : DaySteps::postpone(*asked, momentAt(answer.time), answer.reason, m_book.now());
    if (!next) {
        m_activity->answers().showProblem(next.error().text);
        return;
    }
    m_activity->answers().setSaving(true);
    if (*m_asked == Act::Postpone)
        saveMoved(withFollowers(*asked, *next), m_question);
    else
        save(next, m_question);
}

void TodayPage::stopAsking()
{
    m_asked.reset();
    m_adding.clear();
    if (m_activity->stopAsking())
        m_list->setFocus();
}

QVariantMap TodayPage::draft() const
{
    m_activity->flush();
    QVariantMap draft = Page::draft();
    if (const std::optional<ActivityRecord> chosen = current())
        draft.insert(u"position"_s, chosen->position);
    if (m_asked)
        draft.insert(u"asked"_s, int(*m_asked));
    return draft;
}

void TodayPage::takeDraft(const QVariantMap &draft)
{
    // What was typed belongs to one activity: without it there is nowhere to put it.
    const QModelIndex index = m_model->indexOfPosition(draft.value(u"position"_s, -1).toInt());
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    if (draft.contains(u"asked"_s))
        act(Act(draft.value(u"asked"_s).toInt()));
    Page::takeDraft(draft);
}

void TodayPage::tick(int position, const QString &step, bool on, const QString &answer, const QString &note)
{
    const std::optional<ActivityRecord> chosen = m_model->activity(m_model->indexOfPosition(position));
    if (!chosen)
        return;
    const Result<ActivityRecord> next = DaySteps::tick(*chosen, step, on, answer, note, m_book.now());
    if (!next || !next->id) {
        showProblem(next ? tr("This activity is not stored yet; press F5.") : next.error().text);
        return;
    }
    replace(*next);
    const auto ticked = std::ranges::find(next->ticks, step, &ChecklistTick::step);
    started();
    whenDone(m_book.tick(*next->id, *ticked), this, [this, before = *chosen](const Result<void> &saved) {
        if (!saved) {
            // What the screen says must be what the store holds.
            replace(before);
            showProblem(tr("The tick was not saved: %1").arg(saved.error().text));
        } else {
            showProblem({});
        }
        ended();
        showActivity();
    });
}

void TodayPage::keepNote(int position, const QString &note)
{
    std::optional<ActivityRecord> chosen = m_model->activity(m_model->indexOfPosition(position));
    if (!chosen || chosen->note == note)
        return;
    chosen->note = note;
    replace(*chosen);
    save(*chosen);
}

void TodayPage::started()
{
    ++m_pending;
    m_activity->showSaving();
}

void TodayPage::ended()
{
    --m_pending;
    if (m_pending == 0)
        m_activity->showSaved(m_book.now());
}

void TodayPage::planShift()
{
    if (m_pending > 0)
        return;
    started();
    // A shift that ends before it begins ends on the next day.
    const QDate end = m_to->time() > m_from->time() ? m_date : m_date.addDays(1);
    const Segment shift{m_zone.toMoment(m_date, m_from->time()), m_zone.toMoment(end, m_to->time())};
    whenDone(m_book.planDay(m_date, shift), this, [this](const Result<LeaderDay> &day) {
        take(day);
        ended();
        m_list->setFocus();
    });
}

void TodayPage::chooseActivity()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"activityMenu"_s);
    for (const TemplateActivity &activity : m_template.activities) {
        if (activity.retired)
            continue;
        menu->addAction(m_model->titleOf(activity.key), this, [this, key = activity.key] {
            m_list->setFocus(); // its keys act on what is begun
            if (isPlan())
                askWhen(key);
            else
                acceptActivity(key, {});
        });
    }
    menu->popup(m_list->mapToGlobal(QPoint(0, m_list->height() / 2)));
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().constFirst());
}

void TodayPage::acceptActivity(const QString &key, const QString &subject)
{
    started();
    whenDone(m_book.take(m_date, {key, subject, {}, {}}), this, [this](const Result<ActivityRecord> &running) {
        if (!running)
            showProblem(tr("Nothing was saved: %1").arg(running.error().text));
        showBegun(running ? running->position : -1);
    });
}

/** Reads the day that an activity entered, and goes to it. */
void TodayPage::showBegun(int position)
{
    whenDone(readDay(), this, [this, position, changes = m_changes](const Result<LeaderDay> &day) {
        if (changes != m_changes) {
            showBegun(position); // it was read before what was ticked meanwhile
            return;
        }
        if (day) {
            showDay(*day);
            if (position >= 0)
                m_list->setCurrentIndex(m_model->indexOfPosition(position));
        }
        ended();
    });
}

} // namespace Floorwalk
