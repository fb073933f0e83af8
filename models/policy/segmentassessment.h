// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/attendance.h"
#include "models/policy/attendanceends.h"

namespace Floorwalk {

/** Applies a pack to one segment of one day; a step of assessAttendance(), which adds what spans segments. */
class SegmentAssessment
{
public:
    /** @p excused: approved leave and protected time of the day; @p waitingForPapers marks an absence. */
    SegmentAssessment(const RulePack &pack, const AttendanceCase &input, const DayCase &day, int segment,
                      const ExcusedTime &excused, bool waitingForPapers);

    /** Findings under @p reading; uncapped within the day, capped at the segment's share. */
    std::vector<Finding> findings(ClockReading reading) const;
    SegmentResult result() const;

private:
    struct Measured
    {
        int seconds = 0;
        Millis byIncidents{0}; ///< what they took out of it
        QStringList lines;
    };
    bool over(Moment moment) const { return !m_input.asOf || *m_input.asOf >= moment; }
    double share() const;
    ExcusedTime excusedWithFaults() const;
    ExcusedTime excusedTime() const;
    Millis excuse(TimeRange span, QStringList &lines) const;
    Millis incidentsAlone(TimeRange span) const;
    bool wholeSegmentExcused() const;
    bool hasFault() const;
    bool openFaultExcuses(const SegmentEnds &ends, bool coming) const;
    bool givenAway() const;
    bool phoned() const;
    std::optional<Measured> late(const SegmentEnds &ends) const;
    std::optional<Measured> early(const SegmentEnds &ends) const;
    const TimeBand *bandFor(const std::vector<TimeBand> &bands, int seconds) const;
    Finding make(FindingKind kind, const QString &rule, QStringList explain) const;
    Finding banded(FindingKind kind, const TimeBand &band, const Measured &measured, double shareLeft) const;
    Finding absence() const;
    std::optional<Finding> lateFinding(const SegmentEnds &ends, double &shareLeft) const;
    std::optional<Finding> earlyFinding(const SegmentEnds &ends, double &shareLeft) const;
    std::optional<Finding> targetFinding(const SegmentEnds &ends) const;
    std::optional<Finding> missingFinding(const SegmentEnds &ends) const;

    const RulePack &m_pack;
    const AttendanceCase &m_input;
    const DayCase &m_day;
    const SegmentCase &m_segment;
    int m_index;
    const ExcusedTime &m_excused;
    bool m_waitingForPapers;
};

} // namespace Floorwalk
