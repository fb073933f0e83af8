// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/daymodel.h"

#include "models/day/daysteps.h"
#include "models/day/daywords.h"
#include "models/domain/languages.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QVariant orAbsent(const std::optional<Moment> &moment)
{
    return moment ? QVariant(qint64(epochMs(*moment))) : QVariant();
}

} // namespace

DayModel::DayModel(QObject *parent)
    : RowMerging(parent)
{}

void DayModel::setTemplate(const DayTemplate &dayTemplate, const QString &language)
{
    m_template = dayTemplate;
    m_language = language;
    if (!m_activities.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole, PurposeRole});
}

void DayModel::setActivities(std::vector<ActivityRecord> activities)
{
    std::stable_sort(activities.begin(), activities.end(), [](const ActivityRecord &a, const ActivityRecord &b) {
        return DaySteps::placeInDay(a) < DaySteps::placeInDay(b);
    });
    const bool reordered = mergeRows(m_activities, activities, &ActivityRecord::position, {});
    if (reordered && !m_activities.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {OccurrenceRole, OverlapsRole});
}

void DayModel::setNow(Moment now)
{
    m_now = now;
    const bool isAny =
        std::ranges::any_of(m_activities, [](const ActivityRecord &one) { return DaySteps::isUnderWay(one.status); });
    if (isAny)
        emit dataChanged(index(0), index(rowCount() - 1), {OverlapsRole, OverrunRole});
}

void DayModel::setAbout(const QMap<int, QString> &about)
{
    if (about == m_about)
        return;
    m_about = about;
    if (!m_activities.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {SubjectRole});
}

std::optional<ActivityRecord> DayModel::activity(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return std::nullopt;
    return m_activities[size_t(index.row())];
}

QModelIndex DayModel::indexOfPosition(int position) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_activities[size_t(row)].position == position)
            return index(row);
    }
    return {};
}

QString DayModel::stepTitle(const QString &activity, const QString &step, QDate date) const
{
    return DayWords::stepTitleIn(m_template, activity, step, m_language, date);
}

QStringList DayModel::overlaps(const ActivityRecord &activity) const
{
    QStringList titles;
    for (const ActivityRecord *other : DaySteps::overlapping(m_activities, activity, m_now))
        titles << numberedTitle(*other);
    return titles;
}

QString DayModel::hangsOn(const ActivityRecord &activity) const
{
    const QModelIndex lead = activity.hangsOn ? indexOfPosition(*activity.hangsOn) : QModelIndex();
    return lead.isValid() ? numberedTitle(m_activities[size_t(lead.row())]) : QString();
}

int DayModel::occurrence(const ActivityRecord &activity) const
{
    int number = 0;
    int total = 0;
    for (const ActivityRecord &other : m_activities) {
        if (other.key != activity.key)
            continue;
        ++total;
        if (other.position == activity.position)
            number = total;
    }
    return total > 1 ? number : 0;
}

QString DayModel::titleOf(const QString &activity) const
{
    return DayWords::titleIn(m_template, activity, m_language);
}

QString DayModel::title(const ActivityRecord &activity) const
{
    return activity.title.isEmpty() ? titleOf(activity.key) : activity.title;
}

/** Which of several it is belongs to its name: "Floor walk #3". */
QString DayModel::numberedTitle(const ActivityRecord &activity) const
{
    const int number = occurrence(activity);
    return title(activity) + (number > 0 ? u" #%1"_s.arg(number) : QString());
}

int DayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_activities.size());
}

QVariant DayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ActivityRecord &activity = m_activities[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return title(activity);
    case KeyRole:
        return activity.key;
    case IdRole:
        return activity.id ? QVariant(activity.id->value()) : QVariant();
    case PositionRole:
        return activity.position;
    case PurposeRole: {
        const TemplateActivity *known = m_template.activity(activity.key);
        return known && !known->purpose.isEmpty() ? inLanguage(known->purpose, m_language)
                                                  : DayWords::activityPurpose(activity.key);
    }
    case OccurrenceRole:
        return occurrence(activity);
    case StatusRole:
        return int(activity.status);
    case PassiveRole:
        return activity.passive;
    case PlannedStartRole:
        return orAbsent(activity.plannedStart);
    case PlannedEndRole:
        return orAbsent(activity.plannedEnd);
    case ActualStartRole:
        return orAbsent(activity.actualStart);
    case ActualEndRole:
        return orAbsent(activity.actualEnd);
    case ReasonRole:
        return activity.reason;
    case NoteRole:
        return activity.note;
    case SubjectRole:
        return m_about.value(activity.position, activity.subject);
    case StepsDoneRole:
        return DaySteps::stepsDone(activity);
    case StepsTotalRole:
        return int(activity.ticks.size());
    case TeamRole:
        return activity.team;
    case MandatoryRole:
        return activity.mandatory;
    case MissedFromRole:
        return DaySteps::isMissed(activity, Moment::max()) ? orAbsent(activity.plannedEnd) : QVariant();
    case OverlapsRole:
        return overlaps(activity);
    case OverrunRole:
        return qint64(DaySteps::overrun(activity, m_now).count());
    case PlacedRole:
        return activity.placed;
    case AlertRole:
        return activity.alert;
    case HangsOnRole:
        return hangsOn(activity);
    default:
        return {};
    }
}

QHash<int, QByteArray> DayModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{KeyRole, "key"}, {StatusRole, "status"}, {PassiveRole, "passive"}, {PositionRole, "position"}});
    return names;
}

} // namespace Floorwalk

#include "moc_daymodel.cpp"
