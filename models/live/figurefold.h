// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/callcount.h"
#include "models/live/handlingrows.h"
#include "models/live/livesettings.h"
#include "models/live/openedfigure.h"

#include <QHash>

namespace Floorwalk {

/**
 * Computes one figure over an interval from the records of the history, and keeps what it was computed from. Figures of
 * calls count as callcount.h judges each call; figures of people count the time of their spans inside the window and
 * outside gaps. A plain class for one thread.
 */
class FigureFold
{
public:
    /** More rows than this are counted, but not listed: a day of a thousand agents. */
    static constexpr qint64 mostRows = 300'000;

    FigureFold(FigureWish wish, LiveSettings settings, qint64 most = mostRows);

    /** Figures of people are of whom @p counts alone; before all else. */
    void countOnly(CountsAgent counts) { m_counts = std::move(counts); }
    /** Gaps first: calls and spans are held against them. */
    void add(const FeedGap &gap);
    /** A leader approved that @p agent is busy in @p range: it is over the limit only beyond. Before spans. */
    void approveBusy(const QString &agent, const TimeRange &range) { m_approved[agent].push_back(range); }
    /** Incident @p number took @p agent off line: of that time nothing counts in figures of people. Before spans. */
    void excuse(const QString &agent, const TimeRange &range, qint64 number);
    /** Each agent's spans by start, those that are told again are passed over; a running one ends at Moment::max(). */
    void add(const StateSpan &span);
    /** Calls in any order; one under way ends at Moment::max(). */
    void add(const CallRecord &call);
    /** The figure; the fold is used up. */
    OpenedFigure finish();

private:
    /** Busy for one reason, as a part of an episode. */
    struct Stretch
    {
        QString reason;
        TimeRange range;
        Millis inWindow{0};
    };
    /** Busy without a break: another reason does not begin another one (domain.md 2.3). */
    struct Episode
    {
        TimeRange range;
        std::vector<Stretch> stretches;
    };
    struct Agent
    {
        Moment last{}; ///< end of the last span
        std::optional<Episode> busy;
        HandlingRows handling;
    };

    void take(FigureRow row);
    void addState(const StateSpan &span, Millis inWindow);
    void addBusy(Agent &agent, const QString &key, const StateSpan &span, Millis inWindow);
    void closeBusy(const QString &key, const Episode &episode);
    void addReasons(const Episode &episode, Moment seenTo, std::optional<Moment> over);
    void closeHandling(const QString &key, const HandlingRows &handling);
    void weigh(FigureRow &row, const CallPart &part) const;
    Moment overAt(const QString &key, const TimeRange &busy) const;
    Millis countedIn(const TimeRange &range, const QString &agent) const;

    bool isMeant(const QString &agent, Moment moment) const { return !m_counts || m_counts(agent, moment); }

    LiveSettings m_settings;
    CountsAgent m_counts; ///< none: everybody
    std::vector<FeedGap> m_gaps;
    QHash<QString, std::vector<TimeRange>> m_excused; ///< by agent
    QHash<QString, std::vector<TimeRange>> m_approved; ///< busy, by agent
    QHash<QString, Agent> m_agents;
    LostWaits m_lost;
    OpenedFigure m_out;
    qint64 m_most;
    qint64 m_greatest = -1; ///< of the rows' above
};

} // namespace Floorwalk
