// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/flooraction.h"
#include "models/service/storesession.h"

#include <chrono>
#include <functional>
#include <optional>

namespace Floorwalk {

class Transaction;

/** Whether somebody may act on the floor, and the audit trail of what was asked and what came of it (domain.md 10). */
class FloorActionDesk
{
public:
    explicit FloorActionDesk(StoreSession &session)
        : m_session(session)
    {}
    /** What somebody has the right to do to one agent, whatever the agent's state and the feed allow. */
    struct Rights
    {
        FloorActionKinds kinds;
        bool breaks = false; ///< send to breaks, and approve busy
        QString unsignedBy{}; ///< who has not signed the notice, so that nobody may listen silently; empty: signed
        bool isNobody = false; ///< nobody on record is known to be there: nobody there signed anything

        bool operator==(const Rights &) const = default;
    };
    /** What @p by may do to the agent of that key at that phone now: as ask() would decide. */
    Result<Rights> rights(const Actor &by, const QString &agent, const QString &interface);
    /**
     * Puts on record that @p by asks for @p action; before it is done, so that nothing is done unrecorded. Forbidden
     * without the right, for another team's agent, and for listening silently to somebody who has not signed the
     * notice. Who is in no list of agents is nobody's: only the right is asked for, and only what everybody hears is
     * done, for nobody on record signed the notice there. Whoever is heard has an entry proposed in the listening
     * register.
     */
    Result<void> ask(const Actor &by, const FloorAction &action);
    /**
     * Puts on record that @p action failed and why; what was asked for and is not followed by this was done. Nobody was
     * heard then: the entry that was proposed is taken back, unless nobody knows (a Network error).
     */
    Result<void> failed(const Actor &by, const FloorAction &action, const Error &why);
    /**
     * Puts on record that whoever listened by @p action hears nothing any more. The entry that was proposed gets the
     * @p length, which is absent where the end was not heard.
     */
    Result<void> ended(const Actor &by, const FloorAction &action, std::optional<std::chrono::seconds> length);

private:
    using Work = std::function<Result<void>(Transaction &)>;
    Result<void> write(const Grant &grant, const QString &what, const FloorAction &action, const QJsonObject &more,
                       const Work &work);
    StoreSession &m_session;
};

} // namespace Floorwalk
