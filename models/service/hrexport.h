// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/csvwriter.h"
#include "models/service/assessment.h"

namespace Floorwalk {

struct HrExportOptions
{
    QDate month; ///< any day of it
    QString team; ///< empty = all
    QString file;
    CsvProfile profile = CsvProfile::Excel;
    bool chineseHeader = false;
};

/**
 * What HR is handed: the files of interfaces.md, written whole or not at all; each export is in the audit
 * trail, whose head is kept in "FILE-head" beside it.
 */
class HrExport
{
public:
    explicit HrExport(StoreSession &session)
        : m_session(session)
    {}

    /** A row per person and shift segment. Returns the number of rows. */
    Result<int> attendance(const Actor &actor, const HrExportOptions &options);
    /** A row per penalty, in the order of its number. Money columns are empty while money effects are off. */
    Result<int> penalties(const Actor &actor, const HrExportOptions &options);

    /**
     * A row per coaching note of the month that HR may see, in the order of its number, as it was said last: leaders'
     * own notes, care and withdrawn ones are not among them. The team is the one that the agent was in then.
     */
    Result<int> coaching(const Actor &actor, const HrExportOptions &options);

    static QStringList attendanceColumns();
    static QStringList penaltyColumns();

private:
    Result<Grant> mayExport(const Actor &actor, const QString &team) const;
    Result<void> note(const Actor &actor, const QString &what, const HrExportOptions &options, int rows);
    Result<int> finish(CsvWriter &csv, const Actor &actor, const QString &what, const HrExportOptions &options,
                       int rows);
    StoreSession &m_session;
};

} // namespace Floorwalk
