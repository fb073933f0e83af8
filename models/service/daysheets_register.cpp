// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a form shows of the register: what was taken up, what is open still, what is due.

#include "models/day/dayparts.h"
#include "models/service/daysheetquestion.h"
#include "models/store/rosterrepository.h"

#include <algorithm>

namespace Floorwalk {

/** What was taken up today; beside it what the leader took up before and nobody has ended. */
Result<void> DaySheets::readEntries(const Question &question, DaySheet &sheet)
{
    RegisterDesk desk(m_session);
    Result<RegisterItems> ofDay = desk.ofDay(question.leader, question.date());
    Result<RegisterItems> open = desk.open(question.leader);
    if (!ofDay || !open)
        return ofDay ? open.error() : ofDay.error();
    sheet.entries = std::move(*ofDay);
    std::erase_if(*open, [&question](const RegisterItem &item) {
        return item.entry.date >= question.date() || item.standing.owner != question.leader.name
               || !DayParts::isCarriedOver(item.entry.kind);
    });
    std::ranges::sort(*open, {}, [](const RegisterItem &item) { return item.entry.number; });
    sheet.carried = std::move(*open);
    return {};
}

/** What the leader answers for and has to be done by the end of the day, and what was agreed with people by today. */
Result<void> DaySheets::readTasks(const Question &question, TaskSheet &sheet)
{
    Result<RegisterItems> open = RegisterDesk(m_session).open(question.leader);
    Result<std::vector<FollowUp>> due = CoachingDesk(m_session).due(question.leader);
    if (!open || !due)
        return open ? due.error() : open.error();
    const auto roster =
        RosterRepository(m_session.records()).between(question.date(), question.date(), question.team());
    if (!roster)
        return roster.error();
    Moment end = m_session.zone().startOfDay(question.date().addDays(1));
    for (const RosterDay &day : *roster) {
        for (const Segment &segment : day.segments)
            end = std::max(end, segment.end);
    }
    std::erase_if(*open, [&question, end](const RegisterItem &item) {
        return item.standing.owner != question.leader.name || !item.standing.due || *item.standing.due >= end;
    });
    sheet.entries = std::move(*open);
    sheet.followUps = std::move(*due);
    return {};
}

} // namespace Floorwalk
