// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/attendancerate.h"
#include "models/service/figureopening.h"
#include "models/service/floorsession.h"
#include "models/service/reportpeople.h"
#include "models/service/rollcall.h"
#include "models/service/servedqueues.h"
#include "models/service/shiftsummary.h"
#include "models/store/historyfile.h"
#include "tests/service/reportday.h"
#include "tests/support/scriptedfloor.h"

#include <QSignalSpy>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ReportDay;

namespace {

AgentRow agent(quint32 id, const QString &name, AgentState state, const QStringList &queues, Millis talk)
{
    AgentRow row;
    row.id = id;
    row.key = row.name = name;
    row.state = state;
    row.queues = queues;
    row.since = at(u"10:00"_s);
    row.work.talk = row.work.engaged = row.work.handling = talk;
    row.work.loggedIn = 1h;
    row.work.handled = 2;
    return row;
}

QueueRow queue(const QString &name, int offered)
{
    QueueRow row;
    row.queue = name;
    row.offered = row.counts.offered = offered;
    return row;
}

/** 李娜 and 张伟 of 一组 serve "support", 刘洋 of 二组 "sales"; 过客 is nobody on record. */
FloorUpdate twoTeams()
{
    FloorUpdate update;
    update.delta.at = at(u"10:00"_s);
    update.delta.since = at(u"00:00"_s);
    update.delta.whole = true;
    update.delta.agents = {agent(1, u"李娜"_s, AgentState::Ready, {u"support"_s}, 10min),
                           agent(2, u"张伟"_s, AgentState::Talking, {u"support"_s}, 20min),
                           agent(3, u"刘洋"_s, AgentState::Ready, {u"sales"_s}, 50min),
                           agent(4, u"过客"_s, AgentState::LoggedOut, {u"sales"_s}, 0min)};
    for (const AgentRow &row : update.delta.agents) {
        ++update.delta.team.byState[size_t(row.state)];
        update.delta.sums += sumsOfRow(row, update.delta.at);
    }
    update.delta.queues = {queue(u"sales"_s, 100), queue(u"support"_s, 10)};
    return update;
}

AlertRecord alertOf(const QString &kind, const QString &subject)
{
    AlertRecord alert;
    alert.kind = kind;
    alert.subject = subject;
    return alert;
}

/** The floor of twoTeams(), of people on record who work today. */
struct Stage
{
    Desk desk{u"2026-11-23T10:00:00"_s};
    ScriptedSource source;
    FloorSession floor{source, desk.session().clock(), desk.session().settings()};

    Stage() { people(desk, dayShift()); }
    /** Starts it, with the names of who is on record. */
    void open(const FloorUpdate &update = twoTeams())
    {
        floor.start(1h);
        source.answer(update);
        const Result<FloorNames> names =
            FloorNames::during(desk.session(), {at(u"08:00"_s), at(u"18:00"_s)}, FloorNames::Whom::Staff);
        QVERIFY(names);
        floor.setNames(std::make_shared<const FloorNames>(*names));
    }
};

} // namespace

/** Whoever leads one team of several looks at that team's floor, and at all of it when that is asked for. */
class TestOwnFloor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void totalsAreOfTheOwnTeams()
    {
        Stage stage;
        stage.open();
        FloorSession &floor = stage.floor;
        QCOMPARE(floor.team().of(AgentState::Ready), 2);
        QVERIFY(!floor.isDivided()); // nobody said whose floor it is

        QSignalSpy told(&floor, &FloorSession::scopeChanged);
        floor.setOwnTeams({u"一组"_s});
        QCOMPARE(told.count(), 1);
        QVERIFY(floor.isDivided());
        QCOMPARE(floor.scope().teams, QStringList{u"一组"_s});
        QCOMPARE(floor.team().of(AgentState::Ready), 1);
        QCOMPARE(floor.team().of(AgentState::Talking), 1);
        QCOMPARE(floor.team().of(AgentState::LoggedOut), 0);
        QCOMPARE(floor.sums().talk, Millis(30min));
        QCOMPARE(floor.sums().handled, 4);
        QCOMPARE(names(floor.ownQueues()), u"support"_s);
        QCOMPARE(floor.queues().size(), size_t(2)); // all the same

        floor.setOwnTeams({u"一组"_s, u"二组"_s});
        QCOMPARE(floor.sums().talk, Millis(80min));
        QCOMPARE(names(floor.ownQueues()), u"sales support"_s);

        floor.setOwnTeams({u"一组"_s});
        floor.setWhole(true);
        QVERIFY(floor.isDivided()); // one may go back
        QVERIFY(floor.scope().isWhole());
        QCOMPARE(floor.sums().talk, Millis(80min));
        QCOMPARE(floor.team().of(AgentState::LoggedOut), 1);
    }

    /** Where nobody of the own teams is known on the floor an empty one would help nobody. */
    void nobodyOfTheOwnTeamsIsThere()
    {
        Stage stage;
        stage.open();
        FloorSession &floor = stage.floor;
        floor.setOwnTeams({u"三组"_s});
        QVERIFY(floor.scope().isWhole());
        QVERIFY(!floor.isDivided());
        QCOMPARE(floor.sums().talk, Millis(80min));
    }

    /** Who comes and goes, and who changes the team, counts from then on where it belongs. */
    void theTotalsFollow()
    {
        Stage stage;
        stage.open();
        FloorSession &floor = stage.floor;
        ScriptedSource &source = stage.source;
        floor.setOwnTeams({u"一组"_s});
        floor.start(1h);
        FloorUpdate next = twoTeams();
        next.delta.whole = false;
        next.delta.agents = {agent(1, u"李娜"_s, AgentState::Talking, {u"support"_s}, 12min),
                             agent(3, u"刘洋"_s, AgentState::Talking, {u"sales"_s}, 55min)};
        next.delta.removed = {2};
        source.answer(next);
        QCOMPARE(floor.team().of(AgentState::Talking), 1);
        QCOMPARE(floor.sums().talk, Millis(12min));
    }

    void alertsAreOfTheOwnTeams()
    {
        Stage stage;
        FloorSession &floor = stage.floor;
        AlertRecord incident = alertOf(u"incident"_s, u"incident:二组"_s);
        incident.facts = {{u"team"_s, u"二组"_s}};
        AlertRecord theirs = alertOf(u"longCall"_s, u"刘洋"_s);
        theirs.owner = u"组长赵"_s; // taken all the same
        FloorUpdate update = twoTeams();
        update.alerts = std::vector{alertOf(u"longCall"_s, u"李娜"_s),
                                    alertOf(u"longHold"_s, u"刘洋"_s),
                                    alertOf(u"notLoggedIn"_s, u"唐丽"_s),
                                    alertOf(u"longCall"_s, u"过客"_s),
                                    alertOf(u"queueWait"_s, u"support"_s),
                                    alertOf(u"queueWait"_s, u"sales"_s),
                                    alertOf(u"tooFewReady"_s, u"team:一组"_s),
                                    alertOf(u"tooFewReady"_s, u"team:二组"_s),
                                    alertOf(u"feedLost"_s, u"feed"_s),
                                    incident,
                                    theirs};
        stage.open(update);
        QCOMPARE(floor.alertsFor(u"组长赵"_s).size(), size_t(11));
        floor.setOwnTeams({u"一组"_s});
        QStringList shown;
        for (const AlertRecord &alert : floor.alertsFor(u"组长赵"_s))
            shown << alert.kind + u' ' + alert.subject;
        QCOMPARE(shown.join(u", "_s),
                 u"longCall 李娜, notLoggedIn 唐丽, longCall 过客, queueWait support, tooFewReady team:一组, "
                 "feedLost feed, longCall 刘洋"_s);
        QVERIFY(!floor.concerns(theirs));
        QCOMPARE(floor.alerts().size(), size_t(11));
    }

    /** The roll, and the rate that opens from the floor, are of the teams that are looked at. */
    void theRollIsOfTheOwnTeams()
    {
        Desk desk(u"2026-11-23T10:00:00"_s);
        people(desk, dayShift());
        const Actor first = desk.leaderOf(u"外聘周"_s, u"一组"_s);
        const Result<AttendanceDay> roll = RollCall(desk.session()).ofLeader(first, monday);
        QVERIFY(roll);
        QCOMPARE(roll->people.size(), size_t(3));
        QCOMPARE(RollCall(desk.session()).ofLeader(Desk::clerk(), monday)->people.size(), size_t(4));
        FigureWish wish;
        wish.variant = FigureVariant::AttendancePlanned;
        wish.window = {at(u"00:00"_s), at(u"10:00"_s)};
        QCOMPARE(openAttendance(desk.session(), wish)->rows.size(), size_t(4));
        wish.teams = {u"二组"_s};
        QCOMPARE(openAttendance(desk.session(), wish)->rows.size(), size_t(1));
        ShiftSummary early;
        early.shift = u"早"_s;
        early.planned = 4;
        early.present = 3;
        ShiftSummary late;
        late.shift = u"晚"_s;
        late.planned = 6;
        late.present = 6;
        QCOMPARE(joined(early, late).planned, 10);
        QCOMPARE(joined(early, late).present, 9);
        QCOMPARE(joined(early, late).shift, u"晚"_s);
    }

    /** What the figures behind a leader's floor, and the report of the day, are counted from. */
    void callsAreOfTheQueuesThatTheTeamsServe()
    {
        Desk desk(u"2026-11-23T12:00:00"_s);
        people(desk, dayShift());
        keep(desk, {call(u"support"_s, u"李娜"_s, 1), call(u"sales"_s, u"刘洋"_s, 2), call(u"sales"_s, u"刘洋"_s, 3),
                    call(u"night"_s, {}, 4)});
        FigureRequest request;
        request.wish.variant = FigureVariant::Negative;
        request.wish.window = {at(u"00:00"_s), at(u"12:00"_s)};
        QCOMPARE((*openFigure(desk.session(), request))->below, qint64(4));
        request.wish.queues = QStringList{u"support"_s, u"night"_s};
        QCOMPARE((*openFigure(desk.session(), request))->below, qint64(2));
        request.wish.queue = u"sales"_s; // one queue is one queue
        QCOMPARE((*openFigure(desk.session(), request))->below, qint64(2));

        desk.leaderOf(Desk::leader().name, u"一组"_s);
        const DayReport own = read(desk);
        QStringList queues;
        for (const ReportQueue &one : own.queues)
            queues << one.queue;
        QCOMPARE(queues, (QStringList{u"night"_s, u"support"_s})); // of "night" nobody knows whose it is
        const auto level = std::ranges::find_if(own.figures, [](const ReportFigure &one) {
            return figureKind(one.figure.wish.variant) == FigureKind::ServiceLevel;
        });
        QVERIFY(level != own.figures.end());
        QCOMPARE(level->figure.below, qint64(2));
        QCOMPARE(read(desk, monday, Desk::clerk()).queues.size(), size_t(3)); // who leads no single team
    }

    /** Places are everybody's; who is out, whose turn it is and what the day had are of the own people. */
    void theBreakDeskIsOfTheOwnTeams()
    {
        Stage stage;
        FloorSession &floor = stage.floor;
        const auto rest = [](const QString &who, PauseKind kind) {
            BreakRecord record;
            record.agent = record.name = who;
            record.kind = kind;
            record.status = BreakStatus::Out;
            record.opened = at(u"09:50"_s);
            record.since = record.opened;
            return record;
        };
        FloorUpdate update = twoTeams();
        BreakBoard board;
        board.places = 3;
        board.away = {rest(u"李娜"_s, PauseKind::Break), rest(u"刘洋"_s, PauseKind::Break),
                      rest(u"张伟"_s, PauseKind::Meal)};
        board.waiting = {{rest(u"刘洋"_s, PauseKind::Break), {}, {}}, {rest(u"张伟"_s, PauseKind::Break), {}, {}}};
        MealLine both;
        both.batch = {1, {u"张伟"_s, u"刘洋"_s}};
        both.names = both.batch.agents;
        MealLine theirs;
        theirs.batch = {2, {u"刘洋"_s}};
        theirs.names = theirs.batch.agents;
        board.meals = {both, theirs};
        board.gaps = {{u"sales"_s, 2}, {u"support"_s, 1}};
        for (const BreakDone &done : {BreakDone{u"李娜"_s, {}, at(u"08:40"_s), 10min, true},
                                      BreakDone{u"刘洋"_s, {}, at(u"08:50"_s), 30min, true},
                                      BreakDone{u"张伟"_s, {}, at(u"09:00"_s), std::nullopt, false}})
            board.done.add(done);
        board.totals = {5, 2, 20min};
        update.breaks = board;
        stage.open(update);
        QCOMPARE(floor.ownBreaks(), floor.breaks());
        floor.setOwnTeams({u"一组"_s});
        const BreakBoard own = floor.ownBreaks();
        QCOMPARE(own.away.size(), size_t(2));
        QVERIFY(std::ranges::none_of(own.away, [](const BreakRecord &one) { return one.agent == u"刘洋"_s; }));
        QCOMPARE(own.waiting.size(), size_t(1));
        QCOMPARE(own.waiting.front().record.agent, u"张伟"_s);
        QCOMPARE(own.free(), 1); // of three places both short breaks take one each
        QCOMPARE(own.meals.size(), size_t(1));
        QCOMPARE(own.meals.front().names, (QStringList{u"张伟"_s, u"+1"_s}));
        QCOMPARE(own.meals.front().batch.agents.size(), 2); // who goes, goes together
        QCOMPARE(own.gaps, (std::vector<CoverGap>{{u"support"_s, 1}}));
        QCOMPARE(own.totals.breaks, 3); // two are over, one lasts
        QCOMPARE(own.totals.overtime, 1);
        QVERIFY(own.totals.average == Millis(10min));
        floor.setWhole(true);
        QCOMPARE(floor.ownBreaks(), floor.breaks());
    }

    /** What ended is counted on from board to board, and anew where it is of others: other teams, another day. */
    void theOwnEndedBreaksAreCountedOn()
    {
        Stage stage;
        stage.open();
        FloorSession &floor = stage.floor;
        ScriptedSource &source = stage.source;
        floor.setOwnTeams({u"一组"_s});
        BreakBoard board;
        const auto done = [](const QString &who, int minute) {
            return BreakDone{who, {}, at(u"08:00"_s) + minute * 1min, 10min, false};
        };
        const auto ownAfter = [&floor, &source, &board](const BreakDone &one) {
            board.done.add(one);
            FloorUpdate update = twoTeams();
            update.breaks = board;
            floor.start(1h);
            source.answer(update);
            return floor.ownBreaks().totals.breaks;
        };
        QCOMPARE(ownAfter(done(u"李娜"_s, 1)), 1);
        QCOMPARE(ownAfter(done(u"刘洋"_s, 2)), 1);
        QCOMPARE(ownAfter(done(u"张伟"_s, 3)), 2);
        QCOMPARE(floor.ownBreaks().totals.breaks, 2); // asked again, none is counted twice
        floor.setOwnTeams({u"二组"_s});
        QCOMPARE(floor.ownBreaks().totals.breaks, 1);
        floor.setOwnTeams({u"一组"_s, u"二组"_s});
        QCOMPARE(floor.ownBreaks().totals.breaks, 3);
        QCOMPARE(ownAfter(done(u"李娜"_s, 4)), 4);
        QVERIFY(floor.ownBreaks().totals.average == Millis(10min));
        board.done = {};
        QCOMPARE(ownAfter(done(u"李娜"_s, 500)), 1);
    }

    /** A team that serves no queue has none; of one that nobody is there of nobody knows. */
    void theOwnQueuesAreThoseServed()
    {
        const auto floorOf = [](const std::vector<AgentRow> &rows) {
            auto floor = std::make_unique<FloorModel>();
            FloorDelta delta;
            delta.whole = true;
            delta.agents = rows;
            floor->apply(delta);
            return floor;
        };
        AgentRow ours = agent(1, u"李娜"_s, AgentState::Ready, {}, 0min);
        ours.team = u"一组"_s;
        AgentRow theirs = agent(3, u"刘洋"_s, AgentState::Ready, {u"sales"_s}, 0min);
        theirs.team = u"二组"_s;
        const std::vector<QueueRow> all{queue(u"sales"_s, 1), queue(u"support"_s, 1)};
        const FloorScope own{{u"一组"_s}};
        QVERIFY(!FloorScope().queues(*floorOf({ours, theirs})));
        QCOMPARE(own.queues(*floorOf({ours, theirs})), QStringList());
        QVERIFY(own.of(all, *floorOf({ours, theirs})).empty());
        ours.state = AgentState::LoggedOut;
        QVERIFY(!own.queues(*floorOf({ours, theirs}))); // what they serve is seen when they come
        QCOMPARE(names(own.of(all, *floorOf({ours, theirs}))), u"sales support"_s);
        ours.queues = QStringList{u"support"_s};
        QCOMPARE(own.queues(*floorOf({ours, theirs})), QStringList{u"support"_s});
        ours.state = AgentState::Ready;
        ours.queues.clear();
        theirs.queues.clear();
        QVERIFY(!own.queues(*floorOf({ours, theirs}))); // nobody says what anybody serves
    }

    void servedQueuesAreThoseOfWhoAnswers_data()
    {
        QTest::addColumn<QStringList>("calls");
        QTest::addColumn<bool>("areAll");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("no call at all") << QStringList() << true << QStringList();
        QTest::newRow("own and others'") << QStringList{u"support 李娜"_s, u"sales 刘洋"_s} << false
                                         << QStringList{u"support"_s};
        QTest::newRow("the own alone are all") << QStringList{u"support 李娜"_s, u"night "_s} << true << QStringList();
        QTest::newRow("nobody answered") << QStringList{u"night "_s} << true << QStringList();
        QTest::newRow("others answered all") << QStringList{u"sales 刘洋"_s, u"vip 刘洋"_s} << false << QStringList();
        QTest::newRow("others, and nobody")
            << QStringList{u"sales 刘洋"_s, u"night "_s} << false << QStringList{u"night"_s};
        QTest::newRow("one queue of both") << QStringList{u"sales 刘洋"_s, u"sales 李娜"_s} << true << QStringList();
        QTest::newRow("a stranger's is anybody's")
            << QStringList{u"vip 过客"_s, u"sales 刘洋"_s} << false << QStringList{u"vip"_s};
    }
    void servedQueuesAreThoseOfWhoAnswers()
    {
        QFETCH(QStringList, calls);
        QFETCH(bool, areAll);
        QFETCH(QStringList, expected);
        Desk desk(u"2026-11-23T12:00:00"_s);
        people(desk, dayShift());
        std::vector<CallRecord> records;
        for (const QString &one : calls)
            records.push_back(call(one.section(u' ', 0, 0), one.section(u' ', 1), int(records.size())));
        keep(desk, records);
        const TimeRange window{at(u"00:00"_s), at(u"12:00"_s)};
        const auto own = ReportPeople::of(desk.session(), {u"一组"_s}, monday, window);
        const auto served = servedQueues(desk.session(), window, *own);
        QVERIFY(served.ok());
        QCOMPARE(!*served, areAll);
        QCOMPARE(served->value_or(QStringList()), expected);
    }

    /** Others' calls are no figure of a team that answered none. */
    void aTeamThatAnsweredNothingHasNobodysCalls()
    {
        Desk desk(u"2026-11-23T12:00:00"_s);
        people(desk, dayShift());
        keep(desk, {call(u"sales"_s, u"刘洋"_s, 1), call(u"sales"_s, u"刘洋"_s, 2)});
        desk.leaderOf(Desk::leader().name, u"一组"_s);
        const DayReport own = read(desk);
        QVERIFY(own.queues.empty());
        QVERIFY(own.intervals.empty());
        for (const ReportFigure &one : own.figures) {
            if (isFigureOfCalls(one.figure.wish.kind()))
                QCOMPARE(one.figure.below, qint64(0));
        }
        FigureRequest request;
        request.wish.variant = FigureVariant::Negative;
        request.wish.window = {at(u"00:00"_s), at(u"12:00"_s)};
        request.wish.queues = QStringList();
        QCOMPARE((*openFigure(desk.session(), request))->below, qint64(0));
    }

private:
    static QString names(const std::vector<QueueRow> &queues)
    {
        QStringList all;
        for (const QueueRow &one : queues)
            all << one.queue;
        return all.join(u' ');
    }

    static CallRecord call(const QString &queue, const QString &agent, int number)
    {
        CallRecord call;
        call.call = u"c%1"_s.arg(number);
        call.queue = queue;
        call.agentKey = agent;
        call.joined = at(u"09:00"_s) + number * 1min;
        call.ended = call.joined + 30s;
        if (!agent.isEmpty())
            call.answered = call.joined + 10s;
        call.outcome = agent.isEmpty() ? CallRecord::Outcome::Abandoned : CallRecord::Outcome::Answered;
        call.waitSeconds = agent.isEmpty() ? 30 : 10;
        return call;
    }
    static void keep(Desk &desk, const std::vector<CallRecord> &calls)
    {
        HistoryFile::Batch batch;
        batch.calls = calls;
        QVERIFY(HistoryFile(desk.session().history()).write(batch).ok());
    }
};

QTEST_GUILESS_MAIN(TestOwnFloor)
#include "tst_ownfloor.moc"
