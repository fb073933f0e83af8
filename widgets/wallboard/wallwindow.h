// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/wallboard/screenwish.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QScreen;

namespace Floorwalk {

class Toast;

/**
 * The wallboard's own window: fills one screen, shows no cursor, and sees to it that it is still there. A screen that
 * is pulled and put back gets its wallboard back. Keys that mean nothing here bring up the ones that do.
 */
class WallWindow : public QWidget
{
    Q_OBJECT

public:
    enum class Mode : quint8 {
        Kiosk, ///< the program is the wallboard: Ctrl+Q ends it, and without its screen it takes another
        Beside ///< opened from the console: Esc closes it, and it never covers the console's screen instead of its own
    };

    WallWindow(std::unique_ptr<QWidget> page, Mode mode, ScreenWish screen);

    /** Shows itself where it belongs; called again whenever screens come or go, and every few seconds. */
    void place();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isInPlace(const QScreen &screen) const;
    void tellKeys();

    std::unique_ptr<QWidget> m_page;
    Toast *m_keys;
    Mode m_mode;
    ScreenWish m_wish;
    QTimer m_timer;
    bool m_shown = false; ///< once, at least
    int m_tries = 0; ///< since the screens last changed or the window last stood right
};

} // namespace Floorwalk
