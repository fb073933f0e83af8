// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/listkeys.h"

#include <QKeyEvent>

namespace Floorwalk {

bool ListKeys::takes(const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isEnter && !(event.modifiers() & Qt::ControlModifier);
}

bool ListKeys::isLetter(const QKeyEvent &event)
{
    return !event.text().isEmpty() && event.text().at(0).isPrint();
}

} // namespace Floorwalk
