// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/feedpeople.h"

#include "models/store/peoplerepository.h"
#include "models/store/seatrepository.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** The plan is read for so much more than is asked for: live signs move on with the clock, told ones by the day. */
constexpr std::chrono::hours readAround{6};

} // namespace

/** What PeopleRepository::all() and SeatRepository::plan() read: who works in whose place sits on that one's seat. */
FeedPeople::FeedPeople(const Database &records)
    : m_records(records)
    , m_watch(records, {u"person"_s, u"feed_member"_s, u"seat"_s, u"seat_interface"_s, u"seat_plan"_s, u"shift_cover"_s,
                        u"roster_day"_s, u"roster_segment"_s})
{}

Result<void> FeedPeople::prepare(Moment first, Moment last)
{
    const Result<bool> changed = m_watch.changed();
    if (!changed)
        return changed.error();
    if (*changed) {
        m_hasMembers = false;
        m_planned.reset();
    }
    if (!m_hasMembers) {
        if (Result<void> read = readMembers(); !read)
            return read;
    }
    if (m_planned && m_planned->from <= first && last <= m_planned->to)
        return {};
    return readPlan(first, last);
}

Result<void> FeedPeople::readMembers()
{
    const Result<std::vector<Person>> people = PeopleRepository(m_records).all();
    if (!people)
        return people.error();
    m_members.clear();
    for (const Person &person : *people) {
        for (const QString &member : person.feedMembers) {
            if (!m_members.contains(member)) // the first, as findByFeedMember() has it
                m_members.insert(member, *person.id);
        }
    }
    m_hasMembers = true;
    return {};
}

Result<void> FeedPeople::readPlan(Moment first, Moment last)
{
    const TimeRange span{first - readAround, last + readAround};
    Result<SeatPlan> plan = SeatRepository(m_records).plan(span.from, span.to);
    if (!plan)
        return plan.error();
    m_plan = std::move(*plan);
    m_planned = span;
    return {};
}

FeedPeople::Meant FeedPeople::of(const PresenceSign &sign) const
{
    for (const QString &word : {sign.interface, sign.agentKey, sign.name}) {
        if (const std::optional<PersonId> person = m_plan.personAt(word, sign.at))
            return {person, false};
    }
    for (const QString &word : {sign.name, sign.interface, sign.agentKey}) {
        const auto named = m_members.constFind(word);
        if (!word.isEmpty() && named != m_members.cend())
            return {*named, true};
    }
    return {};
}

} // namespace Floorwalk
