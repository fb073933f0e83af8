// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/floordelta.h"

#include <QHash>

#include <deque>

namespace Floorwalk {

class CentreSettings;
class FloorModel;

/** Somebody works above a limit for long: a hint to send them on a break, no alarm (metrics.md, occupancy). */
struct Strain
{
    double occupancy = 0; ///< variant a over the stretch, 0 … 1
    Millis length{0}; ///< of the stretch

    bool operator==(const Strain &) const = default;
};

/** What an agent's row says of handling and ready time up to @p now, with what runs. */
std::pair<Millis, Millis> engagedAndReady(const AgentRow &row, Moment now);

/**
 * Watches the occupancy of everybody over the last stretch of a set length. Nothing is said of who was not watched for
 * all of it, was neither at a call nor ready for half of it, or whose figures begin anew in it, as at midnight. For one
 * thread; its memory is a dozen numbers an agent.
 */
class StrainWatch
{
public:
    void setLimits(const CentreSettings &settings);
    /** Looks, once in a twelfth of the stretch; true when somebody's hint has come, gone or changed. */
    bool look(const FloorModel &agents, Moment now);
    /** Of the agent whose row has this id; absent where there is nothing to say. */
    std::optional<Strain> of(quint32 id) const;
    /** Forgets everybody: another floor is looked at. */
    void clear();

private:
    struct Mark
    {
        Moment at;
        QHash<quint32, std::pair<qint32, qint32>> seconds; ///< engaged and ready, by row
    };

    std::optional<Strain> strainOf(const Mark &then, const AgentRow &row, Moment now) const;

    double m_limit = 0.85;
    Millis m_length{std::chrono::minutes(60)};
    std::deque<Mark> m_marks; ///< by time, a stretch's worth
    QHash<quint32, Strain> m_strained;
};

} // namespace Floorwalk
