// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/cardlist.h"

namespace Floorwalk {

/** The rows of a part: as tall as they are, up to a height from which they scroll. Enter acts on the current one. */
class PartList : public CardList
{
    Q_OBJECT

public:
    /** @p most: of its height, at 100 %. */
    PartList(const QString &name, const QString &meaning, int most, QWidget *parent);
    void showRows(const std::vector<Card> &rows);

protected:
    void resizeEvent(QResizeEvent *event) override;
    /** The form around it scrolls once the rows are at their end. */
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
    int m_most;
};

} // namespace Floorwalk
