// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/storesession.h"

namespace Floorwalk {

/** Whom a shift or an entry of the register can be handed over to: a slip of the pen must not make it nobody's. */
namespace KnownLeaders {
/** Who leads by the settings "leads.NAME", is on duty or ran a day of the last weeks, each once, by name. */
Result<QStringList> names(StoreSession &session);
/** NotFound, with what to do, when @p name is no leader's and nobody's of the list of people; Conflict when several
 * people are called so. */
Result<void> check(StoreSession &session, const QString &name);
} // namespace KnownLeaders

} // namespace Floorwalk
