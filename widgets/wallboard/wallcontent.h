// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/wallfigures.h"
#include "models/service/shiftsummary.h"
#include "models/service/viewtargets.h"
#include "widgets/common/piefold.h"
#include "widgets/wallboard/wallstrip.h"
#include "widgets/wallboard/wallwords.h"

#include <functional>

namespace Floorwalk {

class FloorSession;

/** One big figure as it is painted. */
struct WallCardFacts
{
    QString name;
    QString variant;
    WallWords::Value value{QStringLiteral("–"), {}};
    WallLevel level = WallLevel::Plain;
    QString distance;
    QString target;
    QString why; ///< in place of the distance when there is no value
    bool stale = false;

    bool operator==(const WallCardFacts &) const = default;
};

struct WallCallFacts
{
    QString seat;
    WallWords::Value length;
    WallLevel level = WallLevel::Plain;
    QString word; ///< "over 12:00"

    bool operator==(const WallCallFacts &) const = default;
};

/** The line at the top. */
struct WallHeaderFacts
{
    QString title;
    QString subtitle;
    QString demo; ///< "Demo floor", where it is one
    QString feed;
    QString feedIcon;
    Tone feedTone = Tone::Critical;
    bool stale = false; ///< the figures below are not of now
    QString time;

    bool operator==(const WallHeaderFacts &) const = default;
};

/** The line at the foot. */
struct WallFooterFacts
{
    QString text;
    bool trouble = false; ///< the text says what to do about the feed
    int page = 0; ///< from 0
    int pages = 1;

    bool operator==(const WallFooterFacts &) const = default;
};

/** All that one page of the wallboard shows: words and counts, no person in any of them but in the message. */
struct WallContent
{
    WallHeaderFacts header;
    std::vector<WallCardFacts> cards;
    bool hasPie = false;
    QString pieTitle;
    StateCounts pie{};
    bool hasCalls = false;
    QString callsTitle;
    std::vector<WallCallFacts> calls;
    QString noCalls; ///< said when there are none
    bool stale = false;
    bool unheard = false; ///< the feed has said nothing yet: counts are not 0 but unknown
    WallStripFacts strip;
    WallFooterFacts footer;

    /** Every text that is painted. */
    QStringList texts() const;
    bool operator==(const WallContent &) const = default;
};

/** A page of the layout, about somebody in particular. */
struct WallSheet
{
    WallPage page;
    WallScope scope;
    QString title; ///< empty: the whole floor
    QString note; ///< "12 of 200 queues"
    qsizetype ordinal = 0; ///< of the layout's page

    bool isSameAs(const WallSheet &other) const
    {
        return ordinal == other.ordinal && scope.queues == other.scope.queues && scope.team == other.scope.team;
    }
};

/**
 * The pages of @p layout on a floor with @p queues and @p teams; never none. A page for each team is there where
 * several work: one alone is the whole floor, which has its page.
 */
std::vector<WallSheet> wallSheets(const WallLayout &layout, const std::vector<QueueRow> &queues,
                                  const QString &language, const QStringList &teams = {});

/** All that the words of a page are made from. */
struct WallInput
{
    const FloorSession &session;
    std::optional<ShiftSummary> shift; ///< absent without a roll
    Zone zone;
    bool demo = false;
    Moment now; ///< what the clock shows
    std::vector<ShiftSummary> teams{}; ///< of those that work now
    std::function<QString(const AgentRow &)> teamOf{}; ///< null: nobody's team is known
    ViewTargets targets{}; ///< of the running shift day
};

/** The page as it is to be painted; the footer's page numbers are left to the caller. */
WallContent wallContent(const WallSheet &asked, const WallInput &asGiven);

} // namespace Floorwalk
