// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/walllayout.h"

#include "models/domain/queuesetting.h"

#include <cmath>

namespace Floorwalk {

using namespace Qt::StringLiterals;

const QStringList &wallFigureNames()
{
    static const QStringList names{u"service_level"_s, u"waiting"_s,     u"longest_wait"_s,    u"answer_speed"_s,
                                   u"abandon_rate"_s,  u"talk_time"_s,   u"ready"_s,           u"talking"_s,
                                   u"paused"_s,        u"logged_out"_s,  u"attendance_rate"_s, u"talk_utilisation"_s,
                                   u"handling_time"_s, u"longest_busy"_s};
    return names;
}

WallUnit unitOf(WallFigureKind kind)
{
    switch (kind) {
    case WallFigureKind::ServiceLevel:
    case WallFigureKind::AbandonRate:
    case WallFigureKind::AttendanceRate:
    case WallFigureKind::TalkUtilisation:
        return WallUnit::Percent;
    case WallFigureKind::LongestWait:
    case WallFigureKind::AnswerSpeed:
    case WallFigureKind::TalkTime:
    case WallFigureKind::HandlingTime:
    case WallFigureKind::LongestBusy:
        return WallUnit::Seconds;
    case WallFigureKind::Waiting:
    case WallFigureKind::Ready:
    case WallFigureKind::Talking:
    case WallFigureKind::Paused:
    case WallFigureKind::LoggedOut:
        return WallUnit::Count;
    }
    Q_UNREACHABLE();
}

bool isMoreBetter(WallFigureKind kind)
{
    return kind == WallFigureKind::ServiceLevel || kind == WallFigureKind::AttendanceRate
           || kind == WallFigureKind::TalkUtilisation || kind == WallFigureKind::Ready
           || kind == WallFigureKind::Talking;
}

bool isOfPeople(WallFigureKind kind)
{
    return kind == WallFigureKind::TalkUtilisation || kind == WallFigureKind::HandlingTime;
}

bool isOfRoll(WallFigureKind kind)
{
    return kind == WallFigureKind::AttendanceRate;
}

namespace {

constexpr double nearlyMet = 0.1; ///< of a target: missed by more is grave

/** A target that nothing else is set beside. */
WallThresholds aimedAt(WallFigureKind kind, int target)
{
    return {target, target, target * (isMoreBetter(kind) ? 1 - nearlyMet : 1 + nearlyMet)};
}

WallThresholds centreThresholds(WallFigureKind kind, const CentreSettings &settings, const QString &queue)
{
    const auto number = [&settings](const QString &key) { return std::optional<double>(settings.number(key)); };
    switch (kind) {
    case WallFigureKind::ServiceLevel:
        return aimedAt(kind, numberOfQueue(settings, u"service_level_target"_s, queue));
    case WallFigureKind::LongestWait:
        return {number(u"queue_wait_warn_s"_s), number(u"queue_wait_warn_s"_s), number(u"queue_wait_alarm_s"_s)};
    case WallFigureKind::AnswerSpeed:
        return {numberOfQueue(settings, u"service_level_s"_s, queue), {}, {}};
    case WallFigureKind::AttendanceRate:
        return aimedAt(kind, settings.number(u"attendance_target"_s));
    case WallFigureKind::TalkUtilisation:
        return aimedAt(kind, settings.number(u"talk_target"_s));
    case WallFigureKind::HandlingTime:
        return aimedAt(kind, settings.number(u"aht_target_s"_s));
    case WallFigureKind::LongestBusy:
        return {number(u"long_busy_alarm_s"_s), number(u"long_busy_warn_s"_s), number(u"long_busy_alarm_s"_s)};
    case WallFigureKind::Waiting:
    case WallFigureKind::AbandonRate:
    case WallFigureKind::TalkTime:
    case WallFigureKind::Ready:
    case WallFigureKind::Talking:
    case WallFigureKind::Paused:
    case WallFigureKind::LoggedOut:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

WallThresholds thresholdsOf(const WallFigure &figure, const CentreSettings &settings, const QString &queue)
{
    const WallThresholds &own = figure.thresholds;
    // A layout that sets one of them sets all: half of the centre's thresholds might contradict it.
    return own == WallThresholds() ? centreThresholds(figure.kind, settings, queue) : own;
}

double asShown(WallFigureKind kind, double value)
{
    if (kind == WallFigureKind::LongestWait || kind == WallFigureKind::LongestBusy)
        return std::floor(value); // a length that runs, no mean
    return unitOf(kind) == WallUnit::Percent ? std::round(value * 10) / 10 : std::round(value);
}

WallLevel levelOf(WallFigureKind kind, double value, const WallThresholds &thresholds)
{
    const double shown = asShown(kind, value);
    const auto isWorse = [kind, shown](const std::optional<double> &than) {
        return than && (isMoreBetter(kind) ? shown < *than : shown > *than);
    };
    if (isWorse(thresholds.alarm))
        return WallLevel::Alarm;
    if (isWorse(thresholds.warn) || isWorse(thresholds.target))
        return WallLevel::Warning;
    return thresholds.target ? WallLevel::Met : WallLevel::Plain;
}

} // namespace Floorwalk
