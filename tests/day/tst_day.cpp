// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/daymodel.h"
#include "models/day/dayplanner.h"
#include "models/day/dayscale.h"
#include "models/day/daysteps.h"
#include "models/day/daywords.h"
#include "models/roster/evidencewindows.h"
#include "models/service/daytemplatereader.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Zone zone = *Zone::parse(u"Asia/Shanghai"_s);
const QDate monday(2026, 11, 2);

Moment at(int hour, int minute = 0)
{
    return zone.startOfDay(monday) + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

DayPlanner planner()
{
    const Result<DayTemplate> read = DayTemplateReader::load(u"service-team"_s);
    if (!read)
        qWarning("%s", qPrintable(read.error().text));
    return DayPlanner(read ? *read : DayTemplate());
}

std::vector<ActivityRecord> dayAt(QTime start, QTime end)
{
    return planner().plan(u"王芳"_s, monday, {makeSegment(zone, monday, start, end)});
}

ActivityRecord planned(const QString &key, Moment start)
{
    ActivityRecord record;
    record.key = key;
    record.plannedStart = start;
    record.plannedEnd = start + 15min;
    record.ticks = {ChecklistTick{u"one"_s, false, {}, {}, {}}, ChecklistTick{u"two"_s, false, {}, {}, {}}};
    return record;
}

QString times(const std::vector<ActivityRecord> &records, const QString &key)
{
    QStringList all;
    for (const ActivityRecord &record : records) {
        if (record.key == key)
            all << zone.local(*record.plannedStart).toString(u"dd HH:mm");
    }
    return all.join(u", "_s);
}

QStringList rows(const DayModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const int number = index.data(DayModel::OccurrenceRole).toInt();
        all << index.data(DayModel::KeyRole).toString() + (number ? u'#' + QString::number(number) : QString());
    }
    return all;
}

} // namespace

/** The leader's day: from a template to rows, and what may happen to a row. */
class TestDay : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theFifteenActivitiesAreThereAndHaveWords()
    {
        const DayTemplate read = planner().dayTemplate();
        QStringList keys;
        QStringList steps;
        for (const TemplateActivity &activity : read.activities) {
            keys << activity.key;
            QVERIFY2(!DayWords::activityTitle(activity.key).isEmpty(), qPrintable(activity.key));
            QVERIFY2(!DayWords::activityPurpose(activity.key).isEmpty(), qPrintable(activity.key));
            QVERIFY2(!activity.steps.empty(), qPrintable(activity.key));
            for (const TemplateStep &step : activity.steps)
                steps << step.key;
        }
        QCOMPARE(keys.size(), 15);
        QCOMPARE(keys, DayWords::activityKeys());
        for (const QString &step : std::as_const(steps))
            QVERIFY2(!DayWords::stepTitle(step).isEmpty(), qPrintable(step));
        for (const QString &step : DayWords::stepKeys())
            QVERIFY2(steps.contains(step), qPrintable(step));
    }

    void timesHangOnTheShift_data()
    {
        QTest::addColumn<QTime>("start");
        QTest::addColumn<QTime>("end");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("expected");
        const QTime eight(8, 30);
        const QTime five(17, 30);
        QTest::newRow("preparation 07:30") << eight << five << u"preparation"_s << u"02 07:30"_s;
        QTest::newRow("meeting 08:00") << eight << five << u"preShiftMeeting"_s << u"02 08:00"_s;
        QTest::newRow("sort the work at the start") << eight << five << u"sortWork"_s << u"02 08:30"_s;
        QTest::newRow("floor walks") << eight << five << u"floorWalk"_s << u"02 09:40, 02 12:10, 02 14:15, 02 17:10"_s;
        QTest::newRow("care in the last third") << eight << five << u"memberCare"_s << u"02 16:00"_s;
        QTest::newRow("post-shift meeting at the end") << eight << five << u"postShiftMeeting"_s << u"02 17:30"_s;
        QTest::newRow("urgent business has no time") << eight << five << u"urgentBusiness"_s << QString();
        QTest::newRow("night: meeting before it")
            << QTime(22, 0) << QTime(6, 0) << u"preShiftMeeting"_s << u"02 21:30"_s;
        QTest::newRow("night: meeting in its middle")
            << QTime(22, 0) << QTime(6, 0) << u"midShiftMeeting"_s << u"02 23:45"_s;
        QTest::newRow("night: review after it") << QTime(22, 0) << QTime(6, 0) << u"personalReview"_s << u"03 06:30"_s;
        QTest::newRow("midnight shift prepares the day before")
            << QTime(0, 0) << QTime(8, 0) << u"preparation"_s << u"01 23:00"_s;
    }
    void timesHangOnTheShift()
    {
        QFETCH(QTime, start);
        QFETCH(QTime, end);
        QFETCH(QString, key);
        QFETCH(QString, expected);
        QCOMPARE(times(dayAt(start, end), key), expected);
    }

    void plannedInOrderWithUntickedSteps()
    {
        const std::vector<ActivityRecord> day = dayAt(QTime(8, 30), QTime(17, 30));
        for (size_t i = 0; i < day.size(); ++i) {
            QCOMPARE(day[i].position, int(i));
            QVERIFY(i == 0 || day[i - 1].plannedStart <= day[i].plannedStart);
            QCOMPARE(DaySteps::stepsDone(day[i]), 0);
            QCOMPARE(day[i].status, ActivityStatus::Planned);
        }
        QVERIFY(planner().plan(u"王芳"_s, monday, std::vector<Segment>()).empty());
    }

    void walksAtMealRestAndShiftChangeAreMandatory()
    {
        QStringList mandatory;
        for (const ActivityRecord &record : dayAt(QTime(8, 30), QTime(17, 30))) {
            if (record.mandatory)
                mandatory << record.key + zone.local(*record.plannedStart).toString(u" HH:mm");
        }
        QCOMPARE(mandatory, (QStringList{u"floorWalk 12:10"_s, u"floorWalk 14:15"_s, u"floorWalk 17:10"_s}));
    }

    void whatComesUpEntersTheDay()
    {
        const Result<ActivityRecord> urgent =
            planner().comeUp(u"urgentBusiness"_s, u"王芳"_s, monday, u"alert:17"_s, at(10, 52), 40);
        QVERIFY(urgent);
        QVERIFY(urgent->passive);
        QCOMPARE(*urgent->plannedStart, at(10, 52));
        QCOMPARE(urgent->ticks.size(), 2U);
        QCOMPARE(planner().comeUp(u"nothing"_s, {}, monday, {}, at(10), 1).error().kind, Error::Kind::NotFound);
    }

    void stepsOfAnActivity()
    {
        const ActivityRecord fresh = planned(u"floorWalk"_s, at(9, 40));
        const Result<ActivityRecord> running = DaySteps::start(fresh, at(9, 41));
        QCOMPARE(running->status, ActivityStatus::Running);
        QCOMPARE(*running->actualStart, at(9, 41));
        QCOMPARE(DaySteps::start(*running, at(9, 42)).error().kind, Error::Kind::Conflict);
        QCOMPARE(DaySteps::skip(*running, u"no time"_s).error().kind, Error::Kind::Conflict);
        const Result<ActivityRecord> done = DaySteps::finish(*running, at(9, 58));
        QCOMPARE(done->status, ActivityStatus::Done);
        QCOMPARE(*done->actualEnd, at(9, 58));
        QCOMPARE(DaySteps::finish(fresh, at(9, 58)).error().kind, Error::Kind::Conflict);
        QCOMPARE(*DaySteps::finish(*running, at(9, 0))->actualEnd, at(9, 41)); // a clock set back
    }

    void skippingAndPostponingNeedAReason()
    {
        const ActivityRecord fresh = planned(u"meal"_s, at(11, 30));
        QCOMPARE(DaySteps::skip(fresh, u"  "_s).error().kind, Error::Kind::BadInput);
        const Result<ActivityRecord> skipped = DaySteps::skip(fresh, u"fire drill"_s);
        QCOMPARE(skipped->status, ActivityStatus::Skipped);
        QCOMPARE(skipped->reason, u"fire drill"_s);
        QCOMPARE(DaySteps::takeBack(*skipped)->status, ActivityStatus::Planned);
        QCOMPARE(DaySteps::postpone(fresh, at(12), {}, at(11)).error().kind, Error::Kind::BadInput);
        QCOMPARE(DaySteps::postpone(fresh, at(11), u"busy"_s, at(11)).error().kind, Error::Kind::BadInput);
        const Result<ActivityRecord> later = DaySteps::postpone(fresh, at(12), u"busy"_s, at(11));
        QCOMPARE(later->status, ActivityStatus::Postponed);
        QCOMPARE(*later->plannedEnd, at(12, 15));
        QVERIFY(DaySteps::start(*later, at(12)));
        // Sooner than it was planned is no postponing.
        const ActivityRecord evening = planned(u"floorWalk"_s, at(17, 10));
        QCOMPARE(DaySteps::postpone(evening, at(14, 50), u"busy"_s, at(14, 20)).error().kind, Error::Kind::BadInput);
        QVERIFY(DaySteps::postpone(evening, at(17, 40), u"busy"_s, at(14, 20)));
    }

    void aTimeIsOfTheDateItsDayHasItOn_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<Moment>("moment");
        QTest::newRow("a night, before it") << QTime(22, 0) << QTime(6, 0) << QTime(20, 0) << at(20);
        QTest::newRow("a night, before midnight") << QTime(22, 0) << QTime(6, 0) << QTime(23, 30) << at(23, 30);
        QTest::newRow("a night, at midnight") << QTime(22, 0) << QTime(6, 0) << QTime(0, 0) << at(24);
        QTest::newRow("a night, after midnight") << QTime(22, 0) << QTime(6, 0) << QTime(1, 30) << at(25, 30);
        QTest::newRow("a night, at its end") << QTime(22, 0) << QTime(6, 0) << QTime(6, 0) << at(30);
        QTest::newRow("a day") << QTime(8, 30) << QTime(17, 30) << QTime(1, 30) << at(1, 30);
        QTest::newRow("a late day") << QTime(14, 0) << QTime(22, 0) << QTime(13, 0) << at(13);
    }
    void aTimeIsOfTheDateItsDayHasItOn()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, to);
        QFETCH(QTime, time);
        QFETCH(Moment, moment);
        QCOMPARE(DaySteps::momentIn(dayAt(from, to), monday, time, zone), moment);
        QCOMPARE(DaySteps::momentIn({}, monday, time, zone), zone.toMoment(monday, time)); // nothing says it is a night
    }

    void pausesAreNoTimeSpent()
    {
        ActivityRecord walk = *DaySteps::start(planned(u"floorWalk"_s, at(9, 40)), at(9, 40));
        QCOMPARE(DaySteps::resume(walk, at(9, 41)).error().kind, Error::Kind::Conflict);
        walk = *DaySteps::pause(walk, at(9, 45));
        QCOMPARE(walk.status, ActivityStatus::Paused);
        QCOMPARE(DaySteps::spent(walk, at(10)), Millis(5min));
        QCOMPARE(DaySteps::pause(walk, at(9, 46)).error().kind, Error::Kind::Conflict);
        walk = *DaySteps::resume(walk, at(10));
        QCOMPARE(DaySteps::spent(walk, at(10, 3)), Millis(8min));
        walk = *DaySteps::finish(*DaySteps::pause(walk, at(10, 4)), at(10, 30)); // nobody came back to it
        QCOMPARE(walk.status, ActivityStatus::Done);
        QCOMPARE(DaySteps::spent(walk, at(12)), Millis(9min));
    }

    void whatWasPressedByMistakeIsPutRight()
    {
        const ActivityRecord fresh = planned(u"floorWalk"_s, at(9, 40));
        const ActivityRecord done = *DaySteps::finish(*DaySteps::start(fresh, at(9, 40)), at(9, 50));
        // It goes on: till then it rested.
        ActivityRecord on = *DaySteps::resume(done, at(10));
        QCOMPARE(on.status, ActivityStatus::Running);
        on = *DaySteps::finish(on, at(10, 5));
        QCOMPARE(DaySteps::spent(on, at(12)), Millis(15min));
        // It was not begun: as if it never had been, its rests neither.
        const ActivityRecord back = *DaySteps::takeBack(*DaySteps::pause(*DaySteps::start(fresh, at(9)), at(9, 5)));
        QCOMPARE(back.status, ActivityStatus::Planned);
        QVERIFY(!back.actualStart);
        QCOMPARE(DaySteps::spent(*DaySteps::finish(*DaySteps::start(back, at(11)), at(11, 10)), at(12)), Millis(10min));
        QCOMPARE(DaySteps::takeBack(done).error().kind, Error::Kind::Conflict);
    }

    void realTimesAreCorrected_data()
    {
        QTest::addColumn<ActivityRecord>("before");
        QTest::addColumn<std::optional<Moment>>("to");
        QTest::addColumn<ActivityStatus>("status");
        QTest::addColumn<QString>("reason");
        const ActivityRecord fresh = planned(u"floorWalk"_s, at(9, 40));
        const ActivityRecord running = *DaySteps::start(fresh, at(9, 55));
        const auto row = [](const char *name, const ActivityRecord &before, std::optional<Moment> to,
                            ActivityStatus status, const QString &reason = u"times corrected: late"_s) {
            QTest::newRow(name) << before << to << status << reason;
        };
        row("nobody began it", fresh, at(9, 50), ActivityStatus::Done);
        row("nobody began it, it goes on", fresh, std::nullopt, ActivityStatus::Running);
        row("begun late", running, std::nullopt, ActivityStatus::Running);
        row("begun late and never finished", running, at(9, 50), ActivityStatus::Done);
        row("paused", *DaySteps::pause(running, at(9, 57)), std::nullopt, ActivityStatus::Paused);
        row("paused and never finished", *DaySteps::pause(running, at(9, 57)), at(9, 59), ActivityStatus::Done);
        row("done", *DaySteps::finish(running, at(10)), at(9, 50), ActivityStatus::Done);
        row("skipped", *DaySteps::skip(fresh, u"no time"_s), at(9, 50), ActivityStatus::Done);
        row("postponed", *DaySteps::postpone(fresh, at(9, 45), u"busy"_s, at(9, 40)), at(9, 50), ActivityStatus::Done,
            u"busy; times corrected: late"_s);
    }
    void realTimesAreCorrected()
    {
        QFETCH(ActivityRecord, before);
        QFETCH(std::optional<Moment>, to);
        const Result<ActivityRecord> after = DaySteps::correct(before, {at(9, 38), to}, u" late "_s, at(10));
        QVERIFY(after);
        QCOMPARE(after->actualStart, at(9, 38));
        QCOMPARE(after->actualEnd, to);
        QTEST(after->status, "status");
        QTEST(after->reason, "reason");
    }

    void aCorrectionSaysWhatMayBe()
    {
        const ActivityRecord fresh = planned(u"floorWalk"_s, at(9, 40));
        const auto kind = [&fresh](Moment from, std::optional<Moment> to, const QString &why) {
            const Result<ActivityRecord> after = DaySteps::correct(fresh, {from, to}, why, at(10));
            return after ? std::nullopt : std::optional(after.error().kind);
        };
        QCOMPARE(kind(at(9), at(10), u"x"_s), std::nullopt); // up to this moment
        QCOMPARE(kind(at(9), at(10), u" "_s), Error::Kind::BadInput);
        QCOMPARE(kind(at(9), at(10, 1), u"x"_s), Error::Kind::BadInput);
        QCOMPARE(kind(at(10, 1), std::nullopt, u"x"_s), Error::Kind::BadInput);
        QCOMPARE(kind(at(9), at(9), u"x"_s), Error::Kind::BadInput);
        const Result<ActivityRecord> given = DaySteps::handOver(fresh, u"second"_s);
        QCOMPARE(DaySteps::correct(*given, {at(9), at(9, 5)}, u"x"_s, at(10)).error().kind, Error::Kind::Conflict);
    }

    void whatHangsOnAMovedOneMovesWithIt()
    {
        std::vector<ActivityRecord> day = dayAt(QTime(8, 30), QTime(17, 30));
        const auto positionOf = [&day](const QString &key) {
            return std::ranges::find(day, key, &ActivityRecord::key)->position;
        };
        const auto moved = DaySteps::move(day, positionOf(u"midShiftMeeting"_s), 20min);
        QVERIFY(moved);
        QCOMPARE(times(*moved, u"midShiftMeeting"_s), u"02 10:50"_s);
        QCOMPARE(times(*moved, u"listenIn"_s), u"02 13:35"_s);
        QCOMPARE(moved->size(), 2U);
        QCOMPARE(times(*DaySteps::move(day, positionOf(u"preShiftMeeting"_s), -5min), u"preparation"_s), u"02 07:25"_s);
        QCOMPARE(times(*DaySteps::move(day, positionOf(u"meal"_s), 30min), u"floorWalk"_s), u"02 12:40"_s);
        // What was begun, and what was moved by hand, stays.
        ActivityRecord &listening = day[size_t(positionOf(u"listenIn"_s))];
        const ActivityRecord fresh = listening;
        listening = *DaySteps::start(fresh, at(13, 15));
        QCOMPARE(DaySteps::move(day, positionOf(u"midShiftMeeting"_s), 20min)->size(), 1U);
        QCOMPARE(DaySteps::move(day, listening.position, 5min).error().kind, Error::Kind::Conflict);
        listening = fresh;
        listening = DaySteps::move(day, listening.position, 5min)->front();
        QCOMPARE(DaySteps::move(day, positionOf(u"midShiftMeeting"_s), 20min)->size(), 1U);
    }

    /** What is under way lasts until now, however short it was planned: what comes next hears of it. */
    void whatRunsPastItsEndRunsIntoTheNext()
    {
        std::vector<ActivityRecord> day{planned(u"floorWalk"_s, at(14, 15)), planned(u"listenIn"_s, at(15)),
                                        planned(u"floorWalk"_s, at(17))};
        for (size_t i = 0; i < day.size(); ++i)
            day[i].position = int(i);
        const Millis length = *day[0].plannedEnd - *day[0].plannedStart;
        QCOMPARE(DaySteps::overrun(day[0], at(16)), Millis(0)); // nobody began it
        day[0] = *DaySteps::start(day[0], at(14, 17));
        const Moment end = at(14, 17) + length;
        QCOMPARE(DaySteps::overrun(day[0], end), Millis(0));
        QCOMPARE(DaySteps::overrun(day[0], end + 3min), 3min);
        QVERIFY(DaySteps::overlapping(day, day[0], at(15)).empty()); // what begins as another ends is no overlap
        DayModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setActivities(day);
        model.setNow(at(14, 59));
        QVERIFY(model.index(1).data(DayModel::OverlapsRole).toStringList().isEmpty());
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        model.setNow(at(15, 1));
        QCOMPARE(told.size(), 1);
        QCOMPARE(model.index(1).data(DayModel::OverlapsRole).toStringList(),
                 QStringList{model.index(0).data().toString() + u" #1"_s});
        QCOMPARE(model.index(0).data(DayModel::OverlapsRole).toStringList().size(), 1);
        QVERIFY(model.index(2).data(DayModel::OverlapsRole).toStringList().isEmpty());
        QCOMPARE(model.index(0).data(DayModel::OverrunRole).toLongLong(), qint64((Millis(at(15, 1) - end)).count()));
        day[0] = *DaySteps::pause(day[0], at(15, 1)); // it waits, and is not over
        QCOMPARE(DaySteps::overlapping(day, day[1], at(15, 5)).size(), 1U);
        day[0] = *DaySteps::finish(day[0], at(15, 6));
        QVERIFY(DaySteps::overlapping(day, day[1], at(15, 7)).empty());
    }

    void overlapsAndMissedOnesShow()
    {
        std::vector<ActivityRecord> day{planned(u"meal"_s, at(11, 30)), planned(u"floorWalk"_s, at(11, 40)),
                                        planned(u"listenIn"_s, at(11, 45))};
        for (size_t i = 0; i < day.size(); ++i)
            day[i].position = int(i);
        QCOMPARE(DaySteps::overlapping(day, day[0], at(11)).size(), 1U); // what begins as another ends is no overlap
        QCOMPARE(DaySteps::overlapping(day, day[1], at(11)).size(), 2U);
        day[1] = *DaySteps::skip(day[1], u"fire drill"_s);
        QVERIFY(DaySteps::overlapping(day, day[0], at(14)).empty());
        QVERIFY(!DaySteps::isMissed(day[0], at(13)));
        day[0].mandatory = true;
        QVERIFY(DaySteps::isMissed(day[0], at(13)));
        QVERIFY(!DaySteps::isMissed(day[0], at(11, 45)));
        DayModel model;
        model.setActivities(day);
        QCOMPARE(model.index(0).data(DayModel::MissedFromRole), model.index(0).data(DayModel::PlannedEndRole));
        QVERIFY(!model.index(1).data(DayModel::MissedFromRole).isValid()); // skipped, for a reason
        QVERIFY(!model.index(2).data(DayModel::MissedFromRole).isValid());
    }

    void checklistTicks()
    {
        const ActivityRecord fresh = planned(u"floorWalk"_s, at(9, 40));
        Result<ActivityRecord> one = DaySteps::tick(fresh, u"one"_s, true, {}, {}, at(9, 45));
        QCOMPARE(DaySteps::stepsDone(*one), 1);
        one = DaySteps::tick(*one, u"two"_s, false, u"notOk"_s, u"29 °C"_s, at(9, 46));
        QCOMPARE(DaySteps::stepsDone(*one), 2);
        QCOMPARE(one->ticks[1].note, u"29 °C"_s);
        one = DaySteps::tick(*one, u"one"_s, false, {}, {}, at(9, 47));
        QCOMPARE(DaySteps::stepsDone(*one), 1);
        QCOMPARE(DaySteps::tick(fresh, u"three"_s, true, {}, {}, at(9, 45)).error().kind, Error::Kind::NotFound);
    }

    void currentIsWhatRunsElseWhatComes()
    {
        std::vector<ActivityRecord> day{planned(u"a"_s, at(9)), planned(u"b"_s, at(10)), planned(u"c"_s, at(11))};
        QCOMPARE(DaySteps::current(day)->key, u"a"_s);
        day[0] = *DaySteps::skip(day[0], u"x"_s);
        QCOMPARE(DaySteps::current(day)->key, u"b"_s);
        day[2] = *DaySteps::start(day[2], at(9, 30));
        QCOMPARE(DaySteps::current(day)->key, u"c"_s);
        QVERIFY(DaySteps::isOverdue(day[1], at(10, 16)));
        QVERIFY(!DaySteps::isOverdue(day[1], at(10, 15)));
        QCOMPARE(DaySteps::current({}), nullptr);
    }

    void scaleMapsBothWays()
    {
        const DayScale scale({at(8), at(18)}, 1000);
        QCOMPARE(scale.x(at(8)), 0.0);
        QCOMPARE(scale.x(at(13)), 500.0);
        QCOMPARE(scale.moment(250), at(10, 30));
        QCOMPARE(DayScale({at(8), at(8)}, 1000).x(at(9)), 0.0);
    }

    void rowsAreMerged()
    {
        DayModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        model.setTemplate(planner().dayTemplate(), u"en"_s);
        std::vector<ActivityRecord> day{planned(u"sortWork"_s, at(8, 30)), planned(u"floorWalk"_s, at(9, 40)),
                                        planned(u"meal"_s, at(11, 30)), planned(u"floorWalk"_s, at(14, 15))};
        for (size_t i = 0; i < day.size(); ++i)
            day[i].position = int(i);
        model.setActivities(day);
        QCOMPARE(rows(model), (QStringList{u"sortWork"_s, u"floorWalk#1"_s, u"meal"_s, u"floorWalk#2"_s}));
        const QPersistentModelIndex meal = model.indexOfPosition(2);

        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        inserts.clear();
        day[1] = *DaySteps::start(day[1], at(9, 41));
        model.setActivities(day);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(inserts.size(), 0);
        QCOMPARE(model.index(1).data(DayModel::StatusRole).toInt(), int(ActivityStatus::Running));

        day[0] = *DaySteps::postpone(day[0], at(15), u"later"_s, at(10)); // moves to the end
        ActivityRecord urgent = planned(u"urgentBusiness"_s, at(10, 52));
        urgent.position = 9;
        day.push_back(urgent);
        model.setActivities(day);
        QCOMPARE(rows(model),
                 (QStringList{u"floorWalk#1"_s, u"urgentBusiness"_s, u"meal"_s, u"floorWalk#2"_s, u"sortWork"_s}));
        QCOMPARE(meal.row(), 2);

        day.erase(day.begin() + 3);
        model.setActivities(day);
        QCOMPARE(rows(model), (QStringList{u"floorWalk"_s, u"urgentBusiness"_s, u"meal"_s, u"sortWork"_s}));
        QCOMPARE(model.index(0).data(Qt::DisplayRole).toString(), u"Floor walk"_s);
        QVERIFY(!model.index(1).data(DayModel::ActualStartRole).isValid());
        model.setActivities({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.size(), 0);
    }

    void aTemplatesOwnWordsGoFirst()
    {
        const QByteArray own =
            R"({"schema": "floorwalk.daytemplate/1", "id": "mine", "version": "1", "title": {"en": "Mine"},
            "activities": [{"key": "floorWalk", "trigger": "leader", "title": {"en": "Round", "zh_CN": "转一圈"},
            "steps": [{"key": "tea", "title": {"en": "Tea"}}]}]})";
        const DayTemplateRead read = DayTemplateReader::read(own, u"mine.json"_s);
        QVERIFY(read.dayTemplate);
        DayModel model;
        model.setTemplate(*read.dayTemplate, u"zh_CN"_s);
        model.setActivities({planned(u"floorWalk"_s, at(9))});
        QCOMPARE(model.index(0).data(Qt::DisplayRole).toString(), u"转一圈"_s);
        QCOMPARE(model.stepTitle(u"floorWalk"_s, u"tea"_s), u"Tea"_s);
        QCOMPARE(model.stepTitle(u"floorWalk"_s, u"bringWater"_s), u"Bring water"_s);
    }
};

QTEST_GUILESS_MAIN(TestDay)
#include "tst_day.moc"
