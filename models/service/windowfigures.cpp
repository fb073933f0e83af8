// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/windowfigures.h"

#include "models/domain/naturalorder.h"
#include "models/domain/queuesetting.h"
#include "models/live/figurefold.h"
#include "models/live/intervalfold.h"
#include "models/live/sumfigure.h"
#include "models/service/busyapprovals.h"
#include "models/service/incidentabsences.h"
#include "models/service/recordedcalls.h"
#include "models/service/unheardtime.h"
#include "models/store/readahead.h"

#include <algorithm>
#include <map>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Handling is booked when it ends: what began this long before the window still ends in it. */
constexpr std::chrono::hours handlingBefore = IntervalFold::lookBack;

/** Calls by queue and by half hour of coming in. */
struct CallTally
{
    std::map<QString, QueueCounts, NaturalLess> queues;
    std::map<Moment, ReportInterval> intervals;

    ReportInterval &interval(Moment joined)
    {
        const auto since = std::chrono::floor<std::chrono::minutes>(joined);
        const auto length = std::chrono::duration_cast<std::chrono::minutes>(sumLength);
        const Moment begin(since - since.time_since_epoch() % length);
        ReportInterval &found = intervals[begin];
        found.since = begin;
        return found;
    }
};

bool isMeant(const std::optional<QStringList> &queues, const QString &queue)
{
    return !queues || queues->contains(queue);
}

/** One window that is kept span by span and call by call. */
class WholeWindow
{
public:
    WholeWindow(StoreSession &session, const TimeRange &window, std::span<const FigureVariant> variants,
                const CountsAgent &counts, const std::optional<QStringList> &queues)
        : m_session(session)
        , m_window(window)
        , m_counts(counts)
        , m_queues(queues)
        , m_settings(LiveSettings::from(session.settings()))
    {
        for (const FigureVariant variant : variants) {
            FigureWish wish;
            wish.variant = variant;
            wish.window = window;
            wish.busyLimit = session.settings().seconds(u"long_busy_alarm_s"_s);
            wish.queues = queues;
            m_folds.emplace_back(wish, m_settings, 0);
            m_kinds.push_back(wish.kind());
        }
    }

    Result<void> read(CallTally &tally, const OpenRecords &open)
    {
        const HistoryFile history(m_session.history());
        const TimeRange reach{m_window.from - handlingBefore, m_window.to};
        const Moment last = m_window.to - Millis(1);
        ReadAhead ahead(m_session.history(), reach, last);
        const Result<std::vector<FeedGap>> gaps = silences(m_session, reach, open);
        if (!gaps)
            return gaps.error();
        m_gaps = *gaps;
        for (FigureFold &fold : m_folds)
            std::ranges::for_each(m_gaps, [&fold](const FeedGap &gap) { fold.add(gap); });
        std::erase_if(m_gaps, [](const FeedGap &gap) { return gap.filled || !gap.feed.isEmpty(); });
        const Result<std::vector<IncidentAbsence>> excused = incidentAbsences(m_session, m_window);
        if (!excused)
            return excused.error();
        for (const IncidentAbsence &time : *excused) {
            if (!m_counts(time.agent, time.range.from))
                continue;
            for (FigureFold &fold : m_folds)
                fold.excuse(time.agent, time.range, time.incident);
        }
        const Result<std::vector<BusyApproval>> approvals = busyApprovals(m_session, m_window);
        if (!approvals)
            return approvals.error();
        for (const BusyApproval &approval : *approvals) {
            for (FigureFold &fold : m_folds)
                fold.approveBusy(approval.agent, approval.range);
        }
        if (const Result<void> done = ahead.eachSpan([this](const StateSpan &span) { addSpan(span); }); !done)
            return done;
        std::ranges::for_each(open.spans, [this](const StateSpan &span) { addSpan(span); });
        return eachRecordedCall(history, ahead, last, open.calls,
                                [this, &tally](const CallRecord &call) { addCall(call, tally); });
    }

    std::vector<OpenedFigure> finish()
    {
        std::vector<OpenedFigure> figures;
        for (FigureFold &fold : m_folds)
            figures.push_back(fold.finish());
        return figures;
    }

private:
    void addSpan(const StateSpan &span)
    {
        if (!m_counts(span.agentKey, span.range.from))
            return;
        const bool inWindow = span.range.to > m_window.from;
        for (size_t i = 0; i < m_folds.size(); ++i) {
            if (!isFigureOfCalls(m_kinds[i]) && (inWindow || m_kinds[i] == FigureKind::HandlingTime))
                m_folds[i].add(span);
        }
    }

    void addCall(const CallRecord &call, CallTally &tally)
    {
        const bool own = m_counts(call.agentKey, call.answered.value_or(call.joined));
        for (size_t i = 0; i < m_folds.size(); ++i) {
            if (isFigureOfCalls(m_kinds[i]) || (m_kinds[i] == FigureKind::HandlingTime && own))
                m_folds[i].add(call);
        }
        // The window's end is not in it; a call's judge takes both ends in.
        const CallRule rule{{m_window.from, m_window.to - Millis(1)},
                            m_settings.serviceLevel(call.queue),
                            m_settings.shortAbandon(call.queue)};
        CallPart part = judge(call, rule, m_gaps);
        m_lost.countOnce(part, call);
        if (!part.counts() || !isMeant(m_queues, call.queue))
            return;
        addTo(tally.queues[call.queue], part, call);
        if (!part.offered)
            return;
        ReportInterval &interval = tally.interval(call.joined);
        ++interval.offered;
        interval.answered += part.answered ? 1 : 0;
        interval.abandoned += part.abandoned ? 1 : 0;
    }

    StoreSession &m_session;
    TimeRange m_window;
    const CountsAgent &m_counts;
    const std::optional<QStringList> &m_queues; ///< whose calls count; absent: all
    LiveSettings m_settings;
    std::vector<FigureFold> m_folds;
    std::vector<FigureKind> m_kinds; ///< of the folds
    std::vector<FeedGap> m_gaps; ///< in which nothing was heard at all
    LostWaits m_lost;
};

/** The window's part of which half-hour sums are all that is kept. */
Result<std::vector<OpenedFigure>> readSums(StoreSession &session, const TimeRange &window,
                                           std::span<const FigureVariant> variants, const CountsAgent &counts,
                                           const std::optional<QStringList> &meant, CallTally &tally)
{
    const HistoryFile history(session.history());
    Result<IntervalSums> sums = history.sums({window.from - sumLength + Millis(1), window.to});
    if (!sums)
        return sums.error();
    const Result<std::vector<FeedGap>> gaps = history.gaps(window);
    if (!gaps)
        return gaps.error();
    std::erase_if(sums->states, [&counts](const StateSum &sum) { return !counts(sum.agent, sum.since); });
    std::erase_if(sums->handling, [&counts](const HandlingSum &sum) { return !counts(sum.agent, sum.since); });
    std::map<QString, std::vector<const CallSum *>> queues;
    for (const CallSum &sum : sums->calls) {
        if (isMeant(meant, sum.queue))
            queues[sum.queue].push_back(&sum);
    }
    for (auto &[queue, halfHours] : queues) {
        std::ranges::sort(halfHours, {}, [](const CallSum *sum) { return sum->since; });
        for (const CallSum *const sum : halfHours) {
            const QueueCounts halfHour = keptCounts(sum->counts);
            addHalfHour(tally.queues[queue], halfHour, sum == halfHours.front(), sum == halfHours.back());
            ReportInterval &interval = tally.interval(sum->since);
            interval.offered += halfHour.offered;
            interval.answered += halfHour.answered;
            interval.abandoned += halfHour.abandoned;
        }
    }
    std::vector<OpenedFigure> figures;
    for (const FigureVariant variant : variants) {
        FigureWish wish;
        wish.variant = variant;
        wish.window = window;
        wish.busyLimit = session.settings().seconds(u"long_busy_alarm_s"_s);
        wish.queues = meant;
        figures.push_back(figureOfSums(wish, *sums, *gaps));
    }
    return figures;
}

ReportQueue queueOf(const QString &queue, const QueueCounts &counts, const CentreSettings &settings)
{
    const FigureVariant variant = chosenVariant(FigureKind::ServiceLevel, settings, queue);
    return {queue, counts, shareOf(variant, counts), variant,
            numberOfQueue(settings, u"service_level_target"_s, queue)};
}

} // namespace

Result<WindowFigures> windowFigures(StoreSession &session, const TimeRange &window,
                                    std::span<const FigureVariant> variants, const CountsAgent &counts,
                                    const OpenRecords &open, const std::optional<QStringList> &queues)
{
    const HistoryFile history(session.history());
    const Result<std::optional<Moment>> border = history.thinnedTo();
    if (!border)
        return border.error();
    WindowFigures out;
    CallTally tally;
    const Moment kept = std::clamp(border->value_or(window.from), window.from, window.to);
    if (kept > window.from) {
        auto early = readSums(session, {window.from, kept}, variants, counts, queues, tally);
        if (!early)
            return early.error();
        out.figures = std::move(*early);
        out.summedTo = kept;
    }
    if (kept < window.to || out.figures.empty()) {
        WholeWindow whole(session, {kept, window.to}, variants, counts, queues);
        if (const Result<void> done = whole.read(tally, open); !done)
            return done.error();
        std::vector<OpenedFigure> late = whole.finish();
        for (size_t i = 0; i < out.figures.size(); ++i)
            late[i] = joinedFigure(std::move(out.figures[i]), std::move(late[i]), kept);
        out.figures = std::move(late);
    }
    for (OpenedFigure &figure : out.figures) {
        figure.wish.window = window;
        figure.rows.clear();
        figure.summedTo = out.summedTo;
    }
    for (const auto &[queue, counted] : tally.queues)
        out.queues.push_back(queueOf(queue, counted, session.settings()));
    for (const auto &[since, interval] : tally.intervals)
        out.intervals.push_back(interval);
    const Result<std::optional<Moment>> first = history.firstMoment();
    if (!first)
        return first.error();
    if (!*first)
        return out; // no telephone system was ever listened to: nothing is missing
    Result<std::vector<FeedGap>> gaps = silences(session, window, open);
    if (!gaps)
        return gaps.error();
    out.gaps = std::move(*gaps);
    return out;
}

std::optional<double> figureTarget(FigureVariant variant, const CentreSettings &settings)
{
    switch (figureKind(variant)) {
    case FigureKind::ServiceLevel:
        return settings.number(u"service_level_target"_s) / 100.0;
    case FigureKind::TalkUtilisation:
        return settings.number(u"talk_target"_s) / 100.0;
    case FigureKind::HandlingTime:
        return settings.number(u"aht_target_s"_s);
    case FigureKind::BusyTime:
        if (variant == FigureVariant::BusyLongest)
            return settings.number(u"long_busy_alarm_s"_s);
        return variant == FigureVariant::BusyOverLimit ? std::optional(0.0) : std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<DayTarget> dayTargetOf(FigureVariant variant)
{
    switch (figureKind(variant)) {
    case FigureKind::TalkUtilisation:
        return DayTarget::Talk;
    case FigureKind::HandlingTime:
        return DayTarget::Handling;
    case FigureKind::BusyTime:
        return variant == FigureVariant::BusyLongest ? std::optional(DayTarget::Busy) : std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace Floorwalk
