// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Floorwalk {

/**
 * Where line ends and colons stand in 64 bytes of a stream; the lowest bit is the first byte's. A header of AMI has
 * some twenty bytes: to call memchr() twice for each takes longer than to look at all bytes at once.
 */
struct LineMarks
{
    static constexpr std::size_t width = 64; ///< bytes that are read, whatever their number in the stream

    std::uint64_t lineEnds = 0;
    std::uint64_t colons = 0;

    /** Of the bytes from @p bytes on; width of them must be readable. */
    static LineMarks of(const char *bytes);
    /** The same on any processor, and what of() is where nothing better is known. */
    static LineMarks portably(const char *bytes);
};

inline LineMarks LineMarks::portably(const char *bytes)
{
    // Of eight bytes at a time those that are zero after the exclusive or; the multiplication gathers their top bits.
    const auto equal = [](std::uint64_t eight, char mark) {
        constexpr std::uint64_t low = 0x7f7f'7f7f'7f7f'7f7f;
        const std::uint64_t differs = eight ^ (0x0101'0101'0101'0101 * std::uint64_t(mark));
        const std::uint64_t zero = ~(((differs & low) + low) | differs | low);
        return ((zero >> 7) * 0x0102'0408'1020'4080) >> 56;
    };
    LineMarks marks;
    for (std::size_t i = 0; i < width; i += 8) {
        std::uint64_t eight = 0;
        for (std::size_t k = 0; k < 8; ++k) // the first byte is the lowest, in whatever order the processor keeps them
            eight |= std::uint64_t(static_cast<unsigned char>(bytes[i + k])) << (8 * k);
        marks.lineEnds |= equal(eight, '\n') << i;
        marks.colons |= equal(eight, ':') << i;
    }
    return marks;
}

inline LineMarks LineMarks::of(const char *bytes)
{
#ifdef __SSE2__
    const __m128i lineEnd = _mm_set1_epi8('\n');
    const __m128i colon = _mm_set1_epi8(':');
    LineMarks marks;
    for (std::size_t i = 0; i < width; i += sizeof(__m128i)) {
        __m128i some;
        std::memcpy(&some, bytes + i, sizeof some);
        marks.lineEnds |= std::uint64_t(unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(some, lineEnd)))) << i;
        marks.colons |= std::uint64_t(unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(some, colon)))) << i;
    }
    return marks;
#else
    return portably(bytes);
#endif
}

} // namespace Floorwalk
