// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/pill.h"

#include "widgets/theme/floorwalkstyle.h"

#include <QPainter>

namespace Floorwalk {

namespace {

constexpr int pillGlyph = 14;
constexpr int pillGap = 6;

} // namespace

Pill::Pill(const QString &text, Tone tone, const QString &icon, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(text, tone, icon);
}

void Pill::set(const QString &text, Tone tone, const QString &icon)
{
    if (text == m_text && tone == m_tone && icon == m_icon)
        return;
    m_text = text;
    m_tone = tone;
    m_icon = icon;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Pill::setStrong(bool strong)
{
    m_strong = strong;
    updateGeometry();
    update();
}

QSize Pill::sizeFor(const QString &text, const QString &icon, const Theme &theme, bool strong)
{
    const int mark = icon.isEmpty() ? 0 : theme.px(pillGlyph + pillGap);
    return {2 * theme.space(Space::S) + mark + Paint::textWidth(text, theme.font(TextStyle::Small, strong)),
            theme.extent(Extent::Chip)};
}

QSize Pill::sizeHint() const
{
    return sizeFor(m_text, m_icon, themeOf(this), m_strong);
}

void Pill::paint(QPainter *painter, const QRect &rect, const QString &text, Tone tone, const QString &icon,
                 const Theme &theme, IconStore &icons, bool strong)
{
    const ToneColors &colors = theme.tone(tone);
    Paint::frame(painter, rect, colors.soft, theme.isHighContrast() ? colors.ink : QColor(Qt::transparent),
                 rect.height() / 2.0, 1);
    int x = rect.x() + theme.space(Space::S);
    if (!icon.isEmpty()) {
        const int size = theme.px(pillGlyph);
        icons.paint(painter, QRect(x, rect.y() + (rect.height() - size) / 2, size, size), icon, colors.ink);
        x += theme.px(pillGlyph + pillGap);
    }
    Paint::text(painter, QRect(x, rect.y(), rect.right() + 1 - x, rect.height()), text,
                theme.font(TextStyle::Small, strong), colors.ink);
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_text, m_tone, m_icon, themeOf(this), iconsOf(this), m_strong);
}

CountBadge::CountBadge(int count, Tone tone, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(count, tone);
}

void CountBadge::set(int count, Tone tone)
{
    m_count = count;
    m_tone = tone;
    setAccessibleName(QString::number(count));
    updateGeometry();
    update();
}

QSize CountBadge::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const int width = Paint::textWidth(QString::number(m_count), theme.font(TextStyle::Small, true));
    return {qMax(theme.px(20), width + theme.px(12)), theme.px(20)};
}

void CountBadge::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const ToneColors &colors = theme.tone(m_tone);
    const bool calls = m_tone != Tone::Neutral;
    QPainter painter(this);
    Paint::frame(&painter, rect(), calls ? colors.fill : colors.soft, Qt::transparent, height() / 2.0, 0);
    Paint::text(&painter, rect(), QString::number(m_count), theme.font(TextStyle::Small, true),
                calls ? colors.onFill : colors.ink, Qt::AlignHCenter);
}

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void FilterChip::setCount(int count)
{
    m_count = count;
    setAccessibleName(tr("%1: %2").arg(text()).arg(count));
    updateGeometry();
    update();
}

void FilterChip::setIconName(const QString &icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const Theme &theme = themeOf(this);
    int width = 2 * theme.space(Space::S) + theme.px(4) + Paint::textWidth(text(), theme.font(TextStyle::Small));
    if (!m_icon.isEmpty())
        width += theme.px(pillGlyph + pillGap);
    if (m_count)
        width += theme.px(pillGap) + Paint::textWidth(QString::number(*m_count), theme.font(TextStyle::Small, true));
    return {width, theme.extent(Extent::Chip)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const bool on = isChecked();
    const bool hot = underMouse() && isEnabled();
    QPainter painter(this);
    Paint::frame(&painter, rect(), theme.color(on || hot ? ColorRole::AccentSoft : ColorRole::Base),
                 theme.color(on ? ColorRole::Accent : ColorRole::Border), height() / 2.0, theme.borderWidth());
    const QColor ink = theme.color(!isEnabled() ? ColorRole::TextDisabled
                                   : on         ? ColorRole::AccentInk
                                                : ColorRole::Text);
    int x = theme.space(Space::S) + theme.px(2);
    if (!m_icon.isEmpty()) {
        const int size = theme.px(pillGlyph);
        iconsOf(this).paint(&painter, QRect(x, (height() - size) / 2, size, size), m_icon,
                            isEnabled() ? theme.tone(m_tone).ink : ink);
        x += theme.px(pillGlyph + pillGap);
    }
    const QFont font = theme.font(TextStyle::Small);
    const int words = Paint::textWidth(text(), font);
    Paint::text(&painter, QRect(x, 0, words, height()), text(), font, ink);
    x += words + theme.px(pillGap);
    if (m_count) {
        Paint::text(&painter, QRect(x, 0, width() - x, height()), QString::number(*m_count),
                    theme.font(TextStyle::Small, true), ink);
    }
}

} // namespace Floorwalk

#include "moc_pill.cpp"
