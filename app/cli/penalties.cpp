// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/penalties.h"

#include "app/cli/records.h"
#include "models/service/penaltydesk.h"
#include "models/store/peoplerepository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct PenaltyText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString statusWord(PenaltyStatus status)
{
    switch (status) {
    case PenaltyStatus::Proposed:
        return PenaltyText::tr("proposed");
    case PenaltyStatus::Confirmed:
        return PenaltyText::tr("confirmed");
    case PenaltyStatus::Voided:
        return PenaltyText::tr("voided");
    default:
        return penaltyStatusName(status);
    }
}

QString amounts(const std::optional<Money> &money, double absenceDays, int points)
{
    QStringList parts;
    if (money)
        parts << money->currency() + u' ' + money->amountText();
    if (absenceDays > 0)
        parts << PenaltyText::tr("%1 d").arg(absenceDays);
    if (points > 0)
        parts << PenaltyText::tr("%1 points").arg(points);
    return parts.isEmpty() ? u"–"_s : parts.join(u", "_s);
}

/** With money effects off the pack's amount is told, as what it is. */
QString proposedText(const Finding &finding)
{
    const QString effects = amounts(finding.money, finding.absenceDays, finding.points);
    if (finding.money || !finding.packMoney)
        return effects;
    const QString pack = PenaltyText::tr("(pack: %1 %2, not applied here)")
                             .arg(finding.packMoney->currency(), finding.packMoney->amountText());
    return effects == u"–"_s ? pack : effects + u' ' + pack;
}

QJsonValue moneyJson(const std::optional<Money> &money)
{
    return money ? QJsonValue(money->amountText()) : QJsonValue();
}

QJsonObject penaltyJson(const Penalty &penalty, const Person *person)
{
    return {{u"penalty_no"_s, penalty.id->value()},
            {u"employee_no"_s, person ? person->no.text() : QString()},
            {u"name"_s, person ? person->name : QString()},
            {u"date"_s, penalty.finding.date.toString(Qt::ISODate)},
            {u"kind"_s, findingKindName(penalty.finding.kind)},
            {u"rule"_s, penalty.finding.rule},
            {u"status"_s, penaltyStatusName(penalty.status)},
            {u"version"_s, penalty.version},
            {u"proposed_money"_s, moneyJson(penalty.finding.money)},
            {u"proposed_points"_s, penalty.finding.points},
            {u"proposed_absence_days"_s, penalty.finding.absenceDays},
            {u"final_money"_s, moneyJson(penalty.finalMoney)},
            {u"final_points"_s, penalty.decidedAt ? QJsonValue(penalty.finalPoints) : QJsonValue()},
            {u"final_absence_days"_s, penalty.decidedAt ? QJsonValue(penalty.finalAbsenceDays) : QJsonValue()},
            {u"decided_by"_s, penalty.decidedBy},
            {u"reason"_s, penalty.reason}};
}

Exit listPenalties(const CliContext &context, const QCommandLineParser &parser)
{
    const QDate month = QDate::fromString(parser.value(u"month"_s) + u"-01"_s, Qt::ISODate);
    if (!month.isValid())
        return Cli::usage(PenaltyText::tr("Name the month with --month 2026-11."));
    std::optional<PenaltyStatus> status;
    if (parser.isSet(u"status"_s)) {
        status = penaltyStatusFromName(parser.value(u"status"_s));
        if (!status)
            return Cli::usage(PenaltyText::tr("“%1” is not a status of a penalty.").arg(parser.value(u"status"_s)));
    }
    const Result<std::unique_ptr<StoreSession>> session = CliRecords::openToRead(context);
    if (!session)
        return Cli::fail(session.error());
    const auto penalties = PenaltyDesk(**session).list(month, month.addMonths(1).addDays(-1), status);
    if (!penalties)
        return Cli::fail(penalties.error());
    const auto people = PeopleRepository((*session)->records()).all(true);
    if (!people)
        return Cli::fail(people.error());
    std::map<PersonId, const Person *> byId;
    for (const Person &person : *people)
        byId.emplace(*person.id, &person);
    QJsonArray array;
    QList<QStringList> rows{{PenaltyText::tr("Number"), PenaltyText::tr("Person"), PenaltyText::tr("Date"),
                             PenaltyText::tr("Rule"), PenaltyText::tr("Proposed"), PenaltyText::tr("Status"),
                             PenaltyText::tr("Final"), PenaltyText::tr("By"), PenaltyText::tr("Reason")}};
    for (const Penalty &penalty : *penalties) {
        const auto found = byId.find(penalty.person);
        const Person *person = found == byId.end() ? nullptr : found->second;
        array << penaltyJson(penalty, person);
        rows << QStringList{
            QString::number(penalty.id->value()),
            person ? person->no.text() + u' ' + person->name : QString(),
            penalty.finding.date.toString(Qt::ISODate),
            penalty.ruleText.isEmpty() ? penalty.finding.rule : penalty.ruleText,
            proposedText(penalty.finding),
            statusWord(penalty.status),
            penalty.decidedAt ? amounts(penalty.finalMoney, penalty.finalAbsenceDays, penalty.finalPoints) : u"–"_s,
            penalty.decidedBy,
            penalty.reason};
    }
    Cli::out(context.json ? QString::fromUtf8(QJsonDocument(array).toJson()) : CliRecords::table(rows));
    return Exit::Success;
}

/** The figures that --absence-days and --points lower; nothing when one of them is no number. */
std::optional<PenaltyDecision> decisionOf(const QCommandLineParser &parser, PenaltyStatus status)
{
    PenaltyDecision decision;
    decision.status = status;
    decision.reason = parser.value(u"reason"_s);
    bool ok = true;
    if (status == PenaltyStatus::Confirmed && parser.isSet(u"absence-days"_s))
        decision.absenceDays = parser.value(u"absence-days"_s).toDouble(&ok);
    bool alsoOk = true;
    if (status == PenaltyStatus::Confirmed && parser.isSet(u"points"_s))
        decision.points = parser.value(u"points"_s).toInt(&alsoOk);
    return ok && alsoOk ? std::optional(decision) : std::nullopt;
}

/** All of them before the first is decided, so that a slip of the pen decides nothing. */
Result<std::vector<PenaltyId>> numbersOf(const QCommandLineParser &parser)
{
    std::vector<PenaltyId> ids;
    for (const QString &argument : parser.positionalArguments()) {
        const qint64 number = argument.toLongLong();
        if (number <= 0) {
            return Error{
                Error::Kind::BadInput, PenaltyText::tr("“%1” is not the number of a penalty.").arg(argument), {}};
        }
        ids.emplace_back(number);
    }
    return ids;
}

Exit decide(const CliContext &context, const QCommandLineParser &parser, PenaltyStatus status)
{
    const std::optional<PenaltyDecision> decision = decisionOf(parser, status);
    if (!decision || parser.positionalArguments().isEmpty())
        return Cli::usage(PenaltyText::tr("Name the penalties by their numbers; figures are numbers."));
    const auto ids = numbersOf(parser);
    if (!ids)
        return Cli::usage(ids.error().text);
    const Result<std::unique_ptr<StoreSession>> session = CliRecords::openToWrite(context, u"penalties"_s);
    if (!session)
        return Cli::fail(session.error());
    const Result<Actor> actor = CliRecords::author(**session, parser);
    if (!actor)
        return Cli::usage(actor.error().text);
    for (const PenaltyId id : *ids) {
        const Result<std::optional<Penalty>> seen = PenaltyDesk(**session).find(id);
        if (!seen)
            return Cli::fail(seen.error());
        const int version = seen->has_value() ? (*seen)->version : 0;
        const Result<void> done = PenaltyDesk(**session).decide(*actor, id, version, *decision);
        if (!done)
            return Cli::fail(done.error());
        Cli::out(PenaltyText::tr("Penalty %1: %2 by %3.").arg(id.value()).arg(statusWord(status), actor->name) + u'\n');
    }
    return Exit::Success;
}

void addReason(QCommandLineParser &parser)
{
    parser.addOption(
        {u"reason"_s, PenaltyText::tr("Why; required to void, and wherever a figure is lowered."), u"TEXT"_s});
    CliRecords::addAuthor(parser);
}

} // namespace

const CliCommand penaltiesListCommand{
    "penalties list",
    QT_TRANSLATE_NOOP("Cli", "List a month's proposed and decided penalties."),
    "--month M [--status S]",
    [](QCommandLineParser &parser) {
        parser.addOptions(
            {{u"month"_s, PenaltyText::tr("The month, for example 2026-11."), u"MONTH"_s},
             {u"status"_s, PenaltyText::tr("Only this status: proposed, confirmed, voided …"), u"STATUS"_s}});
    },
    listPenalties,
};

const CliCommand penaltiesConfirmCommand{
    "penalties confirm",
    QT_TRANSLATE_NOOP("Cli", "Confirm proposals of a closed day, as they are or lowered with a reason."),
    "NUMBER… --as NAME",
    [](QCommandLineParser &parser) {
        parser.addOptions({{u"absence-days"_s, PenaltyText::tr("Confirm with fewer days of absence."), u"DAYS"_s},
                           {u"points"_s, PenaltyText::tr("Confirm with fewer points."), u"POINTS"_s}});
        addReason(parser);
    },
    [](const CliContext &context, const QCommandLineParser &parser) {
        return decide(context, parser, PenaltyStatus::Confirmed);
    },
};

const CliCommand penaltiesVoidCommand{
    "penalties void",
    QT_TRANSLATE_NOOP("Cli", "Void proposals, with a reason; nothing is deleted."),
    "NUMBER… --reason TEXT --as NAME",
    addReason,
    [](const CliContext &context, const QCommandLineParser &parser) {
        return decide(context, parser, PenaltyStatus::Voided);
    },
};

} // namespace Floorwalk
