// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/feedwatchdog.h"
#include "models/service/seatdesk.h"
#include "models/service/settingsdesk.h"
#include "models/service/settingswatch.h"
#include "models/service/storeworker.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Health = FeedStatus::Health;

/** What keeps an unattended screen true: the feed's watchdog and the eye on the settings. */
class TestFeedWatchdog : public QObject
{
    Q_OBJECT

    Zone m_zone = *Zone::parse(u"Asia/Shanghai"_s);
    Moment m_noon = m_zone.toMoment(QDate(2026, 11, 23), QTime(12, 0));

    static FeedStatus feed(Health health)
    {
        FeedStatus status;
        status.health = health;
        return status;
    }

private slots:
    void eachTroubleHasItsPatience_data()
    {
        QTest::addColumn<Health>("health");
        QTest::addColumn<int>("seconds"); // 0: never within an hour
        QTest::newRow("live") << Health::Live << 0;
        QTest::newRow("lost tries by itself") << Health::Lost << 0;
        QTest::newRow("a recording is over") << Health::Finished << 0;
        QTest::newRow("refused") << Health::Failed << 60;
        QTest::newRow("no password") << Health::AskPassword << 60;
        QTest::newRow("certificate") << Health::AskCertificate << 60;
        QTest::newRow("nothing chosen yet") << Health::None << 60;
        QTest::newRow("hangs while connecting") << Health::Connecting << 300;
        QTest::newRow("silent") << Health::Stale << 300;
    }
    void eachTroubleHasItsPatience()
    {
        QFETCH(Health, health);
        FeedWatchdog dog;
        dog.listening();
        int asked = 0;
        for (int second = 0; second <= 3600 && asked == 0; second += 5) {
            if (dog.wantsAnew(feed(health), m_noon + std::chrono::seconds(second)))
                asked = second;
        }
        QTEST(asked, "seconds");
    }

    void waitsGrowAndEnd()
    {
        FeedWatchdog dog;
        dog.listening();
        QList<int> waits;
        int last = 0;
        for (int second = 0; second < 4 * 3600; second += 5) {
            const Moment now = m_noon + std::chrono::seconds(second);
            if (!dog.wantsAnew(feed(Health::Failed), now))
                continue;
            waits << (second - last) / 60;
            last = second;
            dog.listening();
        }
        QCOMPARE(waits.mid(0, 6), (QList<int>{1, 2, 4, 8, 10, 10}));
        // Once it was well, patience begins anew.
        QVERIFY(!dog.wantsAnew(feed(Health::Live), m_noon + 4h));
        QVERIFY(!dog.wantsAnew(feed(Health::Failed), m_noon + 4h + 5s));
        QVERIFY(dog.wantsAnew(feed(Health::Failed), m_noon + 4h + 65s));
    }

    void settingsOfAnotherProgramAreSeen()
    {
        const QTemporaryDir folder;
        const FixedClock clock(m_noon);
        const QString path = folder.filePath(u"store.db"_s);
        StoreWorker reader(path, StoreSession::Access::Read, u"wallboard"_s, clock);
        SettingsWatch watch(reader);
        const QSignalSpy looked(&watch, &SettingsWatch::looked);
        const QSignalSpy changed(&watch, &SettingsWatch::changed);
        watch.start(24h);
        QTRY_COMPARE(looked.size(), 1); // no store: defaults
        QCOMPARE(changed.size(), 0);
        StoreWorker writer(path, StoreSession::Access::Write, u"console"_s, clock);
        QFuture<Result<CentreSettings>> set = writer.run([](StoreSession &session) {
            Actor actor;
            actor.name = u"王芳"_s;
            return SettingsDesk(session).change(actor, {{u"wallboard_message"_s, u"hello"_s}}, {});
        });
        set.waitForFinished();
        QVERIFY2(set.result().ok(), qPrintable(set.result() ? QString() : set.result().error().text));
        watch.look();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(watch.settings().text(u"wallboard_message"_s), u"hello"_s);
        watch.look();
        QTest::qWait(0);
        QCOMPARE(looked.size(), 1);
        QCOMPARE(changed.size(), 1);
    }

    void anotherSeatPlanIsSeen()
    {
        const QTemporaryDir folder;
        const FixedClock clock(m_noon);
        const QString path = folder.filePath(u"store.db"_s);
        StoreWorker writer(path, StoreSession::Access::Write, u"console"_s, clock);
        const auto seat = [&writer](const QString &text) {
            QFuture<Result<ImportReport>> done = writer.run([text](StoreSession &session) -> Result<ImportReport> {
                const Result<CsvTable> table = CsvReader::read(text.toUtf8(), u"seats.csv"_s);
                const Actor actor{u"组长赵"_s, Role::DutyLeader, {}};
                return table ? SeatDesk(session).importSeats(actor, *table, {}) : Result<ImportReport>(table.error());
            });
            done.waitForFinished();
            return done.result() && done.result()->written;
        };
        QVERIFY(seat(u"seat,interface\n07,PJSIP/1007\n"_s));
        StoreWorker reader(path, StoreSession::Access::Read, u"console"_s, clock);
        SettingsWatch watch(reader);
        const QSignalSpy looked(&watch, &SettingsWatch::looked);
        const QSignalSpy seats(&watch, &SettingsWatch::seatsChanged);
        watch.start(24h);
        QTRY_COMPARE(looked.size(), 1);
        QCOMPARE(seats.size(), 0);
        QVERIFY(seat(u"seat,interface\n07,PJSIP/1008\n"_s));
        watch.look();
        QTRY_COMPARE(seats.size(), 1);
        // What is the same at the next look is no news.
        QFuture<Result<CentreSettings>> set = writer.run([](StoreSession &session) {
            const Actor actor{u"王芳"_s, Role::DutyLeader, {}};
            return SettingsDesk(session).change(actor, {{u"wallboard_message"_s, u"hello"_s}}, {});
        });
        set.waitForFinished();
        const QSignalSpy changed(&watch, &SettingsWatch::changed);
        watch.look();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(seats.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFeedWatchdog)
#include "tst_feedwatchdog.moc"
