// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/daytemplatenames.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

const QStringList &DayTemplateNames::anchors()
{
    static const QStringList names{u"shiftStart"_s,     u"shiftEnd"_s,      u"preShiftMeeting"_s, u"shiftShare"_s,
                                   u"beforeActivity"_s, u"afterActivity"_s, u"trough"_s,          u"shiftChange"_s,
                                   u"meal"_s,           u"makeUpRest"_s};
    return names;
}

const QStringList &DayTemplateNames::triggers()
{
    static const QStringList names{u"leader"_s, u"floor"_s, u"either"_s};
    return names;
}

const QStringList &DayTemplateNames::holidays()
{
    static const QStringList names{u"also"_s, u"never"_s, u"only"_s};
    return names;
}

const QStringList &DayTemplateNames::privacies()
{
    static const QStringList names{u"no"_s, u"note"_s, u"words"_s, u"all"_s};
    return names;
}

const QStringList &DayTemplateNames::weekdays()
{
    static const QStringList names{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    return names;
}

} // namespace Floorwalk
