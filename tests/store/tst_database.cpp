// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "models/store/backup.h"
#include "models/store/historyfile.h"
#include "models/store/migration.h"
#include "models/store/sqlitenative.h"
#include "models/store/teamhistory.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <sqlite3.h>

#include <sys/stat.h>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** Opening, refusing, upgrading, filling up and sharing the two files. */
class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s)); }

    void itsPagesLeaveTheMemory()
    {
        const QTemporaryDir folder;
        const FixedClock clock(momentFromEpochMs(0));
        const auto database =
            Database::open(folder.filePath(u"new.db"_s), Database::File::Records, Database::Mode::Write, clock);
        QVERIFY(database.ok());
        const QString id = *(*database)->storeId();
        const qint64 held = sqlite3_memory_used(); // the pages the migrations wrote, at least
        QVERIFY((*database)->releaseMemory().ok());
        QVERIFY2(sqlite3_memory_used() < held - 100'000, qPrintable(QString::number(held)));
        QCOMPARE(*(*database)->storeId(), id);
    }

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
        QVERIFY(out.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        const QFile::Permissions rights = out.permissions();
        const auto opened = Database::open(path, Database::File::Records, Database::Mode::Write, store.clock);
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().text.contains(said), qPrintable(opened.error().text));
        QCOMPARE(QFile(path).permissions(), rights);
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

    void aStoreThatWasNotFinishedSaysSo()
    {
        StoreFixture store;
        const QString path = store.path(u"half.db"_s);
        execute(path, {u"PRAGMA journal_mode = WAL"_s, u"CREATE TABLE x (y)"_s, u"DROP TABLE x"_s});
        const auto read = Database::open(path, Database::File::History, Database::Mode::Read, store.clock);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, Error::Kind::NotFound);
        QVERIFY2(read.error().text.contains(u"could not be finished"_s), qPrintable(read.error().text));
        QVERIFY(Database::open(path, Database::File::History, Database::Mode::Write, store.clock).ok());
        QVERIFY(Database::open(path, Database::File::History, Database::Mode::Read, store.clock).ok());
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

    void aBusyFileIsNotALostLease()
    {
        StoreFixture fixture;
        fixture.close();
        auto store = Store::open(fixture.path(), Store::Access::Write, u"console"_s, fixture.clock);
        QVERIFY(store.ok());
        auto other = Database::open(fixture.path(), Database::File::Records, Database::Mode::Write, fixture.clock);
        auto history = Database::open(Database::historyPath(fixture.path()), Database::File::History,
                                      Database::Mode::Write, fixture.clock);
        QVERIFY(other.ok() && history.ok());
        for (Database *mine : {&(*store)->records(), &(*store)->history()})
            QVERIFY(Statement(*mine, u"PRAGMA busy_timeout = 0"_s).run().ok());
        {
            const Result<Transaction> held = Transaction::begin(**other);
            const Result<Transaction> heldToo = Transaction::begin(**history);
            QVERIFY(held.ok() && heldToo.ok());
            QCOMPARE(commitSomething(**store).error().kind, Error::Kind::Storage);
            QCOMPARE(writeHistory(**store).error().kind, Error::Kind::Storage);
            QCOMPARE((*store)->keepLease().error().kind, Error::Kind::Storage);
            QVERIFY((*store)->writable());
        }
        QVERIFY(commitSomething(**store).ok());
        QVERIFY(writeHistory(**store).ok());
        QVERIFY((*store)->keepLease().ok());
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

    void aFailedBeatIsTriedAgain()
    {
        StoreFixture fixture;
        fixture.close();
        auto store = Store::open(fixture.path(), Store::Access::Write, u"console"_s, fixture.clock);
        QVERIFY(store.ok() && (*store)->writable());
        QVERIFY(Statement((*store)->records(), u"CREATE TEMP TRIGGER refused BEFORE UPDATE ON lease BEGIN "
                                               "SELECT raise(ABORT, 'the disk is busy'); END"_s)
                    .run()
                    .ok());
        QVERIFY(!(*store)->keepLease().ok());
        QVERIFY((*store)->writable()); // nothing is lost yet
        QVERIFY(!(*store)->readOnlyBecause());
        fixture.clock.advance(Lease::staleAfter - std::chrono::seconds(1));
        QVERIFY(!(*store)->keepLease().ok());
        QVERIFY((*store)->writable());
        QVERIFY(Statement((*store)->records(), u"DROP TRIGGER refused"_s).run().ok());
        QVERIFY((*store)->keepLease().ok());

        // Beyond its term it is lost, and stays so when the disk comes back.
        QVERIFY(Statement((*store)->records(), u"CREATE TEMP TRIGGER refused BEFORE UPDATE ON lease BEGIN "
                                               "SELECT raise(ABORT, 'the disk is busy'); END"_s)
                    .run()
                    .ok());
        QVERIFY(!(*store)->keepLease().ok());
        fixture.clock.advance(Lease::staleAfter);
        QVERIFY(!(*store)->keepLease().ok());
        QVERIFY(!(*store)->writable());
        QVERIFY((*store)->readOnlyBecause());
        QVERIFY(Statement((*store)->records(), u"DROP TRIGGER refused"_s).run().ok());
        QVERIFY(!(*store)->keepLease().ok());
        QVERIFY(!commitSomething(**store).ok());
        QVERIFY(!writeHistory(**store).ok());
    }

    void whoLostTheLeaseWritesNothing_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("another holds it") << u"UPDATE lease SET token = 'x', host = 'elsewhere'"_s;
        QTest::newRow("another held it and gave it back") << u"DELETE FROM lease"_s;
    }
    void whoLostTheLeaseWritesNothing()
    {
        QFETCH(QString, change);
        StoreFixture fixture;
        fixture.close();
        auto store = Store::open(fixture.path(), Store::Access::Write, u"console"_s, fixture.clock);
        QVERIFY(store.ok());
        QVERIFY(commitSomething(**store).ok());
        QVERIFY(writeHistory(**store).ok());
        QVERIFY(Statement((*store)->records(), change).run().ok());
        QCOMPARE(commitSomething(**store).error().kind, Error::Kind::Conflict);
        QCOMPARE(writeHistory(**store).error().kind, Error::Kind::Conflict);
        QVERIFY((*store)->writable()); // not told yet
        QVERIFY(!(*store)->keepLease().ok());
        QVERIFY(!(*store)->writable());
    }

    void filesAreTheirOwnersOnly()
    {
        const mode_t before = ::umask(022);
        StoreFixture fixture;
        fixture.addPerson(u"00123"_s, u"李娜"_s);
        const QString backup = fixture.path(u"backup.db"_s);
        const QString restored = fixture.path(u"restored.db"_s);
        const QString path = fixture.path();
        {
            auto history = Database::open(Database::historyPath(path), Database::File::History, Database::Mode::Write,
                                          fixture.clock);
            QVERIFY(history.ok());
            QVERIFY(HistoryFile(**history)
                        .write({{}, {}, {FeedGap{{fixture.clock.now(), fixture.clock.now()}, u"test"_s}}})
                        .ok());
            QVERIFY(Backup::write(fixture.records(), history->get(), backup).ok());
            QVERIFY(Backup::restore(backup, restored, StoreFixture::administrator(Action::RestoreStore), fixture.clock)
                        .ok());
            QCOMPARE(openToOthers(fixture.path({})), QStringList());
            QVERIFY(QFileInfo::exists(path + u"-wal"_s) && QFileInfo::exists(path + u"-shm"_s));
        }
        // What an older program left open to others is tightened.
        for (const QString &name : {path, path + u"-wal"_s, path + u"-shm"_s})
            QVERIFY(QFile::setPermissions(name, QFile::Permissions(0x6644)));
        QCOMPARE(openToOthers(fixture.path({})).size(), 3);
        auto again = Database::open(path, Database::File::Records, Database::Mode::Write, fixture.clock);
        QVERIFY(again.ok());
        QCOMPARE(openToOthers(fixture.path({})), QStringList());
        ::umask(before);
    }

    void anOldStoreIsBroughtUpToDate()
    {
        StoreFixture fixture;
        fixture.close();
        const QString path = fixture.path(u"old.db"_s);
        makeVersionOne(path);
        auto records = Database::open(path, Database::File::Records, Database::Mode::Write, fixture.clock);
        QVERIFY2(records.ok(), qPrintable(records.ok() ? QString() : records.error().detail));
        QCOMPARE(schemaOf(**records), schemaOfScripts(Database::File::Records));
        QVERIFY(QFileInfo::exists(path + u"-before-upgrade-from-1"_s));
        QVERIFY(verifyRecords(**records, {}).ok());
        const auto people = PeopleRepository(**records).all();
        QCOMPARE(people->size(), size_t(1));
        QCOMPARE(*TeamHistory::teamOn(**records, *people->front().id, QDate(2020, 1, 1)), u"客服一组"_s);
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

        const Grant may = StoreFixture::administrator(Action::RestoreStore);
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

    void backupsOfAnyAgeComeBack()
    {
        StoreFixture store;
        const QString old = store.path(u"old.db"_s);
        makeVersionOne(old);
        const QString target = store.path(u"second.db"_s);
        const Grant may = StoreFixture::administrator(Action::RestoreStore);
        const Result<void> restored = Backup::restore(old, target, may, store.clock);
        // It has people but no audit entry, so it is none of ours; with one it would be.
        QVERIFY(!restored.ok());
        auto records = Database::open(old, Database::File::Records, Database::Mode::Write, store.clock);
        QVERIFY(records.ok());
        {
            Result<Transaction> transaction = Transaction::begin(**records);
            QVERIFY(transaction->commit(may, {u"test"_s, u"test"_s, {}, {}}).ok());
        }
        records->reset();
        QVERIFY(QFile::remove(old + u"-before-upgrade-from-1"_s));
        undoNewerVersions(old);
        const Result<void> again = Backup::restore(old, target, may, store.clock);
        QVERIFY2(again.ok(), qPrintable(again.ok() ? QString() : again.error().text));
        QCOMPARE(QDir(store.path({})).entryList({u"second*"_s, u"*part*"_s}),
                 (QStringList{u"second.db"_s, u"second.db-head"_s}));
    }

    void aBackupGoesWhereItHarmsNothing()
    {
        StoreFixture store;
        store.addPerson(u"00123"_s, u"李娜"_s);
        for (const QString &bad : {store.path(), Database::historyPath(store.path()), store.path() + u"-head"_s,
                                   store.path({}), store.path(u"none/backup.db"_s)}) {
            const Result<void> refused = Backup::write(store.records(), nullptr, bad);
            QVERIFY2(!refused.ok(), qPrintable(bad));
            QVERIFY2(refused.error().text.contains(bad), qPrintable(refused.error().text));
        }
        StoreFixture other;
        other.addPerson(u"1"_s, u"张伟"_s);
        QCOMPARE(Backup::write(store.records(), nullptr, other.path()).error().kind, Error::Kind::Conflict);
        QCOMPARE(other.verify(), QString());
    }

    void whatIsNoBackupIsNotRestored_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("cut in the middle") << u"half"_s;
        QTest::newRow("cut to nothing") << u"empty"_s;
        QTest::newRow("absent") << u"absent"_s;
        QTest::newRow("of a newer program") << u"newer"_s;
        QTest::newRow("a store in use") << u"in use"_s;
    }
    void whatIsNoBackupIsNotRestored()
    {
        QFETCH(QString, damage);
        StoreFixture store;
        const PersonId person = store.addPerson(u"00123"_s, u"李娜"_s);
        for (int i = 1; i < 60; ++i)
            store.propose(StoreFixture::late(person, QDate(2026, 11, 23).addDays(-i), 900));
        QString copy = store.path(u"backup.db"_s);
        QVERIFY(Backup::write(store.records(), nullptr, copy).ok());
        QFile file(copy);
        if (damage == "half"_L1)
            QVERIFY(file.resize(file.size() / 2 / 4096 * 4096));
        else if (damage == "empty"_L1)
            QVERIFY(file.resize(0) && QFile::remove(copy + u"-head"_s));
        else if (damage == "absent"_L1)
            QVERIFY(file.remove());
        else if (damage == "in use"_L1)
            copy = store.path();
        else
            execute(copy, {u"PRAGMA user_version = 99"_s});
        const QString target = store.path(u"second.db"_s);
        const Result<void> refused =
            Backup::restore(copy, target, StoreFixture::administrator(Action::RestoreStore), store.clock);
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().text.contains(copy) && !refused.error().text.contains(u".part"_s),
                 qPrintable(refused.error().text));
        QCOMPARE(QDir(store.path({})).entryList({u"second*"_s}), QStringList());
        QCOMPARE(store.verify(), QString());
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
        QVERIFY(!Backup::restore(copy, target, StoreFixture::administrator(Action::RestoreStore), store.clock).ok());
        QVERIFY(!QFileInfo::exists(target));
    }

private:
    static Result<void> commitSomething(Store &store)
    {
        Result<Transaction> transaction = Transaction::begin(store.records());
        if (!transaction)
            return transaction.error();
        return transaction->commit(StoreFixture::grant(Action::ChangeSettings), {u"test"_s, u"test"_s, {}, {}});
    }
    static Result<void> writeHistory(Store &store)
    {
        const Moment now = store.records().clock().now();
        return HistoryFile(store.history()).write({{}, {}, {FeedGap{{now, now}, u"test"_s}}});
    }
    /** Files in @p folder that others than their owner may touch. */
    static QStringList openToOthers(const QString &folder)
    {
        QStringList names;
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
            if ((file.permissions() & QFile::Permissions(0x0077)) != 0)
                names << file.fileName();
        }
        return names;
    }
    /** Statements past our own opening, as another program runs them. */
    static void execute(const QString &path, const QStringList &sql)
    {
        const QString name = u"plain"_s;
        {
            QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            plain.setDatabaseName(path);
            QVERIFY(plain.open());
            for (const QString &statement : sql)
                QVERIFY2(QSqlQuery(plain).exec(statement), qPrintable(statement));
        }
        QSqlDatabase::removeDatabase(name);
    }
    /** A store as the first version made it, with one person. */
    static void makeVersionOne(const QString &path)
    {
        execute(path,
                splitStatements(Migration::script(Database::File::Records, 1))
                    + QStringList{
                        u"PRAGMA user_version = 1"_s, u"INSERT INTO team (name) VALUES ('客服一组')"_s,
                        u"INSERT INTO person (no, name, team_id, employment) VALUES ('00123', '李娜', 1, 'staff')"_s});
    }
    static void undoNewerVersions(const QString &path)
    {
        execute(path, {u"DROP TABLE shift_cover"_s, u"DROP INDEX activity_alert"_s, u"DROP INDEX activity_noted"_s,
                       u"DROP INDEX activity_tick_noted"_s, u"DROP INDEX day_note_written"_s});
        for (const QString &column : {u"rule"_s, u"outcome"_s, u"note"_s, u"acknowledged_at"_s})
            execute(path, {u"ALTER TABLE alert DROP COLUMN "_s + column});
        for (const QString &column :
             {u"team"_s, u"mandatory"_s, u"hangs_on"_s, u"placed"_s, u"alert"_s, u"ahead"_s, u"laid"_s, u"withdrawn"_s})
            execute(path, {u"ALTER TABLE activity DROP COLUMN "_s + column});
        execute(path, {u"ALTER TABLE person DROP COLUMN listen_notice_on"_s,
                       u"ALTER TABLE evidence DROP COLUMN own_name"_s,
                       u"DROP TABLE plan_change"_s,
                       u"DROP TABLE meal_batch"_s,
                       u"DROP TABLE day_template"_s,
                       u"DROP TABLE activity_pause"_s,
                       u"DROP TABLE incident"_s,
                       u"DROP TABLE seat_plan"_s,
                       u"DROP TABLE seat_interface"_s,
                       u"DROP TABLE seat"_s,
                       u"DROP TABLE break_record"_s,
                       u"DROP TABLE former_team"_s,
                       u"DROP TABLE coaching_note"_s,
                       u"DROP TABLE coaching_action"_s,
                       u"DROP TABLE coaching_words"_s,
                       u"DROP TABLE listening"_s,
                       u"DROP TABLE draft"_s,
                       u"ALTER TABLE person DROP COLUMN birthday"_s,
                       u"DROP TABLE knowledge_confirmation"_s,
                       u"DROP TABLE knowledge_point"_s,
                       u"DROP TABLE activity_text"_s,
                       u"DROP TABLE activity_seat"_s,
                       u"DROP TABLE story_turn"_s,
                       u"DROP TABLE register_standing"_s,
                       u"DROP TABLE register_step"_s,
                       u"DROP TABLE register_entry"_s,
                       u"DROP TABLE register_words"_s,
                       u"DROP TABLE handover_item"_s,
                       u"DROP TABLE handover"_s,
                       u"DROP TABLE submitted_report"_s,
                       u"DROP INDEX activity_date"_s,
                       u"PRAGMA user_version = 1"_s});
    }

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
