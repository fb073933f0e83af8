// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "models/domain/walk.h"
#include "models/service/storesession.h"

namespace Floorwalk {

/** A deputy took the new alerts of a leader who walked the floor. */
struct WalkCover
{
    QString leader;
    QString deputy;
    Moment since{};
    std::optional<Moment> until; ///< absent: the walk goes on

    bool operator==(const WalkCover &) const = default;
};

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
    /** Whether the deputy's name has to be that of somebody known here. */
    enum class Deputy : quint8 { OfStore, FromOutside };

    explicit WalkDesk(StoreSession &session)
        : m_session(session)
    {}

    /** Beginning twice changes nothing; a second leader takes the walk over. */
    Result<Walk> begin(const Actor &actor, Moment at);
    Result<Walk> end(const Actor &actor);
    /**
     * Where alerts go, and who is deputy on the shift day of @p at; an empty name is nobody. NotFound when @p deputy is
     * the name or number of no person of the store, was not on duty here, and is not said to be from outside.
     */
    Result<Walk> setUp(const Actor &actor, Walk::Mode mode, const QString &deputy, Moment at,
                       Deputy who = Deputy::OfStore);
    /** The people of the store, who may be deputy, by employee number. */
    Result<QStringList> names() const;
    /**
     * A floor walk of the day plan that begins, ends, was begun by mistake or at another time; @p before is how it
     * stood on record. Others change nothing.
     */
    Result<void> follow(const Actor &actor, const ActivityRecord &activity,
                        const std::optional<ActivityRecord> &before = std::nullopt);
    Result<WalkReport> report(Moment from, Moment to) const;
    /** Who took whose alerts during walks in [from, to), by the audit trail, oldest first: whatever is set since. */
    Result<std::vector<WalkCover>> covers(Moment from, Moment to) const;

private:
    Result<Walk> since(const Actor &actor, Moment at);
    Result<Walk> change(const Actor &actor, const QMap<QString, QString> &changes);
    StoreSession &m_session;
};

} // namespace Floorwalk
