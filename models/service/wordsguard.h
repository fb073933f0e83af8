// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytemplate.h"
#include "models/domain/dayrecord.h"
#include "models/service/storesession.h"

#include <QHash>

#include <map>

namespace Floorwalk {

/**
 * Keeps private words out of what leaves the leader's own day: reports, hand-overs, exports. Asks the template that was
 * in force for each activity; each is read once.
 */
class WordsGuard
{
public:
    explicit WordsGuard(StoreSession &session)
        : m_session(session)
    {}

    /** Of several teams the most private that one of their templates says; see DayPrivacy. */
    Result<WordsPrivacy> of(const ActivityRecord &activity);
    /** @p activities without their private words. */
    Result<std::vector<ActivityRecord>> told(std::vector<ActivityRecord> activities);

private:
    Result<QStringList> teamsOf(const ActivityRecord &activity);
    Result<const DayTemplate *> templateOf(const QString &team, QDate date);

    StoreSession &m_session;
    QHash<QString, QStringList> m_teams; ///< by leader
    std::map<std::pair<QString, int>, DayTemplate> m_read; ///< by team and version; 0: the shipped one
    std::map<std::pair<QString, QDate>, const DayTemplate *> m_ruling; ///< of m_read, by team and date
};

} // namespace Floorwalk
