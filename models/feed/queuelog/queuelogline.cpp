// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/queuelog/queuelogline.h"

#include "models/feed/ami/wordtable.h"

#include <charconv>

namespace Floorwalk {

namespace {

using LogName = std::pair<std::string_view, QueueLogWord>;
constexpr std::array logNameList{
    LogName{"QUEUESTART", QueueLogWord::QueueStart},
    LogName{"ENTERQUEUE", QueueLogWord::EnterQueue},
    LogName{"CONNECT", QueueLogWord::Connect},
    LogName{"COMPLETEAGENT", QueueLogWord::CompleteAgent},
    LogName{"COMPLETECALLER", QueueLogWord::CompleteCaller},
    LogName{"BLINDTRANSFER", QueueLogWord::Transfer},
    LogName{"ATTENDEDTRANSFER", QueueLogWord::Transfer},
    LogName{"TRANSFER", QueueLogWord::Transfer},
    LogName{"ABANDON", QueueLogWord::Abandon},
    LogName{"EXITEMPTY", QueueLogWord::ExitEmpty},
    LogName{"EXITWITHTIMEOUT", QueueLogWord::ExitWithTimeout},
    LogName{"EXITWITHKEY", QueueLogWord::ExitWithKey},
    LogName{"WITHDRAW", QueueLogWord::Withdraw},
    LogName{"RINGNOANSWER", QueueLogWord::RingNoAnswer},
    LogName{"AGENTDUMP", QueueLogWord::AgentDump},
    LogName{"ADDMEMBER", QueueLogWord::AddMember},
    LogName{"REMOVEMEMBER", QueueLogWord::RemoveMember},
    LogName{"PAUSE", QueueLogWord::Pause},
    LogName{"UNPAUSE", QueueLogWord::Unpause},
    // PAUSEALL is followed by a PAUSE for each queue.
    LogName{"PAUSEALL", QueueLogWord::Ignored},
    LogName{"UNPAUSEALL", QueueLogWord::Ignored},
    LogName{"RINGCANCELED", QueueLogWord::Ignored},
    LogName{"PENALTY", QueueLogWord::Ignored},
    LogName{"RINGINUSE", QueueLogWord::Ignored},
    LogName{"CONFIGRELOAD", QueueLogWord::Ignored},
    LogName{"SYSCOMPAT", QueueLogWord::Ignored},
    LogName{"JOINEMPTY", QueueLogWord::Ignored},
    LogName{"JOINUNAVAIL", QueueLogWord::Ignored},
    LogName{"FULL", QueueLogWord::Ignored},
    LogName{"DID", QueueLogWord::Ignored},
    LogName{"INFO", QueueLogWord::Ignored},
    LogName{"AGENTLOGIN", QueueLogWord::Ignored},
    LogName{"AGENTLOGOFF", QueueLogWord::Ignored},
    LogName{"AGENTCALLBACKLOGIN", QueueLogWord::Ignored},
    LogName{"AGENTCALLBACKLOGOFF", QueueLogWord::Ignored},
};
constexpr WordTable<QueueLogWord, logNameList.size()> logNames{logNameList};

constexpr long long earliest = 946'684'800; // 2000
constexpr long long latest = 253'402'300'799; // the end of year 9999

template <class Number> std::optional<Number> numberOf(std::string_view text)
{
    Number number{};
    const char *const stop = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), stop, number);
    return error == std::errc() && end == stop ? std::optional(number) : std::nullopt;
}

std::optional<int> secondsField(std::string_view text)
{
    const std::optional<int> number = numberOf<int>(text);
    return number && *number >= 0 && *number <= 100'000'000 ? number : std::nullopt;
}

/** Cuts the first field off @p text; the last one is what is left. */
std::string_view cut(std::string_view &text)
{
    const std::size_t bar = text.find('|');
    const std::string_view field = text.substr(0, bar);
    text.remove_prefix(bar == std::string_view::npos ? text.size() : bar + 1);
    return field;
}

} // namespace

std::optional<int> QueueLogLine::number(std::size_t index) const
{
    return index < count ? secondsField(data[index]) : std::nullopt;
}

std::optional<int> QueueLogLine::numberFromEnd(std::size_t index) const
{
    return index >= 1 && index <= count ? secondsField(data[count - index]) : std::nullopt;
}

std::optional<QueueLogLine> parseQueueLogLine(std::string_view text)
{
    if (std::count(text.begin(), text.end(), '|') < 4)
        return std::nullopt;
    QueueLogLine line;
    const std::optional<long long> second = numberOf<long long>(cut(text));
    if (!second || *second < earliest || *second > latest)
        return std::nullopt;
    line.at = momentFromEpochMs(*second * 1000);
    line.call = cut(text);
    line.queue = cut(text);
    line.member = cut(text);
    if (line.member == "NONE")
        line.member = {};
    line.event = cut(text);
    if (const QueueLogWord *word = logNames.find(line.event))
        line.word = *word;
    while (!text.empty() && line.count + 1 < line.data.size())
        line.data[line.count++] = cut(text);
    if (!text.empty())
        line.data[line.count++] = text;
    // Some writers end each line with a bar more; the numbers are counted from the end.
    while (line.count > 0 && line.data[line.count - 1].empty() && line.word == QueueLogWord::Transfer)
        --line.count;
    return line;
}

} // namespace Floorwalk
