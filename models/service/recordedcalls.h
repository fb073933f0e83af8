// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/historyfile.h"
#include "models/store/readahead.h"

#include <map>
#include <tuple>

namespace Floorwalk {

/** The calls of the history with those that the live floor has open, each once: a stretch of their ends at a time. */
class RecordedCalls
{
public:
    /** @p open lives as long; calls are wanted that had joined by @p joined. */
    RecordedCalls(const HistoryFile &history, const std::vector<CallRecord> &open, Moment joined);

    /** Those that ended in @p ended. Storage when the history cannot be read. */
    Result<void> each(const TimeRange &ended, const std::function<void(const CallRecord &)> &take);
    /** @p call is in the history, which somebody else has read. */
    void pass(const CallRecord &call);
    /** The open ones that were not written meanwhile; after all stretches. */
    void rest(const std::function<void(const CallRecord &)> &take) const;

private:
    using Key = std::tuple<QString, QString, Moment>;

    const HistoryFile &m_history;
    std::map<Key, const CallRecord *> m_left;
    Moment m_joined;
};

/**
 * Calls of the history that ended since @p from and had joined by @p joined, then the @p open ones; what was written
 * since the open ones were asked for comes once. Storage when the history cannot be read.
 */
Result<void> eachRecordedCall(const HistoryFile &history, Moment from, Moment joined,
                              const std::vector<CallRecord> &open, const std::function<void(const CallRecord &)> &take);
/** The same of those that @p ahead reads, which had joined by @p joined, without their callers. */
Result<void> eachRecordedCall(const HistoryFile &history, ReadAhead &ahead, Moment joined,
                              const std::vector<CallRecord> &open, const std::function<void(const CallRecord &)> &take);

} // namespace Floorwalk
