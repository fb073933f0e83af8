// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alert/alertnews.h"
#include "models/day/daysteps.h"
#include "models/day/reminders.h"
#include "models/live/floormodel.h"
#include "models/service/daymaker.h"
#include "models/service/dayplan.h"
#include "models/service/daytemplatereader.h"
#include "models/service/daytemplates.h"
#include "models/service/daywatch.h"
#include "models/service/dutyleader.h"
#include "models/service/escalations.h"
#include "models/service/floorsession.h"
#include "models/service/hotlinewatch.h"
#include "models/service/registerdesk.h"
#include "models/service/settingsdesk.h"
#include "models/service/shiftboard.h"
#include "models/service/storeworker.h"
#include "models/store/historyfile.h"
#include "tests/service/desk.h"
#include "tests/support/scriptedfloor.h"

#include <QSemaphore>
#include <QSignalSpy>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDate monday(2026, 11, 23);

/** Calls that joined at each of @p times ("15:10*3" is three) on @p date. */
HistoryFile::Batch callsOn(QDate date, const QStringList &times)
{
    HistoryFile::Batch batch;
    for (const QString &time : times) {
        const Moment joined = Desk::zone().toMoment(date, QTime::fromString(time.section(u'*', 0, 0), u"HH:mm"_s));
        for (int i = 0; i < std::max(1, time.section(u'*', 1, 1).toInt()); ++i) {
            CallRecord call;
            call.call = date.toString(Qt::ISODate) + time + QString::number(i);
            call.queue = u"support"_s;
            call.outcome = CallRecord::Outcome::Abandoned;
            call.joined = joined + std::chrono::seconds(i);
            call.ended = joined + 1min;
            batch.calls.push_back(call);
        }
    }
    return batch;
}

/** Every half hour of the last third of the day has three calls but the quiet ones. */
QStringList afternoon(const QString &quiet)
{
    QStringList times;
    for (QTime time(14, 30); time < QTime(17, 30); time = time.addSecs(1800)) {
        if (time.toString(u"HH:mm") != quiet)
            times << time.toString(u"HH:mm") + u"*3"_s;
    }
    return times;
}

/** A watch over a store, with whoever is put on duty. */
struct Watched
{
    /** Puts on record what the leader's shift of the day makes. */
    bool planned(const QString &leader)
    {
        const Actor actor{leader, Role::DutyLeader, {}};
        return writer
            .run([actor](StoreSession &session) {
                const Segment worked{Desk::moment(u"2026-11-23T09:00"_s), Desk::moment(u"2026-11-23T18:00"_s)};
                return DayMaker(session).planOn(actor, monday, worked);
            })
            .result()
            .ok();
    }
    bool has(const AlertRecord &alert) const
    {
        return std::ranges::count(watch.items(), AlertNews::keyOf(alert), &AlertNews::keyOf) > 0;
    }

    /** The number of an escalation that @p leader takes up now. */
    qint64 escalated(const QString &leader, std::optional<ActivityId> activity)
    {
        NewEntry entry;
        entry.kind = EntryKind::Escalation;
        entry.words.contact = u"刘先生"_s;
        entry.words.text = u"第三次来电，要求主管回电"_s;
        entry.words.urgency = Urgency::AtOnce;
        entry.activity = activity;
        const Actor actor{leader, Role::DutyLeader, {}};
        const auto added =
            writer.run([actor, entry](StoreSession &session) { return RegisterDesk(session).add(actor, entry); })
                .result();
        return added ? added->entry.number : 0;
    }
    std::optional<ActivityId> firstActivity()
    {
        const auto day =
            reader.run([](StoreSession &session) { return DayPlan(session).day(u"组长赵"_s, monday); }).result();
        return day && !day->empty() ? day->front().id : std::nullopt;
    }
    /** What came of the entry @p number. */
    ActivityRecord activityOf(qint64 number)
    {
        const Actor actor = duty.actor();
        const auto found = reader
                               .run([actor, number](StoreSession &session) -> Result<std::optional<EntryActivity>> {
                                   const auto item = RegisterDesk(session).entry(actor, number);
                                   return item ? Escalations::activityOf(session, *item) : item.error();
                               })
                               .result();
        return found && *found ? (**found).record : ActivityRecord();
    }
    const AlertRecord *find(const QString &key) const
    {
        const auto found = std::ranges::find(watch.items(), key, &AlertNews::keyOf);
        return found == watch.items().end() ? nullptr : &*found;
    }
    int proposals() const
    {
        return int(std::ranges::count(watch.items(), QString(Escalations::kind), &AlertRecord::kind));
    }

    QTemporaryDir dir;
    QString path = dir.filePath(u"records.db"_s);
    FixedClock clock{Desk::moment(u"2026-11-23T09:01"_s)};
    StoreWorker writer{path, StoreSession::Access::Write, u"test"_s, clock};
    StoreWorker reader{path, StoreSession::Access::Read, u"test"_s, clock};
    ScriptedSource source;
    FloorSession floor{source, clock, CentreSettings()};
    DutyLeader duty{nullptr};
    ShiftBoard shift{nullptr, clock};
    DayWatch watch{floor, duty, shift, writer, reader, clock};
};

} // namespace

/** The leader's day from what the store holds: roster, templates, holidays and the calls of the last weeks. */
class TestDayMaker : public QObject
{
    Q_OBJECT

private:
    static void roster(Desk &desk, const QString &rows)
    {
        QCOMPARE(desk.import(&Import::agents, u"employee_no,name,team\nA1,李娜,一组\nA2,张伟,一组\nB1,刘洋,二组\n"
                                              "B2,赵磊,二组\nL1,组长赵,一组\n"_s)
                     .problems.size(),
                 0U);
        QCOMPARE(desk.import(&Import::roster, u"employee_no,date,start,end,shift,kind\n"_s + rows).problems.size(), 0U);
    }
    static QString planned(const Result<LeaderDay> &day, const QString &key)
    {
        QStringList all;
        if (!day)
            return u"error: "_s + day.error().text;
        for (const ActivityRecord &one : day->activities) {
            if (one.key == key)
                all << Desk::zone().localTime(*one.plannedStart).toString(u"HH:mm") + one.team;
        }
        return all.join(u' ');
    }

    /** What the first leader does with the walk of @p time: done, begun, skipped, or an hour later. */
    static bool walk(Desk &desk, const QString &act, const QString &time)
    {
        const Moment now = desk.session().now();
        DayPlan plan(desk.session());
        const auto day = plan.day(Desk::leader().name, monday);
        const auto found = std::ranges::find_if(*day, [&time](const ActivityRecord &one) {
            return one.key == "floorWalk"_L1 && one.plannedStart == Desk::moment(u"2026-11-23T"_s + time);
        });
        if (found == day->end())
            return false;
        Result<ActivityRecord> next = *found;
        if (act == "skipped"_L1)
            next = DaySteps::skip(*found, u"fire drill"_s);
        else if (act == "later"_L1)
            next = DaySteps::postpone(*found, *found->plannedStart + 1h, u"many calls"_s, now);
        else
            next = DaySteps::start(*found, now);
        if (act == "done"_L1)
            next = DaySteps::finish(*next, now);
        return next && plan.save(Desk::leader(), *next).ok();
    }
    static QString openWalks(const std::vector<ActivityRecord> &day)
    {
        QStringList times;
        for (const ActivityRecord &one : day) {
            if (one.key == "floorWalk"_L1 && DaySteps::isOpen(one))
                times << Desk::zone().localTime(*one.plannedStart).toString(u"HH:mm");
        }
        times.sort();
        return times.join(u' ');
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theDayIsMadeOnceOfTheLeadersOwnHours()
    {
        Desk desk(u"2026-11-23T07:00"_s);
        roster(desk, u"A1,2026-11-23,08:30,17:30,早,work\nA2,2026-11-23,08:30,17:30,早,work\n"
                     "L1,2026-11-23,09:00,18:00,班长,work\nB1,2026-11-23,22:00,06:00,夜,work\n"_s);
        const auto day = DayMaker(desk.session()).day(Desk::leader(), monday);
        QVERIFY(day);
        QCOMPARE(planned(day, u"sortWork"_s), u"09:00一组"_s); // the leader's, and no other team's
        QCOMPARE(*DayMaker(desk.session()).day(Desk::leader(), monday), *day);
        QCOMPARE(planned(DayMaker(desk.session()).day(Desk::leader(), monday.addDays(1)), u"sortWork"_s), QString());
    }

    /** What joined is found by its end: also that of a call that went on for hours after the range. */
    void arrivalsAreCountedHoweverLongTheyLast()
    {
        Desk desk(u"2026-11-23T07:00"_s);
        HistoryFile history(desk.session().history());
        HistoryFile::Batch batch = callsOn(monday.addDays(-7), {u"14:30"_s, u"23:50"_s});
        batch.calls.back().ended += 11h;
        QVERIFY(history.write(batch));
        const auto known = history.arrivals(
            {Desk::zone().startOfDay(monday.addDays(-7)), Desk::zone().startOfDay(monday.addDays(-6))});
        QCOMPARE(known->size(), 2U);
        QCOMPARE(known->back().calls, 1);
    }

    void theTroughComesFromTheLastWeeksCalls()
    {
        Desk desk(u"2026-11-23T07:00"_s);
        roster(desk, u"A1,2026-11-23,08:30,17:30,早,work\nA1,2026-11-30,08:30,17:30,早,work\n"_s);
        HistoryFile history(desk.session().history());
        QVERIFY(history.write(callsOn(monday.addDays(-7), afternoon(u"15:30"_s))));
        QVERIFY(history.write(callsOn(monday.addDays(-8), afternoon(u"16:30"_s)))); // a Sunday says nothing
        const auto known =
            history.arrivals({Desk::zone().startOfDay(monday.addDays(-7)), Desk::zone().startOfDay(monday)});
        QCOMPARE(known->size(), 5U);
        QCOMPARE(known->front().calls, 3);
        DayMaker maker(desk.session());
        auto shift = maker.shiftDay({}, u"一组"_s, monday);
        QCOMPARE(shift->load.weeks, 1);
        const Actor other{u"李组长"_s, Role::DutyLeader, {}};
        auto day = maker.day(other, monday);
        QCOMPARE(planned(day, u"memberCare"_s), u"16:00"_s); // too little is known: the middle
        QVERIFY(history.write(callsOn(monday, afternoon(u"15:30"_s))));
        day = maker.day(other, monday.addDays(7));
        QCOMPARE(planned(day, u"memberCare"_s), u"15:30"_s);
        // A holiday among the weeks is left out.
        QVERIFY(SettingsDesk(desk.session())
                    .change(Desk::leader(), {{u"holidays"_s, u"2026-11-16 2026-10-01"_s}}, {})
                    .ok());
        QVERIFY(desk.session().reload());
        shift = maker.shiftDay({}, u"一组"_s, monday.addDays(7));
        QCOMPARE(shift->load.weeks, 1);
        QVERIFY(!shift->holiday);
        QVERIFY(maker.shiftDay({}, u"一组"_s, QDate(2026, 10, 1))->holiday);
    }

    void eachTeamHasItsOwnTemplateFromADay()
    {
        Desk desk(u"2026-11-23T07:00"_s);
        roster(desk, u"A1,2026-11-23,08:30,17:30,早,work\nB1,2026-11-23,09:00,18:00,销售,work\n"
                     "A1,2026-11-24,08:30,17:30,早,work\nB1,2026-11-24,09:00,18:00,销售,work\n"_s);
        DayTemplates templates(desk.session());
        const DayTemplate sales = *DayTemplateReader::load(u"sales-team"_s);
        QCOMPARE(templates.save(Desk::leader(), u"二组"_s, sales, monday.addDays(1), {}).error().kind,
                 Error::Kind::Forbidden); // it has another leader
        QCOMPARE(desk.leaderOf(u"组长赵"_s, u"一组;二组"_s), Desk::leader());
        QCOMPARE(*templates.save(Desk::leader(), u"二组"_s, sales, monday.addDays(1), u"sales from Tuesday"_s), 1);
        QCOMPARE(templates.inForce(u"二组"_s, monday)->id, u"service-team"_s);
        QCOMPARE(templates.inForce(u"二组"_s, monday.addDays(1))->id, u"sales-team"_s);
        QCOMPARE(templates.inForce(u"一组"_s, monday.addDays(1))->id, u"service-team"_s);
        QCOMPARE(templates.save(Desk::leader(), u"二组"_s, sales, monday.addDays(-1), {}).error().kind,
                 Error::Kind::BadInput);
        DayTemplate broken = sales;
        broken.activities.front().times.front().activity = u"nothing"_s;
        broken.activities.front().times.front().anchor = DayAnchor::AfterActivity;
        QCOMPARE(templates.save(Desk::leader(), u"二组"_s, broken, monday, {}).error().kind, Error::Kind::BadInput);
        QCOMPARE(templates.versions(u"二组"_s)->size(), 1U);
        // One leader on both teams has both days in one.
        const auto day = DayMaker(desk.session()).day(Desk::leader(), monday.addDays(1));
        QVERIFY(day);
        QCOMPARE(planned(day, u"topPerformer"_s), u"18:00二组"_s);
        QCOMPARE(planned(day, u"memberCare"_s), u"16:00一组"_s);
        QVERIFY(day->dayTemplate.activity(u"topPerformer"));
    }

    void aShiftThatNoRosterKnowsMakesTheDayOnce()
    {
        Desk desk(u"2026-11-23T07:00"_s);
        roster(desk, u"A1,2026-11-20,08:30,17:30,早,work\n"_s);
        DayTemplate saturday = *DayTemplateReader::load(u"service-team"_s);
        for (TemplateActivity &activity : saturday.activities) {
            if (activity.key == "memberCare"_L1) {
                activity.monthDays = {21};
                activity.orNextWorkday = true;
            }
        }
        QVERIFY(DayTemplates(desk.session()).save(Desk::leader(), u"一组"_s, saturday, monday, {}).ok());
        DayMaker maker(desk.session());
        QVERIFY(maker.day(Desk::leader(), monday)->activities.empty());
        const Segment shift{Desk::moment(u"2026-11-23T09:00"_s), Desk::moment(u"2026-11-23T18:00"_s)};
        const auto day = maker.planOn(Desk::leader(), monday, shift);
        QVERIFY(day);
        QCOMPARE(planned(day, u"sortWork"_s), u"09:00一组"_s);
        QVERIFY(!planned(day, u"memberCare"_s).isEmpty()); // nobody worked on Saturday
        const Segment other{shift.start + 1h, shift.end + 1h};
        QCOMPARE(*maker.planOn(Desk::leader(), monday, other), *day);
        QCOMPARE(*maker.day(Desk::leader(), monday), *day);
    }

    void whoComesLaterHasWhatIsLeft_data()
    {
        QTest::addColumn<QString>("second"); ///< the team that is led
        QTest::addColumn<QString>("acts"); ///< of the first leader, on walks
        QTest::addColumn<QString>("comes");
        QTest::addColumn<QString>("walks"); ///< of the second
        QTest::addColumn<QString>("firstWalks"); ///< what of the first one's is open then
        const QString all = u"09:40 12:10 14:15 17:10"_s;
        QTest::newRow("nobody ran the day: what is missed is one's own")
            << u"一组"_s << u""_s << u"13:00"_s << all << all;
        QTest::newRow("done or missed, it was the first one's")
            << u"一组"_s << u"done 09:40"_s << u"13:00"_s << u"14:15 17:10"_s << u"12:10 14:15 17:10"_s;
        QTest::newRow("she comes in the morning")
            << u"一组"_s << u"done 09:40"_s << u"11:00"_s << u"12:10 14:15 17:10"_s << u"12:10 14:15 17:10"_s;
        QTest::newRow("done before its time")
            << u"一组"_s << u"done 17:10"_s << u"13:00"_s << u"14:15"_s << u"09:40 12:10 14:15"_s;
        QTest::newRow("under way") << u"一组"_s << u"begun 14:15"_s << u"14:20"_s << u"17:10"_s
                                   << u"09:40 12:10 17:10"_s;
        QTest::newRow("skipped") << u"一组"_s << u"skipped 14:15"_s << u"13:00"_s << u"17:10"_s
                                 << u"09:40 12:10 17:10"_s;
        QTest::newRow("postponed, it stands where it went")
            << u"一组"_s << u"later 14:15"_s << u"13:00"_s << u"15:15 17:10"_s << u"09:40 12:10 15:15 17:10"_s;
        QTest::newRow("postponed and done")
            << u"一组"_s << u"later 14:15,done 15:15"_s << u"13:00"_s << u"17:10"_s << u"09:40 12:10 17:10"_s;
        QTest::newRow("at the end of the day nothing is left")
            << u"一组"_s << u"done 09:40"_s << u"18:40"_s << u""_s << u"12:10 14:15 17:10"_s;
        QTest::newRow("another team's day is another")
            << u"二组"_s << u"done 09:40"_s << u"13:00"_s << all << u"12:10 14:15 17:10"_s;
    }
    void whoComesLaterHasWhatIsLeft()
    {
        QFETCH(QString, second);
        QFETCH(QString, acts);
        QFETCH(QString, comes);
        Desk desk(u"2026-11-23T07:00"_s);
        roster(desk, u"A1,2026-11-23,08:30,17:30,早,work\nB1,2026-11-23,08:30,17:30,早,work\n"_s);
        QVERIFY(SettingsDesk(desk.session()).change(Desk::leader(), {{u"leads.组长孙"_s, second}}, {}).ok());
        QVERIFY(desk.session().reload());
        DayMaker maker(desk.session());
        QVERIFY(maker.day(Desk::leader(), monday));
        desk.setNow(u"2026-11-23T"_s + comes);
        for (const QString &act : acts.split(u',', Qt::SkipEmptyParts))
            QVERIFY(walk(desk, act.section(u' ', 0, 0), act.section(u' ', 1)));
        const Actor next{u"组长孙"_s, Role::DutyLeader, {}};
        const auto day = maker.day(next, monday);
        QVERIFY(day);
        QTEST(openWalks(day->activities), "walks");
        QTEST(openWalks(maker.day(Desk::leader(), monday)->activities), "firstWalks");
        for (size_t i = 0; i < day->activities.size(); ++i) {
            const ActivityRecord &one = day->activities[i];
            QCOMPARE(one.position, int(i));
            QVERIFY(!one.hangsOn || (*one.hangsOn >= 0 && size_t(*one.hangsOn) < day->activities.size()));
        }
        QCOMPARE(*maker.day(next, monday), day->activities.empty() ? *day : *maker.planned(next, monday));
    }

    void theNextShiftDayBegins_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("begins");
        QTest::newRow("in the shift") << u"2026-11-23T14:00"_s << u"2026-11-24T08:30"_s;
        QTest::newRow("before the shift") << u"2026-11-23T07:00"_s << u"2026-11-24T08:30"_s;
        QTest::newRow("a day off comes first") << u"2026-11-24T18:00"_s << u"2026-11-26T22:00"_s;
        QTest::newRow("in a night shift") << u"2026-11-26T23:00"_s << u"2026-11-27T22:00"_s;
        QTest::newRow("… after midnight") << u"2026-11-27T01:00"_s << u"2026-11-27T22:00"_s;
        QTest::newRow("nothing is rostered") << u"2026-11-28T12:00"_s << u"2026-11-29T00:00"_s;
    }
    void theNextShiftDayBegins()
    {
        Desk desk(u"2026-11-23T07:00"_s);
        roster(desk, u"L1,2026-11-23,08:30,17:30,早,work\nL1,2026-11-24,08:30,17:30,早,work\n"
                     "L1,2026-11-26,22:00,06:00,夜,work\nL1,2026-11-27,22:00,06:00,夜,work\n"_s);
        QFETCH(QString, now);
        QFETCH(QString, begins);
        const Result<Moment> found = DayMaker(desk.session()).nextDayStart(Desk::leader(), Desk::moment(now));
        QVERIFY(found);
        QCOMPARE(Desk::zone().local(*found).toString(u"yyyy-MM-ddTHH:mm"_s), begins);
    }

    void whatIsProposedIsTakenOrDeclinedOnRecord()
    {
        Desk desk(u"2026-11-23T10:00"_s);
        roster(desk, u"A1,2026-11-23,08:30,17:30,早,work\n"_s);
        DayMaker maker(desk.session());
        const Proposal walk{u"floorWalk"_s, u"李娜"_s, u"longCall\n李娜\n17"_s, {}};
        const auto taken = maker.take(Desk::leader(), monday, walk);
        QVERIFY(taken);
        QCOMPARE(taken->status, ActivityStatus::Running);
        QCOMPARE(maker.take(Desk::leader(), monday, walk).error().kind, Error::Kind::Conflict);
        const auto declined = maker.take(Desk::leader(), monday,
                                         {u"leaderHotline"_s, u"hotline"_s, u"hotlineCall\nhotline\n1"_s, u"busy"_s});
        QCOMPARE(declined->status, ActivityStatus::Skipped);
        QCOMPARE(declined->reason, u"busy"_s);
        QCOMPARE(maker.take(Desk::leader(), monday, {u"dance"_s, {}, {}, {}}).error().kind, Error::Kind::NotFound);
        const auto day = maker.day(Desk::leader(), monday);
        QCOMPARE(std::ranges::count(day->activities, walk.alert, &ActivityRecord::alert), 1);
        const auto left = maker.leaveOut(Desk::leader(), monday, 0, u"fire drill"_s);
        QCOMPARE(left->status, ActivityStatus::Skipped);
        QCOMPARE(maker.leaveOut(Desk::leader(), monday, 99, u"x"_s).error().kind, Error::Kind::NotFound);
    }

    void whatMovesTogetherIsKeptTogether()
    {
        Desk desk(u"2026-11-23T07:00"_s);
        roster(desk, u"A1,2026-11-23,08:30,17:30,早,work\n"_s);
        DayMaker maker(desk.session());
        const auto day = maker.day(Desk::leader(), monday);
        const auto meeting = std::ranges::find(day->activities, u"midShiftMeeting"_s, &ActivityRecord::key);
        const auto moved = DaySteps::move(day->activities, meeting->position, 15min);
        QVERIFY(DayPlan(desk.session()).saveMoved(Desk::leader(), *moved).ok());
        const auto again = maker.day(Desk::leader(), monday);
        QCOMPARE(planned(again, u"midShiftMeeting"_s), u"10:45一组"_s);
        QCOMPARE(planned(again, u"listenIn"_s), u"13:30一组"_s);
    }

    void remindersComeBeforeAndMissedOnesStay()
    {
        ActivityRecord walk;
        walk.key = u"floorWalk"_s;
        walk.position = 4;
        walk.plannedStart = Desk::moment(u"2026-11-23T12:10"_s);
        walk.plannedEnd = *walk.plannedStart + 15min;
        const auto told = [&walk](Millis after, Millis ahead = 5min) {
            const auto all = Reminders::of({walk}, *walk.plannedStart + after, ahead);
            return all.empty() ? u"-"_s : all.front().alarm ? u"missed"_s : u"due"_s;
        };
        QCOMPARE(told(-6min), u"-"_s);
        QCOMPARE(told(-5min), u"due"_s);
        QCOMPARE(told(14min), u"due"_s);
        QCOMPARE(told(-5min, 0min), u"-"_s);
        QCOMPARE(told(16min), u"-"_s);
        walk.mandatory = true;
        QCOMPARE(told(16min), u"missed"_s);
        QCOMPARE(told(16min, 0min), u"missed"_s);
        walk = *DaySteps::start(walk, *walk.plannedStart);
        QCOMPARE(told(1min), u"-"_s);
        // What is still under way past its end is told with the reminder of what comes next.
        walk.status = ActivityStatus::Planned;
        walk.actualStart.reset();
        ActivityRecord late = walk;
        late.key = u"meal"_s;
        late.position = 3;
        late.plannedStart = *walk.plannedStart - 40min;
        late.plannedEnd = *late.plannedStart + 30min;
        late = *DaySteps::start(late, *late.plannedStart);
        const auto lateOne = [&](Millis after) {
            return Reminders::of({late, walk}, *walk.plannedStart + after, 15min).back().facts.value(u"late_key"_s);
        };
        QVERIFY(lateOne(-10min).isUndefined());
        QCOMPARE(lateOne(-9min).toString(), u"meal"_s);
        QCOMPARE(Reminders::positionOf(u"activity:4"_s), 4);
        QCOMPARE(Reminders::positionOf(u"support"_s), -1);
    }

    void aHotlineCallIsProposedOnce()
    {
        const Moment now = Desk::moment(u"2026-11-23T10:00"_s);
        HotlineWatch watch;
        FloorModel agents;
        QueueRow queue;
        queue.queue = u"hotline"_s;
        QVERIFY(!watch.look(u"hotline"_s, {queue}, agents, now));
        queue.waiting = 1;
        queue.longestWaitingSince = now;
        QVERIFY(!watch.look({}, {queue}, agents, now));
        QVERIFY(watch.look(u"hotline"_s, {queue}, agents, now + 1s));
        QVERIFY(!watch.look(u"hotline"_s, {queue}, agents, now + 2s));
        QCOMPARE(watch.proposals().size(), 1U);
        watch.forget(watch.proposals().front());
        QVERIFY(!watch.look(u"hotline"_s, {queue}, agents, now + 3s)); // taken up: not proposed again
        // An extension: from ringing to talking it is one call, the next ringing is another.
        FloorDelta delta;
        delta.whole = true;
        AgentRow leader;
        leader.id = 1;
        leader.key = leader.name = u"组长"_s;
        leader.interface = u"PJSIP/8001"_s;
        const auto state = [&leader, &delta, &agents, &watch, now](AgentState is, Millis after) {
            leader.state = is;
            leader.since = now + after;
            delta.agents = {leader};
            agents.apply(delta);
            return watch.look(u"8001"_s, {}, agents, now + after);
        };
        QVERIFY(!state(AgentState::Ready, 10s));
        QVERIFY(state(AgentState::Ringing, 20s));
        QVERIFY(!state(AgentState::Talking, 30s));
        QVERIFY(!state(AgentState::Ready, 60s));
        QVERIFY(state(AgentState::Ringing, 90s));
        QCOMPARE(watch.proposals().size(), 2U);
        QVERIFY(watch.look(u"8001"_s, {}, agents, now + 40min)); // nobody took them up
        QVERIFY(watch.proposals().empty());
    }

    /** A phone that is in no queue is told by its channels; a member's calls are not told twice. */
    void callsOnTheLeadersOwnPhoneAreProposed()
    {
        const Moment now = Desk::moment(u"2026-11-23T10:00"_s);
        const LineCall own{u"PJSIP/8001"_s, now};
        const LineCall hotline{u"8000"_s, now + 10s};
        FloorModel agents;
        HotlineWatch watch;
        QVERIFY(watch.look({}, {}, agents, now, {own})); // without any hotline
        QVERIFY(!watch.look({}, {}, agents, now + 5s, {own}));
        QCOMPARE(watch.proposals().front().subject, u"PJSIP/8001"_s);
        QVERIFY(watch.look(u"8000"_s, {}, agents, now + 10s, {own, hotline}));
        QCOMPARE(watch.proposals().size(), 2U);
        watch.forget(watch.proposals().front());
        QVERIFY(!watch.look(u"8000"_s, {}, agents, now + 20s, {own, hotline}));
        FloorDelta delta;
        delta.whole = true;
        AgentRow member;
        member.id = 1;
        member.key = member.name = u"组长"_s;
        member.interface = u"PJSIP/8000"_s;
        member.state = AgentState::Ringing;
        member.since = now;
        delta.agents = {member};
        agents.apply(delta);
        HotlineWatch another;
        QVERIFY(another.look(u"8000"_s, {}, agents, now + 10s, {hotline}));
        QCOMPARE(another.proposals().size(), 1U);
    }

    void aHotlineCallThatWaitsForLongDoesNotComeBack()
    {
        const Moment since = Desk::moment(u"2026-11-23T10:00"_s);
        const FloorModel nobody;
        QueueRow queue;
        queue.queue = u"hotline"_s;
        queue.waiting = 1;
        queue.longestWaitingSince = since;
        HotlineWatch watch;
        const auto look = [&](Millis after) { return watch.look(u"hotline"_s, {queue}, nobody, since + after); };
        QVERIFY(look(1s));
        QVERIFY(!look(29min));
        QVERIFY(look(31min)); // it goes
        QVERIFY(watch.proposals().empty());
        QVERIFY(!look(31min + 1s));
        QVERIFY(!look(62min));
        QVERIFY(watch.proposals().empty());
        HotlineWatch later; // and who looks for the first time by then has no use of it either
        QVERIFY(!later.look(u"hotline"_s, {queue}, nobody, since + 40min));
    }

    void eachMemberOfTheHotlineHasItsOwnCall()
    {
        const Moment now = Desk::moment(u"2026-11-23T10:00"_s);
        AgentRow first;
        first.id = 1;
        first.key = u"组长"_s;
        first.interface = u"PJSIP/8001"_s;
        AgentRow second = first;
        second.id = 2;
        second.key = u"组长 <SIP/8001>"_s;
        second.interface = u"SIP/8001"_s;
        second.state = AgentState::Ready;
        HotlineWatch watch;
        FloorModel agents;
        const auto look = [&](const std::vector<AgentRow> &rows, Millis after) {
            FloorDelta delta;
            delta.whole = true;
            delta.agents = rows;
            agents.apply(delta);
            return watch.look(u"8001"_s, {}, agents, now + after);
        };
        const auto in = [&](AgentState state, Millis after) {
            first.state = state;
            first.since = now + after;
            return look({first, second}, after);
        };
        QVERIFY(in(AgentState::Ringing, 10s));
        QVERIFY(!in(AgentState::Talking, 20s)); // the other telephone is idle: still the same call
        QCOMPARE(watch.proposals().size(), 1U);
        QVERIFY(!look({}, 30s)); // gone in the middle of the call
        QVERIFY(in(AgentState::Ringing, 60s));
        QCOMPARE(watch.proposals().size(), 2U);
        second.state = AgentState::Ringing;
        second.since = now + 70s;
        QVERIFY(look({first, second}, 70s));
        QCOMPARE(watch.proposals().size(), 3U);
    }

    void theDayOnRecordIsReadWhileTheWriterIsBusy()
    {
        Watched watched;
        QVERIFY(watched.planned(u"组长赵"_s));
        QSemaphore writing;
        const auto busy = watched.writer.run([&writing](StoreSession &) -> Result<void> {
            writing.acquire();
            return {};
        });
        watched.duty.setName(u"组长赵"_s);
        const bool read = QTest::qWaitFor([&watched] { return !watched.watch.items().empty(); });
        writing.release();
        QVERIFY(busy.result().ok() && read);
    }

    void aHotlineCallArisesFromTheFeed()
    {
        Watched watched;
        QVERIFY(watched.planned(u"组长赵"_s));
        watched.duty.setName(u"组长赵"_s);
        CentreSettings settings;
        QVERIFY(settings.set(u"hotline"_s, u"hotline"_s));
        watched.floor.setSettings(settings);
        watched.floor.start(1ms);
        QTRY_VERIFY(watched.source.waiting);
        FloorUpdate update;
        update.delta.at = watched.clock.now();
        QueueRow &queue = update.delta.queues.emplace_back();
        queue.queue = u"hotline"_s;
        queue.waiting = 1;
        queue.longestWaitingSince = watched.clock.now() - 5s;
        watched.source.answer(update);
        const auto calls = [&watched] {
            return std::ranges::count(watched.watch.items(), QString(HotlineWatch::kind), &AlertRecord::kind);
        };
        QTRY_COMPARE(calls(), 1);
        const AlertRecord call =
            *std::ranges::find(watched.watch.items(), QString(HotlineWatch::kind), &AlertRecord::kind);
        QCOMPARE(DayWatch::proposed(call), u"leaderHotline"_s);
        watched.watch.accept(call);
        QTRY_VERIFY(watched.watch.activityOf(AlertNews::keyOf(call)));
        QTRY_COMPARE(calls(), 0);
    }

    void anEscalationProposesUrgentBusinessOnce()
    {
        Watched watched;
        QVERIFY(watched.planned(u"组长赵"_s));
        watched.duty.setName(u"组长赵"_s);
        QTRY_VERIFY(!watched.watch.items().empty());
        const qint64 number = watched.escalated(u"组长赵"_s, {});
        QVERIFY(watched.escalated(u"李组长"_s, {}) > 0); // another's own
        watched.watch.refresh();
        QTRY_VERIFY(watched.find(Escalations::keyOf(number)));
        QCOMPARE(watched.proposals(), 1);
        const AlertRecord proposal = *watched.find(Escalations::keyOf(number));
        QCOMPARE(DayWatch::proposed(proposal), u"urgentBusiness"_s);
        QVERIFY(proposal.alarm);
        QCOMPARE(proposal.facts[u"name"_s].toString(), u"刘先生"_s);
        QSignalSpy begun(&watched.watch, &DayWatch::begun);
        watched.watch.act({AlertCommand::Act::Accept, proposal, watched.duty.actor(), 0min, {}, {}});
        QTRY_COMPARE(begun.size(), 1);
        QTRY_COMPARE(watched.proposals(), 0);
        const ActivityRecord *const activity = watched.watch.activityOf(Escalations::keyOf(number));
        QVERIFY(activity);
        QCOMPARE(activity->key, u"urgentBusiness"_s);
        QCOMPARE(activity->subject, u"刘先生"_s);
        QCOMPARE(activity->status, ActivityStatus::Running);
        // Each leads to the other.
        QCOMPARE(Escalations::entryBehind(activity->alert), number);
        QCOMPARE(watched.activityOf(number).id, activity->id);
        QCOMPARE(Escalations::entryBehind(u"hotlineCall\nentry:1\n1"_s), 0);
    }

    void anEscalationThatIsLeftOutOrHasItsActivityIsNotProposed()
    {
        Watched watched;
        QVERIFY(watched.planned(u"组长赵"_s));
        watched.duty.setName(u"组长赵"_s);
        QTRY_VERIFY(!watched.watch.items().empty());
        const qint64 number = watched.escalated(u"组长赵"_s, {});
        // Taken up while the activity runs already.
        QVERIFY(watched.escalated(u"组长赵"_s, watched.firstActivity()) > 0);
        watched.watch.refresh();
        QTRY_COMPARE(watched.proposals(), 1);
        const AlertRecord proposal = *watched.find(Escalations::keyOf(number));
        watched.watch.act({AlertCommand::Act::Dismiss, proposal, watched.duty.actor(), 0min, {}, u"客户已挂断"_s});
        QTRY_COMPARE(watched.proposals(), 0);
        const ActivityRecord left = watched.activityOf(number);
        QCOMPARE(left.status, ActivityStatus::Skipped);
        QCOMPARE(left.reason, u"客户已挂断"_s);
    }

    void anotherLeaderHasAnotherDay()
    {
        Watched watched;
        QVERIFY(watched.planned(u"组长赵"_s) && watched.planned(u"李组长"_s));
        watched.duty.setName(u"组长赵"_s);
        QTRY_VERIFY(!watched.watch.items().empty());
        const AlertRecord first = watched.watch.items().front();
        AlertCommand snooze{AlertCommand::Act::Snooze, first, watched.duty.actor(), 60min, {}, {}};
        watched.watch.act(snooze);
        QVERIFY(!watched.has(first));
        watched.duty.setName(u"李组长"_s);
        QVERIFY(watched.watch.items().empty()); // at once: what is shown is acted on
        QTRY_VERIFY(watched.has(first)); // the same hour of another's day, snoozed by nobody
        watched.duty.setName(u"新组长"_s);
        QVERIFY(watched.watch.items().empty());
    }
};

QTEST_GUILESS_MAIN(TestDayMaker)
#include "tst_daymaker.moc"
