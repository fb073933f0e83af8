// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"

#include <QDate>
#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace Floorwalk {

/** What a knowledge point says, to whom, and how long. */
struct KnowledgeWords
{
    QString team; ///< empty: every team
    QString title;
    QString text;
    QDate validFrom; ///< its whole day
    std::optional<QDate> validTo; ///< the last day; absent: until further notice
    bool mustRead = false;

    bool operator==(const KnowledgeWords &) const = default;
};

/**
 * A new point of business knowledge (domain.md 7) as one record tells it. Records are never changed: a correction is
 * another record of the same number that points to the one it replaces.
 */
struct KnowledgePoint
{
    std::optional<qint64> id; ///< of the record; absent until stored
    qint64 number = 0; ///< of the point; 0 until stored
    std::optional<qint64> corrects; ///< the record that this one replaces
    KnowledgeWords words;
    bool anew = true; ///< it says something else than before: who confirmed an earlier record reads it again
    QString author; ///< who wrote the point first
    bool withdrawn = false;
    QString reason; ///< of the withdrawal or the correction
    Moment recordedAt{};
    QString recordedBy;

    bool isValidOn(QDate date) const
    {
        return !withdrawn && date >= words.validFrom && (!words.validTo || date <= *words.validTo);
    }
    bool isFor(const QString &team) const { return words.team.isEmpty() || words.team == team; }
    bool operator==(const KnowledgePoint &) const = default;
};

/** That somebody knows a point, or does not after all, and who noted it. */
struct KnowledgeConfirmation
{
    qint64 number = 0; ///< of the point
    qint64 point = 0; ///< the record that was confirmed
    PersonId person;
    bool confirmed = true; ///< false takes back what was noted before
    Moment at{};
    QString notedBy;

    bool operator==(const KnowledgeConfirmation &) const = default;
};

/** One of those a point is for. */
struct KnowledgeReader
{
    PersonId person;
    QString no;
    QString name;
    QString team;
    std::optional<Moment> confirmedAt; ///< absent: not yet
    QString notedBy;

    bool operator==(const KnowledgeReader &) const = default;
};

/** A point with everybody it is for, and who knows it. */
struct KnowledgeStanding
{
    KnowledgePoint point;
    std::vector<KnowledgeReader> readers; ///< by employee number
    qint64 entry = 0; ///< of the register: the question that it is the answer to; 0 for none

    int confirmed() const
    {
        return int(
            std::ranges::count_if(readers, [](const KnowledgeReader &one) { return one.confirmedAt.has_value(); }));
    }
    int open() const { return int(readers.size()) - confirmed(); }
    bool operator==(const KnowledgeStanding &) const = default;
};

} // namespace Floorwalk
