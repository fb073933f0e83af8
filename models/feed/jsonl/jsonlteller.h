// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/event.h"
#include "models/feed/datedlines.h"
#include "models/feed/feed.h"
#include "models/feed/jsonl/jsonlline.h"

#include <QCoreApplication>

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace Floorwalk {

/**
 * Tells a sink what lines of Floorwalk's own protocol mean. Keeps who has which queues, and which queue and agent a
 * call belongs to, so that later lines about it may be short. No line stops anything: bad ones are counted, and each
 * kind of fault is logged once.
 */
class JsonlTeller
{
    Q_DECLARE_TR_FUNCTIONS(JsonlTeller)

public:
    explicit JsonlTeller(EventSink &sink)
        : m_sink(sink)
    {}

    /** One line, an empty one too, for they are numbered; @p present as for DatedLines. */
    void take(std::string_view text, std::optional<Moment> present);
    /** Lines that were too long to be read, up to here: @p all since the beginning. Told before the line after them. */
    void skipped(quint64 all);
    /** The end of the file: a last line that waits to be believed is told. */
    void finish();
    /** Tells Disconnected, when anything was told; what comes then is another connection. */
    void end(std::string_view reason);

    /** When the line says it happened; nullopt for a line of no use. */
    static std::optional<Moment> timeOf(std::string_view text);
    Moment last() const { return m_dates.last(); }
    bool leaps(Moment at) const { return m_dates.leaps(at); }
    /** True once more than a greeting came on this connection, and no snapshot is being told. */
    bool settled() const { return m_settled && !m_inSnapshot; }
    /** True while lines are told that happened well before they came: the present is where they are. */
    bool catchingUp() const { return m_catchingUp; }
    /** What the other side calls itself in "hello". */
    QString version() const { return QString::fromUtf8(m_feed); }
    int protocol() const { return m_protocol; }
    void count(FeedStatistics &statistics) const;
    /** In words what is wrong with the lines, with their numbers; empty when nothing is. */
    QString complaints() const;

private:
    struct Known
    {
        QByteArray name;
        QByteArrayList queues;
        bool told = false; ///< a state was told; in a snapshot: in it
        bool added = false; ///< in the snapshot that is being told
    };
    struct Call
    {
        QByteArray queue;
        QByteArray agent;
        bool told = false; ///< in the snapshot that is being told
    };

    void greet(const JsonlLine &line);
    void tellLine(const JsonlLine &line, Moment at);
    Moment arrivalOf(Moment at) const;
    void addAgent(const JsonlLine &line, Moment at);
    void removeAgent(const JsonlLine &line, Moment at);
    void tellState(const JsonlLine &line, Moment at);
    void tellLoggedOut(const QByteArray &agent, const Known &known, Moment at);
    void tellCall(EventType type, const JsonlLine &line, Moment at);
    void tellReason(const JsonlLine &line, Moment at);
    void callQueued(const JsonlLine &line, Moment at);
    void callAnswered(const JsonlLine &line, Moment at);
    void beginSnapshot(Moment at);
    void endSnapshot(Moment at);
    void tellGap(const JsonlLine &line, Moment at);
    Event eventOf(EventType type, Moment at) const;
    void name(Event &event, const QByteArray &agent) const;
    void fault(JsonlFault fault, quint64 number, std::string_view text);
    void lookForDisbelieved(quint64 before, quint64 number);
    quint64 misdated() const { return m_dates.misdated() + m_misdatedGreetings; }

    EventSink &m_sink;
    DatedLines m_dates;
    JsonlLine m_line;
    std::optional<Moment> m_present;
    Millis m_skew{0}; ///< the other side's clock minus ours, by its last greeting
    bool m_catchingUp = false;
    std::unordered_map<std::string, Known> m_agents;
    std::unordered_map<std::string, Call> m_calls;
    Moment m_toldUntil{};
    bool m_begun = false;
    bool m_settled = false;
    bool m_inSnapshot = false;
    QByteArray m_feed;
    int m_protocol = jsonlVersion;
    quint64 m_events = 0;
    quint64 m_unknown = 0;
    quint64 m_malformed = 0;
    quint64 m_tooLong = 0;
    quint64 m_number = 0; ///< of the line that is being told
    quint64 m_heldNumber = 0; ///< of the line that waits to be believed
    quint64 m_misdatedGreetings = 0;
    quint32 m_logged = 0; ///< a bit for each kind of fault
};

} // namespace Floorwalk
