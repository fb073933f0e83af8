// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wallboard/wallcard.h"

#include "widgets/common/leveltone.h"
#include "widgets/theme/paint.h"
#include "widgets/theme/statelook.h"

#include <QPainter>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr double iconShare = 0.95; ///< of an icon in its text's size
constexpr double cardGap = 10;
} // namespace

QString wallIcon(WallLevel level)
{
    return level == WallLevel::Plain ? QString() : level == WallLevel::Met ? u"check"_s : toneIcon(toneOfLevel(level));
}

WallCard::WallCard(QWidget *parent)
    : WallPart(parent)
{}

void WallCard::setFacts(const WallCardFacts &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    setAccessibleName(
        QStringList{facts.name, facts.value.digits + facts.value.unit, facts.distance, facts.target}.join(u", "_s));
    update();
}

void WallCard::setDigits(double share)
{
    m_digits = share;
    update();
}

void WallCard::setStacked(bool stacked)
{
    if (stacked == m_stacked)
        return;
    m_stacked = stacked;
    update();
}

QRect WallCard::inner() const
{
    const int padding = px(WallSize::padding);
    return rect().adjusted(padding, px(20), -px(20), -px(20));
}

int WallCard::distanceWidth() const
{
    if (m_facts.distance.isEmpty())
        return 0;
    return px(WallSize::foot * iconShare) + px(cardGap) + textWidth(m_facts.distance, WallSize::foot, true);
}

bool WallCard::fitsOneLine() const
{
    const int target = textWidth(m_facts.target, WallSize::foot);
    const int gap = distanceWidth() > 0 && target > 0 ? px(WallSize::padding / 2.0) : 0;
    return distanceWidth() + gap + target <= inner().width();
}

int WallCard::valueWidth(const QFont &digits) const
{
    const int number = Paint::textWidth(m_facts.value.digits, digits);
    return m_facts.value.unit.isEmpty() ? number : number + px(8) + textWidth(m_facts.value.unit, WallSize::unit);
}

QFont WallCard::fittingDigits() const
{
    for (double share = m_digits; share > WallSize::leastDigits; share -= 0.001) {
        const QFont digits = digitFont(share);
        if (valueWidth(digits) <= inner().width())
            return digits;
    }
    return digitFont(WallSize::leastDigits);
}

int WallCard::digitHeight() const
{
    return qRound(fittingDigits().pixelSize() * WallSize::digitShare);
}

QSize WallCard::minimumSizeHint() const
{
    const QFont digits = digitFont(WallSize::leastDigits);
    const int target = textWidth(m_facts.target, WallSize::foot);
    int needed = std::max(
        {textWidth(m_facts.name, WallSize::text), textWidth(m_facts.variant, WallSize::small), valueWidth(digits)});
    int foot = lineOf(font(WallSize::foot));
    if (!m_facts.why.isEmpty()) {
        foot = 2 * lineOf(font(WallSize::small)) + (m_facts.target.isEmpty() ? 0 : foot);
        needed = std::max({needed, textWidth(m_facts.why, WallSize::small) / 2, target});
    } else if (m_stacked) {
        foot *= 2;
        needed = std::max({needed, distanceWidth(), target});
    } else {
        needed = std::max(needed, distanceWidth() + target);
    }
    const int height = lineOf(font(WallSize::text)) + lineOf(font(WallSize::small))
                       + qRound(digits.pixelSize() * WallSize::digitShare) + foot;
    return QSize(needed, height) + (size() - inner().size());
}

void WallCard::paintHead(QPainter &painter, QRect &rest) const
{
    const int name = lineOf(font(WallSize::text));
    const int variant = lineOf(font(WallSize::small));
    Paint::text(&painter, {rest.x(), rest.y(), rest.width(), name}, m_facts.name, font(WallSize::text),
                theme().color(ColorRole::Text));
    Paint::text(&painter, {rest.x(), rest.y() + name, rest.width(), variant}, m_facts.variant, font(WallSize::small),
                theme().color(ColorRole::TextMuted));
    rest.setTop(rest.top() + name + variant);
}

void WallCard::paintFoot(QPainter &painter, QRect &rest) const
{
    const int line = lineOf(font(WallSize::foot));
    if (!m_facts.why.isEmpty()) {
        // What is aimed at is told even while nothing is measured: a figure never stands alone.
        const QRect target(rest.x(), rest.bottom() + 1 - line, rest.width(), line);
        Paint::text(&painter, target, m_facts.target, font(WallSize::foot), theme().color(ColorRole::TextMuted),
                    m_stacked ? Qt::AlignLeft : Qt::AlignRight);
        const int height = 2 * lineOf(font(WallSize::small));
        const int below = m_facts.target.isEmpty() ? rest.bottom() : target.top() - 1;
        const QRect place(rest.x(), below + 1 - height, rest.width(), height);
        painter.setFont(font(WallSize::small));
        painter.setPen(theme().color(ColorRole::TextMuted));
        painter.drawText(place, int(Qt::AlignLeft | Qt::AlignBottom) | Qt::TextWordWrap, m_facts.why);
        rest.setBottom(place.top() - 1);
        return;
    }
    QRect row(rest.x(), rest.bottom() + 1 - line, rest.width(), line);
    const QColor muted = theme().color(ColorRole::TextMuted);
    Paint::text(&painter, row, m_facts.target, font(WallSize::foot), muted, m_stacked ? Qt::AlignLeft : Qt::AlignRight);
    if (m_stacked)
        row.translate(0, -line);
    rest.setBottom(row.top() - 1);
    if (m_facts.distance.isEmpty())
        return;
    const QColor ink = levelInk(toneOfLevel(m_facts.level), m_facts.stale);
    const int icon = px(WallSize::foot * iconShare);
    paintIcon(painter, row, wallIcon(m_facts.level), icon, ink);
    Paint::text(&painter, row.adjusted(icon + px(cardGap), 0, 0, 0), m_facts.distance, font(WallSize::foot, true), ink);
}

void WallCard::paintValue(QPainter &painter, const QRect &rest) const
{
    const QFont digits = fittingDigits();
    const bool isAlarm = m_facts.level == WallLevel::Alarm && !m_facts.stale;
    const QColor ink = m_facts.stale || !m_facts.why.isEmpty() ? theme().color(ColorRole::TextDisabled)
                       : isAlarm                               ? theme().ink(Ink::Critical)
                                                               : theme().color(ColorRole::Text);
    const int base = rest.y() + (rest.height() + qRound(digits.pixelSize() * WallSize::digitShare)) / 2;
    painter.setFont(digits);
    painter.setPen(ink);
    painter.drawText(rest.x(), base, m_facts.value.digits);
    if (m_facts.value.unit.isEmpty())
        return;
    painter.setFont(font(WallSize::unit));
    painter.setPen(theme().color(ColorRole::TextMuted));
    painter.drawText(rest.x() + Paint::textWidth(m_facts.value.digits, digits) + px(8), base, m_facts.value.unit);
}

void WallCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter);
    QRect rest = inner();
    paintHead(painter, rest);
    paintFoot(painter, rest);
    paintValue(painter, rest);
}

} // namespace Floorwalk

#include "moc_wallcard.cpp"
