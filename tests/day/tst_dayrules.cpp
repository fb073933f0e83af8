// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/dayparts.h"
#include "models/day/dayplanner.h"
#include "models/day/plancheck.h"
#include "models/day/planrenewal.h"
#include "models/day/templatewords.h"
#include "models/roster/evidencewindows.h"
#include "models/service/daytemplatereader.h"
#include "models/service/daytemplatewriter.h"
#include "models/service/shippedjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Zone shanghai = *Zone::parse(u"Asia/Shanghai"_s);
const Zone berlin = *Zone::parse(u"Europe/Berlin"_s);
const QDate monday(2026, 11, 2);

DayPlanner planner(const QString &id = u"service-team"_s)
{
    const Result<DayTemplate> read = DayTemplateReader::load(id);
    if (!read)
        qWarning("%s", qPrintable(read.error().text));
    return DayPlanner(read ? *read : DayTemplate());
}

/** A template of one's own: its activities as JSON. */
DayTemplateRead templateOf(const QByteArray &activities, const QByteArray &more = {})
{
    return DayTemplateReader::read(R"({"schema": "floorwalk.daytemplate/1", "id": "own", "version": "1", )" + more
                                       + R"("title": {"en": "Own"}, "activities": [)" + activities + "]}",
                                   u"own.json"_s);
}

/** "08:30-12:00 17:00-21:00" on @p date. */
std::vector<Segment> hours(const QString &text, QDate date = monday, const Zone &zone = shanghai)
{
    std::vector<Segment> segments;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        segments.push_back(makeSegment(zone, date, QTime::fromString(part.section(u'-', 0, 0), u"HH:mm"_s),
                                       QTime::fromString(part.section(u'-', 1, 1), u"HH:mm"_s)));
    }
    return segments;
}

/** "meal 11:30, floorWalk 12:10!": an exclamation mark is mandatory, a plus sign the next day. */
QString told(const std::vector<ActivityRecord> &day, const QStringList &keys, const Zone &zone = shanghai)
{
    QStringList all;
    for (const ActivityRecord &one : day) {
        if (!keys.contains(one.key))
            continue;
        const QDateTime local = zone.local(*one.plannedStart);
        const qint64 days = one.date.daysTo(local.date());
        all << one.key + u' ' + local.toString(u"HH:mm")
                   + (days > 0   ? u"+"_s
                      : days < 0 ? u"-"_s
                                 : QString())
                   + (one.mandatory ? u"!"_s : QString());
    }
    return all.join(u", "_s);
}

/** The same number of calls in every half hour of the day but one. */
PastArrivals past(QDate date, const QString &quiet, const Zone &zone = shanghai)
{
    PastArrivals day{date, {}};
    for (int slot = 0; slot < 96; ++slot) {
        const QTime time = QTime(0, 0).addSecs(slot % 48 * 1800);
        const bool isQuiet = time.toString(u"HH:mm") == quiet;
        day.arrivals.push_back({zone.toMoment(date.addDays(slot / 48), time), isQuiet ? 1 : 20});
    }
    return day;
}

} // namespace

/** The rules of day templates, laid on days of every kind. */
class TestDayRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void daysOfEveryKind_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QStringList>("others");
        QTest::addColumn<QStringList>("keys");
        QTest::addColumn<QString>("expected");
        const QStringList walks{u"floorWalk"_s, u"meal"_s};
        const QStringList meetings{u"preparation"_s, u"preShiftMeeting"_s, u"postShiftMeeting"_s};
        QTest::newRow("day shift") << u"08:30-17:30"_s << QStringList() << walks
                                   << u"floorWalk 09:40, meal 11:30, floorWalk 12:10!, floorWalk 14:15!, "
                                      "floorWalk 17:10!"_s;
        QTest::newRow("overnight shift") << u"22:00-06:00"_s << QStringList() << walks
                                         << u"floorWalk 23:00, meal 00:40+, floorWalk 01:20+!, floorWalk 03:05+!, "
                                            "floorWalk 05:40+!"_s;
        QTest::newRow("overnight: meetings on both dates")
            << u"22:00-06:00"_s << QStringList() << meetings
            << u"preparation 21:00, preShiftMeeting 21:30, postShiftMeeting 06:00+"_s;
        QTest::newRow("split shift: nothing falls between its parts, the change at its break is walked")
            << u"08:00-12:00 17:00-21:00"_s << QStringList() << walks
            << u"floorWalk 09:00, meal 10:40, floorWalk 11:20!, floorWalk 11:40!, floorWalk 16:40!, floorWalk 18:05!, "
               "floorWalk 20:40!"_s;
        QTest::newRow("split shift: one meeting before it")
            << u"08:00-12:00 17:00-21:00"_s << QStringList() << meetings
            << u"preparation 07:00, preShiftMeeting 07:30, postShiftMeeting 21:00"_s;
        QTest::newRow("two shifts a day: a meeting for each")
            << u"08:30-17:30"_s << QStringList{u"08:30-17:30"_s, u"13:00-22:00"_s} << meetings
            << u"preparation 07:30, preShiftMeeting 08:00, preShiftMeeting 12:30, postShiftMeeting 17:30"_s;
        QTest::newRow("two shifts a day: the change between them is walked")
            << u"08:30-17:30"_s << QStringList{u"08:30-17:30"_s, u"13:00-22:00"_s} << QStringList{u"floorWalk"_s}
            << u"floorWalk 09:40, floorWalk 12:10!, floorWalk 12:40!, floorWalk 14:15!, floorWalk 17:10!"_s;
        QTest::newRow("staggered starts are one shift")
            << u"08:30-17:30"_s << QStringList{u"08:30-17:30"_s, u"08:45-17:45"_s, u"09:00-18:00"_s} << meetings
            << u"preparation 07:30, preShiftMeeting 08:00, postShiftMeeting 17:30"_s;
        QTest::newRow("a shift that begins after the leader has gone has its own leader")
            << u"06:00-14:00"_s << QStringList{u"06:00-14:00"_s, u"22:00-06:00"_s} << meetings
            << u"preparation 05:00, preShiftMeeting 05:30, postShiftMeeting 14:00"_s;
    }
    void daysOfEveryKind()
    {
        QFETCH(QString, own);
        QFETCH(QStringList, others);
        QFETCH(QStringList, keys);
        QFETCH(QString, expected);
        ShiftDay day{.own = hours(own)};
        for (const QString &other : others)
            day.shifts.push_back(hours(other));
        QCOMPARE(told(planner().plan(u"王芳"_s, monday, day), keys), expected);
    }

    void clockChanges_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no change") << QDate(2026, 3, 21) << u"meal 00:40+, postShiftMeeting 06:00+"_s;
        // Seven hours worked: a third of them is 2 h 20.
        QTest::newRow("spring: an hour less") << QDate(2026, 3, 28) << u"meal 00:20+, postShiftMeeting 06:00+"_s;
        QTest::newRow("autumn: an hour more") << QDate(2026, 10, 24) << u"meal 01:00+, postShiftMeeting 06:00+"_s;
    }
    void clockChanges()
    {
        QFETCH(QDate, date);
        QFETCH(QString, expected);
        const ShiftDay day{.own = hours(u"22:00-06:00"_s, date, berlin)};
        QCOMPARE(told(planner().plan(u"王芳"_s, date, day), {u"meal"_s, u"postShiftMeeting"_s}, berlin), expected);
    }

    void aLeaderOnTwoTeams()
    {
        const DayPlanner service = planner();
        const DayPlanner sales = planner(u"sales-team"_s);
        const auto both =
            DayPlanner::together({service.plan(u"王芳"_s, monday, {.team = u"一组"_s, .own = hours(u"08:30-17:30"_s)}),
                                  service.plan(u"王芳"_s, monday, {.team = u"二组"_s, .own = hours(u"08:30-17:30"_s)}),
                                  sales.plan(u"王芳"_s, monday, {.team = u"销售"_s, .own = hours(u"09:00-18:00"_s)})});
        QCOMPARE(told(both, {u"preShiftMeeting"_s, u"topPerformer"_s, u"meal"_s}),
                 u"preShiftMeeting 08:00, meal 11:30, meal 12:00, topPerformer 18:00"_s);
        for (size_t i = 0; i < both.size(); ++i) {
            QCOMPARE(both[i].position, int(i));
            QVERIFY(i == 0 || both[i - 1].plannedStart <= both[i].plannedStart);
            // What stands for both teams bears no team's name, what is one team's does.
            if (both[i].key == "preShiftMeeting"_L1)
                QCOMPARE(both[i].team, QString());
            if (both[i].key == "topPerformer"_L1)
                QCOMPARE(both[i].team, u"销售"_s);
            // Links lead to the same team's row still.
            if (both[i].key == "compareTeams"_L1)
                QCOMPARE(both[size_t(*both[i].hangsOn)].key, u"topPerformer"_s);
            if (both[i].key == "listenIn"_L1)
                QCOMPARE(both[size_t(*both[i].hangsOn)].key, u"midShiftMeeting"_s);
        }
    }

    void aMeetingMovedInTheTemplateMovesWhatHangsOnIt()
    {
        DayTemplate earlier = planner().dayTemplate();
        earlier.meetingBeforeShift = 45min;
        for (TemplateActivity &one : earlier.activities) {
            if (one.key == "midShiftMeeting"_L1)
                one.times.front().offset = -30min;
        }
        QCOMPARE(told(DayPlanner(earlier).plan(u"王芳"_s, monday, hours(u"08:30-17:30"_s)),
                      {u"preparation"_s, u"preShiftMeeting"_s, u"midShiftMeeting"_s, u"listenIn"_s}),
                 u"preparation 07:15, preShiftMeeting 07:45, midShiftMeeting 10:00, listenIn 12:45"_s);
    }

    void weekdaysAndDaysOfTheMonth_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("holiday");
        QTest::addColumn<QDate>("workedBefore");
        QTest::addColumn<QString>("expected");
        const QStringList keys{u"monthBest"_s, u"mailing"_s, u"weekReview"_s};
        QTest::newRow("Tuesday: mailing") << QDate(2026, 11, 3) << false << QDate(2026, 11, 2) << u"mailing 13:30"_s;
        QTest::newRow("Wednesday: nothing") << QDate(2026, 11, 4) << false << QDate(2026, 11, 3) << QString();
        QTest::newRow("Friday: mailing and the week's review")
            << QDate(2026, 11, 6) << false << QDate(2026, 11, 5) << u"mailing 13:30, weekReview 18:25"_s;
        QTest::newRow("a Friday that is a holiday: no mailing")
            << QDate(2026, 11, 6) << true << QDate(2026, 11, 5) << u"weekReview 18:25"_s;
        QTest::newRow("the 1st") << QDate(2026, 10, 1) << false << QDate(2026, 9, 30) << u"monthBest 09:00"_s;
        QTest::newRow("the 1st was a Sunday: on Monday")
            << monday << false << QDate(2026, 10, 31) << u"monthBest 09:00"_s;
        QTest::newRow("the 1st was worked: not again") << monday << false << QDate(2026, 11, 1) << QString();
        QTest::newRow("a team that never worked before") << monday << false << QDate() << QString();
        QTest::newRow("after a week of holidays: the 1st is caught up")
            << QDate(2026, 10, 8) << false << QDate(2026, 9, 30) << u"monthBest 09:00"_s;
    }
    void weekdaysAndDaysOfTheMonth()
    {
        QFETCH(QDate, date);
        QFETCH(bool, holiday);
        QFETCH(QDate, workedBefore);
        QFETCH(QString, expected);
        ShiftDay day{.own = hours(u"09:00-18:00"_s, date), .holiday = holiday};
        if (workedBefore.isValid())
            day.workedBefore = workedBefore;
        QCOMPARE(
            told(planner(u"sales-team"_s).plan(u"王芳"_s, date, day), {u"monthBest"_s, u"mailing"_s, u"weekReview"_s}),
            expected);
    }

    void theSourcesHoursComeOut()
    {
        QCOMPARE(told(planner(u"sales-team"_s).plan(u"王芳"_s, monday, hours(u"09:00-18:00"_s)),
                      {u"prepareContacts"_s, u"tallyDay"_s, u"topPerformer"_s, u"compareTeams"_s}),
                 u"prepareContacts 16:30, tallyDay 17:30, topPerformer 18:00, compareTeams 18:05"_s);
        QCOMPARE(told(planner(u"phone-service-week"_s)
                          .plan(u"王芳"_s, QDate(2026, 11, 6), hours(u"09:00-17:00"_s, QDate(2026, 11, 6))),
                      {u"morningMeeting"_s, u"morningCalls"_s, u"meal"_s, u"afternoonCalls"_s, u"weekReview"_s}),
                 u"morningMeeting 09:00, morningCalls 10:00, meal 12:00, afternoonCalls 13:00, weekReview 17:00"_s);
    }

    void whatIsOnlyForHolidaysAndWhatIsRetired()
    {
        const DayTemplateRead own = templateOf(
            R"({"key": "a", "trigger": "leader", "holidays": "only", "times": [{"anchor": "shiftStart", "length_min": 5}]},
               {"key": "b", "trigger": "leader", "retired": true, "times": [{"anchor": "shiftStart", "length_min": 5}]},
               {"key": "c", "trigger": "leader", "times": [{"anchor": "afterActivity", "activity": "a", "length_min": 5}]})");
        QVERIFY(own.dayTemplate);
        const QStringList keys{u"a"_s, u"b"_s, u"c"_s};
        const DayPlanner plan(*own.dayTemplate);
        QCOMPARE(told(plan.plan({}, monday, ShiftDay{.own = hours(u"09:00-18:00"_s)}), keys), QString());
        QCOMPARE(told(plan.plan({}, monday, ShiftDay{.own = hours(u"09:00-18:00"_s), .holiday = true}), keys),
                 u"a 09:00, c 09:05"_s);
    }

    void theTroughMoves_data()
    {
        QTest::addColumn<QStringList>("quiet"); // the quiet half hour of each past week
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("placed");
        const QString shift = u"08:30-17:30"_s;
        const QString three = u"15:00"_s;
        const QString four = u"16:30"_s;
        QTest::newRow("quiet at three") << QStringList{three, three, three, three} << shift
                                        << u"memberCare 15:00, recordingSharing 15:20"_s << u"trough:4"_s;
        QTest::newRow("it moves to half past four") << QStringList{three, four, four, four} << shift
                                                    << u"memberCare 16:30, recordingSharing 16:50"_s << u"trough:4"_s;
        QTest::newRow("of equals the earliest")
            << QStringList{four, three} << shift << u"memberCare 15:00, recordingSharing 15:20"_s << u"trough:2"_s;
        QTest::newRow("quieter outside the window: not there")
            << QStringList{u"10:00"_s, u"10:00"_s} << shift << u"memberCare 14:30, recordingSharing 14:50"_s
            << u"trough:2"_s;
        QTest::newRow("one week is too little: the middle")
            << QStringList{three} << shift << u"memberCare 16:00, recordingSharing 16:20"_s << u"middle:1"_s;
        QTest::newRow("nothing known: the middle")
            << QStringList() << shift << u"memberCare 16:00, recordingSharing 16:20"_s << u"middle:0"_s;
        QTest::newRow("overnight: after midnight") << QStringList{u"04:30"_s, u"04:30"_s} << u"22:00-06:00"_s
                                                   << u"memberCare 04:30+, recordingSharing 04:50+"_s << u"trough:2"_s;
        QTest::newRow("split shift: never in its break")
            << QStringList{u"16:00"_s, u"16:00"_s} << u"08:00-12:00 17:00-21:00"_s
            << u"memberCare 18:30, recordingSharing 18:50"_s << u"trough:2"_s;
    }
    void theTroughMoves()
    {
        QFETCH(QStringList, quiet);
        QFETCH(QString, own);
        QFETCH(QString, expected);
        QFETCH(QString, placed);
        std::vector<PastArrivals> weeks;
        for (const QString &one : std::as_const(quiet))
            weeks.push_back(past(monday.addDays(-7 * int(weeks.size() + 1)), one));
        weeks.push_back({monday.addDays(-70), {}}); // closed that day: no week
        const ShiftDay day{.own = hours(own), .load = Trough::load(monday, weeks, shanghai)};
        const auto plan = planner().plan(u"王芳"_s, monday, day);
        QCOMPARE(told(plan, {u"memberCare"_s, u"recordingSharing"_s}), expected);
        QCOMPARE(std::ranges::find(plan, u"memberCare"_s, &ActivityRecord::key)->placed, placed);
    }

    /** Where the feed was silent no calls were counted; that is no trough. */
    void aSilentFeedIsNoTrough_data()
    {
        QTest::addColumn<QStringList>("gaps"); // of the weeks, the last one first
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("placed");
        const QString hour = u"15:30-16:30"_s;
        QTest::newRow("heard throughout") << QStringList{{}, {}, {}, {}} << u"memberCare 16:30"_s << u"trough:4"_s;
        QTest::newRow("silent in one week") << QStringList{hour, {}, {}, {}} << u"memberCare 16:30"_s << u"trough:4"_s;
        QTest::newRow("silent in three") << QStringList{hour, hour, hour, {}} << u"memberCare 16:30"_s << u"trough:4"_s;
        QTest::newRow("silent in the quiet half hour of one")
            << QStringList{u"16:20-17:10"_s, {}, {}, {}} << u"memberCare 16:30"_s << u"trough:3"_s;
        QTest::newRow("… of three: nobody knows it, of the rest the earliest")
            << QStringList{u"16:20-17:10"_s, u"16:20-17:10"_s, u"16:20-17:10"_s, {}} << u"memberCare 14:30"_s
            << u"trough:4"_s;
        QTest::newRow("silent for three minutes")
            << QStringList{u"16:30-16:33"_s, {}, {}, {}} << u"memberCare 16:30"_s << u"trough:4"_s;
        QTest::newRow("silent all afternoon but once: the middle")
            << QStringList{u"12:00-20:00"_s, u"12:00-20:00"_s, u"12:00-20:00"_s, {}} << u"memberCare 16:00"_s
            << u"middle:4"_s;
    }
    void aSilentFeedIsNoTrough()
    {
        QFETCH(QStringList, gaps);
        QFETCH(QString, expected);
        QFETCH(QString, placed);
        std::vector<PastArrivals> weeks;
        for (const QString &gap : std::as_const(gaps)) {
            const QDate date = monday.addDays(-7 * int(weeks.size() + 1));
            PastArrivals day = past(date, u"16:30"_s);
            if (!gap.isEmpty()) {
                const Segment silent = hours(gap, date).front();
                day.unheard = {{silent.start, silent.end}};
                std::erase_if(day.arrivals, [&silent](const Arrivals &one) {
                    return one.since >= silent.start && one.since < silent.end;
                });
            }
            weeks.push_back(std::move(day));
        }
        const ShiftDay day{.own = hours(u"08:30-17:30"_s), .load = Trough::load(monday, weeks, shanghai)};
        const auto plan = planner().plan(u"王芳"_s, monday, day);
        QCOMPARE(told(plan, {u"memberCare"_s}), expected);
        QCOMPARE(std::ranges::find(plan, u"memberCare"_s, &ActivityRecord::key)->placed, placed);
    }

    void theLoadFollowsTheLocalClock()
    {
        // Quiet at 04:00 by the clock of winter weeks; on the night of the change it is 04:00 by the new clock.
        const QDate change(2026, 3, 28);
        std::vector<PastArrivals> weeks;
        for (int week = 1; week <= 4; ++week)
            weeks.push_back(past(change.addDays(-7 * week), u"04:00"_s, berlin));
        const DayLoad load = Trough::load(change, weeks, berlin);
        QCOMPARE(load.intervals.size(), 94U); // 02:00 and 02:30 are not there
        const ShiftDay day{.own = hours(u"22:00-06:00"_s, change, berlin), .load = load};
        QCOMPARE(told(planner().plan(u"王芳"_s, change, day), {u"memberCare"_s}, berlin), u"memberCare 04:00+"_s);
        const QDate back(2026, 10, 24);
        QCOMPARE(Trough::load(back, weeks, berlin).intervals.size(), 96U);
    }

    void problemsHaveAPlaceAndSayWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("activities");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("says");
        const auto timed = [](const QByteArray &time) {
            return R"({"key": "a", "trigger": "leader", "times": [)" + time + "]}";
        };
        const QString first = u"/activities/0/times/0"_s;
        QTest::newRow("unknown activity") << timed(R"({"anchor": "afterActivity", "activity": "b", "length_min": 5})")
                                          << first << u"no activity “b”"_s;
        QTest::newRow("itself") << timed(R"({"anchor": "afterActivity", "activity": "a", "length_min": 5})") << first
                                << u"Hang one of them"_s;
        QTest::newRow("a circle")
            << timed(R"({"anchor": "afterActivity", "activity": "b", "length_min": 5})")
                   + R"(,{"key": "b", "trigger": "leader", "times": [{"anchor": "beforeActivity", "activity": "a", "length_min": 5}]})"
            << first << u"wait for each other"_s;
        QTest::newRow("activity without need")
            << timed(R"({"anchor": "shiftEnd", "activity": "a", "length_min": 5})") << first << u"Take it out"_s;
        QTest::newRow("empty window") << timed(
            R"({"anchor": "trough", "share": 0.5, "share_to": 0.5, "length_min": 5})")
                                      << first << u"share_to"_s;
        QTest::newRow("no meals") << timed(R"({"anchor": "meal", "length_min": 5})") << first << u"Add “meals”"_s;
        QTest::newRow("weekday") << QByteArray(R"({"key": "a", "trigger": "leader", "weekdays": ["mon", "monday"]})")
                                 << u"/activities/0/weekdays/1"_s << u"Expected a weekday"_s;
        QTest::newRow("day of the month") << QByteArray(R"({"key": "a", "trigger": "leader", "month_days": [0]})")
                                          << u"/activities/0/month_days/0"_s << u"from 1 to 31"_s;
    }
    void problemsHaveAPlaceAndSayWhatToDo()
    {
        QFETCH(QByteArray, activities);
        QFETCH(QString, place);
        QFETCH(QString, says);
        const DayTemplateRead read = templateOf(activities);
        QVERIFY(!read.dayTemplate);
        QCOMPARE(read.problems.front().where, place);
        QVERIFY2(read.problems.front().text.contains(says), qPrintable(read.problems.front().text));
        QVERIFY(read.problems.front().line > 0 && read.problems.front().column > 0);
    }

    void whatIsWrittenIsReadAgain()
    {
        for (const QString &id : DayTemplateReader::shippedIds()) {
            const DayTemplate shipped = planner(id).dayTemplate();
            const DayTemplateRead again = DayTemplateReader::read(DayTemplateWriter::write(shipped), id);
            QVERIFY2(again.dayTemplate, again.problems.empty() ? "" : qPrintable(problemText(again.problems.front())));
            QCOMPARE(*again.dayTemplate, shipped);
        }
    }

    void formsAreNamedByTheirParts()
    {
        const DayTemplateRead read = templateOf(R"({"key": "a", "trigger": "leader", "parts": ["minutes", "agenda"]},
            {"key": "b", "trigger": "leader", "parts": []}, {"key": "c", "trigger": "leader"})");
        QVERIFY(read.dayTemplate);
        QCOMPARE(read.dayTemplate->activity(u"a")->parts, (QStringList{u"minutes"_s, u"agenda"_s}));
        QCOMPARE(read.dayTemplate->activity(u"b")->parts, QStringList());
        QVERIFY(!read.dayTemplate->activity(u"c")->parts);
        const DayTemplateRead again = DayTemplateReader::read(DayTemplateWriter::write(*read.dayTemplate), {});
        QCOMPARE(*again.dayTemplate, *read.dayTemplate);
        for (const char *const parts : {"[\"agenda\", \"agenda\"]", "[\"coffee\"]", "[1]"}) {
            const DayTemplateRead bad =
                templateOf(QByteArray(R"({"key": "a", "trigger": "leader", "parts": )") + parts + "}");
            QVERIFY2(!bad.dayTemplate, parts);
            QVERIFY(bad.problems.front().text.contains(u"agenda"_s));
        }
    }

    void theSchemaKnowsTheParts()
    {
        QFile file(u":/schemas/daytemplate.schema.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        QStringList names;
        const QJsonObject activity = schema[u"$defs"_s][u"activity"_s][u"properties"_s].toObject();
        for (const QJsonValue &name : activity[u"parts"_s][u"items"_s][u"enum"_s].toArray())
            names << name.toString();
        QCOMPARE(names, DayParts::all());
        for (const QString &name : DayParts::all()) {
            QVERIFY2(TemplateWords::part(name) != name, qPrintable(name)); // each has words in the editor
            QVERIFY2(!TemplateWords::partMeaning(name).isEmpty(), qPrintable(name));
        }
        for (const QString &id : DayTemplateReader::shippedIds()) {
            const Result<DayTemplate> shipped = DayTemplateReader::load(id);
            for (const TemplateActivity &one : shipped->activities)
                QVERIFY2(one.parts.has_value(), qPrintable(id + u' ' + one.key));
        }
    }

    /** What a team changed is told word by word, not as a number of steps. */
    void changedWordsAreTold()
    {
        const auto inEnglish = [](const QString &words) { return QMap<QString, QString>{{u"en"_s, words}}; };
        DayTemplate before;
        TemplateActivity walk;
        walk.key = u"round"_s;
        walk.title = inEnglish(u"Round"_s);
        walk.purpose = inEnglish(u"look"_s);
        walk.steps = {{u"a"_s, inEnglish(u"Windows shut"_s), false},
                      {u"b"_s, inEnglish(u"Water %1 %"_s), false, {15, 12}},
                      {u"c"_s, inEnglish(u"Noise"_s), true}};
        before.activities = {walk};
        DayTemplate after = before;
        QVERIFY(TemplateWords::differences(before, after, u"en"_s).isEmpty());
        TemplateActivity &now = after.activities.front();
        now.title = inEnglish(u"Tour"_s);
        now.purpose = inEnglish(u"look and listen"_s);
        now.steps[0].title = inEnglish(u"Windows and doors shut"_s);
        now.steps[0].rated = true;
        now.steps[1].percentByWeekday = {20, 12};
        now.steps[2] = {u"d"_s, inEnglish(u"Light"_s), true};
        const QStringList told = TemplateWords::differences(before, after, u"en"_s);
        const QStringList expected{u"Tour: “Round” → “Tour”"_s,
                                   u"Tour: purpose: “look” → “look and listen”"_s,
                                   u"Tour: checklist: “Windows shut” → “Windows and doors shut”"_s,
                                   u"Tour: checklist: “Windows and doors shut”: a tick → ok / not ok / n/a"_s,
                                   u"Tour: checklist: “Water … %”: 15 %/12 % → 20 %/12 %"_s,
                                   u"Tour: checklist + Light"_s,
                                   u"Tour: checklist − Noise"_s};
        QVERIFY2(told == expected, qPrintable(told.join(u'\n')));
        after = before;
        std::swap(after.activities.front().steps[0], after.activities.front().steps[1]);
        QCOMPARE(TemplateWords::differences(before, after, u"en"_s),
                 QStringList{u"Round: the checklist’s order is another"_s});
        after = before;
        after.activities.front().title.insert(u"zh_CN"_s, u"巡视"_s);
        QCOMPARE(TemplateWords::differences(before, after, u"en"_s),
                 QStringList{u"Round: words in another language"_s});
    }

    void whatDoesNotAddUpInAPlan()
    {
        std::vector<ActivityRecord> plan = planner().plan(u"王芳"_s, monday, hours(u"08:30-17:30"_s));
        for (ActivityRecord &one : plan)
            one.laid = one.plannedStart;
        const size_t before = PlanCheck::of(plan).size();
        const auto walk = std::ranges::find_if(
            plan, [](const ActivityRecord &one) { return one.key == u"floorWalk"_s && one.mandatory; });
        QVERIFY(walk != plan.end());
        ActivityRecord moved = *walk;
        walk->plannedStart = *walk->plannedStart + PlanCheck::farOff;
        walk->plannedEnd = *walk->plannedEnd + PlanCheck::farOff;
        const auto told = [&plan](PlanFinding::Kind kind) {
            return std::ranges::count(PlanCheck::of(plan), kind, &PlanFinding::kind);
        };
        QCOMPARE(told(PlanFinding::Kind::FarOff), 0); // exactly so far is near enough
        walk->plannedStart = *walk->plannedStart + 1min;
        QCOMPARE(told(PlanFinding::Kind::FarOff), 1);
        *walk = moved;
        walk->status = ActivityStatus::Skipped;
        QCOMPARE(told(PlanFinding::Kind::LeftOut), 1);
        *walk = moved;
        QCOMPARE(PlanCheck::of(plan).size(), before);
        // A pair is told of once, by its earlier one; what only touches is not at once.
        ActivityRecord extra = plan.front();
        extra.position = 99;
        extra.plannedStart = *plan.front().plannedStart + 5min;
        extra.plannedEnd = *plan.front().plannedEnd;
        plan.push_back(extra);
        const auto findings = PlanCheck::of(plan);
        QCOMPARE(findings.size(), before + 1);
        QCOMPARE(findings.front().activity.position, plan.front().position);
        QCOMPARE(findings.front().other->position, 99);
        plan.back().plannedStart = *plan.front().plannedEnd;
        plan.back().plannedEnd = *plan.front().plannedEnd;
        QCOMPARE(PlanCheck::of(plan).size(), before);
    }

    void thePlanKeepsWhatIsTheLeaders()
    {
        const auto laid = planner().plan(u"王芳"_s, monday, hours(u"08:30-17:30"_s));
        std::vector<ActivityRecord> plan = PlanRenewal::begun(laid);
        qint64 id = 0;
        for (ActivityRecord &one : plan)
            one.id = ActivityId(++id);
        QCOMPARE(PlanRenewal::renewed(plan, laid, {}), (RenewedPlan{plan, {}, {}}));
        // Two walks change places: each is known by the time that the template gave it.
        const auto second = std::ranges::find_if(plan, [&plan](const ActivityRecord &one) {
            return one.key == u"floorWalk"_s
                   && one.laid > std::ranges::find(plan, u"floorWalk"_s, &ActivityRecord::key)->laid;
        });
        second->plannedStart = *second->plannedStart - 5h;
        QCOMPARE(PlanRenewal::renewed(plan, laid, {}).activities, plan);
        // What came is numbered behind all others, and hangs on what its lead is by now.
        std::vector<ActivityRecord> fewer = plan;
        std::erase_if(fewer, [](const ActivityRecord &one) { return one.key == u"recordingSharing"_s; });
        const RenewedPlan renewed = PlanRenewal::renewed(fewer, laid, {});
        const auto came = std::ranges::find(renewed.activities, u"recordingSharing"_s, &ActivityRecord::key);
        const auto lead = std::ranges::find(renewed.activities, u"memberCare"_s, &ActivityRecord::key);
        QVERIFY(came != renewed.activities.end() && !came->id && came->isAhead);
        QCOMPARE(came->position, int(plan.size()));
        QCOMPARE(came->hangsOn, std::optional(lead->position));
        QCOMPARE(renewed.changes.size(), 1U);
        QCOMPARE(renewed.changes.front().kind, PlanChange::Kind::Came);
        // What has words in its form stays though the plan has it no more, and is told of once.
        std::vector<ActivityRecord> less = laid;
        less.pop_back();
        const ActivityId last = *plan.back().id;
        QCOMPARE(PlanRenewal::renewed(plan, less, {}).withdrawn, std::vector{last});
        const RenewedPlan kept = PlanRenewal::renewed(plan, less, {last});
        QVERIFY(kept.withdrawn.empty());
        QCOMPARE(kept.changes.back().kind, PlanChange::Kind::Stays);
        QVERIFY(PlanRenewal::renewed(kept.activities, less, {last}).changes.empty());
    }
};

QTEST_GUILESS_MAIN(TestDayRules)
#include "tst_dayrules.moc"
