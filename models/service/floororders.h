// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feed/feed.h"
#include "models/live/floordelta.h"
#include "models/policy/flooractions.h"
#include "models/service/floorsource.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace Floorwalk {

/**
 * Carries out what leaders have the telephone system do: only what is legal for the agent now, only after it is on
 * record, and what would hurt a caller when the call is over. Lives on the feed's thread.
 */
class FloorOrders : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<void>)>;
    /** How orders are put on record (FloorActionDesk). */
    struct Records
    {
        std::function<QFuture<Result<void>>(const FloorCommand &)> ask;
        std::function<void(const FloorCommand &, const Error &why)> failed;
        /** Somebody is heard no more; the length is absent where the end itself was not heard. */
        std::function<void(const FloorCommand &, std::optional<std::chrono::seconds> length)> ended{};
    };

    FloorOrders(Feed &feed, Records records, QObject *parent = nullptr);
    /** What still waits for a call's end is not done, and whoever asked is told. */
    ~FloorOrders() override;

    /** What is known of an agent now; carries out what waited for the end of the call. */
    void observe(const AgentRow &agent);
    void left(const QString &agent);
    /** While the feed is not heard nobody knows when a call ends: what waits is given up. */
    void setListening(bool listening);
    void give(const FloorCommand &command, Done done);

private:
    struct Waiting
    {
        FloorCommand command;
        Done done;
    };
    /** Takes those out of the waiting that @p isDue says. */
    std::vector<Waiting> takeWaiting(const std::function<bool(const FloorAction &)> &isDue);
    void ask(const FloorCommand &command, Done done);
    void carryOut(const FloorCommand &command, const Done &done);
    void giveUp(const std::vector<Waiting> &waiting, const QString &why);
    void endListening(const FloorAction &action);

    struct Listening
    {
        FloorCommand command;
        std::optional<Moment> since; ///< absent: the feed was not heard meanwhile
    };

    Feed &m_feed;
    Records m_records;
    QHash<QString, FloorActionFacts> m_agents;
    std::vector<Waiting> m_waiting;
    std::vector<Listening> m_listening;
};

} // namespace Floorwalk
