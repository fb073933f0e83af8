// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"
#include "models/domain/seatplan.h"
#include "models/domain/settings.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace Floorwalk {

class StoreSession;
class StoreWorker;

/** Notices when somebody changes the centre's settings, or who sits where, in the store, also from another program. */
class SettingsWatch : public QObject
{
    Q_OBJECT

public:
    /** @p reader outlives the watch. */
    explicit SettingsWatch(StoreWorker &reader, QObject *parent = nullptr);

    /** Reads now, and again every @p every. */
    void start(Millis every = std::chrono::seconds(30));
    void look();
    /** The defaults until they were read, and the last ones read while the store cannot be. */
    const CentreSettings &settings() const { return m_settings; }

signals:
    /** The first look is over, whether there is a store to read or not. */
    void looked();
    void changed(const CentreSettings &settings);
    /** Seats, or who sits there these days, are others than at the look before. */
    void seatsChanged();

private:
    /** Who sits where; thousands of them, so that they are shared and never copied. */
    struct Plan
    {
        std::vector<Seat> seats;
        std::vector<SeatTurn> turns;
        bool operator==(const Plan &) const = default;
    };
    struct Seen
    {
        CentreSettings settings;
        std::shared_ptr<const Plan> plan; ///< the very one of the look before where it is the same
    };
    /** On the reader's thread, as is the comparing with @p before. */
    static Result<Seen> read(StoreSession &session, const std::shared_ptr<const Plan> &before);
    void take(const Result<Seen> &read);

    StoreWorker &m_reader;
    CentreSettings m_settings;
    std::shared_ptr<const Plan> m_plan; ///< at the last look that could be taken
    QTimer m_timer;
    bool m_looking = false;
    bool m_looked = false;
};

} // namespace Floorwalk
