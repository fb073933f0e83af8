// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"

#include <QtGlobal>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace Floorwalk {

/**
 * Decides which dates of lines to believe, so that one wrong digit does not move the floor into another year. Lines
 * that go back are told at the last time told; one that leaps more than a day ahead waits until the next one bears it
 * out.
 */
class DatedLines
{
public:
    using Tell = std::function<void(std::string_view line, Moment at)>;

    /** @p present is given for lines that are live: none of them can be from tomorrow, and none has to wait. */
    void take(std::string_view line, Moment at, std::optional<Moment> present, const Tell &tell);
    /** No line follows: one that waits is told unless it leaps more than a month. */
    void finish(const Tell &tell);

    /** Whether a line of this time would have to wait. */
    bool leaps(Moment at) const;
    Moment last() const { return m_last.value_or(Moment{}); }
    /** Lines whose time went back by more than two seconds, or that were not believed at all. */
    quint64 misdated() const { return m_misdated; }
    /** Of these, those that were not believed; the last of them. */
    quint64 disbelieved() const { return m_disbelieved; }
    const std::string &lastDisbelieved() const { return m_dropped; }
    /** Whether the last line that was taken waits for the next one. */
    bool waits() const { return m_heldAt.has_value(); }

private:
    void deliver(std::string_view line, Moment at, const Tell &tell);
    void release(const Tell &tell);
    void disbelieve(std::string_view line);

    std::optional<Moment> m_last;
    std::optional<Moment> m_heldAt;
    std::string m_held;
    quint64 m_misdated = 0;
    quint64 m_disbelieved = 0;
    std::string m_dropped;
};

} // namespace Floorwalk
