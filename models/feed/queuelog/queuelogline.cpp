// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/queuelog/queuelogline.h"

#include "models/feed/ami/wordtable.h"

#include <charconv>

namespace Floorwalk {

namespace {

using Name = std::pair<std::string_view, QueueLogWord>;
constexpr std::array nameList{
    Name{"QUEUESTART", QueueLogWord::QueueStart},
    Name{"ENTERQUEUE", QueueLogWord::EnterQueue},
    Name{"CONNECT", QueueLogWord::Connect},
    Name{"COMPLETEAGENT", QueueLogWord::CompleteAgent},
    Name{"COMPLETECALLER", QueueLogWord::CompleteCaller},
    Name{"BLINDTRANSFER", QueueLogWord::Transfer},
    Name{"ATTENDEDTRANSFER", QueueLogWord::Transfer},
    Name{"TRANSFER", QueueLogWord::Transfer},
    Name{"ABANDON", QueueLogWord::Abandon},
    Name{"EXITEMPTY", QueueLogWord::ExitEmpty},
    Name{"EXITWITHTIMEOUT", QueueLogWord::ExitWithTimeout},
    Name{"EXITWITHKEY", QueueLogWord::ExitWithKey},
    Name{"WITHDRAW", QueueLogWord::Withdraw},
    Name{"RINGNOANSWER", QueueLogWord::RingNoAnswer},
    Name{"AGENTDUMP", QueueLogWord::AgentDump},
    Name{"ADDMEMBER", QueueLogWord::AddMember},
    Name{"REMOVEMEMBER", QueueLogWord::RemoveMember},
    Name{"PAUSE", QueueLogWord::Pause},
    Name{"UNPAUSE", QueueLogWord::Unpause},
    // PAUSEALL is followed by a PAUSE for each queue.
    Name{"PAUSEALL", QueueLogWord::Ignored},
    Name{"UNPAUSEALL", QueueLogWord::Ignored},
    Name{"RINGCANCELED", QueueLogWord::Ignored},
    Name{"PENALTY", QueueLogWord::Ignored},
    Name{"RINGINUSE", QueueLogWord::Ignored},
    Name{"CONFIGRELOAD", QueueLogWord::Ignored},
    Name{"SYSCOMPAT", QueueLogWord::Ignored},
    Name{"JOINEMPTY", QueueLogWord::Ignored},
    Name{"JOINUNAVAIL", QueueLogWord::Ignored},
    Name{"FULL", QueueLogWord::Ignored},
    Name{"DID", QueueLogWord::Ignored},
    Name{"INFO", QueueLogWord::Ignored},
    Name{"AGENTLOGIN", QueueLogWord::Ignored},
    Name{"AGENTLOGOFF", QueueLogWord::Ignored},
    Name{"AGENTCALLBACKLOGIN", QueueLogWord::Ignored},
    Name{"AGENTCALLBACKLOGOFF", QueueLogWord::Ignored},
};
constexpr WordTable<QueueLogWord, nameList.size()> names{nameList};

constexpr long long earliest = 946'684'800; // 2000
constexpr long long latest = 253'402'300'799; // the end of year 9999

template <class Number> std::optional<Number> numberOf(std::string_view text)
{
    Number number{};
    const char *const stop = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), stop, number);
    return error == std::errc() && end == stop ? std::optional(number) : std::nullopt;
}

std::optional<int> duration(std::string_view text)
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
    return index < count ? duration(data[index]) : std::nullopt;
}

std::optional<int> QueueLogLine::numberFromEnd(std::size_t index) const
{
    return index >= 1 && index <= count ? duration(data[count - index]) : std::nullopt;
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
    if (const QueueLogWord *word = names.find(line.event))
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
