// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/span.h"
#include "models/domain/zone.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace Floorwalk {

/**
 * A day as a line with one moment on it; the right end of today is the present. Drag it, or: arrows and the wheel = a
 * minute, Page Up and Down = a quarter of an hour (up and left are earlier), Home and End. Stretches of which nothing
 * is known are marked, and otherwise those of which queue_log told.
 */
class MomentSlider : public QWidget
{
    Q_OBJECT

public:
    explicit MomentSlider(QWidget *parent = nullptr);

    /** @p live: the range ends at the present, and going there is going live. */
    void setRange(const TimeRange &range, bool live, const Zone &zone);
    void setGaps(std::vector<FeedGap> gaps);
    /** Absent = the present. */
    void setMoment(std::optional<Moment> moment);
    /** Why the present is not heard, in words; empty while it is live. */
    void setSilence(const QString &why);
    const std::optional<Moment> &moment() const { return m_moment; }
    const TimeRange &range() const { return m_range; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void momentWanted(Moment moment);
    void liveWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    double xOf(Moment moment) const;
    Moment momentAt(double x) const;
    Moment shown() const { return m_moment.value_or(m_range.to); }
    /** Asks for @p moment, or for the present when it is at the live end. */
    void want(Moment moment);
    void step(std::chrono::minutes by);
    QString describe(Moment moment) const;
    /** For who does not see it: the moment that is looked at. */
    void tell();
    void paintMarks(QPainter &painter) const;
    void paintHandle(QPainter &painter) const;

    TimeRange m_range{};
    Zone m_zone = Zone::utc();
    std::vector<FeedGap> m_gaps;
    std::optional<Moment> m_moment;
    QString m_silence; ///< empty: the present is heard
    bool m_live = true;
};

} // namespace Floorwalk
