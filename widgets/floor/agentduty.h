// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/strainwatch.h"
#include "models/policy/dutytime.h"

#include <QWidget>

namespace Floorwalk {

class AgentFigureGrid;
class FloorView;
class StoreWorker;
class TextLabel;
struct AgentRow;

/** Holds one agent's day against the roster, for the figures of the card; shows the hint that the agent has no rest. */
class DutyLine : public QWidget
{
    Q_OBJECT

public:
    explicit DutyLine(AgentFigureGrid &figures, QWidget *parent = nullptr);
    /**
     * Reads @p day of @p agent through @p reader and shows it; again only after a while, for everybody's day is read
     * for it. There is nothing to see where nothing is rostered, nobody on record is meant, or @p floor is a past one:
     * its figures open at that moment, and here they would be read at each step of a drag.
     */
    void look(const FloorView &floor, StoreWorker &reader, const AgentRow &agent, const TimeRange &day);
    /** The hint that the agent has no rest; absent: there is none. */
    void showStrain(const std::optional<Strain> &strain);
    /** Another agent is shown. */
    void forget();

private:
    AgentFigureGrid &m_figures;
    TextLabel *m_strain;
    QString m_agent; ///< whose day was asked for last, by key
    Moment m_askedAt{};
};

} // namespace Floorwalk
