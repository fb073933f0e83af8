// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/attendance.h"

#include "models/policy/attendancechecks.h"
#include "models/policy/attendanceends.h"
#include "models/policy/attendancewords.h"
#include "models/policy/moneyrule.h"
#include "models/policy/segmentassessment.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr double fullDay = 1.0 - 1e-9;

/** What leave does to one day. */
struct DayLeave
{
    ExcusedTime excused;
    bool waitingForPapers = false;
    std::vector<Finding> findings;
    QStringList lines;
};

DayLeave readLeave(const RulePack &pack, const AttendanceCase &input, const DayCase &day)
{
    DayLeave read;
    for (const LeaveRecord &leave : day.leave) {
        LeaveCheck check = checkLeave(pack, input, day, leave);
        read.lines << (check.excuses ? QCoreApplication::translate("Attendance", "Leave “%1” from %2 to %3 excuses.")
                                     : QCoreApplication::translate(
                                         "Attendance", "Leave “%1” from %2 to %3 is not approved and excuses nothing."))
                          .arg(AttendanceWords::leaveKind(leave.kind),
                               AttendanceWords::momentOn(input.zone, day.date, leave.from),
                               AttendanceWords::momentOn(input.zone, day.date, leave.to));
        if (check.excuses)
            read.excused.add({leave.from, leave.to});
        read.waitingForPapers = read.waitingForPapers || check.waitingForPapers || leave.papersPending;
        if (check.finding)
            read.findings.push_back(std::move(*check.finding));
    }
    return read;
}

bool hangsOnClocks(const SegmentCase &segment)
{
    return std::any_of(segment.evidence.begin(), segment.evidence.end(),
                       [](const Evidence &item) { return item.clockOffset != Millis(0); });
}

/** Marks the findings that would be others were the clocks believed as they are. */
void markDoubtful(std::vector<Finding> &findings, const std::vector<Finding> &asWritten)
{
    for (Finding &finding : findings) {
        const bool same = std::any_of(asWritten.begin(), asWritten.end(), [&finding](const Finding &other) {
            return other.kind == finding.kind && other.rule == finding.rule;
        });
        if (!same) {
            finding.marks << u"clock_doubtful"_s;
            finding.explain << QCoreApplication::translate(
                "Attendance", "This hangs on the clock’s offset: as the clock wrote it, the result is another.");
        }
    }
}

/** Caps the day at one day of absence; at a full day it carries no money (domain.md 2.3). */
void combineDay(std::vector<Finding> &findings, const QString &refusal)
{
    double absence = 0;
    for (Finding &finding : findings) {
        finding.absenceDays = std::min(finding.absenceDays, std::max(0.0, 1.0 - absence));
        absence += finding.absenceDays;
    }
    for (Finding &finding : findings) {
        if (!finding.packMoney)
            continue;
        const QString amount = AttendanceWords::amount(*finding.packMoney);
        if (absence >= fullDay) {
            finding.explain << QCoreApplication::translate(
                                   "Attendance",
                                   "Pack: %1, not applied here: the day is a whole day’s absence already.")
                                   .arg(amount);
        } else if (!refusal.isEmpty()) {
            finding.explain
                << QCoreApplication::translate("Attendance", "Pack: %1, not applied here: %2.").arg(amount, refusal);
        } else {
            finding.money = finding.packMoney;
            finding.explain << QCoreApplication::translate("Attendance", "Pack: %1, applied.").arg(amount);
        }
    }
}

/** A published rule that the person has not acknowledged warns on the proposal. */
void warnUnacknowledged(const RulePack &pack, const AttendanceCase &input, Finding &finding)
{
    if (!pack.publishedOn || pack.acknowledged.contains(input.employeeNo))
        return;
    finding.marks << u"unacknowledged"_s;
    finding.explain
        << QCoreApplication::translate("Attendance", "%1 has not acknowledged these rules.").arg(input.employeeNo);
}

/** Calls that ran past the segment's end propose its overtime once, up to the last of them. */
void proposeOvertime(const SegmentCase &segment, const SegmentResult &read, std::vector<OvertimeProposal> &proposals)
{
    Moment until = segment.span.end;
    for (const Evidence &item : segment.evidence) {
        if (item.kind == EvidenceKind::LastCallEnd)
            until = std::max(until, readMoment(item, ClockReading::Corrected));
    }
    if (until > segment.span.end)
        proposals.push_back({read.date, read.segment, {segment.span.end, until}});
}

std::vector<Finding> assessDay(const RulePack &pack, const AttendanceCase &input, const DayCase &day,
                               AttendanceResult &result)
{
    DayLeave leave = readLeave(pack, input, day);
    std::vector<Finding> findings;
    for (int i = 0; i < int(day.segments.size()); ++i) {
        const SegmentCase &segment = day.segments[size_t(i)];
        const SegmentAssessment assessment(pack, input, day, i, leave.excused, leave.waitingForPapers);
        SegmentResult read = assessment.result();
        read.lines += leave.lines;
        std::vector<Finding> own = assessment.findings(ClockReading::Corrected);
        if (hangsOnClocks(segment))
            markDoubtful(own, assessment.findings(ClockReading::AsWritten));
        for (Finding &finding : own) {
            finding.explain = read.lines + finding.explain;
            findings.push_back(std::move(finding));
        }
        proposeOvertime(segment, read, result.overtime);
        result.segments.push_back(std::move(read));
    }
    std::move(leave.findings.begin(), leave.findings.end(), std::back_inserter(findings));
    combineDay(findings, moneyRefusal(input.settings, input.employment));
    return findings;
}

} // namespace

AttendanceResult assessAttendance(const RulePack &pack, const AttendanceCase &input)
{
    AttendanceResult result;
    for (const DayCase &day : input.days) {
        if (!pack.validOn(day.date))
            continue;
        std::vector<Finding> findings = assessDay(pack, input, day, result);
        std::move(findings.begin(), findings.end(), std::back_inserter(result.findings));
    }
    for (std::vector<Finding> more : {checkSwaps(pack, input), checkBusy(pack, input), checkOvertime(pack, input)}) {
        for (Finding &finding : more) {
            if (pack.validOn(finding.date))
                result.findings.push_back(std::move(finding));
        }
    }
    if (std::optional<Finding> raised = checkAbsenceCase(pack, input); raised && pack.validOn(raised->date))
        result.findings.push_back(std::move(*raised));
    for (Finding &finding : result.findings)
        warnUnacknowledged(pack, input, finding);
    std::stable_sort(result.findings.begin(), result.findings.end(), [](const Finding &a, const Finding &b) {
        return std::tuple(a.date, a.segment, a.kind) < std::tuple(b.date, b.segment, b.kind);
    });
    return result;
}

} // namespace Floorwalk
