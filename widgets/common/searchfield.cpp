// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/searchfield.h"

#include <QKeyEvent>

namespace Floorwalk {

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        clear();
        emit left();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        emit taken();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace Floorwalk

#include "moc_searchfield.cpp"
