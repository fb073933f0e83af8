// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytemplate.h"
#include "models/domain/actor.h"
#include "models/domain/dayrecord.h"
#include "models/domain/result.h"

#include <QDate>

#include <vector>

namespace Floorwalk {

class StoreSession;
struct RegisterItem;

/** The activity behind an entry of the register, and the words of the day that it was of. */
struct EntryActivity
{
    ActivityRecord record;
    DayTemplate dayTemplate;
};

/** Escalations of the register as rows of the inbox that propose urgent business; both know of each other. */
namespace Escalations {

inline constexpr QLatin1StringView kind{"escalation"};

/** The row that proposes the activity for @p item, its subject "entry:12"; an alarm where it is urgent at once. */
AlertRecord proposal(const RegisterItem &item);
/** AlertNews::keyOf() of that row, which the activity carries. */
QString keyOf(qint64 number);
/** The number of the entry that an activity's alert names; 0 when it names none. */
qint64 entryBehind(const QString &alertKey);
/**
 * For each open escalation of the shifts of @p date that @p actor answers for and that has no activity in anybody's
 * day. Forbidden where the actor may not read the register.
 */
Result<std::vector<AlertRecord>> waiting(StoreSession &session, const Actor &actor, QDate date);
/** The activity that @p item was taken up in, or that came of it, in whoever's day; absent when there is none. */
Result<std::optional<EntryActivity>> activityOf(StoreSession &session, const RegisterItem &item);

} // namespace Escalations

} // namespace Floorwalk
