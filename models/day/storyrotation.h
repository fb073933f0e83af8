// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayform.h"

#include <map>
#include <vector>

namespace Floorwalk {

/** Who tells the cheerful story, in turn. */
namespace StoryRotation {
/**
 * @p present in the order of their turns: who never told one first, then whose last one is longest ago; equals in the
 * order they come in. Who passed today comes last today and keeps the place for the next time; who is not there keeps
 * it, too. Empty once somebody of @p today told one.
 */
std::vector<PersonId> queue(const std::vector<PersonId> &present, const std::map<PersonId, QDate> &lastTold,
                            const std::vector<StoryTurn> &today);
} // namespace StoryRotation

} // namespace Floorwalk
