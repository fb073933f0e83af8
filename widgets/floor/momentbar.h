// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/pastview.h"

#include <QWidget>

class QComboBox;

namespace Floorwalk {

class Button;
class GapLegend;
class MomentSlider;
class Pill;
class TextLabel;

/** The line at the foot of the floor: which day, which moment of it, and the way back to the present. */
class MomentBar : public QWidget
{
    Q_OBJECT

public:
    MomentBar(const FloorSession &live, PastView &past, const Zone &zone, QWidget *parent = nullptr);

    /** The present moves on; the past is reread when a day has ended or the mark of a gap is due. */
    void tick();
    /** Shows what is looked at: the present, or the moment that is wanted. */
    void showMoment();
    void takeFocus();
    /** Looks back to @p time of today, as soon as the day is read. */
    void goTo(QTime time);

signals:
    void liveWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void applyLook();
    QDate today() const;
    QDate chosenDay() const;
    void fillDays();
    void chooseDay(QDate date);
    void showDay();
    void showRange();
    void showGaps(const std::vector<FeedGap> &gaps);

    const FloorSession &m_live;
    PastView &m_past;
    Zone m_zone;
    QComboBox *m_days;
    TextLabel *m_from;
    MomentSlider *m_slider;
    GapLegend *m_legend;
    Pill *m_now;
    Button *m_back;
    Moment m_readAt{}; ///< when gaps were read last
    std::optional<Moment> m_goTo; ///< once the day is read
};

} // namespace Floorwalk
