// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/attendancecase.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

QStringList AttendanceSettings::defaultMoneyForbiddenRegions()
{
    return {u"CN-GD"_s, u"CN-44"_s, u"Guangdong"_s, u"广东"_s, u"广东省"_s, u"廣東"_s};
}

bool AttendanceSettings::regionForbidsMoney() const
{
    return !region.trimmed().isEmpty() && moneyForbiddenIn.contains(region.trimmed(), Qt::CaseInsensitive);
}

} // namespace Floorwalk
