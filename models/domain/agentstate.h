// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Floorwalk {

/** What an agent does now; one at a time, however many queues report the agent (metrics.md, States). */
enum class AgentState : quint8 { LoggedOut, Ready, Ringing, Talking, OnHold, WrapUp, Paused, Unreachable, Unknown };

/** What a pause is for; read from the pause reason by PauseReasons. Busy is whatever has no better name. */
enum class PauseKind : quint8 { Busy, Break, Meal, Training, Meeting };

/**
 * Where a call came from, for talking, ringing and hold: through a queue, past the queues, dialled by the agent, or
 * from one agent to another. Numbers are stored: new ones go to the end.
 */
enum class CallKind : quint8 { Queue, Direct, Outbound, Internal };

/** How well a state is known. Stale: the feed is silent, the state is the last one seen. */
enum class Certainty : quint8 { Measured, Configured, Inferred, Stale };

/** Stable names for files and reports: "loggedOut", "ready" … as in feeds.md; never translated. */
QString stateName(AgentState state);
QString pauseKindName(PauseKind kind);
QString certaintyName(Certainty certainty);
/** "queue", "direct", "outbound", "internal". */
QString callKindName(CallKind kind);

/** The kind of pause that a reason such as "lunch", "小休" or "Coffee & chat" stands for; a restroom visit is a Break.
 */
PauseKind pauseKindOf(QStringView reason);

} // namespace Floorwalk
