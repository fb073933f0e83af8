// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchpbx.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <ctime>
#include <random>
#include <string>
#include <vector>

namespace Floorwalk::Bench {

namespace {

/** One connection: answers while it is asked, and talks. */
class Talker
{
public:
    Talker(int socket, const BenchPbx::Floor &floor)
        : m_socket(socket)
        , m_floor(floor)
        , m_paused(std::size_t(floor.agents))
    {}

    void run()
    {
        send("Asterisk Call Manager/7.0.3\r\n");
        double told = 0;
        const double begin = now();
        while (hear()) {
            if (!m_talking)
                continue;
            // Small portions at an even pace, as a real system sends them.
            const double due = (now() - begin) * m_floor.eventsPerSecond;
            if (told == 0)
                told = due;
            std::string out;
            for (; told < due; ++told)
                tell(out);
            if (!send(out))
                return;
        }
    }

private:
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_REALTIME, &time);
        return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
    }

    bool send(const std::string &bytes)
    {
        for (std::size_t done = 0; done < bytes.size();) {
            const ssize_t sent = ::send(m_socket, bytes.data() + done, bytes.size() - done, MSG_NOSIGNAL);
            if (sent <= 0)
                return false;
            done += std::size_t(sent);
        }
        return true;
    }

    /** Waits a millisecond for questions and answers them; false when the other end is gone. */
    bool hear()
    {
        pollfd wait{m_socket, POLLIN, 0};
        if (poll(&wait, 1, 1) <= 0)
            return true;
        char buffer[4096];
        const ssize_t size = recv(m_socket, buffer, sizeof buffer, 0);
        if (size <= 0)
            return false;
        m_heard.append(buffer, std::size_t(size));
        for (std::size_t end = 0; (end = m_heard.find("\r\n\r\n")) != std::string::npos;) {
            answer(m_heard.substr(0, end + 2));
            m_heard.erase(0, end + 4);
        }
        return true;
    }

    static std::string field(const std::string &message, const std::string &key)
    {
        const std::size_t at = message.find(key + ": ");
        if (at == std::string::npos)
            return {};
        const std::size_t from = at + key.size() + 2;
        return message.substr(from, message.find('\r', from) - from);
    }

    void answer(const std::string &action)
    {
        const std::string name = field(action, "Action");
        const std::string id = "ActionID: " + field(action, "ActionID") + "\r\n";
        std::string list;
        if (name == "QueueStatus")
            list = queueStatus(id);
        const char *const end = name == "QueueStatus"        ? "QueueStatusComplete"
                                : name == "QueueSummary"     ? "QueueSummaryComplete"
                                : name == "CoreShowChannels" ? "CoreShowChannelsComplete"
                                : name == "DeviceStateList"  ? "DeviceStateListComplete"
                                                             : nullptr;
        std::string out = "Response: Success\r\n" + id + "Message: ok\r\n";
        out += end ? "EventList: start\r\n\r\n" + list + "Event: " + end + "\r\n" + id + "EventList: Complete\r\n\r\n"
                   : "\r\n";
        if (name == "Login")
            out += "Event: FullyBooted\r\nPrivilege: system,all\r\nStatus: Fully Booted\r\n\r\n";
        send(out);
        m_talking = m_talking || name == "DeviceStateList";
    }

    static std::string member(int agent)
    {
        char text[96];
        std::snprintf(text, sizeof text, "Agent %05d\r\n", agent);
        return text;
    }

    std::string queueStatus(const std::string &id) const
    {
        std::string list;
        for (int queue = 0; queue < m_floor.queues; ++queue)
            list += "Event: QueueParams\r\nQueue: queue" + std::to_string(queue) + "\r\n" + id + "\r\n";
        for (int agent = 0; agent < m_floor.agents; ++agent) {
            list += "Event: QueueMember\r\nQueue: queue" + std::to_string(agent % m_floor.queues)
                    + "\r\nName: " + member(agent) + "Location: PJSIP/" + std::to_string(10000 + agent)
                    + "\r\nMembership: static\r\nStatus: 1\r\nPaused: 0\r\n" + id + "\r\n";
        }
        return list;
    }

    /** A pause or its end: both change the state and its "since" at once. Of fifty pauses one is a break. */
    void tell(std::string &out)
    {
        const bool watched = m_watched = !m_watched;
        const auto agent = int(m_random() % unsigned(watched ? m_floor.watched : m_floor.agents));
        const bool paused = m_paused[std::size_t(agent)] = !m_paused[std::size_t(agent)];
        char stamp[40];
        std::snprintf(stamp, sizeof stamp, "%.6f\r\n", now());
        out += std::string("Event: QueueMemberPause\r\nPrivilege: agent,all\r\nTimestamp: ") + stamp + "Queue: queue"
               + std::to_string(agent % m_floor.queues) + "\r\nMemberName: " + member(agent) + "Interface: PJSIP/"
               + std::to_string(10000 + agent) + "\r\nStateInterface: PJSIP/" + std::to_string(10000 + agent)
               + "\r\nMembership: static\r\nPenalty: 0\r\nCallsTaken: 12\r\nLastCall: 0\r\nInCall: 0\r\nStatus: 1\r\n"
                 "Paused: "
               + (!paused                ? "0\r\nPausedReason: \r\n\r\n"
                  : m_random() % 50 == 0 ? "1\r\nPausedReason: break\r\n\r\n"
                                         : "1\r\nPausedReason: paperwork\r\n\r\n");
    }

    int m_socket;
    BenchPbx::Floor m_floor;
    std::vector<bool> m_paused;
    std::mt19937 m_random{7};
    std::string m_heard;
    bool m_talking = false;
    bool m_watched = false;
};

} // namespace

BenchPbx::BenchPbx(const Floor &floor)
{
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 || listen(listener, 4) != 0
        || getsockname(listener, reinterpret_cast<sockaddr *>(&address), &length) != 0)
        return;
    m_port = ntohs(address.sin_port);
    m_process = fork();
    if (m_process == 0) {
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        for (;;) {
            const int client = accept(listener, nullptr, nullptr);
            if (client < 0)
                _exit(0);
            const int atOnce = 1; // Asterisk does not wait for fuller packets either
            setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &atOnce, sizeof atOnce);
            Talker(client, floor).run();
            close(client);
        }
    }
    close(listener);
}

BenchPbx::~BenchPbx()
{
    if (m_process > 0) {
        kill(m_process, SIGTERM);
        waitpid(m_process, nullptr, 0);
    }
}

} // namespace Floorwalk::Bench
