// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/feed/fakeami.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QByteArray field(const QByteArray &message, const QByteArray &key)
{
    for (const QByteArray &line : message.split('\n')) {
        if (line.startsWith(key + ": "))
            return line.mid(key.size() + 2).trimmed();
    }
    return {};
}

constexpr const char *challenge = "106365866";

} // namespace

FakeAmi::FakeAmi(const QString &certificate, QObject *parent)
    : QObject(parent)
{
    if (certificate.isEmpty()) {
        m_server = std::make_unique<QTcpServer>();
    } else {
        m_server = std::make_unique<QSslServer>();
        setCertificate(certificate);
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FakeAmi::accept);
    listen();
}

void FakeAmi::setCertificate(const QString &name)
{
    const QString base = QStringLiteral(FLOORWALK_TEST_DATA) + u"/tls/"_s + name;
    QFile key(base + u".key"_s);
    if (!key.open(QIODevice::ReadOnly))
        return;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(base + u".crt"_s));
    configuration.setPrivateKey(QSslKey(key.readAll(), QSsl::Rsa));
    static_cast<QSslServer *>(m_server.get())->setSslConfiguration(configuration);
}

void FakeAmi::listen()
{
    if (m_server->listen(QHostAddress::AnyIPv4, m_port))
        m_port = m_server->serverPort();
}

void FakeAmi::hangUp()
{
    m_server->close();
    drop();
}

void FakeAmi::drop()
{
    if (m_socket)
        m_socket->abort();
}

void FakeAmi::accept()
{
    m_socket = m_server->nextPendingConnection();
    ++connections;
    m_pending.clear();
    connect(m_socket, &QTcpSocket::readyRead, this, [this, socket = m_socket] {
        const QByteArray bytes = socket->readAll();
        heard += bytes;
        m_pending += bytes;
        for (qsizetype end = m_pending.indexOf("\r\n\r\n"); end >= 0; end = m_pending.indexOf("\r\n\r\n")) {
            const QByteArray message = m_pending.left(end);
            m_pending.remove(0, end + 4);
            take(message);
        }
    });
    connect(m_socket, &QTcpSocket::disconnected, m_socket, &QObject::deleteLater);
    say(greeting);
}

void FakeAmi::say(QByteArray bytes)
{
    sayRaw(bytes.replace("\n", "\r\n"));
}

void FakeAmi::sayRaw(const QByteArray &bytes)
{
    if (m_socket)
        m_socket->write(bytes);
}

void FakeAmi::take(const QByteArray &message)
{
    const QByteArray action = field(message, "Action");
    actions << action;
    answer(action, "ActionID: " + field(message, "ActionID") + "\n", message);
}

void FakeAmi::answer(const QByteArray &action, const QByteArray &id, const QByteArray &message)
{
    const auto list = [&id, this](const QByteArray &text, QByteArray items, const QByteArray &end) {
        say("Response: Success\n" + id + "EventList: start\nMessage: " + text + "\n\n"
            + items.replace("ID\n", id + '\n') + "Event: " + end + "\n" + id + "EventList: Complete\n\n");
    };
    if (action == "Challenge" && answersChallenge)
        say("Response: Success\n" + id + "Challenge: " + challenge + "\n\n");
    else if (action == "Challenge")
        say("Response: Error\n" + id + "Message: Must specify AuthType\n\n");
    else if (action == "Login")
        answerLogin(id, message);
    else if (action == "Ping")
        say("Response: Success\n" + id + "Ping: Pong\nTimestamp: 1795413700.000000\n\n");
    else if (action == "CoreSettings")
        say("Response: Success\n" + id + "AMIversion: 5.0.4\nAsteriskVersion: 16.28.0\n\n");
    else if (action == "QueueStatus" && !queuesError.isEmpty())
        say("Response: Error\n" + id + "Message: " + queuesError + "\n\n");
    else if (action == "QueueStatus")
        list("Queue status will follow", queues, "QueueStatusComplete");
    else if (action == "QueueSummary")
        list("Queue summary will follow", summary, "QueueSummaryComplete");
    else if (action == "CoreShowChannels" && answersChannels)
        list("Channels will follow", {}, "CoreShowChannelsComplete");
    else if (action == "DeviceStateList" && answersChannels)
        list("Device State Changes will follow", {}, "DeviceStateListComplete");
    else if (action == "Logoff")
        say("Response: Goodbye\n" + id + "Message: Thanks for all the fish.\n\n");
    else
        say("Response: Error\n" + id + "Message: Permission denied\n\n");
}

void FakeAmi::answerLogin(const QByteArray &id, const QByteArray &message)
{
    if (!answersLogin)
        return;
    const QByteArray key = QCryptographicHash::hash(challenge + secret, QCryptographicHash::Md5).toHex();
    const bool right =
        field(message, "Username") == user && (field(message, "Secret") == secret || field(message, "Key") == key);
    if (!right) {
        say("Response: Error\n" + id + "Message: Authentication failed\n\n");
        m_socket->disconnectFromHost();
        return;
    }
    say("Response: Success\n" + id + "Message: Authentication accepted\n\n");
    if (fullyBooted)
        say("Event: FullyBooted\nPrivilege: system,all\nStatus: Fully Booted\n\n");
}

} // namespace Floorwalk
