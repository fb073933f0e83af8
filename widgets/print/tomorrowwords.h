// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"

#include <QStringList>

namespace Floorwalk {

struct TomorrowPlan;

/** What is known of the day after, in words. */
namespace TomorrowWords {
/** As many of @p all as leave room beside other words; how many more there are in a word. */
QStringList firstOf(const QStringList &all);
/** A line each: the shifts and who works them, who is on leave, whose first day it is, what is due. */
QStringList known(const TomorrowPlan &plan, const Zone &zone);
} // namespace TomorrowWords

} // namespace Floorwalk
