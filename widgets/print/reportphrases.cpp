// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/reportphrases.h"

#include "widgets/common/words.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

QString ReportPhrases::clock(const std::optional<Moment> &moment, const Zone &zone)
{
    return moment ? zone.localTime(*moment).toString(u"HH:mm"_s) : QString();
}

QString ReportPhrases::span(const std::optional<Moment> &from, const std::optional<Moment> &to, const Zone &zone)
{
    return from ? clock(from, zone) + u"–"_s + clock(to, zone) : u"–"_s;
}

QString ReportPhrases::span(const TimeRange &range, const Zone &zone)
{
    return span(std::optional(range.from), std::optional(range.to), zone);
}

QString ReportPhrases::percent(const std::optional<double> &share)
{
    return share ? QString::number(*share * 100, 'f', 1) + u" %"_s : u"–"_s;
}

QString ReportPhrases::length(const std::optional<Millis> &time)
{
    return time ? lengthText(*time) : u"–"_s;
}

} // namespace Floorwalk
