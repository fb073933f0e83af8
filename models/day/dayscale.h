// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/span.h"

#include <algorithm>

namespace Floorwalk {

/** A timeline's geometry without a window: moments to pixels and back. */
class DayScale
{
public:
    /** @p length in pixels; an empty range or length maps everything to 0. */
    DayScale(TimeRange range, double length)
        : m_range(range)
        , m_length(std::max(0.0, length))
    {}
    /** Not clamped: what lies outside the range lies outside [0, length]. */
    double x(Moment moment) const
    {
        const auto whole = double(m_range.length().count());
        return whole > 0 ? double((moment - m_range.from).count()) / whole * m_length : 0;
    }
    Moment moment(double x) const
    {
        const double part = m_length > 0 ? x / m_length : 0;
        return m_range.from + Millis(qint64(part * double(m_range.length().count()) + (part < 0 ? -0.5 : 0.5)));
    }

private:
    TimeRange m_range;
    double m_length;
};

} // namespace Floorwalk
