// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/grant.h"
#include "models/domain/result.h"

namespace Floorwalk {

/** Decides who may do what, by the roles of domain.md 10; the only maker of a Grant. */
class AccessPolicy
{
public:
    /**
     * A Grant for @p action on @p team, or Forbidden with the reason. Without accounts (one-person mode) the duty
     * leader may do all that a leader may, for every team; only an administrator may switch money effects on or put a
     * backup in place of a store.
     */
    static Result<Grant> grant(const Actor &actor, Action action, std::optional<TeamId> team = std::nullopt);
    static bool allowed(Role role, Action action);
};

} // namespace Floorwalk
