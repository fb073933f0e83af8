// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/attendance.h"
#include "models/policy/rules.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Floorwalk {

enum class EarlyOver30 : quint8 { Decide, AsLate };

/** One attendance rule pack: a centre's written rules as data. The engine knows no pack by name. */
struct RulePack
{
    QString id;
    QString version; ///< as the centre counts: "1", "2012.4"
    QMap<QString, QString> title;
    QString source;
    QString note;
    QDate validFrom;
    std::optional<QDate> validTo; ///< included
    QString zone; ///< IANA name
    QString currency;
    std::optional<QDate> adoptedOn;
    std::optional<QDate> publishedOn;
    QStringList acknowledged; ///< employee numbers
    QList<EvidenceKind> arrival; ///< what counts as coming
    QList<EvidenceKind> departure; ///< what counts as leaving
    LateRules late;
    EarlyRules early;
    EarlyOver30 earlyOver30 = EarlyOver30::Decide;
    RuleName noShow;
    RuleName missingPunch;
    std::optional<AbsenceCaseRule> absenceCase;
    std::vector<LeaveRule> leave;
    std::optional<SwapRules> swap;
    std::optional<BusyRules> busy;
    std::optional<OvertimeRules> overtime;

    /** The version valid on the shift's date rules; nothing is retroactive. */
    bool validOn(QDate date) const { return date >= validFrom && (!validTo || date <= *validTo); }
    const LeaveRule *leaveRule(QStringView kind) const;
    /** Every rule of the pack, in its order; ids are unique. */
    std::vector<RuleName> rules() const;
    /** The title of rule @p id in @p language, else in English, else the id. */
    QString ruleTitle(const QString &rule, const QString &language) const;

    bool operator==(const RulePack &) const = default;
};

} // namespace Floorwalk
