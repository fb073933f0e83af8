// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/incidents/incidentwords.h"

#include "models/domain/seatplan.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct WordsOfIncidents
{
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

QString clockOf(Moment moment, const Zone &zone)
{
    return zone.localTime(moment).toString(u"HH:mm:ss"_s);
}

QString rangeOf(const TimeRange &span, const Zone &zone)
{
    //: from, to: 09:12:05 to 09:31:00
    return WordsOfIncidents::tr("%1–%2").arg(
        clockOf(span.from, zone), span.to == Moment::max() ? WordsOfIncidents::tr("lasts") : clockOf(span.to, zone));
}

/** What is new in what was said. */
QStringList saidAnew(const IncidentWords &before, const IncidentWords &next)
{
    QStringList parts;
    if (next.wording != before.wording)
        parts << WordsOfIncidents::tr("wording for all");
    if (next.reportedTo != before.reportedTo || next.reportedAt != before.reportedAt)
        parts << WordsOfIncidents::tr("reported to %1").arg(next.reportedTo);
    if (next.cause != before.cause)
        parts << WordsOfIncidents::tr("cause: %1").arg(next.cause);
    if (next.note != before.note)
        parts << WordsOfIncidents::tr("note");
    return parts;
}

} // namespace

QString IncidentWording::howMany(const IncidentRecord &incident)
{
    //: %1 of %2 people
    return WordsOfIncidents::tr("%1 of %2 off line").arg(incident.gone()).arg(incident.of);
}

QString IncidentWording::span(const IncidentRecord &incident, const Zone &zone)
{
    return zone.local(incident.span.from).toString(u"MM-dd "_s) + rangeOf(incident.span, zone);
}

QString IncidentWording::people(const IncidentRecord &incident, const Zone &zone)
{
    QStringList all;
    for (const IncidentMember &member : incident.people) {
        const TimeRange away{member.went, member.back.value_or(incident.span.to)};
        const QString seat = seatWords(member.place, member.seat);
        const QString name = member.name.isEmpty() ? WordsOfIncidents::tr("somebody (name erased)") : member.name;
        all << (seat.isEmpty() ? name : WordsOfIncidents::tr("%1 (%2)").arg(name, seat)) + u' ' + rangeOf(away, zone);
    }
    return all.join(WordsOfIncidents::tr(", "));
}

QString IncidentWording::announcement(const IncidentRecord &incident, const Zone &zone)
{
    return WordsOfIncidents::tr(
               "Attention, everybody: since %1 %2 of %3 colleagues have been off line because of a fault. It is "
               "reported and being worked on. Stay at your seat, do not log in again and again, tell callers who get "
               "through that we call them back. Time lost to the incident is held against nobody.")
        .arg(zone.localTime(incident.span.from).toString(u"HH:mm"_s))
        .arg(incident.gone())
        .arg(incident.of);
}

QString IncidentWording::change(const IncidentRecord *before, const IncidentRecord &next, const Zone &zone)
{
    QStringList parts;
    if (!before || before->gone() != next.gone())
        parts << howMany(next);
    if (before && next.withdrawn && !before->withdrawn)
        parts << WordsOfIncidents::tr("withdrawn: %1").arg(next.reason);
    else if (before && before->span != next.span && next.spanByHand)
        parts << WordsOfIncidents::tr("span %1: %2").arg(rangeOf(next.span, zone), next.reason);
    else if (before && before->lasts() && !next.lasts())
        parts << WordsOfIncidents::tr("over");
    else if (before && before->stillGone() != next.stillGone())
        parts << WordsOfIncidents::tr("%1 still gone").arg(next.stillGone());
    parts += saidAnew(before ? before->words : IncidentWords(), next.words);
    const QString author = next.recordedBy == "floorwalk"_L1 ? WordsOfIncidents::tr("seen") : next.recordedBy;
    //: a line of an incident's history: time, who said it, and what
    return WordsOfIncidents::tr("%1  %2: %3")
        .arg(clockOf(next.recordedAt, zone), author, parts.join(WordsOfIncidents::tr(", ")));
}

} // namespace Floorwalk
