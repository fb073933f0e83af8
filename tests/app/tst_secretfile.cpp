// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secretfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString write(const QTemporaryDir &dir, const QByteArray &content, QFileDevice::Permissions permissions = ownerOnly)
{
    QFile file(dir.filePath(u"secret"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.setPermissions(permissions))
        return {};
    return file.fileName();
}

QString secretOf(SecretStore &store, const QString &key)
{
    QString found = u"(none)"_s;
    store.read(key, [&found](const Result<QString> &secret) {
        if (secret)
            found = *secret;
    });
    return found;
}

} // namespace

class TestSecretFile : public QObject
{
    Q_OBJECT

private slots:
    void secretsAreFound_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("found");
        QTest::newRow("one line for everything") << "hunter2\n"_ba << u"hunter2"_s;
        QTest::newRow("by key") << "# kiosk\nami:a@b:1 other\r\nami:c@pbx:5038 two words \r\n"_ba << u"two words "_s;
        QTest::newRow("by key, else the one for all") << "for all\nami:a@b:1 other\n"_ba << u"for all"_s;
        QTest::newRow("another key") << "ami:a@b:1 other\n"_ba << u"(none)"_s;
        QTest::newRow("no line end, Chinese") << QByteArray("密码") << u"密码"_s;
    }
    void secretsAreFound()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, found);
        QTemporaryDir dir;
        Result<std::unique_ptr<SecretFile>> file = SecretFile::open(write(dir, content));
        QVERIFY(file.ok());
        QCOMPARE(secretOf(*file.value(), u"ami:c@pbx:5038"_s), found);
    }

    void unsafeFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("permissions");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &content, QFileDevice::Permissions permissions,
                            Error::Kind kind) { QTest::newRow(name) << content << int(permissions) << int(kind); };
        row("the group may read", "hunter2"_ba, ownerOnly | QFileDevice::ReadGroup, Error::Kind::Forbidden);
        row("everybody may write", "hunter2"_ba, ownerOnly | QFileDevice::WriteOther, Error::Kind::Forbidden);
        row("empty", "\n# only a comment\n"_ba, ownerOnly, Error::Kind::BadInput);
        row("two lines without a key", "hunter2\nhunter3\n"_ba, ownerOnly, Error::Kind::BadInput);
    }
    void unsafeFilesAreRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, permissions);
        QFETCH(int, kind);
        QTemporaryDir dir;
        const Result<std::unique_ptr<SecretFile>> file =
            SecretFile::open(write(dir, content, QFileDevice::Permissions(permissions)));
        QVERIFY(!file.ok());
        QCOMPARE(int(file.error().kind), kind);
        QVERIFY(!file.error().text.contains(u"hunter"_s));
    }

    void aMissingFileIsNamed()
    {
        const Result<std::unique_ptr<SecretFile>> file = SecretFile::open(u"/nowhere/secret"_s);
        QVERIFY(!file.ok());
        QVERIFY(file.error().text.contains(u"/nowhere/secret"_s));
    }

    void whatIsWrittenStaysInMemory()
    {
        QTemporaryDir dir;
        const QString path = write(dir, "ami:a@b:1 other"_ba);
        Result<std::unique_ptr<SecretFile>> file = SecretFile::open(path);
        QVERIFY(file.ok());
        std::optional<SecretStore::Kept> kept;
        file.value()->write(u"ami:c@d:2"_s, u"new"_s,
                            [&kept](const Result<SecretStore::Kept> &result) { kept = *result; });
        QCOMPARE(kept, SecretStore::Kept::MemoryOnly);
        QCOMPARE(secretOf(*file.value(), u"ami:c@d:2"_s), u"new"_s);
        QFile again(path);
        QVERIFY(again.open(QIODevice::ReadOnly));
        QCOMPARE(again.readAll(), "ami:a@b:1 other"_ba);
    }
};

QTEST_GUILESS_MAIN(TestSecretFile)
#include "tst_secretfile.moc"
