// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

namespace Floorwalk {

/** What a file must be before SQLite sees it: on a local disk, in a writable folder, a database or not there yet. */
Result<void> checkStoreFile(const QString &path, Database::Mode mode);

/**
 * Makes @p path an empty file that only its owner may read, before anything is written to it; SQLite gives the -wal and
 * -shm beside it the same rights. One that is there keeps its content and is tightened, as are its -wal and -shm.
 * Storage when it cannot be made; one of somebody else's is left as it is.
 */
Result<void> keepPrivate(const QString &path);
/** Takes everybody's rights but the owner's from a file of ours that is there. */
void tighten(const QString &path);

/** Flushes a file's content, or a folder's entries, to the disk itself. */
Result<void> flushToDisk(const QString &path);

/** Renames within a folder, in place of what is there, and flushes the folder. */
Result<void> putInPlace(const QString &from, const QString &to);

} // namespace Floorwalk
