// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/event.h"
#include "models/feed/ami/amiparser.h"

#include <cstdint>

namespace Floorwalk {

/**
 * Says in Floorwalk's words what an AMI message means, over all the names that Asterisk has given one thing since 1.8.
 * Works on views alone: an Event lives as long as the message it was made from.
 */
class AmiMapper
{
public:
    /**
     * Fills @p event from @p message, received at @p received. False when the message is nothing to tell the floor:
     * an answer other than the start of a list. Events of no use come out as EventType::Other.
     * A snapshot is the answer to QueueStatus: it begins with the response and ends with QueueStatusComplete; the list
     * of channels (CoreShowChannels) is bracketed apart by ChannelsBegin and ChannelsEnd.
     */
    bool map(const AmiMessage &message, Moment received, Event &event);

    std::uint64_t events() const { return m_events; }
    /** Events whose name means nothing to Floorwalk at all; those known to be of no use are not in it. */
    std::uint64_t unknownEvents() const { return m_unknown; }

private:
    bool mapResponse(const AmiMessage &message, Event &event) const;

    std::uint64_t m_events = 0;
    std::uint64_t m_unknown = 0;
};

/** Reads "1795412990.719387" as milliseconds, further digits cut off; nullopt when it is no such number. */
std::optional<Moment> parseAmiTimestamp(std::string_view text);

} // namespace Floorwalk
