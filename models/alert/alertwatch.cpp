// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alert/alertwatch.h"

#include "models/domain/seatplan.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
/** Whoever has no roster was at work if on line so shortly before. */
constexpr std::chrono::minutes atWorkBefore{5};
} // namespace

AlertWatch::AlertWatch(AlertRules rules, AlertBook &book)
    : m_rules(std::move(rules))
    , m_book(book)
{
    m_book.setZone(m_rules.zone());
}

void AlertWatch::setRules(const AlertRules &rules, Moment now)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    m_book.setZone(m_rules.zone());
    m_levels.clear();
    evaluateAll(now);
}

void AlertWatch::setShifts(const ShiftFacts &facts, Moment now)
{
    if (facts == m_facts)
        return;
    // Subjects of those who are told as missing may change with the people.
    std::vector<QString> toldMissing = std::exchange(m_missing, {});
    m_facts = facts;
    m_seated = QSet<QString>(facts.seated.begin(), facts.seated.end());
    m_byMember.clear();
    m_borders.clear();
    m_teams.clear();
    m_agentsOf.assign(facts.people.size(), {});
    m_missing.assign(facts.people.size(), {});
    for (size_t person = 0; person < facts.people.size(); ++person) {
        for (const QString &member : facts.people[person].members)
            m_byMember.insert(member, int(person));
        for (const Segment &shift : facts.people[person].shifts) {
            for (const Moment border : {shift.start, shift.end}) {
                if (border > now)
                    m_borders.emplace(border, int(person));
            }
        }
    }
    for (auto it = m_agents.begin(); it != m_agents.end(); ++it) {
        it->ready = it->on = false;
        attach(it.key(), *it);
        count(*it, true);
    }
    m_newRoster = true;
    for (const QString &subject : toldMissing) {
        if (!subject.isEmpty())
            evaluate(subject, now);
    }
    evaluateAll(now);
    m_newRoster = false;
}

void AlertWatch::evaluateAll(Moment now)
{
    if (!m_heard)
        return;
    for (const QString &key : m_agents.keys())
        evaluate(key, now);
    for (size_t person = 0; person < m_facts.people.size(); ++person)
        evaluatePerson(int(person), now);
    for (const QueueCondition &queue : std::as_const(m_queues))
        evaluateQueue(queue, now);
    const QStringList teams = m_teams.keys();
    m_changedTeams = QSet<QString>(teams.begin(), teams.end());
    settle(now);
}

/** Finds the person behind the agent @p key. */
void AlertWatch::attach(const QString &key, Known &known)
{
    known.person = -1;
    if (!known.seen)
        return;
    const QString &seat = known.seen->seat;
    const bool isSeated = m_seated.contains(seat);
    for (const QString &name : {isSeated ? seat : known.seen->name, isSeated ? known.seen->name : seat, key}) {
        if (const auto found = m_byMember.constFind(name); known.person < 0 && found != m_byMember.cend())
            known.person = *found;
    }
    if (known.person >= 0)
        m_agentsOf[size_t(known.person)] << key;
}

void AlertWatch::count(Known &known, bool in)
{
    if (known.person < 0)
        return;
    const QString &name = m_facts.people[size_t(known.person)].team;
    Team &team = m_teams[name];
    team.ready -= known.ready ? 1 : 0;
    team.loggedIn -= known.on ? 1 : 0;
    const bool isSeen = in && known.seen.has_value();
    known.ready = isSeen && known.seen->state == AgentState::Ready;
    known.on = isSeen && known.seen->state != AgentState::Unknown && isOn(known.seen->state);
    team.ready += known.ready ? 1 : 0;
    team.loggedIn += known.on ? 1 : 0;
    m_changedTeams.insert(name);
}

void AlertWatch::observe(const AgentCondition &seen, Moment now)
{
    Known &known = m_agents[seen.key];
    const bool isNew = !known.seen || known.seen->name != seen.name || known.seen->seat != seen.seat;
    if (isNew && known.person >= 0) {
        count(known, false);
        m_agentsOf[size_t(known.person)].removeAll(seen.key);
    }
    const bool wasOn = known.seen && isOn(known.seen->state);
    if (isOn(seen.state))
        known.atWorkUntil = now;
    else if (wasOn)
        known.atWorkUntil = std::max(known.atWorkUntil.value_or(seen.since), seen.since);
    known.seen = seen;
    if (isNew)
        attach(seen.key, known);
    count(known, true);
    const int person = known.person;
    evaluate(seen.key, now);
    if (person >= 0 && (isNew || wasOn != isOn(seen.state)))
        evaluatePerson(person, now);
}

void AlertWatch::left(const QString &agent, Moment now)
{
    const auto known = m_agents.find(agent);
    if (known == m_agents.end())
        return;
    const int person = known->person;
    if (person >= 0) {
        count(*known, false);
        m_agentsOf[size_t(person)].removeAll(agent);
        if (const QStringList &others = m_agentsOf[size_t(person)]; !others.isEmpty())
            m_incidents.rename(agent, others.front());
    }
    holdBack(agent, *known, {});
    m_agents.erase(known);
    evaluate(agent, now);
    if (person >= 0)
        evaluatePerson(person, now);
}

void AlertWatch::setBreak(const QString &agent, const std::optional<AlertFinding> &overdue, bool onBreak, Moment now)
{
    Known &known = m_agents[agent];
    known.overdue = overdue;
    known.onBreak = onBreak;
    evaluate(agent, now);
}

const Segment *AlertWatch::shiftOf(int person, Moment now) const
{
    if (person < 0)
        return nullptr;
    const std::vector<Segment> &shifts = m_facts.people[size_t(person)].shifts;
    const auto running = std::ranges::find_if(shifts, [now](const Segment &shift) { return shift.end > now; });
    return running == shifts.end() ? nullptr : &*running;
}

bool AlertWatch::hasJustLeft(const Known &known)
{
    return known.seen && known.atWorkUntil && known.seen->since - *known.atWorkUntil <= atWorkBefore;
}

AgentCondition AlertWatch::completed(const QString &key, const Known &known, Moment now) const
{
    AgentCondition agent = known.seen.value_or(AgentCondition());
    agent.key = key;
    agent.onBreak = known.onBreak;
    agent.place = m_facts.seats.value(agent.seat);
    if (known.person < 0) {
        const auto seat = m_facts.unassigned.constFind(agent.seat);
        if (seat != m_facts.unassigned.cend() && isCalledBySeat(agent.name, agent.seat, *seat))
            agent.shown = unassignedSeat(*seat);
        else if (key.startsWith(agent.name + u' ')) // the floor tells namesakes apart by phone or telephone system
            agent.apart = key.mid(agent.name.size() + 1).remove(u'<').remove(u'>').remove(u"@ "_s);
        return agent;
    }
    const ShiftPerson &person = m_facts.people[size_t(known.person)];
    agent.shown = person.name;
    agent.apart = person.apart;
    agent.team = person.team;
    if (person.hiredOn)
        agent.tenureDays = int(person.hiredOn->daysTo(m_facts.today));
    if (person.shifts.empty())
        agent.leftUnrostered = hasJustLeft(known) || m_incidents.holds(subjectOf(known.person));
    if (const Segment *shift = shiftOf(known.person, now)) {
        agent.shift = *shift;
        // Whom an incident took was at work then, whether this run of the program saw it or not.
        agent.cameToShift =
            (known.atWorkUntil && *known.atWorkUntil >= shift->start) || m_incidents.holds(subjectOf(known.person));
    }
    return agent;
}

bool AlertWatch::isConditional(const std::vector<AlertFinding> &findings) const
{
    return std::ranges::any_of(findings, [this](const AlertFinding &finding) {
        const AlertRule *rule = m_rules.find(finding.rule);
        return rule && !rule->also.empty();
    });
}

/** Whether the conditions on queues hold in any one queue that @p agent is about. */
bool AlertWatch::holds(const AlertFinding &finding, const AgentCondition &agent) const
{
    const AlertRule *rule = m_rules.find(finding.rule);
    if (!rule || rule->also.empty())
        return true;
    const QStringList queues = agent.queue.isEmpty() ? agent.queues : QStringList{agent.queue};
    return std::ranges::any_of(queues, [this, rule](const QString &queue) {
        const auto known = m_queues.constFind(queue);
        return known != m_queues.cend() && AlertRules::holds(*rule, *known);
    });
}

void AlertWatch::holdBack(const QString &key, Known &known, const QStringList &queues)
{
    if (known.heldBackBy == queues)
        return;
    for (const QString &queue : std::as_const(known.heldBackBy))
        m_heldBack[queue].remove(key);
    known.heldBackBy = queues;
    for (const QString &queue : queues)
        m_heldBack[queue].insert(key);
}

void AlertWatch::evaluate(const QString &key, Moment now)
{
    std::vector<AlertFinding> findings;
    int person = m_byMember.value(key, -1);
    if (const auto known = m_agents.find(key); known != m_agents.end()) {
        const AgentCondition agent = completed(key, *known, now);
        if (known->seen)
            findings = m_rules.of(agent);
        const QStringList queues = agent.queue.isEmpty() ? agent.queues : QStringList{agent.queue};
        holdBack(key, *known, isConditional(findings) ? queues : QStringList());
        std::erase_if(findings, [this, &agent](const AlertFinding &finding) { return !holds(finding, agent); });
        if (known->overdue) {
            findings.push_back(*known->overdue);
            AlertRules::nameIn(findings.back().facts, agent);
        }
        if (known->person >= 0)
            person = known->person;
    }
    if (person >= 0) {
        tellIncidents(person, now);
        swallow(person, key, findings, now);
    }
    if (person >= 0 && m_missing[size_t(person)] == key) {
        if (std::optional<AlertFinding> found = missing(person, key, now))
            findings.push_back(std::move(*found));
    }
    m_book.observe(key, findings, now);
}

QString AlertWatch::subjectOf(int person) const
{
    const QStringList &agents = m_agentsOf[size_t(person)];
    // An incident knows somebody with several agents by the one that it took.
    for (const QString &agent : agents) {
        if (agents.size() > 1 && m_incidents.holds(agent))
            return agent;
    }
    const ShiftPerson &known = m_facts.people[size_t(person)];
    return !agents.isEmpty() ? agents.front() : known.members.value(0, known.name);
}

/** That nobody sees @p person at work, when a shift of it is to begin or runs. */
std::optional<AlertFinding> AlertWatch::missing(int person, const QString &subject, Moment now) const
{
    const Segment *shift = shiftOf(person, now);
    if (!shift || m_incidents.holds(subjectOf(person)))
        return std::nullopt;
    // Who was here within the shift and is gone is off line, not late.
    const bool came = std::ranges::any_of(m_agentsOf[size_t(person)], [this, shift](const QString &agent) {
        const auto known = m_agents.constFind(agent);
        return known != m_agents.cend() && known->seen
               && (isOn(known->seen->state) || (known->atWorkUntil && *known->atWorkUntil >= shift->start));
    });
    if (came)
        return std::nullopt;
    Known nobody;
    nobody.person = person;
    if (const auto known = m_agents.constFind(subject); known != m_agents.cend())
        nobody.seen = known->seen;
    AgentCondition agent = completed(subject, nobody, now);
    if (agent.name.isEmpty())
        agent.name = agent.shown;
    return m_rules.notLoggedIn(agent);
}

void AlertWatch::setComplete(bool complete, Moment now)
{
    if (m_complete == complete)
        return;
    m_complete = complete;
    evaluateAll(now);
}

void AlertWatch::evaluatePerson(int person, Moment now)
{
    if (!m_heard || (!m_complete && m_agentsOf[size_t(person)].isEmpty()))
        return;
    const QString subject = subjectOf(person);
    const QString before = std::exchange(m_missing[size_t(person)], subject);
    if (!before.isEmpty() && before != subject)
        evaluate(before, now);
    const QStringList agents = m_agentsOf[size_t(person)];
    for (const QString &agent : agents)
        evaluate(agent, now);
    if (!agents.contains(subject))
        evaluate(subject, now);
}

void AlertWatch::observe(const QueueCondition &queue, Moment now)
{
    const auto known = m_queues.constFind(queue.queue);
    if (known != m_queues.cend() && *known == queue)
        return;
    const QueueCondition before = known == m_queues.cend() ? QueueCondition{queue.queue} : *known;
    m_queues.insert(queue.queue, queue);
    evaluateQueue(queue, now);
    const bool turns = std::ranges::any_of(m_rules.all(), [&before, &queue](const AlertRule &rule) {
        return isAboutAgent(rule.kind) && !rule.also.empty()
               && AlertRules::holds(rule, before) != AlertRules::holds(rule, queue);
    });
    if (!turns)
        return;
    const QSet<QString> heldBack = m_heldBack.value(queue.queue);
    for (const QString &agent : heldBack)
        evaluate(agent, now);
}

void AlertWatch::evaluateQueue(const QueueCondition &queue, Moment now)
{
    const QString subject = queue.isTeam ? teamSubject + queue.queue : queue.queue;
    std::vector<AlertFinding> findings = m_rules.of(queue);
    for (AlertFinding &level : m_levels.of(m_rules, queue, subject, now))
        findings.push_back(std::move(level));
    m_book.observe(subject, findings, now);
}

void AlertWatch::advanceTo(Moment now)
{
    if (!std::exchange(m_heard, true))
        evaluateAll(now);
    settle(now);
    m_silent = false;
}

void AlertWatch::settle(Moment now)
{
    while (!m_borders.empty() && m_borders.begin()->first <= now) {
        const int person = m_borders.begin()->second;
        m_borders.erase(m_borders.begin());
        evaluatePerson(person, now);
    }
    for (const QString &subject : m_levels.lapsed(now)) {
        if (const auto queue = m_queues.constFind(subject); queue != m_queues.cend())
            evaluateQueue(*queue, now);
        else if (subject.startsWith(teamSubject))
            m_changedTeams.insert(subject.mid(teamSubject.size()));
    }
    for (const QString &name : std::exchange(m_changedTeams, {})) {
        const Team team = m_teams.value(name);
        QueueCondition condition{name};
        condition.ready = team.ready;
        condition.loggedIn = team.loggedIn;
        condition.isTeam = true;
        evaluateQueue(condition, now);
    }
    judgeIncidents(now);
    m_book.advanceTo(now);
}

void AlertWatch::clockMoved(Millis by)
{
    for (Known &known : m_agents) {
        if (known.atWorkUntil)
            *known.atWorkUntil += by;
    }
    m_levels.clockMoved(by);
    m_incidents.clockMoved(by);
    m_book.clockMoved(by);
}

} // namespace Floorwalk
