// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/attendanceday.h"
#include "models/service/storesession.h"

namespace Floorwalk {

/**
 * Enters who comes in place of whom. From then on the roster expects whoever is to come: lateness and absence are
 * theirs. A leader enters it for people of teams that are free to the leader; it is taken back by another record.
 */
class CoverDesk
{
public:
    explicit CoverDesk(StoreSession &session)
        : m_session(session)
    {}

    struct Entered
    {
        qint64 id = 0;
        QStringList remarks; ///< translated: what the day's rule pack says of a swap that was asked for
    };
    /**
     * BadInput when one has no shift there, the times lie outside it, both are the same person, nobody's approval is
     * named, or it was asked for on a day to come; Conflict when somebody would work twice at a time, is on leave then,
     * or a day of it is closed.
     */
    Result<Entered> enter(const Actor &actor, const ShiftCover &cover);
    /**
     * NotFound when there is none of that id or it was taken back, BadInput without a reason, Conflict on a closed day,
     * when one of the two would work twice at a time with what comes back, or when some of it was passed on.
     */
    Result<void> withdraw(const Actor &actor, qint64 id, const QString &reason);
    /** Those that hold and touch [from, to], with names, in the order they were entered. */
    Result<std::vector<CoverLine>> between(QDate from, QDate to) const;
    /** Everybody who could come for somebody on @p date: those who are not retired, by employee number. */
    Result<std::vector<Person>> people() const;

private:
    Result<Person> known(PersonId id) const;
    Result<void> check(const ShiftCover &cover, const Person &away, const Person &stands) const;
    Result<void> checkFree(const ShiftCover &cover, const Person &person) const;
    Result<void> checkAskedOn(const ShiftCover &cover) const;
    Result<void> checkGoesBack(const ShiftCover &cover, const Person &person) const;
    Result<void> checkNotPassedOn(const ShiftCover &cover) const;
    Result<QStringList> remarksOn(const ShiftCover &cover, const Person &person) const;
    Result<Grant> grantFor(const Actor &actor, const ShiftCover &cover) const;

    StoreSession &m_session;
};

} // namespace Floorwalk
