// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Floorwalk {

/** That a seat was looked at on a floor walk, and what is to be said of it. */
struct SeatLook
{
    QString seat; ///< as the seat plan names it, or whoever sits there where there is no plan
    std::optional<Moment> seenAt; ///< absent: not yet, or taken back
    QString words{};

    bool operator==(const SeatLook &) const = default;
};

/** What a leader wrote of a meeting, as others read it. */
struct MeetingWords
{
    ActivityId activity;
    QDate date; ///< the shift day
    QString leader; ///< who held it and wrote the words
    QString key; ///< of the activity in the day template
    QString title; ///< the leader's own; empty = the template's
    std::optional<Moment> at; ///< when it began, or was to begin
    QString targets; ///< what was said of the day's targets
    QString agenda;
    QString minutes;

    bool operator==(const MeetingWords &) const = default;
};

/** Whose turn it was to tell the cheerful story, and what came of it. */
struct StoryTurn
{
    enum class Outcome : quint8 {
        Told,
        Passed, ///< not today; the turn stays theirs
        TakenBack ///< it was noted by mistake
    };

    QDate date; ///< the shift day
    PersonId person;
    Outcome outcome = Outcome::Told;
    Moment recordedAt{};
    QString recordedBy{};

    bool operator==(const StoryTurn &) const = default;
};
QString storyOutcomeName(StoryTurn::Outcome outcome); ///< "told", "passed", "takenBack"
std::optional<StoryTurn::Outcome> storyOutcomeFromName(QStringView name);

} // namespace Floorwalk
