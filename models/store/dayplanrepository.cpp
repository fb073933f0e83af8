// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/dayplanrepository.h"

#include "models/store/grantcheck.h"
#include "models/store/statement.h"
#include "models/store/texterasure.h"

#include <QCoreApplication>
#include <QHash>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

ActivityRecord readActivity(const Statement &s)
{
    return ActivityRecord{.id = ActivityId(s.number(0)),
                          .date = s.date(1),
                          .leader = s.text(2),
                          .key = s.text(3),
                          .title = s.text(4),
                          .passive = s.flag(5),
                          .position = s.integer(6),
                          .plannedStart = s.maybeMoment(7),
                          .plannedEnd = s.maybeMoment(8),
                          .actualStart = s.maybeMoment(9),
                          .actualEnd = s.maybeMoment(10),
                          .status = activityStatusFromName(s.text(11)).value_or(ActivityStatus::Planned),
                          .reason = s.text(12),
                          .note = s.text(13),
                          .subject = s.text(14),
                          .ticks = {},
                          .team = s.text(15),
                          .mandatory = s.flag(16),
                          .hangsOn = s.maybeInteger(17),
                          .placed = s.text(18),
                          .alert = s.text(19),
                          .pauses = {},
                          .isAhead = s.flag(20),
                          .laid = s.maybeMoment(21)};
}

/** The rows of @p select, each `(activity_id, …)`, handed to the activity they belong to. */
template <class Take>
Result<void> eachPart(Statement &select, std::vector<ActivityRecord> &activities, const QHash<qint64, size_t> &places,
                      Take take)
{
    if (Result<void> ran = select.run(); !ran)
        return ran;
    while (select.next()) {
        if (const auto place = places.constFind(select.number(0)); place != places.cend())
            take(activities[*place], select);
    }
    const std::optional<Error> error = select.failure();
    return error ? Result<void>(*error) : Result<void>();
}

/** The activities that @p condition, on table `activity`, finds by @p bind, ticks and pauses included: three reads. */
template <class Bind>
Result<std::vector<ActivityRecord>> readActivities(const Database &records, const QString &condition,
                                                   const QString &order, Bind bind)
{
    Statement select(records,
                     u"SELECT id, date, leader, key, title, passive, position, planned_start, planned_end, "
                     u"actual_start, actual_end, status, reason, note, subject, team, mandatory, hangs_on, placed, "
                     u"alert, ahead, laid FROM activity WHERE withdrawn = 0 AND "_s
                         + condition + u" ORDER BY "_s + order);
    bind(select);
    auto activities = select.rows(readActivity);
    if (!activities)
        return activities;
    QHash<qint64, size_t> places;
    for (size_t i = 0; i < activities->size(); ++i)
        places.insert((*activities)[i].id->value(), i);
    const QString of = u" WHERE activity_id IN (SELECT id FROM activity WHERE "_s + condition + u")"_s;
    Statement ticks(records, u"SELECT activity_id, step, ticked, at, answer, note FROM activity_tick"_s + of
                                 + u" AND answer <> ? ORDER BY activity_id, position, step"_s);
    bind(ticks);
    ticks.bind(QString(ChecklistTick::detachedAnswer));
    const auto addTick = [](ActivityRecord &activity, const Statement &s) {
        activity.ticks.push_back({s.text(1), s.flag(2), s.maybeMoment(3), s.text(4), s.text(5)});
    };
    if (Result<void> done = eachPart(ticks, *activities, places, addTick); !done)
        return done.error();
    Statement pauses(records, u"SELECT activity_id, since, until FROM activity_pause"_s + of
                                  + u" ORDER BY activity_id, since"_s);
    bind(pauses);
    const auto addPause = [](ActivityRecord &activity, const Statement &s) {
        activity.pauses.push_back({s.moment(1), s.maybeMoment(2)});
    };
    if (Result<void> done = eachPart(pauses, *activities, places, addPause); !done)
        return done.error();
    return activities;
}

constexpr QLatin1StringView orderOfDay("position, id");

Result<void> saveTick(const Database &records, ActivityId activity, const ChecklistTick &tick, int position)
{
    Statement upsert(records, u"INSERT INTO activity_tick (activity_id, position, step, ticked, at, answer, note) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (activity_id, step) DO UPDATE SET position = "
                              "excluded.position, ticked = excluded.ticked, at = excluded.at, answer = "
                              "excluded.answer, note = excluded.note"_s);
    upsert.bind(activity).bind(position).bind(tick.step).bind(tick.ticked).bind(tick.at);
    return upsert.bind(tick.answer).bind(tick.note).run();
}

Result<void> savePause(const Database &records, ActivityId activity, const ActivityPause &pause)
{
    Statement upsert(records, u"INSERT INTO activity_pause (activity_id, since, until) VALUES (?, ?, ?) ON CONFLICT "
                              "(activity_id, since) DO UPDATE SET until = excluded.until"_s);
    return upsert.bind(activity).bind(pause.since).bind(pause.until).run();
}

Result<ActivityId> saveRow(const Database &records, const ActivityRecord &activity)
{
    Statement upsert(
        records,
        u"INSERT INTO activity (id, date, leader, key, title, passive, position, planned_start, planned_end, "
        u"actual_start, "
        "actual_end, status, reason, note, subject, team, mandatory, hangs_on, placed, alert, ahead, laid) VALUES (?, "
        "?, ?, "
        "?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) "
        "DO UPDATE SET title = excluded.title, position = excluded.position, planned_start = excluded.planned_start, "
        "planned_end = excluded.planned_end, actual_start = excluded.actual_start, actual_end = excluded.actual_end, "
        "status = excluded.status, reason = excluded.reason, note = excluded.note, subject = excluded.subject, "
        "hangs_on = excluded.hangs_on, placed = excluded.placed, team = excluded.team, mandatory = excluded.mandatory, "
        // A day that was opened is no plan again, whatever a page that shows the plan yet keeps.
        "ahead = min(activity.ahead, excluded.ahead), laid = excluded.laid RETURNING id"_s);
    upsert.bind(activity.id).bind(activity.date).bind(activity.leader).bind(activity.key).bind(activity.title);
    upsert.bind(activity.passive).bind(activity.position).bind(activity.plannedStart).bind(activity.plannedEnd);
    upsert.bind(activity.actualStart).bind(activity.actualEnd).bind(activityStatusName(activity.status));
    upsert.bind(activity.reason).bind(activity.note).bind(activity.subject);
    upsert.bind(activity.team).bind(activity.mandatory).bind(activity.hangsOn).bind(activity.placed);
    upsert.bind(activity.alert).bind(activity.isAhead).bind(activity.laid);
    const auto id = upsert.first([](const Statement &s) { return ActivityId(s.number(0)); });
    if (!id)
        return id.error();
    return **id;
}

} // namespace

Result<std::vector<ActivityRecord>> DayPlanRepository::day(const QString &leader, QDate date) const
{
    return readActivities(m_records, u"leader = ? AND date = ?"_s, orderOfDay,
                          [&leader, date](Statement &s) { s.bind(leader).bind(date); });
}

Result<std::vector<ActivityRecord>> DayPlanRepository::between(QDate from, QDate to, const QString &leader) const
{
    const QString order = u"date, leader, "_s + orderOfDay;
    if (leader.isEmpty()) {
        return readActivities(m_records, u"ahead = 0 AND date BETWEEN ? AND ?"_s, order,
                              [from, to](Statement &s) { s.bind(from).bind(to); });
    }
    return readActivities(m_records, u"ahead = 0 AND leader = ? AND date BETWEEN ? AND ?"_s, order,
                          [&leader, from, to](Statement &s) { s.bind(leader).bind(from).bind(to); });
}

Result<std::optional<ActivityRecord>> DayPlanRepository::find(ActivityId id) const
{
    const auto found = readActivities(m_records, u"id = ?"_s, orderOfDay, [id](Statement &s) { s.bind(id); });
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::optional<ActivityRecord>> DayPlanRepository::ofAlert(const QString &alert) const
{
    const auto found = readActivities(m_records, u"alert = ? AND alert <> ''"_s, u"date, id"_s,
                                      [&alert](Statement &s) { s.bind(alert); });
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<ActivityId> DayPlanRepository::save(Transaction &transaction, const Grant &grant, const ActivityRecord &activity)
{
    if (Result<void> may = needGrant(grant, {Action::RunDay}); !may)
        return may.error();
    const Result<ActivityId> id = saveRow(transaction.database(), activity);
    if (!id)
        return id;
    int position = 0;
    for (const ChecklistTick &tick : activity.ticks) {
        if (Result<void> saved = saveTick(transaction.database(), *id, tick, position++); !saved)
            return saved.error();
    }
    for (const ActivityPause &pause : activity.pauses) {
        if (Result<void> saved = savePause(transaction.database(), *id, pause); !saved)
            return saved.error();
    }
    return id;
}

Result<void> DayPlanRepository::withdraw(Transaction &transaction, const Grant &grant, ActivityId activity)
{
    if (Result<void> may = needGrant(grant, {Action::RunDay}); !may)
        return may;
    return Statement(transaction.database(), u"UPDATE activity SET withdrawn = 1 WHERE id = ?"_s).bind(activity).run();
}

Result<std::vector<PlanChange>> DayPlanRepository::changes(const QString &leader, QDate date) const
{
    Statement select(m_records, u"SELECT kind, key, from_at, to_at FROM plan_change WHERE leader = ? AND date = ? AND "
                                "noted = 0 ORDER BY id"_s);
    return select.bind(leader).bind(date).rows([](const Statement &s) {
        return PlanChange{planChangeFromName(s.text(0)).value_or(PlanChange::Kind::Came), s.text(1), s.maybeMoment(2),
                          s.maybeMoment(3)};
    });
}

Result<void> DayPlanRepository::addChange(Transaction &transaction, const Grant &grant, const QString &leader,
                                          QDate date, const PlanChange &change)
{
    if (Result<void> may = needGrant(grant, {Action::RunDay}); !may)
        return may;
    Statement insert(transaction.database(),
                     u"INSERT INTO plan_change (leader, date, kind, key, from_at, to_at) VALUES (?, ?, ?, ?, ?, ?)"_s);
    insert.bind(leader).bind(date).bind(planChangeName(change.kind)).bind(change.key);
    return insert.bind(change.from).bind(change.to).run();
}

Result<void> DayPlanRepository::noteChanges(Transaction &transaction, const Grant &grant, const QString &leader,
                                            QDate date)
{
    if (Result<void> may = needGrant(grant, {Action::RunDay}); !may)
        return may;
    Statement update(transaction.database(),
                     u"UPDATE plan_change SET noted = 1 WHERE leader = ? AND date = ? AND noted = 0"_s);
    return update.bind(leader).bind(date).run();
}

Result<void> DayPlanRepository::tick(Transaction &transaction, const Grant &grant, ActivityId activity,
                                     const ChecklistTick &tick)
{
    if (Result<void> may = needGrant(grant, {Action::RunDay}); !may)
        return may;
    const auto known = DayPlanRepository(transaction.database()).find(activity);
    if (!known)
        return known.error();
    if (!*known)
        return notFound(QCoreApplication::translate("Store", "The activity"));
    // A step keeps its place in the list; a new one goes to the end.
    const std::vector<ChecklistTick> &ticks = (**known).ticks;
    const auto place =
        std::find_if(ticks.begin(), ticks.end(), [&tick](const ChecklistTick &one) { return one.step == tick.step; });
    return saveTick(transaction.database(), activity, tick, int(place - ticks.begin()));
}

Result<QString> DayPlanRepository::note(const QString &leader, QDate date, const QString &kind) const
{
    Statement select(m_records, u"SELECT text FROM day_note WHERE leader = ? AND date = ? AND kind = ?"_s);
    const auto text = select.bind(leader).bind(date).bind(kind).first([](const Statement &s) { return s.text(0); });
    if (!text)
        return text.error();
    return text->value_or(QString());
}

Result<std::optional<std::pair<QDate, QString>>> DayPlanRepository::lastNote(const QString &leader, QDate from,
                                                                             QDate before, const QString &kind) const
{
    Statement select(m_records, u"SELECT date, text FROM day_note WHERE leader = ? AND date >= ? AND date < ? AND kind "
                                "= ? AND text <> '' ORDER BY date DESC LIMIT 1"_s);
    return select.bind(leader).bind(from).bind(before).bind(kind).first(
        [](const Statement &s) { return std::pair(s.date(0), s.text(1)); });
}

Result<std::optional<QDate>> DayPlanRepository::lastBegun(const QString &leader, QDate from, QDate before) const
{
    Statement select(m_records, u"SELECT date FROM activity WHERE leader = ? AND date >= ? AND date < ? AND "
                                "actual_start IS NOT NULL ORDER BY date DESC LIMIT 1"_s);
    return select.bind(leader).bind(from).bind(before).first([](const Statement &s) { return s.date(0); });
}

Result<std::vector<std::pair<QDate, QString>>> DayPlanRepository::leaders(QDate from, QDate to) const
{
    Statement select(m_records, u"SELECT DISTINCT date, leader FROM activity WHERE ahead = 0 AND date BETWEEN ? AND ? "
                                "ORDER BY date, leader"_s);
    return select.bind(from).bind(to).rows([](const Statement &s) { return std::pair(s.date(0), s.text(1)); });
}

Result<void> DayPlanRepository::setNote(Transaction &transaction, const Grant &grant, const QString &leader, QDate date,
                                        const QString &kind, const QString &text)
{
    if (Result<void> may = needGrant(grant, {Action::RunDay}); !may)
        return may;
    Statement upsert(transaction.database(), u"INSERT INTO day_note (leader, date, kind, text) VALUES (?, ?, ?, ?) "
                                             "ON CONFLICT (leader, date, kind) DO UPDATE SET text = excluded.text"_s);
    return upsert.bind(leader).bind(date).bind(kind).bind(text).run();
}

Result<bool> DayPlanRepository::holdsTextsBefore(QDate day) const
{
    Statement select(
        m_records,
        u"SELECT EXISTS (SELECT 1 FROM activity WHERE (note <> '' OR subject <> '' OR reason <> '') AND date < ?) OR "
        "EXISTS (SELECT 1 FROM activity_tick AS t JOIN activity AS a ON a.id = t.activity_id WHERE t.note <> '' AND "
        "a.date < ?) OR "
        "EXISTS (SELECT 1 FROM day_note WHERE text <> '' AND date < ?)"_s);
    const auto held = select.bind(day).bind(day).bind(day).first([](const Statement &s) { return s.flag(0); });
    return held ? Result<bool>(held->value_or(false)) : Result<bool>(held.error());
}

Result<qint64> DayPlanRepository::eraseTexts(Transaction &transaction, const Grant &grant, QDate day, int most)
{
    if (Result<void> may = needGrant(grant, {Action::EraseExpired}); !may)
        return may.error();
    return emptyTexts(
        transaction.database(),
        {u"UPDATE activity SET note = '', subject = '', reason = '' WHERE id IN (SELECT id FROM activity WHERE "
         "(note <> '' OR subject <> '' OR reason <> '') AND date < ? LIMIT ?) RETURNING 1"_s,
         u"UPDATE activity_tick SET note = '' WHERE (activity_id, step) IN (SELECT t.activity_id, t.step FROM "
         "activity_tick AS t JOIN activity AS a ON a.id = t.activity_id WHERE t.note <> '' AND a.date < ? LIMIT ?) "
         "RETURNING 1"_s,
         u"UPDATE day_note SET text = '' WHERE (leader, date, kind) IN (SELECT leader, date, kind FROM day_note WHERE "
         "text <> '' AND date < ? LIMIT ?) RETURNING 1"_s},
        day, most);
}

} // namespace Floorwalk
