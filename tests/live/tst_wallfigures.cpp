// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/floormodel.h"
#include "models/live/wallfigures.h"

#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Moment now = momentFromEpochMs(1'790'000'000'000);

AgentRow agent(quint32 id, AgentState state, Millis ago, const QStringList &queues, const QString &reason = {})
{
    AgentRow row;
    row.id = id;
    row.key = row.name = u"王芳%1"_s.arg(id);
    row.interface = u"PJSIP/%1"_s.arg(1000 + id);
    row.queues = queues;
    row.state = state;
    row.since = now - ago;
    row.reason = reason;
    if (state == AgentState::Talking || state == AgentState::OnHold)
        row.callSince = now - ago;
    return row;
}

/** 100 offered, 70 answered within T, 20 later, 10 abandoned within T: the check of metrics.md. */
QueueRow checkedQueue(const QString &name)
{
    QueueRow row;
    row.queue = name;
    row.counts.offered = 100;
    row.counts.answered = 90;
    row.counts.answeredWithin = 70;
    row.counts.abandoned = 10;
    row.counts.abandonedWithin = 10;
    row.counts.abandonedShort = 4;
    row.counts.waitSum = 1278;
    row.counts.talkCalls = 88;
    row.counts.talkSum = 10560;
    return row;
}

struct Sample
{
    FloorModel agents;
    std::vector<QueueRow> queues;
    StateTotals team;
    FloorSums sums;
    CentreSettings settings;

    Sample()
    {
        FloorDelta delta;
        delta.agents = {agent(1, AgentState::Talking, 12min, {u"support"_s}),
                        agent(2, AgentState::OnHold, 5min, {u"sales"_s}),
                        agent(3, AgentState::Paused, 16min, {u"support"_s}, u"paperwork"_s),
                        agent(4, AgentState::Paused, 50min, {u"support"_s}, u"lunch"_s),
                        agent(5, AgentState::Ready, 1min, {u"support"_s, u"sales"_s}),
                        agent(6, AgentState::LoggedOut, 1min, {u"sales"_s})};
        agents.apply(delta);
        queues = {checkedQueue(u"sales"_s), checkedQueue(u"support"_s)};
        queues[1].waiting = queues[1].counts.waiting = 3;
        queues[1].longestWaitingSince = now - 61s;
        sums.talk = 30min;
        sums.hold = 3min;
        sums.wrap = 7min;
        sums.loggedIn = 60min;
        sums.handling = 40min;
        sums.handled = 8;
    }
    WallFloor floor() const { return {agents, queues, team, sums, now, false, 0.947}; }
    WallReading read(WallFigureKind kind, const WallScope &scope) const
    {
        return readFigure(kind, scope, floor(), settings);
    }
};

} // namespace

/** What a wallboard says of the floor, and of whom it never speaks. */
class TestWallFigures : public QObject
{
    Q_OBJECT

private slots:
    void figuresAreRead_data()
    {
        QTest::addColumn<WallFigureKind>("kind");
        QTest::addColumn<double>("whole");
        QTest::addColumn<double>("support"); // -1: not asked there
        using K = WallFigureKind;
        QTest::newRow("service level") << K::ServiceLevel << 77.8 << 77.8;
        QTest::newRow("waiting") << K::Waiting << 3.0 << 3.0;
        QTest::newRow("longest wait") << K::LongestWait << 61.0 << 61.0;
        QTest::newRow("asa") << K::AnswerSpeed << 14.0 << 14.0;
        QTest::newRow("abandon rate without short") << K::AbandonRate << 6.3 << 6.3;
        QTest::newRow("talk time") << K::TalkTime << 120.0 << 120.0;
        QTest::newRow("longest busy: a meal is none") << K::LongestBusy << 960.0 << 960.0;
        QTest::newRow("talk utilisation") << K::TalkUtilisation << 50.0 << -1.0;
        QTest::newRow("handling time") << K::HandlingTime << 300.0 << -1.0;
        QTest::newRow("attendance") << K::AttendanceRate << 94.7 << -1.0;
    }
    void figuresAreRead()
    {
        const Sample sample;
        QFETCH(WallFigureKind, kind);
        QFETCH(double, whole);
        QFETCH(double, support);
        QCOMPARE(asShown(kind, *sample.read(kind, WallScope::all()).value), whole);
        if (support >= 0)
            QCOMPARE(asShown(kind, *sample.read(kind, WallScope::queue(u"support"_s)).value), support);
    }

    void everyVariantOfTheServiceLevel_data()
    {
        QTest::addColumn<QString>("variant");
        QTest::addColumn<double>("percent");
        QTest::newRow("ignore") << u"ignoreAbandons"_s << 77.8;
        QTest::newRow("negative") << u"negative"_s << 70.0;
        QTest::newRow("positive") << u"positive"_s << 80.0;
        QTest::newRow("answered only") << u"answeredOnly"_s << 77.8;
    }
    void everyVariantOfTheServiceLevel()
    {
        QFETCH(QString, variant);
        Sample sample;
        QVERIFY(sample.settings.set(u"service_level_variant"_s, variant).ok());
        const WallReading reading = sample.read(WallFigureKind::ServiceLevel, WallScope::all());
        QTEST(asShown(WallFigureKind::ServiceLevel, *reading.value), "percent");
    }

    void aQueueHasItsOwnVariant()
    {
        Sample sample;
        QVERIFY(sample.settings.set(u"service_level_variant.support"_s, u"negative"_s).ok());
        QVERIFY(sample.settings.set(u"abandon_variant.support"_s, u"all"_s).ok());
        const auto shown = [&sample](WallFigureKind kind, const WallScope &scope) {
            return asShown(kind, *sample.read(kind, scope).value);
        };
        QCOMPARE(shown(WallFigureKind::ServiceLevel, WallScope::queue(u"support"_s)), 70.0);
        QCOMPARE(shown(WallFigureKind::AbandonRate, WallScope::queue(u"support"_s)), 10.0);
        QCOMPARE(shown(WallFigureKind::ServiceLevel, WallScope::queue(u"sales"_s)), 77.8);
        QCOMPARE(shown(WallFigureKind::ServiceLevel, WallScope::all()), 77.8);
    }

    /** Who was offered yesterday and judged today is in the sum of queues as in each. */
    void carriedCallsAreAddedUp()
    {
        QueueCounts sum;
        QueueCounts one;
        one.carried = 2;
        one.answered = one.answeredWithin = 2;
        sum += one;
        sum += one;
        QCOMPARE(sum.carried, 4);
        QCOMPARE(ServiceLevel::of(sum).negative, 1.0);
    }

    void scopesHoldTheirOwn()
    {
        const Sample sample;
        const WallScope sales = WallScope::queue(u"sales"_s);
        const WallScope seats{false, {}, {u"1001"_s, u"100*"_s}};
        const WallScope seat{false, {u"sales"_s}, {u"1003"_s}};
        QCOMPARE(*sample.read(WallFigureKind::Ready, sales).value, 1.0);
        QCOMPARE(*sample.read(WallFigureKind::Talking, sales).value, 1.0);
        QCOMPARE(*sample.read(WallFigureKind::LoggedOut, sales).value, 1.0);
        QCOMPARE(*sample.read(WallFigureKind::Paused, seats).value, 2.0);
        QCOMPARE(*sample.read(WallFigureKind::Paused, seat).value, 1.0);
        QCOMPARE(*sample.read(WallFigureKind::Waiting, seat).value, 0.0);
        QCOMPARE(totalsOf(sales, sample.floor()).of(AgentState::OnHold), 1);
        const StateTotals support = totalsOf(WallScope::queue(u"support"_s), sample.floor());
        QCOMPARE(support.pausedByKind[size_t(PauseKind::Meal)], 1);
        QCOMPARE(support.pausedByKind[size_t(PauseKind::Busy)], 1);
    }

    /** As the whole floor is counted: what is closed, and what runs. */
    void timesOfATeamAreThoseOfItsAgents()
    {
        Sample sample;
        FloorDelta delta;
        for (const quint32 id : {1U, 2U}) {
            AgentRow row = *sample.agents.agent(id);
            row.work.talk = id * 10min;
            row.work.loggedIn = 60min;
            row.work.handling = id * 4min;
            row.work.handled = 2;
            row.countsFrom = now - 12min; // the first talks since, the second holds
            delta.agents.push_back(row);
        }
        sample.agents.apply(delta);
        const WallScope team = WallScope::ofTeam(u"一组"_s, {u"王芳1"_s}, sample.agents);
        QCOMPARE(team.queues, QStringList{u"support"_s});
        QCOMPARE(asShown(WallFigureKind::TalkUtilisation, *sample.read(WallFigureKind::TalkUtilisation, team).value),
                 30.6); // 10 + 12 of 60 + 12
        QCOMPARE(*sample.read(WallFigureKind::HandlingTime, team).value, 120.0);
        const WallScope both = WallScope::ofTeam(u"一组"_s, {u"王芳1"_s, u"王芳2"_s}, sample.agents);
        QCOMPARE(*sample.read(WallFigureKind::HandlingTime, both).value, 180.0);
        QCOMPARE(*sample.read(WallFigureKind::Talking, both).value, 2.0);
        const WallScope seats{false, {}, {u"1002"_s}};
        QCOMPARE(*sample.read(WallFigureKind::HandlingTime, seats).value, 240.0);
        const WallScope nobody = WallScope::ofTeam(u"二组"_s, {}, sample.agents);
        QVERIFY(sample.read(WallFigureKind::TalkUtilisation, nobody).why == WallUnknown::NoAgents);
    }

    void whatAnIncidentTookIsInNoTimeOfATeam()
    {
        Sample sample;
        FloorDelta delta;
        AgentRow row = *sample.agents.agent(1);
        row.work.talk = 10min;
        row.work.loggedIn = 60min;
        row.countsFrom = now - 12min; // talks since
        delta.agents = {row};
        sample.agents.apply(delta);
        const WallScope team = WallScope::ofTeam(u"一组"_s, {u"王芳1"_s}, sample.agents);
        const auto shown = [&sample, &team](const std::vector<IncidentAbsence> &excused) {
            WallFloor floor = sample.floor();
            floor.excused = excused;
            const WallReading reading = readFigure(WallFigureKind::TalkUtilisation, team, floor, {});
            return asShown(WallFigureKind::TalkUtilisation, *reading.value);
        };
        QCOMPARE(shown({{u"王芳2"_s, {now - 1h, Moment::max()}, 1}}), 30.6); // another's: 22 of 72
        QCOMPARE(shown({{u"王芳1"_s, {now - 1h, Moment::max()}, 1}}), 16.7); // nothing that runs: 10 of 60
        QCOMPARE(shown({{u"王芳1"_s, {now - 6min, Moment::max()}, 1}}), 24.2); // 16 of 66
        QCOMPARE(shown({{u"王芳1"_s, {now - 8min, now - 2min}, 1}}), 24.2); // over by now
    }

    void whatCannotBeKnownSaysWhy_data()
    {
        QTest::addColumn<WallFigureKind>("kind");
        QTest::addColumn<WallUnknown>("empty");
        QTest::addColumn<WallUnknown>("deaf");
        using K = WallFigureKind;
        using U = WallUnknown;
        QTest::newRow("service level") << K::ServiceLevel << U::NoQueues << U::Deaf;
        QTest::newRow("waiting is told by snapshots") << K::Waiting << U::NoQueues << U::None;
        QTest::newRow("asa") << K::AnswerSpeed << U::NoQueues << U::Deaf;
        QTest::newRow("ready") << K::Ready << U::NoAgents << U::None;
        QTest::newRow("handling") << K::HandlingTime << U::NoCalls << U::Deaf;
        QTest::newRow("talk") << K::TalkUtilisation << U::NoAgents << U::Deaf;
        QTest::newRow("attendance") << K::AttendanceRate << U::NoRoll << U::None;
        QTest::newRow("busy") << K::LongestBusy << U::NoAgents << U::None;
    }
    void whatCannotBeKnownSaysWhy()
    {
        QFETCH(WallFigureKind, kind);
        const FloorModel nobody;
        const std::vector<QueueRow> none;
        const WallFloor empty{nobody, none, {}, {}, now, false, {}};
        const WallReading reading = readFigure(kind, WallScope::all(), empty, {});
        QVERIFY(!reading.value);
        QTEST(reading.why, "empty");
        const Sample sample;
        WallFloor deaf = sample.floor();
        deaf.team.byState[size_t(AgentState::Ready)] = 1;
        deaf.deaf = true;
        const WallReading heard = readFigure(kind, WallScope::all(), deaf, {});
        QTEST(heard.why, "deaf");
        QCOMPARE(heard.value.has_value(), heard.why == WallUnknown::None);
    }

    void noCallsIsNotZero()
    {
        Sample sample;
        sample.queues = {QueueRow{}};
        sample.queues[0].queue = u"new"_s;
        QCOMPARE(sample.read(WallFigureKind::ServiceLevel, WallScope::queue(u"new"_s)).why, WallUnknown::NoCalls);
        QCOMPARE(*sample.read(WallFigureKind::LongestWait, WallScope::queue(u"new"_s)).value, 0.0);
        QCOMPARE(sample.read(WallFigureKind::Waiting, WallScope::queue(u"gone"_s)).why, WallUnknown::NoQueues);
    }

    void longestCallsAreSeats()
    {
        const Sample sample;
        const std::vector<WallCall> calls = longestCalls(WallScope::all(), sample.floor());
        QVERIFY((calls == std::vector<WallCall>{{{}, u"1001"_s, 12min}, {{}, u"1002"_s, 5min}}));
        QCOMPARE(longestCalls(WallScope::all(), sample.floor(), 1).size(), size_t(1));
        QCOMPARE(longestCalls(WallScope::queue(u"sales"_s), sample.floor()).at(0).phone, u"1002"_s);
    }

    void seatsNeverBearNames_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("phone");
        QTest::newRow("phone") << u"PJSIP/1007"_s << u"1007"_s;
        QTest::newRow("channel") << u"SIP/07-0000002a"_s << u"07"_s;
        QTest::newRow("local") << u"Local/1007@agents/n"_s << u"1007"_s;
        QTest::newRow("bare") << u"1007"_s << u"1007"_s;
        QTest::newRow("a person's phone") << u"PJSIP/wangfang"_s << u"#9"_s;
        QTest::newRow("a person and a number") << u"PJSIP/wangfang2"_s << u"#9"_s;
        QTest::newRow("Agent channel with a name") << u"Agent/王芳"_s << u"#9"_s;
        QTest::newRow("a mobile number is a person's") << u"PJSIP/13812345678"_s << u"#9"_s;
        QTest::newRow("nothing") << QString() << u"#9"_s;
    }
    void seatsNeverBearNames()
    {
        QFETCH(QString, interface);
        AgentRow row;
        row.id = 9;
        row.name = u"王芳"_s;
        row.interface = interface;
        QTEST(phoneOf(row), "phone");
    }

    void levels_data()
    {
        QTest::addColumn<WallFigureKind>("kind");
        QTest::addColumn<double>("value");
        QTest::addColumn<WallThresholds>("set");
        QTest::addColumn<WallLevel>("level");
        using K = WallFigureKind;
        using L = WallLevel;
        const WallThresholds percent{85, 85, 70};
        const WallThresholds count{5, 5, 10};
        const WallThresholds near{900, 600, 900};
        QTest::newRow("no thresholds") << K::Ready << 3.0 << WallThresholds{} << L::Plain;
        QTest::newRow("at the target") << K::ServiceLevel << 85.0 << percent << L::Met;
        QTest::newRow("shown as the target") << K::ServiceLevel << 84.96 << percent << L::Met;
        QTest::newRow("a tenth short") << K::ServiceLevel << 84.94 << percent << L::Warning;
        QTest::newRow("at the alarm") << K::ServiceLevel << 70.0 << percent << L::Warning;
        QTest::newRow("below the alarm") << K::ServiceLevel << 69.9 << percent << L::Alarm;
        QTest::newRow("five wait") << K::Waiting << 5.0 << count << L::Met;
        QTest::newRow("six wait") << K::Waiting << 6.0 << count << L::Warning;
        QTest::newRow("ten wait") << K::Waiting << 10.0 << count << L::Warning;
        QTest::newRow("eleven wait") << K::Waiting << 11.0 << count << L::Alarm;
        QTest::newRow("met, but near") << K::LongestBusy << 700.0 << near << L::Warning;
        QTest::newRow("15:00") << K::LongestBusy << 900.0 << near << L::Warning;
        QTest::newRow("15:01") << K::LongestBusy << 901.0 << near << L::Alarm;
        QTest::newRow("target alone is missed")
            << K::HandlingTime << 306.0 << WallThresholds{300, {}, {}} << L::Warning;
        QTest::newRow("alarm alone") << K::HandlingTime << 306.0 << WallThresholds{{}, {}, 400} << L::Plain;
        QTest::newRow("nobody ready") << K::Ready << 0.0 << WallThresholds{1, 1, {}} << L::Warning;
    }
    void levels()
    {
        QFETCH(WallFigureKind, kind);
        QFETCH(double, value);
        QFETCH(WallThresholds, set);
        QTEST(levelOf(kind, value, set), "level");
    }

    void thresholdsComeFromTheCentre()
    {
        CentreSettings settings;
        QVERIFY(settings.set(u"service_level_target"_s, u"90"_s).ok());
        QVERIFY(settings.set(u"long_busy_alarm_s"_s, u"1200"_s).ok());
        QCOMPARE(thresholdsOf({WallFigureKind::ServiceLevel, {}}, settings).target, std::optional(90.0));
        QCOMPARE(thresholdsOf({WallFigureKind::LongestBusy, {}}, settings).alarm, std::optional(1200.0));
        const WallThresholds own{80, {}, {}};
        QVERIFY(thresholdsOf({WallFigureKind::ServiceLevel, own}, settings) == own);
        QVERIFY(thresholdsOf({WallFigureKind::Paused, {}}, settings) == WallThresholds{});
    }

    /** On a page of one or two people a figure of people is somebody's own; what callers meet with is not. */
    void ofFewPeopleNothingPrivateIsTold()
    {
        Sample sample;
        FloorDelta delta;
        delta.agents = {agent(7, AgentState::Paused, 16min, {u"vip"_s}, u"paperwork"_s),
                        agent(8, AgentState::Talking, 1min, {u"vip"_s})};
        sample.agents.apply(delta);
        sample.queues.push_back(checkedQueue(u"vip"_s));
        const WallScope vip = WallScope::queue(u"vip"_s);
        using K = WallFigureKind;
        const auto isTold = [&sample, &vip](K kind) { return !isTooFew(kind, vip, sample.floor()); };
        for (const K kind : {K::LongestBusy, K::Paused, K::LoggedOut, K::TalkUtilisation, K::HandlingTime})
            QVERIFY(!isTold(kind));
        for (const K kind : {K::ServiceLevel, K::Waiting, K::Ready, K::Talking})
            QVERIFY(isTold(kind));
        QVERIFY(!isTooFew(K::LongestBusy, WallScope::all(), sample.floor()));
        QVERIFY(!isTooFew(K::LongestBusy, WallScope::queue(u"nobody's"_s), sample.floor())); // which is said as that
        delta.agents = {agent(9, AgentState::Ready, 1min, {u"vip"_s})};
        sample.agents.apply(delta);
        QVERIFY(isTold(K::LongestBusy));
        // Of attendance it counts how many are rostered, not how many have come.
        const WallScope team{false, {}, {}, u"一组"_s, QSet<QString>{u"王芳1"_s}};
        WallFloor floor = sample.floor();
        floor.rostered = 2;
        QVERIFY(isTooFew(K::AttendanceRate, team, floor));
        QVERIFY(!isTooFew(K::AttendanceRate, WallScope::all(), floor));
        floor.rostered = 3;
        QVERIFY(!isTooFew(K::AttendanceRate, team, floor));
    }

    /** A queue that aims at something of its own is held against that, on its own page. */
    void aQueuesOwnTargetComesFirst()
    {
        CentreSettings settings;
        QVERIFY(settings.set(u"service_level_target"_s, u"80"_s).ok());
        QVERIFY(settings.set(u"service_level_target.vip"_s, u"95"_s).ok());
        QVERIFY(settings.set(u"service_level_s.vip"_s, u"10"_s).ok());
        const auto target = [&settings](WallFigureKind kind, const QString &queue) {
            return thresholdsOf({kind, {}}, settings, queue).target.value_or(-1);
        };
        QCOMPARE(target(WallFigureKind::ServiceLevel, u"vip"_s), 95.0);
        QCOMPARE(target(WallFigureKind::ServiceLevel, u"sales"_s), 80.0);
        QCOMPARE(target(WallFigureKind::ServiceLevel, QString()), 80.0);
        QCOMPARE(target(WallFigureKind::AnswerSpeed, u"vip"_s), 10.0);
        QCOMPARE(target(WallFigureKind::AnswerSpeed, u"sales"_s), 20.0);
        const WallThresholds own{70, {}, {}};
        QVERIFY(thresholdsOf({WallFigureKind::ServiceLevel, own}, settings, u"vip"_s) == own);
    }

    void pressingQueuesComeFirst()
    {
        std::vector<QueueRow> queues;
        for (int i = 0; i < 200; ++i) {
            QueueRow row;
            row.queue = u"q%1"_s.arg(i, 3, 10, QLatin1Char('0'));
            row.offered = i;
            queues.push_back(row);
        }
        queues[5].longestWaitingSince = now - 90s;
        queues[5].waiting = 1;
        queues[7].longestWaitingSince = now - 30s;
        queues[7].waiting = 9;
        QCOMPARE(pressingQueues(queues, 3), (QStringList{u"q005"_s, u"q007"_s, u"q199"_s}));
        QCOMPARE(pressingQueues({}, 3), QStringList());
        queues[5].queue = u"q20"_s; // those chosen stand in their own order
        QCOMPARE(pressingQueues(queues, 3), (QStringList{u"q007"_s, u"q20"_s, u"q199"_s}));
    }
};

QTEST_GUILESS_MAIN(TestWallFigures)
#include "tst_wallfigures.moc"
