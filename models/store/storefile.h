// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

namespace Floorwalk {

/** What a file must be before SQLite sees it: on a local disk, in a writable folder, one we may read and write or none.
 */
Result<void> checkStoreFile(const QString &path, Database::Mode mode);

/**
 * Makes @p path an empty file that only its owner may read, before anything is written to it; SQLite gives the -wal and
 * -shm beside it the same rights. One that is there is left as it is. Storage when it cannot be made.
 */
Result<void> makePrivate(const QString &path);
/** Takes everybody's rights but the owner's from a database of ours that is there, and from its -wal and -shm. */
void tighten(const QString &path);

/** Flushes a file's content, or a folder's entries, to the disk itself. */
Result<void> flushToDisk(const QString &path);

/** Renames within a folder, in place of what is there, and flushes the folder. */
Result<void> putInPlace(const QString &from, const QString &to);

} // namespace Floorwalk
