// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/reportrecord.h"
#include "models/service/reportsheet.h"
#include "models/service/storesession.h"

namespace Floorwalk {

/** What a report is submitted as: the words that were looked at, and the facts behind them. */
struct ReportToSubmit
{
    ReportKind kind = ReportKind::Day;
    QDate from;
    QDate to;
    QStringList teams;
    ReportSheet sheet;
    QJsonObject facts; ///< for other programs
};

/** A submitted report, opened. */
struct OpenedReport
{
    SubmittedReport report;
    std::optional<ReportSheet> sheet; ///< absent once its text has outlived the retention
    QJsonObject facts;
    std::vector<SubmittedReport> versions; ///< the last first, this one among them
};

/**
 * Daily, weekly and monthly reports as leaders submit them to the operations manager, who marks them received. What was
 * submitted stays as it was; a leader submits another version of it.
 */
class ReportDesk
{
public:
    explicit ReportDesk(StoreSession &session)
        : m_session(session)
    {}
    /** The actor's own report. BadInput for days to come, and for a sheet without sections. */
    Result<SubmittedReport> submit(const Actor &actor, const ReportToSubmit &report);
    /** Last versions of what begins in [from, to]: a leader sees those of the own teams, the manager all. */
    Result<std::vector<SubmittedReport>> list(const Actor &actor, QDate from, QDate to);
    /** Forbidden for another team's leader; who is no leader leaves an entry in the audit trail. */
    Result<OpenedReport> open(const Actor &actor, qint64 id);
    /**
     * Somebody above the leader has it. The operations manager says so of himself; a leader puts on record who has it
     * and through which channel: BadInput without a name, or for one's own.
     */
    Result<void> receive(const Actor &actor, qint64 id, const QString &by = {}, const QString &channel = {});

private:
    StoreSession &m_session;
};

} // namespace Floorwalk
