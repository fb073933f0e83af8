// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace Floorwalk {

struct DayTemplate;

/** The words for the ids of shipped day templates, translated; a template's own words go first where it has some. */
namespace DayWords {
enum class Tongue {
    Spoken, ///< the language that the program speaks now
    English
};
/** Empty when @p key is not one of the shipped ids. */
QString activityTitle(QStringView key, Tongue tongue = Tongue::Spoken);
/** The words of @p dayTemplate for its activity, in @p language, or else ours; the key where there are none. */
QString titleIn(const DayTemplate &dayTemplate, const QString &key, const QString &language);
QString activityPurpose(QStringView key, Tongue tongue = Tongue::Spoken);
QString stepTitle(QStringView key, Tongue tongue = Tongue::Spoken);
/** Of a step of @p activity as titleIn() has it; its share of the weekday of @p date, where it has shares, is put in.
 */
QString stepTitleIn(const DayTemplate &dayTemplate, const QString &activity, const QString &step,
                    const QString &language, QDate date = {});
/** Every id there are words for: held equal to the shipped templates by a test. */
QStringList activityKeys();
QStringList stepKeys();
} // namespace DayWords

} // namespace Floorwalk
