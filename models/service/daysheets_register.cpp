// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a form shows of the register: what was taken up, and what is open still.

#include "models/day/dayparts.h"
#include "models/service/daysheetquestion.h"

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

} // namespace Floorwalk
