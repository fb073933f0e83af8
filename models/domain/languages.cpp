// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/languages.h"

#include <QStringList>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Whether @p parts ("zh", "Hant", "HK") name a Chinese that is written in traditional characters. */
bool isTraditional(const QStringList &parts)
{
    if (parts.contains("Hans"_L1, Qt::CaseInsensitive))
        return false;
    static constexpr std::array signs{"Hant"_L1, "TW"_L1, "HK"_L1, "MO"_L1};
    return std::ranges::any_of(signs,
                               [&parts](QLatin1StringView sign) { return parts.contains(sign, Qt::CaseInsensitive); });
}

} // namespace

QString languageServing(const QString &wanted)
{
    const QStringList parts = QString(wanted).replace(u'-', u'_').section(u'.', 0, 0).split(u'_');
    if (parts.first() == "zh"_L1)
        return isTraditional(parts) ? u"zh_TW"_s : u"zh_CN"_s;
    const auto spoken =
        std::ranges::find(spokenLanguages, parts.first(), [](const SpokenLanguage &language) { return language.code; });
    return spoken == spokenLanguages.end() ? QString() : QString(spoken->code);
}

QString inLanguage(const QMap<QString, QString> &words, const QString &language)
{
    if (const auto own = words.find(language); own != words.end())
        return *own;
    if (language.startsWith("zh"_L1) && words.contains(u"zh_CN"_s))
        return words.value(u"zh_CN"_s);
    return words.value(u"en"_s);
}

} // namespace Floorwalk
