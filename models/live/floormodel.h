// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/figurekind.h"
#include "models/live/floordelta.h"

#include <QAbstractTableModel>
#include <QSet>

#include <functional>

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
        NameRole, ///< QString; whom people are told of
        ApartRole, ///< QString; what tells the agent from another of that name, else empty
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

    /** Fills in what the telephone system does not tell of a row: AgentRow::shown, employeeNo and seat. */
    using Naming = std::function<void(AgentRow &)>;
    /** From now on each row that comes is named by @p naming, and so are those that are there. */
    void setNaming(Naming naming);
    /** Asks again who they are: at another moment it may be others. */
    void rename();
    /** Whether somebody's seat is known: the column of seats is one of phones else. */
    bool hasSeats() const { return m_hasSeats; }
    /** What tells @p row from another of the same name: the employee number, else telephone system or phone. */
    QString apart(const AgentRow &row) const;

    const AgentRow *agent(quint32 id) const;
    /** By key: goes through all of them, for what a person does. */
    const AgentRow *agentOf(const QString &key) const;
    const AgentRow &row(int row) const { return m_rows[size_t(row)]; }

    FigureVariant occupancyVariant() const { return FigureVariant(int(FigureVariant::OccupancyA) + m_occupancy); }
    /** Which of the three occupancies is told; @p variant is one of them. */
    void setOccupancy(FigureVariant variant);
    /** The one that is told, of @p row; 0 … 1. */
    std::optional<double> occupancy(const AgentRow &row) const { return row.occupancies[size_t(m_occupancy)]; }

private:
    QVariant fact(const AgentRow &row, Column column) const;
    void append(const std::vector<const AgentRow *> &fresh);
    void remove(std::vector<int> rows);
    void reindex(size_t from);
    AgentRow named(const AgentRow &row) const;
    void findNamesakes();

    std::vector<AgentRow> m_rows;
    Naming m_naming;
    QSet<QString> m_namesakes; ///< names that several have
    bool m_hasSeats = false; ///< a plan names the seat of somebody
    int m_occupancy = 0; ///< the place of the variant that is told
    QHash<quint32, int> m_rowOf;
};

} // namespace Floorwalk
