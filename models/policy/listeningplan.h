// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace Floorwalk {

/** Whether somebody can be heard today at all. */
enum class ListeningAway : quint8 {
    Here, ///< rostered today; also where no roster says who is
    OnLeave,
    OffToday ///< others are rostered today, this one is not
};

/** What is known of one agent when it is asked who is listened to next; the week is the running ISO week. */
struct ListeningFacts
{
    PersonId person;
    QString name;
    int monitored = 0; ///< this week, by anyone
    int calledBack = 0;
    std::optional<Moment> lastHeard; ///< in whatever way; absent: never on record
    int longCalls = 0; ///< this week
    int alerts = 0; ///< this week, those about long calls left out
    std::optional<double> ahtSeconds; ///< this week; absent with too few calls
    int errors = 0; ///< that quality assurance found in calls of the last two weeks
    int fatalErrors = 0; ///< of them
    int upset = 0; ///< calls of the last two weeks that upset them; whoever may not know of those is told none
    ListeningAway away = ListeningAway::Here;

    bool operator==(const ListeningFacts &) const = default;
};

/** What the queue is held against: the two-and-two principle of domain.md 6 and the handling time that is aimed at. */
struct ListeningRules
{
    int monitored = 2; ///< a week and agent
    int calledBack = 2;
    double ahtTargetSeconds = 300;
};

/** Why somebody stands where they stand: one line with its weight. */
struct ListeningReason
{
    enum class Kind : quint8 {
        NeverHeard, ///< not once on record
        NotThisWeek, ///< neither monitored nor called back this week
        OwesMonitored, ///< value: calls to be listened to still
        OwesCalledBack, ///< value: call-backs still to be made
        LongCalls, ///< value: how many
        Alerts, ///< value: how many
        SlowHandling, ///< value: percent over the target
        Errors, ///< value: QA errors of the last two weeks
        Upset, ///< unstable or upset lately; value: upsetting calls of the last two weeks, no word of them
        LongAgo ///< value: whole days since the last time
    };
    Kind kind = Kind::NotThisWeek;
    int value = 0;
    int points = 0;

    bool operator==(const ListeningReason &) const = default;
};

struct ListeningPlace
{
    PersonId person;
    int points = 0; ///< the sum of the reasons'
    std::vector<ListeningReason> reasons; ///< the weightiest first
    ListeningAway away = ListeningAway::Here;

    bool operator==(const ListeningPlace &) const = default;
};

/** Who is listened to next, and why (domain.md 6; the weights are ours). */
namespace ListeningPlan {
/** Whether the week asks for nothing more: enough calls listened to and enough call-backs. */
bool isFulfilled(const ListeningFacts &facts, const ListeningRules &rules);
/** All reasons of one agent, the weightiest first; empty when the week is fulfilled. */
std::vector<ListeningReason> reasons(const ListeningFacts &facts, const ListeningRules &rules, Moment now);
/**
 * Everybody whose week is not fulfilled, who needs it most first: who is here today before those who are not, then by
 * the sum of points, then who was heard longest ago, then by name.
 */
std::vector<ListeningPlace> queue(const std::vector<ListeningFacts> &facts, const ListeningRules &rules, Moment now);
} // namespace ListeningPlan

} // namespace Floorwalk
