// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/actor.h"
#include "widgets/today/daybook.h"

#include <functional>

namespace Floorwalk {

class StoreWorker;

/** The leader's day in the store: read by the reader, made and changed by the writer, as whoever is on duty. */
class StoreDayBook final : public DayBook
{
public:
    /** All references outlive the book. */
    StoreDayBook(StoreWorker &writer, StoreWorker &reader, const Clock &clock, std::function<Actor()> onDuty);

    Moment now() const override;
    QString dutyLeader() const override;
    QFuture<Result<LeaderDay>> day(QDate date) override;
    QFuture<Result<LeaderDay>> planDay(QDate date, const Segment &shift) override;
    QFuture<Result<ActivityRecord>> take(QDate date, const Proposal &proposal) override;
    QFuture<Result<TomorrowPlan>> tomorrow(QDate today) override;
    QFuture<Result<LeaderDay>> planAhead(QDate date) override;
    QFuture<Result<ActivityRecord>> addAhead(QDate date, const QString &key, Moment at) override;
    QFuture<Result<void>> noteChanges(QDate date) override;
    QFuture<Result<RegisterItems>> openEntries() override;
    QFuture<Result<ActivityId>> save(const ActivityRecord &activity) override;
    QFuture<Result<void>> saveMoved(const std::vector<ActivityRecord> &moved) override;
    QFuture<Result<void>> tick(ActivityId activity, const ChecklistTick &tick) override;
    QFuture<Result<AttendanceDay>> roll(QDate date) override;
    QFuture<Result<DaySheet>> lookBack(QDate today) override;

private:
    StoreWorker &m_writer;
    StoreWorker &m_reader;
    const Clock &m_clock;
    std::function<Actor()> m_onDuty;
};

} // namespace Floorwalk
