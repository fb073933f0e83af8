// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/figurewords.h"

#include "models/live/figureasshown.h"

#include "models/policy/attendancewords.h"
#include "models/policy/callermask.h"
#include "widgets/common/words.h"
#include "widgets/theme/statelook.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

using V = FigureVariant;
using P = FigurePart;

QString words(const char *text)
{
    return QCoreApplication::translate("Figures", text);
}

QString counted(const char *text, qint64 count)
{
    return QCoreApplication::translate("Figures", text, nullptr, int(count));
}

/** Of one busy time all reasons, as they followed each other. */
QString reasonsDetail(const QString &reasons)
{
    if (!reasons.contains(reasonsInTurn))
        return reasonDetail(reasons);
    QStringList all;
    for (const QString &reason : reasons.split(reasonsInTurn))
        all << (reason.isEmpty() ? words(QT_TRANSLATE_NOOP("Figures", "no reason")) : reasonText(reason));
    return all.join(u" → "_s);
}

QString amount(qint64 value, bool isTime)
{
    return isTime ? lengthText(Millis(value)) : QString::number(value);
}

} // namespace

QString FigureWords::title(FigureKind kind)
{
    switch (kind) {
    case FigureKind::ServiceLevel:
        return words(QT_TRANSLATE_NOOP("Figures", "Service level"));
    case FigureKind::AbandonRate:
        return words(QT_TRANSLATE_NOOP("Figures", "Abandon rate"));
    case FigureKind::AnswerSpeed:
        return words(QT_TRANSLATE_NOOP("Figures", "Average speed of answer"));
    case FigureKind::LongestWait:
        return words(QT_TRANSLATE_NOOP("Figures", "Longest wait"));
    case FigureKind::HandlingTime:
        return words(QT_TRANSLATE_NOOP("Figures", "Average handling time"));
    case FigureKind::TalkUtilisation:
        return words(QT_TRANSLATE_NOOP("Figures", "Talk utilisation"));
    case FigureKind::Occupancy:
        return words(QT_TRANSLATE_NOOP("Figures", "Occupancy"));
    case FigureKind::BusyTime:
        return words(QT_TRANSLATE_NOOP("Figures", "Busy duration"));
    case FigureKind::AttendanceRate:
        return words(QT_TRANSLATE_NOOP("Figures", "Attendance rate"));
    case FigureKind::CallsTaken:
        return words(QT_TRANSLATE_NOOP("Figures", "Calls taken"));
    case FigureKind::Utilisation:
        return words(QT_TRANSLATE_NOOP("Figures", "Utilisation"));
    case FigureKind::Adherence:
        return words(QT_TRANSLATE_NOOP("Figures", "Adherence"));
    case FigureKind::Conformance:
        return words(QT_TRANSLATE_NOOP("Figures", "Conformance"));
    case FigureKind::Shrinkage:
        return words(QT_TRANSLATE_NOOP("Figures", "Shrinkage"));
    }
    Q_UNREACHABLE();
}

QString FigureWords::variant(FigureVariant variant)
{
    switch (variant) {
    case V::IgnoreAbandons:
        return words(QT_TRANSLATE_NOOP("Figures", "ignore abandons"));
    case V::Negative:
        return words(QT_TRANSLATE_NOOP("Figures", "negative"));
    case V::Positive:
        return words(QT_TRANSLATE_NOOP("Figures", "positive"));
    case V::AnsweredOnly:
        return words(QT_TRANSLATE_NOOP("Figures", "answered only"));
    case V::WithoutShort:
        return words(QT_TRANSLATE_NOOP("Figures", "without short"));
    case V::All:
        return words(QT_TRANSLATE_NOOP("Figures", "all"));
    case V::Mean:
        return words(QT_TRANSLATE_NOOP("Figures", "mean of answered calls"));
    case V::OfWindow:
        return words(QT_TRANSLATE_NOOP("Figures", "of waits that ended"));
    case V::Waiting:
        return words(QT_TRANSLATE_NOOP("Figures", "of who waits now"));
    case V::QueueCalls:
        return words(QT_TRANSLATE_NOOP("Figures", "queue calls"));
    case V::DirectCalls:
        return words(QT_TRANSLATE_NOOP("Figures", "direct calls"));
    case V::OutboundCalls:
        return words(QT_TRANSLATE_NOOP("Figures", "outbound calls"));
    case V::InternalCalls:
        return words(QT_TRANSLATE_NOOP("Figures", "internal calls"));
    case V::OfLoggedIn:
        return words(QT_TRANSLATE_NOOP("Figures", "of logged-in time"));
    case V::OccupancyA:
        return words(QT_TRANSLATE_NOOP("Figures", "excluding ringing (a)"));
    case V::OccupancyB:
        return words(QT_TRANSLATE_NOOP("Figures", "of logged-in time (b)"));
    case V::OccupancyC:
        return words(QT_TRANSLATE_NOOP("Figures", "including ringing (c)"));
    case V::BusyTotal:
        return words(QT_TRANSLATE_NOOP("Figures", "total"));
    case V::BusyLongest:
        return words(QT_TRANSLATE_NOOP("Figures", "longest"));
    case V::BusyOverLimit:
        return words(QT_TRANSLATE_NOOP("Figures", "over the limit"));
    case V::AttendancePlanned:
        return words(QT_TRANSLATE_NOOP("Figures", "planned"));
    case V::AttendanceRaw:
        return words(QT_TRANSLATE_NOOP("Figures", "raw"));
    case V::AttendanceByHours:
        return words(QT_TRANSLATE_NOOP("Figures", "by hours"));
    case V::AnsweredCalls:
        return words(QT_TRANSLATE_NOOP("Figures", "queue calls answered"));
    case V::UtilisationOfPaid:
        return words(QT_TRANSLATE_NOOP("Figures", "of paid time"));
    case V::AdherenceRaw:
        return words(QT_TRANSLATE_NOOP("Figures", "raw"));
    case V::AdherenceAdjusted:
        return words(QT_TRANSLATE_NOOP("Figures", "adjusted"));
    case V::ConformanceOfScheduled:
        return words(QT_TRANSLATE_NOOP("Figures", "of scheduled time"));
    case V::ShrinkageAll:
        return words(QT_TRANSLATE_NOOP("Figures", "planned and unplanned"));
    case V::ShrinkagePlanned:
        return words(QT_TRANSLATE_NOOP("Figures", "planned"));
    case V::ShrinkageUnplanned:
        return words(QT_TRANSLATE_NOOP("Figures", "unplanned"));
    }
    Q_UNREACHABLE();
}

QString FigureWords::formula(FigureVariant variant, const LiveSettings &settings, const QString &queue)
{
    const int level = settings.serviceLevel(queue);
    const int brief = settings.shortAbandon(queue);
    switch (variant) {
    case V::IgnoreAbandons:
        return words(QT_TRANSLATE_NOOP("Figures", "Answered within %1 s ÷ (offered − given up within %1 s)"))
            .arg(level);
    case V::Negative:
        return words(QT_TRANSLATE_NOOP("Figures", "Answered within %1 s ÷ offered")).arg(level);
    case V::Positive:
        return words(QT_TRANSLATE_NOOP("Figures", "(Answered + given up within %1 s) ÷ offered")).arg(level);
    case V::AnsweredOnly:
        return words(QT_TRANSLATE_NOOP("Figures", "Answered within %1 s ÷ answered")).arg(level);
    case V::WithoutShort:
        return words(QT_TRANSLATE_NOOP("Figures", "Given up after more than %1 s ÷ (offered − given up within %1 s)"))
            .arg(brief);
    case V::All:
        return words(QT_TRANSLATE_NOOP("Figures", "Given up ÷ offered"));
    case V::Mean:
        return words(QT_TRANSLATE_NOOP("Figures", "Wait of the answered calls ÷ answered, from joining the queue"));
    case V::OfWindow:
        return words(QT_TRANSLATE_NOOP("Figures", "The longest wait that ended in the interval"));
    case V::Waiting:
        return words(QT_TRANSLATE_NOOP("Figures", "The longest wait that goes on at the interval's end"));
    case V::QueueCalls:
        return words(QT_TRANSLATE_NOOP("Figures", "(Talk + hold + wrap-up) ÷ handled, booked when wrap-up ends"));
    case V::DirectCalls:
    case V::OutboundCalls:
    case V::InternalCalls:
        return words(QT_TRANSLATE_NOOP("Figures", "(Talk + hold) ÷ calls, booked when the call ends"));
    case V::OfLoggedIn:
        return words(QT_TRANSLATE_NOOP("Figures", "Talk ÷ logged-in time of all agents"));
    case V::OccupancyA:
        return words(QT_TRANSLATE_NOOP("Figures", "(Talk + hold + wrap-up) ÷ (the same + ready)"));
    case V::OccupancyB:
        return words(QT_TRANSLATE_NOOP("Figures", "(Talk + hold + wrap-up) ÷ logged-in time"));
    case V::OccupancyC:
        return words(QT_TRANSLATE_NOOP("Figures", "(Talk + hold + wrap-up + ringing) ÷ (the same + ready)"));
    case V::BusyTotal:
        return words(QT_TRANSLATE_NOOP("Figures", "Time busy, without breaks, meals, training and meetings"));
    case V::BusyLongest:
        return words(QT_TRANSLATE_NOOP("Figures", "The longest time busy without interruption"));
    case V::BusyOverLimit:
        return words(QT_TRANSLATE_NOOP("Figures", "How often somebody was busy for longer than the limit without "
                                                  "a leader’s approval"));
    case V::AttendancePlanned:
        return words(QT_TRANSLATE_NOOP("Figures", "Present, also late ÷ (rostered − leave approved before the start)"));
    case V::AttendanceRaw:
        return words(QT_TRANSLATE_NOOP("Figures", "Present, also late ÷ rostered, also on leave"));
    case V::AttendanceByHours:
        return words(
            QT_TRANSLATE_NOOP("Figures", "Hours present ÷ hours rostered so far, without leave approved before"));
    case V::AnsweredCalls:
        return words(QT_TRANSLATE_NOOP("Figures", "Queue calls that were answered in the interval"));
    case V::UtilisationOfPaid:
        return words(QT_TRANSLATE_NOOP("Figures", "(Talk + hold + wrap-up + ready) ÷ paid time: rostered, without "
                                                  "unpaid activities"));
    case V::AdherenceRaw:
        return words(QT_TRANSLATE_NOOP("Figures", "1 − time away from work ÷ scheduled time, without neutral "
                                                  "activities"));
    case V::AdherenceAdjusted:
        return words(QT_TRANSLATE_NOOP("Figures", "1 − time away that nobody approved ÷ scheduled time, without "
                                                  "neutral activities"));
    case V::ConformanceOfScheduled:
        return words(QT_TRANSLATE_NOOP("Figures", "Time worked, whenever ÷ scheduled time; may be over 100 %"));
    case V::ShrinkageAll:
        return words(QT_TRANSLATE_NOOP("Figures", "Paid and not available ÷ paid; to have N there, roster N ÷ (1 − "
                                                  "shrinkage)"));
    case V::ShrinkagePlanned:
        return words(QT_TRANSLATE_NOOP("Figures", "Paid and not available, as planned: leave, breaks, training, "
                                                  "meetings ÷ paid"));
    case V::ShrinkageUnplanned:
        return words(QT_TRANSLATE_NOOP("Figures", "Paid and not available, not planned: absence, busy, off line ÷ "
                                                  "paid"));
    }
    Q_UNREACHABLE();
}

QString FigureWords::value(FigureVariant variant, const std::optional<double> &value)
{
    if (!value)
        return u"–"_s;
    const double shown = figureAsShown(variant, *value);
    switch (figureUnit(variant)) {
    case FigureUnit::Share:
        return QString::number(shown * 100, 'f', 1) + u" %"_s;
    case FigureUnit::Seconds:
        return lengthText(std::chrono::seconds(qRound64(shown)));
    case FigureUnit::Count:
        return QString::number(shown, 'f', 0);
    }
    Q_UNREACHABLE();
}

QString FigureWords::parts(const OpenedFigure &figure)
{
    const V variant = figure.wish.variant;
    if (figure.notKept)
        return {};
    switch (figure.wish.kind()) {
    case FigureKind::ServiceLevel:
    case FigureKind::AbandonRate:
        //: of so many calls so many count for the figure
        return counted(QT_TRANSLATE_N_NOOP("Figures", "%1 of %n call(s)"), figure.below).arg(figure.above);
    case FigureKind::AnswerSpeed:
    case FigureKind::HandlingTime:
        return counted(QT_TRANSLATE_N_NOOP("Figures", "%1 in %n call(s)"), figure.below)
            .arg(lengthText(Millis(figure.above)));
    case FigureKind::Utilisation:
    case FigureKind::Adherence:
    case FigureKind::Conformance:
    case FigureKind::Shrinkage:
    case FigureKind::TalkUtilisation:
    case FigureKind::Occupancy:
        //: times: talk of logged-in
        return words(QT_TRANSLATE_NOOP("Figures", "%1 of %2"))
            .arg(lengthText(Millis(figure.above)), lengthText(Millis(figure.below)));
    case FigureKind::BusyTime:
        if (figure.summedTo)
            //: of busy time of which only half-hour sums are kept
            return words(QT_TRANSLATE_NOOP("Figures", "how many times is not kept"));
        return counted(QT_TRANSLATE_N_NOOP("Figures", "%n time(s) busy"), figure.episodes);
    case FigureKind::AttendanceRate:
        if (variant == V::AttendanceByHours)
            return words(QT_TRANSLATE_NOOP("Figures", "%1 of %2"))
                .arg(lengthText(Millis(figure.above)), lengthText(Millis(figure.below)));
        return counted(QT_TRANSLATE_N_NOOP("Figures", "%1 of %n people"), figure.below).arg(figure.above);
    case FigureKind::CallsTaken:
        return {};
    case FigureKind::LongestWait:
        break;
    }
    qint64 calls = 0;
    for (const FigureRow &row : figure.rows) {
        const bool waits = row.range.to == Moment::max();
        if (row.part == P::IntervalSum)
            calls += row.calls;
        else
            calls += row.part != P::Gap && row.part != P::GapFilled && waits == (variant == V::Waiting);
    }
    return counted(QT_TRANSLATE_N_NOOP("Figures", "of %n call(s)"), calls);
}

QString FigureWords::part(FigurePart part, const LiveSettings &settings, const QString &queue)
{
    const int level = settings.serviceLevel(queue);
    const int brief = settings.shortAbandon(queue);
    switch (part) {
    case P::AnsweredWithin:
        return words(QT_TRANSLATE_NOOP("Figures", "Answered within %1 s")).arg(level);
    case P::AnsweredLater:
        return words(QT_TRANSLATE_NOOP("Figures", "Answered after more than %1 s")).arg(level);
    case P::AbandonedShort:
        return words(QT_TRANSLATE_NOOP("Figures", "Given up within %1 s: short")).arg(brief);
    case P::AbandonedWithin:
        return words(QT_TRANSLATE_NOOP("Figures", "Given up within %1 s")).arg(level);
    case P::AbandonedLater:
        return words(QT_TRANSLATE_NOOP("Figures", "Given up after more than %1 s")).arg(level);
    case P::Exited:
        return words(QT_TRANSLATE_NOOP("Figures", "Left the queue otherwise"));
    case P::WaitingStill:
        return words(QT_TRANSLATE_NOOP("Figures", "Waits, %1 s not over")).arg(level);
    case P::WaitingLong:
        return words(QT_TRANSLATE_NOOP("Figures", "Waits, more than %1 s")).arg(level);
    case P::LostEarly:
        return words(QT_TRANSLATE_NOOP("Figures", "End not heard, before %1 s")).arg(level);
    case P::LostLate:
        return words(QT_TRANSLATE_NOOP("Figures", "End not heard, after %1 s")).arg(level);
    case P::EndUnheard:
        return words(QT_TRANSLATE_NOOP("Figures", "Ended in a gap"));
    case P::JudgedBefore:
        return words(QT_TRANSLATE_NOOP("Figures", "Counted before"));
    case P::InState:
        return words(QT_TRANSLATE_NOOP("Figures", "Logged in"));
    case P::NotLoggedIn:
        return words(QT_TRANSLATE_NOOP("Figures", "Not logged in"));
    case P::Handled:
        return words(QT_TRANSLATE_NOOP("Figures", "Handled"));
    case P::HandlingOpen:
        return words(QT_TRANSLATE_NOOP("Figures", "Not over: booked later"));
    case P::HandlingUnheard:
        return words(QT_TRANSLATE_NOOP("Figures", "Not heard as a whole"));
    case P::IntervalSum:
        return words(QT_TRANSLATE_NOOP("Figures", "Sum of the half hour"));
    case P::PresentInTime:
        return words(QT_TRANSLATE_NOOP("Figures", "Present"));
    case P::PresentLate:
        return words(QT_TRANSLATE_NOOP("Figures", "Late, hence present"));
    case P::PresentEarly:
        return words(QT_TRANSLATE_NOOP("Figures", "There early: the shift has not begun"));
    case P::NotSeen:
        return words(QT_TRANSLATE_NOOP("Figures", "Not seen: counts as absent"));
    case P::LeaveAfter:
        return words(QT_TRANSLATE_NOOP("Figures", "Leave approved after the start: counts as absent"));
    case P::NotBegun:
        return words(QT_TRANSLATE_NOOP("Figures", "The shift has not begun"));
    case P::LeaveBefore:
        return words(QT_TRANSLATE_NOOP("Figures", "Leave approved before the start"));
    case P::OnDuty:
        return words(QT_TRANSLATE_NOOP("Figures", "At work"));
    case P::NeutralTime:
        return words(QT_TRANSLATE_NOOP("Figures", "Neutral: left out"));
    case P::AwayTolerated:
        return words(QT_TRANSLATE_NOOP("Figures", "Away, tolerated"));
    case P::Away:
        return words(QT_TRANSLATE_NOOP("Figures", "Away from work: an exception"));
    case P::AwayApproved:
        return words(QT_TRANSLATE_NOOP("Figures", "Away from work: an approved exception"));
    case P::ExtraTime:
        return words(QT_TRANSLATE_NOOP("Figures", "Worked beyond the roster"));
    case P::UnpaidTime:
        return words(QT_TRANSLATE_NOOP("Figures", "Unpaid: left out"));
    case P::AwayPlanned:
        return words(QT_TRANSLATE_NOOP("Figures", "Not available, planned"));
    case P::AwayUnplanned:
        return words(QT_TRANSLATE_NOOP("Figures", "Not available, unplanned"));
    case P::BusyEpisode:
        return words(QT_TRANSLATE_NOOP("Figures", "Within the limit"));
    case P::BusyApproved:
        return words(QT_TRANSLATE_NOOP("Figures", "Over the limit, approved"));
    case P::BusyOver:
        return words(QT_TRANSLATE_NOOP("Figures", "Over the limit"));
    case P::BusyOverBefore:
        return words(QT_TRANSLATE_NOOP("Figures", "Over the limit before"));
    case P::Gap:
        return words(QT_TRANSLATE_NOOP("Figures", "Gap: nothing was heard"));
    case P::GapFilled:
        return words(QT_TRANSLATE_NOOP("Figures", "Gap, filled from queue_log"));
    case P::Incident:
        return words(QT_TRANSLATE_NOOP("Figures", "Incident: counts against nobody"));
    }
    Q_UNREACHABLE();
}

QString FigureWords::place(const FigureRow &row, FigureVariant variant)
{
    if (!row.counts())
        return u"–"_s;
    const QString above = amount(row.above, isTimeAbove(variant));
    const FigureKind kind = figureKind(variant);
    if (kind == FigureKind::LongestWait || kind == FigureKind::BusyTime || kind == FigureKind::CallsTaken)
        return above;
    return above + u" / "_s + amount(row.below, isTimeBelow(variant));
}

QString FigureWords::sign(const FigureSign &sign, const Zone &zone)
{
    if (!sign.kind)
        return words(QT_TRANSLATE_NOOP("Figures", "came unseen"));
    const QString since = sign.since ? zone.localTime(*sign.since).toString(u"HH:mm:ss"_s) : u"–"_s;
    if (*sign.kind == EvidenceKind::PresentBy) // it proves presence and says nothing of since when
        return words(QT_TRANSLATE_NOOP("Figures", "seen there at %1, came unseen")).arg(since);
    //: since when somebody is there, and what shows it: "08:21:05 · log-in"
    return words(QT_TRANSLATE_NOOP("Figures", "%1 · %2")).arg(since, AttendanceWords::evidenceKind(*sign.kind));
}

QString FigureWords::what(const FigureRow &row)
{
    if (row.part == P::Gap || row.part == P::GapFilled || row.part == P::Incident)
        return row.reason;
    if (!row.state)
        return CallerMask::masked(row.caller);
    const QString state = stateLook(*row.state, pauseKindOf(row.reason)).word;
    QStringList parts{state};
    if (row.callKind == CallKind::Direct)
        parts << words(QT_TRANSLATE_NOOP("Figures", "direct"));
    else if (row.callKind == CallKind::Outbound)
        parts << words(QT_TRANSLATE_NOOP("Figures", "outbound"));
    else if (row.callKind == CallKind::Internal)
        parts << words(QT_TRANSLATE_NOOP("Figures", "internal"));
    if (const QString reason = reasonsDetail(row.reason); !reason.isEmpty())
        parts << reason;
    return parts.join(u" · "_s);
}

} // namespace Floorwalk
