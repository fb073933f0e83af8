// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

class QSaveFile;

namespace Floorwalk {

/** Files that leave the house: whole or not at all, and for their owner alone to read. Storage where that fails. */
namespace SafeFile {
/** Before the first name stands in it. Where a file system knows no rights there is nothing to take away. */
Result<void> open(QSaveFile &file);
/** Puts @p file, once it is on the disk, in the place of what was there; where it is not whole, what was there stays.
 */
Result<void> commit(QSaveFile &file, bool isWhole = true);
/** Both, with @p text in it. */
Result<void> save(const QString &path, const QByteArray &text);
} // namespace SafeFile

} // namespace Floorwalk
