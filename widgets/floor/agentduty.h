// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/dutytime.h"

#include <QObject>

#include <optional>

namespace Floorwalk {

class FloorView;
class StoreWorker;
struct AgentRow;

/** Holds one agent's day against the roster, for the figures of the agent's card. */
class AgentDuty : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /**
     * Reads @p day of @p agent through @p reader and tells it; again only after a while, for everybody's day is read
     * for it. There is nothing to tell where nothing is rostered, nobody on record is meant, or @p floor is a past one:
     * its figures open at that moment, and here they would be read at each step of a drag.
     */
    void look(const FloorView &floor, StoreWorker &reader, const AgentRow &agent, const TimeRange &day);
    /** Another agent is shown. */
    void forget();

signals:
    /** Absent: there is nothing to tell. */
    void told(const std::optional<DutySums> &sums);

private:
    QString m_agent; ///< whose day was asked for last, by key
    Moment m_askedAt{};
};

} // namespace Floorwalk
