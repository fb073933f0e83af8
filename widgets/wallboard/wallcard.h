// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/wallboard/wallcontent.h"
#include "widgets/wallboard/wallpart.h"

namespace Floorwalk {

/** Beside toneOfLevel(): a level is never shown by colour alone. */
QString wallIcon(WallLevel level);

/** One big figure: name, variant, digits, then how far it is from its target. */
class WallCard : public WallPart
{
    Q_OBJECT

public:
    explicit WallCard(QWidget *parent = nullptr);
    void setFacts(const WallCardFacts &facts);
    const WallCardFacts &facts() const { return m_facts; }
    void setDigits(double share);
    /** Whether distance and target fit beside each other; where one card's do not, they stand below each other in all.
     */
    bool fitsOneLine() const;
    void setStacked(bool stacked);
    /** Height of the digits in pixels, as they fit. */
    int digitHeight() const;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect inner() const;
    int distanceWidth() const;
    QFont fittingDigits() const;
    int valueWidth(const QFont &digits) const;
    void paintHead(QPainter &painter, QRect &rest) const;
    void paintFoot(QPainter &painter, QRect &rest) const;
    void paintValue(QPainter &painter, const QRect &rest) const;

    WallCardFacts m_facts;
    double m_digits = WallSize::leastDigits;
    bool m_stacked = false;
};

} // namespace Floorwalk
