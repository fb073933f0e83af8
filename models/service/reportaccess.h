// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytemplate.h"
#include "models/domain/dayrecord.h"
#include "models/service/storesession.h"

namespace Floorwalk {

/** Who may read of whose days (domain.md 10). */
class ReportAccess
{
public:
    explicit ReportAccess(StoreSession &session)
        : m_session(session)
    {}
    /** The teams that @p leader leads, by name; empty: all there are. */
    Result<QStringList> teamsOf(const QString &leader);
    /** The words of activities of who leads @p teams, as on @p day. */
    Result<DayTemplate> wordsOf(const QStringList &teams, QDate day);
    /**
     * Whether something of @p teams is for who leads @p own. No teams are all there are: who leads all is concerned by
     * everything, and what is of all teams concerns nobody else.
     */
    static bool isLed(const QStringList &teams, const QStringList &own);
    /** Those of @p activities that concern @p teams: of @p own or another who leads one of them, and of no other team.
     */
    Result<std::vector<ActivityRecord>> ofTeams(const std::vector<ActivityRecord> &activities, const QString &own,
                                                const QStringList &teams);
    /**
     * Whether @p actor may read what @p leader, who leads @p teams, did on @p day. NotFound for a leader nobody has
     * heard of, Forbidden for the leader of other teams; who is no leader leaves an entry in the audit trail, which
     * needs a store that can be written.
     */
    Result<void> read(const Actor &actor, const QString &leader, const QStringList &teams, QDate day);
    /** The same without the entry: of what is on record as read already. */
    Result<void> allows(const Actor &actor, const QString &leader, const QStringList &teams);
    /**
     * Whether @p actor may read, person by person, what those of @p teams did on @p day; an empty one is of who is in
     * no team. Forbidden for the leader of other teams; who is no leader leaves an entry in the audit trail, as above.
     */
    Result<void> readPeople(const Actor &actor, const QStringList &teams, QDate day);

private:
    StoreSession &m_session;
};

} // namespace Floorwalk
