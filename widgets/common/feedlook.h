// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
/** "Feed lost 0:36": the word, and for how long nothing was heard; empty while @p floor is heard. */
QString silenceWords(const FloorSession &floor);

} // namespace Floorwalk
