// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayform.h"
#include "models/domain/dayrecord.h"
#include "models/store/transaction.h"

#include <QMap>

#include <map>
#include <vector>

namespace Floorwalk {

/** What the forms of a day's activities hold: texts by part, seats that were looked at, turns of the story. */
class DayFormRepository
{
public:
    explicit DayFormRepository(const Database &records)
        : m_records(records)
    {}
    /** The activity's texts by the name of the part they belong to. */
    Result<QMap<QString, QString>> texts(ActivityId activity) const;
    /** The texts of everybody's forms of the shift day @p date by activity and part; empty ones are left out. */
    Result<std::map<ActivityId, QMap<QString, QString>>> textsOn(QDate date) const;
    /**
     * Activities of @p key of the shift days [from, to] whose @p part holds words, in anybody's day, the latest first.
     * What says whose and when they are, no more: neither ticks nor notes. @p teams limits to those and to what is for
     * all teams of a leader; none are all.
     */
    Result<std::vector<ActivityRecord>> withText(const QString &key, const QString &part, QDate from, QDate to,
                                                 const QStringList &teams = {}) const;
    /** Conflict when other words than @p seen stand there by now. RunDay, as the two that follow. */
    Result<void> setText(Transaction &transaction, const Grant &grant, ActivityId activity, const QString &part,
                         const QString &seen, const QString &text);
    Result<std::vector<SeatLook>> looks(ActivityId activity) const;
    /** Conflict when other words than @p seen stand there by now. */
    Result<void> setLook(Transaction &transaction, const Grant &grant, ActivityId activity, const QString &seen,
                         const SeatLook &look);
    /** What stands of each person on @p date; what was taken back is left out. */
    Result<std::vector<StoryTurn>> turnsOn(QDate date) const;
    /** When each told the last story, before @p date; who never did is left out. */
    Result<std::map<PersonId, QDate>> lastTold(QDate date) const;
    /** `recordedAt` and `recordedBy` are filled in from @p grant. */
    Result<StoryTurn> addTurn(Transaction &transaction, const Grant &grant, StoryTurn turn);
    /** Whether forms of shift days before @p day still hold words, or turns of the story people. */
    Result<bool> holdsTextsBefore(QDate day) const;
    /** Empties at most @p most texts, and as many words of seats, of shift days before @p day, and takes the names off
     * as many turns; which seats were seen and that a story was told stays. How many there were. EraseExpired. */
    Result<qint64> eraseTexts(Transaction &transaction, const Grant &grant, QDate day, int most);

private:
    const Database &m_records;
};

} // namespace Floorwalk
