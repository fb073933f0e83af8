// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "models/domain/walk.h"
#include "models/service/storesession.h"

namespace Floorwalk {

/** What happened while the leader was away from the desk. */
struct WalkReport
{
    Moment from;
    Moment to;
    std::vector<AlertRecord> alerts; ///< raised meanwhile, with what became of them

    bool operator==(const WalkReport &) const = default;
};

/** Begins and ends the leader's floor walk; activities of the day and the flag at the desk both come here. */
class WalkDesk
{
public:
    explicit WalkDesk(StoreSession &session)
        : m_session(session)
    {}

    /** Beginning twice changes nothing; a second leader takes the walk over. */
    Result<Walk> begin(const Actor &actor, Moment at);
    Result<Walk> end(const Actor &actor);
    /** Where alerts go, and who is deputy on the shift day of @p at; an empty name is nobody. */
    Result<Walk> setUp(const Actor &actor, Walk::Mode mode, const QString &deputy, Moment at);
    /** A floor walk of the day plan that begins or ends. Others change nothing. */
    Result<void> follow(const Actor &actor, const ActivityRecord &activity);
    Result<WalkReport> report(Moment from, Moment to) const;

private:
    Result<Walk> change(const Actor &actor, const QMap<QString, QString> &changes);
    StoreSession &m_session;
};

} // namespace Floorwalk
