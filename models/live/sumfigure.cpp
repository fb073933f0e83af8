// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/sumfigure.h"

#include "models/domain/naturalorder.h"
#include "models/live/intervalfold.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace Floorwalk {

namespace {

using SumKind = FigureKind;
using SumVariant = FigureVariant;

/** As FigureFold weighs a call, for all calls of a half hour at once. */
std::pair<qint64, qint64> weight(SumVariant variant, const QueueCounts &counts)
{
    const qint64 offered = counts.offered + counts.carried;
    const qint64 judged = offered - counts.waitingPending - counts.lostPending;
    switch (variant) {
    case SumVariant::IgnoreAbandons:
        return {counts.answeredWithin, judged - counts.abandonedWithin};
    case SumVariant::Negative:
        return {counts.answeredWithin, judged};
    case SumVariant::Positive:
        return {counts.answeredWithin + counts.abandonedWithin, judged};
    case SumVariant::AnsweredOnly:
        return {counts.answeredWithin, counts.answered};
    case SumVariant::WithoutShort:
        return {counts.abandoned - counts.abandonedShort, offered - counts.abandonedShort};
    case SumVariant::All:
        return {counts.abandoned, offered};
    case SumVariant::Mean:
        return {counts.waitSum * 1000, counts.answered};
    case SumVariant::OfWindow:
        return {qint64(counts.longestWait.value_or(0)) * 1000, 0};
    default:
        return {0, 0};
    }
}

bool isHandlingTime(SumVariant variant)
{
    return figureKind(variant) == SumKind::HandlingTime;
}

FigureRow rowOf(Moment since)
{
    FigureRow row;
    row.part = FigurePart::IntervalSum;
    row.range = {since, since + sumLength};
    return row;
}

void addCalls(OpenedFigure &figure, const std::vector<CallSum> &sums)
{
    const FigureWish &wish = figure.wish;
    std::map<QString, std::map<Moment, QueueCounts>, NaturalLess> queues;
    for (const CallSum &sum : sums) {
        if (wish.isOf(sum.queue))
            queues[sum.queue][sum.since] = keptCounts(sum.counts);
    }
    for (const auto &[queue, halfHours] : queues) {
        for (const auto &[since, counts] : halfHours) {
            QueueCounts part;
            addHalfHour(part, counts, since <= wish.window.from, since + sumLength >= wish.window.to);
            FigureRow row = rowOf(since);
            row.queue = queue;
            row.calls = part.offered + part.carried;
            row.length = part.waitSum * 1000;
            std::tie(row.above, row.below) = weight(wish.variant, part);
            figure.rows.push_back(std::move(row));
        }
    }
}

bool isMeantBy(const CountsAgent &counts, const QString &agent, Moment moment)
{
    return !counts || counts(agent, moment);
}

/** Calls taken: the sums of handling know who answered. */
void addAnsweredSums(OpenedFigure &figure, const std::vector<HandlingSum> &sums, const CountsAgent &counts)
{
    const FigureWish &wish = figure.wish;
    for (const HandlingSum &sum : sums) {
        const bool wanted = wish.isOf(sum.queue);
        if (!wanted || sum.kind != CallKind::Queue || sum.answered == 0 || !isMeantBy(counts, sum.agent, sum.since))
            continue;
        FigureRow row = rowOf(sum.since);
        row.agent = sum.agent;
        row.queue = sum.queue;
        row.above = row.calls = sum.answered;
        figure.rows.push_back(std::move(row));
    }
}

void addHandlingSums(OpenedFigure &figure, const std::vector<HandlingSum> &sums, const CountsAgent &counts)
{
    const FigureWish &wish = figure.wish;
    for (const HandlingSum &sum : sums) {
        const bool wanted = wish.isOf(sum.queue) && isMeantBy(counts, sum.agent, sum.since);
        if (!wanted || sum.kind != handledKind(wish.variant) || sum.calls == 0)
            continue;
        FigureRow row = rowOf(sum.since);
        row.agent = sum.agent;
        row.queue = sum.queue;
        row.state = AgentState::Talking;
        row.callKind = sum.kind;
        row.length = row.above = sum.time.count();
        row.below = row.calls = sum.calls;
        figure.rows.push_back(std::move(row));
    }
}

void addStateSums(OpenedFigure &figure, const std::vector<StateSum> &sums, const CountsAgent &counts)
{
    const bool isBusy = figure.wish.kind() == SumKind::BusyTime;
    for (const StateSum &sum : sums) {
        if (isBusy && !(sum.state == AgentState::Paused && pauseKindOf(sum.reason) == PauseKind::Busy))
            continue;
        if (!isMeantBy(counts, sum.agent, sum.since))
            continue;
        FigureRow row = rowOf(sum.since);
        row.agent = sum.agent;
        row.state = sum.state;
        row.reason = sum.reason;
        row.length = sum.time.count();
        if (isBusy) {
            row.above = row.length;
        } else {
            const auto [above, below] = placeInShare(sum.state, figure.wish.variant);
            row.above = above ? row.length : 0;
            row.below = below ? row.length : 0;
        }
        figure.rows.push_back(std::move(row));
    }
}

void addUnheard(OpenedFigure &figure, const std::vector<FeedGap> &gaps)
{
    for (const FeedGap &gap : gaps) {
        FigureRow row;
        row.range = gap.range.cut(figure.wish.window);
        if (row.range.length() <= Millis(0))
            continue;
        // Of several feeds the others went on, and their time counts; so does what queue_log told afterwards.
        const bool ofAll = gap.feed.isEmpty() && !gap.filled;
        row.part = gap.filled ? FigurePart::GapFilled : FigurePart::Gap;
        row.reason = gap.feed.isEmpty() ? gap.why : gap.feed + QStringLiteral(": ") + gap.why;
        row.length = row.range.length().count();
        figure.unheard += ofAll ? row.range.length() : Millis(0);
        figure.rows.push_back(std::move(row));
    }
}

std::optional<double> valueOf(const OpenedFigure &figure, std::optional<double> greatest)
{
    const SumVariant variant = figure.wish.variant;
    const double scale = figureUnit(variant) == FigureUnit::Seconds ? 1000.0 : 1.0;
    if (variant == SumVariant::OfWindow)
        return greatest;
    if (variant == SumVariant::BusyTotal || variant == SumVariant::AnsweredCalls)
        return double(figure.above) / scale;
    return figure.below > 0 ? std::optional(double(figure.above) / scale / double(figure.below)) : std::nullopt;
}

void addUp(OpenedFigure &figure)
{
    qint64 greatest = 0;
    for (const FigureRow &row : figure.rows) {
        figure.above += row.above;
        figure.below += row.below;
        greatest = std::max(greatest, row.above);
    }
    std::ranges::stable_sort(figure.rows, {}, [](const FigureRow &row) { return row.range.from; });
    figure.found = qint64(figure.rows.size());
    figure.value = valueOf(figure, greatest > 0 ? std::optional(double(greatest) / 1000) : std::nullopt);
}

} // namespace

bool isFigureOfSums(FigureVariant variant)
{
    return variant != SumVariant::Waiting && variant != SumVariant::BusyLongest && variant != SumVariant::BusyOverLimit;
}

OpenedFigure figureOfSums(const FigureWish &wish, const IntervalSums &sums, const std::vector<FeedGap> &gaps,
                          const CountsAgent &counts)
{
    OpenedFigure figure;
    figure.wish = wish;
    if (!isFigureOfSums(wish.variant)) {
        figure.notKept = true;
        return figure;
    }
    addUnheard(figure, gaps);
    if (wish.variant == SumVariant::AnsweredCalls)
        addAnsweredSums(figure, sums.handling, counts);
    else if (isFigureOfCalls(wish.kind()))
        addCalls(figure, sums.calls);
    else if (isHandlingTime(wish.variant))
        addHandlingSums(figure, sums.handling, counts);
    else
        addStateSums(figure, sums.states, counts);
    addUp(figure);
    return figure;
}

OpenedFigure addedSums(OpenedFigure before, OpenedFigure more, qint64 most)
{
    const std::optional<double> greatest = std::max(before.value, more.value);
    before.above += more.above;
    before.below += more.below;
    before.found += more.found;
    before.unheard += more.unheard;
    before.excused += more.excused;
    const qint64 room = std::clamp<qint64>(most - qint64(before.rows.size()), 0, qint64(more.rows.size()));
    before.rows.insert(before.rows.end(), std::make_move_iterator(more.rows.begin()),
                       std::make_move_iterator(more.rows.begin() + room));
    before.value = valueOf(before, greatest);
    return before;
}

OpenedFigure joinedFigure(OpenedFigure sums, OpenedFigure rest, Moment border, qint64 most)
{
    if (sums.wish.variant == SumVariant::Waiting)
        return rest; // of its end alone
    if (sums.notKept)
        return sums;
    for (FigureRow &row : rest.rows) {
        // Who waited at the border is among those offered before it.
        if (sums.wish.kind() == SumKind::AbandonRate && row.below > 0 && row.range.from < border) {
            --row.below;
            --rest.below;
        }
    }
    return addedSums(std::move(sums), std::move(rest), most); // reasons stay out: episodes are known of the rest alone
}

} // namespace Floorwalk
