// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/floor/breakmodel.h"
#include "widgets/theme/theme.h"

#include <QStyledItemDelegate>

namespace Floorwalk {

/** Paints the break desk's rows: who is out against the due time, who waits since when, the batches. */
class BreakDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit BreakDelegate(const BreakModel &model, QObject *parent = nullptr);

    void setNow(Moment now) { m_now = now; }
    /** One line a row, for the strip. */
    void setCompact(bool compact) { m_compact = compact; }
    /** The feed is silent: times are grey. */
    void setStale(bool stale) { m_stale = stale; }
    void setNotGoneAfter(Millis after) { m_notGoneAfter = after; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** How long @p row is away by now, and how grave that is. */
    double partOf(const BreakRecord &away) const;

private:
    struct Cell;
    void paintAway(const Cell &cell) const;
    void paintAwayLine(const Cell &cell) const;
    void paintTurn(const Cell &cell) const;
    void paintMeal(const Cell &cell) const;
    int paintTile(const Cell &cell, const QRect &line, PauseKind kind) const;
    QString timeText(const BreakRecord &away) const;
    QString dueText(const BreakRecord &away, bool range) const;
    Ink timeInk(const BreakRecord &away) const;

    const BreakModel &m_model;
    Moment m_now{};
    Millis m_notGoneAfter{0};
    bool m_compact = false;
    bool m_stale = false;
};

} // namespace Floorwalk
