// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/focusring.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
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
    return widget && !widget->isWindow() && widget->focusPolicy() != Qt::NoFocus
           && !qobject_cast<const QLineEdit *>(widget) && !qobject_cast<const QAbstractScrollArea *>(widget)
           && !qobject_cast<const QAbstractSpinBox *>(widget) && !qobject_cast<const QMenu *>(widget);
}

void FocusRing::follow(QWidget *now)
{
    if (m_followed)
        m_followed->removeEventFilter(this);
    m_followed = qobject_cast<QAbstractButton *>(now);
    if (m_followed)
        m_followed->installEventFilter(this);
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

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *const press = static_cast<QKeyEvent *>(event);
    // A choice is no command: Enter on it goes on, with the form around it.
    const bool choice = qobject_cast<QCheckBox *>(watched) || qobject_cast<QRadioButton *>(watched);
    const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    const auto held = press->modifiers() & ~Qt::KeypadModifier;
    if (!enter || choice || held != Qt::NoModifier)
        return false;
    if (!press->isAutoRepeat())
        static_cast<QAbstractButton *>(watched)->click();
    return true;
}

} // namespace Floorwalk

#include "moc_focusring.cpp"
