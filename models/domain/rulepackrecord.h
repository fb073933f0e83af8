// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace Floorwalk {

/** A rule pack's standing at this centre: when it was adopted and published, and who has acknowledged it. */
struct RulePackRecord
{
    QString pack; ///< stable id, "floor-2012"
    QString version;
    QString kind; ///< "attendance" or "conduct"
    QString text; ///< the pack file itself, so that old days stay explainable
    std::optional<QDate> adoptedOn;
    std::optional<QDate> publishedOn;
    std::vector<PersonId> acknowledgedBy;

    bool operator==(const RulePackRecord &) const = default;
};

/** A shift by name, with the local times of its segments. */
struct Shift
{
    struct Part
    {
        QTime start;
        QTime end; ///< at or before start: on the next day

        bool operator==(const Part &) const = default;
    };

    std::optional<ShiftId> id;
    QString name; ///< 早班
    QString code; ///< the letter of wide rosters: 早; may be empty
    std::vector<Part> parts;
    bool retired = false;

    bool operator==(const Shift &) const = default;
};

/** A team by name; retired ones stay for their old days. */
struct Team
{
    std::optional<TeamId> id;
    QString name;
    bool retired = false;

    bool operator==(const Team &) const = default;
};

} // namespace Floorwalk
