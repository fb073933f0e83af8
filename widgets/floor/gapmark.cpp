// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/gapmark.h"

#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QPainter>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr int markWidth = 10;
} // namespace

void paintGap(QPainter &painter, const QRect &mark, bool filled, const Theme &theme)
{
    if (!filled) {
        painter.fillRect(mark, theme.tone(Tone::Warning).fill);
        Paint::frame(&painter, mark, {}, theme.color(ColorRole::Base), 0, theme.hairline());
        return;
    }
    Paint::frame(&painter, mark, theme.color(ColorRole::Base), theme.tone(Tone::Info).ink, 0, theme.px(2));
}

GapLegend::GapLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"gapLegend"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void GapLegend::setShown(bool open, bool filled)
{
    if (open == m_open && filled == m_filled)
        return;
    m_open = open;
    m_filled = filled;
    setAccessibleName(words().join(u", "_s));
    setVisible(open || filled);
    updateGeometry();
    update();
}

QStringList GapLegend::words() const
{
    QStringList words;
    if (m_open)
        words << tr("Gap");
    if (m_filled)
        words << tr("Gap filled from queue_log");
    return words;
}

QSize GapLegend::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const QFont font = theme.font(TextStyle::Small);
    int width = 0;
    for (const QString &word : words())
        width += theme.px(markWidth) + theme.space(Space::Xs) + Paint::textWidth(word, font) + theme.space(Space::S);
    return {width, theme.px(20)};
}

void GapLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const QFont font = theme.font(TextStyle::Small);
    QPainter painter(this);
    painter.setFont(font);
    const int size = theme.px(markWidth);
    int x = 0;
    const QStringList all = words();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool filled = i > 0 || !m_open;
        paintGap(painter, {x, (height() - size) / 2, size, size}, filled, theme);
        x += size + theme.space(Space::Xs);
        const int wide = Paint::textWidth(all[i], font);
        painter.setPen(theme.color(ColorRole::TextMuted));
        painter.drawText(QRect(x, 0, wide, height()), Qt::AlignVCenter | Qt::TextSingleLine, all[i]);
        x += wide + theme.space(Space::S);
    }
}

} // namespace Floorwalk

#include "moc_gapmark.cpp"
