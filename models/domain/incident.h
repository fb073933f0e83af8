// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "models/domain/span.h"

#include <QJsonArray>

namespace Floorwalk {

/** The kind of the alert that stands for an incident, and the word by which an alert ends that an incident took in. */
inline constexpr QLatin1StringView incidentKind{"incident"};

/** Who is not back after so long is gone for another reason: nobody saw the incident end, and it was over before. */
inline constexpr std::chrono::hours longestIncident{12};

/** One of those whom an incident took off line. */
struct IncidentMember
{
    QString agent; ///< the feed's key
    QString name;
    QString seat; ///< the phone, for example PJSIP/1001
    Moment went;
    std::optional<Moment> back; ///< absent: still gone
    QString place{}; ///< the seat that the phone stands on; empty where none is known

    bool operator==(const IncidentMember &) const = default;
};
QJsonArray incidentPeopleJson(const std::vector<IncidentMember> &people);
std::vector<IncidentMember> incidentPeople(const QJsonArray &json);
/** Those who had gone by @p moment, and of their coming back only what was seen by then. */
QJsonArray incidentPeopleAt(const QJsonArray &json, Moment moment);
/** The same people as nobody in particular: only when they went and came back. */
QJsonArray namelessIncidentPeople(const QJsonArray &json);

/** What a person says about an incident; the rest the floor says itself. */
struct IncidentWords
{
    QString wording; ///< what everybody on the team is told
    QString reportedTo;
    std::optional<Moment> reportedAt;
    QString cause;
    QString note;

    bool operator==(const IncidentWords &) const = default;
};

/**
 * An incident (突发事件) as one record tells it. Records are never changed: what is said or corrected later is another
 * record of the same number that points to the one it replaces.
 */
struct IncidentRecord
{
    std::optional<qint64> id; ///< of the record; absent until stored
    qint64 number = 0; ///< of the incident; 0 until stored
    std::optional<qint64> corrects; ///< the record that this one replaces
    QString team;
    QString instance; ///< of its alert
    TimeRange span; ///< `to` is Moment::max() while it lasts
    bool spanByHand = false; ///< a person set it: the floor changes it no more
    int of = 0; ///< who was at work as it began
    std::vector<IncidentMember> people;
    IncidentWords words;
    bool withdrawn = false; ///< it was none: nothing is excused
    QString reason; ///< of the withdrawal or of another span
    Moment recordedAt{};
    QString recordedBy;

    bool lasts() const { return span.to == Moment::max(); }
    int gone() const { return int(people.size()); }
    int stillGone() const;
    bool operator==(const IncidentRecord &) const = default;
};

/** What one incident took of somebody's time; it counts in no figure of people. */
struct IncidentAbsence
{
    QString agent; ///< the feed's key
    TimeRange range; ///< `to` is Moment::max() while it lasts and the agent is not back
    qint64 incident = 0; ///< its number

    bool operator==(const IncidentAbsence &) const = default;
};

/** Whether one of @p times takes @p agent at @p moment. */
bool isTakenBy(const std::vector<IncidentAbsence> &times, const QString &agent, Moment moment);

/** The incident as the floor sees it: what @p alert, of kind incidentKind, says of it. */
IncidentRecord incidentOf(const AlertRecord &alert);

/** A span that is excused, with what an explanation says of it. */
struct ExcusedIncident
{
    qint64 number = 0;
    TimeRange span;
    QString reportedTo; ///< empty: to nobody yet

    bool operator==(const ExcusedIncident &) const = default;
};

} // namespace Floorwalk
