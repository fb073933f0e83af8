// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/walllayout.h"
#include "models/exchange/jsonfields.h"

#include <QByteArray>

namespace Floorwalk {

/** What reading a wallboard layout gave: the layout, or every problem with its place. */
struct WallLayoutRead
{
    std::optional<WallLayout> layout;
    std::vector<InputProblem> problems;
    QMap<QString, QMap<QString, bool>> knownKeys; ///< per kind of object, true = required; held equal to the schema
};

/** Reads wallboard layouts (resources/schemas/wallboard.schema.json): those shipped, by id, and a centre's own files.
 */
namespace WallLayoutReader {
WallLayoutRead read(const QByteArray &bytes, const QString &file);
QStringList shippedIds();
/** @p idOrFile is the id of a shipped layout or a path; NotFound or BadInput (the first problem, with its place). */
Result<WallLayout> load(const QString &idOrFile = QStringLiteral("floor"));
} // namespace WallLayoutReader

} // namespace Floorwalk
