// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secretstore.h"
#include "models/domain/zone.h"
#include "models/feed/feed.h"
#include "models/feed/feedaddress.h"

#include <memory>

namespace Floorwalk {

/** What feeds are made of, besides their address; all of it must outlive them. */
struct FeedParts
{
    EventSink &sink;
    const Clock &clock;
    SecretStore &secrets;
    Zone zone = Zone::system(); ///< the demo floor's shift is kept in it
};

/** The feed for @p address; not started yet. */
std::unique_ptr<Feed> makeFeed(const FeedAddress &address, const FeedParts &parts);

} // namespace Floorwalk
