// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"
#include "models/store/database.h"

namespace Floorwalk {

/** The history of a store, or nothing when it has none yet; a damaged one is an error. */
Result<std::unique_ptr<Database>> openStoreHistory(const QString &storePath, const Clock &clock);

/** What the keychain's copy of the audit head is to become. */
enum class HeadCopy {
    MovedOn, ///< along the same chain; one of another chain stays, for verify to show
    Replaced ///< a backup took the store's place
};
/** Keeps the audit head of @p records in the keychain, where there is one and --secret-file does not stand for it. */
void keepHeadInKeychain(const CliContext &context, const Database &records, HeadCopy copy = HeadCopy::MovedOn);

} // namespace Floorwalk
