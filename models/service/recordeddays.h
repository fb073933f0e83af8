// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/incident.h"
#include "models/service/coverdesk.h"
#include "models/service/storesession.h"
#include "models/service/teamleaders.h"
#include "models/store/teamhistory.h"

#include <map>
#include <set>

namespace Floorwalk {

/** All that is on record about some days, read in one go; the work per person is then free of the store. */
struct RecordedDays
{
    std::map<PersonId, Person> people;
    std::map<PersonId, std::vector<RosterDay>> roster; ///< neighbouring days and history included, by date
    std::map<PersonId, std::vector<Evidence>> evidence;
    std::map<std::pair<PersonId, QDate>, std::vector<NoticeRecord>> notices;
    std::map<PersonId, std::vector<LeaveRecord>> leave;
    std::map<std::pair<PersonId, QDate>, std::vector<RollMark>> marks;
    std::map<PersonId, std::vector<Penalty>> penalties;
    std::set<std::pair<QString, QDate>> closed;
    std::map<QString, std::vector<ExcusedIncident>> incidents; ///< by team
    std::vector<CoverLine> covers; ///< of the days asked for
    std::map<std::pair<PersonId, QDate>, std::vector<Segment>> given; ///< of whose day others work what
    TeamHistory teams;
    TeamLeaders leaders;

    /** Of every rostered day of [from, to], with what the rules look back at. */
    static Result<RecordedDays> load(StoreSession &session, QDate from, QDate to);
    /** As it was on the date. */
    QString teamOn(const RosterDay &day) const { return teams.teamOn(people.at(day.person), day.date); }
    bool isClosed(const RosterDay &day) const { return closed.contains({teamOn(day), day.date}); }
};

} // namespace Floorwalk
