// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/roll.h"

#include "app/cli/records.h"
#include "models/domain/ornull.h"
#include "models/policy/attendancewords.h"
#include "models/service/dayclose.h"
#include "models/service/rollcall.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct RollText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void addDay(QCommandLineParser &parser)
{
    parser.addOption({u"date"_s, RollText::tr("The shift day, for example 2026-11-23."), u"DATE"_s});
}

void addTeam(QCommandLineParser &parser)
{
    parser.addOption({u"team"_s, RollText::tr("Only this team."), u"TEAM"_s});
}

void addAgent(QCommandLineParser &parser)
{
    parser.addOption({u"agent"_s, RollText::tr("The person: an employee number, or a name only one has."), u"AGENT"_s});
}

QString planned(const PersonDay &day, const Zone &zone)
{
    if (day.roster.kind == DayKind::Rest)
        return RollText::tr("rest");
    if (day.roster.kind == DayKind::Leave)
        return RollText::tr("leave (%1)").arg(day.roster.leaveKind);
    QStringList parts;
    for (const Segment &segment : day.roster.segments)
        parts << zone.localTime(segment.start).toString(u"HH:mm"_s) + u'-'
                     + zone.localTime(segment.end).toString(u"HH:mm"_s);
    return parts.join(u' ');
}

QString end(const std::optional<Evidence> &evidence, std::optional<Moment> at, const Zone &zone)
{
    if (!evidence || !at)
        return u"–"_s;
    const QString by = evidence->kind == EvidenceKind::PresentBy ? u"≤ "_s : QString();
    return by + zone.localTime(*at).toString(u"HH:mm:ss"_s) + u" ("_s + AttendanceWords::evidenceKind(evidence->kind)
           + u')';
}

/** The rule by its title in the pack of the day, where there is one. */
QString findingText(const Finding &finding, const Result<const RulePack *> &pack, const QString &language)
{
    QString text = pack ? (*pack)->ruleTitle(finding.rule, language) : finding.rule;
    if (finding.lateSeconds)
        text += u' ' + AttendanceWords::duration(*finding.lateSeconds);
    if (finding.earlySeconds)
        text += u' ' + AttendanceWords::duration(*finding.earlySeconds);
    if (finding.absenceDays > 0)
        text += u' ' + RollText::tr("%1 d").arg(finding.absenceDays);
    return text.trimmed();
}

QString findingsText(const PersonDay &day, const Result<const RulePack *> &pack, const QString &language)
{
    QStringList texts;
    for (const Finding &finding : day.findings)
        texts << findingText(finding, pack, language);
    return texts.isEmpty() ? u"–"_s : texts.join(u"; "_s);
}

QJsonObject dayJson(const PersonDay &day, const Zone &zone)
{
    QJsonArray findings;
    for (const Finding &finding : day.findings) {
        findings << QJsonObject{{u"kind"_s, findingKindName(finding.kind)},
                                {u"rule"_s, finding.rule},
                                {u"segment"_s, finding.segment},
                                {u"late_s"_s, finding.lateSeconds ? QJsonValue(*finding.lateSeconds) : QJsonValue()},
                                {u"early_s"_s, finding.earlySeconds ? QJsonValue(*finding.earlySeconds) : QJsonValue()},
                                {u"absence_days"_s, finding.absenceDays},
                                {u"marks"_s, QJsonArray::fromStringList(finding.marks)},
                                {u"explain"_s, QJsonArray::fromStringList(finding.explain)}};
    }
    return {{u"employee_no"_s, day.person.no.text()},
            {u"name"_s, day.person.name},
            {u"team"_s, day.person.team},
            {u"date"_s, day.roster.date.toString(Qt::ISODate)},
            {u"planned"_s, planned(day, zone)},
            {u"came"_s, wholeSecondOrNull(day.arrivedAt, zone)},
            {u"came_by"_s, day.came ? QJsonValue(evidenceKindName(day.came->kind)) : QJsonValue()},
            {u"left"_s, wholeSecondOrNull(day.leftAt, zone)},
            {u"left_by"_s, day.left ? QJsonValue(evidenceKindName(day.left->kind)) : QJsonValue()},
            {u"findings"_s, findings},
            {u"explain"_s, QJsonArray::fromStringList(day.explain)}};
}

Exit listRoll(const CliContext &context, const QCommandLineParser &parser)
{
    const Result<QDate> date = CliRecords::date(parser, u"date"_s);
    if (!date)
        return Cli::usage(date.error().text);
    const Result<std::unique_ptr<StoreSession>> session = CliRecords::openToRead(context);
    if (!session)
        return Cli::fail(session.error());
    const Result<QString> team = CliRecords::team(**session, parser);
    if (!team)
        return Cli::fail(team.error());
    const Result<AttendanceDay> day = RollCall(**session).day(*date, *team);
    if (!day)
        return Cli::fail(day.error());
    const Result<const RulePack *> pack = (*session)->packOn(*date);
    QJsonArray json;
    QList<QStringList> rows{{RollText::tr("Employee"), RollText::tr("Name"), RollText::tr("Team"),
                             RollText::tr("Planned"), RollText::tr("Came"), RollText::tr("Left"),
                             RollText::tr("Findings (provisional)")}};
    for (const PersonDay &person : day->people) {
        json << dayJson(person, day->zone);
        rows << QStringList{person.person.no.text(),
                            person.person.name,
                            person.person.team,
                            planned(person, day->zone),
                            end(person.came, person.arrivedAt, day->zone),
                            end(person.left, person.leftAt, day->zone),
                            findingsText(person, pack, context.language)};
    }
    if (context.json)
        Cli::out(QString::fromUtf8(QJsonDocument(json).toJson()));
    else
        Cli::out(CliRecords::table(rows));
    return Exit::Success;
}

Exit mark(const CliContext &context, const QCommandLineParser &parser)
{
    const Result<QDate> date = CliRecords::date(parser, u"date"_s);
    if (!date)
        return Cli::usage(date.error().text);
    const std::optional<RollMark::Kind> kind = rollMarkFromName(parser.value(u"kind"_s));
    if (!kind)
        return Cli::usage(RollText::tr("--kind knows present, missing, excused and correction."));
    const Result<std::unique_ptr<StoreSession>> session = CliRecords::openToWrite(context, u"roll"_s);
    if (!session)
        return Cli::fail(session.error());
    const Result<Actor> actor = CliRecords::author(**session, parser);
    if (!actor)
        return Cli::usage(actor.error().text);
    const Result<Person> person = CliRecords::agent(**session, parser);
    if (!person)
        return CliRecords::refused(person.error());
    Result<Moment> at = context.clock->now();
    if (parser.isSet(u"at"_s))
        at = CliRecords::moment(parser.value(u"at"_s), *date, (*session)->zone());
    if (!at)
        return Cli::usage(at.error().text);
    const RollMark entry{std::nullopt, *person->id, *date, *kind, *at, {}, {}, parser.value(u"note"_s), false};
    const Result<qint64> marked = RollCall(**session).mark(*actor, entry);
    if (!marked)
        return Cli::fail(marked.error());
    Cli::out(RollText::tr("%1: %2 at %3, entered by %4.")
                 .arg(person->name, rollMarkName(*kind), (*session)->zone().isoSeconds(*at), actor->name)
             + u'\n');
    return Exit::Success;
}

Exit notice(const CliContext &context, const QCommandLineParser &parser)
{
    const Result<QDate> date = CliRecords::date(parser, u"date"_s);
    if (!date)
        return Cli::usage(date.error().text);
    const Result<std::unique_ptr<StoreSession>> session = CliRecords::openToWrite(context, u"roll"_s);
    if (!session)
        return Cli::fail(session.error());
    const Result<Actor> actor = CliRecords::author(**session, parser);
    if (!actor)
        return Cli::usage(actor.error().text);
    const Result<Person> person = CliRecords::agent(**session, parser);
    if (!person)
        return CliRecords::refused(person.error());
    const Zone zone = (*session)->zone();
    NoticeRecord record{context.clock->now(), actor->name, parser.value(u"channel"_s), std::nullopt,
                        parser.value(u"reason"_s)};
    for (const QString &option : {u"at"_s, u"expected"_s}) {
        if (!parser.isSet(option))
            continue;
        const Result<Moment> at = CliRecords::moment(parser.value(option), *date, zone);
        if (!at)
            return Cli::usage(at.error().text);
        if (option == "at"_L1)
            record.at = *at;
        else
            record.expected = *at;
    }
    const Result<qint64> noted = RollCall(**session).notice(*actor, *person->id, *date, record);
    if (!noted)
        return Cli::fail(noted.error());
    Cli::out(RollText::tr("%1: notice of %2 by %3, taken by %4.")
                 .arg(person->name, zone.isoSeconds(record.at), record.channel, actor->name)
             + u'\n');
    return Exit::Success;
}

QString itemText(const DayOpenItem &item)
{
    return item.name + u": "_s + item.text
           + (item.due ? u' ' + RollText::tr("Due %1.").arg(item.due->toString(Qt::ISODate)) : QString()) + u'\n';
}

Exit openItems(const CliContext &context, const QCommandLineParser &parser)
{
    const Result<QDate> date = CliRecords::date(parser, u"date"_s);
    if (!date)
        return Cli::usage(date.error().text);
    const Result<std::unique_ptr<StoreSession>> session = CliRecords::openToRead(context);
    if (!session)
        return Cli::fail(session.error());
    const Result<QString> team = CliRecords::team(**session, parser);
    if (!team)
        return Cli::fail(team.error());
    const Result<std::vector<DayOpenItem>> items = DayClose(**session).openItems(*date, *team);
    if (!items)
        return Cli::fail(items.error());
    for (const DayOpenItem &item : *items)
        Cli::out(itemText(item));
    if (items->empty())
        Cli::out(RollText::tr("Nothing is open.") + u'\n');
    return Exit::Success;
}

Exit closeDay(const CliContext &context, const QCommandLineParser &parser)
{
    const Result<QDate> date = CliRecords::date(parser, u"date"_s);
    if (!date)
        return Cli::usage(date.error().text);
    if (!parser.isSet(u"team"_s))
        return Cli::usage(RollText::tr("Name the team with --team."));
    const Result<std::unique_ptr<StoreSession>> session = CliRecords::openToWrite(context, u"day close"_s);
    if (!session)
        return Cli::fail(session.error());
    const Result<Actor> actor = CliRecords::author(**session, parser);
    if (!actor)
        return Cli::usage(actor.error().text);
    const Result<DayCloseOutcome> outcome =
        DayClose(**session).close(*actor, *date, parser.value(u"team"_s), parser.isSet(u"leave-waiting"_s));
    if (!outcome)
        return Cli::fail(outcome.error());
    for (const DayOpenItem &item : outcome->waiting)
        Cli::out(itemText(item));
    Cli::out(RollText::tr("%1 is closed for %2 by %3; %4 proposals.")
                 .arg(date->toString(Qt::ISODate), outcome->record.team, actor->name)
                 .arg(outcome->proposed)
             + u'\n');
    return Exit::Success;
}

Exit explain(const CliContext &context, const QCommandLineParser &parser)
{
    const Result<QDate> date = CliRecords::date(parser, u"date"_s);
    if (!date)
        return Cli::usage(date.error().text);
    const Result<std::unique_ptr<StoreSession>> session = CliRecords::openToRead(context);
    if (!session)
        return Cli::fail(session.error());
    const Result<Person> person = CliRecords::agent(**session, parser);
    if (!person)
        return CliRecords::refused(person.error());
    const Result<std::vector<AssessedDay>> days = Assessment(**session).days(*date, *date, {}, *person->id);
    if (!days)
        return Cli::fail(days.error());
    const Zone zone = (*session)->zone();
    if (days->empty()) {
        return Cli::fail({Error::Kind::NotFound,
                          RollText::tr("%1 is not on the roster of %2.").arg(person->name, date->toString(Qt::ISODate)),
                          {}});
    }
    const AssessedDay &day = days->front();
    if (context.json) {
        Cli::out(QString::fromUtf8(QJsonDocument(dayJson(day.day, zone)).toJson()));
        return Exit::Success;
    }
    const Result<const RulePack *> pack = (*session)->packOn(*date);
    Cli::out(RollText::tr("%1 (%2), %3, planned %4")
                 .arg(person->name, person->no.text(), date->toString(Qt::ISODate), planned(day.day, zone))
             + u'\n');
    if (pack)
        Cli::out(RollText::tr("Rules: %1, version %2").arg((*pack)->id, (*pack)->version) + u'\n');
    for (const QString &line : day.day.explain)
        Cli::out(u"  "_s + line + u'\n');
    for (const Finding &finding : day.day.findings)
        Cli::out(RollText::tr("Finding: %1").arg(findingText(finding, pack, context.language)) + u'\n');
    if (day.day.findings.empty())
        Cli::out(RollText::tr("No finding.") + u'\n');
    Cli::out((day.closed ? RollText::tr("The day is closed.") : RollText::tr("Provisional until the day is closed."))
             + u'\n');
    return Exit::Success;
}

} // namespace

const CliCommand rollListCommand{
    "roll list",
    QT_TRANSLATE_NOOP("Cli", "Show a day's roll: planned, came, left, findings as they stand."),
    "--date D [--team T]",
    [](QCommandLineParser &parser) {
        addDay(parser);
        addTeam(parser);
    },
    listRoll,
};

const CliCommand rollMarkCommand{
    "roll mark",
    QT_TRANSLATE_NOOP("Cli", "Enter a mark on the roll: present, missing, excused or correction."),
    "--date D --agent A --as NAME",
    [](QCommandLineParser &parser) {
        addDay(parser);
        addAgent(parser);
        parser.addOptions(
            {{u"kind"_s, RollText::tr("present (default), missing, excused or correction."), u"KIND"_s, u"present"_s},
             {u"at"_s, RollText::tr("The moment it speaks of, 08:31:05 or ISO 8601; now when absent."), u"TIME"_s},
             {u"note"_s, RollText::tr("Why, or who vouches for it."), u"TEXT"_s}});
        CliRecords::addAuthor(parser);
    },
    mark,
};

const CliCommand rollNoticeCommand{
    "roll notice",
    QT_TRANSLATE_NOOP("Cli", "Record that somebody gave notice of coming late or not at all."),
    "--date D --agent A --as NAME",
    [](QCommandLineParser &parser) {
        addDay(parser);
        addAgent(parser);
        parser.addOptions(
            {{u"at"_s, RollText::tr("When the notice came, 07:50 or ISO 8601; now when absent."), u"TIME"_s},
             {u"channel"_s, RollText::tr("phone (default), wecom, dingtalk …"), u"CHANNEL"_s, u"phone"_s},
             {u"expected"_s, RollText::tr("When the person expects to arrive."), u"TIME"_s},
             {u"reason"_s, RollText::tr("What was said."), u"TEXT"_s}});
        CliRecords::addAuthor(parser);
    },
    notice,
};

const CliCommand dayOpenItemsCommand{
    "day open-items",
    QT_TRANSLATE_NOOP("Cli", "List what stands in the way of closing a day."),
    "--date D [--team T]",
    [](QCommandLineParser &parser) {
        addDay(parser);
        addTeam(parser);
    },
    openItems,
};

const CliCommand dayCloseCommand{
    "day close",
    QT_TRANSLATE_NOOP("Cli", "Close a team's day and propose its penalties."),
    "--date D --team T --as NAME",
    [](QCommandLineParser &parser) {
        addDay(parser);
        addTeam(parser);
        parser.addOption(
            {u"leave-waiting"_s, RollText::tr("Close although items are open; they wait until they are due.")});
        CliRecords::addAuthor(parser);
    },
    closeDay,
};

const CliCommand rulesExplainCommand{
    "rules explain",
    QT_TRANSLATE_NOOP("Cli", "Explain a person's day line by line: evidence, rule, arithmetic."),
    "--agent A --date D",
    [](QCommandLineParser &parser) {
        addDay(parser);
        addAgent(parser);
    },
    explain,
};

} // namespace Floorwalk
