// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/dayreport.h"
#include "models/service/periodreport.h"
#include "models/service/reportsheet.h"

namespace Floorwalk {

/** Reports in words: facts become the sheet that is read, printed and submitted; translated. */
namespace ReportWords {

/** @p language: that of the translations in force, for the template's own words. */
ReportSheet sheet(const DayReport &report, const QString &language);
ReportSheet sheet(const PeriodReport &report, const QString &language);

/** "2026-11-26 Thu". */
QString date(QDate date);
/** "Day report", "Week report" …. */
QString kindWord(ReportKind kind);
/** "客服一组", "客服一组, 客服二组"; "all teams" where there are no names. */
QString teams(const QStringList &teams);
/** What kind of open thing one is, by ReportOpenItem::kind: "Activity", "Register"; "Task" for any other. */
QString openKind(const QString &kind);
/** An open thing in one line, as it is handed over. */
QString openItem(const ReportOpenItem &item, const DayTemplate &dayTemplate, const QString &language, const Zone &zone);
/** "Planned", "Done" …. */
QString statusWord(ActivityStatus status);
/** Its own title, else the template's. */
QString activityTitle(const ActivityRecord &activity, const DayTemplate &dayTemplate, const QString &language);
/** Planned and real times in a line, and why where a reason was given. */
QString activityTimes(const ActivityRecord &activity, const Zone &zone);
/** "工单 #7：账号冻结": an entry of the register and what it is about. */
QString entry(EntryKind kind, qint64 number, const QString &what);
/** "received by 赵经理, 2026-11-27 09:12 (钉钉)", "submitted, not received yet". */
QString receiptLine(const SubmittedReport &report, const Zone &zone);

} // namespace ReportWords

} // namespace Floorwalk
