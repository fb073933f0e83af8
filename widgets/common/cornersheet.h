// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Floorwalk {

/** A sheet that lies over the lower right of a page, with an edge that parts it; Tab stays on it. */
class CornerSheet : public QWidget
{
    Q_OBJECT

public:
    explicit CornerSheet(QWidget *parent = nullptr);

    /** At the lower right of @p area, as large as its words need. */
    void placeIn(const QRect &area);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Floorwalk
