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

QString countedWords(std::optional<Moment> since, const std::vector<TimeRange> &filled,
                     const std::vector<TimeRange> &unheard, const Zone &zone)
{
    if (!since)
        return {};
    const auto time = [&zone](Moment moment) { return zone.localTime(moment).toString(u"HH:mm"_s); };
    QString text = CountedText::tr("Counted since %1.").arg(time(*since));
    const auto spoken = [&time](const std::vector<TimeRange> &ranges) {
        QStringList all;
        for (const TimeRange &range : ranges)
            all << u"%1–%2"_s.arg(time(range.from), time(range.to));
        return all.join(u", "_s);
    };
    if (unheard.size() > mostNamed)
        text += u' ' + CountedText::tr("%n time(s) of it nobody listened.", nullptr, int(unheard.size()));
    else if (!unheard.empty()) //: times of day, as "09:00–12:00"
        text += u' ' + CountedText::tr("Nobody listened, and nothing counts: %1.").arg(spoken(unheard));
    if (filled.size() > mostNamed)
        text += u' ' + CountedText::tr("%n gap(s) were filled from queue_log.", nullptr, int(filled.size()));
    else if (!filled.empty()) //: times of day, as "10:02–10:14, 11:30–11:31"
        text += u' ' + CountedText::tr("Not heard and filled from queue_log: %1.").arg(spoken(filled));
    return text;
}

} // namespace Floorwalk
