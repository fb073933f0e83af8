// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/attendance.h"

#include <QJsonArray>

namespace Floorwalk {

/**
 * A finding on its way to the ledger: proposed by the rules, decided by a named leader. Nothing is ever deleted; a
 * correction is a new penalty that points to what it corrects.
 */
struct Penalty
{
    std::optional<PenaltyId> id; ///< absent until stored
    int version = 0; ///< counts the changes; a decision names the version it was made on
    PersonId person;
    Finding finding; ///< as the rules proposed it, explanation included
    QString pack; ///< rule pack's stable id
    QString packVersion;
    QString ruleText; ///< the rule as the pack words it on that day
    QJsonArray evidence; ///< copied in: history may be thinned, the decision keeps what it stood on
    PenaltyStatus status = PenaltyStatus::Proposed;
    Moment proposedAt{};
    std::optional<Money> finalMoney; ///< absent while money effects are off
    int finalPoints = 0;
    double finalAbsenceDays = 0;
    QString reason; ///< why it was changed or voided
    QString decidedBy;
    std::optional<Moment> decidedAt;
    std::optional<PenaltyId> corrects;

    bool operator==(const Penalty &) const = default;
};

std::optional<PenaltyStatus> penaltyStatusFromName(QStringView name);

/** What the leader decides on one proposal; a field left out keeps what was proposed. */
struct PenaltyDecision
{
    PenaltyStatus status = PenaltyStatus::Confirmed; ///< Confirmed or Voided
    QString reason; ///< required to void, and wherever a figure is lowered
    std::optional<Money> money;
    std::optional<int> points;
    std::optional<double> absenceDays;
};

/** The leader has settled a team's day: only then can its findings be confirmed. */
struct DayCloseRecord
{
    QDate date;
    QString team; ///< by name
    Moment closedAt{};
    QString closedBy;
    QJsonArray waiting; ///< what was left "waiting, due D": papers, punches, notices
    bool reopened = false;
    QString reason; ///< why it was reopened

    bool operator==(const DayCloseRecord &) const = default;
};

/** What the leader said at the roll call about one person; the newest that is not withdrawn counts. */
struct RollMark
{
    enum class Kind : quint8 { Present, Missing, Excused, Correction };

    std::optional<qint64> id;
    PersonId person;
    QDate date;
    Kind kind = Kind::Present;
    Moment at; ///< the moment the mark speaks of: seen present at
    Moment markedAt{}; ///< when it was entered
    QString markedBy;
    QString note; ///< for a correction: who vouches, what supports it
    bool withdrawn = false;

    bool operator==(const RollMark &) const = default;
};

QString rollMarkName(RollMark::Kind kind);
std::optional<RollMark::Kind> rollMarkFromName(QStringView name);

} // namespace Floorwalk
