// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headwatch.h"
#include "app/keychainhead.h"

#include <QHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

/** A keychain that answers later, as the real one does; what it holds outlives it. */
class FakeSecrets final : public SecretStore
{
public:
    explicit FakeSecrets(QHash<QString, QString> &held, Kept kept = Kept::Keychain)
        : m_held(held)
        , m_kept(kept)
    {}
    void read(const QString &key, std::function<void(Result<QString>)> done) override
    {
        const Result<QString> answer = m_held.contains(key) ? Result<QString>(m_held.value(key))
                                                            : Result<QString>(Error{Error::Kind::NotFound, {}, {}});
        QMetaObject::invokeMethod(
            qApp, [done, answer] { done(answer); }, Qt::QueuedConnection);
    }
    void write(const QString &key, const QString &secret, std::function<void(Result<Kept>)> done) override
    {
        if (m_kept != Kept::MemoryOnly)
            m_held.insert(key, secret);
        QMetaObject::invokeMethod(
            qApp, [done, kept = m_kept] { done(kept); }, Qt::QueuedConnection);
    }

private:
    QHash<QString, QString> &m_held;
    Kept m_kept;
};

} // namespace

/** The audit head where whoever can write the store's folder does not reach it. */
class TestKeychainHead : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aHeadComesBack()
    {
        QHash<QString, QString> held;
        FakeSecrets secrets(held);
        KeychainHead keeper(secrets);
        QCOMPARE(keeper.read(u"a"_s).error().kind, Error::Kind::NotFound);
        const AuditHead head{17, QByteArray(64, 'f')};
        QVERIFY(keeper.write(u"a"_s, head).ok());
        QCOMPARE(*keeper.read(u"a"_s), head);
        QCOMPARE(keeper.read(u"b"_s).error().kind, Error::Kind::NotFound); // of another store
        held[KeychainHead::key(u"a"_s)] = u"nonsense"_s;
        QCOMPARE(keeper.read(u"a"_s).error().kind, Error::Kind::NotFound);
        FakeSecrets memory(held, SecretStore::Kept::MemoryOnly);
        KeychainHead nowhere(memory);
        QCOMPARE(nowhere.write(u"a"_s, head).error().kind, Error::Kind::Storage);
    }

    void theConsoleKeepsItAndSeesWhatDoesNotFit()
    {
        const QTemporaryDir dir;
        const FixedClock clock(momentFromEpochMs(1'795'000'000'000));
        QHash<QString, QString> held;
        StoreWorker worker(dir.filePath(u"w.db"_s), StoreSession::Access::Write, u"test"_s, clock);
        QFuture<Result<AuditHead>> now =
            worker.run([](StoreSession &session) { return AuditTrail(session.records()).head(); });
        now.waitForFinished();
        {
            HeadWatch watch(&worker, std::make_unique<FakeSecrets>(held));
            QSignalSpy misfit(&watch, &HeadWatch::misfit);
            watch.start();
            QTRY_COMPARE(held.size(), 1);
            QCOMPARE(held.begin().value(), KeychainHead::text(*now.result()));
            QVERIFY(misfit.isEmpty());
        }
        const QString longer = KeychainHead::text({5, QByteArray(64, 'a')});
        held.begin().value() = longer;
        HeadWatch watch(&worker, std::make_unique<FakeSecrets>(held));
        QSignalSpy misfit(&watch, &HeadWatch::misfit);
        watch.start();
        QTRY_COMPARE(misfit.size(), 1);
        QCOMPARE(held.begin().value(), longer); // it stays, as the proof
    }
};

QTEST_GUILESS_MAIN(TestKeychainHead)
#include "tst_keychainhead.moc"
