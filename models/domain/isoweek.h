// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/span.h"
#include "models/domain/zone.h"

namespace Floorwalk {

/** A week of ISO 8601: Monday to Sunday, numbered in the year that its Thursday lies in. */
struct IsoWeek
{
    int year = 0;
    int number = 0; ///< 1 to 53

    /** The week that @p date, which must be valid, lies in. */
    static IsoWeek of(QDate date);
    QDate monday() const;
    /** From Monday's first moment in @p zone to that of the next Monday. */
    TimeRange range(const Zone &zone) const;
    /** "2026-W53" */
    QString text() const;

    bool operator==(const IsoWeek &) const = default;
};

} // namespace Floorwalk
