// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Floorwalk {

class AgentsProxy;
class CardDays;
class Theme;
struct AgentCell;

/** Paints an agent's card: name and seat, state, time against its limit, and the day so far as a strip. */
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** Both outlive the delegate. */
    CardDelegate(const AgentsProxy &agents, const CardDays &days, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** What a card and the gap around it need. */
    QSize leastSize(const Theme &theme) const;
    /** Greys what is live: the feed does not tell the present. */
    void setStale(bool stale) { m_stale = stale; }
    bool isStale() const { return m_stale; }

private:
    void paintStrip(const AgentCell &cell) const;

    const AgentsProxy &m_agents;
    const CardDays &m_days;
    bool m_stale = false;
};

} // namespace Floorwalk
