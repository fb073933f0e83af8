// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/livesinks.h"
#include "models/service/storesession.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Floorwalk {

/** What a feed brought for the store since the last batch. */
struct FeedBatch
{
    std::vector<StateSpan> spans;
    std::vector<CallRecord> calls;
    std::vector<FeedGap> gaps;
    std::vector<MissedRing> rings;
    std::vector<CallReason> reasons;
    std::vector<PresenceSign> presence;
    QString source = QStringLiteral("feed"); ///< whose word the presence is, as Evidence has it
    Millis ahead{0}; ///< of its clock: what the source said is by so much later than the signs' moments

    size_t size() const
    {
        return spans.size() + calls.size() + gaps.size() + rings.size() + reasons.size() + presence.size();
    }
};

/** What recording a batch came to. */
struct FeedBatchOutcome
{
    int evidence = 0; ///< new rows; the same sign again adds nothing
    QStringList unassigned; ///< members nobody on record goes by: seats, strangers; nobody's lateness
};

/**
 * Gathers what the live floor lets go of and hands it on in batches of at most 1,000 or every 250 ms, so that one
 * transaction serves many events. Lives on the feed's thread.
 */
class FeedRecorder final : public QObject, public HistorySink, public PresenceSink
{
    Q_OBJECT

public:
    static constexpr size_t batchSize = 1000;
    static constexpr std::chrono::milliseconds batchDelay{250};
    static constexpr std::chrono::seconds gapGrows{30};

    /** @p handOver is called on the feed's thread; in the console it gives the batch to the store's worker. */
    explicit FeedRecorder(std::function<void(FeedBatch)> handOver, QObject *parent = nullptr);

    void spanClosed(const StateSpan &span) override;
    void callClosed(const CallRecord &call) override;
    void gapClosed(const FeedGap &gap) override;
    /**
     * A gap that is open, as LiveFloor::openGap() tells it; to be said again and again. It goes on record at once and
     * again each time it is longer by @p atLeast, until gapClosed() tells its end.
     */
    void gapGoesOn(const FeedGap &gap, Millis atLeast = gapGrows);
    void ringMissed(const MissedRing &ring) override;
    void reasonTold(const CallReason &reason) override;
    void onPresence(const PresenceSign &sign) override;
    /** Hands over what is gathered, at once; at the feed's end and before the program goes. */
    void flush();

    /** Writes a batch on the store's thread: history in one transaction, presence as evidence in another. */
    static Result<FeedBatchOutcome> record(StoreSession &session, const FeedBatch &batch);

private:
    void added();

    FeedGap asBegun(FeedGap gap) const;
    void giveWay(const FeedGap &gap);

    std::function<void(FeedBatch)> m_handOver;
    QHash<QString, FeedGap> m_openGaps; ///< as on record, by feed
    FeedBatch m_batch;
    QTimer m_timer;
};

} // namespace Floorwalk
