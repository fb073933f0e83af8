// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/csvimports.h"
#include "models/service/storesession.h"

namespace Floorwalk {

struct ImportOptions
{
    bool dryRun = false; ///< says what would happen and writes nothing
    bool skipBad = false; ///< takes the good rows; without it one bad row refuses the file
    bool strict = false; ///< unknown columns are refused
    bool withIdNo = false;
};

/** What an import did, or would do. */
struct ImportReport
{
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    bool written = false;
    std::vector<InputProblem> problems; ///< every bad row with line, column and reason
    QStringList notes;
};

/**
 * Brings agents, rosters and punches in from CSV files: all or nothing, in one audited transaction. The same file a
 * second time changes nothing. An Error is about the file or the store as a whole; bad rows stand in the report, those
 * about another team's people among them (StoreSession::grant()).
 */
class Import
{
public:
    explicit Import(StoreSession &session)
        : m_session(session)
    {}

    Result<ImportReport> agents(const Actor &actor, const CsvTable &table, const ImportOptions &options);
    Result<ImportReport> roster(const Actor &actor, const CsvTable &table, const ImportOptions &options);
    Result<ImportReport> punches(const Actor &actor, const CsvTable &table, const ImportOptions &options);

private:
    StoreSession &m_session;
};

} // namespace Floorwalk
