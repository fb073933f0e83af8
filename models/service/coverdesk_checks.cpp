// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What CoverDesk holds a cover against before it is entered, and before it is taken back.

#include "models/service/coverdesk.h"

#include "models/store/absencerepository.h"
#include "models/store/rosterrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct CoverCheckText
{
    Q_DECLARE_TR_FUNCTIONS(CoverDesk)
};

Error badCoverOf(const QString &text)
{
    return {Error::Kind::BadInput, text, {}};
}

Error coverConflict(const QString &text)
{
    return {Error::Kind::Conflict, text, {}};
}

/** The days of a cover, and those beside them: a night reaches into the next. */
std::pair<QDate, QDate> around(const ShiftCover &cover)
{
    const QDate other = cover.back.value_or(cover.date);
    return {std::min(cover.date, other).addDays(-1), std::max(cover.date, other).addDays(1)};
}

bool meetsItself(std::vector<Segment> segments)
{
    std::ranges::sort(segments, {}, &Segment::start);
    for (size_t i = 1; i < segments.size(); ++i) {
        if (segments[i].start < segments[i - 1].end)
            return true;
    }
    return false;
}

std::vector<Segment> segmentsIn(const std::vector<RosterDay> &days)
{
    std::vector<Segment> all;
    for (const RosterDay &day : days)
        all.insert(all.end(), day.segments.begin(), day.segments.end());
    return all;
}

struct TwoShifts
{
    Segment back;
    Segment other;
};

/** Which of @p after that is not among @p before meets another at a time. */
std::optional<TwoShifts> metBy(const std::vector<Segment> &before, const std::vector<Segment> &after)
{
    for (size_t i = 0; i < after.size(); ++i) {
        if (std::ranges::find(before, after[i]) != before.end())
            continue;
        for (size_t j = 0; j < after.size(); ++j) {
            if (i != j && after[i].start < after[j].end && after[j].start < after[i].end)
                return TwoShifts{after[i], after[j]};
        }
    }
    return std::nullopt;
}

/** "11-23 08:30–17:30" */
QString hoursText(const Segment &segment, const Zone &zone)
{
    return u"%1–%2"_s.arg(zone.local(segment.start).toString(u"MM-dd HH:mm"_s),
                          zone.localTime(segment.end).toString(u"HH:mm"_s));
}

} // namespace

/** Whoever then works nowhere else and is not on leave. */
Result<void> CoverDesk::checkFree(const ShiftCover &cover, const Person &person) const
{
    const auto [from, to] = around(cover);
    std::vector<RosterDay> days;
    const RosterRepository roster(m_session.records());
    for (const PersonId one : {cover.away, cover.stands}) {
        const auto own = roster.ofPerson(one, from, to);
        if (!own)
            return own.error();
        days.insert(days.end(), own->begin(), own->end());
    }
    const Error onLeave =
        coverConflict(CoverCheckText::tr("%1 is on leave then. Choose somebody else.").arg(person.name));
    const QDate comesOn = person.id == cover.stands ? cover.date : cover.back.value_or(cover.date);
    const bool leaveDay = std::ranges::any_of(days, [&person, comesOn](const RosterDay &day) {
        return day.person == *person.id && day.date == comesOn && day.kind == DayKind::Leave;
    });
    if (leaveDay)
        return onLeave;
    std::vector<Segment> work;
    std::vector<Segment> ofTheCover;
    for (const RosterDay &day : withCovers(days, {cover})) {
        if (day.person != *person.id)
            continue;
        work.insert(work.end(), day.segments.begin(), day.segments.end());
        if (day.date == cover.date || day.date == cover.back)
            ofTheCover.insert(ofTheCover.end(), day.segments.begin(), day.segments.end());
    }
    if (meetsItself(work)) {
        return coverConflict(
            CoverCheckText::tr("%1 works another shift at that time. Choose somebody else, or other times.")
                .arg(person.name));
    }
    const Zone zone = m_session.zone();
    const auto leave =
        AbsenceRepository(m_session.records()).leave(*person.id, zone.startOfDay(from), zone.startOfDay(to.addDays(1)));
    if (!leave)
        return leave.error();
    for (const AbsenceRepository::Leave &one : *leave) {
        const bool off = one.record.approved && std::ranges::any_of(ofTheCover, [&one](const Segment &segment) {
                             return segment.start < one.record.to && one.record.from < segment.end;
                         });
        if (off)
            return onLeave;
    }
    return {};
}

Result<void> CoverDesk::checkAskedOn(const ShiftCover &cover) const
{
    const QDate today = m_session.zone().localDate(m_session.now());
    if (!cover.askedOn || *cover.askedOn <= today)
        return {};
    return badCoverOf(
        CoverCheckText::tr("It cannot have been asked for on %1: by this computer’s clock today is %2. Correct "
                           "the day, or the clock if that is wrong.")
            .arg(cover.askedOn->toString(Qt::ISODate), today.toString(Qt::ISODate)));
}

/** Whoever has the shift again works nowhere else by then; on leave one may be, and nobody comes. */
Result<void> CoverDesk::checkGoesBack(const ShiftCover &cover, const Person &person) const
{
    const auto [from, to] = around(cover);
    const RosterRepository roster(m_session.records());
    const auto before = roster.ofPerson(*person.id, from, to);
    const auto after = roster.ofPerson(*person.id, from, to, cover.id);
    if (!before || !after)
        return before ? after.error() : before.error();
    const std::optional<TwoShifts> twice = metBy(segmentsIn(*before), segmentsIn(*after));
    if (!twice)
        return {};
    const Zone zone = m_session.zone();
    return coverConflict(
        CoverCheckText::tr("%1 works %2 by now and would have %3 back at the same time. Take the other one "
                           "back first, or change the roster.")
            .arg(person.name, hoursText(twice->other, zone), hoursText(twice->back, zone)));
}

/** Nobody else stands in for who stands in: that one's shift would be gone, and nobody told. */
Result<void> CoverDesk::checkNotPassedOn(const ShiftCover &cover) const
{
    const auto [from, to] = around(cover);
    const RosterRepository roster(m_session.records());
    const auto before = roster.heldHours(from, to);
    const auto after = roster.heldHours(from, to, cover.id);
    if (!before || !after)
        return before ? after.error() : before.error();
    for (const HeldHours &one : *before) {
        const bool others = one.holder != cover.away && one.holder != cover.stands && one.holder != one.filedFor;
        if (!others || std::ranges::find(*after, one) != after->end())
            continue;
        const Result<Person> holder = known(one.holder);
        if (!holder)
            return holder.error();
        return coverConflict(CoverCheckText::tr("%1 comes for some of it by now (%2). Take that back first.")
                                 .arg(holder->name, hoursText(one.segment, m_session.zone())));
    }
    return {};
}

Result<void> CoverDesk::check(const ShiftCover &cover, const Person &away, const Person &stands) const
{
    if (cover.away == cover.stands)
        return badCoverOf(CoverCheckText::tr("Nobody comes in place of themselves. Choose somebody else."));
    if (cover.reason.trimmed().isEmpty())
        return badCoverOf(CoverCheckText::tr("Say who approved it and why: it is read later."));
    if (Result<void> asked = checkAskedOn(cover); !asked)
        return asked;
    const RosterRepository roster(m_session.records());
    const auto given = roster.find(cover.away, cover.date);
    if (!given)
        return given.error();
    if (!*given || (**given).segments.empty()) {
        return badCoverOf(CoverCheckText::tr("%1 has no shift on %2: there is nothing to come for.")
                              .arg(away.name, cover.date.toString(Qt::ISODate)));
    }
    if (cover.span
        && (cover.kind == ShiftCover::Kind::Swap || cutSegments((**given).segments, *cover.span).inside.empty()))
        return badCoverOf(
            CoverCheckText::tr("The times lie outside the shift. Write them as 09:00-12:00, or none for all of "
                               "it."));
    if (cover.back) {
        const auto back = roster.find(cover.stands, *cover.back);
        if (!back)
            return back.error();
        if (!*back || (**back).segments.empty()) {
            return badCoverOf(CoverCheckText::tr("%1 has no shift on %2 that could be taken in return.")
                                  .arg(stands.name, cover.back->toString(Qt::ISODate)));
        }
        if (Result<void> free = checkFree(cover, away); !free)
            return free;
    }
    return checkFree(cover, stands);
}

} // namespace Floorwalk
