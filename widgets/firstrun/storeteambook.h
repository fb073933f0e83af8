// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/firstrun/teambook.h"

namespace Floorwalk {

class DutyLeader;
class FloorSession;
class StoreWorker;

/** Puts the first team into the store. */
class StoreTeamBook final : public TeamBook
{
public:
    /** @p duty and @p floor may be null; all outlive the book. */
    StoreTeamBook(StoreWorker &writer, DutyLeader *duty, const FloorSession *floor);

    QStringList agentsHeard() const override;
    QFuture<Result<QString>> takeAgents(const QString &leader, const QString &team,
                                        const QStringList &members) override;
    QFuture<Result<QString>> importAgents(const QString &leader, const QString &path) override;
    QString dutyLeader() const override;
    void setDutyLeader(const QString &name) override;

private:
    StoreWorker &m_writer;
    DutyLeader *m_duty;
    const FloorSession *m_floor;
};

} // namespace Floorwalk
