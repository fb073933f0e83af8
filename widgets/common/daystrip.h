// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/daystripgeometry.h"

#include <QWidget>

#include <optional>

namespace Floorwalk {

/**
 * A person's day as a coloured line with times below; hovering tells a stretch's state, times and length, arrow keys
 * choose one for whoever tells it beside the strip.
 * The wheel, or + and −, come closer and go away; dragging, a sideways wheel, or Page Up and Page Down move along the
 * day; 0 shows all of it.
 */
class DayStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DayStrip(QWidget *parent = nullptr);
    /** Shows @p spans (in order, not overlapping) over @p range, with times in @p zone. */
    void setDay(std::vector<StripSpan> spans, const TimeRange &range, const Zone &zone);
    /** The stretch chosen by keys or the mouse, or -1. */
    int currentSpan() const { return m_current; }
    void setCurrentSpan(int span);
    /** The part of the day that is seen. */
    const TimeRange &shownRange() const { return m_shown; }
    /** Comes closer (over 1) or goes away with @p around staying in its place. */
    void zoom(double factor, Moment around);
    /** Moves along the day, as far as it goes. */
    void pan(Millis by) { showRange(panned(m_range, m_shown, by)); }
    /** "Meal 11:30:12–11:58:40 · 28 min 28 s · AMI". */
    QString describe(int span) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentSpanChanged(int span);
    void spanActivated(int span);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRange(const TimeRange &range);
    Moment middle() const;
    void paintTicks(QPainter &painter) const;
    void tell(int span, QPoint globalPos);
    Millis timeOf(double pixels) const;
    std::vector<StripSpan> m_spans;
    std::vector<StripPiece> m_pieces;
    TimeRange m_range{};
    TimeRange m_shown{}; ///< of m_range
    Zone m_zone = Zone::utc();
    int m_current = -1;
    /** Where the mouse went down, and what was seen then. */
    struct Press
    {
        int x = 0;
        TimeRange shown{};
        bool moved = false;
    };
    std::optional<Press> m_press;
};

} // namespace Floorwalk
