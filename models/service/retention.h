// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/storesession.h"

namespace Floorwalk {

/**
 * Erases what has outlived the centre's retention settings: what audit entries say (their chain and hashes stay), with
 * them the names in breaks, meals, alerts and incidents with what was written of these, the texts of coaching notes, of
 * the listening register, of the register, of submitted reports, of hand-overs, of the day's plan and forms, of swaps
 * and substitutes, of knowledge points that are valid no more, who confirmed those and whose turn the story was, drafts
 * that nobody went on with, and the history's half-hour sums; and spans and calls, once they are summed. Evidence that
 * a decision stands on is a copy in the decision and is not touched.
 */
class Retention
{
public:
    struct Step
    {
        QDate day; ///< the centre's day whose borders were applied
        qint64 erased = 0; ///< payloads, breaks, alerts, notes or rows
        bool more = false; ///< there may be more: step again
    };

    explicit Retention(StoreSession &session)
        : m_session(session)
    {}
    /**
     * One step of some milliseconds, so that the store's other work goes on between two. Borders are whole days, so a
     * second run on the same day finds nothing. Conflict when this process may not write.
     */
    Result<Step> step();

private:
    Result<qint64> eraseBreakNames(const Grant &grant, QDate day);
    Result<qint64> eraseAlertNames(const Grant &grant, QDate day);
    Result<qint64> eraseIncidentNames(const Grant &grant, QDate day);
    Result<qint64> eraseNotes(const Grant &grant, QDate day);
    Result<qint64> eraseSums(const Grant &grant, QDate day);
    Result<void> noteOnce(const Grant &grant, const QString &what, const QString &subject, QDate day);
    Result<Step> thin(const Grant &grant, QDate today, QDate day);

    StoreSession &m_session;
};

} // namespace Floorwalk
