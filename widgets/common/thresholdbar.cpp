// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/thresholdbar.h"

#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QPainter>

namespace Floorwalk {

namespace {

constexpr double warnFrom = 0.8;
constexpr double scaleEnd = 1.5;

void fillPart(QPainter *painter, const QRect &track, double part, const QColor &color, double radius)
{
    const int width = qRound(track.width() * std::clamp(part, 0.0, 1.0));
    if (width <= 0)
        return;
    QRect filled = track;
    filled.setWidth(qMax(width, qRound(2 * radius)));
    Paint::frame(painter, filled, color, Qt::transparent, radius, 0);
}

QRect trackIn(const QRect &rect, const Theme &theme)
{
    const int height = theme.extent(Extent::Bar);
    return {rect.x(), rect.y() + (rect.height() - height) / 2, rect.width(), height};
}

} // namespace

Tone toneOfPart(double part)
{
    if (part > 1)
        return Tone::Critical;
    return part >= warnFrom ? Tone::Warning : Tone::Neutral;
}

BarFacts BarFacts::ofLimit(double part)
{
    return {std::clamp(part / scaleEnd, 0.0, 1.0), 1 / scaleEnd, toneOfPart(part)};
}

void Paint::bar(QPainter *painter, const QRect &rect, const BarFacts &facts, const Theme &theme, bool selected)
{
    const bool inverted = selected && theme.isHighContrast();
    const QRect track = trackIn(rect, theme);
    const double radius = track.height() / 2.0;
    QColor ground = theme.color(ColorRole::Track);
    if (inverted) {
        ground = theme.color(ColorRole::OnSelection);
        ground.setAlphaF(0.27F);
    }
    frame(painter, track, ground, Qt::transparent, radius, 0);
    fillPart(painter, track, facts.fill, inverted ? theme.color(ColorRole::OnSelection) : theme.tone(facts.tone).fill,
             radius);
    if (!facts.mark)
        return;
    const int width = theme.px(2);
    const int x = qMin(track.x() + qRound(track.width() * *facts.mark), track.right() + 1 - width);
    const QRect mark(x, track.y() - theme.px(3), width, track.height() + 2 * theme.px(3));
    if (inverted)
        painter->fillRect(mark.adjusted(-1, -1, 1, 1), theme.color(ColorRole::OnSelection));
    painter->fillRect(mark, theme.color(ColorRole::Text));
}

void Paint::progress(QPainter *painter, const QRect &rect, double part, const Theme &theme)
{
    const QRect track = trackIn(rect, theme);
    frame(painter, track, theme.color(ColorRole::Track), Qt::transparent, track.height() / 2.0, 0);
    fillPart(painter, track, part, theme.color(ColorRole::Accent), track.height() / 2.0);
}

ThresholdBar::ThresholdBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThresholdBar::setFacts(const BarFacts &facts, const QString &words)
{
    setAccessibleName(words);
    setToolTip(words);
    if (m_facts == facts)
        return;
    m_facts = facts;
    update();
}

QSize ThresholdBar::sizeHint() const
{
    return {themeOf(this).px(160), themeOf(this).px(12)};
}

QSize ThresholdBar::minimumSizeHint() const
{
    return {themeOf(this).px(48), themeOf(this).px(12)};
}

void ThresholdBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::bar(&painter, rect(), m_facts, themeOf(this));
}

} // namespace Floorwalk

#include "moc_thresholdbar.cpp"
