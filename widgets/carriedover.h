// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Floorwalk {

class TodayPage;
struct PageContext;

/**
 * Reads, for Today, what came over from before and what was set for the day, and shows it on @p page: lines that were
 * planned, a hand-over that waits, targets. To be read again whenever the day or its leader is another.
 */
void loadCarried(TodayPage &page, const PageContext &context);

} // namespace Floorwalk
