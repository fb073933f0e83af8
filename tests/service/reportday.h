// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/dayplan.h"
#include "models/service/dayreporter.h"
#include "tests/service/desk.h"

namespace Floorwalk {

/** The team whose days the tests of reports and plans tell of, and one Monday of it. */
namespace ReportDay {

using namespace Qt::StringLiterals;

inline const QDate monday(2026, 11, 23);
inline const Actor second{u"班长钱"_s, Role::DutyLeader, {}};
inline const Actor third{u"班长孙"_s, Role::DutyLeader, {}}; // of another team
inline const Actor manager{u"赵经理"_s, Role::OperationsManager, {}};

inline Moment at(const QString &clock, QDate date = monday)
{
    return Desk::zone().toMoment(date, QTime::fromString(clock, u"HH:mm"_s));
}

inline ActivityRecord activity(const QString &key, const QString &from, const QString &to, int position,
                               const QString &leader = Desk::leader().name)
{
    ActivityRecord one;
    one.date = monday;
    one.leader = leader;
    one.key = key;
    one.position = position;
    one.plannedStart = at(from);
    one.plannedEnd = at(to);
    return one;
}

inline ActivityRecord done(ActivityRecord one, const QString &from, const QString &to)
{
    one.actualStart = at(from);
    one.actualEnd = at(to);
    one.status = ActivityStatus::Done;
    return one;
}

inline void people(Desk &desk, const QString &roster)
{
    QCOMPARE(desk.import(&Import::agents, u"employee_no,name,team,feed_member\nA1,李娜,一组,李娜\n"
                                          "A2,张伟,一组,张伟\nA3,唐丽,一组,唐丽\nB1,刘洋,二组,刘洋\n"
                                          "L1,组长赵,一组,\nL2,班长钱,一组,\nL3,班长孙,二组,\n"_s)
                 .problems.size(),
             0U);
    QCOMPARE(desk.import(&Import::roster, u"employee_no,date,start,end,shift,kind\n"_s + roster).problems.size(), 0U);
}
inline QString dayShift()
{
    return u"A1,2026-11-23,08:30,17:30,早,work\nA2,2026-11-23,08:30,17:30,早,work\n"
           "A3,2026-11-23,08:30,17:30,早,work\nB1,2026-11-23,08:30,17:30,早,work\n"_s;
}
inline void save(Desk &desk, const std::vector<ActivityRecord> &day, const Actor &leader = Desk::leader())
{
    for (const ActivityRecord &one : day)
        QVERIFY(DayPlan(desk.session()).save(leader, one).ok());
}
inline DayReport read(Desk &desk, QDate date = monday, const Actor &actor = Desk::leader())
{
    const Result<DayReport> report = DayReporter(desk.session()).day(actor, date);
    if (report)
        return *report;
    qWarning("%s", qPrintable(report.error().text));
    return {};
}

} // namespace ReportDay
} // namespace Floorwalk
