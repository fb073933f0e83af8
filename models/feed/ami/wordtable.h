// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>
#include <utility>

namespace Floorwalk {

/**
 * Turns one of a fixed set of words into a value with one multiplication and mostly one comparison: how a header of the
 * stream finds its meaning without being hashed whole or copied. Built by the compiler.
 */
template <class Value, std::size_t N, unsigned SlotBits = 9> class WordTable
{
public:
    using Entry = std::pair<std::string_view, Value>;

    consteval explicit WordTable(const std::array<Entry, N> &entries)
        : m_entries(entries)
    {
        for (std::size_t i = 0; i < N; ++i) {
            std::size_t slot = slotOf(m_entries[i].first);
            while (m_slots[slot] != 0)
                slot = (slot + 1) % slotCount;
            m_slots[slot] = std::uint8_t(i + 1);
        }
    }

    /** The word's value, or nullptr for a word that is not in the table. Words are case-sensitive. */
    constexpr const Value *find(std::string_view word) const
    {
        if (word.empty())
            return nullptr;
        for (std::size_t slot = slotOf(word); m_slots[slot] != 0; slot = (slot + 1) % slotCount) {
            const Entry &entry = m_entries[m_slots[slot] - 1U];
            if (isSame(entry.first, word))
                return &entry.second;
        }
        return nullptr;
    }

private:
    template <class Bytes> static Bytes load(const char *from)
    {
        Bytes bytes{};
        std::memcpy(&bytes, from, sizeof bytes);
        return bytes;
    }

    /** Equal in their first and last bytes, which overlap: for words of some ten letters a call takes longer. */
    template <class Bytes> static bool isSameInHalves(std::string_view a, std::string_view b)
    {
        const std::size_t last = a.size() - sizeof(Bytes);
        return load<Bytes>(a.data()) == load<Bytes>(b.data())
               && load<Bytes>(a.data() + last) == load<Bytes>(b.data() + last);
    }

    static constexpr bool isSame(std::string_view a, std::string_view b)
    {
        if (a.size() != b.size())
            return false;
        if (std::is_constant_evaluated() || a.size() < sizeof(std::uint32_t) || a.size() > 2 * sizeof(std::uint64_t))
            return a == b;
        return a.size() < sizeof(std::uint64_t) ? isSameInHalves<std::uint32_t>(a, b)
                                                : isSameInHalves<std::uint64_t>(a, b);
    }

    static constexpr std::size_t slotCount = std::size_t(1) << SlotBits;
    static_assert(N < 255 && N * 2 < slotCount);

    static constexpr std::size_t slotOf(std::string_view word)
    {
        const auto at = [word](std::size_t i) { return std::uint64_t(static_cast<unsigned char>(word[i])); };
        const std::uint64_t mixed = std::uint64_t(word.size()) | at(0) << 8 | at(word.size() - 1) << 16
                                    | at(word.size() / 2) << 24 | at(word.size() / 3) << 32;
        return std::size_t((mixed * 0x9e3779b97f4a7c15ULL) >> (64 - SlotBits));
    }

    std::array<Entry, N> m_entries;
    std::array<std::uint8_t, slotCount> m_slots{};
};

} // namespace Floorwalk
