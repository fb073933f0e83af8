// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/readahead.h"

#include "models/store/statement.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** More of them take the processor from the reader they are to help. */
constexpr int spanReaders = 3;

/** Steps through every so many agents' spans of @p range, from agent @p first on, and makes nothing of them. */
void touchSpans(const QString &path, const Clock &clock, const TimeRange &range, int first)
{
    const auto history = Database::open(path, Database::File::History, Database::Mode::Read, clock);
    if (!history)
        return;
    Statement touch(**history,
                    u"SELECT count(*) FROM agent a CROSS JOIN span s ON s.agent = a.id WHERE a.id % ? = ? AND "
                    "s.since >= coalesce((SELECT max(since) FROM span WHERE agent = a.id AND since <= ?), ?) "
                    "AND s.since < ?"_s);
    touch.bind(qint64(spanReaders)).bind(qint64(first)).bind(range.from).bind(range.from).bind(range.to);
    if (touch.run())
        (void)touch.next();
}

/** Calls are told by their end, which may lie after the stretch. The sum wants the rows themselves, not only what the
 * index holds of them. */
void touchCalls(const QString &path, const Clock &clock, const TimeRange &range)
{
    const auto history = Database::open(path, Database::File::History, Database::Mode::Read, clock);
    if (!history)
        return;
    Statement touch(**history, u"SELECT sum(c.outcome) FROM queue q CROSS JOIN call c ON c.queue = q.id WHERE c.ended "
                               ">= ? AND c.ended < ?"_s);
    touch.bind(range.from).bind(range.to + longestCall);
    if (touch.run())
        (void)touch.next();
}

} // namespace

ReadAhead::ReadAhead(const Database &history, const TimeRange &range)
{
    m_readers.setMaxThreadCount(spanReaders + 1);
    const QString path = history.path();
    const Clock &clock = history.clock();
    m_readers.start([path, &clock, range] { touchCalls(path, clock, range); });
    for (int first = 0; first < spanReaders; ++first)
        m_readers.start([path, &clock, range, first] { touchSpans(path, clock, range, first); });
}

ReadAhead::~ReadAhead()
{
    m_readers.clear();
    m_readers.waitForDone();
}

} // namespace Floorwalk
