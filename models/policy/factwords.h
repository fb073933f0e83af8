// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Floorwalk {

/** What a wording does in place of telling what was seen (domain.md 6): facts, not judging, comparing, shirking,
 * forcing. */
enum class WordingFault : quint8 { Generalises, Judges, Compares, Shirks, Forces };

/** A word that tells no fact, as it stands in the text. */
struct FoundWording
{
    QString word;
    WordingFault fault = WordingFault::Judges;

    bool operator==(const FoundWording &) const = default;
};

/**
 * The first such word in @p text, in Chinese of both scripts or English, whatever the language of the program. A hint
 * for who writes, never a refusal: the word may be a quotation.
 */
std::optional<FoundWording> findWording(const QString &text);

} // namespace Floorwalk
