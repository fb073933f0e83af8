// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alert/alertwatch.h"

#include <algorithm>

namespace Floorwalk {

void AlertWatch::restore(const std::vector<AlertRecord> &records, Moment now)
{
    for (const AlertRecord &record : records) {
        if (now - record.since < longestIncident)
            m_incidents.restore(record);
    }
    evaluateAll(now); // where the floor is known already, what lasts is told to last
}

void AlertWatch::endIncident(const AlertRecord &alert, Moment now)
{
    m_incidents.end(incidentOf(alert).team);
    judgeIncidents(now);
}

/** Somebody with several agents is off line when all of them are. */
bool AlertWatch::isPersonOff(int person, Moment now) const
{
    const QStringList &agents = m_agentsOf[size_t(person)];
    return !agents.isEmpty() && std::ranges::all_of(agents, [this, now](const QString &agent) {
        const auto known = m_agents.constFind(agent);
        return known != m_agents.cend() && known->seen && m_rules.isOffLine(completed(agent, *known, now));
    });
}

void AlertWatch::tellIncidents(int person, Moment now)
{
    const QStringList &agents = m_agentsOf[size_t(person)];
    if (agents.isEmpty())
        return;
    const ShiftPerson &known = m_facts.people[size_t(person)];
    const QString subject = subjectOf(person);
    const AgentCondition &seen = *m_agents.constFind(subject)->seen;
    const bool isOff = isPersonOff(person, now);
    Moment since = seen.since;
    for (const QString &agent : agents)
        since = std::max(since, m_agents.constFind(agent)->seen->since);
    const Segment *const shift = shiftOf(person, now);
    const bool unrostered = known.shifts.empty(); // nobody knows when such a one is to be at work
    // Whose shift is over has gone home, and is not waited for.
    const bool over = m_incidents.holds(subject) && !unrostered && (!shift || shift->start > now);
    const bool inShift = shift && since < shift->end - IncidentLimits::homeBefore;
    const bool goesHome =
        std::ranges::any_of(known.homeTimes, [since](const Segment &home) { return home.contains(since); });
    const bool counts = !m_silent && !m_newRoster && (inShift || (unrostered && !goesHome));
    m_incidents.see({subject, known.name, seen.seat, m_facts.seats.value(seen.seat), known.team}, isOff && !over, since,
                    counts, now);
}

/** What an incident says for all of them is not said of each. */
void AlertWatch::swallow(int person, const QString &key, std::vector<AlertFinding> &findings, Moment now)
{
    if (!m_incidents.holds(subjectOf(person)))
        return;
    for (const AlertKind kind : {AlertKind::AbnormalOffline, AlertKind::NotLoggedIn}) {
        const QString name = alertKindName(kind);
        std::erase_if(findings, [&name](const AlertFinding &finding) { return finding.kind == name; });
        m_book.fold(key, name, now);
    }
}

void AlertWatch::judgeIncidents(Moment now)
{
    for (const QString &team : m_incidents.takeChanged()) {
        const IncidentWatch::Verdict verdict = m_incidents.judge(
            team, [this, &team, now] { return atWork(team, now); }, m_rules.incidents(), now);
        const QString subject = IncidentWatch::subjectOf(team);
        if (verdict.told)
            m_book.observe(subject, {*verdict.told}, now);
        if (!verdict.lasts)
            m_book.observe(subject, {}, now);
    }
    for (const QString &agent : m_incidents.takeTouched())
        evaluate(agent, now);
}

/** How many of @p team are on line in a shift that runs, or have no roster. */
int AlertWatch::atWork(const QString &team, Moment now) const
{
    int people = 0;
    for (size_t person = 0; person < m_facts.people.size(); ++person) {
        if (m_facts.people[person].team != team || isPersonOff(int(person), now))
            continue;
        const Segment *const shift = shiftOf(int(person), now);
        if (!m_facts.people[person].shifts.empty() && (!shift || shift->start > now))
            continue;
        people += std::ranges::any_of(m_agentsOf[person], [this](const QString &agent) {
            const auto known = m_agents.constFind(agent);
            return known != m_agents.cend() && known->seen && isOn(known->seen->state);
        });
    }
    return people;
}

} // namespace Floorwalk
