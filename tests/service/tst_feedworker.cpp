// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/queuerow.h"
#include "models/service/alertrulesreader.h"
#include "models/service/feedworker.h"
#include "models/service/floorsession.h"
#include "tests/feed/fakeami.h"

#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace Floorwalk;
using namespace std::chrono_literals;

namespace {

constexpr Moment start = momentFromEpochMs(1'795'400'000'000);

FeedAddress addressOf(const FakeAmi &server, const QString &host = u"127.0.0.1"_s)
{
    return FeedAddress::parse(u"ami://console@%1:%2"_s.arg(host).arg(server.port())).value();
}

/** A member of "support" as QueueStatus tells of it. */
QByteArray member(const char *name, const char *phone, const char *more = "Status: 1\nPaused: 0\n")
{
    return QByteArray("Event: QueueMember\nQueue: support\nName: ") + name + "\nLocation: " + phone + '\n' + more
           + "ID\n";
}

/** A worker that listens to servers of this test, and the floor as its updates tell it. */
class Stage
{
public:
    explicit Stage(const std::vector<FeedAddress> &addresses, const std::vector<Segment> &shifts = {})
        : m_clock(start)
    {
        FeedSetup setup{addresses.front(), {}, false, {}, {}, {}, {}, {}, {}, {}};
        setup.more.assign(addresses.begin() + 1, addresses.end());
        setup.makeSecrets = [] { return std::make_unique<OneSecret>(); };
        setup.record = [this](const std::shared_ptr<const FeedBatch> &batch) {
            for (const FeedGap &gap : batch->gaps)
                gaps.insert_or_assign(std::pair(gap.range.from, gap.feed), gap);
            spans.insert(spans.end(), batch->spans.begin(), batch->spans.end());
            return QtFuture::makeReadyFuture(Result<FeedBatchOutcome>(FeedBatchOutcome{}));
        };
        alertSetup.rules = AlertRules(CentreSettings(), AlertRulesReader::load()->rules);
        alertSetup.shifts.people.push_back({u"王芳"_s, u"one"_s, {u"王芳"_s, u"PJSIP/2001"_s}, {}, shifts});
        setup.alertSetup = alertSetup;
        setup.loadAlerts = [this] { return QtFuture::makeReadyFuture(Result<AlertSetup>(alertSetup)); };
        worker = std::make_unique<FeedWorker>(std::move(setup), m_clock);
        worker->start();
    }
    ~Stage() { worker->stop(); }

    void advance(Millis by) { m_clock.advance(by); }
    const FloorUpdate &look()
    {
        FloorUpdate update = worker->take();
        last.feed = update.feed;
        if (update.alerts)
            last.alerts = update.alerts;
        GatheredFloor all;
        all.merge(std::move(last.delta));
        all.merge(update.delta);
        last.delta = all.take();
        last.delta.whole = true;
        return last;
    }
    AgentRow row(const QString &key)
    {
        look();
        for (const AgentRow &each : last.delta.agents) {
            if (each.key == key)
                return each;
        }
        return {};
    }
    qsizetype alerts(const QString &kind)
    {
        look();
        return !last.alerts ? 0 : std::ranges::count(*last.alerts, kind, &AlertRecord::kind);
    }

    /** Whom the open alerts of @p kind are about. */
    QStringList subjects(AlertKind kind)
    {
        look();
        QStringList all;
        for (const AlertRecord &alert : last.alerts.value_or(std::vector<AlertRecord>())) {
            if (alert.kind == alertKindName(kind))
                all << alert.subject;
        }
        return all;
    }

    std::unique_ptr<FeedWorker> worker;
    AlertSetup alertSetup; ///< as the worker reads it when it next refreshes
    FloorUpdate last;
    std::map<std::pair<Moment, QString>, FeedGap> gaps; ///< as the history has them: by begin and feed
    std::vector<StateSpan> spans; ///< on record

private:
    FixedClock m_clock;
};

} // namespace

/** What runs on the feed's thread, against telephone systems of this test's making. */
class TestFeedWorker : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s)); }

    void aConnectionOnWhichNothingIsHeardRaisesNoAlertByTime()
    {
        FakeAmi server;
        server.queues = "Event: QueueParams\nQueue: support\nID\n"
                        + member("Anna", "PJSIP/1001", "Status: 1\nPaused: 1\nPausedReason: desk\n");
        Stage stage({addressOf(server)});
        QTRY_VERIFY(stage.row(u"Anna"_s).state == AgentState::Paused);
        QTRY_VERIFY(stage.last.feed.health == FeedStatus::Health::Live);
        const QString busy = alertKindName(AlertKind::LongBusy);
        stage.advance(20min); // and not a word from there
        QTRY_VERIFY(stage.look().feed.health == FeedStatus::Health::Stale);
        QCOMPARE(stage.alerts(busy), 0);
        server.say("Event: QueueMemberStatus\nQueue: support\nMemberName: Anna\nInterface: PJSIP/1001\nStatus: 1\n"
                   "Paused: 1\n\n");
        QTRY_COMPARE(stage.alerts(busy), 1);
    }

    /** What is told of the past at once waits for a store that is slower, and nothing of it is given up. */
    void whatRunsWhenTheProgramEndsGoesOnRecord()
    {
        FakeAmi server;
        server.queues = "Event: QueueParams\nQueue: support\nID\n"
                        + member("Anna", "PJSIP/1001", "Status: 1\nPaused: 1\nPausedReason: desk\n");
        Stage stage({addressOf(server)});
        QTRY_VERIFY(stage.row(u"Anna"_s).state == AgentState::Paused);
        stage.advance(10s);
        stage.look();
        QVERIFY(stage.spans.empty());
        stage.worker->stop();
        QCOMPARE(stage.spans.size(), size_t(1));
        QVERIFY(stage.spans.front().state == AgentState::Paused);
        QCOMPARE(stage.spans.front().reason, u"desk"_s);
        QCOMPARE(stage.spans.front().range.to, start + 10s);
    }

    /** It is written each half minute; whoever ends the program in between has not heard anything until then either. */
    void aSilenceIsOnRecordUpToTheEndOfTheProgram()
    {
        FakeAmi server;
        server.queues = "Event: QueueParams\nQueue: support\nID\n" + member("Anna", "PJSIP/1001");
        Stage stage({addressOf(server)});
        QTRY_VERIFY(stage.row(u"Anna"_s).state == AgentState::Ready);
        QTRY_VERIFY(stage.look().feed.health == FeedStatus::Health::Live);
        server.hangUp();
        QTRY_COMPARE(stage.gaps.size(), size_t(1));
        const FeedGap &silence = stage.gaps.begin()->second;
        stage.advance(20s);
        stage.look();
        stage.worker->open(); // and hands over what is gathered
        QCOMPARE(silence.range.length(), Millis(0));
        stage.worker->stop();
        QCOMPARE(silence.range.length(), Millis(20s));
        QCOMPARE(stage.gaps.size(), size_t(1));
    }

    void thePastWaitsForTheStore()
    {
        const FixedClock clock(start);
        FeedSetup setup{FeedAddress::parse(u"sim:?agents=60&hours=2"_s).value(), {}, false, {}, {}, {}, {}, {}, {}, {}};
        setup.makeSecrets = [] { return std::make_unique<OneSecret>(); };
        setup.mostPastRows = 1500;
        setup.mostRows = 4000; // one go of the past more than may wait, and no more
        std::vector<QPromise<Result<FeedBatchOutcome>>> asked;
        setup.record = [&asked](const std::shared_ptr<const FeedBatch> &) {
            asked.emplace_back().start();
            return asked.back().future();
        };
        FeedWorker worker(std::move(setup), clock);
        worker.start();
        for (int i = 0; i < 300; ++i)
            QCoreApplication::processEvents();
        const FloorUpdate held = worker.take();
        QVERIFY2(held.feed.unrecorded.isEmpty(), qPrintable(held.feed.unrecorded));
        QCOMPARE(held.feed.health, FeedStatus::Health::Connecting);
        const auto goesOn = [&worker, &asked] {
            for (QPromise<Result<FeedBatchOutcome>> &each : std::exchange(asked, {})) {
                each.addResult(FeedBatchOutcome{});
                each.finish();
            }
            const FloorUpdate update = worker.take();
            return update.feed.isLive() && update.feed.unrecorded.isEmpty();
        };
        QTRY_VERIFY(goesOn());
        worker.stop();
    }

    /** What the history knows beyond what was counted is added, goes on being counted from there, and ends with the
     * day.
     */
    void aCorrectionOfTheDayIsAddedToWhatIsCounted()
    {
        FakeAmi server;
        server.queues = "Event: QueueParams\nQueue: support\nID\n" + member("Anna", "PJSIP/1001");
        Stage stage({addressOf(server)});
        QTRY_VERIFY(stage.row(u"Anna"_s).state == AgentState::Ready);
        QCOMPARE(stage.row(u"Anna"_s).callsToday, 0);
        const CountedFloor counted = stage.worker->counted();
        QVERIFY(counted.live.whole && counted.live.agents.size() == 1);
        FloorDelta past = counted.live;
        past.since -= 2h;
        past.filled = {{past.since, past.since + 10min}};
        QueueCounts counts;
        counts.offered = counts.answered = 3;
        counts.longestWait = 17;
        past.queues = {queueRowOf(u"gone"_s, counts), queueRowOf(u"support"_s, counts)};
        past.agents.front().callsToday = 3;
        showWork(past.agents.front(), {Millis(90s), 3, Millis(120s), Millis(60s)});
        past.sums.talk += 80s;
        stage.worker->correct({past, counted.live, past.at + 1h});
        const auto answered = [&stage](size_t queue) { return stage.last.delta.queues[queue].answered; };
        QCOMPARE(stage.row(u"Anna"_s).callsToday, 3);
        QCOMPARE(stage.row(u"Anna"_s).ahtSeconds, std::optional(30.0));
        QCOMPARE(stage.last.delta.queues.size(), size_t(2)); // also one that the telephone system has no more
        QCOMPARE(answered(1), 3);
        QCOMPARE(stage.last.delta.queues[1].longestWaitSeconds, std::optional(17));
        QCOMPARE(stage.last.delta.since, past.since);
        QCOMPARE(stage.last.delta.filled, past.filled);
        QCOMPARE(stage.last.delta.sums.talk, counted.live.sums.talk + 80s);
        QCOMPARE(stage.worker->counted().live.queues.size(), size_t(1)); // measured against what was counted itself
        stage.worker->correct({past, counted.live, counted.live.since}); // of a day that is over
        QCOMPARE(stage.row(u"Anna"_s).callsToday, 0);
        QVERIFY(stage.last.delta.filled.empty());
    }

    /** Queues are told in their order, and one that comes moves those after it. */
    void aQueueKeepsItsServiceLevelWhereverItStands()
    {
        FakeAmi server;
        server.queues = "Event: QueueParams\nQueue: support\nID\n" + member("Anna", "PJSIP/1001");
        Stage stage({addressOf(server)});
        QTRY_VERIFY(stage.row(u"Anna"_s).state == AgentState::Ready);
        AlertRule rule;
        rule.id = u"level"_s;
        rule.kind = AlertKind::ServiceLevel;
        rule.warn = 80;
        QueueCounts halfGaveUp; // 100 % of those who did not, 50 % of all
        halfGaveUp.offered = 4;
        halfGaveUp.answered = halfGaveUp.answeredWithin = halfGaveUp.abandoned = halfGaveUp.abandonedWithin = 2;
        QueueCounts late;
        late.offered = late.answered = 4;
        late.answeredWithin = 1;
        const CountedFloor counted = stage.worker->counted();
        FloorDelta past = counted.live;
        past.queues = {queueRowOf(u"support"_s, halfGaveUp), queueRowOf(u"tech"_s, late)};
        stage.worker->correct({past, counted.live, past.at + 1h});

        stage.alertSetup.rules = AlertRules(CentreSettings(), {rule});
        stage.worker->refresh();
        QTRY_COMPARE(stage.subjects(AlertKind::ServiceLevel), QStringList(u"tech"_s));
        // The centre measures this one otherwise from now on.
        QVERIFY(stage.alertSetup.settings.set(u"service_level_variant.support"_s, u"negative"_s).ok());
        stage.worker->refresh();
        const QStringList both{u"support"_s, u"tech"_s};
        QTRY_COMPARE(stage.subjects(AlertKind::ServiceLevel), both);
        // One of the same counts comes before it, and is measured as all are.
        past.queues.insert(past.queues.begin(), queueRowOf(u"billing"_s, halfGaveUp));
        stage.worker->correct({past, counted.live, past.at + 1h});
        QCOMPARE(stage.look().delta.queues.size(), size_t(3));
        QCOMPARE(stage.last.delta.queues.front().queue, u"billing"_s);
        stage.advance(10s); // what is not found any more is over after five
        server.say("Event: QueueMemberPause\nQueue: support\nMemberName: Anna\nInterface: PJSIP/1001\nPaused: 1\n\n");
        QTRY_VERIFY(stage.row(u"Anna"_s).state == AgentState::Paused);
        QCOMPARE(stage.subjects(AlertKind::ServiceLevel), both);
        // And so it is with the one that came.
        QVERIFY(stage.alertSetup.settings.set(u"service_level_variant.billing"_s, u"negative"_s).ok());
        stage.worker->refresh();
        QTRY_COMPARE(stage.subjects(AlertKind::ServiceLevel).size(), 3);
    }

    /** Whom the one that is heard does not show may be on the other, which has not told yet. */
    void nobodyIsMissedBeforeAllSystemsHaveTold()
    {
        FakeAmi north;
        FakeAmi south;
        north.queues = "Event: QueueParams\nQueue: support\nID\n" + member("Anna", "PJSIP/1002");
        south.queues = north.queues;
        Stage stage({addressOf(north), addressOf(south, u"127.0.0.2"_s)}, {{start - 1h, start + 1h}});
        south.hangUp();
        const QString missing = alertKindName(AlertKind::NotLoggedIn);
        QTRY_VERIFY(stage.look().feed.partlyLive);
        QCOMPARE(stage.alerts(missing), 0);
        for (int i = 0; i < 10; ++i) {
            stage.advance(9s);
            north.say("Event: QueueMemberStatus\nQueue: support\nMemberName: Anna\nInterface: PJSIP/1002\nStatus: 1\n"
                      "Paused: 0\n\n");
            QTRY_VERIFY(stage.look().feed.isLive());
        }
        QCOMPARE(stage.alerts(missing), 0);
        south.listen();
        stage.advance(10s);
        QTRY_COMPARE(stage.alerts(missing), 1);
    }

    void whereVeryMuchChangesTheScreenAsksLessOften_data()
    {
        QTest::addColumn<qint64>("rowsInSecond");
        QTest::addColumn<Millis>("usual");
        QTest::addColumn<Millis>("pace");
        QTest::newRow("nothing") << qint64(0) << Millis(20) << Millis(20);
        QTest::newRow("750 a second") << qint64(750) << Millis(20) << Millis(20);
        QTest::newRow("one more") << qint64(751) << Millis(20) << Millis(33);
        QTest::newRow("1,500 a second") << qint64(1500) << Millis(20) << Millis(33);
        QTest::newRow("and one more") << qint64(1501) << Millis(20) << Millis(66);
        QTest::newRow("2,500 a second") << qint64(2500) << Millis(20) << Millis(66);
        QTest::newRow("more than that") << qint64(2501) << Millis(20) << Millis(100);
        QTest::newRow("never oftener than usual") << qint64(751) << Millis(50) << Millis(50);
    }
    void whereVeryMuchChangesTheScreenAsksLessOften()
    {
        QFETCH(qint64, rowsInSecond);
        QFETCH(Millis, usual);
        QTEST(FloorSession::paceOf(rowsInSecond, usual), "pace");
    }

    void twoTelephoneSystemsAreOneFloor()
    {
        FakeAmi north;
        FakeAmi south;
        north.queues =
            "Event: QueueParams\nQueue: support\nID\n" + member("王芳", "PJSIP/1001") + member("Anna", "PJSIP/1002");
        south.queues = "Event: QueueParams\nQueue: support\nID\n" + member("wangf", "PJSIP/2001")
                       + member("Bob", "PJSIP/2002", "Status: 1\nPaused: 1\nPausedReason: desk\n");
        Stage stage({addressOf(north), addressOf(south, u"127.0.0.2"_s)});
        QTRY_COMPARE(stage.row(u"王芳"_s).queues, (QStringList{u"support"_s, u"support @ 127.0.0.2"_s}));
        QTRY_VERIFY(stage.look().feed.health == FeedStatus::Health::Live);
        QCOMPARE(stage.look().delta.agents.size(), size_t(3));
        QVERIFY(!stage.last.feed.partlyLive);

        south.say("Event: AgentConnect\nQueue: support\nMemberName: wangf\nInterface: PJSIP/2001\nUniqueid: c1\n"
                  "Linkedid: c1\nDestUniqueid: c2\nHoldTime: 3\n\n");
        QTRY_VERIFY(stage.row(u"王芳"_s).state == AgentState::Talking);
        QCOMPARE(stage.row(u"王芳"_s).feed, u"127.0.0.2"_s);

        south.hangUp();
        QTRY_VERIFY(stage.row(u"Bob"_s).certainty == Certainty::Stale);
        QVERIFY(stage.look().feed.isLive()); // the other one is
        // The badge is one, of the one that is worst; each has a line of its own, that one's first.
        const QStringList lines = stage.last.feed.text.split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].contains(u"127.0.0.2"_s) && lines[0].contains(u"silent since"_s), qPrintable(lines[0]));
        QVERIFY2(!lines[1].contains(u"silent since"_s), qPrintable(lines[1]));
        QVERIFY(stage.last.feed.partlyLive);
        QVERIFY(stage.row(u"王芳"_s).state == AgentState::Ready);
        QVERIFY(stage.row(u"Anna"_s).certainty == Certainty::Measured);
        // Nobody knows what Bob does, so no time passes for him; it is the connection that calls for somebody.
        for (int i = 0; i < 100; ++i) {
            stage.advance(10s);
            north.say("Event: QueueMemberStatus\nQueue: support\nMemberName: Anna\nInterface: PJSIP/1002\nStatus: 1\n"
                      "Paused: 0\n\n");
            QTRY_VERIFY(stage.look().feed.isLive());
        }
        QCOMPARE(stage.alerts(alertKindName(AlertKind::LongBusy)), 0);
        QCOMPARE(stage.alerts(alertKindName(AlertKind::FeedLost)), 1);

        // The silence is on record while it lasts: whatever becomes of the program, it is known of.
        QTRY_COMPARE(stage.gaps.size(), size_t(1));
        const FeedGap &silence = stage.gaps.begin()->second;
        QCOMPARE(silence.feed, u"127.0.0.2"_s);
        QVERIFY(!silence.why.isEmpty());
        QTRY_VERIFY(silence.range.length() > 1000s - FeedRecorder::gapGrows);

        south.listen();
        QTRY_VERIFY(stage.row(u"Bob"_s).certainty == Certainty::Measured);
        QTRY_VERIFY(!stage.look().feed.partlyLive);
        QTRY_VERIFY(silence.range.length() >= 1000s);
        QCOMPARE(stage.gaps.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestFeedWorker)
#include "tst_feedworker.moc"
