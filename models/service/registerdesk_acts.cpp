// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/callermask.h"
#include "models/policy/registerrules.h"
#include "models/policy/registerwords.h"
#include "models/service/audited.h"
#include "models/service/knowledgedesk.h"
#include "models/service/knownleaders.h"
#include "models/service/ownteam.h"
#include "models/service/registerchecks.h"
#include "models/service/registerdesk.h"
#include "models/service/shiftsummary.h"
#include "models/store/grantcheck.h"
#include "models/store/knowledgerepository.h"
#include "models/store/peoplerepository.h"
#include "models/store/registerrepository.h"
#include "models/store/rosterrepository.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct RegisterActsText
{
    Q_DECLARE_TR_FUNCTIONS(Register)
};

QString registerSubject(qint64 number)
{
    return u"register #%1"_s.arg(number);
}

/** @p fresh as @p actor takes it up at @p now, without what its kind does not hold. */
RegisterEntry taken(const NewEntry &fresh, const Actor &actor, Moment now)
{
    RegisterEntry entry;
    entry.kind = fresh.kind;
    entry.opened = fresh.opened.value_or(now);
    entry.words = RegisterChecks::tidied(fresh.kind, fresh.words);
    if (RegisterRules::fieldsOf(fresh.kind).testFlag(EntryField::Finder) && entry.words.finder.isEmpty())
        entry.words.finder = actor.name;
    entry.owner = actor.name;
    entry.alert = fresh.alert;
    entry.activity = fresh.activity;
    entry.steps = fresh.steps;
    for (RegisterStep &step : entry.steps)
        step.text = RegisterChecks::safeText(fresh.kind, step.text);
    if (RegisterRules::fieldsOf(fresh.kind).testFlag(EntryField::Due))
        entry.due = fresh.due;
    return entry;
}

/** Each step as the entry stands when those before it are done. */
Result<void> checkTaken(const RegisterEntry &entry, const Actor &actor, Moment now)
{
    if (Result<void> fits = RegisterChecks::words(entry.kind, entry.words); !fits)
        return fits;
    if (Result<void> fits = RegisterChecks::due(entry.due, now); !fits)
        return fits;
    if (entry.opened > now)
        return Error{Error::Kind::BadInput,
                     RegisterActsText::tr("An entry cannot have come up in the future. Check date and time."),
                     {}};
    RegisterEntry sofar = entry;
    sofar.steps.clear();
    for (const RegisterStep &step : entry.steps) {
        if (Result<void> fits = RegisterChecks::step(sofar, step, actor.name, now); !fits)
            return fits;
        sofar.steps.push_back(step);
    }
    return {};
}

/** The agent's yes is to one recording of an own call, and never passes to another by a correction. */
Result<void> needSameConsent(const RegisterEntry &entry, const EntryWords &said)
{
    const EntryWords &agreed = entry.words;
    const bool isSame = said.agent == agreed.agent && said.link == agreed.link && said.call == agreed.call;
    if (isSame || entry.kind != EntryKind::Recording || standingOf(entry).consent != Consent::Given)
        return {};
    return Error{Error::Kind::BadInput,
                 RegisterActsText::tr("The agent said yes to this very recording. Withdraw that yes first (“%1”), then "
                                      "correct agent, link or call and ask again.")
                     .arg(RegisterWords::act(entry.kind, StepKind::Withdrawn)),
                 {}};
}

/** What a question becomes for everybody: the question and its answer, without who asked and without numbers. */
KnowledgeWords taughtWords(const RegisterEntry &entry, const QString &text, QDate today)
{
    constexpr qsizetype longestTitle = 80;
    const QString question = entry.words.text;
    KnowledgeWords words;
    words.team = entry.team;
    words.title = CallerMask::masked(entry.words.topic.isEmpty() ? question.section(u'\n', 0, 0) : entry.words.topic)
                      .left(longestTitle);
    words.text = CallerMask::masked(text.isEmpty() ? question + u'\n' + standingOf(entry).answer : text);
    words.validFrom = today;
    return words;
}

QString auditVerb(StepKind kind)
{
    return u"register."_s + stepKindName(kind);
}

} // namespace

/** Which shift's day @p moment belongs to, by the roster of @p team (empty: of all). */
Result<QDate> RegisterDesk::shiftDate(const QString &team, Moment moment)
{
    const QDate today = m_session.zone().localDate(moment);
    const auto days = RosterRepository(m_session.records()).between(today.addDays(-1), today, team);
    return days ? runningShiftDay(*days, today, moment) : Result<QDate>(days.error());
}

Result<RegisterItem> RegisterDesk::add(const Actor &actor, const NewEntry &fresh)
{
    const Moment now = m_session.now();
    RegisterEntry entry = taken(fresh, actor, now);
    if (const Result<void> fits = checkTaken(entry, actor, now); !fits)
        return fits.error();
    if (const Result<void> known = needKnown(entry.steps); !known)
        return known.error();
    const Result<QString> team = teamFor(actor, entry.words.agent);
    if (!team)
        return team.error();
    entry.team = *team;
    const Result<QDate> date = fresh.date.isValid() ? Result<QDate>(fresh.date) : shiftDate(*team, entry.opened);
    if (!date)
        return date.error();
    entry.date = *date;
    const Result<Grant> grant = m_session.grant(actor, actionToWrite(entry.kind), entry.team);
    if (!grant)
        return grant.error();
    const AuditEntry said{u"register.add"_s, u"register:"_s + entryKindName(entry.kind), {}, {}};
    const auto added =
        audited<RegisterEntry>(m_session, *grant, said, [this, &entry, &grant](Transaction &transaction) {
            return RegisterRepository(m_session.records()).add(transaction, *grant, entry);
        });
    return added ? item(*added) : added.error();
}

/** Whom @p steps offer the entry to is somebody: whoever took it keeps it until another leader accepts it. */
Result<void> RegisterDesk::needKnown(const std::vector<RegisterStep> &steps)
{
    for (const RegisterStep &step : steps) {
        if (step.kind != StepKind::Offered)
            continue;
        if (const Result<void> known = KnownLeaders::check(m_session, step.whom); !known)
            return known;
    }
    return {};
}

/** The agent's, else the actor's. */
Result<QString> RegisterDesk::teamFor(const Actor &actor, std::optional<PersonId> agent)
{
    if (!agent)
        return ownTeamOf(m_session, actor);
    const Result<std::optional<Person>> about = PeopleRepository(m_session.records()).find(*agent);
    if (!about)
        return about.error();
    return *about ? Result<QString>((*about)->team) : notFound(RegisterActsText::tr("The agent"));
}

/** Whose @p entry is when it is about @p agent; Forbidden when that is a team @p actor may not write to. */
Result<QString> RegisterDesk::teamAfter(const Actor &actor, const RegisterEntry &entry, std::optional<PersonId> agent)
{
    if (!agent || agent == entry.words.agent)
        return entry.team;
    Result<QString> team = teamFor(actor, agent);
    if (!team)
        return team;
    const Result<Grant> grant = m_session.grant(actor, actionToWrite(entry.kind), *team);
    return grant ? team : Result<QString>(grant.error());
}

/** For whoever may read it; whoever owns it or is to take it over needs no team for that. */
Result<Grant> RegisterDesk::writing(const Actor &actor, const RegisterEntry &entry)
{
    const RegisterStanding standing = standingOf(entry);
    const bool own = standing.owner == actor.name || standing.offeredTo == actor.name;
    const Result<Grant> grant = m_session.grant(actor, actionToWrite(entry.kind), own ? QString() : entry.team);
    if (!grant)
        return grant;
    const Result<void> may = needReader(actor, entry);
    return may ? grant : Result<Grant>(may.error());
}

Result<RegisterItem> RegisterDesk::step(const Actor &actor, qint64 number, qint64 seen, const RegisterStep &asked)
{
    RegisterRepository entries(m_session.records());
    const Result<RegisterEntry> before = entries.numbered(number);
    if (!before)
        return before.error();
    const Result<Grant> grant = writing(actor, *before);
    if (!grant)
        return grant.error();
    RegisterStep step = asked;
    step.text = RegisterChecks::safeText(before->kind, step.text.trimmed());
    step.whom = step.whom.trimmed();
    const Moment now = m_session.now();
    if (step.kind == StepKind::Shared && before->kind != EntryKind::Recording)
        return taught(actor, *grant, *before, seen, std::move(step));
    const auto work = [this, &entries, &step, &grant, &actor, number, seen,
                       now](Transaction &transaction) -> Result<RegisterEntry> {
        Result<RegisterEntry> last = entries.numbered(number);
        if (!last)
            return last;
        // What somebody else did meanwhile is told before what it makes of this step.
        if (const Result<void> same = RegisterRepository::needLastStep(*last, seen); !same)
            return same.error();
        if (const Result<void> fits = RegisterChecks::step(*last, step, actor.name, now); !fits)
            return fits.error();
        if (const Result<void> known = needKnown({step}); !known)
            return known.error();
        return entries.addStep(transaction, *grant, number, seen, step);
    };
    const auto done =
        audited<RegisterEntry>(m_session, *grant, {auditVerb(step.kind), registerSubject(number), {}, {}}, work);
    return done ? item(*done) : done.error();
}

/** Makes a knowledge point of a question and its answer, and says so at the question: both or none. */
Result<RegisterItem> RegisterDesk::taught(const Actor &actor, const Grant &grant, const RegisterEntry &before,
                                          qint64 seen, RegisterStep step)
{
    const Moment now = m_session.now();
    // Whether it may be done is said before anything is asked of the point.
    step.whom = knowledgeAudience(1);
    if (const Result<void> fits = RegisterChecks::step(before, step, actor.name, now); !fits)
        return fits.error();
    const KnowledgeWords words = taughtWords(before, step.text, m_session.zone().localDate(now));
    const auto point = KnowledgeDesk(m_session).prepared(actor, words);
    if (!point)
        return point.error();
    step.text = words.text;
    const auto work = [this, &point, &step, &grant, &before, seen](Transaction &transaction) -> Result<RegisterEntry> {
        RegisterRepository entries(m_session.records());
        const Result<RegisterEntry> last = entries.numbered(before.number);
        if (!last)
            return last;
        if (const Result<void> same = RegisterRepository::needLastStep(*last, seen); !same)
            return same.error();
        const auto added = KnowledgeRepository(m_session.records()).add(transaction, point->second, point->first);
        if (!added)
            return added.error();
        step.whom = knowledgeAudience(added->number);
        return entries.addStep(transaction, grant, before.number, seen, step);
    };
    const auto done =
        audited<RegisterEntry>(m_session, grant, {auditVerb(step.kind), registerSubject(before.number), {}, {}}, work);
    return done ? item(*done) : done.error();
}

Result<RegisterItem> RegisterDesk::correct(const Actor &actor, const RegisterEntry &seen, const EntryWords &words,
                                           const QString &reason)
{
    const EntryWords said = RegisterChecks::tidied(seen.kind, words);
    if (const Result<void> fits = RegisterChecks::words(seen.kind, said); !fits)
        return fits.error();
    if (reason.trimmed().isEmpty())
        return Error{
            Error::Kind::BadInput, RegisterActsText::tr("Say why it is corrected: the reason is read later."), {}};
    const Result<RegisterEntry> before = RegisterRepository(m_session.records()).numbered(seen.number);
    if (!before)
        return before.error();
    const Result<Grant> grant = writing(actor, *before);
    if (!grant)
        return grant.error();
    const Result<QString> team = teamAfter(actor, *before, said.agent);
    if (!team)
        return team.error();
    const auto work = [this, &seen, &said, &team, &reason, &grant](Transaction &transaction) -> Result<RegisterEntry> {
        RegisterRepository entries(m_session.records());
        Result<RegisterEntry> next = entries.numbered(seen.number);
        if (!next)
            return next;
        if (next->erased)
            return Error{Error::Kind::Conflict,
                         RegisterActsText::tr("Entry #%1 has outlived its time. Write another one.").arg(seen.number),
                         {}};
        if (const Result<void> same = RegisterRepository::needLastStep(*next, standingOf(seen).lastStep); !same)
            return same.error();
        if (const Result<void> same = needSameConsent(*next, said); !same)
            return same.error();
        next->corrects = seen.id;
        next->words = said;
        next->team = *team;
        RegisterStep step;
        step.kind = StepKind::Corrected;
        step.text = RegisterChecks::safeText(seen.kind, reason.trimmed());
        next->steps.push_back(step);
        return entries.add(transaction, *grant, *next);
    };
    const auto done = audited<RegisterEntry>(
        m_session, *grant, {auditVerb(StepKind::Corrected), registerSubject(seen.number), {}, {}}, work);
    return done ? item(*done) : done.error();
}

} // namespace Floorwalk
