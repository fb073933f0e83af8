// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>

#include <functional>

class QWidget;

namespace Floorwalk {

/** Has @p keys do @p act wherever in @p part the keys are; @p words tell of it in the list of keys. */
void addKeyAction(QWidget *part, const QList<QKeySequence> &keys, const QString &words, std::function<void()> act);

/** Ctrl+S: what is typed is saved. */
void addSaveAction(QWidget *part, std::function<void()> save);
/** Ctrl and either Enter: what is typed is done with. */
QList<QKeySequence> doneKeys();

} // namespace Floorwalk
