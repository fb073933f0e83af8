// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/incident.h"

#include <QJsonObject>

namespace Floorwalk {

using namespace Qt::StringLiterals;

QJsonArray incidentPeopleJson(const std::vector<IncidentMember> &people)
{
    QJsonArray json;
    for (const IncidentMember &member : people) {
        QJsonObject one{{u"agent"_s, member.agent},
                        {u"name"_s, member.name},
                        {u"seat"_s, member.seat},
                        {u"went"_s, qint64(epochMs(member.went))}};
        if (member.back)
            one.insert(u"back"_s, qint64(epochMs(*member.back)));
        if (!member.place.isEmpty())
            one.insert(u"place"_s, member.place);
        json << one;
    }
    return json;
}

std::vector<IncidentMember> incidentPeople(const QJsonArray &json)
{
    std::vector<IncidentMember> people;
    for (const QJsonValue &value : json) {
        const QJsonObject one = value.toObject();
        IncidentMember member{one[u"agent"_s].toString(),
                              one[u"name"_s].toString(),
                              one[u"seat"_s].toString(),
                              momentFromEpochMs(one[u"went"_s].toInteger()),
                              std::nullopt,
                              one[u"place"_s].toString()};
        if (one.contains(u"back"_s))
            member.back = momentFromEpochMs(one[u"back"_s].toInteger());
        people.push_back(std::move(member));
    }
    return people;
}

QJsonArray incidentPeopleAt(const QJsonArray &json, Moment moment)
{
    std::vector<IncidentMember> people = incidentPeople(json);
    std::erase_if(people, [moment](const IncidentMember &member) { return member.went > moment; });
    for (IncidentMember &member : people) {
        if (member.back && *member.back > moment)
            member.back.reset();
    }
    return incidentPeopleJson(people);
}

QJsonArray namelessIncidentPeople(const QJsonArray &json)
{
    std::vector<IncidentMember> people = incidentPeople(json);
    for (IncidentMember &member : people)
        member = {QString(), QString(), QString(), member.went, member.back};
    return incidentPeopleJson(people);
}

int IncidentRecord::stillGone() const
{
    return int(std::ranges::count_if(people, [](const IncidentMember &member) { return !member.back; }));
}

bool isTakenBy(const std::vector<IncidentAbsence> &times, const QString &agent, Moment moment)
{
    return std::ranges::any_of(times, [&agent, moment](const IncidentAbsence &time) {
        return time.agent == agent && time.range.contains(moment);
    });
}

IncidentRecord incidentOf(const AlertRecord &alert)
{
    IncidentRecord incident;
    incident.team = alert.facts[u"team"_s].toString();
    incident.instance = alert.instance;
    incident.span = {alert.since, alert.closedAt.value_or(Moment::max())};
    incident.of = alert.facts[u"of"_s].toInt();
    incident.people = incidentPeople(alert.facts[u"people"_s].toArray());
    return incident;
}

} // namespace Floorwalk
