// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wallboard/wallbars.h"

#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"
#include "widgets/theme/statelook.h"

#include <QPainter>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int barGap = 12;
constexpr int apart = 32;
constexpr int chipPadding = 16;
constexpr int feedIcon = 36;
constexpr int messageIcon = 40;
constexpr int staleLine = 6;
constexpr int longestTitle = 40; ///< characters; a queue's name may be any text

} // namespace

WallHeader::WallHeader(QWidget *parent)
    : WallPart(parent)
{}

void WallHeader::setFacts(const WallHeaderFacts &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    update();
}

QString WallHeader::shownTitle() const
{
    return m_facts.title.size() > longestTitle ? m_facts.title.left(longestTitle - 1) + u'…' : m_facts.title;
}

int WallHeader::demoWidth() const
{
    return m_facts.demo.isEmpty() ? 0 : textWidth(m_facts.demo, WallSize::legend, true) + px(2 * chipPadding + apart);
}

/** Who stands far away must see that the figures are not of now. */
int WallHeader::feedSize() const
{
    return m_facts.stale ? WallSize::barText : WallSize::legend;
}

int WallHeader::feedWidth() const
{
    return px(feedIcon + barGap) + textWidth(m_facts.feed, feedSize(), m_facts.feedTone != Tone::Good);
}

int WallHeader::rightWidth() const
{
    return demoWidth() + feedWidth() + px(apart) + textWidth(m_facts.time, WallSize::clock, true);
}

QSize WallHeader::minimumSizeHint() const
{
    return {px(2 * WallSize::edge + apart) + rightWidth() + textWidth(shownTitle(), WallSize::barText, true),
            px(WallSize::bar)};
}

void WallHeader::paintRight(QPainter &painter) const
{
    const QRect row = rect().adjusted(px(WallSize::edge), 0, -px(WallSize::edge), 0);
    Paint::text(&painter, row, m_facts.time, font(WallSize::clock, true), theme().color(ColorRole::Text),
                Qt::AlignRight);
    int x = row.right() + 1 - textWidth(m_facts.time, WallSize::clock, true) - px(apart) - feedWidth();
    const bool isWell = m_facts.feedTone == Tone::Good;
    const QColor ink = theme().ink(inkOf(m_facts.feedTone));
    QRect feed(x, 0, feedWidth(), height());
    paintIcon(painter, feed, m_facts.feedIcon, px(feedIcon), ink);
    feed.setLeft(feed.left() + px(feedIcon + barGap));
    Paint::text(&painter, feed, m_facts.feed, font(feedSize(), !isWell), isWell ? theme().color(ColorRole::Text) : ink);
    if (m_facts.demo.isEmpty())
        return;
    x -= demoWidth();
    const int chipHeight = px(WallSize::bar * 0.6);
    const QRect chip(x, (height() - chipHeight) / 2, demoWidth() - px(apart), chipHeight);
    const ToneColors &info = theme().tone(Tone::Info);
    Paint::frame(&painter, chip, info.soft, info.ink, chipHeight / 2.0, px(2));
    Paint::text(&painter, chip, m_facts.demo, font(WallSize::legend, true), info.ink, Qt::AlignHCenter);
}

void WallHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_facts.stale) {
        const ToneColors &tone = theme().tone(m_facts.feedTone);
        painter.fillRect(rect(), tone.soft);
        painter.fillRect(QRect(0, height() - px(staleLine), width(), px(staleLine)), tone.ink);
    } else {
        painter.fillRect(rect(), theme().color(ColorRole::Base));
        painter.fillRect(QRect(0, height() - px(1), width(), px(1)), theme().color(ColorRole::Border));
    }
    const int room = width() - px(2 * WallSize::edge + apart) - rightWidth();
    const int title = std::min(textWidth(shownTitle(), WallSize::barText, true), room);
    Paint::text(&painter, {px(WallSize::edge), 0, title, height()}, shownTitle(), font(WallSize::barText, true),
                theme().color(ColorRole::Text));
    // The subtitle gives way: whom the page is about and how fresh it is must be whole.
    const int subtitle = textWidth(m_facts.subtitle, WallSize::barText);
    if (title + px(apart) + subtitle <= room) {
        Paint::text(&painter, {px(WallSize::edge + apart) + title, 0, subtitle, height()}, m_facts.subtitle,
                    font(WallSize::barText), theme().color(ColorRole::TextMuted));
    } else if (const int small = textWidth(m_facts.subtitle, WallSize::small); title + px(apart) + small <= room) {
        Paint::text(&painter, {px(WallSize::edge + apart) + title, 0, small, height()}, m_facts.subtitle,
                    font(WallSize::small), theme().color(ColorRole::TextMuted));
    }
    paintRight(painter);
}

WallFooter::WallFooter(QWidget *parent)
    : WallPart(parent)
{}

void WallFooter::setFacts(const WallFooterFacts &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    update();
}

QString WallFooter::pagesText() const
{
    return u"%1 / %2"_s.arg(m_facts.page + 1).arg(m_facts.pages);
}

int WallFooter::pagesWidth() const
{
    if (m_facts.pages < 2)
        return 0;
    if (m_facts.pages > WallSize::mostDots)
        return textWidth(pagesText(), WallSize::legend);
    return px((m_facts.pages - 1) * (WallSize::dot + barGap) + WallSize::dotWide);
}

QRect WallFooter::textPlace() const
{
    const int left = px(WallSize::edge + messageIcon + WallSize::padding);
    return {left, 0, width() - left - px(WallSize::edge + apart) - pagesWidth(), height()};
}

bool WallFooter::isTwoLines() const
{
    return textWidth(m_facts.text, WallSize::barText) > textPlace().width();
}

QSize WallFooter::minimumSizeHint() const
{
    if (!isTwoLines())
        return {width() - textPlace().width() + textWidth(m_facts.text, WallSize::barText), px(WallSize::bar)};
    const QRect wrapped =
        QFontMetrics(font(WallSize::foot)).boundingRect(textPlace(), Qt::TextWordWrap | Qt::AlignLeft, m_facts.text);
    return {width() - textPlace().width() + wrapped.width(), std::max(px(WallSize::bar), wrapped.height())};
}

void WallFooter::paintPages(QPainter &painter) const
{
    if (m_facts.pages < 2)
        return;
    const QRect place(width() - px(WallSize::edge) - pagesWidth(), 0, pagesWidth(), height());
    if (m_facts.pages > WallSize::mostDots) {
        Paint::text(&painter, place, pagesText(), font(WallSize::legend), theme().color(ColorRole::TextMuted));
        return;
    }
    int x = place.x();
    const int dot = px(WallSize::dot);
    for (int i = 0; i < m_facts.pages; ++i) {
        const bool here = i == m_facts.page;
        const QRect mark(x, (height() - dot) / 2, here ? px(WallSize::dotWide) : dot, dot);
        Paint::frame(&painter, mark, theme().color(here ? ColorRole::Accent : ColorRole::BorderStrong), Qt::transparent,
                     dot / 2.0, 0);
        x += mark.width() + px(barGap);
    }
}

void WallFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(ColorRole::Base));
    painter.fillRect(QRect(0, 0, width(), px(1)), theme().color(ColorRole::Border));
    paintPages(painter);
    if (m_facts.text.isEmpty())
        return;
    const QRect row(px(WallSize::edge), 0, px(messageIcon), height());
    paintIcon(painter, row, m_facts.trouble ? toneIcon(Tone::Critical) : u"broadcast"_s, px(messageIcon),
              theme().ink(m_facts.trouble ? Ink::Critical : Ink::Info));
    const QColor ink = m_facts.trouble ? theme().ink(Ink::Critical) : theme().color(ColorRole::Text);
    if (!isTwoLines()) {
        Paint::text(&painter, textPlace(), m_facts.text, font(WallSize::barText), ink);
        return;
    }
    painter.setFont(font(WallSize::foot));
    painter.setPen(ink);
    painter.drawText(textPlace(), int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap, m_facts.text);
}

} // namespace Floorwalk

#include "moc_wallbars.cpp"
