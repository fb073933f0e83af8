// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What files for other programs say of things that may be absent: null is nothing, never 0 or an empty text.

#pragma once

#include "models/domain/zone.h"

#include <QJsonValue>

#include <optional>
#include <type_traits>

namespace Floorwalk {

/** ISO 8601 in @p zone, with milliseconds. */
inline QJsonValue orNull(const std::optional<Moment> &moment, const Zone &zone)
{
    return moment ? QJsonValue(zone.iso(*moment)) : QJsonValue();
}

/** ISO 8601 in @p zone, in whole seconds. */
inline QJsonValue wholeSecondOrNull(const std::optional<Moment> &moment, const Zone &zone)
{
    return moment ? QJsonValue(zone.isoSeconds(*moment)) : QJsonValue();
}

/** Seconds. */
inline QJsonValue orNull(const std::optional<Millis> &length)
{
    return length ? QJsonValue(double(length->count()) / 1000) : QJsonValue();
}

template <class Number>
requires std::is_arithmetic_v<Number> QJsonValue orNull(const std::optional<Number> &number)
{
    return number ? QJsonValue(double(*number)) : QJsonValue();
}

} // namespace Floorwalk
