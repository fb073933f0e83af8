// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/person.h"
#include "models/domain/settings.h"
#include "models/domain/span.h"

#include <QStringList>

namespace Floorwalk {

/** What a centre counts as what: data, by the names of pauses ("break", "meal", "training" …) and "unreachable". */
struct DutyRules
{
    QStringList neutral; ///< neither kept nor broken in adherence, and no work: out of both its sides
    QStringList unpaid; ///< no paid time
    Millis tolerance{0}; ///< a stretch away from work of at most this length is no exception

    static DutyRules from(const CentreSettings &settings);
};

/** What a stretch of somebody's day is, held against the roster. */
enum class DutyPart : quint8 {
    Work, ///< rostered, and ready, ringing, in a call or in wrap-up
    Neutral, ///< rostered, and in an activity that is neither kept nor broken
    Tolerated, ///< rostered and not at work, no longer than is tolerated
    Exception, ///< rostered and not at work
    Approved, ///< the same, and approved: leave, or a fault
    Extra, ///< not rostered, and logged in
    Unheard, ///< nothing was heard: in no figure
    Incident ///< an incident took the person off line: in no figure
};

struct DutyStretch
{
    TimeRange range;
    AgentState state = AgentState::LoggedOut;
    QString reason; ///< of a pause
    std::optional<CallKind> callKind;
    std::optional<Certainty> certainty; ///< absent where nothing was told
    bool fromQueueLog = false;
    DutyPart part = DutyPart::Work;
    bool paid = false;
    bool planned = false; ///< of paid time that is not available: known before, such as leave, a break, a training

    bool operator==(const DutyStretch &) const = default;
};

/** One person's day: values, all of which lie where they lie; what is outside the window is left out. */
struct DutyDay
{
    std::vector<Segment> rostered; ///< in order, not overlapping
    std::vector<StateSpan> spans; ///< of all phones the person sat at, in any order; a running one to Moment::max()
    std::vector<TimeRange> unheard; ///< when nobody listened
    std::vector<TimeRange> incidents; ///< what incidents took of the person
    std::vector<TimeRange> leaveBefore; ///< leave that was approved before the segment it lies in began
    std::vector<TimeRange> approved; ///< all approved leave, and faults
    TimeRange window; ///< up to now at the most
};

/**
 * The day of one person cut up where anything changes, in order, without gaps inside rostered time. Of several phones
 * at one moment the one that is used most counts. Time that is not rostered is told where the person was logged in.
 */
std::vector<DutyStretch> dutyStretches(const DutyDay &day, const DutyRules &rules);

/** What the figures of one or many people are made of (metrics.md, People); unheard time and incidents are in none. */
struct DutySums
{
    Millis scheduled{0}; ///< rostered, without neutral activities
    Millis exceptions{0}; ///< of it: away from work beyond what is tolerated
    Millis approved{0}; ///< of the exceptions: approved
    Millis worked{0}; ///< logged in without neutral activities, rostered or not
    Millis paid{0}; ///< rostered, without unpaid activities
    Millis productive{0}; ///< of the paid: talk, hold, wrap-up and ready
    Millis planned{0}; ///< of the paid: not available, as planned
    Millis unplanned{0}; ///< of the paid: not available otherwise
    Millis unheard{0}; ///< of the rostered
    Millis incidents{0}; ///< of the rostered

    DutySums &operator+=(const DutySums &more);
    bool operator==(const DutySums &) const = default;
};

/** One stretch's part in the sums. */
DutySums sumsOf(const DutyStretch &stretch);
DutySums sumsOf(const std::vector<DutyStretch> &stretches);

/** A figure of people with what it is made of. */
struct TimeShare
{
    Millis part{0};
    Millis whole{0};

    /** part / whole; absent when the whole is nothing. */
    std::optional<double> value() const;
};

/** 1 - exceptions / scheduled, 0 … 1. */
TimeShare adherence(const DutySums &sums);
/** The same without the exceptions that were approved. */
TimeShare adjustedAdherence(const DutySums &sums);
/** Worked / scheduled, not capped. */
TimeShare conformance(const DutySums &sums);
/** (Talk + hold + wrap-up + ready) / paid time, 0 … 1. */
TimeShare utilisation(const DutySums &sums);
/** Paid and not available / paid, 0 … 1: all of it, the planned and the unplanned. */
TimeShare shrinkage(const DutySums &sums);
TimeShare plannedShrinkage(const DutySums &sums);
TimeShare unplannedShrinkage(const DutySums &sums);

/**
 * How many people to roster so that @p need are there: need / (1 - @p shrinkage), the next whole number, never
 * need * (1 + shrinkage). Absent where nobody would be there or an argument is out of range.
 */
std::optional<int> requirement(int need, double shrinkage);

} // namespace Floorwalk
