// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/jsonfields.h"
#include "models/policy/alertrule.h"

#include <QByteArray>

namespace Floorwalk {

/** What reading a file of alert rules gave: the rules, or every problem with its place. */
struct AlertRulesRead
{
    std::optional<AlertRuleSet> rules;
    std::vector<InputProblem> problems;
    QMap<QString, QMap<QString, bool>> knownKeys; ///< per kind of object, true = required; held equal to the schema
};

/** Reads alert rules (resources/schemas/alerts.schema.json): those shipped, by id, and a centre's own files. */
namespace AlertRulesReader {
AlertRulesRead read(const QByteArray &bytes, const QString &file);
QStringList shippedIds();
/** Whether a value of the setting "alert_rules" is the rules themselves and neither an id nor a path. */
bool isInline(const QString &text);
/** @p idOrFile is the id of shipped rules, a path, or the rules themselves; NotFound or BadInput (the first problem,
 * with its place). */
Result<AlertRuleSet> load(const QString &idOrFile = QStringLiteral("floor"));
} // namespace AlertRulesReader

} // namespace Floorwalk
