// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/incident.h"
#include "models/policy/alertrules.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace Floorwalk {

/**
 * Sees when many of a team go off line at once (domain.md 5), and keeps who went and who is back until all are. An
 * incident is open from the first who went to the moment all are back or a person says that it is over. All moments are
 * the feed's. A plain class for one thread.
 */
class IncidentWatch
{
public:
    /** Who somebody is; `agent` is the subject of that one's alerts. */
    struct Who
    {
        QString agent;
        QString name;
        QString seat; ///< the phone
        QString place; ///< the seat that it stands on; empty where none is known
        QString team;
    };

    /**
     * @p who is off line since @p since, or not. One that does not count was not seen going: in a gap, by another
     * roster, at the end of the shift; nobody knows then whether they went at once.
     */
    void see(const Who &who, bool isOff, Moment since, bool counts, Moment now);
    /** An incident of an earlier run that was open when the program ended; others are passed over. */
    void restore(const AlertRecord &record);
    /** A person says that it is over: who is still gone is so on their own. */
    void end(const QString &team);
    void clockMoved(Millis by);
    /** Whose alerts were told as @p before is @p after from now on. */
    void rename(const QString &before, const QString &after);

    /** Teams to be judged since the last call. */
    QSet<QString> takeChanged();
    /** What is to be said about a team. */
    struct Verdict
    {
        std::optional<AlertFinding> told; ///< of one that is just over, too: how it ended
        bool lasts = false;
    };
    /** Judges @p team; @p atWork counts those on line, when it is asked. */
    Verdict judge(const QString &team, const std::function<int()> &atWork, const IncidentLimits &limits, Moment now);
    /** Whose alerts are to be looked at again since the last call: taken in by an incident, or let go. */
    QStringList takeTouched();
    /** Whether @p agent's being off line is part of an open incident. */
    bool holds(const QString &agent) const { return m_held.contains(agent); }
    /** The subject of a team's incidents. */
    static QString subjectOf(const QString &team) { return QStringLiteral("incident:") + team; }

private:
    struct Gone
    {
        IncidentMember member;
        bool counts = false;
        bool fresh = true; ///< not judged yet
    };
    struct Incident
    {
        QString instance;
        Moment since;
        Moment found;
        int of = 0;
        std::vector<IncidentMember> people; ///< by the moment they went
    };
    struct Team
    {
        QHash<QString, Gone> gone; ///< off line now
        std::optional<Incident> open;
    };

    static std::vector<IncidentMember> burst(const Team &team, const IncidentLimits &limits);
    void begin(Team &team, std::vector<IncidentMember> people, int atWork, Moment now);
    void join(Team &team, const IncidentLimits &limits);
    void take(const IncidentMember &member);
    void close(Team &team);
    static AlertFinding finding(const QString &name, const Incident &incident);

    QHash<QString, Team> m_teams;
    QSet<QString> m_changed;
    QSet<QString> m_held;
    QSet<QString> m_touched;
};

} // namespace Floorwalk
