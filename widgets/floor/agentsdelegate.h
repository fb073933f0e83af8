// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Floorwalk {

class AgentsProxy;
class Theme;
struct AgentRow;

/** Paints an agent's row: state as tile and word, time as digits and a bar against its limit, figures at the right. */
class AgentsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AgentsDelegate(const AgentsProxy &agents, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** Greys what is live: the feed does not tell the present. */
    void setStale(bool stale) { m_stale = stale; }
    bool isStale() const { return m_stale; }
    /** The width that @p column needs at least, in the theme of @p widget. */
    int columnWidth(int column, const QWidget *widget) const;

private:
    static int stateWidth(const Theme &theme);

    const AgentsProxy &m_agents;
    bool m_stale = false;
};

} // namespace Floorwalk
