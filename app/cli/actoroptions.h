// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/actor.h"
#include "models/domain/result.h"

#include <QCommandLineParser>

namespace Floorwalk {

/** Adds --as and --role: who acts, for commands that change records. */
void addActorOptions(QCommandLineParser &parser);
/**
 * Whoever acts: --as, else @p dutyLeader (the centre's setting), else the user of this computer. --role is one of
 * leader (default), manager, hr, quality, administrator; BadInput otherwise.
 */
Result<Actor> actorFrom(const QCommandLineParser &parser, const QString &dutyLeader = {});

} // namespace Floorwalk
