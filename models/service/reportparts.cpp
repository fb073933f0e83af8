// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/reportparts.h"

#include "models/day/daysteps.h"
#include "models/service/shiftsummary.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView moodStep("mood");

std::optional<std::chrono::seconds> lateBy(const PersonDay &day)
{
    std::optional<int> most;
    for (const Finding &finding : day.findings) {
        if (finding.lateSeconds && *finding.lateSeconds > most.value_or(0))
            most = *finding.lateSeconds;
    }
    return most ? std::optional(std::chrono::seconds(*most)) : std::nullopt;
}

bool isDeemed(const Finding &finding)
{
    return finding.absenceDays > 0;
}

ReportPerson personOfRoll(const PersonDay &day)
{
    ReportPerson person{day.person.name, day.roster.shift, {}, {}};
    if (!day.roster.segments.empty())
        person.start = day.roster.segments.front().start;
    return person;
}

/** Leaders come before the shift and stay after it. What was begun or ended further off was forgotten and put right
 * later: the other shift's calls are not the report's. */
constexpr std::chrono::hours reportMargin{2};

/** What the roster says of the day; where it says nothing the plan, else when activities were begun. */
std::optional<TimeRange> shiftOf(const std::vector<RosterDay> &roster, const std::vector<ActivityRecord> &activities)
{
    std::optional<TimeRange> hull;
    const auto take = [&hull](Moment from, Moment to) {
        hull = hull ? TimeRange{std::min(hull->from, from), std::max(hull->to, to)} : TimeRange{from, to};
    };
    for (const RosterDay &day : roster) {
        for (const Segment &segment : day.segments)
            take(segment.start, segment.end);
    }
    if (hull)
        return hull;
    for (const ActivityRecord &activity : activities) {
        if (activity.plannedStart && activity.plannedEnd)
            take(*activity.plannedStart, *activity.plannedEnd);
    }
    if (hull)
        return hull;
    for (const ActivityRecord &activity : activities) {
        if (activity.actualStart)
            take(*activity.actualStart, *activity.actualStart);
    }
    return hull;
}

struct AlertTally
{
    ReportAlerts alerts;
    std::vector<Millis> reactions;
};

void addAlert(AlertTally &tally, const AlertRecord &alert, Moment end)
{
    ReportAlerts &sum = tally.alerts;
    ++sum.count;
    sum.alarms += alert.alarm ? 1 : 0;
    const bool closed = alert.closedAt && *alert.closedAt <= end;
    sum.open += closed ? 0 : 1;
    if (closed && !alert.outcome.isEmpty())
        ++sum.outcomes[alert.outcome];
    if (const std::optional<Millis> reaction = alert.reactionTime(); reaction && *alert.acknowledgedAt <= end)
        tally.reactions.push_back(*reaction);
}

} // namespace

ActivityRecord ReportParts::withoutPrivate(ActivityRecord record, WordsPrivacy privacy)
{
    std::erase_if(record.ticks, [](const ChecklistTick &tick) { return tick.step == moodStep; });
    if (privacy >= WordsPrivacy::Note)
        record.note.clear();
    if (privacy >= WordsPrivacy::Words) {
        for (ChecklistTick &tick : record.ticks)
            tick.note.clear();
    }
    if (privacy >= WordsPrivacy::All) {
        record.reason.clear();
        record.subject.clear();
    }
    return record;
}

AttendancePart ReportParts::attendance(const std::vector<PersonDay> &people, const AttendanceDay &roll, Moment end,
                                       FigureVariant variant)
{
    const ShiftSummary summary = shiftSummary(people, end);
    AttendancePart part;
    part.expected = summary.planned;
    part.present = summary.present;
    part.due = summary.rostered;
    part.presentDue = summary.presentDue();
    part.variant = variant;
    part.rate = summary.attendanceRate(variant);
    part.leaveBegun = summary.leaveBegun;
    part.timeDue = summary.timeDue;
    part.timePresent = summary.timePresent;
    part.closed = roll.close.has_value();
    part.open = int(roll.open.size());
    for (const PersonDay &person : people) {
        // One by one as the summary counts them: so a name stands in the list that its number is in.
        const ShiftSummary one = shiftSummary({person}, end);
        if (one.leave > 0)
            part.leave.push_back(personOfRoll(person));
        else if (one.absent > 0)
            part.absent.push_back(personOfRoll(person));
        else if (one.late > 0) {
            part.late.push_back(personOfRoll(person));
            part.late.back().late = lateBy(person);
        } else if (one.presentDue() > 0 && std::ranges::any_of(person.findings, isDeemed)) {
            part.deemed.push_back(personOfRoll(person));
            part.deemed.back().late = lateBy(person);
        }
    }
    return part;
}

std::vector<ReportFault> ReportParts::faults(const std::vector<PersonDay> &people)
{
    std::vector<ReportFault> found;
    for (const PersonDay &person : people) {
        for (const Evidence &evidence : person.evidence) {
            if (evidence.kind != EvidenceKind::Fault)
                continue;
            // What a leader wrote to excuse somebody may be about anything, also about health: it stays on the roll.
            const bool isByHand = evidence.source == "manual"_L1;
            found.push_back({person.person.name, evidence.at, evidence.until, isByHand ? QString() : evidence.note});
        }
    }
    std::ranges::stable_sort(found, {}, [](const ReportFault &one) { return std::tie(one.at, one.name); });
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<ReportActivity> ReportParts::activities(const std::vector<ActivityRecord> &records, Moment end)
{
    std::vector<ReportActivity> found;
    for (const ActivityRecord &record : records) {
        found.push_back(
            {record, DaySteps::spent(record, end), DaySteps::isMissed(record, end), DaySteps::isOverdue(record, end)});
    }
    std::ranges::stable_sort(found, {}, [](const ReportActivity &one) {
        return std::pair(DaySteps::placeInDay(one.record).value_or(Moment::max()), one.record.position);
    });
    return found;
}

std::vector<ReportWalk> ReportParts::walks(const std::vector<ActivityRecord> &records,
                                           const std::vector<ActivityRecord> &told)
{
    Q_ASSERT(records.size() == told.size());
    std::vector<ReportWalk> found;
    for (size_t i = 0; i < records.size(); ++i) {
        const ActivityRecord &record = records[i];
        if (record.key != walkKey || !record.actualStart)
            continue;
        ReportWalk walk{.activity = record.id,
                        .leader = record.leader,
                        .from = *record.actualStart,
                        .to = record.actualEnd,
                        .mandatory = record.mandatory,
                        .rated = 0,
                        .findings = {}};
        // The mood's step is not told, and was rated all the same.
        walk.rated = int(std::ranges::count_if(record.ticks, [](const ChecklistTick &tick) {
            return tick.answer == "ok"_L1 || tick.answer == "notOk"_L1;
        }));
        for (const ChecklistTick &tick : told[i].ticks) {
            if (tick.answer == "notOk"_L1 && tick.step != moodStep)
                walk.findings.push_back({tick.step, tick.note});
        }
        found.push_back(std::move(walk));
    }
    std::ranges::stable_sort(found, {}, &ReportWalk::from);
    return found;
}

Millis ReportParts::median(std::vector<Millis> times)
{
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

std::vector<ReportAlerts> ReportParts::alerts(const std::vector<AlertRecord> &alerts, Moment end)
{
    std::map<QString, AlertTally> kinds;
    for (const AlertRecord &alert : alerts) {
        AlertTally &tally = kinds[alert.kind];
        tally.alerts.kind = alert.kind;
        addAlert(tally, alert, end);
    }
    std::vector<ReportAlerts> found;
    for (auto &[kind, tally] : kinds) {
        tally.alerts.reacted = int(tally.reactions.size());
        if (!tally.reactions.empty()) {
            tally.alerts.longestReaction = std::ranges::max(tally.reactions);
            tally.alerts.medianReaction = median(tally.reactions);
        }
        found.push_back(std::move(tally.alerts));
    }
    std::ranges::stable_sort(found, std::greater(), &ReportAlerts::count);
    return found;
}

ReportOpenItem ReportParts::openAlert(const AlertRecord &alert)
{
    const QString name = alert.facts[u"name"_s].toString();
    return {.kind = u"alert"_s,
            .ref = u"alert:%1"_s.arg(alert.id ? alert.id->value() : 0),
            .subject = alert.kind,
            .who = name.isEmpty() ? alert.subject : name,
            .text = {},
            .due = alert.since};
}

CoachingPart ReportParts::coaching(const std::vector<ListeningEntry> &entries, const std::vector<CoachingNote> &notes)
{
    CoachingPart part;
    QSet<qint64> people;
    for (const ListeningEntry &entry : entries) {
        if (entry.status != ListeningEntry::Status::Kept)
            continue;
        (entry.kind == ListeningKind::Monitored ? part.monitored : part.calledBack) += 1;
        people.insert(entry.person.value());
        ++part.byWhom[entry.by];
    }
    part.people = int(people.size());
    for (const CoachingNote &note : notes) {
        if (!note.withdrawn && note.words.kind != NoteKind::Care)
            ++part.notes[noteKindName(note.words.kind)];
    }
    return part;
}

TimeRange ReportParts::window(QDate date, const std::vector<RosterDay> &roster,
                              const std::vector<ActivityRecord> &activities, const Zone &zone, Moment now)
{
    std::optional<TimeRange> hull = shiftOf(roster, activities);
    if (!hull)
        hull = TimeRange{zone.startOfDay(date), zone.startOfDay(date.addDays(1))};
    const TimeRange reach{hull->from - reportMargin, hull->to + reportMargin};
    for (const ActivityRecord &activity : activities) {
        for (const std::optional<Moment> &at : {activity.actualStart, activity.actualEnd}) {
            if (at && *at >= reach.from && *at <= reach.to)
                hull = TimeRange{std::min(hull->from, *at), std::max(hull->to, *at)};
        }
    }
    return {hull->from, std::max(hull->from, std::min(hull->to, now))};
}

} // namespace Floorwalk
