// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "widgets/theme/tokens.h"

#include <QString>

namespace Floorwalk {

class FloorSession;
struct FeedStatus;

/** What a feed comes to for whoever looks at its figures. */
enum class FeedShape : quint8 { Ok, Stale, Lost, Demo };

/** How that is said: everything that shows live figures says it by the same word, shape and colour. */
struct FeedLook
{
    Tone tone;
    QString icon;
    QString word;
};

FeedShape feedShape(const FeedStatus &feed);
FeedLook feedLook(FeedShape shape);
/** What stands beside the word: the age of the last event ("0.3 s"), or what is missing; its time once that is long
 * ago. */
QString feedDetail(const FeedStatus &feed, Moment now, const Zone &zone);
/** "Feed lost 0:36": the word, and for how long nothing was heard; empty while @p floor is heard. */
QString silenceWords(const FloorSession &floor);

} // namespace Floorwalk
