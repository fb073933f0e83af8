// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"

#include <QModelIndex>

namespace Floorwalk {

/** Words for how an activity stands in its day, from the roles of DayModel. */
namespace DayStanding {
/** Beside its title, short: missed, skipped and why, what it collides with; empty when there is nothing to say. */
QString brief(const QModelIndex &index, Moment now);
/** Under way past its planned end for a minute or longer: "18 min over"; empty else. */
QString overrun(const QModelIndex &index);
/** Whether it was mandatory and its time went by. */
bool isMissed(const QModelIndex &index, Moment now);
/** All of it: planned from when to when, how that time was found, what moves it, whose it is, what collides. */
QString full(const QModelIndex &index, const Zone &zone);
} // namespace DayStanding

} // namespace Floorwalk
