// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/feedrecorder.h"

#include "models/service/audited.h"
#include "models/service/feedpeople.h"
#include "models/store/evidencerepository.h"
#include "models/store/historyfile.h"
#include "models/store/store.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** By less than this the begin of one silence may differ; by more the feed's clock was set (FeedClock::disorder). */
constexpr std::chrono::seconds clocksWaver{5};

struct Known
{
    PersonId person;
    Evidence evidence;
};

/** Leaves those of @p signs that are not on record. */
Result<void> keepNew(const EvidenceRepository &repository, std::vector<Known> &signs)
{
    std::vector<Known> fresh;
    for (Known &sign : signs) {
        const Result<bool> there = repository.holds(sign.person, sign.evidence);
        if (!there)
            return there.error();
        if (!*there)
            fresh.push_back(std::move(sign));
    }
    signs = std::move(fresh);
    return {};
}

Result<int> recordPresence(StoreSession &session, const FeedBatch &batch, QStringList &unassigned)
{
    const std::vector<PresenceSign> &signs = batch.presence;
    if (signs.empty())
        return 0;
    FeedPeople &people = session.feedPeople();
    const auto [first, last] = std::ranges::minmax(signs, {}, &PresenceSign::at);
    if (const Result<void> prepared = people.prepare(first.at, last.at); !prepared)
        return prepared.error();
    EvidenceRepository repository(session.records());
    std::vector<Known> fresh;
    for (const PresenceSign &sign : signs) {
        const FeedPeople::Meant meant = people.of(sign);
        if (!meant.person) {
            const QString who = sign.name.isEmpty() ? sign.interface : sign.name;
            if (!unassigned.contains(who))
                unassigned << who;
            continue;
        }
        fresh.push_back({*meant.person,
                         {std::nullopt, sign.kind, sign.at + batch.ahead, std::nullopt, batch.source,
                          sign.queue.isEmpty() ? sign.interface : sign.queue, false, batch.ahead, meant.ownName}});
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

/** Of several feeds the clocks waver between begin and end: a gap is known by the begin under which it is on record. */
FeedGap FeedRecorder::asBegun(FeedGap gap) const
{
    const auto open = m_openGaps.constFind(gap.feed);
    if (open != m_openGaps.constEnd() && gap.silence == open->silence
        && std::chrono::abs(gap.range.from - open->range.from) < clocksWaver)
        gap.range = {open->range.from, std::max(open->range.from, gap.range.to)};
    return gap;
}

/**
 * What is on record of the open gap of its feed gives way to @p gap. When the feed's clock was set in the silence the
 * two differ in their begin, and on the new clock there may be something to hear where the first is silent: nothing
 * stays of it but that the silence began. Of one begin @p gap takes the place on record, also when it is another gap.
 */
void FeedRecorder::giveWay(const FeedGap &gap)
{
    const auto open = m_openGaps.find(gap.feed);
    if (open == m_openGaps.end())
        return;
    const bool sameBegin = open->range.from == gap.range.from;
    if (!sameBegin && open->silence != gap.silence)
        return; // a clock was set, or an earlier silence is told late: this one's end is still to come
    if (!sameBegin) {
        open->range.to = open->range.from;
        m_batch.gaps.push_back(*open);
    }
    m_openGaps.erase(open);
}

void FeedRecorder::gapGoesOn(const FeedGap &gap, Millis atLeast)
{
    const FeedGap kept = asBegun(gap);
    const auto open = m_openGaps.constFind(kept.feed);
    const bool isNew =
        open == m_openGaps.constEnd() || open->silence != kept.silence || open->range.from != kept.range.from;
    if (!isNew && kept.range.to - open->range.to < atLeast)
        return;
    giveWay(kept);
    m_openGaps.insert(kept.feed, kept);
    m_batch.gaps.push_back(kept);
    added();
}

void FeedRecorder::gapClosed(const FeedGap &gap)
{
    const FeedGap kept = asBegun(gap);
    giveWay(kept);
    m_batch.gaps.push_back(kept);
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
