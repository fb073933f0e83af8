// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/teamhistory.h"

#include "models/store/statement.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

Result<TeamHistory> TeamHistory::load(const Database &records)
{
    Statement select(records,
                     u"SELECT f.person_id, f.until, t.name FROM former_team f JOIN team t ON t.id = f.team_id"_s);
    if (Result<void> ran = select.run(); !ran)
        return ran.error();
    TeamHistory history;
    while (select.next())
        history.m_former[PersonId(select.number(0))].emplace(select.date(1), select.text(2));
    if (std::optional<Error> error = select.failure())
        return *error;
    return history;
}

QString TeamHistory::teamOn(const Person &person, QDate date) const
{
    const auto changes = person.id ? m_former.find(*person.id) : m_former.end();
    if (changes == m_former.end())
        return person.team;
    const auto next = changes->second.upper_bound(date);
    return next == changes->second.end() ? person.team : next->second;
}

Result<QString> TeamHistory::teamOn(const Database &records, PersonId person, QDate date)
{
    Statement select(records, u"SELECT coalesce((SELECT t.name FROM former_team f JOIN team t ON t.id = f.team_id "
                              "WHERE f.person_id = p.id AND f.until > ? ORDER BY f.until LIMIT 1), t.name, '') "
                              "FROM person p LEFT JOIN team t ON t.id = p.team_id WHERE p.id = ?"_s);
    const auto name = select.bind(date).bind(person).first([](const Statement &s) { return s.text(0); });
    if (!name)
        return name.error();
    return name->value_or(QString());
}

} // namespace Floorwalk
