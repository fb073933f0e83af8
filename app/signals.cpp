// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <unistd.h>

namespace Floorwalk {

namespace {

std::array<int, 2> pipeEnds{-1, -1};

/** Only what a signal handler may do: one byte into the pipe. */
void tell(int)
{
    const char byte = 1;
    const ssize_t written = ::write(pipeEnds[1], &byte, 1);
    (void)written;
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(signal, &action, nullptr);
}

} // namespace

Signals::Signals(std::function<void()> ended)
{
    if (::pipe(pipeEnds.data()) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [ended = std::move(ended)] {
        char byte = 0;
        const ssize_t got = ::read(pipeEnds[0], &byte, 1);
        (void)got;
        ended();
    });
    handle(SIGTERM, tell);
    handle(SIGINT, tell);
}

Signals::~Signals()
{
    handle(SIGTERM, SIG_DFL);
    handle(SIGINT, SIG_DFL);
    m_notifier.reset();
    for (int &end : pipeEnds) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace Floorwalk
