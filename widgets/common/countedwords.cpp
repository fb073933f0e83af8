// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/countedwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct CountedText
{
    Q_DECLARE_TR_FUNCTIONS(CountedWords)
};

/** More than these are told of as a number. */
constexpr size_t mostNamed = 3;

} // namespace

QString countedWords(std::optional<Moment> since, const std::vector<TimeRange> &filled, const Zone &zone)
{
    if (!since)
        return {};
    const auto time = [&zone](Moment moment) { return zone.localTime(moment).toString(u"HH:mm"_s); };
    QString text = CountedText::tr("Counted since %1.").arg(time(*since));
    if (filled.empty())
        return text;
    if (filled.size() > mostNamed)
        return text + u' ' + CountedText::tr("%n gap(s) were filled from queue_log.", nullptr, int(filled.size()));
    QStringList ranges;
    for (const TimeRange &range : filled)
        ranges << u"%1–%2"_s.arg(time(range.from), time(range.to));
    //: times of day, as "10:02–10:14, 11:30–11:31"
    return text + u' ' + CountedText::tr("Not heard and filled from queue_log: %1.").arg(ranges.join(u", "_s));
}

} // namespace Floorwalk
