// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/hrexport.h"

#include "models/service/audited.h"
#include "models/service/penaltydesk.h"
#include "models/store/peoplerepository.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>
#include <map>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

struct Column
{
    const char *key;
    const char16_t *title;
};

constexpr std::array attendanceColumnList{
    Column{"team", u"班组"},
    Column{"employee_no", u"工号"},
    Column{"name", u"姓名"},
    Column{"date", u"日期"},
    Column{"shift", u"班次"},
    Column{"segment", u"时段"},
    Column{"planned_start", u"计划上班"},
    Column{"planned_end", u"计划下班"},
    Column{"clock_in", u"实际上班"},
    Column{"clock_out", u"实际下班"},
    Column{"utc_offset", u"时区"},
    Column{"source", u"来源"},
    Column{"late_s", u"迟到秒数"},
    Column{"late_hms", u"迟到时长"},
    Column{"early_s", u"早退秒数"},
    Column{"early_hms", u"早退时长"},
    Column{"worked_s", u"出勤秒数"},
    Column{"absence_days", u"旷工天数"},
    Column{"leave_kind", u"假别"},
    Column{"leave_hours", u"请假小时"},
    Column{"overtime_s", u"加班秒数"},
    Column{"covers", u"顶班"},
    Column{"swap_with", u"换班对象"},
    Column{"status", u"状态"},
    Column{"marks", u"标记"},
    Column{"remarks", u"备注"},
};

constexpr std::array penaltyColumnList{
    Column{"penalty_no", u"处罚编号"},
    Column{"employee_no", u"工号"},
    Column{"name", u"姓名"},
    Column{"date", u"日期"},
    Column{"rule_pack", u"规则包"},
    Column{"pack_version", u"规则包版本"},
    Column{"rule", u"规则"},
    Column{"evidence", u"依据"},
    Column{"proposed_money", u"建议金额"},
    Column{"proposed_points", u"建议扣分"},
    Column{"proposed_absence_days", u"建议旷工天数"},
    Column{"status", u"状态"},
    Column{"decided_by", u"决定人"},
    Column{"decided_at", u"决定时间"},
    Column{"final_money", u"最终金额"},
    Column{"final_points", u"最终扣分"},
    Column{"final_absence_days", u"最终旷工天数"},
    Column{"currency", u"币种"},
    Column{"reason", u"理由"},
    Column{"appeal", u"申诉"},
    Column{"over_cap", u"是否超上限"},
    Column{"corrects", u"更正编号"},
};

template <size_t N> void writeHeader(CsvWriter &csv, const std::array<Column, N> &columns, bool chinese)
{
    for (const Column &column : columns) {
        if (chinese)
            csv.text(QStringView(column.title));
        else
            csv.trusted(std::string_view(column.key));
    }
    csv.endRow();
}

void ascii(CsvWriter &csv, const QString &text)
{
    const QByteArray bytes = text.toLatin1();
    csv.trusted(std::string_view(bytes.constData(), size_t(bytes.size())));
}

/** "0:31:05"; hours may pass 24. */
QString hms(qint64 seconds)
{
    return u"%1:%2:%3"_s.arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

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
        ascii(csv, zone.local(*moment).toString(u"yyyy-MM-dd HH:mm:ss"_s));
    else
        csv.empty();
}

QString sourceName(const std::optional<Evidence> &evidence)
{
    return !evidence                                                             ? QString()
           : evidence->source == "punch"_L1                                      ? u"punch"_s
           : evidence->source == "feed"_L1 || evidence->source == "queue_log"_L1 ? u"feed"_s
                                                                                 : u"manual"_s;
}

QString sources(const SegmentResult *result)
{
    if (!result)
        return {};
    QStringList names{sourceName(result->arrival), sourceName(result->departure)};
    names.removeAll(QString());
    names.removeDuplicates();
    return names.join(u'+');
}

const SegmentResult *resultOf(const AssessedDay &day, int segment)
{
    const auto found = std::find_if(day.segments.begin(), day.segments.end(),
                                    [segment](const SegmentResult &result) { return result.segment == segment; });
    return found == day.segments.end() ? nullptr : &*found;
}

/** What the findings of one segment come to in the file's columns. */
struct SegmentSums
{
    double absenceDays = 0;
    QStringList marks;
};

SegmentSums sumsOf(const AssessedDay &day, int segment)
{
    SegmentSums sums;
    for (const Finding &finding : day.day.findings) {
        if (finding.segment != segment)
            continue;
        sums.absenceDays += finding.absenceDays;
        if (finding.kind == FindingKind::MissingPunch || finding.kind == FindingKind::NeedsDecision)
            sums.marks << findingKindName(finding.kind);
        sums.marks << finding.marks;
    }
    sums.absenceDays = std::min(sums.absenceDays, 1.0);
    sums.marks.removeDuplicates();
    return sums;
}

double leaveHours(const AssessedDay &day, const Segment &segment)
{
    Millis total{0};
    for (const LeaveRecord &leave : day.day.leave) {
        const Moment from = std::max(leave.from, segment.start);
        const Moment to = std::min(leave.to, segment.end);
        if (leave.approved && from < to)
            total += to - from;
    }
    return double(total.count()) / 3'600'000.0;
}

qint64 wholeSeconds(Millis length)
{
    return std::chrono::duration_cast<std::chrono::seconds>(length).count();
}

qint64 overtimeSeconds(const AssessedDay &day, int segment)
{
    Millis total{0};
    for (const OvertimeProposal &overtime : day.overtime) {
        if (overtime.segment == segment)
            total += overtime.range.length();
    }
    return wholeSeconds(total);
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

void writeWhoAndWhen(CsvWriter &csv, const PersonDay &day)
{
    csv.text(day.person.team);
    csv.text(day.person.no.text());
    csv.text(day.person.name);
    ascii(csv, day.roster.date.toString(Qt::ISODate));
    csv.text(day.roster.shift);
}

void writeSegment(CsvWriter &csv, const Zone &zone, const AssessedDay &day, int index)
{
    const Segment &segment = day.day.roster.segments[size_t(index)];
    const SegmentResult *result = resultOf(day, index);
    const SegmentSums sums = sumsOf(day, index);
    writeWhoAndWhen(csv, day.day);
    csv.number(qint64(index + 1));
    localTime(csv, zone, segment.start);
    localTime(csv, zone, segment.end);
    localTime(csv, zone, result ? result->arrivedAt : std::nullopt);
    localTime(csv, zone, result ? result->leftAt : std::nullopt);
    csv.text(offsetText(zone, segment.start));
    ascii(csv, sources(result));
    const qint64 late = result ? result->lateSeconds : 0;
    const qint64 early = result ? result->earlySeconds : 0;
    csv.number(late);
    ascii(csv, hms(late));
    csv.number(early);
    ascii(csv, hms(early));
    if (result && result->arrivedAt && result->leftAt && *result->arrivedAt < *result->leftAt)
        csv.number(wholeSeconds(*result->leftAt - *result->arrivedAt));
    else
        csv.empty(); // unknown is not zero
    csv.decimal(sums.absenceDays);
    const double leave = leaveHours(day, segment);
    csv.text(leave > 0 ? day.day.leave.front().kind : QString());
    csv.decimal(leave);
    csv.number(overtimeSeconds(day, index));
    csv.empty(); // covers: substitutes are not kept yet
    csv.empty(); // swap_with: swaps are not kept yet
    csv.trusted(day.closed ? "closed"_L1 : "provisional"_L1);
    csv.text(sums.marks.join(u' '));
    csv.text(index == 0 ? remarksOf(day.day, zone) : QString());
    csv.endRow();
}

/** A day of rest or leave has one row without times. */
void writeDayOff(CsvWriter &csv, const Zone &zone, const AssessedDay &day)
{
    writeWhoAndWhen(csv, day.day);
    for (int i = 0; i < 5; ++i)
        csv.empty();
    csv.text(offsetText(zone, zone.startOfDay(day.day.roster.date)));
    for (int i = 0; i < 6; ++i)
        csv.empty();
    csv.decimal(0);
    csv.text(day.day.roster.leaveKind);
    for (int i = 0; i < 4; ++i)
        csv.empty();
    csv.trusted(day.closed ? "closed"_L1 : "provisional"_L1);
    csv.trusted(day.day.roster.kind == DayKind::Rest ? "rest"_L1 : "leave"_L1);
    csv.text(remarksOf(day.day, zone));
    csv.endRow();
}

/** "login 2026-11-23T08:30:01+08:00 feed; …": one line that a person can check. */
QString evidenceText(const QJsonArray &evidence)
{
    QStringList parts;
    for (const QJsonValue &value : evidence) {
        const QJsonObject one = value.toObject();
        parts << (one[u"kind"_s].toString() + u' ' + one[u"at"_s].toString() + u' ' + one[u"source"_s].toString())
                     .trimmed();
    }
    return parts.join(u"; "_s);
}

void money(CsvWriter &csv, const std::optional<Money> &amount, bool effects)
{
    if (amount && effects)
        ascii(csv, amount->amountText());
    else
        csv.empty();
}

void writePenalty(CsvWriter &csv, const Zone &zone, const Penalty &penalty, const Person &person, bool effects)
{
    const bool decided = penalty.decidedAt.has_value();
    csv.number(penalty.id->value());
    csv.text(person.no.text());
    csv.text(person.name);
    ascii(csv, penalty.finding.date.toString(Qt::ISODate));
    csv.text(penalty.pack);
    csv.text(penalty.packVersion);
    csv.text(penalty.finding.rule);
    csv.text(evidenceText(penalty.evidence));
    money(csv, penalty.finding.money, effects);
    csv.number(qint64(penalty.finding.points));
    csv.decimal(penalty.finding.absenceDays);
    ascii(csv, penaltyStatusName(penalty.status));
    csv.text(penalty.decidedBy);
    ascii(csv, decided ? zone.isoSeconds(*penalty.decidedAt) : QString());
    money(csv, penalty.finalMoney, effects && decided);
    if (decided) {
        csv.number(qint64(penalty.finalPoints));
        csv.decimal(penalty.finalAbsenceDays);
    } else {
        csv.empty();
        csv.empty();
    }
    const std::optional<Money> anyMoney = penalty.finalMoney ? penalty.finalMoney : penalty.finding.money;
    ascii(csv, effects && anyMoney ? anyMoney->currency() : QString());
    csv.text(penalty.reason);
    csv.empty(); // appeal: none is kept yet
    csv.trusted("unknown"_L1); // wages are not on record
    if (penalty.corrects)
        csv.number(penalty.corrects->value());
    else
        csv.empty();
    csv.endRow();
}

template <size_t N> QStringList keys(const std::array<Column, N> &columns)
{
    QStringList list;
    for (const Column &column : columns)
        list << QString::fromLatin1(column.key);
    return list;
}

QDate firstOf(QDate month)
{
    return {month.year(), month.month(), 1};
}

QDate lastOf(QDate month)
{
    return {month.year(), month.month(), month.daysInMonth()};
}

} // namespace

QStringList HrExport::attendanceColumns()
{
    return keys(attendanceColumnList);
}

QStringList HrExport::penaltyColumns()
{
    return keys(penaltyColumnList);
}

Result<int> HrExport::attendance(const Actor &actor, const HrExportOptions &options)
{
    const Result<Grant> grant = m_session.grant(actor, Action::Export, options.team);
    if (!grant)
        return grant.error();
    const Result<std::vector<AssessedDay>> days =
        Assessment(m_session).days(firstOf(options.month), lastOf(options.month), options.team);
    if (!days)
        return days.error();
    CsvWriter csv(options.file, options.profile);
    if (const Result<void> opened = csv.open(); !opened)
        return opened.error();
    writeHeader(csv, attendanceColumnList, options.chineseHeader);
    int rows = 0;
    const Zone zone = m_session.zone();
    for (const AssessedDay &day : *days) {
        const int segments = int(day.day.roster.segments.size());
        for (int i = 0; i < segments; ++i)
            writeSegment(csv, zone, day, i);
        if (segments == 0)
            writeDayOff(csv, zone, day);
        rows += std::max(segments, 1);
    }
    if (const Result<void> noted = note(actor, u"export.attendance"_s, options, rows); !noted)
        return noted.error();
    if (const Result<void> written = csv.commit(); !written)
        return written.error();
    return rows;
}

Result<int> HrExport::penalties(const Actor &actor, const HrExportOptions &options)
{
    const Result<Grant> grant = m_session.grant(actor, Action::Export, options.team);
    if (!grant)
        return grant.error();
    PenaltyDesk desk(m_session);
    if (const Result<int> stale = desk.reassess(actor, firstOf(options.month), lastOf(options.month)); !stale)
        return stale.error();
    Result<std::vector<Penalty>> penalties = desk.list(firstOf(options.month), lastOf(options.month));
    if (!penalties)
        return penalties.error();
    const auto people = PeopleRepository(m_session.records()).all(true);
    if (!people)
        return people.error();
    std::map<PersonId, const Person *> byId;
    for (const Person &person : *people)
        byId.emplace(*person.id, &person);
    std::vector<Penalty> &rowsById = *penalties;
    std::sort(rowsById.begin(), rowsById.end(), [](const Penalty &a, const Penalty &b) { return a.id < b.id; });

    CsvWriter csv(options.file, options.profile);
    if (const Result<void> opened = csv.open(); !opened)
        return opened.error();
    writeHeader(csv, penaltyColumnList, options.chineseHeader);
    int rows = 0;
    for (const Penalty &penalty : rowsById) {
        const auto person = byId.find(penalty.person);
        const bool wanted = person != byId.end() && (options.team.isEmpty() || person->second->team == options.team);
        if (!wanted)
            continue;
        writePenalty(csv, m_session.zone(), penalty, *person->second, m_session.settings().moneyEffects());
        ++rows;
    }
    if (const Result<void> noted = note(actor, u"export.penalties"_s, options, rows); !noted)
        return noted.error();
    if (const Result<void> written = csv.commit(); !written)
        return written.error();
    return rows;
}

// Noted before the file appears: an export that nobody knows of is worse than a note about a disk that was full.
Result<void> HrExport::note(const Actor &actor, const QString &what, const HrExportOptions &options, int rows)
{
    const Result<Grant> grant = m_session.grant(actor, Action::Export, options.team);
    if (!grant)
        return grant.error();
    const AuditEntry entry{
        what, u"month:"_s + options.month.toString(u"yyyy-MM"_s), {}, {{u"team"_s, options.team}, {u"rows"_s, rows}}};
    return audited<void>(m_session, *grant, entry, [](Transaction &) { return Result<void>(); });
}

} // namespace Floorwalk
