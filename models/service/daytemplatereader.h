// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytemplate.h"
#include "models/exchange/jsonfields.h"

#include <QByteArray>

namespace Floorwalk {

/** What reading a day template gave: the template, or every problem with its place. */
struct DayTemplateRead
{
    std::optional<DayTemplate> dayTemplate;
    std::vector<InputProblem> problems;
    QMap<QString, QMap<QString, bool>> knownKeys; ///< per kind of object, true = required; held equal to the schema
};

/** Reads day templates (resources/schemas/daytemplate.schema.json): those shipped, by id, and a team's own files. */
namespace DayTemplateReader {
DayTemplateRead read(const QByteArray &bytes, const QString &file);
QStringList shippedIds();
/** @p idOrFile is the id of a shipped template or a path; NotFound or BadInput (the first problem, with its place). */
Result<DayTemplate> load(const QString &idOrFile);
} // namespace DayTemplateReader

} // namespace Floorwalk
