// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

#include <QStringList>

namespace Floorwalk {

/** How texts enter the word search, and how what is looked for is asked: two Chinese characters are found. */
namespace SearchWords {
/** @p text with a blank around each Chinese, Japanese or Korean character: each is a word of its own then. */
QString parted(const QString &text);
/** What a record with these texts is found by: parted, and no phrase reaches from one text into the next. */
QString of(const QStringList &texts);
/** The question to the index for all of @p text's words; empty when there is none in it. */
QString question(const QString &text);
/** The index @p table keeps what was deleted until its parts are merged: what has expired must not stand there either.
 */
Result<void> forgetErased(const Database &records, QLatin1StringView table);
} // namespace SearchWords

} // namespace Floorwalk
