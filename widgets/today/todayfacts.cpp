// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the Today page tells beside the day: its figures and targets, and what was planned for it and handed over.

#include "models/service/floorsession.h"
#include "widgets/common/countedwords.h"
#include "widgets/today/factspanel.h"
#include "widgets/today/todaypage.h"

namespace Floorwalk {

/** Live figures are of whose floor is looked at, as on the Floor page. */
void TodayPage::showFacts()
{
    if (!m_facts)
        return;
    DayFacts facts;
    facts.roll = m_roll;
    facts.now = m_book.now();
    facts.targets = m_targets;
    if (m_floor) {
        facts.settings = m_floor->settings();
        facts.sums = m_floor->sums();
        facts.counted = countedWords(*m_floor, m_zone);
        if (m_floor->hasFloor())
            facts.queues = m_floor->ownQueues();
        facts.isWhole = m_floor->scope().isWhole();
    }
    m_facts->show(facts);
}

void TodayPage::showCarried(const PlannedLines &planned, const QString &handover)
{
    if (!m_facts)
        return;
    m_facts->showPlanned(planned, today());
    m_facts->showHandover(handover);
}

void TodayPage::showTargets(const DayTargets &targets)
{
    if (targets == m_targets)
        return;
    m_targets = targets;
    showFacts();
}

} // namespace Floorwalk
