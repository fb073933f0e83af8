// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/agentduty.h"

#include "models/service/agentday.h"
#include "models/service/dutyfigures.h"
#include "models/service/floorview.h"
#include "models/service/storeworker.h"
#include "models/service/whendone.h"

namespace Floorwalk {

namespace {
constexpr std::chrono::minutes askEvery{2};
} // namespace

void AgentDuty::look(const FloorView &floor, StoreWorker &reader, const AgentRow &agent, const TimeRange &day)
{
    if (floor.isPast()) {
        forget();
        return;
    }
    if (m_agent == agent.key && std::chrono::abs(floor.now() - m_askedAt) < askEvery)
        return;
    m_agent = agent.key;
    m_askedAt = floor.now();
    OpenRecords open; // what runs is not in the history yet
    open.at = floor.now();
    if (std::optional<StateSpan> running = runningSpan(agent, {}, floor.now())) {
        running->range.to = Moment::max();
        open.spans = {*running};
    }
    whenDone(reader.run([key = m_agent, phone = agent.interface, day, open](StoreSession &session) {
        return dutyOfAgent(session, key, phone, day, open);
    }),
             this, [this, key = m_agent](const Result<std::optional<DutySums>> &sums) {
                 if (key == m_agent)
                     emit told(sums ? *sums : std::nullopt);
             });
}

void AgentDuty::forget()
{
    m_agent.clear();
    emit told(std::nullopt);
}

} // namespace Floorwalk

#include "moc_agentduty.cpp"
