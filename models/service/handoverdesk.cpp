// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/handoverdesk.h"

#include "models/day/daysteps.h"
#include "models/service/audited.h"
#include "models/service/daymaker.h"
#include "models/service/registerdesk.h"
#include "models/store/dayplanrepository.h"
#include "models/store/handoverrepository.h"
#include "models/store/registerrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWords = 4000;
// What an item is, before its number.
constexpr QLatin1StringView activityRef("activity:");
constexpr QLatin1StringView registerRef("register:");

/** The entry of the register that @p item is; 0 when it is none. */
qint64 entryOf(const HandoverItem &item)
{
    return item.ref.startsWith(registerRef) ? item.ref.mid(registerRef.size()).toLongLong() : 0;
}

/** Where this file's texts stand in the catalogue. */
struct HandoverText
{
    Q_DECLARE_TR_FUNCTIONS(HandoverDesk)
};

Error badHandover(const QString &text)
{
    return Error{Error::Kind::BadInput, text, {}};
}

const HandoverItem *itemOf(const Handover &handover, qint64 id)
{
    const auto found = std::ranges::find_if(handover.items, [id](const HandoverItem &item) { return item.id == id; });
    return found == handover.items.end() ? nullptr : &*found;
}

Error noSuchItem()
{
    return Error{Error::Kind::NotFound, HandoverText::tr("The hand-over holds no such thing any more."), {}};
}

QString handoverSubject(const Handover &handover)
{
    return u"handover:%1"_s.arg(handover.id.value_or(0));
}

/** The activity as it stands in the plan of who gives it away. */
Result<ActivityRecord> givenAway(const ActivityRecord &activity, const QString &to, Moment now)
{
    const QString reason = HandoverText::tr("handed over to %1").arg(to);
    if (DaySteps::isOpen(activity))
        return DaySteps::skip(activity, reason);
    Result<ActivityRecord> ended = DaySteps::finish(activity, now);
    if (ended)
        ended->reason = reason;
    return ended;
}

} // namespace

Result<Handover> HandoverDesk::write(const Actor &actor, const Handover &handover)
{
    const Result<Grant> grant = m_session.grant(actor, Action::WriteReports);
    if (!grant)
        return grant.error();
    Handover next = handover;
    next.words = handover.words.trimmed();
    next.to = handover.to.trimmed();
    if (!next.date.isValid() || next.date > m_session.zone().localDate(m_session.now()))
        return badHandover(HandoverText::tr("Only a shift that has begun can be handed over."));
    if (next.to == actor.name)
        return badHandover(HandoverText::tr("A shift is handed over to somebody else. Name the next leader."));
    if (next.words.isEmpty() && next.items.empty())
        return badHandover(HandoverText::tr("There is nothing to hand over: write a word, or offer what is open."));
    if (next.words.size() > longestWords)
        return badHandover(
            HandoverText::tr("The words hold %1 characters at most. Make them shorter.").arg(longestWords));
    const Result<QStringList> teams = DayMaker(m_session).teamsOf(actor);
    if (!teams)
        return teams.error();
    next.team = teams->join(u';');
    if (const Result<void> offered = offerEntries(actor, next); !offered)
        return offered.error();
    const AuditEntry entry{u"handover.write"_s,
                           u"day:"_s + next.date.toString(Qt::ISODate),
                           {},
                           {{u"to"_s, next.to}, {u"items"_s, qint64(next.items.size())}}};
    return audited<Handover>(m_session, *grant, entry, [&grant, &next](Transaction &transaction) {
        return HandoverRepository(transaction.database()).add(transaction, *grant, next);
    });
}

/** Offers the register's entries to who is named; whoever is next is offered them as the hand-over is accepted. */
Result<void> HandoverDesk::offerEntries(const Actor &actor, const Handover &handover)
{
    if (handover.to.isEmpty())
        return {};
    for (const HandoverItem &item : handover.items) {
        const qint64 number = entryOf(item);
        if (number == 0)
            continue;
        const Result<RegisterItem> entry = RegisterDesk(m_session).entry(actor, number);
        if (!entry)
            return entry.error();
        if (!entry->standing.open || entry->standing.offeredTo == handover.to)
            continue;
        RegisterStep offer;
        offer.kind = StepKind::Offered;
        offer.whom = handover.to;
        const auto done = RegisterDesk(m_session).step(actor, number, entry->standing.lastStep, offer);
        if (!done)
            return done.error();
    }
    return {};
}

/** The entry is @p actor's from now on, on the word of @p from, whose hand-over offers it. */
Result<void> HandoverDesk::takeEntry(const Actor &actor, const QString &from, qint64 number)
{
    const Result<RegisterEntry> entry = RegisterRepository(m_session.records()).numbered(number);
    if (!entry)
        return entry.error();
    RegisterStanding standing = standingOf(*entry);
    // Closed or taken over another way in the meantime: there is nothing left to hand over.
    if (!standing.open || standing.owner != from)
        return {};
    RegisterDesk desk(m_session);
    if (standing.offeredTo != actor.name) {
        const Result<Actor> giver = m_session.actorNamed(from);
        if (!giver)
            return giver.error();
        RegisterStep offer;
        offer.kind = StepKind::Offered;
        offer.whom = actor.name;
        const auto offered = desk.step(*giver, number, standing.lastStep, offer);
        if (!offered)
            return offered.error();
        standing = offered->standing;
    }
    RegisterStep acceptance;
    acceptance.kind = StepKind::Accepted;
    const auto accepted = desk.step(actor, number, standing.lastStep, acceptance);
    return accepted ? Result<void>() : Result<void>(accepted.error());
}

Result<void> HandoverDesk::declineEntry(const Actor &actor, qint64 number, const QString &reason)
{
    const Result<RegisterEntry> entry = RegisterRepository(m_session.records()).numbered(number);
    if (!entry)
        return entry.error();
    const RegisterStanding standing = standingOf(*entry);
    if (!standing.open || standing.offeredTo != actor.name)
        return {};
    RegisterStep refusal;
    refusal.kind = StepKind::Declined;
    refusal.text = reason;
    const auto done = RegisterDesk(m_session).step(actor, number, standing.lastStep, refusal);
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

/** The hand-over, if @p actor may answer it. */
Result<Handover> HandoverDesk::forAnswer(const Actor &actor, qint64 handover)
{
    Result<Handover> found = HandoverRepository(m_session.records()).find(handover);
    if (!found)
        return found;
    if (found->from == actor.name) {
        return Error{Error::Kind::Forbidden,
                     HandoverText::tr("You wrote this hand-over. The next leader answers it: change who is on duty."),
                     {}};
    }
    if (!found->to.isEmpty() && found->to != actor.name) {
        return Error{
            Error::Kind::Forbidden, HandoverText::tr("This hand-over is for %1, who answers it.").arg(found->to), {}};
    }
    return found;
}

/** The activity leaves the plan of who gave it, with the reason, and enters that of @p actor, unless it is there. */
Result<void> HandoverDesk::moveActivity(Transaction &transaction, const Actor &actor, ActivityId id)
{
    const Result<Grant> grant = m_session.grant(actor, Action::RunDay);
    if (!grant)
        return grant.error();
    DayPlanRepository plan(transaction.database());
    const auto found = plan.find(id);
    if (!found)
        return found.error();
    // What its leader did or gave up in the meantime is open no more.
    if (!*found || (**found).status == ActivityStatus::Done || (**found).status == ActivityStatus::Skipped)
        return {};
    const Result<ActivityRecord> given = givenAway(**found, actor.name, transaction.now());
    if (!given)
        return given.error();
    if (const auto saved = plan.save(transaction, *grant, *given); !saved)
        return saved.error();
    const auto own = plan.day(actor.name, (**found).date);
    if (!own)
        return own.error();
    ActivityRecord taken = **found;
    int position = 0;
    for (const ActivityRecord &one : *own) {
        position = std::max(position, one.position + 1);
        if (one.key == taken.key && one.plannedStart == taken.plannedStart && DaySteps::isOpen(one))
            return {}; // planned for both: it is done once
    }
    taken.id.reset();
    taken.leader = actor.name;
    taken.position = position;
    taken.status = ActivityStatus::Planned;
    taken.actualStart.reset();
    taken.actualEnd.reset();
    taken.reason.clear();
    taken.hangsOn.reset();
    taken.pauses.clear();
    const auto saved = plan.save(transaction, *grant, taken);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> HandoverDesk::acceptItem(Transaction &transaction, const Grant &grant, const Actor &actor,
                                      HandoverItem item)
{
    item.answer = HandoverAnswer::Accepted;
    if (const Result<void> answered = HandoverRepository(transaction.database()).answer(transaction, grant, item);
        !answered)
        return answered;
    if (item.ref.startsWith(activityRef)) {
        const qint64 id = item.ref.mid(activityRef.size()).toLongLong();
        if (id > 0)
            return moveActivity(transaction, actor, ActivityId(id));
    }
    return {};
}

Result<void> HandoverDesk::accept(const Actor &actor, qint64 handover, qint64 item)
{
    const Result<Grant> grant = m_session.grant(actor, Action::WriteReports);
    if (!grant)
        return grant.error();
    const Result<Handover> found = forAnswer(actor, handover);
    if (!found)
        return found.error();
    const HandoverItem *const offered = itemOf(*found, item);
    if (!offered)
        return noSuchItem();
    // The register has commits of its own: what it refuses leaves the item open.
    if (const qint64 number = entryOf(*offered); number > 0 && offered->answer == HandoverAnswer::Open) {
        if (const Result<void> taken = takeEntry(actor, found->from, number); !taken)
            return taken;
    }
    const AuditEntry entry{
        u"handover.accept"_s, handoverSubject(*found), {}, {{u"from"_s, found->from}, {u"item"_s, offered->ref}}};
    return audited<void>(m_session, *grant, entry, [this, &grant, &actor, offered](Transaction &transaction) {
        return acceptItem(transaction, *grant, actor, *offered);
    });
}

Result<void> HandoverDesk::refuse(const Actor &actor, qint64 handover, qint64 item, const QString &reason)
{
    const Result<Grant> grant = m_session.grant(actor, Action::WriteReports);
    if (!grant)
        return grant.error();
    if (reason.trimmed().isEmpty())
        return badHandover(HandoverText::tr("Say why it is not taken over: it stays with who gave it."));
    const Result<Handover> found = forAnswer(actor, handover);
    if (!found)
        return found.error();
    const HandoverItem *const offered = itemOf(*found, item);
    if (!offered)
        return noSuchItem();
    if (const qint64 number = entryOf(*offered); number > 0 && offered->answer == HandoverAnswer::Open) {
        if (const Result<void> declined = declineEntry(actor, number, reason.trimmed()); !declined)
            return declined;
    }
    HandoverItem next = *offered;
    next.answer = HandoverAnswer::Refused;
    next.reason = reason.trimmed();
    const AuditEntry entry{u"handover.refuse"_s,
                           handoverSubject(*found),
                           {},
                           {{u"from"_s, found->from}, {u"item"_s, next.ref}, {u"reason"_s, next.reason}}};
    return audited<void>(m_session, *grant, entry, [&grant, &next](Transaction &transaction) {
        return HandoverRepository(transaction.database()).answer(transaction, *grant, next);
    });
}

Result<void> HandoverDesk::take(const Actor &actor, qint64 handover)
{
    const Result<Grant> grant = m_session.grant(actor, Action::WriteReports);
    if (!grant)
        return grant.error();
    const Result<Handover> found = forAnswer(actor, handover);
    if (!found)
        return found.error();
    for (const HandoverItem &item : found->items) {
        const qint64 number = item.answer == HandoverAnswer::Open ? entryOf(item) : 0;
        if (number == 0)
            continue;
        if (const Result<void> taken = takeEntry(actor, found->from, number); !taken)
            return taken;
    }
    const AuditEntry entry{u"handover.take"_s,
                           handoverSubject(*found),
                           {},
                           {{u"from"_s, found->from}, {u"accepted"_s, found->openItems()}}};
    return audited<void>(m_session, *grant, entry,
                         [this, &grant, &actor, &found](Transaction &transaction) -> Result<void> {
                             for (const HandoverItem &item : found->items) {
                                 if (item.answer != HandoverAnswer::Open)
                                     continue;
                                 if (const Result<void> done = acceptItem(transaction, *grant, actor, item); !done)
                                     return done;
                             }
                             return HandoverRepository(transaction.database()).take(transaction, *grant, *found->id);
                         });
}

} // namespace Floorwalk
