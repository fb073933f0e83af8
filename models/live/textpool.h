// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace Floorwalk {

/** Number of a text in a TextPool; 0 is the empty text. */
using TextId = std::uint32_t;

/**
 * Hashes views and strings alike, so that a map of strings is searched without making one. Not said to be noexcept, for
 * libstdc++ then keeps each key's hash beside it instead of making it anew for the neighbours of what is looked for.
 */
struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return qHashBits(text.data(), text.size(), s_seed); }

private:
    static inline const std::size_t s_seed = QHashSeed::globalSeed() | 1; // without one Qt takes a slower way
};

/** Keeps each name of the floor once and hands out numbers for it, so that an event costs no copy and no QString. */
class TextPool
{
    Q_DISABLE_COPY_MOVE(TextPool)

public:
    TextPool();

    /**
     * The number of @p text, made when it is new. Texts over 512 bytes are cut; when 400,000 are kept (no floor has so
     * many names; a broken feed might) new ones come out as 0.
     */
    TextId intern(std::string_view text);
    /** The number of @p text, or 0 when it was never interned. */
    TextId find(std::string_view text) const;
    std::string_view text(TextId id) const { return m_texts[id].bytes; }
    /** Made when it is first asked for; all who ask share it. */
    const QString &string(TextId id) const;

private:
    std::size_t slotOf(std::string_view text, std::size_t hash) const;
    void grow();

    struct Slot
    {
        std::size_t hash = 0;
        const char *text = nullptr; ///< in m_texts
        std::uint32_t size = 0;
        TextId id = 0;
    };
    struct Text
    {
        std::string bytes;
        mutable QString string{}; ///< null: not asked for yet
    };
    std::deque<Text> m_texts; ///< by number; never moved
    std::vector<Slot> m_slots;
};

} // namespace Floorwalk
