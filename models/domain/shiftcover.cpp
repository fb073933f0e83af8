// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/shiftcover.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

RosterDay *dayOf(std::vector<RosterDay> &days, PersonId person, QDate date)
{
    const auto day = std::ranges::find_if(
        days, [person, date](const RosterDay &one) { return one.person == person && one.date == date; });
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

void takeOn(std::vector<RosterDay> &days, PersonId person, const RosterDay &from, const std::vector<Segment> &segments)
{
    RosterDay *const own = dayOf(days, person, from.date);
    if (!own) {
        days.push_back({std::nullopt, person, from.date, from.shift, DayKind::Work, {}, segments});
        return;
    }
    if (own->segments.empty())
        own->shift = from.shift;
    own->kind = DayKind::Work;
    own->leaveKind.clear();
    own->segments.insert(own->segments.end(), segments.begin(), segments.end());
    joinSegments(own->segments);
}

/** @p span of the shift goes from @p away to @p stands; all of it where there is none. */
void handOn(std::vector<RosterDay> &days, PersonId away, PersonId stands, QDate date,
            const std::optional<TimeRange> &span)
{
    RosterDay *const own = dayOf(days, away, date);
    if (!own || own->segments.empty())
        return; // the roster was written anew meanwhile: there is nothing to come for
    const RosterDay filed = *own;
    const CutSegments cut = cutSegments(filed.segments, span.value_or(TimeRange{Moment::min(), Moment::max()}));
    if (cut.inside.empty())
        return;
    own->segments = cut.outside;
    if (own->segments.empty())
        own->kind = DayKind::Rest;
    takeOn(days, stands, filed, cut.inside);
}

/** Both at once, so that on one day neither gets back what it just gave. */
void exchange(std::vector<RosterDay> &days, const ShiftCover &cover)
{
    RosterDay *const given = dayOf(days, cover.away, cover.date);
    RosterDay *const taken = cover.back ? dayOf(days, cover.stands, *cover.back) : nullptr;
    if (!given || given->segments.empty() || !taken || taken->segments.empty()) {
        handOn(days, cover.away, cover.stands, cover.date, {});
        return;
    }
    const RosterDay first = *given;
    const RosterDay second = *taken;
    for (RosterDay *const one : {given, taken}) {
        one->segments.clear();
        one->kind = DayKind::Rest;
    }
    takeOn(days, cover.stands, first, first.segments);
    takeOn(days, cover.away, second, second.segments);
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
    for (const ShiftCover &cover : covers) {
        if (cover.kind == ShiftCover::Kind::Swap)
            exchange(days, cover);
        else
            handOn(days, cover.away, cover.stands, cover.date, cover.span);
    }
    std::ranges::stable_sort(days, {}, &RosterDay::date);
    return days;
}

} // namespace Floorwalk
