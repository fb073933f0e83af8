// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/figurelink.h"

#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QPainter>

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

void FigureLink::setFigure(const QString &name, const QString &value, const QString &full)
{
    setToolTip(full);
    if (name == m_name && value == m_value)
        return;
    const bool wider = name != m_name || value.size() != m_value.size();
    m_name = name;
    m_value = value;
    setAccessibleName(QStringLiteral("%1 %2").arg(full, value));
    if (wider)
        updateGeometry();
    update();
}

QSize FigureLink::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {Paint::textWidth(m_name, theme.font(TextStyle::Small)) + theme.space(Space::Xs)
                + Paint::textWidth(m_value, theme.font(TextStyle::Small, true)) + 2 * theme.px(2),
            theme.px(linkHeight)};
}

void FigureLink::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    if (underMouse()) {
        Paint::frame(&painter, rect(), theme.color(ColorRole::AccentSoft), Qt::transparent, theme.radius(Radius::Small),
                     0);
    }
    const QFont plain = theme.font(TextStyle::Small);
    const int name = Paint::textWidth(m_name, plain);
    const int edge = theme.px(2);
    Paint::text(&painter, QRect(edge, 0, name, height()), m_name, plain, theme.color(ColorRole::TextMuted));
    const int x = edge + name + theme.space(Space::Xs);
    Paint::text(&painter, QRect(x, 0, width() - x, height()), m_value, theme.font(TextStyle::Small, true),
                theme.color(ColorRole::Text));
}

} // namespace Floorwalk
