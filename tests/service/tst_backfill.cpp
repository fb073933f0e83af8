// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/backfill.h"
#include "models/service/backfillcalls.h"
#include "models/service/backfillwatch.h"
#include "models/service/dayrecount.h"
#include "models/service/floorsession.h"
#include "models/service/settingsdesk.h"
#include "models/service/storeworker.h"
#include "models/store/evidencerepository.h"
#include "models/store/peoplerepository.h"
#include "tests/service/toldsession.h"
#include "tests/support/quietsource.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

/** A floor that has counted, and hears what it missed. */
class CountingSource final : public QuietSource
{
public:
    void counted(QObject *, std::function<void(const CountedFloor &)> done) override
    {
        ++looks;
        done(floor);
    }
    void correct(const DayCorrection &correction) override { corrections.push_back(correction); }

    CountedFloor floor;
    int looks = 0;
    std::vector<DayCorrection> corrections;
};

CallRecord call(const QString &id, int joined, int answered, int ended, int talk = -1)
{
    const auto at = [](int second) { return momentFromEpochMs(1'700'000'000'000 + second * 1000LL); };
    CallRecord record;
    record.call = id;
    record.queue = u"support"_s;
    record.joined = at(joined);
    record.ended = at(ended);
    record.outcome = CallRecord::Outcome::Lost;
    record.certainty = Certainty::Inferred;
    if (answered >= 0) {
        record.agentKey = u"王芳"_s;
        record.outcome = CallRecord::Outcome::Answered;
        record.answered = at(answered);
        record.waitSeconds = answered - joined;
    }
    if (talk >= 0) {
        record.talkSeconds = talk;
        record.certainty = Certainty::Measured;
    }
    return record;
}

} // namespace

/** What a feed missed is taken from its telephone system's queue_log, once, and counts from then on. */
class TestBackfill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void cleanupTestCase()
    {
        // Figures that were right all along prove nothing.
        if (m_filled > 10)
            QVERIFY2(m_mended * 2 > m_filled, qPrintable(u"%1 of %2"_s.arg(m_mended).arg(m_filled)));
    }

    void eachCallIsOnRecordOnce_data()
    {
        QTest::addColumn<std::vector<CallRecord>>("heard");
        QTest::addColumn<int>("gone");
        QTest::addColumn<int>("written");
        using Calls = std::vector<CallRecord>;
        CallRecord seen = call(u"unknown:王芳"_s, 130, -1, 160);
        seen.agentKey = u"王芳"_s;
        seen.outcome = CallRecord::Outcome::Answered;
        QTest::newRow("nobody heard it") << Calls{} << 0 << 1;
        QTest::newRow("heard to its end") << Calls{call(u"1.1"_s, 100, 110, 170, 60)} << 0 << 0;
        QTest::newRow("lost when the gap began") << Calls{call(u"1.1"_s, 100, -1, 130)} << 0 << 1;
        QTest::newRow("lost, and shown again by its agent") << Calls{call(u"1.1"_s, 100, -1, 130), seen} << 1 << 1;
        QTest::newRow("lost, and its end heard")
            << Calls{call(u"1.1"_s, 100, -1, 130), call(u"1.1"_s, 101, 111, 170, 60)} << 1 << 0;
        QTest::newRow("its end not heard") << Calls{call(u"1.1"_s, 100, 110, 120)} << 0 << 1;
        QTest::newRow("the same caller's next call") << Calls{call(u"1.1"_s, 300, 310, 370, 60)} << 0 << 1;
        QTest::newRow("somebody else's") << Calls{call(u"1.2"_s, 100, 110, 170, 60)} << 0 << 1;
    }
    void eachCallIsOnRecordOnce()
    {
        QFETCH(std::vector<CallRecord>, heard);
        CallRecord logged = call(u"1.1"_s, 100, 110, 170, 60);
        logged.fromQueueLog = true;
        const CallAmendments amendments = amendCalls({logged}, heard);
        QTEST(int(amendments.gone.size()), "gone");
        QTEST(int(amendments.calls.size()), "written");
        for (const CallRecord &written : amendments.calls)
            QCOMPARE(written, logged);
        // What is on record now is complete: the same log changes nothing more.
        std::vector<CallRecord> kept = heard;
        std::erase_if(kept, [&amendments](const CallRecord &each) {
            const auto isSame = [&each](const CallRecord &other) {
                return other.call == each.call && other.joined == each.joined;
            };
            return std::ranges::any_of(amendments.gone, isSame) || std::ranges::any_of(amendments.calls, isSame);
        });
        kept.insert(kept.end(), amendments.calls.begin(), amendments.calls.end());
        const CallAmendments again = amendCalls({logged}, kept);
        QVERIFY(again.gone.empty() && again.calls.empty());
    }

    /** Gaps of recordings that were really cut, and such as are cut here, held against the log of the whole session. */
    void figuresOfAFilledGapAreThoseOfTheWholeSession_data()
    {
        QTest::addColumn<RecordedSession>("session");
        QTest::addColumn<int>("after"); // seconds of the session; -1: not cut here
        QTest::addColumn<bool>("off");
        for (const RecordedSession &session : m_recordings.all()) {
            if (!session.unbroken()) {
                QTest::newRow(qPrintable(session.name)) << session << -1 << false;
                continue;
            }
            for (const int after : {60, 130}) {
                if (session.name == "ordinary"_L1 && after < 100)
                    continue; // the long one is told often enough
                QTest::addRow("%s, cut after %d s", qPrintable(session.name), after) << session << after << false;
                QTest::addRow("%s, off after %d s", qPrintable(session.name), after) << session << after << true;
            }
        }
    }
    void figuresOfAFilledGapAreThoseOfTheWholeSession()
    {
        QFETCH(RecordedSession, session);
        QFETCH(int, after);
        QFETCH(bool, off);
        LiveFloor floor{LiveSettings()};
        std::optional<Moment> cut;
        if (after >= 0) {
            const Result<std::unique_ptr<Recording>> recording = openRecording(session.address(), floor);
            QVERIFY(recording.ok());
            cut = (*recording)->firstMoment() + std::chrono::seconds(after);
        }
        ToldSession told(session, cut, off);
        const QStringList before = differences(told.counts(), oracleOf(session));
        const Result<BackfillReport> report = told.fill(session.file(u"queue_log"_s));
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().text));
        QVERIFY(report->changed());
        for (const FilledGap &gap : report->gaps)
            QVERIFY2(gap.remains.isEmpty(), qPrintable(gap.remains));
        const QStringList left = differences(told.counts(), oracleOf(session));
        QVERIFY2(left.isEmpty(),
                 qPrintable(u"%1 differences before, now: %2"_s.arg(before.size()).arg(left.join(u'\n'))));
        ++m_filled;
        m_mended += before.isEmpty() ? 0 : 1;
        if (Desk::zone().localDate(told.begin) != Desk::zone().localDate(told.end))
            return; // of a session over midnight the live floor's day is only the rest
        // The floor that listened at the end counts it, too, without beginning anew.
        const auto correction = DayRecount::correctionOf(told.desk.session(), told.counted, {});
        QVERIFY(correction && *correction);
        FloorDelta corrected = told.counted.live;
        (*correction)->apply(corrected);
        QMap<QString, QueueCounts> counts;
        for (const QueueRow &queue : corrected.queues)
            counts.insert(queue.queue, queue.counts);
        const QStringList live = differences(counts, oracleOf(session));
        QVERIFY2(live.isEmpty(), qPrintable(live.join(u'\n')));
        QVERIFY(!corrected.filled.empty());
        QVERIFY(corrected.sums.loggedIn >= told.counted.live.sums.loggedIn);
    }

    /** A console that begins in the middle of the day counts what it heard before it was ended, by what is set now. */
    void theMorningCountsAfterARestart()
    {
        const RecordedSession session = m_recordings.session(u"plain"_s);
        LiveFloor first{LiveSettings()};
        const auto recording = openRecording(session.address(), first);
        QVERIFY(recording.ok());
        ToldSession told(session, (*recording)->firstMoment() + 90s, true);
        const auto corrected = [&told](const LiveSettings &limits, DayRecount::Judged judged) {
            const auto correction = DayRecount::correctionOf(told.desk.session(), told.counted, limits, judged);
            FloorDelta delta = told.counted.live;
            if (correction && *correction)
                (*correction)->apply(delta);
            QueueCounts all;
            for (const QueueRow &row : delta.queues)
                all += row.counts;
            return all;
        };
        QueueCounts live;
        for (const QueueRow &row : told.counted.live.queues)
            live += row.counts;
        QueueCounts kept;
        for (const QueueCounts &counts : told.counts())
            kept += counts;
        QVERIFY(live.offered < kept.offered); // else nothing is shown by it
        const QueueCounts day = corrected({}, DayRecount::Judged::AsSet);
        QCOMPARE(day.offered, kept.offered);
        QCOMPARE(day.answered, kept.answered);
        QCOMPARE(day.answeredWithin, kept.answeredWithin);
        QCOMPARE(day.abandoned, kept.abandoned);
        QCOMPARE(day.talkSum, kept.talkSum);

        // What is set now counts, whether the store's reader has heard of it or not.
        LiveSettings strict;
        strict.serviceLevelSeconds = 3;
        strict.shortAbandonSeconds = 1;
        const QueueCounts stricter = corrected(strict, DayRecount::Judged::Otherwise);
        QCOMPARE(stricter.answered, kept.answered);
        QVERIFY(stricter.answeredWithin < kept.answeredWithin);
        QVERIFY(stricter.abandonedShort <= kept.abandonedShort);
    }

    void aWholeDayNeedsNoCorrection()
    {
        ToldSession told(m_recordings.session(u"plain"_s));
        const auto none = DayRecount::correctionOf(told.desk.session(), told.counted, {});
        QVERIFY(none.ok() && !*none);
    }

    void twiceChangesNothing()
    {
        const RecordedSession session = m_recordings.session(u"restart"_s);
        ToldSession told(session);
        const qint64 unread = told.history().rewrites().value();
        QVERIFY(told.fill(session.file(u"queue_log"_s))->changed());
        const QStringList rows = told.rows();
        const qint64 rewrites = told.history().rewrites().value();
        QCOMPARE(rewrites, unread + 1); // what was read of the past is read again
        const Result<BackfillReport> again = told.fill(session.file(u"queue_log"_s));
        QVERIFY(again.ok() && !again->changed());
        QCOMPARE(told.rows(), rows);
        QCOMPARE(told.history().rewrites().value(), rewrites);
        const std::vector<FeedGap> gaps = told.history().gaps(told.range()).value();
        QCOMPARE(gaps.size(), told.history().recordedGaps(told.range()).value().size());
        QVERIFY(std::ranges::all_of(gaps, &FeedGap::filled));
    }

    /** The telephone system's clock is an hour and more ahead of the one that the feed's moments bear. */
    void aLogOfAnotherClockIsSetBack()
    {
        const RecordedSession session = m_recordings.session(u"scenescut"_s);
        QTemporaryDir folder;
        const QString log = changedLog(session, folder.filePath(u"queue_log"_s),
                                       [](qint64 epoch, const QByteArray &line) { return later(epoch, line, 3723); });
        ToldSession told(session);
        const Result<BackfillReport> report = told.fill(log);
        QVERIFY(report.ok());
        QVERIFY(std::chrono::abs(report->ahead - 3723s) < 1s);
        const QStringList left = differences(told.counts(), oracleOf(session));
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    }

    void aLogThatCannotHelpSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << QByteArray() << u"holds no line of a queue_log"_s;
        QTest::newRow("another's") << QByteArray("elsewhere") << u"another telephone system"_s;
        QTest::newRow("missing") << QByteArray("-") << u"does not exist"_s;
    }
    void aLogThatCannotHelpSaysWhy()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const RecordedSession session = m_recordings.session(u"scenescut"_s);
        QTemporaryDir folder;
        const QString log = folder.filePath(u"queue_log"_s);
        if (text != "-") {
            changedLog(session, log, [&text](qint64 epoch, const QByteArray &line) {
                return text.isEmpty() ? QByteArray()
                                      : QByteArray::number(epoch) + '|' + text + line.mid(line.indexOf('|') + 1);
            });
        }
        ToldSession told(session);
        const QStringList rows = told.rows();
        const Result<BackfillReport> report = told.fill(log);
        QVERIFY(!report.ok());
        QVERIFY2(report.error().text.contains(said), qPrintable(report.error().text));
        QVERIFY(report.error().text.contains(log));
        QCOMPARE(told.rows(), rows);
    }

    /** What the log does not speak of stays a gap, and is filled when the rest of it is there. */
    void aLogOfPartOfTheGapFillsThatPart()
    {
        const RecordedSession session = m_recordings.session(u"scenescut"_s);
        ToldSession told(session);
        const TimeRange gap = told.history().gaps(told.range()).value().front().range;
        const qint64 middle = epochMs(gap.from + gap.length() / 2) / 1000;
        QTemporaryDir folder;
        const QString log = folder.filePath(u"queue_log"_s);
        changedLog(session, log,
                   [middle](qint64 epoch, const QByteArray &line) { return epoch < middle ? line : QByteArray(); });
        const Result<BackfillReport> early = told.fill(log);
        QVERIFY(early.ok() && early->isOpen());
        QVERIFY2(early->gaps.front().remains.contains(u"ends there so far"_s), qPrintable(early->gaps.front().remains));
        const std::vector<FeedGap> pieces = told.history().gaps(told.range()).value();
        QCOMPARE(pieces.size(), size_t(2));
        QVERIFY(pieces[0].filled && !pieces[1].filled);
        const Result<BackfillReport> whole = told.fill(session.file(u"queue_log"_s));
        QVERIFY(whole.ok() && whole->gaps.front().remains.isEmpty());
        const QStringList left = differences(told.counts(), oracleOf(session));
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
        changedLog(session, log,
                   [middle](qint64 epoch, const QByteArray &line) { return epoch >= middle ? line : QByteArray(); });
        ToldSession late(session);
        const Result<BackfillReport> rotated = late.fill(log);
        QVERIFY(rotated.ok());
        QVERIFY2(rotated->gaps.front().remains.contains(u"rotated away"_s), qPrintable(rotated->gaps.front().remains));
    }

    /** Logs of the begin and the end of a gap leave its middle a gap, which is filled when its log is there. */
    void logsThatDoNotAdjoinFillOnlyTheirTimes_data()
    {
        QTest::addColumn<bool>("early");
        QTest::newRow("the feed may still tell of its calls") << true;
        QTest::newRow("long after the gap") << false;
    }
    void logsThatDoNotAdjoinFillOnlyTheirTimes()
    {
        QFETCH(bool, early);
        const RecordedSession session = m_recordings.session(u"scenescut"_s);
        ToldSession told(session);
        if (early)
            told.desk.setNow(Desk::zone().local(told.end + 5min).toString(u"yyyy-MM-dd HH:mm:ss"_s));
        const TimeRange gap = told.history().gaps(told.range()).value().front().range;
        QTemporaryDir folder;
        // Of the log what lies between two twelfths of the gap.
        const auto part = [&](int from, int to) {
            const auto second = [&gap](int twelfth) { return epochMs(gap.from + gap.length() * twelfth / 12) / 1000; };
            return changedLog(
                session, folder.filePath(u"%1.log"_s.arg(from)), [&](qint64 epoch, const QByteArray &line) {
                    const bool in = (from == 0 || epoch >= second(from)) && (to == 12 || epoch < second(to));
                    return in ? line : QByteArray();
                });
        };
        const auto pieces = [&told] {
            QString text;
            const std::vector<FeedGap> gaps = told.history().gaps(told.range()).value();
            for (const FeedGap &piece : gaps)
                text += piece.filled ? u'+' : u'-';
            return text;
        };
        int calls = 0;
        int spans = 0;
        const auto fill = [&](const QString &log) {
            const Result<BackfillReport> report = told.fill(log);
            if (!report)
                return report.error().text;
            calls += report->gaps.front().calls;
            spans += report->gaps.front().spans;
            int callsOnRecord = 0;
            int spansOnRecord = 0;
            const std::vector<GapFill> fills = told.history().fills(gap).value();
            for (const GapFill &each : fills) {
                callsOnRecord += each.calls;
                spansOnRecord += each.spans;
            }
            if (callsOnRecord != calls || spansOnRecord != spans)
                return u"%1 of %2 calls, %3 of %4 states on record"_s.arg(callsOnRecord)
                    .arg(calls)
                    .arg(spansOnRecord)
                    .arg(spans);
            return pieces() + u' ' + QString::number(report->gaps.front().filled.size())
                   + (report->gaps.front().remains.isEmpty() ? u" all"_s : u" some"_s);
        };
        QCOMPARE(fill(part(0, 4)), u"+- 1 some"_s);
        QCOMPARE(fill(part(8, 12)), u"+-+ 2 some"_s);
        QCOMPARE(fill(part(8, 12)), u"+-+ 2 some"_s);
        QCOMPARE(fill(part(6, 12)), u"+-+ 2 some"_s); // adjoins the last only
        QCOMPARE(fill(part(3, 8)), u"+ 1 all"_s);
        QCOMPARE(fill(session.file(u"queue_log"_s)), u"+ 1 all"_s);
        QVERIFY(calls > 0 && spans > 0);
        const QStringList left = differences(told.counts(), oracleOf(session));
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    }

    /** Nothing that was heard is changed: agents' spans of the filled time lie beside those of the feed. */
    void statesFillOnlyWhatNobodyHeard()
    {
        const RecordedSession session = m_recordings.session(u"scenescut"_s);
        ToldSession told(session);
        const TimeRange gap = told.history().gaps(told.range()).value().front().range;
        const std::vector<StateSpan> before = told.history().spans(told.range()).value();
        QVERIFY(told.fill(session.file(u"queue_log"_s)).ok());
        std::vector<StateSpan> after = told.history().spans(told.range()).value();
        int paused = 0;
        for (size_t i = 1; i < after.size(); ++i) {
            const StateSpan &span = after[i];
            QVERIFY(after[i - 1].agentKey != span.agentKey || after[i - 1].range.to <= span.range.from);
            if (!span.fromQueueLog)
                continue;
            QVERIFY(gap.from <= span.range.from && span.range.to <= gap.to);
            QVERIFY(span.state != AgentState::Ready || span.certainty == Certainty::Inferred);
            paused += span.state == AgentState::Paused;
        }
        QVERIFY(paused > 0);
        std::erase_if(after, &StateSpan::fromQueueLog);
        QCOMPARE(after, before);
    }

    /** From queue_log an added is an arrival; what the feed showed after the gap stays "present by then". */
    void anArrivalInTheGapIsEvidence()
    {
        const RecordedSession session = m_recordings.session(u"scenescut"_s);
        ToldSession told(session);
        const TimeRange gap = told.history().gaps(told.range()).value().front().range;
        QVERIFY(
            told.desk.import(&Import::agents, u"employee_no,name,team,feed_member\n00123,王芳,一组,新来\n"_s).written);
        QTemporaryDir folder;
        const qint64 second = epochMs(gap.from + 10s) / 1000;
        const QString log = changedLog(session, folder.filePath(u"queue_log"_s),
                                       [second, told = false](qint64 epoch, const QByteArray &line) mutable {
                                           if (epoch <= second || std::exchange(told, true))
                                               return line;
                                           return QByteArray::number(second)
                                                  + "|MANAGER|support|\xe6\x96\xb0\xe6\x9d\xa5|ADDMEMBER|\n" + line;
                                       });
        const Result<BackfillReport> report = told.fill(log);
        QVERIFY(report.ok());
        const auto evidence = EvidenceRepository(told.desk.session().records()).between(gap.from, gap.to).value();
        QCOMPARE(evidence.size(), size_t(1));
        QCOMPARE(evidence.front().evidence.kind, EvidenceKind::Login);
        QCOMPARE(evidence.front().evidence.source, u"queue_log"_s);
        QCOMPARE(epochMs(evidence.front().evidence.at), second * 1000);
        QCOMPARE(report->gaps.front().signs, 1);
        QCOMPARE(told.fill(log)->gaps.front().signs, 0);
    }

    /** The console does it by itself once the floor is heard, and says once when it cannot. */
    void theConsoleFillsByItself()
    {
        const RecordedSession session = m_recordings.session(u"scenescut"_s);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"store.db"_s);
        const FixedClock clock(momentFromEpochMs(1'795'709'000'000));
        StoreWorker writer(path, StoreSession::Access::Write, u"console"_s, clock);
        // Gap and present are of one day there.
        auto zoned = writer.run([](StoreSession &store) {
            return SettingsDesk(store).change(Desk::leader(), {{u"zone"_s, u"UTC"_s}}, {});
        });
        zoned.waitForFinished();
        QVERIFY(zoned.result().ok());
        FeedRecorder recorder([&writer](const FeedBatch &batch) {
            writer.run([batch](StoreSession &store) { return FeedRecorder::record(store, batch); }).waitForFinished();
        });
        LiveFloor floor(LiveSettings(), &recorder, &recorder);
        QVERIFY(replay(session.address(), floor).ok());
        recorder.flush();

        CountingSource source;
        source.records = floor.open();
        source.floor = {floor.takeDelta(true), source.records};
        source.update.feed.health = FeedStatus::Health::Live;
        source.update.feed.gaps = 1;
        FloorSession heard(source, clock, CentreSettings());
        BackfillWatch watch(heard, &writer, clock, {1ms, 24h});
        BackfillWatch blind(heard, &writer, clock, {1ms, 24h});
        const DayRecount recount(heard, &writer, &watch);
        const QSignalSpy filled(&watch, &BackfillWatch::filled);
        const QSignalSpy failed(&blind, &BackfillWatch::failed);
        const auto feeds = [](const QString &log) {
            return std::vector{FeedAddress::parse(u"ami://console@pbx?queue_log="_s + log).value()};
        };
        watch.start(feeds(session.file(u"queue_log"_s)), path);
        blind.start(feeds(folder.filePath(u"none"_s)), path);
        heard.start(1ms);
        QTRY_COMPARE(filled.size(), 1);
        QVERIFY(filled.front().front().value<BackfillReport>().changed());
        QTRY_COMPARE(source.looks, 2); // when it was first heard, and for what was filled
        QTRY_VERIFY(!source.corrections.empty());
        FloorDelta day = source.floor.live;
        source.corrections.back().apply(day);
        const auto offered = [](const FloorDelta &delta) {
            int all = 0;
            for (const QueueRow &queue : delta.queues)
                all += queue.offered;
            return all;
        };
        QVERIFY(offered(day) > offered(source.floor.live));
        QTRY_COMPARE(failed.size(), 1);
        source.update.feed.gaps = 2;
        const int asked = source.asked;
        QTRY_VERIFY(source.asked >= asked + 2); // both look again
        QCOMPARE(failed.size(), 1);
    }

private:
    RecordedSessions m_recordings;
    int m_filled = 0;
    int m_mended = 0; ///< of those, that were wrong before
};

QTEST_GUILESS_MAIN(TestBackfill)
#include "tst_backfill.moc"
