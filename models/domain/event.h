// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/agentstate.h"
#include "models/domain/clock.h"

#include <optional>
#include <string_view>

namespace Floorwalk {

/** Asterisk's device codes (feeds.md); other feeds map to them. */
enum class DeviceStatus : quint8 {
    Unknown = 0,
    NotInUse = 1,
    InUse = 2,
    Busy = 3,
    Invalid = 4,
    Unavailable = 5,
    Ringing = 6,
    RingingInUse = 7,
    OnHold = 8
};

enum class EventType : quint8 {
    // The connection's life, told by the feed.
    Connected, ///< logged in; nothing is known yet
    Disconnected, ///< the stream ended; reason says how, received when anything was heard last
    SnapshotBegin, ///< the present state is about to be told; what is not told until SnapshotEnd is gone
    SnapshotEnd,
    ChannelsBegin, ///< every channel that is up is about to be told; what is not told until ChannelsEnd is gone
    ChannelsEnd,
    PbxShutdown, ///< the telephone system announced its stop
    PbxRestarted, ///< it began anew: all calls are gone, static members are unpaused; nothing was missed here
    // Told inside a snapshot.
    QueueSeen,
    MemberSeen,
    CallerSeen, ///< a waiting caller; wait = seconds waited so far
    ChannelSeen,
    // Live.
    MemberAdded,
    MemberRemoved,
    MemberStatus,
    MemberPaused, ///< paused = 0 or 1
    AgentTold, ///< the feed itself says what an agent does: state, kind, queue, reason, since; also in a snapshot
    CallerJoined,
    CallerLeft,
    CallerAbandoned, ///< of the caller's own will only when a HangupRequest of the channel came before
    CallerExited, ///< time-out, key, empty queue, withdrawn: unanswered, and not by hanging up
    AgentCalled,
    AgentConnected,
    AgentCompleted,
    AgentRingNoAnswer,
    AgentDumped,
    DialBegin,
    DialEnd,
    ChannelNew,
    ChannelState,
    ChannelHangup,
    HangupRequest,
    ChannelHold,
    ChannelUnhold,
    BridgeEnter,
    BridgeLeave,
    BlindTransfer,
    AttendedTransfer,
    DeviceState,
    FullyBooted,
    CallReason, ///< what a call was about: call or linked, reason; queue and agent where they are told
    Other ///< well-formed, of no use to the floor; counted
};

/**
 * One thing the feed says, in Floorwalk's own words. All texts are views into the feed's receive buffer: they are valid
 * only during EventSink::onEvent(), and may hold bytes that are not UTF-8. An absent field is an empty view or nullopt.
 */
struct Event
{
    EventType type = EventType::Other;
    std::optional<Moment> at; ///< the feed's own time stamp; absent for answers to a snapshot
    Moment received{}; ///< when the bytes arrived here (or were recorded); never used for figures when `at` is there
    std::string_view queue;
    std::string_view member; ///< the member's name
    std::string_view interface; ///< the member's interface, with the queue its key
    std::string_view stateInterface;
    std::string_view call; ///< the caller's channel, unique id
    std::string_view linked; ///< what ties the legs of one conversation together
    std::string_view peer; ///< the agent's channel (Dest…), unique id
    std::string_view channel; ///< channel name, for example PJSIP/1001-0000002a
    std::string_view peerChannel;
    std::string_view callerNumber;
    std::string_view callerName;
    std::string_view
        reason; ///< pause reason, what a call was about, AgentComplete's reason, dial status, why a connection ended
    std::string_view device;
    std::string_view deviceState;
    std::string_view connectedNumber; ///< whom the channel talks to, as the feed believes
    std::string_view connectedName;
    std::string_view bridge; ///< what joins channels that hear each other
    std::string_view context;
    std::string_view exten;
    std::optional<DeviceStatus> status;
    std::optional<AgentState> state; ///< AgentTold
    std::optional<CallKind> kind; ///< AgentTold: of the call that rings, is talked or held
    std::optional<bool> paused;
    std::optional<bool> inCall;
    std::optional<bool> dynamicMember;
    std::optional<int> channelState;
    std::optional<int> position;
    std::optional<int> waitSeconds; ///< HoldTime, Wait
    std::optional<int> talkSeconds;
    std::optional<int> ringMs; ///< always milliseconds here, whatever the feed's unit
    std::optional<int> wrapUpSeconds; ///< the member's own; 0 = none of its own, the queue's rules (unknown here)
    std::optional<int> penalty;
    std::optional<int> durationSeconds; ///< ChannelSeen: how long the channel has been up
    std::optional<Moment> since; ///< AgentTold: when the state began, if that was before
    std::optional<Moment> lastCall;
    std::optional<Moment> lastPause;
};

/** Who hears a feed's events: the live floor, a recorder, a test. Called on the feed's thread. */
class EventSink
{
public:
    virtual ~EventSink() = default;
    virtual void onEvent(const Event &event) = 0;
};

} // namespace Floorwalk
