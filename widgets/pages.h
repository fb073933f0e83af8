// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/zone.h"
#include "widgets/page.h"

#include <memory>
#include <span>

namespace Floorwalk {

/** What pages are built from; the composition root fills it and it outlives them. Pages add the services they need. */
struct PageContext
{
    const Clock &clock;
    Zone zone;
    QString language; ///< "zh_CN", "en" …
    bool demo = false; ///< the demo floor is shown and everything says so
};

/** How a page is made, by its name on the command line. */
struct PageEntry
{
    const char *name; ///< "floor": as in snapshot --page
    std::unique_ptr<Page> (*make)(const PageContext &context);
    bool inRail = true; ///< the gallery and first run are no places to go to
};

/** All pages, in the order of the rail. */
std::span<const PageEntry> pageEntries();
/** The entry called @p name, or null. */
const PageEntry *findPage(const QString &name);

} // namespace Floorwalk
