// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/backfill.h"

#include "models/feed/feedaddress.h"
#include "models/service/backfillcalls.h"
#include "models/service/backfillnames.h"
#include "models/service/gapfills.h"
#include "models/service/queuelogclock.h"
#include "models/service/queuelogfacts.h"

#include <QSet>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;
/** What ended just now is perhaps about to be told by the feed. */
constexpr Millis endsSettle = 60s;
/** Calls this long before and after the gaps are looked at to compare the clocks. */
constexpr auto compareWithin = 12h;
/** Whose record ended before nobody listened any more: what was under way then was not written. */
constexpr auto unwrittenWithin = 12h;
/** The end of a wait or a call is believed this late: what was about to be written when the program went. */
constexpr Millis endsAreBelieved = 2min;
constexpr int enoughToDoubt = 5;
constexpr size_t enoughToCompare = 20'000;

bool touches(const CallRecord &call, const TimeRange &range)
{
    return call.joined < range.to && call.ended >= range.from;
}

/** Makes one plan: what is known of the gaps on one side, what the log says on the other. */
class Planner
{
    Q_DECLARE_TR_FUNCTIONS(Backfill)

public:
    Planner(StoreSession &session, const BackfillRequest &request, FeedAddress log)
        : m_session(session)
        , m_history(session.history())
        , m_request(request)
        , m_log(std::move(log))
        , m_zone(session.zone())
    {}

    Result<BackfillPlan> make();

private:
    Result<void> findGaps();
    Result<void> findFills();
    Result<void> readClock();
    Result<void> readLog();
    Result<void> planCalls();
    Result<void> planSpans(size_t gap);
    Result<void> planRings(size_t gap);
    void planSigns(size_t gap);
    void planFill(size_t gap);
    void planHole(size_t gap);
    void noteNames();
    bool isOpen(size_t gap) const { return !m_settled[gap]; }
    TimeRange knownOf(size_t gap) const;
    TimeRange spansRange(size_t gap) const;
    bool isMissedIn(size_t gap, const CallRecord &call) const;
    QString remainsOf(size_t gap) const;
    std::vector<CallRecord> namedCalls(const std::vector<CallRecord> &calls);
    QString time(Moment moment) const { return m_zone.local(moment).toString(u"yyyy-MM-dd HH:mm:ss"_s); }
    FilledGap &line(size_t gap) { return m_plan.report.gaps[gap]; }

    StoreSession &m_session;
    HistoryFile m_history;
    const BackfillRequest &m_request;
    FeedAddress m_log;
    Zone m_zone;
    std::vector<UnheardTime> m_times;
    std::vector<bool> m_settled; ///< nothing more can be learnt of it
    QueueLogClock m_clock;
    std::optional<BackfillNames> m_names;
    QueueLogFacts m_facts;
    QSet<QString> m_doubtful;
    QSet<QString> m_newQueues;
    BackfillPlan m_plan;
};

Result<BackfillPlan> Planner::make()
{
    if (const Result<void> found = findGaps(); !found)
        return found.error();
    if (const Result<void> found = findFills(); !found)
        return found.error();
    if (std::ranges::all_of(m_settled, [](bool settled) { return settled; }))
        return m_plan;
    if (const Result<void> read = readClock(); !read)
        return read.error();
    if (const Result<void> read = readLog(); !read)
        return read.error();
    if (const Result<void> planned = planCalls(); !planned)
        return planned.error();
    for (size_t i = 0; i < m_times.size(); ++i) {
        if (!isOpen(i))
            continue;
        line(i).remains = remainsOf(i);
        if (const TimeRange known = knownOf(i); known.length() <= Millis(0))
            continue;
        if (const Result<void> planned = planSpans(i); !planned)
            return planned.error();
        if (const Result<void> planned = planRings(i); !planned)
            return planned.error();
        planSigns(i);
        planFill(i);
        if (m_times[i].isHole)
            planHole(i);
    }
    noteNames();
    return m_plan;
}

Result<void> Planner::findGaps()
{
    const Moment now = m_session.now();
    TimeRange range{m_request.from.value_or(now - Backfill::longestBack), m_request.to.value_or(now)};
    const Result<std::optional<Moment>> border = m_history.thinnedTo();
    if (!border)
        return border.error();
    if (*border && range.from < **border) {
        m_plan.report.notes << tr("Before %1 only half-hour sums are kept, which a queue_log cannot fill any more.")
                                   .arg(time(**border));
        range.from = **border;
    }
    const Result<std::vector<UnheardTime>> times =
        unheardTimes(m_history, m_request.feed, range, m_request.open, m_request.open.spans.empty());
    if (!times)
        return times.error();
    m_times = *times;
    return {};
}

Result<void> Planner::findFills()
{
    m_plan.parts.resize(m_times.size());
    for (size_t i = 0; i < m_times.size(); ++i) {
        const FeedGap &gap = m_times[i].gap;
        m_plan.report.gaps.push_back({gap, {}, 0, 0, 0, 0, 0, {}});
        Result<std::vector<GapFill>> fills = m_history.fills(gap.range);
        if (!fills)
            return fills.error();
        std::erase_if(*fills, [&gap](const GapFill &fill) { return fill.feed != gap.feed; });
        m_settled.push_back(isSettled(*fills, gap));
        line(i).filled = covered(*fills).heard();
        m_plan.parts[i].before = std::move(*fills);
    }
    return {};
}

/** What was heard around the gaps tells whether the log is of this telephone system, and how its clock goes. */
Result<void> Planner::readClock()
{
    const TimeRange around{m_times.front().gap.range.from - compareWithin, m_times.back().gap.range.to + compareWithin};
    std::vector<CallRecord> heard;
    const auto isNear = [this](const CallRecord &call) {
        return std::ranges::any_of(m_times, [&call](const UnheardTime &time) {
            return time.gap.range.from - compareWithin <= call.joined
                   && call.joined <= time.gap.range.to + compareWithin;
        });
    };
    const auto take = [&heard, &isNear](const CallRecord &call) {
        const bool isSure = !call.fromQueueLog && call.certainty == Certainty::Measured && call.waitSeconds;
        if (isSure && heard.size() < enoughToCompare && isNear(call))
            heard.push_back(call);
    };
    if (const Result<void> read = m_history.eachCall(around, around.to, take); !read)
        return read.error();
    const Result<QueueLogClock> clock = compareClocks(m_log, heard);
    if (!clock)
        return clock.error();
    m_clock = *clock;
    if (m_clock.common == 0 && m_clock.covered >= enoughToDoubt && m_request.feed.isEmpty()) {
        return Error{
            Error::Kind::Conflict,
            tr("“%1” knows none of the %n call(s) that were heard from %2 to %3: it is the queue_log of another "
               "telephone system. Name the one of this feed.",
               nullptr, m_clock.covered)
                .arg(m_request.log, time(m_clock.known.from), time(m_clock.known.to)),
            {}};
    }
    m_plan.report.ahead = m_clock.ahead;
    if (m_clock.common == 0)
        m_plan.report.notes << tr("No call is both in the queue_log and in the history, so its clock could not be "
                                  "compared and was taken to be right.");
    return {};
}

Result<void> Planner::readLog()
{
    const Result<BackfillNames> names = BackfillNames::read(m_session, m_request.feed);
    if (!names)
        return names.error();
    m_names = *names;
    std::vector<TimeRange> ranges;
    for (size_t i = 0; i < m_times.size(); ++i) {
        if (isOpen(i))
            ranges.push_back(spansRange(i));
    }
    Result<QueueLogFacts> facts = queueLogFacts(m_log, ranges, LiveSettings::from(m_session.settings()), m_clock.ahead);
    if (!facts)
        return facts.error();
    m_facts = std::move(*facts);
    if (m_facts.damaged > 0) {
        m_plan.report.notes << tr("%n line(s) of the queue_log are damaged or bear times that cannot be, and were left "
                                  "out.",
                                  nullptr, int(std::min<quint64>(m_facts.damaged, 1'000'000)));
    }
    return {};
}

/** What of the gap the log speaks of. */
TimeRange Planner::knownOf(size_t gap) const
{
    return m_times[gap].gap.range.cut(m_facts.known);
}

TimeRange Planner::spansRange(size_t gap) const
{
    const TimeRange &range = m_times[gap].gap.range;
    return {m_times[gap].isHole ? range.from - unwrittenWithin : range.from, range.to};
}

/** Whether the feed may have missed something of @p call in the gap. */
bool Planner::isMissedIn(size_t gap, const CallRecord &call) const
{
    TimeRange known = knownOf(gap);
    if (known.length() <= Millis(0))
        return false;
    if (m_times[gap].isHole)
        known.from -= endsAreBelieved;
    return touches(call, known);
}

QString Planner::remainsOf(size_t gap) const
{
    const TimeRange &range = m_times[gap].gap.range;
    const TimeRange &known = m_facts.known;
    HeardTime filled = covered(m_plan.parts[gap].before);
    filled.add(knownOf(gap));
    const std::vector<TimeRange> holes = filled.holes(range, Millis(1));
    if (holes == std::vector{range})
        return tr("all of it: the queue_log speaks of %1 to %2. Name the file or folder of that time.")
            .arg(time(known.from), time(known.to));
    QStringList texts;
    for (const TimeRange &hole : holes) {
        if (hole.from >= known.to) {
            texts << tr("%1 to %2: the queue_log ends there so far.").arg(time(hole.from), time(hole.to));
            continue;
        }
        texts << tr("%1 to %2: the queue_log begins only then. What was rotated away is read when it lies in the same "
                    "folder.")
                     .arg(time(hole.from), time(hole.to));
    }
    return texts.join(u' ');
}

std::vector<CallRecord> Planner::namedCalls(const std::vector<CallRecord> &calls)
{
    std::vector<CallRecord> named = calls;
    for (CallRecord &call : named) {
        call.queue = m_names->queue(call.queue);
        call.agentKey = m_names->agent(call.agentKey);
        if (!m_names->knowsQueue(call.queue))
            m_newQueues.insert(call.queue);
    }
    return named;
}

/** All gaps at once: a call may lie in several. */
Result<void> Planner::planCalls()
{
    const auto gapOf = [this](const CallRecord &call) -> std::optional<size_t> {
        for (size_t i = 0; i < m_times.size(); ++i) {
            if (isOpen(i) && isMissedIn(i, call))
                return i;
        }
        return std::nullopt;
    };
    std::vector<CallRecord> logged = m_facts.calls;
    const Moment settled = m_session.now() - endsSettle;
    const auto isLate = [settled](const CallRecord &call) { return call.ended > settled; };
    std::ranges::copy_if(logged, std::back_inserter(m_facts.open), isLate);
    std::erase_if(logged, [&gapOf, &isLate](const CallRecord &call) { return isLate(call) || !gapOf(call); });
    for (const CallRecord &call : m_facts.open) {
        if (const std::optional<size_t> gap = gapOf(call))
            ++line(*gap).open;
    }
    if (logged.empty())
        return {};
    logged = namedCalls(logged);
    const auto [first, last] = std::ranges::minmax(logged, {}, &CallRecord::joined);
    const Moment end = std::ranges::max(logged, {}, &CallRecord::ended).ended + endsSettle;
    QSet<QString> ids;
    for (const CallRecord &call : logged)
        ids.insert(call.call);
    std::vector<CallRecord> heard;
    const auto take = [&heard, &ids](const CallRecord &call) {
        if (ids.contains(call.call) || call.call.startsWith("unknown:"_L1))
            heard.push_back(call);
    };
    if (const Result<void> read = m_history.eachCall({first.joined - endsSettle, end + longestCall}, end, take); !read)
        return read.error();
    CallAmendments amendments = amendCalls(logged, heard);
    for (const CallRecord &call : amendments.calls) {
        if (const std::optional<size_t> gap = gapOf(call))
            ++line(*gap).calls;
    }
    m_plan.amendment.gone = std::move(amendments.gone);
    m_plan.amendment.calls = std::move(amendments.calls);
    return {};
}

/** Into the time of each agent that no span covers. */
Result<void> Planner::planSpans(size_t gap)
{
    const TimeRange known = knownOf(gap);
    const TimeRange whole = spansRange(gap);
    QHash<QString, std::vector<StateSpan>> covered;
    for (StateSpan span : m_facts.spans) {
        span.agentKey = m_names->agent(span.agentKey);
        span.queue = span.queue.isEmpty() ? span.queue : m_names->queue(span.queue);
        if (m_names->isDoubtful(span.agentKey)) {
            m_doubtful.insert(span.agentKey);
            continue;
        }
        if (!covered.contains(span.agentKey)) {
            const auto spans = m_history.spans(span.agentKey, whole);
            if (!spans)
                return spans.error();
            covered.insert(span.agentKey, *spans);
            std::ranges::copy_if(m_request.open.spans, std::back_inserter(covered[span.agentKey]),
                                 [&span](const StateSpan &open) { return open.agentKey == span.agentKey; });
        }
        const std::vector<StateSpan> &own = covered[span.agentKey];
        // Who was in the middle of something when nobody listened any more has no record from its begin on.
        Moment from = known.from;
        for (const StateSpan &before : own) {
            if (m_times[gap].isHole && known.from == whole.from + unwrittenWithin && before.range.to <= known.from)
                from = before.range.to;
        }
        HeardTime heard;
        for (const StateSpan &each : own)
            heard.add(each.range);
        const TimeRange inside = span.range.cut({from, known.to});
        for (const TimeRange &hole : heard.holes(inside, Millis(1))) {
            StateSpan piece = span;
            piece.range = hole;
            m_plan.amendment.spans.push_back(std::move(piece));
            ++line(gap).spans;
        }
    }
    return {};
}

/** What an agent let ring in the gap counts as the feed would have counted it. */
Result<void> Planner::planRings(size_t gap)
{
    const TimeRange known = knownOf(gap);
    const Result<std::vector<MissedRing>> before = m_history.missedRings(known);
    if (!before)
        return before.error();
    std::vector<MissedRing> written = *before;
    for (MissedRing ring : m_facts.rings) {
        if (!known.contains(ring.at))
            continue;
        ring.agentKey = m_names->agent(ring.agentKey);
        ring.queue = m_names->queue(ring.queue);
        if (m_names->isDoubtful(ring.agentKey) || std::ranges::find(written, ring) != written.end())
            continue;
        written.push_back(ring);
        m_plan.amendment.rings.push_back(std::move(ring));
        ++line(gap).rings;
    }
    return {};
}

void Planner::planSigns(size_t gap)
{
    const TimeRange known = knownOf(gap);
    FeedBatch &batch = m_plan.parts[gap].presence;
    batch.source = u"queue_log"_s;
    batch.ahead = m_clock.ahead;
    for (PresenceSign sign : m_facts.signs) {
        if (!known.contains(sign.at))
            continue;
        sign.agentKey = m_names->agent(sign.agentKey);
        batch.presence.push_back(std::move(sign));
    }
}

void Planner::planFill(size_t gap)
{
    const TimeRange known = knownOf(gap);
    const GapFill fill{known, m_times[gap].gap.feed, m_session.now(), m_request.log, line(gap).calls, line(gap).spans,
                       0,     line(gap).open};
    HeardTime filled = covered(m_plan.parts[gap].before);
    filled.add(known);
    line(gap).filled = filled.heard();
    m_plan.parts[gap].fill = fill;
}

/** That nobody listened goes on record with what fills it; of several feeds each had its gap then. */
void Planner::planHole(size_t gap)
{
    const UnheardTime &time = m_times[gap];
    if (m_request.feeds.size() < 2) {
        m_plan.amendment.gaps.push_back({knownOf(gap), time.gap.why, time.gap.feed});
        return;
    }
    for (const QString &feed : m_request.feeds)
        m_plan.amendment.gaps.push_back({time.gap.range, time.gap.why, feed});
}

void Planner::noteNames()
{
    const auto listed = [](const QSet<QString> &names) {
        QStringList list(names.begin(), names.end());
        list.sort();
        return list.join(u", "_s);
    };
    if (!m_newQueues.isEmpty()) {
        m_plan.report.notes << tr("No call of these queues had been heard before; theirs were taken, too: %1.")
                                   .arg(listed(m_newQueues));
    }
    if (!m_doubtful.isEmpty()) {
        m_plan.report.notes
            << tr("The states of these were left out, for nobody can say who they are: %1. Set "
                  "log_membername_as_agent = yes in Asterisk’s queues.conf, so that its queue_log names "
                  "people.")
                   .arg(listed(m_doubtful));
    }
}

} // namespace

Result<BackfillPlan> Backfill::plan(const BackfillRequest &request)
{
    const Result<FeedAddress> log = FeedAddress::parse(u"queuelog:"_s + request.log);
    if (!log)
        return log.error();
    return Planner(m_session, request, *log).make();
}

} // namespace Floorwalk
