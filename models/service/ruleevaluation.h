// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/attendance.h"

#include <QJsonObject>

namespace Floorwalk {

/** Writes what the rules found: JSON for machines (floorwalk.findings/1), lines for people. */
namespace RuleEvaluation {
/** One finding; @p moneyOn false = money is null. A person's decision has no amount either. */
QJsonObject findingJson(const Finding &finding, const RulePack &pack, bool moneyOn);
QJsonObject json(const AttendanceResult &result, const RulePack &pack, const AttendanceCase &input);
/** Segment by segment: evidence, arithmetic, rules, and each finding's own lines. */
QStringList lines(const AttendanceResult &result, const RulePack &pack, const QString &language);
} // namespace RuleEvaluation

} // namespace Floorwalk
