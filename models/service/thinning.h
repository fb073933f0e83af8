// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/grant.h"
#include "models/domain/span.h"
#include "models/live/livesettings.h"
#include "models/service/storesession.h"

#include <QDate>

namespace Floorwalk {

class HistoryFile;

/**
 * Turns old days of the history into half-hour sums, day by day, some agents or one queue at a time. A day's spans and
 * calls go only after all of its sums are kept, and sums written again are the same, so a step that was cut off is
 * simply done again and nothing counts twice.
 */
class Thinning
{
public:
    explicit Thinning(StoreSession &session);
    /** Whether a step would do something for days before @p border, a begin of a day. */
    Result<bool> isDue(QDate border) const;
    /** One step of some milliseconds; returns how many spans and calls went. EraseExpired. */
    Result<qint64> step(const Grant &grant, QDate border);

private:
    Result<std::optional<QDate>> nextDay() const;
    Result<qint64> sumAgents(const Grant &grant, HistoryFile &history, const TimeRange &day, qint64 last);
    Result<qint64> sumQueue(const Grant &grant, HistoryFile &history, const TimeRange &day, qint64 last);
    Result<qint64> sumDay(const Grant &grant, HistoryFile &history, QDate date);

    StoreSession &m_session;
    LiveSettings m_settings;
};

} // namespace Floorwalk
