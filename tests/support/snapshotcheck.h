// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/livefloor.h"

#include <QSet>
#include <QStringList>

namespace Floorwalk {

/** Passes events on to a floor and holds each snapshot inside an unbroken stream against what the floor had derived. */
class SnapshotCheck : public EventSink
{
public:
    explicit SnapshotCheck(LiveFloor &floor)
        : m_floor(floor)
    {}

    void onEvent(const Event &event) override;

    int compared = 0;
    QStringList differences;

private:
    void compare();

    LiveFloor &m_floor;
    bool m_fresh = true;
    std::vector<MemberFact> m_members;
    std::vector<MemberFact> m_derived;
    std::vector<WaitingCaller> m_waiting;
    QSet<QString> m_callers;
};

} // namespace Floorwalk
