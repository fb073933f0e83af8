// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/person.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Floorwalk {

/** What the alert rules ask of one person: who it is, and when work is due. */
struct ShiftPerson
{
    QString name;
    QString team;
    QStringList members; ///< how the feed names the person: names or phones
    std::optional<QDate> hiredOn;
    std::vector<Segment> shifts; ///< in order, from yesterday's on; approved leave is cut out
    QString apart{}; ///< the employee number where another on record has the same name
    std::vector<Segment> homeTimes{}; ///< without shifts: when whoever goes has gone home, see WorkHoursRules

    bool operator==(const ShiftPerson &) const = default;
};

/** Roster and team as the alert rules need them; read again now and then. */
struct ShiftFacts
{
    QDate today; ///< tenure counts up to here
    std::vector<ShiftPerson> people;
    QStringList seated{}; ///< interfaces that a seat plan gives to somebody now: who sits there goes before any name
    QHash<QString, QString> seats{}; ///< the seats that interfaces stand on
    QHash<QString, QString> unassigned{}; ///< interfaces of seats where nobody sits by plan, with the seats' names

    bool operator==(const ShiftFacts &) const = default;
};

} // namespace Floorwalk
