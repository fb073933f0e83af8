// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/alert/alertscenario.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Floorwalk;
using namespace Floorwalk::AlertStory;
using namespace std::chrono_literals;

namespace {

using Status = AlertRecord::Status;

AlertRule rule(AlertKind kind, std::optional<double> warn, std::optional<double> alarm = {})
{
    AlertRule made;
    made.id = alertKindName(kind);
    made.kind = kind;
    made.warn = warn;
    made.alarm = alarm;
    return made;
}

AlertRule with(AlertRule made, const std::function<void(AlertRule &)> &change)
{
    change(made);
    return made;
}

ShiftPerson person(const QString &name, const QString &team, std::vector<Segment> shifts, QDate hired = {})
{
    return {name, team, {name}, hired.isValid() ? std::optional(hired) : std::nullopt, std::move(shifts)};
}

} // namespace

Q_DECLARE_METATYPE(std::vector<Floorwalk::AlertRule>)

/** Time-stamped events in, alerts out: each kind of rule at its edges. A line after "=>" is what is open then. */
class TestAlertWatch : public QObject
{
    Q_OBJECT

private slots:
    void scenarios_data()
    {
        QTest::addColumn<std::vector<AlertRule>>("rules");
        QTest::addColumn<QStringList>("story");
        using Rules = std::vector<AlertRule>;

        QTest::newRow("long call: exactly at the thresholds, holds included")
            << Rules{rule(AlertKind::LongCall, 480, 720)}
            << QStringList{u"10:00:00 agent 王芳 Talking"_s,
                           u"10:05:00 agent 王芳 OnHold"_s,
                           u"10:07:59 => "_s,
                           u"10:08:00 => longCall 王芳 warn"_s,
                           u"10:11:59 => longCall 王芳 warn"_s,
                           u"10:12:00 => longCall 王芳 alarm"_s,
                           u"10:13:00 agent 王芳 Ready"_s,
                           u"10:13:05 => "_s};
        QTest::newRow("long hold: the hold alone counts") << Rules{rule(AlertKind::LongHold, 120, 300)}
                                                          << QStringList{u"10:00:00 agent 王芳 Talking"_s,
                                                                         u"10:05:00 agent 王芳 OnHold"_s,
                                                                         u"10:06:59 => "_s,
                                                                         u"10:07:00 => longHold 王芳 warn"_s,
                                                                         u"10:10:00 => longHold 王芳 alarm"_s,
                                                                         u"10:10:01 agent 王芳 Talking"_s,
                                                                         u"10:10:06 => "_s};
        QTest::newRow("long wrap-up") << Rules{rule(AlertKind::LongWrap, 180, 300)}
                                      << QStringList{
                                             u"10:00:00 agent 王芳 WrapUp"_s,     u"10:02:59 => "_s,
                                             u"10:03:00 => longWrap 王芳 warn"_s, u"10:05:00 => longWrap 王芳 alarm"_s,
                                             u"10:05:30 agent 王芳 Ready"_s,      u"10:05:35 => "_s};
        QTest::newRow("long busy: a break is not busy, another reason does not reset it")
            << Rules{rule(AlertKind::LongBusy, 600, 900)}
            << QStringList{u"10:00:00 agent 王芳 Paused 示忙"_s,
                           u"10:09:00 agent 王芳 Paused 资料"_s,
                           u"10:09:59 => "_s,
                           u"10:10:00 => longBusy 王芳 warn"_s,
                           u"10:14:59 => longBusy 王芳 warn"_s,
                           u"10:15:00 => longBusy 王芳 alarm"_s,
                           u"10:16:00 agent 王芳 Paused 小休"_s,
                           u"10:16:05 => "_s,
                           u"10:59:00 => "_s};
        QTest::newRow("long busy: approved at the break desk it does not fire")
            << Rules{rule(AlertKind::LongBusy, 600, 900)}
            << QStringList{u"10:00:00 agent 王芳 Paused 示忙"_s, u"10:01:00 break 王芳 on"_s, u"10:20:00 => "_s,
                           u"10:20:01 break 王芳 off"_s, u"10:20:01 => longBusy 王芳 alarm"_s};
        QTest::newRow("long busy: approval ends what fired")
            << Rules{rule(AlertKind::LongBusy, 600, 900)}
            << QStringList{u"10:00:00 agent 王芳 Paused 示忙"_s, u"10:10:00 => longBusy 王芳 warn"_s,
                           u"10:11:00 break 王芳 on"_s, u"10:11:04 => longBusy 王芳 warn"_s, u"10:11:05 => "_s};
        QTest::newRow("long busy of one reason only")
            << Rules{with(rule(AlertKind::LongBusy, 60),
                          [](AlertRule &each) { each.scope.reasons = QStringList{u"外呼"_s}; })}
            << QStringList{u"10:00:00 agent 王芳 Paused 示忙"_s, u"10:00:00 agent 李娜 Paused 外呼"_s,
                           u"10:01:00 => longBusy 李娜 warn"_s};
        QTest::newRow("ring not answered: three rings are 15 s; the next ring is another one")
            << Rules{rule(AlertKind::RingUnanswered, 15, 30)}
            << QStringList{u"10:00:00 agent 王芳 Ringing"_s,
                           u"10:00:14 => "_s,
                           u"10:00:15 => ringUnanswered 王芳 warn"_s,
                           u"10:00:20 agent 王芳 Ready"_s,
                           u"10:00:25 => "_s,
                           u"10:00:40 agent 王芳 Ringing"_s,
                           u"10:00:54 => "_s,
                           u"10:00:55 => ringUnanswered 王芳 warn"_s,
                           u"10:01:10 => ringUnanswered 王芳 alarm"_s};
        QTest::newRow("abnormal off-line: 60 s inside the shift")
            << Rules{with(rule(AlertKind::AbnormalOffline, 60, 300),
                          [](AlertRule &each) { each.scope.reasons = QStringList{QString()}; })}
            << QStringList{u"08:20:00 agent 王芳 Ready"_s,
                           u"10:00:00 agent 王芳 LoggedOut"_s,
                           u"10:00:30 agent 王芳 Unreachable"_s,
                           u"10:00:59 => "_s,
                           u"10:01:00 => abnormalOffline 王芳 warn"_s,
                           u"10:05:00 => abnormalOffline 王芳 alarm"_s,
                           u"10:05:10 agent 王芳 Ready"_s,
                           u"10:05:15 => "_s};
        QTest::newRow("abnormal off-line: a pause without a reason, not one with")
            << Rules{with(rule(AlertKind::AbnormalOffline, 60),
                          [](AlertRule &each) { each.scope.reasons = QStringList{QString()}; })}
            << QStringList{u"10:00:00 agent 王芳 Paused 示忙"_s, u"10:00:00 agent 李娜 Paused"_s,
                           u"10:01:00 => abnormalOffline 李娜 warn"_s};
        QTest::newRow("abnormal off-line: not on a break, not after the shift, not without one")
            << Rules{rule(AlertKind::AbnormalOffline, 60)}
            << QStringList{u"10:00:00 break 王芳 on"_s,        u"10:00:00 agent 王芳 LoggedOut"_s,
                           u"10:00:00 agent 陌生 LoggedOut"_s, u"10:20:00 => "_s,
                           u"17:30:00 agent 李娜 LoggedOut"_s, u"17:40:00 => "_s};
        QTest::newRow("abnormal off-line: over with the shift")
            << Rules{rule(AlertKind::AbnormalOffline, 60)}
            << QStringList{u"08:30:00 agent 王芳 Ready"_s,
                           u"08:30:00 agent 李娜 Ready"_s,
                           u"17:00:00 agent 王芳 LoggedOut"_s,
                           u"17:29:59 => abnormalOffline 王芳 warn"_s,
                           u"17:30:00"_s,
                           u"17:30:05 => "_s};
        QTest::newRow("not logged in: five minutes before the shift, an alarm at its start, over with the log-in")
            << Rules{rule(AlertKind::NotLoggedIn, 300, 0)}
            << QStringList{u"08:00:00 agent 李娜 Ready"_s,
                           u"08:24:59 => "_s,
                           u"08:25:00 => notLoggedIn 王芳 warn"_s,
                           u"08:29:59 => notLoggedIn 王芳 warn"_s,
                           u"08:30:00 => notLoggedIn 王芳 alarm"_s,
                           u"08:31:00 agent 王芳 Ready"_s,
                           u"08:31:05 => "_s};
        QTest::newRow("not logged in: a phone that is not registered is nobody; who leaves again is not late")
            << Rules{rule(AlertKind::NotLoggedIn, 300, 0)}
            << QStringList{u"08:00:00 agent 李娜 Ready"_s,
                           u"08:00:00 agent 王芳 Unreachable"_s,
                           u"08:25:00 => notLoggedIn 王芳 warn"_s,
                           u"08:26:00 agent 王芳 Ready"_s,
                           u"08:26:05 => "_s,
                           u"09:00:00 agent 王芳 LoggedOut"_s,
                           u"09:10:00 => "_s};
        QTest::newRow("not logged in: told when the program starts inside the shift, and nobody is off line then")
            << Rules{rule(AlertKind::NotLoggedIn, 300, 0), rule(AlertKind::AbnormalOffline, 60)}
            << QStringList{u"10:00:00 agent 李娜 Ready"_s, u"10:00:00 agent 王芳 LoggedOut"_s,
                           u"10:05:00 => notLoggedIn 王芳 alarm"_s};
        QTest::newRow("queue wait: hysteresis")
            << Rules{with(rule(AlertKind::QueueWait, 30, 60), [](AlertRule &each) { each.clears = 10; })}
            << QStringList{u"10:00:00 queue sales waiting=1 since=10:00:00"_s,
                           u"10:00:29 => "_s,
                           u"10:00:30 => queueWait sales warn"_s,
                           u"10:00:40 queue sales waiting=1 since=10:00:30"_s, // waits 10 s already
                           u"10:00:55 => queueWait sales warn"_s,
                           u"10:00:56 queue sales waiting=1 since=10:00:50"_s, // 6 s only
                           u"10:01:01 => "_s};
        QTest::newRow("queue length: exactly at it, hysteresis, no flicker") << Rules{
            with(rule(AlertKind::QueueLength, 5, 10), [](AlertRule &each) {
                each.clears = 3;
                each.lasts = 10s;
            })} << QStringList{u"10:00:00 queue sales waiting=4"_s,     u"10:00:30 => "_s,
                               u"10:01:00 queue sales waiting=5"_s,     u"10:01:09 => "_s,
                               u"10:01:10 => queueLength sales warn"_s, u"10:01:20 queue sales waiting=4"_s,
                               u"10:01:40 => queueLength sales warn"_s, u"10:01:50 queue sales waiting=10"_s,
                               u"10:01:59 => queueLength sales warn"_s, u"10:02:00 => queueLength sales alarm"_s,
                               u"10:02:10 queue sales waiting=3"_s,     u"10:02:20 => queueLength sales alarm"_s,
                               u"10:02:30 queue sales waiting=2"_s,     u"10:02:35 => "_s};
        QTest::newRow("queue length: too short to be said")
            << Rules{with(rule(AlertKind::QueueLength, 5), [](AlertRule &each) { each.lasts = 10s; })}
            << QStringList{u"10:00:00 queue sales waiting=5"_s, u"10:00:04 queue sales waiting=0"_s, u"10:00:30 => "_s};
        QTest::newRow("cooldown: not again so soon, but then")
            << Rules{with(rule(AlertKind::QueueLength, 5), [](AlertRule &each) { each.cooldown = 60s; })}
            << QStringList{u"10:00:00 queue sales waiting=5"_s,    u"10:00:00 => queueLength sales warn"_s,
                           u"10:00:10 queue sales waiting=0"_s,    u"10:00:15 => "_s,
                           u"10:00:30 queue sales waiting=6"_s,    u"10:01:09 => "_s,
                           u"10:01:10 => queueLength sales warn"_s};
        QTest::newRow("quiet hours over midnight: raised when they end, if it still lasts") << Rules{
            with(rule(AlertKind::LongCall, 60, 120), [](AlertRule &each) {
                each.quiet = {{QTime(23, 0), QTime(0, 30)}};
            })} << QStringList{u"22:58:00 agent 李娜 Talking"_s,
                               u"22:59:00 => longCall 李娜 warn"_s,
                               u"22:59:30 agent 王芳 Talking"_s,
                               u"23:59:00 => longCall 李娜 warn"_s,
                               u"+1 00:29:59 => longCall 李娜 warn"_s,
                               u"+1 00:30:00 => longCall 李娜 alarm, longCall 王芳 alarm"_s};
        QTest::newRow("service level: under the target, once there are calls enough; over at the higher mark")
            << Rules{with(rule(AlertKind::ServiceLevel, 85, 70),
                          [](AlertRule &each) {
                              each.clears = 88;
                              each.also = {{AlertFigure::Offered, 20.0, {}}};
                          })}
            << QStringList{u"10:00:00 queue sales level=50 offered=19"_s,   u"10:00:01 => "_s,
                           u"10:01:00 queue sales level=85 offered=20"_s,   u"10:01:01 => "_s,
                           u"10:02:00 queue sales level=84.9 offered=20"_s, u"10:02:00 => serviceLevel sales warn"_s,
                           u"10:03:00 queue sales level=69 offered=25"_s,   u"10:03:00 => serviceLevel sales alarm"_s,
                           u"10:04:00 queue sales level=87 offered=30"_s,   u"10:04:10 => serviceLevel sales alarm"_s,
                           u"10:05:00 queue sales level=88 offered=31"_s,   u"10:05:05 => "_s};
        QTest::newRow("too few ready, while callers wait") << Rules{
            with(rule(AlertKind::TooFewReady, 2, 1), [](AlertRule &each) {
                each.also = {{AlertFigure::Waiting, 1.0, {}}};
            })} << QStringList{u"10:00:00 queue sales ready=0 waiting=0"_s, u"10:00:01 => "_s,
                               u"10:00:10 queue sales ready=2 waiting=1"_s, u"10:00:11 => "_s,
                               u"10:00:20 queue sales ready=1 waiting=1"_s, u"10:00:20 => tooFewReady sales warn"_s,
                               u"10:00:30 queue sales ready=0 waiting=1"_s, u"10:00:30 => tooFewReady sales alarm"_s,
                               u"10:00:40 queue sales ready=0 waiting=0"_s, u"10:00:45 => "_s};
        QTest::newRow("too few ready in a team") << Rules{with(rule(AlertKind::TooFewReady, 1),
                                                               [](AlertRule &each) {
                                                                   each.scope.teams = QStringList{u"一组"_s};
                                                                   each.also = {{AlertFigure::LoggedIn, 2.0, {}}};
                                                               })}
                                                 << QStringList{u"10:00:00 agent 王芳 Ready"_s,
                                                                u"10:00:00 agent 李娜 Ready"_s,
                                                                u"10:00:01 => "_s,
                                                                u"10:00:10 agent 王芳 Talking"_s,
                                                                u"10:00:10 => "_s,
                                                                u"10:00:20 agent 李娜 Ringing"_s,
                                                                u"10:00:20 => tooFewReady team:一组 warn"_s,
                                                                u"10:00:30 agent 王芳 Ready"_s,
                                                                u"10:00:35 => "_s};
        QTest::newRow("over-staffed: a share of those logged in")
            << Rules{with(rule(AlertKind::OverStaffed, 70),
                          [](AlertRule &each) {
                              each.lasts = 15min;
                              each.clears = 60;
                          })}
            << QStringList{u"10:00:00 queue sales ready=6 on=10"_s,
                           u"10:20:00 => "_s,
                           u"10:20:00 queue sales ready=7 on=10"_s,
                           u"10:34:59 => "_s,
                           u"10:35:00 => overStaffed sales warn"_s,
                           u"10:36:00 queue sales ready=6 on=10"_s,
                           u"10:36:10 => overStaffed sales warn"_s,
                           u"10:37:00 queue sales ready=5 on=10"_s,
                           u"10:37:05 => "_s};
        QTest::newRow("several conditions: a long call matters while callers wait")
            << Rules{with(rule(AlertKind::LongCall, 60),
                          [](AlertRule &each) {
                              each.also = {{AlertFigure::Waiting, 2.0, {}}};
                          })}
            << QStringList{u"10:00:00 agent 王芳 Talking"_s,
                           u"10:05:00 => "_s,
                           u"10:05:01 queue sales waiting=1"_s,
                           u"10:05:02 => "_s,
                           u"10:05:03 queue sales waiting=2"_s,
                           u"10:05:03 => longCall 王芳 warn"_s,
                           u"10:05:04 queue sales waiting=0"_s,
                           u"10:05:06 queue sales waiting=2"_s,
                           u"10:05:20 => longCall 王芳 warn"_s,
                           u"10:05:30 queue sales waiting=0"_s,
                           u"10:05:35 => "_s};
        QTest::newRow("the first rule that fits decides: newcomers have their own")
            << Rules{with(rule(AlertKind::LongCall, 300),
                          [](AlertRule &each) {
                              each.id = u"newcomers"_s;
                              each.scope.tenureBelowDays = 90;
                          }),
                     rule(AlertKind::LongCall, 600)}
            << QStringList{u"10:00:00 agent 王芳 Talking"_s, u"10:00:00 agent 李娜 Talking"_s,
                           u"10:05:00 => longCall 李娜 warn"_s,
                           u"10:10:00 => longCall 李娜 warn, longCall 王芳 warn"_s};
        QTest::newRow("of one team, of one agent, of one queue")
            << Rules{with(rule(AlertKind::LongCall, 60),
                          [](AlertRule &each) { each.scope.teams = QStringList{u"二组"_s}; }),
                     with(rule(AlertKind::LongWrap, 60),
                          [](AlertRule &each) { each.scope.agents = QStringList{u"王芳"_s}; }),
                     with(rule(AlertKind::QueueLength, 1),
                          [](AlertRule &each) { each.scope.queues = QStringList{u"vip"_s}; })}
            << QStringList{u"10:00:00 agent 王芳 Talking"_s,
                           u"10:00:00 agent 赵磊 Talking"_s,
                           u"10:01:00 => longCall 赵磊 warn"_s,
                           u"10:01:01 agent 赵磊 WrapUp"_s,
                           u"10:01:01 agent 王芳 WrapUp"_s,
                           u"10:02:01 => longWrap 王芳 warn"_s,
                           u"10:02:02 queue sales waiting=3"_s,
                           u"10:02:02 queue vip waiting=1"_s,
                           u"10:02:02 => longWrap 王芳 warn, queueLength vip warn"_s};
        QTest::newRow("alarm only, and switched off")
            << Rules{with(rule(AlertKind::LongHold, 5), [](AlertRule &each) { each.enabled = false; }),
                     rule(AlertKind::LongCall, {}, 60)}
            << QStringList{u"10:00:00 agent 王芳 Talking"_s, u"10:00:01 agent 王芳 OnHold"_s, u"10:00:59 => "_s,
                           u"10:01:00 => longCall 王芳 alarm"_s};
    }
    void scenarios()
    {
        QFETCH(std::vector<AlertRule>, rules);
        QFETCH(QStringList, story);
        const std::vector<Segment> early{{at(u"08:30:00"_s), at(u"17:30:00"_s)}};
        AlertScenario scenario(
            rules, {QDate(2026, 11, 23),
                    {person(u"王芳"_s, u"一组"_s, early, QDate(2020, 1, 1)),
                     person(u"李娜"_s, u"一组"_s, early, QDate(2026, 10, 1)), person(u"赵磊"_s, u"二组"_s, {})}});
        for (const QString &line : story) {
            scenario.tell(line.section(u"=>"_s, 0, 0));
            if (line.contains(u"=>"_s)) {
                const QString wanted = line.section(u"=>"_s, 1).trimmed();
                QVERIFY2(scenario.open() == wanted, qPrintable(u"%1\n  is: %2"_s.arg(line, scenario.open())));
            }
        }
    }

    void aSecondAlertOfTheSameCallIsAnotherRecord()
    {
        AlertScenario scenario({with(rule(AlertKind::LongCall, 60),
                                     [](AlertRule &each) {
                                         each.also = {{AlertFigure::Waiting, 1.0, {}}};
                                     })},
                               {});
        for (const char *line : {"10:00:00 agent a Talking", "10:02:00 queue sales waiting=1",
                                 "10:03:00 queue sales waiting=0", "10:03:10", "10:04:00 queue sales waiting=1"})
            scenario.tell(QString::fromLatin1(line));
        const std::vector<AlertRecord> changed = scenario.book.takeChanged();
        QCOMPARE(changed.size(), size_t(2));
        QVERIFY(changed[0].instance != changed[1].instance);
        QCOMPARE(changed[0].outcome, u"resolved"_s);
        QCOMPARE(changed[1].rule, u"longCall"_s);
    }

    void handingOverIsNoReaction()
    {
        const std::vector<AlertRule> rules{rule(AlertKind::QueueLength, 5)};
        AlertScenario scenario(rules, {});
        scenario.tell(u"10:00:00 queue sales waiting=6"_s);
        scenario.book.takeChanged();
        QVERIFY(scenario.book.handOver(scenario.book.open().front(), u"赵敏"_s).ok());
        const std::vector<AlertRecord> handed = scenario.book.takeChanged();
        QCOMPARE(handed.size(), size_t(1));
        QCOMPARE(handed.front().owner, u"赵敏"_s);
        QVERIFY(!handed.front().reactionTime());
        QVERIFY(scenario.book.acknowledge(handed.front(), u"赵敏"_s, at(u"10:00:42"_s)).ok());
        QCOMPARE(scenario.book.takeChanged().front().reactionTime(), std::optional<Millis>(42s));
    }

    void anOpenLevelGoesOnOverARestart()
    {
        const std::vector<AlertRule> rules{
            with(rule(AlertKind::QueueLength, 5), [](AlertRule &each) { each.lasts = 10s; })};
        AlertScenario before(rules, {});
        before.tell(u"10:00:00 queue sales waiting=6"_s);
        before.tell(u"10:00:10"_s);
        QVERIFY(before.book.acknowledge(before.book.open().front(), u"王芳"_s, at(u"10:00:40"_s)).ok());
        const std::vector<AlertRecord> stored = before.book.takeChanged();
        QCOMPARE(stored.front().reactionTime(), std::optional<Millis>(30s));

        AlertScenario after(rules, {});
        after.book.restore(stored, at(u"10:01:00"_s));
        after.tell(u"10:01:01 queue sales waiting=7"_s);
        after.tell(u"10:01:02 queue sales waiting=8"_s);
        after.tell(u"10:02:00"_s);
        QCOMPARE(after.open(), u"queueLength sales warn acknowledged"_s);
        QCOMPARE(after.book.open().front().since, at(u"10:00:00"_s));
    }

    void aCallToldAgainAfterARestartIsStillTheSame()
    {
        const std::vector<AlertRule> rules{rule(AlertKind::LongCall, 60)};
        AlertScenario before(rules, {});
        before.tell(u"10:00:00 agent a Talking"_s);
        before.tell(u"10:01:00"_s);
        AlertScenario after(rules, {});
        after.book.restore(before.book.takeChanged(), at(u"10:02:00"_s));
        after.tell(u"10:02:00 agent a Talking"_s); // since when it goes on a snapshot does not say
        after.tell(u"10:02:01 break a off"_s);
        after.tell(u"10:02:10"_s);
        QCOMPARE(after.book.open().size(), size_t(1));
        QCOMPARE(after.book.open().front().since, at(u"10:00:00"_s));
    }

    void feedLostAndBack()
    {
        const AlertRules rules(CentreSettings(), {rule(AlertKind::FeedLost, 30, 120)});
        AlertBook book;
        const Moment lost = at(u"10:00:00"_s);
        const auto tell = [&](Moment now, bool isLost) {
            std::vector<AlertFinding> findings;
            if (isLost)
                findings.push_back(*rules.feedLost(u"pbx"_s, lost));
            book.observe(u"feed"_s, findings, now);
        };
        tell(lost + 1s, true);
        book.advanceTo(lost + 29s);
        QVERIFY(book.open().empty());
        book.advanceTo(lost + 30s);
        QCOMPARE(book.open().size(), size_t(1));
        QVERIFY(!book.open().front().alarm);
        book.advanceTo(lost + 120s);
        QVERIFY(book.open().front().alarm);
        tell(lost + 130s, false);
        book.advanceTo(lost + 135s);
        QVERIFY(book.open().empty());
    }

    void otherRulesAndShiftsApplyAtOnce()
    {
        AlertBook book;
        AlertWatch watch(AlertRules(CentreSettings(), {rule(AlertKind::LongCall, 600)}), book);
        const Moment start = at(u"10:00:00"_s);
        AgentCondition agent{u"a"_s, u"a"_s, {}, AgentState::Talking, {}, u"sales"_s, start, start};
        watch.observe(agent, start);
        watch.advanceTo(start + 300s);
        QVERIFY(book.open().empty());
        watch.setRules(AlertRules(CentreSettings(), {rule(AlertKind::LongCall, 300)}), start + 300s);
        QCOMPARE(book.open().size(), size_t(1));
        watch.setShifts({QDate(2026, 11, 23), {person(u"b"_s, {}, {{start, start + 1h}})}}, start + 301s);
        watch.setRules(AlertRules(CentreSettings(), {rule(AlertKind::NotLoggedIn, 300, 0)}), start + 302s);
        watch.advanceTo(start + 310s);
        QCOMPARE(book.open().size(), size_t(1));
        QCOMPARE(book.open().front().kind, u"notLoggedIn"_s);
        watch.setShifts({QDate(2026, 11, 23), {}}, start + 320s);
        watch.advanceTo(start + 330s);
        QVERIFY(book.open().empty());
    }

    /** One of two telephone systems has not told yet who is there: whoever is seen nowhere may be on it. */
    void nobodyIsMissingWhileASystemIsStillToTell()
    {
        const AlertRules rules(AlertScenario::settings(), {rule(AlertKind::NotLoggedIn, 300, 0)});
        const Moment now = at(u"10:00:00"_s);
        const ShiftFacts facts{
            QDate(2026, 11, 23),
            {person(u"a"_s, {}, {{now - 1h, now + 1h}}), person(u"b"_s, {}, {{now - 1h, now + 1h}})}};
        const auto told = [](const AlertBook &book) {
            QStringList subjects;
            for (const AlertRecord &alert : book.open())
                subjects << alert.subject;
            return subjects.join(u' ');
        };
        AlertBook book;
        AlertWatch watch(rules, book);
        watch.setShifts(facts, now);
        watch.setComplete(false, now);
        watch.observe({u"a"_s, u"a"_s, {}, AgentState::LoggedOut, {}, {}, now}, now);
        watch.advanceTo(now + 10s);
        QCOMPARE(told(book), u"a"_s); // it is known where a would be
        watch.setComplete(true, now + 20s);
        watch.advanceTo(now + 20s);
        QCOMPARE(told(book), u"a b"_s);

        AlertBook later;
        AlertWatch again(rules, later);
        again.setShifts(facts, now);
        later.restore(book.open(), now + 30s);
        again.setComplete(false, now + 30s);
        again.observe({u"a"_s, u"a"_s, {}, AgentState::Ready, {}, {}, now}, now + 30s);
        again.advanceTo(now + 60s);
        QCOMPARE(told(later), u"b"_s); // whether b has come is told by the other system
        again.observe({u"b"_s, u"b"_s, {}, AgentState::Ready, {}, {}, now}, now + 70s);
        again.setComplete(true, now + 70s);
        again.advanceTo(now + 100s);
        QCOMPARE(told(later), QString());
    }

    void whoSitsThereByPlanGoesBeforeTheNameOfThePhone()
    {
        const Moment now = at(u"10:00:00"_s);
        const auto watched = [now](const QStringList &seated) {
            AlertBook book;
            const AlertRule ofTeam =
                with(rule(AlertKind::LongCall, 60), [](AlertRule &each) { each.scope.teams = QStringList{u"二组"_s}; });
            AlertWatch watch(AlertRules(CentreSettings(), {ofTeam}), book);
            ShiftPerson owner = person(u"李娜"_s, u"一组"_s, {});
            ShiftPerson sits = person(u"王芳"_s, u"二组"_s, {});
            sits.members << u"PJSIP/1007"_s;
            watch.setShifts({QDate(2026, 11, 23), {owner, sits}, seated}, now);
            AgentCondition agent{u"李娜"_s, u"李娜"_s, u"PJSIP/1007"_s, AgentState::Talking, {}, {}, now, now};
            watch.observe(agent, now);
            watch.advanceTo(now + 61s);
            return book.open().size();
        };
        QCOMPARE(watched({}), size_t(0)); // without a plan the name says who it is
        QCOMPARE(watched({u"PJSIP/1007"_s}), size_t(1));
    }

    void anEventLooksAtWhatItIsAbout()
    {
        // Thousands of agents under conditional rules: a queue that changes without a condition turning costs no look
        // at any of them, and time costs nothing while nothing is due.
        AlertBook book;
        AlertWatch watch(AlertRules(CentreSettings(), {with(rule(AlertKind::LongCall, 600),
                                                            [](AlertRule &each) {
                                                                each.also = {{AlertFigure::Waiting, 5.0, {}}};
                                                            })}),
                         book);
        const Moment start = at(u"10:00:00"_s);
        for (int i = 0; i < 2000; ++i) {
            const QString name = QString::number(i);
            watch.observe({name, name, {}, AgentState::Talking, {}, u"sales"_s, start, start}, start);
        }
        QCOMPARE(book.pendingDues(), size_t(0));
        QueueCondition queue{u"sales"_s};
        queue.waiting = 4;
        watch.observe(queue, start + 1s);
        QCOMPARE(book.pendingDues(), size_t(0));
        queue.waiting = 5;
        watch.observe(queue, start + 2s);
        QCOMPARE(book.pendingDues(), size_t(2000));
    }
};

QTEST_GUILESS_MAIN(TestAlertWatch)
#include "tst_alertwatch.moc"
