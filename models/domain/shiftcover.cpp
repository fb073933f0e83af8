// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/shiftcover.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** A day whose hours know in whose shift they were filed. */
struct WorkedDay
{
    struct Part
    {
        Segment segment;
        PersonId filedFor;
    };
    RosterDay day; ///< its segments are those of before
    std::vector<Part> parts;
    bool takenOn = false; ///< hours of somebody else came to it
};

WorkedDay *dayOf(std::vector<WorkedDay> &days, PersonId person, QDate date)
{
    const auto day = std::ranges::find_if(
        days, [person, date](const WorkedDay &one) { return one.day.person == person && one.day.date == date; });
    return day == days.end() ? nullptr : &*day;
}

/** Hours that go on without a break are one segment: nobody punches between them. */
void joinSegments(std::vector<Segment> &segments)
{
    std::ranges::sort(segments, {}, &Segment::start);
    std::vector<Segment> joined;
    for (const Segment &segment : segments) {
        if (!joined.empty() && joined.back().end == segment.start)
            joined.back().end = segment.end;
        else
            joined.push_back(segment);
    }
    segments = std::move(joined);
}

void takeOn(std::vector<WorkedDay> &days, PersonId person, const RosterDay &from,
            const std::vector<WorkedDay::Part> &parts)
{
    WorkedDay *const own = dayOf(days, person, from.date);
    if (!own) {
        days.push_back({{std::nullopt, person, from.date, from.shift, DayKind::Work, {}, {}}, parts, true});
        return;
    }
    if (own->parts.empty())
        own->day.shift = from.shift;
    own->day.kind = DayKind::Work;
    own->day.leaveKind.clear();
    own->parts.insert(own->parts.end(), parts.begin(), parts.end());
    own->takenOn = true;
}

/** @p span of the shift goes from @p away to @p stands; all of it where there is none. */
void handOn(std::vector<WorkedDay> &days, PersonId away, PersonId stands, QDate date,
            const std::optional<TimeRange> &span)
{
    WorkedDay *const own = dayOf(days, away, date);
    if (!own)
        return; // the roster was written anew meanwhile: there is nothing to come for
    std::vector<WorkedDay::Part> given;
    std::vector<WorkedDay::Part> kept;
    for (const WorkedDay::Part &part : own->parts) {
        const CutSegments cut = cutSegments({part.segment}, span.value_or(TimeRange{Moment::min(), Moment::max()}));
        for (const Segment &inside : cut.inside)
            given.push_back({inside, part.filedFor});
        for (const Segment &outside : cut.outside)
            kept.push_back({outside, part.filedFor});
    }
    if (given.empty())
        return;
    own->parts = std::move(kept);
    if (own->parts.empty())
        own->day.kind = DayKind::Rest;
    const RosterDay from = own->day;
    takeOn(days, stands, from, given);
}

/** Both at once, so that on one day neither gets back what it just gave. */
void exchange(std::vector<WorkedDay> &days, const ShiftCover &cover)
{
    WorkedDay *const given = dayOf(days, cover.away, cover.date);
    WorkedDay *const taken = cover.back ? dayOf(days, cover.stands, *cover.back) : nullptr;
    if (!given || given->parts.empty() || !taken || taken->parts.empty()) {
        handOn(days, cover.away, cover.stands, cover.date, {});
        return;
    }
    const WorkedDay first = *given;
    const WorkedDay second = *taken;
    for (WorkedDay *const one : {given, taken}) {
        one->parts.clear();
        one->day.kind = DayKind::Rest;
    }
    takeOn(days, cover.stands, first.day, first.parts);
    takeOn(days, cover.away, second.day, second.parts);
}

std::vector<WorkedDay> workedDays(std::vector<RosterDay> days, const std::vector<ShiftCover> &covers)
{
    std::vector<WorkedDay> worked;
    for (RosterDay &day : days) {
        WorkedDay one{std::move(day), {}, false};
        for (const Segment &segment : one.day.segments)
            one.parts.push_back({segment, one.day.person});
        worked.push_back(std::move(one));
    }
    for (const ShiftCover &cover : covers) {
        if (cover.kind == ShiftCover::Kind::Swap)
            exchange(worked, cover);
        else
            handOn(worked, cover.away, cover.stands, cover.date, cover.span);
    }
    return worked;
}

} // namespace

QString shiftCoverName(ShiftCover::Kind kind)
{
    return kind == ShiftCover::Kind::Swap ? u"swap"_s : u"substitute"_s;
}

std::optional<ShiftCover::Kind> shiftCoverFromName(QStringView name)
{
    for (const ShiftCover::Kind kind : {ShiftCover::Kind::Swap, ShiftCover::Kind::Substitute}) {
        if (name == shiftCoverName(kind))
            return kind;
    }
    return std::nullopt;
}

CutSegments cutSegments(const std::vector<Segment> &segments, const TimeRange &span)
{
    CutSegments cut;
    for (const Segment &segment : segments) {
        const Segment inside{std::max(segment.start, span.from), std::min(segment.end, span.to)};
        if (inside.start >= inside.end) {
            cut.outside.push_back(segment);
            continue;
        }
        cut.inside.push_back(inside);
        if (segment.start < inside.start)
            cut.outside.push_back({segment.start, inside.start});
        if (inside.end < segment.end)
            cut.outside.push_back({inside.end, segment.end});
    }
    return cut;
}

std::vector<RosterDay> withCovers(std::vector<RosterDay> days, const std::vector<ShiftCover> &covers)
{
    std::vector<RosterDay> worked;
    for (WorkedDay &one : workedDays(std::move(days), covers)) {
        one.day.segments.clear();
        for (const WorkedDay::Part &part : one.parts)
            one.day.segments.push_back(part.segment);
        if (one.takenOn)
            joinSegments(one.day.segments);
        worked.push_back(std::move(one.day));
    }
    std::ranges::stable_sort(worked, {}, &RosterDay::date);
    return worked;
}

std::vector<HeldHours> heldHours(const std::vector<RosterDay> &days, const std::vector<ShiftCover> &covers)
{
    std::vector<HeldHours> hours;
    for (const WorkedDay &one : workedDays(days, covers)) {
        for (const WorkedDay::Part &part : one.parts)
            hours.push_back({part.filedFor, one.day.person, one.day.date, part.segment});
    }
    std::ranges::stable_sort(hours, {}, [](const HeldHours &one) { return one.segment.start; });
    return hours;
}

} // namespace Floorwalk
