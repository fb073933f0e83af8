// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/figurefold.h"
#include "models/service/storesession.h"

#include <memory>

namespace Floorwalk {

/** Which figure is wanted, and what the live floor knows that the history does not hold yet. */
struct FigureRequest
{
    FigureWish wish;
    LiveSettings settings;
    OpenRecords open;
};

using FigurePtr = std::shared_ptr<const OpenedFigure>; // handed from thread to thread, never copied

/** Reads the records of the figure's interval and computes it from them; Storage when the history cannot be read. */
Result<FigurePtr> openFigure(StoreSession &session, const FigureRequest &request);

} // namespace Floorwalk
