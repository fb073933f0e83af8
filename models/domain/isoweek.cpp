// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/isoweek.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

IsoWeek IsoWeek::of(QDate date)
{
    IsoWeek week;
    week.number = date.weekNumber(&week.year);
    return week;
}

QDate IsoWeek::monday() const
{
    // 4 January lies in the first week, whatever day it is.
    const QDate first(year, 1, 4);
    return first.addDays(1 - first.dayOfWeek() + 7 * (number - 1));
}

TimeRange IsoWeek::range(const Zone &zone) const
{
    return {zone.startOfDay(monday()), zone.startOfDay(monday().addDays(7))};
}

QString IsoWeek::text() const
{
    return u"%1-W%2"_s.arg(year).arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace Floorwalk
