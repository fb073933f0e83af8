// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/feedfactory.h"

#include "models/feed/ami/amiclient.h"
#include "models/feed/exec/execfeed.h"
#include "models/feed/jsonl/jsonlclient.h"
#include "models/feed/queuelog/queuelogfeed.h"
#include "models/feed/replay.h"
#include "models/feed/sim/simfeed.h"

namespace Floorwalk {

std::unique_ptr<Feed> makeFeed(const FeedAddress &address, const FeedParts &parts)
{
    switch (address.kind()) {
    case FeedAddress::Kind::Ami:
        return std::make_unique<AmiClient>(address, parts.sink, parts.clock, parts.secrets);
    case FeedAddress::Kind::AmiFile:
    case FeedAddress::Kind::JsonlFile:
        return std::make_unique<ReplayFeed>(address, parts.sink, parts.clock);
    case FeedAddress::Kind::QueueLog:
        return std::make_unique<QueueLogFeed>(address, parts.zone, parts.sink, parts.clock);
    case FeedAddress::Kind::Jsonl:
        return std::make_unique<JsonlClient>(address, parts.sink, parts.clock);
    case FeedAddress::Kind::Exec:
        return std::make_unique<ExecFeed>(address, parts.sink, parts.clock);
    case FeedAddress::Kind::Simulated:
        return std::make_unique<SimFeed>(address, parts.zone, parts.sink, parts.clock);
    }
    return nullptr;
}

} // namespace Floorwalk
