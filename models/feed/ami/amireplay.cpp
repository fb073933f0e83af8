// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/ami/amireplay.h"

namespace Floorwalk {

namespace {
constexpr qint64 pacedBytes = 512; ///< small, so that a recording without arrivals is paced by its events
}

Result<std::unique_ptr<AmiReplay>> AmiReplay::open(const QStringList &paths, EventSink &sink)
{
    std::unique_ptr<AmiReplay> replay(new AmiReplay(sink));
    for (const QString &path : paths) {
        Result<std::unique_ptr<AmiRecording>> connection = AmiRecording::open(path);
        if (!connection)
            return connection.error();
        replay->m_connections.push_back(std::move(connection).value());
    }
    replay->begin();
    return replay;
}

void AmiReplay::begin()
{
    const AmiRecording &connection = *m_connections[m_current];
    m_parser.reset();
    m_teller.begin();
    m_teller.setReceivedFromEvents(!connection.hasArrivals());
    m_teller.setReceived(connection.firstMoment());
}

Moment AmiReplay::nextMoment() const
{
    const AmiRecording &connection = *m_connections[m_current];
    if (m_closed && !atEnd())
        return m_connections[m_current + 1]->firstMoment();
    if (connection.atEnd())
        return connection.closedAt().value_or(m_teller.received());
    return std::max(connection.nextArrival().value_or(Moment{}), m_teller.received());
}

Result<void> AmiReplay::step(qint64 most)
{
    AmiRecording &connection = *m_connections[m_current];
    if (!connection.atEnd())
        return connection.step(m_parser, m_teller, most == smallest ? pacedBytes : most);
    if (!m_closed) {
        if (connection.closedAt())
            m_teller.setReceived(*connection.closedAt());
        m_closed = true;
    } else if (!atEnd()) {
        m_teller.end("connection lost");
        m_unfinished += m_parser.pendingBytes();
        ++m_current;
        m_closed = false;
        begin();
    }
    return {};
}

FeedStatistics AmiReplay::statistics() const
{
    FeedStatistics statistics;
    statistics.bytes = m_parser.counts().bytes;
    statistics.events = m_teller.mapper().events();
    statistics.unknown = m_teller.mapper().unknownEvents();
    statistics.malformed = m_parser.counts().malformed;
    statistics.oversized = m_parser.counts().oversized;
    statistics.connections = m_current + 1;
    return statistics;
}

} // namespace Floorwalk
