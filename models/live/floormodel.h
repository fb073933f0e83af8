// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/figurekind.h"
#include "models/live/floordelta.h"

#include <QAbstractTableModel>

namespace Floorwalk {

/**
 * The agents of the floor as a table, merged row by row from deltas so that selection and scroll position stay. Answers
 * with facts: moments and not ages, states and not colours; proxies and delegates above word and paint them.
 */
class FloorModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Seat, Name, State, TimeInState, CallLength, CallsToday, Aht, Occupancy, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< quint32
        KeyRole, ///< QString
        NameRole, ///< QString
        InterfaceRole, ///< QString
        QueuesRole, ///< QStringList
        StateRole, ///< int, AgentState
        CertaintyRole, ///< int, Certainty
        CallKindRole, ///< int, CallKind; invalid when in no call
        ReasonRole, ///< QString
        QueueRole, ///< QString
        PausedRole, ///< bool
        PausePendingRole, ///< bool
        PartialPauseRole, ///< bool
        SinceRole, ///< qint64, epoch milliseconds
        CallSinceRole, ///< qint64, epoch milliseconds; invalid when not talking
        WrapEndsRole, ///< qint64, epoch milliseconds; invalid unless in wrap-up
        CallsTodayRole, ///< int
        AhtRole, ///< double, seconds; invalid before the first call
        OccupancyRole, ///< double, 0 … 1; invalid before any work
        SortRole ///< the column's own fact, for sorting
    };

    explicit FloorModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    /** Merges @p delta: changed rows in place, new ones at the end, removed ones out. Never resets. */
    void apply(const FloorDelta &delta);
    void clear();

    const AgentRow *agent(quint32 id) const;
    const AgentRow &row(int row) const { return m_rows[size_t(row)]; }

    /** Which of the three occupancies is told; @p variant is one of them. */
    void setOccupancy(FigureVariant variant);
    /** The one that is told, of @p row; 0 … 1. */
    std::optional<double> occupancy(const AgentRow &row) const { return row.occupancies[size_t(m_occupancy)]; }

private:
    QVariant fact(const AgentRow &row, Column column) const;
    void append(const std::vector<const AgentRow *> &fresh);
    void remove(std::vector<int> rows);
    void reindex(size_t from);

    std::vector<AgentRow> m_rows;
    int m_occupancy = 0; ///< the place of the variant that is told
    QHash<quint32, int> m_rowOf;
};

} // namespace Floorwalk
