// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace Floorwalk {

/**
 * Draws the focus two pixels wide, one pixel outside the widget that has it, wherever keys go; and lets Enter press the
 * button that has it, as Space does: nobody expects Enter on “Back” to go forward.
 */
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QApplication &app);
    ~FocusRing() override;

    /** Inputs and lists show the focus in their own border or row. */
    static bool wants(const QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *now);
    QPointer<QFocusFrame> m_frame;
    QPointer<QWidget> m_followed;
};

} // namespace Floorwalk
