// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/event.h"
#include "models/live/floordelta.h"

#include <QStringList>

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace Floorwalk {

/**
 * The calls that come in on phones named in the settings, the hotline's and the leader's own, which need be no agent's:
 * no queue tells of them, their channels alone do. A plain class for one thread.
 */
class WatchedLines
{
public:
    /** @p lines as "PJSIP/8001" or "8001"; calls on phones that are not among them any more are forgotten. */
    void watch(const QStringList &lines);
    bool isEmpty() const { return m_lines.empty(); }
    /** A channel came up at @p at; what the phone itself dials, and what @p isQueueCall tells is a caller who waits in
     * a queue, is no call on the line. */
    void up(const Event &event, Moment at, bool isQueueCall);
    void down(std::string_view channel);
    /** Of all channels there are these alone. */
    void keep(const std::unordered_set<std::string> &channels);
    void clear() { m_calls.clear(); }
    /** The clock that tells of them was set, or only became known: all of them came @p by later. */
    void clockMoved(Millis by);
    /** What goes on, the longest first. */
    std::vector<LineCall> calls() const;

private:
    struct Call
    {
        std::string channel;
        LineCall told;
    };
    /** As the settings name the phone of @p channelName; null when it is none of them. */
    const QString *lineOf(std::string_view channelName) const;

    std::vector<std::pair<std::string, QString>> m_lines;
    std::vector<Call> m_calls;
};

} // namespace Floorwalk
