// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/figuremodel.h"

#include "widgets/common/words.h"
#include "widgets/floor/figurewords.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

FigureModel::FigureModel(const Zone &zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(zone)
{}

void FigureModel::show(std::shared_ptr<const OpenedFigure> figure, const LiveSettings &settings)
{
    beginResetModel(); // another question, not an event of the floor
    m_figure = std::move(figure);
    m_settings = settings;
    m_overDays = false;
    findNamesakes();
    if (m_figure && !m_figure->rows.empty()) {
        const QDate last = m_zone.localDate(m_figure->wish.window.to - Millis(1));
        m_overDays = m_zone.localDate(m_figure->rows.front().range.from) != last;
    }
    endResetModel();
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_figure ? 0 : int(m_figure->rows.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

/** Whether rows are of people on the roster. */
bool FigureModel::isOfRoster() const
{
    return isOfMoment() || (m_figure && isFigureOfDuty(m_figure->wish.kind()));
}

bool FigureModel::isOfMoment() const
{
    return m_figure && isFigureOfMoment(m_figure->wish.kind());
}

/** A day of leave has no hours on the roster. */
bool FigureModel::isUnrostered(const FigureRow &row) const
{
    return isOfMoment() && row.range.length() <= Millis(0);
}

QString FigureModel::time(Moment moment) const
{
    if (moment == Moment::max())
        return u"…"_s;
    return m_zone.local(moment).toString(m_overDays ? u"MM-dd HH:mm:ss"_s : u"HH:mm:ss"_s);
}

/** By the seat plan of the row's moment; the number where another in the list is called the same. */
QString FigureModel::who(const FigureRow &row) const
{
    if (row.person.isEmpty()) // of the roll: whoever is rostered has a number
        return row.employeeNo.isEmpty() ? row.agent : row.agent + u' ' + row.employeeNo;
    const QString &name = row.person;
    return m_namesakes.contains(name) && !row.employeeNo.isEmpty() ? name + u' ' + row.employeeNo : name;
}

void FigureModel::findNamesakes()
{
    m_namesakes.clear();
    if (!m_figure)
        return;
    QHash<QString, QString> known; // whoever was met first by that name
    for (const FigureRow &row : m_figure->rows) {
        if (row.person.isEmpty())
            continue; // a key is nobody else's
        const auto first = known.constFind(row.person);
        if (first == known.cend())
            known.insert(row.person, row.employeeNo);
        else if (*first != row.employeeNo)
            m_namesakes.insert(row.person);
    }
}

QString FigureModel::text(const FigureRow &row, Column column) const
{
    switch (column) {
    case Start:
        return isUnrostered(row) ? u"–"_s : time(row.range.from);
    case End:
        return isUnrostered(row) ? u"–"_s : time(row.range.to);
    case Who:
        return who(row);
    case What:
        if (isOfMoment())
            return row.sign ? FigureWords::sign(*row.sign, m_zone) : QString();
        return FigureWords::what(row);
    case Queue:
        return isOfRoster() ? row.shift : row.queue;
    case Length:
        return lengthText(Millis(row.length));
    case Part: {
        QString part = FigureWords::part(row.part, m_settings, row.queue);
        if (row.fromQueueLog)
            part = tr("%1, from queue_log").arg(part);
        return row.calls > 1 ? tr("%1, %n calls", nullptr, row.calls).arg(part) : part;
    }
    case Place:
        return FigureWords::place(row, m_figure->wish.variant);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FigureRow &row = m_figure->rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, Column(index.column()));
    case Qt::TextAlignmentRole:
        return int(index.column() == Length || index.column() == Place ? Qt::AlignRight : Qt::AlignLeft)
               | Qt::AlignVCenter;
    case CountsRole:
        return row.counts();
    case GapRole:
        return row.part == FigurePart::Gap || row.part == FigurePart::GapFilled || row.part == FigurePart::Incident;
    default:
        return {};
    }
}

/** What columns are called where rows are people on the roster; empty where nothing changes. */
QString FigureModel::rosterTitle(Column column)
{
    switch (column) {
    case Start:
        return tr("Rostered from");
    case Who:
        return tr("Person");
    case What:
        return tr("Present since");
    case Queue:
        return tr("Shift");
    case Length:
        return tr("Present for");
    case Part:
        return tr("Why it counts or not");
    default:
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == Length || section == Place ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    if (role != Qt::DisplayRole)
        return {};
    const bool ofCalls = !m_figure || isFigureOfCalls(m_figure->wish.kind());
    if (isOfMoment()) {
        if (const QString title = rosterTitle(Column(section)); !title.isEmpty())
            return title;
    }
    if (isOfRoster() && Column(section) == Queue)
        return tr("Shift");
    switch (Column(section)) {
    case Start:
        return ofCalls ? tr("Joined") : tr("From");
    case End:
        return ofCalls ? tr("Wait ended") : tr("To");
    case Who:
        return ofCalls ? tr("Answered by") : tr("Agent");
    case What:
        return ofCalls ? tr("Caller") : tr("State");
    case Queue:
        return tr("Queue");
    case Length:
        return ofCalls ? tr("Wait") : tr("Length");
    case Part:
        return tr("What it is");
    case Place:
        //: a row's part in numerator and denominator
        return tr("Counts");
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace Floorwalk

#include "moc_figuremodel.cpp"
