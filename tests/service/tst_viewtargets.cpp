// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/dayparts.h"
#include "models/service/daysheets.h"
#include "models/service/meetings.h"
#include "models/service/viewtargets.h"
#include "tests/service/reportday.h"

using namespace Floorwalk;
using namespace Floorwalk::ReportDay;
using namespace Qt::StringLiterals;

/** What the figures of a view are held against: the team's own for a team, the centre's for the centre. */
class TestViewTargets : public QObject
{
    Q_OBJECT

    /** A meeting of @p leader at @p clock that set the handling time to @p seconds. */
    static void meet(Desk &desk, const Actor &leader, const QString &clock, int seconds,
                     ActivityStatus status = ActivityStatus::Planned)
    {
        ActivityRecord meeting = activity(u"preShiftMeeting"_s, clock, clock, 0, leader.name);
        meeting.status = status;
        meeting.reason = status == ActivityStatus::Skipped ? u"会议室被占"_s : QString();
        save(desk, {meeting}, leader);
        const auto day = DayPlan(desk.session()).day(leader.name, monday);
        QVERIFY(day.ok() && !day->empty());
        QVERIFY(DaySheets(desk.session())
                    .keepText(leader, *day->front().id, TargetRules::part(DayTarget::Handling), {},
                              QString::number(seconds))
                    .ok());
    }
    static std::optional<int> handling(const ViewTargets &targets, const QStringList &teams)
    {
        const DayTargets found = targets.of(teams);
        const SetTarget *const set = found.of(DayTarget::Handling);
        return set ? std::optional(set->value) : std::nullopt;
    }
    static ViewTargets on(Desk &desk, QDate date = monday)
    {
        const Result<ViewTargets> targets = ViewTargets::on(desk.session(), date);
        return targets ? *targets : ViewTargets();
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aTeamsOwnHoldsForIt()
    {
        Desk desk(u"2026-11-23T18:00"_s);
        people(desk, dayShift());
        QCOMPARE(on(desk), ViewTargets());
        meet(desk, Desk::leader(), u"08:00"_s, 280); // of the first team
        const ViewTargets targets = on(desk);
        QCOMPARE(handling(targets, {u"一组"_s}), std::optional(280));
        QCOMPARE(targets.of({u"一组"_s}).over({}).number(u"aht_target_s"_s), 280);
        QCOMPARE(handling(targets, {u"二组"_s}), std::nullopt);
        QCOMPARE(handling(targets, {u"一组"_s, u"二组"_s}), std::nullopt); // of both the centre's
        QCOMPARE(handling(targets, {}), std::nullopt);
        QCOMPARE(handling(on(desk, monday.addDays(1)), {u"一组"_s}), std::nullopt);
        // The same as the leaders' own pages and reports ask for.
        QCOMPARE(Meetings(desk.session()).targetsOf(second, monday)->set, targets.of({u"一组"_s}).set);
        QVERIFY(Meetings(desk.session()).targetsOf(third, monday)->set.empty());
    }

    void whoLeadsAllSetsTheCentres()
    {
        Desk desk(u"2026-11-23T18:00"_s);
        people(desk, dayShift());
        meet(desk, Desk::clerk(), u"07:30"_s, 310); // bound to no team
        meet(desk, Desk::leader(), u"08:00"_s, 280);
        const ViewTargets targets = on(desk);
        QCOMPARE(handling(targets, {}), std::optional(310));
        QCOMPARE(handling(targets, {u"二组"_s}), std::optional(310));
        QCOMPARE(handling(targets, {u"一组"_s}), std::optional(280)); // the last of the day
    }

    void whoLeadsEveryTeamSpeaksForTheCentre()
    {
        Desk desk(u"2026-11-23T18:00"_s);
        people(desk, dayShift());
        meet(desk, desk.leaderOf(u"组长吴"_s, u"一组;二组"_s), u"08:00"_s, 295);
        QCOMPARE(handling(on(desk), {}), std::optional(295));
        QCOMPARE(handling(on(desk), {u"二组"_s}), std::optional(295));
    }

    void whatWasSetForAMeetingLeftOutDoesNotCount()
    {
        Desk desk(u"2026-11-23T18:00"_s);
        people(desk, dayShift());
        meet(desk, Desk::leader(), u"08:00"_s, 280, ActivityStatus::Skipped);
        QCOMPARE(on(desk), ViewTargets());
    }
};

QTEST_GUILESS_MAIN(TestViewTargets)
#include "tst_viewtargets.moc"
