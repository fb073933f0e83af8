// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/historynames.h"
#include "models/store/transaction.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** @p gap cut along @p fills: what they cover of it is filled. */
void addPieces(std::vector<FeedGap> &pieces, const FeedGap &gap, const std::vector<GapFill> &fills)
{
    const auto add = [&pieces, &gap](Moment from, Moment to, bool filled) {
        if (from < to)
            pieces.push_back({{from, to}, gap.why, gap.feed, filled});
    };
    Moment told = gap.range.from;
    for (const GapFill &fill : fills) {
        const TimeRange inside = fill.range.cut({told, gap.range.to});
        if (fill.feed != gap.feed || inside.length() <= Millis(0))
            continue;
        add(told, inside.from, false);
        add(inside.from, inside.to, true);
        told = inside.to;
    }
    if (told == gap.range.from)
        pieces.push_back(gap); // whole, also one without any length
    else
        add(told, gap.range.to, false);
}

} // namespace

Result<std::vector<FeedGap>> HistoryFile::recordedGaps(TimeRange range) const
{
    Statement select(m_history,
                     u"SELECT since, until, why, feed FROM gap WHERE until > ? AND since < ? ORDER BY since, feed"_s);
    return select.bind(range.from).bind(range.to).rows([](const Statement &s) {
        return FeedGap{{s.moment(0), s.moment(1)}, s.text(2), s.text(3)};
    });
}

Result<std::vector<GapFill>> HistoryFile::fills(TimeRange range) const
{
    Statement select(m_history, u"SELECT since, until, feed, made, log, calls, spans, signs, open FROM gap_fill WHERE "
                                "until > ? AND since < ? ORDER BY since, feed"_s);
    return select.bind(range.from).bind(range.to).rows([](const Statement &s) {
        return GapFill{{s.moment(0), s.moment(1)},
                       s.text(2),
                       s.moment(3),
                       s.text(4),
                       s.integer(5),
                       s.integer(6),
                       s.integer(7),
                       s.integer(8)};
    });
}

Result<std::vector<FeedGap>> HistoryFile::gaps(TimeRange range) const
{
    Result<std::vector<FeedGap>> recorded = recordedGaps(range);
    if (!recorded || recorded->empty())
        return recorded;
    TimeRange wide = range;
    for (const FeedGap &gap : *recorded)
        wide = {std::min(wide.from, gap.range.from), std::max(wide.to, gap.range.to)};
    const Result<std::vector<GapFill>> filled = fills(wide);
    if (!filled)
        return filled.error();
    std::vector<FeedGap> pieces;
    for (const FeedGap &gap : *recorded)
        addPieces(pieces, gap, *filled);
    std::erase_if(pieces, [&range](const FeedGap &piece) { return !piece.range.overlaps(range); });
    std::ranges::stable_sort(pieces, {}, [](const FeedGap &piece) { return piece.range.from; });
    return pieces;
}

Result<void> HistoryFile::amend(const Amendment &amendment)
{
    if (amendment.empty())
        return {};
    if (Result<void> prepared = prepare(); !prepared)
        return prepared;
    return together([this, &amendment] {
        const Result<void> written = writeAmendment(amendment);
        return written ? countRewrite() : written;
    });
}

Result<void> HistoryFile::writeAmendment(const Amendment &amendment)
{
    for (const CallRecord &call : amendment.gone) {
        Statement remove(m_history, u"DELETE FROM call WHERE call = ? AND joined = ? AND queue = (SELECT id FROM name "
                                    "WHERE text = ?)"_s);
        if (Result<void> ran = remove.bind(call.call).bind(call.joined).bind(call.queue).run(); !ran)
            return ran;
    }
    if (Result<void> written = writeRows({amendment.spans, amendment.calls, amendment.gaps, amendment.rings}); !written)
        return written;
    if (Result<void> marked = markFromLog(amendment); !marked)
        return marked;
    for (const GapFill &fill : amendment.fills) {
        if (Result<void> written = writeFill(fill); !written)
            return written;
    }
    return {};
}

/** The writers of the feed's own rows, which are many, know nothing of this mark. */
Result<void> HistoryFile::markFromLog(const Amendment &amendment)
{
    for (const StateSpan &span : amendment.spans) {
        Statement mark(m_history, u"UPDATE span SET from_log = ? WHERE since = ? AND agent = (SELECT id FROM name "
                                  "WHERE text = ?)"_s);
        if (Result<void> ran = mark.bind(span.fromQueueLog).bind(span.range.from).bind(span.agentKey).run(); !ran)
            return ran;
    }
    for (const CallRecord &call : amendment.calls) {
        Statement mark(m_history, u"UPDATE call SET from_log = ? WHERE call = ? AND joined = ? AND queue = (SELECT id "
                                  "FROM name WHERE text = ?)"_s);
        mark.bind(call.fromQueueLog).bind(call.call).bind(call.joined).bind(call.queue);
        if (Result<void> ran = mark.run(); !ran)
            return ran;
    }
    return {};
}

Result<void> HistoryFile::writeFill(const GapFill &fill)
{
    const QString feed = fill.feed.isNull() ? u""_s : fill.feed;
    Statement remove(m_history, u"DELETE FROM gap_fill WHERE feed = ? AND until > ? AND since < ?"_s);
    if (Result<void> ran = remove.bind(feed).bind(fill.range.from).bind(fill.range.to).run(); !ran)
        return ran;
    Statement insert(m_history, u"INSERT INTO gap_fill (since, feed, until, made, log, calls, spans, signs, open) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(fill.range.from).bind(feed).bind(fill.range.to).bind(fill.made).bind(fill.log);
    return insert.bind(fill.calls).bind(fill.spans).bind(fill.signs).bind(fill.open).run();
}

} // namespace Floorwalk
