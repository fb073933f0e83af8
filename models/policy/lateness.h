// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/attendance.h"

namespace Floorwalk {

/** Counted among the late: of the bands only the highest counts, which may make an absence of it (domain.md 2.3). */
inline bool isLateness(const Finding &finding)
{
    return finding.kind == FindingKind::Late && finding.absenceDays <= 0;
}

} // namespace Floorwalk
