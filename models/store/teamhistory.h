// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/person.h"
#include "models/store/database.h"

#include <map>

namespace Floorwalk {

/**
 * Which team a person belonged to on a date: what a shift day is closed with, decided by and filed under. It is the
 * team of that date for good, wherever the person works today.
 */
class TeamHistory
{
public:
    /** All changes on record, read once. */
    static Result<TeamHistory> load(const Database &records);
    /** By name; empty when the person was in none. The day of a change belongs to the new team. */
    QString teamOn(const Person &person, QDate date) const;
    /** The same for one person, by id. */
    static Result<QString> teamOn(const Database &records, PersonId person, QDate date);

private:
    std::map<PersonId, std::map<QDate, QString>> m_former; ///< first day of the next team -> the team before
};

} // namespace Floorwalk
