// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/demodata.h"

#include "models/day/dayplanner.h"
#include "models/day/daysteps.h"
#include "models/domain/alertoutcome.h"
#include "models/feed/sim/simfloor.h"
#include "models/service/alertdesk.h"
#include "models/service/breakdesk.h"
#include "models/service/dayplan.h"
#include "models/service/daytemplatereader.h"
#include "models/service/democoaching.h"
#include "models/service/demoimport.h"
#include "models/service/demoknowledge.h"
#include "models/service/demoregister.h"
#include "models/service/demoreports.h"
#include "models/service/demoseats.h"
#include "models/service/incidentdesk.h"
#include "models/service/rollcall.h"
#include "models/service/settingsdesk.h"
#include "models/store/audittrail.h"
#include "models/store/database.h"
#include "models/store/historyfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t fewest = 20; // a part of its own below for each of them
constexpr QLatin1StringView zoneId("Asia/Shanghai");
constexpr size_t sick = 17;
constexpr size_t late = 19;
constexpr size_t later = 12;
constexpr size_t early = 14;
constexpr size_t unpunched = 9;
constexpr size_t celebrated = 4;

QString numberOf(size_t who)
{
    return u"00"_s + QString::number(101 + who);
}

QString nameOf(size_t who)
{
    return QString::fromStdString(SimFloor::nameOf(who));
}

/** The places of the simulated floor's people; the leader's namesake, whom only a huge floor has, is on no record. */
std::vector<size_t> everybody(size_t agents)
{
    std::vector<size_t> all;
    for (size_t who = 0; who < agents; ++who) {
        if (nameOf(who) != DemoData::leader().name)
            all.push_back(who);
    }
    return all;
}

/** A minute and second that look like life and are the same at every start. */
QTime around(QTime from, size_t who, int salt, int spread)
{
    return from.addSecs(int((who * 197 + size_t(salt) * 331 + who * who * 41) % size_t(spread)));
}

/** One has birthday on @p date. */
QString agentsCsv(QDate date, const std::vector<size_t> &all)
{
    QString csv = u"employee_no,name,team,feed_member,listen_notice_on,birthday\n"_s;
    for (const size_t who : all) {
        const QString signedOn = who == later ? QString() : u"2026-01-05"_s; // one has yet to be told
        const QString birthday = who == celebrated ? date.toString(u"MM-dd"_s) : QString();
        csv += u"%1,%2,客服一组,%2;PJSIP/%3,%4,%5\n"_s.arg(numberOf(who), nameOf(who))
                   .arg(1001 + who)
                   .arg(signedOn, birthday);
    }
    return csv;
}

/** Today's team as the simulated floor has it. */
struct DemoTeam
{
    size_t agents = 0; ///< on the simulated floor; the roster has never less than twenty
    std::optional<int> away; ///< percent who do not come
    std::vector<size_t> working; ///< who is rostered

    bool comes(size_t who) const { return who < agents && SimFloor::comes(who, away); }
    /** Whether @p who is on leave: on the day before, and today unless the floor has that one at the phone. */
    bool isSick(size_t who, bool dayBefore) const { return who == sick && (dayBefore || !comes(who)); }
};

/** Those of @p all who work today. */
DemoTeam rostered(const std::vector<size_t> &all, size_t agents, std::optional<int> away)
{
    DemoTeam team{agents, away, {}};
    std::ranges::copy_if(all, std::back_inserter(team.working),
                         [&away](size_t who) { return away || !SimFloor::isOff(who); });
    return team;
}

QString rosterCsv(QDate date, const std::vector<size_t> &all)
{
    QString csv = u"employee_no,date,start,end,shift,kind\n"_s;
    for (const size_t who : all)
        csv += u"%1,%2,08:30,17:30,早班,work\n"_s.arg(numberOf(who), date.toString(Qt::ISODate));
    return csv;
}

QTime arrival(size_t who, int salt)
{
    if (who == late)
        return {8, 43, 12};
    if (who == later)
        return {9, 4, 40};
    return around(QTime(8, 14), who, salt, 13 * 60);
}

QString punchesCsv(QDate date, const DemoTeam &team, bool whole)
{
    QString csv = u"employee_no,moment,direction\n"_s;
    const QString line = u"%1,%2 %3,%4\n"_s;
    const QString day = date.toString(Qt::ISODate);
    const auto clock = [](QTime time) { return time.toString(u"HH:mm:ss"_s); };
    for (const size_t who : team.working) {
        if (team.isSick(who, whole) || !(whole || team.comes(who)))
            continue;
        if (!(whole && who == unpunched))
            csv += line.arg(numberOf(who), day, clock(arrival(who, date.day())), u"in"_s);
        if (!whole)
            continue;
        const QTime gone = who == early ? QTime(17, 8, 30) : around(QTime(17, 31), who, date.day(), 9 * 60);
        csv += line.arg(numberOf(who), day, clock(gone), u"out"_s);
    }
    return csv;
}

template <class Call> Result<void> take(StoreSession &session, Call call, const QString &csv, const QString &name)
{
    return importDemo(session, DemoData::leader(), call, csv, name);
}

const PersonDay *dayOf(const AttendanceDay &day, size_t who)
{
    for (const PersonDay &one : day.people) {
        if (one.person.no.text() == numberOf(who))
            return &one;
    }
    return nullptr;
}

Result<void> tellAbsences(StoreSession &session, QDate date, bool isSick)
{
    RollCall roll(session);
    const Result<AttendanceDay> day = roll.day(date);
    if (!day)
        return day.error();
    const Zone zone = session.zone();
    if (const PersonDay *one = isSick ? dayOf(*day, sick) : nullptr) {
        LeaveRecord leave;
        leave.kind = u"sick"_s;
        leave.from = zone.toMoment(date, QTime(8, 30));
        leave.to = zone.toMoment(date, QTime(17, 30));
        leave.askedAt = zone.toMoment(date.addDays(-1), QTime(16, 20));
        leave.approved = true;
        leave.approvedAt = leave.askedAt;
        leave.papersPending = true;
        if (const Result<qint64> kept = roll.leave(DemoData::leader(), *one->person.id, leave, u"OA 1187"_s); !kept)
            return kept.error();
    }
    if (const PersonDay *one = dayOf(*day, late)) {
        const NoticeRecord notice{
            zone.toMoment(date, QTime(8, 5, 30)), {}, u"phone"_s, zone.toMoment(date, QTime(8, 45)), {}};
        if (const Result<qint64> kept = roll.notice(DemoData::leader(), *one->person.id, date, notice); !kept)
            return kept.error();
    }
    return {};
}

/** Lives the leader's day until @p until, as somebody would who is mostly in time. */
Result<ActivityRecord> lived(ActivityRecord activity, Moment until, int salt)
{
    if (!activity.plannedStart || *activity.plannedStart > until)
        return activity;
    const Moment began = *activity.plannedStart + std::chrono::minutes(1 + salt % 4);
    Result<ActivityRecord> next = DaySteps::start(activity, began);
    const bool over = activity.plannedEnd && *activity.plannedEnd + std::chrono::minutes(5) <= until;
    size_t done = 0;
    for (const ChecklistTick &tick : activity.ticks) {
        if (!next || (!over && done++ > activity.ticks.size() / 3))
            break;
        next = DaySteps::tick(*next, tick.step, true, {}, {}, began + std::chrono::minutes(1 + int(done)));
    }
    if (next && over)
        next = DaySteps::finish(*next, *activity.plannedEnd + std::chrono::minutes(salt % 5 - 2));
    return next;
}

Result<void> liveDay(StoreSession &session, QDate date, QTime end)
{
    const Result<DayTemplate> dayTemplate = DayTemplateReader::load(u"service-team"_s);
    if (!dayTemplate)
        return dayTemplate.error();
    const Zone zone = session.zone();
    const Segment shift{zone.toMoment(date, QTime(8, 30)), zone.toMoment(date, QTime(17, 30))};
    const Moment until = zone.toMoment(date, end);
    std::vector<ActivityRecord> day = DayPlanner(*dayTemplate).plan(DemoData::leader().name, date, {shift});
    int salt = 1;
    for (ActivityRecord &activity : day) {
        const Result<ActivityRecord> next = lived(activity, until, salt++);
        if (!next)
            return next.error();
        activity = *next;
    }
    const Result<int> saved = DayPlan(session).saveAll(DemoData::leader(), day);
    return saved ? Result<void>() : Result<void>(saved.error());
}

/** Three wait for a break, and the team has eaten in three batches, as the simulated floor does. */
Result<void> fillBreaks(StoreSession &session, QDate date, const DemoTeam &team)
{
    constexpr std::array waiting{size_t(0), size_t(14), size_t(4)};
    BreakChange change;
    change.date = date;
    for (const size_t who : waiting) {
        if (!team.comes(who))
            continue;
        BreakRecord record;
        record.agent = record.name = nameOf(who);
        record.seat = u"PJSIP/%1"_s.arg(1001 + who);
        record.opened = session.zone().toMoment(date, around(QTime(14, 8), who, 5, 10 * 60));
        record.askedBy = DemoData::leader().name;
        change.records.push_back(std::move(record));
    }
    change.batches.emplace(3);
    for (size_t i = 0; i < change.batches->size(); ++i)
        (*change.batches)[i].number = int(i) + 1;
    for (const size_t who : team.working) {
        MealBatch &batch = (*change.batches)[who % 3];
        if (team.comes(who))
            batch.agents << nameOf(who);
    }
    return BreakDesk(session).save(DemoData::leader(), change);
}

/** All but whoever is on leave sit where they always do. */
Result<void> seatPeople(StoreSession &session, QDate date, const DemoTeam &team, bool dayBefore)
{
    std::vector<DemoSeats::Sitter> sitters;
    for (const size_t who : team.working) {
        if (!team.isSick(who, dayBefore))
            sitters.push_back({who, numberOf(who)});
    }
    return DemoSeats::seat(session, DemoData::leader(), date, sitters);
}

/** In the morning the switch of one row of desks failed: six were off line for nineteen minutes. */
Result<void> fillIncident(StoreSession &session, QDate date)
{
    const auto at = [&session, date](QTime time) { return session.zone().toMoment(date, time); };
    AlertRecord alert;
    alert.kind = incidentKind;
    alert.subject = u"incident:客服一组"_s;
    alert.since = at(QTime(10, 12, 5));
    alert.raisedAt = at(QTime(10, 12, 14));
    alert.acknowledgedAt = at(QTime(10, 12, 40));
    alert.closedAt = at(QTime(10, 31, 12));
    alert.instance = QString::number(epochMs(alert.since));
    alert.alarm = true;
    alert.status = AlertRecord::Status::Closed;
    alert.owner = DemoData::leader().name;
    alert.outcome = AlertOutcome::resolved;
    std::vector<IncidentMember> people;
    for (size_t who = 6; who < 12; ++who) {
        const Moment went = alert.since + std::chrono::seconds(2 * (who - 6));
        const Moment back = *alert.closedAt - std::chrono::seconds(25 * (11 - who));
        people.push_back({nameOf(who), nameOf(who), u"PJSIP/%1"_s.arg(1001 + who), went, back});
    }
    alert.facts = {{u"team"_s, u"客服一组"_s},
                   {u"name"_s, u"客服一组"_s},
                   {u"of"_s, 18},
                   {u"gone"_s, 6},
                   {u"still"_s, 0},
                   {u"people"_s, incidentPeopleJson(people)}};
    const Actor program{u"floorwalk"_s, Role::System, {}};
    if (const Result<AlertId> kept = AlertDesk(session).save(program, alert); !kept)
        return kept.error();
    IncidentDesk desk(session);
    const auto incidents = desk.between(alert.since, *alert.closedAt);
    if (!incidents || incidents->empty())
        return incidents ? Result<void>() : Result<void>(incidents.error());
    const IncidentWords words{
        u"各位：07–12 号座位交换机故障，IT 正在更换；请留在座位，恢复后重新登录，来电由其他同事接听。"_s,
        u"值班经理 陈立 / IT 服务台"_s,
        at(QTime(10, 14, 30)),
        u"交换机掉电"_s,
        {}};
    const Result<IncidentRecord> said = desk.describe(DemoData::leader(), incidents->back(), words);
    return said ? Result<void>() : Result<void>(said.error());
}

Result<bool> isEmptyDay(StoreSession &session, QDate date)
{
    const Result<AttendanceDay> day = RollCall(session).day(date);
    if (!day)
        return day.error();
    for (const PersonDay &one : day->people) {
        if (!one.person.no.text().startsWith(u"00"_s) || one.person.team != u"客服一组"_s) {
            return Error{
                Error::Kind::Forbidden,
                QCoreApplication::translate("DemoData", "This store holds real people; the demo keeps out of it."),
                {}};
        }
    }
    // Who is only rostered was so the day before.
    return std::ranges::all_of(day->people,
                               [](const PersonDay &one) { return one.evidence.empty() && one.leave.empty(); });
}

Result<void> fillDay(StoreSession &session, QDate date, const DemoTeam &team, bool whole)
{
    const Result<bool> empty = isEmptyDay(session, date);
    if (!empty)
        return empty.error();
    if (!*empty)
        return {};
    if (Result<void> done = take(session, &Import::roster, rosterCsv(date, team.working), u"demo roster"_s); !done)
        return done;
    if (Result<void> done = take(session, &Import::punches, punchesCsv(date, team, whole), u"demo punches"_s); !done)
        return done;
    if (Result<void> done = tellAbsences(session, date, team.isSick(sick, whole)); !done)
        return done;
    if (Result<void> done = liveDay(session, date, whole ? QTime(20, 0) : QTime(14, 21)); !done || whole)
        return done;
    if (Result<void> done = fillIncident(session, date); !done)
        return done;
    return fillBreaks(session, date, team);
}

/** Those of today come tomorrow as well, so that there is something to plan. */
Result<void> rosterAhead(StoreSession &session, QDate date, const std::vector<size_t> &all)
{
    const Result<AttendanceDay> day = RollCall(session).day(date);
    if (!day)
        return day.error();
    return day->people.empty() ? take(session, &Import::roster, rosterCsv(date, all), u"demo roster"_s)
                               : Result<void>();
}

/** Whether the demo's people may stand in the store of @p session; Forbidden otherwise. */
Result<void> mayHoldDemo(StoreSession &session)
{
    if (session.settings().flag(u"demo"_s))
        return {};
    const Result<AuditHead> head = AuditTrail(session.records()).head();
    if (!head)
        return head.error();
    const Result<std::optional<Moment>> first = HistoryFile(session.history()).firstMoment();
    if (!first)
        return first.error();
    if (head->seq == 0 && !*first)
        return {};
    return Error{Error::Kind::Forbidden,
                 QCoreApplication::translate(
                     "DemoData", "“%1” holds data that are not the demo’s, and the demo is never mixed with "
                                 "them. Leave --store out, or name a file that does not exist yet.")
                     .arg(session.records().path()),
                 {}};
}

} // namespace

Actor DemoData::leader()
{
    Actor actor;
    actor.name = u"王芳"_s;
    return actor;
}

QString DemoData::leaderPhone()
{
    return u"PJSIP/1000"_s;
}

Zone DemoData::zone()
{
    const Result<Zone> zone = Zone::parse(QString(zoneId));
    return zone ? *zone : Zone::system();
}

CentreSettings DemoData::settings()
{
    CentreSettings settings;
    // Without a time zone database there is only the system's, and zone() says so as well.
    (void)settings.set(u"zone"_s, zone().id());
    return settings;
}

Result<void> DemoData::mayFill(const QString &path, const Clock &clock)
{
    if (!QFileInfo::exists(path))
        return {};
    const auto session = StoreSession::open(path, StoreSession::Access::Read, u"demo"_s, clock);
    return session ? mayHoldDemo(**session) : Result<void>(session.error());
}

Result<void> DemoData::fill(StoreSession &session, QDate date, int agents, std::optional<int> away)
{
    if (const Result<void> may = mayHoldDemo(session); !may)
        return may;
    const auto onFloor = size_t(std::max(agents, 0));
    const std::vector<size_t> all = everybody(std::max(fewest, onFloor));
    QMap<QString, QString> changes;
    if (session.settings().text(u"duty_leader"_s).isEmpty()) {
        changes = {{u"demo"_s, u"true"_s},
                   {u"duty_leader"_s, leader().name},
                   {u"wallboard_message"_s, u"15:00 医保查询维护约 10 分钟：先登记，后回电"_s}};
    }
    if (!session.settings().isSet(u"zone"_s))
        changes.insert(u"zone"_s, zone().id());
    if (!changes.isEmpty()) {
        if (const Result<CentreSettings> set = SettingsDesk(session).change(leader(), changes, {}); !set)
            return set.error();
    }
    const DemoTeam team = rostered(all, onFloor, away);
    if (Result<void> done = take(session, &Import::agents, agentsCsv(date, all), u"demo team"_s); !done)
        return done;
    if (Result<void> done = DemoSeats::furnish(session, leader(), all.back() + 1); !done)
        return done;
    for (const QDate day : {date.addDays(-1), date}) {
        if (Result<void> done = fillDay(session, day, team, day != date); !done)
            return done;
        if (Result<void> done = seatPeople(session, day, team, day != date); !done)
            return done;
    }
    if (Result<void> done = rosterAhead(session, date.addDays(1), team.working); !done)
        return done;
    for (const auto fillPart : {&DemoCoaching::fill, &DemoRegister::fill, &DemoKnowledge::fill, &DemoReports::fill}) {
        if (const Result<void> written = fillPart(session, leader(), date); !written)
            return written;
    }
    return {};
}

} // namespace Floorwalk
