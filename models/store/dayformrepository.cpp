// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/dayformrepository.h"

#include "models/store/grantcheck.h"
#include "models/store/rowhash.h"
#include "models/store/statement.h"
#include "models/store/texterasure.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int turnSalt = 16;
constexpr QLatin1StringView isLastTurn("NOT EXISTS (SELECT 1 FROM story_turn AS later WHERE later.date = t.date AND "
                                       "later.person_id = t.person_id AND later.id > t.id)");

/** Conflict unless @p stored, a row's words or none, are those that were @p seen. */
Result<void> needSeen(const Result<std::optional<QString>> &stored, const QString &seen)
{
    if (!stored)
        return stored.error();
    if (stored->value_or(QString()) == seen)
        return {};
    return Error{Error::Kind::Conflict,
                 QCoreApplication::translate("Store", "These words were changed elsewhere meanwhile. Copy yours, then "
                                                      "choose the activity anew to see what stands there now."),
                 {}};
}

} // namespace

Result<QMap<QString, QString>> DayFormRepository::texts(ActivityId activity) const
{
    Statement select(m_records, u"SELECT part, text FROM activity_text WHERE activity_id = ?"_s);
    const auto rows = select.bind(activity).rows([](const Statement &s) { return std::pair(s.text(0), s.text(1)); });
    if (!rows)
        return rows.error();
    QMap<QString, QString> texts;
    for (const auto &[part, text] : *rows)
        texts.insert(part, text);
    return texts;
}

Result<std::map<ActivityId, QMap<QString, QString>>> DayFormRepository::textsOn(QDate date) const
{
    struct Row
    {
        ActivityId activity;
        QString part;
        QString text;
    };
    Statement select(m_records, u"SELECT t.activity_id, t.part, t.text FROM activity_text AS t JOIN activity AS a ON "
                                "a.id = t.activity_id WHERE a.date = ? AND t.text <> ''"_s);
    const auto rows = select.bind(date).rows([](const Statement &s) {
        return Row{ActivityId(s.number(0)), s.text(1), s.text(2)};
    });
    if (!rows)
        return rows.error();
    std::map<ActivityId, QMap<QString, QString>> texts;
    for (const Row &row : *rows)
        texts[row.activity].insert(row.part, row.text);
    return texts;
}

Result<std::vector<ActivityRecord>> DayFormRepository::withText(const QString &key, const QString &part, QDate from,
                                                                QDate to, const QStringList &teams) const
{
    QStringList places;
    for (qsizetype i = 0; i < teams.size(); ++i)
        places << u"?"_s;
    const QString ofTeams =
        teams.isEmpty() ? QString() : u" AND (a.team = '' OR a.team IN ("_s + places.join(u", "_s) + u"))"_s;
    Statement select(m_records,
                     u"SELECT a.id, a.date, a.leader, a.title, a.planned_start, a.actual_start, a.team FROM activity "
                     "AS a JOIN activity_text AS t ON t.activity_id = a.id AND t.part = ? AND t.text <> '' WHERE "
                     "a.date BETWEEN ? AND ? AND a.key = ? AND a.withdrawn = 0"_s
                         + ofTeams
                         + u" ORDER BY a.date DESC, coalesce(a.actual_start, a.planned_start) DESC, a.id DESC"_s);
    select.bind(part).bind(from).bind(to).bind(key);
    for (const QString &team : teams)
        select.bind(team);
    return select.rows([&key](const Statement &s) {
        ActivityRecord one;
        one.id = ActivityId(s.number(0));
        one.date = s.date(1);
        one.leader = s.text(2);
        one.key = key;
        one.title = s.text(3);
        one.plannedStart = s.maybeMoment(4);
        one.actualStart = s.maybeMoment(5);
        one.team = s.text(6);
        return one;
    });
}

Result<void> DayFormRepository::setText(Transaction &transaction, const Grant &grant, ActivityId activity,
                                        const QString &part, const QString &seen, const QString &text)
{
    if (Result<void> may = needGrant(grant, {Action::RunDay}); !may)
        return may;
    Statement select(transaction.database(), u"SELECT text FROM activity_text WHERE activity_id = ? AND part = ?"_s);
    const auto stored = select.bind(activity).bind(part).first([](const Statement &s) { return s.text(0); });
    if (Result<void> same = needSeen(stored, seen); !same)
        return same;
    Statement upsert(transaction.database(), u"INSERT INTO activity_text (activity_id, part, text) VALUES (?, ?, ?) "
                                             "ON CONFLICT (activity_id, part) DO UPDATE SET text = excluded.text"_s);
    return upsert.bind(activity).bind(part).bind(text).run();
}

Result<std::vector<SeatLook>> DayFormRepository::looks(ActivityId activity) const
{
    Statement select(m_records,
                     u"SELECT seat, seen_at, words FROM activity_seat WHERE activity_id = ? ORDER BY seat"_s);
    return select.bind(activity).rows([](const Statement &s) {
        return SeatLook{s.text(0), s.maybeMoment(1), s.text(2)};
    });
}

Result<void> DayFormRepository::setLook(Transaction &transaction, const Grant &grant, ActivityId activity,
                                        const QString &seen, const SeatLook &look)
{
    if (Result<void> may = needGrant(grant, {Action::RunDay}); !may)
        return may;
    Statement select(transaction.database(), u"SELECT words FROM activity_seat WHERE activity_id = ? AND seat = ?"_s);
    const auto stored = select.bind(activity).bind(look.seat).first([](const Statement &s) { return s.text(0); });
    if (Result<void> same = needSeen(stored, seen); !same)
        return same;
    Statement upsert(transaction.database(),
                     u"INSERT INTO activity_seat (activity_id, seat, seen_at, words) VALUES (?, ?, ?, ?) ON CONFLICT "
                     "(activity_id, seat) DO UPDATE SET seen_at = excluded.seen_at, words = excluded.words"_s);
    return upsert.bind(activity).bind(look.seat).bind(look.seenAt).bind(look.words).run();
}

Result<std::vector<StoryTurn>> DayFormRepository::turnsOn(QDate date) const
{
    Statement select(m_records, u"SELECT t.person_id, t.outcome, t.recorded_at, t.recorded_by FROM story_turn AS t "
                                "WHERE t.date = ? AND t.erased IS NULL AND t.outcome <> 'takenBack' AND "_s
                                    + isLastTurn + u" ORDER BY t.id"_s);
    return select.bind(date).rows([date](const Statement &s) {
        return StoryTurn{date, PersonId(s.number(0)),
                         storyOutcomeFromName(s.text(1)).value_or(StoryTurn::Outcome::TakenBack), s.moment(2),
                         s.text(3)};
    });
}

Result<std::map<PersonId, QDate>> DayFormRepository::lastTold(QDate date) const
{
    Statement select(m_records, u"SELECT t.person_id, max(t.date) FROM story_turn AS t WHERE t.date < ? AND t.erased "
                                "IS NULL AND t.outcome = 'told' AND "_s
                                    + isLastTurn + u" GROUP BY t.person_id"_s);
    const auto rows =
        select.bind(date).rows([](const Statement &s) { return std::pair(PersonId(s.number(0)), s.date(1)); });
    if (!rows)
        return rows.error();
    return std::map<PersonId, QDate>(rows->begin(), rows->end());
}

Result<StoryTurn> DayFormRepository::addTurn(Transaction &transaction, const Grant &grant, StoryTurn turn)
{
    if (Result<void> may = needGrant(grant, {Action::RunDay}); !may)
        return may.error();
    turn.recordedAt = transaction.now();
    turn.recordedBy = grant.actor().name;
    Statement insert(
        transaction.database(),
        u"INSERT INTO story_turn (date, person_id, outcome, recorded_at, recorded_by, salt) VALUES (?, ?, ?, "
        "?, ?, ?) RETURNING id"_s);
    insert.bind(turn.date).bind(turn.person).bind(storyOutcomeName(turn.outcome)).bind(turn.recordedAt);
    const auto id =
        insert.bind(turn.recordedBy).bind(randomBytes(turnSalt)).first([](const Statement &s) { return s.number(0); });
    if (!id)
        return id.error();
    transaction.touched("story_turn", **id);
    return turn;
}

Result<bool> DayFormRepository::holdsTextsBefore(QDate day) const
{
    Statement select(
        m_records,
        u"SELECT EXISTS (SELECT 1 FROM activity_text AS t JOIN activity AS a ON a.id = t.activity_id WHERE "
        "t.text <> '' AND a.date < ?) OR EXISTS (SELECT 1 FROM activity_seat AS t JOIN activity AS a ON "
        "a.id = t.activity_id WHERE t.words <> '' AND a.date < ?) OR EXISTS (SELECT 1 FROM story_turn WHERE erased "
        "IS NULL AND date < ?)"_s);
    const auto held = select.bind(day).bind(day).bind(day).first([](const Statement &s) { return s.flag(0); });
    return held ? Result<bool>(held->value_or(false)) : Result<bool>(held.error());
}

Result<qint64> DayFormRepository::eraseTexts(Transaction &transaction, const Grant &grant, QDate day, int most)
{
    if (Result<void> may = needGrant(grant, {Action::EraseExpired}); !may)
        return may.error();
    const Result<qint64> emptied = emptyTexts(
        transaction.database(),
        {u"UPDATE activity_text SET text = '' WHERE (activity_id, part) IN (SELECT t.activity_id, t.part FROM "
         "activity_text AS t JOIN activity AS a ON a.id = t.activity_id WHERE t.text <> '' AND a.date < ? LIMIT ?) "
         "RETURNING activity_id"_s,
         u"UPDATE activity_seat SET words = '' WHERE (activity_id, seat) IN (SELECT t.activity_id, t.seat FROM "
         "activity_seat AS t JOIN activity AS a ON a.id = t.activity_id WHERE t.words <> '' AND a.date < ? LIMIT ?) "
         "RETURNING activity_id"_s},
        day, most);
    if (!emptied)
        return emptied;
    Statement erase(transaction.database(),
                    u"UPDATE story_turn SET erased = 1, person_id = NULL, recorded_by = '', salt = NULL WHERE id IN "
                    "(SELECT id FROM story_turn WHERE erased IS NULL AND date < ? ORDER BY id LIMIT ?) RETURNING "
                    "id"_s);
    const auto turns = erase.bind(day).bind(most).rows([](const Statement &s) { return s.number(0); });
    if (!turns)
        return turns.error();
    for (const qint64 id : *turns)
        transaction.touched("story_turn", id);
    return *emptied + qint64(turns->size());
}

} // namespace Floorwalk
