// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/cardmodel.h"
#include "widgets/common/rowdelegate.h"

#include <QListView>

namespace Floorwalk {

/** Paints cards: a line, and paragraphs below it as long as they are. */
class WordedCardDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit WordedCardDelegate(const CardModel &model, QObject *parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContents(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const override;

private:
    const CardModel &m_model;
};

/** A list of cards as wide as its place; Enter or a double click takes the current one. */
class CardList : public QListView
{
    Q_OBJECT

public:
    CardList(const QString &name, const QString &meaning, QWidget *parent = nullptr);

    CardModel &cards() { return m_model; }
    /** Shows @p cards; the current one stays as long as it is there. currentCardChanged() tells once of another. */
    void showCards(const std::vector<Card> &cards);
    /** Null while the list is empty. */
    const Card *current() const { return m_model.at(currentIndex().row()); }
    /** False when it is not in the list. */
    bool choose(qint64 id);

signals:
    void currentCardChanged();
    void taken();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    CardModel m_model;
    bool m_showing = false;
};

} // namespace Floorwalk
