// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvcolumns.h"
#include "models/exchange/csvimports.h"

#include <QCoreApplication>

#include <map>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct RosterText
{
    Q_DECLARE_TR_FUNCTIONS(CsvImports)
};

const QList<CsvColumn> &rosterColumns()
{
    static const QList<CsvColumn> columns{
        {u"employee_no"_s, {u"工号"_s, u"员工编号"_s, u"员工号"_s, u"人员编号"_s}, true},
        {u"date"_s, {u"日期"_s, u"排班日期"_s}, true},
        {u"start"_s, {u"开始"_s, u"上班时间"_s, u"开始时间"_s, u"上班"_s}},
        {u"end"_s, {u"结束"_s, u"下班时间"_s, u"结束时间"_s, u"下班"_s}},
        {u"shift"_s, {u"班次"_s, u"班次名称"_s}},
        {u"kind"_s, {u"类型"_s, u"类别"_s}},
    };
    return columns;
}

struct Kind
{
    DayKind day = DayKind::Work;
    QString leave;
};

/** The kinds of day people write; leave kinds keep the keys of the leave records. */
std::optional<Kind> kindOf(const QString &text)
{
    static const QHash<QString, QString> leaves{
        {u"leave"_s, u"leave"_s},
        {u"请假"_s, u"leave"_s},
        {u"休假"_s, u"leave"_s},
        {u"personal"_s, u"personal"_s},
        {u"事假"_s, u"personal"_s},
        {u"sick"_s, u"sick"_s},
        {u"病假"_s, u"sick"_s},
        {u"annual"_s, u"annual"_s},
        {u"年假"_s, u"annual"_s},
        {u"年休假"_s, u"annual"_s},
        {u"marriage"_s, u"marriage"_s},
        {u"婚假"_s, u"marriage"_s},
        {u"bereavement"_s, u"bereavement"_s},
        {u"丧假"_s, u"bereavement"_s},
        {u"in_lieu"_s, u"in_lieu"_s},
        {u"in lieu"_s, u"in_lieu"_s},
        {u"调休"_s, u"in_lieu"_s},
        {u"business"_s, u"business"_s},
        {u"出差"_s, u"business"_s},
        {u"公出"_s, u"business"_s},
        {u"training"_s, u"training"_s},
        {u"培训"_s, u"training"_s},
        {u"nursing"_s, u"nursing"_s},
        {u"哺乳假"_s, u"nursing"_s},
        {u"prenatal"_s, u"prenatal"_s},
        {u"产检"_s, u"prenatal"_s},
        {u"产检假"_s, u"prenatal"_s},
        {u"work_injury"_s, u"work_injury"_s},
        {u"工伤"_s, u"work_injury"_s},
        {u"emergency"_s, u"emergency"_s},
    };
    QString word = text.trimmed().toLower();
    if (word.isEmpty() || word == "work"_L1 || word == u"工作"_s || word == u"上班"_s || word == u"班"_s)
        return Kind{};
    if (word == "rest"_L1 || word == "off"_L1 || word == u"休"_s || word == u"休息"_s || word == u"公休"_s)
        return Kind{DayKind::Rest, {}};
    if (word.startsWith("leave:"_L1))
        word = word.mid(6).trimmed();
    const auto leave = leaves.constFind(word);
    if (leave == leaves.constEnd())
        return std::nullopt;
    return Kind{DayKind::Leave, *leave};
}

/** One line of the file; days are put together from lines. */
std::optional<RosterImportRow> readLine(const CsvColumns &columns, const CsvRow &row, const Zone &zone,
                                        std::optional<InputProblem> &fault)
{
    const auto bad = [&columns, &row, &fault](const QString &key,
                                              const QString &text) -> std::optional<RosterImportRow> {
        fault = columns.problem(row, key, text);
        return std::nullopt;
    };
    const Result<EmployeeNo> no = EmployeeNo::parse(columns.cell(row, u"employee_no"_s));
    if (!no)
        return bad(u"employee_no"_s, no.error().text);
    const QString dateText = columns.cell(row, u"date"_s);
    const std::optional<QDate> date = CsvImports::parseDate(dateText);
    if (!date)
        return bad(u"date"_s, RosterText::tr("“%1” is not a date; 2026-11-23 is expected").arg(dateText.left(40)));
    const QString kindText = columns.cell(row, u"kind"_s);
    const std::optional<Kind> kind = kindOf(kindText);
    if (!kind)
        return bad(u"kind"_s, RosterText::tr("“%1” is not a kind of day; work, rest or a kind of leave is expected")
                                  .arg(kindText.left(40)));
    RosterImportRow day{row.line,  *no,         *date, columns.cell(row, u"shift"_s),
                        kind->day, kind->leave, {},    columns.remarks(row)};
    if (day.shift.size() > 64)
        return bad(u"shift"_s, RosterText::tr("the name of the shift is longer than 64 characters"));
    if (kind->day != DayKind::Work)
        return day;
    for (const QString &key : {u"start"_s, u"end"_s}) {
        const QString text = columns.cell(row, key);
        if (!CsvImports::parseTime(text))
            return bad(key, text.isEmpty()
                                ? RosterText::tr("the time is missing; a working day has a start and an end")
                                : RosterText::tr("“%1” is not a time; 08:30 is expected").arg(text.left(40)));
    }
    const QTime start = *CsvImports::parseTime(columns.cell(row, u"start"_s));
    const QTime end = *CsvImports::parseTime(columns.cell(row, u"end"_s));
    day.segments.push_back(makeSegment(zone, *date, start, end));
    return day;
}

/** Adds @p line to @p day, or says why the two cannot be one day. */
QString merge(RosterImportRow &day, const RosterImportRow &line)
{
    if (day.kind != line.kind || day.leaveKind != line.leaveKind)
        return RosterText::tr("line %1 gives this person another kind of day on this date").arg(day.line);
    if (line.segments.empty())
        return RosterText::tr("this person's day stands on line %1 already").arg(day.line);
    if (day.shift != line.shift && !line.shift.isEmpty() && !day.shift.isEmpty())
        return RosterText::tr("line %1 gives this person another shift on this date").arg(day.line);
    const Segment &added = line.segments.front();
    for (const Segment &segment : day.segments) {
        if (added.start < segment.end && segment.start < added.end)
            return RosterText::tr("the times overlap those on line %1").arg(day.line);
    }
    day.segments.push_back(added);
    std::sort(day.segments.begin(), day.segments.end(),
              [](const Segment &a, const Segment &b) { return a.start < b.start; });
    return {};
}

} // namespace

Result<CsvImport<RosterImportRow>> CsvImports::roster(const CsvTable &table, const Zone &zone,
                                                      const CsvImportOptions &options)
{
    const Result<CsvColumns> columns = CsvColumns::match(table, rosterColumns(), options.strict);
    if (!columns)
        return columns.error();
    CsvImport<RosterImportRow> result;
    result.problems = table.problems;
    if (!columns->unknownTitles().isEmpty())
        result.notes << RosterText::tr("Columns that are not known were left out: %1.")
                            .arg(columns->unknownTitles().join(u", "_s));
    std::map<std::pair<QString, QDate>, size_t> days;
    for (const CsvRow &row : table.rows) {
        std::optional<InputProblem> fault = columns->surplus(row);
        std::optional<RosterImportRow> line = fault ? std::nullopt : readLine(*columns, row, zone, fault);
        if (line) {
            const auto [day, added] = days.try_emplace({line->no.text(), line->date}, result.rows.size());
            const QString clash = added ? QString() : merge(result.rows[day->second], *line);
            if (added)
                result.rows.push_back(std::move(*line));
            else if (!clash.isEmpty())
                fault = columns->problem(row, u"date"_s, clash);
        }
        if (fault)
            result.problems.push_back(std::move(*fault));
    }
    // A night shift must not run into the next day's start.
    for (const auto &[key, index] : days) {
        const auto next = days.find({key.first, key.second.addDays(1)});
        const RosterImportRow &day = result.rows[index];
        if (next == days.end() || day.segments.empty() || result.rows[next->second].segments.empty())
            continue;
        const RosterImportRow &after = result.rows[next->second];
        if (day.segments.back().end > after.segments.front().start) {
            result.problems.push_back(
                {table.file,
                 after.line,
                 0,
                 {},
                 RosterText::tr("the shift begins before the one on line %1 ends").arg(day.line)});
        }
    }
    std::stable_sort(result.problems.begin(), result.problems.end(),
                     [](const InputProblem &a, const InputProblem &b) { return a.line < b.line; });
    return result;
}

} // namespace Floorwalk
