// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/recordedcalls.h"

#include <map>
#include <tuple>

namespace Floorwalk {

namespace {

using CallKey = std::tuple<QString, QString, Moment>;

CallKey keyOf(const CallRecord &call)
{
    return {call.call, call.queue, call.joined};
}

} // namespace

Result<void> eachRecordedCall(const HistoryFile &history, Moment from, Moment joined,
                              const std::vector<CallRecord> &open, const std::function<void(const CallRecord &)> &take)
{
    std::map<CallKey, const CallRecord *> left;
    for (const CallRecord &call : open)
        left.emplace(keyOf(call), &call);
    const auto written = [&left, &take](const CallRecord &call) {
        if (!left.empty())
            left.erase(keyOf(call));
        take(call);
    };
    if (Result<void> read = history.eachCall({from, joined + longestCall}, joined, written); !read)
        return read;
    for (const auto &[key, call] : left)
        take(*call);
    return {};
}

} // namespace Floorwalk
