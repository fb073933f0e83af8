// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/livefloor.h"
#include "models/live/mergedspans.h"

#include <QHash>

#include <functional>
#include <memory>

namespace Floorwalk {

/**
 * Several telephone systems as one floor. Each keeps a LiveFloor of its own with its own clock, gaps and snapshots, so
 * that an event costs what it costs with one; what they say is put together when a delta is asked for. Who works on
 * several is one agent with one state; queues of one name stay apart. All moments it hands out are those of our own
 * clock. A plain class for one thread.
 */
class MergedFloor
{
public:
    /** @p history and @p presence may be null, and must outlive it otherwise. */
    MergedFloor(HistorySink *history, PresenceSink *presence);
    ~MergedFloor();

    /** What a floor that will be number feeds() reports to; @p label is how people call its telephone system. */
    class Sinks : public HistorySink, public PresenceSink
    {};
    Sinks &addFeed(const QString &label);
    /** The floor of @p feed, made with its sinks; outlives this. */
    void setFloor(int feed, LiveFloor &floor);
    int feeds() const { return int(m_feeds.size()); }

    /** People by all the words (names, phones) feeds call them: one person each. Who is on two feeds is one agent. */
    void setPeople(const std::vector<QStringList> &people);
    /** Whether what @p feed tells is the present; what it told is stale otherwise. */
    void setHeard(int feed, bool heard);
    /** How far the clock of @p feed is ahead of ours; small wavering is passed over. */
    void setAhead(int feed, Millis ahead);

    /** Who hears of every row as its feed tells it, by the feed's number. */
    void setWatcher(std::function<void(int, const AgentRow &)> watcher) { m_watcher = std::move(watcher); }

    /** What changed since the last delta, or everything when @p whole; @p now by our clock. */
    FloorDelta take(Moment now, bool whole = false);
    /** What goes on now, of the feeds that are heard. */
    OpenRecords open(Moment now);
    /** Hands the history all that is over by @p now. */
    void flush(Moment now);
    /** The same when the feeds' floors have ended: what goes on of those on several feeds is closed, too. */
    void end(Moment now);

    /** Where an agent is known on one feed, and as whom. */
    struct Place
    {
        int feed = 0;
        AgentRow row; ///< as that feed tells it
    };
    /** Of the agent with the floor's key @p key; the one the state is of first. */
    std::vector<Place> places(const QString &key) const;
    /** @p feed's own name of the queue that the floor shows as @p shown; empty when it is none of its queues. */
    QString ownQueue(int feed, const QString &shown) const;

private:
    struct Feed;
    struct Person;

    int personOf(int feed, const AgentRow &row);
    int joinPerson(int feed, const AgentRow &row);
    int recordOf(const AgentRow &row) const;
    void takeRow(int feed, AgentRow row);
    void takeRecords(int feed);
    QString keyOf(const Person &person) const;
    QString shownQueue(int feed, const QString &own) const;
    QString tagged(int feed, const QString &name) const;
    bool claim(QHash<QString, quint32> &names, const QString &name, int feed);
    size_t bestPlace(const Person &person) const;
    AgentRow rowOf(const Person &person) const;
    StateSums sumsOf(const Person &person, Moment now) const;
    void addQueues(FloorDelta &delta);
    void correctTotals(FloorDelta &delta);
    void addSums(FloorDelta &delta, Moment now);
    void addHealth(FloorDelta &delta) const;
    void sweep(Person &person, Moment now);
    void startDay(Moment border);
    bool areTheSame(const std::vector<QStringList> &people) const;
    void takeNames(const std::vector<QStringList> &people);
    void forget();
    void endForgotten();

    HistorySink *m_history;
    PresenceSink *m_presence;
    std::vector<std::unique_ptr<Feed>> m_feeds;
    std::vector<Person> m_persons; ///< by the merged row's id
    std::vector<Person> m_forgotten; ///< whose line goes on if the same agents turn out to be one person again
    std::vector<QStringList> m_people;
    QHash<QString, int> m_byWord; ///< index in m_people
    QHash<int, int> m_known; ///< person by index in m_people
    QHash<QString, quint32> m_agentNames; ///< which feeds know an agent of the name who is nobody on record, as bits
    QHash<QString, quint32> m_queueNames;
    std::vector<int> m_dirty;
    std::vector<int> m_shared; ///< persons on several feeds
    std::function<void(int, const AgentRow &)> m_watcher;
    Moment m_dayFrom{};
    bool m_whole = true;
};

} // namespace Floorwalk
