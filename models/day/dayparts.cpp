// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/dayparts.h"

namespace Floorwalk {

QStringList DayParts::all()
{
    return {yesterday, advice,  knowledge, roster,  birthdays, roll, targets, storyteller,
            agenda,    minutes, walk,      reasons, entries,   care, review};
}

} // namespace Floorwalk
