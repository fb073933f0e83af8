// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/rollrepository.h"

#include "models/store/grantcheck.h"
#include "models/store/statement.h"
#include "models/store/teamrepository.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

RollMark readMark(const Statement &s)
{
    return RollMark{
        s.number(0), PersonId(s.number(1)), s.date(2), rollMarkFromName(s.text(3)).value_or(RollMark::Kind::Correction),
        s.moment(4), s.moment(5),           s.text(6), s.text(7),
        s.flag(8)};
}

QString selectMarks(const QString &condition)
{
    return u"SELECT id, person_id, date, kind, at, marked_at, marked_by, note, withdrawn FROM roll_mark "
           "WHERE withdrawn = 0 AND "_s
           + condition + u" ORDER BY id"_s;
}

DayCloseRecord readClose(const Statement &s)
{
    return DayCloseRecord{
        s.date(0), s.text(1), s.moment(2), s.text(3), QJsonDocument::fromJson(s.text(4).toUtf8()).array(),
        s.flag(5), s.text(6)};
}

QString selectCloses(const QString &condition)
{
    return u"SELECT c.date, t.name, c.closed_at, c.closed_by, c.waiting, c.reopened, c.reason FROM day_close c "
           "JOIN team t ON t.id = c.team_id WHERE "_s
           + condition + u" ORDER BY c.date, t.name"_s;
}

Error conflict(const QString &text)
{
    return Error{Error::Kind::Conflict, text, {}};
}

} // namespace

Result<std::vector<RollMark>> RollRepository::marks(QDate from, QDate to) const
{
    Statement select(m_records, selectMarks(u"date BETWEEN ? AND ?"_s));
    return select.bind(from).bind(to).rows(readMark);
}

Result<std::vector<RollMark>> RollRepository::marks(PersonId person, QDate date) const
{
    Statement select(m_records, selectMarks(u"person_id = ? AND date = ?"_s));
    return select.bind(person).bind(date).rows(readMark);
}

Result<qint64> RollRepository::add(Transaction &transaction, const Grant &grant, const RollMark &mark)
{
    if (Result<void> may = needGrant(grant, {Action::MarkRoll}); !may)
        return may.error();
    if (Result<void> open = needOpenDay(transaction.database(), mark.person, mark.date); !open)
        return open.error();
    Statement insert(transaction.database(), u"INSERT INTO roll_mark (person_id, date, kind, at, marked_at, marked_by, "
                                             "note) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(mark.person).bind(mark.date).bind(rollMarkName(mark.kind)).bind(mark.at).bind(transaction.now());
    if (Result<void> ran = insert.bind(grant.actor().name).bind(mark.note).run(); !ran)
        return ran.error();
    const qint64 id = insert.lastInsertId();
    transaction.touched("roll_mark", id);
    return id;
}

Result<void> RollRepository::withdraw(Transaction &transaction, const Grant &grant, qint64 id)
{
    if (Result<void> may = needGrant(grant, {Action::MarkRoll}); !may)
        return may;
    Statement select(transaction.database(), u"SELECT person_id, date FROM roll_mark WHERE id = ?"_s);
    const auto of =
        select.bind(id).first([](const Statement &s) { return std::pair(PersonId(s.number(0)), s.date(1)); });
    if (!of)
        return of.error();
    if (!*of)
        return notFound(QCoreApplication::translate("Store", "The mark"));
    if (Result<void> open = needOpenDay(transaction.database(), (**of).first, (**of).second); !open)
        return open;
    transaction.touched("roll_mark", id);
    return Statement(transaction.database(), u"UPDATE roll_mark SET withdrawn = 1 WHERE id = ?"_s).bind(id).run();
}

Result<std::optional<DayCloseRecord>> RollRepository::dayClose(const QString &team, QDate date) const
{
    Statement select(m_records, selectCloses(u"t.name = ? AND c.date = ?"_s));
    return select.bind(team).bind(date).first(readClose);
}

Result<std::vector<DayCloseRecord>> RollRepository::closedDays(QDate from, QDate to) const
{
    Statement select(m_records, selectCloses(u"c.reopened = 0 AND c.date BETWEEN ? AND ?"_s));
    return select.bind(from).bind(to).rows(readClose);
}

Result<void> RollRepository::close(Transaction &transaction, const Grant &grant, const DayCloseRecord &day)
{
    if (Result<void> may = needGrant(grant, {Action::CloseDay}); !may)
        return may;
    const auto team = TeamRepository(transaction.database()).find(day.team);
    if (!team)
        return team.error();
    if (!*team)
        return notFound(QCoreApplication::translate("Store", "Team %1").arg(day.team));
    const auto known = RollRepository(transaction.database()).dayClose(day.team, day.date);
    if (!known)
        return known.error();
    if (*known && !(**known).reopened) {
        return conflict(QCoreApplication::translate("Store", "%1 was closed already, by %2.")
                            .arg(day.date.toString(Qt::ISODate), (**known).closedBy));
    }
    Statement upsert(transaction.database(),
                     u"INSERT INTO day_close (team_id, date, closed_at, closed_by, waiting) VALUES (?, ?, ?, ?, ?) "
                     "ON CONFLICT (team_id, date) DO UPDATE SET closed_at = excluded.closed_at, closed_by = "
                     "excluded.closed_by, waiting = excluded.waiting, reopened = 0, reason = '' RETURNING id"_s);
    upsert.bind(*(**team).id).bind(day.date).bind(transaction.now()).bind(grant.actor().name);
    const auto id = upsert.bind(jsonText(day.waiting)).first([](const Statement &s) { return s.number(0); });
    if (!id)
        return id.error();
    transaction.touched("day_close", **id);
    return {};
}

Result<void> RollRepository::reopen(Transaction &transaction, const Grant &grant, const QString &team, QDate date,
                                    const QString &reason)
{
    if (Result<void> may = needGrant(grant, {Action::CloseDay}); !may)
        return may;
    if (reason.trimmed().isEmpty()) {
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("Store", "Say why %1 is reopened.").arg(date.toString(Qt::ISODate)),
                     {}};
    }
    Statement update(transaction.database(),
                     u"UPDATE day_close SET reopened = 1, reason = ? WHERE date = ? AND reopened = 0 AND team_id = "
                     "(SELECT id FROM team WHERE name = ?) RETURNING id"_s);
    const auto id =
        update.bind(reason.trimmed()).bind(date).bind(team).first([](const Statement &s) { return s.number(0); });
    if (!id)
        return id.error();
    if (!*id) {
        return conflict(QCoreApplication::translate("Store", "%1 is not closed for team %2.")
                            .arg(date.toString(Qt::ISODate), team));
    }
    transaction.touched("day_close", **id);
    return {};
}

} // namespace Floorwalk
