// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/dayplanner.h"
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
    StoreDayBook(StoreWorker &writer, StoreWorker &reader, const Clock &clock, std::function<Actor()> onDuty,
                 DayTemplate dayTemplate);

    Moment now() const override;
    QString dutyLeader() const override;
    const DayTemplate &dayTemplate() const override { return m_planner.dayTemplate(); }
    QFuture<Result<std::vector<ActivityRecord>>> day(QDate date) override;
    QFuture<Result<std::vector<ActivityRecord>>> planDay(QDate date, const Segment &shift) override;
    QFuture<Result<ActivityId>> save(const ActivityRecord &activity) override;
    QFuture<Result<void>> tick(ActivityId activity, const ChecklistTick &tick) override;
    QFuture<Result<AttendanceDay>> roll(QDate date) override;

private:
    StoreWorker &m_writer;
    StoreWorker &m_reader;
    const Clock &m_clock;
    std::function<Actor()> m_onDuty;
    DayPlanner m_planner;
};

} // namespace Floorwalk
