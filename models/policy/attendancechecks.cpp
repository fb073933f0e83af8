// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/attendancechecks.h"

#include "models/policy/attendanceends.h"
#include "models/policy/attendancewords.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Finding makeFinding(QDate date, FindingKind kind, const QString &rule, const QStringList &explain)
{
    Finding finding;
    finding.date = date;
    finding.kind = kind;
    finding.rule = rule;
    finding.explain = explain;
    return finding;
}

QString ruleLine(const RulePack &pack, const QString &rule)
{
    return QCoreApplication::translate("Attendance", "Rule %1 (%2 version %3).").arg(rule, pack.id, pack.version);
}

/** When the leave was asked for; an emergency may have been phoned in as a notice only. */
std::optional<Moment> askedAt(const DayCase &day, const LeaveRecord &leave)
{
    std::optional<Moment> asked = leave.askedAt;
    if (leave.kind != "emergency"_L1)
        return asked;
    for (const NoticeRecord &notice : day.notices) {
        if (!asked || notice.at < *asked)
            asked = notice.at;
    }
    return asked;
}

std::optional<Finding> dayNotice(const RulePack &pack, const AttendanceCase &input, const DayCase &day,
                                 const LeaveRecord &leave, const LeaveRule &rule, Moment asked)
{
    const QDate first = input.zone.localDate(leave.from);
    if (first < day.date)
        return std::nullopt; // told on the leave's first day
    const qint64 ahead = input.zone.localDate(asked).daysTo(day.date);
    if (ahead >= *rule.noticeDays)
        return std::nullopt;
    return makeFinding(
        day.date, FindingKind::LeaveNotice, rule.name.id,
        {QCoreApplication::translate("Attendance", "Leave “%1” was asked for on %2.")
             .arg(AttendanceWords::leaveKind(leave.kind), AttendanceWords::moment(input.zone, asked)),
         QCoreApplication::translate("Attendance", "That is %1 day(s) ahead of %2; %3 needed.")
             .arg(QString::number(ahead), day.date.toString(Qt::ISODate), QString::number(*rule.noticeDays)),
         ruleLine(pack, rule.name.id)});
}

std::optional<Finding> exactNotice(const RulePack &pack, const AttendanceCase &input, const DayCase &day,
                                   const LeaveRule &rule, Moment asked)
{
    const Millis ahead = day.segments.front().span.start - asked;
    if (ahead >= std::chrono::seconds(*rule.noticeSeconds))
        return std::nullopt;
    const int seconds = int(std::max<qint64>(0, ahead.count() / 1000));
    Finding finding = makeFinding(
        day.date, FindingKind::LeaveNotice, rule.name.id,
        {QCoreApplication::translate("Attendance", "The call came at %1, %2 before the shift; %3 needed.")
             .arg(AttendanceWords::moment(input.zone, asked), AttendanceWords::duration(seconds),
                  AttendanceWords::duration(*rule.noticeSeconds)),
         QCoreApplication::translate("Attendance", "The day waits for the papers."), ruleLine(pack, rule.name.id)});
    finding.marks << u"waiting_papers"_s;
    return finding;
}

QDate earlierShift(const SwapRecord &swap)
{
    return swap.otherDate ? std::min(swap.date, *swap.otherDate) : swap.date;
}

bool swapCounts(const SwapRecord &swap)
{
    return !swap.byLeader && swap.status != "refused"_L1 && swap.status != "cancelled"_L1;
}

std::optional<Finding> swapNotice(const RulePack &pack, const AttendanceCase &input, const SwapRecord &swap)
{
    const QDate date = earlierShift(swap);
    if (!swap.askedAt || input.zone.localDate(*swap.askedAt).daysTo(date) >= pack.swap->noticeDays)
        return std::nullopt;
    return makeFinding(
        date, FindingKind::LeaveNotice, pack.swap->notice.id,
        {QCoreApplication::translate("Attendance", "The swap was asked for at %1; %2 day(s) ahead needed.")
             .arg(AttendanceWords::moment(input.zone, *swap.askedAt), QString::number(pack.swap->noticeDays)),
         ruleLine(pack, pack.swap->notice.id)});
}

/** Says by which incidents @p excused was taken out of @p span. */
void explainIncidents(const AttendanceCase &input, TimeRange span, Millis excused, Finding &finding)
{
    if (excused <= 0ms)
        return;
    finding.marks << u"incident"_s;
    for (const ExcusedIncident &incident : input.incidents) {
        if (ExcusedTime::overlap(incident.span, span) > 0ms)
            finding.explain << AttendanceWords::incident(input.zone, finding.date, incident);
    }
}

/** One unbroken stretch of not being ready. */
struct BusyStretch
{
    Moment from;
    Moment to;
    Millis counted{0}; ///< not approved, not exempt, in no incident
    Millis excused{0}; ///< that incidents took out of it
};

std::vector<BusyStretch> stretches(std::vector<BusySpan> spans, const ExcusedTime &incidents)
{
    std::sort(spans.begin(), spans.end(), [](const BusySpan &a, const BusySpan &b) { return a.from < b.from; });
    std::vector<BusyStretch> all;
    for (const BusySpan &span : spans) {
        if (all.empty() || span.from > all.back().to)
            all.push_back({span.from, span.from, 0ms, 0ms});
        BusyStretch &stretch = all.back();
        // What overlaps the stretch so far was counted already.
        const Moment from = std::max(span.from, stretch.to);
        if (!span.approved && !span.exempt && span.to > from) {
            const Millis excused = incidents.within({from, span.to});
            stretch.counted += span.to - from - excused;
            stretch.excused += excused;
        }
        stretch.to = std::max(stretch.to, span.to);
    }
    return all;
}

QDate dayOf(const AttendanceCase &input, Moment moment)
{
    for (const DayCase &day : input.days) {
        for (const SegmentCase &segment : day.segments) {
            if (segment.span.contains(moment))
                return day.date;
        }
    }
    return input.zone.localDate(moment);
}

bool counts(const HistoryEntry &entry)
{
    static const QList<PenaltyStatus> confirmed{PenaltyStatus::Confirmed, PenaltyStatus::Notified,
                                                PenaltyStatus::Appealed,  PenaltyStatus::Upheld,
                                                PenaltyStatus::Reduced,   PenaltyStatus::Locked};
    return entry.kind == "absence"_L1 && entry.status && confirmed.contains(*entry.status)
           && (!entry.absenceDays || *entry.absenceDays > 0);
}

/** Length of the run of absences that ends with the last one: only a day that was worked breaks it. */
int longestRun(const AttendanceCase &input, const QSet<QDate> &absences)
{
    QMap<QDate, bool> days; // true = absent
    for (const DayCase &day : input.days)
        days.insert(day.date, false);
    for (const HistoryEntry &entry : input.history) {
        if (entry.kind == "rest"_L1 || entry.kind == "leave"_L1)
            days.remove(entry.date);
        else if (entry.kind == "present"_L1)
            days.insert(entry.date, false);
    }
    for (const QDate date : absences)
        days.insert(date, true);
    int run = 0;
    int longest = 0;
    for (const bool absent : std::as_const(days)) {
        run = absent ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

} // namespace

LeaveCheck checkLeave(const RulePack &pack, const AttendanceCase &input, const DayCase &day, const LeaveRecord &leave)
{
    LeaveCheck check;
    const LeaveRule *rule = pack.leaveRule(leave.kind);
    check.excuses = leave.approved || (rule && rule->isProtected);
    const std::optional<Moment> asked = askedAt(day, leave);
    if (!rule || rule->isProtected || !asked || day.segments.empty())
        return check;
    if (rule->noticeDays)
        check.finding = dayNotice(pack, input, day, leave, *rule, *asked);
    if (!check.finding && rule->noticeSeconds && input.zone.localDate(leave.from) >= day.date) {
        check.finding = exactNotice(pack, input, day, *rule, *asked);
        check.waitingForPapers = check.finding.has_value();
    }
    return check;
}

std::vector<Finding> checkSwaps(const RulePack &pack, const AttendanceCase &input)
{
    std::vector<Finding> findings;
    if (!pack.swap)
        return findings;
    std::vector<SwapRecord> swaps;
    std::copy_if(input.swaps.begin(), input.swaps.end(), std::back_inserter(swaps), swapCounts);
    const auto asked = [&input](const SwapRecord &swap) {
        return swap.askedAt.value_or(input.zone.startOfDay(earlierShift(swap)));
    };
    std::stable_sort(swaps.begin(), swaps.end(),
                     [&asked](const SwapRecord &a, const SwapRecord &b) { return asked(a) < asked(b); });
    QMap<QString, int> perMonth;
    for (const SwapRecord &swap : swaps) {
        const QDate date = earlierShift(swap);
        if (std::optional<Finding> late = swapNotice(pack, input, swap))
            findings.push_back(std::move(*late));
        const int number = ++perMonth[date.toString(u"yyyy-MM")];
        if (number <= pack.swap->maxPerMonth || swap.written)
            continue;
        findings.push_back(makeFinding(
            date, FindingKind::SwapLimit, pack.swap->limit.id,
            {QCoreApplication::translate("Attendance", "This is swap number %1 in %2; %3 a month are free.")
                 .arg(QString::number(number), date.toString(u"yyyy-MM"), QString::number(pack.swap->maxPerMonth)),
             QCoreApplication::translate("Attendance",
                                         "From the next one on a written request is needed; there is none."),
             ruleLine(pack, pack.swap->limit.id)}));
    }
    return findings;
}

std::vector<Finding> checkBusy(const RulePack &pack, const AttendanceCase &input)
{
    std::vector<Finding> findings;
    if (!pack.busy)
        return findings;
    ExcusedTime incidents;
    for (const ExcusedIncident &incident : input.incidents)
        incidents.add(incident.span);
    for (const BusyStretch &stretch : stretches(input.busy, incidents)) {
        const Millis limit = pack.busy->strict ? 0ms : Millis(std::chrono::seconds(pack.busy->limitSeconds));
        if (stretch.counted <= limit)
            continue;
        Finding over =
            makeFinding(dayOf(input, stretch.from), FindingKind::BusyOver, pack.busy->name.id,
                        {QCoreApplication::translate(
                             "Attendance", "Not ready from %1 to %2, of which %3 is not approved and not rostered.")
                             .arg(AttendanceWords::moment(input.zone, stretch.from),
                                  AttendanceWords::momentOn(input.zone, input.zone.localDate(stretch.from), stretch.to),
                                  AttendanceWords::duration(int(stretch.counted.count() / 1000))),
                         QCoreApplication::translate("Attendance", "Up to %1 is the agent’s own.")
                             .arg(AttendanceWords::duration(int(limit.count() / 1000))),
                         ruleLine(pack, pack.busy->name.id)});
        explainIncidents(input, {stretch.from, stretch.to}, stretch.excused, over);
        findings.push_back(std::move(over));
    }
    return findings;
}

std::vector<Finding> checkOvertime(const RulePack &pack, const AttendanceCase &input)
{
    std::vector<Finding> findings;
    if (!pack.overtime)
        return findings;
    for (const OvertimeRecord &overtime : input.overtime) {
        const int seconds = int((overtime.to - overtime.from).count() / 1000);
        const bool barred = input.employment == Employment::Intern || input.employment == Employment::Minor;
        const bool over = seconds > pack.overtime->limitSeconds && !overtime.approvedByHr;
        if (overtime.approved && !over && !barred)
            continue;
        const QString why = barred ? QCoreApplication::translate("Attendance", "Interns and minors work no overtime.")
                            : over ? QCoreApplication::translate("Attendance", "It is over %1, which HR approves.")
                                         .arg(AttendanceWords::duration(pack.overtime->limitSeconds))
                                   : QCoreApplication::translate("Attendance", "It is not approved.");
        findings.push_back(makeFinding(
            dayOf(input, overtime.from - 1ms), FindingKind::NeedsDecision, pack.overtime->name.id,
            {QCoreApplication::translate("Attendance", "Overtime from %1 to %2, %3.")
                 .arg(AttendanceWords::moment(input.zone, overtime.from),
                      AttendanceWords::momentOn(input.zone, input.zone.localDate(overtime.from), overtime.to),
                      AttendanceWords::duration(seconds)),
             why, ruleLine(pack, pack.overtime->name.id)}));
    }
    return findings;
}

std::optional<Finding> checkAbsenceCase(const RulePack &pack, const AttendanceCase &input)
{
    if (!pack.absenceCase || input.days.empty())
        return std::nullopt;
    const QDate asOf = input.days.back().date;
    const QDate from = asOf.addMonths(-pack.absenceCase->windowMonths);
    QSet<QDate> absences;
    QDate last;
    QDate raised;
    for (const HistoryEntry &entry : input.history) {
        if (entry.kind == "case"_L1 && (!raised.isValid() || entry.date > raised))
            raised = entry.date;
        if (!counts(entry) || entry.date <= from || entry.date > asOf)
            continue;
        absences.insert(entry.date);
        last = last.isValid() ? std::max(last, entry.date) : entry.date;
    }
    const int run = longestRun(input, absences);
    const bool inRow = pack.absenceCase->consecutive && run >= *pack.absenceCase->consecutive;
    const bool inTotal = pack.absenceCase->cumulative && absences.size() >= *pack.absenceCase->cumulative;
    if ((!inRow && !inTotal) || (raised.isValid() && raised >= last))
        return std::nullopt;
    QStringList dates;
    QList<QDate> ordered(absences.begin(), absences.end());
    std::sort(ordered.begin(), ordered.end());
    for (const QDate date : std::as_const(ordered))
        dates << date.toString(Qt::ISODate);
    return makeFinding(
        asOf, FindingKind::Case, pack.absenceCase->name.id,
        {QCoreApplication::translate("Attendance", "Confirmed absences since %1: %2.")
             .arg(from.addDays(1).toString(Qt::ISODate), dates.join(u", "_s)),
         inRow ? QCoreApplication::translate("Attendance", "%1 of them in a row; rest days and leave are skipped.")
                     .arg(run)
               : QCoreApplication::translate("Attendance", "%1 in total.").arg(absences.size()),
         QCoreApplication::translate("Attendance", "A case is raised to the manager; a person decides."),
         ruleLine(pack, pack.absenceCase->name.id)});
}

} // namespace Floorwalk
