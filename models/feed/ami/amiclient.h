// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secretstore.h"
#include "models/feed/ami/amiorders.h"
#include "models/feed/ami/amiteller.h"
#include "models/feed/feedaddress.h"

#include <QSslError>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <memory>

namespace Floorwalk {

/** How patient an AmiClient is; tests make it impatient. */
struct AmiPatience
{
    Millis connecting{10'000}; ///< for TCP, TLS, the greeting and the login, each
    Millis booting{250}; ///< for FullyBooted after the login, before the floor is asked for anyway
    Millis pingEvery{10'000};
    Millis silence{25'000}; ///< without a byte: the connection is dead
    Millis firstRetry{1'000};
    Millis usualRetry{10'000}; ///< the longest delay while an outage is young, so that a restart leaves a short gap
    Millis longestRetry{60'000}; ///< the longest after many attempts, and where trying itself may do harm
    Millis resyncEvery{300'000}; ///< asks for the whole floor again, for members that came back without an event
    Millis listeningEvery{60'000}; ///< while no queue event was heard, looks whether something changed unheard
    std::function<double()> random; ///< from 0 up to 1; jitters the retries; the system's generator when empty
};

/**
 * Follows a live Asterisk over its manager interface: logs in, asks for the present, listens, notices silence and
 * deafness, and comes back by itself after a loss, with growing and jittered delays. Never blocks.
 */
class AmiClient : public Feed, private AmiHandler
{
    Q_OBJECT

public:
    AmiClient(const FeedAddress &address, EventSink &sink, const Clock &clock, SecretStore &secrets,
              AmiPatience patience = {}, QObject *parent = nullptr);
    ~AmiClient() override;

    void start() override;
    void stop() override;
    FeedState state() const override;
    void decideCertificate(const QString &fingerprint, bool accept) override;
    void givePassword(const QString &password) override;
    void act(const FloorAction &action, std::function<void(Result<void>)> done) override;

private:
    static constexpr int manyAttempts = 16;
    enum class Phase : quint8 { Idle, Secret, Connecting, Greeting, Challenged, LoggingIn, Booting, Listening };
    /** What a message asks for, done once the parser is out of the way. */
    enum class Verdict : quint8 { None, WrongSecret, NoChallenge, NotAmi };

    void onMessage(const AmiMessage &message) override;
    void onAnswer(const AmiMessage &message, int action);
    void onEvent(const AmiMessage &message);
    void onLoginAnswer(const AmiMessage &message);

    void open();
    void wire(QTcpSocket *socket);
    void onConnected();
    void onEncrypted();
    void onSslErrors(const QList<QSslError> &errors);
    void onSocketError(QAbstractSocket::SocketError error);
    void read();
    void obey(Verdict verdict);
    void greetingSeen();
    void sendLogin(std::string_view challenge);
    int send(const QByteArray &action, const QByteArray &headers = {});
    void askForFloor();
    void onNoQueues(const AmiMessage &message);
    void tellListeners();
    void checkListening();
    void onTick();
    void onLimit();
    void close(std::string_view reason);
    Millis delayAfter(int attempts) const;
    void retry(std::string_view reason, const QString &text);
    void fail(std::string_view reason, const QString &text, FeedHealth health = FeedHealth::Failed);
    void setState(FeedHealth health, const QString &text);
    void describeListening();

    FeedAddress m_address;
    SecretStore &m_secrets;
    AmiPatience m_patience;
    std::unique_ptr<QTcpSocket> m_socket;
    AmiParser m_parser;
    AmiTeller m_teller;
    AmiOrders m_orders;
    QTimer m_retryTimer;
    QTimer m_limitTimer; ///< for the phases up to the login, and for FullyBooted
    QTimer m_tickTimer; ///< ping and silence
    QTimer m_askTimer; ///< until the queues are asked for again that Asterisk could not tell yet
    QTimer m_resyncTimer;
    QTimer m_listeningTimer;
    QString m_secret;
    QString m_certificate; ///< fingerprint that the server showed
    Phase m_phase = Phase::Idle;
    Verdict m_verdict = Verdict::None;
    int m_generation = 0; ///< of start() and stop(): answers of an older one are ignored
    int m_attempt = 0;
    int m_unanswered = 0; ///< questions in a row for the queues that ended in an error
    int m_lastAction = 0;
    int m_loginAction = 0;
    int m_queuesAction = 0;
    int m_channelsAction = 0;
    int m_commandsAction = 0;
    bool m_secretWorked = false;
    bool m_channelsDenied = false;
    quint64 m_queueEvents = 0; ///< heard unasked on this connection
    std::string m_summary; ///< of the queues, to see whether something changed unheard
    std::string m_previousSummary;
    quint64 m_connections = 0;
};

/** "AB:CD:…", the SHA-256 of a certificate in the form people compare. */
QString certificateFingerprint(const QByteArray &der);

} // namespace Floorwalk
