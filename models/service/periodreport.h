// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytemplate.h"
#include "models/domain/dayrecord.h"
#include "models/domain/reportrecord.h"
#include "models/service/periodfloor.h"
#include "models/service/storesession.h"

namespace Floorwalk {

/** How the activities of one day, or of one kind, went; each number is that of the records behind it. */
struct PeriodCounts
{
    int planned = 0; ///< all but those that came up on the floor
    int cameUp = 0; ///< passive ones
    int done = 0; ///< of both
    int skipped = 0;
    int handedOver = 0; ///< to another leader, whose they are since
    int missed = 0; ///< mandatory, and their time went by
    Millis plannedTime{0};
    Millis spent{0}; ///< without pauses
    int walksDue = 0; ///< mandatory floor walks whose time has come; without those handed over
    int walksKept = 0; ///< of those: done, and begun before their planned end
    int walksLate = 0; ///< of those: done, but begun after it
    Millis onFloor{0}; ///< of floor walks: time really spent

    bool operator==(const PeriodCounts &) const = default;
};

/** One activity of the template over the period. */
struct PeriodActivity
{
    QString key;
    PeriodCounts counts;
    std::vector<size_t> records; ///< places in PeriodReport::records

    bool operator==(const PeriodActivity &) const = default;
};

struct PeriodDay
{
    QDate date;
    PeriodCounts counts;
    std::vector<size_t> records;
    std::optional<SubmittedReport> report; ///< the day's, once it was submitted

    bool operator==(const PeriodDay &) const = default;
};

/** A leader's week or month: how the days were spent, each figure with the activities behind it. */
struct PeriodReport
{
    ReportKind kind = ReportKind::Week;
    QString leader;
    QStringList teams; ///< empty: all
    QDate from;
    QDate to; ///< included
    Zone zone = Zone::system();
    Moment made{};
    PeriodCounts total;
    std::vector<PeriodDay> days; ///< those that hold activities, by date
    std::vector<PeriodActivity> activities; ///< in the order in which a day has them
    std::vector<ActivityRecord> records; ///< without private words, as they come from PeriodReporter
    DayTemplate dayTemplate; ///< the words of the activities, as on the last day
    std::vector<SubmittedReport> submitted; ///< the leader's of the period, weekly and monthly ones too
    QString words; ///< what the leader adds
    std::optional<PeriodFloor> floor; ///< absent until it was completed
};

/** The first and the last day of the ISO week or the month that @p day lies in; of a day, the day itself. */
std::pair<QDate, QDate> periodOf(ReportKind kind, QDate day);
/** Counts @p records, by date and place in the day, as they stand at @p now. */
PeriodReport periodReport(std::vector<ActivityRecord> records, Moment now);

/** Reads weeks and months out of the leaders' days. */
class PeriodReporter
{
public:
    explicit PeriodReporter(StoreSession &session)
        : m_session(session)
    {}
    /** The week or month that @p day lies in; an empty leader is the actor. Forbidden as for DayReporter::day(). */
    Result<PeriodReport> read(const Actor &actor, ReportKind kind, QDate day, const QString &leader = {});

    /**
     * @p report, as read() gave it to @p actor, with what the days say of the floor: it takes as long as to read each
     * of them. Forbidden as for read(), whose entry in the audit trail stands for both. @p open: what goes on while the
     * last day does, of the live floor; it counts as in that day's report.
     */
    Result<PeriodReport> completed(const Actor &actor, PeriodReport report, const OpenRecords &open = {});

private:
    StoreSession &m_session;
};

} // namespace Floorwalk
