// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QFont;
class QString;

namespace Floorwalk::Paint {

/** How many lines @p text takes where they are @p width pixels wide, broken as Paint::lines breaks them; at least one.
 */
int lineCount(const QString &text, const QFont &font, int width);

} // namespace Floorwalk::Paint
