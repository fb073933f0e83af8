// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/breaks/breakbook.h"
#include "models/live/floordelta.h"
#include "models/live/livesinks.h"
#include "models/service/breakdesk.h"

#include <functional>

namespace Floorwalk {

/**
 * The break desk on the feed's thread: tells the book what the floor shows, gives what changed to the store and the
 * board to the screen. Stands before the history, so that pauses told of the past are not lost.
 */
class BreakKeeper final : public HistorySink
{
public:
    using Done = std::function<void(Result<void>)>;
    /** Hands a change to the store; @p done may be empty. */
    using Keep = std::function<void(const BreakChange &change, const Actor &by, Done done)>;

    /** @p next may be null; @p keep empty: nothing is kept. */
    BreakKeeper(const BreakSetup &setup, Moment now, HistorySink *next, Keep keep);

    void spanClosed(const StateSpan &span) override;
    void callClosed(const CallRecord &call) override;
    void gapClosed(const FeedGap &gap) override;
    void ringMissed(const MissedRing &ring) override;
    void reasonTold(const CallReason &reason) override;

    /** The floor as it is heard now, by the feed's clock. */
    void observe(const AgentRow &row, Moment now);
    void left(const QString &agent, Moment now) { m_book.left(agent, now); }
    /** After all rows of a look: the queues, and what ends by time. */
    void advance(const std::vector<QueueRow> &queues, Moment now);
    /** Nothing is heard now. */
    void silenced();
    /** What roster, evidence and settings say by now. */
    void refresh(const BreakSetup &setup);

    /** Calls @p done when what was done is on record, or with why not. */
    void handle(const BreakCommand &command, Moment now, const Done &done);
    std::optional<AlertFinding> overdue(const QString &agent) const { return m_book.overdue(agent); }
    bool isAway(const QString &agent) const { return m_book.isAway(agent); }
    /** Agents whose overdue() or isAway() may have changed since the last call. */
    QSet<QString> takeTouched() { return m_book.takeTouched(); }
    /** The board, when it changed since the last call; what nobody asked for may wait for a fifth of a second. */
    std::optional<BreakBoard> takeBoard(Moment now);

private:
    void take(const BreakSetup &setup);
    Result<void> mayDo(const BreakCommand &command) const;
    BreakChange changes();
    void keepOwnChanges();

    BreakBook m_book;
    QDate m_date;
    CentreSettings m_settings;
    QHash<QString, QString> m_teams; ///< by feed member
    QHash<QString, QString> m_leaders; ///< teams by name of whoever is on record
    HistorySink *m_next;
    Keep m_keep;
    std::optional<BreakBoard> m_told;
    Moment m_lookedAt{};
    bool m_dirty = true;
    bool m_urgent = true; ///< … for a person waits to see it
    bool m_live = false; ///< the floor was heard live once: what closes from then on was seen
    bool m_silent = false;
};

} // namespace Floorwalk
