// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace Floorwalk {

/**
 * The centre's time zone: turns moments into local days and times and back, with the daylight-saving rules of
 * domain.md 2.3 (a local time that does not exist moves forward; of a doubled one the first counts).
 */
class Zone
{
public:
    /** @p id is an IANA name such as "Asia/Shanghai"; an unknown one is BadInput. */
    static Result<Zone> parse(const QString &id);
    static Zone system();
    static Zone utc();

    QString id() const;
    QDate localDate(Moment moment) const;
    QTime localTime(Moment moment) const;
    QDateTime local(Moment moment) const;
    /** Offset from UTC in seconds, east positive. */
    int offsetSeconds(Moment moment) const;
    Moment toMoment(QDate date, QTime time) const;
    Moment startOfDay(QDate date) const { return toMoment(date, QTime(0, 0)); }
    /** "2026-11-23T08:31:05.123+08:00": the form of every file and report. */
    QString iso(Moment moment) const;
    /** "2026-11-23T08:31:05+08:00". */
    QString isoSeconds(Moment moment) const;

    bool operator==(const Zone &other) const { return m_zone == other.m_zone; }

private:
    explicit Zone(const QTimeZone &zone)
        : m_zone(zone)
    {}
    QTimeZone m_zone;
};

/**
 * Reads ISO 8601 with an offset or "Z" (exact), or without one (local in @p zone). Fractions of a second are kept to
 * the millisecond. Anything else, dates that do not exist included, is BadInput.
 */
Result<Moment> parseMoment(QStringView text, const Zone &zone);

} // namespace Floorwalk
