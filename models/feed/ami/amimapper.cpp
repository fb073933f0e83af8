// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/ami/amimapper.h"

#include "models/feed/ami/wordtable.h"

#include <algorithm>
#include <charconv>

namespace Floorwalk {

namespace {

enum class Key : std::uint8_t {
    Text, ///< a view that is copied as it stands; which one says the table
    Timestamp,
    Name,
    Status,
    Paused,
    InCall,
    Membership,
    ChannelState,
    Position,
    Wait,
    TalkTime,
    RingTime,
    WrapUp,
    Penalty,
    Duration,
    LastCall,
    LastPause,
    State,
    UserEvent
};

struct Meaning
{
    Key key = Key::Text;
    std::string_view Event::*text = nullptr;
};

using Word = std::pair<std::string_view, Meaning>;

constexpr Word text(std::string_view word, std::string_view Event::*member)
{
    return {word, {Key::Text, member}};
}
constexpr Word value(std::string_view word, Key key)
{
    return {word, {key, nullptr}};
}

// Of names for one thing the newest comes first; the others are those of Asterisk 1.8 to 11.
constexpr std::array keyList{
    value("Timestamp", Key::Timestamp),
    text("Queue", &Event::queue),
    text("MemberName", &Event::member),
    value("Name", Key::Name),
    text("Interface", &Event::interface),
    text("Location", &Event::interface),
    text("Member", &Event::interface),
    text("AgentCalled", &Event::interface),
    text("AgentName", &Event::member),
    text("StateInterface", &Event::stateInterface),
    text("Uniqueid", &Event::call),
    text("UniqueID", &Event::call),
    text("TransfereeUniqueid", &Event::call),
    text("Linkedid", &Event::linked),
    text("TransfererLinkedid", &Event::linked),
    text("OrigTransfererLinkedid", &Event::linked),
    text("DestUniqueid", &Event::peer),
    text("DestUniqueID", &Event::peer),
    text("BridgedChannel", &Event::peer), // of AgentConnect: the unique id of the agent's channel, whatever its name
    text("TransfererUniqueid", &Event::peer),
    text("OrigTransfererUniqueid", &Event::peer),
    text("Channel", &Event::channel),
    text("ChannelCalling", &Event::channel),
    text("TransfereeChannel", &Event::channel),
    text("DestChannel", &Event::peerChannel),
    text("DestinationChannel", &Event::peerChannel),
    text("TransfererChannel", &Event::peerChannel),
    text("OrigTransfererChannel", &Event::peerChannel),
    text("CallerIDNum", &Event::callerNumber),
    text("CallerID", &Event::callerNumber),
    text("CallerIDName", &Event::callerName),
    text("ConnectedLineNum", &Event::connectedNumber),
    text("ConnectedLineName", &Event::connectedName),
    text("BridgeUniqueid", &Event::bridge),
    text("BridgeId", &Event::bridge),
    text("BridgeID", &Event::bridge),
    text("PausedReason", &Event::reason),
    text("Reason", &Event::reason),
    text("DialStatus", &Event::reason),
    text("Result", &Event::reason),
    text("Cause-txt", &Event::reason),
    text("Device", &Event::device),
    text("Context", &Event::context),
    text("Exten", &Event::exten),
    text("Extension", &Event::exten),
    value("State", Key::State),
    value("Status", Key::Status),
    value("Paused", Key::Paused),
    value("InCall", Key::InCall),
    value("Membership", Key::Membership),
    value("ChannelState", Key::ChannelState),
    value("Position", Key::Position),
    value("HoldTime", Key::Wait),
    value("Holdtime", Key::Wait),
    value("Wait", Key::Wait),
    value("TalkTime", Key::TalkTime),
    value("RingTime", Key::RingTime),
    value("Ringtime", Key::RingTime),
    value("Wrapuptime", Key::WrapUp),
    value("Penalty", Key::Penalty),
    value("Duration", Key::Duration),
    value("LastCall", Key::LastCall),
    value("LastPause", Key::LastPause),
    value("UserEvent", Key::UserEvent),
};
constexpr WordTable<Meaning, keyList.size()> keys{keyList};

using Name = std::pair<std::string_view, EventType>;
constexpr std::array nameList{
    Name{"QueueMemberStatus", EventType::MemberStatus},
    Name{"QueueMemberPenalty", EventType::MemberStatus},
    Name{"QueueMemberRinginuse", EventType::MemberStatus},
    Name{"QueueMemberAdded", EventType::MemberAdded},
    Name{"QueueMemberRemoved", EventType::MemberRemoved},
    Name{"QueueMemberPause", EventType::MemberPaused},
    Name{"QueueMemberPaused", EventType::MemberPaused},
    Name{"QueueCallerJoin", EventType::CallerJoined},
    Name{"Join", EventType::CallerJoined},
    Name{"QueueCallerLeave", EventType::CallerLeft},
    Name{"Leave", EventType::CallerLeft},
    Name{"QueueCallerAbandon", EventType::CallerAbandoned},
    Name{"AgentCalled", EventType::AgentCalled},
    Name{"AgentConnect", EventType::AgentConnected},
    Name{"AgentComplete", EventType::AgentCompleted},
    Name{"AgentRingNoAnswer", EventType::AgentRingNoAnswer},
    Name{"AgentDump", EventType::AgentDumped},
    Name{"QueueParams", EventType::QueueSeen},
    Name{"QueueMember", EventType::MemberSeen},
    Name{"QueueEntry", EventType::CallerSeen},
    Name{"QueueStatusComplete", EventType::SnapshotEnd},
    Name{"CoreShowChannel", EventType::ChannelSeen},
    Name{"CoreShowChannelsComplete", EventType::ChannelsEnd},
    Name{"DialBegin", EventType::DialBegin},
    Name{"DialEnd", EventType::DialEnd},
    Name{"Newchannel", EventType::ChannelNew},
    Name{"Newstate", EventType::ChannelState},
    Name{"Hangup", EventType::ChannelHangup},
    Name{"HangupRequest", EventType::HangupRequest},
    Name{"SoftHangupRequest", EventType::HangupRequest}, // a graceful stop hangs callers up with this alone
    Name{"Hold", EventType::ChannelHold},
    Name{"Unhold", EventType::ChannelUnhold},
    Name{"BridgeEnter", EventType::BridgeEnter},
    Name{"BridgeLeave", EventType::BridgeLeave},
    Name{"BlindTransfer", EventType::BlindTransfer},
    Name{"AttendedTransfer", EventType::AttendedTransfer},
    Name{"DeviceStateChange", EventType::DeviceState},
    Name{"FullyBooted", EventType::FullyBooted},
    Name{"Shutdown", EventType::PbxShutdown},
    Name{"UserEvent", EventType::CallReason}, // if it is that of the name CallReason
    // Known, and of no use to the floor.
    Name{"VarSet", EventType::Other},
    Name{"TestEvent", EventType::Other},
    Name{"Newexten", EventType::Other},
    Name{"NewConnectedLine", EventType::Other},
    Name{"NewCallerid", EventType::Other},
    Name{"NewAccountCode", EventType::Other},
    Name{"DialState", EventType::Other},
    Name{"MusicOnHoldStart", EventType::Other},
    Name{"MusicOnHoldStop", EventType::Other},
    Name{"MusicOnHold", EventType::Other},
    Name{"Dial", EventType::Other},
    Name{"Bridge", EventType::Other},
    Name{"Link", EventType::Other},
    Name{"Unlink", EventType::Other},
    Name{"Masquerade", EventType::Other},
    Name{"Rename", EventType::Other},
    Name{"Transfer", EventType::Other},
    Name{"Pickup", EventType::Other},
    Name{"DTMF", EventType::Other},
    Name{"Flash", EventType::Other},
    Name{"Wink", EventType::Other},
    Name{"ChannelTalkingStart", EventType::Other},
    Name{"ChannelTalkingStop", EventType::Other},
    Name{"ChanSpyStart", EventType::Other},
    Name{"ChanSpyStop", EventType::Other},
    Name{"MixMonitorStart", EventType::Other},
    Name{"MixMonitorStop", EventType::Other},
    Name{"MixMonitorMute", EventType::Other},
    Name{"ParkedCall", EventType::Other},
    Name{"ParkedCallSwap", EventType::Other},
    Name{"ParkedCallTimeOut", EventType::Other},
    Name{"ParkedCallGiveUp", EventType::Other},
    Name{"UnParkedCall", EventType::Other},
    Name{"ConfbridgeStart", EventType::Other},
    Name{"ConfbridgeEnd", EventType::Other},
    Name{"ConfbridgeJoin", EventType::Other},
    Name{"ConfbridgeLeave", EventType::Other},
    Name{"ConfbridgeTalking", EventType::Other},
    Name{"ConfbridgeMute", EventType::Other},
    Name{"ConfbridgeUnmute", EventType::Other},
    Name{"MeetmeJoin", EventType::Other},
    Name{"MeetmeLeave", EventType::Other},
    Name{"MeetmeEnd", EventType::Other},
    Name{"AgentLogin", EventType::Other},
    Name{"AgentLogoff", EventType::Other},
    Name{"Agentlogin", EventType::Other},
    Name{"Agentlogoff", EventType::Other},
    Name{"Agentcallbacklogin", EventType::Other},
    Name{"Agentcallbacklogoff", EventType::Other},
    Name{"HangupHandlerPush", EventType::Other},
    Name{"HangupHandlerPop", EventType::Other},
    Name{"HangupHandlerRun", EventType::Other},
    Name{"BridgeCreate", EventType::Other},
    Name{"BridgeDestroy", EventType::Other},
    Name{"BridgeMerge", EventType::Other},
    Name{"BridgeVideoSourceUpdate", EventType::Other},
    Name{"LocalBridge", EventType::Other},
    Name{"LocalOptimizationBegin", EventType::Other},
    Name{"LocalOptimizationEnd", EventType::Other},
    Name{"QueueSummary", EventType::Other},
    Name{"QueueSummaryComplete", EventType::Other},
    Name{"DeviceStateListComplete", EventType::Other},
    Name{"PeerStatus", EventType::Other},
    Name{"ContactStatus", EventType::Other},
    Name{"Registry", EventType::Other},
    Name{"ExtensionStatus", EventType::Other},
    Name{"PresenceStatus", EventType::Other},
    Name{"OriginateResponse", EventType::Other},
    Name{"DTMFBegin", EventType::Other},
    Name{"DTMFEnd", EventType::Other},
    Name{"RTCPSent", EventType::Other},
    Name{"RTCPReceived", EventType::Other},
    Name{"Cdr", EventType::Other},
    Name{"CEL", EventType::Other},
    Name{"Reload", EventType::Other},
    Name{"SuccessfulAuth", EventType::Other},
    Name{"ChallengeSent", EventType::Other},
    Name{"ChallengeResponseFailed", EventType::Other},
    Name{"InvalidAccountID", EventType::Other},
    Name{"InvalidPassword", EventType::Other},
    Name{"RequestNotAllowed", EventType::Other},
    Name{"RequestBadFormat", EventType::Other},
};
constexpr WordTable<EventType, nameList.size()> names{nameList};

template <class Number> std::optional<Number> number(std::string_view text)
{
    Number result{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), result);
    if (error != std::errc() || end == text.data() || (end != text.data() + text.size() && *end != '.'))
        return std::nullopt;
    return result;
}

std::optional<int> count(std::string_view text)
{
    const std::optional<int> result = number<int>(text);
    return result && *result >= 0 ? result : std::nullopt;
}

std::optional<bool> flag(std::string_view text)
{
    if (text == "1" || text == "yes" || text == "true")
        return true;
    if (text == "0" || text == "no" || text == "false")
        return false;
    return std::nullopt;
}

/** Whole seconds since 1970; Asterisk writes 0 for "never". */
std::optional<Moment> epochSeconds(std::string_view text)
{
    const std::optional<Moment> moment = parseAmiTimestamp(text);
    return moment && *moment > Moment{} ? moment : std::nullopt;
}

std::optional<DeviceStatus> deviceStatus(std::string_view text)
{
    if (text.size() != 1 || text[0] < '0' || text[0] > '8')
        return std::nullopt;
    return DeviceStatus(text[0] - '0');
}

/** "00:04:07" or whole seconds, as older versions write. */
std::optional<int> duration(std::string_view text)
{
    long long total = 0;
    for (int part = 0; part < 3; ++part) {
        const std::size_t colon = text.find(':');
        const std::optional<int> piece = count(text.substr(0, colon));
        if (!piece)
            return std::nullopt;
        total = total * 60 + *piece;
        if (colon == std::string_view::npos)
            return total < 1'000'000'000 ? std::optional(int(total)) : std::nullopt;
        text.remove_prefix(colon + 1);
    }
    return std::nullopt;
}

/** RingTime is in milliseconds where nobody answered and in seconds everywhere else. */
std::optional<int> ringTime(EventType type, std::string_view text)
{
    const std::optional<int> raw = count(text);
    if (!raw || type == EventType::AgentRingNoAnswer)
        return raw;
    return *raw <= 1'000'000 ? std::optional(*raw * 1000) : std::nullopt;
}

/** Whether @p text is @p word, in whatever case: dialplans are written by hand. */
bool isSameWord(std::string_view text, std::string_view word)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; };
    return std::ranges::equal(text, word, {}, lower, lower);
}

void assign(Event &event, Key key, std::string_view text)
{
    switch (key) {
    case Key::Text:
        break;
    case Key::Timestamp:
        event.at = parseAmiTimestamp(text);
        break;
    case Key::Name:
        if (event.type == EventType::MemberSeen)
            event.member = text;
        break;
    case Key::Status:
        // Until 11 one event told both; since 12 Hold has no status.
        if (event.type == EventType::ChannelHold && text == "Off")
            event.type = EventType::ChannelUnhold;
        event.status = deviceStatus(text);
        break;
    case Key::Paused:
        event.paused = flag(text);
        break;
    case Key::InCall:
        event.inCall = flag(text);
        break;
    case Key::Membership:
        event.dynamicMember = text != "static";
        break;
    case Key::ChannelState:
        event.channelState = count(text);
        break;
    case Key::Position:
        event.position = count(text);
        break;
    case Key::Wait:
        if (event.type != EventType::QueueSeen) // a queue's are sliding averages, never shown as figures
            event.waitSeconds = count(text);
        break;
    case Key::TalkTime:
        if (event.type != EventType::QueueSeen)
            event.talkSeconds = count(text);
        break;
    case Key::RingTime:
        event.ringMs = ringTime(event.type, text);
        break;
    case Key::WrapUp:
        event.wrapUpSeconds = count(text);
        break;
    case Key::Penalty:
        event.penalty = count(text);
        break;
    case Key::Duration:
        event.durationSeconds = duration(text);
        break;
    case Key::LastCall:
        event.lastCall = epochSeconds(text);
        break;
    case Key::LastPause:
        event.lastPause = epochSeconds(text);
        break;
    case Key::UserEvent:
        // The dialplan's and other programs' own events all come by this name.
        if (event.type == EventType::CallReason && !isSameWord(text, "CallReason"))
            event.type = EventType::Other;
        break;
    case Key::State:
        if (event.type == EventType::DeviceState)
            event.deviceState = text;
        break;
    }
}

/** Whether Asterisk only says that a channel has no number or name. */
bool isNobody(const AmiField &field)
{
    return (field.value == "<unknown>" || field.value == "unknown")
           && (field.key.starts_with("CallerID") || field.key.starts_with("ConnectedLine"));
}

bool isPauseReasonOfMember(EventType type)
{
    return type == EventType::MemberPaused || type == EventType::MemberAdded || type == EventType::MemberStatus;
}

} // namespace

std::optional<Moment> parseAmiTimestamp(std::string_view text)
{
    constexpr long long latest = 253'402'300'799; // the end of year 9999
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    // Each event has one: from_chars(), which knows any base, takes several times as long.
    const char *at = text.data();
    const char *const stop = at + text.size();
    long long seconds = 0;
    for (; at != stop && isDigit(*at) && seconds <= latest; ++at)
        seconds = seconds * 10 + (*at - '0');
    if (at == text.data() || seconds > latest || (at != stop && *at != '.'))
        return std::nullopt;
    int millis = 0;
    int weight = 100;
    for (at += at != stop; at != stop; ++at) {
        if (!isDigit(*at))
            return std::nullopt;
        millis += (*at - '0') * weight;
        weight /= 10;
    }
    return momentFromEpochMs(seconds * 1000 + millis);
}

bool AmiMapper::map(const AmiMessage &message, Moment received, Event &event)
{
    event = Event{};
    event.received = received;
    if (!message.isEvent())
        return mapResponse(message, event);
    ++m_events;
    const EventType *type = names.find(message.name());
    if (!type)
        ++m_unknown;
    if (!type || *type == EventType::Other)
        return true;
    event.type = *type;
    bool pausedReason = false;
    for (const AmiField &field : message.fields()) {
        const Meaning *meaning = keys.find(field.key);
        if (!meaning)
            continue;
        if (meaning->key != Key::Text) {
            assign(event, meaning->key, field.value);
        } else if (meaning->text != &Event::reason) {
            event.*(meaning->text) = isNobody(field) ? std::string_view() : field.value;
        } else if (isPauseReasonOfMember(event.type)) {
            // PausedReason always stands there since 12, Reason only when there is one.
            if (!pausedReason)
                event.reason = field.value;
            pausedReason = pausedReason || field.key == "PausedReason";
        } else {
            event.reason = field.value;
        }
    }
    return true;
}

/** Of the answers only the starts of the two lists matter to the floor; Asterisk 11 and older write no EventList. */
bool AmiMapper::mapResponse(const AmiMessage &message, Event &event) const
{
    if (message.name() != "Success")
        return false;
    const std::string_view text = message.value("Message");
    if (text == "Queue status will follow")
        event.type = EventType::SnapshotBegin;
    else if (text == "Channels will follow")
        event.type = EventType::ChannelsBegin;
    else
        return false;
    return true;
}

} // namespace Floorwalk
