// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QKeyEvent;

namespace Floorwalk {

/** What a key means to a list or a grid on a page whose letters are keys of its own. */
namespace ListKeys {

/** Enter, which takes the current row; with Ctrl it is the page's. */
bool takes(const QKeyEvent &event);
/** A letter is the page's key, not a search through the rows. */
bool isLetter(const QKeyEvent &event);

} // namespace ListKeys

} // namespace Floorwalk
