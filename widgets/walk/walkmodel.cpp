// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/walk/walkmodel.h"

#include "widgets/common/words.h"
#include "widgets/frame/alertwords.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

WalkModel::WalkModel(Zone zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(std::move(zone))
{}

void WalkModel::show(std::vector<AlertRecord> alerts)
{
    beginResetModel(); // another walk has nothing in common with the one before
    m_alerts = std::move(alerts);
    endResetModel();
}

int WalkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_alerts.size());
}

int WalkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString WalkModel::text(const AlertRecord &alert, Column column) const
{
    const auto clock = [this](Moment moment) { return m_zone.localTime(moment).toString(u"HH:mm:ss"_s); };
    switch (column) {
    case Raised:
        return clock(alert.raisedAt);
    case What:
        return alertKindWord(alert.kind);
    case Whom:
        return alertTitle(alert);
    case Owner:
        return alert.owner;
    case Reaction:
        return alert.reactionTime() ? lengthText(*alert.reactionTime()) : u"–"_s;
    case Ended:
        return alert.closedAt ? clock(*alert.closedAt) : tr("still open");
    }
    Q_UNREACHABLE();
}

QVariant WalkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AlertRecord &alert = m_alerts[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(alert, Column(index.column()));
    case AlarmRole:
        return alert.alarm;
    case OpenRole:
        return !alert.closedAt.has_value();
    default:
        return {};
    }
}

QVariant WalkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    switch (Column(section)) {
    case Raised:
        return tr("Raised");
    case What:
        return tr("Alert");
    case Whom:
        return tr("About");
    case Owner:
        return tr("With");
    case Reaction:
        return tr("Reaction");
    case Ended:
        return tr("Ended");
    }
    Q_UNREACHABLE();
}

} // namespace Floorwalk

#include "moc_walkmodel.cpp"
