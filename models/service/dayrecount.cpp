// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/dayrecount.h"

#include "models/service/backfillwatch.h"
#include "models/service/incidentabsences.h"
#include "models/service/pastreader.h"
#include "models/service/storeworker.h"
#include "models/service/unheardtime.h"
#include "models/service/whendone.h"

#include <algorithm>

namespace Floorwalk {

namespace {

/** How often incidents are looked at, and how soon after an alert of one, which is written meanwhile. */
constexpr std::chrono::seconds incidentsEvery{30};
constexpr std::chrono::seconds soonAfter{2};
/** While an incident lasts the day is read again and again; that may take the reader this part of its time. */
constexpr qint64 restPerReading = 20;

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

bool isInTalk(const AgentRow &row)
{
    return row.state == AgentState::Talking || row.state == AgentState::OnHold;
}

} // namespace

DayRecount::DayRecount(FloorSession &floor, StoreWorker *reader, const BackfillWatch *fills, QObject *parent)
    : QObject(parent)
    , m_floor(floor)
    , m_reader(reader)
    , m_limits(LiveSettings::from(floor.settings()))
{
    connect(&m_floor, &FloorSession::feedChanged, this, [this](const FeedStatus &feed) {
        if (feed.isLive() && !std::exchange(m_heard, true)) {
            look();
            m_incidents.start(incidentsEvery);
        }
    });
    connect(&m_floor, &FloorSession::settingsChanged, this, &DayRecount::follow);
    connect(&m_floor, &FloorSession::alertsChanged, this, [this](const std::vector<AlertRecord> &alerts) {
        const bool isAny =
            std::ranges::any_of(alerts, [](const AlertRecord &alert) { return alert.kind == incidentKind; });
        if (isAny && m_incidents.isActive() && m_incidents.remainingTimeAsDuration() > soonAfter)
            m_incidents.start(soonAfter);
    });
    connect(&m_incidents, &QTimer::timeout, this, [this] {
        m_incidents.start(incidentsEvery);
        lookAgain();
    });
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

void DayRecount::lookAgain()
{
    lookAtTalks();
    lookAtIncidents();
}

void DayRecount::rememberTalks(const CountedFloor &counted)
{
    if (counted.live.at == Moment{} || std::exchange(m_knowsTalks, true))
        return;
    for (const AgentRow &row : counted.live.agents) {
        if (isInTalk(row))
            m_ranBefore.emplace(row.key, row.callSince);
    }
}

/** Whoever answered before the floor was heard is in no count of it; once the call is over the history tells. */
void DayRecount::lookAtTalks()
{
    if (std::exchange(m_justOver, false)) {
        m_otherwise = true;
        look();
    }
    if (m_ranBefore.empty())
        return;
    std::map<QString, std::optional<Moment>> now;
    for (int row = 0; row < m_floor.agents().rowCount(); ++row) {
        if (const AgentRow &agent = m_floor.agents().row(row); isInTalk(agent))
            now.emplace(agent.key, agent.callSince);
    }
    m_justOver = std::erase_if(m_ranBefore,
                               [&now](const auto &talk) {
                                   const auto goesOn = now.find(talk.first);
                                   return goesOn == now.end() || goesOn->second != talk.second;
                               })
                 > 0;
}

void DayRecount::lookAtIncidents()
{
    if (!m_reader || !m_heard || !m_incidentsReading.begin())
        return;
    const auto answer = m_reader->run([](StoreSession &session) {
        return incidentAbsences(session,
                                {session.zone().startOfDay(session.zone().localDate(session.now())), session.now()});
    });
    whenDone(answer, this, [this](const Result<std::vector<IncidentAbsence>> &times) {
        m_incidentsReading.done(); // whoever asked meanwhile is asked for again by the clock
        if (times) // else the day's reading tells what is wrong
            takeIncidents(*times);
    });
}

/** Whose time an incident still takes is counted by the live floor, so that it is taken away again and again. */
void DayRecount::takeIncidents(const std::vector<IncidentAbsence> &times)
{
    // One whose end is set and yet to come lasts as well, until the day was counted after it.
    const bool lasts =
        std::ranges::any_of(times, [this](const IncidentAbsence &time) { return time.range.to > m_countedAt; });
    const bool isOther = std::exchange(m_excused, times) != times;
    const bool isTime = !m_sinceRead.isValid() || m_sinceRead.elapsed() >= restPerReading * m_took;
    if (!isOther && !(lasts && isTime))
        return;
    m_otherwise = true; // one that was withdrawn leaves a correction to be taken back
    look();
}

void DayRecount::read(const CountedFloor &counted)
{
    QElapsedTimer reading;
    reading.start();
    m_countedAt = counted.live.at;
    rememberTalks(counted);
    using Correction = std::optional<DayCorrection>;
    const Judged judged = m_otherwise ? Judged::Otherwise : Judged::AsSet;
    const auto answer = m_reader->run([counted, judged, limits = m_limits](StoreSession &session) {
        return correctionOf(session, counted, limits, judged);
    });
    whenDone(answer, this, [this, reading](const Result<Correction> &correction) {
        m_took = reading.elapsed();
        m_sinceRead.start();
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
    const Result<std::vector<IncidentAbsence>> excused = incidentAbsences(session, {day.from, at});
    if (!excused)
        return excused.error();
    if (judged == Judged::AsSet && !*before && excused->empty() && std::ranges::none_of(*gaps, &FeedGap::filled))
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

#include "moc_dayrecount.cpp"
