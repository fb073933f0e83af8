// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>

class QSocketNotifier;

namespace Floorwalk {

/** Turns SIGTERM and SIGINT into a call on the event loop, so that the program ends in order: logged off, all written.
 */
class Signals
{
public:
    explicit Signals(std::function<void()> ended);
    ~Signals();
    Signals(const Signals &) = delete;
    Signals &operator=(const Signals &) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Floorwalk
