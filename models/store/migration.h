// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

namespace Floorwalk {

/** Replays the numbered, frozen SQL files of one of the two store files; a new file replays all of them. */
class Migration
{
public:
    /** The highest number there is a file for. */
    static int newest(Database::File file);
    /** The text of one migration; empty when there is none. */
    static QString script(Database::File file, int number);
    /** Brings @p database from its own version to newest(), each migration in a transaction of its own. */
    static Result<void> apply(Database &database);
};

} // namespace Floorwalk
