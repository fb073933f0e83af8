// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/carequeue.h"
#include "models/service/figureopening.h"
#include "models/service/floorsession.h"
#include "models/service/listeningdesk.h"
#include "models/service/reportpeople.h"
#include "models/service/rollcall.h"
#include "models/service/shiftsummary.h"
#include "models/service/teamleaders.h"
#include "models/store/historyfile.h"
#include "tests/service/reportday.h"
#include "tests/support/scriptedfloor.h"

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ReportDay;

/** A leader who also takes calls stays out of the team's figures by default (domain.md 1). */
class TestTeamLeaders : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    /** 李娜 is on the list of 一组 and leads it. */
    void whoLeadsIsInNoFigureOfTheTeam_data()
    {
        QTest::addColumn<QStringList>("settings"); // key, value, key, value …
        QTest::addColumn<QString>("counted"); // of 李娜, 张伟 and 唐丽
        QTest::newRow("nobody leads") << QStringList() << u"唐丽 张伟 李娜"_s;
        QTest::newRow("named in the settings") << QStringList{u"leads.李娜"_s, u"一组"_s} << u"唐丽 张伟"_s;
        QTest::newRow("… by number") << QStringList{u"leads.A1"_s, u"一组;二组"_s} << u"唐丽 张伟"_s;
        QTest::newRow("… taken back") << QStringList{u"leads.李娜"_s, u"一组"_s, u"leads.李娜"_s, u""_s}
                                      << u"唐丽 张伟 李娜"_s;
        QTest::newRow("of another team") << QStringList{u"leads.李娜"_s, u"二组"_s} << u"唐丽 张伟 李娜"_s;
        QTest::newRow("two of them") << QStringList{u"leads.李娜"_s, u"一组"_s, u"leads.唐丽"_s, u"一组"_s}
                                     << u"张伟"_s;
        QTest::newRow("on duty") << QStringList{u"duty_leader"_s, u"唐丽"_s} << u"张伟 李娜"_s;
        QTest::newRow("on duty for another team")
            << QStringList{u"duty_leader"_s, u"唐丽"_s, u"leads.唐丽"_s, u"二组"_s} << u"唐丽 张伟 李娜"_s;
        QTest::newRow("counted by setting")
            << QStringList{u"leads.李娜"_s, u"一组"_s, u"count_leaders"_s, u"true"_s} << u"唐丽 张伟 李娜"_s;
    }
    void whoLeadsIsInNoFigureOfTheTeam()
    {
        QFETCH(QStringList, settings);
        QFETCH(QString, counted);
        Desk desk(u"2026-11-23T10:00:00"_s);
        people(desk, dayShift());
        for (qsizetype i = 0; i + 1 < settings.size(); i += 2)
            set(desk, settings[i], settings[i + 1]);

        QCOMPARE(onTheRoll(desk), counted);
        QCOMPARE(inReports(desk, {u"一组"_s}), counted);
        const qsizetype expected = counted.split(u' ').size();
        const Result<AttendanceDay> roll = RollCall(desk.session()).day(monday, u"一组"_s);
        QCOMPARE(roll->people.size(), size_t(3)); // the rules bind a leader as well
        QCOMPARE(shiftSummary(roll->people, desk.session().now()).rostered, int(expected));
        QCOMPARE(listenedTo(desk), counted);
        const auto cared = CareQueue(desk.session()).of(led(desk), monday, desk.session().now());
        QCOMPARE(cared->size(), size_t(expected) + 2); // L1 and L2 are on the list and rostered nowhere
    }

    /** A report of all teams leaves each team's leader out. */
    void ofAllTeamsAsOfOne()
    {
        Desk desk(u"2026-11-23T10:00:00"_s);
        people(desk, dayShift());
        QCOMPARE(inReports(desk, {}), u"唐丽 张伟 李娜"_s);
        desk.leaderOf(u"李娜"_s, u"一组"_s);
        QCOMPARE(inReports(desk, {}), u"唐丽 张伟"_s);
    }

    /** Of a day that is past whoever ran it led, whoever is on duty now. */
    void whoRanADayLedIt()
    {
        Desk desk(u"2026-11-23T10:00:00"_s);
        people(desk, dayShift());
        set(desk, u"duty_leader"_s, u"唐丽"_s);
        save(desk, {activity(u"floorWalk"_s, u"11:00"_s, u"11:30"_s, 1, u"唐丽"_s)}, {u"唐丽"_s, Role::DutyLeader, {}});
        desk.setNow(u"2026-11-24T10:00:00"_s);
        set(desk, u"duty_leader"_s, u"张伟"_s);
        QCOMPARE(inReports(desk, {u"一组"_s}), u"张伟 李娜"_s);
        QCOMPARE(onTheRoll(desk), u"张伟 李娜"_s);
    }

    /** A name that several have is nobody's, unless the others have left. */
    void namesakesAreNotTakenForTheLeader()
    {
        Desk desk(u"2026-11-23T10:00:00"_s);
        people(desk, dayShift());
        QVERIFY(desk.import(&Import::agents, u"employee_no,name,team\nA4,李娜,一组\n"_s).written);
        desk.leaderOf(u"李娜"_s, u"一组"_s);
        QCOMPARE(onTheRoll(desk), u"唐丽 张伟 李娜"_s);
        QVERIFY(desk.retire(u"A4"_s));
        QCOMPARE(onTheRoll(desk), u"唐丽 张伟"_s);
    }

    /** What happened to a leader is told all the same. */
    void alertsAboutALeaderStay()
    {
        Desk desk(u"2026-11-23T10:00:00"_s);
        people(desk, dayShift());
        desk.leaderOf(u"李娜"_s, u"一组"_s);
        const TimeRange day{at(u"08:00"_s), at(u"18:00"_s)};
        const auto own = ReportPeople::of(desk.session(), {u"一组"_s}, monday, day);
        AlertRecord alert;
        alert.kind = u"longCall"_s;
        alert.subject = u"李娜"_s;
        alert.raisedAt = at(u"09:00"_s);
        QVERIFY(own->counts(alert));
        QVERIFY(!own->counts(u"李娜"_s, at(u"09:00"_s)));
    }

    /** The live floor's totals are without whoever leads, by whatever the telephone system calls them. */
    void theFloorsTotalsAreWithoutTheLeader()
    {
        Desk desk(u"2026-11-23T10:00:00"_s);
        people(desk, dayShift());
        FixedClock clock(at(u"10:00"_s));
        ScriptedSource source;
        FloorSession floor(source, clock, desk.session().settings());
        floor.start(1h);
        FloorUpdate update;
        update.delta = floorOf(AgentState::Talking);
        source.answer(update);
        QCOMPARE(floor.team().of(AgentState::Talking), 2);
        const auto name = [&desk, &floor] {
            const Moment now = at(u"10:00"_s);
            const auto names = FloorNames::during(desk.session(), {now - 1h, now + 1h}, FloorNames::Whom::Staff);
            floor.setNames(std::make_shared<const FloorNames>(*names));
        };
        name();
        QCOMPARE(floor.team().of(AgentState::Talking), 2); // nobody leads
        desk.leaderOf(u"李娜"_s, u"一组"_s);
        name();
        QCOMPARE(floor.team().of(AgentState::Talking), 1);
        QCOMPARE(floor.sums().talk, Millis(10min)); // 张伟's
        QVERIFY(floor.staysOut(floor.agents().row(0)));
        floor.start(1h); // asks anew
        update.delta = floorOf(AgentState::Ready); // she is, he talks on
        source.answer(update);
        QCOMPARE(floor.team().of(AgentState::Talking), 1);
        QCOMPARE(floor.team().of(AgentState::Ready), 0);
        set(desk, u"count_leaders"_s, u"true"_s);
        name();
        QCOMPARE(floor.team().of(AgentState::Ready), 1);
        QCOMPARE(floor.sums().talk, Millis(20min));
    }

    /** A figure that opens is of the same people as the floor's totals. */
    void figuresOpenWithoutTheLeader()
    {
        Desk desk(u"2026-11-23T10:00:00"_s);
        people(desk, dayShift());
        HistoryFile::Batch batch;
        for (const QString &name : {u"李娜"_s, u"张伟"_s})
            batch.spans.push_back(talking(name));
        QVERIFY(HistoryFile(desk.session().history()).write(batch).ok());
        const auto opened = [&desk](const QString &team = {}) {
            FigureWish wish;
            wish.variant = FigureVariant::OfLoggedIn;
            wish.teams = team.isEmpty() ? QStringList() : QStringList{team};
            wish.window = {at(u"09:00"_s), at(u"10:00"_s)};
            const Result<FigurePtr> figure =
                openFigure(desk.session(), {wish, {}, {at(u"10:00"_s), {}, {}}, {}, {}, {}});
            QStringList names;
            for (const FigureRow &row : (*figure)->rows)
                names << row.agent;
            names.removeDuplicates();
            names.removeAll(QString()); // when nobody listened
            return joined(names);
        };
        QCOMPARE(opened(), u"张伟 李娜"_s);
        desk.leaderOf(u"李娜"_s, u"一组"_s);
        QCOMPARE(opened(), u"张伟"_s);
        QCOMPARE(opened(u"一组"_s), u"张伟"_s);
        set(desk, u"count_leaders"_s, u"true"_s);
        QCOMPARE(opened(), u"张伟 李娜"_s);
    }

private:
    /** 李娜 as told and 张伟 talking, each with ten minutes of talk that are over. */
    static FloorDelta floorOf(AgentState state)
    {
        FloorDelta delta;
        delta.at = at(u"10:00"_s);
        delta.whole = true;
        for (quint32 id : {1U, 2U}) {
            AgentRow row;
            row.id = id;
            row.key = row.name = id == 1 ? u"李娜"_s : u"张伟"_s;
            row.interface = u"PJSIP/%1"_s.arg(id);
            row.state = id == 1 ? state : AgentState::Talking;
            row.since = delta.at;
            row.work.talk = row.work.engaged = row.work.loggedIn = 10min;
            ++delta.team.byState[size_t(row.state)];
            delta.sums += sumsOfRow(row, delta.at);
            delta.agents.push_back(row);
        }
        return delta;
    }

    static StateSpan talking(const QString &name)
    {
        StateSpan span;
        span.agentKey = name;
        span.state = AgentState::Talking;
        span.callKind = CallKind::Queue;
        span.range = {at(u"09:10"_s), at(u"09:20"_s)};
        return span;
    }

    static void set(Desk &desk, const QString &key, const QString &value)
    {
        QVERIFY(SettingsDesk(desk.session()).change(Desk::leader(), {{key, value}}, {}).ok());
    }

    static QString joined(QStringList names)
    {
        names.sort();
        return names.join(u' ');
    }

    /** Who leads 一组 without being on its list, and asks. */
    static Actor led(Desk &desk) { return desk.leaderOf(u"周班长"_s, u"一组"_s); }

    static QString onTheRoll(Desk &desk)
    {
        QStringList names;
        const Result<AttendanceDay> roll = RollCall(desk.session()).day(monday, u"一组"_s);
        for (const PersonDay &one : roll->people) {
            if (!one.leads)
                names << one.person.name;
        }
        return joined(names);
    }

    static QString inReports(Desk &desk, const QStringList &teams)
    {
        const auto own = ReportPeople::of(desk.session(), teams, monday, {at(u"08:00"_s), at(u"18:00"_s)});
        QStringList names;
        for (const QString &name : {u"李娜"_s, u"张伟"_s, u"唐丽"_s}) {
            if (own && own->counts(name, at(u"09:00"_s)))
                names << name;
        }
        return joined(names);
    }

    static QString listenedTo(Desk &desk)
    {
        QStringList names;
        const Result<CoachingWeek> week = ListeningDesk(desk.session()).week(led(desk), desk.session().now());
        for (const PersonWeek &one : week->people) {
            if (!one.person.no.text().startsWith(u'L'))
                names << one.person.name;
        }
        return joined(names);
    }
};

QTEST_GUILESS_MAIN(TestTeamLeaders)
#include "tst_teamleaders.moc"
