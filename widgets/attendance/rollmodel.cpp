// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/attendance/rollmodel.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

RollModel::RollModel(QObject *parent)
    : RowMerging(parent)
{}

void RollModel::show(const std::vector<Row> &rows)
{
    mergeRows(m_rows, rows, [](const Row &row) { return *row.day->person.id; },
              {Qt::DisplayRole, DayRole, KindsRole, StatusRole});
}

void RollModel::setDay(const AttendanceDay &day, Moment now)
{
    m_zone = day.zone;
    m_now = now;
    std::vector<Row> rows;
    for (const PersonDay &person : day.people) {
        if (!person.person.id)
            continue;
        rows.push_back(Row{std::make_shared<const PersonDay>(person), RollWords::kinds(person, now),
                           RollWords::status(person, now)});
    }
    show(rows);
}

void RollModel::setSaving(PersonId person, bool saving)
{
    if (saving)
        m_saving.insert(person);
    else
        m_saving.remove(person);
    if (const std::optional<int> row = rowOf(person))
        emit dataChanged(index(*row, 0), index(*row, columns - 1), {SavingRole});
}

void RollModel::clear()
{
    m_saving.clear();
    show({});
}

PersonDayPtr RollModel::at(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)].day : nullptr;
}

std::optional<int> RollModel::rowOf(PersonId person) const
{
    const auto found = std::ranges::find_if(m_rows, [person](const Row &row) { return row.day->person.id == person; });
    return found == m_rows.end() ? std::nullopt : std::optional(int(found - m_rows.begin()));
}

int RollModel::count(RollKind kind) const
{
    return int(std::ranges::count_if(m_rows, [kind](const Row &row) { return row.kinds.testFlag(kind); }));
}

int RollModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RollModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString RollModel::text(const Row &row, Column column) const
{
    const PersonDay &day = *row.day;
    switch (column) {
    case Column::Number:
        return day.person.no.text();
    case Column::Name:
        return day.person.name;
    case Column::Shift:
        return day.covers.empty() ? RollWords::shiftSpan(day.roster, m_zone)
                                  : RollWords::shiftSpan(day.roster, m_zone) + u" · "_s + RollWords::cover(day);
    case Column::Notice:
        return RollWords::notice(day, m_zone);
    case Column::Came:
        return day.arrivedAt ? RollWords::time(*day.arrivedAt, m_zone)
               : day.came    ? u"≤ "_s + RollWords::time(day.came->at, m_zone)
                             : QString();
    case Column::Left:
        return day.leftAt ? RollWords::time(*day.leftAt, m_zone) : QString();
    case Column::Result:
        return RollWords::result(day, m_now).word;
    case Column::Proposal:
        return RollWords::proposal(day);
    case Column::Status:
        return RollWords::status(row.status).word;
    }
    Q_UNREACHABLE();
}

QVariant RollModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, Column(index.column()));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal).toString(),
                               text(row, Column(index.column())));
    case PersonRole:
        return row.day->person.id->value();
    case DayRole:
        return QVariant::fromValue(row.day);
    case KindsRole:
        return int(row.kinds.toInt());
    case StatusRole:
        return int(row.status);
    case NowRole:
        return qint64(epochMs(m_now));
    case SavingRole:
        return m_saving.contains(*row.day->person.id);
    default:
        return {};
    }
}

QVariant RollModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    switch (Column(section)) {
    case Column::Number:
        return tr("No.");
    case Column::Name:
        return tr("Name");
    case Column::Shift:
        return tr("Shift");
    case Column::Notice:
        return tr("Notice");
    case Column::Came:
        return tr("Came · evidence");
    case Column::Left:
        return tr("Left · evidence");
    case Column::Result:
        return tr("Result");
    case Column::Proposal:
        return tr("Proposal");
    case Column::Status:
        return tr("Status");
    }
    Q_UNREACHABLE();
}

} // namespace Floorwalk

#include "moc_rollmodel.cpp"
