// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/dayplan.h"

#include "models/service/audited.h"
#include "models/service/walkdesk.h"
#include "models/store/dayplanrepository.h"

#include <QCoreApplication>
#include <QDebug>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** The kind of the day's note that holds what was put off. */
constexpr QLatin1StringView snoozedNote("snoozed");

/** Its real times, as far as there are some; @p after what else the audit trail is told of it. */
QJsonObject withTimes(const ActivityRecord &activity, const Zone &zone, QJsonObject after = {})
{
    if (activity.actualStart)
        after.insert(u"began"_s, zone.isoSeconds(*activity.actualStart));
    if (activity.actualEnd)
        after.insert(u"ended"_s, zone.isoSeconds(*activity.actualEnd));
    return after;
}

/** Whether a time that is on record is another now, or none: it was told wrongly before. */
bool isCorrected(const ActivityRecord &before, const ActivityRecord &now)
{
    return (before.actualStart && before.actualStart != now.actualStart)
           || (before.actualEnd && before.actualEnd != now.actualEnd);
}

} // namespace

Result<std::vector<ActivityRecord>> DayPlan::day(const QString &leader, QDate date) const
{
    return DayPlanRepository(m_session.records()).day(leader, date);
}

Result<ActivityId> DayPlan::save(const Actor &actor, const ActivityRecord &activity)
{
    if (activity.status == ActivityStatus::Skipped && activity.reason.trimmed().isEmpty()) {
        return Error{
            Error::Kind::BadInput, QCoreApplication::translate("DayPlan", "Say why the activity is skipped."), {}};
    }
    const Result<Grant> grant = m_session.grant(actor, Action::RunDay);
    if (!grant)
        return grant.error();
    std::optional<ActivityRecord> before;
    if (activity.id) {
        auto known = DayPlanRepository(m_session.records()).find(*activity.id);
        if (!known)
            return known.error();
        before = std::move(*known);
    }
    const Zone zone = m_session.zone();
    AuditEntry entry{u"day.activity"_s,
                     u"activity:"_s + activity.key,
                     {},
                     withTimes(activity, zone,
                               {{u"date"_s, activity.date.toString(Qt::ISODate)},
                                {u"status"_s, activityStatusName(activity.status)},
                                {u"reason"_s, activity.reason}})};
    if (before && isCorrected(*before, activity)) {
        entry.what = u"day.correct"_s;
        entry.before = withTimes(*before, zone, {{u"status"_s, activityStatusName(before->status)}});
    }
    Result<ActivityId> saved =
        audited<ActivityId>(m_session, *grant, entry, [this, &grant, &activity](Transaction &transaction) {
            return DayPlanRepository(m_session.records()).save(transaction, *grant, activity);
        });
    // The plan is kept either way; where alerts go meanwhile can be said by key, too.
    if (saved) {
        if (const Result<void> walks = WalkDesk(m_session).follow(actor, activity, before); !walks)
            qInfo() << "walk:" << walks.error().text;
    }
    return saved;
}

Result<int> DayPlan::saveTogether(const Actor &actor, const AuditEntry &entry,
                                  const std::vector<ActivityRecord> &activities)
{
    const Result<Grant> grant = m_session.grant(actor, Action::RunDay);
    if (!grant)
        return grant.error();
    return audited<int>(m_session, *grant, entry, [this, &grant, &activities](Transaction &transaction) -> Result<int> {
        DayPlanRepository repository(m_session.records());
        for (const ActivityRecord &activity : activities) {
            const Result<ActivityId> saved = repository.save(transaction, *grant, activity);
            if (!saved)
                return saved.error();
        }
        return int(activities.size());
    });
}

Result<int> DayPlan::saveAll(const Actor &actor, const std::vector<ActivityRecord> &activities)
{
    if (activities.empty())
        return 0;
    return saveTogether(actor,
                        {u"day.plan"_s,
                         u"day:"_s + activities.front().date.toString(Qt::ISODate),
                         {},
                         {{u"activities"_s, qint64(activities.size())}}},
                        activities);
}

Result<void> DayPlan::saveMoved(const Actor &actor, const std::vector<ActivityRecord> &moved)
{
    if (moved.empty())
        return {};
    const ActivityRecord &first = moved.front();
    const Result<int> saved = saveTogether(
        actor,
        {u"day.move"_s,
         u"activity:"_s + first.key,
         {},
         {{u"date"_s, first.date.toString(Qt::ISODate)},
          {u"status"_s, activityStatusName(first.status)},
          {u"reason"_s, first.reason},
          {u"planned"_s, first.plannedStart ? m_session.zone().isoSeconds(*first.plannedStart) : QString()},
          {u"activities"_s, qint64(moved.size())}}},
        moved);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> DayPlan::saveAhead(const Actor &leader, QDate date, const Ahead &plan)
{
    const Result<Grant> grant = m_session.grant(leader, Action::RunDay);
    if (!grant)
        return grant.error();
    const bool isAhead = std::ranges::any_of(plan.activities, &ActivityRecord::isAhead);
    const AuditEntry entry{u"day.plan"_s,
                           u"day:"_s + date.toString(Qt::ISODate),
                           {},
                           {{u"activities"_s, qint64(plan.activities.size())},
                            {u"ahead"_s, isAhead},
                            {u"withdrawn"_s, qint64(plan.withdrawn.size())},
                            {u"changes"_s, qint64(plan.changes.size())}}};
    return audited<void>(
        m_session, *grant, entry, [this, &grant, &plan, &leader, date](Transaction &transaction) -> Result<void> {
            DayPlanRepository repository(m_session.records());
            for (const ActivityRecord &activity : plan.activities) {
                if (const Result<ActivityId> saved = repository.save(transaction, *grant, activity); !saved)
                    return saved.error();
            }
            for (const ActivityId gone : plan.withdrawn) {
                if (Result<void> done = repository.withdraw(transaction, *grant, gone); !done)
                    return done;
            }
            for (const PlanChange &change : plan.changes) {
                if (Result<void> told = repository.addChange(transaction, *grant, leader.name, date, change); !told)
                    return told;
            }
            return {};
        });
}

Result<std::vector<PlanChange>> DayPlan::changes(const QString &leader, QDate date) const
{
    return DayPlanRepository(m_session.records()).changes(leader, date);
}

Result<void> DayPlan::noteChanges(const Actor &leader, QDate date)
{
    const Result<Grant> grant = m_session.grant(leader, Action::RunDay);
    if (!grant)
        return grant.error();
    const AuditEntry entry{u"day.noted"_s, u"day:"_s + date.toString(Qt::ISODate), {}, {}};
    return audited<void>(m_session, *grant, entry, [this, &grant, &leader, date](Transaction &transaction) {
        return DayPlanRepository(m_session.records()).noteChanges(transaction, *grant, leader.name, date);
    });
}

Result<void> DayPlan::tick(const Actor &actor, ActivityId activity, const ChecklistTick &tick)
{
    const Result<Grant> grant = m_session.grant(actor, Action::RunDay);
    if (!grant)
        return grant.error();
    const AuditEntry entry{u"day.tick"_s,
                           u"activity:%1"_s.arg(activity.value()),
                           {},
                           {{u"step"_s, tick.step}, {u"ticked"_s, tick.ticked}, {u"answer"_s, tick.answer}}};
    return audited<void>(m_session, *grant, entry, [this, activity, &grant, &tick](Transaction &transaction) {
        return DayPlanRepository(m_session.records()).tick(transaction, *grant, activity, tick);
    });
}

Result<QString> DayPlan::note(const QString &leader, QDate date, const QString &kind) const
{
    return DayPlanRepository(m_session.records()).note(leader, date, kind);
}

Result<QHash<QString, Moment>> DayPlan::snoozed(const QString &leader, QDate date) const
{
    const Result<QString> kept = note(leader, date, snoozedNote);
    if (!kept)
        return kept.error();
    QHash<QString, Moment> snoozed;
    const QJsonObject rows = QJsonDocument::fromJson(kept->toUtf8()).object();
    for (auto row = rows.begin(); row != rows.end(); ++row)
        snoozed.insert(row.key(), momentFromEpochMs(qint64(row.value().toDouble())));
    return snoozed;
}

Result<void> DayPlan::snooze(const Actor &actor, QDate date, const QString &key, Moment until)
{
    Result<QHash<QString, Moment>> all = snoozed(actor.name, date);
    if (!all)
        return all.error();
    all->insert(key, until);
    QJsonObject rows;
    for (auto row = all->cbegin(); row != all->cend(); ++row) {
        if (*row > m_session.now())
            rows.insert(row.key(), qint64(epochMs(*row)));
    }
    return setNote(actor, date, snoozedNote, QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)));
}

Result<void> DayPlan::setNote(const Actor &actor, QDate date, const QString &kind, const QString &text)
{
    const Result<Grant> grant = m_session.grant(actor, Action::RunDay);
    if (!grant)
        return grant.error();
    const AuditEntry entry{
        u"day.note"_s, u"day:"_s + date.toString(Qt::ISODate), {}, {{u"kind"_s, kind}, {u"text"_s, text}}};
    return audited<void>(
        m_session, *grant, entry, [this, &grant, &actor, date, &kind, &text](Transaction &transaction) {
            return DayPlanRepository(m_session.records()).setNote(transaction, *grant, actor.name, date, kind, text);
        });
}

} // namespace Floorwalk
