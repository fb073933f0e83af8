// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/daystrip.h"

#include "widgets/common/words.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"
#include "widgets/theme/statelook.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 120;
constexpr double zoomStep = 1.5;

} // namespace

DayStrip::DayStrip(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("States of the day"));
}

void DayStrip::setDay(std::vector<StripSpan> spans, const TimeRange &range, const Zone &zone)
{
    if (spans == m_spans && range == m_range && zone == m_zone)
        return;
    const bool whole = m_shown == m_range || m_shown.length() >= range.length() || m_shown.from < range.from;
    m_spans = std::move(spans);
    m_range = range;
    m_zone = zone;
    m_shown = whole ? range : TimeRange{m_shown.from, std::min(m_shown.to, range.to)};
    m_pieces = layoutStrip(m_spans, m_shown, width());
    if (m_current >= int(m_spans.size()))
        setCurrentSpan(-1);
    update();
}

void DayStrip::setCurrentSpan(int span)
{
    if (span == m_current)
        return;
    m_current = span;
    if (span >= 0 && span < int(m_spans.size()))
        showRange(shiftedTo(m_range, m_shown, m_spans[size_t(span)].range));
    setAccessibleDescription(describe(span));
    update();
    emit currentSpanChanged(span);
}

void DayStrip::showRange(const TimeRange &range)
{
    if (range == m_shown)
        return;
    m_shown = range;
    m_pieces = layoutStrip(m_spans, m_shown, width());
    update();
}

void DayStrip::zoom(double factor, Moment around)
{
    showRange(zoomed(m_range, m_shown, factor, around));
}

/** What keys zoom around: the chosen stretch where it is seen, else the middle. */
Moment DayStrip::middle() const
{
    const Moment centre = m_shown.from + m_shown.length() / 2;
    if (m_current < 0 || m_current >= int(m_spans.size()))
        return centre;
    const TimeRange &span = m_spans[size_t(m_current)].range;
    const Moment inside = span.from + span.length() / 2;
    return m_shown.contains(inside) ? inside : centre;
}

void DayStrip::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (turned.isNull() || width() <= 0) {
        QWidget::wheelEvent(event);
        return;
    }
    event->accept();
    if (std::abs(turned.x()) > std::abs(turned.y())) {
        pan(timeOf(-turned.x()));
        return;
    }
    const double part = std::clamp(event->position().x() / width(), 0.0, 1.0);
    zoom(turned.y() > 0 ? zoomStep : 1 / zoomStep, m_shown.from + timeOf(part * width()));
}

QString DayStrip::describe(int span) const
{
    if (span < 0 || span >= int(m_spans.size()))
        return {};
    const StripSpan &shown = m_spans[size_t(span)];
    const QString form = u"HH:mm:ss"_s;
    QString text = tr("%1 %2–%3 · %4")
                       .arg(stateLook(shown.key).word, m_zone.localTime(shown.range.from).toString(form),
                            m_zone.localTime(shown.range.to).toString(form), lengthWords(shown.range.length()));
    if (!shown.note.isEmpty())
        text += u" · "_s + shown.note;
    return text;
}

QSize DayStrip::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.px(leastWidth * 3), theme.extent(Extent::DayStrip) + theme.lineHeight(TextStyle::Caption)};
}

QSize DayStrip::minimumSizeHint() const
{
    return {themeOf(this).px(leastWidth), sizeHint().height()};
}

void DayStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const QRect strip(0, 0, width(), theme.extent(Extent::DayStrip));
    painter.save();
    QPainterPath round;
    round.addRoundedRect(strip, theme.radius(Radius::Small), theme.radius(Radius::Small));
    painter.setClipPath(round);
    painter.fillRect(strip, theme.color(ColorRole::Track));
    for (const StripPiece &piece : m_pieces) {
        const QRect rect(piece.x, 0, piece.width, strip.height());
        painter.fillRect(rect, theme.state(piece.key).fill);
        if (piece.width > 1)
            painter.fillRect(QRect(rect.right(), 0, 1, strip.height()), theme.color(ColorRole::Base));
        if (piece.key == StateKey::Unknown && piece.width > 2)
            Paint::frame(&painter, rect, {}, theme.color(ColorRole::BorderStrong), 0, 1);
        if (m_current >= piece.first && m_current <= piece.last) {
            Paint::frame(&painter, rect.adjusted(-1, 0, 1, 0), {}, theme.color(ColorRole::Text), 0, theme.focusWidth());
        }
    }
    painter.restore();
    paintTicks(painter);
}

void DayStrip::paintTicks(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QFont font = theme.font(TextStyle::Caption);
    const int label = Paint::textWidth(u"00:00"_s, font);
    const int top = theme.extent(Extent::DayStrip);
    for (const StripTick &tick : stripTicks(m_shown, m_zone, width(), label)) {
        const int x = std::clamp(tick.x - label / 2, 0, qMax(0, width() - label));
        Paint::text(&painter, QRect(x, top, label, theme.lineHeight(TextStyle::Caption)),
                    m_zone.localTime(tick.time).toString(u"HH:mm"_s), font, theme.color(ColorRole::TextMuted),
                    Qt::AlignHCenter);
    }
}

void DayStrip::tell(int span, QPoint globalPos)
{
    if (span < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(globalPos, describe(span), this);
}

bool DayStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *const help = static_cast<QHelpEvent *>(event);
        const bool inside = help->pos().y() < themeOf(this).extent(Extent::DayStrip);
        tell(inside ? spanAt(m_spans, m_shown, width(), help->pos().x()) : -1, help->globalPos());
        return true;
    }
    return QWidget::event(event);
}

void DayStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_spans.size()) - 1;
    int wanted = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        wanted = m_current < 0 ? last : qMax(0, m_current - 1);
        break;
    case Qt::Key_Right:
        wanted = qMin(last, m_current + 1);
        break;
    case Qt::Key_Home:
        wanted = last < 0 ? -1 : 0;
        break;
    case Qt::Key_End:
        wanted = last;
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomStep, middle());
        return;
    case Qt::Key_Minus:
        zoom(1 / zoomStep, middle());
        return;
    case Qt::Key_PageUp:
        pan(-m_shown.length() / 2);
        return;
    case Qt::Key_PageDown:
        pan(m_shown.length() / 2);
        return;
    case Qt::Key_0:
        showRange(m_range);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            emit spanActivated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    setCurrentSpan(wanted);
}

/** How long @p pixels of the strip last. */
Millis DayStrip::timeOf(double pixels) const
{
    return Millis(width() > 0 ? qint64(pixels * double(m_shown.length().count()) / width()) : 0);
}

void DayStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_press = Press{event->position().toPoint().x(), m_shown, false};
}

void DayStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_press)
        return;
    const int moved = event->position().toPoint().x() - m_press->x;
    if (!m_press->moved && std::abs(moved) < QApplication::startDragDistance())
        return;
    if (!m_press->moved) {
        m_press->moved = true;
        setCursor(Qt::ClosedHandCursor);
        tell(-1, {});
    }
    showRange(panned(m_range, m_press->shown, timeOf(-moved)));
}

/** A press that was not dragged chooses what is under it. */
void DayStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_press)
        return;
    const Press press = *std::exchange(m_press, std::nullopt);
    unsetCursor();
    if (press.moved)
        return;
    setCurrentSpan(spanAt(m_spans, m_shown, width(), press.x));
    if (m_current >= 0)
        emit spanActivated(m_current);
}

void DayStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_pieces = layoutStrip(m_spans, m_shown, width());
}

} // namespace Floorwalk

#include "moc_daystrip.cpp"
