// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/segmentassessment.h"

#include "models/policy/attendancewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** Less than this of a segment is not worth an absence: leave written to 17:29 ends the shift of 17:30. */
constexpr Millis negligible = 60s;

int wholeSeconds(Millis time)
{
    return int(std::chrono::floor<std::chrono::seconds>(time).count());
}

void markIncidents(Finding &finding, Millis excused)
{
    if (excused > 0ms)
        finding.marks << u"incident"_s;
}

} // namespace

SegmentAssessment::SegmentAssessment(const RulePack &pack, const AttendanceCase &input, const DayCase &day, int segment,
                                     const ExcusedTime &excused, bool waitingForPapers)
    : m_pack(pack)
    , m_input(input)
    , m_day(day)
    , m_segment(day.segments[size_t(segment)])
    , m_index(segment)
    , m_excused(excused)
    , m_waitingForPapers(waitingForPapers)
{}

double SegmentAssessment::share() const
{
    Millis total{0};
    for (const SegmentCase &segment : m_day.segments)
        total += segment.span.end - segment.span.start;
    const Millis own = m_segment.span.end - m_segment.span.start;
    return total.count() > 0 ? double(own.count()) / double(total.count()) : 0;
}

ExcusedTime SegmentAssessment::excusedWithFaults() const
{
    ExcusedTime excused = m_excused;
    for (const Evidence &item : m_segment.evidence) {
        if (item.kind == EvidenceKind::Fault && item.until)
            excused.add({item.at, *item.until});
    }
    return excused;
}

ExcusedTime SegmentAssessment::excusedTime() const
{
    ExcusedTime excused = excusedWithFaults();
    for (const ExcusedIncident &incident : m_input.incidents)
        excused.add(incident.span);
    return excused;
}

/** What incidents excuse of @p span beyond leave and faults. */
Millis SegmentAssessment::incidentsAlone(TimeRange span) const
{
    return excusedTime().within(span) - excusedWithFaults().within(span);
}

/** How much of @p span is excused; @p lines says by what. */
Millis SegmentAssessment::excuse(TimeRange span, QStringList &lines) const
{
    if (const Millis excused = excusedWithFaults().within(span); excused > 0ms) {
        lines << QCoreApplication::translate("Attendance", "Excused by leave or a fault: %1.")
                     .arg(AttendanceWords::duration(wholeSeconds(excused)));
    }
    for (const ExcusedIncident &incident : m_input.incidents) {
        if (ExcusedTime::overlap(incident.span, span) > 0ms)
            lines << AttendanceWords::incident(m_input.zone, m_day.date, incident);
    }
    if (const Millis incidents = incidentsAlone(span); incidents > 0ms) {
        lines << QCoreApplication::translate("Attendance", "Not counted because of it: %1.")
                     .arg(AttendanceWords::duration(wholeSeconds(incidents)));
    }
    return excusedTime().within(span);
}

bool SegmentAssessment::wholeSegmentExcused() const
{
    const TimeRange span{m_segment.span.start, m_segment.span.end};
    return span.length() - excusedTime().within(span) < negligible;
}

bool SegmentAssessment::hasFault() const
{
    return std::any_of(m_segment.evidence.begin(), m_segment.evidence.end(),
                       [](const Evidence &item) { return item.kind == EvidenceKind::Fault; });
}

bool SegmentAssessment::openFaultExcuses(const SegmentEnds &ends, bool coming) const
{
    // A fault without an end excuses the end of the shift that it stands beside: coming when it was there before the
    // arrival, leaving when it came after it.
    return std::any_of(m_segment.evidence.begin(), m_segment.evidence.end(),
                       [this, &ends, coming](const Evidence &item) {
                           if (item.kind != EvidenceKind::Fault || item.until)
                               return false;
                           const Moment turn = ends.arrivedAt.value_or(m_segment.span.start);
                           return coming ? item.at <= turn : item.at > turn;
                       });
}

bool SegmentAssessment::givenAway() const
{
    return std::any_of(m_input.swaps.begin(), m_input.swaps.end(), [this](const SwapRecord &swap) {
        return swap.status == "approved"_L1 && swap.date == m_day.date;
    });
}

bool SegmentAssessment::phoned() const
{
    const Moment latest = m_segment.span.start - std::chrono::seconds(m_pack.late.noticeBeforeSeconds);
    return std::any_of(m_day.notices.begin(), m_day.notices.end(),
                       [latest](const NoticeRecord &notice) { return notice.at <= latest; });
}

std::optional<SegmentAssessment::Measured> SegmentAssessment::late(const SegmentEnds &ends) const
{
    if (ends.onTime || !ends.arrivedAt || *ends.arrivedAt <= m_segment.span.start)
        return std::nullopt;
    const TimeRange span{m_segment.span.start, *ends.arrivedAt};
    Measured measured;
    measured.lines << QCoreApplication::translate("Attendance", "Arrival: %1, the earliest of the evidence (%2).")
                          .arg(AttendanceWords::momentOn(m_input.zone, m_day.date, *ends.arrivedAt),
                               AttendanceWords::evidenceKind(ends.arrival->kind));
    measured.seconds = wholeSeconds(span.length() - excuse(span, measured.lines));
    measured.byIncidents = incidentsAlone(span);
    measured.lines << QCoreApplication::translate("Attendance", "Late: %1 after %2, not excused: %3 (%4 s).")
                          .arg(AttendanceWords::momentOn(m_input.zone, m_day.date, span.to),
                               AttendanceWords::momentOn(m_input.zone, m_day.date, span.from),
                               AttendanceWords::duration(measured.seconds), QString::number(measured.seconds));
    return measured;
}

std::optional<SegmentAssessment::Measured> SegmentAssessment::early(const SegmentEnds &ends) const
{
    const Moment expected = m_segment.span.end + std::chrono::seconds(m_pack.early.afterEndSeconds);
    // While the shift runs the latest evidence is no departure yet: the end of a call, a log-out over lunch.
    if (!over(m_segment.span.end) || ends.stayed || !ends.leftAt || *ends.leftAt >= expected)
        return std::nullopt;
    const TimeRange span{*ends.leftAt, expected};
    Measured measured;
    measured.lines << QCoreApplication::translate("Attendance", "Departure: %1, the latest of the evidence (%2).")
                          .arg(AttendanceWords::momentOn(m_input.zone, m_day.date, *ends.leftAt),
                               AttendanceWords::evidenceKind(ends.departure->kind));
    measured.seconds = wholeSeconds(span.length() - excuse(span, measured.lines));
    measured.byIncidents = incidentsAlone(span);
    measured.lines << QCoreApplication::translate("Attendance", "Early: %1 before %2, not excused: %3 (%4 s).")
                          .arg(AttendanceWords::momentOn(m_input.zone, m_day.date, span.from),
                               AttendanceWords::momentOn(m_input.zone, m_day.date, span.to),
                               AttendanceWords::duration(measured.seconds), QString::number(measured.seconds));
    return measured;
}

const TimeBand *SegmentAssessment::bandFor(const std::vector<TimeBand> &bands, int seconds) const
{
    const bool notice = phoned();
    for (const TimeBand &band : bands) {
        const bool fits = band.notice == TimeBand::Notice::Any || (band.notice == TimeBand::Notice::Given) == notice;
        if (fits && band.contains(seconds))
            return &band;
    }
    return nullptr;
}

Finding SegmentAssessment::make(FindingKind kind, const QString &rule, QStringList explain) const
{
    Finding finding;
    finding.date = m_day.date;
    finding.segment = m_index;
    finding.kind = kind;
    finding.rule = rule;
    finding.explain = std::move(explain);
    return finding;
}

Finding SegmentAssessment::banded(FindingKind kind, const TimeBand &band, const Measured &measured,
                                  double shareLeft) const
{
    Finding finding = make(kind, band.name.id, measured.lines);
    finding.explain << AttendanceWords::band(m_pack, band);
    if (band.effect.kind == RuleEffect::Kind::Decide)
        finding.kind = FindingKind::NeedsDecision;
    if (band.effect.kind == RuleEffect::Kind::Money)
        finding.packMoney = Money::fromMinor(band.effect.minor, m_pack.currency);
    if (band.effect.kind == RuleEffect::Kind::AbsenceDays) {
        finding.absenceDays = std::min(band.effect.absenceDays, shareLeft);
        if (finding.absenceDays < band.effect.absenceDays) {
            finding.explain << QCoreApplication::translate(
                                   "Attendance", "Capped at what is left of this segment’s share of the day: %1.")
                                   .arg(AttendanceWords::days(finding.absenceDays));
        }
        finding.marks << u"deemed_vs_worked"_s;
        finding.explain << QCoreApplication::translate(
            "Attendance",
            "The absence is deemed: it stands beside the hours worked, and no money is computed from it.");
    }
    return finding;
}

std::optional<Finding> SegmentAssessment::lateFinding(const SegmentEnds &ends, double &shareLeft) const
{
    const std::optional<Measured> measured = late(ends);
    const int grace = m_input.settings.graceSeconds.value_or(m_pack.late.graceSeconds);
    if (!measured || measured->seconds <= 0 || measured->seconds <= grace || openFaultExcuses(ends, true))
        return std::nullopt;
    const TimeBand *band = bandFor(m_pack.late.bands, measured->seconds);
    if (!band)
        return std::nullopt;
    Finding finding = banded(FindingKind::Late, *band, *measured, shareLeft);
    markIncidents(finding, measured->byIncidents);
    finding.lateSeconds = measured->seconds;
    shareLeft -= finding.absenceDays;
    return finding;
}

std::optional<Finding> SegmentAssessment::earlyFinding(const SegmentEnds &ends, double &shareLeft) const
{
    const std::optional<Measured> measured = early(ends);
    const int grace = m_input.settings.graceSeconds.value_or(m_pack.early.graceSeconds);
    if (!measured || measured->seconds <= 0 || measured->seconds <= grace || openFaultExcuses(ends, false))
        return std::nullopt;
    const TimeBand *band = bandFor(m_pack.early.bands, measured->seconds);
    if (!band)
        return std::nullopt;
    const bool asLate = m_input.settings.earlyOver30.value_or(m_pack.earlyOver30) == EarlyOver30::AsLate;
    TimeBand used = *band;
    if (asLate && band->effect.kind == RuleEffect::Kind::Decide) {
        if (const TimeBand *like = bandFor(m_pack.late.bands, measured->seconds)) {
            used = *like;
            used.name = band->name;
        }
    }
    Finding finding = banded(FindingKind::Early, used, *measured, shareLeft);
    markIncidents(finding, measured->byIncidents);
    finding.earlySeconds = measured->seconds;
    shareLeft -= finding.absenceDays;
    return finding;
}

std::optional<Finding> SegmentAssessment::targetFinding(const SegmentEnds &ends) const
{
    const int before = m_pack.late.targetBeforeSeconds;
    if (before <= 0 || !m_pack.late.target || ends.onTime || !ends.arrivedAt)
        return std::nullopt;
    const Moment target = m_segment.span.start - std::chrono::seconds(before);
    if (*ends.arrivedAt <= target || *ends.arrivedAt > m_segment.span.start)
        return std::nullopt;
    return make(FindingKind::TargetMissed, m_pack.late.target->id,
                {QCoreApplication::translate("Attendance", "Arrival %1 is after the target %2; it has no effect.")
                     .arg(AttendanceWords::momentOn(m_input.zone, m_day.date, *ends.arrivedAt),
                          AttendanceWords::momentOn(m_input.zone, m_day.date, target))});
}

std::optional<Finding> SegmentAssessment::missingFinding(const SegmentEnds &ends) const
{
    const bool noArrival = !ends.arrivalKnown() && over(m_segment.span.start);
    const bool noDeparture = !ends.departureKnown() && over(m_segment.span.end);
    if (!noArrival && !noDeparture)
        return std::nullopt;
    Finding finding = make(FindingKind::MissingPunch, m_pack.missingPunch.id, {});
    if (noArrival) {
        finding.marks << u"arrival_missing"_s;
        finding.explain << QCoreApplication::translate("Attendance", "Nothing tells when the person came.");
    }
    if (ends.seenBefore) {
        finding.explain << QCoreApplication::translate("Attendance",
                                                       "Seen at %1, before the first arrival on record: not late.")
                               .arg(AttendanceWords::momentOn(m_input.zone, m_day.date, *ends.seenBefore));
    }
    if (noDeparture) {
        finding.marks << u"departure_missing"_s;
        finding.explain << QCoreApplication::translate("Attendance", "Nothing tells when the person left.");
        if (ends.seenUntil) {
            finding.explain << QCoreApplication::translate(
                                   "Attendance", "The last call ended at %1; a quiet time after it is no early leave.")
                                   .arg(AttendanceWords::momentOn(m_input.zone, m_day.date, *ends.seenUntil));
        }
    }
    finding.explain << QCoreApplication::translate(
        "Attendance", "A missing punch is never an absence; the person may ask for a correction.");
    return finding;
}

Finding SegmentAssessment::absence() const
{
    const TimeRange span{m_segment.span.start, m_segment.span.end};
    Finding finding =
        make(FindingKind::Absence, m_pack.noShow.id,
             {QCoreApplication::translate("Attendance", "Nothing speaks for the person having been there.")});
    const Millis excused = excuse(span, finding.explain);
    const double part = 1.0 - double(excused.count()) / double(span.length().count());
    finding.absenceDays = share() * part;
    markIncidents(finding, incidentsAlone(span));
    finding.explain << QCoreApplication::translate(
                           "Attendance", "Rule %1 (%2 version %3): absent for this segment’s share of the day: %4.")
                           .arg(m_pack.noShow.id, m_pack.id, m_pack.version,
                                AttendanceWords::days(finding.absenceDays));
    if (m_waitingForPapers || !m_day.notices.empty()) {
        finding.marks << u"waiting_papers"_s;
        finding.explain << QCoreApplication::translate("Attendance",
                                                       "The person had called; the day waits for the papers.");
    }
    return finding;
}

std::vector<Finding> SegmentAssessment::findings(ClockReading reading) const
{
    const SegmentEnds ends = readEnds(m_pack, m_segment, reading);
    std::vector<Finding> all;
    if (wholeSegmentExcused())
        return all;
    if (!ends.present) {
        if (!over(m_segment.span.end) || givenAway())
            return all;
        if (hasFault()) {
            if (std::optional<Finding> missing = missingFinding(ends))
                all.push_back(std::move(*missing));
        } else {
            all.push_back(absence());
        }
        return all;
    }
    double shareLeft = share();
    for (std::optional<Finding> finding :
         {lateFinding(ends, shareLeft), earlyFinding(ends, shareLeft), targetFinding(ends), missingFinding(ends)}) {
        if (finding)
            all.push_back(std::move(*finding));
    }
    return all;
}

SegmentResult SegmentAssessment::result() const
{
    const SegmentEnds ends = readEnds(m_pack, m_segment, ClockReading::Corrected);
    SegmentResult result;
    result.date = m_day.date;
    result.segment = m_index;
    result.arrival = ends.arrival;
    result.arrivedAt = ends.arrivedAt;
    if (over(m_segment.span.end)) {
        result.departure = ends.departure;
        result.leftAt = ends.leftAt;
    }
    result.present = ends.present;
    const std::optional<Measured> lateness = late(ends);
    const std::optional<Measured> earliness = early(ends);
    result.lateSeconds = lateness ? lateness->seconds : 0;
    result.earlySeconds = earliness ? earliness->seconds : 0;
    const TimeRange whole{m_segment.span.start, m_segment.span.end};
    const Millis missed = ends.present || !over(m_segment.span.end) ? 0ms : incidentsAlone(whole);
    result.incidentSeconds =
        wholeSeconds(missed + (lateness ? lateness->byIncidents : 0ms) + (earliness ? earliness->byIncidents : 0ms));
    result.lines << AttendanceWords::shift(m_input.zone, m_day.date, m_index, m_segment.span);
    for (const Evidence &item : m_segment.evidence)
        result.lines << AttendanceWords::evidence(m_input.zone, m_day.date, item);
    if (m_segment.evidence.empty())
        result.lines << QCoreApplication::translate("Attendance", "No evidence.");
    for (const ExcusedIncident &incident : m_input.incidents) {
        if (ExcusedTime::overlap(incident.span, whole) > 0ms)
            result.lines << AttendanceWords::incident(m_input.zone, m_day.date, incident);
    }
    if (wholeSegmentExcused()) {
        result.lines << (incidentsAlone(whole) > 0ms
                             ? QCoreApplication::translate("Attendance", "That excuses the whole segment.")
                             : QCoreApplication::translate("Attendance",
                                                           "Leave or a fault excuses the whole segment."));
    }
    if (hasFault())
        result.lines << QCoreApplication::translate("Attendance", "A fault or incident excuses what it caused.");
    if (givenAway())
        result.lines << QCoreApplication::translate("Attendance", "An approved swap gave this shift to somebody else.");
    return result;
}

} // namespace Floorwalk
