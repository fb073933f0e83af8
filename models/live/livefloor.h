// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/agentbook.h"
#include "models/live/feedclock.h"
#include "models/live/floordelta.h"
#include "models/live/watchedlines.h"

#include <QMap>

#include <array>

namespace Floorwalk {

/**
 * The floor now: folds a feed's events into agents, queues, waiting calls and figures. The cost of an event does not
 * depend on how long the day has been: what is over leaves through @p history, only running sums stay. All times are
 * the feed's own; a silence of the feed, and a jump of its clock, is a gap, left out of every sum and never bridged.
 * Figures begin anew where a day of LiveSettings ends; spans and calls that cross the border stay whole. A plain class
 * for one thread.
 */
class LiveFloor final : public EventSink
{
public:
    /** @p history and @p presence may be null, and must outlive the floor otherwise. */
    explicit LiveFloor(LiveSettings settings, HistorySink *history = nullptr, PresenceSink *presence = nullptr);

    void onEvent(const Event &event) override;
    /**
     * From now on calls are held against the service level and short abandon of @p settings, and wrap-up that begins
     * lasts as they say, and calls on their lines are told; what was counted stays, and nothing else is taken up.
     */
    void setLimits(const LiveSettings &settings);
    /** Lets time pass without an event; what ends by time alone ends. Earlier moments are ignored. */
    void advanceTo(Moment now);
    /**
     * Nobody listens any more: every running span is closed at the last moment heard, and goes to the history. Calls
     * under way have no end, and none is made up. What may be told later comes after a gap.
     */
    void end();

    /** What changed since the last delta, or everything when @p whole. */
    FloorDelta takeDelta(bool whole = false);
    /** Figures over what was heard up to @p to; running pauses and states count up to there. */
    FloorFigures figures(Moment to) const;
    /** Who is a member of what now, sorted by queue and interface. */
    std::vector<MemberFact> members() const;
    /** What goes on now; nothing of a floor that is not heard. */
    OpenRecords open() const;
    /** Of the agent with the row id @p agent: the span under way, without an end; none while it is not heard. */
    std::optional<StateSpan> running(quint32 agent) const;
    /** Times in each state up to the present, or only of spans that are over. */
    StateSums sums(quint32 agent) const { return m_agents.sums(agentOfRow(agent), m_connected ? m_now : m_silentFrom); }
    StateSums closedSums(quint32 agent) const { return m_agents.agent(agentOfRow(agent)).sums; }
    const Handling &handling(quint32 agent) const { return m_agents.agent(agentOfRow(agent)).handling; }
    /** Who waits now, the longest first. */
    std::vector<WaitingCaller> waiting() const { return m_queues.waiting(); }
    /** The last moment known of the feed's clock. */
    Moment now() const { return m_now; }
    /** What the feed's clock shows when ours shows @p ours, as far as its events told. */
    Moment feedTime(Moment ours) const { return ours + m_clock.offset(); }
    /** From when figures count: the last border of the day, or when listening began. */
    Moment since() const { return m_from; }
    /** The feed's clock minus ours, as far as its events told. */
    Millis ahead() const { return m_clock.offset(); }
    /** By how much in all the feed's clock was set since listening began: what lay at t lies at t + this. */
    Millis clockMoved() const { return m_clockMoved; }
    bool connected() const { return m_connected; }
    /**
     * The gap that is open, as far as it has come when our clock shows @p ours; none while the feed is heard. The gap
     * that it becomes has its FeedGap::silence, and another begin when the feed's clock was set meanwhile.
     */
    std::optional<FeedGap> openGap(Moment ours) const
    {
        if (m_connected || m_silentFrom == Moment{})
            return std::nullopt;
        return silence(std::max(m_silentFrom, feedTime(ours)));
    }
    /** Whether all that is there was told once: by a snapshot to its end, or, of a feed without, by its first while. */
    bool hasMetAll() const;

private:
    Moment timeOf(const Event &event);
    void judgeClock(const Event &event);
    void noteJump(Moment last, Moment to, Millis by);
    void moveClock(Moment last, Moment to, Millis by, bool wasSet);
    Moment dayEndAfter(Moment moment) const;
    Moment due() const;
    void passTime(Moment now);
    void startDay();
    void begin(Moment at);
    void fallSilent(Moment from);
    FeedGap silence(Moment to) const;
    void connect(Moment at);
    void settle(Moment at);
    void snapshotEnd(Moment at);
    void onMember(const Event &event, Moment at);
    void onCall(const Event &event, Moment at);
    void onChannel(const Event &event, Moment at);
    void onReason(const Event &event, Moment at);
    QueueRow queueRow(QueueIx ix, const QueueBook::Figures &figures) const;
    FloorSums sumsAt(Moment at) const;
    const std::vector<QueueIx> &queuesByName();

    LiveSettings m_settings;
    HistorySink *m_history;
    TextPool m_pool;
    QueueBook m_queues;
    AgentBook m_agents;
    WatchedLines m_lines;
    std::vector<QueueIx> m_queueOrder; ///< by name
    std::unordered_set<std::string> m_channels; ///< while they are being listed

    Moment m_from{}; ///< figures count from here
    Moment m_dayEnd = Moment::max();
    Moment m_now{};
    Moment m_nextDue = Moment::max();
    Moment m_silentFrom{}; ///< the last moment heard before the connection ended
    quint32 m_silences = 0; ///< how often it ended
    Moment m_heardFrom{}; ///< the end of the last gap
    Moment m_settleBy = Moment::max(); ///< a feed without snapshots is believed from here on
    Millis m_clockOffset{0}; ///< the feed's clock minus ours
    FeedClock m_clock;
    Millis m_clockMoved{0};
    bool m_stamped = false; ///< the feed writes time stamps
    bool m_begun = false;
    bool m_connected = false;
    bool m_inSnapshot = false;
    bool m_metAll = false; ///< a snapshot was told to its end
    bool m_channelsDue = false; ///< conversations from before a gap wait for the list of channels
    bool m_stopped = false; ///< the telephone system said that it stops
    bool m_heardLive = false;
    quint32 m_snapshot = 0;
    quint64 m_events = 0;
    QString m_why;
    std::vector<FeedGap> m_gaps;
    QMap<QString, int> m_reasons; ///< of calls, since figures count
    std::array<std::size_t, 256> m_lastReasons{}; ///< hashes of those told last: some systems say it twice
    std::size_t m_reasonsTold = 0;
};

} // namespace Floorwalk
