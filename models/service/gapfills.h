// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/heardtime.h"

namespace Floorwalk {

/**
 * @p now with those of @p before that it overlaps or adjoins, which it replaces; the others stay beside it. Calls,
 * spans and signs are added up. Of what another log told outside of @p now's range, the calls open at its end still
 * are, and it was read when it was.
 */
GapFill joined(const GapFill &now, const std::vector<GapFill> &before);

/** When the fills cover. */
HeardTime covered(const std::vector<GapFill> &fills);

/**
 * Whether nothing more can be learnt about a gap: @p fills, all of its feed's, leave none of it out, know how each call
 * ended, and were made long enough after its end for the feed to have told what it knows of them.
 */
bool isSettled(const std::vector<GapFill> &fills, const FeedGap &gap);

} // namespace Floorwalk
