// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/daystripgeometry.h"

#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** "08:30", "08:30:10" or "24:00" on one day. */
Moment at(const QString &time)
{
    const QStringList parts = time.split(u':');
    const auto seconds = std::chrono::hours(parts[0].toInt()) + std::chrono::minutes(parts[1].toInt())
                         + std::chrono::seconds(parts.size() > 2 ? parts[2].toInt() : 0);
    return momentFromEpochMs(1763510400000) + seconds; // 2025-11-19 00:00 UTC
}

/** "talking 08:30-08:40, meal 08:45-09:00" */
std::vector<StripSpan> spans(const QString &text)
{
    std::vector<StripSpan> result;
    for (const QString &item : text.split(u", "_s, Qt::SkipEmptyParts)) {
        StateKey key = StateKey::Unknown;
        for (size_t i = 0; i < stateKeyCount; ++i) {
            if (item.section(u' ', 0, 0) == stateKeyText(StateKey(i)))
                key = StateKey(i);
        }
        const QString times = item.section(u' ', 1);
        result.push_back({key, {at(times.section(u'-', 0, 0)), at(times.section(u'-', 1))}, {}});
    }
    return result;
}

/** "talking 0+10 (0-0)": state, x, width, spans. */
QString drawn(const std::vector<StripPiece> &pieces)
{
    QStringList lines;
    for (const StripPiece &piece : pieces) {
        lines << u"%1 %2+%3 (%4-%5)"_s.arg(stateKeyText(piece.key))
                     .arg(piece.x)
                     .arg(piece.width)
                     .arg(piece.first)
                     .arg(piece.last);
    }
    return lines.join(u", "_s);
}

QString written(const std::vector<StripTick> &ticks)
{
    QStringList lines;
    for (const StripTick &tick : ticks)
        lines << u"%1@%2"_s.arg(Zone::utc().localTime(tick.time).toString(u"HH:mm"_s)).arg(tick.x);
    return lines.join(u' ');
}

} // namespace

/** Proves the strip's pixels: whole, inside, in order, none lost and none drawn twice. */
class TestDayStripGeometry : public QObject
{
    Q_OBJECT

private slots:
    void zoomStaysInside_data()
    {
        QTest::addColumn<double>("factor");
        QTest::addColumn<int>("around"); // minutes
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addRow("closer at the middle") << 2.0 << 60 << 30 << 90;
        QTest::addRow("closer at the start") << 2.0 << 0 << 0 << 60;
        QTest::addRow("closer at the end") << 2.0 << 120 << 60 << 120;
        QTest::addRow("no closer than ten minutes") << 100.0 << 60 << 55 << 65;
        QTest::addRow("no further than the day") << 0.25 << 30 << 0 << 120;
    }
    void zoomStaysInside()
    {
        const auto minute = [](int minutes) { return momentFromEpochMs(minutes * 60'000LL); };
        const TimeRange whole{minute(0), minute(120)};
        QFETCH(double, factor);
        QFETCH(int, around);
        QFETCH(int, from);
        QFETCH(int, to);
        QCOMPARE(zoomed(whole, whole, factor, minute(around)), (TimeRange{minute(from), minute(to)}));
        QCOMPARE(shiftedTo(whole, {minute(20), minute(60)}, {minute(70), minute(80)}),
                 (TimeRange{minute(40), minute(80)}));
        QCOMPARE(shiftedTo(whole, {minute(20), minute(60)}, {minute(30), minute(40)}),
                 (TimeRange{minute(20), minute(60)}));
    }

    void piecesAreWholePixels_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << u""_s << u"08:00"_s << u"09:00"_s << 60 << u""_s;
        QTest::newRow("a pixel a minute") << u"talking 08:00-08:20, meal 08:20-09:00"_s << u"08:00"_s << u"09:00"_s
                                          << 60 << u"talking 0+20 (0-0), meal 20+40 (1-1)"_s;
        QTest::newRow("a gap stays a gap") << u"talking 08:00-08:10, meal 08:30-09:00"_s << u"08:00"_s << u"09:00"_s
                                           << 60 << u"talking 0+10 (0-0), meal 30+30 (1-1)"_s;
        QTest::newRow("both ends are cut") << u"talking 07:00-08:10, meal 08:50-10:00"_s << u"08:00"_s << u"09:00"_s
                                           << 60 << u"talking 0+10 (0-0), meal 50+10 (1-1)"_s;
        QTest::newRow("outside is left out")
            << u"talking 06:00-07:00, meal 08:00-08:30"_s << u"08:00"_s << u"09:00"_s << 60 << u"meal 0+30 (1-1)"_s;
        QTest::newRow("under a pixel joins the neighbour")
            << u"talking 08:00-08:20, ringing 08:20-08:20:20, meal 08:20:20-09:00"_s << u"08:00"_s << u"09:00"_s << 60
            << u"talking 0+20 (0-1), meal 20+40 (2-2)"_s;
        QTest::newRow("the longest gives the colour")
            << u"ringing 08:00-08:00:10, talking 08:00:10-08:00:50, meal 08:01-09:00"_s << u"08:00"_s << u"09:00"_s
            << 60 << u"talking 0+1 (0-1), meal 1+59 (2-2)"_s;
        QTest::newRow("a lone short one is seen")
            << u"busy 08:30:10-08:30:20"_s << u"08:00"_s << u"09:00"_s << 60 << u"busy 30+1 (0-0)"_s;
        QTest::newRow("the last pixel") << u"busy 08:59:50-09:00"_s << u"08:00"_s << u"09:00"_s << 60
                                        << u"busy 59+1 (0-0)"_s;
        QTest::newRow("no width") << u"busy 08:00-09:00"_s << u"08:00"_s << u"09:00"_s << 0 << u""_s;
        QTest::newRow("no time") << u"busy 08:00-09:00"_s << u"08:00"_s << u"08:00"_s << 60 << u""_s;
    }
    void piecesAreWholePixels()
    {
        QFETCH(QString, day);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, width);
        QFETCH(QString, expected);
        QCOMPARE(drawn(layoutStrip(spans(day), {at(from), at(to)}, width)), expected);
    }

    void crowdedDayStaysInOrderAndInside()
    {
        // Ten hours of calls of 7 to 90 s on every width a page may give.
        std::vector<StripSpan> day;
        Moment time = at(u"08:00"_s);
        for (int i = 0; time < at(u"18:00"_s); ++i) {
            const Moment end = time + std::chrono::seconds(7 + (i * 37) % 83);
            day.push_back({StateKey(i % 5), {time, end}, {}});
            time = end;
        }
        for (int width = 1; width < 900; width += 7) {
            const std::vector<StripPiece> pieces = layoutStrip(day, {at(u"08:00"_s), at(u"18:00"_s)}, width);
            int x = 0;
            int next = 0;
            for (const StripPiece &piece : pieces) {
                QCOMPARE(piece.first, next);
                QVERIFY(piece.x >= x);
                QVERIFY(piece.width >= 1);
                x = piece.x + piece.width;
                next = piece.last + 1;
            }
            QCOMPARE(x, width);
        }
    }

    void pixelsFindTheirSpan()
    {
        const std::vector<StripSpan> day = spans(u"talking 08:00-08:20, ringing 08:20-08:20:20, meal 08:30-09:00"_s);
        const TimeRange hour{at(u"08:00"_s), at(u"09:00"_s)};
        QCOMPARE(spanAt(day, hour, 60, 0), 0);
        QCOMPARE(spanAt(day, hour, 60, 19), 0);
        QCOMPARE(spanAt(day, hour, 60, 25), -1);
        QCOMPARE(spanAt(day, hour, 60, 30), 2);
        QCOMPARE(spanAt(day, hour, 60, 59), 2);
        QCOMPARE(spanAt(day, hour, 60, 60), -1);
        QCOMPARE(spanAt(day, hour, 60, -1), -1);
        QCOMPARE(spanAt(day, hour, 3600, 1210), 1); // wide enough to part them
    }

    void ticksTellEndsAndRoundTimes_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a shift") << u"08:30"_s << u"14:30"_s << 360
                                 << u"08:30@0 10:00@90 11:00@150 12:00@210 13:00@270 14:30@359"_s;
        QTest::newRow("a round time too near an end gives way")
            << u"08:20"_s << u"14:20"_s << 432 << u"08:20@0 10:00@120 11:00@192 12:00@264 13:00@336 14:20@431"_s;
        QTest::newRow("narrow") << u"08:30"_s << u"14:30"_s << 100 << u"08:30@0 14:30@99"_s;
        QTest::newRow("a quarter") << u"08:00"_s << u"08:15"_s << 300 << u"08:00@0 08:05@100 08:10@200 08:15@299"_s;
    }
    void ticksTellEndsAndRoundTimes()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, width);
        QFETCH(QString, expected);
        QCOMPARE(written(stripTicks({at(from), at(to)}, Zone::utc(), width, 30)), expected);
    }
};

QTEST_GUILESS_MAIN(TestDayStripGeometry)
#include "tst_daystripgeometry.moc"
