// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/dayreport.h"
#include "models/service/handoverdesk.h"
#include "models/service/periodreport.h"
#include "models/service/reportdesk.h"
#include "models/service/tomorrowplan.h"

#include <QFuture>

namespace Floorwalk {

/** Reports as their page needs them: the store's, or a test's. Answers come on the caller's thread. */
class ReportBook
{
public:
    template <class T> using Answer = QFuture<Result<T>>;

    virtual ~ReportBook() = default;
    virtual Moment now() const = 0;
    virtual Actor actor() const = 0; ///< on duty; without a name while nobody is

    virtual Answer<DayReport> day(QDate date) = 0;
    virtual Answer<PeriodReport> period(ReportKind kind, QDate day) = 0;
    /** The same with what its days say of the floor, which takes longer. */
    virtual Answer<PeriodReport> completed(const PeriodReport &report) = 0;
    virtual Answer<TomorrowPlan> tomorrow(QDate today) = 0;
    /** Tasks of the register of what is planned for the day after @p today; how many came. */
    virtual Answer<int> makeTasks(QDate today) = 0;
    /**
     * "reflection", "tomorrow", "handover" of @p owner's day, "week" or "month" of the one that begins on it: who wrote
     * it, also when another is on duty by now.
     */
    virtual Answer<void> setNote(const Actor &owner, QDate date, const QString &kind, const QString &text) = 0;

    virtual Answer<SubmittedReport> submit(const ReportToSubmit &report) = 0;
    virtual Answer<std::vector<SubmittedReport>> submitted(QDate from, QDate to) = 0;
    virtual Answer<OpenedReport> open(qint64 report) = 0;
    virtual Answer<void> receive(qint64 report) = 0;
    virtual Answer<void> noteCopy(const ReportCopy &copy) = 0;

    virtual Answer<std::vector<Handover>> handovers(QDate date) = 0;
    virtual Answer<std::vector<Handover>> waiting() = 0;
    virtual Answer<Handover> handOver(const Handover &handover) = 0;
    /** The open alerts that are the actor's from then on. */
    virtual Answer<std::vector<AlertRecord>> accept(qint64 handover, qint64 item) = 0;
    virtual Answer<void> refuse(qint64 handover, qint64 item, const QString &reason) = 0;
    virtual Answer<std::vector<AlertRecord>> take(qint64 handover) = 0;
    virtual Answer<void> takeBack(qint64 handover) = 0;
    /** Whom a shift can be handed over to by name, without who is on duty. */
    virtual Answer<QStringList> leaders() = 0;
};

} // namespace Floorwalk
