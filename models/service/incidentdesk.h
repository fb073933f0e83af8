// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/incident.h"
#include "models/service/storesession.h"

namespace Floorwalk {

class Transaction;

/**
 * Keeps incidents: the floor sees them, a leader says what they were, and what was wrong is corrected by another
 * record. What an incident excuses hangs on it, so each word has an author and an audit entry.
 */
class IncidentDesk
{
public:
    explicit IncidentDesk(StoreSession &session)
        : m_session(session)
    {}

    /** The last word on each incident that overlaps [from, to), withdrawn ones included, by begin. */
    Result<std::vector<IncidentRecord>> between(Moment from, Moment to) const;
    /** All that was said of @p number, oldest first. */
    Result<std::vector<IncidentRecord>> history(qint64 number) const;

    /** Says what it was. @p seen is the record that was looked at: Conflict when other words stand there by now. */
    Result<IncidentRecord> describe(const Actor &actor, const IncidentRecord &seen, const IncidentWords &words);
    /** Corrects the span; BadInput without a reason, and when it is empty, longer than a day or not over yet. */
    Result<IncidentRecord> setSpan(const Actor &actor, const IncidentRecord &seen, const TimeRange &span,
                                   const QString &reason);
    /** It was none: it excuses nothing any more. BadInput without a reason. */
    Result<IncidentRecord> withdraw(const Actor &actor, const IncidentRecord &seen, const QString &reason);

    /** Writes down what @p alert, of kind incidentKind, tells anew of its incident; once it is over, nothing more. */
    static Result<void> follow(Transaction &transaction, const Database &records, const Grant &grant,
                               const AlertRecord &alert);
    /** Whether @p alert is closed as none: then it withdraws its incident, and excuses nobody any more. */
    static bool isWithdrawing(const AlertRecord &alert);
    /** After follow() is durable: proposals follow what the incident of @p alert excuses now. */
    void followed(const Actor &actor, const AlertRecord &alert);

private:
    template <class Change>
    Result<IncidentRecord> correct(const Actor &actor, const IncidentRecord &seen, const QString &what, Change change);
    void reassess(const Actor &actor, const IncidentRecord &before, const IncidentRecord &after);
    StoreSession &m_session;
};

} // namespace Floorwalk
