// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How changes of the day reach the record: one activity, or one with all that moves with it.

#include "models/day/daymodel.h"
#include "models/day/daysteps.h"
#include "models/service/whendone.h"
#include "widgets/common/typedspan.h"
#include "widgets/today/timelineview.h"
#include "widgets/today/todaypage.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

/** Whether @p activity is of the date and the leader of @p day; of an empty one nothing is. */
bool TodayPage::isOfDay(const ActivityRecord &activity, const std::vector<ActivityRecord> &day)
{
    return !day.empty() && activity.date == day.front().date && activity.leader == day.front().leader;
}

void TodayPage::replace(const ActivityRecord &next)
{
    std::vector<ActivityRecord> all = m_model->activities();
    if (!all.empty() && !isOfDay(next, all))
        return; // of a day that is shown no more
    const auto held = std::ranges::find(all, next.position, &ActivityRecord::position);
    if (held == all.end())
        all.push_back(next);
    else
        *held = next;
    ++m_changes;
    m_model->setActivities(std::move(all));
    showNow(); // what began just now does not wait for the next tick
    fitLine(); // real times take room beside the title
    showFindings();
}

/** @p record is on record; what was ticked or written in it meanwhile stays. */
void TodayPage::keepId(const ActivityRecord &record, ActivityId id)
{
    const std::optional<ActivityRecord> held = m_model->activity(m_model->indexOfPosition(record.position));
    if (!held || held->id || !isOfDay(record, {*held}))
        return;
    ActivityRecord kept = *held;
    kept.id = id;
    replace(kept);
}

/** What the screen says must be what the store holds; ticks have their own way there. */
void TodayPage::putBack(const std::vector<ActivityRecord> &before)
{
    for (ActivityRecord one : before) {
        const std::optional<ActivityRecord> held = m_model->activity(m_model->indexOfPosition(one.position));
        if (!held || !isOfDay(one, {*held}))
            continue;
        one.ticks = held->ticks;
        replace(one);
    }
}

/** The records at the places of @p next as they are shown. */
std::vector<ActivityRecord> TodayPage::shownOf(const std::vector<ActivityRecord> &next) const
{
    std::vector<ActivityRecord> shown;
    for (const ActivityRecord &one : next) {
        if (const auto known = m_model->activity(m_model->indexOfPosition(one.position)))
            shown.push_back(*known);
    }
    return shown;
}

/** What is on record closes the question that it answers, and no other that was asked since. */
void TodayPage::saveDone(std::optional<int> question)
{
    showProblem({});
    if (question == m_question)
        stopAsking();
    emit dayChanged();
}

void TodayPage::saveFailed(std::optional<int> question, const Error &error)
{
    if (question == m_question && m_activity->isAsking())
        m_activity->answers().showProblem(error.text);
    else
        showProblem(tr("Nothing was saved: %1").arg(error.text));
}

void TodayPage::save(const Result<ActivityRecord> &next, std::optional<int> question)
{
    if (!next) {
        showProblem(next.error().text);
        return;
    }
    const std::vector<ActivityRecord> before = shownOf({*next});
    replace(*next); // what is done next builds on it, and does not wait for the disk
    showActivity();
    started();
    whenDone(m_book.save(*next), this, [this, record = *next, before, question](const Result<ActivityId> &saved) {
        if (saved) {
            keepId(record, *saved);
            saveDone(question);
        } else {
            putBack(before);
            saveFailed(question, saved.error());
        }
        ended();
        showActivity();
    });
}

std::vector<ActivityRecord> TodayPage::withFollowers(const ActivityRecord &before, const ActivityRecord &after) const
{
    std::vector<ActivityRecord> moved{after};
    if (before.plannedStart && after.plannedStart) {
        for (ActivityRecord &one :
             DaySteps::followers(m_model->activities(), after.position, *after.plannedStart - *before.plannedStart))
            moved.push_back(std::move(one));
    }
    return moved;
}

void TodayPage::saveMoved(const std::vector<ActivityRecord> &moved, std::optional<int> question)
{
    std::vector<ActivityRecord> before = shownOf(moved);
    for (const ActivityRecord &one : moved)
        replace(one);
    m_list->setCurrentIndex(m_model->indexOfPosition(moved.front().position));
    started();
    whenDone(m_book.saveMoved(moved), this, [this, before = std::move(before), question](const Result<void> &saved) {
        if (saved) {
            saveDone(question);
        } else {
            putBack(before);
            saveFailed(question, saved.error());
        }
        ended();
        showActivity();
    });
}

/** Asks when the activity really was: as it is known, else as it was planned. */
AnswerBar::Question TodayPage::timesQuestion(const ActivityRecord &activity, const QString &name) const
{
    const auto clock = [this](Moment moment) { return m_zone.localTime(moment).toString(u"HH:mm"_s); };
    const Moment now = m_book.now();
    const Moment from = std::min(now, DaySteps::placeInDay(activity).value_or(now));
    const Moment to = std::min(now, activity.actualEnd.value_or(activity.plannedEnd.value_or(now)));
    AnswerBar::Question question;
    question.text = tr("When %1 really was").arg(name);
    question.accept = tr("Correct");
    question.reasonHint = tr("Why the times differ");
    question.reasonNeeded = true;
    question.lines = {{tr("09:40-09:55; 09:40- while it goes on"), {}, clock(from) + u'-'}};
    if (!DaySteps::isUnderWay(activity.status) && to > from)
        question.lines.front().start += clock(to);
    return question;
}

/** @p activity at the times that were typed. */
Result<ActivityRecord> TodayPage::corrected(const ActivityRecord &activity, const AnswerBar::Answer &answer) const
{
    const std::optional<TypedSpan> span = typedSpan(answer.lines.value(0));
    if (!span) {
        return Error{Error::Kind::BadInput,
                     tr("“%1” are no times. Write them as 09:40-09:55, or as 09:40- while it goes on.")
                         .arg(answer.lines.value(0).trimmed()),
                     {}};
    }
    DaySteps::RealTimes times{momentAt(span->from)};
    if (span->to.isValid())
        times.to = momentAt(span->to);
    return DaySteps::correct(activity, times, answer.reason, m_book.now());
}

void TodayPage::moveActivity(std::chrono::minutes by)
{
    const std::optional<ActivityRecord> chosen = current();
    if (!chosen || m_activity->isAsking())
        return;
    m_activity->flush();
    const auto moved = DaySteps::move(m_model->activities(), chosen->position, by);
    if (moved)
        saveMoved(*moved);
    else
        showProblem(moved.error().text);
}

} // namespace Floorwalk
