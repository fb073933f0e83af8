// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "models/domain/result.h"

namespace Floorwalk {

/** The kind of an inbox row: an alert that somebody took, that is over, and of which nothing is said yet. */
inline constexpr QLatin1StringView endedAlertKind{"endedAlert"};

/** What a person says afterwards of an alert that was over before: back from the seat. What is empty is not said. */
struct AlertConclusion
{
    QString outcome; ///< of AlertOutcome::saidByPeople
    QString reason; ///< the outcome's words
    QString note;
    QString by;
    Moment at;
};

/** Whether @p alert resolved itself. */
bool resolvedItself(const AlertRecord &alert);
/** Whether anything was said of it afterwards, by whom (empty when nobody) and when. */
bool isConcluded(const AlertRecord &alert);
QString concludedBy(const AlertRecord &alert);
std::optional<Moment> concludedAt(const AlertRecord &alert);
/**
 * @p alert with what @p conclusion says, by whom and when; how it ended and when anybody reacted stay what they were.
 * Conflict when it did not resolve itself, or when that is said already: nothing is overwritten.
 */
Result<AlertRecord> concluded(AlertRecord alert, const AlertConclusion &conclusion);

} // namespace Floorwalk
