// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/penaltyfile.h"

#include "models/service/hrcolumns.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array penaltyColumnList{
    HrColumn{"penalty_no", u"处罚编号"},
    HrColumn{"employee_no", u"工号"},
    HrColumn{"name", u"姓名"},
    HrColumn{"date", u"日期"},
    HrColumn{"rule_pack", u"规则包"},
    HrColumn{"pack_version", u"规则包版本"},
    HrColumn{"rule", u"规则"},
    HrColumn{"evidence", u"依据"},
    HrColumn{"proposed_money", u"建议金额"},
    HrColumn{"proposed_points", u"建议扣分"},
    HrColumn{"proposed_absence_days", u"建议旷工天数"},
    HrColumn{"status", u"状态"},
    HrColumn{"decided_by", u"决定人"},
    HrColumn{"decided_at", u"决定时间"},
    HrColumn{"final_money", u"最终金额"},
    HrColumn{"final_points", u"最终扣分"},
    HrColumn{"final_absence_days", u"最终旷工天数"},
    HrColumn{"currency", u"币种"},
    HrColumn{"reason", u"理由"},
    HrColumn{"appeal", u"申诉"},
    HrColumn{"over_cap", u"是否超上限"},
    HrColumn{"corrects", u"更正编号"},
};

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
        hrAscii(csv, amount->amountText());
    else
        csv.empty();
}

} // namespace

QStringList penaltyFileColumns()
{
    return hrKeys(penaltyColumnList);
}

void writePenaltyHeader(CsvWriter &csv, bool chinese)
{
    writeHrHeader(csv, penaltyColumnList, chinese);
}

void writePenaltyRow(CsvWriter &csv, const Zone &zone, const Penalty &penalty, const Person &person, bool effects)
{
    const bool decided = penalty.decidedAt.has_value();
    csv.number(penalty.id->value());
    csv.text(person.no.text());
    csv.text(person.name);
    hrAscii(csv, penalty.finding.date.toString(Qt::ISODate));
    csv.text(penalty.pack);
    csv.text(penalty.packVersion);
    csv.text(penalty.finding.rule);
    csv.text(evidenceText(penalty.evidence));
    money(csv, penalty.finding.money, effects);
    csv.number(qint64(penalty.finding.points));
    csv.decimal(penalty.finding.absenceDays);
    hrAscii(csv, penaltyStatusName(penalty.status));
    csv.text(penalty.decidedBy);
    hrAscii(csv, decided ? zone.isoSeconds(*penalty.decidedAt) : QString());
    // Whoever voids an amount decides on none: that is 0, not unknown.
    const std::optional<Money> none =
        penalty.finding.money ? std::optional(Money::fromMinor(0, penalty.finding.money->currency())) : std::nullopt;
    money(csv, penalty.finalMoney ? penalty.finalMoney : none, effects && decided);
    if (decided) {
        csv.number(qint64(penalty.finalPoints));
        csv.decimal(penalty.finalAbsenceDays);
    } else {
        csv.empty();
        csv.empty();
    }
    const std::optional<Money> anyMoney = penalty.finalMoney ? penalty.finalMoney : penalty.finding.money;
    hrAscii(csv, effects && anyMoney ? anyMoney->currency() : QString());
    csv.text(penalty.reason);
    csv.empty(); // appeal: none is kept yet
    csv.trusted("unknown"_L1); // wages are not on record
    if (penalty.corrects)
        csv.number(penalty.corrects->value());
    else
        csv.empty();
    csv.endRow();
}

} // namespace Floorwalk
