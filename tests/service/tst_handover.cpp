// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/daysteps.h"
#include "models/service/alertdesk.h"
#include "models/service/daysheets.h"
#include "models/service/handoverdesk.h"
#include "models/service/knownleaders.h"
#include "models/service/periodreport.h"
#include "models/service/registerdesk.h"
#include "models/service/tomorrowplan.h"
#include "models/service/walkdesk.h"
#include "models/store/verify.h"
#include "tests/service/reportday.h"

#include <algorithm>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ReportDay;

namespace {

HandoverItem item(const QString &kind, qint64 number)
{
    return {{}, kind, kind + u':' + QString::number(number), u"…"_s, {}, {}, {}, {}};
}

Handover handover(std::vector<HandoverItem> items, const QString &to = second.name)
{
    Handover handover;
    handover.date = monday;
    handover.to = to;
    handover.words = u"下午盯社保专线"_s;
    handover.items = std::move(items);
    return handover;
}

RegisterItem entry(Desk &desk)
{
    NewEntry fresh;
    fresh.kind = EntryKind::Hotline;
    fresh.words.topic = u"社保"_s;
    fresh.words.text = u"断缴怎么补"_s;
    fresh.words.agent = PeopleRepository(desk.session().records()).all()->front().id;
    return *RegisterDesk(desk.session()).add(Desk::leader(), fresh);
}

qint64 alert(Desk &desk, const QString &subject, const QString &owner = {},
             AlertRecord::Status status = AlertRecord::Status::Open)
{
    AlertRecord record;
    record.kind = u"longCall"_s;
    record.subject = record.instance = subject;
    record.since = record.raisedAt = at(u"12:50"_s);
    record.owner = owner;
    record.status = status;
    return AlertDesk(desk.session()).save(Desk::leader(), record)->value();
}

QString ownerOf(Desk &desk, const QString &subject)
{
    const auto all = AlertDesk(desk.session()).between(at(u"00:00"_s), at(u"23:00"_s));
    return std::ranges::find(*all, subject, &AlertRecord::subject)->owner;
}

} // namespace

/** A shift that changes hands: to whom, how it is taken back, and what becomes of what was given. */
class TestHandover : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void onlyWhoIsKnownTakesOver_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("error"); // -1: none
        QTest::newRow("on the list of people") << u"班长钱"_s << -1;
        QTest::newRow("by number") << u"L2"_s << -1;
        QTest::newRow("whoever is next") << QString() << -1;
        QTest::newRow("who leads by setting") << u"外聘班长"_s << -1;
        QTest::newRow("who ran a day") << u"代班"_s << -1;
        QTest::newRow("a slip of the pen") << u"班长线"_s << int(Error::Kind::NotFound);
        QTest::newRow("one of two of that name") << u"同名"_s << int(Error::Kind::Conflict);
    }
    void onlyWhoIsKnownTakesOver()
    {
        QFETCH(QString, name);
        QFETCH(int, error);
        Desk desk(u"2026-11-23T13:00"_s);
        people(desk, dayShift());
        desk.import(&Import::agents, u"employee_no,name,team\nN1,同名,一组\nN2,同名,一组\n"_s);
        desk.leaderOf(u"外聘班长"_s, u"一组"_s);
        save(desk, {activity(u"floorWalk"_s, u"09:00"_s, u"09:30"_s, 0, u"代班"_s)}, {u"代班"_s, Role::DutyLeader, {}});
        const Result<Handover> written = HandoverDesk(desk.session()).write(Desk::leader(), handover({}, name));
        QCOMPARE(written ? -1 : int(written.error().kind), error);
        if (name.isEmpty())
            return;
        RegisterStep offer;
        offer.kind = StepKind::Offered;
        offer.whom = name;
        const RegisterItem taken = entry(desk);
        const auto offered = RegisterDesk(desk.session()).step(Desk::leader(), taken.entry.number, 0, offer);
        QCOMPARE(offered ? -1 : int(offered.error().kind), error);
        if (error == int(Error::Kind::NotFound))
            QVERIFY(written.error().text.contains(name) && written.error().text.contains(u"leads."_s));
    }

    /** One that was said earlier bears that time; one of later than now is refused. */
    void itBearsTheTimeAtWhichItWasSaid()
    {
        Desk desk(u"2026-11-23T13:00"_s);
        people(desk, dayShift());
        HandoverDesk handovers(desk.session());
        const Moment now = Desk::moment(u"2026-11-23T13:00"_s);
        const auto late = handovers.write(Desk::leader(), handover({}, {}), now + 1min);
        QCOMPARE(late.error().kind, Error::Kind::BadInput);
        const auto early = handovers.write(Desk::leader(), handover({}, {}), now - 5h);
        QVERIFY(early.ok());
        QCOMPARE(early->writtenAt, now - 5h);
        QCOMPARE(handovers.ofDay(Desk::leader(), monday)->back().writtenAt, now - 5h);
        Handover other = handover({}, {});
        other.words = u"另一句"_s;
        QCOMPARE(handovers.write(Desk::leader(), other)->writtenAt, now);
    }

    void knownLeadersAreOffered()
    {
        Desk desk(u"2026-11-23T13:00"_s);
        people(desk, dayShift());
        QCOMPARE(*KnownLeaders::names(desk.session()), QStringList());
        desk.leaderOf(u"外聘班长"_s, u"一组"_s);
        save(desk, {activity(u"floorWalk"_s, u"09:00"_s, u"09:30"_s, 0, u"代班"_s)}, {u"代班"_s, Role::DutyLeader, {}});
        QVERIFY(SettingsDesk(desk.session()).change(Desk::leader(), {{u"duty_leader"_s, u"班长钱"_s}}, {}).ok());
        QStringList names = *KnownLeaders::names(desk.session());
        QCOMPARE(names.size(), 3);
        desk.leaderOf(u"外聘班长"_s, QString()); // taken back
        names.removeAll(u"外聘班长"_s);
        QCOMPARE(*KnownLeaders::names(desk.session()), names);
    }

    void whatNobodyAnsweredIsTakenBack()
    {
        Desk desk(u"2026-11-23T13:00"_s);
        people(desk, dayShift());
        const qint64 number = entry(desk).entry.number;
        HandoverDesk handovers(desk.session());
        const Result<Handover> written =
            handovers.write(Desk::leader(), handover({item(u"register"_s, number), item(u"roll"_s, 1)}));
        const qint64 id = *written->id;
        QCOMPARE(RegisterDesk(desk.session()).entry(Desk::leader(), number)->standing.offeredTo, second.name);
        QCOMPARE(handovers.takeBack(second, id).error().kind, Error::Kind::Forbidden);
        QVERIFY(handovers.takeBack(Desk::leader(), id).ok());
        QVERIFY(handovers.waitingFor(second)->empty());
        QVERIFY(handovers.accept(second, id, *written->items[0].id).error().kind == Error::Kind::Conflict);
        QCOMPARE(handovers.take(second, id).error().kind, Error::Kind::Conflict);
        QCOMPARE(handovers.takeBack(Desk::leader(), id).error().kind, Error::Kind::Conflict); // once
        const RegisterStanding standing = RegisterDesk(desk.session()).entry(Desk::leader(), number)->standing;
        QCOMPARE(standing.owner, Desk::leader().name);
        QCOMPARE(standing.offeredTo, QString());
        const auto ofDay = handovers.ofDay(Desk::leader(), monday);
        QCOMPARE(ofDay->size(), 1U); // it stays on record as what it was
        QCOMPARE(ofDay->front().withdrawnAt, std::optional(at(u"13:00"_s)));
        QVERIFY(!ofDay->front().isWaiting());
        QVERIFY(handovers.write(Desk::leader(), handover({item(u"register"_s, number)})).ok()); // and anew
        QCOMPARE(handovers.waitingFor(second)->size(), 1U);
    }

    void whatIsAnsweredIsNotTakenBack()
    {
        Desk desk(u"2026-11-23T13:00"_s);
        people(desk, dayShift());
        HandoverDesk handovers(desk.session());
        const auto written = handovers.write(Desk::leader(), handover({item(u"roll"_s, 1), item(u"roll"_s, 2)}));
        QVERIFY(handovers.accept(second, *written->id, *written->items[0].id).ok());
        QCOMPARE(handovers.takeBack(Desk::leader(), *written->id).error().kind, Error::Kind::Conflict);
        QVERIFY(handovers.take(second, *written->id).ok());
        QCOMPARE(handovers.takeBack(Desk::leader(), *written->id).error().kind, Error::Kind::Conflict);
    }

    void openAlertsAreWhosesWhoAccepts()
    {
        Desk desk(u"2026-11-23T13:00"_s);
        people(desk, dayShift());
        const std::vector<HandoverItem> items{
            item(u"alert"_s, alert(desk, u"李娜"_s)), item(u"alert"_s, alert(desk, u"张伟"_s, Desk::leader().name)),
            item(u"alert"_s, alert(desk, u"唐丽"_s, u"值班经理"_s)),
            item(u"alert"_s, alert(desk, u"刘洋"_s, {}, AlertRecord::Status::Closed)), item(u"alert"_s, 999)};
        HandoverDesk handovers(desk.session());
        const auto written = handovers.write(Desk::leader(), handover(items));
        const auto first = handovers.accept(second, *written->id, *written->items[0].id);
        QCOMPARE(first->size(), 1U);
        QCOMPARE(first->front().owner, second.name);
        QVERIFY(!first->front().acknowledgedAt); // nobody has reacted yet
        QCOMPARE(handovers.take(second, *written->id)->size(), 1U);
        QCOMPARE(ownerOf(desk, u"李娜"_s), second.name);
        QCOMPARE(ownerOf(desk, u"张伟"_s), second.name);
        QCOMPARE(ownerOf(desk, u"唐丽"_s), u"值班经理"_s); // another has it
        QCOMPARE(ownerOf(desk, u"刘洋"_s), QString()); // it is over
    }

    /** Who gave a mandatory walk away has neither kept nor broken it. */
    void walksGivenAwayAreTheOthers()
    {
        Desk desk(u"2026-11-23T13:00"_s);
        people(desk, dayShift());
        ActivityRecord walk = activity(u"floorWalk"_s, u"14:07"_s, u"14:29"_s, 0);
        walk.mandatory = true;
        ActivityRecord kept = done(activity(u"floorWalk"_s, u"09:00"_s, u"09:30"_s, 1), u"09:00"_s, u"09:30"_s);
        kept.mandatory = true;
        save(desk, {walk, kept});
        const auto plan = DayPlan(desk.session()).day(Desk::leader().name, monday);
        HandoverDesk handovers(desk.session());
        const auto written = handovers.write(Desk::leader(), handover({item(u"activity"_s, (*plan)[0].id->value())}));
        QVERIFY(handovers.take(second, *written->id).ok());
        const auto given = DayPlan(desk.session()).day(Desk::leader().name, monday);
        QCOMPARE((*given)[0].status, ActivityStatus::HandedOver);
        QVERIFY((*given)[0].reason.contains(second.name));
        QVERIFY(!DaySteps::takeBack((*given)[0]).ok());
        desk.setNow(u"2026-11-23T18:00"_s);
        const auto week = PeriodReporter(desk.session()).read(Desk::leader(), ReportKind::Week, monday);
        QCOMPARE(week->total.walksDue, 1);
        QCOMPARE(week->total.walksKept, 1);
        QCOMPARE(week->total.skipped, 0);
        QCOMPARE(week->total.handedOver, 1);
        QCOMPARE(week->total.missed, 0);
        ActivityRecord review = activity(u"personalReview"_s, u"17:30"_s, u"17:50"_s, 2);
        const auto sheet = DaySheets(desk.session()).read(Desk::leader(), review, {u"review"_s});
        QVERIFY(sheet->review->missed.empty());
        QCOMPARE(sheet->review->handedOver, 1);
        QCOMPARE(sheet->review->open, 0);
        // It is the other's to keep.
        const auto taken = DayPlan(desk.session()).day(second.name, monday);
        const auto same = std::ranges::find_if(*taken, [&walk](const ActivityRecord &one) {
            return one.key == walk.key && one.plannedStart == walk.plannedStart;
        });
        QVERIFY(same != taken->end());
        QVERIFY(DaySteps::isOverdue(*same, desk.session().now()));
    }

    void walksBegunAfterTheirEndAreLate_data()
    {
        QTest::addColumn<QString>("begun");
        QTest::addColumn<int>("kept");
        QTest::newRow("before its begin") << u"08:50"_s << 1;
        QTest::newRow("meanwhile") << u"09:20"_s << 1;
        QTest::newRow("at its end") << u"09:30"_s << 1;
        QTest::newRow("after it") << u"09:31"_s << 0;
        QTest::newRow("hours later") << u"16:00"_s << 0;
    }
    void walksBegunAfterTheirEndAreLate()
    {
        QFETCH(QString, begun);
        QFETCH(int, kept);
        Desk desk(u"2026-11-23T18:00"_s);
        people(desk, dayShift());
        ActivityRecord walk = done(activity(u"floorWalk"_s, u"09:00"_s, u"09:30"_s, 0), begun, u"16:30"_s);
        walk.mandatory = true;
        save(desk, {walk});
        const auto week = PeriodReporter(desk.session()).read(Desk::leader(), ReportKind::Week, monday);
        QCOMPARE(week->total.done, 1);
        QCOMPARE(week->total.walksDue, 1);
        QCOMPARE(week->total.walksKept, kept);
        QCOMPARE(week->total.walksLate, 1 - kept);
        ActivityRecord review = activity(u"personalReview"_s, u"17:30"_s, u"17:50"_s, 2);
        const auto sheet = DaySheets(desk.session()).read(Desk::leader(), review, {u"review"_s});
        QCOMPARE(int(sheet->review->late.size()), 1 - kept);
        QVERIFY(sheet->review->missed.empty());
    }

    /** Told of the day and the leader it was so for, whatever is set since. */
    void deputiesAreToldByTheWalksTheyCovered()
    {
        Desk desk(u"2026-11-23T09:00"_s);
        people(desk, dayShift());
        WalkDesk walks(desk.session());
        const auto walk = [&desk, &walks](const QString &from, const QString &to, const Actor &who = Desk::leader()) {
            desk.setNow(u"2026-11-23T"_s + from);
            QVERIFY(walks.begin(who, desk.session().now()).ok());
            desk.setNow(u"2026-11-23T"_s + to);
            QVERIFY(walks.end(who).ok());
        };
        walk(u"09:10"_s, u"09:20"_s); // on the wallboard, too, and nobody's
        QVERIFY(walks.setUp(Desk::leader(), Walk::Mode::Deputy, u"李娜"_s, desk.session().now()).ok());
        walk(u"10:00"_s, u"10:15"_s);
        walk(u"11:00"_s, u"11:05"_s, third); // of another team
        QVERIFY(walks.setUp(Desk::leader(), Walk::Mode::Strip, u"李娜"_s, desk.session().now()).ok());
        walk(u"12:00"_s, u"12:10"_s);
        desk.setNow(u"2026-11-23T14:00"_s);
        QVERIFY(walks.begin(Desk::leader(), desk.session().now()).ok());
        desk.setNow(u"2026-11-23T14:10"_s); // chosen on the way
        QVERIFY(walks.setUp(Desk::leader(), Walk::Mode::Deputy, u"张伟"_s, desk.session().now()).ok());
        desk.setNow(u"2026-11-24T09:00"_s); // forgotten: over after two hours
        QVERIFY(walks.setUp(Desk::leader(), Walk::Mode::Deputy, u"唐丽"_s, desk.session().now()).ok());

        const DayReport report = read(desk);
        QCOMPARE(report.standIns.size(), 2U);
        QCOMPARE(report.standIns[0], (ReportStandIn{ReportStandIn::Kind::Deputy, u"李娜"_s, Desk::leader().name,
                                                    at(u"10:00"_s), at(u"10:15"_s)}));
        QCOMPARE(report.standIns[1], (ReportStandIn{ReportStandIn::Kind::Deputy, u"张伟"_s, Desk::leader().name,
                                                    at(u"14:10"_s), at(u"16:00"_s)}));
        QVERIFY(read(desk, monday.addDays(1)).standIns.empty()); // nobody has walked
    }

    /** What is announced to go along is what stands there the day after. */
    void whatGoesAlongIsWhatIsThereTomorrow()
    {
        Desk desk(u"2026-11-23T17:00"_s);
        people(desk, dayShift() + u"A1,2026-11-24,08:30,17:30,早,work\n"_s);
        save(desk, {activity(u"floorWalk"_s, u"14:00"_s, u"14:30"_s, 0)});
        alert(desk, u"李娜"_s);
        const qint64 number = entry(desk).entry.number;
        TomorrowPlanner planner(desk.session());
        const auto plan = planner.plan(Desk::leader(), monday);
        QCOMPARE(plan->carried.size(), 1U);
        QCOMPARE(plan->carried.front().entry.number, number);
        desk.setNow(u"2026-11-24T08:00"_s);
        QCOMPARE(planner.planned(Desk::leader(), plan->date)->open.size(), plan->carried.size());
    }

    void theNightIsHandedOverToTheDay()
    {
        const QDate tuesday = monday.addDays(1);
        Desk desk(u"2026-11-24T05:50"_s);
        people(desk, u"A1,2026-11-23,22:00,06:00,夜,work\nL1,2026-11-23,22:00,06:00,夜,work\n"
                     "A2,2026-11-24,08:30,17:30,早,work\nL2,2026-11-24,08:30,17:30,早,work\n"_s);
        ActivityRecord care = activity(u"memberCare"_s, u"03:00"_s, u"03:30"_s, 0);
        ActivityRecord walk = activity(u"floorWalk"_s, u"04:00"_s, u"04:20"_s, 1);
        for (ActivityRecord *const one : {&care, &walk}) {
            *one->plannedStart += 24h;
            *one->plannedEnd += 24h;
            one->mandatory = true;
            one->subject = u"李娜"_s;
            one->note = u"李娜哭了"_s;
            one->ticks = {{u"mood"_s, true, at(u"04:00"_s, tuesday), u"notOk"_s, u"难过"_s},
                          {u"tidy"_s, true, at(u"04:01"_s, tuesday), {}, u"李娜的座位"_s}};
        }
        save(desk, {care, walk});
        Handover handover;
        handover.date = monday;
        for (const ReportOpenItem &one : read(desk).open) {
            if (one.kind == "activity"_L1)
                handover.items.push_back({{}, one.kind, one.ref, one.subject, {}, {}, {}, {}});
        }
        QCOMPARE(handover.items.size(), 2U);
        HandoverDesk handovers(desk.session());
        const auto written = handovers.write(Desk::leader(), handover);
        QVERIFY(written.ok());
        desk.setNow(u"2026-11-24T08:33"_s);
        QVERIFY(handovers.take(second, *written->id).ok());
        QVERIFY(DayPlan(desk.session()).day(second.name, monday)->empty());
        auto plan = DayPlan(desk.session()).day(second.name, tuesday);
        QVERIFY(plan->size() > 4U); // her own day is there, too
        const std::vector<ActivityRecord> taken(plan->end() - 2, plan->end());
        QCOMPARE(taken[0].key, u"memberCare"_s);
        QCOMPARE(taken[1].key, u"floorWalk"_s);
        for (const ActivityRecord &one : taken) {
            QCOMPARE(one.plannedStart, std::optional(at(u"08:35"_s, tuesday)));
            QVERIFY(one.mandatory && one.note.isEmpty());
            QCOMPARE(one.ticks.size(), 2U);
            QVERIFY(!one.ticks[0].ticked && one.ticks[0].note.isEmpty() && one.ticks[0].answer.isEmpty());
            QVERIFY(one.ticks[1].ticked && one.ticks[1].note.isEmpty());
        }
        QVERIFY(taken[0].subject.isEmpty());
        QCOMPARE(*taken[1].plannedEnd - *taken[1].plannedStart, Millis(20min));
    }

    void eachHandoverIsWrittenWholeAndForItsOwnLeader()
    {
        Desk desk(u"2026-11-23T13:00"_s);
        people(desk, dayShift());
        RegisterDesk entries(desk.session());
        const auto add = [&entries](const Actor &owner) {
            NewEntry entry;
            entry.kind = EntryKind::Task;
            entry.words.text = u"检查空调"_s;
            return entries.add(owner, entry)->entry.number;
        };
        const qint64 own = add(Desk::leader());
        const qint64 anothers = add(second);
        const auto item = [](qint64 number) {
            return HandoverItem{{}, u"register"_s, u"register:%1"_s.arg(number), u"空调"_s, {}, {}, {}, {}};
        };
        HandoverDesk handovers(desk.session());
        Handover handover;
        handover.date = monday;
        handover.to = second.name;
        handover.items = {item(own), item(anothers)};
        // Nobody gives away another's; then nothing of the hand-over is written.
        QVERIFY(!handovers.write(Desk::leader(), handover).ok());
        QVERIFY(entries.entry(second, own)->standing.offeredTo.isEmpty());
        handover.items = {item(own)};
        QVERIFY(handovers.write(Desk::leader(), handover).ok());
        QCOMPARE(entries.entry(second, own)->standing.offeredTo, second.name);
        Handover other;
        other.date = monday;
        other.to = third.name;
        other.words = u"二组的早会"_s;
        QVERIFY(handovers.write(Desk::leader(), other).ok());
        QCOMPARE(handovers.waitingFor(second)->size(), 1U); // still hers
        QCOMPARE(handovers.waitingFor(third)->size(), 1U);
        // Written anew without the entry, that is offered no more.
        handover.items.clear();
        handover.words = u"空调我自己来"_s;
        const auto anew = handovers.write(Desk::leader(), handover);
        QVERIFY(anew.ok());
        QVERIFY(entries.entry(second, own)->standing.offeredTo.isEmpty());
        QCOMPARE(entries.entry(second, own)->standing.owner, Desk::leader().name);
        // Nobody took it: the next day's takes its place, and its own day still tells of it.
        desk.setNow(u"2026-11-24T13:00"_s);
        handover.date = monday.addDays(1);
        const auto later = handovers.write(Desk::leader(), handover);
        QCOMPARE(later->replaces, anew->id);
        QCOMPARE(handovers.waitingFor(second)->size(), 1U);
        QCOMPARE(handovers.take(second, *anew->id).error().kind, Error::Kind::Conflict);
        QCOMPARE(handovers.ofDay(second, monday)->size(), 2U);
        handover.to.clear();
        QVERIFY(handovers.write(Desk::leader(), handover).ok());
        QVERIFY(handovers.waitingFor(second)->front().to.isEmpty()); // the newest first
        // What whoever is next was to take is hers by name now: only that waits, with the one of before in its place.
        handover.to = second.name;
        handover.words = u"空调已报修"_s;
        QVERIFY(handovers.write(Desk::leader(), handover).ok());
        QCOMPARE(handovers.waitingFor(second)->size(), 1U);
        QCOMPARE(handovers.waitingFor(second)->front().words, handover.words);
        QCOMPARE(handovers.waitingFor(third)->size(), 1U); // hers is another matter
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }
};

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
