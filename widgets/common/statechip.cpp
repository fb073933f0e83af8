// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/statechip.h"

#include "widgets/theme/floorwalkstyle.h"

#include <QPainter>

namespace Floorwalk {

namespace {

constexpr int tileInset = 3;
constexpr int tileGap = 6;

} // namespace

StateChip::StateChip(const StateLook &look, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(look);
}

void StateChip::setLook(const StateLook &look)
{
    if (m_look.key == look.key && m_look.word == look.word && !accessibleName().isEmpty())
        return;
    m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

QSize StateChip::sizeFor(const StateLook &look, const Theme &theme)
{
    return {theme.px(tileInset + tileGap) + theme.extent(Extent::Tile)
                + Paint::textWidth(look.word, theme.font(TextStyle::Small)) + theme.space(Space::S),
            theme.extent(Extent::Chip)};
}

QSize StateChip::sizeHint() const
{
    return sizeFor(m_look, themeOf(this));
}

void StateChip::paint(QPainter *painter, const QRect &rect, const StateLook &look, const Theme &theme, IconStore &icons)
{
    const ToneColors &colors = theme.state(look.key);
    Paint::frame(painter, rect, colors.soft, theme.isHighContrast() ? colors.ink : QColor(Qt::transparent),
                 theme.radius(Radius::Small), 1);
    const int tile = theme.extent(Extent::Tile);
    const QRect square(rect.x() + theme.px(tileInset), rect.y() + (rect.height() - tile) / 2, tile, tile);
    Paint::stateTile(painter, square, look.key, theme, icons);
    const int x = square.right() + 1 + theme.px(tileGap);
    Paint::text(painter, QRect(x, rect.y(), rect.right() + 1 - x, rect.height()), look.word,
                theme.font(TextStyle::Small), colors.ink);
}

void StateChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_look, themeOf(this), iconsOf(this));
}

} // namespace Floorwalk

#include "moc_statechip.cpp"
