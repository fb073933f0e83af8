// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/walllayout.h"
#include "models/live/floordelta.h"

#include <QSet>

namespace Floorwalk {

class FloorModel;

/** Whom a page is about: everybody, or the queues and seats of a group. */
struct WallScope
{
    bool whole = true;
    QStringList queues;
    QStringList seats; ///< empty: whoever serves the queues
    QString team{}; ///< of a team's page
    std::optional<QSet<QString>> people{}; ///< of a team's page: its agents on the floor, by key

    static WallScope all() { return {}; }
    static WallScope queue(const QString &queue) { return {false, {queue}, {}}; }
    static WallScope of(const WallPage &page) { return {page.scope == WallPage::Scope::All, page.queues, page.seats}; }
    /** @p people with the queues that they serve. */
    static WallScope ofTeam(const QString &team, const QSet<QString> &people, const FloorModel &agents);
    /** The queue whose own settings count; empty where there are several. */
    QString onlyQueue() const;
    bool has(const QueueRow &queue) const { return whole || queues.contains(queue.queue); }
    bool has(const AgentRow &agent) const;
};

/** The floor as the wallboard reads it. */
struct WallFloor
{
    const FloorModel &agents;
    const std::vector<QueueRow> &queues;
    StateTotals team;
    FloorSums sums;
    Moment now; ///< on the feed's clock
    bool deaf = false; ///< only snapshots are heard: counts of calls and sums of times cannot be known
    std::optional<double> attendance; ///< 0 … 1, of the scope that is asked for, when the roll could be read
    std::vector<IncidentAbsence> excused{}; ///< taken by incidents: in no figure of people; the sums are without it
    std::optional<int> rostered{}; ///< people that the attendance is of, where that is known
};

/**
 * On a page of some of the floor a figure of fewer people than these would be one person's, and whoever stands before
 * the wall could say whose (domain.md 10: nobody in lateness, breaches or pause reasons).
 */
constexpr int leastWallPeople = 3;

/** Why a figure cannot be said. */
enum class WallUnknown : quint8 {
    None,
    NoCalls, ///< nothing was offered or answered yet
    NoQueues, ///< none of the page's queues is there
    NoAgents,
    NoRoll,
    TooFew, ///< it would be one person's
    Deaf
};

struct WallReading
{
    std::optional<double> value; ///< in the figure's unit
    WallUnknown why = WallUnknown::None; ///< when there is none

    bool operator==(const WallReading &) const = default;
};

/** Whether the page is about so few; never of the whole floor. */
bool isOfFew(const WallScope &scope, const WallFloor &floor);
/** Whether the figure is not to be shown on a page of so few: what callers meet with is. */
bool isTooFew(WallFigureKind kind, const WallScope &scope, const WallFloor &floor);

/** The figure as it stands now, however few it is of: see isTooFew(). @p settings chooses the variants of service level
 * and abandon rate. */
WallReading readFigure(WallFigureKind kind, const WallScope &scope, const WallFloor &floor,
                       const CentreSettings &settings);

/** How many of the scope's agents are in which state: the pie. */
StateTotals totalsOf(const WallScope &scope, const WallFloor &floor);

/** A conversation as everybody may see it: where and how long, never who. */
struct WallCall
{
    QString seat; ///< "07"; empty where no plan names it
    QString phone; ///< "1007"; the row's number, "#12", when the feed names no phone but a person
    Millis length{0};

    bool operator==(const WallCall &) const = default;
};

/** The @p most longest conversations of the scope, longest first. */
std::vector<WallCall> longestCalls(const WallScope &scope, const WallFloor &floor, size_t most = 3);
/** The number of the phone @p interface, as phoneOf() tells it; empty for one that may bear a name or be somebody's own
 * number. */
QString extensionNumber(const QString &interface);
/**
 * The number of an agent's phone ("PJSIP/1007-0a" is 1007). A phone that is called by letters may bear a person's name:
 * then it is the row's number, "#12".
 */
QString phoneOf(const AgentRow &agent);
/** The queues that need eyes most: longest wait, most waiting, most offered; @p most of them, by name. */
QStringList pressingQueues(const std::vector<QueueRow> &queues, int most);

} // namespace Floorwalk
