// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/feedwatchdog.h"

namespace Floorwalk {

namespace {

enum class Trouble : quint8 { None, Hangs, NeedsPerson };

Trouble troubleOf(const FeedStatus &feed)
{
    using Health = FeedStatus::Health;
    switch (feed.health) {
    case Health::Live:
    case Health::Lost:
    case Health::Finished:
        return Trouble::None;
    case Health::Connecting:
    case Health::Stale:
        return Trouble::Hangs;
    case Health::None:
    case Health::AskCertificate:
    case Health::AskPassword:
    case Health::Failed:
        return Trouble::NeedsPerson;
    }
    Q_UNREACHABLE();
}

} // namespace

bool FeedWatchdog::wantsAnew(const FeedStatus &feed, Moment now)
{
    const Trouble trouble = troubleOf(feed);
    if (trouble == Trouble::None) {
        m_troubleSince.reset();
        m_wait = firstWait;
        return false;
    }
    // A clock that was set back must not make the wait longer.
    if (!m_troubleSince || now < *m_troubleSince)
        m_troubleSince = now;
    const Millis patience = trouble == Trouble::Hangs ? Millis(hangsAfter) : m_wait;
    if (now - *m_troubleSince < patience)
        return false;
    m_wait = std::min<Millis>(m_wait * 2, longestWait);
    return true;
}

} // namespace Floorwalk
