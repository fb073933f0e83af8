// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/unitwords.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct UnitText
{
    Q_DECLARE_TR_FUNCTIONS(SettingUnits)
};

} // namespace

QString unitWord(QLatin1StringView unit)
{
    if (unit == "s"_L1)
        //: seconds, behind a number
        return UnitText::tr(" s");
    if (unit == "days"_L1)
        //: days, behind a number
        return UnitText::tr(" d");
    if (unit == "min"_L1)
        //: minutes, behind a number
        return UnitText::tr(" min");
    return unit.isEmpty() ? QString() : u' ' + unit;
}

} // namespace Floorwalk
