// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/openedfigure.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

QString figurePartName(FigurePart part)
{
    switch (part) {
    case FigurePart::AnsweredWithin:
        return u"answeredWithin"_s;
    case FigurePart::AnsweredLater:
        return u"answeredLater"_s;
    case FigurePart::AbandonedShort:
        return u"abandonedShort"_s;
    case FigurePart::AbandonedWithin:
        return u"abandonedWithin"_s;
    case FigurePart::AbandonedLater:
        return u"abandonedLater"_s;
    case FigurePart::Exited:
        return u"exited"_s;
    case FigurePart::WaitingStill:
        return u"waitingStill"_s;
    case FigurePart::WaitingLong:
        return u"waitingLong"_s;
    case FigurePart::LostEarly:
        return u"lostEarly"_s;
    case FigurePart::LostLate:
        return u"lostLate"_s;
    case FigurePart::EndUnheard:
        return u"endUnheard"_s;
    case FigurePart::JudgedBefore:
        return u"judgedBefore"_s;
    case FigurePart::InState:
        return u"inState"_s;
    case FigurePart::NotLoggedIn:
        return u"notLoggedIn"_s;
    case FigurePart::Handled:
        return u"handled"_s;
    case FigurePart::HandlingOpen:
        return u"handlingOpen"_s;
    case FigurePart::HandlingUnheard:
        return u"handlingUnheard"_s;
    case FigurePart::IntervalSum:
        return u"intervalSum"_s;
    case FigurePart::PresentInTime:
        return u"present"_s;
    case FigurePart::PresentLate:
        return u"presentLate"_s;
    case FigurePart::PresentEarly:
        return u"presentEarly"_s;
    case FigurePart::NotSeen:
        return u"notSeen"_s;
    case FigurePart::LeaveAfter:
        return u"leaveAfter"_s;
    case FigurePart::NotBegun:
        return u"notBegun"_s;
    case FigurePart::LeaveBefore:
        return u"leaveBefore"_s;
    case FigurePart::OnDuty:
        return u"onDuty"_s;
    case FigurePart::NeutralTime:
        return u"neutral"_s;
    case FigurePart::AwayTolerated:
        return u"awayTolerated"_s;
    case FigurePart::Away:
        return u"away"_s;
    case FigurePart::AwayApproved:
        return u"awayApproved"_s;
    case FigurePart::ExtraTime:
        return u"extra"_s;
    case FigurePart::UnpaidTime:
        return u"unpaid"_s;
    case FigurePart::AwayPlanned:
        return u"awayPlanned"_s;
    case FigurePart::AwayUnplanned:
        return u"awayUnplanned"_s;
    case FigurePart::BusyEpisode:
        return u"busy"_s;
    case FigurePart::BusyApproved:
        return u"busyApproved"_s;
    case FigurePart::BusyOver:
        return u"busyOver"_s;
    case FigurePart::BusyOverBefore:
        return u"busyOverBefore"_s;
    case FigurePart::Gap:
        return u"gap"_s;
    case FigurePart::GapFilled:
        return u"gapFilled"_s;
    case FigurePart::Incident:
        return u"incident"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Floorwalk
