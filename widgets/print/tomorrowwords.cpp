// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/tomorrowwords.h"

#include "models/policy/callermask.h"
#include "models/service/tomorrowplan.h"
#include "widgets/print/reportphrases.h"
#include "widgets/print/reportwords.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostNamed = 6;
} // namespace

QStringList TomorrowWords::firstOf(const QStringList &all)
{
    QStringList first = all.first(std::min(all.size(), mostNamed));
    if (const int more = int(all.size() - first.size()); more > 0)
        first << ReportText::tr("and %n more", nullptr, more);
    return first;
}

QStringList TomorrowWords::known(const TomorrowPlan &plan, const Zone &zone)
{
    QStringList lines;
    for (const TomorrowShift &shift : plan.shifts) {
        const QString on =
            ReportText::tr("%1, %2 %3: %n on", nullptr, int(shift.people.size()))
                .arg(ReportWords::date(plan.date), shift.name, ReportPhrases::span(shift.start, shift.end, zone));
        //: who works a shift: the shift and how many, then their names
        lines << ReportText::tr("%1 (%2)").arg(on, firstOf(shift.people).join(ReportText::tr(", ")));
    }
    if (lines.isEmpty())
        lines << ReportText::tr("%1: nobody is rostered yet").arg(ReportWords::date(plan.date));
    if (!plan.leave.isEmpty())
        lines << ReportText::tr("On leave: %1").arg(plan.leave.join(ReportText::tr(", ")));
    if (!plan.firstDays.isEmpty())
        lines << ReportText::tr("First day: %1").arg(plan.firstDays.join(ReportText::tr(", ")));
    if (!plan.tasks.isEmpty())
        lines << ReportText::tr("Due: %1").arg(CallerMask::masked(firstOf(plan.tasks).join(ReportText::tr("; "))));
    return lines;
}

} // namespace Floorwalk
