// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/page.h"

namespace Floorwalk {

Page::Page(QWidget *parent)
    : QWidget(parent)
{
    setAutoFillBackground(true);
}

void Page::setSettled()
{
    if (m_settled)
        return;
    m_settled = true;
    emit settled();
}

} // namespace Floorwalk
