// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/settings.h"
#include "models/live/floormodel.h"
#include "models/live/strainwatch.h"

#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Moment nine = momentFromEpochMs(1'795'482'000'000);

/** An agent whose closed time is @p engaged and @p ready; the state runs since @p since, which is counted from there.
 */
AgentRow agent(quint32 id, Millis engaged, Millis ready, AgentState state = AgentState::Paused, Moment since = nine)
{
    AgentRow row;
    row.id = id;
    row.key = row.name = u"agent%1"_s.arg(id);
    row.state = state;
    row.since = since;
    row.countsFrom = since;
    row.work.engaged = engaged;
    row.work.ready = ready;
    row.work.loggedIn = engaged + ready;
    return row;
}

void show(FloorModel &agents, const AgentRow &row)
{
    FloorDelta delta;
    delta.agents = {row};
    agents.apply(delta);
}

} // namespace

/** The hint that somebody works above the limit for long: at the edges of limit and length. */
class TestStrainWatch : public QObject
{
    Q_OBJECT

private slots:
    void theLimitIsPassed_data()
    {
        QTest::addColumn<int>("engaged"); // minutes in each five
        QTest::addColumn<int>("minutes"); // watched
        QTest::addColumn<bool>("hint");
        QTest::newRow("all calls, an hour") << 300 << 60 << true;
        QTest::newRow("not an hour yet") << 300 << 55 << false;
        QTest::newRow("at the limit") << 255 << 60 << false;
        QTest::newRow("above it") << 258 << 60 << true;
        QTest::newRow("calm") << 100 << 120 << false;
    }
    void theLimitIsPassed()
    {
        QFETCH(int, engaged); // seconds of each five minutes
        QFETCH(int, minutes);
        FloorModel agents;
        StrainWatch watch;
        watch.setLimits(CentreSettings());
        for (int at = 0; at <= minutes; at += 5) {
            show(agents, agent(1, at / 5 * engaged * 1s, at / 5 * (300 - engaged) * 1s));
            watch.look(agents, nine + at * 1min);
        }
        QTEST(watch.of(1).has_value(), "hint");
    }

    void ofWhoWasElsewhereForLongNothingIsSaid()
    {
        FloorModel agents;
        StrainWatch watch;
        watch.setLimits(CentreSettings());
        for (int at = 0; at <= 60; at += 5) {
            show(agents, agent(1, std::min(at, 25) * 1min, 0min)); // then on a break
            watch.look(agents, nine + at * 1min);
        }
        QVERIFY(!watch.of(1));
    }

    /** A call of an hour is in no sum before it ends. */
    void whatRunsCounts()
    {
        FloorModel agents;
        StrainWatch watch;
        watch.setLimits(CentreSettings());
        show(agents, agent(1, 0min, 0min, AgentState::Talking, nine));
        bool changed = false;
        for (int at = 0; at <= 65; at += 5)
            changed = watch.look(agents, nine + at * 1min) || changed;
        QVERIFY(changed);
        QVERIFY(watch.of(1));
        QCOMPARE(watch.of(1)->occupancy, 1.0);
        QVERIFY(!watch.of(2));
    }

    void figuresThatBeginAnewOrAreCorrectedSayNothing_data()
    {
        QTest::addColumn<int>("jump"); // minutes of calls that come or go at once
        QTest::newRow("the day begins anew") << -600;
        QTest::newRow("a day was read back") << 600;
    }
    void figuresThatBeginAnewOrAreCorrectedSayNothing()
    {
        QFETCH(int, jump);
        FloorModel agents;
        StrainWatch watch;
        watch.setLimits(CentreSettings());
        for (int at = 0; at <= 60; at += 5) {
            const int more = at > 30 ? jump : 0;
            show(agents, agent(1, (700 + at + more) * 1min, 0min));
            watch.look(agents, nine + at * 1min);
        }
        QVERIFY(!watch.of(1));
    }

    void limitAndLengthAreSettings()
    {
        CentreSettings settings;
        QVERIFY(settings.set(u"burnout_minutes"_s, u"10"_s).ok());
        QVERIFY(settings.set(u"burnout_occupancy"_s, u"50"_s).ok());
        FloorModel agents;
        StrainWatch watch;
        watch.setLimits(settings);
        for (int at = 0; at <= 12; ++at) {
            show(agents, agent(1, at * 40s, at * 20s));
            watch.look(agents, nine + at * 1min);
        }
        QVERIFY(watch.of(1));
        watch.clear();
        QVERIFY(!watch.of(1));
    }
};

QTEST_GUILESS_MAIN(TestStrainWatch)
#include "tst_strainwatch.moc"
