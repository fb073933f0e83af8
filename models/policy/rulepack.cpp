// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/rulepack.h"

#include "models/domain/languages.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

const LeaveRule *RulePack::leaveRule(QStringView kind) const
{
    for (const LeaveRule &rule : leave) {
        if (rule.kind == kind)
            return &rule;
    }
    return nullptr;
}

std::vector<RuleName> RulePack::rules() const
{
    std::vector<RuleName> all;
    if (late.target)
        all.push_back(*late.target);
    for (const TimeBand &band : late.bands)
        all.push_back(band.name);
    for (const TimeBand &band : early.bands)
        all.push_back(band.name);
    all.push_back(noShow);
    all.push_back(missingPunch);
    if (absenceCase)
        all.push_back(absenceCase->name);
    for (const LeaveRule &rule : leave)
        all.push_back(rule.name);
    if (swap) {
        all.push_back(swap->limit);
        all.push_back(swap->notice);
    }
    if (busy)
        all.push_back(busy->name);
    if (overtime)
        all.push_back(overtime->name);
    return all;
}

QString RulePack::ruleTitle(const QString &rule, const QString &language) const
{
    for (const RuleName &name : rules()) {
        if (name.id == rule)
            return inLanguage(name.title, language);
    }
    return rule;
}

} // namespace Floorwalk
