// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/settings.h"
#include "models/live/figurekind.h"
#include "widgets/floor/pieslices.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QScrollArea;
class QScrollBar;

namespace Floorwalk {

class PieCard;

/**
 * The pies beside each other: the team's, then one a queue. Of more queues than a few there are only as many pies as
 * fit, which a scroll bar leads along the queues: a centre may have hundreds. Where there is no room for pies beside
 * each other there is one, and a list to choose whose it is. Where there is height instead of width, they stand in
 * rows. New figures come to the pies in turn, each a few times a second: painting all of them at once would hold the
 * window.
 */
class PiePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PiePanel(QWidget *parent = nullptr);
    /** @p settings choose each queue's variant of the service level. */
    void show(const StateTotals &team, const std::vector<QueueRow> &queues, const CentreSettings &settings);
    /** In so many rows, if there are pies enough; the panel's height goes by it. */
    void setRows(int rows);
    /** Says whose the first pie is: the team's unless it is told otherwise. */
    void setOwner(const QString &owner);
    /** The keys go to the first pie's legend. */
    void takeFocus();
    void setStale(bool stale);
    /** Marks the slice the table is narrowed to; nothing when @p filter is empty. */
    void markFilter(const std::vector<AgentsProxy::Slice> &filter);

signals:
    /** An empty filter means everybody. */
    void filterChosen(const std::vector<AgentsProxy::Slice> &filter);
    /** A figure of a queue, of the centre when @p queue is empty, is to be opened. */
    void figureWanted(FigureKind kind, const QString &queue);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /** Diameters of a ring at 100 %: alone, and where it has to give room to words. */
    struct RingSize
    {
        int full;
        int small;
    };
    /** Of the team's pie, which is the first, or of a queue's. */
    RingSize ringOf(size_t pie) const
    {
        if (pie == 0 && m_single && m_rows > 1)
            return {132, 132}; // alone it has the room of both rows
        return pie > 0 ? RingSize{64, 44} : m_rows == 1 ? RingSize{84, 76} : RingSize{76, 60};
    }
    /** Up to so many queues all have a pie, side by side. */
    static constexpr size_t fewQueues = 8;
    struct Pie
    {
        QString queue; ///< empty = the team
        PieCard *card;
        StateTotals shown;
        StateTotals wanted;
        std::optional<QueueCounts> level; ///< what the figure beside it was worded from
    };
    /** What is to be known of a queue whose pie may come into sight. */
    struct Queue
    {
        QString name;
        StateTotals totals;
        QueueCounts counts;
    };
    Pie &add(const QString &queue);
    void bind(Pie &pie, const QString &queue);
    bool needsScrolling(int small, int room) const;
    int piesThatFit() const;
    int cardWidth() const;
    int columnsOf(size_t pies) const;
    void arrange();
    void fillWhose();
    void showFront();
    void setSingle(bool single);
    void keepFocusFrom(const QWidget *card);
    void offerScrolling();
    void showInSight();
    void put(Pie &pie);
    void putLevel(Pie &pie, const QueueCounts &counts);
    void showNext();
    void applyLook();
    void fit();

    QScrollArea *m_scroll;
    QComboBox *m_whose; ///< of the only pie
    QScrollBar *m_along; ///< the first queue in sight, where not all are
    QGridLayout *m_grid;
    std::vector<Pie> m_pies; ///< the team's, then those in sight
    QString m_owner; ///< in words
    Queue m_team; ///< everybody, and all queues together
    std::vector<Queue> m_queues; ///< all of them
    CentreSettings m_settings;
    size_t m_next = 0; ///< whose turn it is
    QTimer m_turns;
    std::vector<AgentsProxy::Slice> m_filter;
    int m_rows = 1;
    bool m_small = false; ///< the rings give room to the words
    bool m_scrolls = false; ///< not all queues have their pies in sight
    bool m_single = false; ///< there is room for one pie alone
    int m_teamWidth = 0; ///< what the team's pie takes beside others
    int m_widest = 0; ///< the widest card of a queue so far
};

} // namespace Floorwalk
