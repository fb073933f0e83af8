// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/segmentfigures.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

const SegmentResult *resultOf(const AssessedDay &day, int segment)
{
    const auto found = std::find_if(day.segments.begin(), day.segments.end(),
                                    [segment](const SegmentResult &result) { return result.segment == segment; });
    return found == day.segments.end() ? nullptr : &*found;
}

qint64 wholeSeconds(Millis length)
{
    return std::chrono::duration_cast<std::chrono::seconds>(length).count();
}

/** The more of a person's hand a source has, the later it stands. */
QString sourceName(const std::optional<Evidence> &evidence)
{
    if (!evidence)
        return {};
    if (evidence->source == "feed"_L1 || evidence->source == "queue_log"_L1)
        return u"feed"_s;
    return evidence->source == "punch"_L1 ? u"punch"_s : u"manual"_s;
}

void takeEnds(SegmentFigures &figures, const SegmentResult &result)
{
    figures.clockIn = result.arrivedAt;
    figures.clockOut = result.leftAt;
    figures.lateSeconds = result.lateSeconds;
    figures.earlySeconds = result.earlySeconds;
    figures.incidentSeconds = result.incidentSeconds;
    if (result.incidentSeconds > 0)
        figures.marks << u"incident"_s;
    const QString in = sourceName(result.arrival);
    const QString out = sourceName(result.departure);
    for (const QString &name : {u"feed"_s, u"punch"_s, u"manual"_s}) {
        if (in == name || out == name)
            figures.source = name;
    }
    if (!in.isEmpty() && !out.isEmpty() && in != out)
        figures.marks << u"in_"_s + in << u"out_"_s + out;
    if (result.arrivedAt && result.leftAt && *result.arrivedAt < *result.leftAt)
        figures.workedSeconds = wholeSeconds(*result.leftAt - *result.arrivedAt);
}

using Matter = std::pair<QString, FindingKind>;

Matter matterOf(const Finding &finding)
{
    return {finding.rule, finding.kind};
}

/** The newest word of the ledger on each matter of the segment; of a correction that is what it put in place. */
std::map<Matter, const Penalty *> ledgerOf(const AssessedDay &day, int segment)
{
    std::map<Matter, const Penalty *> ledger;
    for (const Penalty &penalty : day.day.penalties) {
        if (penalty.finding.segment != segment || penalty.status == PenaltyStatus::Lapsed)
            continue;
        const Penalty *&known = ledger[matterOf(penalty.finding)];
        if (!known || known->id < penalty.id)
            known = &penalty;
    }
    return ledger;
}

/** Decisions stand, whatever was found since; until there is one, what was found is shown. */
void takeAbsence(SegmentFigures &figures, const AssessedDay &day, int segment)
{
    std::map<Matter, const Penalty *> ledger;
    if (day.closed)
        ledger = ledgerOf(day, segment);
    for (const auto &[matter, penalty] : ledger) {
        figures.absenceDays += penalty->decidedAt ? penalty->finalAbsenceDays : 0;
        figures.marks << u"penalty_"_s + penaltyStatusName(penalty->status);
    }
    for (const Finding &finding : day.day.findings) {
        if (finding.segment != segment)
            continue;
        if (finding.kind == FindingKind::MissingPunch || finding.kind == FindingKind::NeedsDecision)
            figures.marks << findingKindName(finding.kind);
        figures.marks << finding.marks;
        const auto known = ledger.find(matterOf(finding));
        if (known == ledger.end() || !known->second->decidedAt)
            figures.absenceDays += finding.absenceDays;
    }
    figures.absenceDays = std::min(figures.absenceDays, 1.0);
}

void takeOvertime(SegmentFigures &figures, const AssessedDay &day, int segment)
{
    Millis total{0};
    for (const OvertimeProposal &overtime : day.overtime) {
        if (overtime.segment == segment)
            total += overtime.range.length();
    }
    figures.overtimeSeconds = wholeSeconds(total);
    if (figures.overtimeSeconds > 0)
        figures.marks << u"overtime_proposed"_s;
}

} // namespace

LeaveTaken leaveTaken(const PersonDay &day, const std::vector<Segment> &hours)
{
    std::vector<LeaveRecord> granted;
    std::ranges::copy_if(day.leave, std::back_inserter(granted), &LeaveRecord::approved);
    std::ranges::sort(granted, {}, &LeaveRecord::from);
    LeaveTaken taken;
    Millis total{0};
    for (const Segment &segment : hours) {
        Moment counted = segment.start;
        for (const LeaveRecord &leave : granted) {
            if (leave.from >= segment.end || leave.to <= segment.start)
                continue;
            if (!taken.kinds.contains(leave.kind))
                taken.kinds << leave.kind;
            const Moment from = std::max(leave.from, counted);
            const Moment to = std::min(leave.to, segment.end);
            if (from < to) {
                total += to - from;
                counted = to;
            }
        }
    }
    taken.hours = double(total.count()) / 3'600'000.0;
    return taken;
}

SegmentFigures segmentFigures(const AssessedDay &day, int segment)
{
    SegmentFigures figures;
    const Segment &planned = day.day.roster.segments[size_t(segment)];
    const SegmentResult *result = resultOf(day, segment);
    if (result)
        takeEnds(figures, *result);
    takeAbsence(figures, day, segment);
    const bool absent =
        std::any_of(day.day.findings.begin(), day.day.findings.end(), [segment](const Finding &finding) {
            return finding.segment == segment && finding.kind == FindingKind::Absence;
        });
    if (absent && result && !result->present)
        figures.workedSeconds = 0;
    figures.leave = leaveTaken(day.day, {planned});
    takeOvertime(figures, day, segment);
    figures.marks.removeDuplicates();
    return figures;
}

QString dayStatusName(const AssessedDay &day)
{
    if (!day.closed)
        return u"provisional"_s;
    const bool locked = std::any_of(day.day.penalties.begin(), day.day.penalties.end(),
                                    [](const Penalty &penalty) { return penalty.status == PenaltyStatus::Locked; });
    return locked ? u"locked"_s : u"closed"_s;
}

} // namespace Floorwalk
