// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/wallboard/wallcontent.h"
#include "widgets/wallboard/wallpart.h"

namespace Floorwalk {

/** Who does what now, as a ring with a legend of tile, word and count. */
class WallPie : public WallPart
{
    Q_OBJECT

public:
    explicit WallPie(QWidget *parent = nullptr);
    void show(const WallContent &content);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int legendWidth() const;
    int lineHeight() const;
    void paintRing(QPainter &painter, const QRect &place) const;
    void paintLegend(QPainter &painter, QRect place) const;

    QString m_title;
    std::vector<PieShare> m_shares;
    int m_total = 0;
    bool m_stale = false;
    bool m_unheard = false;
};

} // namespace Floorwalk
