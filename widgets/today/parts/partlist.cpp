// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/parts/partlist.h"

#include "widgets/theme/floorwalkstyle.h"

#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace Floorwalk {

PartList::PartList(const QString &name, const QString &meaning, int most, QWidget *parent)
    : CardList(name, meaning, parent)
    , m_most(most)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PartList::showRows(const std::vector<Card> &rows)
{
    showCards(rows);
    setVisible(!rows.empty());
    fit();
}

void PartList::fit()
{
    const int most = themeOf(this).px(m_most);
    int height = 0;
    // Whole rows: one that is cut reads as a mistake.
    for (int row = 0; row < model()->rowCount(); ++row) {
        const int next = sizeHintForRow(row);
        if (row > 0 && height + next > most)
            break;
        height += next;
    }
    setFixedHeight(std::clamp(height, 1, most));
}

void PartList::resizeEvent(QResizeEvent *event)
{
    CardList::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void PartList::wheelEvent(QWheelEvent *event)
{
    const QScrollBar *const bar = verticalScrollBar();
    const bool up = event->angleDelta().y() > 0;
    if (bar->maximum() == bar->minimum() || (up ? bar->value() == bar->minimum() : bar->value() == bar->maximum()))
        event->ignore();
    else
        CardList::wheelEvent(event);
}

} // namespace Floorwalk

#include "moc_partlist.cpp"
