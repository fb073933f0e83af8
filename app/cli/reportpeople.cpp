// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reportpeople.h"

#include "app/cli/actoroptions.h"
#include "app/cli/records.h"
#include "models/domain/ornull.h"
#include "models/service/figureexport.h"
#include "models/service/reportaccess.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct PeopleText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject sumsJson(const DutySums &sums)
{
    const auto seconds = [](Millis time) { return double(time.count()) / 1000.0; };
    QJsonObject figures;
    for (const FigureVariant variant : dutyVariants) {
        const QString kind = figureKindName(figureKind(variant));
        QJsonObject own = figures.value(kind).toObject();
        own.insert(figureVariantName(variant), orNull(dutyValue(sums, variant)));
        figures.insert(kind, own);
    }
    return {{u"scheduled_s"_s, seconds(sums.scheduled)},
            {u"exceptions_s"_s, seconds(sums.exceptions)},
            {u"approved_s"_s, seconds(sums.approved)},
            {u"worked_s"_s, seconds(sums.worked)},
            {u"paid_s"_s, seconds(sums.paid)},
            {u"productive_s"_s, seconds(sums.productive)},
            {u"unavailable_planned_s"_s, seconds(sums.planned)},
            {u"unavailable_unplanned_s"_s, seconds(sums.unplanned)},
            {u"unheard_s"_s, seconds(sums.unheard)},
            {u"incidents_s"_s, seconds(sums.incidents)},
            {u"figures"_s, figures}};
}

/** How many to roster so that @p need are there; absent where the day does not say. */
std::optional<int> wantedFor(int need, const DutyAnswer &duty)
{
    const std::optional<double> lost = shrinkage(duty.sums).value();
    return lost ? requirement(need, *lost) : std::nullopt;
}

QJsonObject answerJson(const DutyAnswer &duty, QDate date, const Zone &zone, const std::optional<int> &need)
{
    QJsonArray people;
    for (const PersonDuty &one : duty.people) {
        QJsonObject person = sumsJson(one.sums);
        person.insert(u"employee_no"_s, one.person.no.text());
        person.insert(u"name"_s, one.person.name);
        person.insert(u"team"_s, one.person.team);
        person.insert(u"shift"_s, one.shift);
        person.insert(u"silent"_s, one.silent);
        people << person;
    }
    QJsonArray unheard;
    for (const TimeRange &range : duty.unheard)
        unheard << QJsonObject{{u"from"_s, zone.iso(range.from)}, {u"to"_s, zone.iso(range.to)}};
    QJsonObject answer{{u"schema"_s, u"floorwalk.people/1"_s},
                       {u"date"_s, date.toString(Qt::ISODate)},
                       {u"kept_from"_s, orNull(duty.keptFrom, zone)},
                       {u"people"_s, people},
                       {u"all"_s, sumsJson(duty.sums)},
                       {u"unheard"_s, unheard}};
    if (need) {
        const std::optional<int> wanted = wantedFor(*need, duty);
        answer.insert(u"need"_s, *need);
        answer.insert(u"requirement"_s, wanted ? QJsonValue(*wanted) : QJsonValue());
    }
    return answer;
}

QStringList sumsCells(const DutySums &sums)
{
    QStringList cells;
    for (const FigureVariant variant : dutyVariants) {
        const std::optional<double> value = dutyValue(sums, variant);
        cells << (value ? QString::number(*value * 100, 'f', 1) : u"–"_s);
    }
    return cells;
}

QString answerText(const DutyAnswer &duty, const Zone &zone, const std::optional<int> &need)
{
    QList<QStringList> rows{
        {PeopleText::tr("No."), PeopleText::tr("Name"), PeopleText::tr("Shift"), PeopleText::tr("Adherence, raw (%)"),
         PeopleText::tr("adjusted (%)"), PeopleText::tr("Conformance (%)"), PeopleText::tr("Utilisation (%)"),
         PeopleText::tr("Shrinkage (%)"), PeopleText::tr("planned (%)"), PeopleText::tr("unplanned (%)")}};
    QString remarks;
    for (const PersonDuty &one : duty.people) {
        rows << QStringList{one.person.no.text(), one.person.name, one.shift} + sumsCells(one.sums);
        if (one.silent)
            remarks += PeopleText::tr("%1 was there, and no phone of theirs was heard: left out.").arg(one.person.name)
                       + u'\n';
    }
    rows << QStringList{u"*"_s, PeopleText::tr("All"), QString()} + sumsCells(duty.sums);
    for (const TimeRange &range : duty.unheard) {
        remarks += PeopleText::tr("Not heard from %1 to %2: left out of every figure.")
                       .arg(zone.isoSeconds(range.from), zone.isoSeconds(range.to))
                   + u'\n';
    }
    if (duty.keptFrom) {
        remarks +=
            PeopleText::tr("Before %1 only half-hour sums are kept: left out.").arg(zone.isoSeconds(*duty.keptFrom))
            + u'\n';
    }
    if (need) {
        const std::optional<int> wanted = wantedFor(*need, duty);
        remarks += wanted
                       ? PeopleText::tr("To have %1 there, roster %2: need ÷ (1 − shrinkage).").arg(*need).arg(*wanted)
                       : PeopleText::tr("How many to roster for %1 cannot be said from this day.").arg(*need);
        remarks += u'\n';
    }
    return CliRecords::table(rows) + (remarks.isEmpty() ? remarks : u'\n' + remarks);
}

/** The shift day, up to now; some hours around it belong to it. */
TimeRange reachOf(QDate date, const Zone &zone, Moment now)
{
    using namespace std::chrono_literals;
    return {zone.startOfDay(date) - 6h,
            std::max(zone.startOfDay(date), std::min(zone.startOfDay(date.addDays(2)), now))};
}

Result<std::optional<int>> needOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"need"_s))
        return std::optional<int>();
    bool ok = false;
    const int need = parser.value(u"need"_s).toInt(&ok);
    if (!ok || need < 0 || need > 100'000)
        return Error{Error::Kind::BadInput, PeopleText::tr("--need wants a whole number from 0 to 100000."), {}};
    return std::optional(need);
}

Exit writeFile(StoreSession &session, const Actor &actor, const DutyAnswer &duty, QDate date, const QString &file)
{
    const Result<int> rows = FigureExport(session).writeDuty(actor, duty, date, file);
    if (!rows)
        return Cli::fail(rows.error());
    Cli::out(PeopleText::tr("%1 rows written to %2.").arg(*rows).arg(file) + u'\n');
    return Exit::Success;
}

/** Whom the options ask for; where they name nobody, the people of the teams that @p actor leads. */
Result<DutyQuestion> questionOf(StoreSession &session, const Actor &actor, const QCommandLineParser &parser, QDate date)
{
    DutyQuestion question{.window = reachOf(date, session.zone(), session.now()), .shiftDay = date};
    const Result<QString> team = CliRecords::team(session, parser);
    if (!team)
        return team.error();
    if (!team->isEmpty())
        question.teams = {*team};
    if (parser.isSet(u"agent"_s)) {
        const Result<Person> person = CliRecords::agent(session, parser);
        if (!person)
            return person.error();
        question.person = person->id;
    } else if (team->isEmpty() && actor.role == Role::DutyLeader) {
        Result<QStringList> own = ReportAccess(session).teamsOf(actor.name);
        if (!own)
            return own.error();
        question.teams = std::move(*own);
    }
    return question;
}

Exit reportPeople(const CliContext &context, const QCommandLineParser &parser)
{
    const Result<QDate> date = CliRecords::date(parser, u"date"_s);
    if (!date)
        return CliRecords::refused(date.error());
    const Result<std::optional<int>> need = needOf(parser);
    if (!need)
        return Cli::usage(need.error().text);
    const auto session = CliRecords::openForReport(context, parser, parser.isSet(u"csv"_s));
    if (!session)
        return Cli::fail(session.error());
    const Result<Actor> actor = CliRecords::whoAsks(**session, parser);
    if (!actor)
        return CliRecords::refused(actor.error());
    const Result<DutyQuestion> question = questionOf(**session, *actor, parser, *date);
    if (!question)
        return CliRecords::refused(question.error());
    const Result<DutyAnswer> duty = readDuty(**session, *question, {});
    if (!duty)
        return Cli::fail(duty.error());
    if (parser.isSet(u"csv"_s))
        return writeFile(**session, *actor, *duty, *date, parser.value(u"csv"_s));
    if (const Result<void> may = ReportAccess(**session).readPeople(*actor, duty->teams(), *date); !may)
        return Cli::fail(may.error());
    const Zone zone = (*session)->zone();
    Cli::out(context.json ? QString::fromUtf8(QJsonDocument(answerJson(*duty, *date, zone, *need)).toJson())
                          : answerText(*duty, zone, *need));
    return Exit::Success;
}

void addPeopleOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"date"_s, PeopleText::tr("The shift day, by the centre's clock."), u"2026-11-23"_s},
         {u"team"_s, PeopleText::tr("Only this team."), u"TEAM"_s},
         {u"agent"_s, PeopleText::tr("Only this person: an employee number, or a name that only one has."), u"AGENT"_s},
         {u"need"_s, PeopleText::tr("Also say how many to roster so that this many are there."), u"NUMBER"_s},
         {u"csv"_s, PeopleText::tr("Write a row a person to this file instead."), u"FILE"_s}});
    addActorOptions(parser);
}

} // namespace

const CliCommand reportPeopleCommand{
    "report people",
    QT_TRANSLATE_NOOP("Cli",
                      "A day's adherence, conformance, utilisation and shrinkage: what people did against the roster."),
    "--date D [--team T] [--agent A] [--csv FILE]",
    addPeopleOptions,
    reportPeople,
};

} // namespace Floorwalk
