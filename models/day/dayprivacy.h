// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytemplate.h"

namespace Floorwalk {

/**
 * Which words of an activity stay with whoever wrote them: what is about how people feel never enters a report, a
 * hand-over or an export (domain.md 6). A property of the template's activity; where the template does not say, what
 * the form is made of does, and of an activity that no template knows nothing is told.
 */
namespace DayPrivacy {

/** As the template says, and never less than least(). */
WordsPrivacy of(const TemplateActivity &activity);
/** What the form asks for by itself: care for members and upsetting calls are private, whatever a template says. */
WordsPrivacy least(const TemplateActivity &activity);
/** Where the template does not say: of walks the note, of listening the steps' words as well. */
WordsPrivacy usual(const TemplateActivity &activity);
/** Of an activity of key @p key that no template in force has. */
WordsPrivacy ofUnknown(const QString &key);

} // namespace DayPrivacy

} // namespace Floorwalk
