// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Floorwalk {

struct LineMarks;

/** One header of a message, as views into the parser's buffer; a key may come more than once, a value may be anything.
 */
struct AmiField
{
    std::string_view key;
    std::string_view value; ///< without the one blank after the colon; further blanks belong to the value
};

/** One whole message of the Asterisk Manager Interface; valid only while AmiHandler::onMessage() runs. */
class AmiMessage
{
public:
    enum class Kind : std::uint8_t { Event, Response };

    AmiMessage(Kind kind, std::string_view name, std::span<const AmiField> fields)
        : m_fields(fields)
        , m_name(name)
        , m_kind(kind)
    {}

    /** An event may carry a header "Response" too (OriginateResponse): it is still an event. */
    Kind kind() const { return m_kind; }
    bool isEvent() const { return m_kind == Kind::Event; }
    /** The event's name, or the response's word ("Success", "Error", "Goodbye", "Follows"). */
    std::string_view name() const { return m_name; }
    std::span<const AmiField> fields() const { return m_fields; }
    /** The first value of @p key (exact case), or an empty view. */
    std::string_view value(std::string_view key) const;

private:
    std::span<const AmiField> m_fields;
    std::string_view m_name;
    Kind m_kind;
};

/** Hears the messages of an AmiParser; must not call back into the parser. */
class AmiHandler
{
public:
    virtual ~AmiHandler() = default;
    virtual void onMessage(const AmiMessage &message) = 0;
};

/** What a parser puts up with before it drops a message and waits for the next empty line. */
struct AmiLimits
{
    std::size_t lineBytes = 64UL * 1024;
    std::size_t messageBytes = 1024UL * 1024;
    std::size_t headers = 16UL * 1024; ///< `Command` answers have one header a line of output
};

struct AmiCounts
{
    std::uint64_t bytes = 0;
    std::uint64_t messages = 0; ///< delivered
    std::uint64_t malformed = 0; ///< messages with lines that are no header, or that are neither event nor response
    std::uint64_t oversized = 0; ///< messages dropped because of AmiLimits

    bool operator==(const AmiCounts &) const = default;
};

/**
 * Cuts a byte stream into AMI messages wherever the chunks happen to end: bytes are received straight into its buffer,
 * messages are views into it, nothing is allocated per message, and no input makes the buffer grow past the limits.
 */
class AmiParser
{
public:
    explicit AmiParser(AmiLimits limits = {});

    /** Room for @p size bytes to receive into; valid until the next call of writable(), feed() or reset(). */
    char *writable(std::size_t size);
    /** Says that @p size bytes were received into writable(), and hands the messages they complete to @p handler. */
    void commit(std::size_t size, AmiHandler &handler);
    /** writable(), copy, commit(). */
    void feed(std::string_view bytes, AmiHandler &handler);
    /** A new connection: forgets what was unfinished and the banner; the counts go on. */
    void reset();

    /** The greeting, for example "Asterisk Call Manager/5.0.4"; empty until seen, or when the stream began without. */
    const std::string &banner() const { return m_banner; }
    /** True once a first whole line came that was no greeting: whatever this is, a manager port greets first. */
    bool firstLineIsNoBanner() const { return m_greeting == Greeting::Missing; }
    /** Bytes of a message that has not ended yet. */
    std::size_t pendingBytes() const { return m_end - m_begin; }
    const AmiCounts &counts() const { return m_counts; }
    std::size_t capacity() const { return m_capacity; }

private:
    enum class Greeting : std::uint8_t { Awaited, Seen, Missing };
    static constexpr std::size_t noColon = std::size_t(-1);

    void parse(AmiHandler &handler);
    void takeLines(std::size_t from, LineMarks &marks, AmiHandler &handler);
    void takeLine(std::string_view line, std::size_t colon);
    bool makeRoom();
    /**
     * One more header, or nullptr when there are too many. It is filled in place: a copy of what was written word by
     * word waits for all of the words, at each header.
     */
    AmiField *newField() { return m_fieldCount < m_fields.size() || makeRoom() ? &m_fields[m_fieldCount++] : nullptr; }
    void takeGreeting(std::string_view line);
    void takeOutput(std::string_view line);
    void endMessage(AmiHandler &handler);
    void dropMessage();
    std::size_t skip(std::size_t from);
    void moveTo(char *target);

    AmiLimits m_limits;
    AmiCounts m_counts;
    std::unique_ptr<char[]> m_buffer;
    std::size_t m_capacity = 0;
    std::size_t m_begin = 0; ///< start of the unfinished message
    std::size_t m_line = 0; ///< start of its unfinished line
    std::size_t m_scanned = 0; ///< no line end before this
    std::size_t m_colon = noColon; ///< the first of the unfinished line, as far as it was looked at
    std::size_t m_end = 0;
    std::vector<AmiField> m_fields; ///< the first m_fieldCount are the unfinished message's, the others room
    std::size_t m_fieldCount = 0;
    std::string m_banner;
    Greeting m_greeting = Greeting::Awaited;
    bool m_follows = false; ///< in the output of an old "Response: Follows"
    bool m_damaged = false; ///< the unfinished message has a line that is no header
    bool m_skipping = false; ///< dropping everything up to an empty line
    bool m_skippedLineHasText = false;
};

} // namespace Floorwalk
