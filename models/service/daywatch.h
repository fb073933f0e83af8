// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/daymaker.h"
#include "models/service/floorsource.h"
#include "models/service/hotlinewatch.h"
#include "models/service/onereading.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Floorwalk {

class DutyLeader;
class FloorSession;
class ShiftBoard;
class StoreWorker;

/**
 * Watches the leader's day on the screen's thread, whatever page is shown: reminds of each activity before its time,
 * tells of a mandatory one that was missed, and proposes what the floor gives cause for. It begins nothing by itself.
 */
class DayWatch : public QObject
{
    Q_OBJECT

public:
    /** All outlive the watch. */
    DayWatch(FloorSession &floor, const DutyLeader &duty, const ShiftBoard &shift, StoreWorker &writer,
             StoreWorker &reader, const Clock &clock, QObject *parent = nullptr);

    void setLanguage(const QString &language) { m_language = language; }
    /** Reads the day now and @p every so long. */
    void start(Millis every = std::chrono::seconds(20));

    /** Reminders and proposals as rows of the inbox; what is snoozed or dismissed is not among them. */
    const std::vector<AlertRecord> &items() const { return m_items; }
    /** @p alerts of the floor with them. */
    std::vector<AlertRecord> with(std::vector<AlertRecord> alerts) const;
    /**
     * The activity that @p alert gives cause for: a walk to the seat, a hotline entry, urgent business; empty when it
     * is none.
     */
    static QString proposed(const AlertRecord &alert);
    /** The activity that came from an alert of this key; null when none did. */
    const ActivityRecord *activityOf(const QString &alert) const;
    /** How the day's template, or the program, calls an activity. */
    QString titleOf(const QString &activity) const;

    /** Begins what @p alert proposes; begun() or failed() tells. */
    void accept(const AlertRecord &alert);
    /**
     * Accepts, snoozes or dismisses an own row. A dismissed proposal stands in the day as skipped, a dismissed reminder
     * leaves its activity out, each with the reason.
     */
    void act(const AlertCommand &command);

public slots:
    /** The day was changed elsewhere. */
    void refresh();

signals:
    void changed();
    /** The day on record was changed here. */
    void dayChanged();
    /** What was accepted runs. */
    void begun(const ActivityRecord &activity);
    void failed(const Error &error);

private:
    /** What the store has for a leader's day. */
    struct Kept
    {
        LeaderDay day;
        std::vector<AlertRecord> escalated; ///< what waits for urgent business
        QHash<QString, Moment> snoozed; ///< what was put off, by key: until when
    };
    static Result<Kept> kept(StoreSession &session, const Actor &leader, QDate date, bool mayMake);
    static Proposal proposalOf(const AlertRecord &alert, const QString &declined);
    void followDuty();
    void read(const Actor &leader, const Result<Kept> &kept);
    void show(const Actor &leader, const Result<Kept> &kept);
    void lookAtFloor();
    void update();
    void snooze(const AlertCommand &command);
    void dismiss(const AlertCommand &command);
    QDate today() const;

    FloorSession &m_floor;
    const DutyLeader &m_duty;
    const ShiftBoard &m_shift;
    StoreWorker &m_writer;
    StoreWorker &m_reader;
    const Clock &m_clock;
    QString m_language;
    LeaderDay m_day;
    std::vector<AlertRecord> m_escalated;
    HotlineWatch m_hotline;
    std::vector<AlertRecord> m_items;
    QHash<QString, Moment> m_snoozed; ///< by key: until when
    QTimer m_timer;
    OneReading m_reading;
};

} // namespace Floorwalk
