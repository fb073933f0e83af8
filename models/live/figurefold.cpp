// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/figurefold.h"

#include "models/live/heardtime.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace Floorwalk {

namespace {

using Kind = FigureKind;
using Part = FigurePart;
using Variant = FigureVariant;

Part partOf(const CallPart &part, const CallRecord &call)
{
    if (part.answered)
        return part.within ? Part::AnsweredWithin : Part::AnsweredLater;
    if (part.abandoned)
        return part.isShort ? Part::AbandonedShort : part.within ? Part::AbandonedWithin : Part::AbandonedLater;
    if (part.exited)
        return Part::Exited;
    if (part.waiting)
        return part.pending ? Part::WaitingStill : Part::WaitingLong;
    if (part.lost)
        return part.pending ? Part::LostEarly : Part::LostLate;
    return part.offered && call.outcome != CallRecord::Outcome::Lost ? Part::EndUnheard : Part::JudgedBefore;
}

/** Whoever answered took the call, also one that was only told of later: as the agents' own count has it. */
CallPart takenPart(const CallRecord &call, const CallRule &rule)
{
    CallPart part;
    if (!call.answered)
        return part;
    part.answered = rule.window.from <= *call.answered && *call.answered <= rule.window.to;
    part.wait = call.waitSeconds.value_or(int((*call.answered - call.joined) / std::chrono::seconds(1)));
    part.within = part.wait <= rule.serviceLevel;
    return part;
}

/** By start, then agent and call; by number first, for moving a row again and again costs more than comparing it. */
void sortRows(std::vector<FigureRow> &rows)
{
    std::vector<quint32> order(rows.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(
        order, {}, [&rows](quint32 row) { return std::tie(rows[row].range.from, rows[row].agent, rows[row].call); });
    std::vector<FigureRow> sorted;
    sorted.reserve(rows.size());
    for (const quint32 row : order)
        sorted.push_back(std::move(rows[row]));
    rows = std::move(sorted);
}

bool isLongest(Variant variant)
{
    return variant == Variant::OfWindow || variant == Variant::Waiting || variant == Variant::BusyLongest;
}

} // namespace

FigureFold::FigureFold(FigureWish wish, LiveSettings settings, qint64 most)
    : m_settings(std::move(settings))
    , m_most(most)
{
    m_out.wish = std::move(wish);
}

void FigureFold::take(FigureRow row)
{
    m_out.above += row.above;
    m_out.below += row.below;
    if (row.above != 0)
        m_greatest = std::max(m_greatest, row.above);
    if (m_out.found++ < m_most)
        m_out.rows.push_back(std::move(row));
}

void FigureFold::add(const FeedGap &gap)
{
    // Of several feeds the others went on, and their time counts; so does what queue_log told afterwards.
    const bool ofAll = gap.feed.isEmpty() && !gap.filled;
    if (ofAll)
        m_gaps.push_back(gap);
    const TimeRange silent = gap.range.cut(m_out.wish.window);
    if (silent.length() <= Millis(0))
        return;
    m_out.unheard += ofAll ? silent.length() : Millis(0);
    FigureRow row;
    row.part = gap.filled ? Part::GapFilled : Part::Gap;
    row.range = silent;
    row.reason = gap.feed.isEmpty() ? gap.why : gap.feed + QStringLiteral(": ") + gap.why;
    row.length = silent.length().count();
    take(std::move(row));
}

void FigureFold::excuse(const QString &agent, const TimeRange &range, qint64 number)
{
    if (isFigureOfCalls(m_out.wish.kind()))
        return;
    const TimeRange inside = range.cut(m_out.wish.window);
    if (inside.length() <= Millis(0) || !isMeant(agent, inside.from))
        return;
    m_excused[agent].push_back(inside);
    m_out.excused += inside.length();
    FigureRow row;
    row.part = Part::Incident;
    row.range = inside;
    row.agent = agent;
    row.reason = QStringLiteral("#%1").arg(number);
    row.length = inside.length().count();
    take(std::move(row));
}

/** How much of @p range lies in the window, in no gap and in no incident that took @p agent. */
Millis FigureFold::countedIn(const TimeRange &range, const QString &agent) const
{
    return countedLength(range.cut(m_out.wish.window), m_gaps, m_excused.value(agent));
}

void FigureFold::add(const StateSpan &span)
{
    if (isFigureOfCalls(m_out.wish.kind())
        || !isMeant(span.agentKey, std::max(span.range.from, m_out.wish.window.from)))
        return;
    Agent &agent = m_agents[span.agentKey];
    // Spans of one agent do not overlap: this one was told already, or a clock that was set back tells of it again.
    if (span.range.from < agent.last || span.range.from >= m_out.wish.window.to || span.range.length() <= Millis(0))
        return;
    const Millis inWindow = countedIn(span.range, span.agentKey);
    if (m_out.wish.kind() == Kind::HandlingTime)
        agent.handling.add(span, m_out.wish.variant);
    else if (m_out.wish.kind() == Kind::BusyTime)
        addBusy(agent, span.agentKey, span, inWindow);
    else if (inWindow > Millis(0))
        addState(span, inWindow);
    agent.last = span.range.to;
}

void FigureFold::addState(const StateSpan &span, Millis inWindow)
{
    FigureRow row;
    row.range = span.range.cut(m_out.wish.window);
    row.agent = span.agentKey;
    row.queue = span.queue;
    row.call = span.call;
    row.reason = span.reason;
    row.state = span.state;
    row.callKind = span.callKind;
    row.certainty = span.certainty;
    row.fromQueueLog = span.fromQueueLog;
    row.length = inWindow.count();
    const auto [above, below] = placeInShare(span.state, m_out.wish.variant);
    row.above = above ? inWindow.count() : 0;
    row.below = below ? inWindow.count() : 0;
    const bool isOff = span.state == AgentState::LoggedOut || span.state == AgentState::Unknown;
    row.part = isOff ? Part::NotLoggedIn : Part::InState;
    take(std::move(row));
}

/** Spans that follow each other are one episode. */
void FigureFold::addBusy(Agent &agent, const QString &key, const StateSpan &span, Millis inWindow)
{
    const bool isBusy = span.state == AgentState::Paused && pauseKindOf(span.reason) == PauseKind::Busy;
    const bool goesOn = isBusy && agent.busy && agent.busy->range.to == span.range.from;
    if (agent.busy && !goesOn)
        closeBusy(key, *std::exchange(agent.busy, std::nullopt));
    if (!isBusy)
        return;
    if (!goesOn)
        agent.busy = Episode{span.range, {}};
    std::vector<Stretch> &stretches = agent.busy->stretches;
    if (stretches.empty() || stretches.back().reason != span.reason)
        stretches.push_back({span.reason, span.range, Millis(0)});
    agent.busy->range.to = stretches.back().range.to = span.range.to;
    stretches.back().inWindow += inWindow;
}

/** When @p busy passes its limit, or the end of what was approved of it. */
Moment FigureFold::overAt(const QString &key, const TimeRange &busy) const
{
    Moment over = busy.from + m_out.wish.busyLimit;
    const auto approved = m_approved.constFind(key);
    if (approved == m_approved.cend())
        return over;
    for (const TimeRange &range : *approved) {
        if (range.from < busy.to && busy.from < range.to)
            over = std::max(over, range.to);
    }
    return over;
}

void FigureFold::closeBusy(const QString &key, const Episode &episode)
{
    const FigureWish &wish = m_out.wish;
    Millis inWindow{0};
    QStringList reasons;
    for (const Stretch &stretch : episode.stretches) {
        inWindow += stretch.inWindow;
        reasons << stretch.reason;
    }
    if (inWindow <= Millis(0))
        return;
    const Moment limit = episode.range.from + wish.busyLimit;
    const Moment overAt = this->overAt(key, episode.range);
    const Moment seenTo = std::min(episode.range.to, wish.window.to);
    const bool over = seenTo > overAt;
    FigureRow row;
    row.part = over ? (overAt >= wish.window.from ? Part::BusyOver : Part::BusyOverBefore)
                    : (seenTo > limit ? Part::BusyApproved : Part::BusyEpisode);
    row.range = {episode.range.from, seenTo};
    row.agent = key;
    row.reason = reasons.join(reasonsInTurn);
    row.state = AgentState::Paused;
    row.length = inWindow.count();
    if (wish.variant == Variant::BusyOverLimit)
        row.above = row.part == Part::BusyOver;
    else if (wish.variant == Variant::BusyLongest)
        row.above = row.range.length().count();
    else
        row.above = row.length;
    ++m_out.episodes;
    addReasons(episode, seenTo, row.part == Part::BusyOver ? std::optional(overAt) : std::nullopt);
    take(std::move(row));
}

/** Each reason has the time that it was given for; the limit was passed under the one that was given then. */
void FigureFold::addReasons(const Episode &episode, Moment seenTo, std::optional<Moment> over)
{
    for (const Stretch &stretch : episode.stretches) {
        if (stretch.inWindow <= Millis(0))
            continue;
        auto reason = std::ranges::find(m_out.reasons, stretch.reason, &BusyReason::reason);
        if (reason == m_out.reasons.end())
            reason = m_out.reasons.insert(reason, BusyReason{stretch.reason, 0, 0, Millis(0), Millis(0)});
        ++reason->episodes;
        reason->over += over && stretch.range.contains(*over);
        reason->total += stretch.inWindow;
        reason->longest = std::max(reason->longest, std::min(stretch.range.to, seenTo) - stretch.range.from);
    }
}

void FigureFold::add(const CallRecord &call)
{
    const FigureWish &wish = m_out.wish;
    if (!isFigureOfCalls(wish.kind())) {
        const bool isWhole =
            call.answered && call.talkSeconds && std::ranges::none_of(m_gaps, [&call](const FeedGap &gap) {
                return gap.range.from < call.ended && gap.range.to > *call.answered;
            });
        if (wish.variant == Variant::QueueCalls && isWhole && call.ended < wish.window.to
            && isMeant(call.agentKey, std::max(*call.answered, wish.window.from)))
            m_agents[call.agentKey].handling.addWhole(call);
        return;
    }
    if (!wish.isOf(call.queue))
        return;
    // The window's end is not in it; a call's judge takes both ends in.
    const CallRule rule{{wish.window.from, wish.window.to - Millis(1)},
                        m_settings.serviceLevel(call.queue),
                        m_settings.shortAbandon(call.queue)};
    CallPart part = wish.kind() == Kind::CallsTaken ? takenPart(call, rule) : judge(call, rule, m_gaps);
    m_lost.countOnce(part, call);
    const bool waitEnds = part.answered || part.abandoned || part.exited;
    if (!(part.offered || part.carried || waitEnds || part.lost || part.waiting))
        return;
    if (wish.kind() == Kind::CallsTaken
        && !(part.answered && isMeant(call.agentKey, call.answered.value_or(call.joined))))
        return;
    FigureRow row;
    row.part = partOf(part, call);
    row.range = {call.joined, part.waiting ? Moment::max() : call.answered.value_or(call.ended)};
    row.agent = part.answered ? call.agentKey : QString();
    row.queue = call.queue;
    row.caller = call.caller;
    row.call = call.call;
    row.fromQueueLog = call.fromQueueLog;
    const Millis waiting = part.waiting ? rule.window.to + Millis(1) - call.joined : Millis(0);
    row.length = waitEnds ? qint64(part.wait) * 1000 : waiting.count();
    weigh(row, part);
    take(std::move(row));
}

/** The call's part of the figure: what ServiceLevel::of() and its like add up, call by call. */
void FigureFold::weigh(FigureRow &row, const CallPart &part) const
{
    const int offered = part.offered + part.carried;
    const int judged = offered - int(part.pending);
    const int answeredWithin = part.answered && part.within;
    const int abandonedWithin = part.abandoned && part.within;
    switch (m_out.wish.variant) {
    case Variant::IgnoreAbandons:
        row.above = answeredWithin;
        row.below = judged - abandonedWithin;
        return;
    case Variant::Negative:
        row.above = answeredWithin;
        row.below = judged;
        return;
    case Variant::Positive:
        row.above = answeredWithin + abandonedWithin;
        row.below = judged;
        return;
    case Variant::AnsweredOnly:
        row.above = answeredWithin;
        row.below = part.answered;
        return;
    case Variant::WithoutShort:
        row.above = part.abandoned && !part.isShort;
        row.below = offered - int(part.isShort);
        return;
    case Variant::All:
        row.above = part.abandoned;
        row.below = offered;
        return;
    case Variant::AnsweredCalls:
        row.above = part.answered;
        return;
    case Variant::Mean:
        row.above = part.answered ? row.length : 0;
        row.below = part.answered;
        return;
    case Variant::OfWindow:
        row.above = part.waiting ? 0 : row.length;
        return;
    case Variant::Waiting:
        row.above = part.waiting ? row.length : 0;
        return;
    default:
        return; // not of calls
    }
}

void FigureFold::closeHandling(const QString &key, const HandlingRows &handling)
{
    std::vector<FigureRow> rows = handling.rows(m_out.wish);
    for (FigureRow &row : rows) {
        row.agent = key;
        take(std::move(row));
    }
}

OpenedFigure FigureFold::finish()
{
    for (const auto &[key, agent] : std::as_const(m_agents).asKeyValueRange()) {
        if (agent.busy)
            closeBusy(key, *agent.busy);
        closeHandling(key, agent.handling);
    }
    const Variant variant = m_out.wish.variant;
    const double scale = figureUnit(variant) == FigureUnit::Seconds ? 1000.0 : 1.0;
    const bool isAnything = !m_agents.isEmpty() || isFigureOfCalls(m_out.wish.kind());
    if (isLongest(variant))
        m_out.value = m_greatest >= 0 ? std::optional(double(m_greatest) / scale) : std::nullopt;
    else if (m_out.wish.kind() == Kind::BusyTime || m_out.wish.kind() == Kind::CallsTaken)
        m_out.value = isAnything ? std::optional(double(m_out.above) / scale) : std::nullopt;
    else if (m_out.below > 0)
        m_out.value = double(m_out.above) / scale / double(m_out.below);
    sortRows(m_out.rows);
    std::ranges::stable_sort(m_out.reasons, std::greater(), &BusyReason::total);
    return std::exchange(m_out, {});
}

} // namespace Floorwalk
