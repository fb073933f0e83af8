// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/ruleevaluation.h"

#include "models/domain/ornull.h"
#include "models/policy/attendancewords.h"
#include "models/policy/moneyrule.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

double fourDecimals(double value)
{
    return std::round(value * 10'000) / 10'000;
}

QJsonValue moneyValue(const Finding &finding, bool moneyOn)
{
    if (!moneyOn || finding.kind == FindingKind::NeedsDecision)
        return QJsonValue::Null;
    return finding.money ? double(finding.money->minor()) / 100 : 0.0;
}

QString headLine(const Finding &finding, const RulePack &pack, const QString &language)
{
    QStringList parts{finding.date.toString(Qt::ISODate), findingKindName(finding.kind), finding.rule,
                      pack.ruleTitle(finding.rule, language)};
    if (finding.absenceDays > 0)
        parts << QCoreApplication::translate("Attendance", "counts as %1 day(s) of absence")
                     .arg(AttendanceWords::days(finding.absenceDays));
    if (finding.money)
        parts << AttendanceWords::amount(*finding.money);
    parts << finding.marks;
    return parts.join(u" · "_s);
}

/** What is not said in @p said already. */
QStringList findingLines(const Finding &finding, const RulePack &pack, const QString &language, const QStringList &said)
{
    QStringList lines{headLine(finding, pack, language)};
    for (const QString &line : finding.explain) {
        if (!said.contains(line))
            lines << u"  "_s + line;
    }
    return lines;
}

} // namespace

QJsonObject RuleEvaluation::findingJson(const Finding &finding, const RulePack &pack, bool moneyOn)
{
    return {{u"date"_s, finding.date.toString(Qt::ISODate)},
            {u"segment"_s, finding.segment},
            {u"kind"_s, findingKindName(finding.kind)},
            {u"rule"_s, finding.rule},
            {u"late_s"_s, orNull(finding.lateSeconds)},
            {u"early_s"_s, orNull(finding.earlySeconds)},
            {u"money"_s, moneyValue(finding, moneyOn)},
            {u"currency"_s, pack.currency},
            {u"absence_days"_s, fourDecimals(finding.absenceDays)},
            {u"points"_s, finding.points},
            {u"marks"_s, QJsonArray::fromStringList(finding.marks)},
            {u"explain"_s, QJsonArray::fromStringList(finding.explain)}};
}

QJsonObject RuleEvaluation::json(const AttendanceResult &result, const RulePack &pack, const AttendanceCase &input)
{
    const bool moneyOn = moneyRefusal(input.settings, input.employment).isEmpty();
    QJsonArray findings;
    for (const Finding &finding : result.findings)
        findings << findingJson(finding, pack, moneyOn);
    QJsonArray overtime;
    for (const OvertimeProposal &proposal : result.overtime) {
        overtime << QJsonObject{{u"date"_s, proposal.date.toString(Qt::ISODate)},
                                {u"segment"_s, proposal.segment},
                                {u"from"_s, input.zone.isoSeconds(proposal.range.from)},
                                {u"to"_s, input.zone.isoSeconds(proposal.range.to)}};
    }
    return {{u"schema"_s, u"floorwalk.findings/1"_s},
            {u"pack"_s, pack.id},
            {u"pack_version"_s, pack.version},
            {u"findings"_s, findings},
            {u"overtime_proposed"_s, overtime}};
}

QStringList RuleEvaluation::lines(const AttendanceResult &result, const RulePack &pack, const QString &language)
{
    QStringList lines;
    std::vector<Finding> rest = result.findings;
    for (const SegmentResult &segment : result.segments) {
        lines << segment.lines;
        const auto own = std::stable_partition(rest.begin(), rest.end(), [&segment](const Finding &finding) {
            return finding.date != segment.date || finding.segment != segment.segment;
        });
        if (own == rest.end())
            lines << QCoreApplication::translate("Attendance", "No finding.");
        for (auto it = own; it != rest.end(); ++it)
            lines << findingLines(*it, pack, language, segment.lines);
        rest.erase(own, rest.end());
        lines << QString();
    }
    for (const Finding &finding : rest)
        lines << findingLines(finding, pack, language, {});
    return lines;
}

} // namespace Floorwalk
