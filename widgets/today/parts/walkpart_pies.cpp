// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pies above the walk's seats, and the way from a slice to the next seat of it.

#include "models/service/floorsession.h"
#include "widgets/floor/piepanel.h"
#include "widgets/today/parts/walkpart.h"

#include <QBoxLayout>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

bool isOfSlices(const AgentRow &agent, const std::vector<AgentsProxy::Slice> &slices)
{
    return std::ranges::any_of(slices, [&agent](const AgentsProxy::Slice &slice) { return slice.contains(agent); });
}

} // namespace

/** A slice leads to the next seat of it, the figure beside a pie to what is behind it. */
void WalkPart::addPies()
{
    body()->addWidget(m_pies);
    connect(m_pies, &PiePanel::filterChosen, this, &WalkPart::goToSlice);
    connect(m_pies, &PiePanel::figureWanted, this, [this](FigureKind kind, const QString &queue) {
        emit pageWanted(u"floor"_s, u"figure:%1/%2"_s.arg(figureKindName(kind), queue));
    });
}

void WalkPart::showPies()
{
    const FloorSession *const floor = context().floor;
    if (!floor)
        return;
    m_pies->show(floor->team(), floor->ownQueues(), floor->settings());
    m_pies->setStale(!floor->isHeard());
}

/** To the next seat, round the floor, of whoever is in a state of @p slices; who has none is shown among the agents. */
void WalkPart::goToSlice(const std::vector<AgentsProxy::Slice> &slices)
{
    if (goToNext([&slices](const WalkStop &, const AgentRow &agent) { return isOfSlices(agent, slices); }))
        return;
    const FloorModel &floor = context().floor->agents();
    for (int i = 0; i < floor.rowCount(); ++i) {
        if (isOfSlices(floor.row(i), slices)) {
            emit pageWanted(u"floor"_s, floor.row(i).key);
            return;
        }
    }
}

} // namespace Floorwalk
