// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/penaltyrow.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

const QString penaltyColumns =
    u"version, person_id, date, segment, kind, rule, pack, pack_version, rule_text, evidence, late_s, "
    "early_s, money, pack_money, currency, points, absence_days, marks, explain, status, proposed_at, "
    "final_money, final_points, final_absence_days, reason, decided_by, decided_at, corrects"_s;

FindingKind findingKindOf(const QString &name)
{
    static constexpr std::array all{FindingKind::Late,         FindingKind::Early,         FindingKind::Absence,
                                    FindingKind::MissingPunch, FindingKind::NeedsDecision, FindingKind::TargetMissed,
                                    FindingKind::BusyOver,     FindingKind::LeaveNotice,   FindingKind::SwapLimit,
                                    FindingKind::Case};
    for (const FindingKind kind : all) {
        if (findingKindName(kind) == name)
            return kind;
    }
    return FindingKind::NeedsDecision;
}

QStringList listOf(const QString &json)
{
    QStringList list;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array())
        list << value.toString();
    return list;
}

std::optional<Money> maybeMoney(const Statement &s, int column, const QString &currency)
{
    return s.isNull(column) ? std::nullopt : std::optional(Money::fromMinor(s.number(column), currency));
}

std::optional<qint64> minor(const std::optional<Money> &money)
{
    return money ? std::optional(money->minor()) : std::nullopt;
}

std::optional<QString> currencyOf(const Penalty &penalty)
{
    for (const std::optional<Money> &money : {penalty.finding.packMoney, penalty.finding.money, penalty.finalMoney}) {
        if (money)
            return money->currency();
    }
    return std::nullopt;
}

void bindPenalty(Statement &s, const Penalty &penalty)
{
    const Finding &f = penalty.finding;
    s.bind(penalty.version).bind(penalty.person).bind(f.date).bind(f.segment).bind(findingKindName(f.kind));
    s.bind(f.rule).bind(penalty.pack).bind(penalty.packVersion).bind(penalty.ruleText).bind(jsonText(penalty.evidence));
    s.bind(f.lateSeconds).bind(f.earlySeconds).bind(minor(f.money)).bind(minor(f.packMoney)).bind(currencyOf(penalty));
    s.bind(f.points).bind(f.absenceDays).bind(jsonText(QJsonArray::fromStringList(f.marks)));
    s.bind(jsonText(QJsonArray::fromStringList(f.explain))).bind(penaltyStatusName(penalty.status));
    s.bind(penalty.proposedAt).bind(minor(penalty.finalMoney)).bind(penalty.finalPoints).bind(penalty.finalAbsenceDays);
    s.bind(penalty.reason).bind(penalty.decidedBy).bind(penalty.decidedAt).bind(penalty.corrects);
}

} // namespace

QString penaltySelect(const QString &condition)
{
    return u"SELECT id, "_s + penaltyColumns + u" FROM penalty WHERE "_s + condition;
}

Penalty readPenalty(const Statement &s)
{
    const QString currency = s.text(15);
    Penalty penalty{.id = PenaltyId(s.number(0)),
                    .version = s.integer(1),
                    .person = PersonId(s.number(2)),
                    .finding = {},
                    .pack = s.text(7),
                    .packVersion = s.text(8),
                    .ruleText = s.text(9),
                    .evidence = QJsonDocument::fromJson(s.text(10).toUtf8()).array(),
                    .status = penaltyStatusFromName(s.text(20)).value_or(PenaltyStatus::Proposed),
                    .proposedAt = s.moment(21),
                    .finalMoney = maybeMoney(s, 22, currency),
                    .finalPoints = s.integer(23),
                    .finalAbsenceDays = s.value(24).toDouble(),
                    .reason = s.text(25),
                    .decidedBy = s.text(26),
                    .decidedAt = s.maybeMoment(27),
                    .corrects = {}};
    Finding &f = penalty.finding;
    f.date = s.date(3);
    f.segment = s.integer(4);
    f.kind = findingKindOf(s.text(5));
    f.rule = s.text(6);
    f.lateSeconds = s.maybeInteger(11);
    f.earlySeconds = s.maybeInteger(12);
    f.money = maybeMoney(s, 13, currency);
    f.packMoney = maybeMoney(s, 14, currency);
    f.points = s.integer(16);
    f.absenceDays = s.value(17).toDouble();
    f.marks = listOf(s.text(18));
    f.explain = listOf(s.text(19));
    if (!s.isNull(28))
        penalty.corrects = PenaltyId(s.number(28));
    return penalty;
}

Result<PenaltyId> writePenalty(const Database &records, const Penalty &penalty, int seenVersion)
{
    const QStringList names = penaltyColumns.split(u", "_s);
    if (!penalty.id) {
        const QString marks = QStringList(names.size(), u"?"_s).join(u", "_s);
        Statement insert(records, u"INSERT INTO penalty (%1) VALUES (%2)"_s.arg(penaltyColumns, marks));
        bindPenalty(insert, penalty);
        if (Result<void> ran = insert.run(); !ran)
            return ran.error();
        return PenaltyId(insert.lastInsertId());
    }
    Statement update(records, u"UPDATE penalty SET %1 = ? WHERE id = ? AND version = ?"_s.arg(names.join(u" = ?, "_s)));
    bindPenalty(update, penalty);
    if (Result<void> ran = update.bind(*penalty.id).bind(seenVersion).run(); !ran)
        return ran.error();
    if (update.rowsChanged() == 1)
        return *penalty.id;
    return Error{Error::Kind::Conflict,
                 QCoreApplication::translate("Store", "Penalty %1 was changed by somebody else meanwhile. Look at it "
                                                      "again before you decide.")
                     .arg(penalty.id->value()),
                 u"version %1 seen"_s.arg(seenVersion)};
}

} // namespace Floorwalk
