// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/import.h"

#include "app/cli/actoroptions.h"
#include "app/cli/records.h"
#include "models/service/callreasons.h"
#include "models/service/import.h"
#include "models/service/qaerrors.h"
#include "models/service/seatdesk.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void addFileOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"dry-run"_s, ImportText::tr("Say what would happen and write nothing.")},
         {u"skip-bad"_s, ImportText::tr("Take the good rows and leave the bad ones out.")},
         {u"strict"_s, ImportText::tr("Refuse columns that are not known instead of keeping them as remarks.")},
         {u"with"_s, ImportText::tr("Also read this column; only id_no is known."), u"COLUMN"_s}});
}

void addImportOptions(QCommandLineParser &parser)
{
    addFileOptions(parser);
    CliRecords::addAuthor(parser);
}

/** Of what a role other than the leaders' brings in, too. */
void addOptionsWithRole(QCommandLineParser &parser)
{
    addFileOptions(parser);
    addActorOptions(parser);
}

QString problemLine(const InputProblem &problem)
{
    QString place = ImportText::tr("%1, line %2").arg(problem.file).arg(problem.line);
    if (problem.column > 0)
        place += ImportText::tr(", column %1").arg(problem.column);
    if (!problem.where.isEmpty())
        place += u" ("_s + problem.where + u')';
    return place + u": "_s + problem.text;
}

QJsonObject importJson(const ImportReport &report)
{
    QJsonArray problems;
    for (const InputProblem &problem : report.problems) {
        problems << QJsonObject{{u"file"_s, problem.file},
                                {u"line"_s, problem.line},
                                {u"column"_s, problem.column},
                                {u"title"_s, problem.where},
                                {u"text"_s, problem.text}};
    }
    return {{u"added"_s, report.added},         {u"changed"_s, report.changed},
            {u"unchanged"_s, report.unchanged}, {u"written"_s, report.written},
            {u"problems"_s, problems},          {u"notes"_s, QJsonArray::fromStringList(report.notes)}};
}

Exit showImport(const CliContext &context, const ImportReport &report, const ImportOptions &options)
{
    const bool refused = !report.problems.empty() && !options.skipBad;
    if (context.json) {
        Cli::out(QString::fromUtf8(QJsonDocument(importJson(report)).toJson()));
    } else {
        for (const InputProblem &problem : report.problems)
            CliRecords::warn(problemLine(problem));
        for (const QString &note : report.notes)
            CliRecords::warn(note);
        Cli::out(ImportText::tr("%1 new, %2 changed, %3 as before, %4 bad.")
                     .arg(report.added)
                     .arg(report.changed)
                     .arg(report.unchanged)
                     .arg(report.problems.size())
                 + u'\n');
    }
    if (refused) {
        CliRecords::warn(ImportText::tr(
            "Nothing was imported. Correct the rows above, or take only the good ones with --skip-bad."));
        return Exit::Failed;
    }
    if (options.dryRun)
        CliRecords::warn(ImportText::tr("Nothing was written (--dry-run)."));
    return Exit::Success;
}

/** Reads @p table in: a call of one of the desks. */
using Importer =
    std::function<Result<ImportReport>(StoreSession &, const Actor &, const CsvTable &, const ImportOptions &)>;

template <class Desk>
Importer by(Result<ImportReport> (Desk::*call)(const Actor &, const CsvTable &, const ImportOptions &))
{
    return [call](StoreSession &session, const Actor &actor, const CsvTable &table, const ImportOptions &options) {
        Desk desk(session);
        return (desk.*call)(actor, table, options);
    };
}

using AuthorOf = Result<Actor> (*)(StoreSession &, const QCommandLineParser &);

Exit runImport(const CliContext &context, const QCommandLineParser &parser, const Importer &importer,
               AuthorOf authorOf = &CliRecords::authorOrUser)
{
    if (parser.positionalArguments().size() != 1)
        return Cli::usage(ImportText::tr("Name one file to import."));
    if (parser.isSet(u"with"_s) && parser.value(u"with"_s) != "id_no"_L1)
        return Cli::usage(ImportText::tr("--with knows id_no only."));
    const ImportOptions options{parser.isSet(u"dry-run"_s), parser.isSet(u"skip-bad"_s), parser.isSet(u"strict"_s),
                                parser.isSet(u"with"_s)};
    const Result<CsvTable> table = CsvReader::readFile(parser.positionalArguments().first());
    if (!table)
        return Cli::fail(table.error());
    const Result<std::unique_ptr<StoreSession>> session = CliRecords::openToWrite(context, u"import"_s);
    if (!session)
        return Cli::fail(session.error());
    const Result<Actor> actor = authorOf(**session, parser);
    if (!actor)
        return CliRecords::refused(actor.error());
    const Result<ImportReport> report = importer(**session, *actor, *table, options);
    return report ? showImport(context, *report, options) : Cli::fail(report.error());
}

} // namespace

const CliCommand importAgentsCommand{
    "import agents",
    QT_TRANSLATE_NOOP(
        "Cli", "Bring people in from CSV: employee_no, name, team, feed_member, hired_on, listen_notice_on, birthday."),
    "FILE",
    addImportOptions,
    [](const CliContext &context, const QCommandLineParser &parser) {
        return runImport(context, parser, by(&Import::agents));
    },
};

const CliCommand importRosterCommand{
    "import roster",
    QT_TRANSLATE_NOOP("Cli", "Bring the roster in from CSV: employee_no, date, start, end, shift, kind."),
    "FILE",
    addImportOptions,
    [](const CliContext &context, const QCommandLineParser &parser) {
        return runImport(context, parser, by(&Import::roster));
    },
};

const CliCommand importPunchesCommand{
    "import punches",
    QT_TRANSLATE_NOOP("Cli", "Bring punches in from CSV: employee_no, moment, direction (in or out)."),
    "FILE",
    addImportOptions,
    [](const CliContext &context, const QCommandLineParser &parser) {
        return runImport(context, parser, by(&Import::punches));
    },
};

const CliCommand importQaErrorsCommand{
    "import qa-errors",
    QT_TRANSLATE_NOOP("Cli",
                      "Bring QA errors in from CSV: employee_no, date, call, item, text, fatal, advice, found_by."),
    "FILE",
    addOptionsWithRole,
    [](const CliContext &context, const QCommandLineParser &parser) {
        return runImport(context, parser, by(&QaErrors::import), &CliRecords::whoAsks);
    },
};

const CliCommand importDispositionsCommand{
    "import dispositions",
    QT_TRANSLATE_NOOP("Cli", "Bring in what calls were about, from CSV: time, employee_no or call, queue, reason."),
    "FILE",
    addImportOptions,
    [](const CliContext &context, const QCommandLineParser &parser) {
        return runImport(context, parser, by(&CallReasons::import));
    },
};

const CliCommand importSeatsCommand{
    "import seats",
    QT_TRANSLATE_NOOP("Cli", "Bring seats in from CSV: seat, interface (several with ; between)."),
    "FILE",
    addImportOptions,
    [](const CliContext &context, const QCommandLineParser &parser) {
        return runImport(context, parser, by(&SeatDesk::importSeats));
    },
};

const CliCommand importSeatPlanCommand{
    "import seatplan",
    QT_TRANSLATE_NOOP("Cli", "Bring in who sits where, from CSV: employee_no, date, seat, start, end."),
    "FILE",
    addImportOptions,
    [](const CliContext &context, const QCommandLineParser &parser) {
        return runImport(context, parser, by(&SeatDesk::importPlan));
    },
};

} // namespace Floorwalk
