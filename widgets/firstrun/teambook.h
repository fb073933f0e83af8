// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QFuture>
#include <QString>
#include <QStringList>

namespace Floorwalk {

/** How the first run gets a team and a leader onto the records. Each answer comes when it is durable. */
class TeamBook
{
public:
    virtual ~TeamBook() = default;

    /** The members that the feed the console listens to has named so far. */
    virtual QStringList agentsHeard() const = 0;

    /**
     * Puts the feed's @p members into @p team; the feed's name stands for the employee number until a file brings it.
     * Who is on record already stays as he is. The text says what came of it.
     */
    virtual QFuture<Result<QString>> takeAgents(const QString &leader, const QString &team,
                                                const QStringList &members) = 0;
    /** Reads agents from a CSV file, all or nothing. */
    virtual QFuture<Result<QString>> importAgents(const QString &leader, const QString &path) = 0;
    /** Who was on duty last, as the records know; else empty. */
    virtual QString dutyLeader() const = 0;
    virtual void setDutyLeader(const QString &name) = 0;
};

} // namespace Floorwalk
