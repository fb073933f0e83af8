// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/figurefold.h"
#include "models/service/storesession.h"

#include <QHash>
#include <QSet>

#include <atomic>
#include <memory>

namespace Floorwalk {

/** A reading as it goes on: told by the one who reads, stopped by the one who waits; from any thread. */
struct FigureReading
{
    std::atomic<int> done{0}; ///< of 1000
    std::atomic<bool> stopped{false};
};

/** Which figure is wanted, and what the live floor knows that the history does not hold yet. */
struct FigureRequest
{
    FigureWish wish;
    LiveSettings settings;
    OpenRecords open;
    QHash<QString, QString> phones{}; ///< of the floor's agents by key, for names: the history keeps keys alone
    QSet<QString> servers{}; ///< keys of those who serve wish.queue
    std::shared_ptr<FigureReading> reading{}; ///< null: nobody waits for it
};

using FigurePtr = std::shared_ptr<const OpenedFigure>; // handed from thread to thread, never copied

/**
 * Reads the records of the figure's interval and computes it from them, stretch by stretch. Storage when the history
 * cannot be read, NotFound when there is no such team, Cancelled when it was stopped.
 */
Result<FigurePtr> openFigure(StoreSession &session, const FigureRequest &request);

} // namespace Floorwalk
