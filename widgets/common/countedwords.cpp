// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/countedwords.h"

#include "models/service/floorview.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>

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

QString excusedWords(const std::vector<IncidentAbsence> &times, const Zone &zone)
{
    std::map<qint64, TimeRange> incidents; // each from the first who went to the last who came back
    for (const IncidentAbsence &time : times) {
        TimeRange &span = incidents.try_emplace(time.incident, time.range).first->second;
        span = {std::min(span.from, time.range.from), std::max(span.to, time.range.to)};
    }
    if (incidents.empty())
        return {};
    if (incidents.size() > mostNamed)
        return CountedText::tr("%n incident(s) left out", nullptr, int(incidents.size()));
    const auto clock = [&zone](Moment moment) {
        return moment == Moment::max() ? QString() : zone.localTime(moment).toString(u"HH:mm"_s);
    };
    QStringList spans;
    for (const auto &[number, span] : incidents)
        spans << u"%1–%2"_s.arg(clock(span.from), clock(span.to));
    //: times of day, as "10:05–10:20"; of the people whom an incident took off line that time counts in no figure
    return CountedText::tr("Incident %1 left out").arg(spans.join(u", "_s));
}

QString countedWords(const FloorView &floor, const Zone &zone)
{
    const std::optional<Moment> since = floor.since();
    if (!since)
        return {};
    const std::vector<TimeRange> &filled = floor.filled();
    const std::vector<TimeRange> &unheard = floor.unheard();
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
    if (const QString excused = excusedWords(floor.excused(), zone); !excused.isEmpty())
        text += u' ' + CountedText::tr("%1.").arg(excused);
    return text;
}

} // namespace Floorwalk
