// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/dayrecount.h"

#include "models/service/backfillwatch.h"
#include "models/service/pastreader.h"
#include "models/service/storeworker.h"
#include "models/service/unheardtime.h"
#include "models/service/whendone.h"

#include <algorithm>

namespace Floorwalk {

namespace {

bool hasSameLimits(const LiveSettings &one, const LiveSettings &other)
{
    return one.serviceLevelSeconds == other.serviceLevelSeconds && one.serviceLevelByQueue == other.serviceLevelByQueue
           && one.shortAbandonSeconds == other.shortAbandonSeconds
           && one.shortAbandonByQueue == other.shortAbandonByQueue;
}

/** When nobody listened between the first that is heard of @p day and its end, but for what a queue_log told since. */
Result<std::vector<TimeRange>> unheardOn(const TimeRange &day, const HistoryFile &history, const OpenRecords &open,
                                         const std::vector<TimeRange> &filled)
{
    const Result<std::vector<UnheardTime>> times = unheardTimes(history, {}, day, open, false);
    if (!times)
        return times.error();
    std::vector<TimeRange> unheard;
    for (const UnheardTime &time : *times) {
        const bool isTold = std::ranges::any_of(filled, [&time](const TimeRange &told) {
            return told.from < time.gap.range.to && time.gap.range.from < told.to;
        });
        if (time.isHole && !isTold)
            unheard.push_back(time.gap.range);
    }
    return unheard;
}

} // namespace

DayRecount::DayRecount(FloorSession &floor, StoreWorker *reader, const BackfillWatch *fills, QObject *parent)
    : QObject(parent)
    , m_floor(floor)
    , m_reader(reader)
    , m_limits(LiveSettings::from(floor.settings()))
{
    connect(&m_floor, &FloorSession::feedChanged, this, [this](const FeedStatus &feed) {
        if (feed.isLive() && !std::exchange(m_heard, true))
            look();
    });
    connect(&m_floor, &FloorSession::settingsChanged, this, &DayRecount::follow);
    if (fills)
        connect(fills, &BackfillWatch::filled, this, &DayRecount::look);
}

void DayRecount::follow(const CentreSettings &settings)
{
    LiveSettings limits = LiveSettings::from(settings);
    if (hasSameLimits(limits, std::exchange(m_limits, limits)))
        return;
    if (!m_heard)
        return; // nothing is counted yet
    m_otherwise = true;
    look();
}

/** Whether the history knows more of today than was counted. */
void DayRecount::look()
{
    if (!m_reader)
        return;
    if (!m_reading.begin())
        return;
    m_floor.counted(this, [this](const CountedFloor &counted) { read(counted); });
}

void DayRecount::read(const CountedFloor &counted)
{
    using Correction = std::optional<DayCorrection>;
    const Judged judged = m_otherwise ? Judged::Otherwise : Judged::AsSet;
    const auto answer = m_reader->run([counted, judged, limits = m_limits](StoreSession &session) {
        return correctionOf(session, counted, limits, judged);
    });
    whenDone(answer, this, [this](const Result<Correction> &correction) {
        const bool again = m_reading.done();
        if (!correction)
            emit failed(correction.error().text);
        else if (*correction)
            m_floor.correct(**correction);
        if (again)
            look();
    });
}

Result<std::optional<DayCorrection>> DayRecount::correctionOf(StoreSession &session, const CountedFloor &counted,
                                                              const LiveSettings &limits, Judged judged)
{
    const Moment at = counted.live.at;
    if (at == Moment{})
        return std::optional<DayCorrection>();
    const Zone zone = session.zone();
    const QDate date = zone.localDate(at);
    const TimeRange day{zone.startOfDay(date), LiveSettings::localDays(zone)(at)};
    const HistoryFile history(session.history());
    const Result<std::vector<FeedGap>> gaps = history.gaps({day.from, at});
    if (!gaps)
        return gaps.error();
    const Result<bool> before = history.holdsIn({day.from, std::max(day.from, counted.live.since)});
    if (!before)
        return before.error();
    if (judged == Judged::AsSet && !*before && std::ranges::none_of(*gaps, &FeedGap::filled))
        return std::optional<DayCorrection>();
    const Result<PastMoment> past = PastReader().moment(session, {at, date, limits, counted.open, {}});
    if (!past)
        return past.error();
    Result<std::vector<TimeRange>> unheard = unheardOn({day.from, at}, history, counted.open, past->delta.filled);
    if (!unheard)
        return unheard.error();
    return std::optional(DayCorrection(past->delta, counted.live, day.to, std::move(*unheard)));
}

} // namespace Floorwalk
