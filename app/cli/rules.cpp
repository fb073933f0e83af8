// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rules.h"

#include "models/service/casereader.h"
#include "models/service/ruleevaluation.h"
#include "models/service/rulepackreader.h"
#include "models/service/shippedjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestCase = 16 * 1024 * 1024;

/** Standard input for "-", so that a machine can pipe its cases. */
Result<QByteArray> readAll(const QString &name)
{
    QFile file(name);
    const bool open = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open) {
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Cli", "“%1” cannot be read: %2").arg(name, file.errorString()),
                     {}};
    }
    return file.read(largestCase + 1);
}

QJsonObject problemJson(const InputProblem &problem)
{
    return {{u"file"_s, problem.file},
            {u"pointer"_s, problem.where},
            {u"line"_s, problem.line},
            {u"column"_s, problem.column},
            {u"text"_s, problem.text}};
}

Exit check(const CliContext &context, const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 1)
        return Cli::usage(QCoreApplication::translate("Cli", "Name one rule pack file to check."));
    const QString file = parser.positionalArguments().constFirst();
    const RulePackRead read = RulePackReader::readFile(file);
    if (context.json) {
        QJsonArray problems;
        for (const InputProblem &problem : read.problems)
            problems << problemJson(problem);
        const QJsonObject answer{{u"schema"_s, u"floorwalk.check/1"_s},
                                 {u"file"_s, file},
                                 {u"valid"_s, read.pack.has_value()},
                                 {u"problems"_s, problems}};
        Cli::out(QString::fromUtf8(QJsonDocument(answer).toJson()));
    }
    if (!read.pack)
        return Cli::fail(asError(read.problems));
    if (!context.json) {
        Cli::out(QCoreApplication::translate("Cli", "%1: the rule pack %2, version %3, is valid (%4 rules).")
                     .arg(file, read.pack->id, read.pack->version, QString::number(read.pack->rules().size()))
                 + u'\n');
    }
    return Exit::Success;
}

void addEvaluateOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"pack"_s,
         QCoreApplication::translate("Cli", "The rule pack: the id of a shipped one (%1) or a file.")
             .arg(RulePackReader::shippedIds().join(u", "_s)),
         u"ID|FILE"_s},
        {u"input"_s, QCoreApplication::translate("Cli", "The case as a JSON file; - reads standard input."), u"FILE"_s},
    });
}

Exit evaluate(const CliContext &context, const QCommandLineParser &parser)
{
    if (!parser.isSet(u"pack"_s) || !parser.isSet(u"input"_s) || !parser.positionalArguments().isEmpty())
        return Cli::usage(QCoreApplication::translate("Cli", "Give --pack ID|FILE and --input FILE."));
    const Result<RulePack> pack = RulePackReader::load(parser.value(u"pack"_s));
    if (!pack)
        return Cli::fail(pack.error());
    const QString name = parser.value(u"input"_s);
    const Result<QByteArray> bytes = readAll(name);
    if (!bytes)
        return Cli::fail(bytes.error());
    const CaseRead read = CaseReader::read(*bytes, name, *pack);
    for (const InputProblem &warning : read.warnings)
        Cli::fail({Error::Kind::BadInput, problemText(warning), {}}); // only says it; the exit code is the work's
    if (!read.input)
        return Cli::fail(asError(read.problems));
    const AttendanceResult result = assessAttendance(*pack, *read.input);
    if (context.json)
        Cli::out(QString::fromUtf8(QJsonDocument(RuleEvaluation::json(result, *pack, *read.input)).toJson()));
    else
        Cli::out(RuleEvaluation::lines(result, *pack, context.language).join(u'\n') + u'\n');
    return Exit::Success;
}

} // namespace

const CliCommand rulesCheckCommand{
    "rules check", QT_TRANSLATE_NOOP("Cli", "Check a rule pack; every problem is named with its place."), "FILE",
    Cli::noOptions, check};
const CliCommand rulesEvaluateCommand{
    "rules evaluate", QT_TRANSLATE_NOOP("Cli", "Run a rule pack on a case from a file; no store needed."),
    "--pack ID|FILE --input FILE", addEvaluateOptions, evaluate};

} // namespace Floorwalk
