// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/alertrulesreader.h"
#include "models/service/feedworker.h"
#include "tests/feed/fakeami.h"
#include "tests/support/linefloor.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Floorwalk;
using namespace std::chrono_literals;

namespace {

/** 10:00 in Shanghai, a Monday. */
constexpr Moment start = momentFromEpochMs(1'795'399'200'000);
constexpr Millis step = 5s; ///< a screen looks more often; nothing here hangs on it

Zone shanghai()
{
    return *Zone::parse(u"Asia/Shanghai"_s);
}

Segment shift(Millis from, Millis to)
{
    return {start + from, start + to};
}

/** What one worker makes of a feed, by the rules as shipped and a clock that the test moves. */
class Judged
{
public:
    Judged(const FeedAddress &address, const Clock &clock, const std::vector<ShiftPerson> &people = {})
    {
        CentreSettings settings;
        if (!settings.set(u"zone"_s, u"Asia/Shanghai"_s).ok())
            qFatal("no zone");
        FeedSetup setup{address, settings, false, {}, {}, {}, {}, {}, {}, {}};
        setup.makeSecrets = [] { return std::make_unique<OneSecret>(); };
        AlertSetup alerts;
        alerts.settings = settings;
        alerts.rules = AlertRules(settings, AlertRulesReader::load()->rules);
        alerts.shifts.today = QDate(2026, 11, 23);
        alerts.shifts.people = people;
        setup.alertSetup = alerts;
        m_worker = std::make_unique<FeedWorker>(std::move(setup), clock);
        m_worker->start();
    }
    ~Judged() { m_worker->stop(); }

    FeedStatus look()
    {
        const FloorUpdate update = m_worker->take();
        if (update.alerts)
            m_alerts = *update.alerts;
        return update.feed;
    }
    /** "longCall Anna warn, queueWait sales alarm": what is open. */
    QString open()
    {
        look();
        QStringList words;
        for (const AlertRecord &alert : m_alerts)
            words << alert.kind + u' ' + alert.subject + (alert.alarm ? u" alarm"_s : u" warn"_s);
        words.sort();
        return words.join(u", "_s);
    }

private:
    std::unique_ptr<FeedWorker> m_worker;
    std::vector<AlertRecord> m_alerts;
};

/**
 * A floor in lines "SECONDS TYPE KEY=VALUE…" of the JSON lines protocol, where "state Anna talking" stands for
 * agent.state, "SECONDS ? ALERTS" for what is to be open then and "SECONDS hangUp" for a line that breaks.
 */
class Script
{
public:
    explicit Script(const std::vector<ShiftPerson> &people)
        : m_judged(*FeedAddress::parse(m_floor.address()), m_clock, people)
    {}

    bool begin(int agents)
    {
        if (!QTest::qWaitFor([this] { return m_floor.accept(); }))
            return false;
        m_floor.hello();
        m_floor.begin();
        for (int who = 1; who <= agents; ++who)
            m_floor.member(u"a%1"_s.arg(who), {u"sales"_s});
        m_floor.end();
        for (int who = 1; who <= agents; ++who)
            m_floor.state(u"a%1"_s.arg(who), u"ready"_s);
        return heard();
    }

    /** What is open where it is not as the script says; empty when all is. */
    QString play(const QStringList &lines)
    {
        for (const QString &line : lines) {
            const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
            pass(start + std::chrono::seconds(words[0].toInt()));
            if (words[1] == "hangUp"_L1) {
                m_floor.hangUp();
                m_isGone = true;
                if (!QTest::qWaitFor([this] { return !m_judged.look().isLive(); }))
                    return u"it is live still"_s;
            } else if (words[1] == "?"_L1) {
                const QString expected = words.mid(2).join(u' ');
                if (const QString open = m_judged.open(); open != expected)
                    return u"at %1: “%2”, not “%3”"_s.arg(words[0], open, expected);
            } else {
                tell(words);
                if (!heard())
                    return u"%1 was not heard"_s.arg(line);
            }
        }
        return {};
    }

private:
    /** A floor that is well says something now and then: a line that changes nothing. */
    void pass(Moment until)
    {
        while (m_clock.now() < until) {
            m_clock.advance(std::min(step, until - m_clock.now()));
            if (!m_isGone) {
                m_floor.member(u"nobody"_s, {});
                heard();
            }
            m_judged.look();
        }
    }

    void tell(const QStringList &words)
    {
        QJsonObject line;
        const bool isState = words[1] == "state"_L1;
        if (isState)
            line = {{u"agent"_s, words[2]}, {u"state"_s, words[3]}};
        for (const QString &word : words.mid(isState ? 4 : 2))
            line.insert(word.section(u'=', 0, 0), word.section(u'=', 1));
        m_floor.tell(isState ? u"agent.state"_s : words[1], line);
    }

    bool heard()
    {
        return QTest::qWaitFor([this] { return m_judged.look().events >= m_floor.told(); });
    }

    FixedClock m_clock{start};
    LineFloor m_floor{m_clock, shanghai()};
    Judged m_judged;
    bool m_isGone = false;
};

/** @p calls calls a minute apart from @p from on: each rings @p ring seconds and is talked for forty. */
QStringList calls(int from, int number, int ring)
{
    QStringList lines;
    for (int i = 0; i < number; ++i) {
        const int at = from + i * 60;
        const QString who = u"a%1"_s.arg(i % 10 + 1);
        const QString call = u"call=c%1 queue=sales"_s.arg(at);
        lines << u"%1 call.queued %2"_s.arg(at).arg(call)
              << u"%1 state %2 ringing %3 direction=in"_s.arg(at).arg(who, call)
              << u"%1 call.answered %2 agent=%3"_s.arg(at + ring).arg(call, who)
              << u"%1 state %2 talking %3 direction=in"_s.arg(at + ring).arg(who, call)
              << u"%1 call.ended %2 agent=%3"_s.arg(at + ring + 40).arg(call, who)
              << u"%1 state %2 ready"_s.arg(at + ring + 40).arg(who);
    }
    return lines;
}

/** @p number callers at once, at @p from. */
QStringList callers(int from, int number)
{
    QStringList lines;
    for (int i = 0; i < number; ++i)
        lines << u"%1 call.queued call=w%2-%3 queue=sales"_s.arg(from).arg(from).arg(i);
    return lines;
}

QStringList abandoned(int at, int from, int number)
{
    QStringList lines;
    for (int i = 0; i < number; ++i)
        lines << u"%1 call.abandoned call=w%2-%3 queue=sales"_s.arg(at).arg(from).arg(i);
    return lines;
}

} // namespace

/** The rules as shipped, each from what a telephone system says to the alert: feed, floor, rules and book together. */
class TestShippedRules : public QObject
{
    Q_OBJECT

    using People = std::vector<ShiftPerson>;

    static ShiftPerson person(const QString &name, std::vector<Segment> shifts)
    {
        return {name, u"one"_s, {name}, {}, std::move(shifts)};
    }
    static People team(int size, const std::vector<Segment> &shifts)
    {
        People people;
        for (int who = 1; who <= size; ++who)
            people.push_back(person(u"a%1"_s.arg(who), shifts));
        return people;
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s)); }

    void eachRule_data()
    {
        QTest::addColumn<int>("agents");
        QTest::addColumn<std::vector<ShiftPerson>>("people");
        QTest::addColumn<QStringList>("script");
        const People nobody;
        QTest::newRow("longCall: 8 min, 12 min") << 1 << nobody
                                                 << QStringList{u"0 state a1 talking call=c queue=sales direction=in"_s,
                                                                u"475 ?"_s,
                                                                u"480 ? longCall a1 warn"_s,
                                                                u"720 ? longCall a1 alarm"_s,
                                                                u"730 state a1 ready"_s,
                                                                u"740 ?"_s};
        QTest::newRow("longHold: 2 min, 5 min")
            << 1 << nobody
            << QStringList{u"0 state a1 talking call=c queue=sales direction=in"_s,
                           u"10 state a1 hold call=c queue=sales direction=in"_s,
                           u"125 ?"_s,
                           u"130 ? longHold a1 warn"_s,
                           u"310 ? longHold a1 alarm"_s,
                           u"320 state a1 talking call=c queue=sales direction=in"_s,
                           u"330 ?"_s};
        QTest::newRow("longWrap: 3 min, 5 min")
            << 1 << nobody
            << QStringList{u"0 state a1 wrap"_s, u"175 ?"_s, u"180 ? longWrap a1 warn"_s, u"300 ? longWrap a1 alarm"_s};
        QTest::newRow("longBusy: 10 min, 15 min, whatever the reasons")
            << 1 << nobody
            << QStringList{u"0 state a1 paused reason=desk"_s,
                           u"300 state a1 paused reason=mail"_s,
                           u"595 ?"_s,
                           u"600 ? longBusy a1 warn"_s,
                           u"890 ? longBusy a1 warn"_s,
                           u"895 state a1 paused reason=desk"_s,
                           u"900 ? longBusy a1 alarm"_s,
                           u"910 state a1 ready"_s,
                           u"920 ?"_s};
        QTest::newRow("longBusy: a meal is none")
            << 1 << nobody << QStringList{u"0 state a1 paused reason=lunch"_s, u"1000 ?"_s};
        QTest::newRow("ringUnanswered: 15 s, 30 s")
            << 1 << nobody
            << QStringList{u"0 state a1 ringing call=c queue=sales direction=in"_s,
                           u"14 ?"_s,
                           u"15 ? ringUnanswered a1 warn"_s,
                           u"30 ? ringUnanswered a1 alarm"_s,
                           u"31 state a1 talking call=c queue=sales direction=in"_s,
                           u"40 ?"_s};
        QTest::newRow("ringUnanswered: not of whoever dials")
            << 1 << nobody << QStringList{u"0 state a1 ringing call=c direction=out"_s, u"60 ?"_s};
        QTest::newRow("abnormalOffline: gone for a minute of the shift")
            << 1 << People{person(u"a1"_s, {shift(-1h, 7h)})} << QStringList{u"60 state a1 loggedOut"_s,
                                                                             u"115 ?"_s,
                                                                             u"120 ? abnormalOffline a1 warn"_s,
                                                                             u"360 ? abnormalOffline a1 alarm"_s,
                                                                             u"370 state a1 ready"_s,
                                                                             u"380 ?"_s};
        QTest::newRow("notLoggedIn: five minutes before the shift")
            << 1 << People{person(u"late"_s, {shift(10min, 7h)})}
            << QStringList{u"295 ?"_s,
                           u"300 ? notLoggedIn late warn"_s,
                           u"600 ? notLoggedIn late alarm"_s,
                           u"610 agent.add agent=late name=late"_s,
                           u"610 state late ready"_s,
                           u"620 ?"_s};
        QTest::newRow("queueWait: 30 s, 60 s")
            << 0 << nobody
            << callers(0, 1) + QStringList{u"29 ?"_s, u"30 ? queueWait sales warn"_s, u"60 ? queueWait sales alarm"_s}
                   + abandoned(70, 0, 1) + QStringList{u"80 ?"_s};
        QTest::newRow("queueLength: 5, 10")
            << 1 << nobody
            << callers(0, 4) + QStringList{u"15 ?"_s} + callers(15, 1) + QStringList{u"25 ? queueLength sales warn"_s}
                   + callers(26, 5) + QStringList{u"28 ? queueLength sales warn"_s};
        QTest::newRow("tooFewReady: three wait and nobody is ready for a minute")
            << 1 << nobody
            << QStringList{u"0 state a1 paused reason=desk"_s} + callers(5, 3)
                   + QStringList{u"29 ?"_s, u"64 ? queueWait sales warn"_s,
                                 u"65 ? queueWait sales alarm, tooFewReady sales warn"_s, u"66 state a1 ready"_s,
                                 u"75 ? queueWait sales alarm"_s};
        QTest::newRow("serviceLevel: of twenty none in time")
            << 1 << nobody
            << callers(0, 20) + abandoned(25, 0, 20) + QStringList{u"70 ?"_s, u"90 ? serviceLevel sales alarm"_s};
        QTest::newRow("overStaffed: nearly all ready for a quarter of an hour in which calls come in")
            << 10 << nobody
            << calls(0, 14, 8) + QStringList{u"895 ?"_s, u"900 ? overStaffed sales warn"_s} + calls(905, 3, 8)
                   + QStringList{u"1090 ? overStaffed sales warn"_s};
        QTest::newRow("overStaffed: not when somebody waits for longer than an interruption may last")
            << 10 << nobody
            << callers(400, 1) + abandoned(425, 400, 1) + callers(600, 1) + abandoned(629, 600, 1)
                   + QStringList{u"895 ?"_s, u"900 ? overStaffed sales warn"_s} + callers(1000, 1)
                   + QStringList{u"1059 ? overStaffed sales warn, queueWait sales warn"_s,
                                 u"1070 ? queueWait sales alarm"_s};
        QTest::newRow("feedLost: 30 s, 2 min")
            << 1 << nobody
            << QStringList{u"10 hangUp"_s, u"35 ?"_s, u"40 ? feedLost feed warn"_s, u"130 ? feedLost feed alarm"_s};
        QStringList gone;
        for (int who = 1; who <= 4; ++who)
            gone << u"%1 state a%2 loggedOut"_s.arg(60 + 5 * who).arg(who);
        QTest::newRow("an incident: four of ten within half a minute")
            << 10 << team(10, {shift(-1h, 7h)}) << gone + QStringList{u"90 ? incident incident:one alarm"_s};
        QTest::newRow("an incident: no roster tells, but they were there")
            << 10 << team(10, {}) << gone + QStringList{u"90 ? incident incident:one alarm"_s};
    }
    void eachRule()
    {
        QFETCH(int, agents);
        QFETCH(std::vector<ShiftPerson>, people);
        QFETCH(QStringList, script);
        Script told(people);
        QVERIFY(told.begin(agents));
        const QString wrong = told.play(script);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    /** Most queues take a call back from a phone after ten or twelve seconds, and what did not ring for fifteen is
     * missed all the same: only Asterisk's own word tells. */
    void aMissedRingIsOneThatWasNotAnswered()
    {
        FixedClock clock(start);
        FakeAmi server;
        server.queues =
            "Event: QueueParams\nQueue: sales\nID\n"
            "Event: QueueMember\nQueue: sales\nName: Anna\nLocation: PJSIP/1001\nStatus: 1\nPaused: 0\nID\n";
        Judged judged(*FeedAddress::parse(u"ami://console@127.0.0.1:%1"_s.arg(server.port())), clock);
        QTRY_VERIFY(judged.look().isLive());
        const QByteArray member = "Queue: sales\nMemberName: Anna\nInterface: PJSIP/1001\n";
        const auto ring = [&server, &member](const QByteArray &call) {
            server.say("Event: AgentCalled\n" + member + "Uniqueid: " + call + "\nLinkedid: " + call
                       + "\nDestUniqueid: d" + call + "\n\n");
        };
        const auto miss = [&server, &member](const QByteArray &call) {
            server.say("Event: AgentRingNoAnswer\n" + member + "Uniqueid: " + call + "\nLinkedid: " + call
                       + "\nDestUniqueid: d" + call + "\nRingTime: 10000\n\n");
        };
        const auto hear = [&judged](const std::function<void()> &say) {
            const quint64 before = judged.look().events;
            say();
            return QTest::qWaitFor([&judged, before] { return judged.look().events > before; });
        };
        QVERIFY(hear([&] { ring("1"); }));
        clock.advance(10s);
        QCOMPARE(judged.open(), QString());
        QVERIFY(hear([&] { miss("1"); }));
        QTRY_COMPARE(judged.open(), u"ringUnanswered Anna warn"_s);
        QVERIFY(hear([&] { ring("2"); }));
        clock.advance(10s);
        QCOMPARE(judged.open(), u"ringUnanswered Anna warn"_s);
        QVERIFY(hear([&] { miss("2"); }));
        QTRY_COMPARE(judged.open(), u"ringUnanswered Anna alarm"_s);
        server.say("Event: QueueMemberPause\n" + member + "Paused: 1\nPausedReason: auto\n\n");
        clock.advance(4s);
        QCOMPARE(judged.open(), u"ringUnanswered Anna alarm"_s);
        QVERIFY(hear([&] { server.say("Event: QueueMemberPause\n" + member + "Paused: 0\n\n"); }));
        clock.advance(10s);
        QTRY_COMPARE(judged.open(), QString());
    }
};

QTEST_GUILESS_MAIN(TestShippedRules)
#include "tst_shippedrules.moc"
