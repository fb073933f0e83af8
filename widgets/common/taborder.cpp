// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/taborder.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

#include <utility>

namespace Floorwalk {

namespace {

bool isStop(const QWidget *part)
{
    return (part->focusPolicy() & Qt::TabFocus) && !part->focusProxy();
}

/** Where one comes to in @p part by Tab, in the order in which one does. */
QList<QWidget *> stopsIn(QWidget *part)
{
    QList<QWidget *> stops;
    QWidget *at = part;
    do {
        const bool inside = at == part || part->isAncestorOf(at);
        if (inside && isStop(at))
            stops << at;
        at = at->nextInFocusChain();
    } while (at && at != part);
    return stops;
}

void addAsRead(QWidget *part, QList<QWidget *> &stops);

void addAsRead(const QLayout *layout, QList<QWidget *> &stops)
{
    for (int at = 0; at < layout->count(); ++at) {
        QLayoutItem *const item = layout->itemAt(at);
        if (QWidget *const part = item->widget())
            addAsRead(part, stops);
        else if (const QLayout *const inner = item->layout())
            addAsRead(inner, stops);
    }
}

void addAsRead(QWidget *part, QList<QWidget *> &stops)
{
    if (isStop(part))
        stops << part;
    const auto *const area = qobject_cast<const QScrollArea *>(part);
    if (area && area->widget())
        addAsRead(area->widget(), stops);
    else if (part->layout())
        addAsRead(part->layout(), stops);
    else // such as a number's field, which keeps its own order
        stops << stopsIn(part);
}

} // namespace

void placeInTabOrder(QWidget *before, QWidget *part)
{
    const QList<QWidget *> earlier = stopsIn(before);
    QWidget *last = earlier.isEmpty() ? before : earlier.last();
    for (QWidget *const stop : stopsIn(part)) {
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

void orderTabsAsRead(QWidget *part)
{
    QList<QWidget *> read;
    addAsRead(part, read);
    QList<QWidget *> stops;
    for (QWidget *const stop : std::as_const(read)) {
        if (!stops.contains(stop)) // a part without a layout tells itself twice
            stops << stop;
    }
    // The chain is a ring: what is in order round its end stays where it is. So the first is tied to the part itself,
    // which has to be a stop for as long.
    const Qt::FocusPolicy own = part->focusPolicy();
    part->setFocusPolicy(Qt::TabFocus);
    QWidget *last = part;
    for (QWidget *const stop : std::as_const(stops)) {
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
    part->setFocusPolicy(own);
}

} // namespace Floorwalk
