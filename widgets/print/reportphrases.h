// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/span.h"
#include "models/domain/zone.h"

#include <QCoreApplication>

namespace Floorwalk {

/** Where the texts of reports stand in the catalogue. */
struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/** Times and numbers as reports write them. */
namespace ReportPhrases {
/** "08:31"; empty without a moment. */
QString clock(const std::optional<Moment> &moment, const Zone &zone);
/** "08:30–08:50"; "08:30–" while it goes on, "–" when it never began. */
QString span(const std::optional<Moment> &from, const std::optional<Moment> &to, const Zone &zone);
QString span(const TimeRange &range, const Zone &zone);
/** "96.3 %", "–". */
QString percent(const std::optional<double> &share);
/** "1:05", "–". */
QString length(const std::optional<Millis> &time);
} // namespace ReportPhrases

} // namespace Floorwalk
