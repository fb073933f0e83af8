// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/figurelink.h"

#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QPainter>

#include <algorithm>

namespace Floorwalk {

namespace {
constexpr int linkHeight = 18;
}

FigureLink::FigureLink(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void FigureLink::setFigure(const QString &name, const QString &value, const QString &full, const QString &variant)
{
    setToolTip(full);
    if (name == m_name && value == m_value && variant == m_variant)
        return;
    const bool wider = name != m_name || value.size() != m_value.size() || variant != m_variant;
    m_name = name;
    m_value = value;
    m_variant = variant;
    setText(value);
    setAccessibleName(QStringLiteral("%1 %2").arg(full, value));
    if (wider)
        updateGeometry();
    update();
}

void FigureLink::setTextStyle(TextStyle style)
{
    m_style = style;
    updateGeometry();
    update();
}

/** With what parts it from the value. */
int FigureLink::nameWidth() const
{
    const Theme &theme = themeOf(this);
    return m_name.isEmpty() ? 0 : Paint::textWidth(m_name, theme.font(m_style)) + theme.space(Space::Xs);
}

/** With what parts it from the variant's name. */
int FigureLink::valueWidth() const
{
    const Theme &theme = themeOf(this);
    return Paint::textWidth(m_value, theme.font(m_style, true)) + (m_variant.isEmpty() ? 0 : theme.space(Space::Xs));
}

QSize FigureLink::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const int variant = m_variant.isEmpty() ? 0 : Paint::textWidth(m_variant, theme.font(m_style));
    return {nameWidth() + valueWidth() + variant + 2 * theme.px(2),
            std::max(theme.px(linkHeight), theme.lineHeight(m_style))};
}

void FigureLink::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    if (underMouse()) {
        Paint::frame(&painter, rect(), theme.color(ColorRole::AccentSoft), Qt::transparent, theme.radius(Radius::Small),
                     0);
    }
    // Without a name it stands under its title, flush with it.
    const int edge = m_name.isEmpty() ? 0 : theme.px(2);
    const int x = edge + nameWidth();
    Paint::text(&painter, QRect(edge, 0, nameWidth(), height()), m_name, theme.font(m_style),
                theme.color(ColorRole::TextMuted));
    Paint::text(&painter, QRect(x, 0, width() - x, height()), m_value, theme.font(m_style, true),
                theme.color(ColorRole::Text));
    const int after = x + valueWidth();
    Paint::text(&painter, QRect(after, 0, width() - after, height()), m_variant, theme.font(m_style),
                theme.color(ColorRole::TextMuted));
}

} // namespace Floorwalk

#include "moc_figurelink.cpp"
