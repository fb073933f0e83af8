// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"

#include <QList>
#include <QString>

#include <optional>

namespace Floorwalk {

/** A short break of the day that is over, as the totals count it. */
struct BreakDone
{
    QString agent; ///< by key
    QString seat; ///< as BreakRecord's
    Moment since;
    std::optional<Millis> length; ///< absent where it was not seen whole
    bool isOvertime = false;

    bool operator==(const BreakDone &) const = default;
};

/** Short breaks of the day. */
struct BreakTotals
{
    int breaks = 0; ///< begun, those that still last included
    int overtime = 0; ///< of the ended ones, those whose length was seen
    std::optional<Millis> average; ///< of the ended ones whose length was seen

    bool operator==(const BreakTotals &) const = default;
};

/** Short breaks that are over, as sums. */
struct BreakSums
{
    int breaks = 0;
    int overtime = 0;
    Millis length{0}; ///< of the measured ones
    int measured = 0; ///< whose length was seen

    void add(const BreakDone &done)
    {
        ++breaks;
        overtime += done.isOvertime ? 1 : 0;
        length += done.length.value_or(Millis(0));
        measured += done.length ? 1 : 0;
    }
    /** With @p lasting that are not over. */
    BreakTotals with(int lasting) const
    {
        return {breaks + lasting, overtime, measured > 0 ? std::optional(length / measured) : std::nullopt};
    }
    bool operator==(const BreakSums &) const = default;
};

/**
 * Breaks in the order in which they ended. Only grows, and is handed from thread to thread with each change of the
 * desk: a copy shares all that stands in it, and one more row copies at most a part, however long the day is.
 */
class BreakLog
{
public:
    qsizetype size() const { return m_parts.isEmpty() ? 0 : (m_parts.size() - 1) * partRows + m_parts.last().size(); }
    /** Of a row below size(). */
    const BreakDone &at(qsizetype row) const { return m_parts.at(row / partRows).at(row % partRows); }
    void add(const BreakDone &done)
    {
        if (size() % partRows == 0)
            m_parts.append(QList<BreakDone>());
        m_parts.last().append(done);
    }
    /** Whether this is @p earlier, or that and more. */
    bool continues(const BreakLog &earlier) const
    {
        const qsizetype known = earlier.size();
        return known == 0 || (known <= size() && at(0) == earlier.at(0) && at(known - 1) == earlier.at(known - 1));
    }
    /** As far as a log only grows: of one day's two copies, whether one holds more. */
    bool operator==(const BreakLog &other) const { return size() == other.size() && continues(other); }

private:
    static constexpr qsizetype partRows = 256;
    QList<QList<BreakDone>> m_parts; ///< all full but the last
};

} // namespace Floorwalk
