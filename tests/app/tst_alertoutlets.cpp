// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canberrasound.h"
#include "app/desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** A notification service that keeps what it is told; its slots and signals bear the names of the protocol. */
class FakeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList said;
    QVariantMap hints;
    QStringList capabilities;

public slots:
    QStringList GetCapabilities() const { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hint, int)
    {
        const uint number = replaces ? replaces : ++m_last;
        said << u"%1 %2 | %3 | %4"_s.arg(number).arg(title, body, actions.value(0));
        hints = hint;
        return number;
    }
    void CloseNotification(uint number)
    {
        said << u"close %1"_s.arg(number);
        emit NotificationClosed(number, 3);
    }

signals:
    void ActionInvoked(uint number, const QString &action);
    void NotificationClosed(uint number, uint reason);

private:
    uint m_last = 0;
};

/** The ways out of the program against what a desktop has, and has not. Runs on a bus of its own. */
class TestAlertOutlets : public QObject
{
    Q_OBJECT

    FakeService m_service;
    QDBusConnection m_serving{u"serving"_s};

    static Result<quint32> told(Notifier &notifier, const Notification &notification)
    {
        const QFuture<Result<quint32>> answer = notifier.show(notification);
        (void)QTest::qWaitFor([&answer] { return answer.isFinished(); }, 10'000);
        return answer.resultCount() > 0 ? answer.result() : Result<quint32>(Error{});
    }
    void serve() { QVERIFY(m_serving.registerService(u"org.freedesktop.Notifications"_s)); }

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("There is no session bus here.");
        if (QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.Notifications"_s))
            QSKIP("This desktop has notifications of its own: run it under dbus-run-session.");
        m_serving = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"serving"_s);
        QVERIFY(m_serving.registerObject(u"/org/freedesktop/Notifications"_s, &m_service,
                                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }
    void init()
    {
        m_service.said.clear();
        m_service.capabilities = {u"body"_s, u"actions"_s};
    }
    void cleanup() { m_serving.unregisterService(u"org.freedesktop.Notifications"_s); }

    void withoutAServiceTheErrorSaysWhatToDo()
    {
        DesktopNotifier notifier;
        const Result<quint32> shown = told(notifier, {u"Li"_s, u"Long call"_s, true, 0});
        QVERIFY(!shown);
        QCOMPARE(shown.error().kind, Error::Kind::Network);
        QVERIFY2(shown.error().text.contains(u"notification service"_s), qPrintable(shown.error().text));
        QVERIFY(!shown.error().detail.isEmpty());
    }

    void oneIsShownReplacedAndClosed()
    {
        serve();
        DesktopNotifier notifier;
        QSignalSpy closed(&notifier, &Notifier::closed);
        const Result<quint32> first = told(notifier, {u"Li"_s, u"Long call"_s, true, 0});
        QVERIFY(first);
        QCOMPARE(m_service.hints.value(u"urgency"_s).toInt(), 2);
        const Result<quint32> second = told(notifier, {u"2 alarms"_s, u"Li\nWang"_s, false, *first});
        QVERIFY(second);
        QCOMPARE(*second, *first);
        QCOMPARE(m_service.hints.value(u"urgency"_s).toInt(), 1);
        notifier.close(*second);
        QTRY_COMPARE(closed.size(), 1);
        const QString number = QString::number(*first);
        QCOMPARE(m_service.said, (QStringList{number + u" Li | Long call | default"_s,
                                              number + u" 2 alarms | Li\nWang | default"_s, u"close "_s + number}));
    }

    void markupIsWrittenOnlyForThoseWhoReadIt()
    {
        serve();
        DesktopNotifier plain;
        QVERIFY(told(plain, {u"A"_s, u"a < b"_s, false, 0}));
        QVERIFY2(m_service.said.back().contains(u"a < b"_s), qPrintable(m_service.said.back()));
        m_service.capabilities << u"body-markup"_s;
        DesktopNotifier marked;
        QVERIFY(told(marked, {u"A"_s, u"a < b"_s, false, 0}));
        QVERIFY2(m_service.said.back().contains(u"a &lt; b"_s), qPrintable(m_service.said.back()));
    }

    void onlyOursAreHeardOf()
    {
        serve();
        DesktopNotifier notifier;
        QSignalSpy chosen(&notifier, &Notifier::chosen);
        const Result<quint32> ours = told(notifier, {u"Li"_s, u"Long call"_s, true, 0});
        QVERIFY(ours);
        emit m_service.ActionInvoked(*ours + 100, u"default"_s); // another program's
        emit m_service.ActionInvoked(*ours, u"default"_s);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toUInt(), *ours);
    }

    void soundsArePlayedOrTheErrorSaysWhyNot_data()
    {
        QTest::addColumn<QByteArray>("driver");
        QTest::addColumn<bool>("played");
        QTest::newRow("a device that swallows all") << QByteArray("alsa") << true;
        QTest::newRow("no device") << QByteArray("nothing-like-it") << false;
    }
    void soundsArePlayedOrTheErrorSaysWhyNot()
    {
        QFETCH(QByteArray, driver);
        QFETCH(bool, played);
        qputenv("CANBERRA_DRIVER", driver);
        qputenv("CANBERRA_DEVICE", "null");
        CanberraSound sound;
        const QFuture<Result<void>> answer = sound.play(true);
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 10'000);
        QVERIFY2(answer.result().ok() == played,
                 answer.result() ? "played" : qPrintable(answer.result().error().detail));
        if (!played) {
            QCOMPARE(answer.result().error().kind, Error::Kind::NotFound);
            QVERIFY(!answer.result().error().detail.isEmpty());
        }
        qunsetenv("CANBERRA_DRIVER");
        qunsetenv("CANBERRA_DEVICE");
    }
};

QTEST_GUILESS_MAIN(TestAlertOutlets)
#include "tst_alertoutlets.moc"
