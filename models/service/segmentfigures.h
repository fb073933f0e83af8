// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/assessment.h"

namespace Floorwalk {

/** Granted leave within some hours of a shift. */
struct LeaveTaken
{
    QStringList kinds; ///< each once
    double hours = 0; ///< where several overlap the hour counts once
};
/** @p hours of @p day's person, worked by the person or given to somebody who comes for them. */
LeaveTaken leaveTaken(const PersonDay &day, const std::vector<Segment> &hours);

/** What one segment of a person's day comes to in HR's file. */
struct SegmentFigures
{
    std::optional<Moment> clockIn;
    std::optional<Moment> clockOut;
    QString source; ///< "feed", "punch" or "manual"; where the ends differ the one that took more of a hand
    qint64 lateSeconds = 0;
    qint64 earlySeconds = 0;
    qint64 incidentSeconds = 0; ///< of these and of absence, not counted because of incidents
    std::optional<qint64> workedSeconds; ///< from end to end; 0 when nobody came, absent when an end is unknown
    double absenceDays = 0; ///< of a closed day what was decided, or proposed while nothing is; else as found
    LeaveTaken leave; ///< within the segment
    qint64 overtimeSeconds = 0; ///< proposed
    QStringList marks; ///< findings without a figure, marks of findings, "penalty_confirmed" …, "overtime_proposed"
};

SegmentFigures segmentFigures(const AssessedDay &day, int segment);

/** "provisional", "closed", or "locked" once one of the day's penalties is. */
QString dayStatusName(const AssessedDay &day);

} // namespace Floorwalk
