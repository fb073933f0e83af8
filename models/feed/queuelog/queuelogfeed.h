// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "models/feed/backoff.h"
#include "models/feed/feed.h"
#include "models/feed/feedaddress.h"
#include "models/feed/linecutter.h"
#include "models/feed/queuelog/queuelogteller.h"

#include <QFile>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace Floorwalk {

/** How patient a QueueLogFeed is; tests make it impatient. */
struct QueueLogPatience
{
    Millis poll{500};
    Millis firstRetry{1'000};
    Millis longestRetry{60'000};
    std::function<double()> random; ///< as Backoff's
};

/**
 * Follows a queue_log while Asterisk writes it: what stood there before today is read for who is a member, today's
 * lines are told at once, and new ones as they come, over rotation, truncation and a file that is away for a while.
 */
class QueueLogFeed : public Feed
{
    Q_OBJECT

public:
    QueueLogFeed(const FeedAddress &address, const Zone &zone, EventSink &sink, const Clock &clock,
                 QueueLogPatience patience = {}, QObject *parent = nullptr);

    void start() override;
    void stop() override;
    /** The log has whole seconds and is looked at from time to time: its present lies a little behind the clock. */
    Moment now() const override;
    FeedState state() const override;

private:
    void open();
    void work();
    bool readSome();
    bool nextFile();
    bool openCurrent();
    void look();
    void take();
    void caughtUp();
    void wait(const QString &text);
    QString followingText() const;

    FeedAddress m_address;
    Zone m_zone;
    EventSink &m_out;
    QueueLogPatience m_patience;
    Backoff m_backoff;
    QTimer m_timer;
    std::unique_ptr<QueueLogTeller> m_teller;
    LineCutter m_cutter;
    QStringList m_older; ///< files still to be read before the one that is written to
    QFile m_file;
    QByteArray m_head; ///< how the followed file began: another beginning is another file
    bool m_following = false; ///< the open file is the one that is written to
    bool m_live = false; ///< caught up once
    std::optional<Moment> m_toldUntil; ///< before the log was away: what it says up to then is not told again
};

} // namespace Floorwalk
