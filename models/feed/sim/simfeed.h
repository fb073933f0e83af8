// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feed/feed.h"
#include "models/feed/feedaddress.h"
#include "models/feed/sim/simfloor.h"

#include <QTimer>

namespace Floorwalk {

/** When the demo begins: 14:20 of the day that @p now is in, however late it is really, so that there is a shift to
 * see. */
Moment demoStart(Moment now, const Zone &zone);

/**
 * Tells the demo's day up to demoStart() at once, without an event loop; what a picture of the demo needs. Returns that
 * moment. The address must be a simulated one.
 */
Moment simulateDemo(const FeedAddress &address, const Zone &zone, Moment now, EventSink &sink);

/** The demo floor as a feed: the day so far at once, then in real time on a clock of its own. */
class SimFeed : public Feed
{
    Q_OBJECT

public:
    SimFeed(const FeedAddress &address, const Zone &zone, EventSink &sink, const Clock &clock,
            QObject *parent = nullptr);

    void start() override;
    void stop() override;
    Moment now() const override;
    FeedState state() const override;
    void act(const FloorAction &action, std::function<void(Result<void>)> done) override;

private:
    void advance();
    void fallSilent();
    void tellDisconnected(const char *reason);
    void publishEnd(FeedHealth health, const QString &text);
    Millis sinceStart() const;

    FeedAddress m_address;
    Zone m_zone;
    EventSink &m_out;
    std::unique_ptr<SimFloor> m_floor;
    QTimer m_timer;
    Moment m_demoStart{};
    Moment m_startedAt{}; ///< on the real clock, when the past had been told
};

} // namespace Floorwalk
