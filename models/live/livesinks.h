// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/attendance.h"
#include "models/domain/callreason.h"
#include "models/domain/missedring.h"
#include "models/domain/span.h"

#include <QString>

namespace Floorwalk {

/** Takes what is over out of the live floor's memory: closed spans, calls and gaps. Called on the feed's thread. */
class HistorySink
{
public:
    virtual ~HistorySink() = default;
    virtual void spanClosed(const StateSpan &span) = 0;
    virtual void callClosed(const CallRecord &call) = 0;
    virtual void gapClosed(const FeedGap &gap) = 0;
    /** Of no matter to most; who stands before another hands these on, too. */
    virtual void ringMissed(const MissedRing &) {}
    virtual void reasonTold(const CallReason &) {}
};

/**
 * What the feed says about somebody's coming and going (domain.md 2.2). Login and Logout only when seen live; whatever
 * a snapshot shows, or comes in or soon after a gap, is PresentBy, which proves presence and never lateness.
 */
struct PresenceSign
{
    QString agentKey;
    QString name;
    QString interface;
    EvidenceKind kind = EvidenceKind::PresentBy; ///< Login, Logout, PresentBy or LastCallEnd
    Moment at;
    QString queue;
    Moment heardSince; ///< the feed was heard without a gap from then on

    bool operator==(const PresenceSign &) const = default;
};

/** Hears the signs of presence, for the attendance part. Called on the feed's thread. */
class PresenceSink
{
public:
    virtual ~PresenceSink() = default;
    virtual void onPresence(const PresenceSign &sign) = 0;
};

} // namespace Floorwalk
