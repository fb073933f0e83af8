// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/frame/fakeoutlets.h"
#include "widgets/frame/alertherald.h"
#include "widgets/frame/alertwords.h"
#include "widgets/frame/inboxmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

AlertRecord alertOf(const QString &name, bool alarm, AlertRecord::Status status = AlertRecord::Status::Open)
{
    AlertRecord alert;
    alert.kind = u"longCall"_s;
    alert.subject = name;
    alert.instance = u"1"_s;
    alert.alarm = alarm;
    alert.since = alert.raisedAt = momentFromEpochMs(1'795'412'977'000);
    alert.status = status;
    alert.facts = {{u"name"_s, name}};
    return alert;
}

std::vector<AlertRecord> many(int count, bool alarm)
{
    std::vector<AlertRecord> all;
    for (int n = 0; n < count; ++n)
        all.push_back(alertOf(u"agent %1"_s.arg(n, 2, 10, QChar(u'0')), alarm));
    return all;
}

MachineSettings choosing(const QStringList &keys)
{
    MachineSettings settings;
    for (const bool alarm : {false, true}) {
        for (const AlertReach reach : {AlertReach::Sound, AlertReach::Notification, AlertReach::Front}) {
            const QString key = alertReachKey(reach, alarm);
            (void)settings.set(key, keys.contains(key) ? u"true"_s : u"false"_s);
        }
    }
    return settings;
}

} // namespace

/** Alerts on their way to a leader who looks elsewhere: what is heard, what stands on the desktop. */
class TestAlertHerald : public QObject
{
    Q_OBJECT

    QStringList m_played;
    AlertOutlets m_outlets;
    FakeNotifier *m_desktop = nullptr;
    std::unique_ptr<AlertHerald> m_herald;

    void choose(const QStringList &keys) { m_herald->setChoices(choosing(keys)); }

private slots:
    /** What a row of the inbox says of its limit is called as its severity is. */
    void aSeverityHasOneWord()
    {
        AlertRecord alert = alertOf(u"Li Na"_s, false);
        alert.facts[u"warn_s"_s] = 480;
        alert.facts[u"alarm_s"_s] = 720;
        QCOMPARE(alertDetail(alert), u"Long call · warning at 8:00"_s);
        alert.alarm = true;
        QCOMPARE(alertDetail(alert), u"Long call · alarm at 12:00"_s);
        alert.kind = u"queueLength"_s;
        alert.facts = {{u"value"_s, 12}, {u"warn"_s, 5}, {u"alarm"_s, 10}};
        QCOMPARE(alertDetail(alert), u"Too many callers wait · 12 · alarm at 10"_s);
    }
    /** However narrow the row, the number of a group stands beside its last word. */
    void theNumberOfAGroupStandsInNoLineOfItsOwn()
    {
        QCOMPARE(alertGroupTitle(u"queueLength"_s, 4), u"Too many callers wait\u00a0·\u00a04"_s);
    }
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s)); }
    void init()
    {
        m_played.clear();
        m_outlets.sound = std::make_unique<FakeSound>(m_played);
        auto notifier = std::make_unique<FakeNotifier>();
        m_desktop = notifier.get();
        m_outlets.notifier = std::move(notifier);
        m_herald = std::make_unique<AlertHerald>(m_outlets, HeraldPace{Millis(0), Millis(0)});
        choose({u"alarm_sound"_s, u"alarm_notification"_s, u"alarm_front"_s});
    }
    void cleanup() { m_herald.reset(); }

    void eachWayIsAChoiceOfItsOwn_data()
    {
        QTest::addColumn<QStringList>("chosen");
        QTest::addColumn<bool>("alarm");
        QTest::addColumn<QStringList>("played");
        QTest::addColumn<int>("notifications");
        QTest::addColumn<int>("front");
        QTest::newRow("nothing") << QStringList() << true << QStringList() << 0 << 0;
        QTest::newRow("sound") << QStringList{u"alarm_sound"_s} << true << QStringList{u"alarm"_s} << 0 << 0;
        QTest::newRow("notification") << QStringList{u"alarm_notification"_s} << true << QStringList() << 1 << 0;
        QTest::newRow("front") << QStringList{u"alarm_front"_s} << true << QStringList() << 0 << 1;
        QTest::newRow("a warning is no alarm")
            << QStringList{u"alarm_sound"_s, u"alarm_front"_s, u"alarm_notification"_s} << false << QStringList() << 0
            << 0;
        QTest::newRow("warnings") << QStringList{u"warn_sound"_s, u"warn_front"_s, u"warn_notification"_s} << false
                                  << QStringList{u"warning"_s} << 1 << 1;
    }
    void eachWayIsAChoiceOfItsOwn()
    {
        QFETCH(QStringList, chosen);
        QFETCH(bool, alarm);
        QFETCH(QStringList, played);
        QFETCH(int, notifications);
        QFETCH(int, front);
        choose(chosen);
        QSignalSpy wanted(m_herald.get(), &AlertHerald::frontWanted);
        m_herald->show({alertOf(u"Li"_s, alarm)});
        // What is not to come would be there by the time of the next.
        QCoreApplication::processEvents();
        choose({u"alarm_sound"_s});
        m_herald->show({alertOf(u"Li"_s, alarm), alertOf(u"Wang"_s, true)});
        QTRY_COMPARE(m_played, played + QStringList{u"alarm"_s});
        QCOMPARE(int(m_desktop->shown.size()), notifications);
        QCOMPARE(int(wanted.size()), front);
    }

    void fiftyAtOnceAreOneSoundAndOneSum()
    {
        std::vector<AlertRecord> alerts = many(47, false);
        for (AlertRecord alarm : many(3, true)) {
            alarm.kind = u"longBusy"_s;
            alerts.push_back(alarm);
        }
        choose({u"alarm_sound"_s, u"warn_sound"_s, u"alarm_notification"_s, u"warn_notification"_s});
        // They come in several looks, as the feed tells them.
        for (size_t told = 10; told <= alerts.size(); told += 10)
            m_herald->show({alerts.begin(), alerts.begin() + qsizetype(told)});
        QTRY_VERIFY(m_desktop->standing);
        QCOMPARE(m_played, QStringList{u"alarm"_s});
        QCOMPARE(m_desktop->shown.size(), 1U);
        QCOMPARE(m_desktop->standing->title, u"3 alarm(s), 47 warning(s)"_s);
        QVERIFY(m_desktop->standing->alarm);
        QCOMPARE(m_desktop->standing->body.count(u'\n'), 3);
        QVERIFY2(m_desktop->standing->body.endsWith(u"… and 47 more"_s), qPrintable(m_desktop->standing->body));
    }

    void theNotificationFollowsItsAlerts()
    {
        m_herald->show({alertOf(u"Li"_s, true), alertOf(u"Wang"_s, true)});
        QTRY_VERIFY(m_desktop->standing);
        QCOMPARE(m_desktop->standing->title, u"2 alarm(s)"_s);
        m_herald->show({alertOf(u"Li"_s, true, AlertRecord::Status::Acknowledged), alertOf(u"Wang"_s, true)});
        QTRY_COMPARE(m_desktop->standing->title, u"Wang"_s);
        QVERIFY2(m_desktop->standing->replaces != 0, "the same one says something else");
        m_herald->show({alertOf(u"Li"_s, true, AlertRecord::Status::Acknowledged)});
        QTRY_VERIFY(!m_desktop->standing);
        QCOMPARE(m_played.size(), 1);
    }

    void whatIsSnoozedIsSilent()
    {
        m_herald->show({alertOf(u"Li"_s, true, AlertRecord::Status::Snoozed),
                        alertOf(u"Wang"_s, true, AlertRecord::Status::Acknowledged)});
        m_herald->show({alertOf(u"Li"_s, true, AlertRecord::Status::Snoozed), alertOf(u"Zhao"_s, true)});
        QTRY_VERIFY(m_desktop->standing);
        QCOMPARE(m_desktop->standing->title, u"Zhao"_s);
    }

    void anAlertThatIsHandledWhileItIsGatheredIsNotTold()
    {
        m_herald->show({alertOf(u"Li"_s, true)});
        m_herald->show({alertOf(u"Li"_s, true, AlertRecord::Status::Acknowledged)});
        QCoreApplication::processEvents();
        m_herald->show({alertOf(u"Li"_s, true, AlertRecord::Status::Acknowledged), alertOf(u"Wang"_s, true)});
        QTRY_COMPARE(m_played, QStringList{u"alarm"_s});
        QCOMPARE(m_desktop->shown.size(), 1U);
    }

    void whatWasReadComesBackOnlyWithNews()
    {
        m_herald->show({alertOf(u"Li"_s, true), alertOf(u"Wang"_s, true)});
        QTRY_VERIFY(m_desktop->standing);
        QCoreApplication::processEvents();
        m_desktop->standing.reset();
        emit m_desktop->closed(1);
        m_herald->show({alertOf(u"Li"_s, true)});
        m_herald->show({alertOf(u"Li"_s, true), alertOf(u"Zhao"_s, true)});
        QTRY_VERIFY(m_desktop->standing);
        QCOMPARE(m_desktop->standing->title, u"Zhao"_s);
    }

    void choosingItNamesTheWorst()
    {
        m_herald->show({alertOf(u"Li"_s, true)});
        QTRY_VERIFY(m_desktop->standing);
        QCoreApplication::processEvents();
        QSignalSpy chosen(m_herald.get(), &AlertHerald::alertChosen);
        emit m_desktop->chosen(1);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toString(), InboxModel::keyOf(alertOf(u"Li"_s, true)));
    }

    void withoutASoundDeviceTheLogSaysSoOnce()
    {
        m_outlets.sound =
            std::make_unique<FakeSound>(m_played, Error{Error::Kind::NotFound, u"No sound device."_s, u"-22"_s});
        QTest::ignoreMessage(QtInfoMsg, "No sound device. (-22)");
        m_herald->show({alertOf(u"Li"_s, true)});
        QTRY_COMPARE(m_played.size(), 1);
        QCoreApplication::processEvents();
        m_herald->show({alertOf(u"Li"_s, true), alertOf(u"Wang"_s, true)});
        QTRY_COMPARE(m_played.size(), 2);
    }

    void anAlertNamesTheRuleThatRaisedIt()
    {
        InboxModel model;
        const QAbstractItemModelTester tester(&model);
        AlertRecord alert = alertOf(u"Li"_s, true);
        alert.rule = u"vip-holds"_s;
        model.show({alert});
        QVERIFY(model.index(0).data(InboxModel::RuleRole).toString().isEmpty());
        QSignalSpy changed(&model, &InboxModel::dataChanged);
        model.setRuleNames({{u"vip-holds"_s, u"VIP holds"_s}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(0).data(InboxModel::RuleRole).toString(), u"Rule: VIP holds"_s);
        model.setRuleNames({});
        QVERIFY(model.index(0).data(InboxModel::RuleRole).toString().isEmpty());
    }

    void aGroupedAlertIsRevealed()
    {
        InboxModel model;
        const QAbstractItemModelTester tester(&model);
        const std::vector<AlertRecord> alerts = many(20, true);
        model.show(alerts);
        QCOMPARE(model.rowCount(), 1);
        const int row = model.reveal(InboxModel::keyOf(alerts[7]));
        QCOMPARE(model.alert(row).subject, alerts[7].subject);
        QVERIFY(!model.isGroup(row));
        QCOMPARE(model.reveal(u"nobody"_s), -1);
    }
};

QTEST_MAIN(TestAlertHerald)
#include "tst_alertherald.moc"
