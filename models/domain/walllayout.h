// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/settings.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace Floorwalk {

/** The figures a wallboard can show; each is one that somebody can act on (metrics.md). */
enum class WallFigureKind : quint8 {
    ServiceLevel,
    Waiting,
    LongestWait, ///< of the callers who wait now
    AnswerSpeed, ///< ASA
    AbandonRate,
    TalkTime, ///< mean conversation of queue calls
    Ready,
    Talking,
    Paused,
    LoggedOut,
    AttendanceRate,
    TalkUtilisation,
    HandlingTime, ///< AHT
    LongestBusy
};
constexpr size_t wallFigureKindCount = 14;

/** How a figure is counted: shares as percent, lengths as seconds, the rest as whole numbers. */
enum class WallUnit : quint8 { Percent, Seconds, Count };

/** Names used in layout files, in the order of the kinds: "service_level", "waiting" … */
const QStringList &wallFigureNames();
WallUnit unitOf(WallFigureKind kind);
/** Whether a higher value is the better one. */
bool isMoreBetter(WallFigureKind kind);
/** Whether the figure is of people's time: people serve several queues, so that it is not one queue's. */
bool isOfPeople(WallFigureKind kind);
/** Whether the figure comes from the roll, which knows teams and neither queues nor seats. */
bool isOfRoll(WallFigureKind kind);

/** What a figure is held against, in its unit. Worse than warn is marked, worse than alarm more so. */
struct WallThresholds
{
    std::optional<double> target;
    std::optional<double> warn;
    std::optional<double> alarm;

    bool operator==(const WallThresholds &) const = default;
};

struct WallFigure
{
    WallFigureKind kind = WallFigureKind::ServiceLevel;
    WallThresholds thresholds; ///< absent ones come from the centre's settings

    bool operator==(const WallFigure &) const = default;
};

/**
 * What the layout says of @p figure, else what @p settings aim at; see the man page for which of them. The queue's own
 * where @p queue has some. Reports and the floor hold the same figures against the same: a figure of which only the
 * target is set is grave once it misses that by more than a tenth of it.
 */
WallThresholds thresholdsOf(const WallFigure &figure, const CentreSettings &settings, const QString &queue = {});

/** How a value stands to its thresholds. */
enum class WallLevel : quint8 { Plain, Met, Warning, Alarm };

/** @p value is compared as it is shown, so that no figure misses its target by what nobody can see. */
WallLevel levelOf(WallFigureKind kind, double value, const WallThresholds &thresholds);
/** @p value as precisely as it is shown: percent to a tenth, means and counts rounded, of running times whole seconds.
 */
double asShown(WallFigureKind kind, double value);

/** One page of a layout: about whom, and what of them. */
struct WallPage
{
    enum class Scope : quint8 {
        All, ///< the whole floor
        EachQueue, ///< a page for every queue
        Group, ///< some queues, some seats, or both
        EachTeam ///< a page for every team that works now
    };

    Scope scope = Scope::All;
    QMap<QString, QString> title; ///< by language; for a group
    QStringList queues; ///< of a group
    QStringList seats; ///< of a group: numbers, with * at the end for all that begin so
    std::vector<WallFigure> figures; ///< one to six
    bool pie = true;
    bool longestCalls = true;

    bool operator==(const WallPage &) const = default;
};

/** What a wallboard shows, and how: read from a file, never changed. */
struct WallLayout
{
    static constexpr size_t mostFigures = 6;

    QString id;
    QString version;
    QMap<QString, QString> title;
    std::chrono::seconds turn{20}; ///< how long a page stays
    int mostQueuePages = 12; ///< of a page for every queue: those with the longest wait
    double digits = 0.087; ///< height of the large digits, as a share of the screen's height; 0.08 or more
    int shiftPx = 4; ///< step against burn-in, on a screen 1080 px high
    std::chrono::seconds shiftEvery{180};
    std::vector<WallPage> pages;

    bool operator==(const WallLayout &) const = default;
};

} // namespace Floorwalk
