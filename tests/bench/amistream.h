// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace Floorwalk::Bench {

/**
 * Writes a deterministic, realistic stream of AMI events: header sets of Asterisk 18 and 20, 500 agents, 12 queues,
 * names of many scripts, about 480 bytes an event. The last event is UserEvent "BenchEnd".
 */
class AmiStream
{
public:
    explicit AmiStream(std::uint32_t seed = 1);
    /** Appends @p events events, the last of which is the end mark. */
    void write(std::string &out, std::uint64_t events);

private:
    struct Agent
    {
        std::string name;
        std::string interface;
        std::string number;
        std::string queue;
    };
    struct Call
    {
        std::string id;
        std::string channel;
        std::string number;
        std::string name;
        std::string queue;
    };
    double unit() { return double(m_engine()) / 4294967296.0; }
    std::uint32_t below(std::uint32_t n) { return std::uint32_t(unit() * n); }
    template <class List> const auto &pick(const List &list) { return list[below(std::uint32_t(list.size()))]; }
    Call newCall();
    void head(std::string &out, const char *event, const char *privilege);
    void channel(std::string &out, const char *prefix, const std::string &name, const std::string &number,
                 const std::string &person, int state, const char *stateName, const std::string &exten,
                 const std::string &id, const std::string &linked);
    void memberStatus(std::string &out);
    void channelEvent(std::string &out);
    void queueCall(std::string &out, int kind);
    void other(std::string &out);

    std::mt19937 m_engine;
    std::vector<Agent> m_agents;
    std::vector<Call> m_calls;
    double m_time = 1'760'000'000.0;
    std::uint64_t m_serial = 0;
};

} // namespace Floorwalk::Bench
