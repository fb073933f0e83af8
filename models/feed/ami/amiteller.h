// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feed/ami/amimapper.h"
#include "models/feed/feed.h"

namespace Floorwalk {

/** Tells a sink what the messages of a connection mean, and keeps the little that a recording's connection needs. */
class AmiTeller : public AmiHandler
{
public:
    explicit AmiTeller(EventSink &sink)
        : m_sink(sink)
    {}

    void onMessage(const AmiMessage &message) override;

    /** A new connection begins: nobody is logged in on it yet. */
    void begin() { m_connected = false; }
    /** Tells Disconnected, when somebody was logged in. */
    void end(std::string_view reason);
    /** When the bytes now committed to the parser arrived. */
    void setReceived(Moment received) { m_received = received; }
    Moment received() const { return m_received; }
    /** Without a record of arrivals the events' own time stamps say when they came. */
    void setReceivedFromEvents(bool on) { m_fromEvents = on; }
    bool connected() const { return m_connected; }
    /** "Asterisk 16.28.0, AMI 5.0.4", as far as the stream tells. */
    QString version(const std::string &banner) const;

    const AmiMapper &mapper() const { return m_mapper; }

private:
    void tellConnected();

    EventSink &m_sink;
    AmiMapper m_mapper;
    Moment m_received{};
    std::string m_asteriskVersion;
    bool m_connected = false;
    bool m_fromEvents = false;
};

} // namespace Floorwalk
