// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is typed on the table of seats.

#include "widgets/settings/seatmodel.h"

#include <QVariantMap>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

SeatEdits SeatModel::edits() const
{
    SeatEdits edits;
    edits.date = m_day.date;
    for (const Row &row : m_rows) {
        if (row.retired) {
            edits.retired << row.name;
            continue;
        }
        if (isChanged(row, Interfaces))
            edits.seats.push_back({row.name, interfacesOf(row)});
        for (int shift = 0; shift < row.sitters.size(); ++shift) {
            if (row.sitters[shift] == row.before[shift])
                continue;
            const Person *const person = personCalled(row.sitters[shift]);
            edits.sittings.push_back(
                {row.name, m_day.shifts[size_t(shift)].span, person ? person->id : std::optional<PersonId>()});
        }
    }
    return edits;
}

QVariantList SeatModel::draft() const
{
    QVariantList draft;
    for (const Row &row : m_rows) {
        const bool same =
            !row.isNew && !row.retired && row.sitters == row.before && interfacesOf(row) == row.seat.interfaces;
        if (same)
            continue;
        draft.push_back(QVariantMap{{u"seat"_s, row.name},
                                    {u"interfaces"_s, row.interfaces},
                                    {u"sitters"_s, row.sitters},
                                    {u"new"_s, row.isNew},
                                    {u"retired"_s, row.retired}});
    }
    return draft;
}

void SeatModel::takeDraft(const QVariantList &draft)
{
    for (const QVariant &one : draft) {
        const QVariantMap typed = one.toMap();
        const QString name = typed.value(u"seat"_s).toString();
        auto row =
            std::ranges::find_if(m_rows, [&name](const Row &known) { return !known.isNew && known.name == name; });
        if (typed.value(u"new"_s).toBool()) {
            const int added = addSeat(); // it moves the rows: only then is their begin of use
            row = m_rows.begin() + added;
        } else if (row == m_rows.end()) {
            continue;
        }
        row->name = name;
        row->interfaces = typed.value(u"interfaces"_s).toString();
        row->retired = typed.value(u"retired"_s).toBool();
        if (const QStringList sitters = typed.value(u"sitters"_s).toStringList(); sitters.size() == row->sitters.size())
            row->sitters = sitters;
    }
    tellAll();
}

int SeatModel::addSeat()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    const QStringList nobody(qsizetype(m_day.shifts.size()), QString());
    Row fresh;
    fresh.sitters = fresh.before = nobody;
    fresh.people.assign(m_day.shifts.size(), nullptr);
    fresh.isNew = true;
    m_rows.push_back(std::move(fresh));
    judge();
    endInsertRows();
    tellAll();
    return row;
}

void SeatModel::retire(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    if (m_rows[size_t(row)].isNew) {
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    } else {
        m_rows[size_t(row)].retired = !m_rows[size_t(row)].retired;
    }
    tellAll();
}

bool SeatModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    Row &row = m_rows[size_t(index.row())];
    QString typed = value.toString().trimmed();
    if (index.column() == SeatName) {
        row.name = typed;
    } else if (index.column() == Interfaces) {
        row.interfaces = typed;
    } else {
        if (const Person *const person = personCalled(typed))
            typed = nameOf(*person->id); // a number becomes the name
        row.sitters[index.column() - FirstShift] = typed;
    }
    tellAll();
    return true;
}

} // namespace Floorwalk
