// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/pages.h"

namespace Floorwalk {

/** The pages that stand on the records; without a store each says so instead. */
std::unique_ptr<Page> makeTodayPage(const PageContext &context);
/** The plan of the day that comes next. */
std::unique_ptr<Page> makePlanPage(const PageContext &context);
std::unique_ptr<Page> makeAttendancePage(const PageContext &context);
std::unique_ptr<Page> makeCoachingPage(const PageContext &context);
std::unique_ptr<Page> makeRegisterPage(const PageContext &context);
std::unique_ptr<Page> makeReportsPage(const PageContext &context);
std::unique_ptr<Page> makeIncidentsPage(const PageContext &context);
std::unique_ptr<Page> makeKnowledgePage(const PageContext &context);
/** The leader's floor walk; needs a floor. */
std::unique_ptr<Page> makeWalkPage(const PageContext &context);
std::unique_ptr<Page> makeSettingsPage(const PageContext &context);
std::unique_ptr<Page> makeDayTemplatesPage(const PageContext &context);
std::unique_ptr<Page> makeAlertRulesPage(const PageContext &context);
std::unique_ptr<Page> makeFigureSettingsPage(const PageContext &context);
std::unique_ptr<Page> makeSeatsPage(const PageContext &context);
/** Its signal FirstRunPage::finished() tells that the console can open. */
std::unique_ptr<Page> makeFirstRunPage(const PageContext &context);
/** The wallboard in its shipped layout; needs a floor. */
std::unique_ptr<Page> makeWallboardPage(const PageContext &context);

} // namespace Floorwalk
