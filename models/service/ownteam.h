// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/storesession.h"

namespace Floorwalk {

/** The team of @p actor by name; empty where it is not known: the leader of one-person mode has all of them. */
Result<QString> ownTeamOf(StoreSession &session, const Actor &actor);

} // namespace Floorwalk
