// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wallboard/wallwindow.h"

#include "widgets/common/toast.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QWindow>

#include <utility>

namespace Floorwalk {

namespace {
constexpr std::chrono::seconds lookEvery{10};
constexpr int mostTries = 3; ///< where the desktop keeps a strip for itself the window stays as it got it
constexpr std::chrono::seconds settle{1}; ///< a screen that comes is announced before its size is right
} // namespace

WallWindow::WallWindow(std::unique_ptr<QWidget> page, Mode mode, ScreenWish screen)
    : m_page(std::move(page))
    , m_keys(new Toast(this))
    , m_mode(mode)
    , m_wish(std::move(screen))
{
    setObjectName(QStringLiteral("wallWindow"));
    setWindowTitle(tr("Floorwalk – wallboard"));
    setCursor(Qt::BlankCursor);
    setAttribute(Qt::WA_QuitOnClose, mode == Mode::Kiosk);
    m_page->setParent(this);
    m_page->show();
    setFocusProxy(m_page.get());
    m_page->setFocus();
    m_keys->setObjectName(QStringLiteral("wallKeys"));
    m_keys->setFocusPolicy(Qt::NoFocus);
    m_keys->setKind(Toast::Kind::Hint);
    m_keys->hide();
    const auto later = [this] {
        m_tries = 0;
        QTimer::singleShot(settle, this, &WallWindow::place);
    };
    connect(qGuiApp, &QGuiApplication::screenAdded, this, later);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, later);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, later);
    connect(&m_timer, &QTimer::timeout, this, &WallWindow::place);
    m_timer.start(lookEvery);
}

bool WallWindow::isInPlace(const QScreen &screen) const
{
    return isVisible() && !isMinimized() && isFullScreen() && geometry() == screen.geometry()
           && windowHandle()->screen() == &screen; // two that are no one desktop begin at the same corner
}

void WallWindow::place()
{
    const std::vector<ScreenFact> screens = screensNow();
    std::optional<size_t> at = m_wish.in(screens);
    if (!at && m_mode == Mode::Kiosk && !screens.empty())
        at = 0;
    if (!at) {
        hide();
        return;
    }
    QScreen *const screen = QGuiApplication::screens().at(qsizetype(*at));
    if (isInPlace(*screen)) {
        m_tries = 0;
        return;
    }
    if (isVisible() && !isMinimized() && m_tries >= mostTries)
        return;
    ++m_tries;
    // A full-screen window does not move: it is shown anew where it belongs.
    hide();
    create();
    windowHandle()->setScreen(screen);
    setGeometry(screen->geometry());
    const bool isFirst = !std::exchange(m_shown, true);
    showFullScreen();
    raise();
    // A kiosk tells nobody in front of it; who opened it from the console may have it over the console.
    if (isFirst && m_mode == Mode::Beside)
        tellKeys();
}

void WallWindow::tellKeys()
{
    m_keys->showText(m_mode == Mode::Beside ? tr("Esc closes the wallboard, ← and → turn its pages.")
                                            : tr("Ctrl+Q ends the wallboard, ← and → turn its pages."),
                     false);
    m_keys->placeIn(rect());
}

void WallWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isModifier = event->key() >= Qt::Key_Shift && event->key() <= Qt::Key_ScrollLock;
    if (event->matches(QKeySequence::Quit) || (event->key() == Qt::Key_Q && event->modifiers() == Qt::ControlModifier)
        || (m_mode == Mode::Beside && event->key() == Qt::Key_Escape))
        close();
    else if (!isModifier)
        tellKeys();
}

void WallWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    m_timer.stop();
    emit closed();
}

void WallWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_page->setGeometry(rect());
    if (m_keys->isVisible())
        m_keys->placeIn(rect());
}

} // namespace Floorwalk

#include "moc_wallwindow.cpp"
