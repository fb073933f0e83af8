// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

#include <chrono>
#include <optional>

namespace Floorwalk {

/** The list of the day whose rows can be dragged along the time: up is earlier, down is later, in steps. */
class TimelineView : public QListView
{
    Q_OBJECT

public:
    /** A drag goes by whole steps of so much … */
    static constexpr std::chrono::minutes step{5};

    explicit TimelineView(QWidget *parent = nullptr);

    /** How far the row at @p index is dragged now; absent when it is not. */
    std::optional<std::chrono::minutes> dragOf(const QModelIndex &index) const;

signals:
    /** The row at @p index was let go @p by later, or earlier, than it stood. */
    void dropped(const QModelIndex &index, std::chrono::minutes by);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void endDrag();

    QPersistentModelIndex m_dragged;
    int m_from = 0; ///< where the button went down
    std::chrono::minutes m_by{0};
    bool m_dragging = false;
};

} // namespace Floorwalk
