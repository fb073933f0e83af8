// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytemplate.h"
#include "models/domain/dayrecord.h"
#include "models/domain/daytemplaterecord.h"
#include "models/domain/result.h"
#include "models/domain/zone.h"

#include <QFuture>

namespace Floorwalk {

/** The day templates of one team, and whose there are. */
struct TemplateSheet
{
    QStringList teams; ///< by name, the empty name of all teams first
    std::vector<DayTemplateRecord> versions; ///< the team's own, newest first
    DayTemplate newest; ///< the newest version, which may not have begun; else what is in force today
    QDate today;
    Zone zone = Zone::utc();
};

/** Day templates as their page needs them. Each answer comes when it is durable. */
class TemplatesBook
{
public:
    virtual ~TemplatesBook() = default;
    virtual QFuture<Result<TemplateSheet>> sheet(const QString &team) = 0;
    virtual QFuture<Result<int>> save(const QString &team, const DayTemplate &dayTemplate, QDate from,
                                      const QString &reason) = 0;
    virtual QFuture<Result<std::vector<ActivityRecord>>> preview(const DayTemplate &dayTemplate, const QString &team,
                                                                 QDate date) = 0;
    virtual bool mayChange() const = 0;
};

} // namespace Floorwalk
