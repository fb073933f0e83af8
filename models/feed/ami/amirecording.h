// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feed/ami/amiparser.h"
#include "models/feed/ami/amiteller.h"

#include <QCoreApplication>
#include <QFile>

#include <vector>

namespace Floorwalk {

/**
 * One recorded connection, read chunk by chunk as it once arrived. A sidecar FILE with ".times" in place of ".ami"
 * holds a line "OFFSET EPOCH_MS" per chunk; without one, the events' time stamps say when they came.
 */
class AmiRecording
{
    Q_DECLARE_TR_FUNCTIONS(AmiRecording)

public:
    /** NotFound, Storage or BadInput when the recording cannot be read, is no AMI stream, or its sidecar is broken. */
    static Result<std::unique_ptr<AmiRecording>> open(const QString &path);

    /** When the next chunk arrived; nullopt when only its events know. */
    std::optional<Moment> nextArrival() const;
    bool atEnd() const { return m_file.atEnd(); }
    /** Feeds the next chunk, at most @p most bytes of it when arrivals are not recorded. */
    Result<void> step(AmiParser &parser, AmiTeller &teller, qint64 most = 64 * 1024);
    bool hasArrivals() const { return !m_arrivals.empty(); }
    /** The first time that is known of the recording. */
    Moment firstMoment() const { return m_firstMoment; }
    /**
     * Until when the connection is known to have been listened to, from a sidecar NAME.connections.json beside
     * NAME.N.ami: a quiet end was heard too. Nullopt without one.
     */
    std::optional<Moment> closedAt() const { return m_closedAt; }

private:
    struct Arrival
    {
        qint64 offset = 0;
        Moment at{};
    };

    explicit AmiRecording(const QString &path)
        : m_file(path)
    {}
    Result<void> readArrivals();
    Result<void> checkAndDate();
    void readClosing();

    QFile m_file;
    std::vector<Arrival> m_arrivals;
    std::size_t m_next = 0;
    Moment m_firstMoment{};
    std::optional<Moment> m_closedAt;
};

} // namespace Floorwalk
