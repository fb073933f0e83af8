// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/daysteps.h"
#include "models/service/audited.h"
#include "models/service/daymaker.h"
#include "models/service/handoverdesk.h"
#include "models/service/handoveritems.h"
#include "models/service/registerchecks.h"
#include "models/service/shiftsummary.h"
#include "models/service/wordsguard.h"
#include "models/store/alertrepository.h"
#include "models/store/dayplanrepository.h"
#include "models/store/handoverrepository.h"
#include "models/store/registerrepository.h"
#include "models/store/rosterrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct HandoverAnswerText
{
    Q_DECLARE_TR_FUNCTIONS(HandoverDesk)
};

const HandoverItem *itemOf(const Handover &handover, qint64 id)
{
    const auto found = std::ranges::find_if(handover.items, [id](const HandoverItem &item) { return item.id == id; });
    return found == handover.items.end() ? nullptr : &*found;
}

Error noSuchItem()
{
    return Error{Error::Kind::NotFound, HandoverAnswerText::tr("The hand-over holds no such thing any more."), {}};
}

QString handoverSubject(const Handover &handover)
{
    return u"handover:%1"_s.arg(handover.id.value_or(0));
}

} // namespace

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

/** An open alert that nobody else has taken is @p actor's from now on; that is no reaction to it yet. */
Result<void> HandoverDesk::takeAlert(Transaction &transaction, const Actor &actor, const QString &from, AlertId id,
                                     std::vector<AlertRecord> &alerts)
{
    AlertRepository repository(transaction.database());
    Result<std::optional<AlertRecord>> alert = repository.find(id);
    if (!alert)
        return alert.error();
    const bool isFree = *alert && ((**alert).owner.isEmpty() || (**alert).owner == from);
    if (!isFree || (**alert).status == AlertRecord::Status::Closed)
        return {};
    const Result<Grant> grant = m_session.grant(actor, Action::HandleAlert);
    if (!grant)
        return grant.error();
    (**alert).owner = actor.name;
    if (const Result<AlertId> saved = repository.save(transaction, *grant, **alert); !saved)
        return saved.error();
    alerts.push_back(std::move(**alert));
    return {};
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

/** The hand-over, if @p actor may answer it. */
Result<Handover> HandoverDesk::forAnswer(const Actor &actor, qint64 handover)
{
    Result<Handover> found = HandoverRepository(m_session.records()).find(handover);
    if (!found)
        return found;
    if (found->from == actor.name) {
        return Error{
            Error::Kind::Forbidden,
            HandoverAnswerText::tr("You wrote this hand-over. The next leader answers it: change who is on duty."),
            {}};
    }
    if (!found->to.isEmpty() && found->to != actor.name) {
        return Error{Error::Kind::Forbidden,
                     HandoverAnswerText::tr("This hand-over is for %1, who answers it.").arg(found->to),
                     {}};
    }
    const Result<std::vector<Handover>> own = ofTeams(actor, {*found});
    if (!own)
        return own.error();
    if (own->empty()) {
        return Error{Error::Kind::Forbidden,
                     HandoverAnswerText::tr("This is the hand-over of another team. Its next leader answers it."),
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
    if (!*found || (**found).leader != from || DaySteps::isOver(**found))
        return {};
    const Result<ActivityRecord> given = HandoverItems::givenAway(**found, actor.name, transaction.now());
    if (!given)
        return given.error();
    if (const auto saved = plan.save(transaction, *grant, *given); !saved)
        return saved.error();
    const auto own = plan.day(actor.name, day.date);
    if (!own)
        return own.error();
    const Result<WordsPrivacy> privacy = WordsGuard(m_session).of(**found);
    if (!privacy)
        return privacy.error();
    ActivityRecord taken = HandoverItems::handedOn(**found, *privacy);
    taken.date = day.date;
    taken.leader = actor.name;
    taken.position = 0;
    for (const ActivityRecord &one : *own) {
        taken.position = std::max(taken.position, one.position + 1);
        const bool isBoths = one.key == taken.key && one.plannedStart == taken.plannedStart;
        if (isBoths && !isGivenUp(one.status))
            return {}; // planned for both: it is done once, and may be so by now
    }
    HandoverItems::layAnew(taken, day.begin);
    const auto saved = plan.save(transaction, *grant, taken);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> HandoverDesk::acceptItem(Transaction &transaction, const Grant &grant, const TakersDay &day,
                                      const QString &from, HandoverItem item, std::vector<AlertRecord> &alerts)
{
    item.answer = HandoverAnswer::Accepted;
    if (const Result<void> answered = HandoverRepository(transaction.database()).answer(transaction, grant, item);
        !answered)
        return answered;
    if (const qint64 number = HandoverItems::entryOf(item); number > 0)
        return takeEntry(transaction, grant.actor(), from, number);
    if (const qint64 id = HandoverItems::activityOf(item); id > 0)
        return moveActivity(transaction, grant.actor(), from, day, ActivityId(id));
    if (const qint64 id = HandoverItems::alertOf(item); id > 0)
        return takeAlert(transaction, grant.actor(), from, AlertId(id), alerts);
    return {};
}

/** The open thing that @p actor answers, in the hand-over that holds it. */
Result<HandoverDesk::Asked> HandoverDesk::asked(const Actor &actor, qint64 handover, qint64 item)
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
    return Asked{*grant, *found, *offered};
}

Result<std::vector<AlertRecord>> HandoverDesk::accept(const Actor &actor, qint64 handover, qint64 item)
{
    const Result<Asked> asked = this->asked(actor, handover, item);
    if (!asked)
        return asked.error();
    const Result<TakersDay> day =
        HandoverItems::activityOf(asked->item) > 0 ? dayOf(actor) : Result<TakersDay>(TakersDay());
    if (!day)
        return day.error();
    const AuditEntry entry{u"handover.accept"_s,
                           handoverSubject(asked->handover),
                           {},
                           {{u"from"_s, asked->handover.from}, {u"item"_s, asked->item.ref}}};
    using Alerts = std::vector<AlertRecord>;
    return audited<Alerts>(
        m_session, asked->grant, entry, [this, &asked, &day](Transaction &transaction) -> Result<Alerts> {
            Alerts alerts;
            const Result<void> done =
                acceptItem(transaction, asked->grant, *day, asked->handover.from, asked->item, alerts);
            return done ? Result<Alerts>(std::move(alerts)) : Result<Alerts>(done.error());
        });
}

Result<void> HandoverDesk::refuse(const Actor &actor, qint64 handover, qint64 item, const QString &reason)
{
    const Result<Asked> asked = this->asked(actor, handover, item);
    if (!asked)
        return asked.error();
    if (reason.trimmed().isEmpty()) {
        return Error{Error::Kind::BadInput,
                     HandoverAnswerText::tr("Say why it is not taken over: it stays with who gave it."),
                     {}};
    }
    HandoverItem next = asked->item;
    next.answer = HandoverAnswer::Refused;
    next.reason = reason.trimmed();
    const AuditEntry entry{u"handover.refuse"_s,
                           handoverSubject(asked->handover),
                           {},
                           {{u"from"_s, asked->handover.from}, {u"item"_s, next.ref}, {u"reason"_s, next.reason}}};
    return audited<void>(m_session, asked->grant, entry, [this, &asked, &actor, &next](Transaction &transaction) {
        const Result<void> answered =
            HandoverRepository(transaction.database()).answer(transaction, asked->grant, next);
        const qint64 number = HandoverItems::entryOf(next);
        return !answered || number == 0 ? answered : declineEntry(transaction, actor, number, next.reason);
    });
}

Result<std::vector<AlertRecord>> HandoverDesk::take(const Actor &actor, qint64 handover)
{
    const Result<Grant> grant = m_session.grant(actor, Action::WriteReports);
    if (!grant)
        return grant.error();
    const Result<Handover> found = forAnswer(actor, handover);
    if (!found)
        return found.error();
    const bool anyActivity = std::ranges::any_of(found->items, [](const HandoverItem &item) {
        return item.answer == HandoverAnswer::Open && HandoverItems::activityOf(item) > 0;
    });
    const Result<TakersDay> day = anyActivity ? dayOf(actor) : Result<TakersDay>(TakersDay());
    if (!day)
        return day.error();
    const AuditEntry entry{u"handover.take"_s,
                           handoverSubject(*found),
                           {},
                           {{u"from"_s, found->from}, {u"accepted"_s, found->openItems()}}};
    using Alerts = std::vector<AlertRecord>;
    return audited<Alerts>(
        m_session, *grant, entry, [this, &grant, &day, &found](Transaction &transaction) -> Result<Alerts> {
            Alerts alerts;
            for (const HandoverItem &item : found->items) {
                if (item.answer != HandoverAnswer::Open)
                    continue;
                const Result<void> done = acceptItem(transaction, *grant, *day, found->from, item, alerts);
                if (!done)
                    return done.error();
            }
            const Result<void> read = HandoverRepository(transaction.database()).take(transaction, *grant, *found->id);
            return read ? Result<Alerts>(std::move(alerts)) : Result<Alerts>(read.error());
        });
}

} // namespace Floorwalk
