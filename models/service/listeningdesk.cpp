// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/listeningdesk.h"

#include "models/policy/alertrule.h"
#include "models/service/attendancerate.h"
#include "models/service/audited.h"
#include "models/service/coachingdesk.h"
#include "models/service/keyedpeople.h"
#include "models/service/qaerrors.h"
#include "models/service/registerdesk.h"
#include "models/service/shiftsummary.h"
#include "models/store/alertrepository.h"
#include "models/store/grantcheck.h"
#include "models/store/historyfile.h"
#include "models/store/listeningrepository.h"
#include "models/store/peoplerepository.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours longestListening{4};
constexpr int daysOfErrors = 14; ///< how far back QA errors and upsetting calls ask for a listen-in
constexpr int leastCallsForAht = 5; ///< a mean of fewer says nothing

/** Where this file's texts stand in the catalogue. */
struct ListeningText
{
    Q_DECLARE_TR_FUNCTIONS(ListeningDesk)
};

Error badEntry(const QString &text)
{
    return Error{Error::Kind::BadInput, text, {}};
}

bool isSign(const AlertRecord &alert)
{
    const std::optional<AlertKind> kind = alertKindFromName(alert.kind);
    return kind && isAboutAgent(*kind) && *kind != AlertKind::LongCall; // long calls are counted as calls
}

} // namespace

/** Fills in who was heard how often, by whom, and when last. */
Result<void> ListeningDesk::countWeek(CoachingWeek &week, TimeRange range)
{
    const ListeningRepository listening(m_session.records());
    const auto entries = listening.between(range);
    if (!entries)
        return entries.error();
    const auto lastHeard = listening.lastHeard(range.to);
    if (!lastHeard)
        return lastHeard.error();
    std::map<PersonId, PersonWeek *> byId;
    for (PersonWeek &one : week.people) {
        byId.emplace(*one.person.id, &one);
        if (const auto last = lastHeard->find(*one.person.id); last != lastHeard->end())
            one.facts.lastHeard = last->second;
    }
    for (const ListeningEntry &entry : *entries) {
        const auto found = byId.find(entry.person);
        if (found == byId.end())
            continue;
        PersonWeek &one = *found->second;
        if (entry.status == ListeningEntry::Status::Proposed) {
            ++one.proposed;
            continue;
        }
        ++(entry.kind == ListeningKind::Monitored ? one.facts.monitored : one.facts.calledBack);
        if (!one.by.contains(entry.by))
            one.by << entry.by;
    }
    return {};
}

/** Fills in what asks for a listen-in: long calls, alerts, slow handling, QA errors. */
Result<void> ListeningDesk::addSigns(CoachingWeek &week, TimeRange range)
{
    std::vector<Person> people;
    std::map<PersonId, ListeningFacts *> byId;
    for (PersonWeek &one : week.people) {
        people.push_back(one.person);
        byId.emplace(*one.person.id, &one.facts);
    }
    const Result<KeyedPeople> keyed = KeyedPeople::at(m_session, people, range.to);
    if (!keyed)
        return keyed.error();
    const auto factsOf = [&keyed, &byId](const QString &agentKey) -> ListeningFacts * {
        const std::optional<PersonId> person = keyed->find(agentKey);
        return person ? byId.at(*person) : nullptr;
    };
    const auto alerts = AlertRepository(m_session.records()).between(range.from, range.to);
    if (!alerts)
        return alerts.error();
    for (const AlertRecord &alert : *alerts) {
        if (ListeningFacts *const facts = isSign(alert) ? factsOf(alert.subject) : nullptr)
            ++facts->alerts;
    }
    const QDate today = m_session.zone().localDate(range.to);
    const auto errors = QaErrors(m_session).standing(today.addDays(1 - daysOfErrors), today);
    if (!errors)
        return errors.error();
    for (const QaTally &tally : QaErrors::summaryOf(*errors).people) {
        if (const auto facts = byId.find(tally.person); facts != byId.end()) {
            facts->second->errors = tally.errors;
            facts->second->fatalErrors = tally.fatal;
        }
    }
    const std::chrono::seconds longCall(m_session.settings().number(u"long_call_warn_s"_s));
    const auto handling = HistoryFile(m_session.history()).handling(range, longCall);
    if (!handling)
        return handling.error();
    for (const AgentHandling &one : *handling) {
        ListeningFacts *const facts = factsOf(one.agentKey);
        if (!facts)
            continue;
        facts->longCalls += one.longCalls;
        if (one.calls >= leastCallsForAht)
            facts->ahtSeconds = double(one.time.count()) / 1000 / one.calls;
    }
    return {};
}

/** Fills in who was upset lately: how often, of what its author and the leaders read alone. */
Result<void> ListeningDesk::addUpsets(const Actor &actor, CoachingWeek &week, QDate today)
{
    if (actor.role != Role::DutyLeader)
        return {};
    const auto entries =
        RegisterDesk(m_session).ofKind(actor, EntryKind::Upset, today.addDays(1 - daysOfErrors), today);
    if (!entries)
        return entries.error();
    for (const RegisterItem &item : *entries) {
        const auto one = std::ranges::find_if(
            week.people, [&item](const PersonWeek &person) { return person.person.id == item.entry.words.agent; });
        if (one != week.people.end())
            ++one->facts.upset;
    }
    return {};
}

/** Fills in who cannot be heard in the shift day that runs, by the roll; where nobody is rostered nothing is known. */
Result<void> ListeningDesk::addAway(CoachingWeek &week, Moment now)
{
    const QDate today = m_session.zone().localDate(now);
    const Result<std::vector<PersonDay>> roll = rollAround(m_session, today);
    if (!roll)
        return roll.error();
    const RunningShift running = runningShift(*roll, today, now);
    if (running.people.empty())
        return {};
    for (PersonWeek &one : week.people) {
        const auto day = std::ranges::find_if(
            running.people, [&one](const PersonDay &known) { return known.person.id == one.person.id; });
        // A day of rest is on the roster, too.
        const AttendanceStanding standing =
            day == running.people.end() ? AttendanceStanding::NoWork : attendanceShare(*day, now).standing;
        if (standing == AttendanceStanding::OnLeave)
            one.facts.away = ListeningAway::OnLeave;
        else if (standing == AttendanceStanding::NoWork)
            one.facts.away = ListeningAway::OffToday;
    }
    return {};
}

Result<CoachingWeek> ListeningDesk::week(const Actor &actor, Moment moment)
{
    const QDate today = m_session.zone().localDate(moment);
    const Result<std::vector<Person>> people = CoachingDesk(m_session).membersOn(actor, today);
    if (!people)
        return people.error();
    CoachingWeek week;
    week.week = IsoWeek::of(today);
    week.rules.ahtTargetSeconds = m_session.settings().number(u"aht_target_s"_s);
    for (const Person &person : *people) {
        PersonWeek one{person, ListeningFacts{*person.id, person.name, 0, 0, {}, 0, 0, {}}, {}, 0};
        week.people.push_back(std::move(one));
    }
    const TimeRange range{week.week.range(m_session.zone()).from, moment + Millis(1)};
    if (const Result<void> counted = countWeek(week, range); !counted)
        return counted.error();
    if (const Result<void> added = addSigns(week, range); !added)
        return added.error();
    if (const Result<void> added = addUpsets(actor, week, today); !added)
        return added.error();
    if (const Result<void> added = addAway(week, moment); !added)
        return added.error();
    std::vector<ListeningFacts> facts;
    for (const PersonWeek &one : week.people)
        facts.push_back(one.facts);
    week.queue = ListeningPlan::queue(facts, week.rules, moment);
    return week;
}

Result<void> ListeningDesk::fillProposal(ListeningEntry &entry)
{
    if (entry.status != ListeningEntry::Status::Proposed || entry.agentKey.isEmpty() || !entry.call.isEmpty())
        return {};
    const TimeRange after{entry.began, entry.began + longestListening};
    const auto calls = HistoryFile(m_session.history()).callsOfAgent(entry.agentKey, after);
    if (!calls)
        return calls.error();
    for (const CallRecord &call : *calls) {
        if (call.answered.value_or(call.joined) > entry.began)
            continue;
        entry.call = call.call;
        if (!entry.length)
            entry.length = std::chrono::round<std::chrono::seconds>(call.ended - entry.began);
        break;
    }
    return {};
}

Result<std::vector<ListeningEntry>> ListeningDesk::ofPerson(const Actor &actor, PersonId id, int most)
{
    if (const Result<void> looked = CoachingDesk(m_session).look(actor, id, "listening.view"_L1); !looked)
        return looked.error();
    auto entries = ListeningRepository(m_session.records()).ofPerson(id, most);
    if (!entries)
        return entries;
    for (ListeningEntry &entry : *entries) {
        if (const Result<void> filled = fillProposal(entry); !filled)
            return filled.error();
    }
    return entries;
}

Result<ListeningEntry> ListeningDesk::store(const Actor &actor, const QString &what, const ListeningEntry &entry)
{
    const Result<std::optional<Person>> person = PeopleRepository(m_session.records()).find(entry.person);
    if (!person)
        return person.error();
    if (!*person)
        return notFound(ListeningText::tr("The agent"));
    const Result<Grant> grant = m_session.grant(actor, Action::ListenIn, (*person)->team);
    if (!grant)
        return grant.error();
    ListeningEntry kept = entry;
    kept.team = (*person)->team;
    kept.advice = kept.advice.trimmed();
    const AuditEntry said{what, employeeSubject(**person), {}, {}};
    return audited<ListeningEntry>(m_session, *grant, said, [this, &kept, &grant](Transaction &transaction) {
        return ListeningRepository(m_session.records()).add(transaction, *grant, kept);
    });
}

Result<ListeningEntry> ListeningDesk::add(const Actor &actor, ListeningEntry entry)
{
    if (entry.began > m_session.now())
        return badEntry(ListeningText::tr("Nobody is heard in the future. Check date and time."));
    if (entry.length && (*entry.length < std::chrono::seconds(0) || *entry.length > longestListening))
        return badEntry(ListeningText::tr("A listen-in lasts four hours at most. Check how long it was."));
    if (entry.by.trimmed().isEmpty())
        entry.by = actor.name;
    const QString what = entry.corrects ? u"listening.complete"_s : u"listening.add"_s;
    entry.status = ListeningEntry::Status::Kept;
    return store(actor, what, entry);
}

/** A proposal may have got its length while somebody wrote what they heard: that is nobody's correction. */
Result<ListeningEntry> ListeningDesk::asItIs(const ListeningEntry &seen) const
{
    if (seen.status != ListeningEntry::Status::Proposed)
        return seen;
    const auto last = ListeningRepository(m_session.records()).last(seen.number);
    if (!last)
        return last.error();
    return *last && (*last)->status == ListeningEntry::Status::Proposed ? **last : seen;
}

Result<ListeningEntry> ListeningDesk::complete(const Actor &actor, const ListeningEntry &seen, ListeningEntry next)
{
    const Result<ListeningEntry> known = asItIs(seen);
    if (!known)
        return known;
    next.number = known->number;
    next.corrects = known->id;
    next.person = known->person;
    if (!next.length)
        next.length = known->length;
    return add(actor, std::move(next));
}

Result<ListeningEntry> ListeningDesk::withdraw(const Actor &actor, const ListeningEntry &seen, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return badEntry(ListeningText::tr("Say why the entry is withdrawn: the reason is read later."));
    const Result<ListeningEntry> known = asItIs(seen);
    if (!known)
        return known;
    ListeningEntry next = *known;
    next.corrects = known->id;
    next.status = ListeningEntry::Status::Withdrawn;
    next.reason = reason.trimmed();
    return store(actor, u"listening.withdraw"_s, next);
}

Result<void> ListeningDesk::propose(Transaction &transaction, const Database &records, const Grant &grant,
                                    const Person &person, const QString &agentKey)
{
    ListeningEntry entry{.person = *person.id,
                         .team = person.team,
                         .by = grant.actor().name,
                         .began = transaction.now(),
                         .agentKey = agentKey,
                         .status = ListeningEntry::Status::Proposed};
    const Result<ListeningEntry> added = ListeningRepository(records).add(transaction, grant, std::move(entry));
    return added ? Result<void>() : Result<void>(added.error());
}

/** The last one by that author about that agent which nobody has completed yet; where there is none, none. */
Result<void> ListeningDesk::changeProposal(Transaction &transaction, const Database &records, const Grant &grant,
                                           const QString &agentKey, const Change &change)
{
    ListeningRepository listening(records);
    const Result<std::optional<ListeningEntry>> proposed = listening.proposed(grant.actor().name, agentKey);
    if (!proposed)
        return proposed.error();
    if (!*proposed)
        return {};
    ListeningEntry next = **proposed;
    next.corrects = next.id;
    change(next);
    const Result<ListeningEntry> added = listening.add(transaction, grant, std::move(next));
    return added ? Result<void>() : Result<void>(added.error());
}

Result<void> ListeningDesk::takeBack(Transaction &transaction, const Database &records, const Grant &grant,
                                     const QString &agentKey, const QString &why)
{
    return changeProposal(transaction, records, grant, agentKey, [&why](ListeningEntry &entry) {
        entry.status = ListeningEntry::Status::Withdrawn;
        entry.reason = why;
    });
}

Result<void> ListeningDesk::noteLength(Transaction &transaction, const Database &records, const Grant &grant,
                                       const QString &agentKey, std::chrono::seconds length)
{
    return changeProposal(transaction, records, grant, agentKey, [length](ListeningEntry &entry) {
        entry.length = std::min(length, std::chrono::seconds(longestListening));
    });
}

} // namespace Floorwalk
