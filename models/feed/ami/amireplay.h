// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feed/ami/amirecording.h"
#include "models/feed/recording.h"

namespace Floorwalk {

/** The recorded connections of one session, told one after another with Disconnected between. */
class AmiReplay final : public Recording
{
public:
    /** Errors: as AmiRecording::open(), of the first file that has one. @p paths is not empty. */
    static Result<std::unique_ptr<AmiReplay>> open(const QStringList &paths, EventSink &sink);

    Moment firstMoment() const override { return m_connections.front()->firstMoment(); }
    Moment nextMoment() const override;
    Moment toldUntil() const override { return m_teller.received(); }
    bool atEnd() const override { return m_closed && m_current + 1 == m_connections.size(); }
    Result<void> step(qint64 most) override;
    void end(std::string_view reason) override { m_teller.end(reason); }
    FeedStatistics statistics() const override;
    QString version() const override { return m_teller.version(m_parser.banner()); }
    quint64 unfinishedBytes() const override { return m_unfinished + m_parser.pendingBytes(); }

private:
    explicit AmiReplay(EventSink &sink)
        : m_teller(sink)
    {}
    void begin();

    std::vector<std::unique_ptr<AmiRecording>> m_connections;
    std::size_t m_current = 0;
    bool m_closed = false; ///< the current connection has been told to its end
    AmiParser m_parser;
    AmiTeller m_teller;
    quint64 m_unfinished = 0;
};

} // namespace Floorwalk
