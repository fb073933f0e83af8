// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace Floorwalk::Bench {

/**
 * A manager port in a process of its own: a floor of any size that answers the console's questions and then talks at a
 * steady pace. Every event carries the moment at which it is written, so that its age can be told where it is painted.
 */
class BenchPbx
{
public:
    struct Floor
    {
        int agents = 1000;
        int queues = 5;
        int watched = 20; ///< the first of them, who get half of the events: those on the screen
        int eventsPerSecond = 500;
    };

    /** Listens on a free loopback port and starts the process; it ends with the connection, or with this one. */
    explicit BenchPbx(const Floor &floor);
    ~BenchPbx();
    BenchPbx(const BenchPbx &) = delete;
    BenchPbx &operator=(const BenchPbx &) = delete;

    /** 0 when nothing could be opened. */
    std::uint16_t port() const { return m_port; }

private:
    int m_process = -1;
    std::uint16_t m_port = 0;
};

} // namespace Floorwalk::Bench
