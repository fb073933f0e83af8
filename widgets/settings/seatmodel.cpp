// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/seatmodel.h"

#include <QRegularExpression>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

SeatModel::SeatModel(Zone zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(std::move(zone))
{}

void SeatModel::show(SeatDay day)
{
    beginResetModel(); // another day has other shifts: nothing is left of the table before
    m_day = std::move(day);
    m_rows.clear();
    m_earlier.clear();
    nameAll();
    for (const Seat &seat : m_day.seats) {
        Row row;
        row.seat = seat;
        row.name = seat.name;
        row.interfaces = seat.interfaces.join(u"; "_s);
        row.place = seat.place ? seat.place->text() : QString();
        for (int shift = 0; shift < int(m_day.shifts.size()); ++shift)
            row.before << sitterOf(seat, shift);
        row.sitters = row.before;
        m_rows.push_back(std::move(row));
    }
    judge();
    endResetModel();
}

/** Everybody by all that one may be called. */
void SeatModel::nameAll()
{
    m_names.clear();
    m_called.clear();
    QHash<QString, int> bearers;
    for (const Person &person : m_day.people)
        ++bearers[person.name];
    for (const Person &person : m_day.people) {
        const bool several = bearers.value(person.name) > 1;
        const QString name = several ? u"%1 (%2)"_s.arg(person.name, person.no.text()) : person.name;
        m_names.insert(person.id->value(), name);
        m_called.insert(name, &person);
        m_called.insert(person.no.text(), &person);
        if (several)
            m_called.insert(person.name, nullptr);
    }
}

/** What is wrong with each cell; what one says may be wrong beside what another does. */
void SeatModel::judge()
{
    for (Row &row : m_rows) {
        row.phones = interfacesOf(row);
        const Result<SeatPlace> place = SeatPlace::parse(row.place);
        row.at = place ? std::optional(*place) : std::nullopt;
        row.people.clear();
        for (const QString &sitter : std::as_const(row.sitters))
            row.people.push_back(personCalled(sitter));
    }
    for (int at = 0; at < rowCount(); ++at) {
        QStringList problems;
        for (int column = 0; column < remarkColumn(); ++column)
            problems << judged(at, column);
        m_rows[size_t(at)].problems = problems;
    }
}

void SeatModel::tellAll()
{
    judge();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, remarkColumn()));
}

QStringList SeatModel::names() const
{
    QStringList names;
    for (const Person &person : m_day.people)
        names << nameOf(*person.id);
    return names;
}

/** Of several shifts that a turn lies in it is that in which its person is rostered, else the first. */
int SeatModel::shiftOf(const SeatTurn &turn) const
{
    const auto rostered = m_day.rostered.find(turn.person);
    int first = -1;
    for (int at = 0; at < int(m_day.shifts.size()); ++at) {
        const TimeRange &span = m_day.shifts[size_t(at)].span;
        if (turn.span.from < span.from || turn.span.to > span.to)
            continue;
        if (rostered != m_day.rostered.end() && rostered->second == span)
            return at;
        if (first < 0)
            first = at;
    }
    return first;
}

/** Who sits there at the shift's end: whoever was there before has gone. */
QString SeatModel::sitterOf(const Seat &seat, int shift) const
{
    QString sitter;
    for (const SeatTurn &turn : m_day.turns) {
        if (turn.seat == seat.name && shiftOf(turn) == shift)
            sitter = nameOf(turn.person);
    }
    return sitter;
}

QStringList SeatModel::interfacesOf(const Row &row) const
{
    static const QRegularExpression separators(u"\\s*[;；,，]\\s*"_s);
    QStringList interfaces = row.interfaces.trimmed().split(separators, Qt::SkipEmptyParts);
    interfaces.sort();
    return interfaces;
}

bool SeatModel::isChanged(const Row &row, int column) const
{
    if (column == SeatName)
        return row.isNew || row.retired;
    if (column == Interfaces)
        return row.isNew || interfacesOf(row) != row.seat.interfaces;
    if (column == Place)
        return row.at != row.seat.place || (!row.at && !row.place.isEmpty());
    const int shift = column - FirstShift;
    return shift < row.sitters.size() && row.sitters[shift] != row.before[shift];
}

QString SeatModel::problemOfName(int at) const
{
    const Row &row = m_rows[size_t(at)];
    if (row.name.isEmpty())
        return tr("A seat needs a name.");
    for (int other = 0; other < int(m_rows.size()); ++other) {
        if (other != at && m_rows[size_t(other)].name == row.name)
            return tr("There is a seat %1 already.").arg(row.name);
    }
    return {};
}

QString SeatModel::problemOfInterfaces(int at) const
{
    const QStringList &mine = m_rows[size_t(at)].phones;
    if (mine.isEmpty())
        return tr("A seat needs the interface of its phone, such as PJSIP/1007.");
    for (int other = 0; other < int(m_rows.size()); ++other) {
        const Row &beside = m_rows[size_t(other)];
        if (other == at || beside.retired)
            continue;
        for (const QString &interface : beside.phones) {
            if (mine.contains(interface))
                return tr("%1 stands on seat %2, too.").arg(interface, beside.name);
        }
    }
    return {};
}

QString SeatModel::problemOfPlace(int at) const
{
    const Row &row = m_rows[size_t(at)];
    if (row.place.isEmpty())
        return {};
    if (const Result<SeatPlace> place = SeatPlace::parse(row.place); !place)
        return place.error().text;
    for (int other = 0; other < int(m_rows.size()); ++other) {
        const Row &beside = m_rows[size_t(other)];
        if (other != at && !beside.retired && beside.at == row.at)
            return tr("Seat %1 stands there, too.").arg(beside.name);
    }
    return {};
}

/** One person on two seats, or two on one, at the same time; or somebody nobody knows. */
QString SeatModel::problemOfSitter(int at, int shift) const
{
    const Row &row = m_rows[size_t(at)];
    const QString &typed = row.sitters[shift];
    if (typed.isEmpty())
        return {};
    const Person *const person = row.people[size_t(shift)];
    if (!person)
        return tr("Nobody of this store is called “%1”, or several are; write the employee number.").arg(typed);
    const SeatEdits::Sitting mine{row.name, m_day.shifts[size_t(shift)].span, person->id};
    for (const Row &beside : m_rows) {
        for (int other = 0; other < int(m_day.shifts.size()); ++other) {
            const Person *const there = beside.retired ? nullptr : beside.people[size_t(other)];
            if (!there || (&beside == &row && other == shift))
                continue;
            switch (clashOf(mine, {beside.name, m_day.shifts[size_t(other)].span, there->id})) {
            case SittingClash::None:
                break;
            case SittingClash::OneOnTwoSeats:
                return tr("%1 is planned on seat %2 at the same time.").arg(person->name, beside.name);
            case SittingClash::TwoOnOneSeat:
                return tr("%1 is planned on this seat at the same time.").arg(beside.sitters[other]);
            }
        }
    }
    return {};
}

QString SeatModel::judged(int row, int column) const
{
    const Row &at = m_rows[size_t(row)];
    if (at.retired)
        return {};
    switch (column) {
    case SeatName:
        return problemOfName(row);
    case Interfaces:
        return problemOfInterfaces(row);
    case Place:
        return problemOfPlace(row);
    default:
        return problemOfSitter(row, column - FirstShift);
    }
}

/** What is no mistake and may be one. */
QString SeatModel::note(int row, int column) const
{
    const int shift = column - FirstShift;
    if (shift < 0 || column >= remarkColumn())
        return {};
    const Person *const person = m_rows[size_t(row)].people[size_t(shift)];
    if (!person)
        return {};
    const auto rostered = m_day.rostered.find(*person->id);
    const bool fits =
        rostered != m_day.rostered.end() && meetInTime(rostered->second, m_day.shifts[size_t(shift)].span);
    return fits ? QString() : tr("%1 is not rostered in this shift.").arg(person->name);
}

QString SeatModel::remark(int row) const
{
    if (m_rows[size_t(row)].retired)
        return tr("Goes with the next save; who was to sit here has no seat then.");
    for (int column = 0; column < remarkColumn(); ++column) {
        if (const QString wrong = problem(row, column); !wrong.isEmpty())
            return wrong;
    }
    for (int column = FirstShift; column < remarkColumn(); ++column) {
        if (const QString worth = note(row, column); !worth.isEmpty())
            return worth;
    }
    return {};
}

bool SeatModel::hasProblems() const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < remarkColumn(); ++column) {
            if (!problem(row, column).isEmpty())
                return true;
        }
    }
    return false;
}

int SeatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SeatModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : remarkColumn() + 1;
}

QString SeatModel::text(int row, int column) const
{
    const Row &at = m_rows[size_t(row)];
    if (column == SeatName)
        return at.name;
    if (column == Interfaces)
        return at.interfaces;
    if (column == Place)
        return at.place;
    return column < remarkColumn() ? at.sitters[column - FirstShift] : remark(row);
}

QVariant SeatModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, column);
    case Qt::ToolTipRole: {
        const QString wrong = problem(row, column);
        return wrong.isEmpty() ? note(row, column) : wrong;
    }
    case ProblemRole:
        return problem(row, column);
    case NoteRole:
        return note(row, column);
    case ChangedRole:
        return isChanged(m_rows[size_t(row)], column);
    case RetiredRole:
        return m_rows[size_t(row)].retired;
    default:
        return {};
    }
}

QVariant SeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (section == SeatName)
        return tr("Seat");
    if (section == Interfaces)
        return tr("Interface of the phone");
    if (section == Place)
        //: where a seat stands on the floor, typed as 2-5
        return tr("Row-place");
    if (section == remarkColumn())
        return tr("Remark");
    const SeatShift &shift = m_day.shifts[size_t(section - FirstShift)];
    const auto clock = [this](Moment moment) { return m_zone.localTime(moment).toString(u"HH:mm"_s); };
    return u"%1 %2–%3"_s.arg(shift.name, clock(shift.span.from), clock(shift.span.to)).trimmed();
}

Qt::ItemFlags SeatModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (row.retired || index.column() == remarkColumn() || (index.column() == SeatName && !row.isNew))
        return plain;
    return plain | Qt::ItemIsEditable;
}

} // namespace Floorwalk

#include "moc_seatmodel.cpp"
