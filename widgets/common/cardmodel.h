// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme/theme.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace Floorwalk {

/** What one row of a list of cards shows: a line with an icon and a value, and paragraphs below it. */
struct Card
{
    qint64 id = 0; ///< stays when the words change
    QString title;
    QString detail{}; ///< small behind the title; may be elided
    QString value{}; ///< at the right end
    QString icon{};
    QStringList body{}; ///< wrapped, never cut
    Ink ink = Ink::Text; ///< of icon and title
    Ink valueInk = Ink::Muted;
    bool strong = false;
    QString toolTip{};

    bool operator==(const Card &) const = default;
};

/** Worded rows of a short list, changed row by row so that the current one stays. */
class CardModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CardModel(QObject *parent = nullptr);

    void show(const std::vector<Card> &cards);
    /** Null outside the list. */
    const Card *at(int row) const;
    /** −1 when there is none. */
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void place(const Card &wanted, int row);
    std::vector<Card> m_cards;
};

} // namespace Floorwalk
