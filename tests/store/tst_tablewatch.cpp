// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "models/store/tablewatch.h"

#include <QRegularExpression>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** What was read from tables stays good until one of them is written, by whomever and by whatever statement. */
class TestTableWatch : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_store;

    TableWatch watch() { return TableWatch(m_store->records(), {u"person"_s, u"feed_member"_s}); }
    static bool changed(TableWatch &watch)
    {
        const Result<bool> told = watch.changed();
        if (!told)
            qWarning("%s", qPrintable(told.error().detail));
        return told && *told;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
        m_store = std::make_unique<StoreFixture>();
        m_store->addPerson(u"00123"_s, u"李娜"_s);
    }

    void isTrueAtFirstAndThenOnlyAfterAWrite()
    {
        TableWatch people = watch();
        QVERIFY(changed(people));
        QVERIFY(!changed(people));
        m_store->addPerson(u"00124"_s, u"张伟"_s);
        QVERIFY(changed(people));
        QVERIFY(!changed(people));
    }

    void whatStandsInOtherTablesDoesNotCount()
    {
        TableWatch people = watch();
        QVERIFY(changed(people));
        m_store->propose(StoreFixture::late(PersonId(1), QDate(2026, 11, 23), 900));
        m_store->tamper(u"UPDATE team SET name = '客服二组'"_s);
        QVERIFY(!changed(people));
    }

    void everyKindOfWriteCounts_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("changed") << u"UPDATE person SET retired = 1"_s;
        QTest::newRow("put in") << u"INSERT INTO person (no, name, employment) VALUES ('9', '李丽', 'staff')"_s;
        QTest::newRow("taken out, of a table without rowids") << u"DELETE FROM feed_member"_s;
        QTest::newRow("changed, of a table without rowids") << u"UPDATE feed_member SET member = '张伟'"_s;
        QTest::newRow("in place of what was there") << u"INSERT OR REPLACE INTO feed_member VALUES (1, '李娜', 0)"_s;
    }
    void everyKindOfWriteCounts()
    {
        QFETCH(const QString, sql);
        TableWatch people = watch();
        QVERIFY(changed(people));
        m_store->tamper(sql);
        QVERIFY(changed(people));
        QVERIFY(!changed(people));
    }

    void whatWasTakenBackDoesNotCount()
    {
        TableWatch people = watch();
        QVERIFY(changed(people));
        {
            Result<Transaction> transaction = Transaction::begin(m_store->records());
            QVERIFY(transaction.ok());
            m_store->tamper(u"UPDATE person SET name = '李丽'"_s);
        }
        QVERIFY(!changed(people));
    }

    void whatAnotherConnectionCommitsCounts()
    {
        TableWatch people = watch();
        QVERIFY(changed(people));
        const auto other =
            Database::open(m_store->path(), Database::File::Records, Database::Mode::Write, m_store->clock);
        QVERIFY(other.ok());
        QVERIFY(Statement(**other, u"UPDATE feed_member SET member = '张伟'"_s).run().ok());
        QVERIFY(changed(people));
        QVERIFY(!changed(people));
    }

    void watchesOfOneConnectionDoNotDisturbEachOther()
    {
        TableWatch people = watch();
        TableWatch teams(m_store->records(), {u"team"_s, u"person"_s});
        QVERIFY(changed(people));
        QVERIFY(changed(teams));
        m_store->tamper(u"UPDATE team SET name = '客服二组'"_s);
        QVERIFY(!changed(people));
        QVERIFY(changed(teams));
        m_store->tamper(u"UPDATE person SET name = '李丽'"_s);
        QVERIFY(changed(people));
        QVERIFY(changed(teams));
    }

    /** It leaves nothing in the file: another program opens the very schema that was there. */
    void theFileStaysAsItWas()
    {
        const auto objects = [this] {
            Statement count(m_store->records(), u"SELECT count(*) FROM main.sqlite_schema"_s);
            return *count.first([](const Statement &s) { return s.integer(0); });
        };
        const auto before = objects();
        TableWatch people = watch();
        QVERIFY(changed(people));
        QVERIFY(objects() == before);
    }
};

QTEST_GUILESS_MAIN(TestTableWatch)
#include "tst_tablewatch.moc"
