// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feed/feedaddress.h"
#include "models/service/backfill.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace Floorwalk {

class FloorSession;
class StoreWorker;
struct FeedStatus;

/**
 * Fills the gaps of each feed that has a queue_log beside it, by itself: soon after the floor is heard, after each gap,
 * and again while the log has not come to the end of what it tells. Reads on a thread of its own, for a log may be
 * long.
 */
class BackfillWatch : public QObject
{
    Q_OBJECT

public:
    /** How long the floor is left to settle after it is heard again, and when another look is taken. */
    struct Pace
    {
        Millis settle = std::chrono::seconds(15);
        Millis again = std::chrono::minutes(10);
    };

    /** @p writer writes; nothing happens while it may not. */
    BackfillWatch(FloorSession &floor, StoreWorker *writer, const Clock &clock, QObject *parent = nullptr);
    BackfillWatch(FloorSession &floor, StoreWorker *writer, const Clock &clock, Pace pace, QObject *parent = nullptr);
    ~BackfillWatch() override;

    /** Follows @p feeds, which are those of the floor; @p storePath: where its history lies. */
    void start(const std::vector<FeedAddress> &feeds, const QString &storePath);

signals:
    /** Something was filled in. */
    void filled(const BackfillReport &report);
    /** A queue_log could not be used, and why; told once until it can be. */
    void failed(const QString &why);

private:
    void look(const FeedStatus &status);
    void work();
    void next();
    void plan(const OpenRecords &open);
    void apply(std::shared_ptr<const BackfillPlan> plan);
    void fail(const Error &error);
    void note(const BackfillReport &report);

    FloorSession &m_floor;
    StoreWorker *m_writer;
    const Clock &m_clock;
    Pace m_pace;
    std::unique_ptr<StoreWorker> m_reader; ///< made when first needed
    QString m_storePath;
    std::vector<BackfillRequest> m_requests; ///< one for each feed with a queue_log
    QTimer m_timer;
    QString m_failure; ///< as told last
    size_t m_at = 0; ///< which request is being worked on
    int m_gaps = -1; ///< of the feed when it was last looked at; -1: not yet
    bool m_working = false;
    bool m_again = false; ///< another look is worth while
};

} // namespace Floorwalk
