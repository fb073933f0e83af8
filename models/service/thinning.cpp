// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/thinning.h"

#include "models/live/intervalfold.h"
#include "models/service/incidentabsences.h"
#include "models/service/pastmoment.h"
#include "models/service/recordedcalls.h"
#include "models/service/unheardtime.h"
#include "models/store/historyfile.h"

#include <algorithm>

namespace Floorwalk {

namespace {

constexpr int agentsAStep = 10;
constexpr int prunedAStep = 2000;

} // namespace

Thinning::Thinning(StoreSession &session)
    : m_session(session)
    , m_settings(LiveSettings::from(session.settings()))
{}

/** The first day that is not summed yet; absent when nothing is kept. */
Result<std::optional<QDate>> Thinning::nextDay() const
{
    const HistoryFile history(m_session.history());
    const Result<std::optional<Moment>> thinned = history.thinnedTo();
    if (!thinned)
        return thinned.error();
    const Result<std::optional<Moment>> first = history.firstMoment();
    if (!first)
        return first.error();
    if (!*first)
        return std::optional<QDate>();
    return std::optional(m_session.zone().localDate(std::max(**first, thinned->value_or(**first))));
}

Result<bool> Thinning::isDue(QDate border) const
{
    const HistoryFile history(m_session.history());
    const Result<std::optional<Moment>> thinned = history.thinnedTo();
    if (!thinned)
        return thinned.error();
    if (*thinned) {
        const Result<bool> left = history.holdsBefore(**thinned - IntervalFold::lookBack);
        if (!left || *left)
            return left;
    }
    const Moment begin = m_session.zone().startOfDay(border);
    return *thinned >= begin ? Result<bool>(false) : history.holdsBefore(begin);
}

Result<qint64> Thinning::step(const Grant &grant, QDate border)
{
    HistoryFile history(m_session.history());
    const Result<std::optional<Moment>> thinned = history.thinnedTo();
    if (!thinned)
        return thinned.error();
    // What ends shortly before the border stays until the next day is summed: handling that began there ends there.
    if (*thinned) {
        const Result<qint64> gone = history.prune(grant, **thinned - IntervalFold::lookBack, prunedAStep);
        if (!gone || *gone > 0)
            return gone;
    }
    const Result<std::optional<QDate>> date = nextDay();
    if (!date)
        return date.error();
    return *date && **date < border ? sumDay(grant, history, **date) : Result<qint64>(0);
}

Result<qint64> Thinning::sumDay(const Grant &grant, HistoryFile &history, QDate date)
{
    const Result<std::optional<Moment>> thinned = history.thinnedTo();
    if (!thinned)
        return thinned.error();
    const Result<std::optional<HistoryFile::Thinning>> progress = history.thinning();
    if (!progress)
        return progress.error();
    TimeRange day = localDay(m_session.zone(), date);
    day.from = std::max(day.from, thinned->value_or(day.from)); // the centre's zone may have been changed
    HistoryFile::Thinning at = progress->value_or(HistoryFile::Thinning{day.from});
    if (at.day != day.from)
        at = HistoryFile::Thinning{day.from};
    return at.calls ? sumQueue(grant, history, day, at.last) : sumAgents(grant, history, day, at.last);
}

Result<qint64> Thinning::sumAgents(const Grant &grant, HistoryFile &history, const TimeRange &day, qint64 last)
{
    const auto names = history.namesAfter(last, false, agentsAStep);
    if (!names)
        return names.error();
    const TimeRange read{day.from - IntervalFold::lookBack, day.to};
    Result<std::vector<FeedGap>> gaps = silences(m_session, read, {});
    if (!gaps)
        return gaps.error();
    const Result<std::vector<IncidentAbsence>> excused = incidentAbsences(m_session, day);
    if (!excused)
        return excused.error();
    IntervalFold fold(day, std::move(*gaps), m_settings);
    for (const IncidentAbsence &time : *excused)
        fold.excuse(time.agent, time.range);
    for (const auto &[id, agent] : *names) {
        const auto spans = history.spans(agent, read);
        if (!spans)
            return spans.error();
        const auto calls = history.callsOfAgent(agent, {read.from, day.to + longestCall});
        if (!calls)
            return calls.error();
        fold.addAgent(agent, *spans, *calls);
    }
    const bool isLast = names->size() < size_t(agentsAStep);
    const HistoryFile::Thinning done{day.from, isLast, isLast ? 0 : names->back().first};
    const Result<void> kept = history.writeSums(grant, fold.sums(), done);
    return kept ? Result<qint64>(0) : Result<qint64>(kept.error());
}

Result<qint64> Thinning::sumQueue(const Grant &grant, HistoryFile &history, const TimeRange &day, qint64 last)
{
    const auto names = history.namesAfter(last, true, 1);
    if (!names)
        return names.error();
    if (names->empty()) {
        const Result<void> done = history.setThinnedTo(grant, day.to);
        return done ? Result<qint64>(0) : Result<qint64>(done.error());
    }
    const auto &[id, queue] = names->front();
    const auto calls = history.calls(queue, {day.from, day.to + longestCall});
    if (!calls)
        return calls.error();
    Result<std::vector<FeedGap>> gaps = silences(m_session, {day.from - longestCall, day.to + longestCall}, {});
    if (!gaps)
        return gaps.error();
    IntervalFold fold(day, std::move(*gaps), m_settings);
    fold.addQueue(queue, *calls);
    const Result<void> kept = history.writeSums(grant, fold.sums(), {day.from, true, id});
    return kept ? Result<qint64>(0) : Result<qint64>(kept.error());
}

} // namespace Floorwalk
