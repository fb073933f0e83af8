// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/cardmodel.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

CardModel::CardModel(QObject *parent)
    : RowMerging(parent)
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
    mergeRows(m_cards, cards, &Card::id, {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
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

#include "moc_cardmodel.cpp"
