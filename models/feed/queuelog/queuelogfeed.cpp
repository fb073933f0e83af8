// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/queuelog/queuelogfeed.h"

#include "models/feed/queuelog/queuelogfiles.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 logPiece = 64 * 1024;
constexpr qint64 headBytes = 256;
constexpr qint64 logSliceMs = 20; ///< then others have their turn
constexpr Millis writing{1'500}; ///< whole seconds, and the time a line takes to come here

} // namespace

QueueLogFeed::QueueLogFeed(const FeedAddress &address, const Zone &zone, EventSink &sink, const Clock &clock,
                           QueueLogPatience patience, QObject *parent)
    : Feed(sink, clock, parent)
    , m_address(address)
    , m_zone(zone)
    , m_out(sink)
    , m_patience(std::move(patience))
    , m_backoff(m_patience.firstRetry, m_patience.longestRetry, m_patience.random)
{
    m_state.source = address.displayName();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QueueLogFeed::work);
}

void QueueLogFeed::start()
{
    m_timer.stop();
    m_backoff.reset();
    m_toldUntil.reset();
    m_state.statistics.connections = 0;
    open();
}

void QueueLogFeed::stop()
{
    m_timer.stop();
    if (m_teller)
        m_teller->end("stopped");
    m_file.close();
    m_following = m_live = false;
    m_state.retryAt.reset();
    m_state.health = FeedHealth::Stopped;
    m_state.text = tr("The queue_log is not followed.");
    publish();
}

Moment QueueLogFeed::now() const
{
    const Moment told = m_teller ? m_teller->last() : Moment{};
    if (!m_live)
        return told == Moment{} ? clock().now() : told;
    return std::max(told, clock().now() - m_patience.poll - writing);
}

FeedState QueueLogFeed::state() const
{
    FeedState state = m_state;
    if (m_teller)
        m_teller->count(state.statistics);
    state.statistics.bytes = m_cutter.bytes();
    state.statistics.oversized = m_cutter.oversized();
    return state;
}

/** Begins with the oldest file; each time anew, for members may have come and gone while nobody read. */
void QueueLogFeed::open()
{
    m_file.close();
    m_cutter.reset();
    m_following = m_live = false;
    m_state.retryAt.reset();
    const Result<QStringList> files = QueueLogFiles::list(m_address.files().first());
    if (!files) {
        wait(files.error().text);
        return;
    }
    m_older = *files;
    m_older.removeAll(QueueLogFiles::current(m_address.files().first()));
    m_teller = std::make_unique<QueueLogTeller>(m_out);
    const Moment today = m_zone.startOfDay(m_zone.localDate(clock().now()));
    m_teller->tellFrom(m_toldUntil ? std::max(today, *m_toldUntil + std::chrono::seconds(1)) : today);
    ++m_state.statistics.connections;
    m_state.connectedSince = clock().now();
    m_state.health = FeedHealth::Synchronising;
    m_state.text = tr("Reading what stands in %1.").arg(m_state.source);
    publish();
    if (nextFile())
        m_timer.start(0);
}

void QueueLogFeed::work()
{
    if (m_state.health == FeedHealth::Waiting) {
        open();
        return;
    }
    if (const Millis pause = pauseOfPast(); !m_live && pause > Millis(0)) {
        m_timer.start(pause);
        return;
    }
    QElapsedTimer slice;
    slice.start();
    while (readSome()) {
        if (slice.elapsed() > logSliceMs) {
            m_timer.start(0);
            return;
        }
    }
    if (m_state.health == FeedHealth::Waiting)
        return;
    if (!m_following) {
        if (nextFile())
            m_timer.start(0);
        return;
    }
    if (!m_live)
        caughtUp();
    look();
}

/** A piece of the open file; false at its present end. */
bool QueueLogFeed::readSome()
{
    const QByteArray piece = m_file.read(logPiece);
    if (piece.isEmpty()) {
        if (m_file.error() != QFileDevice::NoError)
            wait(tr("The file “%1” cannot be read: %2").arg(m_file.fileName(), m_file.errorString()));
        return false;
    }
    if (m_following && m_head.size() < headBytes)
        m_head += piece.left(headBytes - m_head.size());
    m_cutter.append({piece.constData(), std::size_t(piece.size())});
    take();
    return true;
}

void QueueLogFeed::take()
{
    const std::optional<Moment> present = m_live ? std::optional(clock().now()) : std::nullopt;
    for (auto line = m_cutter.next(); line; line = m_cutter.next())
        m_teller->take(*line, present);
}

/** Leaves the open file for the one after it. */
bool QueueLogFeed::nextFile()
{
    if (const auto last = m_cutter.rest())
        m_teller->take(*last, m_live ? std::optional(clock().now()) : std::nullopt);
    m_file.close();
    if (m_older.isEmpty())
        return openCurrent();
    m_file.setFileName(m_older.takeFirst());
    if (!m_file.open(QIODevice::ReadOnly)) {
        wait(tr("The file “%1” cannot be read: %2").arg(m_file.fileName(), m_file.errorString()));
        return false;
    }
    return true;
}

bool QueueLogFeed::openCurrent()
{
    m_head.clear();
    m_file.setFileName(QueueLogFiles::current(m_address.files().first()));
    if (!m_file.open(QIODevice::ReadOnly)) {
        wait(tr("The file “%1” cannot be read: %2").arg(m_file.fileName(), m_file.errorString()));
        return false;
    }
    m_following = true;
    return true;
}

void QueueLogFeed::caughtUp()
{
    m_teller->finish();
    m_teller->begin(std::max(m_teller->last(), clock().now()));
    m_live = true;
    m_backoff.reset();
    m_state.health = FeedHealth::Live;
    m_state.text = followingText();
    m_state.lastHeard = clock().now();
    publish();
}

/** All that is there has been read: is it still the file that Asterisk writes to? */
void QueueLogFeed::look()
{
    m_state.lastHeard = clock().now();
    QFile named(m_file.fileName());
    if (named.open(QIODevice::ReadOnly)) {
        const QByteArray head = named.read(headBytes);
        const bool cut = named.size() < m_file.pos();
        if (cut || !head.startsWith(m_head)) {
            // Rotated or emptied. Of a renamed file the last lines may have come since the last look.
            while (!cut && readSome()) {}
            if (nextFile())
                m_timer.start(0);
            return;
        }
    } else if (QFileInfo::exists(m_file.fileName())) {
        wait(tr("The file “%1” cannot be read: %2").arg(named.fileName(), named.errorString()));
        return;
    }
    if (const QString text = followingText(); text != m_state.text) {
        m_state.text = text;
        publish();
    }
    m_timer.start(int(m_patience.poll.count()));
}

QString QueueLogFeed::followingText() const
{
    QStringList text{tr("Following %1.").arg(m_state.source)};
    const FeedStatistics statistics = state().statistics;
    if (m_teller->namesPhones()) {
        text << tr(
            "It names phones where people log in: set log_membername_as_agent = yes in Asterisk’s queues.conf, so "
            "that people’s coming and going can be told.");
    }
    if (const auto bad = statistics.malformed + statistics.oversized; bad > 0)
        text << tr("%n line(s) could not be read.", nullptr, int(std::min<quint64>(bad, 1'000'000'000)));
    if (statistics.misdated > 0)
        text << tr("%n line(s) bear times that cannot be.", nullptr,
                   int(std::min<quint64>(statistics.misdated, 1'000'000'000)));
    return text.join(u' ');
}

void QueueLogFeed::wait(const QString &text)
{
    if (m_teller) {
        m_teller->end("queue_log unreadable");
        m_toldUntil = std::max(m_toldUntil.value_or(Moment{}), m_teller->last());
    }
    m_file.close();
    m_following = m_live = false;
    const Millis delay = m_backoff.next();
    m_state.retryAt = clock().now() + delay;
    m_state.connectedSince.reset();
    m_state.health = FeedHealth::Waiting;
    m_state.text = text;
    m_timer.start(std::max(1, int(delay.count())));
    publish();
}

} // namespace Floorwalk

#include "moc_queuelogfeed.cpp"
