// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/actor.h"
#include "widgets/incidents/incidentbook.h"

#include <functional>

namespace Floorwalk {

class StoreWorker;

/** The store's incidents: loads through the reader, commands through the writer, as whoever is on duty. */
class StoreIncidentBook final : public IncidentBook
{
public:
    /** @p onDuty answers with the duty leader of the moment. All references outlive the book. */
    StoreIncidentBook(StoreWorker &writer, StoreWorker &reader, const Clock &clock, std::function<Actor()> onDuty);

    Moment now() const override { return m_clock.now(); }
    Records recent() override;
    Records history(qint64 number) override;
    Record describe(const IncidentRecord &seen, const IncidentWords &words) override;
    Record setSpan(const IncidentRecord &seen, const TimeRange &span, const QString &reason) override;
    Record withdraw(const IncidentRecord &seen, const QString &reason) override;

private:
    StoreWorker &m_writer;
    StoreWorker &m_reader;
    const Clock &m_clock;
    std::function<Actor()> m_onDuty;
};

} // namespace Floorwalk
