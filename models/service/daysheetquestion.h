// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/daysheets.h"

namespace Floorwalk {

/** What a form is asked for: whose, of which activity, for which teams. Inside of DaySheets only. */
struct DaySheets::Question
{
    Actor leader;
    ActivityRecord activity;
    QStringList teams; ///< an empty name is all of them
    Moment now;

    QDate date() const { return activity.date; }
    bool isOfTeams(const QString &team) const { return teams.contains(QString()) || teams.contains(team); }
    /** The teams by name; none are all. */
    QStringList theirs() const { return isOfTeams(QString()) ? QStringList() : teams; }
    /** The one team, or empty where there are several. */
    QString team() const { return teams.size() == 1 ? teams.front() : QString(); }
};

} // namespace Floorwalk
