// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/handoverdesk.h"

#include "models/day/daysteps.h"
#include "models/service/audited.h"
#include "models/service/daymaker.h"
#include "models/service/registerchecks.h"
#include "models/service/reportparts.h"
#include "models/service/shiftsummary.h"
#include "models/store/dayplanrepository.h"
#include "models/store/handoverrepository.h"
#include "models/store/registerrepository.h"
#include "models/store/rosterrepository.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWords = 4000;
// What an item is, before its number.
constexpr QLatin1StringView activityRef("activity:");
constexpr QLatin1StringView registerRef("register:");
using PlanStep = std::chrono::duration<qint64, std::ratio<300>>; ///< times of a plan are laid on it

/** The entry of the register that @p item is; 0 when it is none. */
qint64 entryOf(const HandoverItem &item)
{
    return item.ref.startsWith(registerRef) ? item.ref.mid(registerRef.size()).toLongLong() : 0;
}

/** The activity that @p item is; 0 when it is none. */
qint64 activityOf(const HandoverItem &item)
{
    return item.ref.startsWith(activityRef) ? item.ref.mid(activityRef.size()).toLongLong() : 0;
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

Error waitsAlready()
{
    return Error{
        Error::Kind::Conflict, HandoverText::tr("This hand-over waits already. Change it to hand over anew."), {}};
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

/** What the next leader needs of @p given: what was done of it, nothing of how anybody feels (domain.md 6). */
ActivityRecord handedOn(const ActivityRecord &given)
{
    ActivityRecord taken = ReportParts::withoutFeelings(given);
    const std::vector<ChecklistTick> told = std::exchange(taken.ticks, {});
    for (const ChecklistTick &tick : given.ticks) {
        ChecklistTick step;
        step.step = tick.step;
        const auto known = std::ranges::find(told, tick.step, &ChecklistTick::step);
        if (known != told.end() && (known->ticked || !known->answer.isEmpty())) {
            step.ticked = true;
            step.at = known->at;
        }
        taken.ticks.push_back(step);
    }
    taken.id.reset();
    taken.status = ActivityStatus::Planned;
    taken.actualStart.reset();
    taken.actualEnd.reset();
    taken.reason.clear();
    taken.hangsOn.reset();
    taken.pauses.clear();
    return taken;
}

/** A time that is over by @p begin is laid anew from there, as long as it was. */
void layAnew(ActivityRecord &activity, Moment begin)
{
    if (!activity.plannedStart || activity.plannedEnd.value_or(*activity.plannedStart) > begin)
        return;
    const Moment start(std::chrono::ceil<PlanStep>(begin.time_since_epoch()));
    if (activity.plannedEnd)
        activity.plannedEnd = start + (*activity.plannedEnd - *activity.plannedStart);
    activity.plannedStart = start;
    activity.placed.clear();
}

/** Whether @p next says what the waiting @p earlier says, and nobody has answered any of that. */
bool saysTheSame(const Handover &earlier, const Handover &next)
{
    const auto same = [](const HandoverItem &one, const HandoverItem &other) {
        return one.answer == HandoverAnswer::Open && one.kind == other.kind && one.ref == other.ref
               && one.text == other.text;
    };
    return earlier.date == next.date && earlier.words == next.words
           && std::ranges::equal(earlier.items, next.items, same);
}

bool offers(const Handover &handover, const QString &ref)
{
    return std::ranges::any_of(handover.items, [&ref](const HandoverItem &item) { return item.ref == ref; });
}

} // namespace

Result<Handover> HandoverDesk::write(const Actor &actor, const Handover &handover)
{
    const Result<Grant> grant = m_session.grant(actor, Action::WriteReports);
    if (!grant)
        return grant.error();
    Handover next = handover;
    next.from = actor.name;
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
                                 if (*earlier && saysTheSame(**earlier, next))
                                     return waitsAlready();
                                 if (const Result<void> offered = offerEntries(transaction, actor, next); !offered)
                                     return offered.error();
                                 if (*earlier) {
                                     const Result<void> withdrawn = withdraw(transaction, actor, **earlier, next);
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
    if (next.to == next.from)
        return badHandover(HandoverText::tr("A shift is handed over to somebody else. Name the next leader."));
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
        const qint64 number = entryOf(item);
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
        const qint64 number = entryOf(item);
        if (earlier.to.isEmpty() || number == 0 || offers(next, item.ref))
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

/** As @p actor, who owns the entry or is to take it over and needs no team for that. */
Result<void> HandoverDesk::addStep(Transaction &transaction, const Actor &actor, const RegisterEntry &entry,
                                   const RegisterStep &step)
{
    const Result<Grant> grant = m_session.grant(actor, Action::WriteRegister);
    if (!grant)
        return grant.error();
    const auto done = RegisterRepository(transaction.database())
                          .addStep(transaction, *grant, entry.number, standingOf(entry).lastStep, step);
    return done ? Result<void>() : Result<void>(done.error());
}

/** The entry is @p actor's from now on, on the word of @p from, whose hand-over offers it. */
Result<void> HandoverDesk::takeEntry(Transaction &transaction, const Actor &actor, const QString &from, qint64 number)
{
    const auto entry = RegisterRepository(transaction.database()).numbered(number);
    if (!entry)
        return entry.error();
    const RegisterStanding standing = standingOf(*entry);
    // Closed, taken over or offered to another in the meantime: there is nothing left to hand over.
    const bool isFree = standing.offeredTo.isEmpty() || standing.offeredTo == actor.name;
    if (!standing.open || standing.owner != from || !isFree || isPrivate(entry->kind))
        return {};
    RegisterStep acceptance;
    acceptance.kind = StepKind::Accepted;
    return addStep(transaction, actor, *entry, acceptance);
}

Result<void> HandoverDesk::declineEntry(Transaction &transaction, const Actor &actor, qint64 number,
                                        const QString &reason)
{
    const auto entry = RegisterRepository(transaction.database()).numbered(number);
    if (!entry)
        return entry.error();
    const RegisterStanding standing = standingOf(*entry);
    if (!standing.open || standing.offeredTo != actor.name)
        return {};
    RegisterStep refusal;
    refusal.kind = StepKind::Declined;
    refusal.text = reason;
    if (const Result<void> fits = RegisterChecks::step(*entry, refusal, actor.name, transaction.now()); !fits)
        return fits;
    return addStep(transaction, actor, *entry, refusal);
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
    const Result<std::vector<Handover>> own = ofTeams(actor, {*found});
    if (!own)
        return own.error();
    if (own->empty()) {
        return Error{Error::Kind::Forbidden,
                     HandoverText::tr("This is the hand-over of another team. Its next leader answers it."),
                     {}};
    }
    return found;
}

/**
 * The shift day that @p actor takes things over into: of the own rostered shift that runs or comes next today, else of
 * the one that the actor's teams are in. Its plan is made where it is not on record, so that what comes does not stand
 * in its place.
 */
Result<HandoverDesk::TakersDay> HandoverDesk::dayOf(const Actor &actor)
{
    const RosterRepository rosters(m_session.records());
    const Moment now = m_session.now();
    const QDate today = m_session.zone().localDate(now);
    DayMaker maker(m_session);
    const Result<QStringList> teams = maker.teamsOf(actor);
    if (!teams)
        return teams.error();
    const auto roster = rosters.between(today.addDays(-1), today, teams->size() == 1 ? teams->first() : QString());
    if (!roster)
        return roster.error();
    TakersDay day{runningShiftDay(*roster, today, now), now};
    const Result<Actor> known = m_session.actorNamed(actor.name, actor.role);
    if (known && known->person) {
        const auto own = rosters.ofPerson(*known->person, today.addDays(-1), today);
        if (!own)
            return own.error();
        const auto on = std::ranges::find_if(*own, [now, today](const RosterDay &one) {
            return !one.segments.empty() && now < one.segments.back().end
                   && (one.date == today || one.segments.front().start <= now);
        });
        if (on != own->end())
            day = {on->date, std::max(now, on->segments.front().start)};
    }
    const Result<LeaderDay> plan = maker.day(actor, day.date);
    return plan ? Result<TakersDay>(day) : Result<TakersDay>(plan.error());
}

/** The activity leaves the plan of who gave it, with the reason, and enters that of @p actor, unless it is there. */
Result<void> HandoverDesk::moveActivity(Transaction &transaction, const Actor &actor, const QString &from,
                                        const TakersDay &day, ActivityId id)
{
    const Result<Grant> grant = m_session.grant(actor, Action::RunDay);
    if (!grant)
        return grant.error();
    DayPlanRepository plan(transaction.database());
    const auto found = plan.find(id);
    if (!found)
        return found.error();
    // What its leader did or gave up in the meantime is open no more.
    if (!*found || (**found).leader != from || (**found).status == ActivityStatus::Done
        || (**found).status == ActivityStatus::Skipped)
        return {};
    const Result<ActivityRecord> given = givenAway(**found, actor.name, transaction.now());
    if (!given)
        return given.error();
    if (const auto saved = plan.save(transaction, *grant, *given); !saved)
        return saved.error();
    const auto own = plan.day(actor.name, day.date);
    if (!own)
        return own.error();
    ActivityRecord taken = handedOn(**found);
    taken.date = day.date;
    taken.leader = actor.name;
    taken.position = 0;
    for (const ActivityRecord &one : *own) {
        taken.position = std::max(taken.position, one.position + 1);
        if (one.key == taken.key && one.plannedStart == taken.plannedStart && DaySteps::isOpen(one))
            return {}; // planned for both: it is done once
    }
    layAnew(taken, day.begin);
    const auto saved = plan.save(transaction, *grant, taken);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> HandoverDesk::acceptItem(Transaction &transaction, const Grant &grant, const TakersDay &day,
                                      const QString &from, HandoverItem item)
{
    item.answer = HandoverAnswer::Accepted;
    if (const Result<void> answered = HandoverRepository(transaction.database()).answer(transaction, grant, item);
        !answered)
        return answered;
    if (const qint64 number = entryOf(item); number > 0)
        return takeEntry(transaction, grant.actor(), from, number);
    if (const qint64 id = activityOf(item); id > 0)
        return moveActivity(transaction, grant.actor(), from, day, ActivityId(id));
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
    const Result<TakersDay> day = activityOf(*offered) > 0 ? dayOf(actor) : Result<TakersDay>(TakersDay());
    if (!day)
        return day.error();
    const AuditEntry entry{
        u"handover.accept"_s, handoverSubject(*found), {}, {{u"from"_s, found->from}, {u"item"_s, offered->ref}}};
    return audited<void>(m_session, *grant, entry, [this, &grant, &day, &found, offered](Transaction &transaction) {
        return acceptItem(transaction, *grant, *day, found->from, *offered);
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
    HandoverItem next = *offered;
    next.answer = HandoverAnswer::Refused;
    next.reason = reason.trimmed();
    const AuditEntry entry{u"handover.refuse"_s,
                           handoverSubject(*found),
                           {},
                           {{u"from"_s, found->from}, {u"item"_s, next.ref}, {u"reason"_s, next.reason}}};
    return audited<void>(m_session, *grant, entry, [this, &grant, &actor, &next](Transaction &transaction) {
        const Result<void> answered = HandoverRepository(transaction.database()).answer(transaction, *grant, next);
        const qint64 number = entryOf(next);
        return !answered || number == 0 ? answered : declineEntry(transaction, actor, number, next.reason);
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
    const bool anyActivity = std::ranges::any_of(found->items, [](const HandoverItem &item) {
        return item.answer == HandoverAnswer::Open && activityOf(item) > 0;
    });
    const Result<TakersDay> day = anyActivity ? dayOf(actor) : Result<TakersDay>(TakersDay());
    if (!day)
        return day.error();
    const AuditEntry entry{u"handover.take"_s,
                           handoverSubject(*found),
                           {},
                           {{u"from"_s, found->from}, {u"accepted"_s, found->openItems()}}};
    return audited<void>(m_session, *grant, entry,
                         [this, &grant, &day, &found](Transaction &transaction) -> Result<void> {
                             for (const HandoverItem &item : found->items) {
                                 if (item.answer != HandoverAnswer::Open)
                                     continue;
                                 const Result<void> done = acceptItem(transaction, *grant, *day, found->from, item);
                                 if (!done)
                                     return done;
                             }
                             return HandoverRepository(transaction.database()).take(transaction, *grant, *found->id);
                         });
}

} // namespace Floorwalk
