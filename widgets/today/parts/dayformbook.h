// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "models/domain/result.h"
#include "models/service/daysheet.h"

#include <QFuture>

namespace Floorwalk {

/** The forms of the day's activities as their parts need them. Each answer comes when what it says is durable. */
class DayFormBook
{
public:
    template <class T> using Answer = QFuture<Result<T>>;

    virtual ~DayFormBook() = default;
    virtual Moment now() const = 0;
    /** All that @p parts of the activity's form show, in one go. */
    virtual Answer<DaySheet> sheet(const ActivityRecord &activity, const QStringList &parts) = 0;
    /** @p seen: what stood there when it was written over. */
    virtual Answer<void> keepText(const ActivityRecord &activity, const QString &part, const QString &seen,
                                  const QString &text) = 0;
    /** @p seen: the words that stood there. */
    virtual Answer<void> keepLook(const ActivityRecord &activity, const QString &seen, const SeatLook &look) = 0;
    virtual Answer<StoryTurn> keepTurn(QDate date, PersonId person, StoryTurn::Outcome outcome) = 0;
    /** @p person knows all of @p points, as they are worded. */
    virtual Answer<int> confirm(const std::vector<KnowledgePoint> &points, PersonId person) = 0;
    /** The reflection of the activity's leader on the day. */
    virtual Answer<void> keepReflection(const ActivityRecord &activity, const QString &text) = 0;
};

} // namespace Floorwalk
