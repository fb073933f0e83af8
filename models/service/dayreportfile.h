// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/dayreport.h"
#include "models/service/periodreport.h"

#include <QJsonObject>

namespace Floorwalk {

/** The report for other programs, schema "floorwalk.dayreport/1": moments as ISO 8601, lengths in seconds, shares of 1;
 * keys and the names of kinds are never translated. */
QJsonObject dayReportJson(const DayReport &report);
/** The same of a week or a month, schema "floorwalk.periodreport/1". */
QJsonObject periodReportJson(const PeriodReport &report);

} // namespace Floorwalk
