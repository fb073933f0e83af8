// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language.h"
#include "app/runtime.h"
#include "tests/support/linefloor.h"
#include "tests/support/quiethost.h"
#include "tests/support/stepclock.h"
#include "widgets/mainwindow.h"

#include <QTemporaryDir>

namespace Floorwalk {

/**
 * The console of a team of twenty as app composes it, its threads, store and window, before a telephone system that the
 * test tells and a clock that it sets. Whatever is done is done by keys; the store is only read beside it.
 */
class ScriptedConsole : public QuietHost
{
public:
    explicit ScriptedConsole(QDate day);
    ~ScriptedConsole() override;

    static Zone zone() { return *Zone::parse(QStringLiteral("Asia/Shanghai")); }
    static QStringList agents();
    static inline const QString hotline = QStringLiteral("8000"); ///< the leader's own device
    Moment at(const QString &time) const; ///< of the day, "08:30" or "08:30:05"
    QDate day() const { return m_day; }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    /** Fills the store; empty, or what went wrong. */
    QString fillStore();
    /** Starts everything at @p time and waits until the floor is heard. */
    bool open(const QString &time);
    void close();

    LineFloor &floor() { return m_floor; }
    /** It is @p time now: the telephone system says so, and the console has heard it. */
    bool until(const QString &time);
    /** Waits until all that the floor told so far was heard. */
    bool heard();
    /** Waits for @p seen, however slow the machine is. */
    bool comes(const std::function<bool()> &seen) const;

    MainWindow &window() { return *m_window; }
    template <class T> T *part(const QString &name) { return m_window->findChild<T *>(name); }
    /** A read connection of the test's own. */
    StoreSession &store() { return *m_reader; }

    /** What the console complained of: nothing, on such a day. */
    const QStringList &troubles() const { return m_troubles; }

    // Keys go where a keyboard's would: to the open menu, else to what has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) const;
    void ctrl(Qt::Key key) const { press(key, Qt::ControlModifier); }
    static bool isMenuOpen();
    /** As an input method commits it: no key has Chinese characters on it. */
    void type(const QString &text) const;
    /** Tab until the widget of that name, or "parent/name", has the keys; it may still be on its way. */
    bool tabTo(const QString &name) const;
    /** The name of what has the keys. */
    static QString focus();
    /** The page of that place in the rail, by its key, loaded. */
    bool goTo(int place);

    void showPage(const QString &name) override { m_window->showPage(name); }
    void showSubject(const QString &name, const QString &subject) override { m_window->showSubject(name, subject); }
    void showAlert(const QString &key) override { m_window->showAlert(key); }

private:
    static QWidget *target();
    void giveKeysBack() const;
    QString storePath() const { return file(QStringLiteral("floorwalk.db")); }

    QDate m_day;
    QTemporaryDir m_folder;
    StepClock m_clock;
    LineFloor m_floor;
    Language m_language;
    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StoreSession> m_reader;
    QStringList m_troubles;
};

} // namespace Floorwalk
