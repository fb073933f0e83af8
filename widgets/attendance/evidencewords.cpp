// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/attendance/rollwords.h"

#include "models/policy/attendancewords.h"
#include "widgets/common/words.h"

#include <QCoreApplication>

#include <algorithm>

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

namespace {

/** Whether on @p day it is its person who comes; the return shift of a swap is the other way round. */
bool comesInPlace(const CoverLine &line, const PersonDay &day)
{
    const ShiftCover &cover = line.cover;
    const bool inReturn = cover.kind == ShiftCover::Kind::Swap && cover.back == day.roster.date
                          && (cover.date != day.roster.date || cover.away == day.person.id);
    return inReturn ? cover.away == day.person.id : cover.stands == day.person.id;
}

QString otherOf(const CoverLine &line, const PersonDay &day)
{
    return line.cover.away == day.person.id ? line.stands : line.away;
}

} // namespace

QString RollWords::cover(const PersonDay &day)
{
    QStringList words;
    for (const CoverLine &line : day.covers) {
        words << (comesInPlace(line, day)
                      //: beside a shift: the agent works it in place of this one
                      ? QCoreApplication::translate("Attendance", "for %1").arg(otherOf(line, day))
                      //: beside a shift: this one works it instead
                      : QCoreApplication::translate("Attendance", "%1 comes").arg(otherOf(line, day)));
    }
    return words.join(u" · "_s);
}

QStringList RollWords::coverLines(const PersonDay &day, const Zone &zone)
{
    QStringList lines;
    for (const CoverLine &line : day.covers) {
        const ShiftCover &cover = line.cover;
        QString said;
        if (cover.kind == ShiftCover::Kind::Swap) {
            said = cover.back ? QCoreApplication::translate("Attendance", "%1 works %2’s shift of %3, %2 that of %4 in "
                                                                          "return.")
                                    .arg(line.stands, line.away, cover.date.toString(Qt::ISODate),
                                         cover.back->toString(Qt::ISODate))
                              : QCoreApplication::translate("Attendance", "%1 works %2’s shift of %3.")
                                    .arg(line.stands, line.away, cover.date.toString(Qt::ISODate));
        } else if (cover.span) {
            said = QCoreApplication::translate("Attendance", "%1 stands in for %2 from %3 to %4.")
                       .arg(line.stands, line.away, time(cover.span->from, zone), time(cover.span->to, zone));
        } else {
            said = QCoreApplication::translate("Attendance", "%1 stands in for %2.").arg(line.stands, line.away);
        }
        QStringList parts{said, cover.reason, cover.papers};
        parts.removeAll(QString());
        //: what was arranged, then who entered it
        lines
            << QCoreApplication::translate("Attendance", "%1 (entered by %2)").arg(parts.join(u' '), cover.recordedBy);
    }
    return lines;
}

bool RollWords::isGivenAway(const PersonDay &day)
{
    return day.roster.kind == DayKind::Rest && day.roster.segments.empty()
           && std::ranges::any_of(day.covers, [&day](const CoverLine &line) { return !comesInPlace(line, day); });
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
