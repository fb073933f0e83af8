// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"

#include <QDate>
#include <QString>

namespace Floorwalk {

/** One version of a team's own day template. The highest version whose date has come rules a day; none is changed. */
struct DayTemplateRecord
{
    QString team; ///< by name; empty = all teams that have none of their own
    int version = 0; ///< from 1, given by the store
    QDate validFrom;
    QString text{}; ///< the template's file
    QString reason{}; ///< what was changed and why, in a person's words
    Moment recordedAt{};
    QString recordedBy{};

    bool operator==(const DayTemplateRecord &) const = default;
};

} // namespace Floorwalk
