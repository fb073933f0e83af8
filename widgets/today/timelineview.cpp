// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/timelineview.h"

#include "models/day/daymodel.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace Floorwalk {

namespace {

/** Pixels at 100 % that are one step. */
constexpr int stepHeight = 8;

bool canMove(const QModelIndex &index)
{
    const auto status = ActivityStatus(index.data(DayModel::StatusRole).toInt());
    return (status == ActivityStatus::Planned || status == ActivityStatus::Postponed)
           && index.data(DayModel::PlannedStartRole).isValid();
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QListView(parent)
{}

std::optional<std::chrono::minutes> TimelineView::dragOf(const QModelIndex &index) const
{
    return m_dragging && m_dragged == index ? std::optional(m_by) : std::nullopt;
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    m_dragged = event->button() == Qt::LeftButton && index.isValid() && canMove(index) ? index : QModelIndex();
    m_from = event->position().toPoint().y();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragged.isValid() || !(event->buttons() & Qt::LeftButton)) {
        QListView::mouseMoveEvent(event);
        return;
    }
    const int way = event->position().toPoint().y() - m_from;
    if (!m_dragging && std::abs(way) < QApplication::startDragDistance())
        return;
    m_dragging = true;
    setCursor(Qt::SizeVerCursor);
    m_by = step * (way / std::max(1, themeOf(this).px(stepHeight)));
    viewport()->update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = m_dragged;
    const std::chrono::minutes by = m_by;
    const bool moved = m_dragging && by.count() != 0;
    endDrag();
    QListView::mouseReleaseEvent(event);
    if (moved && index.isValid())
        emit dropped(index, by);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (m_dragging && event->key() == Qt::Key_Escape) {
        endDrag();
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

void TimelineView::endDrag()
{
    m_dragged = QPersistentModelIndex();
    m_dragging = false;
    m_by = std::chrono::minutes(0);
    unsetCursor();
    viewport()->update();
}

} // namespace Floorwalk

#include "moc_timelineview.cpp"
