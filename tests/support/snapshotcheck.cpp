// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/snapshotcheck.h"

#include <algorithm>
#include <tuple>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

} // namespace

void SnapshotCheck::onEvent(const Event &event)
{
    switch (event.type) {
    case EventType::Connected:
        m_fresh = true;
        break;
    case EventType::SnapshotBegin:
        m_members.clear();
        m_callers.clear();
        m_derived = m_floor.members();
        m_waiting = m_floor.waiting();
        break;
    case EventType::MemberSeen:
        m_members.push_back({{},
                             text(event.member),
                             text(event.interface),
                             text(event.queue),
                             event.dynamicMember.value_or(false),
                             event.paused.value_or(false),
                             event.paused.value_or(false) ? text(event.reason) : QString(),
                             int(event.status.value_or(DeviceStatus::Unknown))});
        break;
    case EventType::CallerSeen:
        m_callers.insert(text(event.call) + u'@' + text(event.queue));
        break;
    case EventType::SnapshotEnd:
        compare();
        break;
    default:
        break;
    }
    m_floor.onEvent(event);
}

void SnapshotCheck::compare()
{
    if (std::exchange(m_fresh, false))
        return; // the first after a login tells what could not be known
    ++compared;
    for (MemberFact &fact : m_derived)
        fact.agentKey.clear();
    std::ranges::sort(m_members, {},
                      [](const MemberFact &fact) { return std::tie(fact.queue, fact.interface, fact.name); });
    for (const MemberFact &seen : m_members) {
        if (std::ranges::find(m_derived, seen) == m_derived.end())
            differences << u"%1 in %2: not derived as status %3, paused %4 “%5”"_s.arg(seen.name, seen.queue)
                               .arg(seen.status)
                               .arg(seen.paused)
                               .arg(seen.reason);
    }
    if (m_members.size() != m_derived.size())
        differences << u"%1 members, %2 derived"_s.arg(m_members.size()).arg(m_derived.size());
    QSet<QString> waiting;
    for (const WaitingCaller &caller : m_waiting)
        waiting.insert(caller.call + u'@' + caller.queue);
    if (waiting != m_callers)
        differences << u"waiting: %1 seen, %2 derived"_s.arg(m_callers.size()).arg(waiting.size());
}

} // namespace Floorwalk
