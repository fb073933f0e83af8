// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/handoverdesk.h"

#include "models/service/audited.h"
#include "models/service/daymaker.h"
#include "models/service/handoveritems.h"
#include "models/service/knownleaders.h"
#include "models/service/registerchecks.h"
#include "models/store/handoverrepository.h"
#include "models/store/registerrepository.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWords = 4000;

/** Where this file's texts stand in the catalogue. */
struct HandoverText
{
    Q_DECLARE_TR_FUNCTIONS(HandoverDesk)
};

Error badHandover(const QString &text)
{
    return Error{Error::Kind::BadInput, text, {}};
}

Error waitsAlready()
{
    return Error{
        Error::Kind::Conflict, HandoverText::tr("This hand-over waits already. Change it to hand over anew."), {}};
}

/** Whether @p next says what the waiting @p earlier says, and nobody has answered any of that. */
bool saysTheSame(const Handover &earlier, const Handover &next)
{
    const auto same = [](const HandoverItem &one, const HandoverItem &other) {
        return one.answer == HandoverAnswer::Open && one.kind == other.kind && one.ref == other.ref
               && one.text == other.text;
    };
    return earlier.date == next.date && earlier.to == next.to && earlier.words == next.words
           && std::ranges::equal(earlier.items, next.items, same);
}

bool offers(const Handover &handover, const QString &ref)
{
    return std::ranges::any_of(handover.items, [&ref](const HandoverItem &item) { return item.ref == ref; });
}

} // namespace

Result<Handover> HandoverDesk::write(const Actor &actor, const Handover &handover, std::optional<Moment> said)
{
    const Result<Grant> grant = m_session.grant(actor, Action::WriteReports);
    if (!grant)
        return grant.error();
    Handover next = handover;
    next.from = actor.name;
    next.writtenAt = said.value_or(m_session.now());
    next.words = handover.words.trimmed();
    next.to = handover.to.trimmed();
    if (const Result<void> fits = checkWritten(next); !fits)
        return fits.error();
    const Result<QStringList> teams = DayMaker(m_session).teamsOf(actor);
    if (!teams)
        return teams.error();
    next.team = teams->join(u';');
    const AuditEntry entry{u"handover.write"_s,
                           u"day:"_s + next.date.toString(Qt::ISODate),
                           {},
                           {{u"to"_s, next.to}, {u"items"_s, qint64(next.items.size())}}};
    return audited<Handover>(m_session, *grant, entry,
                             [this, &grant, &actor, &next](Transaction &transaction) -> Result<Handover> {
                                 HandoverRepository handovers(transaction.database());
                                 const auto earlier = handovers.replacedBy(next);
                                 if (!earlier)
                                     return earlier.error();
                                 if (!earlier->empty() && saysTheSame(earlier->back(), next))
                                     return waitsAlready();
                                 if (const Result<void> offered = offerEntries(transaction, actor, next); !offered)
                                     return offered.error();
                                 for (const Handover &one : *earlier) {
                                     const Result<void> withdrawn = withdraw(transaction, actor, one, next);
                                     if (!withdrawn)
                                         return withdrawn.error();
                                 }
                                 return handovers.add(transaction, *grant, next);
                             });
}

Result<void> HandoverDesk::checkWritten(const Handover &next) const
{
    if (!next.date.isValid() || next.date > m_session.zone().localDate(m_session.now()))
        return badHandover(HandoverText::tr("Only a shift that has begun can be handed over."));
    if (next.writtenAt > m_session.now())
        return badHandover(HandoverText::tr("A shift is handed over before it is put on record, not after."));
    if (next.to == next.from)
        return badHandover(HandoverText::tr("A shift is handed over to somebody else. Name the next leader."));
    if (const Result<void> known = next.to.isEmpty() ? Result<void>() : KnownLeaders::check(m_session, next.to); !known)
        return known;
    if (next.words.isEmpty() && next.items.empty())
        return badHandover(HandoverText::tr("There is nothing to hand over: write a word, or offer what is open."));
    if (next.words.size() > longestWords)
        return badHandover(
            HandoverText::tr("The words hold %1 characters at most. Make them shorter.").arg(longestWords));
    return {};
}

/** Offers the register's entries to who is named; whoever is next accepts them without an offer by name. */
Result<void> HandoverDesk::offerEntries(Transaction &transaction, const Actor &actor, const Handover &handover)
{
    if (handover.to.isEmpty())
        return {};
    for (const HandoverItem &item : handover.items) {
        const qint64 number = HandoverItems::entryOf(item);
        if (number == 0)
            continue;
        const auto entry = RegisterRepository(transaction.database()).numbered(number);
        if (!entry)
            return entry.error();
        const RegisterStanding standing = standingOf(*entry);
        if (!standing.open || standing.offeredTo == handover.to)
            continue;
        RegisterStep offer;
        offer.kind = StepKind::Offered;
        offer.whom = handover.to;
        if (const Result<void> fits = RegisterChecks::step(*entry, offer, actor.name, transaction.now()); !fits)
            return fits;
        if (const Result<void> done = addStep(transaction, actor, *entry, offer); !done)
            return done;
    }
    return {};
}

/** Entries that @p earlier offered by name and @p next, which takes its place, does not are offered no more. */
Result<void> HandoverDesk::withdraw(Transaction &transaction, const Actor &actor, const Handover &earlier,
                                    const Handover &next)
{
    for (const HandoverItem &item : earlier.items) {
        const qint64 number = HandoverItems::entryOf(item);
        if (earlier.to.isEmpty() || number == 0 || (offers(next, item.ref) && next.to == earlier.to))
            continue;
        const auto entry = RegisterRepository(transaction.database()).numbered(number);
        if (!entry)
            return entry.error();
        const RegisterStanding standing = standingOf(*entry);
        if (!standing.open || standing.owner != actor.name || standing.offeredTo != earlier.to)
            continue;
        RegisterStep back;
        back.kind = StepKind::Declined;
        back.text = HandoverText::tr("not handed over any more");
        if (const Result<void> done = addStep(transaction, actor, *entry, back); !done)
            return done;
    }
    return {};
}

Result<void> HandoverDesk::takeBack(const Actor &actor, qint64 handover)
{
    const Result<Grant> grant = m_session.grant(actor, Action::WriteReports);
    if (!grant)
        return grant.error();
    const Result<Handover> known = HandoverRepository(m_session.records()).find(handover);
    if (!known)
        return known.error();
    if (known->from != actor.name) {
        return Error{Error::Kind::Forbidden,
                     HandoverText::tr("%1 wrote this hand-over and alone can take it back.").arg(known->from),
                     {}};
    }
    const AuditEntry entry{u"handover.takeBack"_s, u"handover:%1"_s.arg(handover), {}, {{u"to"_s, known->to}}};
    return audited<void>(m_session, *grant, entry,
                         [this, &grant, &actor, &known](Transaction &transaction) -> Result<void> {
                             HandoverRepository handovers(transaction.database());
                             if (const Result<void> back = handovers.withdraw(transaction, *grant, *known->id); !back)
                                 return back;
                             return withdraw(transaction, actor, *known, Handover());
                         });
}

/** As @p actor, who owns the entry or is to take it over and needs no team for that. */
Result<void> HandoverDesk::addStep(Transaction &transaction, const Actor &actor, const RegisterEntry &entry,
                                   const RegisterStep &step)
{
    const Result<Grant> grant = m_session.grant(actor, actionToWrite(entry.kind));
    if (!grant)
        return grant.error();
    const auto done = RegisterRepository(transaction.database())
                          .addStep(transaction, *grant, entry.number, standingOf(entry).lastStep, step);
    return done ? Result<void>() : Result<void>(done.error());
}

/** Those of a team that @p actor leads, too, and those meant for or written by the actor. */
Result<std::vector<Handover>> HandoverDesk::ofTeams(const Actor &actor, std::vector<Handover> handovers)
{
    const Result<QStringList> own = DayMaker(m_session).teamsOf(actor);
    if (!own)
        return own.error();
    const bool all = actor.role != Role::DutyLeader || own->contains(QString());
    std::erase_if(handovers, [all, &own, &actor](const Handover &handover) {
        const QStringList teams = handover.team.split(u';', Qt::SkipEmptyParts);
        const bool shared = all || teams.isEmpty()
                            || std::ranges::any_of(teams, [&own](const QString &team) { return own->contains(team); });
        return !shared && handover.to != actor.name && handover.from != actor.name;
    });
    return handovers;
}

Result<std::vector<Handover>> HandoverDesk::waitingFor(const Actor &actor)
{
    if (actor.name.isEmpty())
        return std::vector<Handover>();
    auto found = HandoverRepository(m_session.records()).waiting();
    if (!found)
        return found;
    std::erase_if(*found, [&actor](const Handover &handover) {
        return handover.from == actor.name || (!handover.to.isEmpty() && handover.to != actor.name);
    });
    return ofTeams(actor, std::move(*found));
}

Result<std::vector<Handover>> HandoverDesk::ofDay(const Actor &actor, QDate date)
{
    if (const Result<Grant> grant = m_session.grant(actor, Action::ReadReports); !grant)
        return grant.error();
    auto found = HandoverRepository(m_session.records()).between(date, date);
    return found ? ofTeams(actor, std::move(*found)) : found;
}

} // namespace Floorwalk
