// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/floor/pieslices.h"

#include <QWidget>

class QGraphicsOpacityEffect;
class QHBoxLayout;
class QScrollArea;

namespace Floorwalk {

class PieCard;

/** The pies beside each other: the team's, then one a queue; scrolls sideways when there are more than fit. */
class PiePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PiePanel(QWidget *parent = nullptr);
    void show(const StateTotals &team, const std::vector<QueueRow> &queues);
    void setStale(bool stale);
    /** Marks the slice the table is narrowed to; nothing when @p filter is empty. */
    void markFilter(const std::vector<AgentsProxy::Slice> &filter);

signals:
    /** An empty filter means everybody. */
    void filterChosen(const std::vector<AgentsProxy::Slice> &filter);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Pie
    {
        QString queue; ///< empty = the team
        PieCard *card;
        StateTotals shown;
    };
    Pie &add(const QString &queue);
    void applyLook();

    QScrollArea *m_scroll;
    QHBoxLayout *m_row;
    std::vector<Pie> m_pies;
    std::vector<AgentsProxy::Slice> m_filter;
};

} // namespace Floorwalk
