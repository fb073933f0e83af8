// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/cornersheet.h"

#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QLayout>
#include <QPainter>

#include <algorithm>

namespace Floorwalk {

CornerSheet::CornerSheet(QWidget *parent)
    : QWidget(parent, Qt::SubWindow) // Tab stays on the sheet
{}

void CornerSheet::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.color(ColorRole::Window));
    Paint::frame(&painter, rect(), theme.color(ColorRole::Base), theme.color(ColorRole::Accent),
                 theme.radius(Radius::Medium), std::max(2, theme.borderWidth()));
}

void CornerSheet::placeIn(const QRect &area)
{
    layout()->activate();
    const int height = std::min(
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height(), area.height());
    setGeometry(area.right() + 1 - width() - themeOf(this).space(Space::M),
                area.bottom() + 1 - height - themeOf(this).space(Space::M), width(), height);
    raise();
}

} // namespace Floorwalk

#include "moc_cornersheet.cpp"
