// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/queuebook.h"

#include <QLoggingCategory>

namespace Floorwalk {

namespace {

Q_LOGGING_CATEGORY(liveLog, "floorwalk.live", QtInfoMsg)

using namespace std::chrono_literals;

// AgentConnect mostly follows QueueCallerLeave within milliseconds, but only after whatever is played to the agent.
constexpr Millis leaveSettles = 60s;
constexpr Millis leaveShows = 100ms; // until then the call is still waiting, as it may be answered at once
constexpr Millis missingSettles = 10s; // a Leave may lag behind the snapshot that no longer shows the caller
constexpr Millis stuckAfter = 2h;
constexpr Millis reapEvery = 10min;
constexpr std::size_t mostCallers = 20'000;
constexpr std::size_t mostQueues = 5'000;

} // namespace

QueueBook::QueueBook(TextPool &pool, const LiveSettings &settings, HistorySink *history)
    : m_pool(pool)
    , m_settings(settings)
    , m_history(history)
{}

QueueIx QueueBook::queue(std::string_view name)
{
    if (const QueueIx known = find(name); known != noQueue)
        return known;
    const TextId id = m_pool.intern(name);
    if (id == 0)
        return noQueue;
    if (m_queues.size() >= mostQueues)
        return noQueue;
    Queue queue;
    queue.name = id;
    takeLimits(queue);
    const QueueIx ix = QueueIx(m_queues.size());
    m_queues.push_back(queue);
    m_byName.emplace(id, ix);
    return ix;
}

void QueueBook::takeLimits(Queue &queue) const
{
    const QString name = m_pool.string(queue.name);
    queue.level = m_settings.serviceLevel(name);
    queue.shortAbandon = m_settings.shortAbandon(name);
    queue.wrapUp = m_settings.wrapUp(name);
}

void QueueBook::settingsChanged()
{
    for (Queue &queue : m_queues)
        takeLimits(queue);
}

QueueIx QueueBook::find(std::string_view name) const
{
    if (m_lastFound != noQueue && m_pool.text(m_queues[m_lastFound].name) == name)
        return m_lastFound;
    const auto it = m_byName.find(m_pool.find(name));
    if (it == m_byName.end())
        return noQueue;
    return m_lastFound = it->second;
}

QueueBook::Caller *QueueBook::caller(std::string_view call, QueueIx queue)
{
    const auto it = m_callers.find(call);
    if (it == m_callers.end())
        return nullptr;
    for (Caller &candidate : it->second) {
        if (candidate.queue == queue)
            return &candidate;
    }
    return nullptr;
}

void QueueBook::drop(std::string_view call, QueueIx queue)
{
    const auto it = m_callers.find(call);
    if (it == m_callers.end())
        return;
    m_count -= std::erase_if(it->second, [queue](const Caller &caller) { return caller.queue == queue; });
    if (it->second.empty())
        m_callers.erase(it);
}

void QueueBook::join(const Event &event, Moment at)
{
    const QueueIx ix = queue(event.queue);
    if (ix == noQueue || event.call.empty())
        return;
    if (Caller *known = caller(event.call, ix)) {
        if (known->seenOnly && !known->leaving) {
            // The snapshot was quicker than the event.
            known->seenOnly = known->carried = false;
            known->counted = true;
            known->joined = at;
            ++m_queues[ix].counts.offered;
            return;
        }
        exited(std::string(event.call), *known, at, secondsBetween(known->joined, known->heard));
        drop(event.call, ix);
    }
    Caller caller;
    caller.queue = ix;
    caller.joined = caller.heard = at;
    caller.number = std::string(event.callerNumber);
    caller.counted = true;
    m_callers[std::string(event.call)].push_back(std::move(caller));
    ++m_count;
    ++m_queues[ix].counts.offered;
    m_reapAt = std::min(m_reapAt, at + stuckAfter);
    boundMemory(at);
}

void QueueBook::seen(const Event &event, Moment at, quint32 snapshot)
{
    const QueueIx ix = queue(event.queue);
    if (ix == noQueue || event.call.empty())
        return;
    if (Caller *known = caller(event.call, ix)) {
        known->snapshot = snapshot;
        known->heard = at;
        return;
    }
    Caller caller;
    caller.queue = ix;
    caller.joined = at - std::chrono::seconds(event.waitSeconds.value_or(0));
    caller.heard = at;
    caller.number = std::string(event.callerNumber);
    caller.seenOnly = caller.carried = true;
    caller.judgedFrom = m_heardFrom;
    caller.snapshot = snapshot;
    m_callers[std::string(event.call)].push_back(std::move(caller));
    ++m_count;
    m_reapAt = std::min(m_reapAt, at + stuckAfter);
    boundMemory(at);
}

void QueueBook::hangupAsked(std::string_view call)
{
    m_hangups[m_nextHangup++ % m_hangups.size()] = TextHash{}(call);
    const auto it = m_callers.find(call);
    if (it == m_callers.end())
        return;
    for (Caller &caller : it->second)
        caller.hangupAsked = true;
}

bool QueueBook::wasHangupAsked(std::string_view call) const
{
    return std::ranges::find(m_hangups, TextHash{}(call)) != m_hangups.end();
}

int QueueBook::waited(const Event &event, const Caller &caller, Moment at) const
{
    if (event.waitSeconds && !caller.clockMoved)
        return *event.waitSeconds;
    return secondsBetween(caller.joined, at);
}

/** metrics.md: a call counts when it is answered, abandoned, or when T passes, whichever is first. */
bool QueueBook::isCarried(const Caller &caller, Moment at, bool ended) const
{
    if (!caller.carried)
        return false;
    const Moment judged = caller.joined + std::chrono::seconds(m_queues[caller.queue].level);
    return judged >= caller.judgedFrom && (ended || judged < at);
}

/** The caller the event is about; of one who was never seen, what the event says. */
QueueBook::Caller QueueBook::known(const Event &event, QueueIx queue, Moment at) const
{
    if (const Caller *found = caller(event.call, queue))
        return *found;
    Caller unknown;
    unknown.queue = queue;
    unknown.hangupAsked = wasHangupAsked(event.call);
    unknown.joined = at - std::chrono::seconds(event.waitSeconds.value_or(0));
    unknown.number = std::string(event.callerNumber);
    unknown.carried = true;
    unknown.judgedFrom = m_heardFrom;
    return unknown;
}

void QueueBook::exit(const Event &event, Moment at)
{
    const QueueIx ix = queue(event.queue);
    if (ix == noQueue)
        return;
    const Caller gone = known(event, ix, at);
    exited(std::string(event.call), gone, at, waited(event, gone, at));
    drop(event.call, ix);
}

void QueueBook::abandon(const Event &event, Moment at)
{
    const QueueIx ix = queue(event.queue);
    if (ix == noQueue)
        return;
    const Caller gone = known(event, ix, at);
    if (!gone.hangupAsked) {
        // The event also comes for time-outs and empty queues; only who hangs up has asked for it before.
        exit(event, at);
        return;
    }
    const int wait = waited(event, gone, at);
    QueueCounts &counts = m_queues[ix].counts;
    ++counts.abandoned;
    counts.carried += isCarried(gone, at, true);
    counts.abandonedWithin += wait <= m_queues[ix].level;
    counts.abandonedShort += wait <= m_queues[ix].shortAbandon;
    raiseTo(counts.longestWait, wait);
    close(event.call, gone, CallRecord::Outcome::Abandoned, at, wait);
    drop(event.call, ix);
}

void QueueBook::leave(const Event &event, Moment at)
{
    const QueueIx ix = queue(event.queue);
    Caller *known = ix == noQueue ? nullptr : caller(event.call, ix);
    if (!known || known->leaving)
        return;
    known->leaving = true;
    known->heard = at;
    m_leaving.push_back({at + leaveSettles, std::string(event.call), ix, 0});
}

AnsweredCaller QueueBook::answered(const Event &event, Moment at)
{
    AnsweredCaller result;
    result.wait = event.waitSeconds.value_or(0);
    result.number = std::string(event.callerNumber);
    const QueueIx ix = queue(event.queue);
    if (ix == noQueue)
        return result;
    QueueCounts &counts = m_queues[ix].counts;
    const Caller gone = known(event, ix, at);
    counts.carried += isCarried(gone, at, true);
    if (caller(event.call, ix) || event.waitSeconds) {
        result.joined = gone.joined;
        result.wait = waited(event, gone, at);
        result.number = gone.number;
        drop(event.call, ix);
    }
    ++counts.answered;
    counts.answeredWithin += result.wait <= m_queues[ix].level;
    counts.waitSum += result.wait;
    raiseTo(counts.longestWait, result.wait);
    return result;
}

void QueueBook::hangup(std::string_view call, Moment at)
{
    const auto it = m_callers.find(call);
    if (it == m_callers.end())
        return;
    for (const Caller &caller : it->second) {
        if (caller.leaving)
            exited(it->first, caller, caller.heard, secondsBetween(caller.joined, caller.heard));
        else
            lost(it->first, caller, at);
    }
    m_count -= it->second.size();
    m_callers.erase(it);
}

Moment QueueBook::nextDue() const
{
    Moment next = Moment::max();
    if (!m_leaving.empty())
        next = m_leaving.front().at;
    if (!m_missing.empty())
        next = std::min(next, m_missing.front().at);
    return std::min(next, m_reapAt);
}

void QueueBook::advance(Moment now)
{
    while (!m_leaving.empty() && m_leaving.front().at <= now) {
        const Due due = std::move(m_leaving.front());
        m_leaving.pop_front();
        const Caller *known = caller(due.call, due.queue);
        if (!known || !known->leaving || known->heard + leaveSettles > now)
            continue;
        exited(due.call, *known, known->heard, secondsBetween(known->joined, known->heard));
        drop(due.call, due.queue);
    }
    while (!m_missing.empty() && m_missing.front().at <= now) {
        const Due due = std::move(m_missing.front());
        m_missing.pop_front();
        const Caller *known = caller(due.call, due.queue);
        if (!known || known->leaving || known->snapshot >= due.snapshot)
            continue;
        lost(due.call, *known, now);
        drop(due.call, due.queue);
    }
    if (m_reapAt <= now)
        reapStuck(now);
}

void QueueBook::reapStuck(Moment now)
{
    std::vector<std::pair<std::string, QueueIx>> stuck;
    for (const auto &[call, rounds] : m_callers) {
        for (const Caller &caller : rounds) {
            if (caller.heard + stuckAfter <= now)
                stuck.emplace_back(call, caller.queue);
        }
    }
    for (const auto &[call, ix] : stuck) {
        lost(call, *caller(call, ix), now);
        drop(call, ix);
    }
    if (!stuck.empty()) {
        qCInfo(liveLog,
               "%d caller(s) taken out of the queues: nothing was told of them for two hours (first: %s in %s)",
               int(stuck.size()), stuck.front().first.c_str(),
               qPrintable(m_pool.string(m_queues[stuck.front().second].name)));
    }
    // A look at all who wait costs little every ten minutes, whatever the day's length.
    m_reapAt = m_callers.empty() ? Moment::max() : now + reapEvery;
}

void QueueBook::reconcile(quint32 snapshot, Moment at, Moment heardFrom)
{
    std::vector<std::pair<std::string, QueueIx>> gone;
    for (const auto &[call, rounds] : m_callers) {
        for (const Caller &caller : rounds) {
            if (caller.snapshot == snapshot || caller.leaving)
                continue;
            if (caller.heard < heardFrom)
                gone.emplace_back(call, caller.queue);
            else
                m_missing.push_back({at + missingSettles, call, caller.queue, snapshot});
        }
    }
    for (const auto &[call, ix] : gone) {
        lost(call, *caller(call, ix), at);
        drop(call, ix);
    }
}

void QueueBook::exited(const std::string &call, const Caller &caller, Moment at, int wait)
{
    QueueCounts &counts = m_queues[caller.queue].counts;
    ++counts.exited;
    counts.carried += isCarried(caller, at, true);
    raiseTo(counts.longestWait, wait);
    close(call, caller, CallRecord::Outcome::Exited, at, wait);
}

void QueueBook::lost(const std::string &call, const Caller &caller, Moment at)
{
    if (caller.counted) {
        QueueCounts &counts = m_queues[caller.queue].counts;
        ++counts.lost;
        const Moment last = caller.heard < m_heardFrom ? std::max(caller.heard, m_silentFrom) : at;
        counts.lostPending += secondsBetween(caller.joined, last) < m_queues[caller.queue].level;
    }
    close(call, caller, CallRecord::Outcome::Lost, at, std::nullopt);
}

void QueueBook::close(std::string_view call, const Caller &caller, CallRecord::Outcome outcome, Moment at,
                      std::optional<int> wait)
{
    if (!m_history)
        return;
    CallRecord record;
    record.call = QString::fromUtf8(call.data(), qsizetype(call.size()));
    record.queue = m_pool.string(m_queues[caller.queue].name);
    record.caller = QString::fromUtf8(caller.number.data(), qsizetype(caller.number.size()));
    record.outcome = outcome;
    record.joined = caller.joined;
    record.ended = at;
    record.waitSeconds = wait;
    record.certainty = wait ? Certainty::Measured : Certainty::Inferred;
    m_history->callClosed(record);
}

/** A feed that never tells the end of waits must not fill the memory: the older half is given up as lost. */
void QueueBook::boundMemory(Moment at)
{
    if (m_count <= mostCallers)
        return;
    std::vector<std::pair<Moment, std::pair<std::string, QueueIx>>> byAge;
    byAge.reserve(m_count);
    for (const auto &[call, rounds] : m_callers) {
        for (const Caller &caller : rounds)
            byAge.push_back({caller.joined, {call, caller.queue}});
    }
    const auto middle = byAge.begin() + std::ptrdiff_t(byAge.size() / 2);
    std::ranges::nth_element(byAge, middle, {}, [](const auto &entry) { return entry.first; });
    for (auto it = byAge.begin(); it != middle; ++it) {
        const auto &[call, ix] = it->second;
        lost(call, *caller(call, ix), at);
        drop(call, ix);
    }
}

std::vector<QueueBook::Figures> QueueBook::figures(Moment at) const
{
    std::vector<Figures> result;
    result.reserve(m_queues.size());
    for (const Queue &queue : m_queues)
        result.push_back({queue.counts, std::nullopt});
    for (const auto &[call, rounds] : m_callers) {
        for (const Caller &caller : rounds) {
            Figures &figures = result[caller.queue];
            if (caller.leaving && at - caller.heard >= leaveShows) {
                ++figures.counts.exited;
                figures.counts.carried += isCarried(caller, caller.heard, true);
                raiseTo(figures.counts.longestWait, secondsBetween(caller.joined, caller.heard));
                continue;
            }
            ++figures.counts.waiting;
            figures.counts.carried += isCarried(caller, at, false);
            figures.counts.waitingPending +=
                caller.counted && secondsBetween(caller.joined, at) < m_queues[caller.queue].level;
            if (!figures.longestWaitingSince || caller.joined < *figures.longestWaitingSince)
                figures.longestWaitingSince = caller.joined;
        }
    }
    return result;
}

std::vector<WaitingCaller> QueueBook::waiting() const
{
    std::vector<WaitingCaller> result;
    for (const auto &[call, rounds] : m_callers) {
        for (const Caller &caller : rounds) {
            if (!caller.leaving)
                result.push_back({QString::fromUtf8(call.data(), qsizetype(call.size())),
                                  m_pool.string(m_queues[caller.queue].name), QString::fromStdString(caller.number),
                                  caller.joined});
        }
    }
    std::ranges::sort(result, {}, [](const WaitingCaller &each) { return std::tie(each.joined, each.call); });
    return result;
}

} // namespace Floorwalk
