// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytemplate.h"

#include <QStringList>

namespace Floorwalk {

/** Day templates in words, for people who edit them; translated. */
namespace TemplateWords {
QString anchor(DayAnchor anchor);
QString trigger(ActivityTrigger trigger);
QString holidays(OnHolidays holidays);
QString privacy(WordsPrivacy privacy);
/** "Agenda": the name of a part of a form, by DayParts. */
QString part(QStringView name);
/** "What is to be said; written before the meeting": what it shows or takes. */
QString partMeaning(QStringView name);
/** "10 min after Meal, 15 min, mandatory". */
QString time(const DayTime &time, const DayTemplate &dayTemplate, const QString &language);
/** "Tue, Fri" or "1st, 15th"; empty when the activity is for every day. */
QString days(const TemplateActivity &activity);
/**
 * What makes @p after another template than @p before, a line each: activities that came, were retired or brought back,
 * and of the others what is changed. Empty when nothing is.
 */
QStringList differences(const DayTemplate &before, const DayTemplate &after, const QString &language);
} // namespace TemplateWords

} // namespace Floorwalk
