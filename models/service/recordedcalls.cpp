// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/recordedcalls.h"

namespace Floorwalk {

RecordedCalls::RecordedCalls(const HistoryFile &history, const std::vector<CallRecord> &open, Moment joined)
    : m_history(history)
    , m_joined(joined)
{
    for (const CallRecord &call : open)
        m_left.emplace(Key(call.call, call.queue, call.joined), &call);
}

Result<void> RecordedCalls::each(const TimeRange &ended, const std::function<void(const CallRecord &)> &take)
{
    return m_history.eachCall(ended, m_joined, [this, &take](const CallRecord &call) {
        pass(call);
        take(call);
    });
}

void RecordedCalls::pass(const CallRecord &call)
{
    if (!m_left.empty())
        m_left.erase(Key(call.call, call.queue, call.joined));
}

void RecordedCalls::rest(const std::function<void(const CallRecord &)> &take) const
{
    for (const auto &[key, call] : m_left)
        take(*call);
}

Result<void> eachRecordedCall(const HistoryFile &history, Moment from, Moment joined,
                              const std::vector<CallRecord> &open, const std::function<void(const CallRecord &)> &take)
{
    RecordedCalls calls(history, open, joined);
    if (Result<void> read = calls.each({from, joined + longestCall}, take); !read)
        return read;
    calls.rest(take);
    return {};
}

Result<void> eachRecordedCall(const HistoryFile &history, ReadAhead &ahead, Moment joined,
                              const std::vector<CallRecord> &open, const std::function<void(const CallRecord &)> &take)
{
    RecordedCalls calls(history, open, joined);
    const auto pass = [&calls, &take](const CallRecord &call) {
        calls.pass(call);
        take(call);
    };
    if (const Result<void> read = ahead.eachCall(pass); !read)
        return read;
    calls.rest(take);
    return {};
}

} // namespace Floorwalk
