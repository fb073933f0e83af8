// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/trough.h"

#include <algorithm>
#include <array>

namespace Floorwalk {

using namespace std::chrono_literals;

namespace {

/** The half hours of a day and of the next. */
constexpr size_t halfHours = 96;

Moment beginOfSlot(QDate date, size_t slot, const Zone &zone)
{
    return zone.toMoment(date.addDays(qint64(slot / 48)), QTime(0, 0).addSecs(int(slot % 48) * 1800));
}

/** Which half hours of @p day somebody listened to. */
std::array<bool, halfHours> heardSlots(const PastArrivals &day, const Zone &zone)
{
    std::array<bool, halfHours> heard{};
    for (size_t slot = 0; slot < halfHours; ++slot) {
        const TimeRange range{beginOfSlot(day.date, slot, zone), beginOfSlot(day.date, slot + 1, zone)};
        heard[slot] = range.length() - lengthOutside(range, day.unheard) <= Trough::mostUnheard;
    }
    return heard;
}

Moment middleOf(std::span<const TimeRange> windows)
{
    Millis whole{0};
    for (const TimeRange &window : windows)
        whole += window.length();
    Millis left = whole / 2;
    for (const TimeRange &window : windows) {
        if (left < window.length())
            return window.from + left / 300'000 * 300'000;
        left -= window.length();
    }
    return windows.front().from;
}

} // namespace

DayLoad Trough::load(QDate date, const std::vector<PastArrivals> &past, const Zone &zone)
{
    std::array<qint64, halfHours> calls{};
    std::array<int, halfHours> weeks{};
    DayLoad load;
    for (const PastArrivals &day : past) {
        const bool any =
            std::any_of(day.arrivals.begin(), day.arrivals.end(), [](const Arrivals &one) { return one.calls > 0; });
        if (!any)
            continue;
        ++load.weeks;
        const std::array<bool, halfHours> heard = heardSlots(day, zone);
        for (size_t slot = 0; slot < halfHours; ++slot)
            weeks[slot] += heard[slot] ? 1 : 0;
        for (const Arrivals &one : day.arrivals) {
            const QDateTime local = zone.local(one.since);
            const qint64 slot = day.date.daysTo(local.date()) * 48 + local.time().msecsSinceStartOfDay() / 1'800'000;
            if (slot >= 0 && slot < qint64(halfHours) && heard[size_t(slot)])
                calls[size_t(slot)] += one.calls;
        }
    }
    if (load.weeks == 0)
        return load;
    for (size_t slot = 0; slot < halfHours; ++slot) {
        const TimeRange range{beginOfSlot(date, slot, zone), beginOfSlot(date, slot + 1, zone)};
        // What a clock change skips would be laid on what comes after it.
        const bool there = zone.localTime(range.from) == QTime(0, 0).addSecs(int(slot % 48) * 1800);
        if (there && range.length() > 0ms)
            load.intervals.push_back({range, weeks[slot] > 0 ? double(calls[slot]) / weeks[slot] : 0, weeks[slot]});
    }
    return load;
}

TroughPlace Trough::find(std::span<const TimeRange> windows, const DayLoad &load)
{
    const DayLoad::Interval *best = nullptr;
    for (const DayLoad::Interval &one : load.intervals) {
        const bool fits = std::any_of(windows.begin(), windows.end(), [&one](const TimeRange &window) {
            return window.from <= one.range.from && one.range.to <= window.to;
        });
        if (fits && one.weeks >= weeksNeeded && (!best || one.calls < best->calls))
            best = &one;
    }
    if (!best)
        return {middleOf(windows), load.weeks, false};
    return {best->range.from, best->weeks, true};
}

} // namespace Floorwalk
