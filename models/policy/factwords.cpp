// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/factwords.h"

#include <array>

namespace Floorwalk {

namespace {

struct Wording
{
    const char16_t *word; ///< in lower case
    WordingFault fault;
};

constexpr std::array wordings{
    Wording{u"总是", WordingFault::Generalises},
    Wording{u"總是", WordingFault::Generalises},
    Wording{u"老是", WordingFault::Generalises},
    Wording{u"从来", WordingFault::Generalises},
    Wording{u"從來", WordingFault::Generalises},
    Wording{u"从不", WordingFault::Generalises},
    Wording{u"從不", WordingFault::Generalises},
    Wording{u"永远", WordingFault::Generalises},
    Wording{u"永遠", WordingFault::Generalises},
    Wording{u"每次都", WordingFault::Generalises},
    Wording{u"一向", WordingFault::Generalises},
    Wording{u"always", WordingFault::Generalises},
    Wording{u"never", WordingFault::Generalises},
    Wording{u"every time", WordingFault::Generalises},
    Wording{u"态度差", WordingFault::Judges},
    Wording{u"態度差", WordingFault::Judges},
    Wording{u"态度不好", WordingFault::Judges},
    Wording{u"態度不好", WordingFault::Judges},
    Wording{u"不负责", WordingFault::Judges},
    Wording{u"不負責", WordingFault::Judges},
    Wording{u"不认真", WordingFault::Judges},
    Wording{u"不認真", WordingFault::Judges},
    Wording{u"懒", WordingFault::Judges},
    Wording{u"懶", WordingFault::Judges},
    Wording{u"笨", WordingFault::Judges},
    Wording{u"lazy", WordingFault::Judges},
    Wording{u"careless", WordingFault::Judges},
    Wording{u"stupid", WordingFault::Judges},
    Wording{u"bad attitude", WordingFault::Judges},
    Wording{u"不如", WordingFault::Compares},
    Wording{u"别人都", WordingFault::Compares},
    Wording{u"別人都", WordingFault::Compares},
    Wording{u"人家都", WordingFault::Compares},
    Wording{u"everybody else", WordingFault::Compares},
    Wording{u"everyone else", WordingFault::Compares},
    Wording{u"worse than", WordingFault::Compares},
    Wording{u"不关我", WordingFault::Shirks},
    Wording{u"不關我", WordingFault::Shirks},
    Wording{u"上面规定", WordingFault::Shirks},
    Wording{u"上面規定", WordingFault::Shirks},
    Wording{u"not my fault", WordingFault::Shirks},
    Wording{u"必须给我", WordingFault::Forces},
    Wording{u"必須給我", WordingFault::Forces},
    Wording{u"否则就", WordingFault::Forces},
    Wording{u"否則就", WordingFault::Forces},
    Wording{u"or else", WordingFault::Forces},
    Wording{u"no excuses", WordingFault::Forces},
};

bool isLatin(QChar character)
{
    return character.isLetter() && character.script() == QChar::Script_Latin;
}

/** "never" is not in "nevertheless"; a Chinese word needs no blank beside it. */
bool standsAlone(const QString &text, qsizetype at, qsizetype length)
{
    if (!isLatin(text.at(at)))
        return true;
    const bool before = at > 0 && isLatin(text.at(at - 1));
    const bool behind = at + length < text.size() && isLatin(text.at(at + length));
    return !before && !behind;
}

} // namespace

std::optional<FoundWording> findWording(const QString &text)
{
    const QString lower = text.toLower();
    if (lower.size() != text.size())
        return std::nullopt; // places in one would not be places in the other
    std::optional<FoundWording> found;
    qsizetype first = text.size();
    for (const Wording &wording : wordings) {
        const QStringView word(wording.word);
        for (qsizetype at = lower.indexOf(word); at >= 0 && at < first; at = lower.indexOf(word, at + 1)) {
            if (!standsAlone(lower, at, word.size()))
                continue;
            found = FoundWording{text.mid(at, word.size()), wording.fault};
            first = at;
            break;
        }
    }
    return found;
}

} // namespace Floorwalk
