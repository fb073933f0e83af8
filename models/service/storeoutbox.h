// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>

namespace Floorwalk {

/**
 * Hands what must be kept to the store's thread, one after the other, and keeps what failed until it is written: a full
 * disk or a locked file costs a delay and no record. Bounded; what had to be given up is counted and said. Lives on one
 * thread with an event loop.
 */
class StoreOutbox final : public QObject
{
    Q_OBJECT

public:
    /** Gives its item to the store; called again as long as that fails, so the same item twice must be harmless. */
    using Send = std::function<QFuture<Result<void>>()>;
    using Done = std::function<void(const Result<void> &)>;

    static constexpr std::chrono::seconds firstDelay{1};
    static constexpr std::chrono::seconds longestDelay{30};
    static constexpr int mostTries = 20;

    /** Keeps at most @p mostRows; tries again after @p delay, then after twice that, up to half a minute. */
    explicit StoreOutbox(size_t mostRows, Millis delay = firstDelay, QObject *parent = nullptr);

    /**
     * Takes an item of @p rows in. @p done hears once how the first try went; behind an item that failed it hears of
     * that failure at once. A Conflict (the right to write is lost: another console keeps the record) is not tried
     * again.
     */
    void post(size_t rows, Send send, Done done = {});
    /** Hands over all that waits without waiting for answers: before the program goes. */
    void flush();

    size_t waitingRows() const { return m_rows; }
    size_t lostRows() const { return m_lost; }
    /** For the person at the screen: what is not on record and why. Empty when all is well. */
    QString problem() const;

private:
    struct Item
    {
        size_t rows = 0;
        Send send;
        Done done;
    };
    void sendNext();
    void answered(const Result<void> &result);
    void giveUpOldest();
    void removeFirst();

    size_t m_mostRows;
    Millis m_delay;
    std::deque<Item> m_items; ///< the first is under way, or waits for the timer
    size_t m_rows = 0;
    size_t m_lost = 0;
    int m_tries = 0; ///< of the first, failed
    bool m_underWay = false;
    std::optional<Error> m_error; ///< of the last try, while it failed
    QString m_lostBecause;
    QTimer m_timer;
};

} // namespace Floorwalk
