// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wallboard/wallcalls.h"

#include "widgets/common/leveltone.h"
#include "widgets/theme/paint.h"
#include "widgets/wallboard/wallcard.h"

#include <QPainter>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr int rows = 3; ///< room is kept for three, so that rows do not move when a call ends
constexpr int callGap = 8;
constexpr int iconSize = 28;
} // namespace

WallCalls::WallCalls(QWidget *parent)
    : WallPart(parent)
{}

void WallCalls::show(const WallContent &content)
{
    if (content.callsTitle == m_title && content.noCalls == m_none && content.calls == m_calls
        && content.stale == m_stale)
        return;
    m_title = content.callsTitle;
    m_none = content.noCalls;
    m_calls = content.calls;
    m_stale = content.stale;
    QStringList spoken{m_title};
    for (const WallCallFacts &call : m_calls)
        spoken << QStringList{call.seat, call.length.digits, call.length.unit, call.word}.join(u' ').trimmed();
    if (m_calls.empty())
        spoken << m_none;
    setAccessibleName(spoken.join(u", "_s));
    update();
}

int WallCalls::seatWidth(const WallCallFacts &call) const
{
    const int word = call.word.isEmpty() ? 0 : px(iconSize + callGap) + textWidth(call.word, WallSize::small, true);
    return std::max(textWidth(call.seat, WallSize::seat), word);
}

int WallCalls::lengthWidth(const WallCallFacts &call) const
{
    const int unit = call.length.unit.isEmpty() ? 0 : px(callGap) + textWidth(call.length.unit, WallSize::unit);
    return Paint::textWidth(call.length.digits, digitFont(WallSize::callDigits)) + unit;
}

QSize WallCalls::minimumSizeHint() const
{
    int needed = std::max(textWidth(m_title, WallSize::text), textWidth(m_none, WallSize::text));
    for (const WallCallFacts &call : m_calls)
        needed = std::max(needed, seatWidth(call) + px(callGap) + lengthWidth(call));
    const int line = qRound(digitFont(WallSize::callDigits).pixelSize() * WallSize::digitShare) + px(callGap);
    return {needed + 2 * px(WallSize::padding), lineOf(font(WallSize::text)) + rows * line + px(WallSize::padding)};
}

void WallCalls::paintCall(QPainter &painter, const QRect &row, const WallCallFacts &call) const
{
    const QColor ink =
        call.level == WallLevel::Plain ? theme().color(ColorRole::Text) : levelInk(toneOfLevel(call.level), m_stale);
    const QColor digitsInk = m_stale ? theme().color(ColorRole::TextDisabled) : ink;
    const int seat = lineOf(font(WallSize::seat));
    const int word = call.word.isEmpty() ? 0 : lineOf(font(WallSize::small));
    QRect line(row.x(), row.y() + (row.height() - seat - word) / 2, row.width(), seat);
    Paint::text(&painter, line, call.seat, font(WallSize::seat), theme().color(ColorRole::TextMuted));
    if (word > 0) {
        line = QRect(row.x(), line.bottom() + 1, row.width(), word);
        paintIcon(painter, line, wallIcon(call.level), px(iconSize), ink);
        Paint::text(&painter, line.adjusted(px(iconSize + callGap), 0, 0, 0), call.word, font(WallSize::small, true),
                    ink);
    }
    const QFont digits = digitFont(WallSize::callDigits);
    const int base = row.y() + (row.height() + qRound(digits.pixelSize() * WallSize::digitShare)) / 2;
    const int x = row.right() + 1 - lengthWidth(call);
    painter.setFont(digits);
    painter.setPen(digitsInk);
    painter.drawText(x, base, call.length.digits);
    if (call.length.unit.isEmpty())
        return;
    painter.setFont(font(WallSize::unit));
    painter.setPen(theme().color(ColorRole::TextMuted));
    painter.drawText(x + Paint::textWidth(call.length.digits, digits) + px(callGap), base, call.length.unit);
}

void WallCalls::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter);
    const int padding = px(WallSize::padding);
    const QRect inner = rect().adjusted(padding, px(16), -padding, -px(8));
    const int title = lineOf(font(WallSize::text));
    Paint::text(&painter, {inner.x(), inner.y(), inner.width(), title}, m_title, font(WallSize::text),
                theme().color(ColorRole::Text));
    const QRect rest = inner.adjusted(0, title, 0, 0);
    if (m_calls.empty()) {
        Paint::text(&painter, rest, m_none, font(WallSize::text), theme().color(ColorRole::TextMuted),
                    Qt::AlignHCenter);
        return;
    }
    const int height = rest.height() / rows;
    for (size_t i = 0; i < m_calls.size(); ++i)
        paintCall(painter, {rest.x(), rest.y() + int(i) * height, rest.width(), height}, m_calls[i]);
}

} // namespace Floorwalk

#include "moc_wallcalls.cpp"
