// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plan.h"

#include "app/cli/records.h"
#include "models/day/daysteps.h"
#include "models/day/daywords.h"
#include "models/domain/ornull.h"
#include "models/policy/callermask.h"
#include "models/service/tomorrowplan.h"
#include "widgets/print/reportphrases.h"
#include "widgets/print/reportwords.h"
#include "widgets/print/tomorrowwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/** A plan, and what is open still from before it. */
struct AskedPlan
{
    TomorrowPlan plan;
    RegisterItems open;
};

Result<AskedPlan> read(StoreSession &session, const Actor &leader, const std::optional<QDate> &date)
{
    TomorrowPlanner planner(session);
    Result<TomorrowPlan> plan =
        date ? planner.planOf(leader, *date) : planner.plan(leader, session.zone().localDate(session.now()));
    if (!plan)
        return plan.error();
    Result<PlannedLines> before = planner.planned(leader, plan->date);
    if (!before)
        return before.error();
    return AskedPlan{std::move(*plan), std::move(before->open)};
}

QString titleOf(const TomorrowPlan &plan, const ActivityRecord &activity, const QString &language)
{
    return activity.title.isEmpty() ? DayWords::titleIn(plan.dayTemplate, activity.key, language) : activity.title;
}

QJsonObject planJson(const AskedPlan &asked, const QString &leader, const Zone &zone, const QString &language)
{
    const TomorrowPlan &plan = asked.plan;
    QJsonArray shifts;
    for (const TomorrowShift &shift : plan.shifts) {
        shifts << QJsonObject{{u"name"_s, shift.name},
                              {u"from"_s, wholeSecondOrNull(shift.start, zone)},
                              {u"to"_s, wholeSecondOrNull(shift.end, zone)},
                              {u"people"_s, QJsonArray::fromStringList(shift.people)}};
    }
    QJsonArray activities;
    for (const ActivityRecord &one : plan.activities) {
        activities << QJsonObject{{u"key"_s, one.key},
                                  {u"title"_s, titleOf(plan, one, language)},
                                  {u"from"_s, wholeSecondOrNull(one.plannedStart, zone)},
                                  {u"to"_s, wholeSecondOrNull(one.plannedEnd, zone)},
                                  {u"mandatory"_s, one.mandatory},
                                  {u"status"_s, activityStatusName(one.status)},
                                  {u"reason"_s, one.reason}};
    }
    QJsonArray open;
    for (const RegisterItem &item : asked.open) {
        open << QJsonObject{
            {u"number"_s, item.entry.number},
            {u"kind"_s, entryKindName(item.entry.kind)},
            {u"text"_s, isPrivate(item.entry.kind) ? QString() : CallerMask::masked(item.entry.words.text)},
            {u"due"_s, wholeSecondOrNull(item.standing.due, zone)}};
    }
    QJsonArray tasks;
    for (const QString &task : plan.tasks)
        tasks << CallerMask::masked(task);
    return {{u"schema"_s, u"floorwalk.plan/1"_s},
            {u"date"_s, plan.date.toString(Qt::ISODate)},
            {u"leader"_s, leader},
            {u"shifts"_s, shifts},
            {u"leave"_s, QJsonArray::fromStringList(plan.leave)},
            {u"first_days"_s, QJsonArray::fromStringList(plan.firstDays)},
            {u"activities"_s, activities},
            {u"tasks"_s, tasks},
            {u"lines"_s, QJsonArray::fromStringList(plan.lines)},
            {u"open"_s, open}};
}

QString activitiesText(const TomorrowPlan &plan, const Zone &zone, const QString &language)
{
    if (plan.activities.empty())
        return PlanText::tr("No shift is rostered on that day, so there is no plan.") + u'\n';
    QList<QStringList> rows{{PlanText::tr("Planned"), PlanText::tr("Activity"), PlanText::tr("Remarks")}};
    for (const ActivityRecord &one : plan.activities) {
        QStringList remarks;
        if (one.mandatory)
            remarks << PlanText::tr("mandatory");
        if (one.status != ActivityStatus::Planned)
            remarks << ReportWords::statusWord(one.status);
        if (!one.reason.isEmpty())
            remarks << one.reason;
        rows << QStringList{ReportPhrases::span(one.plannedStart, one.plannedEnd, zone), titleOf(plan, one, language),
                            remarks.join(u" · "_s)};
    }
    return CliRecords::table(rows);
}

QString planText(const AskedPlan &asked, const QString &leader, const Zone &zone, const QString &language)
{
    const TomorrowPlan &plan = asked.plan;
    //: the head of a plan: the day, and whose plan it is
    QString text = PlanText::tr("Plan for %1, %2").arg(ReportWords::date(plan.date), leader) + u'\n';
    for (const QString &line : TomorrowWords::known(plan, zone))
        text += u"  "_s + line + u'\n';
    text += u'\n' + activitiesText(plan, zone, language);
    const auto list = [&text](const QString &title, const QStringList &lines) {
        if (lines.isEmpty())
            return;
        text += u'\n' + title + u'\n';
        for (const QString &line : lines)
            text += u"  "_s + line + u'\n';
    };
    list(PlanText::tr("What the leader wants to do"), plan.lines);
    QStringList open;
    for (const RegisterItem &item : asked.open) {
        const QString said =
            isPrivate(item.entry.kind) ? u"–"_s : CallerMask::masked(item.entry.words.text.section(u'\n', 0, 0));
        open << ReportWords::entry(item.entry.kind, item.entry.number, said);
    }
    list(PlanText::tr("Still open"), open);
    return text;
}

Exit printPlan(const CliContext &context, const QCommandLineParser &parser)
{
    std::optional<QDate> asked;
    if (parser.isSet(u"date"_s)) {
        const Result<QDate> date = CliRecords::date(parser, u"date"_s);
        if (!date)
            return CliRecords::refused(date.error());
        asked = *date;
    }
    const Result<std::unique_ptr<StoreSession>> session = CliRecords::openToRead(context);
    if (!session)
        return Cli::fail(session.error());
    const Result<Actor> leader = CliRecords::authorOrUser(**session, parser);
    if (!leader)
        return CliRecords::refused(leader.error());
    const Result<AskedPlan> plan = read(**session, *leader, asked);
    if (!plan)
        return Cli::fail(plan.error());
    const Zone zone = (*session)->zone();
    if (context.json)
        Cli::out(QString::fromUtf8(QJsonDocument(planJson(*plan, leader->name, zone, context.language)).toJson()));
    else
        Cli::out(planText(*plan, leader->name, zone, context.language));
    return Exit::Success;
}

void addPlanOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"date"_s, PlanText::tr("The day, by the centre's clock; else the next one that the team works."),
          u"2026-11-23"_s},
         {u"as"_s, PlanText::tr("Whose plan: the leader’s name; else whoever is on duty."), u"NAME"_s}});
}

} // namespace

const CliCommand planCommand{
    .name = "plan",
    .summary = QT_TRANSLATE_NOOP("Cli", "The leader’s plan for tomorrow: who works, the activities, what is open."),
    .arguments = "[--date D] [--as NAME]",
    .addOptions = addPlanOptions,
    .run = printPlan,
};

} // namespace Floorwalk
