// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/penaltydesk.h"

#include "models/service/audited.h"
#include "models/store/penaltyrepository.h"
#include "models/store/peoplerepository.h"
#include "models/store/rollrepository.h"
#include "models/store/teamhistory.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct DeskText
{
    Q_DECLARE_TR_FUNCTIONS(PenaltyDesk)
};

/** Findings that somebody must decide on; the others (missing punch, target missed …) are told but have no effect. */
bool goesToLedger(const Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::Late:
    case FindingKind::Early:
        return finding.packMoney || finding.money || finding.points > 0 || finding.absenceDays > 0;
    case FindingKind::Absence:
    case FindingKind::NeedsDecision:
    case FindingKind::BusyOver:
    case FindingKind::Case:
        return true;
    case FindingKind::MissingPunch:
    case FindingKind::TargetMissed:
    case FindingKind::LeaveNotice:
    case FindingKind::SwapLimit:
        return false;
    }
    Q_UNREACHABLE();
}

/** The evidence as it stood: history may be thinned, the decision keeps what it stood on. */
QJsonArray evidenceJson(const PersonDay &day, const Zone &zone, Moment now)
{
    QJsonArray array;
    for (const Evidence &evidence : day.evidence) {
        QJsonObject one{{u"kind"_s, evidenceKindName(evidence.kind)},
                        {u"at"_s, zone.isoSeconds(evidence.at)},
                        {u"source"_s, evidence.source}};
        if (!evidence.note.isEmpty())
            one.insert(u"note"_s, evidence.note);
        if (evidence.until)
            one.insert(u"until"_s, zone.isoSeconds(*evidence.until));
        array.append(one);
    }
    for (const ExcusedIncident &incident : day.incidents) {
        array.append(QJsonObject{{u"kind"_s, u"incident"_s},
                                 {u"at"_s, zone.isoSeconds(incident.span.from)},
                                 {u"until"_s, zone.isoSeconds(std::min(incident.span.to, now))},
                                 {u"source"_s, u"#%1"_s.arg(incident.number)}});
    }
    for (const NoticeRecord &notice : day.notices) { // what was said beforehand speaks for the person
        QJsonObject one{{u"kind"_s, u"notice"_s}, {u"at"_s, zone.isoSeconds(notice.at)}, {u"source"_s, notice.channel}};
        if (!notice.reason.isEmpty())
            one.insert(u"note"_s, notice.reason);
        array.append(one);
    }
    return array;
}

bool sameMatter(const Penalty &penalty, const Finding &finding)
{
    return penalty.finding.date == finding.date && penalty.finding.segment == finding.segment
           && penalty.finding.rule == finding.rule;
}

/** Whether @p stored says what @p finding says; words may differ, they are in the language of the day. */
bool sameFigures(const Finding &stored, const Finding &finding)
{
    return stored.kind == finding.kind && stored.lateSeconds == finding.lateSeconds
           && stored.earlySeconds == finding.earlySeconds && stored.money == finding.money
           && std::abs(stored.absenceDays - finding.absenceDays) < 0.0005 && stored.points == finding.points
           && stored.marks == finding.marks;
}

Penalty proposalOf(const StoreSession &session, const PersonDay &day, const Finding &finding, const RulePack &pack)
{
    return {std::nullopt,
            0,
            *day.person.id,
            finding,
            pack.id,
            pack.version,
            pack.ruleTitle(finding.rule, QLocale().name()),
            evidenceJson(day, session.zone(), session.now()),
            PenaltyStatus::Proposed,
            session.now(),
            std::nullopt,
            0,
            0,
            {},
            {},
            std::nullopt,
            std::nullopt};
}

/** The findings of the day that the ledger does not know, or knows otherwise and undecided. */
std::vector<Finding> newMatters(const PersonDay &day)
{
    std::vector<Finding> matters;
    for (const Finding &finding : day.findings) {
        const auto known = std::ranges::find_if(day.penalties, [&finding](const Penalty &penalty) {
            return sameMatter(penalty, finding) && penalty.status != PenaltyStatus::Lapsed;
        });
        const bool settled = known != day.penalties.end()
                             && (known->status != PenaltyStatus::Proposed || sameFigures(known->finding, finding));
        if (goesToLedger(finding) && !settled)
            matters.push_back(finding);
    }
    return matters;
}

/** The proposals of the day that no finding bears any more. */
std::vector<PenaltyId> unborne(const PersonDay &day)
{
    std::vector<PenaltyId> ids;
    for (const Penalty &penalty : day.penalties) {
        const bool borne = std::ranges::any_of(day.findings, [&penalty](const Finding &finding) {
            return goesToLedger(finding) && sameMatter(penalty, finding);
        });
        if (!borne && penalty.status == PenaltyStatus::Proposed)
            ids.push_back(*penalty.id);
    }
    return ids;
}

QJsonObject decisionJson(const PenaltyDecision &decision)
{
    QJsonObject json{{u"status"_s, penaltyStatusName(decision.status)}, {u"reason"_s, decision.reason}};
    if (decision.money)
        json.insert(u"money"_s, decision.money->amountText());
    if (decision.points)
        json.insert(u"points"_s, *decision.points);
    if (decision.absenceDays)
        json.insert(u"absence_days"_s, *decision.absenceDays);
    return json;
}

} // namespace

Result<std::vector<Penalty>> PenaltyDesk::list(QDate from, QDate to, std::optional<PenaltyStatus> status) const
{
    return PenaltyRepository(m_session.records()).between(from, to, status);
}

Result<std::optional<Penalty>> PenaltyDesk::find(PenaltyId id) const
{
    return PenaltyRepository(m_session.records()).find(id);
}

/** The right to decide for the team that the person had on that day; Forbidden for another's, and on oneself. */
Result<Grant> PenaltyDesk::mayDecide(const Actor &actor, const Penalty &penalty) const
{
    const Result<QString> team = TeamHistory::teamOn(m_session.records(), penalty.person, penalty.finding.date);
    if (!team)
        return team.error();
    const Result<Grant> grant = m_session.grant(actor, Action::DecidePenalty, *team);
    if (!grant)
        return grant;
    if (const Result<void> allowed = checkDecidable(actor, penalty, *team); !allowed)
        return allowed.error();
    return grant;
}

Result<void> PenaltyDesk::checkDecidable(const Actor &actor, const Penalty &penalty, const QString &team) const
{
    const auto person = PeopleRepository(m_session.records()).find(penalty.person);
    if (!person)
        return person.error();
    if (!person->has_value())
        return Error{Error::Kind::NotFound, DeskText::tr("The person of this penalty is not on record any more."), {}};
    const bool oneself = actor.person ? *actor.person == penalty.person
                                      : actor.name == (*person)->name || actor.name == (*person)->no.text();
    if (oneself) {
        return Error{Error::Kind::Forbidden,
                     DeskText::tr("%1 cannot decide on themselves. Ask another leader.").arg(actor.name),
                     {}};
    }
    const auto close = RollRepository(m_session.records()).dayClose(team, penalty.finding.date);
    if (!close)
        return close.error();
    if (!close->has_value() || (*close)->reopened) {
        return Error{
            Error::Kind::Conflict,
            DeskText::tr("The day %1 of “%2” is not closed yet. Close it first; only then is a finding more than "
                         "provisional.")
                .arg(penalty.finding.date.toString(Qt::ISODate), team),
            {}};
    }
    return {};
}

template <class Answer>
Result<Answer> PenaltyDesk::carryOut(const Actor &actor, PenaltyId id, int seenVersion, const PenaltyDecision &decision,
                                     const QString &what, Write<Answer> write)
{
    const auto penalty = find(id);
    if (!penalty)
        return penalty.error();
    if (!penalty->has_value())
        return Error{Error::Kind::NotFound, DeskText::tr("There is no penalty %1.").arg(id.value()), {}};
    const Result<Grant> grant = mayDecide(actor, **penalty);
    if (!grant)
        return grant.error();
    const AuditEntry entry{what,
                           u"penalty:%1"_s.arg(id.value()),
                           {{u"status"_s, penaltyStatusName((*penalty)->status)}},
                           decisionJson(decision)};
    return audited<Answer>(m_session, *grant, entry,
                           [this, &grant, id, seenVersion, &decision, write](Transaction &transaction) {
                               PenaltyRepository repository(m_session.records());
                               return (repository.*write)(transaction, *grant, id, seenVersion, decision);
                           });
}

Result<void> PenaltyDesk::decide(const Actor &actor, PenaltyId id, int seenVersion, const PenaltyDecision &decision)
{
    const QString what = decision.status == PenaltyStatus::Voided ? u"penalty.void"_s : u"penalty.confirm"_s;
    return carryOut<void>(actor, id, seenVersion, decision, what, &PenaltyRepository::decide);
}

Result<PenaltyId> PenaltyDesk::correct(const Actor &actor, PenaltyId id, int seenVersion,
                                       const PenaltyDecision &decision)
{
    return carryOut<PenaltyId>(actor, id, seenVersion, decision, u"penalty.correct"_s, &PenaltyRepository::correct);
}

Result<int> PenaltyDesk::propose(Transaction &transaction, const Grant &grant, const std::vector<AssessedDay> &days)
{
    PenaltyRepository repository(m_session.records());
    int changed = 0;
    for (const AssessedDay &assessed : days) {
        const PersonDay &day = assessed.day;
        const Result<const RulePack *> pack = m_session.packOn(day.roster.date);
        if (!pack)
            return pack.error();
        for (const Finding &finding : newMatters(day)) {
            const auto proposed = repository.propose(transaction, grant, proposalOf(m_session, day, finding, **pack));
            if (!proposed)
                return proposed.error();
            ++changed;
        }
        for (const PenaltyId id : unborne(day)) {
            const Result<void> lapsed =
                repository.lapse(transaction, grant, id, DeskText::tr("The evidence on record no longer shows it."));
            if (!lapsed)
                return lapsed.error();
            ++changed;
        }
    }
    return changed;
}

Result<int> PenaltyDesk::reassess(const Actor &actor, QDate from, QDate to)
{
    const Result<std::vector<AssessedDay>> days = Assessment(m_session).closedDays(from, to);
    if (!days)
        return days.error();
    const Result<Grant> grant = m_session.grant({actor.name, Role::System, {}}, Action::SystemWork);
    if (!grant)
        return grant.error();
    if (const std::optional<Error> readOnly = m_session.readOnlyBecause())
        return *readOnly;
    Result<Transaction> transaction = Transaction::begin(m_session.records());
    if (!transaction)
        return transaction.error();
    const Result<int> changed = propose(*transaction, *grant, *days);
    if (!changed || *changed == 0)
        return changed; // nothing to say, nothing to audit
    const AuditEntry entry{u"penalty.reassess"_s,
                           u"days:%1:%2"_s.arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate)),
                           {},
                           {{u"changed"_s, *changed}}};
    if (const Result<void> committed = (*transaction).commit(*grant, entry); !committed)
        return committed.error();
    return changed;
}

} // namespace Floorwalk
