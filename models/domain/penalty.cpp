// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/penalty.h"

#include "models/domain/named.h"

#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

std::optional<PenaltyStatus> penaltyStatusFromName(QStringView name)
{
    static constexpr std::array all{PenaltyStatus::Proposed, PenaltyStatus::Confirmed, PenaltyStatus::Voided,
                                    PenaltyStatus::Notified, PenaltyStatus::Appealed,  PenaltyStatus::Upheld,
                                    PenaltyStatus::Reduced,  PenaltyStatus::Lapsed,    PenaltyStatus::Locked};
    return valueNamed(all, penaltyStatusName, name);
}

QString rollMarkName(RollMark::Kind kind)
{
    switch (kind) {
    case RollMark::Kind::Present:
        return u"present"_s;
    case RollMark::Kind::Missing:
        return u"missing"_s;
    case RollMark::Kind::Excused:
        return u"excused"_s;
    case RollMark::Kind::Correction:
        return u"correction"_s;
    }
    Q_UNREACHABLE();
}

std::optional<RollMark::Kind> rollMarkFromName(QStringView name)
{
    static constexpr std::array all{RollMark::Kind::Present, RollMark::Kind::Missing, RollMark::Kind::Excused,
                                    RollMark::Kind::Correction};
    return valueNamed(all, rollMarkName, name);
}

} // namespace Floorwalk
