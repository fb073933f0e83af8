// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QString>

namespace Floorwalk {

/** What a leader can have the telephone system do to one agent; a set of them tells what is possible. */
enum class FloorActionKind : quint8 {
    Pause = 1, ///< in all queues, with a reason
    Resume = 2,
    AddToQueue = 4,
    RemoveFromQueue = 8,
    Listen = 16, ///< silently: neither caller nor agent hears it
    Whisper = 32, ///< the agent hears the leader, the caller does not
    Barge = 64 ///< all three hear each other
};
Q_DECLARE_FLAGS(FloorActionKinds, FloorActionKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(FloorActionKinds)

constexpr FloorActionKinds listenKinds =
    FloorActionKinds(FloorActionKind::Listen) | FloorActionKind::Whisper | FloorActionKind::Barge;

constexpr FloorActionKinds anyFloorAction = listenKinds | FloorActionKind::Pause | FloorActionKind::Resume
                                            | FloorActionKind::AddToQueue | FloorActionKind::RemoveFromQueue;

/** "PJSIP/8001": a phone whose calls can be listened to, and nothing that could be more than its name. */
bool isPhone(const QString &interface);
/** Of an agent behind @p interface whose state is that of @p device: which of the two is a phone; empty for neither. */
QString phoneOf(const QString &interface, const QString &device);

/** One order to the telephone system, as it was given. */
struct FloorAction
{
    FloorActionKind kind = FloorActionKind::Pause;
    QString agent; ///< AgentRow::key
    QString name; ///< of the agent, as the queues know it
    QString interface; ///< AgentRow::interface
    QString queue; ///< for AddToQueue and RemoveFromQueue
    QString reason; ///< for Pause
    QString phone; ///< for listening in: the leader's own, "PJSIP/8001", which rings
    QString by; ///< the leader's name: what a second listener is told
    QString device{}; ///< AgentRow::device

    bool operator==(const FloorAction &) const = default;
};

/** Who hears an agent's call, or whose phone rings for it. */
struct CallListener
{
    QString heard; ///< the agent's phone, "PJSIP/1001"
    QString name; ///< of who listens; empty: not known
    QString phone; ///< theirs
    bool rings = false; ///< it is not lifted yet
    QString feed{}; ///< AgentRow::feed

    bool operator==(const CallListener &) const = default;
};

} // namespace Floorwalk
