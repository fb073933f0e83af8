// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/knowledge.h"

#include "app/cli/actoroptions.h"
#include "app/cli/records.h"
#include "app/cli/storeparts.h"
#include "models/service/knowledgedesk.h"
#include "models/service/knownleaders.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct PointWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/** Whoever acts, with what is known of that person: a leader on the list of agents has that team. */
Result<Actor> knownActor(StoreSession &session, const QCommandLineParser &parser)
{
    const Result<Actor> said = actorFrom(parser, KnownLeaders::onDuty(session.settings()));
    return said ? session.actorNamed(said->name, said->role) : said;
}

QString dateOrDash(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : u"–"_s;
}

QJsonObject pointJson(const KnowledgeStanding &one, const Zone &zone)
{
    QJsonArray readers;
    for (const KnowledgeReader &reader : one.readers) {
        readers << QJsonObject{{u"employee_no"_s, reader.no},
                               {u"name"_s, reader.name},
                               {u"confirmed_at"_s, reader.confirmedAt ? QJsonValue(zone.iso(*reader.confirmedAt))
                                                                      : QJsonValue(QJsonValue::Null)},
                               {u"noted_by"_s, reader.notedBy}};
    }
    const KnowledgeWords &words = one.point.words;
    return {{u"number"_s, one.point.number},
            {u"title"_s, words.title},
            {u"text"_s, words.text},
            {u"team"_s, words.team},
            {u"valid_from"_s, words.validFrom.toString(Qt::ISODate)},
            {u"valid_to"_s,
             words.validTo ? QJsonValue(words.validTo->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null)},
            {u"entry"_s, one.entry > 0 ? QJsonValue(one.entry) : QJsonValue(QJsonValue::Null)},
            {u"must_read"_s, words.mustRead},
            {u"withdrawn"_s, one.point.withdrawn},
            {u"readers"_s, readers}};
}

Exit listPoints(const CliContext &context, const QCommandLineParser &parser)
{
    auto session = CliRecords::openToRead(context);
    if (!session)
        return Cli::fail(session.error());
    const Result<Actor> actor = knownActor(**session, parser);
    if (!actor)
        return CliRecords::refused(actor.error());
    QDate date = (*session)->zone().localDate((*session)->now());
    if (parser.isSet(u"date"_s)) {
        const Result<QDate> wanted = CliRecords::date(parser, u"date"_s);
        if (!wanted)
            return CliRecords::refused(wanted.error());
        date = *wanted;
    }
    KnowledgeDesk desk(**session);
    const auto points = parser.isSet(u"all"_s) ? desk.all(*actor) : desk.validOn(*actor, date);
    if (!points)
        return Cli::fail(points.error());
    if (context.json) {
        QJsonArray all;
        for (const KnowledgeStanding &one : *points)
            all << pointJson(one, (*session)->zone());
        Cli::out(QString::fromUtf8(
            QJsonDocument(QJsonObject{{u"schema"_s, u"floorwalk.knowledge/1"_s}, {u"points"_s, all}}).toJson()));
        return Exit::Success;
    }
    QList<QStringList> rows{{PointWords::tr("Point"), PointWords::tr("From"), PointWords::tr("To"),
                             PointWords::tr("Must read"), PointWords::tr("Confirmed"), PointWords::tr("Title")}};
    for (const KnowledgeStanding &one : *points) {
        rows << QStringList{QString::number(one.point.number),
                            one.point.words.validFrom.toString(Qt::ISODate),
                            dateOrDash(one.point.words.validTo),
                            one.point.words.mustRead ? PointWords::tr("yes") : PointWords::tr("no"),
                            u"%1/%2"_s.arg(one.confirmed()).arg(one.readers.size()),
                            one.point.words.title};
    }
    Cli::out(CliRecords::table(rows));
    return Exit::Success;
}

Exit addPoint(const CliContext &context, const QCommandLineParser &parser)
{
    auto session = CliRecords::openToWrite(context, u"knowledge"_s);
    if (!session)
        return Cli::fail(session.error());
    const Result<Actor> actor = knownActor(**session, parser);
    if (!actor)
        return CliRecords::refused(actor.error());
    KnowledgeWords words;
    words.title = parser.value(u"title"_s);
    words.text = parser.value(u"text"_s);
    words.mustRead = parser.isSet(u"must-read"_s);
    words.validFrom = (*session)->zone().localDate((*session)->now());
    const Result<QString> team = CliRecords::team(**session, parser);
    if (!team)
        return CliRecords::refused(team.error());
    words.team = *team;
    for (const auto &name : {u"from"_s, u"to"_s}) {
        if (!parser.isSet(name))
            continue;
        const Result<QDate> date = CliRecords::date(parser, name);
        if (!date)
            return CliRecords::refused(date.error());
        if (name == "from"_L1)
            words.validFrom = *date;
        else
            words.validTo = *date;
    }
    const Result<KnowledgePoint> kept = KnowledgeDesk(**session).add(*actor, words);
    if (!kept)
        return CliRecords::refused(kept.error());
    keepHeadInKeychain(context, (*session)->records());
    Cli::out(PointWords::tr("Knowledge point #%1 is on record.").arg(kept->number) + u'\n');
    return Exit::Success;
}

Exit confirmPoint(const CliContext &context, const QCommandLineParser &parser)
{
    bool fine = false;
    const qint64 number = parser.positionalArguments().value(0).toLongLong(&fine);
    if (!fine || parser.positionalArguments().size() != 1)
        return Cli::usage(PointWords::tr("Name the point by its number: floorwalk knowledge confirm 3 --agent 00123."));
    auto session = CliRecords::openToWrite(context, u"knowledge"_s);
    if (!session)
        return Cli::fail(session.error());
    const Result<Actor> actor = knownActor(**session, parser);
    const Result<Person> person = CliRecords::agent(**session, parser);
    if (!actor || !person)
        return CliRecords::refused(actor ? person.error() : actor.error());
    KnowledgeDesk desk(**session);
    const auto records = desk.history(*actor, number);
    if (!records)
        return Cli::fail(records.error());
    const bool known = !parser.isSet(u"take-back"_s);
    const Result<int> noted = desk.confirm(*actor, records->back(), {*person->id}, known);
    if (!noted)
        return CliRecords::refused(noted.error());
    keepHeadInKeychain(context, (*session)->records());
    const QString said = known ? PointWords::tr("It is noted that %1 knows point #%2.")
                               : PointWords::tr("It is noted that %1 does not know point #%2 yet.");
    Cli::out(said.arg(person->name).arg(number) + u'\n');
    return Exit::Success;
}

void addPointListOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"date"_s, PointWords::tr("Valid on this day; today unless told."), u"DATE"_s},
                       {u"all"_s, PointWords::tr("Also what is over, comes later or was withdrawn.")}});
    addActorOptions(parser);
}

void addPointOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"title"_s, PointWords::tr("What the point is asked for by."), u"TITLE"_s},
                       {u"text"_s, PointWords::tr("What is new."), u"TEXT"_s},
                       {u"from"_s, PointWords::tr("The first day it is valid; today unless told."), u"DATE"_s},
                       {u"to"_s, PointWords::tr("The last day; without it, until further notice."), u"DATE"_s},
                       {u"team"_s, PointWords::tr("Only for this team."), u"TEAM"_s},
                       {u"must-read"_s, PointWords::tr("Everybody must read it.")}});
    addActorOptions(parser);
}

void addKnowsOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"agent"_s, PointWords::tr("Who knows it, by employee number or name."), u"AGENT"_s},
                       {u"take-back"_s, PointWords::tr("It was noted by mistake.")}});
    addActorOptions(parser);
}

} // namespace

const CliCommand knowledgeListCommand{
    .name = "knowledge list",
    .summary = QT_TRANSLATE_NOOP("Cli", "Print the knowledge points of a day and how many have confirmed them."),
    .arguments = "",
    .addOptions = addPointListOptions,
    .run = listPoints,
};
const CliCommand knowledgeAddCommand{
    .name = "knowledge add",
    .summary = QT_TRANSLATE_NOOP("Cli", "Put a new knowledge point on record."),
    .arguments = "--title T --text T",
    .addOptions = addPointOptions,
    .run = addPoint,
};
const CliCommand knowledgeConfirmCommand{
    .name = "knowledge confirm",
    .summary = QT_TRANSLATE_NOOP("Cli", "Note that somebody knows a knowledge point."),
    .arguments = "NUMBER --agent A",
    .addOptions = addKnowsOptions,
    .run = confirmPoint,
};

} // namespace Floorwalk
