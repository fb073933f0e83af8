// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTime>

#include <optional>

namespace Floorwalk {

/** One stretch of each day's work; one that ends no later than it begins goes over midnight. */
struct WorkHours
{
    QTime from;
    QTime to;

    /** "08:30-17:30", as the setting work_hours has them; absent for anything else. */
    static std::optional<WorkHours> parse(const QString &text);
    bool operator==(const WorkHours &) const = default;
};

} // namespace Floorwalk
