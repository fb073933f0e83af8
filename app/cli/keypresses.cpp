// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/keypresses.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QWidget>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Whether a shortcut of @p owner is meant while @p focus has the keys. */
bool isMeant(Qt::ShortcutContext context, const QWidget *owner, const QWidget *focus)
{
    if (!owner || !owner->isEnabled() || !owner->isVisibleTo(owner->window()))
        return false;
    switch (context) {
    case Qt::WidgetShortcut:
        return owner == focus;
    case Qt::WidgetWithChildrenShortcut:
        return owner == focus || owner->isAncestorOf(focus);
    case Qt::WindowShortcut:
    case Qt::ApplicationShortcut:
        return true;
    }
    return false;
}

bool triggerShortcut(QWidget &window, const QWidget *focus, const QKeySequence &key)
{
    QList<QWidget *> owners = window.findChildren<QWidget *>();
    owners << &window;
    for (const QWidget *const owner : std::as_const(owners)) {
        const QList<QAction *> actions = owner->actions();
        for (QAction *const action : actions) {
            if (action->isEnabled() && action->shortcuts().contains(key)
                && isMeant(action->shortcutContext(), owner, focus)) {
                action->trigger();
                return true;
            }
        }
    }
    const QList<QShortcut *> shortcuts = window.findChildren<QShortcut *>();
    for (QShortcut *const shortcut : shortcuts) {
        if (shortcut->isEnabled() && shortcut->key() == key
            && isMeant(shortcut->context(), qobject_cast<QWidget *>(shortcut->parent()), focus)) {
            emit shortcut->activated();
            return true;
        }
    }
    return false;
}

/** What a key types: a letter as it stands on the key, nothing with Ctrl or Alt. */
QString textOf(QKeyCombination key)
{
    const bool types = !(key.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!types || key.key() < Qt::Key_Space || key.key() > Qt::Key_AsciiTilde)
        return {};
    const QString text(QChar(char16_t(key.key())));
    return key.keyboardModifiers().testFlag(Qt::ShiftModifier) ? text : text.toLower();
}

} // namespace

Result<QList<QKeySequence>> KeyPresses::parse(const QString &keys)
{
    QList<QKeySequence> all;
    for (const QString &name : keys.split(u' ', Qt::SkipEmptyParts)) {
        const QKeySequence key = QKeySequence::fromString(name, QKeySequence::PortableText);
        if (key.count() != 1 || key[0].key() == Qt::Key_unknown) {
            return Error{
                Error::Kind::BadInput,
                QCoreApplication::translate("Cli", "“%1” is no key. Write keys like “Ctrl+T Return F”.").arg(name),
                {}};
        }
        all << key;
    }
    return all;
}

void KeyPresses::press(QWidget &window, const QKeySequence &key)
{
    const QKeyCombination pressed = key[0];
    QApplication::setActiveWindow(&window); // only there has anything the focus
    QWidget *const popup = QApplication::activePopupWidget();
    QWidget *focus = popup ? popup : window.focusWidget();
    if (!focus)
        focus = &window;
    const auto send = [&pressed](QWidget *to, QEvent::Type type) {
        QKeyEvent event(type, pressed.key(), pressed.keyboardModifiers(), textOf(pressed));
        event.ignore();
        QCoreApplication::sendEvent(to, &event);
        return event.isAccepted();
    };
    // As Qt does it: a field that wants the key for itself has it before any shortcut.
    if (!popup && !send(focus, QEvent::ShortcutOverride) && triggerShortcut(window, focus, key))
        return;
    send(focus, QEvent::KeyPress);
    send(focus, QEvent::KeyRelease);
}

} // namespace Floorwalk
