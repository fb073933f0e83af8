// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/backfill.h"

#include "models/service/gapfills.h"

namespace Floorwalk {

namespace {

/** What is written about a gap in the end; nothing when that stands there already. */
std::optional<GapFill> fillOf(const BackfillPlan::Part &part, const FilledGap &gap)
{
    if (!part.fill)
        return std::nullopt;
    GapFill now = *part.fill;
    now.signs = gap.signs;
    const GapFill fill = joined(now, part.before);
    const bool stands = std::ranges::any_of(
        part.before, [&fill](const GapFill &before) { return before.range == fill.range && before.open == fill.open; });
    std::vector<GapFill> after = part.before;
    std::erase_if(after, [&fill](const GapFill &before) { return before.range.overlaps(fill.range); });
    after.push_back(fill);
    const bool isNews = gap.changed() || !stands || isSettled(after, gap.gap) != isSettled(part.before, gap.gap);
    return isNews ? std::optional(fill) : std::nullopt;
}

} // namespace

Result<BackfillReport> Backfill::apply(const BackfillPlan &plan)
{
    if (const std::optional<Error> readOnly = m_session.readOnlyBecause())
        return *readOnly;
    BackfillReport report = plan.report;
    HistoryFile::Amendment amendment = plan.amendment;
    QStringList strangers;
    for (size_t i = 0; i < plan.parts.size(); ++i) {
        FilledGap &gap = report.gaps[i];
        const Result<FeedBatchOutcome> outcome = FeedRecorder::record(m_session, plan.parts[i].presence);
        if (!outcome)
            return outcome.error();
        gap.signs = outcome->evidence;
        strangers << outcome->unassigned;
        if (const std::optional<GapFill> fill = fillOf(plan.parts[i], gap))
            amendment.fills.push_back(*fill);
    }
    if (const Result<void> written = HistoryFile(m_session.history()).amend(amendment); !written)
        return written.error();
    strangers.removeDuplicates();
    if (!strangers.isEmpty()) {
        report.notes << tr("Nobody on record goes by these names; their coming and going is nobody’s: %1.")
                            .arg(strangers.join(u", "));
    }
    return report;
}

Result<BackfillReport> Backfill::fill(const BackfillRequest &request)
{
    const Result<BackfillPlan> planned = plan(request);
    return planned ? apply(*planned) : Result<BackfillReport>(planned.error());
}

} // namespace Floorwalk
