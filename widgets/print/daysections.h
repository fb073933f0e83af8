// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/dayreport.h"
#include "models/service/reportsheet.h"

namespace Floorwalk {

/** The sections of the day report in words; inside of ReportWords only. */
namespace DaySections {
/** An empty one: what it is called, where its facts are from, what it says when there are none. */
SheetSection sectionOf(const QString &key, const QString &title, const QString &source, const QString &empty);
SheetSection byTheLeader(const QString &key, const QString &title, const QString &text);
/** The source of what the roll tells. */
QString fromRoll();

// From the roll, the telephone system and the inbox.
SheetSection indicators(const DayReport &report);
SheetSection attendance(const DayReport &report);
SheetSection queues(const DayReport &report);
SheetSection intervals(const DayReport &report);
SheetSection alerts(const DayReport &report);
SheetSection faults(const DayReport &report);

// What the leaders did.
SheetSection activities(const DayReport &report, const QString &language);
SheetSection meetings(const DayReport &report, const QString &language);
SheetSection walks(const DayReport &report, const QString &language);
SheetSection incidents(const DayReport &report);
SheetSection standIns(const DayReport &report);
SheetSection coaching(const DayReport &report);

// What was taken up, and what goes on.
SheetSection registerEntries(const DayReport &report);
SheetSection praise(const DayReport &report);
/** @p section, which has the leader's lines, with the tasks that wait in the register. */
SheetSection planAhead(const DayReport &report, SheetSection section);
SheetSection openItems(const DayReport &report, const QString &language);
} // namespace DaySections

} // namespace Floorwalk
