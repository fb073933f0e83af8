// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/registerentry.h"
#include "models/domain/result.h"

namespace Floorwalk {

/** What the register refuses, each with a sentence that says what is missing. */
namespace RegisterChecks {

/** @p words without blanks around, without what @p kind does not hold, and each as safeText(). */
EntryWords tidied(EntryKind kind, EntryWords words);
/** @p text as it may be kept: of a recording without customers' numbers (domain.md 7). */
QString safeText(EntryKind kind, const QString &text);
/** BadInput when something that @p kind needs is missing, or a text is too long. */
Result<void> words(EntryKind kind, const EntryWords &words);
/** BadInput for a time gone by at @p now. */
Result<void> due(std::optional<Moment> due, Moment now);
/** BadInput when @p step lacks something; when @p actor may not do it as @p entry stands, BadInput too. */
Result<void> step(const RegisterEntry &entry, const RegisterStep &step, const QString &actor, Moment now);

} // namespace RegisterChecks

} // namespace Floorwalk
