// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/pausereason.h"

#include <algorithm>
#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

QString discreetReason(const QString &reason)
{
    static constexpr std::array<QStringView, 8> words{u"洗手间",   u"卫生间",   u"厕",       u"toilet",
                                                      u"restroom", u"bathroom", u"lavatory", u"washroom"};
    const bool restroom =
        std::ranges::any_of(words, [&reason](QStringView word) { return reason.contains(word, Qt::CaseInsensitive); });
    if (!restroom && reason.compare("wc"_L1, Qt::CaseInsensitive) != 0)
        return reason;
    const bool latin = std::ranges::all_of(reason, [](QChar letter) { return letter.unicode() < 0x2e80; });
    return latin ? u"short break"_s : u"小休"_s;
}

} // namespace Floorwalk
