// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/ami/amiparser.h"

#include <algorithm>
#include <cstring>

namespace Floorwalk {

namespace {

constexpr std::size_t firstCapacity = 64 * 1024;
constexpr std::size_t longestBanner = 200;
constexpr std::string_view endOfOutput = "--END COMMAND--";
constexpr std::string_view outputKey = "Output"; // the one view that does not point into the buffer

std::string_view withoutReturn(const char *begin, const char *newline)
{
    const char *end = newline > begin && newline[-1] == '\r' ? newline - 1 : newline;
    return {begin, std::size_t(end - begin)};
}

} // namespace

std::string_view AmiMessage::value(std::string_view key) const
{
    for (const AmiField &field : m_fields) {
        if (field.key == key)
            return field.value;
    }
    return {};
}

AmiParser::AmiParser(AmiLimits limits)
    : m_limits(limits)
{
    m_fields.reserve(64);
}

char *AmiParser::writable(std::size_t size)
{
    if (m_capacity - m_end < size) {
        const std::size_t needed = pendingBytes() + size;
        if (needed > m_capacity) {
            const std::size_t capacity =
                std::max({needed, std::min(m_capacity * 2, m_limits.messageBytes), firstCapacity});
            auto buffer = std::make_unique_for_overwrite<char[]>(capacity);
            moveTo(buffer.get());
            m_buffer = std::move(buffer);
            m_capacity = capacity;
        } else {
            moveTo(m_buffer.get());
        }
    }
    return m_buffer.get() + m_end;
}

/** Moves the unfinished message to the start of @p target and lets its views point there. */
void AmiParser::moveTo(char *target)
{
    const char *from = m_buffer.get() + m_begin;
    const std::size_t pending = pendingBytes();
    if (pending > 0)
        std::memmove(target, from, pending);
    for (AmiField &field : m_fields) {
        if (field.key.data() != outputKey.data())
            field.key = {target + (field.key.data() - from), field.key.size()};
        field.value = {target + (field.value.data() - from), field.value.size()};
    }
    m_line -= m_begin;
    m_scanned -= m_begin;
    m_end = pending;
    m_begin = 0;
}

void AmiParser::feed(std::string_view bytes, AmiHandler &handler)
{
    constexpr std::size_t piece = 64 * 1024;
    while (!bytes.empty()) {
        const std::string_view now = bytes.substr(0, piece);
        std::memcpy(writable(now.size()), now.data(), now.size());
        commit(now.size(), handler);
        bytes.remove_prefix(now.size());
    }
}

void AmiParser::reset()
{
    m_begin = m_line = m_scanned = m_end = 0;
    m_fields.clear();
    m_banner.clear();
    m_greeting = Greeting::Awaited;
    m_follows = m_damaged = m_skipping = m_skippedLineHasText = false;
}

void AmiParser::commit(std::size_t size, AmiHandler &handler)
{
    m_end += size;
    m_counts.bytes += size;
    parse(handler);
    if (m_end - m_line > m_limits.lineBytes || m_end - m_begin > m_limits.messageBytes)
        dropMessage();
    if (m_skipping)
        m_begin = m_line = m_scanned = m_end;
    if (m_begin == m_end)
        m_begin = m_line = m_scanned = m_end = 0;
}

void AmiParser::parse(AmiHandler &handler)
{
    const char *const base = m_buffer.get();
    while (m_scanned < m_end) {
        if (m_skipping) {
            m_begin = m_line = m_scanned = skip(m_scanned);
            continue;
        }
        const void *found = std::memchr(base + m_scanned, '\n', m_end - m_scanned);
        if (!found) {
            m_scanned = m_end;
            return;
        }
        const char *newline = static_cast<const char *>(found);
        const std::string_view line = withoutReturn(base + m_line, newline);
        m_line = m_scanned = std::size_t(newline - base) + 1;
        if (line.empty() && !m_follows)
            endMessage(handler);
        else
            takeLine(line);
    }
}

void AmiParser::takeLine(std::string_view line)
{
    if (line.size() > m_limits.lineBytes || m_line - m_begin > m_limits.messageBytes
        || m_fields.size() >= m_limits.headers) {
        dropMessage();
        return;
    }
    if (m_greeting == Greeting::Awaited) {
        takeGreeting(line);
        if (m_greeting == Greeting::Seen)
            return;
    }
    if (m_follows) {
        takeOutput(line);
        return;
    }
    const void *found = std::memchr(line.data(), ':', line.size());
    if (!found || found == line.data()) {
        m_damaged = true;
        return;
    }
    const std::size_t colon = std::size_t(static_cast<const char *>(found) - line.data());
    const std::size_t value = colon + 1 < line.size() && line[colon + 1] == ' ' ? colon + 2 : colon + 1;
    m_fields.push_back({line.substr(0, colon), line.substr(value)});
    if (m_fields.size() == 1 && m_fields[0].key == "Response" && m_fields[0].value == "Follows")
        m_follows = true;
}

/** The greeting ends with a line end but no empty line: it runs straight into the first response. */
void AmiParser::takeGreeting(std::string_view line)
{
    const bool greets = line.size() <= longestBanner && line.find("Call Manager") != std::string_view::npos
                        && line.find(": ") == std::string_view::npos;
    m_greeting = greets ? Greeting::Seen : Greeting::Missing;
    if (greets) {
        m_banner.assign(line);
        m_begin = m_line;
    }
}

/** Before Asterisk 14 a command's output came bare, empty lines included, up to a line that ends with a mark. */
void AmiParser::takeOutput(std::string_view line)
{
    const bool last = line.ends_with(endOfOutput);
    if (last) {
        line.remove_suffix(endOfOutput.size());
        m_follows = false;
    }
    const bool header =
        m_fields.back().key != outputKey && (line.starts_with("Privilege: ") || line.starts_with("ActionID: "));
    if (header) {
        const std::size_t colon = line.find(':');
        m_fields.push_back({line.substr(0, colon), line.substr(colon + 2)});
    } else if (!last || !line.empty()) {
        m_fields.push_back({outputKey, line});
    }
}

void AmiParser::endMessage(AmiHandler &handler)
{
    bool damaged = m_damaged;
    if (!m_fields.empty()) {
        const auto named = [this](std::string_view key) {
            return std::find_if(m_fields.begin(), m_fields.end(), [key](const AmiField &f) { return f.key == key; });
        };
        auto name = named("Event");
        const bool event = name != m_fields.end();
        if (!event)
            name = named("Response");
        if (name != m_fields.end()) {
            ++m_counts.messages;
            handler.onMessage(
                AmiMessage(event ? AmiMessage::Kind::Event : AmiMessage::Kind::Response, name->value, m_fields));
        } else {
            damaged = true;
        }
        m_fields.clear();
    }
    if (damaged)
        ++m_counts.malformed;
    m_damaged = false;
    m_begin = m_line;
}

void AmiParser::dropMessage()
{
    ++m_counts.oversized;
    m_fields.clear();
    m_follows = m_damaged = false;
    m_skipping = true;
    m_skippedLineHasText = m_scanned > m_line;
    if (m_greeting == Greeting::Awaited)
        m_greeting = Greeting::Missing;
}

/** Looks for the end of a dropped message; returns where the search stopped. */
std::size_t AmiParser::skip(std::size_t from)
{
    const char *const base = m_buffer.get();
    while (from < m_end) {
        const void *found = std::memchr(base + from, '\n', m_end - from);
        const std::size_t stop = found ? std::size_t(static_cast<const char *>(found) - base) : m_end;
        const std::string_view text(base + from, stop - from);
        if (!text.empty() && text != "\r")
            m_skippedLineHasText = true;
        if (!found)
            return m_end;
        from = stop + 1;
        if (!m_skippedLineHasText) {
            m_skipping = false;
            return from;
        }
        m_skippedLineHasText = false;
    }
    return from;
}

} // namespace Floorwalk
