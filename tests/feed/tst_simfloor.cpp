// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/feedfactory.h"
#include "models/feed/sim/simfeed.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

/** Keeps what a supervisor would notice, from the events alone. */
class Watcher : public EventSink
{
public:
    void onEvent(const Event &event) override
    {
        const auto view = [](std::string_view v) { return std::string(v); };
        text += std::to_string(int(event.type)) + view(event.queue) + view(event.member) + view(event.call)
                + std::to_string(epochMs(event.received)) + '\n';
        if (text.size() > 4'000'000)
            text.clear();
        ++count[event.type];
        backwards += event.received < last;
        last = event.received;
        const std::string member = view(event.member);
        if (event.type == EventType::MemberAdded)
            present.insert(member);
        if (event.type == EventType::MemberRemoved)
            present.erase(member);
        if (event.type == EventType::MemberPaused)
            paused[member] = event.paused.value_or(false) ? view(event.reason) : std::string();
        if (!event.interface.empty())
            phones[member] = view(event.interface);
        if (event.type == EventType::AgentConnected) {
            ++answered[member];
            overlapping += talking.contains(member);
            talking[member] = event.received;
            waits += event.waitSeconds.value_or(0);
        }
        if (event.type == EventType::AgentCompleted)
            talking.erase(member);
    }
    std::string text;
    std::map<EventType, int> count;
    std::set<std::string> present;
    std::map<std::string, std::string> paused;
    std::map<std::string, Moment> talking;
    std::map<std::string, std::string> phones;
    std::map<std::string, int> answered;
    Moment last{};
    int backwards = 0;
    int overlapping = 0;
    int waits = 0;
};

FeedAddress address(const QString &text)
{
    return FeedAddress::parse(text).value();
}

FloorAction order(FloorActionKind kind, const std::string &agent, const Watcher &floor)
{
    FloorAction action;
    action.kind = kind;
    action.agent = action.name = QString::fromStdString(agent);
    action.interface = QString::fromStdString(floor.phones.at(agent));
    action.reason = u"喝水"_s;
    return action;
}

const Zone shanghai = Zone::parse(u"Asia/Shanghai"_s).value();
const Moment someNight = momentFromEpochMs(1795446000000); // 2026-11-23 23:00 in Shanghai

} // namespace

class TestSimFloor : public QObject
{
    Q_OBJECT

private slots:
    void theDemoLooksLikeAFloorInTheAfternoon()
    {
        Watcher floor;
        const Moment at = simulateDemo(address(u"sim:"_s), shanghai, someNight, floor);
        QCOMPARE(shanghai.isoSeconds(at), u"2026-11-23T14:20:00+08:00"_s);
        QCOMPARE(floor.present.size(), 18U);
        QVERIFY(!floor.present.contains("罗敏") && !floor.present.contains("宋岩"));
        QCOMPARE(floor.backwards, 0);
        QCOMPARE(floor.overlapping, 0);
        const int joined = floor.count[EventType::CallerJoined];
        const int answered = floor.count[EventType::AgentConnected];
        const int abandoned = floor.count[EventType::CallerAbandoned];
        QVERIFY(answered > 250 && answered < 900);
        QVERIFY(abandoned > 0 && abandoned * 5 < joined);
        QVERIFY(floor.waits / answered < 60);
        QVERIFY(floor.talking.size() >= 5);
        QCOMPARE(floor.paused["张伟"], std::string("示忙"));
        QCOMPARE(floor.paused["林晓"], std::string("培训"));
        QCOMPARE(floor.paused["吴昊"], std::string("小休"));
        QCOMPARE(floor.paused["高翔"], std::string("小休"));
        QVERIFY(floor.talking.contains("李娜"));
        const Millis longest = at - floor.talking["李娜"];
        QVERIFY2(longest > Millis(9 * 60'000), qPrintable(QString::number(longest.count() / 1000)));
    }

    void theSameSeedTellsTheSameDay()
    {
        Watcher a;
        Watcher b;
        Watcher c;
        simulateDemo(address(u"sim:?seed=7"_s), shanghai, someNight, a);
        simulateDemo(address(u"sim:?seed=7"_s), shanghai, someNight, b);
        simulateDemo(address(u"sim:?seed=8"_s), shanghai, someNight, c);
        QVERIFY(a.text == b.text);
        QVERIFY(a.text != c.text);
    }

    void stepsOfAnySizeTellTheSame()
    {
        Watcher whole;
        Watcher pieces;
        const Moment from = demoStart(someNight, shanghai) - std::chrono::hours(1);
        SimFloor a({}, shanghai, whole);
        SimFloor b({}, shanghai, pieces);
        a.begin(from);
        b.begin(from);
        a.runUntil(from + Millis(3'600'000));
        for (int i = 1; i <= 3600; ++i)
            b.runUntil(from + Millis(i * 1000));
        QVERIFY(whole.text == pieces.text);
        QVERIFY(whole.count[EventType::AgentConnected] > 10);
    }

    void aShiftEndsAndTheNextBegins()
    {
        Watcher floor;
        SimFloor sim({}, shanghai, floor);
        const Moment noon = shanghai.toMoment(QDate(2026, 11, 23), QTime(12, 0));
        sim.begin(noon);
        sim.runUntil(shanghai.toMoment(QDate(2026, 11, 23), QTime(18, 0)));
        QVERIFY(floor.present.empty());
        QVERIFY(floor.talking.empty());
        sim.runUntil(shanghai.toMoment(QDate(2026, 11, 24), QTime(10, 0)));
        QCOMPARE(floor.present.size(), 18U);
    }

    void everyOptionTellsTheSameDayAgain()
    {
        const QString options = u"sim:?agents=60&seed=5&profile=peaks&absent=20&queues=7&rate=2&hours=2"_s;
        Watcher a;
        Watcher b;
        simulateDemo(address(options), shanghai, someNight, a);
        simulateDemo(address(options), shanghai, someNight, b);
        QVERIFY(a.text == b.text);
        QCOMPARE(a.count[EventType::QueueSeen], 7);
        QVERIFY(a.count[EventType::AgentConnected] > 50);
        QVERIFY2(a.present.size() >= 36 && a.present.size() <= 58, qPrintable(QString::number(a.present.size())));
    }

    void absenceIsAShareOfThePeople()
    {
        Watcher all;
        Watcher none;
        simulateDemo(address(u"sim:?agents=100&absent=0"_s), shanghai, someNight, all);
        simulateDemo(address(u"sim:?agents=100&absent=100"_s), shanghai, someNight, none);
        QCOMPARE(all.present.size(), 100U);
        QVERIFY(none.present.empty());
        QCOMPARE(none.count[EventType::CallerJoined], 0);
        // Just so many of any hundred; and no queue of a large floor is left alone.
        std::size_t came = 0;
        std::array<int, 200> byQueue{};
        for (std::size_t who = 0; who < 10'000; ++who) {
            came += SimFloor::comes(who, 40);
            byQueue[who % byQueue.size()] += SimFloor::comes(who, 40);
        }
        QCOMPARE(came, 6'000U);
        QVERIFY(std::ranges::all_of(byQueue, [](int people) { return people >= 20 && people <= 40; }));
    }

    void whoHasTheDayOffDoesNotCome()
    {
        Watcher floor;
        simulateDemo(address(u"sim:?agents=100"_s), shanghai, someNight, floor);
        std::size_t off = 0;
        for (std::size_t who = 0; who < 100; ++who) {
            off += SimFloor::isOff(who);
            QCOMPARE(floor.present.contains(SimFloor::nameOf(who)), !SimFloor::isOff(who) && who != 17 && who != 18);
        }
        QVERIFY(off >= 3 && off <= 9);
    }

    void aFloorWithoutPeopleIsQuiet()
    {
        Watcher floor;
        simulateDemo(address(u"sim:?agents=0"_s), shanghai, someNight, floor);
        QVERIFY(floor.present.empty());
        QCOMPARE(floor.count[EventType::QueueSeen], 3);
        QCOMPARE(floor.count[EventType::CallerJoined], 0);
    }

    void twoThousandAgentsHaveTwoThousandNames()
    {
        Watcher floor;
        simulateDemo(address(u"sim:?agents=2000&hours=1&absent=0&queues=200"_s), shanghai, someNight, floor);
        QCOMPARE(floor.present.size(), 2000U);
        QCOMPARE(floor.count[EventType::QueueSeen], 200);
        QCOMPARE(floor.overlapping, 0);
    }

    void profilesSpreadTheCalls()
    {
        const auto joins = [](FeedAddress::Profile profile, QTime from, QTime to) {
            Watcher floor;
            SimOptions options;
            options.agents = 40;
            options.profile = profile;
            SimFloor sim(options, shanghai, floor);
            const QDate day(2026, 11, 23);
            sim.begin(shanghai.toMoment(day, QTime(8, 0)));
            sim.runUntil(shanghai.toMoment(day, from));
            const int before = floor.count[EventType::CallerJoined];
            sim.runUntil(shanghai.toMoment(day, to));
            return floor.count[EventType::CallerJoined] - before;
        };
        using Profile = FeedAddress::Profile;
        const int day = joins(Profile::Day, QTime(14, 30), QTime(15, 0));
        QVERIFY(joins(Profile::Storm, QTime(14, 30), QTime(15, 0)) > 2 * day);
        QVERIFY(joins(Profile::Peaks, QTime(10, 15), QTime(10, 45))
                > 2 * joins(Profile::Peaks, QTime(13, 0), QTime(13, 30)));
        QVERIFY(joins(Profile::Flat, QTime(12, 0), QTime(12, 30)) > joins(Profile::Day, QTime(12, 0), QTime(12, 30)));
    }

    void aPauseInACallBeginsWhenItIsOver()
    {
        Watcher floor;
        SimFloor sim({}, shanghai, floor);
        const Moment from = demoStart(someNight, shanghai);
        sim.begin(from - std::chrono::hours(1));
        sim.runUntil(from);
        const auto talking = floor.talking.begin()->first;
        const FloorAction pause = order(FloorActionKind::Pause, talking, floor);
        QVERIFY(sim.act(pause).ok());
        QCOMPARE(floor.paused[talking], std::string("喝水"));
        sim.runUntil(from + Millis(30 * 60'000));
        QVERIFY(!floor.talking.contains(talking)); // the call is over, and no other came
        QCOMPARE(floor.paused[talking], std::string("喝水"));
        const int before = floor.answered[talking];
        QVERIFY(sim.act(order(FloorActionKind::Resume, talking, floor)).ok());
        QVERIFY(floor.paused[talking].empty());
        sim.runUntil(from + Millis(60 * 60'000));
        QVERIFY(floor.answered[talking] > before);
    }

    void theLastQueueLeftIsTheLogoutAndTheFirstJoinedTheLogin()
    {
        Watcher floor;
        SimFloor sim({}, shanghai, floor);
        const Moment from = demoStart(someNight, shanghai);
        sim.begin(from - std::chrono::hours(1));
        sim.runUntil(from);
        FloorAction leave = order(FloorActionKind::RemoveFromQueue, "林晓", floor); // in training
        leave.queue = u"综合投诉"_s;
        QVERIFY(sim.act(leave).ok());
        QVERIFY(!floor.present.contains("林晓"));
        QVERIFY(!sim.act(leave).ok());
        QVERIFY(!sim.act(order(FloorActionKind::Pause, "林晓", floor)).ok());
        FloorAction join = leave;
        join.kind = FloorActionKind::AddToQueue;
        join.queue = u"社保咨询"_s;
        QVERIFY(sim.act(join).ok());
        QVERIFY(floor.present.contains("林晓"));
        QVERIFY(sim.act(join).error().text.contains(u"already"_s));
        join.queue = u"没有的队列"_s;
        QCOMPARE(sim.act(join).error().kind, Error::Kind::NotFound);
        join.interface = u"PJSIP/9999"_s;
        QCOMPARE(sim.act(join).error().kind, Error::Kind::NotFound);
        sim.runUntil(from + Millis(30 * 60'000));
        QVERIFY(floor.answered["林晓"] > 0); // and not paused any more
    }

    void oneLeaderListensToACall()
    {
        Watcher floor;
        SimFloor sim({}, shanghai, floor);
        const Moment from = demoStart(someNight, shanghai);
        sim.begin(from - std::chrono::hours(1));
        sim.runUntil(from);
        FloorAction listen = order(FloorActionKind::Listen, floor.talking.begin()->first, floor);
        listen.by = u"赵组长"_s;
        QVERIFY(sim.act(listen).ok());
        listen.kind = FloorActionKind::Barge;
        QVERIFY(sim.act(listen).ok());
        listen.by = u"钱组长"_s;
        QVERIFY(sim.act(listen).error().text.contains(u"赵组长"_s));
        QVERIFY(!sim.act(order(FloorActionKind::Listen, "林晓", floor)).ok()); // in no call
    }

    void theFloorsClockMayRunFaster()
    {
        class NoSecrets : public SecretStore
        {
            void read(const QString &, std::function<void(Result<QString>)>) override {}
            void write(const QString &, const QString &, std::function<void(Result<Kept>)>) override {}
        } secrets;
        Watcher floor;
        FixedClock clock(someNight);
        const std::unique_ptr<Feed> feed =
            makeFeed(address(u"sim:?hours=0&speed=20"_s), {floor, clock, secrets, shanghai});
        feed->start();
        QTRY_COMPARE(feed->state().health, FeedHealth::Live);
        clock.advance(Millis(3 * 60'000));
        QCOMPARE(feed->now(), demoStart(someNight, shanghai) + Millis(60 * 60'000));
        QTRY_VERIFY(floor.count[EventType::CallerJoined] > 20);
    }

    void tenThousandAgentsAreNoMatter()
    {
        Watcher floor;
        SimOptions options;
        options.agents = 10'000;
        options.seed = 3;
        SimFloor sim(options, shanghai, floor);
        const Moment from = shanghai.toMoment(QDate(2026, 11, 23), QTime(10, 0));
        sim.begin(from);
        sim.runUntil(from + Millis(5 * 60'000));
        QVERIFY(floor.present.size() > 9000);
        QVERIFY(floor.talking.size() > 2000);
        QCOMPARE(floor.overlapping, 0);
    }

    void theFeedRunsOnAClockOfItsOwn()
    {
        class NoSecrets : public SecretStore
        {
            void read(const QString &, std::function<void(Result<QString>)>) override {}
            void write(const QString &, const QString &, std::function<void(Result<Kept>)>) override {}
        } secrets;
        Watcher floor;
        FixedClock clock(someNight);
        const std::unique_ptr<Feed> feed = makeFeed(address(u"sim:?hours=1"_s), {floor, clock, secrets, shanghai});
        feed->start();
        QTRY_COMPARE(feed->state().health, FeedHealth::Live);
        QVERIFY(feed->state().simulated);
        QCOMPARE(feed->now(), demoStart(someNight, shanghai));
        const quint64 before = feed->state().statistics.events;
        clock.advance(Millis(5 * 60'000));
        QTRY_VERIFY(feed->state().statistics.events > before + 20);
        QCOMPARE(feed->now(), demoStart(someNight, shanghai) + Millis(5 * 60'000));
        feed->stop();
        QCOMPARE(floor.count[EventType::Disconnected], 1);
    }
};

QTEST_GUILESS_MAIN(TestSimFloor)
#include "tst_simfloor.moc"
