// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/linecutter.h"

namespace Floorwalk {

namespace {

std::string_view withoutReturn(std::string_view line)
{
    return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

} // namespace

void LineCutter::append(std::string_view bytes)
{
    m_bytes += bytes.size();
    m_buffer.erase(0, m_begin);
    m_scanned -= std::min(m_scanned, m_begin);
    m_begin = 0;
    m_buffer.append(bytes);
}

std::optional<std::string_view> LineCutter::next()
{
    for (;;) {
        const std::size_t end = m_buffer.find('\n', std::max(m_scanned, m_begin));
        const std::size_t size = (end == std::string::npos ? m_buffer.size() : end) - m_begin;
        const bool tooLong = size > m_longest;
        if (tooLong && !m_skipping)
            ++m_oversized;
        if (end == std::string::npos) {
            m_skipping = m_skipping || tooLong;
            if (m_skipping)
                m_begin = m_buffer.size();
            m_scanned = m_buffer.size();
            return std::nullopt;
        }
        const std::string_view line(m_buffer.data() + m_begin, size);
        m_begin = m_scanned = end + 1;
        if (!std::exchange(m_skipping, false) && !tooLong)
            return withoutReturn(line);
    }
}

std::optional<std::string_view> LineCutter::rest()
{
    if (std::exchange(m_skipping, false) || pendingBytes() == 0 || pendingBytes() > m_longest) {
        reset();
        return std::nullopt;
    }
    const std::string_view line(m_buffer.data() + m_begin, pendingBytes());
    m_begin = m_scanned = m_buffer.size();
    return withoutReturn(line);
}

void LineCutter::reset()
{
    m_buffer.clear();
    m_begin = m_scanned = 0;
    m_skipping = false;
}

} // namespace Floorwalk
