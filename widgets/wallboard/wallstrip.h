// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/alertrule.h"
#include "widgets/wallboard/wallpart.h"

namespace Floorwalk {

class FloorSession;

/** One alert on the strip, as it is painted. */
struct WallStripItem
{
    QString text; ///< "Seat 07 · Long call · 12:40"
    bool alarm = false;

    bool operator==(const WallStripItem &) const = default;
};

/** The strip that the walking leader reads from afar: who has the alerts, and which are new since the walk began. */
struct WallStripFacts
{
    QString title; ///< empty: no strip
    std::vector<WallStripItem> items; ///< worst first
    QString none; ///< said when there are none

    bool isShown() const { return !title.isEmpty(); }
    QStringList texts() const;
    bool operator==(const WallStripFacts &) const = default;
};

/**
 * The strip of @p session at its present, of the people of who walks. Calls are told by seat; who is late, off line,
 * paused or overdue is nobody on a wall (domain.md 10): of those only the number stands there.
 */
WallStripFacts wallStrip(const FloorSession &session);

/** Paints the strip in one line; what does not fit is told as a number. */
class WallStrip : public WallPart
{
    Q_OBJECT

public:
    explicit WallStrip(QWidget *parent = nullptr);
    void setFacts(const WallStripFacts &facts);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int itemWidth(const WallStripItem &item) const;
    int titleWidth() const;
    WallStripFacts m_facts;
};

} // namespace Floorwalk
