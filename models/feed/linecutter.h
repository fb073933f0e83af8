// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>

namespace Floorwalk {

/** Cuts a byte stream into lines wherever its chunks end; a line that is too long is dropped and counted. */
class LineCutter
{
public:
    static constexpr std::size_t longestLine = 64 * 1024;

    explicit LineCutter(std::size_t longest = longestLine)
        : m_longest(longest)
    {}

    void append(std::string_view bytes);
    /** The next whole line without "\n" or "\r\n"; a view that is valid until append(), rest() or reset(). */
    std::optional<std::string_view> next();
    /** What stands behind the last line end, as a line: at the end of a file. */
    std::optional<std::string_view> rest();
    /** Forgets what is unfinished; the counts go on. */
    void reset();

    std::size_t pendingBytes() const { return m_buffer.size() - m_begin; }
    quint64 bytes() const { return m_bytes; }
    quint64 oversized() const { return m_oversized; }

private:
    std::size_t m_longest;
    std::string m_buffer;
    std::size_t m_begin = 0; ///< of the first line not given out
    std::size_t m_scanned = 0; ///< no line end from m_begin to here
    bool m_skipping = false; ///< in a line that is too long
    quint64 m_bytes = 0;
    quint64 m_oversized = 0;
};

} // namespace Floorwalk
