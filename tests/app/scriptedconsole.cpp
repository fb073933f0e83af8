// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/scriptedconsole.h"

#include "widgets/theme/floorwalkstyle.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds patience{30'000};
constexpr int mostTabs = 400;

} // namespace

ScriptedConsole::ScriptedConsole(QDate day)
    : m_day(day)
    , m_clock(at(u"07:25"_s))
    , m_floor(m_clock, zone())
{}

ScriptedConsole::~ScriptedConsole()
{
    close();
}

Moment ScriptedConsole::at(const QString &time) const
{
    return zone().toMoment(m_day, QTime::fromString(time, time.size() > 5 ? u"HH:mm:ss"_s : u"HH:mm"_s));
}

bool ScriptedConsole::comes(const std::function<bool()> &seen) const
{
    return QTest::qWaitFor(
        [this, &seen] {
            giveKeysBack();
            return seen();
        },
        int(patience.count()));
}

/** What a window system does and the offscreen platform does not: a list or a menu that pops up, and a dialog that is
 * gone, leave the window active. */
void ScriptedConsole::giveKeysBack() const
{
    const QWidget *const active = QApplication::activeWindow();
    if (m_window && !QApplication::activeModalWidget()
        && (!active || !active->isVisible() || active->windowType() == Qt::Popup))
        QApplication::setActiveWindow(m_window.get());
}

bool ScriptedConsole::open(const QString &time)
{
    m_clock.set(at(time));
    const QString language = m_language.use(u"zh_CN"_s);
    if (!applyTheme(*qApp, {ThemeName::Light, language, 1.0}))
        return false;
    RuntimeSetup setup;
    setup.storePath = storePath();
    setup.language = language;
    setup.secretFile = file(u"secret"_s); // no keychain is asked: the feed has no password
    setup.feed = *FeedAddress::parse(m_floor.address());
    m_runtime = std::make_unique<Runtime>(setup, m_clock);
    QObject::connect(m_runtime.get(), &Runtime::trouble, m_runtime.get(),
                     [this](const QString &text) { m_troubles << text; });
    m_window = std::make_unique<MainWindow>(m_runtime->context(this));
    m_window->resize(1366, 768);
    m_window->showPage(u"today"_s);
    m_window->show();
    m_runtime->start();
    if (!comes([this] { return m_floor.accept(); }))
        return false;
    m_floor.hello();
    m_floor.begin();
    for (const QString &name : agents())
        m_floor.member(name, {u"support"_s});
    m_floor.member(hotline, {});
    m_floor.end();
    auto reader = StoreSession::open(storePath(), StoreSession::Access::Read, u"test"_s, m_clock);
    if (!reader)
        return false;
    m_reader = std::move(*reader);
    return heard() && comes([this] { return QApplication::focusWidget() && m_window->page()->isSettled(); });
}

void ScriptedConsole::close()
{
    m_reader.reset();
    m_window.reset();
    m_runtime.reset();
}

bool ScriptedConsole::until(const QString &time)
{
    m_clock.set(at(time));
    m_floor.hello();
    return heard();
}

bool ScriptedConsole::heard()
{
    const FloorSession &floor = m_runtime->floor();
    return comes([&floor, this] { return floor.feed().events >= m_floor.told() && floor.feed().isLive(); });
}

bool ScriptedConsole::isMenuOpen()
{
    return QApplication::activePopupWidget();
}

/** As the window system gives them: to what has them in an open menu, else to the menu, else to what has the focus. */
QWidget *ScriptedConsole::target()
{
    if (QWidget *const popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    return QApplication::focusWidget();
}

void ScriptedConsole::press(Qt::Key key, Qt::KeyboardModifiers with) const
{
    giveKeysBack();
    if (QWidget *const to = target())
        QTest::keyClick(to, key, with);
    else
        QTest::qFail("nothing has the keys", __FILE__, __LINE__);
}

void ScriptedConsole::type(const QString &text) const
{
    giveKeysBack();
    QInputMethodEvent committed;
    committed.setCommitString(text);
    QApplication::sendEvent(target(), &committed);
}

bool ScriptedConsole::tabTo(const QString &name) const
{
    const QString own = name.section(u'/', -1);
    const auto isIt = [&name, &own](const QWidget *one) {
        return one && one->objectName() == own
               && (own == name || one->parentWidget()->objectName() == name.section(u'/', 0, 0));
    };
    const auto isThere = [&isIt, &own] {
        const QWidget *const window = QApplication::activeWindow();
        return window && std::ranges::any_of(window->findChildren<QWidget *>(own), [&isIt](const QWidget *one) {
                   return isIt(one) && one->isVisible() && one->isEnabled();
               });
    };
    if (!comes(isThere))
        return false;
    QStringList way; // told when it leads nowhere
    for (int tab = 0; tab < mostTabs && !isIt(QApplication::focusWidget()); ++tab) {
        way << focus();
        press(Qt::Key_Tab);
    }
    if (isIt(QApplication::focusWidget()))
        return true;
    way.removeDuplicates();
    qWarning("%s is not on the keys' way: %s", qPrintable(name), qPrintable(way.join(u", "_s)));
    return false;
}

QString ScriptedConsole::focus()
{
    const QWidget *const focused = QApplication::focusWidget();
    return focused ? focused->objectName() : QString();
}

bool ScriptedConsole::goTo(int place)
{
    ctrl(Qt::Key(Qt::Key_0 + place));
    return comes([this] { return m_window->page()->isSettled() && QApplication::focusWidget(); });
}

} // namespace Floorwalk
