// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "models/live/floordelta.h"
#include "models/service/keyedpeople.h"

#include <QSet>

#include <memory>

namespace Floorwalk {

/** Whom the console names for what a feed calls an agent. */
struct AgentIdentity
{
    QString name; ///< the person's on record, or "seat 07, unassigned"; empty: as the feed calls the agent
    QString employeeNo; ///< empty where nobody on record is meant
    QString team{}; ///< in the middle of what was read; empty for nobody on record and who is in none

    bool operator==(const AgentIdentity &) const = default;
};

/**
 * Who is who on the floor by the records: the seat plan of each moment, and names of their own (domain.md 2.2). A value
 * that is read once and asked for each row; how long asking takes does not depend on how much the day holds.
 */
class FloorNames
{
public:
    enum class Whom {
        Everybody, ///< with those who left: what they did is theirs still
        Staff ///< of the present: a phone that somebody left behind may be another's by now
    };

    /** For moments of @p range. Storage when the records cannot be read. */
    static Result<FloorNames> during(StoreSession &session, const TimeRange &range, Whom whom = Whom::Everybody);

    /**
     * Who is meant by @p agentKey on @p phone (empty: not known) at @p moment. A seat is unassigned where the plan
     * seats nobody there and the telephone system calls the agent by the seat or by its phone; a name that is one
     * stays.
     */
    AgentIdentity of(const QString &agentKey, const QString &phone, Moment moment) const;
    /** Of whoever @p alert is about, by the plan of when that began; empty where nobody on record is meant. */
    QString teamOf(const AlertRecord &alert) const;
    /** The team of the one who is called @p name on record; empty where that is nobody or several. */
    QString teamOfPerson(const QString &name) const;
    /** Fills in AgentRow::shown, employeeNo, team and seat. */
    void name(AgentRow &row, Moment moment) const;
    /** The seat that @p phone stands on; empty when it stands on none. */
    QString seatOf(const QString &phone) const { return m_keyed.plan().seatOf(phone); }
    /** Whether @p row, which has its names, leads the own team and stays out of the floor's totals, see TeamLeaders. */
    bool staysOut(const AgentRow &row) const { return m_leaders.contains(row.employeeNo); }
    /** When somebody else may be meant; absent: not in what was read. */
    std::optional<Moment> nextChange(Moment moment) const { return m_keyed.plan().nextChange(moment); }

private:
    explicit FloorNames(KeyedPeople keyed)
        : m_keyed(std::move(keyed))
    {}

    KeyedPeople m_keyed;
    std::map<PersonId, AgentIdentity> m_people;
    QSet<QString> m_leaders; ///< by employee number, in the middle of what was read
};

using FloorNamesPtr = std::shared_ptr<const FloorNames>; // handed from thread to thread, never copied

} // namespace Floorwalk
