// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme/paint.h"
#include "widgets/theme/statelook.h"

#include <QWidget>

namespace Floorwalk {

/** A state as colour, icon and word on its soft ground. */
class StateChip : public QWidget
{
    Q_OBJECT

public:
    explicit StateChip(const StateLook &look, QWidget *parent = nullptr);
    void setLook(const StateLook &look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static QSize sizeFor(const StateLook &look, const Theme &theme);
    static void paint(QPainter *painter, const QRect &rect, const StateLook &look, const Theme &theme,
                      IconStore &icons);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateLook m_look;
};

} // namespace Floorwalk
