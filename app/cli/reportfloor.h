// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"
#include "models/feed/feed.h"
#include "models/live/floorfigures.h"

#include <QJsonObject>

namespace Floorwalk {

/** `floorwalk report floor`: reads a feed to its end and prints the floor's figures. */
extern const CliCommand reportFloorCommand;

/**
 * The schema floorwalk.floor/1 (interfaces.md); what cannot be known is null, never 0. @p source says which of several
 * feeds it is.
 */
QJsonObject floorJson(const FloorFigures &figures, const FeedStatistics &statistics, const Zone &zone,
                      const QString &source = {});

} // namespace Floorwalk
