// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytemplate.h"
#include "models/domain/dayrecord.h"
#include "models/domain/rowmerging.h"

#include <QAbstractListModel>
#include <QMap>

namespace Floorwalk {

/** The leader's day as rows, by the time they stand at: facts only, looks belong to the delegate. */
class DayModel : public RowMerging<QAbstractListModel>
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< QString, the template's id
        IdRole, ///< qint64, absent until stored
        PositionRole, ///< int: the row's identity within the day
        PurposeRole, ///< QString
        OccurrenceRole, ///< int from 1 when the activity stands in the day more than once, else 0
        StatusRole, ///< int, ActivityStatus
        PassiveRole, ///< bool
        PlannedStartRole, ///< qint64, milliseconds since 1970 UTC; absent when there is none
        PlannedEndRole,
        ActualStartRole,
        ActualEndRole,
        ReasonRole, ///< QString
        NoteRole, ///< QString
        SubjectRole, ///< QString
        StepsDoneRole, ///< int
        StepsTotalRole, ///< int
        TeamRole, ///< QString; empty when it is for every team of the leader's
        MandatoryRole, ///< bool
        MissedFromRole, ///< qint64, from when on it is missed if nobody begins it; absent when it is not
        OverlapsRole, ///< QStringList, titles of what stands at the same time, as of setNow(); empty when over
        OverrunRole, ///< qint64, milliseconds that it is under way past its end, as of setNow(); 0 else
        PlacedRole, ///< QString, how the time was found: ActivityRecord::placed
        AlertRole, ///< QString, the alert it came from: AlertNews::keyOf
        HangsOnRole ///< QString, the title of what its time goes with; empty when it stands alone
    };

    explicit DayModel(QObject *parent = nullptr);

    /** Words of the template's own, by language; without one DayWords speaks. */
    void setTemplate(const DayTemplate &dayTemplate, const QString &language);
    /** Merges row by row: rows are known by their position in the day; nothing is reset. */
    void setActivities(std::vector<ActivityRecord> activities);
    /** What is under way lasts until @p now at least; before it was told the plan alone counts. */
    void setNow(Moment now);
    /** Whom activities are about, in words, by their positions; without any it is what stands in the record. */
    void setAbout(const QMap<int, QString> &about);
    const std::vector<ActivityRecord> &activities() const { return m_activities; }
    /** The record of a row of this model; nothing for another's or an invalid index. */
    std::optional<ActivityRecord> activity(const QModelIndex &index) const;
    QModelIndex indexOfPosition(int position) const;
    /** The words for an activity of the template, or of ours; its key where there are none. */
    QString titleOf(const QString &activity) const;
    /** The title of a step, in the template's words or ours; @p date says which of its percentages is meant. */
    QString stepTitle(const QString &activity, const QString &step, QDate date = {}) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QString title(const ActivityRecord &activity) const;
    QString numberedTitle(const ActivityRecord &activity) const;
    QStringList overlaps(const ActivityRecord &activity) const;
    QString hangsOn(const ActivityRecord &activity) const;
    int occurrence(const ActivityRecord &activity) const;

    DayTemplate m_template;
    QString m_language;
    Moment m_now{};
    std::vector<ActivityRecord> m_activities;
    QMap<int, QString> m_about; ///< in words, by position
};

} // namespace Floorwalk
