// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/assessment.h"

#include "models/policy/attendancewords.h"
#include "models/roster/evidencewindows.h"
#include "models/service/recordeddays.h"
#include "models/store/rollrepository.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

template <class Key, class Value> const Value &valueOf(const std::map<Key, Value> &map, const Key &key)
{
    static const Value nothing{};
    const auto found = map.find(key);
    return found == map.end() ? nothing : found->second;
}

/** The leader's marks as evidence; of present and missing the newest counts. */
std::vector<Evidence> markEvidence(const RosterDay &day, const std::vector<RollMark> &marks)
{
    std::vector<Evidence> evidence;
    if (day.segments.empty())
        return evidence;
    const RollMark *seen = nullptr;
    for (const RollMark &mark : marks) {
        const QString note = mark.note.isEmpty() ? mark.markedBy : mark.markedBy + u": "_s + mark.note;
        switch (mark.kind) {
        case RollMark::Kind::Present:
        case RollMark::Kind::Missing:
            seen = &mark;
            break;
        case RollMark::Kind::Excused:
            evidence.push_back({std::nullopt, EvidenceKind::Fault, day.segments.front().start, day.segments.back().end,
                                u"manual"_s, note});
            break;
        case RollMark::Kind::Correction: {
            const Segment &nearest = *std::min_element(
                day.segments.begin(), day.segments.end(), [&mark](const Segment &a, const Segment &b) {
                    const auto away = [&mark](const Segment &s) {
                        return std::min(std::chrono::abs(mark.at - s.start), std::chrono::abs(mark.at - s.end));
                    };
                    return away(a) < away(b);
                });
            const bool coming = std::chrono::abs(mark.at - nearest.start) <= std::chrono::abs(mark.at - nearest.end);
            evidence.push_back({std::nullopt, coming ? EvidenceKind::PunchIn : EvidenceKind::PunchOut, mark.at,
                                std::nullopt, u"manual"_s, note});
            break;
        }
        }
    }
    if (seen && seen->kind == RollMark::Kind::Present) {
        evidence.push_back({std::nullopt, EvidenceKind::Present, seen->at, std::nullopt, u"manual"_s, seen->markedBy});
    }
    return evidence;
}

/** What happened to the person before @p date, as the rules on repeated absence want it. */
std::vector<HistoryEntry> historyBefore(QDate date, const std::vector<RosterDay> &roster,
                                        const std::vector<Penalty> &penalties)
{
    std::vector<HistoryEntry> history;
    std::set<QDate> absent;
    for (const Penalty &penalty : penalties) {
        if (penalty.finding.date >= date)
            continue;
        const bool decided = penalty.status != PenaltyStatus::Proposed;
        const double share = decided ? penalty.finalAbsenceDays : penalty.finding.absenceDays;
        if (penalty.finding.kind == FindingKind::Case) {
            history.push_back({u"case"_s, penalty.finding.date, penalty.status, std::nullopt});
        } else if (penalty.finding.absenceDays > 0) {
            history.push_back({u"absence"_s, penalty.finding.date, penalty.status, share});
            if (share > 0 && penalty.status != PenaltyStatus::Voided && penalty.status != PenaltyStatus::Lapsed)
                absent.insert(penalty.finding.date); // else the person was there, and a run of absences ends
        }
    }
    for (const RosterDay &day : roster) {
        if (day.date >= date || absent.contains(day.date))
            continue;
        const QString kind = day.kind == DayKind::Rest    ? u"rest"_s
                             : day.kind == DayKind::Leave ? u"leave"_s
                                                          : u"present"_s;
        history.push_back({kind, day.date, std::nullopt, std::nullopt});
    }
    std::sort(history.begin(), history.end(),
              [](const HistoryEntry &a, const HistoryEntry &b) { return a.date < b.date; });
    return history;
}

bool overlaps(const LeaveRecord &leave, const std::vector<Segment> &segments)
{
    return !segments.empty() && leave.from < segments.back().end && segments.front().start < leave.to;
}

PersonDay emptyDay(const Person &person, const RosterDay &day)
{
    return {person, day, {}, {}, {}, false, {}, {}, {}, {}, {}, false, {}, {}, {}, {}, {}};
}

/** What the rules read, in the fields the roll shows. */
void showReading(AssessedDay &assessed, AttendanceResult result)
{
    PersonDay &shown = assessed.day;
    shown.findings = std::move(result.findings);
    assessed.segments = std::move(result.segments);
    assessed.overtime = std::move(result.overtime);
    for (const SegmentResult &segment : assessed.segments) {
        shown.explain += segment.lines;
        shown.stays.push_back({segment.segment, segment.present, segment.arrivedAt, segment.leftAt});
    }
    for (const Finding &finding : shown.findings) {
        for (const QString &line : finding.explain) {
            if (!shown.explain.contains(line))
                shown.explain << line;
        }
    }
    if (!assessed.overtime.empty())
        shown.overtime = assessed.overtime.back().range;
    if (assessed.segments.empty())
        return;
    const SegmentResult &first = assessed.segments.front();
    const SegmentResult &last = assessed.segments.back();
    shown.present = std::any_of(assessed.segments.begin(), assessed.segments.end(),
                                [](const SegmentResult &segment) { return segment.present; });
    shown.came = first.arrival;
    if (!shown.came && first.present) {
        const auto seen = std::ranges::find(shown.evidence, EvidenceKind::PresentBy, &Evidence::kind);
        if (seen != shown.evidence.end())
            shown.came = *seen;
    }
    shown.arrivedAt = first.arrivedAt;
    shown.left = last.departure;
    shown.leftAt = last.leftAt;
    const bool fault = std::any_of(shown.evidence.begin(), shown.evidence.end(),
                                   [](const Evidence &evidence) { return evidence.kind == EvidenceKind::Fault; });
    const bool incident = std::ranges::any_of(assessed.segments,
                                              [](const SegmentResult &segment) { return segment.incidentSeconds > 0; });
    shown.excused = (fault || incident) && shown.findings.empty();
}

/** Whether @p line changes what @p day's person is to work that day. */
bool concerns(const CoverLine &line, const RosterDay &day)
{
    const ShiftCover &cover = line.cover;
    return (cover.away == day.person || cover.stands == day.person)
           && (cover.date == day.date || cover.back == day.date);
}

/** What is on record about one person's one day, before any rule has read it. */
AssessedDay onRecord(const RecordedDays &facts, const RosterDay &day)
{
    AssessedDay assessed{emptyDay(facts.people.at(day.person), day), {}, {}, false};
    PersonDay &shown = assessed.day;
    shown.person.team = facts.teamOn(day);
    shown.leads = facts.leaders.staysOut(shown.person, day.date);
    if (shown.leads) {
        shown.explain << QCoreApplication::translate("Assessment",
                                                     "Leads the team that day and is in none of its figures.");
    }
    shown.notices = valueOf(facts.notices, std::pair(day.person, day.date));
    shown.marks = valueOf(facts.marks, std::pair(day.person, day.date));
    shown.given = valueOf(facts.given, std::pair(day.person, day.date));
    const bool gaveAll = day.kind == DayKind::Rest && !shown.given.empty();
    for (const LeaveRecord &leave : valueOf(facts.leave, day.person)) {
        if (!overlaps(leave, day.segments) && !overlaps(leave, shown.given))
            continue;
        shown.leave.push_back(leave);
        if (gaveAll && leave.approved) { // somebody comes because of the leave: it is no day of rest
            shown.roster.kind = DayKind::Leave;
            shown.roster.leaveKind = leave.kind;
        }
    }
    for (const Penalty &penalty : valueOf(facts.penalties, day.person)) {
        if (penalty.finding.date == day.date)
            shown.penalties.push_back(penalty);
    }
    std::ranges::copy_if(facts.covers, std::back_inserter(shown.covers),
                         [&day](const CoverLine &line) { return concerns(line, day); });
    assessed.closed = facts.isClosed(day);
    return assessed;
}

/** The evidence of each of the day's segments, by time; neighbouring shifts decide how far its windows reach. */
std::vector<SegmentCase> segmentsOf(const RecordedDays &facts, const RosterDay &day, const std::vector<RollMark> &marks)
{
    std::vector<Segment> segments;
    size_t first = 0;
    for (const RosterDay &other : valueOf(facts.roster, day.person)) {
        if (std::abs(other.date.daysTo(day.date)) > 1)
            continue;
        if (other.date == day.date)
            first = segments.size();
        segments.insert(segments.end(), other.segments.begin(), other.segments.end());
    }
    std::vector<Evidence> evidence = valueOf(facts.evidence, day.person);
    const std::vector<Evidence> marked = markEvidence(day, marks);
    evidence.insert(evidence.end(), marked.begin(), marked.end());
    std::ranges::stable_sort(evidence, {}, &Evidence::at);
    const std::vector<std::vector<Evidence>> sorted = EvidenceWindows(segments).sorted(evidence);
    std::vector<SegmentCase> cases;
    for (size_t i = 0; i < day.segments.size(); ++i)
        cases.push_back({day.segments[i], sorted[first + i]});
    return cases;
}

/** How this centre reads the rules. */
AttendanceSettings attendanceSettings(const CentreSettings &centre)
{
    AttendanceSettings settings;
    settings.moneyEffects = centre.moneyEffects();
    settings.region = centre.text(u"region"_s);
    if (centre.isSet(u"grace_s"_s))
        settings.graceSeconds = centre.number(u"grace_s"_s);
    return settings;
}

/** Which incidents took something out of the day. */
std::vector<ExcusedIncident> incidentsThatCount(const AttendanceCase &input, const std::vector<SegmentResult> &segments)
{
    std::vector<ExcusedIncident> some;
    for (const SegmentResult &segment : segments) {
        const Segment &span = input.days.front().segments[size_t(segment.segment)].span;
        for (const ExcusedIncident &incident : input.incidents) {
            if (segment.incidentSeconds > 0 && ExcusedTime::overlap(incident.span, {span.start, span.end}) > Millis(0)
                && std::ranges::find(some, incident) == some.end())
                some.push_back(incident);
        }
    }
    return some;
}

/** One person's one day, from facts to findings. */
AssessedDay assess(const StoreSession &session, const RecordedDays &facts, const RosterDay &day, const RulePack &pack)
{
    AssessedDay assessed = onRecord(facts, day);
    if (!day.isWorked())
        return assessed;
    PersonDay &shown = assessed.day;
    DayCase theDay{day.date, segmentsOf(facts, day, shown.marks), shown.leave, shown.notices};
    for (const SegmentCase &segment : theDay.segments)
        shown.evidence.insert(shown.evidence.end(), segment.evidence.begin(), segment.evidence.end());
    AttendanceCase input;
    input.zone = session.zone();
    input.settings = attendanceSettings(session.settings());
    input.employeeNo = shown.person.no.text();
    input.employment = shown.person.employment;
    input.asOf = session.now();
    input.history = historyBefore(day.date, valueOf(facts.roster, day.person), valueOf(facts.penalties, day.person));
    input.incidents = valueOf(facts.incidents, shown.person.team);
    input.days.push_back(std::move(theDay));
    showReading(assessed, assessAttendance(pack, input));
    shown.incidents = incidentsThatCount(input, assessed.segments);
    return assessed;
}

DayOpenItem openItem(const PersonDay &day, DayOpenItem::Kind kind, int segment, const QString &text)
{
    return {*day.person.id, day.person.name, kind, segment, text, std::nullopt};
}

QString missingEnd(const AssessedDay &day, int segment)
{
    for (const SegmentResult &result : day.segments) {
        if (result.segment != segment)
            continue;
        if (!result.arrivedAt)
            return QCoreApplication::translate("Assessment", "Nothing shows when this person came.");
        if (!result.leftAt)
            return QCoreApplication::translate("Assessment", "Nothing shows when this person left.");
    }
    return QCoreApplication::translate("Assessment", "A punch is missing.");
}

/** Of [from, to] those that are @p wanted, person by person. */
template <class Wanted, class Visitor>
Result<void> assessEach(StoreSession &session, QDate from, QDate to, const Wanted &wanted, const Visitor &visitor)
{
    const Result<RecordedDays> facts = RecordedDays::load(session, from, to);
    if (!facts)
        return facts.error();
    std::map<QDate, const RulePack *> packs;
    for (const auto &[id, days] : facts->roster) {
        if (!facts->people.contains(id))
            continue;
        for (const RosterDay &day : days) {
            if (day.date < from || day.date > to || !wanted(*facts, day))
                continue;
            auto pack = packs.find(day.date);
            if (pack == packs.end()) {
                const Result<const RulePack *> found = session.packOn(day.date);
                if (!found)
                    return found.error();
                pack = packs.emplace(day.date, *found).first;
            }
            visitor(assess(session, *facts, day, *pack->second));
        }
    }
    return {};
}

/** The same, by date, then employee number. */
template <class Wanted>
Result<std::vector<AssessedDay>> assessAll(StoreSession &session, QDate from, QDate to, const Wanted &wanted)
{
    std::vector<AssessedDay> assessed;
    const Result<void> done =
        assessEach(session, from, to, wanted, [&assessed](AssessedDay &&day) { assessed.push_back(std::move(day)); });
    if (!done)
        return done.error();
    std::stable_sort(assessed.begin(), assessed.end(), [](const AssessedDay &a, const AssessedDay &b) {
        return std::pair(a.day.roster.date, a.day.person.no.text())
               < std::pair(b.day.roster.date, b.day.person.no.text());
    });
    return assessed;
}

} // namespace

QDate workingDaysAfter(QDate from, int days)
{
    while (days > 0) {
        from = from.addDays(1);
        if (from.dayOfWeek() <= 5)
            --days;
    }
    return from;
}

Result<std::vector<AssessedDay>> Assessment::days(QDate from, QDate to, const QString &team,
                                                  std::optional<PersonId> person) const
{
    return assessAll(m_session, from, to, [&team, person](const RecordedDays &facts, const RosterDay &day) {
        return (!person || day.person == *person) && (team.isEmpty() || facts.teamOn(day) == team);
    });
}

Result<std::vector<AssessedDay>> Assessment::closedDays(QDate from, QDate to) const
{
    const auto closed = RollRepository(m_session.records()).closedDays(from, to);
    if (!closed)
        return closed.error();
    if (closed->empty())
        return std::vector<AssessedDay>();
    return assessAll(m_session, from, to,
                     [](const RecordedDays &facts, const RosterDay &day) { return facts.isClosed(day); });
}

Result<void> Assessment::visit(QDate from, QDate to, const std::function<bool(const RosterDay &)> &wanted,
                               const std::function<void(AssessedDay &&)> &visitor) const
{
    return assessEach(
        m_session, from, to, [&wanted](const RecordedDays &, const RosterDay &day) { return wanted(day); }, visitor);
}

Result<AttendanceDay> Assessment::day(QDate date, const QString &team) const
{
    Result<std::vector<AssessedDay>> assessed = days(date, date, team);
    if (!assessed)
        return assessed.error();
    AttendanceDay day{date, team, m_session.zone(), {}, {}, m_session.settings().moneyEffects(), {}, {}, std::nullopt};
    if (const Result<const RulePack *> pack = m_session.packOn(date)) {
        day.pack = (*pack)->id;
        day.packVersion = (*pack)->version;
    }
    if (!team.isEmpty()) {
        const auto close = RollRepository(m_session.records()).dayClose(team, date);
        if (!close)
            return close.error();
        if (close->has_value() && !(*close)->reopened)
            day.close = **close;
    }
    day.open = openItems(*assessed);
    day.people.reserve(assessed->size());
    for (AssessedDay &one : *assessed)
        day.people.push_back(std::move(one.day));
    return day;
}

std::vector<DayOpenItem> Assessment::openItems(const std::vector<AssessedDay> &days)
{
    std::vector<DayOpenItem> open;
    for (const AssessedDay &assessed : days) {
        const PersonDay &day = assessed.day;
        bool absent = false;
        for (const Finding &finding : day.findings) {
            absent = absent || finding.kind == FindingKind::Absence;
            if (finding.kind == FindingKind::MissingPunch) {
                open.push_back(openItem(day, DayOpenItem::Kind::MissingPunch, finding.segment,
                                        missingEnd(assessed, finding.segment)));
            } else if (finding.kind == FindingKind::NeedsDecision) {
                open.push_back(openItem(day, DayOpenItem::Kind::NeedsDecision, finding.segment,
                                        finding.explain.isEmpty() ? finding.rule : finding.explain.last()));
            }
        }
        for (const LeaveRecord &leave : day.leave) {
            if (leave.papersPending) {
                open.push_back(openItem(day, DayOpenItem::Kind::Papers, 0,
                                        QCoreApplication::translate("Assessment", "Papers are due: %1.")
                                            .arg(AttendanceWords::leaveKind(leave.kind))));
            }
        }
        if (absent && !day.notices.empty() && day.leave.empty()) {
            open.push_back(openItem(
                day, DayOpenItem::Kind::Notice, 0,
                QCoreApplication::translate("Assessment", "Phoned, but neither came nor has leave on record.")));
        }
    }
    return open;
}

} // namespace Floorwalk
