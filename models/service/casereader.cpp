// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/casereader.h"

#include "models/exchange/jsonfields.h"
#include "models/roster/evidencewindows.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

const QStringList evidenceKinds{u"login"_s,   u"logout"_s,    u"punchIn"_s,     u"punchOut"_s,
                                u"present"_s, u"presentBy"_s, u"lastCallEnd"_s, u"fault"_s};
const QList<PenaltyStatus> statuses{PenaltyStatus::Proposed, PenaltyStatus::Confirmed, PenaltyStatus::Voided,
                                    PenaltyStatus::Notified, PenaltyStatus::Appealed,  PenaltyStatus::Upheld,
                                    PenaltyStatus::Reduced,  PenaltyStatus::Lapsed,    PenaltyStatus::Locked};

class CaseBuilder
{
public:
    CaseBuilder(JsonReading &reading, const RulePack &pack)
        : m_reading(reading)
        , m_pack(pack)
    {}
    AttendanceCase build(const JsonValue &root);

private:
    void zone(JsonFields &fields);
    void settings(JsonFields &fields);
    void person(JsonFields &fields);
    void shift(const JsonValue &value);
    void segments(JsonFields &fields, DayCase &day);
    void evidence(JsonFields &fields);
    void leave(JsonFields &fields, DayCase &day);
    void notices(JsonFields &fields, DayCase &day);
    void history(JsonFields &fields);
    void swaps(JsonFields &fields);
    void overtime(JsonFields &fields);
    void busy(JsonFields &fields);
    void incidents(JsonFields &fields);
    void sortEvidence(const JsonValue &shifts);
    /** A span whose end lies after its start. */
    std::optional<Segment> span(JsonFields &fields, const QString &from, const QString &to);

    JsonReading &m_reading;
    const RulePack &m_pack;
    AttendanceCase m_case;
    std::vector<Evidence> m_evidence;
};

std::optional<Segment> CaseBuilder::span(JsonFields &fields, const QString &from, const QString &to)
{
    const std::optional<Moment> start = fields.moment(from, m_case.zone, Need::Required);
    const std::optional<Moment> end = fields.moment(to, m_case.zone, Need::Required);
    if (!start || !end)
        return std::nullopt;
    if (*end <= *start) {
        m_reading.refuse(*fields.value().member(to),
                         QCoreApplication::translate("CaseReader", "“%1” must be later than “%2”.").arg(to, from));
        return std::nullopt;
    }
    return Segment{*start, *end};
}

void CaseBuilder::zone(JsonFields &fields)
{
    const std::optional<QString> named = fields.text(u"zone"_s);
    Result<Zone> zone = Zone::parse(named.value_or(m_pack.zone));
    if (zone)
        m_case.zone = *zone;
    else
        m_reading.refuse(named ? *fields.value().member(u"zone"_s) : fields.value(), zone.error().text);
}

void CaseBuilder::settings(JsonFields &fields)
{
    const JsonValue *value = fields.object(u"settings"_s);
    if (!value)
        return;
    JsonFields own(m_reading, *value, u"settings"_s);
    m_case.settings.moneyEffects = own.flag(u"money_effects"_s).value_or(false);
    m_case.settings.region = own.text(u"region"_s).value_or(QString());
    if (own.any(u"money_forbidden_regions"_s))
        m_case.settings.moneyForbiddenIn = own.texts(u"money_forbidden_regions"_s);
    if (const std::optional<QString> early = own.choice(u"early_over_30"_s, {u"decide"_s, u"as_late"_s}))
        m_case.settings.earlyOver30 = *early == "as_late"_L1 ? EarlyOver30::AsLate : EarlyOver30::Decide;
    if (const std::optional<qint64> grace = own.integer(u"grace_s"_s, 0, 86'400))
        m_case.settings.graceSeconds = int(*grace);
    own.warnOfUnknown();
}

void CaseBuilder::person(JsonFields &fields)
{
    const JsonValue *value = fields.object(u"person"_s);
    if (!value)
        return;
    JsonFields own(m_reading, *value, u"person"_s);
    m_case.employeeNo = own.text(u"employee_no"_s).value_or(QString());
    const QString kind =
        own.choice(u"employment"_s, {u"staff"_s, u"intern"_s, u"minor"_s, u"agency"_s}).value_or(u"staff"_s);
    m_case.employment = kind == "intern"_L1   ? Employment::Intern
                        : kind == "minor"_L1  ? Employment::Minor
                        : kind == "agency"_L1 ? Employment::Agency
                                              : Employment::Staff;
    own.warnOfUnknown();
}

void CaseBuilder::segments(JsonFields &fields, DayCase &day)
{
    for (const JsonValue &item : fields.array(u"segments"_s, Need::Required)) {
        JsonFields own(m_reading, item, u"segment"_s);
        const std::optional<Segment> segment = span(own, u"start"_s, u"end"_s);
        own.warnOfUnknown();
        if (!segment)
            continue;
        if (!day.segments.empty() && segment->start < day.segments.back().span.end)
            m_reading.refuse(
                item, QCoreApplication::translate("CaseReader", "The segments must be in order and must not overlap."));
        day.segments.push_back({*segment, {}});
    }
}

void CaseBuilder::evidence(JsonFields &fields)
{
    for (const JsonValue &item : fields.array(u"evidence"_s)) {
        JsonFields own(m_reading, item, u"evidence"_s);
        Evidence evidence;
        const std::optional<QString> kind = own.choice(u"kind"_s, evidenceKinds, Need::Required);
        bool minutesOnly = false;
        const std::optional<Moment> at = own.moment(u"at"_s, m_case.zone, Need::Required, &minutesOnly);
        evidence.until = own.moment(u"until"_s, m_case.zone);
        evidence.source = own.text(u"source"_s).value_or(QString());
        evidence.note = own.text(u"note"_s).value_or(QString());
        evidence.minutesOnly = own.flag(u"minutes_only"_s).value_or(minutesOnly);
        if (const std::optional<double> offset = own.number(u"clock_offset_s"_s, -86'400, 86'400))
            evidence.clockOffset = Millis(std::llround(*offset * 1000));
        own.warnOfUnknown();
        if (!kind || !at)
            continue;
        if (evidence.until && *evidence.until < *at)
            m_reading.refuse(
                *item.member(u"until"_s),
                QCoreApplication::translate("CaseReader", "“%1” must be later than “%2”.").arg(u"until"_s, u"at"_s));
        evidence.kind = *evidenceKindFromName(*kind);
        evidence.at = *at;
        m_evidence.push_back(std::move(evidence));
    }
}

void CaseBuilder::leave(JsonFields &fields, DayCase &day)
{
    for (const JsonValue &item : fields.array(u"leave"_s)) {
        JsonFields own(m_reading, item, u"leave"_s);
        LeaveRecord leave;
        leave.kind = own.text(u"kind"_s, Need::Required).value_or(QString());
        const std::optional<Segment> range = span(own, u"from"_s, u"to"_s);
        leave.askedAt = own.moment(u"asked_at"_s, m_case.zone);
        leave.approved = own.flag(u"approved"_s).value_or(false);
        leave.approvedAt = own.moment(u"approved_at"_s, m_case.zone);
        leave.papersPending = own.flag(u"papers_pending"_s).value_or(false);
        own.warnOfUnknown();
        if (!range)
            continue;
        leave.from = range->start;
        leave.to = range->end;
        day.leave.push_back(std::move(leave));
    }
}

void CaseBuilder::notices(JsonFields &fields, DayCase &day)
{
    for (const JsonValue &item : fields.array(u"notices"_s)) {
        JsonFields own(m_reading, item, u"notice"_s);
        NoticeRecord notice;
        const std::optional<Moment> at = own.moment(u"at"_s, m_case.zone, Need::Required);
        notice.expected = own.moment(u"expected"_s, m_case.zone);
        notice.channel = own.text(u"channel"_s).value_or(QString());
        notice.by = own.text(u"by"_s).value_or(QString());
        notice.reason = own.text(u"reason"_s).value_or(QString());
        own.warnOfUnknown();
        notice.at = at.value_or(Moment());
        if (at)
            day.notices.push_back(std::move(notice));
    }
}

void CaseBuilder::shift(const JsonValue &value)
{
    JsonFields fields(m_reading, value, u"shift"_s);
    DayCase day;
    const std::optional<QDate> date = fields.date(u"date"_s);
    segments(fields, day);
    evidence(fields);
    leave(fields, day);
    notices(fields, day);
    fields.warnOfUnknown();
    if (!date && day.segments.empty()) {
        m_reading.refuse(value, QCoreApplication::translate("CaseReader", "A shift needs a date or a segment."));
        return;
    }
    day.date = date ? *date : m_case.zone.localDate(day.segments.front().span.start);
    for (const DayCase &other : m_case.days) {
        if (other.date == day.date)
            m_reading.refuse(value, QCoreApplication::translate("CaseReader", "The shift day %1 is there twice.")
                                        .arg(day.date.toString(Qt::ISODate)));
    }
    m_case.days.push_back(std::move(day));
}

void CaseBuilder::sortEvidence(const JsonValue &shifts)
{
    std::stable_sort(m_case.days.begin(), m_case.days.end(),
                     [](const DayCase &a, const DayCase &b) { return a.date < b.date; });
    std::vector<Segment> all;
    for (const DayCase &day : m_case.days) {
        for (const SegmentCase &segment : day.segments) {
            if (!all.empty() && segment.span.start < all.back().end) {
                m_reading.refuse(shifts,
                                 QCoreApplication::translate("CaseReader", "The shift of %1 overlaps another one.")
                                     .arg(day.date.toString(Qt::ISODate)));
                return;
            }
            all.push_back(segment.span);
        }
    }
    std::vector<std::vector<Evidence>> lists = EvidenceWindows(std::move(all)).sorted(m_evidence);
    size_t next = 0;
    for (DayCase &day : m_case.days) {
        for (SegmentCase &segment : day.segments)
            segment.evidence = std::move(lists[next++]);
    }
}

void CaseBuilder::history(JsonFields &fields)
{
    QStringList names;
    for (const PenaltyStatus status : statuses)
        names << penaltyStatusName(status);
    for (const JsonValue &item : fields.array(u"history"_s)) {
        JsonFields own(m_reading, item, u"history"_s);
        HistoryEntry entry;
        entry.kind = own.text(u"kind"_s, Need::Required).value_or(QString());
        const std::optional<QDate> date = own.date(u"date"_s, Need::Required);
        if (const std::optional<QString> status = own.choice(u"status"_s, names))
            entry.status = statuses[names.indexOf(*status)];
        entry.absenceDays = own.number(u"absence_days"_s, 0, 1);
        own.warnOfUnknown();
        entry.date = date.value_or(QDate());
        if (date)
            m_case.history.push_back(std::move(entry));
    }
}

void CaseBuilder::swaps(JsonFields &fields)
{
    for (const JsonValue &item : fields.array(u"swaps"_s)) {
        JsonFields own(m_reading, item, u"swap"_s);
        SwapRecord swap;
        const std::optional<QDate> date = own.date(u"date"_s, Need::Required);
        swap.otherDate = own.date(u"other_date"_s);
        swap.askedAt = own.moment(u"asked_at"_s, m_case.zone);
        const std::optional<bool> approved = own.flag(u"approved"_s);
        swap.status = own.choice(u"status"_s, {u"approved"_s, u"pending"_s, u"refused"_s, u"cancelled"_s})
                          .value_or(approved.value_or(false) ? u"approved"_s : u"pending"_s);
        swap.byLeader = own.flag(u"by_leader"_s).value_or(false);
        swap.written = own.flag(u"written"_s).value_or(false);
        swap.with = own.text(u"with"_s).value_or(QString());
        own.warnOfUnknown();
        swap.date = date.value_or(QDate());
        if (date)
            m_case.swaps.push_back(std::move(swap));
    }
}

void CaseBuilder::overtime(JsonFields &fields)
{
    for (const JsonValue &item : fields.array(u"overtime"_s)) {
        JsonFields own(m_reading, item, u"overtime"_s);
        const std::optional<Segment> range = span(own, u"from"_s, u"to"_s);
        const bool approved = own.flag(u"approved"_s).value_or(false);
        const bool byHr = own.flag(u"approved_by_hr"_s).value_or(false);
        own.warnOfUnknown();
        if (range)
            m_case.overtime.push_back({range->start, range->end, approved, byHr});
    }
}

void CaseBuilder::busy(JsonFields &fields)
{
    for (const JsonValue &item : fields.array(u"busy"_s)) {
        JsonFields own(m_reading, item, u"busy"_s);
        const std::optional<Segment> range = span(own, u"from"_s, u"to"_s);
        const bool approved = own.flag(u"approved"_s).value_or(false);
        const QString kind =
            own.choice(u"kind"_s, {u"busy"_s, u"break"_s, u"meal"_s, u"meeting"_s, u"training"_s}).value_or(u"busy"_s);
        const bool exempt = own.flag(u"rostered"_s).value_or(kind != "busy"_L1);
        const QString reason = own.text(u"reason"_s).value_or(QString());
        own.warnOfUnknown();
        if (range)
            m_case.busy.push_back({range->start, range->end, approved, exempt, reason});
    }
}

void CaseBuilder::incidents(JsonFields &fields)
{
    for (const JsonValue &item : fields.array(u"incidents"_s)) {
        JsonFields own(m_reading, item, u"incident"_s);
        const std::optional<Segment> range = span(own, u"from"_s, u"to"_s);
        const qint64 number = own.integer(u"number"_s, 1, 1'000'000'000, Need::Required).value_or(0);
        const QString reportedTo = own.text(u"reported_to"_s).value_or(QString());
        own.warnOfUnknown();
        if (range)
            m_case.incidents.push_back({number, {range->start, range->end}, reportedTo});
    }
}

AttendanceCase CaseBuilder::build(const JsonValue &root)
{
    JsonFields fields(m_reading, root, u"case"_s);
    if (root.type != JsonValue::Type::Object)
        return m_case;
    zone(fields);
    settings(fields);
    person(fields);
    for (const JsonValue &item : fields.array(u"shifts"_s, Need::Required))
        shift(item);
    m_case.asOf = fields.moment(u"as_of"_s, m_case.zone);
    history(fields);
    swaps(fields);
    overtime(fields);
    busy(fields);
    incidents(fields);
    fields.warnOfUnknown();
    if (m_reading.ok())
        sortEvidence(*root.member(u"shifts"_s));
    return m_case;
}

} // namespace

CaseRead CaseReader::read(const QByteArray &bytes, const QString &file, const RulePack &pack)
{
    CaseRead result;
    const JsonRead json = readJson(bytes, file);
    if (!json.root) {
        result.problems.push_back(*json.problem);
        return result;
    }
    JsonReading reading(file);
    AttendanceCase input = CaseBuilder(reading, pack).build(*json.root);
    result.problems = reading.problems();
    result.warnings = reading.warnings();
    if (reading.ok())
        result.input = std::move(input);
    return result;
}

} // namespace Floorwalk
