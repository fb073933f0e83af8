// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Floorwalk {

class FloorView;

/** The steps of a walk that the floor answers by itself: whom they are about now. */
namespace FloorSteps {
/** Keys of such steps, as day templates write them. */
QStringList keys();
/** "→ 李娜 12:40 · 张伟 10:02": who it is now, since how long, the longest first; empty for nobody. */
QString words(const QString &step, const FloorView &floor);
} // namespace FloorSteps

} // namespace Floorwalk
