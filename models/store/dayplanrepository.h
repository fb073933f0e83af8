// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "models/store/transaction.h"

namespace Floorwalk {

/** The leader's days: activities as planned and as they were, their checklists and notes. */
class DayPlanRepository
{
public:
    explicit DayPlanRepository(const Database &records)
        : m_records(records)
    {}
    /** One leader's day in the order of the plan, ticks included; also what was planned ahead of it. */
    Result<std::vector<ActivityRecord>> day(const QString &leader, QDate date) const;
    /**
     * Everybody's days of [from, to], by date, leader and order of the plan; @p leader limits to one. Plans ahead of
     * days that their leader has not opened are no days.
     */
    Result<std::vector<ActivityRecord>> between(QDate from, QDate to, const QString &leader = {}) const;
    Result<std::optional<ActivityRecord>> find(ActivityId id) const;
    /** The first that came from the alert of this key, in whoever's day; absent when none did. */
    Result<std::optional<ActivityRecord>> ofAlert(const QString &alert) const;
    /** Inserts or changes the activity with its ticks. RunDay. */
    Result<ActivityId> save(Transaction &transaction, const Grant &grant, const ActivityRecord &activity);
    /** It is no more of its day, as the roster or the template changed; it stays on record. RunDay. */
    Result<void> withdraw(Transaction &transaction, const Grant &grant, ActivityId activity);
    /** What roster and template changed of the day that @p leader planned ahead, till it is noted; oldest first. */
    Result<std::vector<PlanChange>> changes(const QString &leader, QDate date) const;
    Result<void> addChange(Transaction &transaction, const Grant &grant, const QString &leader, QDate date,
                           const PlanChange &change);
    /** All of them are noted. RunDay. */
    Result<void> noteChanges(Transaction &transaction, const Grant &grant, const QString &leader, QDate date);
    /** One step's tick alone; NotFound when there is no such activity. RunDay. */
    Result<void> tick(Transaction &transaction, const Grant &grant, ActivityId activity, const ChecklistTick &tick);

    /** Free text of a day: "reflection", "tomorrow", "handover"; empty when nothing was written. */
    Result<QString> note(const QString &leader, QDate date, const QString &kind) const;
    /** The last text of that kind written for a day of [from, before), with the day; absent when there is none. */
    Result<std::optional<std::pair<QDate, QString>>> lastNote(const QString &leader, QDate from, QDate before,
                                                              const QString &kind) const;
    /** Who ran the days of [from, to], each once a day: plans ahead of days nobody opened are no days. */
    Result<std::vector<std::pair<QDate, QString>>> leaders(QDate from, QDate to) const;
    /** The last day of [from, before) on which @p leader began something; absent when there is none. */
    Result<std::optional<QDate>> lastBegun(const QString &leader, QDate from, QDate before) const;
    Result<void> setNote(Transaction &transaction, const Grant &grant, const QString &leader, QDate date,
                         const QString &kind, const QString &text);

    /** Whether notes of activities, whom they were about and why they were left out, notes of their steps or of days
     * before @p day are not erased yet. */
    Result<bool> holdsTextsBefore(QDate day) const;
    /** Empties at most @p most of each; when what was done stays. Returns how many. EraseExpired. */
    Result<qint64> eraseTexts(Transaction &transaction, const Grant &grant, QDate day, int most);

private:
    const Database &m_records;
};

} // namespace Floorwalk
