// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/export.h"

#include "app/cli/actoroptions.h"
#include "app/cli/records.h"
#include "app/cli/storeparts.h"
#include "models/service/hrexport.h"
#include "models/service/personexport.h"

#include <QCoreApplication>

#include <csignal>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void addExportOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"month"_s, ExportText::tr("The month, for example 2026-11."), u"MONTH"_s},
         {u"team"_s, ExportText::tr("Only this team."), u"TEAM"_s},
         {u"out"_s, ExportText::tr("The CSV file to write."), u"FILE"_s},
         {u"header"_s, ExportText::tr("Language of the titles: en (default) or zh."), u"LANGUAGE"_s, u"en"_s},
         {u"profile"_s, ExportText::tr("excel (default) opens right in spreadsheets, plain is for machines."),
          u"PROFILE"_s, u"excel"_s}});
    CliRecords::addAuthor(parser);
}

Result<HrExportOptions> readOptions(const QCommandLineParser &parser)
{
    const auto bad = [](const QString &text) { return Error{Error::Kind::BadInput, text, {}}; };
    HrExportOptions options;
    options.month = QDate::fromString(parser.value(u"month"_s) + u"-01"_s, Qt::ISODate);
    if (!options.month.isValid())
        return bad(ExportText::tr("Name the month with --month 2026-11."));
    options.team = parser.value(u"team"_s);
    options.file = parser.value(u"out"_s);
    if (options.file.isEmpty())
        return bad(ExportText::tr("Name the file to write with --out FILE.csv."));
    if (options.file.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return bad(ExportText::tr("This version writes CSV, which Excel opens. Name a file that ends in .csv."));
    const QString header = parser.value(u"header"_s);
    const QString profile = parser.value(u"profile"_s);
    if (header != "en"_L1 && header != "zh"_L1)
        return bad(ExportText::tr("--header knows en and zh."));
    if (profile != "excel"_L1 && profile != "plain"_L1)
        return bad(ExportText::tr("--profile knows excel and plain."));
    options.chineseHeader = header == "zh"_L1;
    options.profile = profile == "plain"_L1 ? CsvProfile::Plain : CsvProfile::Excel;
    return options;
}

/** The store a file is written from. A file-size limit is told as a full disk is: by an error, not by an end of all. */
Result<std::unique_ptr<StoreSession>> openToExport(const CliContext &context)
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    return CliRecords::openToWrite(context, u"export"_s);
}

using Exporter = Result<int> (HrExport::*)(const Actor &, const HrExportOptions &);

Exit runExport(const CliContext &context, const QCommandLineParser &parser, Exporter exporter)
{
    const Result<HrExportOptions> options = readOptions(parser);
    if (!options)
        return Cli::usage(options.error().text);
    const Result<std::unique_ptr<StoreSession>> session = openToExport(context);
    if (!session)
        return Cli::fail(session.error());
    const Result<Actor> actor = CliRecords::authorOrUser(**session, parser);
    if (!actor)
        return Cli::fail(actor.error());
    HrExport hrExport(**session);
    const Result<int> rows = (hrExport.*exporter)(*actor, *options);
    if (!rows)
        return Cli::fail(rows.error());
    keepHeadInKeychain(context, (*session)->records());
    Cli::out(ExportText::tr("%1 rows written to %2.").arg(*rows).arg(options->file) + u'\n');
    return Exit::Success;
}

void addPersonOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"agent"_s, ExportText::tr("The agent: an employee number, or a name only one has."), u"AGENT"_s},
         {u"out"_s, ExportText::tr("The JSON file to write."), u"FILE"_s}});
    addActorOptions(parser);
}

Exit exportPerson(const CliContext &context, const QCommandLineParser &parser)
{
    const QString file = parser.value(u"out"_s);
    if (file.isEmpty())
        return Cli::usage(ExportText::tr("Name the file to write with --out FILE.json."));
    const Result<std::unique_ptr<StoreSession>> session = openToExport(context);
    if (!session)
        return Cli::fail(session.error());
    const Result<Actor> actor = CliRecords::whoAsks(**session, parser);
    if (!actor)
        return CliRecords::refused(actor.error());
    const Result<Person> agent = CliRecords::agent(**session, parser);
    if (!agent)
        return CliRecords::refused(agent.error());
    if (const Result<void> written = PersonExport(**session).write(*actor, *agent->id, file); !written)
        return Cli::fail(written.error());
    keepHeadInKeychain(context, (*session)->records());
    Cli::out(ExportText::tr("What is held about %1 is written to %2.").arg(agent->name, file) + u'\n');
    return Exit::Success;
}

} // namespace

const CliCommand exportAttendanceCommand{
    "export attendance",
    QT_TRANSLATE_NOOP("Cli", "Write a month's attendance for HR: a row per person and shift segment."),
    "--month M --out FILE [--team T]",
    addExportOptions,
    [](const CliContext &context, const QCommandLineParser &parser) {
        return runExport(context, parser, &HrExport::attendance);
    },
};

const CliCommand exportCoachingCommand{
    "export coaching",
    QT_TRANSLATE_NOOP("Cli", "Write a month's coaching notes for HR: only those that HR may see."),
    "--month M --out FILE [--team T]",
    addExportOptions,
    [](const CliContext &context, const QCommandLineParser &parser) {
        return runExport(context, parser, &HrExport::coaching);
    },
};

const CliCommand exportPersonCommand{
    "export person",        QT_TRANSLATE_NOOP("Cli", "Write what is held about one agent, to be handed to that agent."),
    "--agent A --out FILE", addPersonOptions,
    exportPerson,
};

const CliCommand exportPenaltiesCommand{
    "export penalties",
    QT_TRANSLATE_NOOP("Cli", "Write a month's penalties for HR: a row per decision, with its evidence."),
    "--month M --out FILE [--team T]",
    addExportOptions,
    [](const CliContext &context, const QCommandLineParser &parser) {
        return runExport(context, parser, &HrExport::penalties);
    },
};

} // namespace Floorwalk
