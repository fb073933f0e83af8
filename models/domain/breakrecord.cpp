// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/breakrecord.h"

#include "models/domain/named.h"

#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString breakStatusName(BreakStatus status)
{
    switch (status) {
    case BreakStatus::Waiting:
        return u"waiting"_s;
    case BreakStatus::Sent:
        return u"sent"_s;
    case BreakStatus::Out:
        return u"out"_s;
    case BreakStatus::Back:
        return u"back"_s;
    case BreakStatus::Withdrawn:
        return u"withdrawn"_s;
    }
    Q_UNREACHABLE();
}

std::optional<BreakStatus> breakStatusFromName(QStringView name)
{
    static constexpr std::array all{BreakStatus::Waiting, BreakStatus::Sent, BreakStatus::Out, BreakStatus::Back,
                                    BreakStatus::Withdrawn};
    return valueNamed(all, breakStatusName, name);
}

std::optional<Moment> BreakRecord::due() const
{
    const std::optional<Moment> from = since ? since : sentAt;
    if (!from)
        return std::nullopt;
    Millis whole = allowed;
    for (const BreakExtension &extension : extensions)
        whole += extension.by;
    return *from + whole;
}

std::optional<Millis> BreakRecord::length() const
{
    return since && backAt && endSeen ? std::optional(*backAt - *since) : std::nullopt;
}

bool BreakRecord::isOvertime() const
{
    const std::optional<Moment> end = due();
    return length() && end && *backAt - *end >= 1s;
}

} // namespace Floorwalk
