// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvimports.h"

#include "models/exchange/csvcolumns.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(CsvImports)
};

const CsvColumn employeeNo{
    u"employee_no"_s, {u"工号"_s, u"员工编号"_s, u"员工号"_s, u"人员编号"_s, u"考勤号码"_s}, true};

/** The first fault of one row; a row has at most one, so that a wrong file does not bury the reader. */
using Fault = std::optional<InputProblem>;

constexpr qsizetype longestName = 64;
constexpr qsizetype longestMember = 128;

template <class Row> void begin(CsvImport<Row> &result, const CsvTable &table)
{
    result.problems = table.problems;
}

template <class Row> void finish(CsvImport<Row> &result)
{
    std::stable_sort(result.problems.begin(), result.problems.end(),
                     [](const InputProblem &a, const InputProblem &b) { return a.line < b.line; });
}

/** ASCII digits, colons and blanks for their full-width forms. */
QString narrowed(const QString &text)
{
    QString out;
    for (const QChar c : text.trimmed()) {
        const bool fullWidth = c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E;
        out += fullWidth ? QChar(c.unicode() - 0xFEE0) : c == QChar(0x3000) ? QChar(u' ') : c;
    }
    return out;
}

std::optional<EmployeeNo> readNo(const CsvColumns &columns, const CsvRow &row, Fault &fault)
{
    const Result<EmployeeNo> no = EmployeeNo::parse(columns.cell(row, employeeNo.key));
    if (no)
        return *no;
    fault = columns.problem(row, employeeNo.key, no.error().text);
    return std::nullopt;
}

// --- agents -------------------------------------------------------------------------------------------------------

const QList<CsvColumn> &agentColumns()
{
    static const QList<CsvColumn> columns{
        employeeNo,
        {u"name"_s, {u"姓名"_s, u"员工姓名"_s}, true},
        {u"team"_s, {u"班组"_s, u"组别"_s, u"团队"_s, u"部门"_s}, true},
        {u"feed_member"_s, {u"话务成员"_s, u"坐席账号"_s, u"分机"_s, u"座席"_s}},
        {u"id_no"_s, {u"身份证号"_s, u"身份证"_s, u"身份证号码"_s}},
        {u"hired_on"_s, {u"入职日期"_s}},
        {u"listen_notice_on"_s, {u"监听告知签字日期"_s, u"监听告知"_s}},
        {u"birthday"_s, {u"生日"_s, u"出生日期"_s}},
        {u"phone"_s, {u"电话"_s, u"手机"_s, u"手机号"_s, u"联系电话"_s}},
        {u"employment"_s, {u"用工类型"_s, u"用工形式"_s}},
    };
    return columns;
}

std::optional<Employment> employmentOf(const QString &text)
{
    const QString word = text.toLower();
    if (word.isEmpty() || word == "staff"_L1 || word == u"正式"_s || word == u"全职"_s)
        return Employment::Staff;
    if (word == "intern"_L1 || word == u"实习"_s || word == u"实习生"_s)
        return Employment::Intern;
    if (word == "minor"_L1 || word == u"未成年"_s)
        return Employment::Minor;
    if (word == "agency"_L1 || word == u"派遣"_s || word == u"外包"_s || word == u"劳务派遣"_s)
        return Employment::Agency;
    return std::nullopt;
}

/** "02-29", or a whole date: the year is not kept. */
std::optional<MonthDay> birthdayOf(const QString &text)
{
    static const QRegularExpression plain(u"^(\\d{1,2})(?:[-/.]|月)(\\d{1,2})日?$"_s);
    if (const QRegularExpressionMatch match = plain.match(text); match.hasMatch())
        return MonthDay::parse(match.captured(1) + u'-' + match.captured(2));
    const std::optional<QDate> date = CsvImports::parseDate(text);
    return date ? std::optional(MonthDay{date->month(), date->day()}) : std::nullopt;
}

Fault readAgent(const CsvColumns &columns, const CsvRow &row, AgentImportRow &agent)
{
    agent.person.name = columns.cell(row, u"name"_s);
    agent.person.team = columns.cell(row, u"team"_s);
    if (agent.person.name.isEmpty())
        return columns.problem(row, u"name"_s, ImportText::tr("the name is missing"));
    if (agent.person.name.size() > longestName)
        return columns.problem(row, u"name"_s, ImportText::tr("the name is longer than 64 characters"));
    if (agent.person.team.isEmpty())
        return columns.problem(row, u"team"_s, ImportText::tr("the team is missing"));
    if (agent.person.team.size() > longestName)
        return columns.problem(row, u"team"_s,
                               ImportText::tr("the team is longer than %1 characters").arg(longestName));
    static const QRegularExpression separators(u"[;；]"_s);
    for (const QString &member : columns.cell(row, u"feed_member"_s).split(separators, Qt::SkipEmptyParts)) {
        if (member.size() > longestMember)
            return columns.problem(row, u"feed_member"_s,
                                   ImportText::tr("a feed member is longer than %1 characters").arg(longestMember));
        if (!member.trimmed().isEmpty() && !agent.person.feedMembers.contains(member.trimmed()))
            agent.person.feedMembers << member.trimmed();
    }
    for (const auto &[title, date] : {std::pair(u"hired_on"_s, &agent.person.hiredOn),
                                      std::pair(u"listen_notice_on"_s, &agent.person.listenNoticeOn)}) {
        const QString text = columns.cell(row, title);
        *date = CsvImports::parseDate(text);
        if (!text.isEmpty() && !*date)
            return columns.problem(row, title, ImportText::tr("“%1” is not a date; 2026-11-23 is expected").arg(text));
    }
    const QString birthday = columns.cell(row, u"birthday"_s);
    agent.person.birthday = birthdayOf(birthday);
    if (!birthday.isEmpty() && !agent.person.birthday) {
        return columns.problem(
            row, u"birthday"_s,
            ImportText::tr("“%1” is no day of the year; 03-21 or a whole date is expected").arg(birthday));
    }
    const QString employment = columns.cell(row, u"employment"_s);
    if (const std::optional<Employment> kind = employmentOf(employment))
        agent.person.employment = *kind;
    else
        return columns.problem(row, u"employment"_s,
                               ImportText::tr("“%1” is not staff, intern, minor or agency").arg(employment));
    agent.remarks = columns.remarks(row);
    return std::nullopt;
}

/** Two lines of one number, or one feed member for two people, would make evidence somebody else's. */
Fault clash(const CsvColumns &columns, const CsvRow &row, const AgentImportRow &agent, QHash<QString, int> &numbers,
            QHash<QString, int> &members)
{
    if (const int other = numbers.value(agent.person.no.text()))
        return columns.problem(row, employeeNo.key,
                               ImportText::tr("“%1” stands on line %2 already").arg(agent.person.no.text()).arg(other));
    for (const QString &member : agent.person.feedMembers) {
        if (const int other = members.value(member))
            return columns.problem(
                row, u"feed_member"_s,
                ImportText::tr("“%1” belongs to the person on line %2 already").arg(member).arg(other));
    }
    numbers.insert(agent.person.no.text(), row.line);
    for (const QString &member : agent.person.feedMembers)
        members.insert(member, row.line);
    return std::nullopt;
}

// --- punches ------------------------------------------------------------------------------------------------------

/** Local "2026-11-23 08:31:05", "2026/11/3 8:31", "2026-11-30 次日 00:05"; ISO with an offset goes to parseMoment. */
std::optional<Moment> parseLocal(const QString &text, const Zone &zone, bool &minutesOnly)
{
    static const QRegularExpression form(
        u"^(\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?)[T ]?\\s*(次日|翌日)?\\s*(\\d{1,2}:\\d{2}(:\\d{2})?)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<QDate> date = CsvImports::parseDate(match.captured(1));
    const std::optional<QTime> time = CsvImports::parseTime(match.captured(3));
    if (!date || !time)
        return std::nullopt;
    minutesOnly = match.captured(4).isEmpty();
    return zone.toMoment(match.captured(2).isEmpty() ? *date : date->addDays(1), *time);
}

Fault readPunch(const CsvColumns &columns, const CsvRow &row, const Zone &zone, PunchImportRow &punch)
{
    const QString text = narrowed(columns.cell(row, u"moment"_s));
    if (const std::optional<Moment> local = parseLocal(text, zone, punch.minutesOnly)) {
        punch.at = *local;
    } else if (const Result<Moment> iso = parseMoment(text, zone); iso && !text.isEmpty()) {
        static const QRegularExpression noSeconds(u"[T ]\\d{1,2}:\\d{2}([+-]|Z|$)"_s);
        punch.at = *iso;
        punch.minutesOnly = noSeconds.match(text).hasMatch();
    } else {
        return columns.problem(row, u"moment"_s,
                               ImportText::tr("“%1” is not a moment; 2026-11-23 08:31:05 is expected")
                                   .arg(columns.cell(row, u"moment"_s).left(40)));
    }
    const QString direction = columns.cell(row, u"direction"_s).toLower();
    static const QStringList in{u"in"_s, u"i"_s, u"上班"_s, u"签到"_s, u"进"_s, u"上班打卡"_s};
    static const QStringList out{u"out"_s, u"o"_s, u"下班"_s, u"签退"_s, u"出"_s, u"下班打卡"_s};
    if (in.contains(direction))
        punch.direction = EvidenceKind::PunchIn;
    else if (out.contains(direction))
        punch.direction = EvidenceKind::PunchOut;
    else if (!direction.isEmpty())
        return columns.problem(row, u"direction"_s,
                               ImportText::tr("“%1” is neither in nor out").arg(direction.left(40)));
    punch.remarks = columns.remarks(row);
    return std::nullopt;
}

} // namespace

std::optional<QTime> CsvImports::parseTime(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2}):(\\d{2})(?::(\\d{2}))?$"_s);
    const QRegularExpressionMatch match = form.match(narrowed(text));
    if (!match.hasMatch())
        return std::nullopt;
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<QDate> CsvImports::parseDate(const QString &text)
{
    static const QRegularExpression parts(u"^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$"_s);
    static const QRegularExpression solid(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    const QString plain = narrowed(text);
    QRegularExpressionMatch match = parts.match(plain);
    if (!match.hasMatch())
        match = solid.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<Moment> CsvImports::parseMomentText(const QString &text, const Zone &zone)
{
    const QString plain = narrowed(text);
    bool minutesOnly = false;
    if (const std::optional<Moment> local = parseLocal(plain, zone, minutesOnly))
        return local;
    const Result<Moment> iso = plain.isEmpty() ? Result<Moment>(Error{}) : parseMoment(plain, zone);
    return iso ? std::optional(*iso) : std::nullopt;
}

Result<CsvImport<AgentImportRow>> CsvImports::agents(const CsvTable &table, const CsvImportOptions &options)
{
    const Result<CsvColumns> columns = CsvColumns::match(table, agentColumns(), options.strict);
    if (!columns)
        return columns.error();
    CsvImport<AgentImportRow> result;
    begin(result, table);
    if (!columns->unknownTitles().isEmpty())
        result.notes << ImportText::tr("Columns that are not known were left out: %1.")
                            .arg(columns->unknownTitles().join(u", "_s));
    if (columns->has(u"id_no"_s)) {
        result.notes << (options.withIdNo ? ImportText::tr(
                             "ID numbers are not stored by this version: it has no encrypted place for them yet.")
                                          : ImportText::tr("ID numbers are in the file and were not read."));
    }
    if (columns->has(u"phone"_s))
        result.notes << ImportText::tr(
            "Phone numbers are not stored by this version: it has no encrypted place for them yet.");
    QHash<QString, int> numbers;
    QHash<QString, int> members;
    for (const CsvRow &row : table.rows) {
        Fault fault = columns->surplus(row);
        const std::optional<EmployeeNo> no = fault ? std::nullopt : readNo(*columns, row, fault);
        if (no) {
            AgentImportRow agent{row.line, Person{std::nullopt, *no, {}, {}, {}, Employment::Staff, {}, false}, {}};
            fault = readAgent(*columns, row, agent);
            if (!fault)
                fault = clash(*columns, row, agent, numbers, members);
            if (!fault)
                result.rows.push_back(std::move(agent));
        }
        if (fault)
            result.problems.push_back(std::move(*fault));
    }
    finish(result);
    return result;
}

Result<CsvImport<PunchImportRow>> CsvImports::punches(const CsvTable &table, const Zone &zone,
                                                      const CsvImportOptions &options)
{
    static const QList<CsvColumn> wanted{
        employeeNo,
        {u"moment"_s, {u"打卡时间"_s, u"时间"_s, u"刷卡时间"_s, u"日期时间"_s, u"datetime"_s}, true},
        {u"direction"_s, {u"方向"_s, u"打卡类型"_s, u"进出"_s, u"考勤类型"_s}},
    };
    const Result<CsvColumns> columns = CsvColumns::match(table, wanted, options.strict);
    if (!columns)
        return columns.error();
    CsvImport<PunchImportRow> result;
    begin(result, table);
    if (!columns->unknownTitles().isEmpty())
        result.notes << ImportText::tr("Columns kept as remarks: %1.").arg(columns->unknownTitles().join(u", "_s));
    for (const CsvRow &row : table.rows) {
        Fault fault = columns->surplus(row);
        const std::optional<EmployeeNo> no = fault ? std::nullopt : readNo(*columns, row, fault);
        if (no) {
            PunchImportRow punch{row.line, *no, {}, false, std::nullopt, {}};
            fault = readPunch(*columns, row, zone, punch);
            if (!fault)
                result.rows.push_back(std::move(punch));
        }
        if (fault)
            result.problems.push_back(std::move(*fault));
    }
    finish(result);
    return result;
}

} // namespace Floorwalk
