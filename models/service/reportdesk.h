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

/** A report that leaves the console, as a file or on paper. */
struct ReportCopy
{
    ReportKind kind = ReportKind::Day;
    QString leader; ///< whose days it tells of
    QStringList teams; ///< as ReportToSubmit::teams
    QDate from;
    QDate to; ///< included
    bool onPaper = false; ///< else a file
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
    /** Last versions that nobody has received yet, the latest days first: what waits for the operations manager. */
    Result<std::vector<SubmittedReport>> waiting(const Actor &actor);
    /**
     * The operations manager has it in hand. Forbidden for whoever is none: nobody says so in another's place; BadInput
     * for the own report, Conflict when it is received already or another version has followed it.
     */
    Result<void> receive(const Actor &actor, qint64 id);

    /**
     * Puts on record that @p copy is about to leave (domain.md 10: every export is in the audit trail); to be asked
     * before the file or the paper is there. Forbidden without the right to export, or for another team's leader.
     */
    Result<void> noteCopy(const Actor &actor, const ReportCopy &copy);

private:
    StoreSession &m_session;
};

} // namespace Floorwalk
