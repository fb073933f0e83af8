// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/daytargets.h"

#include "models/day/dayparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

const SetTarget *DayTargets::of(DayTarget target) const
{
    const auto found = std::ranges::find(set, target, &SetTarget::target);
    return found == set.end() ? nullptr : &*found;
}

void DayTargets::put(const SetTarget &one)
{
    std::erase_if(set, [&one](const SetTarget &other) { return other.target == one.target; });
    set.insert(std::ranges::upper_bound(set, one.target, {}, &SetTarget::target), one);
}

CentreSettings DayTargets::over(CentreSettings settings) const
{
    for (const SetTarget &one : set) {
        // Within the setting's limits, as TargetRules::parse() let it in.
        if (const Result<void> taken = settings.set(TargetRules::setting(one.target), QString::number(one.value));
            !taken)
            qWarning("A target of the day is out of its limits: %s", qPrintable(taken.error().text));
    }
    return settings;
}

QString TargetRules::part(DayTarget target)
{
    const QString whole = DayParts::targets;
    switch (target) {
    case DayTarget::Attendance:
        return whole + u".attendance"_s;
    case DayTarget::Talk:
        return whole + u".talk"_s;
    case DayTarget::Busy:
        return whole + u".busy"_s;
    case DayTarget::Handling:
        return whole + u".handling"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DayTarget> TargetRules::ofPart(QStringView part)
{
    const auto *const found =
        std::ranges::find_if(dayTargetKinds, [part](DayTarget one) { return TargetRules::part(one) == part; });
    return found == dayTargetKinds.end() ? std::nullopt : std::optional(*found);
}

QString TargetRules::setting(DayTarget target)
{
    switch (target) {
    case DayTarget::Attendance:
        return u"attendance_target"_s;
    case DayTarget::Talk:
        return u"talk_target"_s;
    case DayTarget::Busy:
        return u"long_busy_alarm_s"_s;
    case DayTarget::Handling:
        return u"aht_target_s"_s;
    }
    Q_UNREACHABLE();
}

Result<std::optional<int>> TargetRules::parse(DayTarget target, const QString &text)
{
    using Value = std::optional<int>;
    const QString digits = text.trimmed();
    if (digits.isEmpty())
        return Value();
    const SettingDefinition *const limits = CentreSettings::definition(setting(target));
    bool isNumber = false;
    const int value = digits.toInt(&isNumber);
    if (isNumber && limits && value >= limits->least && value <= limits->most)
        return Value(value);
    return Error{Error::Kind::BadInput,
                 QCoreApplication::translate("DayTargets",
                                             "“%1” is no target for the day. Write a whole number from %2 "
                                             "to %3, or leave it empty for the centre’s target.")
                     .arg(digits)
                     .arg(limits ? limits->least : 0)
                     .arg(limits ? limits->most : 0),
                 {}};
}

} // namespace Floorwalk
