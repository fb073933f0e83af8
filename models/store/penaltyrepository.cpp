// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/penaltyrepository.h"

#include "models/store/grantcheck.h"
#include "models/store/penaltyrow.h"

#include <QCoreApplication>

#include <cmath>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Error badInput(const QString &text)
{
    return Error{Error::Kind::BadInput, text, {}};
}

QString numberText(PenaltyId id)
{
    return QCoreApplication::translate("Store", "Penalty %1").arg(id.value());
}

Result<void> mayPropose(const Grant &grant)
{
    return needGrant(grant, {Action::CloseDay, Action::MarkRoll, Action::ImportPunches, Action::DecidePenalty,
                             Action::SystemWork, Action::RecordLeave, Action::RecordNotice, Action::EditRoster});
}

/** The newest word on one person, date, segment and rule; what lapsed does not count. */
Result<std::optional<Penalty>> standing(const Database &records, const Penalty &penalty)
{
    const Finding &f = penalty.finding;
    Statement select(records, penaltySelect(u"person_id = ? AND date = ? AND segment = ? AND rule = ? AND kind = ? AND "
                                            "status <> 'lapsed' ORDER BY id DESC LIMIT 1"_s));
    select.bind(penalty.person).bind(f.date).bind(f.segment).bind(f.rule).bind(findingKindName(f.kind));
    return select.first(readPenalty);
}

bool saysTheSame(const Penalty &a, const Penalty &b)
{
    return a.finding == b.finding && a.pack == b.pack && a.packVersion == b.packVersion && a.ruleText == b.ruleText
           && a.evidence == b.evidence;
}

Result<Penalty> load(const Database &records, PenaltyId id)
{
    Statement select(records, penaltySelect(u"id = ?"_s));
    const auto found = select.bind(id).first(readPenalty);
    if (!found)
        return found.error();
    if (!*found)
        return notFound(numberText(id));
    return **found;
}

/** Nobody decides on themselves, nobody raises, and whoever lowers or voids says why. */
Result<void> mayDecide(const Grant &grant, const Penalty &penalty, const PenaltyDecision &decision)
{
    if (Result<void> may = needGrant(grant, {Action::DecidePenalty}); !may)
        return may;
    if (grant.actor().person == penalty.person) {
        return Error{Error::Kind::Forbidden,
                     QCoreApplication::translate("Store", "Nobody decides on themselves. Ask another leader."),
                     {}};
    }
    const Finding &f = penalty.finding;
    const double days = decision.absenceDays.value_or(0);
    const bool figures = days >= 0 && std::isfinite(days) && decision.points.value_or(0) >= 0
                         && (!decision.money || decision.money->minor() >= 0);
    if (!figures) {
        return badInput(QCoreApplication::translate(
            "Store", "What is decided is 0 or more: days of absence, points and money. Correct the figures."));
    }
    const bool moneyUp = decision.money && (!f.money || decision.money->minor() > f.money->minor());
    const bool raised = moneyUp || decision.points.value_or(f.points) > f.points
                        || decision.absenceDays.value_or(f.absenceDays) > f.absenceDays;
    if (raised)
        return badInput(
            QCoreApplication::translate("Store", "A leader may lower what the rules propose, never raise it."));
    const bool changed = (decision.money && decision.money != f.money) || decision.points.value_or(f.points) != f.points
                         || decision.absenceDays.value_or(f.absenceDays) != f.absenceDays;
    if ((changed || decision.status == PenaltyStatus::Voided) && decision.reason.trimmed().isEmpty())
        return badInput(QCoreApplication::translate("Store", "Say why: a change or a voided penalty needs a reason."));
    return {};
}

void applyDecision(Penalty &penalty, const PenaltyDecision &decision, const Grant &grant, Moment now)
{
    penalty.status = decision.status;
    penalty.reason = decision.reason.trimmed();
    penalty.decidedBy = grant.actor().name;
    penalty.decidedAt = now;
    const bool confirmed = decision.status == PenaltyStatus::Confirmed;
    penalty.finalMoney =
        confirmed && penalty.finding.money ? (decision.money ? decision.money : penalty.finding.money) : std::nullopt;
    penalty.finalPoints = confirmed ? decision.points.value_or(penalty.finding.points) : 0;
    penalty.finalAbsenceDays = confirmed ? decision.absenceDays.value_or(penalty.finding.absenceDays) : 0;
}

Error movedOn(const Penalty &penalty)
{
    return Error{Error::Kind::Conflict,
                 QCoreApplication::translate("Store", "%1 is “%2” by now, decided by %3. Look at it again.")
                     .arg(numberText(*penalty.id), penaltyStatusName(penalty.status), penalty.decidedBy),
                 {}};
}

/** Writes a changed penalty back over the version that was seen. */
Result<void> store(Transaction &transaction, Penalty penalty, int seenVersion)
{
    penalty.version = seenVersion + 1;
    const Result<PenaltyId> written = writePenalty(transaction.database(), penalty, seenVersion);
    if (!written)
        return written.error();
    transaction.touched("penalty", written->value());
    return {};
}

} // namespace

Result<std::optional<Penalty>> PenaltyRepository::find(PenaltyId id) const
{
    Statement select(m_records, penaltySelect(u"id = ?"_s));
    return select.bind(id).first(readPenalty);
}

Result<std::vector<Penalty>> PenaltyRepository::between(QDate from, QDate to, std::optional<PenaltyStatus> status) const
{
    Statement select(m_records, penaltySelect(u"date BETWEEN ? AND ? AND (? = '' OR status = ?) ORDER BY date, id"_s));
    const QString wanted = status ? penaltyStatusName(*status) : QString();
    return select.bind(from).bind(to).bind(wanted).bind(wanted).rows(readPenalty);
}

Result<std::vector<Penalty>> PenaltyRepository::ofPerson(PersonId person, QDate from, QDate to) const
{
    Statement select(m_records, penaltySelect(u"person_id = ? AND date BETWEEN ? AND ? ORDER BY date, id"_s));
    return select.bind(person).bind(from).bind(to).rows(readPenalty);
}

Result<PenaltyId> PenaltyRepository::propose(Transaction &transaction, const Grant &grant, const Penalty &penalty)
{
    if (Result<void> may = mayPropose(grant); !may)
        return may.error();
    const auto known = standing(transaction.database(), penalty);
    if (!known)
        return known.error();
    Penalty proposal = penalty;
    proposal.id.reset();
    proposal.version = 1;
    proposal.status = PenaltyStatus::Proposed;
    proposal.proposedAt = transaction.now();
    if (*known) {
        if ((**known).status != PenaltyStatus::Proposed || saysTheSame(**known, penalty))
            return *(**known).id;
        proposal.id = (**known).id;
        proposal.version = (**known).version + 1;
    }
    const Result<PenaltyId> id = writePenalty(transaction.database(), proposal, *known ? (**known).version : 0);
    if (id)
        transaction.touched("penalty", id->value());
    return id;
}

Result<void> PenaltyRepository::lapse(Transaction &transaction, const Grant &grant, PenaltyId id, const QString &reason)
{
    if (Result<void> may = mayPropose(grant); !may)
        return may;
    Result<Penalty> penalty = load(transaction.database(), id);
    if (!penalty)
        return penalty.error();
    if (penalty->status != PenaltyStatus::Proposed)
        return movedOn(*penalty);
    penalty->status = PenaltyStatus::Lapsed;
    penalty->reason = reason;
    return store(transaction, *penalty, penalty->version);
}

Result<void> PenaltyRepository::decide(Transaction &transaction, const Grant &grant, PenaltyId id, int seenVersion,
                                       const PenaltyDecision &decision)
{
    Result<Penalty> penalty = load(transaction.database(), id);
    if (!penalty)
        return penalty.error();
    if (Result<void> may = mayDecide(grant, *penalty, decision); !may)
        return may;
    if (decision.status != PenaltyStatus::Confirmed && decision.status != PenaltyStatus::Voided)
        return badInput(QCoreApplication::translate("Store", "A proposal is confirmed or voided, nothing else."));
    if (penalty->status != PenaltyStatus::Proposed)
        return movedOn(*penalty);
    applyDecision(*penalty, decision, grant, transaction.now());
    return store(transaction, *penalty, seenVersion);
}

Result<PenaltyId> PenaltyRepository::correct(Transaction &transaction, const Grant &grant, PenaltyId id,
                                             int seenVersion, const PenaltyDecision &decision)
{
    Result<Penalty> wrong = load(transaction.database(), id);
    if (!wrong)
        return wrong.error();
    if (Result<void> may = mayDecide(grant, *wrong, decision); !may)
        return may.error();
    if (wrong->status == PenaltyStatus::Proposed || wrong->status == PenaltyStatus::Voided
        || wrong->status == PenaltyStatus::Lapsed) {
        return movedOn(*wrong);
    }
    if (decision.reason.trimmed().isEmpty())
        return badInput(QCoreApplication::translate("Store", "Say why: a correction needs a reason."));
    Penalty right = *wrong;
    applyDecision(*wrong, {PenaltyStatus::Voided, decision.reason, {}, {}, {}}, grant, transaction.now());
    if (Result<void> voided = store(transaction, *wrong, seenVersion); !voided)
        return voided.error();
    right.corrects = id;
    right.id.reset();
    right.version = 1;
    right.proposedAt = transaction.now();
    applyDecision(right, decision, grant, transaction.now());
    const Result<PenaltyId> written = writePenalty(transaction.database(), right, 0);
    if (written)
        transaction.touched("penalty", written->value());
    return written;
}

} // namespace Floorwalk
