// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace Floorwalk {

enum class ActivityStatus : quint8 {
    Planned,
    Running,
    Done,
    Postponed,
    Skipped,
    Paused,
    HandedOver ///< another leader accepted it before it was begun: it is theirs to do
};
/** Neither done nor to be done by whose plan it stands in. */
constexpr bool isGivenUp(ActivityStatus status)
{
    return status == ActivityStatus::Skipped || status == ActivityStatus::HandedOver;
}
QString activityStatusName(ActivityStatus status);
std::optional<ActivityStatus> activityStatusFromName(QStringView name);

/** One step of an activity's checklist, ticked or not. */
struct ChecklistTick
{
    static constexpr QLatin1StringView detachedAnswer{"detached"}; ///< it was taken out again, and is read no more

    QString step; ///< the step's stable id in the day template
    bool ticked = false;
    std::optional<Moment> at; ///< when it was last ticked or unticked
    QString answer; ///< "ok", "notOk", "notApplicable", detachedAnswer or empty
    QString note;

    bool operator==(const ChecklistTick &) const = default;
};

/** A stretch in which an activity rested; open while it still does. */
struct ActivityPause
{
    Moment since;
    std::optional<Moment> until{};

    bool operator==(const ActivityPause &) const = default;
};

/** One activity of a leader's day as planned and as it was: what Today shows and the day report is written from. */
struct ActivityRecord
{
    std::optional<ActivityId> id; ///< absent until stored
    QDate date; ///< the shift day
    QString leader; ///< whose day it is
    QString key; ///< the activity's stable id in the day template, "floorWalk"; may repeat within a day
    QString title; ///< words of the leader's own; empty = the template's
    bool passive = false; ///< proposed by the floor, accepted by the leader
    int position = 0; ///< order within the day
    std::optional<Moment> plannedStart;
    std::optional<Moment> plannedEnd;
    std::optional<Moment> actualStart;
    std::optional<Moment> actualEnd;
    ActivityStatus status = ActivityStatus::Planned;
    QString reason; ///< why skipped or postponed
    QString note;
    QString subject; ///< whom or what it is about: an agent key
    std::vector<ChecklistTick> ticks;
    QString team{}; ///< whose template planned it; empty when it is for every team the leader has
    bool mandatory = false; ///< not to be left out: shown as missed when it was
    std::optional<int> hangsOn{}; ///< the position of the activity of the same day that its time goes with
    QString placed{}; ///< how its time was found: "trough:4" of so many weeks, "middle:1" too few known; else empty
    QString alert{}; ///< the alert that proposed it: AlertNews::keyOf
    std::vector<ActivityPause> pauses{}; ///< by time
    bool isAhead = false; ///< a plan for a day that its leader has not opened yet
    std::optional<Moment> laid{}; ///< where the template had it when it was planned ahead; absent: the leader added it

    bool operator==(const ActivityRecord &) const = default;
};

/** What a later roster or template changed of a day that was planned ahead. */
struct PlanChange
{
    enum class Kind : quint8 {
        Came, ///< it is in the plan now
        Went, ///< it is in it no more, and nobody had touched it
        Moved, ///< it went along, from one time to another
        Kept, ///< the leader had moved it: it stays, though its time would be another now
        Stays ///< the leader had changed it: it stays, though the plan has it no more
    };
    Kind kind = Kind::Came;
    QString key; ///< of the activity
    std::optional<Moment> from{}; ///< where the plan had it before; absent when it came
    std::optional<Moment> to{}; ///< where it has it now; absent when it is gone

    bool operator==(const PlanChange &) const = default;
};
QString planChangeName(PlanChange::Kind kind); ///< "came", "went" …
std::optional<PlanChange::Kind> planChangeFromName(QStringView name);

/** An alert as the store keeps it, so that it survives a restart of the program. */
struct AlertRecord
{
    enum class Status : quint8 { Open, Acknowledged, Snoozed, Closed };

    std::optional<AlertId> id; ///< absent until stored
    QString kind; ///< "longCall", "longBusy", "queueWait" …
    QString subject; ///< agent key or queue
    QString instance; ///< tells one episode from the next: the call's id, the span's since
    bool alarm = false; ///< false = warning
    Moment since; ///< of the condition: the call's start
    Moment raisedAt;
    Status status = Status::Open;
    QString owner;
    std::optional<Moment> snoozedUntil;
    std::optional<Moment> closedAt;
    QString reason; ///< why it was dismissed
    QJsonObject facts; ///< queue, thresholds … as they were
    QString rule{}; ///< the id of the rule that raised it; empty where no file of rules did
    QString outcome{}; ///< how it ended: "resolved" by itself, else what a person chose; empty while it is open
    QString note{}; ///< a person's words about it
    std::optional<Moment> acknowledgedAt{}; ///< when a person first did something about it
    std::optional<Moment> alarmedAt{}; ///< when it became an alarm; absent while it is none, and of old records
    std::optional<Moment> notedAt{}; ///< when the note was written as it stands

    /** From being raised to the first act of a person; absent when nobody did anything. */
    std::optional<Millis> reactionTime() const
    {
        return acknowledgedAt ? std::optional(std::max(Millis(0), *acknowledgedAt - raisedAt)) : std::nullopt;
    }
    bool operator==(const AlertRecord &) const = default;
};

QString alertStatusName(AlertRecord::Status status);
std::optional<AlertRecord::Status> alertStatusFromName(QStringView name);

} // namespace Floorwalk
