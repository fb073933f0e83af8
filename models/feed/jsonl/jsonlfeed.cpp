// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/jsonl/jsonlfeed.h"

#include <QElapsedTimer>

namespace Floorwalk {

namespace {
constexpr qint64 socketPiece = 64 * 1024;
constexpr int mostPieces = 64; ///< read at an end: others may go on writing into the same pipe
constexpr qint64 sliceMs = 10; ///< then others have their turn
} // namespace

JsonlFeed::JsonlFeed(const QString &source, EventSink &sink, const Clock &clock, JsonlPatience patience,
                     QObject *parent)
    : Feed(sink, clock, parent)
    , m_patience(std::move(patience))
    , m_backoff(m_patience.firstRetry, m_patience.longestRetry, m_patience.random)
    , m_teller(std::make_unique<JsonlTeller>(sink))
    , m_buffer(std::size_t(socketPiece))
{
    m_state.source = source;
    m_retryTimer.setSingleShot(true);
    m_pumpTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &JsonlFeed::begin);
    connect(&m_pumpTimer, &QTimer::timeout, this, &JsonlFeed::pump);
    connect(&m_tickTimer, &QTimer::timeout, this, &JsonlFeed::look);
}

void JsonlFeed::start()
{
    close("restarted");
    m_backoff.reset();
    begin();
}

void JsonlFeed::stop()
{
    close("stopped");
    setState(FeedHealth::Stopped, tr("Not connected."));
}

Moment JsonlFeed::now() const
{
    return m_teller->catchingUp() ? m_teller->last() : clock().now();
}

FeedState JsonlFeed::state() const
{
    FeedState state = m_state;
    m_teller->count(state.statistics);
    state.version = m_teller->version();
    state.statistics.bytes = m_cutter.bytes();
    state.statistics.oversized = m_cutter.oversized();
    state.statistics.connections = m_connections;
    return state;
}

void JsonlFeed::setState(FeedHealth health, const QString &text)
{
    if (m_state.health == health && m_state.text == text)
        return;
    m_state.health = health;
    m_state.text = text;
    publish();
}

void JsonlFeed::begin()
{
    m_state.retryAt.reset();
    m_cutter.reset();
    m_rate = 0;
    m_lines = 0;
    m_state.lastHeard = m_ticked = clock().now();
    setState(FeedHealth::Connecting, tr("Connecting to %1.").arg(m_state.source));
    m_tickTimer.start(int(m_patience.tick.count()));
    open();
}

void JsonlFeed::opened()
{
    ++m_connections;
    m_open = true;
    m_state.connectedSince = m_state.lastHeard = clock().now();
    setState(FeedHealth::Synchronising, tr("%1 is there and has told nothing yet.").arg(m_state.source));
}

void JsonlFeed::pump()
{
    QElapsedTimer slice;
    slice.start();
    while (m_open) {
        const qint64 size = readSome(m_buffer.data(), socketPiece);
        if (size <= 0)
            return;
        m_cutter.append({m_buffer.data(), std::size_t(size)});
        take();
        if (slice.elapsed() >= sliceMs) {
            m_pumpTimer.start(0);
            return;
        }
    }
}

void JsonlFeed::drain()
{
    for (int piece = 0; piece < mostPieces; ++piece) {
        const qint64 size = readSome(m_buffer.data(), socketPiece);
        if (size <= 0)
            break;
        m_cutter.append({m_buffer.data(), std::size_t(size)});
        take();
    }
    if (const auto last = m_cutter.rest()) {
        m_teller->skipped(m_cutter.oversized());
        m_teller->take(*last, clock().now());
    }
}

void JsonlFeed::take()
{
    const Moment now = clock().now();
    m_state.lastHeard = now;
    for (auto line = m_cutter.next(); line; line = m_cutter.next()) {
        m_teller->skipped(m_cutter.oversized());
        m_teller->take(*line, now);
        ++m_lines;
    }
    m_teller->skipped(m_cutter.oversized());
    if (m_state.health == FeedHealth::Synchronising && m_teller->settled())
        setState(FeedHealth::Live, liveText());
}

/** Looks at what has no event of its own: silence, flood, and lines that are no good. */
void JsonlFeed::look()
{
    const Moment now = clock().now();
    if (!m_open) {
        if (m_state.health == FeedHealth::Connecting && now - m_ticked > m_patience.connecting)
            lost("no answer", tr("%1 does not answer; check the address and the network.").arg(m_state.source));
        return;
    }
    if (m_patience.silence > Millis(0) && now - m_state.lastHeard.value_or(now) > m_patience.silence) {
        lost("silent",
             tr("Nothing was heard from %1 for %2 seconds; it is started again. It should say something every "
                "10 seconds, if only “hello”.")
                 .arg(m_state.source)
                 .arg(std::chrono::duration_cast<std::chrono::seconds>(m_patience.silence).count()));
        return;
    }
    if (now - m_ticked >= std::chrono::seconds(1)) {
        m_rate = double(m_lines) * 1000 / double((now - m_ticked).count());
        m_ticked = now;
        m_lines = 0;
    }
    if (m_state.health == FeedHealth::Live)
        setState(FeedHealth::Live, liveText());
}

QString JsonlFeed::liveText() const
{
    QString text = tr("Connected to %1.").arg(m_state.source);
    if (m_rate > m_patience.floodLines) {
        // Rounded, so that the text does not change with every look.
        text += QLatin1Char(' ')
                + tr("It floods: about %1 lines a second, read as fast as this computer can.")
                      .arg(qint64(m_rate / 10'000) * 10'000);
    }
    const QString complaints = m_teller->complaints();
    return complaints.isEmpty() ? text : text + QLatin1Char(' ') + complaints;
}

void JsonlFeed::close(std::string_view reason)
{
    for (QTimer *timer : {&m_retryTimer, &m_pumpTimer, &m_tickTimer})
        timer->stop();
    const bool proven =
        m_open && m_state.connectedSince && clock().now() - *m_state.connectedSince >= m_patience.proven;
    if (proven)
        m_backoff.reset();
    m_open = false;
    shut();
    m_state.connectedSince.reset();
    m_state.retryAt.reset();
    m_teller->end(reason);
}

void JsonlFeed::lost(std::string_view reason, const QString &text)
{
    close(reason);
    const Millis delay = m_backoff.next();
    m_state.retryAt = clock().now() + delay;
    m_retryTimer.start(int(delay.count()));
    setState(FeedHealth::Waiting, text);
}

void JsonlFeed::finished(const QString &text)
{
    close("ended");
    setState(FeedHealth::Finished, text);
}

} // namespace Floorwalk

#include "moc_jsonlfeed.cpp"
