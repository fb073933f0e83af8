// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/attendance/openitemsmodel.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

bool same(const DayOpenItem &a, const DayOpenItem &b)
{
    return a.person == b.person && a.kind == b.kind && a.segment == b.segment;
}

QString iconOf(DayOpenItem::Kind kind)
{
    switch (kind) {
    case DayOpenItem::Kind::MissingPunch:
        return u"punch"_s;
    case DayOpenItem::Kind::Papers:
        return u"paper"_s;
    case DayOpenItem::Kind::Notice:
        return u"phone-notice"_s;
    case DayOpenItem::Kind::NeedsDecision:
        return u"state-unknown"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

OpenItemsModel::OpenItemsModel(QObject *parent)
    : QAbstractListModel(parent)
{}

QString OpenItemsModel::kindWord(DayOpenItem::Kind kind)
{
    switch (kind) {
    case DayOpenItem::Kind::MissingPunch:
        return tr("Missing punch");
    case DayOpenItem::Kind::Papers:
        return tr("Papers");
    case DayOpenItem::Kind::Notice:
        return tr("Notice");
    case DayOpenItem::Kind::NeedsDecision:
        return tr("Decision");
    }
    Q_UNREACHABLE();
}

void OpenItemsModel::setItems(const std::vector<DayOpenItem> &items)
{
    for (int row = int(m_items.size()) - 1; row >= 0; --row) {
        const DayOpenItem &held = m_items[size_t(row)];
        if (std::ranges::any_of(items, [&held](const DayOpenItem &item) { return same(item, held); }))
            continue;
        beginRemoveRows({}, row, row);
        m_items.erase(m_items.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < int(items.size()); ++row) {
        const DayOpenItem &wanted = items[size_t(row)];
        if (row < int(m_items.size()) && same(m_items[size_t(row)], wanted)) {
            if (m_items[size_t(row)] != wanted) {
                m_items[size_t(row)] = wanted;
                emit dataChanged(index(row), index(row), {Qt::DisplayRole, TextRole, DueRole});
            }
            continue;
        }
        const auto later = std::ranges::find_if(m_items.begin() + row, m_items.end(),
                                                [&wanted](const DayOpenItem &item) { return same(item, wanted); });
        if (later != m_items.end()) {
            const int from = int(later - m_items.begin());
            beginRemoveRows({}, from, from);
            m_items.erase(later);
            endRemoveRows();
        }
        beginInsertRows({}, row, row);
        m_items.insert(m_items.begin() + row, wanted);
        endInsertRows();
    }
}

std::optional<DayOpenItem> OpenItemsModel::at(int row) const
{
    return row >= 0 && row < int(m_items.size()) ? std::optional(m_items[size_t(row)]) : std::nullopt;
}

int OpenItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant OpenItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DayOpenItem &item = m_items[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return u"%1 · %2 · %3"_s.arg(item.name, kindWord(item.kind), item.text);
    case Qt::ToolTipRole:
    case TextRole:
        return item.text;
    case PersonRole:
        return item.person.value();
    case NameRole:
        return item.name;
    case KindRole:
        return int(item.kind);
    case DueRole:
        return item.due ? QVariant(*item.due) : QVariant();
    case IconRole:
        return iconOf(item.kind);
    default:
        return {};
    }
}

} // namespace Floorwalk

#include "moc_openitemsmodel.cpp"
