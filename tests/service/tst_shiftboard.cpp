// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/feedrecorder.h"
#include "models/service/shiftboard.h"
#include "models/service/storeworker.h"
#include "tests/service/desk.h"

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

const QString agents =
    u"employee_no,name,team,feed_member\nA1,王芳,一组,王芳\nA2,张伟,一组,张伟\nB1,李娜,一组,李娜\n"_s;

/** Two on the night from the 23rd to the 24th, one in the morning of the 24th. */
const QString roster = u"employee_no,date,start,end,shift,kind\n"
                       "A1,2026-11-23,22:00,06:00,夜班,work\n"
                       "A2,2026-11-23,22:00,06:00,夜班,work\n"
                       "B1,2026-11-24,05:00,13:00,早班,work\n"_s;

PresenceSign sign(const QString &name, EvidenceKind kind, const QString &at)
{
    PresenceSign sign;
    sign.name = sign.agentKey = name;
    sign.interface = u"PJSIP/1"_s;
    sign.kind = kind;
    sign.at = Desk::moment(at);
    return sign;
}

/** "夜班 1/2 of 2, 23": shift, present / rostered, planned, shift day. */
QString told(const ShiftBoard &board)
{
    if (!board.shift() || !board.shiftDay())
        return board.why();
    const ShiftSummary &shift = *board.shift();
    return u"%1 %2/%3 of %4, %5"_s.arg(shift.shift)
        .arg(shift.present)
        .arg(shift.rostered)
        .arg(shift.planned)
        .arg(board.shiftDay()->day());
}

} // namespace

/** The line about the shift that runs, round the clock. */
class TestShiftBoard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theNightBelongsToTheDayItBeganOn_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("line");
        QTest::newRow("before it") << u"2026-11-23T21:30:00"_s << u"夜班 0/0 of 2, 23"_s;
        QTest::newRow("who is early is present") << u"2026-11-23T21:59:59"_s << u"夜班 1/0 of 2, 23"_s;
        QTest::newRow("at its start") << u"2026-11-23T22:00:00"_s << u"夜班 1/2 of 2, 23"_s;
        QTest::newRow("before midnight") << u"2026-11-23T23:30:00"_s << u"夜班 1/2 of 2, 23"_s;
        QTest::newRow("at midnight") << u"2026-11-24T00:00:00"_s << u"夜班 1/2 of 2, 23"_s;
        QTest::newRow("after midnight") << u"2026-11-24T02:00:00"_s << u"夜班 1/2 of 2, 23"_s;
        QTest::newRow("beside the morning") << u"2026-11-24T05:30:00"_s << u"夜班 1/3 of 3, 24"_s;
        QTest::newRow("after its end") << u"2026-11-24T06:00:00"_s << u"早班 0/1 of 1, 24"_s;
        QTest::newRow("nothing the day after") << u"2026-11-25T02:00:00"_s << u"No roster for today"_s;
    }
    void theNightBelongsToTheDayItBeganOn()
    {
        QFETCH(QString, now);
        QFETCH(QString, line);
        Desk desk(u"2026-11-23T20:00:00"_s);
        QVERIFY(desk.open());
        QCOMPARE(desk.import(&Import::agents, agents).added, 3);
        QCOMPARE(desk.import(&Import::roster, roster).added, 3);
        FeedBatch batch;
        batch.presence = {sign(u"王芳"_s, EvidenceKind::Login, u"2026-11-23T21:50:00"_s)};
        QVERIFY(FeedRecorder::record(desk.session(), batch).ok());
        QCOMPARE(lineAt(desk, now), line);
    }

    void whoIsThereBeforeTheStartIsPresent_data()
    {
        QTest::addColumn<QString>("signs"); // "HH:mm in|out" of 李娜, whose shift begins on the 24th at 05:00
        QTest::addColumn<QString>("now"); // of the 24th
        QTest::addColumn<QString>("line");
        QTest::newRow("a minute before") << u"04:50 in"_s << u"04:59"_s << u"早班 1/0 of 1, 24"_s;
        QTest::newRow("at the start") << u"04:50 in"_s << u"05:00"_s << u"早班 1/1 of 1, 24"_s;
        QTest::newRow("has not come yet") << u"04:59 in"_s << u"04:58"_s << u"早班 0/0 of 1, 24"_s;
        QTest::newRow("went again") << u"04:40 in, 04:45 out"_s << u"04:59"_s << u"早班 0/0 of 1, 24"_s;
        QTest::newRow("came back") << u"04:40 in, 04:45 out, 04:55 in"_s << u"04:59"_s << u"早班 1/0 of 1, 24"_s;
        QTest::newRow("hours before it") << u"01:00 in"_s << u"01:30"_s << u"早班 1/0 of 1, 24"_s;
        QTest::newRow("nobody") << QString() << u"04:59"_s << u"早班 0/0 of 1, 24"_s;
    }
    void whoIsThereBeforeTheStartIsPresent()
    {
        QFETCH(const QString, signs);
        QFETCH(const QString, now);
        Desk desk(u"2026-11-24T00:10:00"_s);
        QCOMPARE(desk.import(&Import::agents, agents).added, 3);
        QCOMPARE(desk.import(&Import::roster, roster.section(u'\n', 0, 0) + u'\n' + roster.section(u'\n', 3)).added, 1);
        FeedBatch batch;
        for (const QString &one : signs.split(u", "_s, Qt::SkipEmptyParts)) {
            batch.presence.push_back(sign(u"李娜"_s, one.endsWith("in"_L1) ? EvidenceKind::Login : EvidenceKind::Logout,
                                          u"2026-11-24T%1:00"_s.arg(one.left(5))));
        }
        QVERIFY(FeedRecorder::record(desk.session(), batch).ok());
        QTEST(lineAt(desk, u"2026-11-24T%1:00"_s.arg(now)), "line");
    }

    /** The rate is of those who are due: who is early makes it neither better nor worse. */
    void whoIsEarlyIsNotInTheRate()
    {
        ShiftSummary summary;
        summary.rostered = 4;
        summary.present = 5;
        summary.early = 2;
        QCOMPARE(summary.presentDue(), 3);
        QCOMPARE(summary.attendanceRate(), std::optional(0.75));
        summary = {};
        summary.present = summary.early = 2;
        QCOMPARE(summary.attendanceRate(), std::optional<double>());
    }

    /** The program came up after the start: the snapshot shows who is there, and nobody knows since when. */
    void whoASnapshotShowsIsPresent()
    {
        Desk desk(u"2026-11-23T20:00:00"_s);
        QVERIFY(desk.open());
        QCOMPARE(desk.import(&Import::agents, agents).added, 3);
        QCOMPARE(desk.import(&Import::roster, roster).added, 3);
        FeedBatch batch;
        batch.presence = {sign(u"王芳"_s, EvidenceKind::PresentBy, u"2026-11-23T22:07:00"_s)};
        QVERIFY(FeedRecorder::record(desk.session(), batch).ok());
        QCOMPARE(lineAt(desk, u"2026-11-23T22:10:00"_s), u"夜班 1/2 of 2, 23"_s);
    }

private:
    static QString lineAt(Desk &desk, const QString &now)
    {
        const FixedClock clock(Desk::moment(now));
        StoreWorker reader(desk.file(u"records.db"_s), StoreSession::Access::Read, u"test"_s, clock);
        ShiftBoard board(&reader, clock);
        bool read = false;
        connect(&board, &ShiftBoard::changed, &board, [&read] { read = true; });
        board.refresh();
        [&read] { QTRY_VERIFY(read); }();
        return told(board);
    }
};

QTEST_GUILESS_MAIN(TestShiftBoard)
#include "tst_shiftboard.moc"
