// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/floorsession.h"

#include "models/live/figurekind.h"
#include "models/service/ownteam.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::seconds sampleEvery{60};
constexpr size_t mostSamples = size_t{24} * 60;
/** Where so many rows change in a second nobody reads each value: fewer looks are soon enough. */
struct Pace
{
    qint64 rowsInSecond;
    Millis interval;
};
constexpr std::array paces{Pace{2500, Millis(100)}, Pace{1500, Millis(66)}, Pace{750, Millis(33)}};
} // namespace

FloorSession::FloorSession(FloorSource &source, const Clock &clock, CentreSettings settings, QObject *parent)
    : FloorView(parent)
    , m_source(source)
    , m_clock(clock)
    , m_settings(std::move(settings))
{
    m_strain.setLimits(m_settings);
    connect(&m_timer, &QTimer::timeout, this, &FloorSession::pull);
}

void FloorSession::start(Millis interval)
{
    m_interval = interval;
    m_timer.start(interval);
    pull();
}

void FloorSession::stop()
{
    m_timer.stop();
}

void FloorSession::restart()
{
    m_waiting = false; // the answer of the feed that was left never comes
    m_updates = 0;
    m_since.reset();
    m_filledGaps.clear();
    m_unheard.clear();
    m_excused.clear();
    m_samples.clear();
    m_strain.clear();
    m_agents.clear();
    m_shares.clear();
    m_alerts.clear();
    emit alertsChanged(m_alerts);
    m_breaks = {};
    emit breaksChanged(m_breaks);
    pull();
}

void FloorSession::pull()
{
    if (m_waiting)
        return;
    m_waiting = true;
    m_source.pull(this, [this](const FloorUpdate &update) {
        m_waiting = false;
        take(update);
    });
}

Millis FloorSession::paceOf(qint64 rowsInSecond, Millis usual)
{
    for (const Pace &pace : paces) {
        if (rowsInSecond > pace.rowsInSecond)
            return std::max(usual, pace.interval);
    }
    return usual;
}

void FloorSession::pace(size_t rows)
{
    if (!m_timer.isActive())
        return;
    const Millis now = m_timer.intervalAsDuration();
    const Millis wanted = paceOf(qint64(rows) * 1000 / std::max<qint64>(1, now.count()), m_interval);
    if (now != wanted)
        m_timer.setInterval(wanted);
}

void FloorSession::awaitFeed(const FeedStatus &feed)
{
    if (m_updates > 0)
        return;
    takeFeed(feed);
}

void FloorSession::take(const FloorUpdate &update)
{
    const FloorDelta &delta = update.delta;
    pace(delta.agents.size());
    const bool first = m_updates++ == 0;
    m_at = delta.at;
    m_takenAt = m_clock.now();
    m_unheard = delta.unheard;
    const bool called = std::exchange(m_lineCalls, delta.lineCalls) != delta.lineCalls;
    if (delta.since != Moment{}
        && (m_since != delta.since || m_filledGaps != delta.filled || m_excused != delta.excused)) {
        m_excused = delta.excused;
        m_since = delta.since;
        m_filledGaps = delta.filled;
        m_samples.clear(); // of sums that were begun anew, or counted otherwise what was filled or excused
    }
    const bool figures = m_queues != delta.queues || m_toldTeam != delta.team || m_toldSums != delta.sums;
    const bool changed = first || figures || delta.whole || !delta.agents.empty() || !delta.removed.empty();
    const bool areOthers = m_renameAt && m_at >= *m_renameAt;
    if (areOthers)
        nameAll();
    if (changed) {
        if (delta.whole)
            m_shares.clear();
        for (const quint32 gone : delta.removed)
            m_shares.drop(gone);
        m_agents.apply(delta);
        m_queues = delta.queues;
        takeTotals(delta);
        sample();
    }
    const bool strained = m_strain.look(m_agents, m_at);
    if (first || update.feed != m_feed) {
        takeFeed(update.feed);
    }
    if (update.alerts && (first || *update.alerts != m_alerts)) {
        m_alerts = *update.alerts;
        emit alertsChanged(m_alerts);
    }
    if (update.breaks) {
        m_breaks = *update.breaks;
        nameBreaks();
        emit breaksChanged(m_breaks);
    }
    if (changed || strained || areOthers || called)
        emit floorChanged();
    if (areOthers)
        emit sittersChanged();
}

/** The agents are known by now. */
void FloorSession::takeTotals(const FloorDelta &delta)
{
    m_toldTeam = delta.team;
    m_toldSums = delta.sums;
    // What is not heard counts up to where it was.
    m_countedTo = delta.health.silentSince.value_or(delta.at);
    countScope();
}

/**
 * Where nobody of the own teams is known on the floor all of it is shown: an empty one would help nobody. Of leaders
 * who stay out the totals hold nothing.
 */
void FloorSession::countScope()
{
    const bool isOwn = !m_whole && !m_teams.isEmpty() && m_shares.ownCount() > 0;
    FloorScope scope = isOwn ? FloorScope{m_teams} : FloorScope();
    const bool isOther = scope != m_scope;
    if (isOther)
        m_samples.clear(); // of other people's sums
    m_scope = std::move(scope);
    m_team = m_toldTeam;
    m_sums = m_toldSums;
    m_shares.narrow(m_scope, m_team, m_sums, m_countedTo);
    const bool wasDivided = std::exchange(m_wasDivided, isDivided());
    if (isOther || wasDivided != m_wasDivided)
        emit scopeChanged();
}

std::vector<AlertRecord> FloorSession::alertsFor(const QString &owner) const
{
    std::vector<AlertRecord> alerts;
    std::ranges::copy_if(m_alerts, std::back_inserter(alerts), [this, &owner](const AlertRecord &alert) {
        return concerns(alert) || (!owner.isEmpty() && alert.owner == owner);
    });
    return alerts;
}

void FloorSession::setOwnTeams(const QStringList &teams)
{
    if (teams == m_teams)
        return;
    m_teams = teams;
    m_shares.clear();
    m_agents.rename(); // tells who is one of them
    countScope();
    emit floorChanged();
}

void FloorSession::setWhole(bool whole)
{
    if (whole == m_whole)
        return;
    m_whole = whole;
    countScope();
    emit floorChanged();
}

bool FloorSession::isDivided() const
{
    return m_shares.ownCount() > 0 && m_shares.ownCount() < m_agents.rowCount();
}

QString FloorSession::teamOf(const AlertRecord &alert) const
{
    return m_names ? m_names->teamOf(alert) : QString();
}

/** Whether whoever had the key at @p moment is of m_scope; there are names. */
bool FloorSession::isOurs(const QString &agent, const QString &phone, Moment moment) const
{
    return m_scope.teams.contains(m_names->of(agent, phone, moment).team);
}

BreakBoard FloorSession::ownBreaks()
{
    if (m_scope.isWhole() || !m_names)
        return m_breaks;
    BreakBoard own = m_breaks.of(std::bind_front(&FloorSession::isOurs, this), countOwnEnded(), m_at);
    if (const std::optional<QStringList> served = m_scope.queues(m_agents))
        std::erase_if(own.gaps, [&served](const CoverGap &gap) { return !served->contains(gap.queue); });
    return own;
}

/** Whose an ended break is does not change: each is looked up once, however often the desk is told anew. */
const BreakSums &FloorSession::countOwnEnded()
{
    const BreakLog &done = m_breaks.done;
    if (m_ownEnded.scope != m_scope || m_ownEnded.names != m_names || !done.continues(m_ownEnded.counted))
        m_ownEnded = {m_scope, m_names, {}, {}};
    for (qsizetype row = m_ownEnded.counted.size(); row < done.size(); ++row) {
        const BreakDone &one = done.at(row);
        if (isOurs(one.agent, one.seat, one.since))
            m_ownEnded.sums.add(one);
    }
    m_ownEnded.counted = done;
    return m_ownEnded.sums;
}

FloorScope FloorSession::scopeOf(const QString &leader) const
{
    if (m_whole || leader.isEmpty())
        return {};
    FloorScope scope{namedTeams(ownTeams(m_settings, leader, m_names ? m_names->teamOfPerson(leader) : QString()))};
    for (int row = 0; row < m_agents.rowCount(); ++row) {
        if (scope.has(m_agents.row(row)))
            return scope;
    }
    return {};
}

void FloorSession::setNames(FloorNamesPtr names)
{
    m_names = std::move(names);
    m_renameAt = m_names ? m_names->nextChange(m_at) : std::nullopt;
    const FloorShares before = std::exchange(m_shares, {});
    m_agents.setNaming([this](AgentRow &row) {
        if (m_names) {
            m_names->name(row, m_at);
        } else {
            row.shown.clear();
            row.employeeNo.clear();
            row.seat.clear();
            row.team.clear();
        }
        share(row);
    });
    countAgain(before);
    const BreakBoard breaks = m_breaks;
    nameBreaks();
    if (m_breaks != breaks)
        emit breaksChanged(m_breaks);
    emit floorChanged();
}

/** Puts @p row, which has its names, where it counts. */
void FloorSession::share(const AgentRow &row)
{
    m_shares.put(row, m_names && m_names->staysOut(row), m_teams.contains(row.team) && !row.team.isEmpty());
}

/** At m_at, and until when that holds. */
void FloorSession::nameAll()
{
    m_renameAt = m_names ? m_names->nextChange(m_at) : std::nullopt;
    const FloorShares before = m_shares;
    m_agents.rename();
    countAgain(before);
}

/** After agents were named; @p before: who stayed out and who was of the own teams. */
void FloorSession::countAgain(const FloorShares &before)
{
    if (!(m_shares == before))
        m_samples.clear(); // of other people's sums
    countScope();
}

/** Whose break it was by the plan of its time; what is said at the desk goes by the key. */
void FloorSession::nameBreaks()
{
    if (!m_names)
        return;
    const auto nameIt = [this](BreakRecord &record) {
        AgentIdentity who = m_names->of(record.agent, record.seat, record.since.value_or(record.opened));
        if (!who.name.isEmpty())
            record.name = std::move(who.name);
        record.place = m_names->seatOf(record.seat);
    };
    std::ranges::for_each(m_breaks.away, nameIt);
    for (BreakTurn &turn : m_breaks.waiting)
        nameIt(turn.record);
    for (MealLine &meal : m_breaks.meals) {
        for (qsizetype i = 0; i < std::min(meal.names.size(), meal.batch.agents.size()); ++i) {
            if (const AgentIdentity who = m_names->of(meal.batch.agents[i], {}, m_at); !who.name.isEmpty())
                meal.names[i] = who.name;
        }
    }
}

void FloorSession::sample()
{
    if (!m_samples.empty() && m_at - m_samples.back().at < sampleEvery)
        return;
    m_samples.push_back({m_at, m_sums});
    if (m_samples.size() > mostSamples)
        m_samples.pop_front();
}

std::optional<FloorSession::Sample> FloorSession::earlier(Millis ago) const
{
    const auto after = std::upper_bound(m_samples.begin(), m_samples.end(), m_at - ago,
                                        [](Moment moment, const Sample &each) { return moment < each.at; });
    return after == m_samples.begin() ? std::nullopt : std::optional(*std::prev(after));
}

void FloorSession::takeFeed(const FeedStatus &feed)
{
    // What is told of it may come late: the clocks differ by what they did at the last look.
    if (feed.lastHeard && feed.lastHeard != m_feed.lastHeard)
        m_heardAt = std::min(m_clock.now(), *feed.lastHeard - (m_at - m_takenAt));
    m_feed = feed;
    emit feedChanged(m_feed);
}

std::optional<Millis> FloorSession::silentFor() const
{
    if (m_feed.isLive() || !m_feed.lastHeard)
        return std::nullopt;
    return std::max(Millis(0), m_clock.now() - m_heardAt);
}

Moment FloorSession::now() const
{
    if (!m_feed.isLive())
        return m_feed.lastHeard.value_or(m_at);
    return m_at + std::clamp(m_clock.now() - m_takenAt, Millis(0), Millis(std::chrono::seconds(10)));
}

void FloorSession::setSettings(const CentreSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    m_agents.setOccupancy(chosenVariant(FigureKind::Occupancy, m_settings));
    m_strain.setLimits(m_settings);
    m_source.setLimits(m_settings); // before whoever hears of it has the day counted anew
    emit settingsChanged(m_settings);
}

void FloorSession::settingsSaved(const CentreSettings &settings)
{
    setSettings(settings);
    m_source.refresh();
}

void FloorSession::act(const AlertCommand &command)
{
    m_source.handle(command, this, [this, command](const Result<void> &done) {
        if (!done)
            emit commandFailed(done.error());
        else
            emit alertHandled(command);
        pull();
    });
}

void FloorSession::act(const BreakCommand &command)
{
    m_source.handle(command, this, [this, command](const Result<void> &done) {
        if (!done)
            emit breakFailed(command, done.error());
        else
            emit breakDone(command);
        pull();
    });
}

void FloorSession::act(const FloorCommand &command)
{
    m_source.handle(command, this, [this, command](const Result<void> &done) {
        if (!done)
            emit actionFailed(command, done.error());
        else
            emit actionDone(command);
    });
}

void FloorSession::decideCertificate(const QString &fingerprint, bool accept)
{
    m_source.decideCertificate(fingerprint, accept);
}

void FloorSession::givePassword(const QString &password, bool remember)
{
    m_source.givePassword(password, remember);
}

} // namespace Floorwalk

#include "moc_floorsession.cpp"
