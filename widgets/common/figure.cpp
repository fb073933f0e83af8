// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/figure.h"

#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"
#include "widgets/theme/statelook.h"

#include <QPainter>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int figureGlyph = 14;
constexpr int trendIcon = 12;
constexpr int titleRow = 20;
constexpr int barRow = 12;

QString trendName(FigureFacts::Trend trend)
{
    switch (trend) {
    case FigureFacts::Trend::None:
        return {};
    case FigureFacts::Trend::Up:
        return u"up"_s;
    case FigureFacts::Trend::Flat:
        return u"flat"_s;
    case FigureFacts::Trend::Down:
        return u"down"_s;
    }
    return {};
}

} // namespace

Figure::Figure(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void Figure::setFacts(const FigureFacts &facts)
{
    if (m_facts == facts)
        return;
    m_facts = facts;
    const QString reading = facts.unit.isEmpty() ? facts.value : facts.value + u' ' + facts.unit;
    QStringList words{facts.title, facts.variantName, reading, facts.target, facts.distance, toneWord(facts.tone)};
    if (!facts.staleSince.isEmpty())
        words << facts.staleSince;
    words.removeAll(QString());
    setAccessibleName(words.join(u", "_s));
    setToolTip(facts.variant);
    updateGeometry();
    update();
}

QSize Figure::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const int gap = theme.space(Space::M);
    const QString edge = m_facts.staleSince.isEmpty() ? m_facts.distance : m_facts.staleSince;
    const int top = theme.px(figureGlyph + 6) + Paint::textWidth(m_facts.title, theme.font(TextStyle::Small)) + gap
                    + theme.px(trendIcon + 4) + Paint::textWidth(edge, theme.font(TextStyle::Small));
    const int middle = Paint::textWidth(m_facts.value, theme.font(TextStyle::Figure)) + theme.px(4)
                       + Paint::textWidth(m_facts.unit, theme.font(TextStyle::Body)) + gap + besideWidth();
    return {qMax(top, middle) + 2 * gap,
            2 * theme.space(Space::S) + theme.px(titleRow) + theme.lineHeight(TextStyle::Figure) + theme.px(barRow)};
}

int Figure::usualWidth() const
{
    const Theme &theme = themeOf(this);
    const QFont small = theme.font(TextStyle::Small);
    const int least = theme.space(Space::Xs);
    const int top = theme.px(figureGlyph + 6) + Paint::textWidth(m_facts.title, small) + least + theme.px(trendIcon + 4)
                    + Paint::textWidth(u"+00.0"_s, small);
    const int middle = Paint::textWidth(u"00:00"_s, theme.font(TextStyle::Figure)) + least + besideWidth();
    return qMax(top, middle) + 2 * theme.space(Space::M);
}

/** Of what stands right of the digits. */
int Figure::besideWidth() const
{
    const QFont small = themeOf(this).font(TextStyle::Small);
    return std::max(Paint::textWidth(m_facts.variantName, small), Paint::textWidth(m_facts.target, small));
}

void Figure::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    Paint::frame(&painter, rect(), theme.color(underMouse() ? ColorRole::AlternateBase : ColorRole::Base),
                 theme.color(ColorRole::Border), theme.radius(Radius::Medium), theme.borderWidth());
    const int side = theme.space(Space::M);
    QRect row(side, theme.space(Space::S), width() - 2 * side, theme.px(titleRow));
    paintTitleRow(painter, row);
    row.moveTop(row.bottom() + 1);
    row.setHeight(theme.lineHeight(TextStyle::Figure));
    paintValueRow(painter, row);
    row.moveTop(row.bottom() + 1);
    row.setHeight(theme.px(barRow));
    BarFacts bar = m_facts.bar;
    if (!m_facts.staleSince.isEmpty())
        bar.tone = Tone::Neutral;
    Paint::bar(&painter, row, bar, theme);
}

void Figure::paintTitleRow(QPainter &painter, const QRect &row) const
{
    const Theme &theme = themeOf(this);
    const bool stale = !m_facts.staleSince.isEmpty();
    const QFont font = theme.font(TextStyle::Small);
    const int icon = theme.px(figureGlyph);
    int x = row.x();
    const QString mark = stale ? QString() : toneIcon(m_facts.tone);
    if (!mark.isEmpty()) {
        iconsOf(this).paint(&painter, QRect(x, row.y() + (row.height() - icon) / 2, icon, icon), mark,
                            theme.tone(m_facts.tone).ink);
        x += icon + theme.px(6);
    }
    const QString edge = stale ? m_facts.staleSince : m_facts.distance;
    const QColor ink = stale ? theme.color(ColorRole::TextMuted) : theme.tone(m_facts.trendTone).ink;
    const int words = Paint::textWidth(edge, font);
    QRect right(row.right() + 1 - words, row.y(), words, row.height());
    Paint::text(&painter, right, edge, font, ink);
    const QString arrow = stale ? u"feed-stale"_s : trendName(m_facts.trend);
    const int small = theme.px(trendIcon);
    if (!arrow.isEmpty()) {
        right.setLeft(right.left() - small - theme.px(4));
        iconsOf(this).paint(&painter, QRect(right.left(), row.y() + (row.height() - small) / 2, small, small), arrow,
                            ink);
    }
    Paint::text(&painter, QRect(x, row.y(), right.left() - x, row.height()), m_facts.title, font,
                theme.color(ColorRole::TextMuted));
}

void Figure::paintValueRow(QPainter &painter, const QRect &row) const
{
    const Theme &theme = themeOf(this);
    const QFont large = theme.font(TextStyle::Figure);
    const int value = Paint::textWidth(m_facts.value, large);
    Paint::text(&painter, QRect(row.x(), row.y(), value, row.height()), m_facts.value, large,
                theme.color(m_facts.staleSince.isEmpty() ? ColorRole::Text : ColorRole::TextDisabled));
    if (!m_facts.unit.isEmpty()) {
        // On the baseline of the digits, as one reads them together.
        const QFont plain = theme.font(TextStyle::Body);
        const QFontMetrics metrics(large);
        const int baseline = row.y() + (row.height() - metrics.height()) / 2 + metrics.ascent();
        painter.setFont(plain);
        painter.setPen(theme.color(ColorRole::TextMuted));
        painter.drawText(QPoint(row.x() + value + theme.px(4), baseline), m_facts.unit);
    }
    QStringList beside{m_facts.variantName, m_facts.target};
    beside.removeAll(QString());
    const QFont small = theme.font(TextStyle::Small);
    const int line = theme.lineHeight(TextStyle::Small);
    const int width = besideWidth();
    QRect place(row.right() + 1 - width, row.y() + (row.height() - line * int(beside.size())) / 2, width, line);
    for (const QString &words : std::as_const(beside)) {
        Paint::text(&painter, place, words, small, theme.color(ColorRole::TextMuted), Qt::AlignRight);
        place.translate(0, line);
    }
}

} // namespace Floorwalk
