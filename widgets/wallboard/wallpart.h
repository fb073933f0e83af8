// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme/theme.h"

#include <QWidget>

class QPainter;

namespace Floorwalk {

/** Sizes of the wallboard in pixels of a screen 1080 high; a WallPart scales them. */
namespace WallSize {
constexpr int screenHeight = 1080;
constexpr int screenWidth = 1920;
constexpr int bar = 88; ///< the lines at the top and at the foot
constexpr int edge = 40; ///< left and right of everything
constexpr int gap = 24; ///< between cards
constexpr int side = 600; ///< the column of pie and calls
constexpr int pieCard = 348;
constexpr int ring = 296;
constexpr int leastRing = 180;
constexpr int padding = 24; ///< inside of a card
constexpr int text = 36; ///< names
constexpr int barText = 40;
constexpr int foot = 30; ///< distance and target
constexpr int small = 24; ///< small print
constexpr int unit = 48;
constexpr int seat = 38;
constexpr int clock = 48;
constexpr int legend = 32;
constexpr int legendTile = 36;
constexpr int dot = 16;
constexpr int dotWide = 40;
constexpr int mostDots = 6; ///< more pages are told by a number
constexpr double digitShare = 0.733; ///< height of a digit in its font's size (tokens.json)
constexpr double leastDigits = 0.08; ///< of the screen's height
constexpr double callDigits = 0.0815;
} // namespace WallSize

/** A painted part of the wallboard: sizes follow the screen's height, colours the theme. */
class WallPart : public QWidget
{
    Q_OBJECT

public:
    explicit WallPart(QWidget *parent = nullptr);
    /** 1.0 on a screen 1080 px high. */
    void setScale(double scale);
    double scale() const { return m_scale; }

protected:
    const Theme &theme() const;
    int px(double at1080) const { return qRound(at1080 * m_scale); }
    /** The theme's family at @p size, a constant of WallSize. */
    QFont font(double size, bool bold = false) const;
    int textWidth(const QString &text, double size, bool bold = false) const;
    static int lineOf(const QFont &font);
    /** A font whose digits are @p share of the screen's height. */
    QFont digitFont(double share) const;
    QColor levelInk(Tone tone, bool stale) const;
    void paintCard(QPainter &painter) const;
    /** An icon of @p size, vertically in the middle of @p row at its left edge. */
    void paintIcon(QPainter &painter, const QRect &row, const QString &name, int size, const QColor &color) const;

private:
    double m_scale = 1;
};

} // namespace Floorwalk
