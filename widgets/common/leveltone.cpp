// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/leveltone.h"

namespace Floorwalk {

Tone toneOfLevel(WallLevel level)
{
    switch (level) {
    case WallLevel::Plain:
        return Tone::Neutral;
    case WallLevel::Met:
        return Tone::Good;
    case WallLevel::Warning:
        return Tone::Warning;
    case WallLevel::Alarm:
        return Tone::Critical;
    }
    Q_UNREACHABLE();
}

} // namespace Floorwalk
