// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/breakdesk.h"

#include "models/service/audited.h"
#include "models/service/feednames.h"
#include "models/service/seatedevidence.h"
#include "models/store/breakrepository.h"
#include "models/store/peoplerepository.h"
#include "models/store/rosterrepository.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace Floorwalk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** How long before its shift somebody may have come (domain.md 2.2). */
constexpr Millis earliness = 4h;

struct RosterFacts
{
    Moment from; ///< midnight, or the begin of a shift that runs since before it
    std::map<PersonId, Moment> ends;
};

Result<RosterFacts> shiftFacts(StoreSession &session, Moment now)
{
    const QDate today = session.zone().localDate(now);
    const auto days = RosterRepository(session.records()).between(today.addDays(-1), today);
    if (!days)
        return days.error();
    RosterFacts facts{session.zone().startOfDay(today), {}};
    for (const RosterDay &day : *days) {
        for (const Segment &segment : day.segments) {
            if (segment.start > now)
                continue;
            if (now < segment.end)
                facts.from = std::min(facts.from, segment.start);
            Moment &end = facts.ends[day.person];
            end = std::max(end, segment.end);
        }
    }
    return facts;
}

bool provesPresence(EvidenceKind kind)
{
    return kind == EvidenceKind::Login || kind == EvidenceKind::PunchIn || kind == EvidenceKind::Present
           || kind == EvidenceKind::PresentBy;
}

/** @p facts of people by what the feed calls each. */
template <class Fact>
QHash<QString, Fact> byMember(const std::vector<Person> &people, const FeedNames &names,
                              const std::map<PersonId, Fact> &facts)
{
    QHash<QString, Fact> named;
    for (const Person &person : people) {
        const auto fact = facts.find(*person.id);
        if (fact == facts.end())
            continue;
        for (const QString &member : names.of(person))
            named.insert(member, fact->second);
    }
    return named;
}

/** A name that several have is nobody's. */
QHash<QString, QString> teamsByName(const std::vector<Person> &people)
{
    QHash<QString, QString> teams;
    QSet<QString> several;
    for (const Person &person : people) {
        if (teams.contains(person.name))
            several.insert(person.name);
        teams.insert(person.name, person.team);
    }
    for (const QString &name : std::as_const(several))
        teams.remove(name);
    return teams;
}

QJsonObject recordJson(const BreakRecord &record, const Zone &zone)
{
    QJsonObject json{{u"agent"_s, record.agent},
                     {u"kind"_s, pauseKindName(record.kind)},
                     {u"status"_s, breakStatusName(record.status)},
                     {u"sent_by"_s, record.sentBy},
                     {u"back_by"_s, record.backBy}};
    if (record.since)
        json.insert(u"since"_s, zone.isoSeconds(*record.since));
    if (const std::optional<Moment> due = record.due())
        json.insert(u"due"_s, zone.isoSeconds(*due));
    if (record.backAt)
        json.insert(u"back"_s, zone.isoSeconds(*record.backAt));
    if (!record.extensions.empty())
        json.insert(u"extended_by"_s, record.extensions.back().author);
    return json;
}

AuditEntry entryFor(const BreakChange &change, const Zone &zone)
{
    QJsonObject after;
    if (!change.records.empty()) {
        QJsonArray records;
        for (const BreakRecord &record : change.records)
            records << recordJson(record, zone);
        after.insert(u"breaks"_s, records);
    }
    if (change.batches) {
        QJsonArray batches;
        for (const MealBatch &batch : *change.batches)
            batches << QJsonArray::fromStringList(batch.agents);
        after.insert(u"meal_batches"_s, batches);
    }
    const bool isOne = change.records.size() == 1 && !change.batches;
    const bool isBusy = isOne && change.records.front().kind == PauseKind::Busy;
    return {isOne ? (isBusy ? u"busy."_s : u"break."_s) + breakStatusName(change.records.front().status)
                  : u"break.desk"_s,
            isOne ? u"agent:"_s + change.records.front().agent : u"breaks"_s,
            {},
            after};
}

} // namespace

Result<BreakDay> BreakDesk::day() const
{
    const Moment now = m_session.now();
    const Result<RosterFacts> shift = shiftFacts(m_session, now);
    if (!shift)
        return shift.error();
    const auto people = PeopleRepository(m_session.records()).all();
    if (!people)
        return people.error();
    const auto names = FeedNames::at(m_session, now);
    if (!names)
        return names.error();
    const auto evidence = seatedEvidence(m_session, shift->from - earliness, now + 1ms);
    if (!evidence)
        return evidence.error();
    const BreakRepository repository(m_session.records());
    // The turn asks for the last break, which may lie before midnight.
    Result<std::vector<BreakRecord>> records = repository.since(shift->from - 12h, now + 1ms);
    if (!records)
        return records.error();
    BreakDay day;
    day.from = shift->from;
    day.date = m_session.zone().localDate(day.from);
    const Result<std::vector<MealBatch>> batches = repository.batches(day.date);
    if (!batches)
        return batches.error();
    std::map<PersonId, Moment> arrivals;
    for (const EvidenceRepository::Owned &owned : *evidence) {
        if (provesPresence(owned.evidence.kind))
            arrivals.try_emplace(owned.person, owned.evidence.at);
    }
    day.records = std::move(*records);
    day.batches = *batches;
    day.arrivals = byMember(*people, *names, arrivals);
    day.shiftEnds = byMember(*people, *names, shift->ends);
    std::map<PersonId, QString> teams;
    for (const Person &person : *people)
        teams.emplace(*person.id, person.team);
    day.teams = byMember(*people, *names, teams);
    day.leaders = teamsByName(*people);
    return day;
}

Result<BreakSetup> BreakDesk::setup()
{
    if (const Result<void> read = m_session.reload(); !read)
        return read.error();
    Result<BreakDay> running = day();
    if (!running)
        return running.error();
    return BreakSetup{std::move(*running), m_session.settings()};
}

Result<void> BreakDesk::save(const Actor &actor, const BreakChange &change)
{
    const Result<Grant> grant = m_session.grant(actor, Action::RunBreaks);
    if (!grant)
        return grant.error();
    const PeopleRepository people(m_session.records());
    return audited<void>(m_session, *grant, entryFor(change, m_session.zone()),
                         [this, &grant, &change, &people](Transaction &transaction) -> Result<void> {
                             BreakRepository repository(m_session.records());
                             for (const BreakRecord &record : change.records) {
                                 std::optional<PersonId> owner;
                                 for (const QString &member : {record.name, record.seat, record.agent}) {
                                     const auto person = people.findByFeedMember(member);
                                     if (!person)
                                         return person.error();
                                     if (!owner && *person)
                                         owner = (**person).id;
                                 }
                                 if (const auto saved = repository.save(transaction, *grant, record, owner); !saved)
                                     return saved.error();
                             }
                             return change.batches
                                        ? repository.setBatches(transaction, *grant, change.date, *change.batches)
                                        : Result<void>();
                         });
}

} // namespace Floorwalk
