// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/figureexport.h"

#include "models/policy/callermask.h"
#include "models/service/audited.h"
#include "models/service/exporthead.h"
#include "models/service/hrcolumns.h"
#include "models/store/peoplerepository.h"
#include "models/store/teamhistory.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <set>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array figureColumnList{
    HrColumn{"figure", u"指标"},
    HrColumn{"variant", u"口径"},
    HrColumn{"scope", u"范围"},
    HrColumn{"from", u"开始"},
    HrColumn{"to", u"结束"},
    HrColumn{"value", u"值"},
    HrColumn{"start", u"起"},
    HrColumn{"end", u"止"},
    HrColumn{"agent", u"坐席"},
    HrColumn{"name", u"姓名"},
    HrColumn{"queue", u"队列"},
    HrColumn{"caller", u"主叫"},
    HrColumn{"call", u"呼叫编号"},
    HrColumn{"state", u"状态"},
    HrColumn{"call_kind", u"呼叫类型"},
    HrColumn{"reason", u"原因"},
    HrColumn{"certainty", u"依据"},
    HrColumn{"length_s", u"时长（秒）"},
    HrColumn{"length_hms", u"时长"},
    HrColumn{"part", u"计法"},
    HrColumn{"numerator", u"分子"},
    HrColumn{"denominator", u"分母"},
    HrColumn{"calls", u"通话数"},
    HrColumn{"source", u"来源"},
    HrColumn{"employee_no", u"工号"},
    HrColumn{"shift", u"班次"},
    HrColumn{"present_since", u"到岗时间"},
    HrColumn{"evidence", u"到岗依据"},
    HrColumn{"evidence_source", u"依据来源"},
};

void amount(CsvWriter &csv, qint64 value, bool isTime)
{
    if (isTime)
        csv.decimal(double(value) / 1000.0);
    else
        csv.number(value);
}

/** Of whose calls it is; empty: of those of all queues, "-": of no queue's. */
QString queuesOf(const FigureWish &wish)
{
    if (!wish.queues)
        return {};
    return wish.queues->isEmpty() ? u"-"_s : wish.queues->join(u';');
}

/** Of whom or what the figure is; empty: of the whole centre. */
QString scopeOf(const FigureWish &wish)
{
    QStringList parts{wish.queue, queuesOf(wish), wish.teams.join(u';'), wish.agent};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void writeFigureRow(CsvWriter &csv, const Zone &zone, const OpenedFigure &figure, const FigureRow &row)
{
    const FigureWish &wish = figure.wish;
    hrAscii(csv, figureKindName(wish.kind()));
    hrAscii(csv, figureVariantName(wish.variant));
    csv.text(scopeOf(wish));
    hrAscii(csv, zone.isoSeconds(wish.window.from));
    hrAscii(csv, zone.isoSeconds(wish.window.to));
    if (figure.value)
        csv.decimal(*figure.value);
    else
        csv.empty();
    hrAscii(csv, zone.iso(row.range.from));
    hrAscii(csv, row.range.to == Moment::max() ? QString() : zone.iso(row.range.to));
    csv.text(row.agent);
    csv.text(row.person);
    csv.text(row.queue);
    csv.text(CallerMask::masked(row.caller));
    csv.text(row.call);
    hrAscii(csv, row.state ? stateName(*row.state) : QString());
    hrAscii(csv, row.callKind ? callKindName(*row.callKind) : QString());
    csv.text(row.reason);
    hrAscii(csv, row.certainty ? certaintyName(*row.certainty) : QString());
    csv.decimal(double(row.length) / 1000.0);
    hrAscii(csv, hrLength(row.length / 1000));
    hrAscii(csv, figurePartName(row.part));
    amount(csv, row.above, isTimeAbove(wish.variant));
    amount(csv, row.below, isTimeBelow(wish.variant));
    csv.number(qint64(row.calls));
    if (figureKind(wish.variant) == FigureKind::AttendanceRate)
        hrAscii(csv, u"roll"_s);
    else
        hrAscii(csv, row.fromQueueLog || row.part == FigurePart::GapFilled ? u"queue_log"_s : u"feed"_s);
    csv.text(row.employeeNo);
    csv.text(row.shift);
    const FigureSign sign = row.sign.value_or(FigureSign());
    hrAscii(csv, sign.since ? zone.iso(*sign.since) : QString());
    hrAscii(csv, sign.kind ? evidenceKindName(*sign.kind) : QString());
    csv.text(sign.source);
    csv.endRow();
}

constexpr std::array dutyColumnList{
    HrColumn{"date", u"日期"},
    HrColumn{"employee_no", u"工号"},
    HrColumn{"name", u"姓名"},
    HrColumn{"team", u"班组"},
    HrColumn{"shift", u"班次"},
    HrColumn{"scheduled_s", u"排班（秒）"},
    HrColumn{"exceptions_s", u"偏离（秒）"},
    HrColumn{"approved_s", u"已批准偏离（秒）"},
    HrColumn{"worked_s", u"工作（秒）"},
    HrColumn{"paid_s", u"带薪（秒）"},
    HrColumn{"productive_s", u"通话保持整理就绪（秒）"},
    HrColumn{"unavailable_planned_s", u"计划内缺口（秒）"},
    HrColumn{"unavailable_unplanned_s", u"计划外缺口（秒）"},
    HrColumn{"unheard_s", u"未收到信号（秒）"},
    HrColumn{"incidents_s", u"突发事件（秒）"},
    HrColumn{"adherence_raw", u"遵时率（原始）"},
    HrColumn{"adherence_adjusted", u"遵时率（调整后）"},
    HrColumn{"conformance_of_scheduled", u"工时符合率"},
    HrColumn{"utilisation_of_paid", u"工时利用率"},
    HrColumn{"shrinkage_all", u"缩减率"},
    HrColumn{"shrinkage_planned", u"缩减率（计划内）"},
    HrColumn{"shrinkage_unplanned", u"缩减率（计划外）"},
};

/** @p one null: of all of them. */
void writeDutyRow(CsvWriter &csv, QDate date, const PersonDuty *one, const DutySums &sums)
{
    hrAscii(csv, date.toString(Qt::ISODate));
    csv.text(one ? one->person.no.text() : u"*"_s);
    csv.text(one ? one->person.name : QString());
    csv.text(one ? one->person.team : QString());
    csv.text(one ? one->shift : QString());
    for (const Millis time : {sums.scheduled, sums.exceptions, sums.approved, sums.worked, sums.paid, sums.productive,
                              sums.planned, sums.unplanned, sums.unheard, sums.incidents})
        csv.decimal(double(time.count()) / 1000.0);
    for (const FigureVariant variant : dutyVariants) {
        const std::optional<double> value = dutyValue(sums, variant);
        if (value)
            csv.decimal(*value);
        else
            csv.empty();
    }
    csv.endRow();
}

/** Whose people the rows name, each team once, as on the rows' days; who is not on record is in none. */
Result<std::set<QString>> teamsNamed(StoreSession &session, const OpenedFigure &figure)
{
    const Result<std::vector<Person>> people = PeopleRepository(session.records()).all(true);
    if (!people)
        return people.error();
    const Result<TeamHistory> history = TeamHistory::load(session.records());
    if (!history)
        return history.error();
    QHash<QString, const Person *> byNo;
    for (const Person &person : *people)
        byNo.insert(person.no.text(), &person);
    const FigureWish &wish = figure.wish;
    std::set<QString> teams;
    std::set<std::pair<QString, QDate>> known; // many rows are of the same person's day
    for (const FigureRow &row : figure.rows) {
        const Person *const person = byNo.value(row.employeeNo);
        const Moment at =
            isFigureOfMoment(wish.kind()) ? wish.window.to - Millis(1) : std::max(row.range.from, wish.window.from);
        const QDate date = session.zone().localDate(at);
        if (person && known.emplace(row.employeeNo, date).second)
            teams.insert(history->teamOn(*person, date));
    }
    teams.insert(wish.teams.begin(), wish.teams.end()); // also where they have no rows
    teams.erase(QString());
    return teams;
}

/** The right to carry off what is about each of @p teams, and, where that is nobody's, the right as such. */
template <class Teams> Result<Grant> mayExport(StoreSession &session, const Actor &actor, const Teams &teams)
{
    for (const QString &team : teams) {
        if (Result<Grant> ofTeam = session.grant(actor, Action::Export, team); !ofTeam)
            return ofTeam;
    }
    return session.grant(actor, Action::Export);
}

} // namespace

QStringList FigureExport::columns()
{
    return hrKeys(figureColumnList);
}

Result<int> FigureExport::write(const Actor &actor, const OpenedFigure &figure, const QString &file, CsvProfile profile)
{
    if (!figure.isWhole()) {
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("FigureExport", "The figure stands on %L1 rows, too many to list; "
                                                                 "choose a shorter interval and export that.")
                         .arg(figure.found),
                     {}};
    }
    const Result<std::set<QString>> teams = teamsNamed(m_session, figure);
    if (!teams)
        return teams.error();
    const Result<Grant> grant = mayExport(m_session, actor, *teams);
    if (!grant)
        return grant.error();
    CsvWriter csv(file, profile);
    if (const Result<void> opened = csv.open(); !opened)
        return opened.error();
    writeHrHeader(csv, figureColumnList, false);
    for (const FigureRow &row : figure.rows)
        writeFigureRow(csv, m_session.zone(), figure, row);
    const FigureWish &wish = figure.wish;
    const AuditEntry entry{u"export.figure"_s,
                           u"figure:"_s + figureKindName(wish.kind()) + u'/' + figureVariantName(wish.variant),
                           {},
                           {{u"queue"_s, wish.queue},
                            {u"queues"_s, queuesOf(wish)},
                            {u"team"_s, wish.teams.join(u';')},
                            {u"agent"_s, wish.agent},
                            {u"from"_s, m_session.zone().iso(wish.window.from)},
                            {u"to"_s, m_session.zone().iso(wish.window.to)},
                            {u"rows"_s, int(figure.rows.size())}}};
    if (const Result<void> done = finish(csv, *grant, entry, file); !done)
        return done.error();
    return int(figure.rows.size());
}

Result<void> FigureExport::finish(CsvWriter &csv, const Grant &grant, const AuditEntry &entry, const QString &file)
{
    // Noted before the file appears: an export that nobody knows of is worse than a note about a disk that was full.
    const Result<void> noted = audited<void>(m_session, grant, entry, [](Transaction &) { return Result<void>(); });
    if (!noted)
        return noted;
    if (const Result<void> written = csv.commit(); !written)
        return written;
    return keepHeadBeside(m_session, file);
}

Result<int> FigureExport::writeDuty(const Actor &actor, const DutyAnswer &duty, QDate date, const QString &file,
                                    CsvProfile profile)
{
    const QStringList teams = duty.teams();
    const Result<Grant> grant = mayExport(m_session, actor, teams);
    if (!grant)
        return grant.error();
    CsvWriter csv(file, profile);
    if (const Result<void> opened = csv.open(); !opened)
        return opened.error();
    writeHrHeader(csv, dutyColumnList, false);
    for (const PersonDuty &one : duty.people)
        writeDutyRow(csv, date, &one, one.sums);
    writeDutyRow(csv, date, nullptr, duty.sums);
    const AuditEntry entry{u"export.people"_s,
                           u"people:"_s + date.toString(Qt::ISODate),
                           {},
                           {{u"date"_s, date.toString(Qt::ISODate)},
                            {u"teams"_s, teams.join(u';')},
                            {u"rows"_s, int(duty.people.size())}}};
    if (const Result<void> done = finish(csv, *grant, entry, file); !done)
        return done.error();
    return int(duty.people.size());
}

} // namespace Floorwalk
