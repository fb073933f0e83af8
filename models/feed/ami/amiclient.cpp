// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/ami/amiclient.h"

#include "models/feed/backoff.h"

#include <QCryptographicHash>
#include <QPointer>
#include <QSslCertificate>
#include <QSslSocket>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceBytes = 128 * 1024;
constexpr qint64 socketBytes = 1024 * 1024; ///< beyond this TCP makes the other end wait

bool samePin(const QString &fingerprint, const QString &pin)
{
    return QString(fingerprint).remove(u':').compare(pin, Qt::CaseInsensitive) == 0;
}

int milliseconds(Millis time)
{
    return int(time.count());
}

} // namespace

QString certificateFingerprint(const QByteArray &der)
{
    return QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex(':').toUpper());
}

AmiClient::AmiClient(const FeedAddress &address, EventSink &sink, const Clock &clock, SecretStore &secrets,
                     AmiPatience patience, QObject *parent)
    : Feed(sink, clock, parent)
    , m_address(address)
    , m_secrets(secrets)
    , m_patience(std::move(patience))
    , m_teller(sink)
{
    m_state.source = address.displayName();
    m_retryTimer.setSingleShot(true);
    m_limitTimer.setSingleShot(true);
    m_askTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &AmiClient::open);
    connect(&m_limitTimer, &QTimer::timeout, this, &AmiClient::onLimit);
    connect(&m_tickTimer, &QTimer::timeout, this, &AmiClient::onTick);
    connect(&m_askTimer, &QTimer::timeout, this, &AmiClient::askForFloor);
    connect(&m_resyncTimer, &QTimer::timeout, this, &AmiClient::askForFloor);
    connect(&m_listeningTimer, &QTimer::timeout, this, &AmiClient::checkListening);
}

AmiClient::~AmiClient()
{
    if (m_socket)
        m_socket->disconnect(this);
}

FeedState AmiClient::state() const
{
    FeedState state = m_state;
    state.statistics = {m_parser.counts().bytes,     m_teller.mapper().events(),  m_teller.mapper().unknownEvents(),
                        m_parser.counts().malformed, m_parser.counts().oversized, m_connections};
    return state;
}

void AmiClient::setState(FeedHealth health, const QString &text)
{
    m_state.health = health;
    m_state.text = text;
    publish();
}

void AmiClient::start()
{
    close("restarted");
    m_state.fingerprint.clear();
    m_attempt = 0;
    m_phase = Phase::Secret;
    setState(FeedHealth::Connecting, tr("Reading the password of %1.").arg(m_state.source));
    const QPointer<AmiClient> self(this);
    m_secrets.read(m_address.secretKey(), [self, generation = ++m_generation](const Result<QString> &secret) {
        if (!self || self->m_generation != generation)
            return;
        if (!secret && secret.error().kind == Error::Kind::NotFound) {
            self->fail("no password", tr("No password is known for %1; please enter it.").arg(self->m_state.source),
                       FeedHealth::NeedsPassword);
            return;
        }
        if (!secret) {
            self->fail("no password", secret.error().text);
            return;
        }
        self->m_secret = *secret;
        self->m_retryTimer.start(0); // never inside the parser's or the secret store's call
    });
}

void AmiClient::stop()
{
    ++m_generation;
    if (m_socket && m_phase == Phase::Listening) {
        send("Logoff");
        m_socket->flush();
    }
    close("stopped");
    m_secret.clear();
    m_secretWorked = false;
    m_state.retryAt.reset();
    setState(FeedHealth::Stopped, tr("Not connected."));
}

void AmiClient::open()
{
    close("reconnecting");
    m_state.retryAt.reset();
    m_parser.reset();
    m_teller.begin();
    m_phase = Phase::Connecting;
    m_limitTimer.start(milliseconds(m_patience.connecting));
    setState(FeedHealth::Connecting, tr("Connecting to %1.").arg(m_state.source));
    if (m_address.tls()) {
        auto socket = std::make_unique<QSslSocket>();
        QSslSocket *const ssl = socket.get();
        m_socket = std::move(socket);
        wire(ssl);
        connect(ssl, &QSslSocket::encrypted, this, &AmiClient::onEncrypted);
        connect(ssl, &QSslSocket::sslErrors, this, &AmiClient::onSslErrors);
        ssl->connectToHostEncrypted(m_address.host(), m_address.port());
    } else {
        m_socket = std::make_unique<QTcpSocket>();
        wire(m_socket.get());
        connect(m_socket.get(), &QTcpSocket::connected, this, &AmiClient::onConnected);
        m_socket->connectToHost(m_address.host(), m_address.port());
    }
}

void AmiClient::wire(QTcpSocket *socket)
{
    socket->setReadBufferSize(socketBytes);
    connect(socket, &QTcpSocket::readyRead, this, &AmiClient::read);
    connect(socket, &QTcpSocket::errorOccurred, this, &AmiClient::onSocketError);
}

void AmiClient::onConnected()
{
    ++m_connections;
    m_phase = Phase::Greeting;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_limitTimer.start(milliseconds(m_patience.connecting));
}

/** A certificate that an authority vouches for is still not the pinned one when there is a pin. */
void AmiClient::onEncrypted()
{
    const auto *ssl = static_cast<QSslSocket *>(m_socket.get());
    m_certificate = certificateFingerprint(ssl->peerCertificate().toDer());
    if (!m_address.pin().isEmpty() && !samePin(m_certificate, m_address.pin())) {
        onSslErrors({});
        return;
    }
    onConnected();
}

void AmiClient::onSslErrors(const QList<QSslError> &errors)
{
    auto *ssl = static_cast<QSslSocket *>(m_socket.get());
    m_certificate = certificateFingerprint(ssl->peerCertificate().toDer());
    if (samePin(m_certificate, m_address.pin())) {
        ssl->ignoreSslErrors(errors);
        return;
    }
    if (!m_address.pin().isEmpty()) {
        const QString text =
            tr("ALARM: the certificate of %1 has changed. Somebody may be listening in, or the server was "
               "set up anew. Nothing was sent. Ask whoever runs the server before you confirm the new "
               "fingerprint %2 in the feed’s settings.")
                .arg(m_state.source, m_certificate);
        fail("certificate changed", text);
        return;
    }
    QStringList why;
    for (const QSslError &error : errors)
        why << error.errorString();
    m_state.fingerprint = m_certificate;
    const QString text =
        tr("The certificate of %1 is vouched for by nobody known here (%2). Compare its SHA-256 fingerprint "
           "with the server’s before you accept it: %3")
            .arg(m_state.source, why.join(u", "_s), m_certificate);
    fail("certificate unknown", text, FeedHealth::NeedsDecision);
}

void AmiClient::decideCertificate(const QString &fingerprint, bool accept)
{
    if (m_state.health != FeedHealth::NeedsDecision || fingerprint != m_state.fingerprint)
        return;
    m_state.fingerprint.clear();
    if (!accept) {
        setState(FeedHealth::Failed,
                 tr("The certificate of %1 was refused; there is no connection.").arg(m_state.source));
        return;
    }
    m_address = m_address.withPin(fingerprint);
    m_retryTimer.start(0);
}

void AmiClient::givePassword(const QString &password)
{
    ++m_generation;
    close("restarted");
    m_secret = password;
    m_attempt = 0;
    m_retryTimer.start(0);
    setState(FeedHealth::Connecting, tr("Connecting to %1.").arg(m_state.source));
}

void AmiClient::onSocketError(QAbstractSocket::SocketError error)
{
    const QString detail = m_socket->errorString();
    read(); // what came before the end still counts
    if (!m_socket)
        return;
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return retry("refused", tr("%1 refuses connections on port %2; is Asterisk running and its manager enabled?")
                                    .arg(m_address.host())
                                    .arg(m_address.port()));
    case QAbstractSocket::HostNotFoundError:
        return retry("host not found",
                     tr("The host “%1” is not known; check the feed’s address.").arg(m_address.host()));
    case QAbstractSocket::RemoteHostClosedError:
        if (m_phase == Phase::Listening || m_phase == Phase::Booting)
            return retry("connection lost", tr("Asterisk closed the connection."));
        return retry(
            "connection lost",
            tr("%1 closed the connection before the login; is it Asterisk’s manager port?").arg(m_state.source));
    case QAbstractSocket::SslHandshakeFailedError:
        return retry("no TLS", tr("%1 does not speak TLS on port %2 (%3); use ami:// or the manager’s TLS port.")
                                   .arg(m_address.host())
                                   .arg(m_address.port())
                                   .arg(detail));
    default:
        return retry("network error", tr("The connection to %1 failed: %2").arg(m_state.source, detail));
    }
}

void AmiClient::read()
{
    const int generation = m_generation;
    QTcpSocket *const socket = m_socket.get();
    while (socket && socket == m_socket.get() && m_generation == generation && socket->bytesAvailable() > 0) {
        const qint64 size = socket->read(m_parser.writable(std::size_t(pieceBytes)), pieceBytes);
        if (size <= 0)
            return;
        const Moment moment = clock().now();
        m_teller.setReceived(moment);
        m_state.lastHeard = moment;
        m_verdict = Verdict::None;
        m_parser.commit(std::size_t(size), *this);
        if (m_phase == Phase::Greeting)
            greetingSeen();
        if (m_verdict != Verdict::None)
            obey(m_verdict);
    }
}

void AmiClient::greetingSeen()
{
    if (m_parser.firstLineIsNoBanner()) {
        m_verdict = Verdict::NotAmi;
    } else if (!m_parser.banner().empty()) {
        m_limitTimer.start(milliseconds(m_patience.connecting));
        if (m_address.login() == FeedAddress::Login::Challenge) {
            m_phase = Phase::Challenged;
            m_loginAction = send("Challenge", "AuthType: MD5\r\n");
        } else {
            sendLogin({});
        }
    }
}

void AmiClient::onTick()
{
    if (m_state.lastHeard && clock().now() - *m_state.lastHeard > m_patience.silence) {
        retry("no answer", tr("Nothing was heard from %1 for %2 seconds; connecting again.")
                               .arg(m_state.source)
                               .arg(std::chrono::duration_cast<std::chrono::seconds>(m_patience.silence).count()));
        return;
    }
    m_orders.expire(clock().now());
    send("Ping");
}

void AmiClient::onLimit()
{
    if (m_phase == Phase::Booting) {
        askForFloor();
        return;
    }
    retry("no answer",
          m_phase == Phase::Connecting
              ? tr("%1 does not answer; check the address and the network.").arg(m_state.source)
              : tr("%1 accepts connections but does not answer; is it Asterisk’s manager port?").arg(m_state.source));
}

/** Lets go of the socket; the sink learns that the floor is no longer heard. */
void AmiClient::close(std::string_view reason)
{
    for (QTimer *timer : {&m_retryTimer, &m_limitTimer, &m_tickTimer, &m_askTimer, &m_resyncTimer, &m_listeningTimer})
        timer->stop();
    m_phase = Phase::Idle;
    m_state.deaf = false;
    m_state.can = {};
    m_state.listeners.clear();
    m_state.connectedSince.reset();
    m_queueEvents = 0;
    m_channelsDenied = false;
    m_unanswered = 0;
    m_summary.clear();
    m_previousSummary.clear();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->disconnectFromHost();
        m_socket.release()->deleteLater(); // it may be the sender of the signal that brought us here
    }
    m_teller.end(reason);
    m_orders.abandon();
}

/** Doubles with each attempt up to a limit; jittered, so that a hundred consoles do not come back at once. */
Millis AmiClient::delayAfter(int attempts) const
{
    const Millis longest =
        attempts < manyAttempts ? std::min(m_patience.usualRetry, m_patience.longestRetry) : m_patience.longestRetry;
    return Backoff(m_patience.firstRetry, longest, m_patience.random).after(attempts);
}

void AmiClient::retry(std::string_view reason, const QString &text)
{
    close(reason);
    const Millis delay = delayAfter(m_attempt++);
    m_state.retryAt = clock().now() + delay;
    m_retryTimer.start(milliseconds(delay));
    setState(FeedHealth::Waiting, text);
}

void AmiClient::fail(std::string_view reason, const QString &text, FeedHealth health)
{
    close(reason);
    setState(health, text);
}

} // namespace Floorwalk

#include "moc_amiclient.cpp"
