// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/paint.h"

#include "widgets/theme/statelook.h"

#include <QFontMetrics>
#include <QPainter>

namespace Floorwalk {

namespace {

struct ButtonColors
{
    QColor fill;
    QColor border;
    QColor ink;
};

ButtonColors filledColors(ButtonKind kind, Paint::ButtonStates states, const Theme &theme)
{
    if (kind == ButtonKind::Danger) {
        const ToneColors &tone = theme.tone(Tone::Critical);
        return {tone.fill, states & Paint::ButtonState::Hover ? tone.ink : tone.fill, tone.onFill};
    }
    const bool hot = states & (Paint::ButtonState::Hover | Paint::ButtonState::Down);
    const QColor fill = theme.color(hot ? ColorRole::AccentHover : ColorRole::Accent);
    return {fill, fill, theme.color(ColorRole::OnAccent)};
}

/** On the inverted row of high contrast a button is drawn in the row's own two colours. */
ButtonColors selectionColors(ButtonKind kind, const Theme &theme)
{
    const QColor ink = theme.color(ColorRole::OnSelection);
    if (kind == ButtonKind::Primary || kind == ButtonKind::Danger)
        return {ink, ink, theme.color(ColorRole::Text)};
    return {Qt::transparent, ink, ink};
}

ButtonColors buttonColors(ButtonKind kind, Paint::ButtonStates states, const Theme &theme)
{
    if ((states & Paint::ButtonState::OnSelection) && theme.isHighContrast())
        return selectionColors(kind, theme);
    if (states & Paint::ButtonState::Disabled) {
        const bool link = kind == ButtonKind::Link;
        return {link ? QColor(Qt::transparent) : theme.color(ColorRole::Base),
                link ? QColor(Qt::transparent) : theme.color(ColorRole::Border), theme.color(ColorRole::TextDisabled)};
    }
    if (kind == ButtonKind::Primary || kind == ButtonKind::Danger || (states & Paint::ButtonState::Checked))
        return filledColors(kind, states, theme);
    const bool hot = states & (Paint::ButtonState::Hover | Paint::ButtonState::Down);
    if (kind == ButtonKind::OnTooltip) {
        const QColor ink = theme.color(ColorRole::OnTooltip);
        return {Qt::transparent, hot ? ink : QColor(Qt::transparent), ink};
    }
    if (kind == ButtonKind::Link) {
        return {hot ? theme.color(ColorRole::AccentSoft) : QColor(Qt::transparent), Qt::transparent,
                theme.color(ColorRole::AccentInk)};
    }
    return {theme.color(hot ? ColorRole::AccentSoft : ColorRole::Base),
            theme.color(hot ? ColorRole::Accent : ColorRole::BorderStrong), theme.color(ColorRole::Text)};
}

} // namespace

void Paint::frame(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border, double radius,
                  double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool line = width > 0 && border.alpha() > 0;
    painter->setPen(line ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() && fill.alpha() > 0 ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double in = line ? width / 2 : 0;
    const double r = qMax(0.0, radius - in);
    painter->drawRoundedRect(rect.adjusted(in, in, -in, -in), r, r);
    painter->restore();
}

void Paint::button(QPainter *painter, const QRect &rect, ButtonKind kind, ButtonStates states, const Theme &theme)
{
    const ButtonColors colors = buttonColors(kind, states, theme);
    frame(painter, rect, colors.fill, colors.border, theme.radius(Radius::Small), theme.borderWidth());
}

QColor Paint::buttonInk(ButtonKind kind, ButtonStates states, const Theme &theme)
{
    return buttonColors(kind, states, theme).ink;
}

void Paint::stateTile(QPainter *painter, const QRect &rect, StateKey key, const Theme &theme, IconStore &icons,
                      bool ringed)
{
    const ToneColors &colors = theme.state(key);
    const bool bare = key == StateKey::Unknown;
    const QColor border = bare ? theme.color(ColorRole::BorderStrong) : QColor(Qt::transparent);
    const bool ring = ringed && theme.isHighContrast();
    frame(painter, rect, colors.fill, ring ? theme.color(ColorRole::OnSelection) : border, theme.radius(Radius::Small),
          bare || ring ? 1 : 0);
    const int glyph = qRound(rect.width() * 2 / 3.0);
    const QRect inner(rect.x() + (rect.width() - glyph) / 2, rect.y() + (rect.height() - glyph) / 2, glyph, glyph);
    icons.paint(painter, inner, stateLook(key).icon, colors.onFill);
}

int Paint::keyCapWidth(const QString &text, const Theme &theme)
{
    return qMax(theme.px(18), textWidth(text, theme.font(TextStyle::Caption)) + theme.px(10));
}

void Paint::keyCap(QPainter *painter, const QRect &rect, const QString &text, const Theme &theme, const QColor &ink,
                   const QColor &border, const QColor &fill)
{
    frame(painter, rect, fill, border, theme.px(3), 1);
    Paint::text(painter, rect, text, theme.font(TextStyle::Caption), ink, Qt::AlignHCenter);
}

void Paint::rowGround(QPainter *painter, const QRect &rect, bool selected, bool hovered, bool edge, const Theme &theme)
{
    if (selected)
        painter->fillRect(rect, theme.color(ColorRole::Selection));
    else if (hovered)
        painter->fillRect(rect, theme.color(ColorRole::AlternateBase));
    if (selected && edge) {
        painter->fillRect(QRect(rect.x(), rect.y(), theme.px(3), rect.height()),
                          theme.isHighContrast() ? theme.color(ColorRole::OnSelection)
                                                 : theme.color(ColorRole::Accent));
    }
}

void Paint::text(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
                 Qt::Alignment alignment)
{
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->setPen(color);
    // The widest of text and rect is a pixel of rounding away from eliding what fits.
    const QString shown = metrics.horizontalAdvance(text) <= rect.width() + 1
                              ? text
                              : metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

int Paint::textWidth(const QString &text, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace Floorwalk
