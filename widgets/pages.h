// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/zone.h"
#include "widgets/page.h"

#include <memory>
#include <span>

namespace Floorwalk {

class ConsoleHost;
class DayWatch;
class DutyLeader;
class FloorSession;
class EndedAlertBoard;
class FollowUpBoard;
class RegisterBoard;
class ReportBoard;
class ShiftBoard;
class StoreWorker;
class WalkWatch;

/** What pages are built from; the composition root fills it and it outlives them. Pages add the services they need. */
struct PageContext
{
    const Clock &clock;
    Zone zone;
    QString language; ///< "zh_CN", "en" …
    bool demo = false; ///< the demo floor is shown and everything says so
    FloorSession *floor = nullptr; ///< the live floor; null where nothing is listened to
    StoreWorker *writer = nullptr; ///< the only one that writes; null where there is no store
    StoreWorker *reader = nullptr; ///< what pages load through
    ShiftBoard *shift = nullptr;
    DutyLeader *duty = nullptr; ///< the author of every decision
    ConsoleHost *host = nullptr;
    WalkWatch *walk = nullptr; ///< null where nobody can be away from the desk
    DayWatch *day = nullptr; ///< reminders and proposals of the leader's day; null where there is no store
    FollowUpBoard *followUps = nullptr; ///< what was agreed and is due; null where there is no store
    RegisterBoard *registers = nullptr; ///< what was promised and is offered; null where there is no store
    ReportBoard *reports = nullptr; ///< what waits for the operations manager; null where there is no store
    EndedAlertBoard *endedAlerts = nullptr; ///< taken, over, and nothing said of them; null where there is no store
};

/** How a page is made, by its name on the command line. */
struct PageEntry
{
    const char *name; ///< "floor": as in snapshot --page
    std::unique_ptr<Page> (*make)(const PageContext &context);
    bool inRail = true; ///< the gallery and first run are no places to go to
    const char *title = ""; ///< in the rail, before the page exists; translated with context "Pages"
    const char *icon = "";
    bool atFoot = false; ///< at the lower end of the rail
    bool alone = false; ///< without rail and inbox
    const char *place = ""; ///< the page of the rail that it is a part of; empty: itself
    bool framed = true; ///< false: a picture of its own, without rail, bar and inbox
};

/** All pages, in the order of the rail. */
std::span<const PageEntry> pageEntries();
/** The entry called @p name, or null. */
const PageEntry *findPage(const QString &name);

} // namespace Floorwalk
