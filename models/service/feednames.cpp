// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/feednames.h"

#include "models/store/seatrepository.h"

namespace Floorwalk {

FeedNames::FeedNames(SeatPlan plan, Moment moment)
    : m_plan(std::move(plan))
    , m_moment(moment)
    , m_seated(m_plan.peopleAt(moment))
{}

Result<FeedNames> FeedNames::at(StoreSession &session, Moment moment)
{
    Result<SeatPlan> plan = SeatRepository(session.records()).plan(moment, moment);
    if (!plan)
        return plan.error();
    return FeedNames(std::move(*plan), moment);
}

QStringList FeedNames::seated() const
{
    QStringList all;
    for (const auto &[person, interfaces] : m_seated)
        all << interfaces;
    return all;
}

QHash<QString, QString> FeedNames::unassigned() const
{
    QHash<QString, QString> seats = m_plan.seats();
    for (const QString &interface : seated())
        seats.remove(interface);
    return seats;
}

QStringList FeedNames::of(const Person &person) const
{
    const auto own = m_seated.find(*person.id);
    QStringList names = own == m_seated.end() ? QStringList() : own->second;
    for (const QString &member : person.feedMembers) {
        const std::optional<PersonId> sits = m_plan.personAt(member, m_moment);
        if ((!sits || *sits == *person.id) && !names.contains(member))
            names << member;
    }
    return names;
}

} // namespace Floorwalk
