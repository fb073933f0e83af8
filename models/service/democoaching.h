// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/storesession.h"

namespace Floorwalk {

/** What the demo's leader wrote about the team in the last weeks, and who was listened to in this one. */
namespace DemoCoaching {
/** Fills in notes, what is agreed and the register up to 14:21 of @p date, once: a store that holds some stays as is.
 */
Result<void> fill(StoreSession &session, const Actor &leader, QDate date);
} // namespace DemoCoaching

} // namespace Floorwalk
