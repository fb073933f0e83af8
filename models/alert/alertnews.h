// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"

#include <QHash>

#include <vector>

namespace Floorwalk {

/**
 * Tells from one look at the open alerts to the next which of them call for somebody anew: raised, grown to an alarm,
 * or awake after a snooze. What is acknowledged, snoozed or over calls nobody. Cooldown and quiet hours are the book's
 * matter: what it does not raise is no news.
 */
class AlertNews
{
public:
    struct Change
    {
        std::vector<AlertRecord> fresh; ///< call anew
        std::vector<AlertRecord> calling; ///< all that call now, alarms first, then the oldest
        bool ended = false; ///< one that called does so no longer
    };

    /** The alerts of an earlier run: their call was heard then. */
    void know(const std::vector<AlertRecord> &alerts);
    Change look(const std::vector<AlertRecord> &alerts);

    /** Names one episode: kind, subject and instance. */
    static QString keyOf(const AlertRecord &alert);

private:
    QHash<QString, bool> m_calling; ///< by key: whether as an alarm
};

} // namespace Floorwalk
