// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/ami/amiparser.h"

#include "models/feed/ami/linemarks.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace Floorwalk {

namespace {

constexpr std::size_t firstCapacity = 64 * 1024;
constexpr std::size_t firstFields = 64;
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
    , m_fields(std::min(firstFields, limits.headers))
{}

char *AmiParser::writable(std::size_t size)
{
    if (m_capacity - m_end < size) {
        const std::size_t needed = pendingBytes() + size;
        if (needed > m_capacity) {
            const std::size_t capacity =
                std::max({needed, std::min(m_capacity * 2, m_limits.messageBytes), firstCapacity});
            // What the last look at the bytes reads beyond them is of no meaning, but must be there.
            auto buffer = std::make_unique_for_overwrite<char[]>(capacity + LineMarks::width);
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
    for (AmiField &field : std::span(m_fields.data(), m_fieldCount)) {
        if (field.key.data() != outputKey.data())
            field.key = {target + (field.key.data() - from), field.key.size()};
        field.value = {target + (field.value.data() - from), field.value.size()};
    }
    m_line -= m_begin;
    m_scanned -= m_begin;
    if (m_colon != noColon)
        m_colon -= m_begin;
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
    m_colon = noColon;
    m_fieldCount = 0;
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
    while (m_scanned < m_end) {
        if (m_skipping) {
            m_begin = m_line = m_scanned = skip(m_scanned);
            continue;
        }
        const std::size_t from = m_scanned;
        const std::size_t size = std::min(m_end - from, LineMarks::width);
        LineMarks marks = LineMarks::of(m_buffer.get() + from);
        if (size < LineMarks::width) {
            const std::uint64_t received = (std::uint64_t(1) << size) - 1;
            marks.lineEnds &= received;
            marks.colons &= received;
        }
        takeLines(from, marks, handler);
        if (m_skipping)
            continue; // from where the line ended that is too much
        if (m_colon == noColon && marks.colons != 0)
            m_colon = from + std::size_t(std::countr_zero(marks.colons));
        m_scanned = from + size;
    }
}

/** Takes the lines that end in the bytes at @p from; leaves in @p marks what belongs to the next one. */
void AmiParser::takeLines(std::size_t from, LineMarks &marks, AmiHandler &handler)
{
    const char *const base = m_buffer.get();
    while (marks.lineEnds != 0 && !m_skipping) {
        const std::uint64_t upTo = marks.lineEnds ^ (marks.lineEnds - 1);
        if (m_colon == noColon && (marks.colons & upTo) != 0)
            m_colon = from + std::size_t(std::countr_zero(marks.colons));
        const char *const newline = base + from + std::countr_zero(marks.lineEnds);
        const std::string_view line = withoutReturn(base + m_line, newline);
        const std::size_t colon = m_colon == noColon ? line.size() : m_colon - m_line;
        marks.lineEnds &= ~upTo;
        marks.colons &= ~upTo;
        m_colon = noColon;
        m_line = m_scanned = std::size_t(newline - base) + 1;
        if (line.empty() && !m_follows)
            endMessage(handler);
        else
            takeLine(line, colon);
    }
}

/** A line with its first colon at @p colon, or at its end when it has none. */
void AmiParser::takeLine(std::string_view line, std::size_t colon)
{
    if (line.size() > m_limits.lineBytes || m_line - m_begin > m_limits.messageBytes) {
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
    if (colon == 0 || colon >= line.size()) {
        m_damaged = true;
        return;
    }
    AmiField *const field = newField();
    if (!field)
        return;
    const std::size_t value = colon + 1 < line.size() && line[colon + 1] == ' ' ? colon + 2 : colon + 1;
    field->key = {line.data(), colon};
    field->value = {line.data() + value, line.size() - value};
    if (m_fieldCount == 1 && field->key == "Response" && field->value == "Follows")
        m_follows = true;
}

/** Makes room for more headers; false when there are too many, and the message was dropped. */
bool AmiParser::makeRoom()
{
    if (m_fieldCount >= m_limits.headers) {
        dropMessage();
        return false;
    }
    m_fields.resize(std::min(m_fieldCount * 2, m_limits.headers));
    return true;
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
    const bool header = m_fields[m_fieldCount - 1].key != outputKey
                        && (line.starts_with("Privilege: ") || line.starts_with("ActionID: "));
    if (!header && last && line.empty())
        return;
    if (AmiField *const field = newField()) {
        const std::size_t colon = header ? line.find(':') : 0;
        *field = header ? AmiField{line.substr(0, colon), line.substr(colon + 2)} : AmiField{outputKey, line};
    }
}

void AmiParser::endMessage(AmiHandler &handler)
{
    bool damaged = m_damaged;
    if (m_fieldCount > 0) {
        const std::span<const AmiField> fields(m_fields.data(), m_fieldCount);
        const auto named = [fields](std::string_view key) { return std::ranges::find(fields, key, &AmiField::key); };
        auto name = named("Event");
        const bool event = name != fields.end();
        if (!event)
            name = named("Response");
        if (name != fields.end()) {
            ++m_counts.messages;
            handler.onMessage(
                AmiMessage(event ? AmiMessage::Kind::Event : AmiMessage::Kind::Response, name->value, fields));
        } else {
            damaged = true;
        }
        m_fieldCount = 0;
    }
    if (damaged)
        ++m_counts.malformed;
    m_damaged = false;
    m_begin = m_line;
}

void AmiParser::dropMessage()
{
    ++m_counts.oversized;
    m_fieldCount = 0;
    m_colon = noColon;
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
