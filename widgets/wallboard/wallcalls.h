// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/wallboard/wallcontent.h"
#include "widgets/wallboard/wallpart.h"

namespace Floorwalk {

/** The longest conversations, by seat: where help is needed, never whose call it is. */
class WallCalls : public WallPart
{
    Q_OBJECT

public:
    explicit WallCalls(QWidget *parent = nullptr);
    void show(const WallContent &content);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int seatWidth(const WallCallFacts &call) const;
    int lengthWidth(const WallCallFacts &call) const;
    void paintCall(QPainter &painter, const QRect &row, const WallCallFacts &call) const;

    QString m_title;
    QString m_none;
    std::vector<WallCallFacts> m_calls;
    bool m_stale = false;
};

} // namespace Floorwalk
