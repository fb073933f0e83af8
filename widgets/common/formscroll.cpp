// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/formscroll.h"

namespace Floorwalk {

FormScroll::FormScroll(QWidget *form, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(form);
    viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false); // setWidget() fills it
}

} // namespace Floorwalk

#include "moc_formscroll.cpp"
