// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/firstday.h"

#include "models/store/rosterrepository.h"

namespace Floorwalk {

namespace {
constexpr int longestWait = 31; ///< days from hiring to the first shift
} // namespace

Result<bool> isFirstDay(StoreSession &session, const Person &person, QDate date)
{
    if (!person.hiredOn || *person.hiredOn > date || person.hiredOn->daysTo(date) > longestWait)
        return false;
    const auto roster =
        RosterRepository(session.records()).ofPerson(*person.id, *person.hiredOn, person.hiredOn->addDays(longestWait));
    if (!roster)
        return roster.error();
    const RosterDay *first = nullptr;
    for (const RosterDay &day : *roster) {
        if (day.isWorked() && (!first || day.date < first->date))
            first = &day;
    }
    return first ? first->date == date : person.hiredOn == date;
}

} // namespace Floorwalk
