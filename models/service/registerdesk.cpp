// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/registerdesk.h"

#include "models/policy/access.h"
#include "models/policy/registerrules.h"
#include "models/service/ownteam.h"
#include "models/store/registerrepository.h"

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

bool concerns(const RegisterStanding &standing, const Actor &actor)
{
    return standing.owner == actor.name || standing.offeredTo == actor.name;
}

/**
 * Of the team, of no single team, the actor's own or offered to the actor, as far as the role reads that kind; what is
 * private only leaders read.
 */
bool mayRead(const RegisterEntry &entry, const RegisterStanding &standing, const Actor &actor, const QStringList &own)
{
    if (!AccessPolicy::allowed(actor.role, actionToRead(entry.kind)))
        return false;
    if (isPrivate(entry.kind) && actor.role != Role::DutyLeader)
        return false;
    return actor.role != Role::DutyLeader || entry.team.isEmpty() || isOwnTeam(own, entry.team)
           || concerns(standing, actor);
}

bool rests(const RegisterStanding &standing, const Actor &actor, Moment now)
{
    return standing.snoozed.value(actor.name, now) > now;
}

Error notToRead(qint64 number, const Actor &actor)
{
    return {Error::Kind::Forbidden,
            RegisterDeskText::tr("Entry #%1 of the register is not for %2 to read.").arg(number).arg(actor.name),
            {}};
}

bool isDueFor(const RegisterStanding &standing, const Actor &actor, Moment now, Millis warn)
{
    if (!standing.due || rests(standing, actor, now))
        return false;
    // A promise that its owner misses is everybody's who may read it: the customer waits.
    return standing.owner == actor.name ? *standing.due <= now + warn : *standing.due <= now;
}

bool callsForAnswer(const RegisterStanding &standing, const Actor &actor, Moment now)
{
    return standing.offeredTo == actor.name && !rests(standing, actor, now);
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
    std::vector<RegisterEntry> one;
    one.push_back(std::move(entry));
    Result<RegisterItems> items = named(std::move(one));
    return items ? Result<RegisterItem>(std::move(items->front())) : Result<RegisterItem>(items.error());
}

/** @p entries with what became of them and whom they are about. */
Result<RegisterItems> RegisterDesk::named(std::vector<RegisterEntry> entries)
{
    const auto names = RegisterRepository(m_session.records()).agentNames(entries);
    if (!names)
        return names.error();
    RegisterItems items;
    for (RegisterEntry &entry : entries) {
        RegisterItem item{std::move(entry), {}, {}};
        item.standing = standingOf(item.entry);
        if (item.entry.words.agent) {
            const auto name = names->find(*item.entry.words.agent);
            item.agentName = name == names->end() ? QString() : name->second;
        }
        items.push_back(std::move(item));
    }
    return items;
}

Result<RegisterItems> RegisterDesk::shown(const Actor &actor, std::vector<RegisterEntry> entries)
{
    // Whoever reads a part of it is shown that part.
    const bool all = AccessPolicy::allowed(actor.role, Action::ReadRegister);
    const Result<Grant> grant = m_session.grant(actor, all ? Action::ReadRegister : Action::ReadQaErrors);
    if (!grant)
        return grant.error();
    const Result<QStringList> own = ownTeamsOf(m_session, actor);
    if (!own)
        return own.error();
    std::erase_if(entries, [&actor, &own](const RegisterEntry &entry) {
        return !mayRead(entry, standingOf(entry), actor, *own);
    });
    return named(std::move(entries));
}

Result<void> RegisterDesk::needReader(const Actor &actor, const RegisterEntry &entry)
{
    const Result<QStringList> own = ownTeamsOf(m_session, actor);
    if (!own)
        return own.error();
    return mayRead(entry, standingOf(entry), actor, *own) ? Result<void>() : notToRead(entry.number, actor);
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
    return notToRead(number, actor);
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

Result<RegisterItems> RegisterDesk::ofKind(const Actor &actor, EntryKind kind, QDate from, QDate to)
{
    Result<std::vector<RegisterEntry>> entries = RegisterRepository(m_session.records()).ofKind(kind, from, to);
    return entries ? shown(actor, std::move(*entries)) : entries.error();
}

Result<RegisterItems> RegisterDesk::about(const Actor &actor, PersonId agent, const std::vector<EntryKind> &kinds,
                                          int most)
{
    Result<std::vector<RegisterEntry>> entries = RegisterRepository(m_session.records()).about(agent, kinds, most);
    if (!entries)
        return entries.error();
    std::erase_if(*entries, [](const RegisterEntry &entry) { return isPrivate(entry.kind); });
    return shown(actor, std::move(*entries));
}

Result<RegisterItems> RegisterDesk::open(const Actor &actor)
{
    Result<std::vector<RegisterEntry>> entries = RegisterRepository(m_session.records()).open();
    return entries ? shown(actor, std::move(*entries)) : entries.error();
}

Result<RegisterItems> RegisterDesk::callingBy(const Actor &actor, Moment until)
{
    Result<std::vector<RegisterEntry>> entries = RegisterRepository(m_session.records()).calling(until, actor.name);
    return entries ? shown(actor, std::move(*entries)) : entries.error();
}

Result<RegisterItems> RegisterDesk::offered(const Actor &actor)
{
    Result<RegisterItems> items = callingBy(actor, Moment::min());
    if (items)
        std::erase_if(*items, [&actor](const RegisterItem &one) { return one.standing.offeredTo != actor.name; });
    return items;
}

Result<RegisterItems> RegisterDesk::dueSoon(const Actor &actor, Moment now, Millis warn)
{
    Result<RegisterItems> items = callingBy(actor, now + warn);
    if (items) {
        std::erase_if(
            *items, [&actor, now, warn](const RegisterItem &one) { return !isDueFor(one.standing, actor, now, warn); });
    }
    return items;
}

Result<RegisterItems> RegisterDesk::callingNow(const Actor &actor)
{
    const Moment now = m_session.now();
    const Millis warn = std::chrono::minutes(m_session.settings().number(u"callback_warn_min"_s));
    Result<RegisterItems> items = callingBy(actor, now + warn);
    if (items) {
        std::erase_if(*items, [&actor, now, warn](const RegisterItem &one) {
            return !callsForAnswer(one.standing, actor, now) && !isDueFor(one.standing, actor, now, warn);
        });
    }
    return items;
}

Result<RegisterItems> RegisterDesk::search(const Actor &actor, const QString &text, int most)
{
    const Result<QStringList> teams = teamsSeen(actor);
    if (!teams)
        return teams.error();
    Result<std::vector<RegisterEntry>> entries =
        RegisterRepository(m_session.records()).search(text, *teams, actor.name, most);
    return entries ? shown(actor, std::move(*entries)) : entries.error();
}

Result<std::vector<TopicCount>> RegisterDesk::topics(const Actor &actor, TimeRange range, int most)
{
    if (const Result<Grant> grant = m_session.grant(actor, Action::ReadRegister); !grant)
        return grant.error();
    const Result<QStringList> teams = teamsSeen(actor);
    if (!teams)
        return teams.error();
    return RegisterRepository(m_session.records()).topics(range, topicKinds(), *teams, most);
}

/** As a query narrows by them: a leader's own, or none for all. */
Result<QStringList> RegisterDesk::teamsSeen(const Actor &actor)
{
    if (actor.role != Role::DutyLeader)
        return QStringList();
    const Result<QStringList> own = ownTeamsOf(m_session, actor);
    return own ? Result<QStringList>(namedTeams(*own)) : own;
}

} // namespace Floorwalk
