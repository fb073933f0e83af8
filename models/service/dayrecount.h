// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/floorsession.h"
#include "models/service/onereading.h"

#include <optional>

namespace Floorwalk {

class BackfillWatch;
class StoreSession;
class StoreWorker;

/**
 * Has the live floor count what a queue_log told of today's gaps: reads the day's figures from the history as a look
 * into the past does, and gives the floor the difference to what it counted. Once when the floor is first heard, for a
 * gap may have been filled before, and whenever one was filled.
 */
class DayRecount final : public QObject
{
    Q_OBJECT

public:
    /** @p reader may be null: nothing is kept then. */
    DayRecount(FloorSession &floor, StoreWorker *reader, const BackfillWatch &fills, QObject *parent = nullptr);

    /**
     * What the history knows of the day of @p counted beyond it; nothing when none of that day's gaps was filled.
     * Storage when the history cannot be read.
     */
    static Result<std::optional<DayCorrection>> correctionOf(StoreSession &session, const CountedFloor &counted);

signals:
    void failed(const QString &why);

private:
    void look();
    void read(const CountedFloor &counted);

    FloorSession &m_floor;
    StoreWorker *m_reader;
    bool m_heard = false;
    OneReading m_reading;
};

} // namespace Floorwalk
