// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "models/service/tomorrowplan.h"
#include "widgets/common/panel.h"

namespace Floorwalk {

/** What is known of a day that is planned: who will be on, what the leader wrote of it, what is open still. */
class PlanFacts : public Panel
{
    Q_OBJECT

public:
    explicit PlanFacts(const Zone &zone, QWidget *parent = nullptr);
    void showPlan(const TomorrowPlan &plan);
    void showOpen(const RegisterItems &open);

signals:
    /** The lines are to be written, or the report to be read on. */
    void linesWanted();

private:
    Zone m_zone;
    TextLabel *m_known;
    TextLabel *m_lines;
    TextLabel *m_open;
    TextLabel *m_hint; ///< what can be done with it
};

} // namespace Floorwalk
