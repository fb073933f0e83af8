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
constexpr int aboveBar = 4; ///< so that the words do not stand on the bar

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

void Figure::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    updateGeometry();
    update();
}

QFont Figure::digitsFont() const
{
    return themeOf(this).font(m_narrow ? TextStyle::PageTitle : TextStyle::Figure);
}

Figure::Edge Figure::edge() const
{
    const Theme &theme = themeOf(this);
    if (!m_facts.staleSince.isEmpty())
        return {u"feed-stale"_s, m_facts.staleSince, theme.color(ColorRole::TextMuted)};
    return {trendName(m_facts.trend), m_facts.distance, theme.tone(m_facts.trendTone).ink};
}

int Figure::edgeWidth() const
{
    const Theme &theme = themeOf(this);
    const Edge shown = edge();
    return (shown.icon.isEmpty() ? 0 : theme.px(trendIcon + 4))
           + Paint::textWidth(shown.words, theme.font(TextStyle::Small));
}

QSize Figure::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const int gap = theme.space(m_narrow ? Space::Xs : Space::M);
    const int top = theme.px(figureGlyph + 6) + Paint::textWidth(m_facts.title, theme.font(TextStyle::Small))
                    + (m_narrow ? 0 : gap + edgeWidth());
    const int middle = Paint::textWidth(m_facts.value, digitsFont()) + theme.px(4)
                       + Paint::textWidth(m_facts.unit, theme.font(TextStyle::Body)) + gap + besideWidth();
    return {qMax(top, middle) + 2 * theme.space(Space::M), 2 * theme.space(Space::S) + theme.px(titleRow)
                                                               + theme.lineHeight(TextStyle::Figure)
                                                               + theme.px(aboveBar + barRow)};
}

int Figure::usualWidth() const
{
    const Theme &theme = themeOf(this);
    const QFont small = theme.font(TextStyle::Small);
    const int least = theme.space(Space::Xs);
    const int top = theme.px(figureGlyph + 6) + Paint::textWidth(m_facts.title, small) + least + theme.px(trendIcon + 4)
                    + Paint::textWidth(u"+00.0"_s, small);
    const int words = std::max(Paint::textWidth(m_facts.variantName, small), Paint::textWidth(m_facts.target, small));
    const int middle = Paint::textWidth(u"00:00"_s, theme.font(TextStyle::Figure)) + least + words;
    return qMax(top, middle) + 2 * theme.space(Space::M);
}

int Figure::narrowWidth() const
{
    const Theme &theme = themeOf(this);
    const QFont small = theme.font(TextStyle::Small);
    const int top = theme.px(figureGlyph + 6) + Paint::textWidth(m_facts.title, small);
    const int words =
        std::max({Paint::textWidth(m_facts.variantName, small), Paint::textWidth(m_facts.target, small), edgeWidth()});
    const int middle = Paint::textWidth(u"00:00"_s, theme.font(TextStyle::PageTitle)) + theme.space(Space::S) + words;
    return qMax(top, middle) + 2 * theme.space(Space::M);
}

/** Of what stands right of the digits. */
int Figure::besideWidth() const
{
    const QFont small = themeOf(this).font(TextStyle::Small);
    const bool isEdge = m_narrow && !edge().words.isEmpty();
    return std::max(isEdge ? edgeWidth() : Paint::textWidth(m_facts.variantName, small),
                    Paint::textWidth(m_facts.target, small));
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
    row.moveTop(row.bottom() + 1 + theme.px(aboveBar));
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
    const int taken = m_narrow ? 0 : edgeWidth();
    if (!m_narrow)
        paintEdge(painter, row);
    Paint::text(&painter, QRect(x, row.y(), row.right() + 1 - taken - x, row.height()), m_facts.title, font,
                theme.color(ColorRole::TextMuted));
}

/** At the right end of @p row. */
void Figure::paintEdge(QPainter &painter, const QRect &row) const
{
    const Theme &theme = themeOf(this);
    const Edge shown = edge();
    const QFont font = theme.font(TextStyle::Small);
    Paint::text(&painter, row, shown.words, font, shown.ink, Qt::AlignRight);
    if (shown.icon.isEmpty())
        return;
    const int icon = theme.px(trendIcon);
    iconsOf(this).paint(&painter, QRect(row.right() + 1 - edgeWidth(), row.y() + (row.height() - icon) / 2, icon, icon),
                        shown.icon, shown.ink);
}

void Figure::paintValueRow(QPainter &painter, const QRect &row) const
{
    const Theme &theme = themeOf(this);
    const QFont large = digitsFont();
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
    const bool isEdge = m_narrow && !edge().words.isEmpty();
    const int lines = int(isEdge || !m_facts.variantName.isEmpty()) + int(!m_facts.target.isEmpty());
    const QFont small = theme.font(TextStyle::Small);
    const int line = theme.lineHeight(TextStyle::Small);
    const int width = besideWidth();
    QRect place(row.right() + 1 - width, row.y() + (row.height() - line * lines) / 2, width, line);
    if (isEdge)
        paintEdge(painter, place);
    else
        Paint::text(&painter, place, m_facts.variantName, small, theme.color(ColorRole::TextMuted), Qt::AlignRight);
    if (isEdge || !m_facts.variantName.isEmpty())
        place.translate(0, line);
    Paint::text(&painter, place, m_facts.target, small, theme.color(ColorRole::TextMuted), Qt::AlignRight);
}

} // namespace Floorwalk

#include "moc_figure.cpp"
