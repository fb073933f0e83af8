// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/livesettings.h"
#include "models/service/floorsession.h"
#include "models/service/onereading.h"

#include <QElapsedTimer>
#include <QTimer>

#include <map>
#include <optional>

namespace Floorwalk {

class BackfillWatch;
class StoreSession;
class StoreWorker;

/**
 * Has the live floor's figures of today be those of the whole day, as the history tells it: what was heard before this
 * program began to listen, what a queue_log told of gaps, and all of it held against the limits that are set now. Reads
 * the day's figures as a look into the past does, and gives the floor the difference to what it counted: when the floor
 * is first heard, when a gap was filled, when a limit is another, when an incident took people, which excuses their
 * time, and when conversations are over that ran when it was first heard: before that no record told of them.
 */
class DayRecount final : public QObject
{
    Q_OBJECT

public:
    /** @p reader null: nothing is kept. @p fills null: nobody fills gaps here. */
    DayRecount(FloorSession &floor, StoreWorker *reader, const BackfillWatch *fills, QObject *parent = nullptr);

    /** By which limits what was counted was judged. */
    enum class Judged : quint8 { AsSet, Otherwise };
    /**
     * What the history knows of the day of @p counted beyond it, held against @p limits: those that are set now, of
     * which @p session may not know yet. Nothing when it was @p judged so, all of the day was heard, none of its gaps
     * was filled and no incident took anybody. Storage when the history cannot be read.
     */
    static Result<std::optional<DayCorrection>> correctionOf(StoreSession &session, const CountedFloor &counted,
                                                             const LiveSettings &limits, Judged judged = Judged::AsSet);
    /** The floor is listened to anew, and counts from nothing. */
    void beginAnew()
    {
        m_heard = m_knowsTalks = m_justOver = false;
        m_ranBefore.clear();
    }

    /** Looks whether incidents, or conversations that ran before, have changed anything: by itself every half minute.
     */
    void lookAgain();

signals:
    void failed(const QString &why);

private:
    void look();
    void lookAtIncidents();
    void rememberTalks(const CountedFloor &counted);
    void lookAtTalks();
    void takeIncidents(const std::vector<IncidentAbsence> &times);
    void follow(const CentreSettings &settings);
    void read(const CountedFloor &counted);

    FloorSession &m_floor;
    StoreWorker *m_reader;
    LiveSettings m_limits; ///< by which the day is judged
    bool m_otherwise = false; ///< some of the day was judged by others
    bool m_heard = false;
    OneReading m_reading;
    OneReading m_incidentsReading;
    QTimer m_incidents; ///< their span may be changed by hand, also by another program
    std::vector<IncidentAbsence> m_excused; ///< as they were seen last
    Moment m_countedAt{}; ///< up to which the last correction takes them away
    std::map<QString, std::optional<Moment>> m_ranBefore; ///< by agent, since when: conversations heard in part
    bool m_knowsTalks = false; ///< those were remembered
    bool m_justOver = false; ///< some of them; whoever keeps the record has written them at the next look
    QElapsedTimer m_sinceRead;
    qint64 m_took = 0; ///< milliseconds: the last reading of the day
};

} // namespace Floorwalk
