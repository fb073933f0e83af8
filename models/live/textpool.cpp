// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/textpool.h"

namespace Floorwalk {

namespace {
constexpr std::size_t longestText = 512;
constexpr std::size_t mostTexts = 400'000;
} // namespace

TextPool::TextPool()
    : m_slots(1024)
{
    m_texts.emplace_back();
}

std::size_t TextPool::slotOf(std::string_view text, std::size_t hash) const
{
    std::size_t place = hash & (m_slots.size() - 1);
    const auto holds = [text, hash](const Slot &slot) {
        return slot.hash == hash && std::string_view(slot.text, slot.size) == text;
    };
    while (m_slots[place].id != 0 && !holds(m_slots[place]))
        place = (place + 1) & (m_slots.size() - 1);
    return place;
}

TextId TextPool::find(std::string_view text) const
{
    text = text.substr(0, longestText);
    return text.empty() ? 0 : m_slots[slotOf(text, TextHash{}(text))].id;
}

TextId TextPool::intern(std::string_view text)
{
    text = text.substr(0, longestText);
    if (text.empty())
        return 0;
    const std::size_t hash = TextHash{}(text);
    std::size_t place = slotOf(text, hash);
    if (m_slots[place].id != 0)
        return m_slots[place].id;
    if (m_texts.size() > mostTexts)
        return 0;
    if (m_texts.size() * 2 > m_slots.size()) {
        grow();
        place = slotOf(text, hash);
    }
    const TextId id = TextId(m_texts.size());
    m_texts.push_back({std::string(text)});
    const std::string &kept = m_texts.back().bytes;
    m_slots[place] = {hash, kept.data(), std::uint32_t(kept.size()), id};
    return id;
}

const QString &TextPool::string(TextId id) const
{
    const Text &text = m_texts[id];
    if (text.string.isNull())
        text.string = QString::fromUtf8(text.bytes.data(), qsizetype(text.bytes.size()));
    return text.string;
}

void TextPool::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (slot.id == 0)
            continue;
        std::size_t place = slot.hash & (m_slots.size() - 1);
        while (m_slots[place].id != 0)
            place = (place + 1) & (m_slots.size() - 1);
        m_slots[place] = slot;
    }
}

} // namespace Floorwalk
