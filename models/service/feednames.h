// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/person.h"
#include "models/domain/seatplan.h"
#include "models/service/storesession.h"

namespace Floorwalk {

/** How the feed names people at one moment: by the seats they sit at, and by names of their own. */
class FeedNames
{
public:
    static Result<FeedNames> at(StoreSession &session, Moment moment);

    /** Names and interfaces that mean @p person then; a phone that another sits at is not among them. */
    QStringList of(const Person &person) const;
    /** Interfaces that the seat plan gives to somebody then. */
    QStringList seated() const;
    /** All interfaces that stand on a seat, with the seats' names. */
    const QHash<QString, QString> &seats() const { return m_plan.seats(); }
    /** Interfaces of seats that the plan gives to nobody then, with the seats' names. */
    QHash<QString, QString> unassigned() const;

private:
    FeedNames(SeatPlan plan, Moment moment);
    SeatPlan m_plan;
    Moment m_moment;
    std::map<PersonId, QStringList> m_seated;
};

} // namespace Floorwalk
