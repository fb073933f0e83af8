// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/ami/amiclient.h"
#include "tests/feed/fakeami.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

class Listener : public EventSink
{
public:
    void onEvent(const Event &event) override
    {
        types.push_back(event.type);
        if (event.type == EventType::Disconnected)
            reasons << QString::fromUtf8(event.reason.data(), qsizetype(event.reason.size()));
        if (!event.member.empty())
            members << QString::fromUtf8(event.member.data(), qsizetype(event.member.size()));
    }
    int count(EventType type) const { return int(std::count(types.begin(), types.end(), type)); }
    std::vector<EventType> types;
    QStringList reasons;
    QStringList members;
};

AmiPatience impatient()
{
    AmiPatience patience;
    patience.firstRetry = Millis(1);
    patience.longestRetry = Millis(8);
    patience.booting = Millis(1);
    patience.random = [] { return 1.0; };
    return patience;
}

/** A client, the server it talks to, and everything in between. */
struct Stage
{
    explicit Stage(const QString &options = {}, const QString &certificate = {},
                   const AmiPatience &patience = impatient())
        : server(certificate)
        , address(FeedAddress::parse(u"%1://console@127.0.0.1:%2%3"_s.arg(certificate.isEmpty() ? u"ami"_s : u"amis"_s)
                                         .arg(server.port())
                                         .arg(options))
                      .value())
        , client(address, sink, clock, secrets, patience)
    {}
    FakeAmi server;
    Listener sink;
    SystemClock clock;
    OneSecret secrets;
    FeedAddress address;
    AmiClient client;
};

QString fingerprintOf(const QString &name)
{
    const QList<QSslCertificate> chain =
        QSslCertificate::fromPath(QStringLiteral(FLOORWALK_TEST_DATA) + u"/tls/"_s + name + u".crt"_s);
    return certificateFingerprint(chain.first().toDer());
}

} // namespace

class TestAmiClient : public QObject
{
    Q_OBJECT

private slots:
    void theFloorIsAskedForAfterTheLogin_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<bool>("booted");
        QTest::newRow("challenge") << QString() << true;
        QTest::newRow("plain") << u"?login=plain"_s << true;
        QTest::newRow("no word of FullyBooted") << QString() << false;
    }
    void theFloorIsAskedForAfterTheLogin()
    {
        QFETCH(QString, options);
        QFETCH(bool, booted);
        Stage stage(options);
        stage.server.fullyBooted = booted;
        stage.client.start();
        QTRY_COMPARE(stage.client.state().health, FeedHealth::Live);
        QTRY_COMPARE(stage.sink.count(EventType::ChannelsEnd), 1);
        QCOMPARE(stage.sink.types.front(), EventType::Connected);
        QCOMPARE(stage.sink.count(EventType::SnapshotBegin), 1);
        QCOMPARE(stage.sink.members, QStringList{u"王芳"_s});
        QCOMPARE(stage.client.state().version, u"Asterisk 16.28.0, AMI 5.0.4"_s);
        QCOMPARE(stage.secrets.asked, QStringList{stage.address.secretKey()});
        QCOMPARE(stage.server.heard.contains("word"), options.contains(u"plain"_s));
        QVERIFY(stage.server.heard.contains("Events: system,call,agent"));
    }

    void anEventReachesTheSinkInAnyPieces()
    {
        Stage stage;
        stage.client.start();
        QTRY_COMPARE(stage.client.state().health, FeedHealth::Live);
        const QByteArray event = "Event: QueueMemberStatus\r\nQueue: sales\r\nMemberName: 林小姐😀\r\nStatus: 6\r\n\r\n";
        for (const char byte : event) {
            stage.server.sayRaw(QByteArray(1, byte));
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(stage.sink.members.last(), u"林小姐😀"_s);
        QVERIFY(!stage.client.state().deaf);
    }

    void aConnectionCutMidMessageComesBackAndAsksAgain()
    {
        Stage stage;
        stage.client.start();
        QTRY_COMPARE(stage.client.state().health, FeedHealth::Live);
        stage.server.say("Event: QueueMemberStatus\nQueue: sales\nMemberName: half");
        QTRY_VERIFY(stage.client.state().statistics.bytes > 0);
        stage.server.drop();
        QTRY_COMPARE(stage.server.connections, 2);
        QTRY_COMPARE(stage.sink.count(EventType::SnapshotEnd), 2);
        QCOMPARE(stage.sink.reasons, QStringList{u"connection lost"_s});
        QVERIFY(!stage.sink.members.contains(u"half"_s));
        QCOMPARE(stage.client.state().health, FeedHealth::Live);
        QCOMPARE(stage.client.state().statistics.connections, 2U);
    }

    void aRefusedPortIsTriedAgainWithGrowingDelays()
    {
        AmiPatience patience = impatient();
        patience.firstRetry = Millis(2);
        patience.longestRetry = Millis(40);
        Stage stage({}, {}, patience);
        stage.server.hangUp();
        QList<qint64> delays;
        QObject::connect(&stage.client, &Feed::stateChanged, &stage.client, [&delays, &stage](const FeedState &state) {
            if (state.health == FeedHealth::Waiting)
                delays << (*state.retryAt - stage.clock.now()).count();
        });
        stage.client.start();
        QTRY_VERIFY(delays.size() >= 7);
        QVERIFY(stage.client.state().text.contains(u"refuses"_s)
                || stage.client.state().text.contains(u"Connecting"_s));
        QVERIFY(delays.last() >= 30 && delays.last() <= 40 && delays.first() <= 2);
        stage.server.listen();
        QTRY_COMPARE(stage.client.state().health, FeedHealth::Live);
    }

    /** A restart of two minutes must not cost another minute of not listening. */
    void anOutageThatIsYoungIsLookedAfterOften()
    {
        AmiPatience patience = impatient();
        patience.usualRetry = Millis(4);
        patience.longestRetry = Millis(60'000);
        Stage stage({}, {}, patience);
        stage.server.hangUp();
        QList<qint64> delays;
        QObject::connect(&stage.client, &Feed::stateChanged, &stage.client, [&delays, &stage](const FeedState &state) {
            if (state.health == FeedHealth::Waiting)
                delays << (*state.retryAt - stage.clock.now()).count();
        });
        stage.client.start();
        QTRY_COMPARE(delays.size(), 17);
        QVERIFY(std::all_of(delays.begin(), delays.end() - 1, [](qint64 delay) { return delay <= 4; }));
        QVERIFY(delays.last() > 50'000);
    }

    void delaysAreJittered()
    {
        AmiPatience patience = impatient();
        patience.firstRetry = patience.usualRetry = patience.longestRetry = Millis(60'000);
        patience.random = [] { return 0.0; };
        Stage stage({}, {}, patience);
        stage.server.hangUp();
        stage.client.start();
        QTRY_COMPARE(stage.client.state().health, FeedHealth::Waiting);
        const auto delay = (*stage.client.state().retryAt - stage.clock.now()).count();
        QVERIFY2(delay > 20'000 && delay <= 30'000, qPrintable(QString::number(delay)));
    }

    void aWrongSecretIsNotTriedAgain_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("challenge") << QString();
        QTest::newRow("plain") << u"?login=plain"_s;
    }
    void aWrongSecretIsNotTriedAgain()
    {
        QFETCH(QString, options);
        Stage stage(options);
        stage.secrets.secret = u"not-it"_s;
        stage.client.start();
        QTRY_COMPARE(stage.client.state().health, FeedHealth::NeedsPassword);
        QVERIFY(stage.client.state().text.contains(u"password"_s));
        QVERIFY(!stage.client.state().text.contains(u"not-it"_s));
        QVERIFY(!stage.client.state().retryAt);
        QCOMPARE(stage.server.connections, 1);
        QVERIFY(stage.sink.types.empty());
        stage.client.givePassword(u"pä55: word"_s);
        QTRY_COMPARE(stage.client.state().health, FeedHealth::Live);
    }

    void withoutASecretNothingIsSent()
    {
        Stage stage;
        stage.secrets.known = false;
        stage.client.start();
        QCOMPARE(stage.client.state().health, FeedHealth::NeedsPassword);
        QVERIFY(stage.client.state().text.contains(u"No password is known"_s));
    }

    void aRefusedChallengeIsNeverAPlainLogin()
    {
        Stage stage;
        stage.server.answersChallenge = false;
        stage.client.start();
        QTRY_COMPARE(stage.client.state().health, FeedHealth::Failed);
        QVERIFY(stage.client.state().text.contains(u"?login=plain"_s));
        QVERIFY(!stage.server.heard.contains("Secret"));
    }

    void whatIsNotAmiIsToldApart()
    {
        Stage stage;
        stage.server.greeting = "SSH-2.0-OpenSSH_9.2\n";
        stage.client.start();
        QTRY_VERIFY(stage.client.state().text.contains(u"not Asterisk"_s));
        QCOMPARE(stage.client.state().health, FeedHealth::Waiting);
        QVERIFY(stage.server.heard.isEmpty());
    }

    void aServerThatSaysNothingIsLeft()
    {
        AmiPatience patience = impatient();
        patience.connecting = Millis(30);
        patience.firstRetry = patience.longestRetry = Millis(60'000);
        Stage stage({}, {}, patience);
        stage.server.greeting = "";
        stage.client.start();
        QTRY_COMPARE(stage.client.state().health, FeedHealth::Waiting);
        QVERIFY(stage.client.state().text.contains(u"does not answer"_s));
    }

    void silenceIsADeadConnection()
    {
        AmiPatience patience = impatient();
        patience.pingEvery = Millis(5);
        patience.silence = Millis(0);
        Stage stage({}, {}, patience);
        stage.client.start();
        QTRY_VERIFY(stage.sink.reasons.contains(u"no answer"_s));
    }

    void pingsAreSentAndAnswered()
    {
        AmiPatience patience = impatient();
        patience.pingEvery = Millis(2);
        Stage stage({}, {}, patience);
        stage.client.start();
        QTRY_VERIFY(stage.server.actions.count("Ping") >= 3);
        QCOMPARE(stage.client.state().health, FeedHealth::Live);
        QCOMPARE(stage.server.connections, 1);
    }

    void aUserWithoutRightsIsSaidToBeDeaf()
    {
        Stage stage;
        stage.server.answersChannels = false;
        stage.client.start();
        QTRY_VERIFY(stage.client.state().deaf);
        QCOMPARE(stage.client.state().health, FeedHealth::Live);
        QVERIFY(stage.client.state().text.contains(u"read = agent,call"_s));
        stage.server.say("Event: QueueMemberStatus\nQueue: sales\nMemberName: x\nStatus: 1\n\n");
        QTRY_VERIFY(!stage.client.state().deaf);
        QTRY_VERIFY(stage.client.state().text.contains(u"“call”"_s));
    }

    void aChangeThatNobodyToldProvesDeafness()
    {
        AmiPatience patience = impatient();
        patience.listeningEvery = Millis(2);
        Stage stage({}, {}, patience);
        stage.client.start();
        QTRY_VERIFY(stage.server.actions.count("QueueSummary") >= 4);
        QVERIFY(!stage.client.state().deaf);
        stage.server.summary.replace("Callers: 0", "Callers: 2");
        QTRY_VERIFY(stage.client.state().deaf);
    }

    void aBootThatEndsLaterIsAskedAgain()
    {
        Stage stage;
        stage.server.fullyBooted = false;
        stage.client.start();
        QTRY_COMPARE(stage.sink.count(EventType::SnapshotEnd), 1);
        stage.server.say("Event: FullyBooted\nStatus: Fully Booted\n\n");
        QTRY_COMPARE(stage.sink.count(EventType::SnapshotEnd), 2);
    }

    void queuesThatAreNotLoadedYetAreAskedForAgain()
    {
        Stage stage;
        QList<qint64> delays;
        QObject::connect(&stage.client, &Feed::stateChanged, &stage.client, [&delays, &stage](const FeedState &state) {
            if (state.health == FeedHealth::Synchronising && state.retryAt)
                delays << (*state.retryAt - stage.clock.now()).count();
        });
        stage.server.fullyBooted = false;
        stage.server.answersChannels = false; // a missing right beside it changes nothing
        stage.server.queuesError = "Invalid/unknown command: QueueStatus. Use Action: ListCommands to show "
                                   "available commands.";
        stage.client.start();
        QTRY_VERIFY(delays.size() >= 5);
        QCOMPARE(stage.client.state().health, FeedHealth::Synchronising);
        QVERIFY(stage.client.state().text.contains(u"unknown command: QueueStatus"_s));
        QVERIFY(delays.first() <= 1 && delays.last() >= 7);
        QCOMPARE(stage.server.connections, 1);
        stage.server.answersChannels = true;
        stage.server.queuesError.clear();
        QTRY_COMPARE(stage.client.state().health, FeedHealth::Live);
        QVERIFY(!stage.client.state().retryAt);
        QCOMPARE(stage.sink.count(EventType::SnapshotEnd), 1);
    }

    void aMissingRightForTheQueuesNeedsAPerson()
    {
        Stage stage;
        stage.server.queuesError = "Permission denied";
        stage.client.start();
        QTRY_COMPARE(stage.client.state().health, FeedHealth::Failed);
        QVERIFY(stage.client.state().text.contains(u"read = agent,call"_s));
        QCOMPARE(stage.sink.reasons, QStringList{u"no permission"_s});
        QVERIFY(!stage.client.state().retryAt);
    }

    void stoppingSaysGoodbye()
    {
        Stage stage;
        stage.client.start();
        QTRY_COMPARE(stage.client.state().health, FeedHealth::Live);
        stage.client.stop();
        QCOMPARE(stage.sink.reasons, QStringList{u"stopped"_s});
        QTRY_VERIFY(stage.server.actions.contains("Logoff"));
        const std::size_t told = stage.sink.types.size();
        stage.server.say("Event: FullyBooted\n\n");
        QCoreApplication::processEvents();
        QCOMPARE(stage.sink.types.size(), told);
    }

    void garbageDoesNotEndTheConnection()
    {
        Stage stage;
        stage.client.start();
        QTRY_COMPARE(stage.client.state().health, FeedHealth::Live);
        stage.server.sayRaw(QByteArray(3'000'000, 'x') + "\r\n\r\n\xff\xfe garbage\r\n\r\n");
        stage.server.say("Event: QueueMemberStatus\nMemberName: after\n\n");
        QTRY_VERIFY(stage.sink.members.contains(u"after"_s));
        QCOMPARE(stage.client.state().statistics.oversized, 1U);
        QCOMPARE(stage.client.state().statistics.malformed, 1U);
    }

    void anUnknownCertificateAsksAndIsPinned()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("This Qt has no TLS.");
        Stage stage({}, u"a"_s);
        stage.client.start();
        QTRY_COMPARE(stage.client.state().health, FeedHealth::NeedsDecision);
        QCOMPARE(stage.client.state().fingerprint, fingerprintOf(u"a"_s));
        QVERIFY(stage.client.state().text.contains(fingerprintOf(u"a"_s)));
        QVERIFY(stage.server.heard.isEmpty());
        stage.client.decideCertificate(u"00:11"_s, true);
        QCOMPARE(stage.client.state().health, FeedHealth::NeedsDecision);
        stage.client.decideCertificate(fingerprintOf(u"a"_s), true);
        QTRY_COMPARE(stage.client.state().health, FeedHealth::Live);
        stage.server.setCertificate(u"b"_s);
        stage.server.drop();
        QTRY_COMPARE(stage.client.state().health, FeedHealth::Failed);
        QVERIFY(stage.client.state().text.startsWith(u"ALARM"_s));
        QVERIFY(stage.client.state().fingerprint.isEmpty());
    }

    void aRefusedCertificateIsTheEnd()
    {
        Stage stage({}, u"a"_s);
        stage.client.start();
        QTRY_COMPARE(stage.client.state().health, FeedHealth::NeedsDecision);
        stage.client.decideCertificate(stage.client.state().fingerprint, false);
        QCOMPARE(stage.client.state().health, FeedHealth::Failed);
        QVERIFY(stage.server.heard.isEmpty());
    }

    void aPinOfTheAddressIsEnough()
    {
        Stage stage(u"?pin="_s + fingerprintOf(u"a"_s), u"a"_s);
        stage.client.start();
        QTRY_COMPARE(stage.client.state().health, FeedHealth::Live);
    }

    void recordedAnswersToALoginAreUnderstood_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("success");
        QTest::newRow("wrong secret") << u"wrong-secret.ami"_s << false;
        QTest::newRow("unknown user") << u"unknown-user.ami"_s << false;
        QTest::newRow("a user without rights") << u"not-permitted.ami"_s << true;
    }
    void recordedAnswersToALoginAreUnderstood()
    {
        QFETCH(QString, file);
        QFETCH(bool, success);
        QFile recorded(QStringLiteral(FLOORWALK_TEST_DATA) + u"/traces/plain.handshakes/"_s + file);
        QVERIFY(recorded.open(QIODevice::ReadOnly));
        const QByteArray first =
            recorded.readAll().split('\n').mid(1, 5).join('\n').replace("ActionID: 1", "ActionID: fw-1");
        Stage stage(u"?login=plain"_s);
        stage.server.answersLogin = false;
        stage.client.start();
        QTRY_COMPARE(stage.server.actions.count("Login"), 1);
        stage.server.sayRaw(first);
        QTRY_COMPARE(stage.client.state().health, success ? FeedHealth::Live : FeedHealth::NeedsPassword);
    }
};

QTEST_GUILESS_MAIN(TestAmiClient)
#include "tst_amiclient.moc"
