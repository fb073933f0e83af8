// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/registerdesk.h"

#include "models/policy/registerrules.h"
#include "models/service/audited.h"
#include "models/service/ownteam.h"
#include "models/service/registerchecks.h"
#include "models/service/shiftsummary.h"
#include "models/store/grantcheck.h"
#include "models/store/peoplerepository.h"
#include "models/store/rosterrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct RegisterDeskText
{
    Q_DECLARE_TR_FUNCTIONS(Register)
};

QString registerSubject(qint64 number)
{
    return u"register #%1"_s.arg(number);
}

bool concerns(const RegisterStanding &standing, const Actor &actor)
{
    return standing.owner == actor.name || standing.offeredTo == actor.name;
}

/** Of the team, of no single team, the actor's own or offered to the actor; what is private only leaders read. */
bool mayRead(const RegisterItem &item, const Actor &actor, const QString &ownTeam)
{
    if (isPrivate(item.entry.kind) && actor.role != Role::DutyLeader)
        return false;
    return ownTeam.isEmpty() || actor.role != Role::DutyLeader || item.entry.team.isEmpty()
           || item.entry.team == ownTeam || concerns(item.standing, actor);
}

bool callsFor(const RegisterItem &item, const Actor &actor, Moment now, Millis warn)
{
    const RegisterStanding &standing = item.standing;
    if (!standing.due || standing.snoozedUntil.value_or(now) > now)
        return false;
    // A promise that its owner misses is everybody's who may read it: the customer waits.
    return standing.owner == actor.name ? *standing.due <= now + warn : *standing.due <= now;
}

QString auditVerb(StepKind kind)
{
    return u"register."_s + stepKindName(kind);
}

std::vector<EntryKind> topicKinds()
{
    std::vector<EntryKind> kinds;
    std::ranges::copy_if(entryKinds, std::back_inserter(kinds), RegisterRules::countsTopics);
    return kinds;
}

} // namespace

Result<RegisterItem> RegisterDesk::item(RegisterEntry entry)
{
    RegisterItem item{std::move(entry), {}, {}};
    item.standing = standingOf(item.entry);
    if (item.entry.words.agent) {
        const Result<std::optional<Person>> agent = PeopleRepository(m_session.records()).find(*item.entry.words.agent);
        if (!agent)
            return agent.error();
        item.agentName = *agent ? (*agent)->name : QString();
    }
    return item;
}

Result<RegisterItems> RegisterDesk::shown(const Actor &actor, std::vector<RegisterEntry> entries)
{
    const Result<Grant> grant = m_session.grant(actor, Action::ReadRegister);
    if (!grant)
        return grant.error();
    const Result<QString> own = ownTeamOf(m_session, actor);
    if (!own)
        return own.error();
    RegisterItems items;
    for (RegisterEntry &entry : entries) {
        Result<RegisterItem> one = item(std::move(entry));
        if (!one)
            return one.error();
        if (mayRead(*one, actor, *own))
            items.push_back(std::move(*one));
    }
    return items;
}

Result<RegisterItem> RegisterDesk::entry(const Actor &actor, qint64 number)
{
    Result<RegisterEntry> found = RegisterRepository(m_session.records()).numbered(number);
    if (!found)
        return found.error();
    Result<RegisterItems> items = shown(actor, {std::move(*found)});
    if (!items)
        return items.error();
    if (!items->empty())
        return std::move(items->front());
    return Error{Error::Kind::Forbidden,
                 RegisterDeskText::tr("Entry #%1 of the register is not for %2 to read.").arg(number).arg(actor.name),
                 {}};
}

Result<std::vector<RegisterEntry>> RegisterDesk::history(const Actor &actor, qint64 number)
{
    if (const Result<RegisterItem> may = entry(actor, number); !may)
        return may.error();
    return RegisterRepository(m_session.records()).history(number);
}

Result<RegisterItems> RegisterDesk::ofDay(const Actor &actor, QDate date)
{
    Result<std::vector<RegisterEntry>> entries = RegisterRepository(m_session.records()).between(date, date);
    return entries ? shown(actor, std::move(*entries)) : entries.error();
}

Result<RegisterItems> RegisterDesk::open(const Actor &actor)
{
    Result<std::vector<RegisterEntry>> entries = RegisterRepository(m_session.records()).open();
    return entries ? shown(actor, std::move(*entries)) : entries.error();
}

Result<RegisterItems> RegisterDesk::offered(const Actor &actor)
{
    Result<RegisterItems> items = open(actor);
    if (items)
        std::erase_if(*items, [&actor](const RegisterItem &one) { return one.standing.offeredTo != actor.name; });
    return items;
}

Result<RegisterItems> RegisterDesk::dueSoon(const Actor &actor, Moment now, Millis warn)
{
    Result<RegisterItems> items = open(actor);
    if (items) {
        std::erase_if(*items,
                      [&actor, now, warn](const RegisterItem &one) { return !callsFor(one, actor, now, warn); });
    }
    return items;
}

Result<RegisterItems> RegisterDesk::callingNow(const Actor &actor)
{
    Result<RegisterItems> items = open(actor);
    const Moment now = m_session.now();
    const Millis warn = std::chrono::minutes(m_session.settings().number(u"callback_warn_min"_s));
    if (items) {
        std::erase_if(*items, [&actor, now, warn](const RegisterItem &one) {
            return one.standing.offeredTo != actor.name && !callsFor(one, actor, now, warn);
        });
    }
    return items;
}

Result<RegisterItems> RegisterDesk::search(const Actor &actor, const QString &text, int most)
{
    const Result<QString> own = ownTeamOf(m_session, actor);
    if (!own)
        return own.error();
    const QString team = actor.role == Role::DutyLeader ? *own : QString();
    Result<std::vector<RegisterEntry>> entries = RegisterRepository(m_session.records()).search(text, team, most);
    return entries ? shown(actor, std::move(*entries)) : entries.error();
}

Result<std::vector<TopicCount>> RegisterDesk::topics(const Actor &actor, TimeRange range, int most)
{
    if (const Result<Grant> grant = m_session.grant(actor, Action::ReadRegister); !grant)
        return grant.error();
    const Result<QString> own = ownTeamOf(m_session, actor);
    if (!own)
        return own.error();
    const QString team = actor.role == Role::DutyLeader ? *own : QString();
    return RegisterRepository(m_session.records()).topics(range, topicKinds(), team, most);
}

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
    RegisterEntry entry;
    entry.kind = fresh.kind;
    entry.opened = fresh.opened.value_or(now);
    entry.words = RegisterChecks::tidied(fresh.kind, fresh.words);
    entry.owner = actor.name;
    entry.alert = fresh.alert;
    entry.activity = fresh.activity;
    if (RegisterRules::fieldsOf(fresh.kind).testFlag(EntryField::Due))
        entry.due = fresh.due;
    if (const Result<void> fits = RegisterChecks::words(entry.kind, entry.words); !fits)
        return fits.error();
    if (const Result<void> fits = RegisterChecks::due(entry.due, now); !fits)
        return fits.error();
    if (entry.opened > now)
        return Error{Error::Kind::BadInput,
                     RegisterDeskText::tr("An entry cannot have come up in the future. Check date and time."),
                     {}};
    for (const RegisterStep &step : fresh.steps) {
        if (const Result<void> fits = RegisterChecks::step(entry, step, actor.name, now); !fits)
            return fits.error();
        entry.steps.push_back(step);
    }
    const Result<QString> team = teamFor(actor, entry.words.agent);
    if (!team)
        return team.error();
    entry.team = *team;
    const Result<QDate> date = fresh.date.isValid() ? Result<QDate>(fresh.date) : shiftDate(*team, entry.opened);
    if (!date)
        return date.error();
    entry.date = *date;
    const Result<Grant> grant = m_session.grant(actor, Action::WriteRegister, entry.team);
    if (!grant)
        return grant.error();
    const AuditEntry said{u"register.add"_s, u"register:"_s + entryKindName(entry.kind), {}, {}};
    const auto added =
        audited<RegisterEntry>(m_session, *grant, said, [this, &entry, &grant](Transaction &transaction) {
            return RegisterRepository(m_session.records()).add(transaction, *grant, entry);
        });
    return added ? item(*added) : added.error();
}

/** The agent's, else the actor's. */
Result<QString> RegisterDesk::teamFor(const Actor &actor, std::optional<PersonId> agent)
{
    if (!agent)
        return ownTeamOf(m_session, actor);
    const Result<std::optional<Person>> about = PeopleRepository(m_session.records()).find(*agent);
    if (!about)
        return about.error();
    return *about ? Result<QString>((*about)->team) : notFound(RegisterDeskText::tr("The agent"));
}

/** Of the entry's team; whoever owns it or is to take it over needs no team for that. */
Result<Grant> RegisterDesk::writing(const Actor &actor, const RegisterEntry &entry)
{
    const bool own = concerns(standingOf(entry), actor);
    return m_session.grant(actor, Action::WriteRegister, own ? QString() : entry.team);
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
    step.text = step.text.trimmed();
    step.whom = step.whom.trimmed();
    const Moment now = m_session.now();
    const auto work = [&entries, &step, &grant, &actor, number, seen,
                       now](Transaction &transaction) -> Result<RegisterEntry> {
        const Result<RegisterEntry> last = entries.numbered(number);
        if (!last)
            return last;
        // What somebody else did meanwhile is told before what it makes of this step.
        if (const Result<void> same = RegisterRepository::needLastStep(*last, seen); !same)
            return same.error();
        if (const Result<void> fits = RegisterChecks::step(*last, step, actor.name, now); !fits)
            return fits.error();
        return entries.addStep(transaction, *grant, number, seen, step);
    };
    const auto done =
        audited<RegisterEntry>(m_session, *grant, {auditVerb(step.kind), registerSubject(number), {}, {}}, work);
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
            Error::Kind::BadInput, RegisterDeskText::tr("Say why it is corrected: the reason is read later."), {}};
    const Result<Grant> grant = writing(actor, seen);
    if (!grant)
        return grant.error();
    const auto work = [this, &seen, &said, &reason, &grant](Transaction &transaction) -> Result<RegisterEntry> {
        RegisterRepository entries(m_session.records());
        Result<RegisterEntry> next = entries.numbered(seen.number);
        if (!next)
            return next;
        if (next->erased)
            return Error{Error::Kind::Conflict,
                         RegisterDeskText::tr("Entry #%1 has outlived its time. Write another one.").arg(seen.number),
                         {}};
        if (const Result<void> same = RegisterRepository::needLastStep(*next, standingOf(seen).lastStep); !same)
            return same.error();
        next->corrects = seen.id;
        next->words = said;
        RegisterStep step;
        step.kind = StepKind::Corrected;
        step.text = reason.trimmed();
        next->steps.push_back(step);
        return entries.add(transaction, *grant, *next);
    };
    const auto done = audited<RegisterEntry>(
        m_session, *grant, {auditVerb(StepKind::Corrected), registerSubject(seen.number), {}, {}}, work);
    return done ? item(*done) : done.error();
}

} // namespace Floorwalk
