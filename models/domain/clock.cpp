// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/clock.h"

namespace Floorwalk {

Moment SystemClock::now() const
{
    return std::chrono::floor<Millis>(std::chrono::system_clock::now());
}

} // namespace Floorwalk
