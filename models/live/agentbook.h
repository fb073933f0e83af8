// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/agent.h"
#include "models/live/floortotals.h"

#include <QHash>

#include <deque>
#include <functional>
#include <queue>
#include <unordered_map>
#include <unordered_set>

namespace Floorwalk {

/**
 * The agents: keyed by device and name, with one state each however many queues report them. Member, call and channel
 * events change raw facts; the state is derived after each, and closed stretches leave through the history sink.
 */
class AgentBook
{
public:
    AgentBook(TextPool &pool, QueueBook &queues, const LiveSettings &settings, HistorySink *history,
              PresenceSink *presence);
    /** Takes the members' wrap-up times of the settings up anew; those that run are not changed. */
    void settingsChanged();

    void memberSeen(const Event &event, Moment at, quint32 snapshot);
    void memberAdded(const Event &event, Moment at, quint32 snapshot);
    void memberRemoved(const Event &event, Moment at);
    void memberStatus(const Event &event, Moment at, quint32 snapshot);
    void memberPaused(const Event &event, Moment at, quint32 snapshot);

    /** The state as the feed itself tells it; it stands until the feed tells another. */
    void told(const Event &event, Moment at, quint32 snapshot, bool inSnapshot);

    void called(const Event &event, Moment at);
    void connected(const Event &event, const AnsweredCaller &caller, Moment at);
    void completed(const Event &event, Moment at);
    void ringNoAnswer(const Event &event, Moment at);
    void ringEnded(const Event &event, Moment at);
    /** A waiting caller gave up: whatever rings for the call stops. */
    void callerGone(std::string_view call, Moment at);
    void channelUp(const Event &event, Moment at);
    void dialBegun(const Event &event, Moment at);
    void meetColleague(AgentIx ix, std::string_view begunBy, Moment at);
    void channelDown(const Event &event, Moment at);
    /** What a channel does now: an agent's own call that is answered is a conversation from now on. */
    void channelTold(const Event &event, Moment at);
    void held(const Event &event, bool hold, Moment at);
    void bridged(const Event &event, Moment at);

    void start(Moment at);
    /** The telephone system began anew: no call goes on, and members of its own configuration are unpaused. */
    void restarted(Moment at);
    /** The feed fell silent at @p at: spans and pauses end there, what is known becomes doubtful. */
    void freeze(Moment at);
    /** The gap ended at @p at; the snapshot is still to come. */
    void heardAgain(Moment at);
    /** Heard again since @p at: states and pauses are counted anew from there. */
    void thaw(Moment at);
    /** After a snapshot: members who are not in it are gone, without a sign of leaving. */
    void reconcile(quint32 snapshot, Moment at);
    /** After a list of all channels there are: those that the telephone system called and that are gone are forgotten,
     * but for such as may be younger than the list. */
    void keepPlaced(const std::unordered_set<std::string> &channels, Moment at);
    /** After a list of channels: conversations from before the gap whose channels are gone ended unheard. */
    void reconcileTalks(const std::unordered_set<std::string> &channels, Moment at);
    /**
     * After a list of channels in an unbroken stream: what it does not show and was there before it is missing, and
     * ends unheard unless its end is told or it is shown again within completeWaits. What it shows goes on, for hours.
     */
    void confirmTalks(const std::unordered_set<std::string> &channels, Moment at);
    /** The telephone system said at @p at that it stops: no call outlives that. */
    void stopped(Moment at);
    bool frozen() const { return m_frozen; }
    /** Figures begin anew at @p border; what goes on is in them from there, spans and calls stay whole. */
    void startDay(Moment border);
    /**
     * The PBX's clock was set: @p from, the last moment of the old reckoning, is followed by @p to, and what lay at t
     * lies at t + @p by. Spans and pauses end and begin there, nothing between counts. Without @p wasSet the clock only
     * became known.
     */
    void clockMoved(Moment from, Moment to, Millis by, bool wasSet);

    /**
     * Ends what ends by time alone: wrap-up, conversations whose AgentComplete never came, and those whose end was
     * missed: missing since long enough, from before a gap and not shown for an hour after it, or, of a feed that
     * cannot be asked, not heard of for twelve hours.
     */
    void advance(Moment now);
    Moment nextDue() const;

    std::size_t size() const { return m_agents.size(); }
    const Agent &agent(AgentIx ix) const { return m_agents[ix]; }
    QString key(AgentIx ix) const;
    /** The key of whom @p event names; empty when it names nobody who is known. */
    QString keyNamed(const Event &event, Moment at);
    AgentFigures figures(AgentIx ix, Moment at) const;
    AgentRow row(AgentIx ix) const;
    StateSums sums(AgentIx ix, Moment at) const;
    void addMembers(AgentIx ix, std::vector<MemberFact> &members) const;
    /** The span that the agent is in, up to @p to. */
    StateSpan span(AgentIx ix, Moment to) const;
    /** The running span and the conversations of an agent, as far as they are heard. */
    void addOpen(AgentIx ix, OpenRecords &open) const;
    PauseKind pauseKind(TextId reason);
    int stillTalking(QueueIx queue) const;
    /** Of all agents, as they are now. */
    const FloorTotals &totals();
    /** Agents changed since the last call, by index. */
    std::vector<AgentIx> takeDirty();

private:
    /** Logging in again this soon after a gap says nothing about arriving. */
    static constexpr Millis rejoinSettles = std::chrono::minutes(10);
    /** The word that a conversation is over may come this late; after that it is written down without it. */
    static constexpr Millis completeWaits = std::chrono::seconds(60);
    /** How often all conversations are looked at for those whose end was missed. */
    static constexpr Millis sweepEvery = std::chrono::minutes(10);

    struct Due
    {
        Moment at;
        AgentIx agent = noAgent;
        friend bool operator>(const Due &a, const Due &b) { return a.at > b.at; }
    };

    AgentIx find(const Event &event, bool create, Moment at);
    AgentIx byDevice(std::string_view channelName) const;
    AgentIx addAgent(TextId name, TextId device, TextId interface, Moment at);
    const std::vector<AgentIx> &onDevice(TextId device) const;
    Membership &membership(Agent &agent, const Event &event, quint32 snapshot);
    void pause(Agent &agent, Membership &member, TextId reason, Moment at, bool fresh);
    void unpause(Agent &agent, Membership &member, Moment at);
    TextId reasonOf(const Event &event);
    void adoptPause(Agent &agent, Membership &member, const Event &event, Moment at);
    void adoptRestored(Agent &agent, Membership &member, const Event &event);
    void mend(AgentIx ix, Membership &member, DeviceStatus told, const Event &seen, Moment at);
    void tallyTold(Agent &agent, bool on, Moment at, bool fresh);
    void forgetTold(Agent &agent, Moment at);
    void signTold(AgentIx ix, std::optional<AgentState> before, Moment at, bool inSnapshot);
    void setStatus(AgentIx ix, DeviceStatus status, Moment at);
    void touch(AgentIx ix);
    void recount(AgentIx ix);
    QStringList queueNames(const Agent &agent) const;
    void refresh(AgentIx ix, Moment at);
    void change(AgentIx ix, const AgentView &next, std::string_view call, Moment at);
    void closeSpan(AgentIx ix, Moment at);
    void answered(std::string_view call, Moment at);
    bool isBusy(const AgentView &view);
    void beganBefore(Agent &agent, Moment since);
    static void noteMissed(Agent &agent, const Event &event, QueueIx queue, Moment at);
    static void forgetMissed(Agent &agent, const AgentView &next, Moment at);
    int wrapUp(const Agent &agent, QueueIx queue) const;
    std::optional<int> ownWrapUp(const Agent &agent) const;
    void startWrap(AgentIx ix, QueueIx queue, Moment at, bool inferred);
    void talkOver(AgentIx ix, Talk &talk, Moment at);
    void hangUp(AgentIx ix, Talk &talk, Moment at);
    void settleTail(AgentIx ix, Moment at);
    static Moment endOf(const Talk &talk);
    static bool wasEndedUntold(const Agent &agent, QueueIx queue, std::string_view call);
    CallRecord record(AgentIx ix, const Talk &talk) const;
    void finishTalk(AgentIx ix, std::size_t place, Moment at, std::optional<int> seconds, std::string_view by);
    void giveUp(AgentIx ix, std::size_t place, Moment at, const char *why);
    bool giveUpMissing(AgentIx ix, Moment at);
    void judgeTalks(AgentIx ix, QueueIx queue, bool inCall, Moment at);
    void sweep(Moment now);
    const char *isStuck(const Talk &talk, Moment now) const;
    static void tellSeen(Talk &talk, const Event &event, Moment at);
    void tallyTalk(Agent &agent, QueueIx queue, int seconds, std::string_view by, bool whole);
    template <class Change> void changeLongest(Agent &agent, QueueIx queue, const Change &change);
    void countHungUp(Agent &agent, Talk &talk);
    void countAnew(Agent &agent, const Talk &talk, int seconds, std::string_view by);
    void takeHangUps(AgentIx ix, Moment at);
    static void bookHandling(Agent &agent, Moment at);
    void dropRings(AgentIx ix, const std::function<bool(const Ring &)> &which);
    void link(const std::string &channel, AgentIx ix);
    void unlink(const std::string &channel, AgentIx ix);
    void sign(AgentIx ix, EvidenceKind kind, QueueIx queue, Moment at);
    void activity(AgentIx ix, QueueIx queue, Moment at);
    void schedule(AgentIx ix, Moment at) { m_due.push({at, ix}); }

    TextPool &m_pool;
    QueueBook &m_queues;
    const LiveSettings &m_settings;
    HistorySink *m_history;
    PresenceSink *m_presence;
    std::deque<Agent> m_agents;
    QHash<quint64, AgentIx> m_known; ///< by interface and name, and by device and name
    std::vector<std::vector<AgentIx>> m_byDevice; ///< by the device's text
    std::vector<int> m_namesakes; ///< by the name's text
    std::unordered_map<std::string, std::vector<AgentIx>, TextHash, std::equal_to<>> m_channels;
    std::unordered_map<std::string, AgentIx, TextHash, std::equal_to<>> m_legs; ///< whose leg a channel is
    /** Channels of agents' phones that the telephone system called by itself, and since when that is known; also while
     * the feed is silent. */
    std::unordered_map<std::string, Moment, TextHash, std::equal_to<>> m_placed;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    std::vector<AgentIx> m_dirty;
    std::vector<AgentIx> m_recount;
    FloorTotals m_totals;
    mutable std::vector<QStringList> m_soleQueue; ///< by queue, of whoever is a member of that one alone
    std::unordered_map<TextId, PauseKind> m_pauseKinds; ///< by reason
    std::unordered_map<std::string, TextId, TextHash, std::equal_to<>> m_reasons; ///< as told; see reasonOf()
    Moment m_sweepAt = Moment::max(); ///< when to look for conversations of which nothing was heard for long
    Moment m_dayFrom; ///< figures count from here
    Moment m_heardSince;
    bool m_proofDue = true; ///< no snapshot yet since the feed is heard
    bool m_afterGap = false;
    bool m_frozen = false;
};

} // namespace Floorwalk
