// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/dutytime.h"

#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Moment nine = momentFromEpochMs(1'795'482'000'000); // 2026-11-24 09:00 in Shanghai

TimeRange minutes(int from, int to)
{
    return {nine + from * 1min, nine + to * 1min};
}

/** "ready 0..60, lunch 60..90": what somebody did, in minutes from nine; anything else is the reason of a pause. */
std::vector<StateSpan> spans(const QString &text)
{
    static const QHash<QString, AgentState> states{
        {u"out"_s, AgentState::LoggedOut},    {u"ready"_s, AgentState::Ready},    {u"rings"_s, AgentState::Ringing},
        {u"talk"_s, AgentState::Talking},     {u"hold"_s, AgentState::OnHold},    {u"wrap"_s, AgentState::WrapUp},
        {u"gone"_s, AgentState::Unreachable}, {u"unknown"_s, AgentState::Unknown}};
    std::vector<StateSpan> all;
    for (const QString &part : text.split(u", "_s, Qt::SkipEmptyParts)) {
        const QString word = part.section(u' ', 0, 0);
        StateSpan span;
        span.state = states.value(word, AgentState::Paused);
        span.reason = span.state == AgentState::Paused ? word : QString();
        span.range = minutes(part.section(u' ', 1).section(u".."_s, 0, 0).toInt(), part.section(u".."_s, 1).toInt());
        all.push_back(span);
    }
    return all;
}

DutyRules shipped(Millis tolerance = Millis(0))
{
    DutyRules rules = DutyRules::from(CentreSettings());
    rules.tolerance = tolerance;
    return rules;
}

/** From nine to ten, seen from an hour before to an hour after. */
DutyDay hour(const QString &did)
{
    DutyDay day;
    day.rostered = {{nine, nine + 1h}};
    day.spans = spans(did);
    day.window = minutes(-60, 120);
    return day;
}

QString percent(const std::optional<double> &share)
{
    return share ? QString::number(*share * 100, 'f', 1) : u"–"_s;
}

} // namespace

/** People's figures that need the roster (metrics.md, People), at the edges. */
class TestDutyTime : public QObject
{
    Q_OBJECT

private slots:
    void figures_data()
    {
        QTest::addColumn<QString>("did");
        QTest::addColumn<QString>("adherence");
        QTest::addColumn<QString>("conformance");
        QTest::addColumn<QString>("utilisation");
        QTest::addColumn<QString>("shrinkage"); // planned + unplanned
        const auto row = [](const char *name, const QString &did, const char *kept, const char *worked,
                            const char *used, const char *lost) {
            QTest::newRow(name) << did << QString::fromLatin1(kept) << QString::fromLatin1(worked)
                                << QString::fromLatin1(used) << QString::fromLatin1(lost);
        };
        row("all there", u"ready 0..60"_s, "100.0", "100.0", "100.0", "0.0+0.0");
        row("the check of the metrics: 15 late, 15 extra", u"ready 15..75"_s, "75.0", "100.0", "75.0", "0.0+25.0");
        row("extra work is not capped", u"ready -30..90"_s, "100.0", "200.0", "100.0", "0.0+0.0");
        row("nobody came", {}, "0.0", "0.0", "0.0", "0.0+100.0");
        row("logged out is away", u"out 0..60"_s, "0.0", "0.0", "0.0", "0.0+100.0");
        row("ringing is at work, and not productive", u"ready 0..30, rings 30..60"_s, "100.0", "100.0", "50.0",
            "0.0+0.0");
        row("calls", u"talk 0..20, hold 20..30, wrap 30..40, ready 40..60"_s, "100.0", "100.0", "100.0", "0.0+0.0");
        row("busy is an exception, and worked", u"ready 0..30, paperwork 30..60"_s, "50.0", "100.0", "50.0",
            "0.0+50.0");
        row("a break is neutral, and paid", u"ready 0..45, break 45..60"_s, "100.0", "100.0", "75.0", "25.0+0.0");
        row("a meal is neutral, and not paid", u"ready 0..30, lunch 30..60"_s, "100.0", "100.0", "100.0", "0.0+0.0");
        row("training is planned", u"ready 0..30, training 30..60"_s, "100.0", "100.0", "50.0", "50.0+0.0");
        row("unreachable is nobody's doing", u"ready 0..30, gone 30..60"_s, "100.0", "100.0", "50.0", "0.0+50.0");
        row("a state nobody knows", u"ready 0..30, unknown 30..60"_s, "100.0", "100.0", "100.0", "0.0+0.0");
        row("a break beyond the roster is no work", u"ready 0..60, break 60..90"_s, "100.0", "100.0", "100.0",
            "0.0+0.0");
    }
    void figures()
    {
        QFETCH(QString, did);
        const DutySums sums = sumsOf(dutyStretches(hour(did), shipped()));
        QTEST(percent(adherence(sums).value()), "adherence");
        QTEST(percent(conformance(sums).value()), "conformance");
        QTEST(percent(utilisation(sums).value()), "utilisation");
        QTEST(percent(plannedShrinkage(sums).value()) + u'+' + percent(unplannedShrinkage(sums).value()), "shrinkage");
        QCOMPARE(percent(shrinkage(sums).value()),
                 percent(sums.paid.count() > 0
                             ? std::optional(*plannedShrinkage(sums).value() + *unplannedShrinkage(sums).value())
                             : std::nullopt));
    }

    void nothingScheduledIsNotApplicable()
    {
        DutyDay day = hour(u"ready 0..60"_s);
        day.rostered.clear();
        const DutySums sums = sumsOf(dutyStretches(day, shipped()));
        QVERIFY(!adherence(sums).value() && !adjustedAdherence(sums).value() && !conformance(sums).value());
        QVERIFY(!utilisation(sums).value() && !shrinkage(sums).value());
        QCOMPARE(sums.worked, Millis(1h)); // it is known, and held against nothing
    }

    void whatIsApprovedStandsBeside()
    {
        DutyDay day = hour(u"ready 0..30"_s);
        day.approved = {minutes(30, 45)};
        const DutySums sums = sumsOf(dutyStretches(day, shipped()));
        QCOMPARE(percent(adherence(sums).value()), u"50.0"_s);
        QCOMPARE(percent(adjustedAdherence(sums).value()), u"75.0"_s);
        QCOMPARE(percent(plannedShrinkage(sums).value()), u"0.0"_s); // approved afterwards was not planned
        day.leaveBefore = {minutes(30, 45)};
        QCOMPARE(percent(plannedShrinkage(sumsOf(dutyStretches(day, shipped()))).value()), u"25.0"_s);
    }

    void tolerance_data()
    {
        QTest::addColumn<QString>("did");
        QTest::addColumn<int>("tolerated"); // minutes
        QTest::addColumn<QString>("adherence");
        QTest::newRow("none") << u"ready 5..60"_s << 0 << u"91.7"_s;
        QTest::newRow("as long as it") << u"ready 5..60"_s << 5 << u"100.0"_s;
        QTest::newRow("longer") << u"ready 6..60"_s << 5 << u"90.0"_s;
        QTest::newRow("each time anew") << u"ready 5..30, ready 35..60"_s << 5 << u"100.0"_s;
        QTest::newRow("two reasons in a row are one")
            << u"ready 0..50, out 50..54, paperwork 54..60"_s << 6 << u"83.3"_s;
    }
    void tolerance()
    {
        QFETCH(QString, did);
        QFETCH(int, tolerated);
        QTEST(percent(adherence(sumsOf(dutyStretches(hour(did), shipped(tolerated * 1min)))).value()), "adherence");
    }

    void gapsAndIncidentsAreInNoFigure()
    {
        DutyDay day = hour(u"ready 0..15, ready 45..60"_s);
        day.unheard = {minutes(15, 30)};
        day.incidents = {minutes(30, 45)};
        const DutySums sums = sumsOf(dutyStretches(day, shipped()));
        QCOMPARE(percent(adherence(sums).value()), u"100.0"_s);
        QCOMPARE(percent(conformance(sums).value()), u"100.0"_s);
        QCOMPARE(sums.scheduled, Millis(30min));
        QCOMPARE(sums.unheard, Millis(15min));
        QCOMPARE(sums.incidents, Millis(15min));
    }

    void rulesAreData()
    {
        CentreSettings settings;
        QVERIFY(settings.set(u"adherence_neutral"_s, u"training"_s).ok());
        QVERIFY(settings.set(u"unpaid_activities"_s, u"meal break"_s).ok());
        QVERIFY(settings.set(u"adherence_tolerance_s"_s, u"60"_s).ok());
        const DutyRules rules = DutyRules::from(settings);
        const DutySums sums = sumsOf(dutyStretches(hour(u"ready 0..30, break 30..45, training 45..60"_s), rules));
        QCOMPARE(percent(adherence(sums).value()), u"66.7"_s); // 15 of 45 minutes away
        QCOMPARE(sums.paid, Millis(45min));
        const Result<void> wrong = settings.set(u"adherence_neutral"_s, u"break coffee"_s);
        QVERIFY(!wrong.ok());
        QVERIFY2(wrong.error().text.contains(u"coffee"_s), qPrintable(wrong.error().text));
    }

    /** Who sits at two phones is where more goes on. */
    void ofTwoPhonesTheBusierCounts()
    {
        const std::vector<DutyStretch> all = dutyStretches(hour(u"out 0..60, ready 0..60, talk 20..30"_s), shipped());
        QCOMPARE(all.size(), size_t(3));
        QCOMPARE(all[1].state, AgentState::Talking);
        QCOMPARE(percent(adherence(sumsOf(all)).value()), u"100.0"_s);
    }

    void whatHasNotHappenedYetIsNobodysFault()
    {
        DutyDay day = hour(u"ready 0..30"_s);
        day.spans.back().range.to = Moment::max();
        day.window.to = nine + 30min;
        const DutySums sums = sumsOf(dutyStretches(day, shipped()));
        QCOMPARE(sums.scheduled, Millis(30min));
        QCOMPARE(percent(adherence(sums).value()), u"100.0"_s);
    }

    void requirement_data()
    {
        QTest::addColumn<int>("need");
        QTest::addColumn<double>("lost");
        QTest::addColumn<int>("people"); // -1: cannot be said
        QTest::newRow("none") << 20 << 0.0 << 20;
        QTest::newRow("need / (1 - s), not need * (1 + s)") << 70 << 0.3 << 100;
        QTest::newRow("rounded up") << 10 << 0.25 << 14;
        QTest::newRow("nobody") << 0 << 0.3 << 0;
        QTest::newRow("all are away") << 10 << 1.0 << -1;
        QTest::newRow("more than all") << 10 << 1.5 << -1;
        QTest::newRow("less than none") << 10 << -0.1 << -1;
    }
    void requirement()
    {
        QFETCH(int, need);
        QFETCH(double, lost);
        QTEST(Floorwalk::requirement(need, lost).value_or(-1), "people");
    }
};

QTEST_GUILESS_MAIN(TestDutyTime)
#include "tst_dutytime.moc"
