// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reportsubmitted.h"

#include "app/cli/actoroptions.h"
#include "app/cli/records.h"
#include "app/cli/sheettext.h"
#include "app/cli/storeparts.h"
#include "models/domain/ornull.h"
#include "models/service/reportdesk.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysListed = 62; // two months, unless told

/** Where this file's texts stand in the catalogue. */
struct SubmittedText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject submittedJson(const SubmittedReport &report, const Zone &zone)
{
    QJsonValue received;
    if (report.received) {
        received = QJsonObject{{u"at"_s, zone.iso(report.received->at)},
                               {u"by"_s, report.received->by},
                               {u"channel"_s, report.received->channel},
                               {u"entered_by"_s, report.received->enteredBy}};
    }
    return {{u"id"_s, report.id.value_or(0)},
            {u"kind"_s, reportKindName(report.kind)},
            {u"leader"_s, report.leader},
            {u"teams"_s, QJsonArray::fromStringList(report.team.split(u';', Qt::SkipEmptyParts))},
            {u"from"_s, report.from.toString(Qt::ISODate)},
            {u"to"_s, report.to.toString(Qt::ISODate)},
            {u"version"_s, report.version},
            {u"submitted_at"_s, zone.iso(report.submittedAt)},
            {u"submitted_by"_s, report.submittedBy},
            {u"received"_s, received}};
}

QStringList submittedRow(const SubmittedReport &report, const Zone &zone)
{
    const auto minute = [&zone](Moment moment) { return zone.local(moment).toString(u"yyyy-MM-dd HH:mm"_s); };
    return {QString::number(report.id.value_or(0)),
            reportKindName(report.kind),
            report.from.toString(Qt::ISODate),
            report.leader,
            QString::number(report.version),
            minute(report.submittedAt),
            report.received ? u"%1 %2"_s.arg(minute(report.received->at), report.received->by) : u"–"_s};
}

Exit openSubmitted(const CliContext &context, StoreSession &session, const Actor &actor, qint64 id)
{
    const Result<OpenedReport> opened = ReportDesk(session).open(actor, id);
    if (!opened)
        return Cli::fail(opened.error());
    if (context.json) {
        QJsonObject answer = submittedJson(opened->report, session.zone());
        answer.insert(u"schema"_s, u"floorwalk.submittedreport/1"_s);
        answer.insert(u"facts"_s, opened->facts);
        Cli::out(QString::fromUtf8(QJsonDocument(answer).toJson()));
    } else if (opened->sheet) {
        Cli::out(sheetText(*opened->sheet));
    } else {
        Cli::out(SubmittedText::tr("Its text has outlived the retention and was erased.") + u'\n');
    }
    return Exit::Success;
}

/** The days that the options name, else the last two months. */
Result<std::pair<QDate, QDate>> daysAsked(const QCommandLineParser &parser, QDate today)
{
    std::pair<QDate, QDate> days{today.addDays(-daysListed), today};
    for (const auto &[name, day] : {std::pair{u"from"_s, &days.first}, std::pair{u"to"_s, &days.second}}) {
        if (!parser.isSet(name))
            continue;
        const Result<QDate> said = CliRecords::date(parser, name);
        if (!said)
            return said.error();
        *day = *said;
    }
    if (days.second >= days.first)
        return days;
    return Error{
        Error::Kind::BadInput, SubmittedText::tr("The last day lies before the first. Exchange --from and --to."), {}};
}

Exit listSubmitted(const CliContext &context, const QCommandLineParser &parser)
{
    const QStringList wanted = parser.positionalArguments();
    bool fine = true;
    const qint64 id = wanted.isEmpty() ? 0 : wanted.front().toLongLong(&fine);
    if (!fine || wanted.size() > 1)
        return Cli::usage(SubmittedText::tr("Name one report by its number, as “report submitted” lists it."));
    const auto session = id > 0 ? CliRecords::openForReport(context, parser, false) : CliRecords::openToRead(context);
    if (!session)
        return Cli::fail(session.error());
    const Result<Actor> actor = CliRecords::whoAsks(**session, parser);
    if (!actor)
        return CliRecords::refused(actor.error());
    if (id > 0)
        return openSubmitted(context, **session, *actor, id);
    const Zone zone = (*session)->zone();
    const auto days = daysAsked(parser, zone.localDate((*session)->now()));
    if (!days)
        return CliRecords::refused(days.error());
    const auto reports = ReportDesk(**session).list(*actor, days->first, days->second);
    if (!reports)
        return Cli::fail(reports.error());
    QJsonArray array;
    QList<QStringList> rows{{SubmittedText::tr("No."), SubmittedText::tr("Kind"), SubmittedText::tr("Day"),
                             SubmittedText::tr("Leader"), SubmittedText::tr("Version"), SubmittedText::tr("Submitted"),
                             SubmittedText::tr("Received")}};
    for (const SubmittedReport &one : *reports) {
        if (parser.isSet(u"waiting"_s) && one.received)
            continue;
        array << submittedJson(one, zone);
        rows << submittedRow(one, zone);
    }
    const QJsonObject answer{{u"schema"_s, u"floorwalk.submitted/1"_s}, {u"reports"_s, array}};
    Cli::out(context.json ? QString::fromUtf8(QJsonDocument(answer).toJson()) : CliRecords::table(rows));
    return Exit::Success;
}

Exit receiveReport(const CliContext &context, const QCommandLineParser &parser)
{
    bool fine = false;
    const qint64 id = parser.positionalArguments().value(0).toLongLong(&fine);
    const QString by = parser.value(u"by"_s).trimmed();
    if (!fine || parser.positionalArguments().size() != 1 || by.isEmpty()) {
        return Cli::usage(SubmittedText::tr(
            "Name the report by its number and who receives it: floorwalk report receive 3 --by 赵经理."));
    }
    const auto session = CliRecords::openToWrite(context, u"report"_s);
    if (!session)
        return Cli::fail(session.error());
    const Result<Actor> manager = (*session)->actorNamed(by, Role::OperationsManager);
    if (!manager)
        return CliRecords::refused(manager.error());
    if (const Result<void> received = ReportDesk(**session).receive(*manager, id); !received)
        return Cli::fail(received.error());
    keepHeadInKeychain(context, (*session)->records());
    Cli::out(SubmittedText::tr("Report #%1 is received by %2.").arg(id).arg(by) + u'\n');
    return Exit::Success;
}

void addSubmittedOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"from"_s, SubmittedText::tr("The first day, by the centre's clock; two months ago unless told."),
         u"2026-11-01"_s},
        {u"to"_s, SubmittedText::tr("The last day; today unless told."), u"2026-11-30"_s},
        {u"waiting"_s, SubmittedText::tr("Only what nobody has received yet.")},
    });
    addActorOptions(parser);
}

void addReceiveOptions(QCommandLineParser &parser)
{
    parser.addOption({u"by"_s, SubmittedText::tr("The operations manager who has it in hand, by name."), u"NAME"_s});
}

} // namespace

const CliCommand reportSubmittedCommand{
    .name = "report submitted",
    .summary = QT_TRANSLATE_NOOP("Cli", "Reports that leaders submitted to the operations manager, or one of them."),
    .arguments = "[ID] [--waiting] [--from D] [--to D]",
    .addOptions = addSubmittedOptions,
    .run = listSubmitted,
};
const CliCommand reportReceiveCommand{
    .name = "report receive",
    .summary = QT_TRANSLATE_NOOP("Cli", "The operations manager has a submitted report in hand."),
    .arguments = "ID --by NAME",
    .addOptions = addReceiveOptions,
    .run = receiveReport,
};

} // namespace Floorwalk
