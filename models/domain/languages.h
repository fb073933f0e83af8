// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>

#include <array>

namespace Floorwalk {

/** A language the program speaks. */
struct SpokenLanguage
{
    QLatin1StringView code; ///< "zh_CN", the name of its translation
    QStringView ownName; ///< as those call it who speak it
};

/** All of them, in the order in which they are offered. The machine setting "language" takes the same codes. */
inline constexpr std::array spokenLanguages{
    SpokenLanguage{QLatin1StringView("zh_CN"), u"简体中文"},
    SpokenLanguage{QLatin1StringView("zh_TW"), u"繁體中文"},
    SpokenLanguage{QLatin1StringView("en"), u"English"},
};

/**
 * The code of the language that serves @p wanted ("zh_HK", "zh-Hant" → "zh_TW"; other Chinese → "zh_CN"; "en-GB" →
 * "en"); empty for one the program does not speak.
 */
QString languageServing(const QString &wanted);

/**
 * What data files say in several languages, in @p language: as written for it, else in Simplified Chinese for a Chinese
 * reader, else in English, which every file has.
 */
QString inLanguage(const QMap<QString, QString> &words, const QString &language);

} // namespace Floorwalk
