// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/policy/alertrule.h"

#include <QByteArray>

namespace Floorwalk {

/** Writes alert rules as the JSON that AlertRulesReader reads: what is read again is the same. */
namespace AlertRulesWriter {
/** Without blanks, as the store keeps it. */
QByteArray compact(const AlertRuleSet &set);
/** A file for people and other centres, written whole or not at all; Storage when the disk refuses. */
Result<void> save(const AlertRuleSet &set, const QString &path);
} // namespace AlertRulesWriter

} // namespace Floorwalk
