// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/dayformrepository.h"

#include "models/store/grantcheck.h"
#include "models/store/statement.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView isLastTurn("NOT EXISTS (SELECT 1 FROM story_turn AS later WHERE later.date = t.date AND "
                                       "later.person_id = t.person_id AND later.id > t.id)");

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

Result<void> DayFormRepository::setText(Transaction &transaction, const Grant &grant, ActivityId activity,
                                        const QString &part, const QString &text)
{
    if (Result<void> may = needGrant(grant, {Action::RunDay}); !may)
        return may;
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
                                        const SeatLook &look)
{
    if (Result<void> may = needGrant(grant, {Action::RunDay}); !may)
        return may;
    Statement upsert(transaction.database(),
                     u"INSERT INTO activity_seat (activity_id, seat, seen_at, words) VALUES (?, ?, ?, ?) ON CONFLICT "
                     "(activity_id, seat) DO UPDATE SET seen_at = excluded.seen_at, words = excluded.words"_s);
    return upsert.bind(activity).bind(look.seat).bind(look.seenAt).bind(look.words).run();
}

Result<std::vector<StoryTurn>> DayFormRepository::turnsOn(QDate date) const
{
    Statement select(m_records, u"SELECT t.person_id, t.outcome, t.recorded_at, t.recorded_by FROM story_turn AS t "
                                "WHERE t.date = ? AND t.outcome <> 'takenBack' AND "_s
                                    + isLastTurn + u" ORDER BY t.id"_s);
    return select.bind(date).rows([date](const Statement &s) {
        return StoryTurn{date, PersonId(s.number(0)),
                         storyOutcomeFromName(s.text(1)).value_or(StoryTurn::Outcome::TakenBack), s.moment(2),
                         s.text(3)};
    });
}

Result<std::map<PersonId, QDate>> DayFormRepository::lastTold(QDate date) const
{
    Statement select(m_records, u"SELECT t.person_id, max(t.date) FROM story_turn AS t WHERE t.date < ? AND t.outcome "
                                "= 'told' AND "_s
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
    Statement insert(transaction.database(),
                     u"INSERT INTO story_turn (date, person_id, outcome, recorded_at, recorded_by) VALUES (?, ?, ?, ?, "
                     "?) RETURNING id"_s);
    insert.bind(turn.date).bind(turn.person).bind(storyOutcomeName(turn.outcome)).bind(turn.recordedAt);
    const auto id = insert.bind(turn.recordedBy).first([](const Statement &s) { return s.number(0); });
    if (!id)
        return id.error();
    transaction.touched("story_turn", **id);
    return turn;
}

} // namespace Floorwalk
