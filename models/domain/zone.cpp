// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/zone.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

Result<Zone> Zone::parse(const QString &id)
{
    QTimeZone zone(id.toUtf8());
    // Qt takes a lone word such as "Mars" for a POSIX rule without offset; only the names it lists are meant.
    if (!zone.isValid() || (!id.contains(u'/') && !QTimeZone::availableTimeZoneIds().contains(id.toUtf8()))) {
        return Error{
            Error::Kind::BadInput,
            QCoreApplication::translate("Zone", "“%1” is not a known time zone. Use a name such as Asia/Shanghai.")
                .arg(id),
            {}};
    }
    return Zone(zone);
}

Zone Zone::system()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return Zone(zone.isValid() ? zone : QTimeZone::utc());
}

Zone Zone::utc()
{
    return Zone(QTimeZone::utc());
}

QString Zone::id() const
{
    return QString::fromUtf8(m_zone.id());
}

QDateTime Zone::local(Moment moment) const
{
    return QDateTime::fromMSecsSinceEpoch(epochMs(moment), m_zone);
}

QDate Zone::localDate(Moment moment) const
{
    return local(moment).date();
}

QTime Zone::localTime(Moment moment) const
{
    return local(moment).time();
}

int Zone::offsetSeconds(Moment moment) const
{
    return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(epochMs(moment), Qt::UTC));
}

Moment Zone::toMoment(QDate date, QTime time) const
{
    // Try the offsets in force a day before and a day after: of the readings that map back to the wanted local time
    // the earlier is the first of a doubled hour; where none does, the hour was skipped and the clock has moved
    // forward by the gap, which is what the offset before the change gives.
    const qint64 naive = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    constexpr qint64 day = 86'400'000;
    const qint64 before = naive - 1000LL * offsetSeconds(momentFromEpochMs(naive - day));
    const qint64 after = naive - 1000LL * offsetSeconds(momentFromEpochMs(naive + day));
    const auto readsBack = [this, naive](qint64 ms) {
        return ms + 1000LL * offsetSeconds(momentFromEpochMs(ms)) == naive;
    };
    const bool beforeFits = readsBack(before);
    const bool afterFits = readsBack(after);
    if (beforeFits && afterFits)
        return momentFromEpochMs(std::min(before, after));
    return momentFromEpochMs(afterFits ? after : before);
}

static QString isoText(const Zone &zone, Moment moment, QStringView format)
{
    const QDateTime local = zone.local(moment);
    const int offset = zone.offsetSeconds(moment);
    const int minutes = std::abs(offset) / 60;
    return local.toString(format) + (offset < 0 ? u'-' : u'+')
           + u"%1:%2"_s.arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString Zone::iso(Moment moment) const
{
    return isoText(*this, moment, u"yyyy-MM-ddTHH:mm:ss.zzz");
}

QString Zone::isoSeconds(Moment moment) const
{
    return isoText(*this, moment, u"yyyy-MM-ddTHH:mm:ss");
}

Result<Moment> parseMoment(QStringView text, const Zone &zone)
{
    const QString trimmed = text.trimmed().toString();
    const QDateTime read = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
    if (!read.isValid() || trimmed.size() < 16) {
        return Error{
            Error::Kind::BadInput,
            QCoreApplication::translate("Zone", "“%1” is not a moment. Write it like 2026-11-23T08:31:05+08:00.")
                .arg(trimmed.left(40)),
            {}};
    }
    if (read.timeSpec() == Qt::LocalTime)
        return zone.toMoment(read.date(), read.time());
    return momentFromEpochMs(read.toMSecsSinceEpoch());
}

} // namespace Floorwalk
