// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/span.h"
#include "models/domain/zone.h"

#include <QString>

namespace Floorwalk {

/**
 * From when a floor's figures count, which time of it queue_log told of and when nobody listened; empty before the
 * floor was seen.
 */
QString countedWords(std::optional<Moment> since, const std::vector<TimeRange> &filled,
                     const std::vector<TimeRange> &unheard, const Zone &zone);

} // namespace Floorwalk
