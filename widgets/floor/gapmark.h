// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme/theme.h"

#include <QWidget>

namespace Floorwalk {

/** How a stretch that was not heard looks on a line of time: a block; hollow when queue_log told what went on. */
void paintGap(QPainter &painter, const QRect &mark, bool filled, const Theme &theme);

/** Says in words what a gap's mark stands for, beside the line that bears such marks. */
class GapLegend : public QWidget
{
    Q_OBJECT

public:
    explicit GapLegend(QWidget *parent = nullptr);

    /** Which kinds of gap the line shows; hidden when neither. */
    void setShown(bool open, bool filled);
    /** The words beside the marks, in order. */
    QStringList words() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_open = false;
    bool m_filled = false;
};

} // namespace Floorwalk
