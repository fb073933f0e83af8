// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/audit.h"
#include "models/domain/dayrecord.h"
#include "models/service/storesession.h"

#include <QHash>

namespace Floorwalk {

/** The leader's day on record: activities as planned and as they were, ticks and notes. */
class DayPlan
{
public:
    explicit DayPlan(StoreSession &session)
        : m_session(session)
    {}
    Result<std::vector<ActivityRecord>> day(const QString &leader, QDate date) const;
    /** Starting, finishing, postponing and skipping are changes of the record. BadInput: skipped without a reason. */
    Result<ActivityId> save(const Actor &actor, const ActivityRecord &activity);
    /** An activity that moved, the first, and what moved with it: together or not at all, one audit entry. */
    Result<void> saveMoved(const Actor &actor, const std::vector<ActivityRecord> &moved);
    /** Saves a whole day at once, for example when it is made from its template; one audit entry. */
    Result<int> saveAll(const Actor &actor, const std::vector<ActivityRecord> &activities);
    /** A plan that was made ahead: what stands in it, what went out of it, what is to be told of that. */
    struct Ahead
    {
        std::vector<ActivityRecord> activities;
        std::vector<ActivityId> withdrawn;
        std::vector<PlanChange> changes;
    };
    /** Puts on record how @p leader's @p date stands now; together or not at all, one audit entry. */
    Result<void> saveAhead(const Actor &leader, QDate date, const Ahead &plan);
    /** What roster and template changed of the plan that @p leader made for @p date, till it is noted. */
    Result<std::vector<PlanChange>> changes(const QString &leader, QDate date) const;
    Result<void> noteChanges(const Actor &leader, QDate date);
    Result<void> tick(const Actor &actor, ActivityId activity, const ChecklistTick &tick);
    /** Free text of a day: "reflection", "tomorrow", "handover". */
    Result<QString> note(const QString &leader, QDate date, const QString &kind) const;
    /** What @p leader put off on @p date, and until when, by the key of its row in the inbox; those that are over, too.
     */
    Result<QHash<QString, Moment>> snoozed(const QString &leader, QDate date) const;
    /** Puts the row of that key off until then; a restart of the program does not bring it back before. */
    Result<void> snooze(const Actor &actor, QDate date, const QString &key, Moment until);
    Result<void> setNote(const Actor &actor, QDate date, const QString &kind, const QString &text);

private:
    Result<int> saveTogether(const Actor &actor, const AuditEntry &entry,
                             const std::vector<ActivityRecord> &activities);

    StoreSession &m_session;
};

} // namespace Floorwalk
