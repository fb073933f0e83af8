// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/cardmodel.h"

#include <QSet>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

CardModel::CardModel(QObject *parent)
    : QAbstractListModel(parent)
{}

const Card *CardModel::at(int row) const
{
    return row >= 0 && row < int(m_cards.size()) ? &m_cards[size_t(row)] : nullptr;
}

int CardModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_cards, id, &Card::id);
    return found == m_cards.end() ? -1 : int(found - m_cards.begin());
}

void CardModel::show(const std::vector<Card> &cards)
{
    QSet<qint64> ids;
    for (const Card &card : cards)
        ids.insert(card.id);
    for (int row = int(m_cards.size()) - 1; row >= 0; --row) {
        if (ids.contains(m_cards[size_t(row)].id))
            continue;
        beginRemoveRows({}, row, row);
        m_cards.erase(m_cards.begin() + row);
        endRemoveRows();
    }
    for (size_t row = 0; row < cards.size(); ++row)
        place(cards[row], int(row));
}

/** Makes @p wanted the row @p row; all rows above it are in place already. */
void CardModel::place(const Card &wanted, int row)
{
    const bool isThere = row < int(m_cards.size()) && m_cards[size_t(row)].id == wanted.id;
    const int from = isThere ? row : rowOf(wanted.id);
    if (from < 0) {
        beginInsertRows({}, row, row);
        m_cards.insert(m_cards.begin() + row, wanted);
        endInsertRows();
        return;
    }
    if (from != row) {
        beginMoveRows({}, from, from, {}, row);
        std::rotate(m_cards.begin() + row, m_cards.begin() + from, m_cards.begin() + from + 1);
        endMoveRows();
    }
    if (m_cards[size_t(row)] != wanted) {
        m_cards[size_t(row)] = wanted;
        emit dataChanged(index(row), index(row), {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
    }
}

int CardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant CardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Card &card = m_cards[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return card.title;
    case Qt::ToolTipRole:
        return card.toolTip.isEmpty() ? QVariant() : QVariant(card.toolTip);
    case Qt::AccessibleDescriptionRole:
        return (QStringList{card.detail, card.value} + card.body).join(u' ').simplified();
    default:
        return {};
    }
}

} // namespace Floorwalk
