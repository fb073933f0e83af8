// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/dutytime.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QStringList activityNames(const CentreSettings &settings, const QString &key)
{
    return settings.text(key).split(u' ', Qt::SkipEmptyParts);
}

/** Work that a customer may call upon, or is being served by. */
bool isAvailable(AgentState state)
{
    switch (state) {
    case AgentState::Ready:
    case AgentState::Ringing:
    case AgentState::Talking:
    case AgentState::OnHold:
    case AgentState::WrapUp:
        return true;
    case AgentState::LoggedOut:
    case AgentState::Paused:
    case AgentState::Unreachable:
    case AgentState::Unknown:
        return false;
    }
    Q_UNREACHABLE();
}

bool isProductive(AgentState state)
{
    return isAvailable(state) && state != AgentState::Ringing;
}

bool isLoggedIn(AgentState state)
{
    return state != AgentState::LoggedOut && state != AgentState::Unknown;
}

/** By which name the rules speak of the activity; empty where they never do. */
QString activityOf(AgentState state, const QString &reason)
{
    if (state == AgentState::Paused)
        return pauseKindName(pauseKindOf(reason));
    return state == AgentState::Unreachable ? u"unreachable"_s : QString();
}

/** Breaks, meals, training and meetings are foreseen; whoever is busy or unreachable is missed. */
bool isPlannedPause(AgentState state, const QString &reason)
{
    return state == AgentState::Paused && pauseKindOf(reason) != PauseKind::Busy;
}

/** Of two phones the one that is used more: a call beats all, logged out nothing. */
int useOf(AgentState state)
{
    static constexpr std::array order{AgentState::LoggedOut, AgentState::Unknown, AgentState::Unreachable,
                                      AgentState::Paused,    AgentState::Ready,   AgentState::WrapUp,
                                      AgentState::Ringing,   AgentState::OnHold,  AgentState::Talking};
    return int(std::ranges::find(order, state) - order.begin());
}

bool containsMoment(const std::vector<TimeRange> &ranges, Moment moment)
{
    return std::ranges::any_of(ranges, [moment](const TimeRange &range) { return range.contains(moment); });
}

bool isRostered(const std::vector<Segment> &segments, Moment moment)
{
    return std::ranges::any_of(segments, [moment](const Segment &one) { return one.contains(moment); });
}

/** Where anything changes, inside the window. */
std::vector<Moment> bordersOf(const DutyDay &day)
{
    std::vector<Moment> borders{day.window.from, day.window.to};
    const auto take = [&borders, &day](Moment from, Moment to) {
        for (const Moment moment : {from, to}) {
            if (day.window.contains(moment))
                borders.push_back(moment);
        }
    };
    for (const Segment &segment : day.rostered)
        take(segment.start, segment.end);
    for (const StateSpan &span : day.spans)
        take(span.range.from, span.range.to);
    for (const std::vector<TimeRange> *ranges : {&day.unheard, &day.incidents, &day.leaveBefore, &day.approved}) {
        for (const TimeRange &range : *ranges)
            take(range.from, range.to);
    }
    std::ranges::sort(borders);
    borders.erase(std::unique(borders.begin(), borders.end()), borders.end());
    return borders;
}

DutyPart partOf(const DutyStretch &stretch, bool rostered, const DutyDay &day, const DutyRules &rules)
{
    const Moment at = stretch.range.from;
    if (containsMoment(day.unheard, at) || stretch.state == AgentState::Unknown)
        return DutyPart::Unheard;
    if (containsMoment(day.incidents, at))
        return DutyPart::Incident;
    if (rules.neutral.contains(activityOf(stretch.state, stretch.reason)))
        return DutyPart::Neutral;
    if (!rostered)
        return DutyPart::Extra;
    if (isAvailable(stretch.state))
        return DutyPart::Work;
    return containsMoment(day.approved, at) ? DutyPart::Approved : DutyPart::Exception;
}

/** A stretch as short as is tolerated, with those it adjoins: away twice in a row is away once. */
void tolerate(std::vector<DutyStretch> &stretches, Millis tolerance)
{
    const auto isAway = [](const DutyStretch &one) { return one.part == DutyPart::Exception; };
    for (size_t first = 0; first < stretches.size();) {
        size_t last = first;
        Millis length{0};
        while (last < stretches.size() && isAway(stretches[last])
               && (last == first || stretches[last - 1].range.to == stretches[last].range.from))
            length += stretches[last++].range.length();
        for (size_t i = first; length <= tolerance && i < last; ++i)
            stretches[i].part = DutyPart::Tolerated;
        first = std::max(last, first + 1);
    }
}

} // namespace

DutyRules DutyRules::from(const CentreSettings &settings)
{
    return {activityNames(settings, u"adherence_neutral"_s), activityNames(settings, u"unpaid_activities"_s),
            settings.seconds(u"adherence_tolerance_s"_s)};
}

std::vector<DutyStretch> dutyStretches(const DutyDay &day, const DutyRules &rules)
{
    std::vector<DutyStretch> stretches;
    if (day.window.length() <= Millis(0))
        return stretches;
    std::vector<const StateSpan *> spans;
    for (const StateSpan &span : day.spans)
        spans.push_back(&span);
    std::ranges::sort(spans, {}, [](const StateSpan *span) { return span->range.from; });
    std::vector<const StateSpan *> running;
    auto next = spans.begin();
    const std::vector<Moment> borders = bordersOf(day);
    for (size_t i = 0; i + 1 < borders.size(); ++i) {
        const Moment from = borders[i];
        for (; next != spans.end() && (*next)->range.from <= from; ++next)
            running.push_back(*next);
        std::erase_if(running, [from](const StateSpan *span) { return span->range.to <= from; });
        const auto most = std::ranges::max_element(running, {}, [](const StateSpan *one) { return useOf(one->state); });
        DutyStretch stretch;
        stretch.range = {from, borders[i + 1]};
        if (most != running.end()) {
            stretch.state = (*most)->state;
            stretch.reason = (*most)->reason;
            stretch.callKind = (*most)->callKind;
            stretch.certainty = (*most)->certainty;
            stretch.fromQueueLog = (*most)->fromQueueLog;
        }
        const bool rostered = isRostered(day.rostered, from);
        if (!rostered && !isLoggedIn(stretch.state))
            continue;
        stretch.part = partOf(stretch, rostered, day, rules);
        if (!rostered && stretch.part != DutyPart::Extra)
            continue;
        stretch.paid = rostered && stretch.part != DutyPart::Unheard && stretch.part != DutyPart::Incident
                       && !rules.unpaid.contains(activityOf(stretch.state, stretch.reason));
        stretch.planned = isPlannedPause(stretch.state, stretch.reason) || containsMoment(day.leaveBefore, from);
        stretches.push_back(std::move(stretch));
    }
    tolerate(stretches, rules.tolerance);
    return stretches;
}

DutySums &DutySums::operator+=(const DutySums &more)
{
    scheduled += more.scheduled;
    exceptions += more.exceptions;
    approved += more.approved;
    worked += more.worked;
    paid += more.paid;
    productive += more.productive;
    planned += more.planned;
    unplanned += more.unplanned;
    unheard += more.unheard;
    incidents += more.incidents;
    return *this;
}

DutySums sumsOf(const DutyStretch &stretch)
{
    const Millis length = stretch.range.length();
    const DutyPart part = stretch.part;
    DutySums sums;
    if (part == DutyPart::Unheard || part == DutyPart::Incident) {
        (part == DutyPart::Unheard ? sums.unheard : sums.incidents) = length;
        return sums;
    }
    if (part != DutyPart::Neutral && part != DutyPart::Extra)
        sums.scheduled = length;
    if (part == DutyPart::Exception || part == DutyPart::Approved)
        sums.exceptions = length;
    if (part == DutyPart::Approved)
        sums.approved = length;
    if (part != DutyPart::Neutral && isLoggedIn(stretch.state))
        sums.worked = length;
    if (!stretch.paid)
        return sums;
    sums.paid = length;
    if (isProductive(stretch.state))
        sums.productive = length;
    if (!isAvailable(stretch.state))
        (stretch.planned ? sums.planned : sums.unplanned) = length;
    return sums;
}

DutySums sumsOf(const std::vector<DutyStretch> &stretches)
{
    DutySums sums;
    for (const DutyStretch &stretch : stretches)
        sums += sumsOf(stretch);
    return sums;
}

std::optional<double> TimeShare::value() const
{
    return whole.count() > 0 ? std::optional(double(part.count()) / double(whole.count())) : std::nullopt;
}

TimeShare adherence(const DutySums &sums)
{
    return {sums.scheduled - sums.exceptions, sums.scheduled}; // exceptions are a part of what is scheduled
}

TimeShare adjustedAdherence(const DutySums &sums)
{
    return {sums.scheduled - sums.exceptions + sums.approved, sums.scheduled};
}

TimeShare conformance(const DutySums &sums)
{
    return {sums.worked, sums.scheduled};
}

TimeShare utilisation(const DutySums &sums)
{
    return {sums.productive, sums.paid};
}

TimeShare shrinkage(const DutySums &sums)
{
    return {sums.planned + sums.unplanned, sums.paid};
}

TimeShare plannedShrinkage(const DutySums &sums)
{
    return {sums.planned, sums.paid};
}

TimeShare unplannedShrinkage(const DutySums &sums)
{
    return {sums.unplanned, sums.paid};
}

std::optional<int> requirement(int need, double shrinkage)
{
    if (need < 0 || shrinkage < 0 || shrinkage >= 1)
        return std::nullopt;
    // What floating point adds at the twelfth place is nobody to hire.
    const double people = std::ceil(double(need) / (1 - shrinkage) - 1e-9);
    return people <= 1'000'000'000 ? std::optional(int(people)) : std::nullopt;
}

} // namespace Floorwalk
