// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/seatgridmodel.h"

#include <QTableView>

namespace Floorwalk {

/**
 * The floor as a grid of seats, each with who sits there and what they do: arrow keys go from seat to seat, Enter acts
 * on the current one. As tall as its rows.
 */
class SeatGrid : public QTableView
{
    Q_OBJECT

public:
    SeatGrid(const QString &name, const QString &meaning, QWidget *parent);

    /** Shows @p spots; the current seat stays where it is still there. */
    void showSpots(const std::vector<SeatSpot> &spots);
    /** Null in an empty grid. */
    const SeatSpot *current() const { return m_model.at(currentIndex()); }
    /** Makes the seat with that key the current one; false when there is none. */
    bool choose(const QString &key);
    const SeatGridModel &spots() const { return m_model; }

signals:
    /** Another seat is the current one. */
    void currentSpotChanged();
    /** Enter, or a double click. */
    void taken();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    /** The form around it scrolls: the grid shows all its rows. */
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();

    SeatGridModel m_model;
    bool m_showing = false;
};

} // namespace Floorwalk
