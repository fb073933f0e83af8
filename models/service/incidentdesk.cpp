// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/incidentdesk.h"

#include "models/domain/alertoutcome.h"
#include "models/service/audited.h"
#include "models/service/penaltydesk.h"
#include "models/store/incidentrepository.h"

#include <QCoreApplication>
#include <QDebug>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours longestSpan{24};

/** Where this file's texts stand in the catalogue. */
struct IncidentText
{
    Q_DECLARE_TR_FUNCTIONS(IncidentDesk)
};

Error badIncident(const QString &text)
{
    return Error{Error::Kind::BadInput, text, {}};
}

/** A reason is what a correction is understood by later. */
Result<void> needReason(const QString &reason)
{
    return reason.trimmed().isEmpty() ? badIncident(IncidentText::tr("Say why: the correction is read later."))
                                      : Result<void>();
}

Result<void> checkSpan(const TimeRange &span, Moment now)
{
    if (span.to <= span.from)
        return badIncident(IncidentText::tr("The incident must end after it begins."));
    if (span.to > now)
        return badIncident(IncidentText::tr("The incident cannot end in the future."));
    if (span.length() > longestSpan)
        return badIncident(IncidentText::tr("An incident lasts a day at most. Check the two moments."));
    return {};
}

Result<void> checkWords(const IncidentWords &words, Moment now)
{
    if (words.reportedAt && words.reportedTo.trimmed().isEmpty())
        return badIncident(IncidentText::tr("Say to whom it was reported, or leave the time away."));
    if (words.reportedAt && *words.reportedAt > now)
        return badIncident(IncidentText::tr("It cannot be reported in the future. Check the time."));
    return {};
}

/** Somebody else decided about it since it was looked at. */
bool isDecidedAnew(const IncidentRecord &last, const IncidentRecord &seen)
{
    return last.withdrawn != seen.withdrawn || last.spanByHand != seen.spanByHand
           || (last.spanByHand && last.span != seen.span);
}

Error otherWord(const IncidentRecord &last)
{
    return Error{Error::Kind::Conflict,
                 IncidentText::tr("%1 wrote something else about incident #%2 meanwhile. Look at it, then say it "
                                  "again.")
                     .arg(last.recordedBy)
                     .arg(last.number),
                 {}};
}

} // namespace

Result<std::vector<IncidentRecord>> IncidentDesk::between(Moment from, Moment to) const
{
    return IncidentRepository(m_session.records()).between(from, to);
}

Result<std::vector<IncidentRecord>> IncidentDesk::history(qint64 number) const
{
    return IncidentRepository(m_session.records()).history(number);
}

/** Adds what @p change, a `Result<void> (IncidentRecord &)`, makes of the last word. */
template <class Change>
Result<IncidentRecord> IncidentDesk::correct(const Actor &actor, const IncidentRecord &seen, const QString &what,
                                             Change change)
{
    // Who may is asked of what is on record, not of what the caller says.
    const Result<IncidentRecord> stored = IncidentRepository(m_session.records()).numbered(seen.number);
    if (!stored)
        return stored;
    const Result<Grant> grant = m_session.grant(actor, Action::RecordIncident, stored->team);
    if (!grant)
        return grant.error();
    IncidentRecord before;
    const AuditEntry entry{what, u"incident #%1"_s.arg(seen.number), {}, {}};
    const auto work = [this, &seen, &before, &change, &grant](Transaction &transaction) -> Result<IncidentRecord> {
        IncidentRepository incidents(m_session.records());
        Result<IncidentRecord> last = incidents.numbered(seen.number);
        if (!last)
            return last;
        before = *last;
        IncidentRecord next = before;
        next.corrects = before.id;
        if (const Result<void> changed = change(next); !changed)
            return changed.error();
        return incidents.add(transaction, *grant, next);
    };
    Result<IncidentRecord> done = audited<IncidentRecord>(m_session, *grant, entry, work);
    if (done)
        reassess(actor, before, *done);
    return done;
}

/** Proposals of closed days follow what is excused now. */
void IncidentDesk::reassess(const Actor &actor, const IncidentRecord &before, const IncidentRecord &after)
{
    if (before.span == after.span && before.withdrawn == after.withdrawn)
        return;
    const Zone zone = m_session.zone();
    const QDate from = zone.localDate(std::min(before.span.from, after.span.from)).addDays(-1);
    const QDate to = zone.localDate(m_session.now());
    // The day of a night shift is that of its begin. What fails here is made good by the next export.
    if (const Result<int> stale = PenaltyDesk(m_session).reassess(actor, from, std::min(to, from.addDays(3))); !stale)
        qInfo() << "reassess:" << stale.error().text;
}

Result<IncidentRecord> IncidentDesk::describe(const Actor &actor, const IncidentRecord &seen,
                                              const IncidentWords &words)
{
    if (const Result<void> fits = checkWords(words, m_session.now()); !fits)
        return fits.error();
    return correct(actor, seen, u"incident.describe"_s, [&seen, &words](IncidentRecord &next) -> Result<void> {
        if (next.words != seen.words)
            return otherWord(next);
        next.words = words;
        return {};
    });
}

Result<IncidentRecord> IncidentDesk::setSpan(const Actor &actor, const IncidentRecord &seen, const TimeRange &span,
                                             const QString &reason)
{
    if (const Result<void> why = needReason(reason); !why)
        return why.error();
    if (const Result<void> fits = checkSpan(span, m_session.now()); !fits)
        return fits.error();
    return correct(actor, seen, u"incident.span"_s, [&seen, &span, &reason](IncidentRecord &next) -> Result<void> {
        if (isDecidedAnew(next, seen))
            return otherWord(next);
        next.span = span;
        next.spanByHand = true;
        next.reason = reason.trimmed();
        return {};
    });
}

Result<IncidentRecord> IncidentDesk::withdraw(const Actor &actor, const IncidentRecord &seen, const QString &reason)
{
    if (const Result<void> why = needReason(reason); !why)
        return why.error();
    return correct(actor, seen, u"incident.withdraw"_s, [&seen, &reason](IncidentRecord &next) -> Result<void> {
        if (next.withdrawn || isDecidedAnew(next, seen))
            return otherWord(next);
        next.withdrawn = true;
        next.reason = reason.trimmed();
        return {};
    });
}

void IncidentDesk::followed(const Actor &actor, const AlertRecord &alert)
{
    const IncidentRecord told = incidentOf(alert);
    const auto last = IncidentRepository(m_session.records()).ofAlert(told.team, told.instance);
    if (!last || !*last || !(*last)->withdrawn)
        return; // one that is over excuses what it excused while it lasted
    IncidentRecord before = **last;
    before.withdrawn = false;
    reassess(actor, before, **last);
}

bool IncidentDesk::isWithdrawing(const AlertRecord &alert)
{
    return alert.status == AlertRecord::Status::Closed && alert.outcome == AlertOutcome::falseAlarm
           && !alert.reason.trimmed().isEmpty();
}

Result<void> IncidentDesk::follow(Transaction &transaction, const Database &records, const Grant &grant,
                                  const AlertRecord &alert)
{
    IncidentRepository incidents(records);
    IncidentRecord told = incidentOf(alert);
    const Result<std::optional<IncidentRecord>> last = incidents.ofAlert(told.team, told.instance);
    if (!last)
        return last.error();
    IncidentRecord next = *last ? **last : told;
    if (*last && (next.withdrawn || !next.lasts()))
        return {};
    next.span = told.span;
    if (!next.lasts())
        next.span.to = std::min(next.span.to, next.span.from + longestIncident);
    next.of = told.of;
    next.people = told.people;
    if (isWithdrawing(alert)) {
        next.withdrawn = true;
        next.reason = alert.reason;
    }
    if (*last && next == **last)
        return {};
    next.corrects = *last ? (*last)->id : std::nullopt;
    const Result<IncidentRecord> added = incidents.add(transaction, grant, next);
    return added ? Result<void>() : Result<void>(added.error());
}

} // namespace Floorwalk
