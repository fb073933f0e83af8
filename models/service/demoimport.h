// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/import.h"

namespace Floorwalk {

/** Has @p call, an import of some desk, take @p csv as @p leader, whole or not at all; @p name stands in the trail. */
template <class Desk>
Result<void> importDemo(StoreSession &session, const Actor &leader,
                        Result<ImportReport> (Desk::*call)(const Actor &, const CsvTable &, const ImportOptions &),
                        const QString &csv, const QString &name)
{
    const Result<CsvTable> table = CsvReader::read(csv.toUtf8(), name);
    if (!table)
        return table.error();
    Desk desk(session);
    const Result<ImportReport> report = (desk.*call)(leader, *table, {});
    if (!report)
        return report.error();
    if (!report->problems.empty())
        return Error{Error::Kind::Internal, report->problems.front().text, name};
    return {};
}

} // namespace Floorwalk
