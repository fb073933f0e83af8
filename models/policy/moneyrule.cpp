// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/moneyrule.h"

#include <QCoreApplication>

namespace Floorwalk {

QString moneyRefusal(const AttendanceSettings &settings, Employment employment)
{
    if (!settings.moneyEffects)
        return QCoreApplication::translate("Attendance", "money effects are off");
    if (regionForbidsMoney(settings.region, settings.moneyForbiddenIn))
        return QCoreApplication::translate("Attendance", "the region “%1” forbids money effects").arg(settings.region);
    if (employment == Employment::Intern)
        return QCoreApplication::translate("Attendance", "interns carry no money");
    if (employment == Employment::Minor)
        return QCoreApplication::translate("Attendance", "minors carry no money");
    return {};
}

} // namespace Floorwalk
