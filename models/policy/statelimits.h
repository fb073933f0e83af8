// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/agentstate.h"
#include "models/domain/clock.h"
#include "models/domain/settings.h"

namespace Floorwalk {

/** How long a state may last: what a time is measured against on the floor. */
struct StateLimit
{
    Millis warn; ///< from here on it is worth a look
    Millis alarm; ///< the limit itself

    bool operator==(const StateLimit &) const = default;
};

/** The limits of the agents' states, from the centre's thresholds for alerts, so that table and inbox never disagree.
 */
class StateLimits
{
public:
    explicit StateLimits(const CentreSettings &settings);

    /**
     * The limit of @p state; none where the centre sets none (ready, ringing, meal, training, meeting). Hold counts as
     * part of its call. Paused is limited when @p pause is Busy (domain.md 5); wrap-up by the time configured for the
     * @p member (name, interface) or else the queue.
     */
    std::optional<StateLimit> of(AgentState state, PauseKind pause, const QString &queue,
                                 const QStringList &member = {}) const;

private:
    StateLimit m_call;
    StateLimit m_busy;
    CentreSettings m_settings;
};

} // namespace Floorwalk
