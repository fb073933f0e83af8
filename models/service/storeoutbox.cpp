// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/storeoutbox.h"

#include "models/service/whendone.h"

#include <QLoggingCategory>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(outboxLog, "floorwalk.outbox")

/** Whether the same try may succeed later. */
bool passes(const Error &error)
{
    return error.kind == Error::Kind::Storage;
}

} // namespace

StoreOutbox::StoreOutbox(size_t mostRows, Millis delay, QObject *parent)
    : QObject(parent)
    , m_mostRows(mostRows)
    , m_delay(delay)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StoreOutbox::sendNext);
}

void StoreOutbox::post(size_t rows, Send send, Done done)
{
    if (m_error && done)
        std::exchange(done, {})(*m_error);
    m_items.push_back({rows, std::move(send), std::move(done)});
    m_rows += rows;
    while (m_rows > m_mostRows && m_items.size() > 1)
        giveUpOldest();
    if (!m_underWay && !m_timer.isActive())
        sendNext();
}

/** The first may be with the store already: then the second goes. */
void StoreOutbox::giveUpOldest()
{
    const auto oldest = m_items.begin() + (m_underWay ? 1 : 0);
    m_rows -= oldest->rows;
    m_lost += oldest->rows;
    const Error why = m_error.value_or(Error{Error::Kind::Storage, tr("The store does not keep up."), {}});
    m_lostBecause = why.text;
    if (oldest->done)
        oldest->done(why);
    m_items.erase(oldest);
    if (!m_underWay)
        m_tries = 0;
}

void StoreOutbox::sendNext()
{
    if (m_underWay || m_items.empty())
        return;
    m_underWay = true;
    whenDone(m_items.front().send(), this, [this](const Result<void> &result) { answered(result); });
}

void StoreOutbox::removeFirst()
{
    m_rows -= m_items.front().rows;
    m_items.pop_front();
    m_tries = 0;
}

void StoreOutbox::answered(const Result<void> &result)
{
    m_underWay = false;
    if (m_items.empty())
        return; // flushed
    if (const Done done = std::exchange(m_items.front().done, {}))
        done(result);
    if (result || result.error().kind == Error::Kind::Conflict) {
        m_error.reset();
        removeFirst();
        sendNext();
        return;
    }
    qCWarning(outboxLog, "not written: %s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
    if (!passes(result.error()) || ++m_tries >= mostTries) {
        m_lost += m_items.front().rows;
        m_lostBecause = result.error().text;
        removeFirst();
        sendNext();
        return;
    }
    m_error = result.error();
    const Millis wait = m_delay * (1 << std::min(m_tries - 1, 10));
    m_timer.start(std::min<Millis>(wait, longestDelay));
}

void StoreOutbox::flush()
{
    m_timer.stop();
    if (m_underWay && !m_items.empty()) {
        // It is with the store; its answer comes too late for anything but the log.
        m_rows -= m_items.front().rows;
        m_items.pop_front();
    }
    for (; !m_items.empty(); m_items.pop_front()) {
        m_items.front().send().then([](const Result<void> &result) {
            if (!result)
                qCWarning(outboxLog, "not written at the end: %s", qPrintable(result.error().text));
        });
    }
    m_rows = 0;
}

QString StoreOutbox::problem() const
{
    QStringList parts;
    if (m_error) {
        parts << tr("%n record(s) of the floor wait to be written. %1", nullptr, int(m_rows)).arg(m_error->text);
    }
    if (m_lost > 0)
        parts << tr("%n record(s) of the floor could not be kept. %1", nullptr, int(m_lost)).arg(m_lostBecause);
    return parts.join(u' ');
}

} // namespace Floorwalk

#include "moc_storeoutbox.cpp"
