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

std::optional<PauseKind> namedPauseKind(QStringView reason)
{
    struct Name
    {
        QStringView text;
        PauseKind kind;
    };
    static constexpr std::array names{
        Name{u"busy", PauseKind::Busy},     Name{u"示忙", PauseKind::Busy},         Name{u"忙碌", PauseKind::Busy},
        Name{u"break", PauseKind::Break},   Name{u"小休", PauseKind::Break},        Name{u"meal", PauseKind::Meal},
        Name{u"用餐", PauseKind::Meal},     Name{u"training", PauseKind::Training}, Name{u"培训", PauseKind::Training},
        Name{u"培訓", PauseKind::Training}, Name{u"meeting", PauseKind::Meeting},   Name{u"会议", PauseKind::Meeting},
        Name{u"會議", PauseKind::Meeting},
    };
    const auto found = std::ranges::find_if(
        names, [reason](const Name &name) { return reason.compare(name.text, Qt::CaseInsensitive) == 0; });
    return found == names.end() ? std::nullopt : std::optional(found->kind);
}

} // namespace Floorwalk
