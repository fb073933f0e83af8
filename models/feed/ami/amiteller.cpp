// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/ami/amiteller.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

void AmiTeller::onMessage(const AmiMessage &message)
{
    if (m_fromEvents && message.isEvent()) {
        const std::optional<Moment> at = parseAmiTimestamp(message.value("Timestamp"));
        if (at)
            m_received = std::max(m_received, *at);
    }
    if (!m_connected && (message.isEvent() || message.value("Message") == "Authentication accepted"))
        tellConnected();
    if (!message.isEvent()) {
        const std::string_view version = message.value("AsteriskVersion");
        if (!version.empty())
            m_asteriskVersion.assign(version.substr(0, 80));
    }
    Event event;
    if (m_mapper.map(message, m_received, event))
        m_sink.onEvent(event);
}

void AmiTeller::tellConnected()
{
    m_connected = true;
    Event event;
    event.type = EventType::Connected;
    event.received = m_received;
    m_sink.onEvent(event);
}

void AmiTeller::end(std::string_view reason)
{
    if (!m_connected)
        return;
    m_connected = false;
    Event event;
    event.type = EventType::Disconnected;
    event.received = m_received;
    event.reason = reason;
    m_sink.onEvent(event);
}

QString AmiTeller::version(const std::string &banner) const
{
    QStringList parts;
    if (!m_asteriskVersion.empty())
        parts << u"Asterisk "_s + QString::fromStdString(m_asteriskVersion);
    const std::size_t slash = banner.rfind('/');
    if (slash != std::string::npos)
        parts << u"AMI "_s + QString::fromStdString(banner.substr(slash + 1));
    return parts.join(u", "_s);
}

} // namespace Floorwalk
