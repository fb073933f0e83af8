// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Floorwalk {

/** The words of a day template's file for its enumerations, in their order: what reader and writer share. */
namespace DayTemplateNames {
const QStringList &anchors(); ///< of DayAnchor
const QStringList &triggers(); ///< of ActivityTrigger
const QStringList &holidays(); ///< of OnHolidays
const QStringList &privacies(); ///< of WordsPrivacy
const QStringList &weekdays(); ///< from Monday
} // namespace DayTemplateNames

} // namespace Floorwalk
