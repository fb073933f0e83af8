// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reportalerts.h"

#include "app/cli/records.h"
#include "models/service/alertdesk.h"

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

QJsonValue secondsJson(const std::optional<Millis> &time)
{
    return time ? QJsonValue(double(time->count()) / 1000) : QJsonValue();
}

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

QJsonValue momentJson(const std::optional<Moment> &moment, const Zone &zone)
{
    return moment ? QJsonValue(zone.iso(*moment)) : QJsonValue();
}

QJsonObject json(const AlertRecord &alert, const Zone &zone)
{
    return {{u"kind"_s, alert.kind},
            {u"rule"_s, alert.rule},
            {u"subject"_s, alert.subject},
            {u"alarm"_s, alert.alarm},
            {u"since"_s, zone.iso(alert.since)},
            {u"raised"_s, zone.iso(alert.raisedAt)},
            {u"acknowledged"_s, momentJson(alert.acknowledgedAt, zone)},
            {u"closed"_s, momentJson(alert.closedAt, zone)},
            {u"reaction_s"_s, secondsJson(alert.reactionTime())},
            {u"open_s"_s, secondsJson(lengthOf(alert))},
            {u"status"_s, alertStatusName(alert.status)},
            {u"owner"_s, alert.owner},
            {u"outcome"_s, alert.outcome},
            {u"reason"_s, alert.reason},
            {u"note"_s, alert.note}};
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
    const auto alerts = AlertDesk(**session).between(zone.startOfDay(*date), zone.startOfDay(date->addDays(1)));
    if (!alerts)
        return Cli::fail(alerts.error());
    QJsonArray array;
    QList<QStringList> rows{{AlertText::tr("Raised"), AlertText::tr("Kind"), AlertText::tr("Subject"),
                             AlertText::tr("Weight"), AlertText::tr("Reaction"), AlertText::tr("Open for"),
                             AlertText::tr("By"), AlertText::tr("Outcome"), AlertText::tr("Reason"),
                             AlertText::tr("Note")}};
    for (const AlertRecord &alert : *alerts) {
        array << json(alert, zone);
        rows << QStringList{zone.localTime(alert.raisedAt).toString(u"HH:mm:ss"_s),
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
    Cli::out(context.json ? QString::fromUtf8(QJsonDocument(array).toJson()) : CliRecords::table(rows));
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
