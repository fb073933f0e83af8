// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/floorsession.h"
#include "models/service/pastreader.h"

namespace Floorwalk {

class StoreWorker;

/**
 * The floor at an earlier moment, loaded from the history through the reader. However fast moments are asked for, one
 * is loaded at a time and then the latest wanted; agents keep their ids, so that a selection stays through all of them.
 */
class PastView final : public FloorView
{
    Q_OBJECT

public:
    /** @p reader null: nothing is kept, so there is no past. */
    PastView(FloorSession &live, StoreWorker *reader, const Zone &zone, QObject *parent = nullptr);

    /** False where nothing is kept. */
    bool isPossible() const { return m_reader != nullptr; }
    /** Shows @p at, within day().range, as soon as it is loaded. */
    void goTo(Moment at);
    /** Back to the present: what is still being loaded is dropped. */
    void leave();
    /** Whether a moment is shown or being loaded. */
    bool isEntered() const { return m_wanted.has_value(); }
    /** The moment asked for last; shown once isLoading() is over. */
    std::optional<Moment> wanted() const { return m_wanted; }
    bool isLoading() const { return m_loading; }
    /** Reads what the slider must know of @p date; dayChanged() tells. */
    void loadDay(QDate date);
    const std::optional<PastDay> &day() const { return m_day; }
    /** How long the last reading of a day took: what a reread of the present one is paced by. */
    Millis dayTook() const { return m_dayTook; }
    /** Why nothing is known of the moment shown, if a gap hides it. */
    const std::optional<FeedGap> &silence() const { return m_shown.silence; }
    /** The moment shown lies before it, and half-hour sums are all that is kept. */
    const std::optional<Moment> &summedTo() const { return m_shown.summedTo; }

    /** The shift as it stood at the moment shown; absent without a roster, and until hasRoll(). */
    const std::optional<ShiftSummary> &shift() const { return m_shown.shift; }
    /** Whether shift() says all that is known; the roll comes a little after the floor. */
    bool hasRoll() const { return m_shown.hasRoll; }

    FloorModel &agents() override { return m_agents; }
    const FloorModel &agents() const override { return m_agents; }
    const std::vector<QueueRow> &queues() const override { return m_shown.delta.queues; }
    const FloorScope &scope() const override { return m_live.scope(); }
    const StateTotals &team() const override { return m_shown.delta.team; }
    const FloorSums &sums() const override { return m_shown.delta.sums; }
    std::optional<Moment> since() const override;
    const std::vector<TimeRange> &filled() const override { return m_shown.delta.filled; }
    const std::vector<TimeRange> &unheard() const override { return m_shown.delta.unheard; }
    const std::vector<IncidentAbsence> &excused() const override { return m_shown.delta.excused; }
    std::optional<Sample> earlier(Millis ago) const override;
    const std::vector<AlertRecord> &alerts() const override { return m_shown.alerts; }
    Moment now() const override { return m_shown.delta.at; }
    bool isHeard() const override { return !m_shown.silence; }
    bool isPast() const override { return true; }
    const CentreSettings &settings() const override { return m_live.settings(); }

signals:
    void dayChanged();
    /** What the roll says of the moment shown is known by now. */
    void shiftChanged();
    /** What was asked for cannot be shown. */
    void failed(const Error &error);

protected:
    QString teamOf(const AlertRecord &alert) const override;

private:
    void load();
    void request(const OpenRecords &open, Moment at, quint64 visit);
    void arrive(const Result<PastMoment> &moment, Moment at);
    void loadShift(Moment at);
    QHash<QString, KnownAgent> known(QDate date) const;

    FloorSession &m_live;
    StoreWorker *m_reader;
    std::shared_ptr<PastReader> m_past; ///< used on the reader's thread only
    Zone m_zone;
    FloorModel m_agents;
    PastMoment m_shown;
    std::optional<PastDay> m_day;
    std::optional<Moment> m_wanted;
    QHash<QString, quint32> m_ids; ///< of agents the live floor does not know
    QDate m_wantedDay;
    Millis m_dayTook{0};
    bool m_loading = false;
    quint64 m_visit = 0; ///< answers to an earlier visit are dropped
};

} // namespace Floorwalk
