// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/sheetcorner.h"

#include "widgets/common/cornersheet.h"

#include <QEvent>
#include <QStackedWidget>

namespace Floorwalk {

SheetCorner::SheetCorner(QStackedWidget &area, QWidget &window)
    : QObject(&window)
    , m_area(area)
    , m_window(window)
{
    m_area.installEventFilter(this);
    // A page that is shown comes before all else in there.
    connect(&m_area, &QStackedWidget::currentChanged, this, [this] {
        if (m_sheet)
            m_sheet->raise();
    });
}

bool SheetCorner::isOpen() const
{
    return m_sheet && m_sheet->isVisibleTo(&m_window);
}

void SheetCorner::showSheet()
{
    m_sheet->show();
    m_sheet->raise();
    m_sheet->placeIn(m_area.rect());
}

void SheetCorner::placeSheet()
{
    if (isOpen())
        m_sheet->placeIn(m_area.rect());
}

void SheetCorner::hideSheet()
{
    m_sheet->hide();
    emit left();
}

bool SheetCorner::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_area && event->type() == QEvent::Resize)
        placeSheet();
    return QObject::eventFilter(watched, event);
}

} // namespace Floorwalk

#include "moc_sheetcorner.cpp"
