// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "models/store/settingsrepository.h"

#include <QRegularExpression>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** The audit trail sees what was done past it, and names it. */
class TestVerify : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
        m_store = std::make_unique<StoreFixture>();
        const PersonId person = m_store->addPerson(u"00123"_s, u"李娜"_s);
        m_penalty = m_store->propose(StoreFixture::late(person, QDate(2026, 11, 23), 900)).value();
        m_store->propose(StoreFixture::late(person, QDate(2026, 11, 24), 60));
    }

    void aStoreThatWasUsedIsClean()
    {
        const Result<VerifyReport> report = verifyRecords(m_store->records(), {});
        QVERIFY2(report.ok(), qPrintable(report.ok() ? QString() : report.error().text));
        QCOMPARE(report->decisionRows, 2);
        QCOMPARE(report->auditRows, 6);
    }

    void tamperingIsNamed_data()
    {
        QTest::addColumn<QStringList>("sql");
        QTest::addColumn<QString>("named");
        const QString noGuard = u"DROP TRIGGER audit_is_not_cut"_s;
        QTest::newRow("a penalty was edited")
            << QStringList{u"UPDATE penalty SET pack_money = 5000 WHERE id = 1"_s} << u"penalty:1"_s;
        QTest::newRow("a penalty was deleted")
            << QStringList{u"DROP TRIGGER penalty_is_not_deleted"_s, u"DELETE FROM penalty WHERE id = 2"_s}
            << u"penalty:2"_s;
        QTest::newRow("a penalty was slipped in")
            << QStringList{u"CREATE TEMP TABLE copy AS SELECT * FROM penalty WHERE id = 1"_s,
                           u"UPDATE copy SET id = 9"_s, u"INSERT INTO penalty SELECT * FROM copy"_s}
            << u"penalty:9"_s;
        QTest::newRow("a setting was slipped in")
            << QStringList{u"INSERT INTO setting VALUES (1, 'money_effects', 'true', '', 'x', 0)"_s} << u"setting:1"_s;
        QTest::newRow("a person was renamed") << QStringList{u"UPDATE person SET name = '李丽'"_s} << u"person:1"_s;
        QTest::newRow("a person's name in the feed was changed")
            << QStringList{u"UPDATE feed_member SET member = '张伟'"_s} << u"person:1"_s;
        QTest::newRow("a payload was changed")
            << QStringList{u"UPDATE audit_payload SET after = '{}' WHERE seq = 4"_s} << u"entry 4"_s;
        QTest::newRow("a payload was erased by hand")
            << QStringList{u"DELETE FROM audit_payload WHERE seq = 2"_s} << u"entry 2"_s;
        QTest::newRow("an entry was cut out of the middle")
            << QStringList{noGuard, u"DELETE FROM audit_payload WHERE seq = 2"_s, u"DELETE FROM audit WHERE seq = 2"_s}
            << u"entry 2"_s;
        QTest::newRow("the last entries were cut off")
            << QStringList{noGuard, u"DELETE FROM audit_payload WHERE seq >= 5"_s,
                           u"DELETE FROM audit WHERE seq >= 5"_s}
            << u"penalty:2"_s;
        QTest::newRow("an entry's author was changed")
            << QStringList{u"DROP TRIGGER audit_is_not_changed"_s, u"UPDATE audit SET actor = 'x' WHERE seq = 3"_s}
            << u"entry 3"_s;
        QTest::newRow("a reference leads nowhere")
            << QStringList{u"PRAGMA foreign_keys = OFF"_s, u"UPDATE feed_member SET person_id = 99"_s}
            << u"feed_member"_s;
    }
    void tamperingIsNamed()
    {
        QFETCH(QStringList, sql);
        QFETCH(QString, named);
        for (const QString &statement : sql)
            m_store->tamper(statement);
        const QString answer = m_store->verify();
        QVERIFY2(answer.toLower().contains(named.toLower()), qPrintable(answer));
    }

    void aClockThatWasSetBackIsTold()
    {
        QCOMPARE(verifyRecords(m_store->records(), {})->clockSetBack, 0);
        m_store->clock.advance(std::chrono::hours(-48));
        m_store->addPerson(u"2"_s, u"张伟"_s);
        QCOMPARE(verifyRecords(m_store->records(), {})->clockSetBack, 1);
        QVERIFY(**AuditTrail(m_store->records()).lastMoment() <= m_store->clock.now());
    }

    void aTailCutWithItsRowsIsSeenByTheCopyOutside()
    {
        HeadFile outside(m_store->path());
        QCOMPARE(m_store->verify({&outside}), QString()); // none kept yet
        QVERIFY(outside.write(*m_store->records().storeId(), *AuditTrail(m_store->records()).head()).ok());
        QCOMPARE(m_store->verify({&outside}), QString());
        for (const QString &sql : {u"DROP TRIGGER audit_is_not_cut"_s, u"DROP TRIGGER penalty_is_not_deleted"_s,
                                   u"DELETE FROM audit_payload WHERE seq >= 5"_s, u"DELETE FROM audit WHERE seq >= 5"_s,
                                   u"DELETE FROM penalty WHERE id = 2"_s})
            m_store->tamper(sql);
        QCOMPARE(m_store->verify(), QString()); // from inside nothing can be seen
        const QString answer = m_store->verify({&outside});
        QVERIFY2(answer.contains(u"cut off"_s) && answer.contains(outside.name()), qPrintable(answer));
    }

    void aCopyOfTheHeadOnlyMovesOn()
    {
        HeadFile outside(m_store->path());
        const AuditTrail trail(m_store->records());
        QVERIFY(trail.keepHead(outside).ok());
        const AuditHead then = *trail.head();
        m_store->addPerson(u"2"_s, u"张伟"_s);
        QVERIFY(trail.keepHead(outside).ok());
        const AuditHead now = *trail.head();
        QVERIFY(now.seq > then.seq);
        QCOMPARE(*outside.read(*m_store->records().storeId()), now);
        for (const QString &sql : {u"DROP TRIGGER audit_is_not_cut"_s, u"DELETE FROM audit_payload WHERE seq > 6"_s,
                                   u"DELETE FROM audit WHERE seq > 6"_s})
            m_store->tamper(sql);
        QCOMPARE(*trail.head(), then);
        const Result<void> back = trail.keepHead(outside);
        QVERIFY(!back.ok());
        QCOMPARE(back.error().kind, Error::Kind::Conflict);
        QCOMPARE(*outside.read(*m_store->records().storeId()), now); // still shows what is missing
        QVERIFY(m_store->verify({&outside}).contains(u"cut off"_s));
    }

    void anErasedPayloadStaysClean()
    {
        m_store->clock.advance(std::chrono::hours(24));
        const Moment now = m_store->clock.now();
        for (const Action other : {Action::ChangeSettings, Action::SystemWork}) {
            const auto refused = AuditTrail::erasePayloads(m_store->records(), StoreFixture::grant(other), now);
            QVERIFY(!refused.ok());
            QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        }
        const Grant may = StoreFixture::grant(Action::EraseExpired, u"floorwalk"_s, Role::System);
        QCOMPARE(*AuditTrail::erasePayloads(m_store->records(), may, now, 2), 2);
        QCOMPARE(m_store->verify(), QString()); // after a step as after the whole
        const auto erased = AuditTrail::erasePayloads(m_store->records(), may, now);
        QVERIFY(erased.ok());
        QCOMPARE(*erased, 4);
        const Result<VerifyReport> report = verifyRecords(m_store->records(), {});
        QVERIFY2(report.ok(), qPrintable(report.ok() ? QString() : report.error().text));
        QCOMPARE(report->erasedPayloads, 6);
        const auto about = AuditTrail(m_store->records()).about(u"penalty:1"_s);
        QVERIFY(about.ok());
        QCOMPARE(about->size(), size_t(1));
        QVERIFY(!about->front().after);
    }

    void aRolledBackChangeLeavesNoTrace()
    {
        {
            Result<Transaction> transaction = Transaction::begin(m_store->records());
            QVERIFY(transaction.ok());
            QVERIFY(SettingsRepository(m_store->records())
                        .set(*transaction, StoreFixture::grant(Action::ChangeSettings), u"grace_s"_s, u"60"_s, {})
                        .ok());
        }
        QVERIFY(!SettingsRepository(m_store->records()).all()->isSet(u"grace_s"_s));
        QCOMPARE(m_store->verify(), QString());
    }

private:
    std::unique_ptr<StoreFixture> m_store;
    qint64 m_penalty = 0;
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
