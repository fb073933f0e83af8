// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/event.h"
#include "models/feed/datedlines.h"
#include "models/feed/feed.h"
#include "models/feed/queuelog/queuelogline.h"

#include <string>
#include <unordered_map>

namespace Floorwalk {

/**
 * Says in Floorwalk's words what the lines of a queue_log mean, and keeps who is a member of what, for the log proves
 * membership by any line and tells the present of nobody. The phones' states are unknown to it.
 */
class QueueLogTeller
{
public:
    explicit QueueLogTeller(EventSink &sink)
        : m_sink(sink)
    {}

    /** One line; @p present as for DatedLines. Damaged lines are counted. */
    void take(std::string_view text, std::optional<Moment> present);
    /** The end of the file: a last line that waits to be believed is told. */
    void finish();
    /** Lines before are only remembered for their members; the first from then on finds them told as a snapshot. */
    void tellFrom(Moment moment) { m_tellFrom = moment; }
    /** Tells Connected and the members known, unless that was done: for a log in which nothing happened yet. */
    void begin(Moment at);
    /** Tells Disconnected, when anything was told. */
    void end(std::string_view reason);

    /** When the line says it happened; nullopt for no line of a queue_log. */
    static std::optional<Moment> timeOf(std::string_view text)
    {
        const std::optional<QueueLogLine> line = parseQueueLogLine(text);
        return line ? std::optional(line->at) : std::nullopt;
    }
    QString version() const { return {}; }
    Moment last() const { return m_dates.last(); }
    bool leaps(Moment at) const { return m_dates.leaps(at); }
    void count(FeedStatistics &statistics) const;
    /**
     * Whether ADDMEMBER names phones while other lines name people, so that nobody can say who logs in: Asterisk's
     * log_membername_as_agent is off.
     */
    bool namesPhones() const;

private:
    struct Member
    {
        std::string queue;
        std::string name;
        bool dynamic = false;
        bool acts = false; ///< did something under this name, besides being added
        bool paused = false;
        std::string reason;
    };

    void tellLine(const QueueLogLine &line, Moment at);
    void tellCall(EventType type, const QueueLogLine &line, Moment at, std::optional<int> wait);
    void tellEnd(const QueueLogLine &line, Moment at);
    void tellMember(EventType type, const Member &member, Moment at);
    void add(const QueueLogLine &line, Moment at);
    void remove(const QueueLogLine &line, Moment at);
    void pause(const QueueLogLine &line, Moment at);
    void restart(const QueueLogLine &line, Moment at);
    Member *prove(const QueueLogLine &line, Moment at);
    Event eventOf(EventType type, const QueueLogLine &line, Moment at) const;
    void send(const Event &event);

    EventSink &m_sink;
    DatedLines m_dates;
    std::unordered_map<std::string, Member> m_members; ///< by queue and name
    std::optional<Moment> m_present;
    Moment m_tellFrom{};
    bool m_begun = false;
    quint64 m_events = 0;
    quint64 m_unknown = 0;
    quint64 m_malformed = 0;
};

} // namespace Floorwalk
