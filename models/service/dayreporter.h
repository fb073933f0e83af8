// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/periodfloor.h"
#include "models/service/reportpeople.h"
#include "models/service/storesession.h"

namespace Floorwalk {

/** Writes day reports from the records and the history: also of days long past, as far as they are kept. */
class DayReporter
{
public:
    explicit DayReporter(StoreSession &session)
        : m_session(session)
    {}
    /**
     * The day of @p leader on @p date; an empty leader is the actor. Forbidden where the actor may not read reports, or
     * leads another team; who is no leader of the team leaves an entry in the audit trail, which needs a store that can
     * be written. @p open: what goes on while the day does, of the live floor; without it the report made during the
     * day is of what has ended.
     */
    Result<DayReport> day(const Actor &actor, QDate date, const QString &leader = {}, const OpenRecords &open = {});

    /**
     * What @p date gives to the week or month of @p frame's leader and teams; with activities that are open, where it
     * is the last day that is told of. Absent where nobody was rostered and nothing was planned or done. Whoever asks
     * was let in to the period. @p open as for day().
     */
    Result<std::optional<ReportedDay>> parts(const DayReport &frame, QDate date, bool isLast,
                                             const OpenRecords &open = {});
    /** What was agreed or taken up and is open on @p date, worked or not; likewise. */
    Result<std::vector<ReportOpenItem>> openOn(const DayReport &frame, QDate date);

private:
    DayReport begun(const QString &leader, QDate date);
    Result<void> readDay(DayReport &report);
    Result<void> nameSubjects(DayReport &report) const;
    Result<void> readMeetings(DayReport &report);
    Result<void> readFigures(DayReport &report);
    Result<void> readWindow(DayReport &report, const std::vector<FigureVariant> &variants);
    Result<void> readDuty(DayReport &report);
    Result<void> readAlerts(DayReport &report);
    Result<void> readCoaching(DayReport &report);
    Result<void> readRegister(DayReport &report);
    Result<void> addNews(const DayReport &report, std::vector<RegisterEntry> &entries);
    Result<void> readWords(DayReport &report);
    Result<void> readCovers(DayReport &report) const;

    StoreSession &m_session;
    std::vector<ActivityRecord> m_activities; ///< of all who led the teams that day
    ReportPeople m_people; ///< whose time counts
    OpenRecords m_open;
    std::vector<AlertRecord> m_alerts; ///< of those people
    bool m_isRostered = false; ///< somebody is, that day
};

} // namespace Floorwalk
