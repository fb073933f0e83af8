// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/audit.h"
#include "models/exchange/csvwriter.h"
#include "models/service/dutyfigures.h"
#include "models/service/figureopening.h"

#include <QStringList>

namespace Floorwalk {

/**
 * The rows behind an opened figure as a file: whole or not at all, with the figure's and its variant's name in each
 * row. The export is in the audit trail, whose head is kept in "FILE-head" beside it.
 */
class FigureExport
{
public:
    explicit FigureExport(StoreSession &session)
        : m_session(session)
    {}

    /**
     * A row per call, span or gap, as shown; returns how many. Forbidden without the right to export, and for the
     * leader of other teams than those whose people are named in it; a figure whose rows are not all listed is
     * BadInput, for a file must not be short of rows that it is about.
     */
    Result<int> write(const Actor &actor, const OpenedFigure &figure, const QString &file,
                      CsvProfile profile = CsvProfile::Excel);

    static QStringList columns();

    /**
     * What the people of @p duty did on shift day @p date, held against the roster: a row a person, and one of all of
     * them, with each figure's variant in its column's name. Returns how many rows of people; Forbidden as above, and
     * for the leader of other teams than those that each of them is of.
     */
    Result<int> writeDuty(const Actor &actor, const DutyAnswer &duty, QDate date, const QString &file,
                          CsvProfile profile = CsvProfile::Excel);

private:
    Result<void> finish(CsvWriter &csv, const Grant &grant, const AuditEntry &entry, const QString &file);

    StoreSession &m_session;
};

} // namespace Floorwalk
