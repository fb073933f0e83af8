// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

#include "models/service/feedrecorder.h"
#include "models/service/historyfigures.h"
#include "models/service/unheardtime.h"
#include "tests/live/liveteller.h"

#include <QRegularExpression>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

Moment at(const QString &clock, int day = 23)
{
    return Desk::moment(u"2026-11-%1T%2:00"_s.arg(day).arg(clock));
}

StateSpan ready(Moment from, Moment to)
{
    StateSpan one;
    one.agentKey = u"PJSIP/1001"_s;
    one.state = AgentState::Ready;
    one.range = {from, to};
    return one;
}

} // namespace

/** Time that is missing from the history: whether nobody listened, or who listens has not written it yet. */
class TestUnheardTime : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<StoreSession> m_writer; ///< as a console has it
    std::unique_ptr<StoreSession> m_reader; ///< as a report has it that is read beside the console

    std::unique_ptr<StoreSession> open(StoreSession::Access access, const QString &holder)
    {
        auto session = StoreSession::open(m_dir.filePath(u"records.db"_s), access, holder, *m_clock);
        if (!session)
            qWarning("%s", qPrintable(session.error().text));
        return session ? std::move(*session) : nullptr;
    }
    void record(const TimeRange &heard)
    {
        FeedBatch batch;
        batch.spans = {ready(heard.from, heard.to)};
        QVERIFY(FeedRecorder::record(*m_writer, batch).ok());
    }
    void keep(const FeedBatch &batch) { QVERIFY(FeedRecorder::record(*m_writer, batch).ok()); }
    /** The gaps on record of the day, as "11:00-11:30 why". */
    QStringList recorded() const
    {
        QStringList lines;
        const auto gaps = HistoryFile(m_reader->history()).recordedGaps({at(u"08:00"_s), at(u"18:00"_s)});
        for (const FeedGap &gap : *gaps)
            lines << told({gap}).front() + u' ' + gap.why;
        return lines;
    }
    /** "08:00-09:00", and "…?" of what is still to be written. */
    static QStringList told(const std::vector<FeedGap> &gaps)
    {
        QStringList lines;
        for (const FeedGap &gap : gaps) {
            const auto clock = [](Moment moment) { return Desk::zone().localTime(moment).toString(u"HH:mm"_s); };
            lines << clock(gap.range.from) + u'-' + clock(gap.range.to) + (gap.unwritten ? u"?"_s : QString());
        }
        return lines;
    }
    QStringList missing(const OpenRecords &running = {}, int day = 23)
    {
        return told(silences(*m_reader, {at(u"08:00"_s, day), at(u"18:00"_s, day)}, running).value());
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    /** At 12:00 the console heard until 11:30, and wrote what ended by 11:00. */
    void init()
    {
        QFile::remove(m_dir.filePath(u"records.db"_s));
        QFile::remove(m_dir.filePath(u"records.db-history"_s));
        m_clock = std::make_unique<FixedClock>(at(u"12:00"_s));
        m_writer = open(StoreSession::Access::Command, u"console"_s);
        QVERIFY(m_writer);
        record({at(u"08:00"_s), at(u"09:00"_s)});
        record({at(u"09:30"_s), at(u"11:00"_s)});
        m_reader = open(StoreSession::Access::Read, u"report"_s);
        QVERIFY(m_reader);
    }
    void cleanup()
    {
        m_reader.reset();
        m_writer.reset();
    }

    void whatARunningConsoleHeardIsNotWrittenYet()
    {
        QCOMPARE(missing(), (QStringList{u"09:00-09:30"_s, u"11:00-12:00?"_s}));
    }

    void itIsNoneWhenTheConsoleIsGone()
    {
        m_writer.reset();
        QCOMPARE(missing(), (QStringList{u"09:00-09:30"_s, u"11:00-12:00"_s}));
    }

    /** Another program that holds the right to write, as an import does, heard nothing. */
    void whoeverWritesSomethingElseHeardNothing()
    {
        m_writer.reset();
        m_writer = open(StoreSession::Access::Command, u"import"_s);
        QVERIFY(m_writer && m_writer->writable());
        QCOMPARE(missing(), (QStringList{u"09:00-09:30"_s, u"11:00-12:00"_s}));
        record({at(u"11:59"_s), at(u"12:00"_s)}); // and from now on it does
        m_clock->set(at(u"12:10"_s));
        QCOMPARE(missing(), (QStringList{u"09:00-09:30"_s, u"11:00-11:59"_s, u"12:00-12:10?"_s}));
    }

    void whatIsWrittenAtLastIsMissingNoMore()
    {
        record({at(u"11:00"_s), at(u"12:00"_s)});
        QCOMPARE(missing(), QStringList{u"09:00-09:30"_s});
    }

    /** The end of a day is not still to come when something of the next is on record. */
    void aDayThatIsOverIsWritten()
    {
        m_clock->set(at(u"10:00"_s, 24));
        QCOMPARE(missing(), (QStringList{u"09:00-09:30"_s, u"11:00-18:00?"_s}));
        record({at(u"09:00"_s, 24), at(u"09:59"_s, 24)});
        QCOMPARE(missing(), (QStringList{u"09:00-09:30"_s, u"11:00-18:00"_s}));
    }

    /** The console itself has it all at hand. */
    void whatRunsSaysItself()
    {
        const OpenRecords running{at(u"12:00"_s), {ready(at(u"11:00"_s), Moment::max())}, {}};
        QCOMPARE(missing(running), QStringList{u"09:00-09:30"_s});
    }

    /** Killed in the silence, the console leaves it known as far as it had come; the rest nobody listened to. */
    void aSilenceIsOnRecordBeforeItIsOver()
    {
        FeedRecorder recorder([this](const FeedBatch &batch) { keep(batch); });
        for (int minute = 0; minute <= 30; ++minute)
            recorder.gapGoesOn({{at(u"11:00"_s), at(u"11:00"_s) + std::chrono::minutes(minute)}, u"lost"_s});
        recorder.flush();
        QCOMPARE(missing(), (QStringList{u"09:00-09:30"_s, u"11:00-11:30"_s, u"11:30-12:00?"_s}));
        m_writer.reset();
        QCOMPARE(missing(), (QStringList{u"09:00-09:30"_s, u"11:00-11:30"_s, u"11:30-12:00"_s}));
        QCOMPARE(recorded(), QStringList{u"11:00-11:30 lost"_s});

        m_writer = open(StoreSession::Access::Command, u"console"_s);
        QVERIFY(m_writer);
        m_clock->set(at(u"12:30"_s));
        record({at(u"12:10"_s), at(u"12:30"_s)});
        QCOMPARE(missing(), (QStringList{u"09:00-09:30"_s, u"11:00-11:30"_s, u"11:30-12:10"_s}));
    }

    /** It is one gap, however often it was said to go on, and as long as its end says. */
    void aSilenceThatIsOverIsOneGap()
    {
        FeedRecorder recorder([this](const FeedBatch &batch) { keep(batch); });
        const auto grow = [&recorder](Millis length) {
            recorder.gapGoesOn({{at(u"11:00"_s), at(u"11:00"_s) + length}, u"lost"_s});
            recorder.flush();
        };
        grow(Millis(0));
        QCOMPARE(recorded(), QStringList{u"11:00-11:00 lost"_s});
        grow(Millis(29'999)); // not worth a row so far
        QCOMPARE(recorded(), QStringList{u"11:00-11:00 lost"_s});
        grow(Millis(60'000));
        QCOMPARE(recorded(), QStringList{u"11:00-11:01 lost"_s});
        recorder.gapClosed({{at(u"11:00"_s), at(u"11:40"_s)}, u"lost"_s});
        recorder.flush();
        QCOMPARE(recorded(), QStringList{u"11:00-11:40 lost"_s});
        // The next one is another, also when it begins in the same minute.
        recorder.gapGoesOn({{at(u"11:40"_s) + Millis(1), at(u"11:41"_s)}, u"again"_s});
        recorder.flush();
        QCOMPARE(recorded(), (QStringList{u"11:00-11:40 lost"_s, u"11:40-11:41 again"_s}));
    }

    /** Of several feeds the begin is told by another clock in the end than at first. */
    void aBeginThatWaversMakesNoSecondGap()
    {
        FeedRecorder recorder([this](const FeedBatch &batch) { keep(batch); });
        const Moment begin = at(u"11:00"_s);
        recorder.gapGoesOn({{begin, begin + std::chrono::minutes(5)}, u"lost"_s, u"north"_s});
        recorder.gapGoesOn({{begin, begin + std::chrono::minutes(6)}, u"lost"_s, u"south"_s});
        recorder.gapClosed({{begin + Millis(480), begin + std::chrono::minutes(10)}, u"lost"_s, u"north"_s});
        recorder.flush();
        QCOMPARE(recorded(), (QStringList{u"11:00-11:10 lost"_s, u"11:00-11:06 lost"_s}));
    }

    void whatASilenceIsWhoseClockIsSet_data()
    {
        QTest::addColumn<Moment>("lastHeard");
        QTest::addColumn<Millis>("by");
        QTest::addColumn<QStringList>("gaps");
        const QString back = u" the telephone system’s clock was set back by 3600 s"_s;
        const QString forward = u" the telephone system’s clock was set forward by 3600 s"_s;
        const Moment lost = at(u"11:00"_s);
        const Moment before = lost - Millis(2000);
        // What is heard on the new clock from 11:00 on is in no gap, though it was said to be silent.
        QTest::newRow("back") << before << Millis(-3'600'000)
                              << QStringList{u"10:00-10:30 lost"_s, u"10:30-10:59"_s + back, u"11:00-11:00 lost"_s};
        // It is another gap that begins two seconds before the silence.
        QTest::newRow("forward") << before << Millis(3'600'000)
                                 << QStringList{u"10:59-12:30"_s + forward, u"11:00-11:00 lost"_s,
                                                u"12:00-12:30 lost"_s};
        QTest::newRow("forward, heard to the last")
            << lost << Millis(3'600'000) << QStringList{u"11:00-12:30"_s + forward, u"12:00-12:30 lost"_s};
        // Told by late stamps only; until then the time is as long as the new clock has it.
        QTest::newRow("back by less than it lasts") << before << Millis(-300'000) << QStringList{u"11:00-11:25 lost"_s};
        QTest::newRow("not set") << before << Millis(0) << QStringList{u"11:00-11:30 lost"_s};
    }

    /** The feed's clock is set while nothing is heard; what was on record of the silence says no more than is true. */
    void whatASilenceIsWhoseClockIsSet()
    {
        QFETCH(Moment, lastHeard);
        QFETCH(Millis, by);
        QFETCH(QStringList, gaps);
        FeedRecorder recorder([this](const FeedBatch &batch) { keep(batch); });
        LiveFloor floor(LiveSettings(), &recorder);
        const auto lose = [&floor](Moment when) {
            Event gone = makeEvent(EventType::Disconnected, when);
            gone.at.reset(); // it is our word
            gone.reason = "lost";
            floor.onEvent(gone);
        };
        floor.onEvent(makeEvent(EventType::Connected, at(u"10:50"_s)));
        floor.onEvent(memberEvent(EventType::MemberAdded, lastHeard, "Anna", "support"));
        lose(at(u"11:00"_s));
        for (int minute = 0; minute < 30; ++minute)
            recorder.gapGoesOn(*floor.openGap(at(u"11:00"_s) + std::chrono::minutes(minute)));
        recorder.flush();
        QCOMPARE(recorded(), QStringList{u"11:00-11:29 lost"_s});
        const Moment back = at(u"11:30"_s) + by;
        Event heard = makeEvent(EventType::Connected, back);
        heard.received = at(u"11:30"_s);
        floor.onEvent(heard);
        recorder.flush();
        QCOMPARE(recorded(), gaps);

        // The next silence is another, also where its begin on this clock is that of the one before.
        const Moment again = at(u"11:00"_s) + std::chrono::seconds(2);
        if (back > again)
            return;
        lose(again - by);
        recorder.gapGoesOn(*floor.openGap(again - by + std::chrono::minutes(1)));
        recorder.flush();
        QCOMPARE(recorded(), gaps + QStringList{u"11:00-11:01 lost"_s});
    }

    /** The end of an earlier silence may be told late, of several feeds: it ends no other. */
    void anEndEndsItsOwnSilenceOnly()
    {
        FeedRecorder recorder([this](const FeedBatch &batch) { keep(batch); });
        const auto silence = [](quint32 number, Moment from, Moment to) {
            FeedGap gap{{from, to}, u"lost"_s};
            gap.silence = number;
            return gap;
        };
        recorder.gapGoesOn(silence(1, at(u"11:00"_s), at(u"11:05"_s)));
        recorder.gapGoesOn(silence(2, at(u"11:10"_s), at(u"11:20"_s)));
        recorder.gapClosed(silence(1, at(u"11:00"_s), at(u"11:09"_s)));
        recorder.flush();
        QCOMPARE(recorded(), (QStringList{u"11:00-11:09 lost"_s, u"11:10-11:20 lost"_s}));
        recorder.gapClosed(silence(2, at(u"11:10"_s), at(u"11:30"_s)));
        recorder.flush();
        QCOMPARE(recorded(), (QStringList{u"11:00-11:09 lost"_s, u"11:10-11:30 lost"_s}));
    }

    void aSilenceOverMidnightIsOneOfBothDays()
    {
        FeedRecorder recorder([this](const FeedBatch &batch) { keep(batch); });
        recorder.gapGoesOn({{at(u"17:00"_s), at(u"17:00"_s)}, u"lost"_s});
        recorder.gapGoesOn({{at(u"17:00"_s), at(u"08:30"_s, 24)}, u"lost"_s});
        recorder.flush();
        m_writer.reset();
        m_clock->set(at(u"09:00"_s, 24));
        QCOMPARE(missing(), (QStringList{u"09:00-09:30"_s, u"11:00-17:00"_s, u"17:00-08:30"_s}));
        QCOMPARE(missing({}, 24), (QStringList{u"17:00-08:30"_s, u"08:30-09:00"_s}));
    }

    /** Back at once: a gap as long as that, and nothing of it is left open. */
    void aSilenceOfLessThanASecondIsThatLong()
    {
        FeedRecorder recorder([this](const FeedBatch &batch) { keep(batch); });
        const Moment begin = at(u"11:00"_s);
        recorder.gapGoesOn({{begin, begin + Millis(200)}, u"lost"_s});
        recorder.flush();
        recorder.gapClosed({{begin, begin + Millis(400)}, u"lost"_s});
        recorder.flush();
        const auto gaps = HistoryFile(m_reader->history()).recordedGaps({begin, begin + std::chrono::hours(1)});
        QCOMPARE(gaps->size(), size_t(1));
        QCOMPARE(gaps->front().range, (TimeRange{begin, begin + Millis(400)}));
    }

    void theReportOfTheFloorSaysSo()
    {
        const Result<FloorFigures> floor = historyFigures(*m_reader, at(u"12:00"_s), LiveSettings());
        QVERIFY(floor.ok());
        QCOMPARE(told(floor->gaps).last(), u"11:00-12:00?"_s);
    }
};

QTEST_GUILESS_MAIN(TestUnheardTime)
#include "tst_unheardtime.moc"
