// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/settings.h"

#include <QDate>

#include <optional>

namespace Floorwalk {

/** Whether the leader walks the floor, and where alerts go meanwhile; kept in the centre's settings. */
struct Walk
{
    /** Nobody walks so long: a walk that was not ended is over by then. */
    static constexpr std::chrono::hours longest{2};

    enum class Mode : quint8 {
        Off, ///< alerts stay in the inbox
        Strip, ///< they stand on the wallboard, too
        Deputy ///< … and the deputy becomes their owner
    };

    std::optional<Moment> since; ///< absent: the leader is at the desk
    QString leader; ///< who walks
    Mode mode = Mode::Strip;
    QString deputy; ///< chosen for the shift day that runs; empty: nobody

    /** As the settings say at @p now. */
    static Walk from(const CentreSettings &settings, Moment now);
    bool isShown() const { return since && mode != Mode::Off; }
    /** Who takes new alerts while the leader walks; empty: nobody else. */
    QString owner() const { return since && mode == Mode::Deputy ? deputy : QString(); }
    bool operator==(const Walk &) const = default;
};

} // namespace Floorwalk
