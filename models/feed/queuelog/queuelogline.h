// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"

#include <QtGlobal>

#include <array>
#include <optional>
#include <string_view>

namespace Floorwalk {

/** What a line of queue_log is about. */
enum class QueueLogWord : quint8 {
    None, ///< a word nobody here knows
    Ignored, ///< known, and of no use to the floor
    QueueStart,
    EnterQueue,
    Connect,
    CompleteAgent,
    CompleteCaller,
    Transfer, ///< blind, attended, and the old word for both
    Abandon,
    ExitEmpty,
    ExitWithTimeout,
    ExitWithKey,
    Withdraw,
    RingNoAnswer,
    AgentDump,
    AddMember,
    RemoveMember,
    Pause,
    Unpause
};

/** One line of queue_log as views into it: epoch|callid|queue|member|EVENT|p1|p2|… */
struct QueueLogLine
{
    Moment at{}; ///< whole seconds
    std::string_view call;
    std::string_view queue;
    std::string_view member; ///< empty where the log says NONE
    std::string_view event;
    QueueLogWord word = QueueLogWord::None;
    std::array<std::string_view, 12> data{};
    std::size_t count = 0; ///< of data; what stands behind the twelfth belongs to it

    std::string_view value(std::size_t index) const { return index < count ? data[index] : std::string_view(); }
    /** The number at @p index from the front, or from the back counting from 1; nullopt where there is none. */
    std::optional<int> number(std::size_t index) const;
    std::optional<int> numberFromEnd(std::size_t index) const;
};

/** Nullopt for a line that is none: fewer than five fields, or no time from the year 2000 to 9999. */
std::optional<QueueLogLine> parseQueueLogLine(std::string_view text);

} // namespace Floorwalk
