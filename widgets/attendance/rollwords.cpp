// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/attendance/rollwords.h"

#include "models/policy/attendancewords.h"
#include "models/policy/lateness.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

const Finding *findingOf(const PersonDay &day, FindingKind kind)
{
    const auto found = std::ranges::find(day.findings, kind, &Finding::kind);
    return found == day.findings.end() ? nullptr : &*found;
}

/** The finding that costs a share of the day, whatever the pack calls it. */
const Finding *absenceOf(const PersonDay &day)
{
    const auto found = std::ranges::find_if(
        day.findings, [](const Finding &one) { return one.kind == FindingKind::Absence || one.absenceDays > 0; });
    return found == day.findings.end() ? nullptr : &*found;
}

bool shiftOver(const PersonDay &day, Moment now)
{
    return day.roster.segments.empty() || day.roster.segments.back().end <= now;
}

bool onLeave(const PersonDay &day)
{
    if (day.roster.kind == DayKind::Leave)
        return true;
    return std::ranges::any_of(day.leave, [&day](const LeaveRecord &leave) {
        return std::ranges::all_of(day.roster.segments, [&leave](const Segment &segment) {
            return leave.from <= segment.start && leave.to >= segment.end;
        });
    });
}

bool papersPending(const PersonDay &day)
{
    return std::ranges::any_of(day.leave, [](const LeaveRecord &leave) { return leave.papersPending; });
}

RollKinds findingKinds(const PersonDay &day)
{
    RollKinds kinds;
    if (absenceOf(day))
        kinds |= RollKind::Absent;
    for (const Finding &finding : day.findings) {
        if (isLateness(finding))
            kinds |= RollKind::Late;
        else if (finding.kind == FindingKind::Early && finding.absenceDays <= 0)
            kinds |= RollKind::Early;
        else if (finding.kind == FindingKind::MissingPunch)
            kinds |= RollKind::MissingPunch;
        else if (finding.kind == FindingKind::NeedsDecision || finding.kind == FindingKind::LeaveNotice
                 || finding.kind == FindingKind::Case)
            kinds |= RollKind::NeedsDecision;
    }
    return kinds;
}

} // namespace

RollKinds RollWords::kinds(const PersonDay &day, Moment now)
{
    RollKinds kinds = findingKinds(day);
    if (onLeave(day))
        kinds |= RollKind::Leave;
    if (day.excused)
        kinds |= RollKind::Excused;
    if (day.overtime)
        kinds |= RollKind::Overtime;
    const bool seen = day.present || !day.marks.empty();
    if (!kinds && !seen && !shiftOver(day, now))
        kinds |= RollKind::NotYet;
    if (!(kinds & ~RollKinds(RollKind::Overtime)))
        kinds |= RollKind::Normal;
    return kinds;
}

bool RollWords::comingMissing(const PersonDay &day)
{
    if (day.arrivedAt)
        return false;
    return std::ranges::any_of(day.findings,
                               [](const Finding &finding) {
                                   return finding.kind == FindingKind::MissingPunch
                                          && finding.marks.contains("arrival_missing"_L1);
                               })
           || !day.present;
}

const Penalty *RollWords::proposed(const PersonDay &day)
{
    const auto found = std::ranges::find(day.penalties, PenaltyStatus::Proposed, &Penalty::status);
    return found == day.penalties.end() ? nullptr : &*found;
}

const Penalty *RollWords::decided(const PersonDay &day)
{
    const Penalty *newest = nullptr;
    for (const Penalty &penalty : day.penalties) {
        if (penalty.decidedAt && (!newest || *penalty.decidedAt >= *newest->decidedAt))
            newest = &penalty;
    }
    return newest;
}

RollStatus RollWords::status(const PersonDay &day, Moment now)
{
    const RollKinds all = kinds(day, now);
    if (all & RollKind::MissingPunch)
        return RollStatus::ToCorrect;
    if (papersPending(day))
        return RollStatus::Papers;
    if (proposed(day))
        return RollStatus::ToConfirm;
    if (const Penalty *done = decided(day)) {
        if (done->status == PenaltyStatus::Locked)
            return RollStatus::Locked;
        return done->status == PenaltyStatus::Voided ? RollStatus::Voided : RollStatus::Confirmed;
    }
    if (all & RollKind::NeedsDecision)
        return RollStatus::ToDecide;
    if (all & (RollKind::Late | RollKind::Early | RollKind::Absent))
        return RollStatus::ToConfirm;
    if (all & RollKind::Excused)
        return RollStatus::Excused;
    if (all & RollKind::Leave)
        return RollStatus::Leave;
    return all & RollKind::NotYet ? RollStatus::NotYet : RollStatus::Normal;
}

bool RollWords::needsLeader(RollStatus status)
{
    return status == RollStatus::ToConfirm || status == RollStatus::ToCorrect || status == RollStatus::Papers
           || status == RollStatus::ToDecide;
}

RollLook RollWords::kind(RollKind kind)
{
    switch (kind) {
    case RollKind::Normal:
        return {u"check"_s, Tone::Neutral, QCoreApplication::translate("Attendance", "Normal"), false};
    case RollKind::Late:
        return {u"alert-warning"_s, Tone::Warning, QCoreApplication::translate("Attendance", "Late"), true};
    case RollKind::Early:
        return {u"alert-warning"_s, Tone::Warning, QCoreApplication::translate("Attendance", "Left early"), true};
    case RollKind::Absent:
        return {u"alert-critical"_s, Tone::Critical, QCoreApplication::translate("Attendance", "Absent"), true};
    case RollKind::MissingPunch:
        return {u"state-unknown"_s, Tone::Info, QCoreApplication::translate("Attendance", "Missing punch"), true};
    case RollKind::NeedsDecision:
        return {u"state-unknown"_s, Tone::Warning, QCoreApplication::translate("Attendance", "To be decided"), true};
    case RollKind::Excused:
        return {u"done"_s, Tone::Good, QCoreApplication::translate("Attendance", "Excused"), true};
    case RollKind::Leave:
        return {u"paper"_s, Tone::Neutral, QCoreApplication::translate("Attendance", "On leave"), false};
    case RollKind::NotYet:
        return {u"state-offline"_s, Tone::Neutral, QCoreApplication::translate("Attendance", "Not in yet"), false};
    case RollKind::Overtime:
        return {u"plus"_s, Tone::Info, QCoreApplication::translate("Attendance", "Overtime"), true};
    }
    Q_UNREACHABLE();
}

QString RollWords::kindPill(RollKind kind)
{
    return RollWords::kind(kind).word;
}

RollLook RollWords::result(const PersonDay &day, Moment now)
{
    static constexpr std::array worstFirst{
        RollKind::Absent,  RollKind::MissingPunch, RollKind::NeedsDecision, RollKind::Late,   RollKind::Early,
        RollKind::Excused, RollKind::Leave,        RollKind::Overtime,      RollKind::NotYet, RollKind::Normal};
    if (isGivenAway(day))
        //: the result of a day whose shift another works
        return {u"assign"_s, Tone::Neutral, QCoreApplication::translate("Attendance", "Given away"), false};
    const RollKinds all = kinds(day, now);
    QStringList words;
    RollLook look;
    for (const RollKind one : worstFirst) {
        if (!all.testFlag(one) || (one == RollKind::Normal && !words.isEmpty()))
            continue;
        RollLook part = kind(one);
        const Finding *late = findingOf(day, FindingKind::Late);
        const Finding *early = findingOf(day, FindingKind::Early);
        if (one == RollKind::Late && late && late->lateSeconds)
            part.word += u' ' + duration(*late->lateSeconds);
        else if (one == RollKind::Early && early && early->earlySeconds)
            part.word += u' ' + duration(*early->earlySeconds);
        else if (one == RollKind::Overtime)
            part.word += u' ' + duration(int(day.overtime->length().count() / 1000));
        else if (one == RollKind::Absent && absenceOf(day)->lateSeconds)
            part.word =
                QCoreApplication::translate("Attendance", "Late %1").arg(duration(*absenceOf(day)->lateSeconds));
        else if (one == RollKind::Absent && absenceOf(day)->earlySeconds)
            part.word =
                QCoreApplication::translate("Attendance", "Left early %1").arg(duration(*absenceOf(day)->earlySeconds));
        else if (one == RollKind::Leave)
            part.word = AttendanceWords::leaveKind(day.leave.empty() ? day.roster.leaveKind : day.leave.front().kind);
        else if (one == RollKind::MissingPunch)
            part.word = comingMissing(day) ? QCoreApplication::translate("Attendance", "No punch in")
                                           : QCoreApplication::translate("Attendance", "No punch out");
        if (words.isEmpty())
            look = part;
        words << part.word;
    }
    look.word = words.mid(0, 2).join(u" · "_s);
    return look;
}

RollLook RollWords::status(RollStatus status)
{
    switch (status) {
    case RollStatus::Normal:
        return {u"check"_s, Tone::Neutral, QCoreApplication::translate("Attendance", "Normal"), false};
    case RollStatus::NotYet:
        return {u"state-offline"_s, Tone::Neutral, QCoreApplication::translate("Attendance", "Expected"), false};
    case RollStatus::ToConfirm:
        return {u"alert-warning"_s, Tone::Warning, QCoreApplication::translate("Attendance", "To confirm"), false};
    case RollStatus::ToCorrect:
        return {u"state-unknown"_s, Tone::Info, QCoreApplication::translate("Attendance", "To correct"), false};
    case RollStatus::Papers:
        return {u"paper"_s, Tone::Info, QCoreApplication::translate("Attendance", "Papers due"), false};
    case RollStatus::ToDecide:
        return {u"alert-warning"_s, Tone::Warning, QCoreApplication::translate("Attendance", "To decide"), false};
    case RollStatus::Confirmed:
        return {u"approve"_s, Tone::Neutral, QCoreApplication::translate("Attendance", "Confirmed"), false};
    case RollStatus::Voided:
        return {u"dismiss"_s, Tone::Neutral, QCoreApplication::translate("Attendance", "Voided"), false};
    case RollStatus::Excused:
        return {u"done"_s, Tone::Good, QCoreApplication::translate("Attendance", "Excused"), false};
    case RollStatus::Leave:
        return {u"paper"_s, Tone::Neutral, QCoreApplication::translate("Attendance", "Leave"), false};
    case RollStatus::Locked:
        return {u"lock"_s, Tone::Neutral, QCoreApplication::translate("Attendance", "Locked"), false};
    }
    Q_UNREACHABLE();
}

QString RollWords::proposal(const PersonDay &day)
{
    QStringList parts;
    for (const Finding &finding : day.findings) {
        if (finding.absenceDays > 0)
            parts << QCoreApplication::translate("Attendance", "Absence %1 d").arg(finding.absenceDays, 0, 'g', 3);
        else if (finding.kind == FindingKind::Late)
            parts << QCoreApplication::translate("Attendance", "Late once");
        else if (finding.kind == FindingKind::Early)
            parts << QCoreApplication::translate("Attendance", "Left early once");
        else if (finding.kind == FindingKind::MissingPunch)
            parts << QCoreApplication::translate("Attendance", "Wait for a correction");
        else if (finding.kind == FindingKind::NeedsDecision)
            parts << QCoreApplication::translate("Attendance", "A person decides");
        else if (finding.kind == FindingKind::Case)
            parts << QCoreApplication::translate("Attendance", "Case for the manager");
        else if (finding.kind == FindingKind::LeaveNotice)
            parts << QCoreApplication::translate("Attendance", "Leave asked too late");
        if (finding.marks.contains(u"deemed_vs_worked"_s) && day.arrivedAt && day.leftAt)
            parts << QCoreApplication::translate("Attendance", "worked %1 h")
                         .arg(double((*day.leftAt - *day.arrivedAt).count()) / 3'600'000.0, 0, 'f', 1);
        if (finding.marks.contains(u"clock_doubtful"_s))
            parts << QCoreApplication::translate("Attendance", "clock doubtful");
    }
    if (parts.isEmpty() && day.overtime)
        parts << QCoreApplication::translate("Attendance", "Overtime %1 min")
                     .arg(day.overtime->length().count() / 60'000);
    if (parts.isEmpty() && day.excused)
        parts << QCoreApplication::translate("Attendance", "Not counted");
    if (parts.isEmpty() && papersPending(day))
        parts << QCoreApplication::translate("Attendance", "Wait for papers");
    return parts.join(u" · "_s);
}

} // namespace Floorwalk
