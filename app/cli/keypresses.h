// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QKeySequence>
#include <QList>

class QWidget;

namespace Floorwalk {

/** Keys for a window that stands on no screen: they go the way that a person's keys take. */
namespace KeyPresses {
/** "Ctrl+T Return F" as the keys it names; BadInput with the one that is none. */
Result<QList<QKeySequence>> parse(const QString &keys);
/** Presses @p key: in an open menu, else where @p window has its focus; a shortcut there goes before a letter. */
void press(QWidget &window, const QKeySequence &key);
} // namespace KeyPresses

} // namespace Floorwalk
