// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/momentslider.h"

#include "models/day/dayscale.h"
#include "widgets/floor/gapmark.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int handle = 14;
constexpr int trackHeight = 4;
constexpr std::chrono::minutes page{15};
/** The present is as far to the right as a hand can aim. */
constexpr std::chrono::seconds liveEnd{2};

} // namespace

MomentSlider::MomentSlider(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"momentSlider"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setAccessibleName(tr("Moment of the day"));
    tell();
}

void MomentSlider::setRange(const TimeRange &range, bool live, const Zone &zone)
{
    if (range == m_range && live == m_live && zone == m_zone)
        return;
    m_range = range;
    m_live = live;
    m_zone = zone;
    update();
}

void MomentSlider::setGaps(std::vector<FeedGap> gaps)
{
    m_gaps = std::move(gaps);
    tell();
    update();
}

void MomentSlider::setSilence(const QString &why)
{
    m_silence = why;
    tell();
}

void MomentSlider::tell()
{
    const QString present = m_silence.isEmpty() ? tr("Live") : m_silence;
    const QString told = m_moment ? describe(*m_moment) : present;
    if (told != accessibleDescription())
        setAccessibleDescription(told);
}

void MomentSlider::setMoment(std::optional<Moment> moment)
{
    if (moment == m_moment)
        return;
    m_moment = moment;
    tell();
    update();
}

QSize MomentSlider::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.px(400), theme.px(24)};
}

QSize MomentSlider::minimumSizeHint() const
{
    return {themeOf(this).px(160), sizeHint().height()};
}

double MomentSlider::xOf(Moment moment) const
{
    const double half = themeOf(this).px(handle) / 2.0;
    return half + DayScale(m_range, width() - 2 * half).x(std::clamp(moment, m_range.from, m_range.to));
}

Moment MomentSlider::momentAt(double x) const
{
    const double half = themeOf(this).px(handle) / 2.0;
    return std::clamp(DayScale(m_range, width() - 2 * half).moment(x - half), m_range.from, m_range.to);
}

void MomentSlider::want(Moment moment)
{
    if (m_range.length().count() <= 0)
        return;
    if (m_live && moment >= m_range.to - liveEnd) {
        setMoment(std::nullopt);
        emit liveWanted();
        return;
    }
    const Moment inside = std::clamp(moment, m_range.from, m_range.to - Millis(1));
    setMoment(inside);
    emit momentWanted(inside);
}

/** To the next whole minute in that direction, and as many more. */
void MomentSlider::step(std::chrono::minutes by)
{
    const auto whole = std::chrono::floor<std::chrono::minutes>(shown());
    const bool between = shown() != Moment(whole);
    want(Moment(whole) + by + (between && by.count() < 0 ? std::chrono::minutes(1) : std::chrono::minutes(0)));
}

QString MomentSlider::describe(Moment moment) const
{
    const QString time = m_zone.localTime(moment).toString(u"HH:mm:ss"_s);
    for (const FeedGap &gap : m_gaps) {
        if (!gap.range.contains(moment))
            continue;
        const QString form = u"HH:mm:ss"_s;
        const QString text = gap.filled ? tr("%1 · not heard from %2 to %3 and filled from queue_log: %4")
                                        : tr("%1 · nothing is known from %2 to %3: %4");
        return text.arg(time, m_zone.localTime(gap.range.from).toString(form),
                        m_zone.localTime(gap.range.to).toString(form),
                        gap.why.isEmpty() ? tr("the feed was silent") : gap.why);
    }
    return time;
}

bool MomentSlider::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *const help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), describe(momentAt(help->pos().x())), this);
        return true;
    }
    return QWidget::event(event);
}

void MomentSlider::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        step(std::chrono::minutes(-1));
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        step(std::chrono::minutes(1));
        break;
    case Qt::Key_PageUp:
        step(-page);
        break;
    case Qt::Key_PageDown:
        step(page);
        break;
    case Qt::Key_Home:
        want(m_range.from);
        break;
    case Qt::Key_End:
        want(m_range.to);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MomentSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        want(momentAt(event->position().x()));
}

void MomentSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    want(momentAt(event->position().x()));
    QToolTip::showText(event->globalPosition().toPoint(), describe(shown()), this);
}

void MomentSlider::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (turned != 0 && hasFocus())
        step(std::chrono::minutes(turned > 0 ? -1 : 1));
    else
        QWidget::wheelEvent(event);
}

void MomentSlider::paintMarks(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const int middle = height() / 2;
    const int tall = theme.px(10);
    Moment hour = std::chrono::ceil<std::chrono::hours>(m_range.from);
    // Zones whose hours do not begin with those of UTC.
    hour += std::chrono::minutes((60 - m_zone.localTime(hour).minute()) % 60);
    for (; hour < m_range.to; hour += std::chrono::hours(1)) {
        painter.fillRect(QRect(int(xOf(hour)), middle - tall / 2, theme.hairline(), tall),
                         theme.color(ColorRole::TextMuted));
    }
    for (const FeedGap &gap : m_gaps) {
        if (!gap.range.overlaps(m_range))
            continue;
        const int from = int(std::floor(xOf(gap.range.from)));
        const int wide = std::max(theme.px(4), int(std::ceil(xOf(gap.range.to))) - from);
        const QRect mark(from, middle - tall / 2, wide, tall);
        paintGap(painter, mark, gap.filled, theme);
    }
}

void MomentSlider::paintHandle(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const double size = theme.px(handle);
    const QRectF round(std::round(xOf(shown()) - size / 2), std::round((height() - size) / 2.0), size, size);
    const QColor ink = m_moment ? theme.tone(Tone::Warning).ink : theme.color(ColorRole::Accent);
    Paint::frame(&painter, round, theme.color(ColorRole::Base), ink, size / 2, theme.px(3));
}

void MomentSlider::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int tall = theme.px(trackHeight);
    const int half = theme.px(handle) / 2;
    const QRect track(half, (height() - tall) / 2, width() - 2 * half, tall);
    Paint::frame(&painter, track, theme.color(ColorRole::Track), {}, tall / 2.0, 0);
    QRect filled = track;
    filled.setRight(int(xOf(shown())));
    Paint::frame(&painter, filled, theme.color(ColorRole::Accent), {}, tall / 2.0, 0);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintMarks(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHandle(painter);
    if (hasFocus())
        Paint::frame(&painter, rect(), {}, theme.color(ColorRole::Focus), theme.radius(Radius::Small),
                     theme.focusWidth());
}

} // namespace Floorwalk

#include "moc_momentslider.cpp"
