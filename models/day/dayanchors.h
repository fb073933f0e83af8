// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytemplate.h"

namespace Floorwalk {

/** What of a DayTime has a meaning with its anchor. */
namespace DayAnchors {
constexpr bool namesActivity(DayAnchor anchor)
{
    return anchor == DayAnchor::BeforeActivity || anchor == DayAnchor::AfterActivity;
}
/** The share, from which a window or a point of the shift is counted. */
constexpr bool hasShare(DayAnchor anchor)
{
    return anchor == DayAnchor::ShiftShare || anchor == DayAnchor::Trough;
}
/** The end of a window. */
constexpr bool hasShareTo(DayAnchor anchor)
{
    return anchor == DayAnchor::Trough;
}
/** Whether each shift of the team may have it. */
constexpr bool fitsEachShift(DayAnchor anchor)
{
    return anchor <= DayAnchor::ShiftShare;
}
} // namespace DayAnchors

} // namespace Floorwalk
