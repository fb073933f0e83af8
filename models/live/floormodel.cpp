// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/floormodel.h"

#include "models/domain/seatplan.h"
#include "models/live/agentnames.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>

namespace Floorwalk {

namespace {

QVariant moment(Moment value)
{
    return QVariant::fromValue<qint64>(epochMs(value));
}
QVariant moment(std::optional<Moment> value)
{
    return value ? moment(*value) : QVariant();
}
QVariant number(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

} // namespace

FloorModel::FloorModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

int FloorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FloorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FloorModel::fact(const AgentRow &row, Column column) const
{
    switch (column) {
    case Seat:
        return row.seat.isEmpty() ? row.interface : row.seat;
    case Name:
        return row.shownName();
    case State:
        return int(row.state);
    case TimeInState:
        return moment(row.since);
    case CallLength:
        return moment(row.callSince);
    case CallsToday:
        return row.callsToday;
    case Aht:
        return number(row.ahtSeconds);
    case Occupancy:
        return number(occupancy(row));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FloorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AgentRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        // Text is what the feed itself calls things; ages and percentages are worded above.
        return index.column() == State ? QVariant(stateName(row.state)) : fact(row, Column(index.column()));
    case SortRole:
        return fact(row, Column(index.column()));
    case IdRole:
        return row.id;
    case KeyRole:
        return row.key;
    case NameRole:
        return row.shownName();
    case ApartRole:
        return apart(row);
    case InterfaceRole:
        return row.interface;
    case QueuesRole:
        return row.queues;
    case StateRole:
        return int(row.state);
    case CertaintyRole:
        return int(row.certainty);
    case CallKindRole:
        return row.callKind ? QVariant(int(*row.callKind)) : QVariant();
    case ReasonRole:
        return row.reason;
    case QueueRole:
        return row.queue;
    case PausedRole:
        return row.paused;
    case PausePendingRole:
        return row.pausePending;
    case PartialPauseRole:
        return row.partialPause;
    case SinceRole:
        return moment(row.since);
    case CallSinceRole:
        return moment(row.callSince);
    case WrapEndsRole:
        return moment(row.wrapEnds);
    case CallsTodayRole:
        return row.callsToday;
    case AhtRole:
        return number(row.ahtSeconds);
    case OccupancyRole:
        return number(occupancy(row));
    default:
        return {};
    }
}

QVariant FloorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Seat:
        return m_hasSeats ? tr("Seat") : tr("Phone"); // without a plan nobody knows the seats
    case Name:
        return tr("Name");
    case State:
        return tr("State");
    case TimeInState:
        //: column title: how long in the state, beside when it alarms
        return tr("Time in state / alarm");
    case CallLength:
        //: column title: length of the present call
        return tr("Call");
    case CallsToday:
        //: column title: calls taken today
        return tr("Today");
    case Aht:
        //: column title: average handling time
        return tr("AHT");
    case Occupancy:
        switch (occupancyVariant()) {
        case FigureVariant::OccupancyB:
            //: column title: occupancy, variant b, of the logged-in time
            return tr("Occ. of login");
        case FigureVariant::OccupancyC:
            //: column title: occupancy, variant c, ringing counts as handling
            return tr("Occ. with ring");
        default:
            //: column title: occupancy, variant a, ringing does not count
            return tr("Occ. no ring");
        }
    case ColumnCount:
        break;
    }
    return {};
}

void FloorModel::setOccupancy(FigureVariant variant)
{
    const int place = int(variant) - int(FigureVariant::OccupancyA);
    Q_ASSERT(place >= 0 && place < 3);
    if (std::exchange(m_occupancy, place) == place)
        return;
    emit headerDataChanged(Qt::Horizontal, Occupancy, Occupancy);
    if (!m_rows.empty())
        emit dataChanged(index(0, Occupancy), index(rowCount() - 1, Occupancy));
}

QHash<int, QByteArray> FloorModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert(StateRole, "state");
    names.insert(SinceRole, "since");
    names.insert(KeyRole, "key");
    return names;
}

void FloorModel::apply(const FloorDelta &delta)
{
    std::vector<int> gone;
    for (const quint32 id : delta.removed) {
        if (const auto place = m_rowOf.constFind(id); place != m_rowOf.constEnd())
            gone.push_back(*place);
    }
    if (delta.whole && !m_rows.empty()) {
        QSet<quint32> present;
        present.reserve(qsizetype(delta.agents.size()));
        for (const AgentRow &row : delta.agents)
            present.insert(row.id);
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (!present.contains(m_rows[i].id))
                gone.push_back(int(i));
        }
    }
    bool renamed = !gone.empty();
    remove(std::move(gone));
    std::vector<const AgentRow *> fresh;
    for (const AgentRow &row : delta.agents) {
        const auto place = m_rowOf.constFind(row.id);
        if (place == m_rowOf.constEnd()) {
            fresh.push_back(&row);
            continue;
        }
        AgentRow told = named(row);
        if (AgentRow &mine = m_rows[size_t(*place)]; mine != told) {
            renamed = renamed || mine.shownName() != told.shownName() || mine.seat != told.seat;
            mine = std::move(told);
            emit dataChanged(index(*place, 0), index(*place, ColumnCount - 1));
        }
    }
    append(fresh);
    if (renamed || !fresh.empty())
        findNamesakes();
}

AgentRow FloorModel::named(const AgentRow &row) const
{
    AgentRow told = row;
    if (m_naming)
        m_naming(told);
    return told;
}

void FloorModel::setNaming(Naming naming)
{
    m_naming = std::move(naming);
    rename();
}

void FloorModel::rename()
{
    int first = -1;
    int last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        AgentRow told = named(m_rows[size_t(row)]);
        if (told == m_rows[size_t(row)])
            continue;
        m_rows[size_t(row)] = std::move(told);
        first = first < 0 ? row : first;
        last = row;
    }
    if (first < 0)
        return;
    emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    findNamesakes();
}

/** And whether seats are known. Only when somebody comes, goes or is called otherwise: a floor of ten thousand is gone
 * through. */
void FloorModel::findNamesakes()
{
    QSet<QString> once;
    QSet<QString> often;
    once.reserve(qsizetype(m_rows.size()));
    for (const AgentRow &row : m_rows) {
        const qsizetype before = once.size();
        once.insert(row.shownName());
        if (once.size() == before)
            often.insert(row.shownName());
    }
    const bool hasSeats = std::ranges::any_of(m_rows, [](const AgentRow &row) { return !row.seat.isEmpty(); });
    if (std::exchange(m_hasSeats, hasSeats) != hasSeats)
        emit headerDataChanged(Qt::Horizontal, Seat, Seat);
    if (std::exchange(m_namesakes, often) == often || m_rows.empty())
        return;
    emit dataChanged(index(0, Name), index(rowCount() - 1, Name), {ApartRole});
}

QString FloorModel::apart(const AgentRow &row) const
{
    if (!m_namesakes.contains(row.shownName()))
        return {};
    if (!row.employeeNo.isEmpty())
        return row.employeeNo;
    const bool byPhone = row.feed.isEmpty() || AgentNames::nameEnd(row.key) >= 0;
    return byPhone ? phoneNumber(row.interface) : row.feed;
}

/** All at once: a floor of ten thousand comes whole. */
void FloorModel::append(const std::vector<const AgentRow *> &fresh)
{
    if (fresh.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    if (m_rows.empty()) {
        m_rows.reserve(fresh.size());
        m_rowOf.reserve(qsizetype(fresh.size()));
    }
    for (const AgentRow *const row : fresh) {
        m_rowOf.insert(row->id, int(m_rows.size()));
        m_rows.push_back(*row);
        if (m_naming)
            m_naming(m_rows.back());
    }
    endInsertRows();
}

void FloorModel::clear()
{
    if (m_rows.empty())
        return;
    beginRemoveRows({}, 0, int(m_rows.size()) - 1);
    m_rows.clear();
    m_rowOf.clear();
    m_namesakes.clear();
    endRemoveRows();
}

const AgentRow *FloorModel::agent(quint32 id) const
{
    const auto place = m_rowOf.constFind(id);
    return place == m_rowOf.constEnd() ? nullptr : &m_rows[size_t(*place)];
}

const AgentRow *FloorModel::agentOf(const QString &key) const
{
    const auto row = std::ranges::find(m_rows, key, &AgentRow::key);
    return row == m_rows.end() ? nullptr : &*row;
}

/** Removes @p rows, those that stand together at once. */
void FloorModel::remove(std::vector<int> rows)
{
    std::ranges::sort(rows, std::greater<>());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (size_t i = 0; i < rows.size();) {
        const int last = rows[i];
        int first = last;
        while (++i < rows.size() && rows[i] == first - 1)
            first = rows[i];
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rowOf.remove(m_rows[size_t(row)].id);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        reindex(size_t(first));
        endRemoveRows();
    }
}

void FloorModel::reindex(size_t from)
{
    for (size_t i = from; i < m_rows.size(); ++i)
        m_rowOf.insert(m_rows[i].id, int(i));
}

} // namespace Floorwalk

#include "moc_floormodel.cpp"
