// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/feedbadge.h"

#include "widgets/theme/floorwalkstyle.h"

#include <QPainter>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int badgeGlyph = 14;
constexpr int badgeGap = 6;

} // namespace

FeedBadge::FeedBadge(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    set(Health::Lost, {}, {});
}

void FeedBadge::set(Health health, const QString &source, const QString &detail)
{
    const bool wider = m_health != health || m_source != source || m_detail.size() != detail.size();
    m_health = health;
    m_source = source;
    m_detail = detail;
    m_word = feedLook(health).word;
    setAccessibleName(rest().isEmpty() ? m_word : m_word + u", "_s + rest());
    setToolTip(accessibleName());
    if (wider)
        updateGeometry();
    update();
}

QString FeedBadge::rest() const
{
    if (m_source.isEmpty() || m_detail.isEmpty())
        return m_source + m_detail;
    return m_source + u" · "_s + m_detail;
}

QSize FeedBadge::sizeHint() const
{
    const Theme &theme = themeOf(this);
    int width = 2 * theme.space(Space::S) + theme.px(badgeGlyph + badgeGap)
                + Paint::textWidth(m_word, theme.font(TextStyle::Small, m_health != Health::Ok));
    if (!rest().isEmpty())
        width += theme.px(badgeGap) + Paint::textWidth(rest(), theme.font(TextStyle::Small));
    return {width, theme.extent(Extent::Chip)};
}

void FeedBadge::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const FeedLook look = feedLook(m_health);
    const ToneColors &colors = theme.tone(look.tone);
    QPainter painter(this);
    Paint::frame(&painter, rect(), colors.soft, theme.isHighContrast() ? colors.ink : QColor(Qt::transparent),
                 height() / 2.0, 1);
    int x = theme.space(Space::S);
    const int size = theme.px(badgeGlyph);
    iconsOf(this).paint(&painter, QRect(x, (height() - size) / 2, size, size), look.icon, colors.ink);
    x += size + theme.px(badgeGap);
    const QFont font = theme.font(TextStyle::Small, m_health != Health::Ok);
    const int word = Paint::textWidth(m_word, font);
    Paint::text(&painter, QRect(x, 0, word, height()), m_word, font, colors.ink);
    x += word + theme.px(badgeGap);
    Paint::text(&painter, QRect(x, 0, width() - x, height()), rest(), theme.font(TextStyle::Small),
                m_health == Health::Ok ? theme.color(ColorRole::TextMuted) : colors.ink);
}

} // namespace Floorwalk

#include "moc_feedbadge.cpp"
