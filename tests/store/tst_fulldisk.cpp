// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "models/store/backup.h"

#include <QDir>
#include <QFileInfo>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

/** A disk of its own at a folder, for as long as this lives, where file systems may be mounted. */
class SmallDisk
{
public:
    SmallDisk(const QString &folder, qint64 bytes)
        : m_folder(QFile::encodeName(folder))
        , m_isMounted(::mount("tmpfs", m_folder.constData(), "tmpfs", 0,
                              QByteArray("size=" + QByteArray::number(bytes)).constData())
                      == 0)
    {}
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount(m_folder.constData());
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    bool isMounted() const { return m_isMounted; }

private:
    QByteArray m_folder;
    bool m_isMounted;
};

/** While it lives no file of this process grows beyond its limit: to who writes it is a full disk. */
class ShortFiles
{
public:
    explicit ShortFiles(rlim_t bytes)
        : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~ShortFiles()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    ShortFiles(const ShortFiles &) = delete;
    ShortFiles &operator=(const ShortFiles &) = delete;

private:
    void (*m_signal)(int);
    rlimit m_before{};
};

} // namespace

/** What does not fit onto a disk is said, with the place, and leaves nothing behind. */
class TestFullDisk : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s)); }

    void aBackupThatDoesNotFit_data()
    {
        QTest::addColumn<bool>("isDisk");
        QTest::addColumn<int>("beyond");
        QTest::addColumn<QString>("said");
        QTest::newRow("a disk that ends in the copy") << true << -40'000 << u"No space left"_s;
        QTest::newRow("a disk with room for the copy alone") << true << 8'192 << u"free space"_s;
        QTest::newRow("a file that may not grow") << false << -40'000 << u"File too large"_s;
    }
    void aBackupThatDoesNotFit()
    {
        QFETCH(bool, isDisk);
        QFETCH(int, beyond);
        QFETCH(QString, said);
        StoreFixture store;
        const PersonId person = store.addPerson(u"00123"_s, u"李娜"_s);
        store.propose(StoreFixture::late(person, QDate(2026, 11, 23), 900));
        const QString copy = store.path(u"backup.db"_s);
        QVERIFY(Backup::write(store.records(), nullptr, copy).ok());
        const QString folder = store.path(u"small"_s);
        QVERIFY(QDir().mkpath(folder));
        const QString target = folder + u"/second.db"_s;
        const qint64 room = QFileInfo(copy).size() + beyond;
        QVERIFY(room > 0);
        Result<void> refused;
        {
            std::optional<SmallDisk> disk;
            std::optional<ShortFiles> files;
            if (isDisk)
                disk.emplace(folder, room);
            else
                files.emplace(rlim_t(room));
            if (disk && !disk->isMounted())
                QSKIP("no file system may be mounted here");
            refused = Backup::restore(copy, target, StoreFixture::administrator(Action::RestoreStore), store.clock);
            QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList());
        }
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        const QString text = refused.error().text;
        QVERIFY2(text.contains(copy) && text.contains(target) && text.contains(said), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
