// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/event.h"
#include "models/domain/flooraction.h"
#include "models/domain/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace Floorwalk {

enum class FeedHealth : quint8 {
    Stopped,
    Connecting,
    Synchronising, ///< logged in, the present state is being told
    Live,
    Waiting, ///< lost or refused; tries again by itself at FeedState::retryAt
    NeedsPassword, ///< none is known, or the one that is was refused: wants givePassword()
    NeedsDecision, ///< an unknown certificate: FeedState::fingerprint wants a person's word
    Failed, ///< only a person can help; FeedState::text says how
    Finished ///< a recording has been told to its end
};

/** What a feed has heard since it was made; over all its connections. */
struct FeedStatistics
{
    quint64 bytes = 0;
    quint64 events = 0;
    quint64 unknown = 0; ///< well-formed events whose name means nothing here
    quint64 malformed = 0; ///< messages with lines that are no header, or of no kind
    quint64 oversized = 0; ///< messages dropped because they passed the parser's limits
    quint64 connections = 0;
    quint64 misdated = 0; ///< lines whose time went back or cannot be; told at the last time known, or not at all

    bool operator==(const FeedStatistics &) const = default;
};

/** All that a badge, a settings page or a log line can say about a feed; a value, safe to hand to another thread. */
struct FeedState
{
    FeedHealth health = FeedHealth::Stopped;
    QString source; ///< the address in words, never with a secret
    QString text; ///< translated: what is going on and, when something is wrong, what to do
    QString version; ///< "Asterisk 16.28.0, AMI 5.0.4"; empty until known
    QString fingerprint; ///< SHA-256 of the certificate that waits for a decision, "AB:CD:…"
    bool deaf = false; ///< snapshots come, events never: the user has no rights; text says which
    FloorActionKinds can; ///< what act() can do with the rights the account has
    std::vector<CallListener> listeners; ///< who hears whom now
    bool simulated = false; ///< a demo floor: mark it everywhere
    std::optional<Moment> connectedSince;
    std::optional<Moment> lastHeard; ///< when anything arrived last, on the feed's own clock
    std::optional<Moment> retryAt;
    FeedStatistics statistics;

    bool operator==(const FeedState &) const = default;
};

/**
 * A telephone system that tells its floor to an EventSink. Lives on the feed thread; every event is handed over
 * synchronously, state changes come as signals with values.
 */
class Feed : public QObject
{
    Q_OBJECT

public:
    Feed(EventSink &sink, const Clock &clock, QObject *parent = nullptr)
        : QObject(parent)
        , m_sink(sink)
        , m_clock(clock)
    {}

    virtual void start() = 0;
    /** Ends politely; no event is told after it returns. */
    virtual void stop() = 0;
    /** The present in the feed's own time: a recording lives in the past, a simulation on a clock of its own. */
    virtual Moment now() const { return m_clock.now(); }
    /** With up-to-date statistics. */
    virtual FeedState state() const { return m_state; }
    /** Accepts or refuses the certificate of FeedState::fingerprint; of use only to feeds over TLS. */
    virtual void decideCertificate(const QString &fingerprint, bool accept)
    {
        Q_UNUSED(fingerprint)
        Q_UNUSED(accept)
    }

    /** Uses @p password for this run and tries again; keeping it is the caller's business. */
    virtual void givePassword(const QString &password) { Q_UNUSED(password) }

    /**
     * That what is told comes faster than it can be kept. A feed that tells the past as fast as it can waits meanwhile;
     * the present waits for nobody.
     */
    void setHeld(bool held) { m_held = held; }
    /** Answers with the telephone system's own word on it, or why it was not asked. Only what FeedState::can names. */
    virtual void act(const FloorAction &action, std::function<void(Result<void>)> done);
    /** Why a second leader may not listen to a call. @p by may be unknown: empty. */
    static Error listenedAlready(const QString &by);

signals:
    void stateChanged(const FeedState &state);
    /** A call that act() had somebody listen to is heard no more; also told late, after a connection was lost. */
    void listeningEnded(const FloorAction &action);

protected:
    void tell(const Event &event) { m_sink.onEvent(event); }
    const Clock &clock() const { return m_clock; }
    void publish() { emit stateChanged(state()); }
    /** How long to wait before the past may be told on: no time, unless it is held. */
    Millis pauseOfPast() const { return m_held ? Millis(20) : Millis(0); }

    FeedState m_state;

private:
    EventSink &m_sink;
    const Clock &m_clock;
    bool m_held = false;
};

} // namespace Floorwalk
