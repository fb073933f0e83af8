// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/daytemplate.h"

#include "app/cli/records.h"
#include "models/service/daytemplatereader.h"
#include "models/service/daytemplates.h"
#include "models/service/daytemplatewriter.h"
#include "models/service/shippedjson.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct TemplateText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void addWhose(QCommandLineParser &parser)
{
    parser.addOption(
        {u"team"_s, TemplateText::tr("The team; without it, all that have none of their own."), u"TEAM"_s});
    parser.addOption(
        {u"date"_s, TemplateText::tr("The shift day, for example 2026-11-23; today unless told."), u"DATE"_s});
}

void addSetting(QCommandLineParser &parser)
{
    parser.addOption(
        {u"team"_s, TemplateText::tr("The team; without it, all that have none of their own."), u"TEAM"_s});
    parser.addOption({u"from"_s, TemplateText::tr("The first day it rules; today unless told."), u"DATE"_s});
    parser.addOption({u"reason"_s, TemplateText::tr("What was changed and why."), u"REASON"_s});
    CliRecords::addAuthor(parser);
}

Result<QDate> dayOf(StoreSession &session, const QCommandLineParser &parser, const QString &option)
{
    if (parser.isSet(option))
        return CliRecords::date(parser, option);
    return session.zone().localDate(session.now());
}

/** The template of a file, or all that is wrong with it. */
Result<DayTemplate> templateOfFile(const QString &file)
{
    const Result<QByteArray> bytes = ShippedJson::bytes(file);
    if (!bytes) {
        return Error{
            Error::Kind::NotFound, TemplateText::tr("“%1” cannot be read: %2").arg(file, bytes.error().text), {}};
    }
    DayTemplateRead read = DayTemplateReader::read(*bytes, file);
    if (read.dayTemplate)
        return *std::move(read.dayTemplate);
    return asError(read.problems);
}

Exit checkTemplate(const CliContext &, const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 1)
        return Cli::usage(TemplateText::tr("Name one day template file to check."));
    const QString file = parser.positionalArguments().constFirst();
    const Result<DayTemplate> read = templateOfFile(file);
    if (!read)
        return Cli::fail(read.error());
    Cli::out(TemplateText::tr("%1: the day template %2 is valid (%3 activities).")
                 .arg(file, read->id, QString::number(read->activities.size()))
             + u'\n');
    return Exit::Success;
}

Exit showTemplate(const CliContext &context, const QCommandLineParser &parser)
{
    auto session = CliRecords::openToRead(context);
    if (!session)
        return Cli::fail(session.error());
    const Result<QString> team = CliRecords::team(**session, parser);
    const Result<QDate> date = dayOf(**session, parser, u"date"_s);
    if (!team || !date)
        return CliRecords::refused(team ? date.error() : team.error());
    const Result<DayTemplate> inForce = DayTemplates(**session).inForce(*team, *date);
    if (!inForce)
        return Cli::fail(inForce.error());
    Cli::out(QString::fromUtf8(DayTemplateWriter::write(*inForce)));
    return Exit::Success;
}

Exit setTemplate(const CliContext &context, const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 1)
        return Cli::usage(TemplateText::tr("Name the day template's file, or the id of a shipped one."));
    const QString name = parser.positionalArguments().constFirst();
    const Result<DayTemplate> read =
        DayTemplateReader::shippedIds().contains(name) ? DayTemplateReader::load(name) : templateOfFile(name);
    if (!read)
        return Cli::fail(read.error());
    auto session = CliRecords::openToWrite(context, u"daytemplate"_s);
    if (!session)
        return Cli::fail(session.error());
    const Result<QString> team = CliRecords::team(**session, parser);
    const Result<QDate> from = dayOf(**session, parser, u"from"_s);
    if (!team || !from)
        return CliRecords::refused(team ? from.error() : team.error());
    const Result<Actor> actor = CliRecords::authorOrUser(**session, parser);
    if (!actor)
        return CliRecords::refused(actor.error());
    const Result<int> version = DayTemplates(**session).save(*actor, *team, *read, *from, parser.value(u"reason"_s));
    if (!version)
        return Cli::fail(version.error());
    Cli::out(TemplateText::tr("Version %1 is in force from %2 on.")
                 .arg(QString::number(*version), from->toString(Qt::ISODate))
             + u'\n');
    return Exit::Success;
}

} // namespace

const CliCommand dayTemplateCheckCommand{
    .name = "daytemplate check",
    .summary = QT_TRANSLATE_NOOP("Cli", "Check a day template; every problem is named with its place."),
    .arguments = "FILE",
    .addOptions = Cli::noOptions,
    .run = checkTemplate,
};
const CliCommand dayTemplateShowCommand{
    .name = "daytemplate show",
    .summary = QT_TRANSLATE_NOOP("Cli", "Print the day template that rules a team's day, to be edited."),
    .arguments = "",
    .addOptions = addWhose,
    .run = showTemplate,
};
const CliCommand dayTemplateSetCommand{
    .name = "daytemplate set",
    .summary = QT_TRANSLATE_NOOP("Cli", "Give a team a day template of its own, from a day on."),
    .arguments = "FILE|ID",
    .addOptions = addSetting,
    .run = setTemplate,
};

} // namespace Floorwalk
