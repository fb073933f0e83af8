// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keychain.h"

#include <QDirIterator>
#include <QStandardPaths>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/**
 * Runs against the real secret service; keychain.sh makes one that is unlocked, one that is locked, or none, and says
 * which by FLOORWALK_KEYCHAIN.
 */
class TestKeychain : public QObject
{
    Q_OBJECT

private:
    static QString state() { return qEnvironmentVariable("FLOORWALK_KEYCHAIN"); }
    static Result<QString> read(Keychain &keychain, const QString &key)
    {
        std::optional<Result<QString>> answer;
        keychain.read(key, [&answer](const Result<QString> &result) { answer = result; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
            return Error{Error::Kind::Internal, u"no answer"_s, {}};
        return *answer;
    }
    static std::optional<SecretStore::Kept> write(Keychain &keychain, const QString &key, const QString &secret)
    {
        std::optional<SecretStore::Kept> kept;
        keychain.write(key, secret, [&kept](const Result<SecretStore::Kept> &result) {
            if (result)
                kept = *result;
        });
        if (!QTest::qWaitFor([&kept] { return kept.has_value(); }, 20'000))
            qWarning("the keychain did not answer");
        return kept;
    }

private slots:
    void initTestCase()
    {
        if (state().isEmpty())
            QSKIP("Run by keychain.sh.");
    }

    void aSecretIsKeptWhereItIsSaidToBe()
    {
        const bool unlocked = state() == u"unlocked"_s;
        const QString secret = u"pä55: 密码 😀"_s;
        {
            Keychain keychain;
            const Result<QString> before = read(keychain, u"ami:a@b:1"_s);
            QVERIFY(!before.ok());
            QCOMPARE(before.error().kind, Error::Kind::NotFound);
            QCOMPARE(write(keychain, u"ami:a@b:1"_s, secret),
                     unlocked ? SecretStore::Kept::Keychain : SecretStore::Kept::MemoryOnly);
            const Result<QString> now = read(keychain, u"ami:a@b:1"_s);
            QVERIFY(now.ok());
            QCOMPARE(*now, secret);
        }
        Keychain later;
        const Result<QString> found = read(later, u"ami:a@b:1"_s);
        QCOMPARE(found.ok(), unlocked);
        if (unlocked)
            QCOMPARE(*found, secret);
    }

    void nothingReadableIsLeftBehind()
    {
        QDirIterator files(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!file.readAll().contains("pä55"), qPrintable(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
