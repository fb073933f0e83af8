// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/coaching.h"

namespace Floorwalk {

/** How the words of notes enter the search, and how what is looked for is asked. */
namespace CoachingWords {
/** @p text with a blank around each Chinese, Japanese or Korean character: each is a word of its own then. */
QString parted(const QString &text);
/** What of @p note is searched, parted. */
QString of(const CoachingNote &note);
/** The question to the index for all of @p text's words; empty when there is none in it. */
QString question(const QString &text);
} // namespace CoachingWords

} // namespace Floorwalk
