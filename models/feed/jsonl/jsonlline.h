// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/agentstate.h"
#include "models/domain/clock.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QStringList>

#include <optional>
#include <span>
#include <string_view>

namespace Floorwalk {

enum class JsonlType : quint8 {
    Hello,
    AgentAdd,
    AgentRemove,
    AgentState,
    CallQueued,
    CallAnswered,
    CallAbandoned,
    CallExited,
    CallEnded,
    CallReason,
    SnapshotBegin,
    SnapshotEnd,
    Gap,
    Unknown ///< a type of a later version: counted, of no use here
};

/** Why a line was not used. */
enum class JsonlFault : quint8 { None, NotJson, NotAnObject, NoTime, NoType, MissingKey, BadValue, WildTime, TooLong };

/** One line of Floorwalk's own protocol, version 1 (resources/schemas/feed.schema.json); texts are UTF-8. */
struct JsonlLine
{
    JsonlType type = JsonlType::Unknown;
    Moment at{};
    QByteArray agent;
    QByteArray name;
    QByteArray call;
    QByteArray queue;
    QByteArray caller;
    QByteArray reason;
    QByteArray by; ///< caller, agent, transfer or empty
    QByteArray why;
    QByteArray feed;
    QByteArrayList queues;
    std::optional<AgentState> state;
    std::optional<CallKind> kind; ///< of direction and queue
    std::optional<bool> paused; ///< beside the state
    std::optional<int> wait; ///< seconds
    std::optional<int> talk; ///< seconds
    std::optional<Moment> since;
    std::optional<Moment> from;
    std::optional<Moment> to;
    int version = 1;
    int unknownKeys = 0;
};

/** What a type of line must and may hold besides "t" and "type". */
struct JsonlTypeKeys
{
    std::string_view word;
    JsonlType type;
    std::string_view required; ///< words with blanks between
    std::string_view optional;
};

/** The protocol's version that is spoken here. */
constexpr int jsonlVersion = 1;
std::span<const JsonlTypeKeys> jsonlTypes();
/** "loggedOut ready ringing talking hold wrap paused unreachable". */
QStringList jsonlStates();

/** Reads @p text into @p line; on a fault what is in @p line means nothing. */
JsonlFault parseJsonlLine(std::string_view text, JsonlLine &line);
/** An ISO 8601 moment with its offset ("2026-11-23T09:00:00.250+08:00", "…Z"); nullopt for anything else. */
std::optional<Moment> parseIsoMoment(std::string_view text);

} // namespace Floorwalk
