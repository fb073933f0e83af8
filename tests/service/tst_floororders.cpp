// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/sim/simfeed.h"
#include "models/live/livefloor.h"
#include "models/service/demodata.h"
#include "models/service/flooractiondesk.h"
#include "models/service/floororders.h"
#include "models/store/audittrail.h"
#include "tests/service/desk.h"

#include <QPromise>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using Kind = FloorActionKind;

namespace {

/** A telephone system that does what it is told and notes it. */
class ObedientFeed : public Feed
{
public:
    ObedientFeed(EventSink &sink, const Clock &clock)
        : Feed(sink, clock)
    {
        m_state.can = FloorActionKinds(Kind::Pause) | Kind::Resume | Kind::RemoveFromQueue | listenKinds;
    }
    void start() override {}
    void stop() override {}
    void act(const FloorAction &action, std::function<void(Result<void>)> done) override
    {
        did << action.kind;
        done(refusal ? Result<void>(*refusal) : Result<void>());
    }

    QList<Kind> did;
    std::optional<Error> refusal;
};

class Deaf : public EventSink
{
public:
    void onEvent(const Event &) override {}
};

FloorCommand command(Kind kind, const Actor &by = Desk::leader())
{
    return {{kind, u"王芳"_s, u"王芳"_s, u"PJSIP/1001"_s, u"sales"_s, u"break"_s,
             listenKinds.testFlag(kind) ? u"PJSIP/8001"_s : QString(), by.name},
            by};
}

AgentRow agent(AgentState state)
{
    AgentRow row;
    row.key = row.name = u"王芳"_s;
    row.interface = u"PJSIP/1001"_s;
    row.queues = {u"sales"_s};
    row.state = state;
    return row;
}

} // namespace

/** Orders for the telephone system: on record first, legal only, and never to a caller's harm. */
class TestFloorOrders : public QObject
{
    Q_OBJECT

    Deaf m_deaf;
    FixedClock m_clock{Moment()};
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ObedientFeed> m_feed;
    std::unique_ptr<FloorOrders> m_orders;
    QStringList m_said;

    FloorOrders::Records records()
    {
        return {[this](const FloorCommand &each) {
                    QPromise<Result<void>> promise;
                    promise.start();
                    promise.addResult(FloorActionDesk(m_desk->session()).ask(each.by, each.action));
                    promise.finish();
                    return promise.future();
                },
                [this](const FloorCommand &each, const Error &why) {
                    QVERIFY(FloorActionDesk(m_desk->session()).failed(each.by, each.action, why));
                },
                [this](const FloorCommand &each, std::optional<std::chrono::seconds> length) {
                    QVERIFY(FloorActionDesk(m_desk->session()).ended(each.by, each.action, length));
                    m_said << (length ? u"over after %1 s"_s.arg(length->count()) : u"over"_s);
                }};
    }
    void give(const FloorCommand &each)
    {
        m_orders->give(each, [this](const Result<void> &done) { m_said << (done ? u"done"_s : done.error().text); });
        QCoreApplication::processEvents();
    }
    QStringList trail() const
    {
        QStringList verbs;
        const auto entries = AuditTrail(m_desk->session().records()).about(u"agent:王芳"_s);
        for (const auto &entry : *entries)
            verbs << entry.what;
        return verbs;
    }

private slots:
    void init()
    {
        m_said.clear();
        m_desk = std::make_unique<Desk>(u"2026-11-23 10:00"_s);
        QVERIFY(m_desk->open());
        QVERIFY(m_desk
                    ->import(
                        &Import::agents,
                        u"工号,姓名,班组,话务成员,监听告知\n00123,王芳,一组,王芳,2026-01-05\n00124,李娜,一组,李娜,\n"_s)
                    .written);
        m_feed = std::make_unique<ObedientFeed>(m_deaf, m_clock);
        m_orders = std::make_unique<FloorOrders>(*m_feed, records());
        m_orders->observe(agent(AgentState::Talking));
    }
    void cleanup()
    {
        m_orders.reset();
        m_feed.reset();
    }

    void whatIsDoneIsOnRecord()
    {
        give(command(Kind::Pause));
        give(command(Kind::Listen));
        QCOMPARE(m_said, (QStringList{u"done"_s, u"done"_s}));
        QCOMPARE(m_feed->did, (QList<Kind>{Kind::Pause, Kind::Listen}));
        QCOMPARE(trail(), (QStringList{u"floor.pause"_s, u"floor.listen"_s}));
    }

    void whatFailsIsOnRecordAsWell()
    {
        m_feed->refusal = Error{Error::Kind::Conflict, u"Interface not found"_s, {}};
        give(command(Kind::Pause));
        QCOMPARE(m_said, QStringList{u"Interface not found"_s});
        QCOMPARE(trail(), (QStringList{u"floor.pause"_s, u"floor.pause.failed"_s}));
    }

    void withoutTheRightNothingIsDone_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("done");
        QTest::newRow("quality listens") << Role::Quality << Kind::Listen << true;
        QTest::newRow("quality does not pause") << Role::Quality << Kind::Pause << false;
        QTest::newRow("human resources do not listen") << Role::HumanResources << Kind::Whisper << false;
        QTest::newRow("the administrator does not either") << Role::Administrator << Kind::Barge << false;
    }
    void withoutTheRightNothingIsDone()
    {
        QFETCH(Role, role);
        QFETCH(Kind, kind);
        QFETCH(bool, done);
        give(command(kind, {u"某人"_s, role, std::nullopt}));
        QCOMPARE(m_feed->did.size(), done ? 1 : 0);
        QCOMPARE(m_said == QStringList{u"done"_s}, done);
    }

    void nobodyIsHeardSilentlyWithoutTheNotice()
    {
        AgentRow other = agent(AgentState::Talking);
        other.key = other.name = u"李娜"_s;
        m_orders->observe(other);
        FloorCommand listen = command(Kind::Listen);
        listen.action.agent = listen.action.name = u"李娜"_s;
        give(listen);
        QVERIFY(m_said.value(0).contains(u"has not signed"_s));
        listen.action.kind = Kind::Barge; // everybody hears it
        give(listen);
        QCOMPARE(m_said.value(1), u"done"_s);
        QCOMPARE(m_feed->did, QList<Kind>{Kind::Barge});
    }

    /** A seat nobody is planned on, an agent in no list: nobody there signed anything. */
    void whereNobodyIsKnownToSitNobodyIsHeardUnheard()
    {
        AgentRow seat = agent(AgentState::Talking);
        seat.key = seat.name = u"座位 09"_s;
        seat.interface = u"PJSIP/1009"_s;
        m_orders->observe(seat);
        FloorCommand listen = command(Kind::Listen);
        listen.action.agent = listen.action.name = seat.key;
        listen.action.interface = seat.interface;
        for (const Kind kind : {Kind::Listen, Kind::Whisper}) {
            listen.action.kind = kind;
            give(listen);
            QVERIFY2(m_said.takeLast().contains(u"not known who sits at PJSIP/1009"_s), "said why");
        }
        QCOMPARE(m_feed->did, QList<Kind>());
        for (const Kind kind : {Kind::Barge, Kind::Pause}) { // everybody hears it; nobody is heard
            listen.action.kind = kind;
            give(listen);
            QCOMPARE(m_said.takeLast(), u"done"_s);
        }
    }

    void theEndOfListeningIsOnRecord_data()
    {
        QTest::addColumn<bool>("heard");
        QTest::addColumn<QString>("said");
        QTest::newRow("heard") << true << u"over after 95 s"_s;
        QTest::newRow("the feed was lost meanwhile") << false << u"over"_s;
    }
    void theEndOfListeningIsOnRecord()
    {
        QFETCH(bool, heard);
        const FloorCommand listen = command(Kind::Listen);
        give(listen);
        m_orders->setListening(heard);
        m_clock.set(m_clock.now() + std::chrono::seconds(95));
        emit m_feed->listeningEnded(command(Kind::Listen).action);
        emit m_feed->listeningEnded(command(Kind::Whisper).action); // of another console, or told twice
        QCOMPARE(m_said.size(), 2);
        QTEST(m_said.value(1), "said");
        QCOMPARE(trail(), (QStringList{u"floor.listen"_s, u"floor.listen.ended"_s}));
    }

    void leavingAQueueWaitsForTheCallsEnd()
    {
        give(command(Kind::RemoveFromQueue));
        QCOMPARE(m_said, QStringList());
        m_orders->observe(agent(AgentState::OnHold));
        QCOMPARE(m_feed->did, QList<Kind>());
        m_orders->observe(agent(AgentState::WrapUp));
        QCOMPARE(m_feed->did, QList<Kind>{Kind::RemoveFromQueue});
        m_orders->observe(agent(AgentState::Ready));
        QCOMPARE(m_feed->did.size(), 1);
        QCOMPARE(m_said, QStringList{u"done"_s});
    }

    void whatWaitsIsGivenUpWhenNobodyKnowsTheCallsEnd_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("the feed is lost") << 0;
        QTest::newRow("the agent is gone") << 1;
        QTest::newRow("the program ends") << 2;
    }
    void whatWaitsIsGivenUpWhenNobodyKnowsTheCallsEnd()
    {
        QFETCH(int, how);
        give(command(Kind::RemoveFromQueue));
        if (how == 0)
            m_orders->setListening(false);
        else if (how == 1)
            m_orders->left(u"王芳"_s);
        else
            m_orders.reset();
        QCOMPARE(m_said.size(), 1);
        QVERIFY(m_said[0].startsWith(u"Not done for 王芳"_s));
        QCOMPARE(m_feed->did, QList<Kind>());
        QCOMPARE(trail(), (QStringList{u"floor.removeFromQueue"_s, u"floor.removeFromQueue.failed"_s}));
    }

    void whatIsNotLegalNowIsRefused()
    {
        give(command(Kind::Resume)); // not paused
        give(command(Kind::AddToQueue)); // the feed cannot
        QCOMPARE(m_said.filter(u"cannot be done"_s).size(), 2);
        QCOMPARE(trail(), QStringList());
    }

    /** The demo floor obeys on the same path as a telephone system, and tells of it as one does. */
    void theDemoFloorObeys()
    {
        LiveFloor floor{LiveSettings()};
        m_clock.set(momentFromEpochMs(1795446000000)); // 2026-11-23 23:00 in Shanghai
        SimFeed feed(FeedAddress::parse(u"sim:?hours=1"_s).value(), DemoData::zone(), floor, m_clock);
        feed.start();
        QTRY_COMPARE(feed.state().health, FeedHealth::Live);
        QCOMPARE(feed.state().can, anyFloorAction);
        m_orders = std::make_unique<FloorOrders>(feed, records());
        const auto observe = [&](const QString &name) {
            AgentRow found;
            for (const AgentRow &row : floor.takeDelta(true).agents) {
                m_orders->observe(row);
                if (row.name == name)
                    found = row;
            }
            return found;
        };
        const auto order = [&](Kind kind, const AgentRow &who, const QString &queue = {}) {
            FloorCommand each = command(kind);
            each.action.agent = who.key;
            each.action.name = who.name;
            each.action.interface = who.interface;
            each.action.queue = queue;
            m_said.clear();
            give(each);
            return m_said.value(0, u"waits"_s);
        };
        const AgentRow talks = observe(u"李娜"_s); // her call is much too long
        QCOMPARE(talks.state, AgentState::Talking);
        QCOMPARE(order(Kind::Whisper, talks), u"done"_s);
        QCOMPARE(order(Kind::Pause, talks), u"done"_s);
        QVERIFY(observe(talks.name).pausePending);
        QCOMPARE(observe(talks.name).reason, u"break"_s);
        QCOMPARE(order(Kind::Resume, observe(talks.name)), u"done"_s);
        QVERIFY(!observe(talks.name).paused);
        QCOMPARE(order(Kind::RemoveFromQueue, talks, talks.queues.value(0)), u"waits"_s);
        const AgentRow away = observe(u"张伟"_s); // 示忙
        QCOMPARE(order(Kind::AddToQueue, away, u"综合投诉"_s), u"done"_s);
        QVERIFY(observe(away.name).queues.contains(u"综合投诉"_s));
        QCOMPARE(order(Kind::RemoveFromQueue, observe(away.name), u"综合投诉"_s), u"done"_s);
        QCOMPARE(observe(away.name).queues, away.queues);
        QCOMPARE(order(Kind::Resume, away), u"done"_s);
        QVERIFY(observe(away.name).state != AgentState::Paused);
        QVERIFY(order(Kind::Listen, away).contains(u"cannot be done"_s)); // no call to hear
        m_orders.reset();
        feed.stop();
        QCOMPARE(feed.state().can, FloorActionKinds());
    }

    void withoutAStoreNothingIsDone()
    {
        m_orders = std::make_unique<FloorOrders>(*m_feed, FloorOrders::Records());
        m_orders->observe(agent(AgentState::Talking));
        give(command(Kind::Pause));
        QVERIFY(m_said.value(0).contains(u"audit trail"_s));
        QCOMPARE(m_feed->did, QList<Kind>());
    }
};

QTEST_GUILESS_MAIN(TestFloorOrders)
#include "tst_floororders.moc"
