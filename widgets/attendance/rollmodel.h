// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rowmerging.h"
#include "widgets/attendance/rollwords.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>

namespace Floorwalk {

using PersonDayPtr = std::shared_ptr<const PersonDay>;

/** The roll of one day as a table: one row a rostered person, changed row by row so that selection and scroll stay. */
class RollModel : public RowMerging<QAbstractTableModel>
{
    Q_OBJECT

public:
    enum class Column : quint8 { Number, Name, Shift, Notice, Came, Left, Result, Proposal, Status };
    static constexpr int columns = int(Column::Status) + 1;
    enum Role {
        PersonRole = Qt::UserRole + 1, ///< qint64
        DayRole, ///< PersonDayPtr
        KindsRole, ///< RollKinds as int
        StatusRole, ///< RollStatus as int
        NowRole, ///< qint64: the moment the roll is seen at, epoch milliseconds
        SavingRole ///< bool: a command for this row is not durable yet
    };

    explicit RollModel(QObject *parent = nullptr);

    /** Takes @p day as it is at @p now, merging by person. */
    void setDay(const AttendanceDay &day, Moment now);
    void setSaving(PersonId person, bool saving);
    void clear();
    PersonDayPtr at(int row) const;
    std::optional<int> rowOf(PersonId person) const;
    const Zone &zone() const { return m_zone; }
    Moment now() const { return m_now; }
    int count(RollKind kind) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        PersonDayPtr day;
        RollKinds kinds;
        RollStatus status = RollStatus::Normal;
        bool operator==(const Row &other) const
        {
            return *day == *other.day && kinds == other.kinds && status == other.status;
        }
    };
    void show(const std::vector<Row> &rows);
    QString text(const Row &row, Column column) const;

    std::vector<Row> m_rows;
    QSet<PersonId> m_saving;
    Zone m_zone = Zone::system();
    Moment m_now{};
};

} // namespace Floorwalk

Q_DECLARE_METATYPE(Floorwalk::PersonDayPtr)
