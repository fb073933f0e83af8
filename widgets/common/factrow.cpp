// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/factrow.h"

#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QLayout>
#include <QPainter>

namespace Floorwalk {

FactRow::FactRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
}

void FactRow::setOpens(const QString &name)
{
    setAccessibleName(tr("%1: what it was computed from").arg(name));
    setToolTip(tr("Press for the calls or times behind it."));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize FactRow::sizeHint() const
{
    return layout() ? layout()->totalSizeHint() : QAbstractButton::sizeHint();
}

QSize FactRow::minimumSizeHint() const
{
    return layout() ? layout()->totalMinimumSize() : QAbstractButton::minimumSizeHint();
}

void FactRow::paintEvent(QPaintEvent *)
{
    if (!underMouse() || focusPolicy() == Qt::NoFocus)
        return;
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    Paint::frame(&painter, rect(), theme.color(ColorRole::AccentSoft), Qt::transparent, theme.radius(Radius::Small), 0);
}

} // namespace Floorwalk

#include "moc_factrow.cpp"
