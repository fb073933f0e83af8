// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytemplate.h"
#include "models/domain/daytemplaterecord.h"
#include "models/service/storesession.h"

namespace Floorwalk {

/** Which day template rules a team's day: a version of its own, one for all teams, or what is shipped. */
class DayTemplates
{
public:
    explicit DayTemplates(StoreSession &session)
        : m_session(session)
    {}
    /** Storage when a version on record cannot be read; NotFound when the setting names no shipped one. */
    Result<DayTemplate> inForce(const QString &team, QDate date) const;
    /** The version on record that rules @p team's days on @p date: its own, else all teams'; absent: the shipped one.
     */
    Result<std::optional<DayTemplateRecord>> ruling(const QString &team, QDate date) const;
    Result<DayTemplate> shipped() const;
    /** The empty name of all teams, then each team's. */
    Result<QStringList> teams() const;
    /** The team's own versions, newest first. */
    Result<std::vector<DayTemplateRecord>> versions(const QString &team) const;
    /** The template of a version on record. */
    static Result<DayTemplate> read(const DayTemplateRecord &record);
    /**
     * Keeps @p dayTemplate as the team's next version, in force from @p validFrom on, and returns its number. BadInput
     * when it is not one that could be read again, or begins before today: days that were planned stay as they were.
     */
    Result<int> save(const Actor &actor, const QString &team, DayTemplate dayTemplate, QDate validFrom,
                     const QString &reason);

private:
    StoreSession &m_session;
};

} // namespace Floorwalk
