// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/attendance/rollwords.h"

#include "models/policy/attendancewords.h"
#include "widgets/common/words.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

QString RollWords::duration(int seconds)
{
    return lengthText(std::chrono::seconds(seconds));
}

QString RollWords::time(Moment moment, const Zone &zone)
{
    return zone.localTime(moment).toString(u"HH:mm:ss"_s);
}

QString RollWords::shiftSpan(const RosterDay &day, const Zone &zone)
{
    QStringList spans;
    for (const Segment &segment : day.segments) {
        spans << zone.localTime(segment.start).toString(u"HH:mm"_s) + u'–'
                     + zone.localTime(segment.end).toString(u"HH:mm"_s);
    }
    return spans.isEmpty() ? day.shift : spans.join(u", "_s);
}

QString RollWords::channel(const QString &channel)
{
    if (channel == "phone"_L1)
        return QCoreApplication::translate("Attendance", "by phone");
    if (channel == "wecom"_L1)
        return QCoreApplication::translate("Attendance", "by WeCom");
    if (channel == "dingtalk"_L1)
        return QCoreApplication::translate("Attendance", "by DingTalk");
    if (channel == "inPerson"_L1)
        return QCoreApplication::translate("Attendance", "in person");
    return channel;
}

QString RollWords::notice(const PersonDay &day, const Zone &zone)
{
    if (!day.notices.empty()) {
        const NoticeRecord &last = day.notices.back();
        return u"%1 %2"_s.arg(zone.localTime(last.at).toString(u"HH:mm"_s), channel(last.channel));
    }
    if (!day.leave.empty())
        return AttendanceWords::leaveKind(day.leave.front().kind);
    return {};
}

QString RollWords::evidenceKind(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Login:
        return QCoreApplication::translate("Attendance", "Log-in");
    case EvidenceKind::Logout:
        return QCoreApplication::translate("Attendance", "Log-out");
    case EvidenceKind::PunchIn:
        return QCoreApplication::translate("Attendance", "Punch in");
    case EvidenceKind::PunchOut:
        return QCoreApplication::translate("Attendance", "Punch out");
    case EvidenceKind::Present:
        return QCoreApplication::translate("Attendance", "Roll call");
    case EvidenceKind::PresentBy:
        return QCoreApplication::translate("Attendance", "Seen present");
    case EvidenceKind::LastCallEnd:
        return QCoreApplication::translate("Attendance", "Last call");
    case EvidenceKind::Fault:
        return QCoreApplication::translate("Attendance", "Fault");
    }
    Q_UNREACHABLE();
}

QString RollWords::evidenceSource(const Evidence &evidence)
{
    QStringList parts;
    if (evidence.source == "feed"_L1)
        parts << (evidence.kind == EvidenceKind::PresentBy
                      ? QCoreApplication::translate("Attendance", "in a snapshot of the feed")
                      : QCoreApplication::translate("Attendance", "seen live on the feed"));
    else if (evidence.source == "queue_log"_L1)
        parts << QCoreApplication::translate("Attendance", "from the queue log");
    else if (evidence.source == "punch"_L1)
        parts << QCoreApplication::translate("Attendance", "attendance clock");
    else if (evidence.source == "manual"_L1)
        parts << QCoreApplication::translate("Attendance", "entered by hand");
    else if (!evidence.source.isEmpty())
        parts << evidence.source;
    if (!evidence.note.isEmpty())
        parts << evidence.note;
    if (evidence.clockOffset.count() != 0) {
        const double seconds = double(evidence.clockOffset.count()) / 1000.0;
        parts << QCoreApplication::translate("Attendance", "clock off by %1 s")
                     .arg((seconds > 0 ? u"+"_s : QString()) + QString::number(seconds, 'f', 1));
    }
    return parts.join(u" · "_s);
}

QString RollWords::evidenceIcon(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Login:
        return u"login"_s;
    case EvidenceKind::Logout:
        return u"logout"_s;
    case EvidenceKind::PunchIn:
    case EvidenceKind::PunchOut:
        return u"punch"_s;
    case EvidenceKind::Present:
        return u"mark"_s;
    case EvidenceKind::PresentBy:
        return u"nav-floor"_s;
    case EvidenceKind::LastCallEnd:
        return u"state-talking"_s;
    case EvidenceKind::Fault:
        return u"state-unreachable"_s;
    }
    Q_UNREACHABLE();
}

bool RollWords::speaksForComing(EvidenceKind kind)
{
    return kind == EvidenceKind::Login || kind == EvidenceKind::PunchIn || kind == EvidenceKind::Present
           || kind == EvidenceKind::PresentBy;
}

} // namespace Floorwalk
