// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/settings.h"
#include "models/live/floorfigures.h"

#include <QString>

#include <array>
#include <optional>
#include <span>
#include <utility>

namespace Floorwalk {

/** The figures that open to the calls or spans they were computed from (metrics.md). */
enum class FigureKind : quint8 {
    ServiceLevel,
    AbandonRate,
    AnswerSpeed,
    LongestWait,
    HandlingTime,
    TalkUtilisation,
    Occupancy,
    BusyTime,
    AttendanceRate,
    CallsTaken,
    Utilisation,
    Adherence,
    Conformance,
    Shrinkage
};

/** How a figure is counted; each belongs to one kind, see figureVariants(). */
enum class FigureVariant : quint8 {
    IgnoreAbandons,
    Negative,
    Positive,
    AnsweredOnly,
    WithoutShort,
    All,
    Mean, ///< ASA: of the answered calls' waits
    OfWindow, ///< longest wait that ended in the window
    Waiting, ///< longest wait of who waits at the window's end
    QueueCalls, ///< AHT
    DirectCalls,
    OutboundCalls,
    InternalCalls, ///< between agents
    OfLoggedIn, ///< talk utilisation
    OccupancyA,
    OccupancyB,
    OccupancyC,
    BusyTotal,
    BusyLongest,
    BusyOverLimit,
    AttendancePlanned, ///< present / (rostered - leave approved before the start)
    AttendanceRaw, ///< present / rostered
    AttendanceByHours, ///< hours present / hours rostered, without leave approved before the start
    AnsweredCalls, ///< calls taken: queue calls that agents answered
    UtilisationOfPaid,
    AdherenceRaw,
    AdherenceAdjusted, ///< without exceptions that were approved
    ConformanceOfScheduled,
    ShrinkageAll,
    ShrinkagePlanned,
    ShrinkageUnplanned
};

/** What a figure's value is measured in. */
enum class FigureUnit : quint8 { Share, Seconds, Count };

inline constexpr std::array allFigureKinds{
    FigureKind::ServiceLevel,    FigureKind::AbandonRate, FigureKind::AnswerSpeed,  FigureKind::LongestWait,
    FigureKind::AttendanceRate,  FigureKind::CallsTaken,  FigureKind::HandlingTime, FigureKind::BusyTime,
    FigureKind::TalkUtilisation, FigureKind::Occupancy,   FigureKind::Utilisation,  FigureKind::Adherence,
    FigureKind::Conformance,     FigureKind::Shrinkage};

/** The variants of @p kind, the default of metrics.md first. */
std::span<const FigureVariant> figureVariants(FigureKind kind);
FigureKind figureKind(FigureVariant variant);
FigureUnit figureUnit(FigureVariant variant);
/** Whether the figure can be asked of one queue; the rest is of the centre, as people serve several queues. */
bool isFigureOfQueue(FigureVariant variant);
/** Whether the rows behind it are calls; else they are spans of people's states, or people on the roster. */
bool isFigureOfCalls(FigureKind kind);
/** Whether it is as at the window's end, of the shift that runs then: the window's begin does not matter. */
bool isFigureOfMoment(FigureKind kind);
/** Whether people's time is held against the roster in it; it can be asked of one person as well. */
bool isFigureOfDuty(FigureKind kind);

/** Whether the figure is of people, so that it can be asked of one of them, of a team or of who serves a queue. */
bool isFigureOfPeople(FigureKind kind);

/** Whether a row's part in the numerator, or in the denominator, is a time; else it is a number of calls or episodes.
 */
bool isTimeAbove(FigureVariant variant);
bool isTimeBelow(FigureVariant variant);

/** Stable keys for files: "serviceLevel", "ignoreAbandons"; never translated. */
QString figureKindName(FigureKind kind);
/** The kind of that key; absent when there is none. */
std::optional<FigureKind> figureKindNamed(QStringView name);
QString figureVariantName(FigureVariant variant);

/** A state's place in occupancy and talk utilisation: in the numerator, and in the denominator. */
std::pair<bool, bool> placeInShare(AgentState state, FigureVariant variant);
/** Which calls a variant of the handling time is of. */
CallKind handledKind(FigureVariant variant);
/** The variant that the settings choose for @p queue, or for the whole centre when it is empty. */
FigureVariant chosenVariant(FigureKind kind, const CentreSettings &settings, const QString &queue = {});
/** A queue's share in the variant of the service level or the abandon rate; absent where nothing can be said. */
std::optional<double> shareOf(FigureVariant variant, const QueueCounts &counts);

} // namespace Floorwalk
