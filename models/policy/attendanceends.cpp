// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/attendanceends.h"

#include <algorithm>

namespace Floorwalk {

using namespace std::chrono_literals;

namespace {

bool isComing(EvidenceKind kind)
{
    return kind == EvidenceKind::Login || kind == EvidenceKind::PunchIn || kind == EvidenceKind::Present;
}

bool isLeaving(EvidenceKind kind)
{
    return kind == EvidenceKind::Logout || kind == EvidenceKind::PunchOut || kind == EvidenceKind::LastCallEnd;
}

/** Whether @p item says that the person went, and not only that somebody was still there. */
bool saysGone(EvidenceKind kind)
{
    return kind == EvidenceKind::Logout || kind == EvidenceKind::PunchOut;
}

/** Takes the earliest coming and the latest leaving that the pack accepts. */
void takeEnds(SegmentEnds &ends, const RulePack &pack, const SegmentCase &segment, ClockReading reading)
{
    for (const Evidence &item : segment.evidence) {
        const Moment at = readMoment(item, reading);
        if (item.kind == EvidenceKind::Fault)
            continue;
        if (!isComing(item.kind) || at < segment.span.end)
            ends.present = true;
        if (pack.arrival.contains(item.kind) && at < segment.span.end && (!ends.arrivedAt || at < *ends.arrivedAt)) {
            ends.arrival = item;
            ends.arrivedAt = at;
        }
        if (pack.departure.contains(item.kind) && at > segment.span.start && (!ends.leftAt || at > *ends.leftAt)) {
            ends.departure = item;
            ends.leftAt = at;
        }
        if (item.kind == EvidenceKind::PresentBy) {
            ends.onTime = ends.onTime || at <= segment.span.start;
            ends.stayed = ends.stayed || at >= segment.span.end;
        }
    }
}

/**
 * The end of the last call proves presence until then, not that the person went: who takes no call in the last half
 * hour has not left early. It is a departure beside a sign of going after which nobody saw the person (domain.md 2.2:
 * the latest of the three), or at or after the shift's end.
 */
void doubtLoneCallEnd(SegmentEnds &ends, const SegmentCase &segment, ClockReading reading,
                      std::optional<Moment> lastSeen)
{
    if (!ends.departure || ends.departure->kind != EvidenceKind::LastCallEnd || *ends.leftAt >= segment.span.end)
        return;
    const bool went = std::ranges::any_of(segment.evidence, [&segment, reading, lastSeen](const Evidence &item) {
        const Moment at = readMoment(item, reading);
        return saysGone(item.kind) && at > segment.span.start && (!lastSeen || at > *lastSeen);
    });
    if (went)
        return;
    ends.seenUntil = ends.leftAt;
    ends.leftAt.reset();
    ends.departure.reset();
}

} // namespace

Moment readMoment(const Evidence &evidence, ClockReading reading)
{
    const Millis favour = evidence.minutesOnly && isLeaving(evidence.kind) ? Millis(59s) : Millis(0);
    return evidence.at + favour - (reading == ClockReading::Corrected ? evidence.clockOffset : Millis(0));
}

SegmentEnds readEnds(const RulePack &pack, const SegmentCase &segment, ClockReading reading)
{
    SegmentEnds ends;
    takeEnds(ends, pack, segment, reading);
    // A log-in after a log-out is neither late nor early: whoever was seen before the first arrival came earlier, at an
    // unknown moment; whoever was seen after the last departure left later.
    std::optional<Moment> firstSeen;
    std::optional<Moment> lastSeen;
    for (const Evidence &item : segment.evidence) {
        const Moment at = readMoment(item, reading);
        const bool leaving = isLeaving(item.kind) && at > segment.span.start;
        if ((item.kind == EvidenceKind::PresentBy || leaving) && (!firstSeen || at < *firstSeen))
            firstSeen = at;
        if ((item.kind == EvidenceKind::PresentBy || isComing(item.kind)) && at < segment.span.end
            && (!lastSeen || at > *lastSeen))
            lastSeen = at;
    }
    if (ends.leftAt && lastSeen && *lastSeen >= *ends.leftAt) {
        ends.leftAt.reset();
        ends.departure.reset();
    }
    doubtLoneCallEnd(ends, segment, reading, lastSeen);
    if (ends.arrivedAt && firstSeen && *firstSeen < *ends.arrivedAt) {
        ends.seenBefore = firstSeen;
        ends.arrivedAt.reset();
        ends.arrival.reset();
    }
    return ends;
}

void ExcusedTime::add(TimeRange range)
{
    if (range.to <= range.from)
        return;
    m_ranges.push_back(range);
    std::sort(m_ranges.begin(), m_ranges.end(), [](TimeRange a, TimeRange b) { return a.from < b.from; });
    std::vector<TimeRange> merged;
    for (const TimeRange &next : m_ranges) {
        if (!merged.empty() && next.from <= merged.back().to)
            merged.back().to = std::max(merged.back().to, next.to);
        else
            merged.push_back(next);
    }
    m_ranges = std::move(merged);
}

Millis ExcusedTime::overlap(TimeRange a, TimeRange b)
{
    return std::max(Millis(0), std::min(a.to, b.to) - std::max(a.from, b.from));
}

Millis ExcusedTime::within(TimeRange range) const
{
    Millis sum{0};
    for (const TimeRange &one : m_ranges)
        sum += overlap(one, range);
    return sum;
}

} // namespace Floorwalk
