// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/attendancewords.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

QString AttendanceWords::duration(int seconds)
{
    const auto two = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    if (seconds < 3600)
        return two(seconds / 60) + u':' + two(seconds % 60);
    return QString::number(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
}

QString AttendanceWords::moment(const Zone &zone, Moment moment)
{
    return zone.local(moment).toString(u"yyyy-MM-dd HH:mm:ss");
}

QString AttendanceWords::momentOn(const Zone &zone, QDate day, Moment moment)
{
    const QDateTime local = zone.local(moment);
    return local.date() == day ? local.toString(u"HH:mm:ss") : AttendanceWords::moment(zone, moment);
}

QString AttendanceWords::amount(const Money &money)
{
    const QString text = money.amountText();
    return money.currency() + u' ' + (text.endsWith(".00"_L1) ? text.chopped(3) : text);
}

QString AttendanceWords::days(double days)
{
    return QString::number(days, 'g', 4);
}

QString AttendanceWords::evidenceKind(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Login:
        return QCoreApplication::translate("Attendance", "log-in");
    case EvidenceKind::Logout:
        return QCoreApplication::translate("Attendance", "log-out");
    case EvidenceKind::PunchIn:
        return QCoreApplication::translate("Attendance", "punch in");
    case EvidenceKind::PunchOut:
        return QCoreApplication::translate("Attendance", "punch out");
    case EvidenceKind::Present:
        return QCoreApplication::translate("Attendance", "marked present");
    case EvidenceKind::PresentBy:
        return QCoreApplication::translate("Attendance", "seen present by");
    case EvidenceKind::LastCallEnd:
        return QCoreApplication::translate("Attendance", "end of the last call");
    case EvidenceKind::Fault:
        return QCoreApplication::translate("Attendance", "fault or incident");
    }
    Q_UNREACHABLE();
}

QString AttendanceWords::leaveKind(const QString &kind)
{
    if (kind == "personal"_L1)
        return QCoreApplication::translate("Attendance", "Personal leave");
    if (kind == "sick"_L1)
        return QCoreApplication::translate("Attendance", "Sick leave");
    if (kind == "emergency"_L1)
        return QCoreApplication::translate("Attendance", "Emergency leave");
    if (kind == "annual"_L1)
        return QCoreApplication::translate("Attendance", "Annual leave");
    if (kind == "marriage"_L1)
        return QCoreApplication::translate("Attendance", "Marriage leave");
    if (kind == "bereavement"_L1)
        return QCoreApplication::translate("Attendance", "Bereavement leave");
    if (kind == "inLieu"_L1)
        return QCoreApplication::translate("Attendance", "Time off in lieu");
    if (kind == "business"_L1)
        return QCoreApplication::translate("Attendance", "On business");
    return kind.isEmpty() ? QCoreApplication::translate("Attendance", "On leave") : kind;
}

QString AttendanceWords::evidence(const Zone &zone, QDate day, const Evidence &evidence)
{
    QString text =
        QCoreApplication::translate("Attendance", "Evidence: %1 %2 (source: %3).")
            .arg(evidenceKind(evidence.kind), momentOn(zone, day, evidence.at),
                 evidence.source.isEmpty() ? QCoreApplication::translate("Attendance", "not named") : evidence.source);
    if (evidence.until)
        text += u' '
                + QCoreApplication::translate("Attendance", "It lasted until %1.")
                      .arg(momentOn(zone, day, *evidence.until));
    if (evidence.minutesOnly) {
        text += u' '
                + QCoreApplication::translate("Attendance", "It has no seconds and is read in the person’s favour: %1.")
                      .arg(momentOn(zone, day, readMoment(evidence, ClockReading::AsWritten)));
    }
    if (evidence.clockOffset != Millis(0)) {
        text += u' '
                + QCoreApplication::translate("Attendance", "That clock is off by %1 s; taken out it reads %2.")
                      .arg(QString::number(double(evidence.clockOffset.count()) / 1000),
                           momentOn(zone, day, readMoment(evidence, ClockReading::Corrected)));
    }
    return text;
}

QString AttendanceWords::shift(const Zone &zone, QDate date, int segment, const Segment &span)
{
    return QCoreApplication::translate("Attendance", "Shift day %1, segment %2: rostered %3 to %4 (%5).")
        .arg(date.toString(Qt::ISODate), QString::number(segment + 1), momentOn(zone, date, span.start),
             momentOn(zone, date, span.end), zone.id());
}

QString AttendanceWords::incident(const Zone &zone, QDate day, const ExcusedIncident &incident)
{
    const QString from = momentOn(zone, day, incident.span.from);
    const QString to = incident.span.to == Moment::max() ? QCoreApplication::translate("Attendance", "now")
                                                         : momentOn(zone, day, incident.span.to);
    return incident.reportedTo.isEmpty()
               ? QCoreApplication::translate("Attendance", "Excused: incident #%1, %2–%3, reported to nobody yet.")
                     .arg(QString::number(incident.number), from, to)
               : QCoreApplication::translate("Attendance", "Excused: incident #%1, %2–%3, reported to %4.")
                     .arg(QString::number(incident.number), from, to, incident.reportedTo);
}

QString AttendanceWords::effect(const RulePack &pack, const RuleEffect &effect)
{
    switch (effect.kind) {
    case RuleEffect::Kind::None:
        return QCoreApplication::translate("Attendance", "no effect");
    case RuleEffect::Kind::Money:
        return amount(Money::fromMinor(effect.minor, pack.currency));
    case RuleEffect::Kind::AbsenceDays:
        return QCoreApplication::translate("Attendance", "counts as %1 day(s) of absence")
            .arg(days(effect.absenceDays));
    case RuleEffect::Kind::Decide:
        return QCoreApplication::translate("Attendance", "a person decides");
    }
    Q_UNREACHABLE();
}

QString AttendanceWords::band(const RulePack &pack, const TimeBand &band)
{
    const QString range = band.uptoSeconds
                              ? QCoreApplication::translate("Attendance", "over %1, up to and including %2")
                                    .arg(duration(band.overSeconds), duration(*band.uptoSeconds))
                              : QCoreApplication::translate("Attendance", "over %1").arg(duration(band.overSeconds));
    return QCoreApplication::translate("Attendance", "Rule %1 (%2 version %3): %4: %5.")
        .arg(band.name.id, pack.id, pack.version, range, effect(pack, band.effect));
}

} // namespace Floorwalk
