// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of JsonlTeller for lines that are of no use: they are counted, and the first of each kind is logged.

#include "models/feed/jsonl/jsonlteller.h"

#include <QLoggingCategory>

namespace Floorwalk {

namespace {

Q_LOGGING_CATEGORY(lcJsonl, "floorwalk.feed.jsonl")

const char *faultText(JsonlFault fault)
{
    switch (fault) {
    case JsonlFault::None:
        return "";
    case JsonlFault::NotJson:
        return "not JSON";
    case JsonlFault::NotAnObject:
        return "not an object";
    case JsonlFault::NoTime:
        return "no \"t\" with an ISO 8601 moment and offset";
    case JsonlFault::NoType:
        return "no \"type\"";
    case JsonlFault::MissingKey:
        return "a key that its type needs is missing";
    case JsonlFault::BadValue:
        return "a value cannot be";
    case JsonlFault::WildTime:
        return "a time that cannot be";
    case JsonlFault::TooLong:
        return "longer than 64 KiB";
    }
    return "";
}

} // namespace

void JsonlTeller::skipped(quint64 all)
{
    const quint64 more = all - std::exchange(m_tooLong, all);
    if (more > 0)
        fault(JsonlFault::TooLong, m_number + 1, "");
    m_number += more;
}

void JsonlTeller::lookForDisbelieved(quint64 before, quint64 number)
{
    if (m_dates.disbelieved() > before)
        fault(JsonlFault::WildTime, number, m_dates.lastDisbelieved());
}

/** Logs it, the first of its kind. */
void JsonlTeller::fault(JsonlFault fault, quint64 number, std::string_view text)
{
    const quint32 bit = 1U << unsigned(fault);
    if (m_logged & bit)
        return;
    m_logged |= bit;
    qCWarning(lcJsonl, "Line %llu was skipped (%s), further ones like it are only counted: %.*s",
              static_cast<unsigned long long>(number), faultText(fault), int(std::min<std::size_t>(text.size(), 200)),
              text.data());
}

void JsonlTeller::count(FeedStatistics &statistics) const
{
    statistics.events = m_events;
    statistics.unknown = m_unknown;
    statistics.malformed = m_malformed;
    statistics.oversized = m_tooLong;
    statistics.misdated = misdated();
}

QString JsonlTeller::complaints() const
{
    const auto number = [](quint64 count) { return int(std::min<quint64>(count, 1'000'000'000)); };
    QStringList text;
    if (m_protocol > jsonlVersion) {
        text
            << tr("It speaks version %1 of the protocol, this program version %2: what is new in it is not understood.")
                   .arg(m_protocol)
                   .arg(jsonlVersion);
    }
    if (const quint64 bad = m_malformed + m_tooLong; bad > 0)
        text << tr("%n line(s) could not be used; the log says why.", nullptr, number(bad));
    if (misdated() > 0)
        text << tr("%n line(s) bear times that cannot be.", nullptr, number(misdated()));
    return text.join(QLatin1Char(' '));
}

} // namespace Floorwalk
