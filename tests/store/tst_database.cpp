// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "models/store/backup.h"
#include "models/store/historyfile.h"
#include "models/store/migration.h"
#include "models/store/sqlitenative.h"

#include <QFile>
#include <QRegularExpression>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** Opening, refusing, upgrading, filling up and sharing the two files. */
class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s)); }

    void aNewFileReplaysEveryMigration_data()
    {
        QTest::addColumn<int>("file");
        QTest::newRow("records") << int(Database::File::Records);
        QTest::newRow("history") << int(Database::File::History);
    }
    void aNewFileReplaysEveryMigration()
    {
        QFETCH(int, file);
        const auto kind = Database::File(file);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"new.db"_s);
        const FixedClock clock(momentFromEpochMs(0));
        const auto database = Database::open(path, kind, Database::Mode::Write, clock);
        QVERIFY2(database.ok(), qPrintable(database.ok() ? QString() : database.error().detail));
        QCOMPARE(schemaOf(**database), schemaOfScripts(kind));
        QVERIFY(Database::currentVersion(kind) >= 1);
        Statement version(**database, u"PRAGMA user_version"_s);
        QVERIFY(version.run().ok() && version.next());
        QCOMPARE(version.integer(0), Database::currentVersion(kind));
        QVERIFY(sameLibrary(**database));
    }

    void scriptsAreSplitAtTheRightPlaces()
    {
        const QStringList parts =
            splitStatements(u"-- a; comment\nCREATE TABLE a (b TEXT DEFAULT ';');\nCREATE TRIGGER t "
                            "AFTER INSERT ON a\nBEGIN\n  SELECT 1;\n  SELECT 2;\nEND;\n"_s);
        QCOMPARE(parts.size(), 2);
        QVERIFY(parts[1].endsWith(u"END;"_s));
    }

    void whatCannotBeAStoreIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        QTest::newRow("a text file") << QByteArray("employee_no,name\n00123,x\n") << u"not a store"_s;
        QTest::newRow("half a header") << QByteArray("SQLite for") << u"not a store"_s;
        QTest::newRow("a header and garbage")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x') << u"store"_s;
    }
    void whatCannotBeAStoreIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        StoreFixture store;
        const QString path = store.path(u"other.db"_s);
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(content) == content.size());
        out.close();
        const auto opened = Database::open(path, Database::File::Records, Database::Mode::Write, store.clock);
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().text.contains(said), qPrintable(opened.error().text));
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll(), content); // untouched
    }

    void anotherProgramsDatabaseIsRefused()
    {
        StoreFixture store;
        store.tamper(u"PRAGMA application_id = 7"_s);
        store.close();
        const auto opened = Database::open(store.path(), Database::File::Records, Database::Mode::Write, store.clock);
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().text.contains(u"not a store"_s));
    }

    void aNewerStoreIsRefusedAndLeftAlone()
    {
        StoreFixture store;
        store.tamper(u"PRAGMA user_version = 999"_s);
        store.close();
        const auto opened = Database::open(store.path(), Database::File::Records, Database::Mode::Write, store.clock);
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().text.contains(u"newer"_s) && opened.error().text.contains(u"999"_s),
                 qPrintable(opened.error().text));
    }

    void aTruncatedStoreIsAnErrorNotACrash()
    {
        StoreFixture store;
        for (int i = 0; i < 50; ++i)
            store.addPerson(QString::number(1000 + i), u"李娜 %1"_s.arg(i));
        QVERIFY(store.records().checkpoint().ok());
        store.close();
        const qint64 whole = QFileInfo(store.path()).size();
        for (const qint64 size : {whole / 2, qint64(4096), qint64(1000), qint64(100)}) {
            QVERIFY(QFile::resize(store.path(), size));
            const auto opened =
                Database::open(store.path(), Database::File::Records, Database::Mode::Read, store.clock);
            const bool refused = !opened.ok() || !verifyRecords(**opened, {}).ok();
            QVERIFY2(refused, qPrintable(QString::number(size)));
        }
    }

    void readingNeedsAStore()
    {
        StoreFixture store;
        const auto opened =
            Database::open(store.path(u"absent.db"_s), Database::File::Records, Database::Mode::Read, store.clock);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, Error::Kind::NotFound);
        QVERIFY(!QFileInfo::exists(store.path(u"absent.db"_s)));
    }

    void aFullDiskSaysSoAndLosesNothing()
    {
        StoreFixture store;
        const PersonId person = store.addPerson(u"00123"_s, u"李娜"_s);
        store.propose(StoreFixture::late(person, QDate(2026, 11, 23), 900));
        store.tamper(u"PRAGMA max_page_count = 1"_s); // SQLite raises it to the present size: no page more
        std::optional<Error> full;
        for (int i = 0; i < 2000 && !full; ++i) {
            Result<Transaction> transaction = Transaction::begin(store.records());
            QVERIFY(transaction.ok());
            const Grant may = StoreFixture::grant(Action::DecidePenalty);
            Penalty big = StoreFixture::late(person, QDate(2026, 11, 24), 60);
            big.finding.rule = u"rule %1"_s.arg(i);
            big.ruleText = QString(2000, u'长');
            const auto id = PenaltyRepository(store.records()).propose(*transaction, may, big);
            const Result<void> done =
                id ? transaction->commit(may, {u"penalty.propose"_s, u"day"_s, {}, {}}) : id.error();
            if (!done)
                full = done.error();
        }
        QVERIFY(full);
        QCOMPARE(full->kind, Error::Kind::Storage);
        QVERIFY2(full->text.contains(u"no room"_s), qPrintable(full->text));
        QCOMPARE(store.verify(), QString());
        store.tamper(u"PRAGMA max_page_count = 1000000"_s);
        store.propose(StoreFixture::late(person, QDate(2026, 11, 25), 60)); // and goes on once there is room
        QCOMPARE(store.verify(), QString());
    }

    void theSecondConsoleReadsOnly()
    {
        StoreFixture fixture;
        fixture.close();
        auto first = Store::open(fixture.path(), Store::Access::Write, u"console"_s, fixture.clock);
        QVERIFY(first.ok() && (*first)->writable());
        auto second = Store::open(fixture.path(), Store::Access::Write, u"console"_s, fixture.clock);
        QVERIFY(second.ok());
        QVERIFY(!(*second)->writable());
        QVERIFY((*second)->readOnlyBecause()->text.contains(u"console"_s));
        const auto command = Store::openForCommand(fixture.path(), u"import"_s, fixture.clock, Millis(0));
        QVERIFY(!command.ok());
        QCOMPARE(command.error().kind, Error::Kind::Conflict);
        QVERIFY((*first)->keepLease().ok());
        second->reset();
        first->reset();
        const auto third = Store::openForCommand(fixture.path(), u"import"_s, fixture.clock, Millis(0));
        QVERIFY(third.ok() && (*third)->writable());
    }

    void aDeadOrSilentHolderLosesTheLease_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("taken");
        QTest::newRow("a process that is gone") << u"UPDATE lease SET pid = 2147483646"_s << true;
        QTest::newRow("another process with the same number") << u"UPDATE lease SET process_start = '1'"_s << true;
        QTest::newRow("another machine, silent for long")
            << u"UPDATE lease SET host = 'elsewhere', heartbeat = heartbeat - 31000"_s << true;
        QTest::newRow("another machine, alive") << u"UPDATE lease SET host = 'elsewhere'"_s << false;
        QTest::newRow("this machine, slow") << u"UPDATE lease SET heartbeat = heartbeat - 31000"_s << false;
    }
    void aDeadOrSilentHolderLosesTheLease()
    {
        QFETCH(QString, change);
        QFETCH(bool, taken);
        StoreFixture fixture;
        fixture.close();
        auto first = Store::open(fixture.path(), Store::Access::Write, u"console"_s, fixture.clock);
        QVERIFY(first.ok());
        QVERIFY(Statement((*first)->records(), change).run().ok());
        auto second = Store::open(fixture.path(), Store::Access::Write, u"console"_s, fixture.clock);
        QVERIFY(second.ok());
        QCOMPARE((*second)->writable(), taken);
        // Whoever lost the lease writes nothing more.
        QCOMPARE((*first)->keepLease().ok(), !taken);
        Result<Transaction> transaction = Transaction::begin((*first)->records());
        QVERIFY(transaction.ok());
        const Result<void> done =
            transaction->commit(StoreFixture::grant(Action::ChangeSettings), {u"test"_s, u"test"_s, {}, {}});
        QCOMPARE(done.ok(), !taken);
    }

    void aBackupComesBackWhole()
    {
        StoreFixture store;
        const PersonId person = store.addPerson(u"00123"_s, u"李娜"_s);
        store.propose(StoreFixture::late(person, QDate(2026, 11, 23), 900));
        auto history = Database::open(Database::historyPath(store.path()), Database::File::History,
                                      Database::Mode::Write, store.clock);
        QVERIFY(history.ok());
        QVERIFY(
            HistoryFile(**history).write({{}, {}, {FeedGap{{store.clock.now(), store.clock.now()}, u"test"_s}}}).ok());
        const QString copy = store.path(u"backup.db"_s);
        QVERIFY(Backup::write(store.records(), history->get(), copy).ok());
        const HeadFile head(store.path());
        QCOMPARE(store.verify({&head}), QString());

        const Grant may = StoreFixture::grant(Action::RestoreStore);
        const Result<void> refused = Backup::restore(copy, store.path(), may, store.clock);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        const QString target = store.path(u"second.db"_s);
        const Result<void> restored = Backup::restore(copy, target, may, store.clock);
        QVERIFY2(restored.ok(), qPrintable(restored.ok() ? QString() : restored.error().text));
        auto back = Database::open(target, Database::File::Records, Database::Mode::Write, store.clock);
        QVERIFY(back.ok());
        QCOMPARE(PenaltyRepository(**back).ofPerson(person, QDate(2026, 11, 1), QDate(2026, 11, 30))->size(),
                 size_t(1));
        const HeadFile newHead(target);
        QVERIFY(verifyRecords(**back, {&newHead}).ok());
        QVERIFY(QFileInfo::exists(Database::historyPath(target)));
    }

    void aTamperedBackupIsNotRestored()
    {
        StoreFixture store;
        const PersonId person = store.addPerson(u"00123"_s, u"李娜"_s);
        store.propose(StoreFixture::late(person, QDate(2026, 11, 23), 900));
        store.tamper(u"UPDATE penalty SET points = 9"_s);
        const QString copy = store.path(u"backup.db"_s);
        QVERIFY(Backup::write(store.records(), nullptr, copy).ok());
        const QString target = store.path(u"second.db"_s);
        QVERIFY(!Backup::restore(copy, target, StoreFixture::grant(Action::RestoreStore), store.clock).ok());
        QVERIFY(!QFileInfo::exists(target));
    }

private:
    static QStringList schemaOf(const Database &database)
    {
        Statement select(database, u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY sql"_s);
        const auto rows = select.rows([](const Statement &s) { return s.text(0); });
        return rows ? QStringList(rows->cbegin(), rows->cend()) : QStringList();
    }
    /** What the scripts make when a hand replays them one by one, as an upgrade over the years does. */
    static QStringList schemaOfScripts(Database::File file)
    {
        const QString name = u"replay"_s;
        QStringList schema;
        {
            QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            plain.setDatabaseName(u":memory:"_s);
            if (!plain.open())
                return {};
            for (int number = 1; number <= Migration::newest(file); ++number) {
                for (const QString &sql : splitStatements(Migration::script(file, number)))
                    QSqlQuery(plain).exec(sql);
            }
            QSqlQuery select(u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY sql"_s, plain);
            while (select.next())
                schema << select.value(0).toString();
        }
        QSqlDatabase::removeDatabase(name);
        return schema;
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
