// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/retention.h"

#include "models/policy/alertrule.h"
#include "models/service/audited.h"
#include "models/service/thinning.h"
#include "models/store/alertrepository.h"
#include "models/store/audittrail.h"
#include "models/store/breakrepository.h"
#include "models/store/coachingrepository.h"
#include "models/store/coverrepository.h"
#include "models/store/dayformrepository.h"
#include "models/store/dayplanrepository.h"
#include "models/store/draftrepository.h"
#include "models/store/handoverrepository.h"
#include "models/store/historyfile.h"
#include "models/store/incidentrepository.h"
#include "models/store/knowledgerepository.h"
#include "models/store/listeningrepository.h"
#include "models/store/registerrepository.h"
#include "models/store/reportrepository.h"
#include "models/store/store.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int payloadsAStep = 500;
constexpr int breaksAStep = 500;
constexpr int alertsAStep = 500;
constexpr int incidentsAStep = 100; ///< each with a hash of its own in the trail
constexpr int notesAStep = 200; ///< each with an entry of its own in the trail
constexpr int rowsAStep = 2000;

/** Alerts of these kinds name an agent. */
QStringList kindsAboutAgents()
{
    QStringList kinds = alertKindNames();
    kinds << breakOverdueKind;
    kinds.removeIf([](const QString &kind) { return !namesAgent(kind); });
    return kinds;
}

} // namespace

Result<Retention::Step> Retention::step()
{
    if (const std::optional<Error> readOnly = m_session.readOnlyBecause())
        return *readOnly;
    const Result<Grant> grant = m_session.grant({u"floorwalk"_s, Role::System, {}}, Action::EraseExpired);
    if (!grant)
        return grant.error();
    const Zone zone = m_session.zone();
    const QDate today = zone.localDate(m_session.now());
    const QDate auditDay = today.addDays(-m_session.settings().number(u"keep_audit_days"_s));
    Result<qint64> erased =
        AuditTrail::erasePayloads(m_session.records(), *grant, zone.startOfDay(auditDay), payloadsAStep);
    if (erased && *erased == 0)
        erased = eraseBreakNames(*grant, auditDay);
    if (erased && *erased == 0)
        erased = eraseAlertNames(*grant, auditDay);
    if (erased && *erased == 0)
        erased = eraseIncidentNames(*grant, auditDay);
    if (erased && *erased == 0)
        erased = eraseNotes(*grant, auditDay);
    if (erased && *erased == 0)
        erased = eraseSums(*grant, auditDay);
    if (!erased)
        return erased.error();
    if (*erased > 0)
        return Step{today, *erased, true};
    return thin(*grant, today, today.addDays(-m_session.settings().number(u"keep_history_days"_s)));
}

/** Takes the names off a step of the breaks before @p day, of which the audit trail says nothing any more either. */
Result<qint64> Retention::eraseBreakNames(const Grant &grant, QDate day)
{
    const Moment begin = m_session.zone().startOfDay(day);
    BreakRepository breaks(m_session.records());
    const Result<bool> old = breaks.holdsNamesBefore(begin, day);
    if (!old)
        return old.error();
    if (!*old)
        return 0;
    const AuditEntry entry{u"breaks.erase"_s, u"breaks:"_s + day.toString(Qt::ISODate), {}, {}};
    return audited<qint64>(m_session, grant, entry, [&breaks, &grant, begin, day](Transaction &transaction) {
        return breaks.eraseNames(transaction, grant, begin, day, breaksAStep);
    });
}

/** Takes the names off a step of the alerts before @p day; how many there were and how soon somebody came stays. */
Result<qint64> Retention::eraseAlertNames(const Grant &grant, QDate day)
{
    const Moment begin = m_session.zone().startOfDay(day);
    const QStringList kinds = kindsAboutAgents();
    AlertRepository alerts(m_session.records());
    const Result<bool> old = alerts.holdsNamesBefore(begin, kinds);
    if (!old)
        return old.error();
    if (!*old)
        return 0;
    const AuditEntry entry{u"alerts.erase"_s, u"alerts:"_s + day.toString(Qt::ISODate), {}, {}};
    return audited<qint64>(m_session, grant, entry, [&alerts, &grant, begin, &kinds](Transaction &transaction) {
        return alerts.eraseNames(transaction, grant, begin, kinds, alertsAStep);
    });
}

/** Takes names and texts off a step of the incidents before @p day; spans and how many were gone stay. */
Result<qint64> Retention::eraseIncidentNames(const Grant &grant, QDate day)
{
    const Moment begin = m_session.zone().startOfDay(day);
    IncidentRepository incidents(m_session.records());
    const Result<bool> old = incidents.holdsNamesBefore(begin);
    if (!old)
        return old.error();
    if (!*old)
        return 0;
    const AuditEntry entry{u"incidents.erase"_s, u"incidents:"_s + day.toString(Qt::ISODate), {}, {}};
    return audited<qint64>(m_session, grant, entry, [&incidents, &grant, begin](Transaction &transaction) {
        return incidents.eraseNames(transaction, grant, begin, incidentsAStep);
    });
}

namespace {

/**
 * One step of emptying the texts that @p texts, a repository, holds from before @p border: the begin of @p day, the
 * shift day itself, or both; 0 when there are none.
 */
template <class Texts, class... Border>
Result<qint64> eraseTextsOf(StoreSession &session, Texts texts, const Grant &grant, const QString &area, QDate day,
                            Border... border)
{
    const Result<bool> old = texts.holdsTextsBefore(border...);
    if (!old)
        return old.error();
    if (!*old)
        return 0;
    const AuditEntry entry{area + u".erase"_s, area + u':' + day.toString(Qt::ISODate), {}, {}};
    return audited<qint64>(session, grant, entry, [&texts, &grant, border...](Transaction &transaction) {
        return texts.eraseTexts(transaction, grant, border..., notesAStep);
    });
}

} // namespace

/** Empties a step of the texts of one kind after the other; who and when stays. */
Result<qint64> Retention::eraseNotes(const Grant &grant, QDate day)
{
    Database &records = m_session.records();
    const Moment begin = m_session.zone().startOfDay(day);
    Result<qint64> erased = qint64(0);
    // The next kind's turn comes when there is nothing left of the one before.
    const auto then = [this, &erased, &grant, day](const auto &texts, const QString &area, auto... border) {
        if (erased && *erased == 0)
            erased = eraseTextsOf(m_session, texts, grant, area, day, border...);
    };
    then(CoachingRepository(records), u"coaching"_s, begin);
    then(ListeningRepository(records), u"listening"_s, begin);
    then(RegisterRepository(records), u"register"_s, begin);
    then(ReportRepository(records), u"report"_s, begin);
    then(HandoverRepository(records), u"handover"_s, begin);
    then(DayFormRepository(records), u"dayforms"_s, day);
    then(KnowledgeRepository(records), u"knowledge"_s, begin, day);
    then(DayPlanRepository(records), u"dayplan"_s, day);
    then(CoverRepository(records), u"covers"_s, day);
    then(DraftRepository(records), u"drafts"_s, begin);
    return erased;
}

/** Deletes a step of the half-hour sums before @p day; the trail says so before the first goes. */
Result<qint64> Retention::eraseSums(const Grant &grant, QDate day)
{
    const Moment before = m_session.zone().startOfDay(day);
    HistoryFile &history = m_session.store().historyWriter();
    const Result<bool> old = history.holdsSumsBefore(before);
    if (!old)
        return old.error();
    if (*old) {
        const QString subject = u"sums:"_s + day.toString(Qt::ISODate);
        if (const Result<void> noted = noteOnce(grant, u"history.erase"_s, subject, day); !noted)
            return noted.error();
    }
    return history.pruneSums(grant, before, rowsAStep);
}

/** An entry in the trail for all steps of one day's work. */
Result<void> Retention::noteOnce(const Grant &grant, const QString &what, const QString &subject, QDate day)
{
    const auto said = AuditTrail(m_session.records()).about(subject);
    if (!said)
        return said.error();
    if (!said->empty())
        return {};
    const QString before = m_session.zone().isoSeconds(m_session.zone().startOfDay(day));
    const AuditEntry entry{what, subject, {}, {{u"before"_s, before}}};
    return audited<void>(m_session, grant, entry, [](Transaction &) { return Result<void>(); });
}

/** A step of turning the history before @p day into sums; the trail says so before the first row goes. */
Result<Retention::Step> Retention::thin(const Grant &grant, QDate today, QDate day)
{
    Thinning thinning(m_session);
    const Result<bool> due = thinning.isDue(day);
    if (!due)
        return due.error();
    if (!*due)
        return Step{today, 0, false};
    const QString subject = u"history:"_s + day.toString(Qt::ISODate);
    if (const Result<void> noted = noteOnce(grant, u"history.thin"_s, subject, day); !noted)
        return noted.error();
    const Result<qint64> gone = thinning.step(grant, day);
    return gone ? Result<Step>(Step{today, *gone, true}) : Result<Step>(gone.error());
}

} // namespace Floorwalk
