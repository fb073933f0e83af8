// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/wallfigures.h"

#include "models/domain/naturalorder.h"
#include "models/live/figurekind.h"
#include "models/live/floormodel.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

double seconds(Millis length)
{
    return double(std::max(length, Millis(0)).count()) / 1000.0;
}

WallReading known(const std::optional<double> &value, WallUnknown otherwise)
{
    return value ? WallReading{value, WallUnknown::None} : WallReading{{}, otherwise};
}

std::optional<double> percent(const std::optional<double> &share)
{
    return share ? std::optional(*share * 100) : std::nullopt;
}

template <class Visit> void eachAgent(const WallScope &scope, const WallFloor &floor, Visit visit)
{
    for (int row = 0; row < floor.agents.rowCount(); ++row) {
        if (const AgentRow &agent = floor.agents.row(row); scope.has(agent))
            visit(agent);
    }
}

WallReading ofQueues(WallFigureKind kind, const WallScope &scope, const WallFloor &floor,
                     const CentreSettings &settings)
{
    QueueCounts counts;
    std::optional<Moment> since;
    int found = 0;
    for (const QueueRow &queue : floor.queues) {
        if (!scope.has(queue))
            continue;
        ++found;
        counts += queue.counts;
        if (queue.longestWaitingSince)
            since = since ? std::min(*since, *queue.longestWaitingSince) : queue.longestWaitingSince;
    }
    if (found == 0)
        return {{}, WallUnknown::NoQueues};
    if (kind == WallFigureKind::Waiting)
        return {double(counts.waiting), WallUnknown::None};
    if (kind == WallFigureKind::LongestWait)
        return {since ? seconds(floor.now - *since) : 0.0, WallUnknown::None};
    if (floor.deaf)
        return {{}, WallUnknown::Deaf};
    switch (kind) {
    case WallFigureKind::ServiceLevel:
        return known(percent(shareOf(chosenVariant(FigureKind::ServiceLevel, settings, scope.onlyQueue()), counts)),
                     WallUnknown::NoCalls);
    case WallFigureKind::AnswerSpeed:
        return known(averageSpeedOfAnswer(counts), WallUnknown::NoCalls);
    case WallFigureKind::AbandonRate:
        return known(percent(shareOf(chosenVariant(FigureKind::AbandonRate, settings, scope.onlyQueue()), counts)),
                     WallUnknown::NoCalls);
    default:
        return known(counts.talkCalls > 0 ? std::optional(double(counts.talkSum) / counts.talkCalls) : std::nullopt,
                     WallUnknown::NoCalls);
    }
}

/** As the whole floor's are counted, of some agents. */
FloorSums scopeSums(const WallScope &scope, const WallFloor &floor)
{
    if (scope.whole)
        return floor.sums;
    QHash<QString, std::vector<TimeRange>> taken;
    for (const IncidentAbsence &time : floor.excused)
        taken[time.agent].push_back(time.range);
    FloorSums sums;
    eachAgent(scope, floor, [&sums, &taken, now = floor.now](const AgentRow &agent) {
        const auto times = taken.constFind(agent.key);
        if (times == taken.constEnd() || !agent.countsFrom || now <= *agent.countsFrom) {
            sums += sumsOfRow(agent, now);
            return;
        }
        // Closed stretches are without it; of the running one as much is left out as an incident took.
        AgentRow own = agent;
        own.countsFrom = now - lengthOutside({*agent.countsFrom, now}, *times);
        sums += sumsOfRow(own, now);
    });
    return sums;
}

WallReading ofSums(WallFigureKind kind, const WallScope &scope, const WallFloor &floor)
{
    if (floor.deaf)
        return {{}, WallUnknown::Deaf};
    const FloorSums sums = scopeSums(scope, floor);
    if (kind == WallFigureKind::TalkUtilisation) {
        return known(sums.loggedIn.count() > 0 ? std::optional(100 * seconds(sums.talk) / seconds(sums.loggedIn))
                                               : std::nullopt,
                     WallUnknown::NoAgents);
    }
    return known(sums.handled > 0 ? std::optional(seconds(sums.handling) / sums.handled) : std::nullopt,
                 WallUnknown::NoCalls);
}

WallReading longestBusy(const WallScope &scope, const WallFloor &floor)
{
    Millis longest{0};
    bool anybody = false;
    eachAgent(scope, floor, [&longest, &anybody, &floor, now = floor.now](const AgentRow &agent) {
        anybody = true;
        if (isTakenBy(floor.excused, agent.key, now))
            return;
        if (agent.state == AgentState::Paused && pauseKindOf(agent.reason) == PauseKind::Busy)
            longest = std::max(longest, now - agent.lastsSince());
    });
    return anybody ? WallReading{seconds(longest), WallUnknown::None} : WallReading{{}, WallUnknown::NoAgents};
}

WallReading ofStates(WallFigureKind kind, const WallScope &scope, const WallFloor &floor)
{
    const StateTotals totals = totalsOf(scope, floor);
    int all = 0;
    for (const int count : totals.byState)
        all += count;
    if (all == 0)
        return {{}, WallUnknown::NoAgents};
    int count = totals.of(AgentState::LoggedOut) + totals.of(AgentState::Unreachable);
    if (kind == WallFigureKind::Ready)
        count = totals.of(AgentState::Ready);
    else if (kind == WallFigureKind::Talking)
        count = totals.of(AgentState::Talking) + totals.of(AgentState::OnHold);
    else if (kind == WallFigureKind::Paused)
        count = totals.of(AgentState::Paused);
    return {double(count), WallUnknown::None};
}

} // namespace

QString WallScope::onlyQueue() const
{
    return !whole && queues.size() == 1 ? queues.constFirst() : QString();
}

bool WallScope::has(const AgentRow &agent) const
{
    if (whole)
        return true;
    if (people)
        return people->contains(agent.key);
    if (seats.isEmpty()) {
        return std::any_of(agent.queues.begin(), agent.queues.end(),
                           [this](const QString &queue) { return queues.contains(queue); });
    }
    // By the seat's name where a plan is known; a layout of a floor without one names the phones.
    return std::any_of(seats.begin(), seats.end(), [seat = agent.seat, phone = phoneOf(agent)](const QString &wanted) {
        if (!wanted.endsWith(u'*'))
            return phone == wanted || (!seat.isEmpty() && seat == wanted);
        const QStringView begin = QStringView(wanted).chopped(1);
        return phone.startsWith(begin) || (!seat.isEmpty() && seat.startsWith(begin));
    });
}

WallScope WallScope::ofTeam(const QString &team, const QSet<QString> &people, const FloorModel &agents)
{
    WallScope scope{false, {}, {}, team, people};
    for (int row = 0; row < agents.rowCount(); ++row) {
        if (const AgentRow &agent = agents.row(row); scope.has(agent))
            scope.queues += agent.queues;
    }
    scope.queues.removeDuplicates();
    sortNaturally(scope.queues);
    return scope;
}

StateTotals totalsOf(const WallScope &scope, const WallFloor &floor)
{
    if (scope.whole)
        return floor.team;
    StateTotals totals;
    eachAgent(scope, floor, [&totals](const AgentRow &agent) {
        ++totals.byState[size_t(agent.state)];
        if (agent.state == AgentState::Paused)
            ++totals.pausedByKind[size_t(pauseKindOf(agent.reason))];
    });
    return totals;
}

bool isOfFew(const WallScope &scope, const WallFloor &floor)
{
    if (scope.whole)
        return false;
    int people = 0;
    eachAgent(scope, floor, [&people](const AgentRow &) { ++people; });
    return people > 0 && people < leastWallPeople; // nobody at all is said as that
}

bool isTooFew(WallFigureKind kind, const WallScope &scope, const WallFloor &floor)
{
    if (isOfRoll(kind))
        return !scope.whole && floor.attendance && floor.rostered.value_or(leastWallPeople) < leastWallPeople;
    const bool isPrivate = isOfPeople(kind) || kind == WallFigureKind::LongestBusy || kind == WallFigureKind::Paused
                           || kind == WallFigureKind::LoggedOut;
    return isPrivate && isOfFew(scope, floor);
}

WallReading readFigure(WallFigureKind kind, const WallScope &scope, const WallFloor &floor,
                       const CentreSettings &settings)
{
    switch (kind) {
    case WallFigureKind::ServiceLevel:
    case WallFigureKind::Waiting:
    case WallFigureKind::LongestWait:
    case WallFigureKind::AnswerSpeed:
    case WallFigureKind::AbandonRate:
    case WallFigureKind::TalkTime:
        return ofQueues(kind, scope, floor, settings);
    case WallFigureKind::Ready:
    case WallFigureKind::Talking:
    case WallFigureKind::Paused:
    case WallFigureKind::LoggedOut:
        return ofStates(kind, scope, floor);
    case WallFigureKind::AttendanceRate:
        return known(percent(floor.attendance), WallUnknown::NoRoll);
    case WallFigureKind::TalkUtilisation:
    case WallFigureKind::HandlingTime:
        return ofSums(kind, scope, floor);
    case WallFigureKind::LongestBusy:
        return longestBusy(scope, floor);
    }
    Q_UNREACHABLE();
}

QString extensionNumber(const QString &interface)
{
    // "PJSIP/1007-0000002a", "Local/1007@agents/n", "SIP/07"; what is longer may be somebody's own telephone.
    static const QRegularExpression number(u"^(?:[^/]*/)?([0-9]{1,8})(?:[-@/].*)?$"_s);
    const QRegularExpressionMatch match = number.match(interface);
    return match.hasMatch() ? match.captured(1) : QString();
}

QString phoneOf(const AgentRow &agent)
{
    const QString extension = extensionNumber(agent.interface);
    return extension.isEmpty() ? u'#' + QString::number(agent.id) : extension;
}

std::vector<WallCall> longestCalls(const WallScope &scope, const WallFloor &floor, size_t most)
{
    std::vector<const AgentRow *> talking;
    eachAgent(scope, floor, [&talking](const AgentRow &agent) {
        const bool talks = agent.state == AgentState::Talking || agent.state == AgentState::OnHold;
        if (talks && agent.callSince)
            talking.push_back(&agent);
    });
    const auto end = talking.begin() + std::ptrdiff_t(std::min(most, talking.size()));
    std::partial_sort(talking.begin(), end, talking.end(), [](const AgentRow *a, const AgentRow *b) {
        return std::tie(*a->callSince, a->id) < std::tie(*b->callSince, b->id);
    });
    std::vector<WallCall> calls;
    for (auto it = talking.begin(); it != end; ++it)
        calls.push_back({(*it)->seat, phoneOf(**it), std::max(Millis(0), floor.now - *(*it)->callSince)});
    return calls;
}

QStringList pressingQueues(const std::vector<QueueRow> &queues, int most)
{
    std::vector<const QueueRow *> ranked;
    for (const QueueRow &queue : queues)
        ranked.push_back(&queue);
    const auto since = [](const QueueRow &row) { return row.longestWaitingSince.value_or(Moment::max()); };
    std::stable_sort(ranked.begin(), ranked.end(), [since](const QueueRow *a, const QueueRow *b) {
        return std::make_tuple(since(*a), -a->waiting, -a->offered)
               < std::make_tuple(since(*b), -b->waiting, -b->offered);
    });
    QStringList names;
    for (const QueueRow *queue : ranked) {
        if (int(names.size()) < most)
            names << queue->queue;
    }
    sortNaturally(names);
    return names;
}

} // namespace Floorwalk
