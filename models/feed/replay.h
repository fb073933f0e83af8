// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feed/feed.h"
#include "models/feed/feedaddress.h"
#include "models/feed/recording.h"

#include <QTimer>

#include <memory>

namespace Floorwalk {

struct ReplaySummary
{
    FeedStatistics statistics;
    QString version;
    Moment from{}; ///< first moment known of the recording
    Moment to{}; ///< when its last bytes arrived
    quint64 unfinishedBytes = 0; ///< of messages that were cut off at the end of a connection
};

/**
 * Tells a recording to @p sink as fast as it can, without an event loop, and returns when it has been told, or when
 * bytes come that arrived after @p until. Several connections are told one after another with Disconnected between;
 * after the last none is told, for nobody knows what came then. Errors: as openRecording(), all found before the first
 * event is told.
 */
Result<ReplaySummary> replay(const FeedAddress &address, EventSink &sink, std::optional<Moment> until = std::nullopt);

/** Tells a recording at its own pace (times a speed) or in slices at full speed; its present is the recording's past.
 */
class ReplayFeed : public Feed
{
    Q_OBJECT

public:
    ReplayFeed(const FeedAddress &address, EventSink &sink, const Clock &clock, QObject *parent = nullptr);

    void start() override;
    void stop() override;
    Moment now() const override;
    FeedState state() const override;

private:
    void advance();
    void fail(const Error &error);
    void finish();

    FeedAddress m_address;
    EventSink &m_out;
    QTimer m_timer;
    std::unique_ptr<Recording> m_recording;
    Moment m_startedAt{}; ///< on the clock
    Moment m_recordedStart{}; ///< in the recording
};

} // namespace Floorwalk
