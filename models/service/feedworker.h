// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/alert/alertwatch.h"
#include "models/domain/secretstore.h"
#include "models/domain/settings.h"
#include "models/feed/feedaddress.h"
#include "models/service/alertdesk.h"
#include "models/service/breakkeeper.h"
#include "models/service/feedlines.h"
#include "models/service/feedrecorder.h"
#include "models/service/floororders.h"
#include "models/service/floorsource.h"
#include "models/service/storeoutbox.h"

#include <QFuture>
#include <QTimer>

#include <memory>

namespace Floorwalk {

/** What a feed's thread is given to work with; made on the screen's thread, used on the feed's. */
struct FeedSetup
{
    using MakeSecrets = std::function<std::unique_ptr<SecretStore>()>;

    FeedAddress address;
    CentreSettings settings;
    bool canRemember = false; ///< passwords said by a person may be kept beyond this run
    MakeSecrets makeSecrets; ///< called on the feed's thread
    using Record = std::function<QFuture<Result<FeedBatchOutcome>>(const std::shared_ptr<const FeedBatch> &)>;
    Record record; ///< hands a batch to the store; empty: nothing is kept
    std::vector<AlertRecord> alerts; ///< unfinished when the program last ended (AlertDesk)
    using RecordAlerts = std::function<QFuture<Result<void>>(const std::vector<AlertRecord> &, const Actor &)>;
    RecordAlerts recordAlerts; ///< empty: not kept
    BreakDay breaks; ///< the break desk as it was when the program last ended
    std::function<QFuture<Result<void>>(const BreakChange &, const Actor &)> recordBreaks; ///< empty: not kept
    std::function<QFuture<Result<BreakSetup>>()> loadBreaks{}; ///< empty: day and settings stay as they were given
    std::optional<AlertSetup> alertSetup{}; ///< absent: only the rules that the settings hold, and nobody is missed
    std::function<QFuture<Result<AlertSetup>>()> loadAlerts{}; ///< empty: rules and roster stay as they were given
    /** What another program that follows the same floor has raised, and what became of it; absent when none does, and
     * this one judges. Empty: this one always judges. */
    using FollowAlerts = std::function<QFuture<Result<std::optional<std::vector<AlertRecord>>>>()>;
    FollowAlerts followAlerts{};
    FloorOrders::Records floorRecords{}; ///< empty: nothing may be done on the floor
    std::vector<FeedAddress> more{}; ///< further telephone systems of the same floor
    /** Kept of the floor while the store does not take it: some 150 MB. */
    size_t mostRows = 500'000;
    /** While so many wait for the store nothing more is told of the past: it has work for a while, at some 10 MB. */
    size_t mostPastRows = 30'000;
};

/**
 * The feed's thread from inside: feed, live floor and alerts as plain classes that call each other directly. What
 * changed is fetched by take(), so nothing waits in a queue between the events and the screen.
 */
class FeedWorker final : public QObject
{
    Q_OBJECT

public:
    FeedWorker(FeedSetup setup, const Clock &clock);
    ~FeedWorker() override;

    void start();
    /** Logs off and hands over what is not recorded yet. */
    void stop();
    /** All that changed since the last call, as of now. */
    FloorUpdate take();
    /** What goes on, and what ended but is not known to be on record. */
    OpenRecords open();
    /** All of the floor as it was counted, uncorrected, with the open records of that moment. */
    CountedFloor counted();
    /** From now on added to what was counted, until the day is over. */
    void correct(const DayCorrection &correction);
    /** See FloorSource::setLimits(). */
    void setLimits(const LiveSettings &limits);
    /** Calls @p done on the feed's thread when what was done is on record, or with why not. */
    void handle(const AlertCommand &command, std::function<void(Result<void>)> done);
    void handle(const BreakCommand &command, std::function<void(Result<void>)> done);
    void handle(const FloorCommand &command, std::function<void(Result<void>)> done);
    void decideCertificate(const QString &fingerprint, bool accept);
    void givePassword(const QString &password, bool remember);
    /** Reads rules, roster, what the break desk goes by and another program's alerts again; by itself once a minute. */
    void refresh();
    /** Asks what the other program says of the alerts; by itself every few seconds. */
    void follow();

private:
    void keep(FeedBatch batch);
    void hold();
    void keep(std::vector<AlertRecord> alerts, const Actor &by, StoreOutbox::Done done = {});
    void keepChanged();
    void digest();
    void takeIn(FloorDelta delta);
    void keepOpenGaps(Millis atLeast = FeedRecorder::gapGrows);
    OpenRecords openRecords();
    void observe(const FloorDelta &delta, Moment now);
    void observe(const std::vector<QueueRow> &queues, Moment now);
    bool isSilent(const AgentRow &row);
    bool mayJudge();
    void takePeople();
    void leave(const QString &key, Moment now);
    void tellBreaks(Moment now);
    void watchLines();
    std::optional<AlertFinding> lostLine(int line, const FeedStatus &status, Moment now);
    Moment lineTime() const;
    std::vector<AlertRecord> openAlerts() const;
    void keep(const BreakChange &change, const Actor &by, BreakKeeper::Done done);
    void restore(Moment now);
    void takeFollowed(std::optional<std::vector<AlertRecord>> told);
    Result<AlertRecord> carryOut(const AlertCommand &command);
    Result<AlertRecord> carryOut(const AlertCommand &command, AlertBook &book, Moment now);
    static Actor program();
    static bool isOfLine(const AlertRecord &alert);
    static std::vector<AlertRecord> thoseOf(const std::vector<AlertRecord> &alerts, bool line);
    Result<AlertRecord> dismiss(const AlertCommand &command, AlertBook &book, Moment now);
    Moment present() const { return m_lines->present(); }
    FeedStatus status() const;

    FeedSetup m_setup;
    const Clock &m_clock;
    std::unique_ptr<SecretStore> m_secrets;
    StoreOutbox m_batches;
    std::vector<std::weak_ptr<const FeedBatch>> m_unwritten; ///< those that m_batches still holds
    StoreOutbox m_changes;
    std::unique_ptr<FeedRecorder> m_recorder;
    std::unique_ptr<FeedLines> m_lines; ///< absent before start() and after stop()
    AlertBook m_alerts;
    AlertWatch m_watch;
    AlertBook m_line; ///< the alerts about the feeds themselves: their time goes on while the floor's stands still
    std::vector<std::optional<Moment>> m_lostSince; ///< by feed
    QHash<quint32, QString> m_keys; ///< whom a removed row was about
    std::unique_ptr<BreakKeeper> m_breaks;
    QTimer m_breakTimer;
    QTimer m_followTimer;
    std::optional<std::vector<AlertRecord>> m_followed; ///< as the other program told last, while there is one
    quint64 m_followedRevision = 0;
    bool m_following = false; ///< an answer is under way
    DayCorrection m_correction;
    bool m_wholeDue = false; ///< the next delta has to hold everybody: the correction was changed
    GatheredFloor m_unobserved; ///< what the alerts were not told yet
    GatheredFloor m_pending; ///< what the screen was not told yet
    std::optional<std::vector<AlertRecord>> m_toldAlerts;
    quint64 m_toldRevision = 0; ///< of both books, as they were told
    /** A queue as the alerts know it. */
    struct SeenQueue
    {
        QueueRow row;
        QString variant; ///< of its service level
    };
    std::vector<SeenQueue> m_seenQueues;
    QTimer m_timer;
    Millis m_clockMoved{0}; ///< of the feed's clock, as the alerts know it
    bool m_restored = false;
    std::optional<Moment> m_waitsSince; ///< by our clock: since when one feed is heard, and another has not told all
    int m_gaps = 0; ///< of the feed, as the alerts know them
};

} // namespace Floorwalk
