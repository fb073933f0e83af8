// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme/theme.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace Floorwalk {

/** How grave @p part of a limit is: neutral below 0.8, a warning up to the limit, critical above it. */
Tone toneOfPart(double part);

/** What a bar shows; lengths from 0 to 1 of the bar. */
struct BarFacts
{
    double fill = 0;
    std::optional<double> mark; ///< the limit or target
    Tone tone = Tone::Neutral;

    /** A time against its limit: the scale ends at 150 %, so the limit stands at two thirds. */
    static BarFacts ofLimit(double part);
    bool operator==(const BarFacts &) const = default;
};

namespace Paint {
/** Paints the bar in the vertical middle of @p rect; @p selected on an inverted row of high contrast. */
void bar(QPainter *painter, const QRect &rect, const BarFacts &facts, const Theme &theme, bool selected = false);
/** The accent in place of a tone: for shares that are neither good nor bad. */
void progress(QPainter *painter, const QRect &rect, double part, const Theme &theme);
} // namespace Paint

/** A bar against a limit, as a widget; delegates paint the same by Paint::bar. */
class ThresholdBar : public QWidget
{
    Q_OBJECT

public:
    explicit ThresholdBar(QWidget *parent = nullptr);
    /** @p words say the same for screen readers and as a tool tip: "12:40 of 8:00". */
    void setFacts(const BarFacts &facts, const QString &words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BarFacts m_facts;
};

} // namespace Floorwalk
