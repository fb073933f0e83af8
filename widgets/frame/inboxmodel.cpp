// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/inboxmodel.h"

#include "widgets/frame/alertwords.h"

#include <algorithm>
#include <tuple>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

bool isHandled(const AlertRecord &alert)
{
    return alert.status == AlertRecord::Status::Acknowledged;
}

bool isShown(const AlertRecord &alert)
{
    return alert.status == AlertRecord::Status::Open || isHandled(alert);
}

/** Worst first; the longest-lasting of equals first, so that a row moves only when its own lot changes. */
bool isWorse(const AlertRecord &a, const AlertRecord &b)
{
    const auto rank = [](const AlertRecord &alert) {
        return std::tuple(isHandled(alert), !alert.alarm, alert.since, alert.kind, alert.subject, alert.instance);
    };
    return rank(a) < rank(b);
}

} // namespace

InboxModel::InboxModel(QObject *parent)
    : QAbstractListModel(parent)
{}

QString InboxModel::keyOf(const AlertRecord &alert)
{
    return alert.kind + u'\n' + alert.subject + u'\n' + alert.instance;
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AlertRecord &alert = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return alertTitle(alert);
    case Qt::AccessibleDescriptionRole:
    case DetailRole:
        return alertDetail(alert);
    case KeyRole:
        return keyOf(alert);
    case KindRole:
        return alert.kind;
    case SubjectRole:
        return alert.subject;
    case AlarmRole:
        return alert.alarm;
    case HandledRole:
        return isHandled(alert);
    case SinceRole:
        return qint64(epochMs(alert.since));
    case OwnerRole:
        return alert.owner;
    default:
        return {};
    }
}

QHash<int, QByteArray> InboxModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {KeyRole, "key"},         {KindRole, "kind"},   {SubjectRole, "subject"},
            {AlarmRole, "alarm"},         {HandledRole, "handled"}, {SinceRole, "since"}, {OwnerRole, "owner"},
            {TitleRole, "title"},         {DetailRole, "detail"}};
}

int InboxModel::rowOf(const QString &key) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&key](const AlertRecord &alert) { return keyOf(alert) == key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int InboxModel::openCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const AlertRecord &alert) { return !isHandled(alert); }));
}

int InboxModel::openAlarms() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const AlertRecord &alert) { return alert.alarm && !isHandled(alert); }));
}

void InboxModel::show(const std::vector<AlertRecord> &alerts)
{
    std::vector<AlertRecord> wanted;
    std::copy_if(alerts.begin(), alerts.end(), std::back_inserter(wanted), isShown);
    std::sort(wanted.begin(), wanted.end(), isWorse);

    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        const QString key = keyOf(m_rows[size_t(row)]);
        if (std::none_of(wanted.begin(), wanted.end(), [&key](const AlertRecord &a) { return keyOf(a) == key; })) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        }
    }
    for (size_t row = 0; row < wanted.size(); ++row)
        place(wanted[row], int(row));
}

/** Makes @p alert the row @p row; all rows above it are in place already. */
void InboxModel::place(const AlertRecord &alert, int row)
{
    const int from = rowOf(keyOf(alert));
    if (from < 0) {
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, alert);
        endInsertRows();
        return;
    }
    if (from != row) {
        Q_ASSERT(from > row);
        beginMoveRows({}, from, from, {}, row);
        std::rotate(m_rows.begin() + row, m_rows.begin() + from, m_rows.begin() + from + 1);
        endMoveRows();
    }
    if (m_rows[size_t(row)] != alert) {
        m_rows[size_t(row)] = alert;
        emit dataChanged(index(row), index(row),
                         {Qt::DisplayRole, Qt::AccessibleDescriptionRole, AlarmRole, HandledRole, SinceRole, OwnerRole,
                          TitleRole, DetailRole});
    }
}

} // namespace Floorwalk
