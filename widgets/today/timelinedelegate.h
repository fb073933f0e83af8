// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"

#include <QStyledItemDelegate>

namespace Floorwalk {

class Theme;

/** Paints the leader's day: planned time, status, activity, real times, and the line of the present. */
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TimelineDelegate(const Zone &zone, QObject *parent = nullptr);

    void setNow(Moment now) { m_now = now; }
    Moment now() const { return m_now; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /** Whether the present lies between the row above @p index and this one. */
    bool nowStandsAbove(const QModelIndex &index) const;
    /** "07:32–07:55", "14:16–": the real times, empty when it has not begun. */
    QString realTimes(const QModelIndex &index) const;
    /** What stands beside the title: whom a running one is for; of others how they stand, or whom they are for. */
    QString beside(const QModelIndex &index) const;

private:
    struct Look;
    Look lookOf(const QModelIndex &index) const;
    /** While the row is dragged, where it would stand. */
    QString plannedTime(const QModelIndex &index, const QWidget *widget) const;
    QString clock(const QVariant &moment) const;
    void paintBeside(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintWords(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    Zone m_zone;
    Moment m_now{}; ///< as it is made: none, for a day that is only planned
};

} // namespace Floorwalk
