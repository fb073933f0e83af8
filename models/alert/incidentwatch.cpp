// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alert/incidentwatch.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

void IncidentWatch::see(const Who &who, bool isOff, Moment since, bool counts, Moment now)
{
    if (who.team.isEmpty())
        return;
    const auto known = m_teams.find(who.team);
    if (!isOff && (known == m_teams.end() || (!known->gone.contains(who.agent) && !holds(who.agent))))
        return;
    Team &team = known == m_teams.end() ? m_teams[who.team] : *known;
    if (isOff == team.gone.contains(who.agent))
        return;
    m_changed.insert(who.team);
    if (isOff)
        team.gone.insert(who.agent, {{who.agent, who.name, who.seat, since, std::nullopt, who.place}, counts, true});
    else
        team.gone.remove(who.agent);
    if (!team.open)
        return;
    const auto member = std::ranges::find(team.open->people, who.agent, &IncidentMember::agent);
    if (member != team.open->people.end())
        member->back = isOff ? std::nullopt : std::optional(now);
}

void IncidentWatch::restore(const AlertRecord &record)
{
    if (record.kind != incidentKind || record.status == AlertRecord::Status::Closed)
        return;
    const IncidentRecord told = incidentOf(record);
    Team &team = m_teams[told.team];
    const Millis waited(record.facts[u"found_ms"_s].toInteger());
    team.open = Incident{record.instance, record.since, record.since + waited, told.of, told.people};
    for (const IncidentMember &member : told.people) {
        take(member);
        if (!member.back)
            team.gone.insert(member.agent, {member, false, false});
    }
    m_changed.insert(told.team);
}

void IncidentWatch::end(const QString &team)
{
    const auto known = m_teams.find(team);
    if (known == m_teams.end() || !known->open)
        return;
    close(*known);
    for (Gone &gone : known->gone)
        gone.counts = false;
    m_changed.insert(team);
}

void IncidentWatch::clockMoved(Millis by)
{
    const auto move = [by](IncidentMember &member) {
        member.went += by;
        if (member.back)
            *member.back += by;
    };
    for (Team &team : m_teams) {
        for (Gone &gone : team.gone)
            move(gone.member);
        if (!team.open)
            continue;
        team.open->since += by;
        team.open->found += by;
        std::ranges::for_each(team.open->people, move);
    }
}

void IncidentWatch::rename(const QString &before, const QString &after)
{
    for (Team &team : m_teams) {
        if (const auto gone = team.gone.constFind(before); gone != team.gone.cend()) {
            Gone renamed = *gone;
            renamed.member.agent = after;
            team.gone.remove(before);
            team.gone.insert(after, renamed);
        }
        if (!team.open)
            continue;
        for (IncidentMember &member : team.open->people) {
            if (member.agent == before)
                member.agent = after;
        }
    }
    if (m_held.remove(before))
        m_held.insert(after);
}

QSet<QString> IncidentWatch::takeChanged()
{
    return std::exchange(m_changed, {});
}

QStringList IncidentWatch::takeTouched()
{
    QStringList touched(m_touched.cbegin(), m_touched.cend());
    touched.sort();
    m_touched.clear();
    return touched;
}

IncidentWatch::Verdict IncidentWatch::judge(const QString &name, const std::function<int()> &atWork,
                                            const IncidentLimits &limits, Moment now)
{
    const auto known = m_teams.find(name);
    if (known == m_teams.end())
        return {};
    Team &team = *known;
    std::optional<AlertFinding> told;
    const auto isBack = [](const IncidentMember &one) { return one.back.has_value(); };
    if (team.open && std::ranges::all_of(team.open->people, isBack)) {
        told = finding(name, *team.open);
        close(team);
    }
    if (!team.open) {
        std::vector<IncidentMember> people = burst(team, limits);
        const qint64 went = qint64(people.size());
        const qint64 left = went >= limits.least ? atWork() : 0;
        if (went >= limits.least && went * 100 >= limits.share * (left + went))
            begin(team, std::move(people), int(left), now);
    }
    if (team.open)
        join(team, limits);
    for (Gone &gone : team.gone)
        gone.fresh = false;
    if (team.open)
        told = finding(name, *team.open);
    return {std::move(told), team.open.has_value()};
}

/** Those of the largest number who went at once, one of them just now; by the moment they went. */
std::vector<IncidentMember> IncidentWatch::burst(const Team &team, const IncidentLimits &limits)
{
    std::vector<const Gone *> went;
    for (const Gone &gone : team.gone) {
        if (gone.counts)
            went.push_back(&gone);
    }
    std::ranges::sort(went, {}, [](const Gone *gone) { return std::pair(gone->member.went, gone->member.agent); });
    size_t best = 0;
    size_t bestFirst = 0;
    size_t first = 0;
    size_t lastFresh = went.size();
    for (size_t last = 0; last < went.size(); ++last) {
        while (went[last]->member.went - went[first]->member.went > limits.within)
            ++first;
        if (went[last]->fresh)
            lastFresh = last;
        const bool isNew = lastFresh < went.size() && lastFresh >= first;
        if (isNew && last - first + 1 > best) {
            best = last - first + 1;
            bestFirst = first;
        }
    }
    std::vector<IncidentMember> burst;
    for (size_t place = bestFirst; place < bestFirst + best; ++place)
        burst.push_back(went[place]->member);
    return burst;
}

void IncidentWatch::begin(Team &team, std::vector<IncidentMember> people, int atWork, Moment now)
{
    const Moment since = people.front().went;
    const int of = atWork + int(people.size());
    team.open = Incident{QString::number(epochMs(since)), since, now, of, {}};
    for (const IncidentMember &member : people) {
        team.open->people.push_back(member);
        take(member);
    }
}

/** Who goes soon after the last of them goes for the same reason; so do as many as would be an incident of their own.
 */
void IncidentWatch::join(Team &team, const IncidentLimits &limits)
{
    std::vector<IncidentMember> others;
    for (const Gone &gone : std::as_const(team.gone)) {
        if (gone.counts && !holds(gone.member.agent))
            others.push_back(gone.member);
    }
    std::ranges::sort(others, {}, &IncidentMember::went);
    const qint64 enough = std::max<qint64>(limits.least, (qint64(limits.share) * team.open->of + 99) / 100);
    for (size_t place = 0; place < others.size(); ++place) {
        const size_t last = place + size_t(enough) - 1;
        const bool manyAtOnce = last < others.size() && others[last].went - others[place].went <= limits.within;
        const bool soon = others[place].went >= team.open->since
                          && others[place].went - team.open->people.back().went <= limits.within;
        if (!manyAtOnce && !soon)
            continue;
        team.open->people.push_back(others[place]);
        take(others[place]);
    }
}

void IncidentWatch::take(const IncidentMember &member)
{
    m_held.insert(member.agent);
    m_touched.insert(member.agent);
}

void IncidentWatch::close(Team &team)
{
    for (const IncidentMember &member : team.open->people) {
        m_held.remove(member.agent);
        m_touched.insert(member.agent);
    }
    team.open.reset();
}

AlertFinding IncidentWatch::finding(const QString &name, const Incident &incident)
{
    const auto still = std::ranges::count_if(incident.people, [](const IncidentMember &one) { return !one.back; });
    AlertFinding finding;
    finding.kind = incidentKind;
    finding.subject = subjectOf(name);
    finding.instance = incident.instance;
    finding.since = incident.since;
    finding.warn = finding.alarm = incident.found - incident.since;
    finding.facts = {{u"team"_s, name},
                     {u"name"_s, name},
                     {u"of"_s, incident.of},
                     {u"gone"_s, qint64(incident.people.size())},
                     {u"still"_s, qint64(still)},
                     {u"found_ms"_s, qint64(finding.warn.count())},
                     {u"people"_s, incidentPeopleJson(incident.people)}};
    return finding;
}

} // namespace Floorwalk
