// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is typed on the table of seats.

#include "widgets/settings/seatmodel.h"

#include <QSet>
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
        if (isChanged(row, Interfaces) || isChanged(row, Place))
            edits.seats.push_back({row.name, interfacesOf(row), row.at});
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
        const bool same = !row.isNew && !row.retired && row.sitters == row.before && !isChanged(row, Interfaces)
                          && !isChanged(row, Place);
        if (same)
            continue;
        draft.push_back(QVariantMap{{u"seat"_s, row.name},
                                    {u"interfaces"_s, row.interfaces},
                                    {u"place"_s, row.place},
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
        row->place = typed.value(u"place"_s).toString();
        row->retired = typed.value(u"retired"_s).toBool();
        if (const QStringList sitters = typed.value(u"sitters"_s).toStringList(); sitters.size() == row->sitters.size())
            row->sitters = sitters;
    }
    m_earlier.clear(); // what was typed before is not known any more
    tellAll();
}

/** Keeps the rows as they are, before they change; a day's seats are few. */
void SeatModel::remember()
{
    constexpr size_t most = 50;
    if (m_earlier.size() >= most)
        m_earlier.erase(m_earlier.begin());
    m_earlier.push_back(m_rows);
}

bool SeatModel::takeBack()
{
    if (m_earlier.empty())
        return false;
    const bool isSameLength = m_earlier.back().size() == m_rows.size();
    if (!isSameLength)
        beginResetModel();
    m_rows = std::move(m_earlier.back());
    m_earlier.pop_back();
    judge();
    if (isSameLength)
        tellAll();
    else
        endResetModel();
    return true;
}

int SeatModel::addSeat()
{
    remember();
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
    remember();
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
    QString typed = value.toString().trimmed();
    const int shift = index.column() - FirstShift;
    if (const Person *const person = shift < 0 ? nullptr : personCalled(typed))
        typed = nameOf(*person->id); // a number becomes the name
    const Row &before = m_rows[size_t(index.row())];
    const QString &kept = index.column() == SeatName     ? before.name
                          : index.column() == Interfaces ? before.interfaces
                          : index.column() == Place      ? before.place
                                                         : before.sitters[shift];
    if (kept == typed)
        return true;
    remember();
    Row &row = m_rows[size_t(index.row())];
    if (index.column() == SeatName)
        row.name = typed;
    else if (index.column() == Interfaces)
        row.interfaces = typed;
    else if (index.column() == Place)
        row.place = typed;
    else
        row.sitters[shift] = typed;
    tellAll();
    return true;
}

/** Whether somebody of another shift sits on the seat of row @p at while @p shift is on, or somebody nobody knows. */
bool SeatModel::isTaken(int at, int shift) const
{
    const Row &row = m_rows[size_t(at)];
    if (!row.sitters[shift].isEmpty() && !row.people[size_t(shift)])
        return true;
    for (int other = 0; other < row.sitters.size(); ++other) {
        if (other != shift && !row.sitters[other].isEmpty()
            && meetInTime(m_day.shifts[size_t(other)].span, m_day.shifts[size_t(shift)].span))
            return true;
    }
    return false;
}

/** Whoever is rostered in it or was seated in it; those on seats without a place stay where they are. */
std::vector<SeatSpreading::Sitter> SeatModel::peopleOf(int shift) const
{
    std::map<qint64, QString> seats;
    QSet<qint64> staying;
    for (const Row &row : m_rows) {
        const Person *const person = row.retired ? nullptr : row.people[size_t(shift)];
        if (person && row.at)
            seats.emplace(person->id->value(), row.name);
        else if (person)
            staying.insert(person->id->value());
    }
    std::vector<SeatSpreading::Sitter> people;
    for (const Person &person : m_day.people) {
        const qint64 id = person.id->value();
        const auto rostered = m_day.rostered.find(*person.id);
        const bool belongs = rostered != m_day.rostered.end() && rostered->second == m_day.shifts[size_t(shift)].span;
        if ((belongs || seats.contains(id)) && !staying.contains(id))
            people.push_back({*person.id, seats.contains(id) ? seats[id] : QString()});
    }
    return people;
}

std::optional<SeatModel::Spread> SeatModel::spreadApart(int shift)
{
    if (shift < 0 || shift >= int(m_day.shifts.size()))
        return std::nullopt;
    std::vector<SeatSpreading::PlacedSeat> seats;
    Spread spread;
    for (int at = 0; at < rowCount(); ++at) {
        const Row &row = m_rows[size_t(at)];
        if (row.retired || !row.at || !problem(at, Place).isEmpty())
            continue;
        seats.push_back({row.name, *row.at, isTaken(at, shift)});
        spread.seats += seats.back().taken ? 0 : 1;
    }
    const std::vector<SeatSpreading::Sitter> people = peopleOf(shift);
    spread.people = int(people.size());
    if (people.empty() || spread.seats == 0)
        return std::nullopt;
    spread.proposal = SeatSpreading::spread(seats, people);
    remember();
    for (Row &row : m_rows) {
        if (!row.retired && row.at && row.people[size_t(shift)])
            row.sitters[shift].clear();
    }
    for (const SeatSpreading::Sitter &sitter : spread.proposal.sitters) {
        const auto row = std::ranges::find_if(m_rows, [&sitter](const Row &one) { return one.name == sitter.seat; });
        if (sitter.seat.isEmpty() || row == m_rows.end())
            ++spread.unseated;
        else
            row->sitters[shift] = nameOf(sitter.person);
    }
    tellAll();
    return spread;
}

std::vector<SeatSpot> SeatModel::spots(int shift) const
{
    std::vector<SeatSpot> spots;
    for (const Row &row : m_rows) {
        if (!row.at || row.retired)
            continue;
        SeatSpot spot{row.name, *row.at, row.name, {}, {}, {}, {}, false, false};
        if (shift >= 0 && shift < row.sitters.size()) {
            spot.name = row.sitters[shift];
            spot.strong = row.sitters[shift] != row.before[shift];
        }
        spots.push_back(std::move(spot));
    }
    return spots;
}

} // namespace Floorwalk
