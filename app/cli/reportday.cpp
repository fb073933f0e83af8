// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reportday.h"

#include "app/cli/actoroptions.h"
#include "app/cli/records.h"
#include "app/cli/sheettext.h"
#include "models/service/dayreporter.h"
#include "models/service/dayreportfile.h"
#include "models/service/periodreport.h"
#include "models/service/reportdesk.h"
#include "widgets/print/reportwords.h"
#include "widgets/print/sheetprinter.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct ReportDayText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/** A report's two forms: words for people, facts for programs. */
struct MadeReport
{
    ReportSheet sheet;
    QJsonObject facts;
    ReportCopy copy; ///< what is on record of its file
};

Result<MadeReport> make(StoreSession &session, const Actor &actor, ReportKind kind, QDate date, const QString &leader,
                        const QString &language)
{
    if (kind == ReportKind::Day) {
        const Result<DayReport> report = DayReporter(session).day(actor, date, leader);
        if (!report)
            return report.error();
        return MadeReport{ReportWords::sheet(*report, language), dayReportJson(*report),
                          ReportCopy{kind, report->leader, report->teams, report->date, report->date}};
    }
    PeriodReporter reporter(session);
    const Result<PeriodReport> counted = reporter.read(actor, kind, date, leader);
    if (!counted)
        return counted.error();
    const Result<PeriodReport> report = reporter.completed(actor, *counted);
    if (!report)
        return report.error();
    return MadeReport{ReportWords::sheet(*report, language), periodReportJson(*report),
                      ReportCopy{kind, report->leader, report->teams, report->from, report->to}};
}

Exit report(const CliContext &context, const QCommandLineParser &parser, ReportKind kind)
{
    const Result<QDate> date = CliRecords::date(parser, u"date"_s);
    if (!date)
        return CliRecords::refused(date.error());
    const QString pdf = parser.value(u"pdf"_s);
    if (context.json && !pdf.isEmpty())
        return Cli::usage(ReportDayText::tr("Choose one of --pdf and --json."));
    const auto session = CliRecords::openForReport(context, parser, !pdf.isEmpty());
    if (!session)
        return Cli::fail(session.error());
    const Result<Actor> actor = CliRecords::whoAsks(**session, parser);
    if (!actor)
        return CliRecords::refused(actor.error());
    const Result<MadeReport> made =
        make(**session, *actor, kind, *date, parser.value(u"leader"_s).trimmed(), context.language);
    if (!made)
        return Cli::fail(made.error());
    if (!pdf.isEmpty()) {
        if (const Result<void> noted = ReportDesk(**session).noteCopy(*actor, made->copy); !noted)
            return Cli::fail(noted.error());
        const Result<void> written = SheetPrinter::writePdf(made->sheet, pdf);
        return written ? Exit::Success : Cli::fail(written.error());
    }
    Cli::out(context.json ? QString::fromUtf8(QJsonDocument(made->facts).toJson()) : sheetText(made->sheet));
    return Exit::Success;
}

template <ReportKind kind> Exit runReport(const CliContext &context, const QCommandLineParser &parser)
{
    return report(context, parser, kind);
}

void addReportOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"date"_s, ReportDayText::tr("The day, by the centre's clock, or any day of the week or month."),
         u"2026-11-23"_s},
        {u"leader"_s, ReportDayText::tr("Whose day it is, by name; who asks, unless told."), u"NAME"_s},
        {u"pdf"_s, ReportDayText::tr("Write it as PDF, A4, to this file."), u"FILE"_s},
    });
    addActorOptions(parser);
}

} // namespace

const CliCommand reportDayCommand{"report day",
                                  QT_TRANSLATE_NOOP("Cli", "A leader's day as it was done and seen."),
                                  "--date D [--leader NAME] [--pdf FILE]",
                                  addReportOptions,
                                  runReport<ReportKind::Day>,
                                  true,
                                  false};
const CliCommand reportWeekCommand{"report week",
                                   QT_TRANSLATE_NOOP("Cli", "How a leader's week was spent."),
                                   "--date D [--leader NAME] [--pdf FILE]",
                                   addReportOptions,
                                   runReport<ReportKind::Week>,
                                   true,
                                   false};
const CliCommand reportMonthCommand{"report month",
                                    QT_TRANSLATE_NOOP("Cli", "How a leader's month was spent."),
                                    "--date D [--leader NAME] [--pdf FILE]",
                                    addReportOptions,
                                    runReport<ReportKind::Month>,
                                    true,
                                    false};

} // namespace Floorwalk
