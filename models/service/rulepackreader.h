// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/jsonfields.h"
#include "models/policy/rulepack.h"

#include <QByteArray>

namespace Floorwalk {

/** What reading a pack gave: the pack, or every problem with its place. */
struct RulePackRead
{
    std::optional<RulePack> pack;
    std::vector<InputProblem> problems;
    QMap<QString, QMap<QString, bool>> knownKeys; ///< per kind of object, true = required; held equal to the schema
};

/**
 * Reads attendance rule packs: exchange's JSON into policy's values, nothing unknown let through. Written packs are
 * those of "resources/packs" (by id) and files of the same form (resources/schemas/rulepack.schema.json).
 */
namespace RulePackReader {
RulePackRead read(const QByteArray &bytes, const QString &file);
RulePackRead readFile(const QString &file);
/** Ids of the packs shipped with the program. */
QStringList shippedIds();
/** @p idOrFile is the id of a shipped pack or a path; NotFound or BadInput (the first problem, with its place). */
Result<RulePack> load(const QString &idOrFile);
} // namespace RulePackReader

} // namespace Floorwalk
