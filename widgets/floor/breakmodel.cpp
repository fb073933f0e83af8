// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/breakmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

using Kind = BreakRow::Kind;
using Section = BreakRow::Section;

BreakRow plain(Kind kind, Section section)
{
    BreakRow row;
    row.kind = kind;
    row.section = section;
    return row;
}

std::vector<BreakRow> rowsOf(const BreakBoard &board)
{
    std::vector<BreakRow> rows;
    for (const BreakRecord &record : board.away) {
        BreakRow row = plain(Kind::Away, Section::Away);
        row.record = record;
        rows.push_back(std::move(row));
    }
    if (board.away.empty())
        rows.push_back(plain(Kind::Hint, Section::Away));
    rows.push_back(plain(Kind::Caption, Section::Waiting));
    int turn = 0;
    for (const BreakTurn &waiting : board.waiting) {
        BreakRow row = plain(Kind::Turn, Section::Waiting);
        row.record = waiting.record;
        row.turn = ++turn;
        row.lastBack = waiting.lastBack;
        row.restedAt = waiting.restedAt;
        rows.push_back(std::move(row));
    }
    if (board.waiting.empty())
        rows.push_back(plain(Kind::Hint, Section::Waiting));
    if (!board.meals.empty())
        rows.push_back(plain(Kind::Caption, Section::Meals));
    for (const MealLine &meal : board.meals) {
        BreakRow row = plain(Kind::Meal, Section::Meals);
        row.meal = meal;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

QString restWord(PauseKind kind)
{
    switch (kind) {
    case PauseKind::Meal:
        return QCoreApplication::translate("Breaks", "Meal");
    case PauseKind::Busy:
        return QCoreApplication::translate("Breaks", "Approved busy");
    case PauseKind::Break:
    case PauseKind::Training:
    case PauseKind::Meeting:
        break;
    }
    return QCoreApplication::translate("Breaks", "Short break");
}

QString BreakRow::key() const
{
    switch (kind) {
    case Kind::Away:
    case Kind::Turn:
        return u"%1\n%2\n%3"_s.arg(int(kind)).arg(record.agent).arg(epochMs(record.opened));
    case Kind::Meal:
        return u"meal %1"_s.arg(meal.batch.number);
    case Kind::Caption:
        return u"caption %1"_s.arg(int(section));
    case Kind::Hint:
        return u"hint %1"_s.arg(int(section));
    }
    Q_UNREACHABLE();
}

BreakModel::BreakModel(const Zone &zone, QObject *parent)
    : RowMerging(parent)
    , m_zone(zone)
    , m_rows(rowsOf({}))
{}

int BreakModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant BreakModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BreakRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row);
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::ToolTipRole:
        return row.kind == Kind::Meal ? QVariant(row.meal.names.join(u" · "_s)) : QVariant();
    case KindRole:
        return int(row.kind);
    case AgentRole:
        return row.record.agent;
    case BatchRole:
        return row.kind == Kind::Meal ? row.meal.batch.number : 0;
    case DueRole: {
        const std::optional<Moment> due = row.kind == Kind::Away ? row.record.due() : std::nullopt;
        return due ? QVariant::fromValue<qint64>(epochMs(*due)) : QVariant();
    }
    default:
        return {};
    }
}

Qt::ItemFlags BreakModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Kind kind = m_rows[size_t(index.row())].kind;
    if (kind == Kind::Caption || kind == Kind::Hint)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QHash<int, QByteArray> BreakModel::roleNames() const
{
    return {
        {Qt::DisplayRole, "display"}, {KindRole, "kind"}, {AgentRole, "agent"}, {BatchRole, "batch"}, {DueRole, "due"}};
}

QString BreakModel::text(const BreakRow &row) const
{
    switch (row.kind) {
    case Kind::Away:
    case Kind::Turn:
        return row.record.name;
    case Kind::Meal:
        return tr("Batch %1").arg(row.meal.batch.number);
    case Kind::Caption:
        return row.section == Section::Meals ? tr("Meals") : tr("Waiting (longest without a break first)");
    case Kind::Hint:
        return row.section == Section::Waiting ? tr("Nobody waits. W puts an agent here.") : tr("Nobody is out now.");
    }
    Q_UNREACHABLE();
}

/** The row as it is read aloud; ages are left out, they change too fast to be told. */
QString BreakModel::spoken(const BreakRow &row) const
{
    switch (row.kind) {
    case Kind::Away: {
        const QString due = m_zone.localTime(*row.record.due()).toString(u"HH:mm"_s);
        return row.record.status == BreakStatus::Sent
                   ? tr("%1, %2, sent, not gone yet").arg(row.record.name, restWord(row.record.kind))
                   : tr("%1, %2, due back %3").arg(row.record.name, restWord(row.record.kind), due);
    }
    case Kind::Turn:
        return tr("%1, waits for a %2, number %3").arg(row.record.name, restWord(row.record.kind)).arg(row.turn);
    case Kind::Meal:
        return tr("Meal batch %1: %2").arg(row.meal.batch.number).arg(row.meal.names.join(u", "_s));
    case Kind::Caption:
    case Kind::Hint:
        return text(row);
    }
    Q_UNREACHABLE();
}

int BreakModel::firstOf(BreakRow::Kind kind) const
{
    const auto found = std::ranges::find(m_rows, kind, &BreakRow::kind);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int BreakModel::rowOfAgent(const QString &agent) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&agent](const BreakRow &row) { return !agent.isEmpty() && row.record.agent == agent; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void BreakModel::show(const BreakBoard &board)
{
    mergeRows(m_rows, rowsOf(board), &BreakRow::key,
              {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole, DueRole});
}

} // namespace Floorwalk

#include "moc_breakmodel.cpp"
