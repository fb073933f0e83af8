// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/jsonl/jsonlclient.h"

namespace Floorwalk {

namespace {

constexpr qint64 lineSocketBytes = 1024 * 1024; ///< beyond this TCP makes the other end wait

JsonlPatience withSilence(JsonlPatience patience, const FeedAddress &address)
{
    patience.silence = std::chrono::seconds(address.silence());
    return patience;
}

} // namespace

JsonlClient::JsonlClient(const FeedAddress &address, EventSink &sink, const Clock &clock, JsonlPatience patience,
                         QObject *parent)
    : JsonlFeed(address.displayName(), sink, clock, withSilence(std::move(patience), address), parent)
    , m_address(address)
{}

JsonlClient::~JsonlClient()
{
    shut();
}

void JsonlClient::open()
{
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->setReadBufferSize(lineSocketBytes);
    connect(m_socket.get(), &QTcpSocket::connected, this, &JsonlClient::opened);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &JsonlClient::pump);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &JsonlClient::onError);
    m_socket->connectToHost(m_address.host(), m_address.port());
}

void JsonlClient::shut()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater(); // it may be the sender of the signal that brought us here
}

qint64 JsonlClient::readSome(char *to, qint64 most)
{
    return m_socket && m_socket->isOpen() ? m_socket->read(to, most) : 0;
}

void JsonlClient::onError(QAbstractSocket::SocketError error)
{
    const QString detail = m_socket->errorString();
    drain(); // what came before the end still counts
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return lost(
            "refused",
            tr("%1 refuses connections on port %2; does the adapter run?").arg(m_address.host()).arg(m_address.port()));
    case QAbstractSocket::HostNotFoundError:
        return lost("host not found",
                    tr("The host “%1” is not known; check the feed’s address.").arg(m_address.host()));
    case QAbstractSocket::RemoteHostClosedError:
        return lost("connection lost", tr("The adapter at %1 closed the connection.").arg(m_address.displayName()));
    default:
        return lost("network error", tr("The connection to %1 failed: %2").arg(m_address.displayName(), detail));
    }
}

} // namespace Floorwalk

#include "moc_jsonlclient.cpp"
