// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytargets.h"
#include "models/domain/dayform.h"
#include "models/domain/dayrecord.h"
#include "models/service/storesession.h"

namespace Floorwalk {

/**
 * What was put down of meetings, for those who lead the team to read: agenda, minutes, what was said of the targets.
 * Never what is about how people feel (domain.md 6): that stays in the form of whoever wrote it, from
 * WordsPrivacy::Words on. The numbers set as targets are no words: they hold for the day in any case.
 */
class Meetings
{
public:
    explicit Meetings(StoreSession &session)
        : m_session(session)
    {}
    /** The words of @p activities, all of @p date, by time; those without any are left out. */
    Result<std::vector<MeetingWords>> of(QDate date, const std::vector<ActivityRecord> &activities) const;
    /**
     * The last meeting of the kind of @p activity before it that has minutes, of whoever held it for @p teams (none are
     * all); of five weeks. What is about feelings only where its own leader held it.
     */
    Result<std::optional<MeetingWords>> before(const ActivityRecord &activity, const QStringList &teams) const;
    /**
     * The targets that hold for @p teams on @p date (ViewTargets; none are all), and what was said of them in the
     * meetings among @p activities, all of that day. What was set for a meeting that was left out does not count.
     */
    Result<DayTargets> targets(QDate date, const std::vector<ActivityRecord> &activities,
                               const QStringList &teams) const;
    /** Those of the teams that @p leader leads on @p date, whoever set them; none for nobody. Forbidden for who runs no
     * day. */
    Result<DayTargets> targetsOf(const Actor &leader, QDate date) const;

private:
    StoreSession &m_session;
};

} // namespace Floorwalk
