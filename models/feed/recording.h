// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/event.h"
#include "models/domain/result.h"
#include "models/feed/feed.h"

#include <memory>

namespace Floorwalk {

class FeedAddress;

/** Something that was recorded, told to its sink step by step in the order of its own time. */
class Recording
{
public:
    /** As a step: the smallest piece that can be told. */
    static constexpr qint64 smallest = 0;
    static constexpr qint64 large = 64 * 1024;

    virtual ~Recording() = default;

    /** The first time that is known of it. */
    virtual Moment firstMoment() const = 0;
    /** When what comes next happened, as far as that is known beforehand. */
    virtual Moment nextMoment() const = 0;
    /** Up to when it has been told. */
    virtual Moment toldUntil() const = 0;
    virtual bool atEnd() const = 0;
    /** Tells the next piece, of about @p most bytes. */
    virtual Result<void> step(qint64 most) = 0;
    /** Tells Disconnected, when something was told. */
    virtual void end(std::string_view reason) = 0;
    virtual FeedStatistics statistics() const = 0;
    /** What made it, for example "Asterisk 16.28.0, AMI 5.0.4"; empty until known. */
    virtual QString version() const = 0;
    /** Bytes of messages that were cut off. */
    virtual quint64 unfinishedBytes() const { return 0; }
};

/**
 * Opens what @p address names; @p sink must outlive it. BadInput for an address that is no recording; else as the
 * format's own open(), all found before the first event is told.
 */
Result<std::unique_ptr<Recording>> openRecording(const FeedAddress &address, EventSink &sink);

} // namespace Floorwalk
