// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secretstore.h"
#include "models/feed/feed.h"
#include "models/feed/feedaddress.h"
#include "models/live/livefloor.h"
#include "models/live/mergedfloor.h"
#include "models/service/feedstatus.h"
#include "models/service/floororders.h"

#include <memory>
#include <vector>

namespace Floorwalk {

/** What feeds are made with; everything outlives them. */
struct FeedLineParts
{
    LiveSettings settings;
    HistorySink *history = nullptr;
    PresenceSink *presence = nullptr;
    const Clock &clock;
    SecretStore &secrets;
    Zone zone;
    FloorOrders::Records records;
};

/**
 * The telephone systems that make up the floor: each with a connection, a live floor and orders of its own, all of them
 * seen as one. With a single one nothing stands between it and whoever asks. Lives on the feed's thread.
 */
class FeedLines
{
public:
    /** @p addresses has one at least. */
    FeedLines(const std::vector<FeedAddress> &addresses, FeedLineParts parts);
    ~FeedLines();

    /** How people tell several telephone systems apart, by their order; each once. */
    static QStringList labels(const std::vector<FeedAddress> &addresses);

    void start();
    void stop();

    /** The floor's present: of one feed by its own clock, of several by ours. */
    Moment present() const;
    /** Whether any feed tells the present. */
    bool isHeard() const;
    /** Whether each feed has told once all that is there; before that, who is not seen may be on another. */
    bool hasMetAll() const;
    /** By how much in all the clock was set that present() goes by. */
    Millis clockMoved() const;
    /** Lets time pass where it is heard to pass, and tells what changed, or everything when @p whole. */
    FloorDelta takeDelta(bool whole = false);
    OpenRecords open();
    /** Of each feed that was heard and is silent now, up to now; a recording that is told to its end is not silent. */
    std::vector<FeedGap> openGaps() const;
    /** See LiveFloor::setLimits(). */
    void setLimits(const LiveSettings &settings);
    /** See Feed::setHeld(). */
    void setHeld(bool held);
    /** Everybody on record, by all the words feeds call them. */
    void setPeople(const std::vector<QStringList> &people);

    /** All feeds as one: its health is that of the feed which most needs a person. */
    FeedStatus status() const;
    /** Of each feed; one for a single feed, too. */
    std::vector<FeedStatus> statuses() const;
    /** How long feed @p line has been silent by its own clock; absent when it never spoke. */
    std::optional<Millis> silence(int line) const;

    /** What the orders are told of an agent of a single feed; several tell them by themselves. */
    void observe(const AgentRow &row);
    void left(const QString &agent);
    /** Where the agent is: in all places of a pause, in the queue's for a queue, else where the state is of. */
    void give(const FloorCommand &command, FloorOrders::Done done);

    void decideCertificate(const QString &fingerprint, bool accept);
    /** For the feed that asks; says which address that is. */
    std::optional<FeedAddress> givePassword(const QString &password);

private:
    struct Line
    {
        FeedAddress address;
        QString label; ///< AgentRow::feed of its agents
        std::unique_ptr<LiveFloor> floor;
        std::unique_ptr<Feed> feed;
        std::unique_ptr<FloorOrders> orders;
    };
    bool isHeard(const Line &line) const;
    static Moment present(const Line &line);
    FeedStatus statusOf(const Line &line) const;
    QString lineOf(const FeedStatus &status) const;
    void giveAll(std::vector<std::pair<int, FloorCommand>> orders, FloorOrders::Done done);

    Zone m_zone;
    std::unique_ptr<MergedFloor> m_merged; ///< absent for one
    std::vector<Line> m_lines;
};

} // namespace Floorwalk
