// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/person.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr int anyLeapYear = 2000;
} // namespace

std::optional<MonthDay> MonthDay::parse(QStringView text)
{
    const QList<QStringView> parts = text.split(u'-');
    if (parts.size() != 2)
        return std::nullopt;
    const MonthDay read{parts[0].toInt(), parts[1].toInt()};
    return QDate::isValid(anyLeapYear, read.month, read.day) ? std::optional(read) : std::nullopt;
}

QString MonthDay::text() const
{
    return u"%1-%2"_s.arg(month, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0'));
}

bool MonthDay::isOn(QDate date) const
{
    const bool isLeapDay = month == 2 && day == 29;
    const int kept = isLeapDay && !QDate::isLeapYear(date.year()) ? 28 : day;
    return date.month() == month && date.day() == kept;
}

Segment makeSegment(const Zone &zone, QDate date, QTime start, QTime end)
{
    const QDate endDate = end <= start ? date.addDays(1) : date;
    return {zone.toMoment(date, start), zone.toMoment(endDate, end)};
}

} // namespace Floorwalk
