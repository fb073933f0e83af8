// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/pastfigures.h"

#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Moment nine = momentFromEpochMs(1'795'395'600'000);

StateSpan pause(Moment from, Moment to)
{
    StateSpan one;
    one.agentKey = u"王芳"_s;
    one.state = AgentState::Paused;
    one.reason = u"小休"_s;
    one.range = {from, to};
    return one;
}

} // namespace

/** The figures of a day that is over, from what was kept of it. */
class TestPastFigures : public QObject
{
    Q_OBJECT

private slots:
    /** All of a day's sums leave out the same time. */
    void pausesLeaveOutWhatNobodyListenedTo_data()
    {
        QTest::addColumn<TimeRange>("gap");
        QTest::addColumn<QString>("feed"); // whose gap it is; empty: the whole floor's
        QTest::addColumn<bool>("filled");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<int>("count");
        QTest::newRow("none near") << TimeRange{nine + 2h, nine + 3h} << QString() << false << qint64(600) << 1;
        QTest::newRow("inside") << TimeRange{nine + 100s, nine + 300s} << QString() << false << qint64(400) << 1;
        QTest::newRow("over the end") << TimeRange{nine + 500s, nine + 1h} << QString() << false << qint64(500) << 1;
        QTest::newRow("its begin was not heard")
            << TimeRange{nine - 100s, nine + 60s} << QString() << false << qint64(540) << 0;
        QTest::newRow("all of it") << TimeRange{nine - 1h, nine + 1h} << QString() << false << qint64(0) << 0;
        QTest::newRow("queue_log told") << TimeRange{nine + 100s, nine + 300s} << QString() << true << qint64(600) << 1;
        QTest::newRow("of another telephone system")
            << TimeRange{nine + 100s, nine + 300s} << u"south"_s << false << qint64(600) << 1;
    }
    void pausesLeaveOutWhatNobodyListenedTo()
    {
        QFETCH(TimeRange, gap);
        QFETCH(QString, feed);
        QFETCH(bool, filled);
        QFETCH(qint64, seconds);
        QFETCH(int, count);
        PastFigures past({nine - 9h, nine + 15h}, nine + 3h, {});
        FeedGap silence{gap, u"lost"_s};
        silence.feed = feed;
        silence.filled = filled;
        past.add(silence);
        past.add(pause(nine, nine + 600s));
        const FloorFigures told = past.figures();
        const AgentFigures figures = told.agents.value(u"王芳"_s);
        QCOMPARE(figures.pausedSeconds, seconds);
        QCOMPARE(figures.pauses.value(u"小休"_s).seconds, seconds);
        QCOMPARE(figures.pauses.value(u"小休"_s).count, count);
        QCOMPARE(std::chrono::duration_cast<std::chrono::seconds>(figures.sums.paused).count(), seconds);
    }

    /** As the live floor counts: whole seconds of queue_log, of each stretch that was heard. */
    void pausesAreWholeSeconds()
    {
        PastFigures past({nine - 9h, nine + 15h}, nine + 3h, {});
        past.add(FeedGap{{nine + 10s + 700ms, nine + 20s + 200ms}, u"lost"_s});
        past.add(pause(nine + 900ms, nine + 30s + 100ms));
        const AgentFigures figures = past.figures().agents.value(u"王芳"_s);
        QCOMPARE(figures.pausedSeconds, qint64(20)); // 0 to 10, and 20 to 30
        QCOMPARE(figures.pauses.value(u"小休"_s).seconds, qint64(20));
    }
};

QTEST_GUILESS_MAIN(TestPastFigures)
#include "tst_pastfigures.moc"
