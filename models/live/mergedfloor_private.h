// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/mergedfloor.h"

namespace Floorwalk {

/** One telephone system's part of a MergedFloor; keeps what it lets go of until the people are known. */
struct MergedFloor::Feed final : public MergedFloor::Sinks
{
    void spanClosed(const StateSpan &span) override { spans.push_back(span); }
    void callClosed(const CallRecord &call) override { calls.push_back(call); }
    void gapClosed(const FeedGap &gap) override { gaps.push_back(gap); }
    void ringMissed(const MissedRing &ring) override { rings.push_back(ring); }
    void reasonTold(const CallReason &reason) override { reasons.push_back(reason); }
    void onPresence(const PresenceSign &sign) override { presence.push_back(sign); }

    Moment ours(Moment told) const { return told == Moment{} || told == Moment::max() ? told : told - ahead; }
    void move(AgentRow &row) const;
    void move(StateSpan &span) const { span.range = {ours(span.range.from), ours(span.range.to)}; }
    void move(CallRecord &call) const;

    QString label;
    LiveFloor *floor = nullptr;
    Millis ahead{0};
    bool heard = false;
    bool whole = true; ///< the next delta has to hold everybody
    FloorDelta last; ///< without the agents
    QHash<quint32, AgentRow> rows; ///< by the feed's own id
    QHash<quint32, int> persons; ///< by the feed's own id
    QHash<QString, quint32> byKey;
    std::vector<StateSpan> spans;
    std::vector<CallRecord> calls;
    std::vector<FeedGap> gaps;
    std::vector<MissedRing> rings;
    std::vector<CallReason> reasons;
    std::vector<PresenceSign> presence;
};

/** One agent of the floor, on as many feeds as know the person. */
struct MergedFloor::Person
{
    struct At
    {
        int feed = 0;
        quint32 id = 0; ///< the feed's own

        bool operator==(const At &) const = default;
    };
    QString name; ///< the first feed's key
    int onRecord = -1; ///< index in m_people
    std::vector<At> places;
    MergedSpans line; ///< begun when there are several places
    bool dirty = false;
    bool fresh = true; ///< never shown so far
};

} // namespace Floorwalk
