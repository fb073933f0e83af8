// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/dayprivacy.h"

#include "models/day/dayparts.h"
#include "models/day/daywords.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Of our own activities in templates from before privacy, or parts, stood in them. */
WordsPrivacy ofOurs(QStringView key)
{
    if (key == u"memberCare" || key == u"hearTheTeam")
        return WordsPrivacy::All;
    if (key == u"listenIn")
        return WordsPrivacy::Words;
    return key == u"floorWalk" ? WordsPrivacy::Note : WordsPrivacy::Told;
}

} // namespace

WordsPrivacy DayPrivacy::least(const TemplateActivity &activity)
{
    const QStringList parts = activity.parts.value_or(QStringList());
    if (parts.contains(DayParts::care))
        return WordsPrivacy::All;
    const std::vector<EntryKind> kinds = DayParts::entryKindsOf(activity.key);
    return parts.contains(DayParts::entries) && std::ranges::all_of(kinds, isPrivate) ? WordsPrivacy::All
                                                                                      : WordsPrivacy::Told;
}

WordsPrivacy DayPrivacy::usual(const TemplateActivity &activity)
{
    const QStringList parts = activity.parts.value_or(QStringList());
    WordsPrivacy privacy = std::max(least(activity), ofOurs(activity.key));
    if (parts.contains(DayParts::listening))
        privacy = std::max(privacy, WordsPrivacy::Words);
    if (parts.contains(DayParts::walk))
        privacy = std::max(privacy, WordsPrivacy::Note);
    return privacy;
}

WordsPrivacy DayPrivacy::of(const TemplateActivity &activity)
{
    return activity.privacy ? std::max(*activity.privacy, least(activity)) : usual(activity);
}

WordsPrivacy DayPrivacy::ofUnknown(const QString &key)
{
    return DayWords::activityTitle(key).isEmpty() ? WordsPrivacy::All : ofOurs(key);
}

} // namespace Floorwalk
