// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What quality assurance and the agents' own systems know of calls: errors that were found, and what calls were about.

#include "models/exchange/csvcolumns.h"
#include "models/exchange/csvimports.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct QualityText
{
    Q_DECLARE_TR_FUNCTIONS(CsvImports)
};

constexpr qsizetype longestCell = 100;
constexpr qsizetype longestWords = 2000;

const QStringList employeeTitles{u"工号"_s, u"员工编号"_s, u"员工号"_s, u"人员编号"_s};
const QStringList callTitles{u"通话"_s, u"通话编号"_s, u"通话流水号"_s, u"录音编号"_s, u"call_id"_s};

const QList<CsvColumn> &qaColumns()
{
    static const QList<CsvColumn> columns{
        {u"employee_no"_s, employeeTitles, true},
        {u"date"_s, {u"日期"_s, u"通话日期"_s}, true},
        {u"call"_s, callTitles},
        {u"item"_s, {u"差错项"_s, u"质检项"_s, u"扣分项"_s, u"差错类型"_s}, true},
        {u"text"_s, {u"说明"_s, u"问题描述"_s, u"差错描述"_s}},
        {u"fatal"_s, {u"致命"_s, u"是否致命"_s, u"一票否决"_s}},
        {u"advice"_s, {u"建议"_s, u"改进建议"_s, u"辅导建议"_s}},
        {u"found_by"_s, {u"质检员"_s, u"发现人"_s}},
    };
    return columns;
}

const QList<CsvColumn> &dispositionColumns()
{
    static const QList<CsvColumn> columns{
        {u"time"_s, {u"时间"_s, u"通话时间"_s, u"日期时间"_s, u"moment"_s}, true},
        {u"employee_no"_s, employeeTitles},
        {u"call"_s, callTitles},
        {u"queue"_s, {u"队列"_s, u"技能组"_s}},
        {u"reason"_s, {u"来电原因"_s, u"业务类型"_s, u"小结"_s, u"服务小结"_s, u"disposition"_s}, true},
    };
    return columns;
}

/** Reads each row of @p table by @p read, which names its fault: line, column and reason. */
template <class Row, class Read> CsvImport<Row> rowsOf(const CsvTable &table, const CsvColumns &columns, Read read)
{
    CsvImport<Row> result;
    result.problems = table.problems;
    if (!columns.unknownTitles().isEmpty())
        result.notes << QualityText::tr("Columns that are not known were left out: %1.")
                            .arg(columns.unknownTitles().join(u", "_s));
    for (const CsvRow &row : table.rows) {
        std::optional<InputProblem> fault = columns.surplus(row);
        std::optional<Row> one;
        if (!fault)
            fault = read(row, one);
        if (fault)
            result.problems.push_back(std::move(*fault));
        else if (one)
            result.rows.push_back(std::move(*one));
    }
    std::ranges::stable_sort(result.problems, {}, &InputProblem::line);
    return result;
}

std::optional<InputProblem> tooLong(const CsvColumns &columns, const CsvRow &row, const QString &key, qsizetype most)
{
    if (columns.cell(row, key).size() <= most)
        return std::nullopt;
    return columns.problem(row, key, QualityText::tr("it is longer than %1 characters").arg(most));
}

/** The first of @p keys that is too long. */
std::optional<InputProblem> anyTooLong(const CsvColumns &columns, const CsvRow &row, const QStringList &keys)
{
    for (const QString &key : keys) {
        const bool isText = key == "text"_L1 || key == "advice"_L1;
        if (auto fault = tooLong(columns, row, key, isText ? longestWords : longestCell))
            return fault;
    }
    return std::nullopt;
}

std::optional<bool> yesOrNo(const QString &text)
{
    static const QStringList yes{u"1"_s, u"yes"_s, u"y"_s, u"true"_s, u"是"_s, u"致命"_s};
    static const QStringList no{QString(), u"0"_s, u"no"_s, u"n"_s, u"false"_s, u"否"_s, u"非致命"_s};
    if (yes.contains(text, Qt::CaseInsensitive))
        return true;
    return no.contains(text, Qt::CaseInsensitive) || text.isEmpty() ? std::optional(false) : std::nullopt;
}

std::optional<InputProblem> readQaError(const CsvColumns &columns, const CsvRow &row,
                                        std::optional<QaErrorImportRow> &read)
{
    const Result<EmployeeNo> no = EmployeeNo::parse(columns.cell(row, u"employee_no"_s));
    if (!no)
        return columns.problem(row, u"employee_no"_s, no.error().text);
    const std::optional<QDate> date = CsvImports::parseDate(columns.cell(row, u"date"_s));
    if (!date)
        return columns.problem(
            row, u"date"_s,
            QualityText::tr("“%1” is not a date; 2026-11-23 is expected").arg(columns.cell(row, u"date"_s).left(40)));
    if (columns.cell(row, u"item"_s).isEmpty())
        return columns.problem(row, u"item"_s, QualityText::tr("the item is missing"));
    const std::optional<bool> fatal = yesOrNo(columns.cell(row, u"fatal"_s));
    if (!fatal)
        return columns.problem(
            row, u"fatal"_s, QualityText::tr("“%1” is neither yes nor no").arg(columns.cell(row, u"fatal"_s).left(40)));
    if (auto fault = anyTooLong(columns, row, {u"call"_s, u"item"_s, u"text"_s, u"advice"_s, u"found_by"_s}))
        return fault;
    read = QaErrorImportRow{row.line,
                            *no,
                            *date,
                            columns.cell(row, u"call"_s),
                            columns.cell(row, u"item"_s),
                            columns.cell(row, u"text"_s),
                            *fatal,
                            columns.cell(row, u"advice"_s),
                            columns.cell(row, u"found_by"_s)};
    return std::nullopt;
}

std::optional<InputProblem> readDisposition(const CsvColumns &columns, const CsvRow &row, const Zone &zone,
                                            std::optional<DispositionImportRow> &read)
{
    const std::optional<Moment> at = CsvImports::parseMomentText(columns.cell(row, u"time"_s), zone);
    if (!at)
        return columns.problem(row, u"time"_s,
                               QualityText::tr("“%1” is not a moment; 2026-11-23 08:31:05 is expected")
                                   .arg(columns.cell(row, u"time"_s).left(40)));
    if (columns.cell(row, u"reason"_s).isEmpty())
        return columns.problem(row, u"reason"_s, QualityText::tr("the reason is missing"));
    const QString no = columns.cell(row, u"employee_no"_s);
    const QString call = columns.cell(row, u"call"_s);
    if (no.isEmpty() && call.isEmpty())
        return columns.problem(row, u"employee_no"_s,
                               QualityText::tr("neither an agent nor a call is named; one of them is needed"));
    std::optional<EmployeeNo> agent;
    if (!no.isEmpty()) {
        const Result<EmployeeNo> parsed = EmployeeNo::parse(no);
        if (!parsed)
            return columns.problem(row, u"employee_no"_s, parsed.error().text);
        agent = *parsed;
    }
    if (auto fault = anyTooLong(columns, row, {u"call"_s, u"queue"_s, u"reason"_s}))
        return fault;
    read =
        DispositionImportRow{row.line, *at, agent, call, columns.cell(row, u"queue"_s), columns.cell(row, u"reason"_s)};
    return std::nullopt;
}

} // namespace

Result<CsvImport<QaErrorImportRow>> CsvImports::qaErrors(const CsvTable &table, const CsvImportOptions &options)
{
    const Result<CsvColumns> columns = CsvColumns::match(table, qaColumns(), options.strict);
    if (!columns)
        return columns.error();
    return rowsOf<QaErrorImportRow>(table, *columns,
                                    [&columns](const CsvRow &row, std::optional<QaErrorImportRow> &read) {
                                        return readQaError(*columns, row, read);
                                    });
}

Result<CsvImport<DispositionImportRow>> CsvImports::dispositions(const CsvTable &table, const Zone &zone,
                                                                 const CsvImportOptions &options)
{
    const Result<CsvColumns> columns = CsvColumns::match(table, dispositionColumns(), options.strict);
    if (!columns)
        return columns.error();
    return rowsOf<DispositionImportRow>(
        table, *columns, [&columns, &zone](const CsvRow &row, std::optional<DispositionImportRow> &read) {
            return readDisposition(*columns, row, zone, read);
        });
}

} // namespace Floorwalk
