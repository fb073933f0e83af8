// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/feedrecorder.h"
#include "models/service/storesession.h"
#include "models/service/unheardtime.h"

#include <QCoreApplication>

namespace Floorwalk {

/** Which gaps are to be filled from which queue_log. */
struct BackfillRequest
{
    QString log; ///< Asterisk's queue_log, or the folder it lies in
    QString feed{}; ///< whose gaps, as FeedGap names it; empty where there is one feed
    QStringList feeds{}; ///< all of several feeds, as FeedGap names them
    std::optional<Moment> from{}; ///< gaps that end later; absent: longestBack before now
    std::optional<Moment> to{}; ///< gaps that begin earlier; absent: now
    OpenRecords open{}; ///< of the live floor, where one runs
};

/** What became of one gap. */
struct FilledGap
{
    FeedGap gap; ///< as on record
    std::vector<TimeRange> filled; ///< what of it is filled, now or before; by start, not touching
    int calls = 0; ///< written or completed this time, as are the following
    int spans = 0;
    int signs = 0;
    int rings = 0; ///< that nobody answered
    int open = 0; ///< calls that had not ended by the log's last line
    QString remains; ///< what is not filled and why; empty when all is

    bool changed() const { return calls > 0 || spans > 0 || signs > 0 || rings > 0; }
    /** Whether another look may find more: the log had not yet come to the end of the gap or of one of its calls. */
    bool isOpen() const { return open > 0 || !remains.isEmpty(); }
};

struct BackfillReport
{
    std::vector<FilledGap> gaps;
    Millis ahead{0}; ///< of the log's clock; its times were set back by it
    QStringList notes; ///< whatever else is to be known

    bool changed() const { return std::ranges::any_of(gaps, &FilledGap::changed); }
    bool isOpen() const { return std::ranges::any_of(gaps, &FilledGap::isOpen); }
};

/** What is to be written, found out where nothing can be written. */
struct BackfillPlan
{
    /** Of each gap of the report. */
    struct Part
    {
        FeedBatch presence;
        std::optional<GapFill> fill; ///< what this log brings; absent: nothing to be written about the gap
        std::vector<GapFill> before; ///< what is on record, by start, without overlap
    };

    HistoryFile::Amendment amendment;
    std::vector<Part> parts;
    BackfillReport report;
};

/**
 * Fills gaps of the history from Asterisk's queue_log: calls, states and, as evidence, comings and goings (domain.md
 * 2.2: an added or logged-in of queue_log is an arrival). Nothing that was heard is changed, the gap stays on record,
 * and doing it twice changes nothing more.
 */
class Backfill
{
    Q_DECLARE_TR_FUNCTIONS(Backfill)

public:
    static constexpr std::chrono::hours longestBack{31 * 24};

    explicit Backfill(StoreSession &session)
        : m_session(session)
    {}

    /**
     * Reads, on any session. NotFound, Storage or BadInput when the log cannot be read; Conflict when it is none of
     * this telephone system.
     */
    Result<BackfillPlan> plan(const BackfillRequest &request);
    /** Writes; Conflict or Storage when that cannot be done. */
    Result<BackfillReport> apply(const BackfillPlan &plan);
    /** Both. */
    Result<BackfillReport> fill(const BackfillRequest &request);

private:
    StoreSession &m_session;
};

} // namespace Floorwalk
