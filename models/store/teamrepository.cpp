// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/teamrepository.h"

#include "models/store/grantcheck.h"
#include "models/store/statement.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Team readTeam(const Statement &s)
{
    return Team{TeamId(s.number(0)), s.text(1), s.flag(2)};
}

QString partsText(const std::vector<Shift::Part> &parts)
{
    QJsonArray json;
    for (const Shift::Part &part : parts)
        json.append(QJsonArray{part.start.toString(u"HH:mm"), part.end.toString(u"HH:mm")});
    return jsonText(json);
}

Shift readShift(const Statement &s)
{
    Shift shift{ShiftId(s.number(0)), s.text(1), s.text(2), {}, s.flag(4)};
    for (const QJsonValue &part : QJsonDocument::fromJson(s.text(3).toUtf8()).array()) {
        shift.parts.push_back(
            {QTime::fromString(part[0].toString(), u"HH:mm"_s), QTime::fromString(part[1].toString(), u"HH:mm"_s)});
    }
    return shift;
}

} // namespace

Result<std::vector<Team>> TeamRepository::all(bool withRetired) const
{
    Statement select(m_records, u"SELECT id, name, retired FROM team WHERE retired = 0 OR ? ORDER BY name"_s);
    return select.bind(withRetired).rows(readTeam);
}

Result<std::optional<Team>> TeamRepository::find(const QString &name) const
{
    Statement select(m_records, u"SELECT id, name, retired FROM team WHERE name = ?"_s);
    return select.bind(name).first(readTeam);
}

Result<TeamId> TeamRepository::ensure(Transaction &transaction, const Grant &grant, const QString &name)
{
    if (Result<void> may = needGrant(grant, {Action::EditPeople}); !may)
        return may.error();
    Statement upsert(transaction.database(), u"INSERT INTO team (name) VALUES (?) "
                                             "ON CONFLICT (name) DO UPDATE SET retired = 0 RETURNING id"_s);
    const auto id = upsert.bind(name.trimmed()).first([](const Statement &s) { return TeamId(s.number(0)); });
    if (!id)
        return id.error();
    return **id;
}

Result<void> TeamRepository::retire(Transaction &transaction, const Grant &grant, TeamId team)
{
    if (Result<void> may = needGrant(grant, {Action::EditPeople}); !may)
        return may;
    Statement people(transaction.database(), u"SELECT count(*) FROM person WHERE team_id = ? AND retired = 0"_s);
    if (Result<void> ran = people.bind(team).run(); !ran)
        return ran;
    if (people.next() && people.number(0) > 0) {
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate(
                         "Store", "The team still has %1 people. Move them to another team before it is retired.")
                         .arg(people.number(0)),
                     {}};
    }
    Statement update(transaction.database(), u"UPDATE team SET retired = 1 WHERE id = ?"_s);
    return update.bind(team).runOne(notFound(QCoreApplication::translate("Store", "The team")).text);
}

Result<std::vector<Shift>> ShiftRepository::all(bool withRetired) const
{
    Statement select(m_records,
                     u"SELECT id, name, code, parts, retired FROM shift WHERE retired = 0 OR ? ORDER BY name"_s);
    return select.bind(withRetired).rows(readShift);
}

Result<ShiftId> ShiftRepository::save(Transaction &transaction, const Grant &grant, const Shift &shift)
{
    if (Result<void> may = needGrant(grant, {Action::EditRoster}); !may)
        return may.error();
    Statement upsert(transaction.database(),
                     u"INSERT INTO shift (name, code, parts, retired) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE "
                     "SET code = excluded.code, parts = excluded.parts, retired = excluded.retired RETURNING id"_s);
    upsert.bind(shift.name).bind(shift.code).bind(partsText(shift.parts)).bind(shift.retired);
    const auto id = upsert.first([](const Statement &s) { return ShiftId(s.number(0)); });
    if (!id)
        return id.error();
    return **id;
}

Result<void> ShiftRepository::retire(Transaction &transaction, const Grant &grant, ShiftId shift)
{
    if (Result<void> may = needGrant(grant, {Action::EditRoster}); !may)
        return may;
    Statement update(transaction.database(), u"UPDATE shift SET retired = 1 WHERE id = ?"_s);
    return update.bind(shift).runOne(notFound(QCoreApplication::translate("Store", "The shift")).text);
}

} // namespace Floorwalk
