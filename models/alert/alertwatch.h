// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/alert/alertbook.h"
#include "models/alert/alertlevels.h"
#include "models/alert/incidentwatch.h"
#include "models/policy/shiftfacts.h"

#include <QHash>
#include <QSet>

namespace Floorwalk {

/**
 * Tells the book what the rules find on the floor. Looks only at what changed: one agent, one queue, or whose shift
 * begins or ends; conditions on queues are looked up by the agents they hold back, never by going through everybody.
 * All moments are the feed's. A plain class for one thread.
 */
class AlertWatch
{
public:
    /** @p book outlives the watch. */
    AlertWatch(AlertRules rules, AlertBook &book);

    /** Other rules: everything is looked at again. The same ones cost nothing. */
    void setRules(const AlertRules &rules, Moment now);
    void setShifts(const ShiftFacts &facts, Moment now);

    /** What is seen of one agent; team, tenure, shift and break are filled in here. */
    void observe(const AgentCondition &seen, Moment now);
    /** The agent is known to no queue any more. */
    void left(const QString &agent, Moment now);
    /** What the break desk says of @p agent. */
    void setBreak(const QString &agent, const std::optional<AlertFinding> &overdue, bool onBreak, Moment now);
    void observe(const QueueCondition &queue, Moment now);
    /** After all that was observed: teams, shifts that begin or end, and what is due in the book. */
    void advanceTo(Moment now);
    /** Whether all telephone systems have told who is there. While one has not, who is seen nowhere may be on it: an
     * alert about such a one neither begins nor ends. */
    void setComplete(bool complete, Moment now);
    void clockMoved(Millis by);
    const AlertRules &rules() const { return m_rules; }

    /** Incidents of an earlier run that were open when the program ended, and may last on at @p now. */
    void restore(const std::vector<AlertRecord> &records, Moment now);
    /** Nothing is heard: who is gone when the feed is back was not seen going. */
    void silenced() { m_silent = true; }
    /** A person says that the incident @p alert is over. */
    void endIncident(const AlertRecord &alert, Moment now);

private:
    struct Known
    {
        std::optional<AgentCondition> seen;
        std::optional<AlertFinding> overdue;
        bool onBreak = false;
        std::optional<Moment> atWorkUntil; ///< the last moment seen at work
        int person = -1;
        QStringList heldBackBy; ///< queues whose figures decide about an alert of it
        bool ready = false; ///< as counted in its team
        bool on = false;
    };
    struct Team
    {
        int ready = 0;
        int loggedIn = 0;
    };

    AgentCondition completed(const QString &key, const Known &known, Moment now) const;
    const Segment *shiftOf(int person, Moment now) const;
    static bool hasJustLeft(const Known &known);
    void evaluate(const QString &key, Moment now);
    void evaluatePerson(int person, Moment now);
    void evaluateQueue(const QueueCondition &queue, Moment now);
    std::optional<AlertFinding> missing(int person, const QString &subject, Moment now) const;
    QString subjectOf(int person) const;
    void attach(const QString &key, Known &known);
    void count(Known &known, bool in);
    void holdBack(const QString &key, Known &known, const QStringList &queues);
    bool isConditional(const std::vector<AlertFinding> &findings) const;
    bool holds(const AlertFinding &finding, const AgentCondition &agent) const;
    void evaluateAll(Moment now);
    void settle(Moment now);
    bool isPersonOff(int person, Moment now) const;
    void tellIncidents(int person, Moment now);
    void swallow(int person, const QString &key, std::vector<AlertFinding> &findings, Moment now);
    void judgeIncidents(Moment now);
    int atWork(const QString &team, Moment now) const;

    AlertRules m_rules;
    AlertBook &m_book;
    bool m_heard = false; ///< the floor was told as a whole once: before that nobody is missing
    bool m_complete = true; ///< who is on no telephone system that was heard is on none
    bool m_silent = true; ///< what is observed is how things stand, not how they came about
    bool m_newRoster = false; ///< … because the roster is another one
    AlertLevels m_levels;
    IncidentWatch m_incidents;
    ShiftFacts m_facts;
    QHash<QString, Known> m_agents;
    QHash<QString, QueueCondition> m_queues;
    QHash<QString, QSet<QString>> m_heldBack; ///< agents by queue
    QHash<QString, int> m_byMember;
    QSet<QString> m_seated; ///< interfaces by plan
    std::vector<QStringList> m_agentsOf; ///< by person
    std::vector<QString> m_missing; ///< by person: under which subject it is told
    QHash<QString, Team> m_teams;
    QSet<QString> m_changedTeams;
    std::set<std::pair<Moment, int>> m_borders; ///< begins and ends of shifts to come, by person
};

} // namespace Floorwalk
