// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/keyaction.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace Floorwalk {

void addKeyAction(QWidget *part, const QList<QKeySequence> &keys, const QString &words, std::function<void()> act)
{
    auto *const action = new QAction(words, part);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(action, &QAction::triggered, part, [act = std::move(act)] { act(); });
    part->addAction(action);
}

void addSaveAction(QWidget *part, std::function<void()> save)
{
    addKeyAction(part, {QKeySequence(Qt::CTRL | Qt::Key_S)}, QCoreApplication::translate("Keys", "Save"),
                 std::move(save));
}

QList<QKeySequence> doneKeys()
{
    return {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)};
}

} // namespace Floorwalk
