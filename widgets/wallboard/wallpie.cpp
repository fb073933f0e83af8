// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wallboard/wallpie.h"

#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"
#include "widgets/theme/statelook.h"

#include <QPainter>
#include <QPainterPath>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr double paleWhenStale = 0.4;
constexpr int pieGap = 12;
constexpr double quarterTurn = 90;
constexpr double fullTurn = 360;

} // namespace

WallPie::WallPie(QWidget *parent)
    : WallPart(parent)
{}

void WallPie::show(const WallContent &content)
{
    std::vector<PieShare> shares = foldPie(content.pie, theme().pie());
    if (content.pieTitle == m_title && shares == m_shares && content.stale == m_stale && content.unheard == m_unheard)
        return;
    m_title = content.pieTitle;
    m_shares = std::move(shares);
    m_stale = content.stale;
    m_unheard = content.unheard;
    m_total = 0;
    for (const PieShare &share : m_shares)
        m_total += share.count;
    QStringList spoken{m_title + u' ' + QString::number(m_total)};
    for (const PieShare &share : m_shares)
        spoken << stateLook(share.key).word + u' ' + QString::number(share.count);
    setAccessibleName(spoken.join(u", "_s));
    update();
}

int WallPie::lineHeight() const
{
    return px(WallSize::legendTile + 8);
}

int WallPie::legendWidth() const
{
    int widest = textWidth(m_title, WallSize::legend);
    for (const PieShare &share : m_shares) {
        widest = std::max(widest, px(WallSize::legendTile + 3 * pieGap)
                                      + textWidth(stateLook(share.key).word, WallSize::legend)
                                      + textWidth(QString::number(share.count), WallSize::legend, true));
    }
    return widest;
}

QSize WallPie::minimumSizeHint() const
{
    return {px(WallSize::leastRing + 3 * WallSize::padding) + legendWidth(),
            lineHeight() * (int(m_shares.size()) + 1) + px(WallSize::padding)};
}

void WallPie::paintRing(QPainter &painter, const QRect &place) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double hole = place.width() * theme().pie().hole;
    QPainterPath middle;
    middle.addEllipse(QRectF(place).center(), hole / 2, hole / 2);
    if (m_stale)
        painter.setOpacity(paleWhenStale);
    double angle = quarterTurn;
    const QPen gap(theme().color(ColorRole::Base), px(theme().pie().gapPx));
    for (const PieShare &share : m_shares) {
        const double span = -fullTurn * share.count / m_total;
        QPainterPath slice;
        slice.moveTo(QRectF(place).center());
        slice.arcTo(place, angle, span);
        slice.closeSubpath();
        painter.setBrush(theme().state(share.key).fill);
        painter.setPen(m_shares.size() > 1 ? gap : QPen(Qt::NoPen));
        painter.drawPath(slice.subtracted(middle));
        angle += span;
    }
    if (m_total == 0) {
        QPainterPath ring;
        ring.addEllipse(place);
        painter.fillPath(ring.subtracted(middle), theme().color(ColorRole::Track));
    }
    painter.restore();
    QFont digits = digitFont(WallSize::callDigits);
    const QString total = m_unheard ? QString(u'–') : QString::number(m_total);
    while (digits.pixelSize() > px(WallSize::text) && Paint::textWidth(total, digits) > hole * 0.86)
        digits.setPixelSize(digits.pixelSize() - 1);
    painter.setFont(digits);
    painter.setPen(theme().color(m_stale ? ColorRole::TextDisabled : ColorRole::Text));
    const int base = place.center().y() + qRound(digits.pixelSize() * WallSize::digitShare / 2);
    painter.drawText(place.center().x() - Paint::textWidth(total, digits) / 2, base, total);
}

void WallPie::paintLegend(QPainter &painter, QRect place) const
{
    const int line = lineHeight();
    const int height = line * (int(m_shares.size()) + 1);
    QRect row(place.x(), place.y() + (place.height() - height) / 2, place.width(), line);
    Paint::text(&painter, row, m_title, font(WallSize::legend), theme().color(ColorRole::TextMuted));
    const QColor ink = theme().color(m_stale ? ColorRole::TextDisabled : ColorRole::Text);
    const int tile = px(WallSize::legendTile);
    for (const PieShare &share : m_shares) {
        row.translate(0, line);
        if (m_stale)
            painter.setOpacity(paleWhenStale);
        Paint::stateTile(&painter, {row.x(), row.y() + (line - tile) / 2, tile, tile}, share.key, theme(),
                         iconsOf(this));
        painter.setOpacity(1);
        Paint::text(&painter, row.adjusted(tile + px(pieGap), 0, 0, 0), stateLook(share.key).word,
                    font(WallSize::legend), ink);
        Paint::text(&painter, row, QString::number(share.count), font(WallSize::legend, true), ink, Qt::AlignRight);
    }
}

void WallPie::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter);
    const int padding = px(WallSize::padding);
    const QRect inner = rect().adjusted(padding, 0, -padding, 0);
    const int legend = legendWidth();
    const int ring = std::min({px(WallSize::ring), inner.width() - legend - padding, height() - 2 * padding});
    // Ring and legend share what is left, so that neither clings to an edge.
    const int spare = std::max(0, inner.width() - ring - legend - padding) / 3;
    const QRect place(inner.x() + spare, (height() - ring) / 2, ring, ring);
    paintRing(painter, place);
    paintLegend(painter, {place.right() + 1 + padding + spare, 0, legend, height()});
}

} // namespace Floorwalk

#include "moc_wallpie.cpp"
