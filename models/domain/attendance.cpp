// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/attendance.h"

#include "models/domain/named.h"

#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

QString findingKindName(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Late:
        return u"late"_s;
    case FindingKind::Early:
        return u"early"_s;
    case FindingKind::Absence:
        return u"absence"_s;
    case FindingKind::MissingPunch:
        return u"missingPunch"_s;
    case FindingKind::NeedsDecision:
        return u"needsDecision"_s;
    case FindingKind::TargetMissed:
        return u"targetMissed"_s;
    case FindingKind::BusyOver:
        return u"busyOver"_s;
    case FindingKind::LeaveNotice:
        return u"leaveNotice"_s;
    case FindingKind::SwapLimit:
        return u"swapLimit"_s;
    case FindingKind::Case:
        return u"case"_s;
    }
    Q_UNREACHABLE();
}

QString evidenceKindName(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Login:
        return u"login"_s;
    case EvidenceKind::Logout:
        return u"logout"_s;
    case EvidenceKind::PunchIn:
        return u"punchIn"_s;
    case EvidenceKind::PunchOut:
        return u"punchOut"_s;
    case EvidenceKind::Present:
        return u"present"_s;
    case EvidenceKind::PresentBy:
        return u"presentBy"_s;
    case EvidenceKind::LastCallEnd:
        return u"lastCallEnd"_s;
    case EvidenceKind::Fault:
        return u"fault"_s;
    }
    Q_UNREACHABLE();
}

std::optional<EvidenceKind> evidenceKindFromName(QStringView name)
{
    static constexpr std::array all{EvidenceKind::Login,       EvidenceKind::Logout,  EvidenceKind::PunchIn,
                                    EvidenceKind::PunchOut,    EvidenceKind::Present, EvidenceKind::PresentBy,
                                    EvidenceKind::LastCallEnd, EvidenceKind::Fault};
    return valueNamed(all, evidenceKindName, name);
}

QString penaltyStatusName(PenaltyStatus status)
{
    switch (status) {
    case PenaltyStatus::Proposed:
        return u"proposed"_s;
    case PenaltyStatus::Confirmed:
        return u"confirmed"_s;
    case PenaltyStatus::Voided:
        return u"voided"_s;
    case PenaltyStatus::Notified:
        return u"notified"_s;
    case PenaltyStatus::Appealed:
        return u"appealed"_s;
    case PenaltyStatus::Upheld:
        return u"upheld"_s;
    case PenaltyStatus::Reduced:
        return u"reduced"_s;
    case PenaltyStatus::Lapsed:
        return u"lapsed"_s;
    case PenaltyStatus::Locked:
        return u"locked"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Floorwalk
