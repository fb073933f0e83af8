// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"

#include <QKeySequence>
#include <QString>

namespace Floorwalk {

/** "3:05", "12:40", "1:02:09": how long something lasts, for columns. Negative lengths count as none. */
QString lengthText(Millis length);
/** "28 min 28 s", "1 h 2 min": the same in words, translated. */
QString lengthWords(Millis length);
/** "28 min", "1 h 2 min": how long something goes on already, whole minutes that do not tick. */
QString minutesWords(Millis length);
/** "Ctrl ↵", "Alt ↑", "N": keys as they are printed on the key caps, in any language. */
QString keyText(const QKeySequence &keys);

} // namespace Floorwalk
