// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/agentstate.h"
#include "models/domain/clock.h"
#include "models/domain/ids.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Floorwalk {

using BreakId = RowId<struct BreakTag>;

/** Where a break stands: on the waiting list, sent by the leader, gone, back, or given up before it began. */
enum class BreakStatus : quint8 { Waiting, Sent, Out, Back, Withdrawn };
QString breakStatusName(BreakStatus status);
std::optional<BreakStatus> breakStatusFromName(QStringView name);

/** More time, and who gave it. */
struct BreakExtension
{
    Moment at;
    Millis by{0};
    QString author;

    bool operator==(const BreakExtension &) const = default;
};

/**
 * One break, meal or approved busy of one agent through its life, as the break desk keeps it. A restroom visit is a
 * short break like any other: the reason's own words are never kept.
 */
struct BreakRecord
{
    std::optional<BreakId> id; ///< absent until stored
    QString agent; ///< the feed's key of the person; with opened it names the break
    QString name;
    QString seat; ///< the phone, for example PJSIP/1001; empty where the feed did not say
    QString place{}; ///< the seat that it stands on, by the seat plan; told on the screen, not kept
    PauseKind kind = PauseKind::Break; ///< Break, Meal, or Busy that was approved
    BreakStatus status = BreakStatus::Waiting;
    Moment opened; ///< when it was asked for, sent or begun, whichever was first
    QString askedBy; ///< who put it on the waiting list; empty = it never stood there
    std::optional<Moment> sentAt;
    QString sentBy; ///< empty = gone without having been sent
    Millis allowed{0};
    std::vector<BreakExtension> extensions;
    std::optional<Moment> since; ///< when the pause began at the phone
    bool fromFeed = false; ///< the pause came before anybody was sent
    std::optional<Moment> backAt;
    QString backBy; ///< empty = the feed saw it
    bool endSeen = true; ///< false: the end lies in a gap, so length and lateness are not known
    int batch = 0; ///< of the day's meal batches; 0 = none

    bool isOpen() const { return status != BreakStatus::Back && status != BreakStatus::Withdrawn; }
    /** Gone, or sent and not yet gone. */
    bool isAway() const { return status == BreakStatus::Sent || status == BreakStatus::Out; }
    /** Who is away takes one of the places; at a meal, or approved busy, nobody does. */
    bool takesPlace() const { return isAway() && kind == PauseKind::Break; }
    /** Due back: from when it began, before that from when it was sent; absent while it waits. */
    std::optional<Moment> due() const;
    /** From begin to end; absent unless both were seen. */
    std::optional<Millis> length() const;
    /** Back a second or more after it was due. */
    bool isOvertime() const;

    bool operator==(const BreakRecord &) const = default;
};

/** Who goes to eat together. */
struct MealBatch
{
    int number = 1; ///< from 1, in the order of going
    QStringList agents; ///< by key

    bool operator==(const MealBatch &) const = default;
};

/** What the desk needs from the records for the running day. */
struct BreakDay
{
    QDate date; ///< the day its meal batches belong to
    Moment from; ///< begin of the day, or of a shift that runs since before midnight
    std::vector<BreakRecord> records; ///< begun since then, and all that are still open, by opened
    std::vector<MealBatch> batches;
    QHash<QString, Moment> arrivals; ///< by feed member: the first sign of presence since from
    QHash<QString, Moment> shiftEnds; ///< by feed member: end of the last segment rostered
    QHash<QString, QString> teams{}; ///< by feed member: of whose people it is
    QHash<QString, QString> leaders{}; ///< by name: the team of somebody on record whose name no other has

    bool operator==(const BreakDay &) const = default;
};

} // namespace Floorwalk
