// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/storesession.h"

namespace Floorwalk {

/** What the demo's leaders took up today, with its fate so far. */
namespace DemoRegister {
/** Fills the register up to now, once: a store that holds entries stays as it is. */
Result<void> fill(StoreSession &session, const Actor &leader, QDate date);
} // namespace DemoRegister

} // namespace Floorwalk
