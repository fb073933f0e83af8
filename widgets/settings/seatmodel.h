// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "models/policy/seatspreading.h"
#include "models/service/seatdesk.h"
#include "widgets/common/seatspot.h"

#include <QAbstractTableModel>
#include <QHash>

namespace Floorwalk {

/**
 * A day's seats as a table to be written on: a row a seat, a column a shift, in each cell who sits there. Holds what is
 * typed until it is taken, and says of each cell what is wrong with it.
 */
class SeatModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeatName, Interfaces, Place, FirstShift }; ///< one column a shift, and one for remarks after them
    enum Role {
        ProblemRole = Qt::UserRole + 1, ///< text: what is wrong with the cell, empty when nothing is
        NoteRole, ///< text: what is worth knowing of it
        ChangedRole, ///< bool
        RetiredRole ///< bool
    };

    explicit SeatModel(Zone zone, QObject *parent = nullptr);

    /** Another day, or the same one anew; what was typed is dropped. */
    void show(SeatDay day);
    const SeatDay &day() const { return m_day; }
    bool isDirty() const { return !edits().isNone(); }
    bool hasProblems() const;
    /** What is typed and not saved, row by row, for a page made anew. */
    QVariantList draft() const;
    /** Puts it back on the same day; rows that are gone are left out. */
    void takeDraft(const QVariantList &draft);
    /** What is typed, as the desk takes it; what is wrong is left out. */
    SeatEdits edits() const;

    /** How the people of one shift were seated apart, for the words about it. */
    struct Spread
    {
        SeatSpreading::Proposal proposal;
        int people = 0;
        int seats = 0; ///< that have a place, and nobody of another shift at the time
        int unseated = 0; ///< people for whom there is no seat
    };
    /**
     * Seats the people of @p shift apart as typing would, to be saved or dropped; absent where no free seat has a place
     * or nobody is rostered. See SeatSpreading::spread().
     */
    std::optional<Spread> spreadApart(int shift);
    /** What the floor looks like in @p shift: every seat with a place, with who sits there. */
    std::vector<SeatSpot> spots(int shift) const;
    /** Who may be written into a cell: names, with the number where two bear one. */
    QStringList names() const;

    /** The table as it was before the last thing that was typed, added, retired or proposed; false where that is all.
     */
    bool takeBack();
    /** Appends an empty seat; returns its row. */
    int addSeat();
    /** The seat of @p row goes, or stays after all; one that is not on record yet vanishes. */
    void retire(int row);
    int remarkColumn() const { return FirstShift + int(m_day.shifts.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        Seat seat; ///< as on record; without a name for a new one
        QString name;
        QString interfaces; ///< as typed
        QString place; ///< as typed
        QStringList phones; ///< what the interfaces say
        std::optional<SeatPlace> at; ///< what the place says
        QStringList sitters; ///< one a shift, as typed
        QStringList before; ///< as on record
        std::vector<const Person *> people; ///< whom the sitters' names mean
        QStringList problems; ///< one a column
        bool isNew = false;
        bool retired = false;
    };
    void nameAll();
    void remember();
    void judge();
    void tellAll();
    QString nameOf(PersonId person) const { return m_names.value(person.value()); }
    /** Null when nobody or more than one is called @p text. */
    const Person *personCalled(const QString &text) const { return m_called.value(text); }
    int shiftOf(const SeatTurn &turn) const;
    QString sitterOf(const Seat &seat, int shift) const;
    QStringList interfacesOf(const Row &row) const;
    bool isTaken(int at, int shift) const;
    std::vector<SeatSpreading::Sitter> peopleOf(int shift) const;
    bool isChanged(const Row &row, int column) const;
    QString problemOfName(int at) const;
    QString problemOfInterfaces(int at) const;
    QString problemOfPlace(int at) const;
    QString problemOfSitter(int at, int shift) const;
    QString judged(int row, int column) const;
    QString problem(int row, int column) const { return m_rows[size_t(row)].problems.value(column); }
    QString note(int row, int column) const;
    QString remark(int row) const;
    QString text(int row, int column) const;

    Zone m_zone;
    SeatDay m_day;
    std::vector<Row> m_rows;
    std::vector<std::vector<Row>> m_earlier; ///< the last one last
    QHash<qint64, QString> m_names; ///< with the number where two bear one
    QHash<QString, const Person *> m_called; ///< by name, number, or both; null where several are called so
};

} // namespace Floorwalk
