// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/breaks/covercount.h"
#include "models/domain/result.h"
#include "models/domain/span.h"

#include <QSet>

#include <deque>
#include <set>

namespace Floorwalk {

/** What the telephone system says of one agent now. */
struct BreakFact
{
    QString agent; ///< the feed's key
    QString name;
    QString seat;
    QStringList queues;
    AgentState state = AgentState::Unknown;
    Certainty certainty = Certainty::Measured;
    bool paused = false; ///< in all queues, also while a call keeps the pause waiting
    PauseKind pause = PauseKind::Busy;
    Moment since; ///< of the state
    QStringList pausedQueues{}; ///< of a pause in some of the queues alone
};

/**
 * The break desk: who is out, whose turn it is, when who is due. A pause for a break or meal and the leader's word are
 * one record, whichever comes first; when the pause ends the agent is back by itself. Silence of the feed is never
 * taken for coming back. Busy is the agent's own and no record, until a leader approves it: then it has a due time like
 * a break, and takes no place. All moments are the feed's. Records leave through takeChanged(), so that a restart of
 * the program forgets none. A plain class for one thread.
 */
class BreakBook
{
public:
    explicit BreakBook(BreakRules rules)
        : m_rules(std::move(rules))
    {}

    /** Takes the records of the running day in; what is open goes on. */
    void restore(const BreakDay &day, Moment now);
    /**
     * Arrivals and shift ends as they are known by now. With a new day come its batches, and what ended long before it
     * is forgotten here.
     */
    void refreshDay(const BreakDay &day);
    void setRules(BreakRules rules);

    void observe(const BreakFact &fact, Moment now);
    /** The agent is in no queue any more: like logging out. */
    void left(const QString &agent, Moment now);
    /** The feed fell silent: who is out stays out, and how that ends is not known unless it is seen to last. */
    void silenced();
    /** A pause that was over before anybody listened live: enters as a finished break. */
    void tellPast(const StateSpan &span);
    void setWaitingCallers(int callers) { m_waitingCallers = callers; }
    /** Ends what ends by time alone: sent and never gone, gone and never seen again, waiting after the shift. */
    void advanceTo(Moment now);

    /** Does what @p command says. Conflict with the reason when it cannot be, or should not be unless anyway is set. */
    Result<void> carryOut(const BreakCommand &command, Moment now);

    /** What the inbox is to know of @p agent. */
    std::optional<AlertFinding> overdue(const QString &agent) const;
    /** Whether @p agent is out, or sent and not yet gone: what the leader allows, also busy, or a break's reason. */
    bool isAway(const QString &agent) const { return find(agent, Which::Away) != nullptr; }
    /** What the feed calls @p agent: the key, the name, the phone. */
    QStringList wordsOf(const QString &agent) const;
    BreakBoard board() const;
    /** Records changed since the last call. */
    std::vector<BreakRecord> takeChanged();
    /** The meal batches, if they changed since the last call. */
    std::optional<std::vector<MealBatch>> takePlan();
    /** Agents whose overdue() may have changed since the last call. */
    QSet<QString> takeTouched() { return std::exchange(m_touched, {}); }

private:
    struct Seen
    {
        BreakFact fact;
        Moment firstSeen;
        std::optional<Moment> loggedOut;
        bool unsure = false; ///< not seen since the feed was silent
        bool dismissed = false; ///< called back by the leader while the phone is still paused
        std::optional<CoverCount::Place> counted; ///< as m_cover knows it
    };

    /** Where one agent's records lie. */
    struct Records
    {
        std::vector<size_t> all;
        std::vector<size_t> open;
        std::optional<size_t> lastEnded; ///< the break or meal whose end is the latest
    };

    /** Breaks of the day that are over. */
    struct Ended
    {
        BreakSums sums;
        BreakLog done;

        void add(const BreakRecord &record);
    };

    enum class Which : quint8 { Waiting, Away };
    BreakRecord *find(const QString &agent, Which which);
    const BreakRecord *find(const QString &agent, Which which) const
    {
        return const_cast<BreakBook *>(this)->find(agent, which);
    }
    const BreakRecord *lastEnded(const QString &agent) const;
    void insert(BreakRecord record);
    void end(size_t place);
    bool isOfDay(const BreakRecord &record) const;
    void forgetBefore(Moment moment);
    BreakRecord &begin(const Seen &seen, PauseKind kind, BreakStatus status, Moment at);
    void changed(BreakRecord &record);
    void go(BreakRecord &record, const BreakFact &fact);
    void comeBack(BreakRecord &record, Moment at, const QString &by, bool seen);
    void observeRest(Seen &seen);
    void lapse(BreakRecord &record, Moment now);
    int batchOf(const QString &agent) const;
    static std::optional<Moment> known(const QHash<QString, Moment> &facts, const BreakRecord &record);
    Moment restedAt(const BreakRecord &record) const;
    void count(Seen &seen);
    static bool isServing(const Seen &seen);
    static QStringList servedBy(const Seen &seen);
    std::vector<CoverGap> coverGaps(const QStringList &without) const;
    BreakTotals totals() const;
    MealLine mealLine(const MealBatch &batch) const;
    QString nameOf(const QString &agent) const;

    Result<Seen *> present(const QString &agent);
    Result<void> mayGo(PauseKind kind, bool anyway) const;
    int taken() const;
    void sendOne(Seen &seen, const BreakCommand &command, Moment now);
    Result<void> ask(const BreakCommand &command, Moment now);
    Result<void> send(const BreakCommand &command, Moment now);
    Result<void> callBack(const BreakCommand &command, Moment now);
    Result<void> withdraw(const BreakCommand &command, Moment now);
    Result<void> approveBusy(const BreakCommand &command, Moment now);
    Result<void> extend(const BreakCommand &command, Moment now);
    Result<void> planMeals();
    Result<void> moveToBatch(const BreakCommand &command);
    Result<void> sendBatch(const BreakCommand &command, Moment now);
    bool hasEaten(const QString &agent) const;

    BreakRules m_rules;
    Moment m_from{};
    std::deque<BreakRecord> m_records; ///< of the day
    QHash<QString, Records> m_of; ///< by agent
    std::set<size_t> m_open; ///< places of those that are not over
    std::vector<MealBatch> m_batches;
    QHash<QString, Moment> m_arrivals;
    QHash<QString, Moment> m_shiftEnds;
    QHash<QString, Seen> m_seen; ///< by agent
    CoverCount m_cover;
    Ended m_ended;
    int m_waitingCallers = 0;
    std::set<size_t> m_changed; ///< places
    bool m_planChanged = false;
    QSet<QString> m_touched;
};

} // namespace Floorwalk
