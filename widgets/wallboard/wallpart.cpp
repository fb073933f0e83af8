// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wallboard/wallpart.h"

#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QPainter>

namespace Floorwalk {

WallPart::WallPart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void WallPart::setScale(double scale)
{
    if (m_scale == scale)
        return;
    m_scale = scale;
    updateGeometry();
    update();
}

const Theme &WallPart::theme() const
{
    return themeOf(this);
}

QFont WallPart::font(double size, bool bold) const
{
    QFont result = theme().font(TextStyle::WallLabel, bold);
    result.setPixelSize(qMax(1, px(size)));
    return result;
}

int WallPart::textWidth(const QString &text, double size, bool bold) const
{
    return Paint::textWidth(text, font(size, bold));
}

int WallPart::lineOf(const QFont &font)
{
    return qRound(font.pixelSize() * 4 / 3.0);
}

QFont WallPart::digitFont(double share) const
{
    QFont result = theme().font(TextStyle::WallDigits);
    result.setPixelSize(qMax(1, qCeil(share * px(WallSize::screenHeight) / WallSize::digitShare)));
    return result;
}

QColor WallPart::levelInk(Tone tone, bool stale) const
{
    return stale ? theme().color(ColorRole::TextDisabled) : theme().ink(inkOf(tone));
}

void WallPart::paintCard(QPainter &painter) const
{
    Paint::frame(&painter, rect(), theme().color(ColorRole::Base), theme().color(ColorRole::Border), px(8),
                 qMax(theme().borderWidth(), px(1)));
}

void WallPart::paintIcon(QPainter &painter, const QRect &row, const QString &name, int size, const QColor &color) const
{
    // Letters stand a little below the middle of their line; what stands beside them does too.
    const int y = row.y() + (row.height() - size) / 2 + size / 16;
    iconsOf(this).paint(&painter, QRect(row.x(), y, size, size), name, color);
}

} // namespace Floorwalk

#include "moc_wallpart.cpp"
