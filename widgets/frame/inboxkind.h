// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"

#include <QFlags>

#include <chrono>
#include <span>

namespace Floorwalk {

/** Who carries out what is done about a row of the inbox. */
enum class InboxBoard : quint8 {
    Floor, ///< FloorSession: an alert
    Day, ///< DayWatch: a reminder, or what the floor proposes
    FollowUps, ///< FollowUpBoard: what was agreed and is due
    EndedAlerts, ///< EndedAlertBoard: alerts that were taken, are over, and of which nothing is said yet
    Register, ///< RegisterBoard: what was promised and is due, and hand-overs that are offered
    Reports ///< ReportBoard: what leaders submitted to the operations manager
};

/** What can be done about a row where it stands; the rest has no meaning for its kind, and is not offered. */
enum class InboxAct : quint8 {
    Accept = 1, ///< its board is told that somebody has it in hand
    Snooze = 2,
    Assign = 4,
    Note = 8,
    Dismiss = 16, ///< over, with one of the kind's endings or a reason of one's own
    Finish = 32 ///< over at once, with the only ending of the kind
};
Q_DECLARE_FLAGS(InboxActs, InboxAct)
Q_DECLARE_OPERATORS_FOR_FLAGS(InboxActs)

/** How a row can end: what is recorded, and its words. */
struct InboxEnding
{
    QLatin1StringView outcome;
    const char *words;
};

/** How long a row can rest. */
struct InboxRest
{
    std::chrono::minutes length; ///< 0: until the next shift day begins
    const char *words; ///< may hold %n for the minutes
};

/**
 * All that sets one kind of the inbox's rows apart. Another kind is another record in inboxkind.cpp, and a board that
 * makes its rows and carries out its acts. Words are translated in the context of InboxPane where nothing else is said.
 */
struct InboxKind
{
    QLatin1StringView name; ///< AlertRecord::kind; empty: of any rule of the floor's
    InboxBoard board = InboxBoard::Floor;
    InboxActs acts;
    int rank = 0; ///< below 0: before all else; above 0: behind what is as grave
    bool isHeard = true; ///< the feed tells of it: while that is silent nobody knows
    const char *icon = ""; ///< beside its weight; empty: that of the weight
    const char *word = nullptr; ///< of the kind alone, in the context Alerts; null: that of the rule's kind
    const char *page = ""; ///< shows what the row is about when it is accepted; empty: it needs none
    const char *accept = ""; ///< words of the button
    const char *finish = ""; ///< words of the button of Finish
    bool staysOpenable = false; ///< has the button also while somebody has it in hand
    const char *more = ""; ///< tells what else there is
    const char *moreOfAll = ""; ///< the same of a group
    std::span<const InboxEnding> endings;
    std::span<const InboxRest> rests;
    QString (*title)(const AlertRecord &alert);
    QString (*detail)(const AlertRecord &alert);
    QString (*value)(const AlertRecord &alert, Moment now); ///< age, time or date at the right end
};

/** All kinds that the inbox knows; rows of the floor's rules come first. */
std::span<const InboxKind> inboxKinds();
/** The record for rows of AlertRecord::kind @p kind; what nobody knows is an alert of the floor's. */
const InboxKind &inboxKind(QStringView kind);

} // namespace Floorwalk
