// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/storesession.h"

namespace Floorwalk {

/** The demo's hand-over of the night and what its leader wrote, so that the reports have something to show. */
namespace DemoReports {
/** Once per store; @p date is the demo's day. */
Result<void> fill(StoreSession &session, const Actor &leader, QDate date);
} // namespace DemoReports

} // namespace Floorwalk
