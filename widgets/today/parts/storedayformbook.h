// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/actor.h"
#include "widgets/today/parts/dayformbook.h"

#include <functional>

namespace Floorwalk {

class StoreWorker;

/** The forms in the store: read by the reader, kept by the writer, as whoever is on duty. */
class StoreDayFormBook final : public DayFormBook
{
public:
    /** All references outlive the book. */
    StoreDayFormBook(StoreWorker &writer, StoreWorker &reader, const Clock &clock, std::function<Actor()> onDuty);

    Moment now() const override { return m_clock.now(); }
    Answer<DaySheet> sheet(const ActivityRecord &activity, const QStringList &parts) override;
    Answer<void> keepText(const ActivityRecord &activity, const QString &part, const QString &seen,
                          const QString &text) override;
    Answer<void> keepLook(const ActivityRecord &activity, const QString &seen, const SeatLook &look) override;
    Answer<StoryTurn> keepTurn(QDate date, PersonId person, StoryTurn::Outcome outcome) override;
    Answer<int> confirm(const std::vector<KnowledgePoint> &points, PersonId person) override;
    Answer<void> keepReflection(const ActivityRecord &activity, const QString &text) override;

private:
    Actor leaderOf(const ActivityRecord &activity) const;

    StoreWorker &m_writer;
    StoreWorker &m_reader;
    const Clock &m_clock;
    std::function<Actor()> m_onDuty;
};

} // namespace Floorwalk
