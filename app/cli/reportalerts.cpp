// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reportalerts.h"

#include "app/cli/records.h"
#include "models/domain/ornull.h"
#include "models/service/alertdesk.h"
#include "models/service/incidentdesk.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct AlertText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString secondsText(const std::optional<Millis> &time)
{
    if (!time)
        return u"–"_s;
    const qint64 seconds = time->count() / 1000;
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

std::optional<Millis> lengthOf(const AlertRecord &alert)
{
    return alert.closedAt ? std::optional(*alert.closedAt - alert.raisedAt) : std::nullopt;
}

QJsonObject alertJson(const AlertRecord &alert, const Zone &zone)
{
    return {{u"number"_s, alert.id->value()},
            {u"kind"_s, alert.kind},
            {u"rule"_s, alert.rule},
            {u"subject"_s, alert.subject},
            {u"alarm"_s, alert.alarm},
            {u"since"_s, zone.iso(alert.since)},
            {u"raised"_s, zone.iso(alert.raisedAt)},
            {u"acknowledged"_s, orNull(alert.acknowledgedAt, zone)},
            {u"closed"_s, orNull(alert.closedAt, zone)},
            {u"reaction_s"_s, orNull(alert.reactionTime())},
            {u"open_s"_s, orNull(lengthOf(alert))},
            {u"status"_s, alertStatusName(alert.status)},
            {u"owner"_s, alert.owner},
            {u"outcome"_s, alert.outcome},
            {u"reason"_s, alert.reason},
            {u"note"_s, alert.note},
            {u"concluded_by"_s, concludedBy(alert)},
            {u"concluded"_s, orNull(concludedAt(alert), zone)}};
}

QJsonObject incidentJson(const IncidentRecord &incident, const Zone &zone)
{
    QJsonArray people;
    for (const IncidentMember &member : incident.people) {
        people << QJsonObject{{u"agent"_s, member.agent},         {u"name"_s, member.name},
                              {u"seat"_s, member.place},          {u"interface"_s, member.seat},
                              {u"went"_s, zone.iso(member.went)}, {u"back"_s, orNull(member.back, zone)}};
    }
    const std::optional<Moment> to = incident.lasts() ? std::nullopt : std::optional(incident.span.to);
    return {{u"number"_s, incident.number},
            {u"team"_s, incident.team},
            {u"from"_s, zone.iso(incident.span.from)},
            {u"to"_s, orNull(to, zone)},
            {u"span_by_hand"_s, incident.spanByHand},
            {u"gone"_s, incident.gone()},
            {u"of"_s, incident.of},
            {u"people"_s, people},
            {u"reported_to"_s, incident.words.reportedTo},
            {u"reported_at"_s, orNull(incident.words.reportedAt, zone)},
            {u"cause"_s, incident.words.cause},
            {u"note"_s, incident.words.note},
            {u"withdrawn"_s, incident.withdrawn},
            {u"reason"_s, incident.reason}};
}

/** @p json, and where @p alert is one of an incident, what is on record about that. */
QJsonObject withIncident(QJsonObject json, const AlertRecord &alert, const std::vector<IncidentRecord> &incidents,
                         const Zone &zone)
{
    const QString team = alert.kind == incidentKind ? incidentOf(alert).team : QString();
    for (const IncidentRecord &incident : incidents) {
        if (alert.kind == incidentKind && incident.team == team && incident.instance == alert.instance)
            json.insert(u"incident"_s, incidentJson(incident, zone));
    }
    return json;
}

/** Incidents as rows: when, of whom, how many, and what was said. */
QList<QStringList> incidentRows(const std::vector<IncidentRecord> &incidents, const Zone &zone)
{
    QList<QStringList> rows{{AlertText::tr("Incident"), AlertText::tr("From"), AlertText::tr("Until"),
                             AlertText::tr("Team"), AlertText::tr("Gone"), AlertText::tr("Reported to"),
                             AlertText::tr("Cause"), AlertText::tr("Excuses")}};
    for (const IncidentRecord &one : incidents) {
        const auto clock = [&zone](Moment moment) { return zone.localTime(moment).toString(u"HH:mm:ss"_s); };
        rows << QStringList{u"#%1"_s.arg(one.number),
                            clock(one.span.from),
                            one.lasts() ? u"–"_s : clock(one.span.to),
                            one.team,
                            u"%1/%2"_s.arg(one.gone()).arg(one.of),
                            one.words.reportedTo,
                            one.words.cause,
                            one.withdrawn ? AlertText::tr("no, withdrawn: %1").arg(one.reason) : AlertText::tr("yes")};
    }
    return rows;
}

Exit reportAlerts(const CliContext &context, const QCommandLineParser &parser)
{
    const Result<QDate> date = CliRecords::date(parser, u"date"_s);
    if (!date)
        return CliRecords::refused(date.error());
    const Result<std::unique_ptr<StoreSession>> session = CliRecords::openToRead(context);
    if (!session)
        return Cli::fail(session.error());
    const Zone zone = (*session)->zone();
    const TimeRange day{zone.startOfDay(*date), zone.startOfDay(date->addDays(1))};
    const auto alerts = AlertDesk(**session).between(day.from, day.to);
    if (!alerts)
        return Cli::fail(alerts.error());
    const auto incidents = IncidentDesk(**session).between(day.from, day.to);
    if (!incidents)
        return Cli::fail(incidents.error());
    QJsonArray array;
    QList<QStringList> rows{{AlertText::tr("Alert"), AlertText::tr("Raised"), AlertText::tr("Kind"),
                             AlertText::tr("Subject"), AlertText::tr("Weight"), AlertText::tr("Reaction"),
                             AlertText::tr("Open for"), AlertText::tr("By"), AlertText::tr("Outcome"),
                             AlertText::tr("Reason"), AlertText::tr("Note")}};
    for (const AlertRecord &alert : *alerts) {
        array << withIncident(alertJson(alert, zone), alert, *incidents, zone);
        rows << QStringList{QString::number(alert.id->value()),
                            zone.localTime(alert.raisedAt).toString(u"HH:mm:ss"_s),
                            alert.kind,
                            alert.subject,
                            alert.alarm ? AlertText::tr("alarm") : AlertText::tr("warning"),
                            secondsText(alert.reactionTime()),
                            secondsText(lengthOf(alert)),
                            alert.owner,
                            alert.outcome,
                            alert.reason,
                            alert.note};
    }
    if (context.json) {
        Cli::out(QString::fromUtf8(QJsonDocument(array).toJson()));
        return Exit::Success;
    }
    Cli::out(CliRecords::table(rows));
    if (!incidents->empty())
        Cli::out(u'\n' + CliRecords::table(incidentRows(*incidents, zone)));
    return Exit::Success;
}

void addAlertOptions(QCommandLineParser &parser)
{
    parser.addOption({u"date"_s, AlertText::tr("The day, by the centre's clock."), u"2026-11-23"_s});
}

} // namespace

const CliCommand reportAlertsCommand{
    "report alerts",
    QT_TRANSLATE_NOOP("Cli", "The alerts of a day, with reaction times and how they ended."),
    "--date D",
    addAlertOptions,
    reportAlerts,
    false,
    false};

} // namespace Floorwalk
