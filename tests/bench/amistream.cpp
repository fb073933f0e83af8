// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/amistream.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace Floorwalk::Bench {

namespace {

constexpr std::array first{"Anna",   "José",  "Zoë",    "Łukasz", "Marie", "Jürgen", "Søren", "Olga",
                           "Иван",   "Мария", "Fatıma", "Chloé",  "Peter", "Li",     "陈",    "佐藤",
                           "Nguyễn", "Ahmed", "محمد",   "Kevin",  "Laura", "Tom",    "Emma",  "Noah"};
constexpr std::array last{"Müller",  "García",  "O'Brien", "Świątek", "Smith", "Jones", "Петров",
                          "Иванова", "Nilsson", "Đặng",    "健",      "伟",    "Brown", "Taylor",
                          "Khan",    "Öztürk",  "Dubois",  "Rossi",   "Silva", "Novák"};
constexpr std::array queues{"support-l1", "support-l2", "sales",     "billing",    "retention", "vip",
                            "tech-de",    "tech-fr",    "callbacks", "chat-voice", "claims",    "orders"};
constexpr std::array statuses{1, 1, 1, 2, 2, 2, 3, 5, 6};
constexpr std::array reasons{"Lunch", "Break", "Coaching", "Pause café"};
constexpr std::array variables{"QUEUESTATUS", "MEMBERINTERFACE", "DIALSTATUS", "SIPCALLID", "RTPAUDIOQOS", "__CRM_ID"};
constexpr std::array values{
    "CONTINUE", "PJSIP/1044", "ANSWER", "00aa11bb22cc33dd@10.0.0.8", "ssrc=1;themssrc=2;lp=0;rxjitter=0.000", "k=v: x"};
constexpr std::array devices{"INUSE", "NOT_INUSE", "RINGING", "UNAVAILABLE"};

void field(std::string &out, const char *prefix, const char *key, std::string_view value)
{
    out.append(prefix).append(key).append(": ").append(value).append("\r\n");
}

void field(std::string &out, const char *key, std::uint64_t value)
{
    field(out, "", key, std::to_string(value));
}

} // namespace

AmiStream::AmiStream(std::uint32_t seed)
    : m_engine(seed)
{
    for (int i = 0; i < 500; ++i) {
        const std::string number = std::to_string(1001 + i);
        m_agents.push_back({std::string(pick(first)) + ' ' + pick(last), "PJSIP/" + number, number, pick(queues)});
    }
    for (int i = 0; i < 200; ++i)
        m_calls.push_back(newCall());
}

AmiStream::Call AmiStream::newCall()
{
    char channelName[32];
    std::snprintf(channelName, sizeof channelName, "PJSIP/trunk-%08x", unsigned(++m_serial));
    return {std::to_string(std::uint64_t(m_time)) + '.' + std::to_string(m_serial), channelName,
            "+49" + std::to_string(100'000'000ULL + below(4'000'000'000U)),
            unit() < .5 ? std::string(pick(first)) + ' ' + pick(last) : "<unknown>", pick(queues)};
}

void AmiStream::head(std::string &out, const char *event, const char *privilege)
{
    char stamp[32];
    std::snprintf(stamp, sizeof stamp, "%.6f", m_time);
    field(out, "", "Event", event);
    field(out, "", "Privilege", privilege);
    field(out, "", "Timestamp", stamp);
    field(out, "", "SystemName", "pbx1-frankfurt");
}

void AmiStream::channel(std::string &out, const char *prefix, const std::string &name, const std::string &number,
                        const std::string &person, int state, const char *stateName, const std::string &exten,
                        const std::string &id, const std::string &linked)
{
    field(out, prefix, "Channel", name);
    field(out, prefix, "ChannelState", std::to_string(state));
    field(out, prefix, "ChannelStateDesc", stateName);
    field(out, prefix, "CallerIDNum", number);
    field(out, prefix, "CallerIDName", person);
    field(out, prefix, "ConnectedLineNum", "<unknown>");
    field(out, prefix, "ConnectedLineName", "<unknown>");
    field(out, prefix, "Language", "en");
    field(out, prefix, "AccountCode", "");
    field(out, prefix, "Context", "queues");
    field(out, prefix, "Exten", exten);
    field(out, prefix, "Priority", "3");
    field(out, prefix, "Uniqueid", id);
    field(out, prefix, "Linkedid", linked);
    field(out, prefix, "TenantID", "");
    if ((linked.back() & 1) != 0 && linked.back() != '9') {
        field(out, prefix, "ChanVariable", "CRM_ID=C-" + linked);
        field(out, prefix, "ChanVariable", "LANG=de_DE");
    }
}

void AmiStream::memberStatus(std::string &out)
{
    const Agent &agent = pick(m_agents);
    const bool paused = unit() < .12;
    const int status = pick(statuses);
    const auto now = std::uint64_t(m_time);
    head(out, "QueueMemberStatus", "agent,all");
    field(out, "", "Queue", agent.queue);
    field(out, "", "MemberName", agent.name);
    field(out, "", "Interface", agent.interface);
    field(out, "", "StateInterface", agent.interface);
    field(out, "", "Membership", unit() < .8 ? "dynamic" : "static");
    field(out, "Penalty", below(6));
    field(out, "CallsTaken", below(90));
    field(out, "LastCall", now - below(4000));
    field(out, "LastPause", now - below(9000));
    field(out, "LoginTime", now - below(28800));
    field(out, "InCall", status == 2);
    field(out, "Status", std::uint64_t(status));
    field(out, "Paused", paused);
    field(out, "", "PausedReason", paused ? pick(reasons) : "");
    field(out, "", "Ringinuse", "0");
    field(out, "", "Wrapuptime", "15");
}

void AmiStream::channelEvent(std::string &out)
{
    static constexpr std::array kinds{"Newstate", "Newstate", "Newchannel", "Hangup"};
    Call &call = m_calls[below(std::uint32_t(m_calls.size()))];
    const std::uint32_t kind = below(4);
    const std::uint32_t state = 4 + below(3);
    head(out, kinds[kind], "call,all");
    channel(out, "", call.channel, call.number, call.name, int(state),
            state == 4   ? "Ring"
            : state == 5 ? "Ringing"
                         : "Up",
            "s", call.id, call.id);
    if (kind == 3) {
        field(out, "", "Cause", "16");
        field(out, "", "Cause-txt", "Normal Clearing");
    }
    if (kind >= 2)
        call = newCall();
}

void AmiStream::queueCall(std::string &out, int kind)
{
    static constexpr std::array kinds{"QueueCallerJoin", "AgentCalled",   "AgentCalled",
                                      "AgentConnect",    "AgentComplete", "QueueCallerAbandon"};
    const Call &call = pick(m_calls);
    const Agent &agent = pick(m_agents);
    head(out, kinds[std::size_t(kind)], "agent,all");
    channel(out, "", call.channel, call.number, call.name, 6, "Up", call.queue, call.id, call.id);
    if (kind == 0 || kind == 5) {
        field(out, "", "Queue", call.queue);
        field(out, "Position", 1 + below(29));
        field(out, kind == 0 ? "Count" : "OriginalPosition", 1 + below(29));
        if (kind == 5)
            field(out, "HoldTime", 1 + below(899));
        return;
    }
    channel(out, "Dest", agent.interface + "-0000002a", agent.number, agent.name, 6, "Up", call.queue,
            std::to_string(std::uint64_t(m_time)) + '.' + std::to_string(below(1'000'000)), call.id);
    field(out, "", "Queue", call.queue);
    field(out, "", "Interface", agent.interface);
    field(out, "", "MemberName", agent.name);
    if (kind >= 3)
        field(out, "HoldTime", 1 + below(299));
    if (kind == 3)
        field(out, "RingTime", 1 + below(19));
    if (kind == 4) {
        field(out, "TalkTime", 10 + below(1790));
        field(out, "", "Reason", below(2) ? "agent" : "caller");
    }
}

void AmiStream::other(std::string &out)
{
    const Call &call = pick(m_calls);
    const double which = unit();
    if (which < .6) {
        head(out, "VarSet", "dialplan,all");
        channel(out, "", call.channel, call.number, call.name, 6, "Up", call.queue, call.id, call.id);
        field(out, "", "Variable", pick(variables));
        field(out, "", "Value", pick(values));
    } else if (which < .8) {
        head(out, "DeviceStateChange", "call,all");
        field(out, "", "Device", pick(m_agents).interface);
        field(out, "", "State", pick(devices));
    } else {
        head(out, "Newexten", "dialplan,all");
        channel(out, "", call.channel, call.number, call.name, 6, "Up", call.queue, call.id, call.id);
        field(out, "", "Extension", call.queue);
        field(out, "", "Application", "Queue");
        field(out, "", "AppData", call.queue + ",tTk,,,300");
    }
}

void AmiStream::write(std::string &out, std::uint64_t events)
{
    for (std::uint64_t i = 1; i < events; ++i) {
        m_time += -std::log(1 - unit()) / 80;
        const double which = unit();
        if (which < .45)
            memberStatus(out);
        else if (which < .70)
            channelEvent(out);
        else if (which < .85)
            queueCall(out, int(below(6)));
        else
            other(out);
        out.append("\r\n");
    }
    head(out, "UserEvent", "user,all");
    field(out, "", "UserEvent", "BenchEnd");
    out.append("\r\n");
}

} // namespace Floorwalk::Bench
