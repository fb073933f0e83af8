// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/incident.h"
#include "models/domain/penalty.h"
#include "models/domain/person.h"
#include "models/domain/shiftcover.h"
#include "models/domain/span.h"
#include "models/domain/zone.h"

#include <optional>
#include <vector>

namespace Floorwalk {

/** Who comes in place of whom, with names. */
struct CoverLine
{
    ShiftCover cover;
    QString away;
    QString stands;
    QString awayNo{}; ///< employee numbers
    QString standsNo{};

    bool operator==(const CoverLine &) const = default;
};

/** When somebody came to and left one segment of a day, as read: minutes filled in, clock offset taken out. */
struct SegmentStay
{
    int segment = 0;
    bool present = false; ///< anything at all speaks for presence
    std::optional<Moment> arrivedAt;
    std::optional<Moment> leftAt;

    bool operator==(const SegmentStay &) const = default;
};

/** One rostered person's day as the roll shows it: what was planned, what speaks for it, what the rules say. */
struct PersonDay
{
    Person person; ///< in the team of that date
    RosterDay roster;
    std::vector<NoticeRecord> notices; ///< oldest first
    std::vector<LeaveRecord> leave;
    std::vector<Evidence> evidence; ///< by moment; a leader's marks included
    bool present = false; ///< anything at all speaks for presence, also when nothing tells the moment of coming
    std::optional<Evidence> came; ///< the one taken for the arrival; kind PresentBy proves presence, never lateness
    std::optional<Evidence> left; ///< the one taken for the departure
    std::optional<Moment> arrivedAt; ///< as read: minutes filled in, clock offset taken out
    std::optional<Moment> leftAt;
    std::optional<TimeRange> overtime; ///< time past the shift's end that nobody asked for
    bool excused = false; ///< a fault, an incident or the leader took what would have been a finding
    QStringList explain; ///< translated, line by line: evidence, rule, arithmetic
    std::vector<RollMark> marks; ///< those that count
    std::vector<Finding> findings; ///< as the rules see the day now
    std::vector<Penalty> penalties; ///< proposals and decisions on the ledger
    std::vector<ExcusedIncident> incidents{}; ///< those that took something out of the day
    std::vector<CoverLine> covers{}; ///< where the person comes for another that day, or another for the person
    std::vector<Segment> given{}; ///< hours of the person's shift that others come for, by begin
    std::vector<SegmentStay> stays{}; ///< of the segments, in order
    bool leads = false; ///< the team, that day: nobody waits for them on the roll, and they are in none of its figures

    bool operator==(const PersonDay &) const = default;
};

/** What still stands in the way of closing a day. */
struct DayOpenItem
{
    enum class Kind : quint8 { MissingPunch, Papers, Notice, NeedsDecision };

    PersonId person;
    QString name;
    Kind kind = Kind::MissingPunch;
    int segment = 0;
    QString text; ///< translated: what is missing
    std::optional<QDate> due; ///< set when it was left "waiting, due"

    bool operator==(const DayOpenItem &) const = default;
};

/** A team's day on the roll, by employee number. */
struct AttendanceDay
{
    QDate date;
    QString team; ///< empty = all teams
    Zone zone = Zone::system();
    QString pack; ///< the rule pack that rules the date: stable id and version
    QString packVersion;
    bool moneyEffects = false;
    std::vector<PersonDay> people;
    std::vector<DayOpenItem> open;
    std::optional<DayCloseRecord> close; ///< set while the day is closed

    bool operator==(const AttendanceDay &) const = default;
};

} // namespace Floorwalk
