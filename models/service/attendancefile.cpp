// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/attendancefile.h"

#include "models/policy/attendancewords.h"
#include "models/service/hrcolumns.h"
#include "models/service/segmentfigures.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array attendanceColumnList{
    HrColumn{"team", u"班组"},
    HrColumn{"employee_no", u"工号"},
    HrColumn{"name", u"姓名"},
    HrColumn{"date", u"日期"},
    HrColumn{"shift", u"班次"},
    HrColumn{"segment", u"时段"},
    HrColumn{"planned_start", u"计划上班"},
    HrColumn{"planned_end", u"计划下班"},
    HrColumn{"clock_in", u"实际上班"},
    HrColumn{"clock_out", u"实际下班"},
    HrColumn{"utc_offset", u"时区"},
    HrColumn{"source", u"来源"},
    HrColumn{"late_s", u"迟到秒数"},
    HrColumn{"late_hms", u"迟到时长"},
    HrColumn{"early_s", u"早退秒数"},
    HrColumn{"early_hms", u"早退时长"},
    HrColumn{"worked_s", u"出勤秒数"},
    HrColumn{"absence_days", u"旷工天数"},
    HrColumn{"leave_kind", u"假别"},
    HrColumn{"leave_hours", u"请假小时"},
    HrColumn{"overtime_s", u"加班秒数"},
    HrColumn{"covers", u"顶班"},
    HrColumn{"swap_with", u"换班对象"},
    HrColumn{"status", u"状态"},
    HrColumn{"marks", u"标记"},
    HrColumn{"remarks", u"备注"},
};

/** "+08:00" */
QString offsetText(const Zone &zone, Moment moment)
{
    const int seconds = zone.offsetSeconds(moment);
    const int size = std::abs(seconds);
    return u"%1%2:%3"_s.arg(QLatin1Char(seconds < 0 ? '-' : '+'))
        .arg(size / 3600, 2, 10, QLatin1Char('0'))
        .arg(size / 60 % 60, 2, 10, QLatin1Char('0'));
}

void localTime(CsvWriter &csv, const Zone &zone, std::optional<Moment> moment)
{
    if (moment)
        hrAscii(csv, zone.local(*moment).toString(u"yyyy-MM-dd HH:mm:ss"_s));
    else
        csv.empty();
}

QString remarksOf(const PersonDay &day, const Zone &zone)
{
    QStringList remarks;
    for (const NoticeRecord &notice : day.notices) {
        remarks << QCoreApplication::translate("HrExport", "notice %1 (%2) %3")
                       .arg(zone.local(notice.at).toString(u"MM-dd HH:mm"_s), notice.channel, notice.reason)
                       .trimmed();
    }
    for (const RollMark &mark : day.marks) {
        if (!mark.note.isEmpty())
            remarks << mark.note;
    }
    return remarks.join(u"; "_s);
}

/** What incidents took out of the segment, and which. */
QString incidentRemarks(const PersonDay &day, const Zone &zone, qint64 seconds)
{
    if (seconds == 0)
        return {};
    QStringList remarks{QCoreApplication::translate("HrExport", "%1 not counted").arg(hrLength(seconds))};
    for (const ExcusedIncident &incident : day.incidents)
        remarks << AttendanceWords::incident(zone, day.roster.date, incident);
    return remarks.join(u"; "_s);
}

/** For whom the person stands in that day. */
QString coveredBy(const PersonDay &day)
{
    QStringList names;
    for (const CoverLine &line : day.covers) {
        if (line.cover.kind == ShiftCover::Kind::Substitute && day.person.id == line.cover.stands)
            names << line.away;
    }
    return names.join(u'+');
}

QString swappedWith(const PersonDay &day)
{
    QStringList names;
    for (const CoverLine &line : day.covers) {
        if (line.cover.kind == ShiftCover::Kind::Swap)
            names << (day.person.id == line.cover.away ? line.stands : line.away);
    }
    return names.join(u'+');
}

void writeWhoAndWhen(CsvWriter &csv, const PersonDay &day)
{
    csv.text(day.person.team);
    csv.text(day.person.no.text());
    csv.text(day.person.name);
    hrAscii(csv, day.roster.date.toString(Qt::ISODate));
    csv.text(day.roster.shift);
}

void writeSegment(CsvWriter &csv, const Zone &zone, const AssessedDay &day, int index)
{
    const Segment &segment = day.day.roster.segments[size_t(index)];
    const SegmentFigures figures = segmentFigures(day, index);
    writeWhoAndWhen(csv, day.day);
    csv.number(qint64(index + 1));
    localTime(csv, zone, segment.start);
    localTime(csv, zone, segment.end);
    localTime(csv, zone, figures.clockIn);
    localTime(csv, zone, figures.clockOut);
    csv.text(offsetText(zone, segment.start));
    hrAscii(csv, figures.source);
    csv.number(figures.lateSeconds);
    hrAscii(csv, hrLength(figures.lateSeconds));
    csv.number(figures.earlySeconds);
    hrAscii(csv, hrLength(figures.earlySeconds));
    csv.number(figures.workedSeconds); // unknown is not zero
    csv.decimal(figures.absenceDays);
    csv.text(figures.leave.kinds.join(u'+'));
    csv.decimal(figures.leave.hours);
    csv.number(figures.overtimeSeconds);
    csv.text(coveredBy(day.day));
    csv.text(swappedWith(day.day));
    hrAscii(csv, dayStatusName(day));
    csv.text(figures.marks.join(u' '));
    QStringList remarks{index == 0 ? remarksOf(day.day, zone) : QString(),
                        incidentRemarks(day.day, zone, figures.incidentSeconds)};
    remarks.removeAll(QString());
    csv.text(remarks.join(u"; "_s));
    csv.endRow();
}

/** What a row without times says. */
struct OffRow
{
    QString leaveKind;
    std::optional<double> leaveHours; ///< absent: the roster does not say how long the shift would have been
    QLatin1StringView mark;
    QString remarks;
};

void writeOff(CsvWriter &csv, const Zone &zone, const AssessedDay &day, const OffRow &row)
{
    writeWhoAndWhen(csv, day.day);
    for (int i = 0; i < 5; ++i)
        csv.empty();
    csv.text(offsetText(zone, zone.startOfDay(day.day.roster.date)));
    for (int i = 0; i < 6; ++i)
        csv.empty();
    csv.decimal(0);
    csv.text(row.leaveKind);
    if (row.leaveHours)
        csv.decimal(*row.leaveHours);
    else
        csv.empty();
    for (int i = 0; i < 2; ++i)
        csv.empty();
    csv.text(swappedWith(day.day));
    hrAscii(csv, dayStatusName(day));
    csv.trusted(row.mark);
    csv.text(row.remarks);
    csv.endRow();
}

/** A day of rest or leave has one row; so has who gave a shift away, with the leave that it was given away for. */
void writeDayOff(CsvWriter &csv, const Zone &zone, const AssessedDay &day)
{
    OffRow row{day.day.roster.leaveKind, std::nullopt, day.day.roster.kind == DayKind::Rest ? "rest"_L1 : "leave"_L1,
               remarksOf(day.day, zone)};
    if (!day.day.given.empty()) {
        const LeaveTaken leave = leaveTaken(day.day, day.day.given);
        row.leaveKind = leave.kinds.join(u'+');
        row.leaveHours = leave.hours;
    }
    writeOff(csv, zone, day, row);
}

} // namespace

QStringList attendanceFileColumns()
{
    return hrKeys(attendanceColumnList);
}

void writeAttendanceHeader(CsvWriter &csv, bool chinese)
{
    writeHrHeader(csv, attendanceColumnList, chinese);
}

int writeAttendanceDay(CsvWriter &csv, const Zone &zone, const AssessedDay &day)
{
    const int segments = int(day.day.roster.segments.size());
    for (int i = 0; i < segments; ++i)
        writeSegment(csv, zone, day, i);
    if (segments == 0) {
        writeDayOff(csv, zone, day);
        return 1;
    }
    // Of hours that were given away none is worked: the leave taken in them has a row of its own.
    const LeaveTaken away = leaveTaken(day.day, day.day.given);
    if (away.kinds.isEmpty())
        return segments;
    writeOff(csv, zone, day, {away.kinds.join(u'+'), away.hours, "leave"_L1, {}});
    return segments + 1;
}

} // namespace Floorwalk
