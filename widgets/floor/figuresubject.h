// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/openedfigure.h"

namespace Floorwalk {

/** A figure of a time that is over as a page asks the Floor page for what is behind it, see Page::showSubject(). */
namespace FigureSubject {
/** Variant, interval, teams and queues of @p wish; what else there is in it the Floor page knows. */
QString of(const FigureWish &wish);
/** What @p subject asks for; absent where of() did not make it. */
std::optional<FigureWish> wishOf(const QString &subject);
} // namespace FigureSubject

} // namespace Floorwalk
