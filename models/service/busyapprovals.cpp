// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/busyapprovals.h"

#include "models/store/breakrepository.h"

#include <algorithm>

namespace Floorwalk {

namespace {

/** Nobody is busy for longer: an approval that was given before this long ago reaches into no window. */
constexpr std::chrono::hours longestBusy{24};

} // namespace

Result<std::vector<BusyApproval>> busyApprovals(StoreSession &session, const TimeRange &window)
{
    const auto records = BreakRepository(session.records()).since(window.from - longestBusy, window.to);
    if (!records)
        return records.error();
    std::vector<BusyApproval> approvals;
    for (const BreakRecord &record : *records) {
        if (record.kind != PauseKind::Busy || !record.since)
            continue;
        TimeRange range{*record.since, record.due().value_or(*record.since)};
        if (record.backAt && !record.backBy.isEmpty())
            range.to = std::min(range.to, *record.backAt);
        if (range.from < window.to && window.from < range.to)
            approvals.push_back({record.agent, range});
    }
    return approvals;
}

} // namespace Floorwalk
