// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QString>

#include <optional>

namespace Floorwalk {

/** What somebody may do (domain.md 10). DutyLeader is the team leader of one-person mode. */
enum class Role : quint8 { DutyLeader, OperationsManager, HumanResources, Quality, Administrator, System };

/** Whoever acts: every decision and every audited change has one, by name. */
struct Actor
{
    QString name;
    Role role = Role::DutyLeader;
    std::optional<PersonId> person; ///< when the actor is on the roster too; nobody decides on themselves

    bool operator==(const Actor &) const = default;
};

} // namespace Floorwalk
