// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Floorwalk {

/** The words for the ids of shipped day templates, translated; a template's own words go first where it has some. */
namespace DayWords {
/** Empty when @p key is not one of the shipped ids. */
QString activityTitle(QStringView key);
QString activityPurpose(QStringView key);
QString stepTitle(QStringView key);
/** Every id there are words for: held equal to the shipped templates by a test. */
QStringList activityKeys();
QStringList stepKeys();
} // namespace DayWords

} // namespace Floorwalk
