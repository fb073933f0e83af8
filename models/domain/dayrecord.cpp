// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/dayrecord.h"

#include "models/domain/named.h"

#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

QString activityStatusName(ActivityStatus status)
{
    switch (status) {
    case ActivityStatus::Planned:
        return u"planned"_s;
    case ActivityStatus::Running:
        return u"running"_s;
    case ActivityStatus::Done:
        return u"done"_s;
    case ActivityStatus::Postponed:
        return u"postponed"_s;
    case ActivityStatus::Skipped:
        return u"skipped"_s;
    case ActivityStatus::Paused:
        return u"paused"_s;
    case ActivityStatus::HandedOver:
        return u"handedOver"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ActivityStatus> activityStatusFromName(QStringView name)
{
    static constexpr std::array all{ActivityStatus::Planned,   ActivityStatus::Running, ActivityStatus::Done,
                                    ActivityStatus::Postponed, ActivityStatus::Skipped, ActivityStatus::Paused,
                                    ActivityStatus::HandedOver};
    return valueNamed(all, activityStatusName, name);
}

QString planChangeName(PlanChange::Kind kind)
{
    switch (kind) {
    case PlanChange::Kind::Came:
        return u"came"_s;
    case PlanChange::Kind::Went:
        return u"went"_s;
    case PlanChange::Kind::Moved:
        return u"moved"_s;
    case PlanChange::Kind::Kept:
        return u"kept"_s;
    case PlanChange::Kind::Stays:
        return u"stays"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PlanChange::Kind> planChangeFromName(QStringView name)
{
    using enum PlanChange::Kind;
    static constexpr std::array all{Came, Went, Moved, Kept, Stays};
    return valueNamed(all, planChangeName, name);
}

QString alertStatusName(AlertRecord::Status status)
{
    switch (status) {
    case AlertRecord::Status::Open:
        return u"open"_s;
    case AlertRecord::Status::Acknowledged:
        return u"acknowledged"_s;
    case AlertRecord::Status::Snoozed:
        return u"snoozed"_s;
    case AlertRecord::Status::Closed:
        return u"closed"_s;
    }
    Q_UNREACHABLE();
}

std::optional<AlertRecord::Status> alertStatusFromName(QStringView name)
{
    static constexpr std::array all{AlertRecord::Status::Open, AlertRecord::Status::Acknowledged,
                                    AlertRecord::Status::Snoozed, AlertRecord::Status::Closed};
    return valueNamed(all, alertStatusName, name);
}

} // namespace Floorwalk
