// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/watchedlines.h"

#include <algorithm>

namespace Floorwalk {

namespace {

constexpr std::size_t mostCalls = 100; ///< on a handful of phones

/** Whether @p device, "PJSIP/8001", is the phone called so or by its extension. */
bool isPhone(std::string_view device, std::string_view line)
{
    return device == line || device.substr(device.find('/') + 1) == line;
}

} // namespace

const QString *WatchedLines::lineOf(std::string_view channelName) const
{
    const std::string_view device = channelName.substr(0, channelName.rfind('-'));
    const auto found =
        std::ranges::find_if(m_lines, [device](const auto &line) { return isPhone(device, line.first); });
    return found == m_lines.end() ? nullptr : &found->second;
}

void WatchedLines::watch(const QStringList &lines)
{
    m_lines.clear();
    for (const QString &line : lines)
        m_lines.emplace_back(line.toStdString(), line);
    std::erase_if(m_calls, [&lines](const Call &call) { return !lines.contains(call.told.line); });
}

void WatchedLines::up(const Event &event, Moment at, bool isQueueCall)
{
    const QString *const line = m_lines.empty() ? nullptr : lineOf(event.channel);
    if (!line || event.call.empty() || isQueueCall || m_calls.size() >= mostCalls)
        return;
    // What begins at the line came to nobody: the phone dials, or is called by the telephone system to listen in.
    const bool outbound = event.linked.empty() ? !event.exten.empty() : event.linked == event.call;
    const bool known = std::ranges::find(m_calls, event.call, &Call::channel) != m_calls.end();
    if (!outbound && !known)
        m_calls.push_back({std::string(event.call), {*line, at}});
}

void WatchedLines::down(std::string_view channel)
{
    std::erase_if(m_calls, [channel](const Call &call) { return call.channel == channel; });
}

void WatchedLines::keep(const std::unordered_set<std::string> &channels)
{
    std::erase_if(m_calls, [&channels](const Call &call) { return !channels.contains(call.channel); });
}

void WatchedLines::clockMoved(Millis by)
{
    for (Call &call : m_calls)
        call.told.since += by;
}

std::vector<LineCall> WatchedLines::calls() const
{
    std::vector<LineCall> calls;
    for (const Call &call : m_calls)
        calls.push_back(call.told);
    return calls;
}

} // namespace Floorwalk
