// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/unheardtime.h"

#include "models/store/lease.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

namespace {

/** Adds what runs now and is not on record, as far as it has come. */
void addOpen(HeardTime &heard, const std::vector<StateSpan> &spans, Moment at)
{
    for (const StateSpan &span : spans)
        heard.add({span.range.from, std::min(span.range.to, std::max(at, span.range.from))});
}

Result<HeardTime> recordedIn(const HistoryFile &history, const TimeRange &range)
{
    HeardTime heard;
    const auto take = [&heard](const TimeRange &stretch) { heard.add(stretch); };
    const Result<void> read = history.eachStretch(range, take);
    return read ? Result<HeardTime>(std::move(heard)) : Result<HeardTime>(read.error());
}

QString notListened()
{
    return QCoreApplication::translate("PastDay", "nothing was listened to");
}

QString notWritten()
{
    return QCoreApplication::translate("PastDay", "not on record yet: not written so far, or the feed is lost");
}

/**
 * Whether what came after @p last may still be written: nothing later is on record, and who writes lives. That it was
 * heard is not said by this: a silence goes on record when it is over.
 */
Result<bool> mayBeWritten(StoreSession &session, const HistoryFile &history, Moment last)
{
    const Result<bool> later = history.holdsIn({last + Millis(1), Moment::max()});
    if (!later || *later)
        return later ? Result<bool>(false) : later;
    const Result<QString> writer = history.writtenUnder();
    if (!writer)
        return writer.error();
    return writer->isEmpty() ? Result<bool>(false) : Lease::isHeld(session.records(), *writer);
}

Moment presentOf(StoreSession &session, const OpenRecords &open)
{
    return open.spans.empty() || open.at == Moment{} ? session.now() : open.at;
}

/** Of what part of @p range spans tell when anybody was heard: after the half-hour sums, and up to now. */
Result<TimeRange> knownOf(StoreSession &session, const TimeRange &range, const OpenRecords &open)
{
    const Result<std::optional<Moment>> border = HistoryFile(session.history()).thinnedTo();
    if (!border)
        return border.error();
    return TimeRange{std::max(range.from, border->value_or(range.from)), std::min(range.to, presentOf(session, open))};
}

/** A call that ended after all spans on record was heard to its end. */
Result<void> addLastCalls(HeardTime &heard, const HistoryFile &history, const TimeRange &range)
{
    const Moment last = heard.heard().empty() ? range.from : std::max(range.from, heard.heard().back().to);
    Moment end = last;
    const auto take = [&end](const CallRecord &call) { end = std::max(end, call.ended); };
    if (const Result<void> read = history.eachCall({last, std::max(last, range.to)}, range.to, take); !read)
        return read;
    heard.add({last, end});
    return {};
}

} // namespace

Result<std::vector<UnheardTime>> unheardTimes(const HistoryFile &history, const QString &feed, const TimeRange &range,
                                              const OpenRecords &open, bool toEnd)
{
    const Result<std::vector<FeedGap>> recorded = history.recordedGaps(range);
    if (!recorded)
        return recorded.error();
    std::vector<UnheardTime> times;
    for (const FeedGap &gap : *recorded) {
        if (gap.feed == feed && gap.range.length() > Millis(0))
            times.push_back({gap, false});
    }
    Result<HeardTime> heard = recordedIn(history, range);
    if (!heard)
        return heard.error();
    addOpen(*heard, open.spans, open.at);
    for (const UnheardTime &time : times)
        heard->add(time.gap.range); // told already
    if (heard->heard().empty())
        return times;
    const TimeRange listened{std::max(range.from, heard->heard().front().from),
                             toEnd ? range.to : heard->heard().back().to};
    for (const TimeRange &hole : heard->holes(listened, leastHole))
        times.push_back({{hole, notListened(), feed}, true});
    std::ranges::stable_sort(times, {}, [](const UnheardTime &time) { return time.gap.range.from; });
    return times;
}

Result<std::vector<FeedGap>> silences(StoreSession &session, const TimeRange &range, const OpenRecords &open)
{
    const Result<TimeRange> known = knownOf(session, range, open);
    if (!known)
        return known.error();
    Result<HeardTime> recorded =
        known->to <= known->from ? Result<HeardTime>(HeardTime()) : recordedIn(HistoryFile(session.history()), *known);
    return recorded ? silences(session, range, open, std::move(*recorded)) : recorded.error();
}

Result<std::vector<FeedGap>> silences(StoreSession &session, const TimeRange &range, const OpenRecords &open,
                                      HeardTime recorded)
{
    const HistoryFile history(session.history());
    Result<std::vector<FeedGap>> gaps = history.gaps(range);
    if (!gaps)
        return gaps;
    const Result<TimeRange> looked = knownOf(session, range, open);
    if (!looked)
        return looked.error();
    const TimeRange &known = *looked;
    if (known.to <= known.from)
        return gaps;
    const bool goesOn = !open.spans.empty();
    HeardTime heard = std::move(recorded);
    addOpen(heard, open.spans, presentOf(session, open));
    for (const FeedGap &gap : *gaps) {
        if (gap.feed.isEmpty() || gap.filled)
            heard.add(gap.range); // told already
    }
    if (!goesOn) {
        if (const Result<void> added = addLastCalls(heard, history, known); !added)
            return added.error();
    }
    for (const TimeRange &hole : heard.holes(known, leastHole)) {
        const Result<bool> mayCome =
            goesOn || hole.to < known.to ? Result<bool>(false) : mayBeWritten(session, history, hole.from);
        if (!mayCome)
            return mayCome.error();
        gaps->push_back({hole, *mayCome ? notWritten() : notListened(), {}, false, *mayCome});
    }
    std::ranges::stable_sort(*gaps, {}, [](const FeedGap &gap) { return gap.range.from; });
    return gaps;
}

} // namespace Floorwalk
