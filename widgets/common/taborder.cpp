// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/taborder.h"

#include <QWidget>

namespace Floorwalk {

namespace {

/** Where one comes to in @p part by Tab, in the order in which one does. */
QList<QWidget *> stopsIn(QWidget *part)
{
    QList<QWidget *> stops;
    QWidget *at = part;
    do {
        const bool inside = at == part || part->isAncestorOf(at);
        if (inside && (at->focusPolicy() & Qt::TabFocus) && !at->focusProxy())
            stops << at;
        at = at->nextInFocusChain();
    } while (at && at != part);
    return stops;
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

} // namespace Floorwalk
