// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/focusring.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>

namespace Floorwalk {

FocusRing::FocusRing(QApplication &app)
    : QObject(&app)
{
    connect(&app, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

bool FocusRing::wants(const QWidget *widget)
{
    return widget && !widget->isWindow() && !qobject_cast<const QLineEdit *>(widget)
           && !qobject_cast<const QAbstractScrollArea *>(widget) && !qobject_cast<const QAbstractSpinBox *>(widget)
           && !qobject_cast<const QMenu *>(widget);
}

void FocusRing::follow(QWidget *now)
{
    if (!wants(now)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    // The frame becomes a child of the window it is shown in and dies with it.
    if (!m_frame)
        m_frame = new QFocusFrame;
    m_frame->setWidget(now);
}

} // namespace Floorwalk
