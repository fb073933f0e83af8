// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/carequeue.h"

#include "models/policy/alertrule.h"
#include "models/service/coachingdesk.h"
#include "models/service/keyedpeople.h"
#include "models/service/registerdesk.h"
#include "models/store/alertrepository.h"
#include "models/store/coachingrepository.h"
#include "models/store/rosterrepository.h"

#include <algorithm>

namespace Floorwalk {

namespace {

constexpr int daysUpset = 14; ///< so long a call is asked about

} // namespace

/** What is gathered, by person. */
class CareQueue::Facts
{
public:
    explicit Facts(std::vector<Person> people)
        : m_people(std::move(people))
    {
        for (const Person &person : m_people)
            m_facts.push_back({*person.id, person.name, 0, 0, 0, {}});
    }

    const std::vector<Person> &people() const { return m_people; }
    std::vector<CareFacts> &all() { return m_facts; }
    /** Null for who is of another team. */
    CareFacts *of(std::optional<PersonId> person)
    {
        const auto found = std::ranges::find_if(
            m_facts, [&person](const CareFacts &one) { return std::optional(one.person) == person; });
        return found == m_facts.end() ? nullptr : &*found;
    }

private:
    std::vector<Person> m_people;
    std::vector<CareFacts> m_facts; ///< in their order
};

Result<void> CareQueue::addLastCare(Moment now, Facts &facts)
{
    const CoachingRepository notes(m_session.records());
    for (CareFacts &one : facts.all()) {
        const auto last = notes.lastOfKind(one.person, NoteKind::Care, now);
        if (!last)
            return last.error();
        one.lastCare = *last;
    }
    return {};
}

/** A call that a talk came after is talked over. */
Result<void> CareQueue::addUpsets(const Actor &leader, QDate date, Facts &facts)
{
    const auto entries = RegisterDesk(m_session).ofKind(leader, EntryKind::Upset, date.addDays(1 - daysUpset), date);
    if (!entries)
        return entries.error();
    for (const RegisterItem &item : *entries) {
        CareFacts *const one = facts.of(item.entry.words.agent);
        if (one && item.entry.opened > one->lastCare.value_or(Moment::min()))
            ++one->upset;
    }
    return {};
}

Result<void> CareQueue::addActions(const Actor &leader, Facts &facts)
{
    const auto due = CoachingDesk(m_session).due(leader);
    if (!due)
        return due.error();
    const CoachingRepository notes(m_session.records());
    for (const FollowUp &action : *due) {
        CareFacts *const one = facts.of(action.person);
        if (!one)
            continue;
        const Result<CoachingNote> note = notes.numbered(action.note);
        if (!note)
            return note.error();
        one->actionsDue += note->words.kind == NoteKind::Care ? 1 : 0;
    }
    return {};
}

/** Very long are those that grew to an alarm. */
Result<void> CareQueue::addLongCalls(QDate date, Moment now, Facts &facts)
{
    const Moment from = m_session.zone().startOfDay(date);
    const TimeRange day{from, std::max(from, now + Millis(1))};
    const auto alerts = AlertRepository(m_session.records()).between(day.from, day.to);
    const Result<KeyedPeople> keyed = KeyedPeople::during(m_session, facts.people(), day);
    if (!alerts || !keyed)
        return alerts ? keyed.error() : alerts.error();
    const QString longCall = alertKindName(AlertKind::LongCall);
    for (const AlertRecord &alert : *alerts) {
        if (alert.kind != longCall || !alert.alarm)
            continue;
        if (CareFacts *const one = facts.of(keyed->find(alert.subject, alert.since)))
            ++one->longCalls;
    }
    return {};
}

/** Of the shift day @p date: midnight, or when its last shift ends after that. */
Result<Moment> CareQueue::endOf(QDate date) const
{
    const auto roster = RosterRepository(m_session.records()).between(date, date);
    if (!roster)
        return roster.error();
    Moment end = m_session.zone().startOfDay(date.addDays(1));
    for (const RosterDay &day : *roster) {
        if (!day.segments.empty())
            end = std::max(end, day.segments.back().end);
    }
    return end;
}

Result<std::vector<CarePlace>> CareQueue::of(const Actor &leader, QDate date, Moment present)
{
    const Result<Moment> end = endOf(date);
    if (!end)
        return end.error();
    const Moment now = std::min(present, *end);
    Result<std::vector<Person>> people = CoachingDesk(m_session).membersOn(leader, date);
    if (!people)
        return people.error();
    Facts facts(std::move(*people));
    if (const Result<void> read = addLastCare(now, facts); !read)
        return read.error();
    if (const Result<void> read = addUpsets(leader, date, facts); !read)
        return read.error();
    if (const Result<void> read = addActions(leader, facts); !read)
        return read.error();
    if (const Result<void> read = addLongCalls(date, now, facts); !read)
        return read.error();
    return CarePlan::queue(facts.all(), now);
}

} // namespace Floorwalk
