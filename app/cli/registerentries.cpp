// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/registerentries.h"

#include "app/cli/actoroptions.h"
#include "app/cli/records.h"
#include "models/domain/ornull.h"
#include "models/policy/callermask.h"
#include "models/policy/registerwords.h"
#include "models/service/registerdesk.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct EntryText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonArray stepsJson(const RegisterEntry &entry, const Zone &zone)
{
    QJsonArray steps;
    for (const RegisterStep &step : entry.steps) {
        steps << QJsonObject{{u"step"_s, stepKindName(step.kind)},
                             {u"at"_s, zone.isoSeconds(step.at)},
                             {u"by"_s, step.by},
                             {u"to"_s, step.whom},
                             {u"text"_s, CallerMask::masked(step.text)},
                             {u"due"_s, wholeSecondOrNull(step.due, zone)}};
    }
    return steps;
}

void addSharing(QJsonObject &json, const RegisterItem &item, const Zone &zone)
{
    json.insert(u"link"_s, item.entry.words.link);
    json.insert(u"consent"_s, consentName(item.standing.consent));
    json.insert(u"consent_at"_s, wholeSecondOrNull(item.standing.consentAt, zone));
    json.insert(u"shared_with"_s, item.standing.sharedWith);
    json.insert(u"shared_by"_s, item.standing.sharedBy);
    json.insert(u"shared_at"_s, wholeSecondOrNull(item.standing.sharedAt, zone));
    json.insert(u"heard_by"_s, QJsonArray::fromStringList(item.standing.heard));
}

/** What is private leaves the program with its number and kind alone, the rest without callers' numbers. */
QJsonObject itemJson(const RegisterItem &item, const Zone &zone)
{
    const RegisterEntry &entry = item.entry;
    QJsonObject json{{u"number"_s, entry.number},
                     {u"kind"_s, entryKindName(entry.kind)},
                     {u"date"_s, entry.date.toString(Qt::ISODate)},
                     {u"opened"_s, zone.isoSeconds(entry.opened)},
                     {u"team"_s, entry.team},
                     {u"open"_s, item.standing.open},
                     {u"owner"_s, item.standing.owner}};
    if (isPrivate(entry.kind))
        return json;
    json.insert(u"agent"_s, item.agentName);
    json.insert(u"topic"_s, CallerMask::masked(entry.words.topic));
    json.insert(u"text"_s, CallerMask::masked(entry.words.text));
    json.insert(u"contact"_s, CallerMask::masked(entry.words.contact));
    json.insert(u"seat"_s, entry.words.seat);
    json.insert(u"urgency"_s, urgencyName(entry.words.urgency));
    json.insert(u"to"_s, item.standing.sentTo);
    json.insert(u"offered_to"_s, item.standing.offeredTo);
    json.insert(u"due"_s, wholeSecondOrNull(item.standing.due, zone));
    json.insert(u"answer"_s, CallerMask::masked(item.standing.answer));
    json.insert(u"outcome"_s, CallerMask::masked(item.standing.outcome));
    if (entry.kind == EntryKind::Recording)
        addSharing(json, item, zone);
    if (entry.kind == EntryKind::QaError) {
        json.insert(u"fatal"_s, entry.words.fatal);
        json.insert(u"found_by"_s, entry.words.finder);
        json.insert(u"withdrawn"_s, item.standing.withdrawn);
    }
    if (const qint64 point = pointOfAudience(item.standing.sharedWith); point > 0)
        json.insert(u"knowledge"_s, point);
    if (!entry.words.call.isEmpty())
        json.insert(u"call"_s, CallerMask::maskedLink(entry.words.call));
    json.insert(u"steps"_s, stepsJson(entry, zone));
    return json;
}

QStringList itemRow(const RegisterItem &item, const Zone &zone)
{
    const EntryWords &words = item.entry.words;
    const bool hidden = isPrivate(item.entry.kind);
    QStringList what{CallerMask::masked(words.topic), CallerMask::masked(words.text.section(u'\n', 0, 0)).left(40)};
    what.removeAll(QString());
    QStringList whom{item.agentName, CallerMask::masked(words.contact), words.seat};
    whom.removeAll(QString());
    const std::optional<Moment> due = item.standing.due;
    return {QString::number(item.entry.number),
            RegisterWords::kind(item.entry.kind),
            item.entry.date.toString(Qt::ISODate),
            hidden ? u"–"_s : whom.join(u", "_s),
            hidden ? u"–"_s : what.join(u": "_s),
            due ? zone.local(*due).toString(u"yyyy-MM-dd HH:mm"_s) : u"–"_s,
            item.standing.owner,
            RegisterWords::standing(item.entry, item.standing)};
}

Result<std::optional<EntryKind>> kindOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"kind"_s))
        return std::optional<EntryKind>();
    if (const std::optional<EntryKind> kind = entryKindFromName(parser.value(u"kind"_s)))
        return kind;
    QStringList names;
    for (const EntryKind kind : entryKinds)
        names << entryKindName(kind);
    return Error{Error::Kind::BadInput,
                 EntryText::tr("--kind knows %1, not “%2”.").arg(names.join(u", "_s), parser.value(u"kind"_s)),
                 {}};
}

constexpr int mostAboutAgent = 1000;

std::vector<EntryKind> kindsAsked(std::optional<EntryKind> kind)
{
    return kind ? std::vector<EntryKind>{*kind} : std::vector<EntryKind>(entryKinds.begin(), entryKinds.end());
}

/** Those of --date, else all about --agent, else the open ones; of them what --open and --kind leave. */
Result<RegisterItems> wanted(StoreSession &session, const Actor &actor, const QCommandLineParser &parser)
{
    const Result<std::optional<EntryKind>> kind = kindOf(parser);
    if (!kind)
        return kind.error();
    const bool ofDay = parser.isSet(u"date"_s);
    std::optional<PersonId> agent;
    if (parser.isSet(u"agent"_s)) {
        const Result<Person> found = CliRecords::agent(session, parser);
        if (!found)
            return found.error();
        agent = found->id;
    }
    const Result<QDate> date = ofDay ? CliRecords::date(parser, u"date"_s) : Result<QDate>(QDate());
    if (!date)
        return date.error();
    RegisterDesk desk(session);
    Result<RegisterItems> items = ofDay   ? desk.ofDay(actor, *date)
                                  : agent ? desk.about(actor, *agent, kindsAsked(*kind), mostAboutAgent)
                                          : desk.open(actor);
    if (items) {
        std::erase_if(*items, [&parser, &kind, &agent](const RegisterItem &item) {
            if (agent && item.entry.words.agent != agent)
                return true;
            return (parser.isSet(u"open"_s) && !item.standing.open) || (*kind && item.entry.kind != **kind);
        });
    }
    return items;
}

Exit listEntries(const CliContext &context, const QCommandLineParser &parser)
{
    const Result<std::unique_ptr<StoreSession>> session = CliRecords::openToRead(context);
    if (!session)
        return Cli::fail(session.error());
    const Result<Actor> actor = CliRecords::whoAsks(**session, parser);
    if (!actor)
        return Cli::usage(actor.error().text);
    const Result<RegisterItems> items = wanted(**session, *actor, parser);
    if (!items)
        return CliRecords::refused(items.error());
    const Zone zone = (*session)->zone();
    QJsonArray json;
    QList<QStringList> rows{{EntryText::tr("Number"), EntryText::tr("Kind"), EntryText::tr("Date"),
                             EntryText::tr("Whom"), EntryText::tr("What"), EntryText::tr("Due"), EntryText::tr("Owner"),
                             EntryText::tr("Status")}};
    for (const RegisterItem &item : *items) {
        json << itemJson(item, zone);
        rows << itemRow(item, zone);
    }
    Cli::out(context.json ? QString::fromUtf8(QJsonDocument(json).toJson()) : CliRecords::table(rows));
    return Exit::Success;
}

/** --due: a time of today, or ISO 8601. */
Result<std::optional<Moment>> dueOf(StoreSession &session, const QCommandLineParser &parser)
{
    if (!parser.isSet(u"due"_s))
        return std::optional<Moment>();
    const QDate today = session.zone().localDate(session.now());
    const Result<Moment> due = CliRecords::moment(parser.value(u"due"_s), today, session.zone());
    return due ? Result<std::optional<Moment>>(*due) : due.error();
}

void addAnswer(const QCommandLineParser &parser, NewEntry &entry)
{
    RegisterStep step;
    if (parser.isSet(u"answer"_s)) {
        step.kind = StepKind::Answered;
        step.text = parser.value(u"answer"_s);
        entry.steps.push_back(step);
    }
    if (parser.isSet(u"solved"_s)) {
        step = {};
        step.kind = StepKind::Solved;
        entry.steps.push_back(step);
    }
}

Result<NewEntry> entryOf(StoreSession &session, const QCommandLineParser &parser)
{
    NewEntry entry;
    const Result<std::optional<EntryKind>> kind = kindOf(parser);
    if (!kind)
        return kind.error();
    if (!*kind)
        return Error{Error::Kind::BadInput, EntryText::tr("Say what it is with --kind."), {}};
    entry.kind = **kind;
    const std::optional<Urgency> urgency = urgencyFromName(parser.value(u"urgency"_s));
    if (!urgency)
        return Error{Error::Kind::BadInput, EntryText::tr("--urgency knows normal, urgent and atOnce."), {}};
    const Result<std::optional<Moment>> due = dueOf(session, parser);
    if (!due)
        return due.error();
    entry.due = *due;
    entry.words.topic = parser.value(u"topic"_s);
    entry.words.text = parser.value(u"text"_s);
    entry.words.contact = parser.value(u"contact"_s);
    entry.words.seat = parser.value(u"seat"_s);
    entry.words.urgency = *urgency;
    entry.words.addressee = parser.value(u"to"_s);
    entry.words.link = parser.value(u"link"_s);
    entry.words.call = parser.value(u"call"_s);
    entry.words.finder = parser.value(u"found-by"_s);
    entry.words.fatal = parser.isSet(u"fatal"_s);
    if (parser.isSet(u"agent"_s)) {
        const Result<Person> agent = CliRecords::agent(session, parser);
        if (!agent)
            return agent.error();
        entry.words.agent = *agent->id;
    }
    if (parser.isSet(u"date"_s)) {
        const Result<QDate> date = CliRecords::date(parser, u"date"_s);
        if (!date)
            return date.error();
        entry.date = *date;
    }
    addAnswer(parser, entry);
    return entry;
}

void tellStanding(const RegisterItem &item)
{
    Cli::out(EntryText::tr("#%1 %2: %3, with %4.")
                 .arg(item.entry.number)
                 .arg(RegisterWords::kind(item.entry.kind), RegisterWords::standing(item.entry, item.standing),
                      item.standing.owner)
             + u'\n');
}

Exit addEntry(const CliContext &context, const QCommandLineParser &parser)
{
    const Result<std::unique_ptr<StoreSession>> session = CliRecords::openToWrite(context, u"register"_s);
    if (!session)
        return Cli::fail(session.error());
    const Result<Actor> actor = CliRecords::authorInRole(**session, parser);
    if (!actor)
        return Cli::usage(actor.error().text);
    const Result<NewEntry> entry = entryOf(**session, parser);
    if (!entry)
        return CliRecords::refused(entry.error());
    const Result<RegisterItem> added = RegisterDesk(**session).add(*actor, *entry);
    if (!added)
        return CliRecords::refused(added.error());
    tellStanding(*added);
    if (CallerMask::holdsNumber(added->entry.words.link)) {
        CliRecords::warn(
            EntryText::tr("The link holds what looks like a telephone number: whoever hears the recording can "
                          "read it."));
    }
    return Exit::Success;
}

Exit step(const CliContext &context, const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    const qint64 number = arguments.size() == 1 ? arguments.front().toLongLong() : 0;
    const std::optional<StepKind> kind = stepKindFromName(parser.value(u"do"_s));
    if (number <= 0)
        return Cli::usage(EntryText::tr("Name the entry by its number."));
    if (!kind)
        return Cli::usage(EntryText::tr("--do knows answered, sent, promised, offered, accepted, declined, fedBack, "
                                        "solved, closed, reopened, noted and snoozed; of an answered question shared, "
                                        "which makes it a knowledge point; of a recording asked, agreed, refused, "
                                        "withdrawn, shared and heard."));
    const Result<std::unique_ptr<StoreSession>> session = CliRecords::openToWrite(context, u"register"_s);
    if (!session)
        return Cli::fail(session.error());
    const Result<Actor> actor = CliRecords::authorInRole(**session, parser);
    if (!actor)
        return Cli::usage(actor.error().text);
    const Result<std::optional<Moment>> due = dueOf(**session, parser);
    if (!due)
        return Cli::usage(due.error().text);
    RegisterStep step;
    step.kind = *kind;
    step.text = parser.value(u"text"_s);
    step.whom = parser.value(u"to"_s);
    step.due = *due;
    RegisterDesk desk(**session);
    const Result<RegisterItem> seen = desk.entry(*actor, number);
    if (!seen)
        return Cli::fail(seen.error());
    const Result<RegisterItem> done = desk.step(*actor, number, seen->standing.lastStep, step);
    if (!done)
        return CliRecords::refused(done.error());
    tellStanding(*done);
    return Exit::Success;
}

void addWords(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"text"_s, EntryText::tr("What it says."), u"TEXT"_s},
         {u"to"_s, EntryText::tr("To whom it goes, or which leader takes it over; a recording to team, all or names."),
          u"WHOM"_s},
         {u"due"_s, EntryText::tr("The promised time: 15:30 of today, or ISO 8601."), u"TIME"_s}});
    addActorOptions(parser);
}

} // namespace

const CliCommand registerListCommand{
    "register list",
    QT_TRANSLATE_NOOP("Cli", "List what leaders took up: the open ones, or a day's."),
    "[--open] [--date D] [--agent A] [--kind K]",
    [](QCommandLineParser &parser) {
        parser.addOptions(
            {{u"open"_s, EntryText::tr("Only open ones; so it is without --date.")},
             {u"date"_s, EntryText::tr("Those of the shifts of this day."), u"DATE"_s},
             {u"agent"_s, EntryText::tr("All that is about this agent: an employee number, or a name only one has."),
              u"AGENT"_s},
             {u"kind"_s, EntryText::tr("Only this kind: hotline, escalation, task …"), u"KIND"_s}});
        addActorOptions(parser);
    },
    listEntries,
};

const CliCommand registerAddCommand{
    "register add",
    QT_TRANSLATE_NOOP("Cli", "Take something up: a hotline question, an escalation, a task …"),
    "--kind K --text T --as NAME",
    [](QCommandLineParser &parser) {
        parser.addOptions(
            {{u"kind"_s, EntryText::tr("What it is: hotline, escalation, task …"), u"KIND"_s},
             {u"agent"_s, EntryText::tr("The agent: an employee number, or a name only one has."), u"AGENT"_s},
             {u"topic"_s, EntryText::tr("The business it is about."), u"TEXT"_s},
             {u"contact"_s, EntryText::tr("The caller or customer."), u"TEXT"_s},
             {u"seat"_s, EntryText::tr("The seat."), u"SEAT"_s},
             {u"link"_s, EntryText::tr("Where a recording is: a path, an address or the system’s id."), u"LINK"_s},
             {u"found-by"_s, EntryText::tr("Who found a QA error; else who writes it down."), u"NAME"_s},
             {u"fatal"_s, EntryText::tr("A QA error that fails the call by itself.")},
             {u"call"_s, EntryText::tr("Which call: when it was, or its id."), u"CALL"_s},
             {u"urgency"_s, EntryText::tr("normal, urgent or atOnce."), u"URGENCY"_s, u"normal"_s},
             {u"answer"_s, EntryText::tr("What was answered."), u"TEXT"_s},
             {u"solved"_s, EntryText::tr("That solved it.")},
             {u"date"_s, EntryText::tr("The shift day it belongs to; else the one that runs."), u"DATE"_s}});
        addWords(parser);
    },
    addEntry,
};

const CliCommand registerStepCommand{
    "register step",
    QT_TRANSLATE_NOOP("Cli", "Say what became of an entry of the register; nothing is deleted."),
    "NUMBER --do STEP --as NAME",
    [](QCommandLineParser &parser) {
        parser.addOption({u"do"_s,
                          EntryText::tr("What was done: answered, sent, promised, offered, accepted, closed … or, of a "
                                        "recording, asked, agreed, refused, withdrawn, shared, heard"),
                          u"STEP"_s});
        addWords(parser);
    },
    step,
};

} // namespace Floorwalk
