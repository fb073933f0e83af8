// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

namespace Floorwalk {

/** What a file must be before SQLite sees it: on a local disk, in a writable folder, a database or not there yet. */
Result<void> checkStoreFile(const QString &path, Database::Mode mode);

/** Flushes a file's content, or a folder's entries, to the disk itself. */
Result<void> flushToDisk(const QString &path);

/** Renames within a folder, in place of what is there, and flushes the folder. */
Result<void> putInPlace(const QString &from, const QString &to);

} // namespace Floorwalk
