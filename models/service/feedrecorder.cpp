// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/feedrecorder.h"

#include "models/service/audited.h"
#include "models/store/evidencerepository.h"
#include "models/store/historyfile.h"
#include "models/store/peoplerepository.h"
#include "models/store/seatrepository.h"
#include "models/store/store.h"

#include <QHash>

#include <algorithm>
#include <set>
#include <tuple>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Whom a sign means, and by what. */
struct Meant
{
    std::optional<PersonId> person;
    bool ownName = false; ///< the feed named the person itself
};

/** From so many signs on all people are read at once: a batch mostly holds a few, and a large floor ten thousand. */
constexpr size_t manySigns = 100;

/** Whose the feed's names are. */
class FeedMembers
{
public:
    static Result<FeedMembers> of(const Database &records, size_t signs)
    {
        FeedMembers members(records);
        if (signs < manySigns)
            return members;
        const Result<std::vector<Person>> people = members.m_people.all();
        if (!people)
            return people.error();
        members.m_all.emplace();
        for (const Person &person : *people) {
            for (const QString &member : person.feedMembers) {
                if (!members.m_all->contains(member)) // the first, as findByFeedMember() has it
                    members.m_all->insert(member, *person.id);
            }
        }
        return members;
    }
    Result<std::optional<PersonId>> find(const QString &word) const
    {
        if (m_all) {
            const auto found = m_all->constFind(word);
            return found == m_all->cend() ? std::nullopt : std::optional(*found);
        }
        const Result<std::optional<Person>> person = m_people.findByFeedMember(word);
        if (!person)
            return person.error();
        return *person ? (*person)->id : std::nullopt;
    }

private:
    explicit FeedMembers(const Database &records)
        : m_people(records)
    {}

    PeopleRepository m_people;
    std::optional<QHash<QString, PersonId>> m_all;
};

/** Whoever the seat plan puts there at that moment; where it does not say, whoever the feed's name belongs to. */
Result<Meant> personOf(const FeedMembers &members, const SeatPlan &plan, const PresenceSign &sign)
{
    for (const QString &word : {sign.interface, sign.agentKey, sign.name}) {
        if (const std::optional<PersonId> person = plan.personAt(word, sign.at))
            return Meant{person, false};
    }
    for (const QString &word : {sign.name, sign.interface, sign.agentKey}) {
        if (word.isEmpty())
            continue;
        const Result<std::optional<PersonId>> person = members.find(word);
        if (!person)
            return person.error();
        if (*person)
            return Meant{*person, true};
    }
    return Meant();
}

/** The seat plan of the time that @p signs tell of. */
Result<SeatPlan> planOf(StoreSession &session, const std::vector<PresenceSign> &signs)
{
    const auto [first, last] = std::ranges::minmax(signs, {}, &PresenceSign::at);
    return SeatRepository(session.records()).plan(first.at, last.at);
}

struct Known
{
    PersonId person;
    Evidence evidence;
};

/** Leaves those of @p signs that are not on record. */
Result<void> keepNew(const EvidenceRepository &repository, std::vector<Known> &signs)
{
    if (signs.empty())
        return {};
    const auto [first, last] = std::ranges::minmax(signs, {}, [](const Known &sign) { return sign.evidence.at; });
    const auto there = repository.between(first.evidence.at, last.evidence.at + Millis(1));
    if (!there)
        return there.error();
    const auto pieceOf = [](const auto &one) {
        return std::tuple(one.person, one.evidence.at, one.evidence.kind, one.evidence.source);
    };
    std::set<std::tuple<PersonId, Moment, EvidenceKind, QString>> known;
    for (const EvidenceRepository::Owned &one : *there)
        known.insert(pieceOf(one));
    std::erase_if(signs, [&known, &pieceOf](const Known &sign) { return known.contains(pieceOf(sign)); });
    return {};
}

Result<int> recordPresence(StoreSession &session, const FeedBatch &batch, QStringList &unassigned)
{
    const std::vector<PresenceSign> &signs = batch.presence;
    if (signs.empty())
        return 0;
    const auto plan = planOf(session, signs);
    if (!plan)
        return plan.error();
    const Result<FeedMembers> members = FeedMembers::of(session.records(), signs.size());
    if (!members)
        return members.error();
    EvidenceRepository repository(session.records());
    std::vector<Known> fresh;
    for (const PresenceSign &sign : signs) {
        const Result<Meant> meant = personOf(*members, *plan, sign);
        if (!meant)
            return meant.error();
        if (!meant->person) {
            const QString who = sign.name.isEmpty() ? sign.interface : sign.name;
            if (!unassigned.contains(who))
                unassigned << who;
            continue;
        }
        fresh.push_back({*meant->person,
                         {std::nullopt, sign.kind, sign.at + batch.ahead, std::nullopt, batch.source,
                          sign.queue.isEmpty() ? sign.interface : sign.queue, false, batch.ahead, meant->ownName}});
    }
    if (const Result<void> kept = keepNew(repository, fresh); !kept)
        return kept.error();
    if (fresh.empty())
        return 0;
    const Result<Grant> grant = session.grant({u"floorwalk"_s, Role::System, {}}, Action::SystemWork);
    if (!grant)
        return grant.error();
    const AuditEntry entry{u"presence.record"_s, batch.source, {}, {{u"signs"_s, qint64(fresh.size())}}};
    return audited<int>(session, *grant, entry, [&repository, &fresh, &grant](Transaction &transaction) -> Result<int> {
        int added = 0;
        for (const Known &known : fresh) {
            const Result<bool> done = repository.add(transaction, *grant, known.person, known.evidence);
            if (!done)
                return done.error();
            added += *done ? 1 : 0;
        }
        return added;
    });
}

} // namespace

FeedRecorder::FeedRecorder(std::function<void(FeedBatch)> handOver, QObject *parent)
    : QObject(parent)
    , m_handOver(std::move(handOver))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(batchDelay);
    connect(&m_timer, &QTimer::timeout, this, &FeedRecorder::flush);
}

void FeedRecorder::spanClosed(const StateSpan &span)
{
    m_batch.spans.push_back(span);
    added();
}

void FeedRecorder::callClosed(const CallRecord &call)
{
    m_batch.calls.push_back(call);
    added();
}

void FeedRecorder::gapClosed(const FeedGap &gap)
{
    m_batch.gaps.push_back(gap);
    added();
}

void FeedRecorder::ringMissed(const MissedRing &ring)
{
    m_batch.rings.push_back(ring);
    added();
}

void FeedRecorder::reasonTold(const CallReason &reason)
{
    m_batch.reasons.push_back(reason);
    added();
}

void FeedRecorder::onPresence(const PresenceSign &sign)
{
    m_batch.presence.push_back(sign);
    added();
}

void FeedRecorder::added()
{
    if (m_batch.size() >= batchSize)
        flush();
    else if (!m_timer.isActive())
        m_timer.start();
}

void FeedRecorder::flush()
{
    m_timer.stop();
    if (m_batch.size() > 0)
        m_handOver(std::exchange(m_batch, {}));
}

Result<FeedBatchOutcome> FeedRecorder::record(StoreSession &session, const FeedBatch &batch)
{
    if (const std::optional<Error> readOnly = session.readOnlyBecause())
        return *readOnly;
    const HistoryFile::Batch history{batch.spans, batch.calls, batch.gaps, batch.rings, batch.reasons};
    if (!history.empty()) {
        if (const Result<void> written = session.store().historyWriter().write(history); !written)
            return written.error();
    }
    FeedBatchOutcome outcome;
    const Result<int> evidence = recordPresence(session, batch, outcome.unassigned);
    if (!evidence)
        return evidence.error();
    outcome.evidence = *evidence;
    return outcome;
}

} // namespace Floorwalk

#include "moc_feedrecorder.cpp"
