// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/span.h"
#include "models/service/storesession.h"

#include <vector>

namespace Floorwalk {

/** A leader's word that an agent may be busy longer than the limit, as the break desk keeps it. */
struct BusyApproval
{
    QString agent; ///< the feed's key
    TimeRange range; ///< from the begin of the busy to when it was due, or to when the leader took the word back
};

/** Those that touch @p window; Storage when they cannot be read. */
Result<std::vector<BusyApproval>> busyApprovals(StoreSession &session, const TimeRange &window);

} // namespace Floorwalk
