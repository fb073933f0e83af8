// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

#include "models/alert/alertbook.h"
#include "models/service/breakkeeper.h"
#include "models/service/busyapprovals.h"
#include "models/service/feedrecorder.h"
#include "models/store/verify.h"

#include <QRegularExpression>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

AgentRow row(const QString &who, AgentState state, Moment since, const QString &reason = {})
{
    AgentRow row;
    row.key = row.name = who;
    row.interface = u"PJSIP/1001"_s;
    row.queues = {u"support"_s};
    row.state = state;
    row.paused = state == AgentState::Paused;
    row.reason = reason;
    row.since = since;
    return row;
}

} // namespace

/** The break desk on a real store: what is done there is there after a restart, with who did it. */
class TestBreakDesk : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<Desk>(u"2026-11-26 10:00:00"_s);
        QVERIFY(m_desk->open());
        m_desk->import(&Import::agents, u"employee_no,name,team,feed_member\n00101,李娜,一组,李娜;PJSIP/1001\n"_s);
        m_desk->import(&Import::roster,
                       u"employee_no,date,start,end,shift,kind\n00101,2026-11-26,08:30,17:30,早班,work\n"_s);
    }
    void cleanup()
    {
        QVERIFY(verifyRecords(m_desk->session().records(), {}).ok());
        m_desk.reset();
    }

    void recordsComeBackAsTheyWere()
    {
        BreakRecord record;
        record.agent = record.name = u"李娜"_s;
        record.seat = u"PJSIP/1001"_s;
        record.status = BreakStatus::Back;
        record.opened = at(u"09:00"_s);
        record.askedBy = u"王芳"_s;
        record.sentAt = at(u"09:02"_s);
        record.sentBy = u"王芳"_s;
        record.allowed = 10min;
        record.extensions = {{at(u"09:08"_s), 5min, u"赵磊"_s}};
        record.since = at(u"09:03"_s);
        record.backAt = at(u"09:17"_s);
        record.backBy = u"王芳"_s;
        record.endSeen = false;
        record.batch = 0;
        const std::vector<MealBatch> batches{{1, {u"李娜"_s}}, {2, {}}};
        QVERIFY(BreakDesk(m_desk->session()).save(Desk::leader(), {{record}, batches, QDate(2026, 11, 26)}).ok());
        const Result<BreakDay> day = BreakDesk(m_desk->session()).day();
        QVERIFY(day.ok());
        QCOMPARE(day->records.size(), size_t(1));
        record.id = day->records[0].id;
        QVERIFY(day->records[0] == record);
        QVERIFY(day->batches == batches);
        QVERIFY(day->from == at(u"00:00"_s));
        QVERIFY(day->shiftEnds.value(u"李娜"_s) == at(u"17:30"_s));
        QVERIFY(day->shiftEnds.value(u"PJSIP/1001"_s) == at(u"17:30"_s));
    }

    void aNightShiftsDayBeginsBeforeMidnight()
    {
        m_desk->import(&Import::roster,
                       u"employee_no,date,start,end,shift,kind\n00101,2026-11-26,22:00,06:00,夜班,work\n"_s);
        m_desk->setNow(u"2026-11-27 01:00:00"_s);
        const Result<BreakDay> day = BreakDesk(m_desk->session()).day();
        QVERIFY(day.ok());
        QVERIFY(day->from == at(u"22:00"_s));
        QCOMPARE(day->date, QDate(2026, 11, 26));
    }

    void nobodyOnDutySendsNobody()
    {
        auto keeper = open();
        keeper->observe(row(u"李娜"_s, AgentState::Ready, at(u"09:00"_s)), at(u"10:00"_s));
        std::optional<Error> error;
        keeper->handle({BreakCommand::Act::Send, u"李娜"_s, PauseKind::Break, 0, false, {}}, at(u"10:00"_s),
                       [&error](const Result<void> &done) {
                           if (!done)
                               error = done.error();
                       });
        QVERIFY(error && error->kind == Error::Kind::Forbidden);
        QVERIFY(keeper->takeBoard(at(u"10:00"_s))->away.empty());
        QVERIFY(!BreakDesk(m_desk->session()).save({u"QA"_s, Role::Quality, {}}, {}).ok());
    }

    void aRestartKeepsDeskListAndDue()
    {
        {
            auto keeper = open();
            keeper->observe(row(u"李娜"_s, AgentState::Ready, at(u"09:00"_s)), at(u"09:40"_s));
            bool kept = false;
            keeper->handle({BreakCommand::Act::Send, u"李娜"_s, PauseKind::Break, 0, false, Desk::leader()},
                           at(u"09:50"_s), [&kept](const Result<void> &done) { kept = done.ok(); });
            QVERIFY(kept);
            keeper->observe(row(u"李娜"_s, AgentState::Paused, at(u"09:51"_s), u"洗手间"_s), at(u"09:51"_s));
            keeper->handle({BreakCommand::Act::Extend, u"李娜"_s, PauseKind::Break, 0, false, Desk::leader()},
                           at(u"09:55"_s), [&kept](const Result<void> &done) { kept = done.ok(); });
            keeper->advance({}, at(u"09:55"_s));
        }
        auto keeper = open();
        const std::optional<BreakBoard> board = keeper->takeBoard(at(u"10:00"_s));
        QVERIFY(board);
        QCOMPARE(board->away.size(), size_t(1));
        const BreakRecord &away = board->away[0];
        QVERIFY(away.status == BreakStatus::Out);
        QVERIFY(away.since == at(u"09:51"_s));
        QVERIFY(away.due() == at(u"10:06"_s));
        QCOMPARE(away.sentBy, Desk::leader().name);
        QCOMPARE(away.extensions.front().author, Desk::leader().name);
        QVERIFY(keeper->overdue(u"李娜"_s)->since == at(u"10:06"_s));
        QVERIFY(!keeper->takeBoard(at(u"10:00"_s)));
    }

    void overdueStandsInTheInboxFromTheDueTimeUntilBack()
    {
        auto keeper = open();
        AlertBook alerts;
        const auto look = [&keeper, &alerts](Moment now) {
            for (const QString &agent : keeper->takeTouched()) {
                const auto overdue = keeper->overdue(agent);
                alerts.observe(agent, overdue ? std::vector{*overdue} : std::vector<AlertFinding>(), now);
            }
            alerts.advanceTo(now);
            return alerts.open();
        };
        keeper->observe(row(u"李娜"_s, AgentState::Paused, at(u"10:00"_s), u"小休"_s), at(u"10:00"_s));
        QVERIFY(look(at(u"10:00"_s)).empty());
        QVERIFY(look(at(u"10:10"_s) - 1ms).empty());
        const std::vector<AlertRecord> open = look(at(u"10:10"_s));
        QCOMPARE(open.size(), size_t(1));
        QCOMPARE(open[0].kind, u"breakOverdue"_s);
        QCOMPARE(open[0].facts[u"due"_s].toString(), u"10:10"_s);
        QVERIFY(!open[0].alarm);
        QVERIFY(look(at(u"10:15"_s)).at(0).alarm);
        const BreakCommand more{BreakCommand::Act::Extend, u"李娜"_s, PauseKind::Break, 0, false, Desk::leader()};
        for (int i = 0; i < 2; ++i)
            keeper->handle(more, at(u"10:15"_s), [](const Result<void> &) {});
        QVERIFY(look(at(u"10:16"_s)).empty());
        QCOMPARE(look(at(u"10:20"_s)).size(), size_t(1));
        keeper->observe(row(u"李娜"_s, AgentState::Ready, at(u"10:21"_s)), at(u"10:21"_s));
        (void)look(at(u"10:21"_s));
        QVERIFY(look(at(u"10:22"_s)).empty());
    }

    void callersThatWaitTakePlaces()
    {
        auto keeper = open();
        QueueRow queue;
        queue.queue = u"support"_s;
        queue.waiting = 2;
        keeper->advance({queue, queue}, at(u"10:00"_s));
        const std::optional<BreakBoard> board = keeper->takeBoard(at(u"10:00"_s));
        QCOMPARE(board->waitingCallers, 4);
        QCOMPARE(board->places, 3);
        QCOMPARE(board->basePlaces, 4);
    }

    void theBoardWaitsUnlessAPersonDoes()
    {
        auto keeper = open();
        const Moment now = at(u"10:00"_s);
        QVERIFY(keeper->takeBoard(now));
        keeper->observe(row(u"李娜"_s, AgentState::Paused, now, u"小休"_s), now);
        keeper->advance({}, now);
        QVERIFY(!keeper->takeBoard(now + 199ms));
        QCOMPARE(keeper->takeBoard(now + 200ms)->away.size(), size_t(1));
        keeper->handle({BreakCommand::Act::Extend, u"李娜"_s, PauseKind::Break, 0, false, Desk::leader()}, now + 200ms,
                       [](const Result<void> &) {});
        QVERIFY(keeper->takeBoard(now + 200ms));
        // The feed's clock was set back meanwhile.
        keeper->observe(row(u"李娜"_s, AgentState::Ready, now + 300ms), now + 300ms);
        keeper->advance({}, at(u"09:00"_s));
        QVERIFY(keeper->takeBoard(at(u"09:00"_s))->away.empty());
    }

    void anotherTeamsPeopleAreTheirLeaders()
    {
        const Actor other = m_desk->leaderOf(u"钱丽"_s, u"二组"_s);
        const Actor own = m_desk->leaderOf(u"赵敏"_s, u"三组;一组"_s);
        auto keeper = open();
        const Moment now = at(u"10:00"_s);
        keeper->observe(row(u"李娜"_s, AgentState::Paused, now - 16min, u"示忙"_s), now);
        keeper->advance({}, now);
        QString said;
        const auto say = [&said](const Result<void> &done) { said = done ? u"done"_s : done.error().text; };
        for (const BreakCommand::Act act : {BreakCommand::Act::ApproveBusy, BreakCommand::Act::Send,
                                            BreakCommand::Act::Ask, BreakCommand::Act::Extend}) {
            keeper->handle({act, u"李娜"_s, PauseKind::Break, 0, false, other}, now, say);
            QVERIFY2(said.contains(u"钱丽"_s) && said.contains(u"一组"_s), qPrintable(said));
        }
        QVERIFY(!keeper->isAway(u"李娜"_s));
        keeper->handle({BreakCommand::Act::ApproveBusy, u"李娜"_s, PauseKind::Busy, 0, false, own}, now, say);
        QCOMPARE(said, u"done"_s);
        QVERIFY(keeper->isAway(u"李娜"_s));
        // Meals are planned for all who are here, by whoever plans them.
        keeper->handle({BreakCommand::Act::PlanMeals, {}, PauseKind::Meal, 0, false, other}, now, say);
        QCOMPARE(said, u"done"_s);
        // What the records know of approvals is what figures go by, after a restart as well.
        const auto approved = busyApprovals(m_desk->session(), {now - 1h, now + 1h});
        QVERIFY(approved.ok());
        QCOMPARE(approved->size(), size_t(1));
        QCOMPARE(approved->front().range, (TimeRange{now - 16min, now + 15min}));
        QVERIFY(open()->isAway(u"李娜"_s));
    }

    void whatTheFeedTellsOfThePastIsKeptOnce()
    {
        StateSpan span;
        span.agentKey = u"李娜"_s;
        span.state = AgentState::Paused;
        span.reason = u"小休"_s;
        span.range = {at(u"09:00"_s), at(u"09:08"_s)};
        for (int run = 0; run < 2; ++run) {
            auto keeper = open();
            keeper->spanClosed(span);
            keeper->advance({}, at(u"10:00"_s));
            QCOMPARE(keeper->takeBoard(at(u"10:00"_s))->totals.breaks, 1);
            // Live, the agent's own state says so; a span alone does not.
            StateSpan later = span;
            later.range = {at(u"09:20"_s), at(u"09:24"_s)};
            keeper->spanClosed(later);
            keeper->advance({}, at(u"10:02"_s));
            QCOMPARE(BreakDesk(m_desk->session()).day()->records.size(), size_t(1));
        }
    }

private:
    static Moment at(const QString &time) { return Desk::moment(u"2026-11-26 "_s + time + u":00"_s); }

    std::unique_ptr<BreakKeeper> open()
    {
        StoreSession &session = m_desk->session();
        const Result<BreakDay> day = BreakDesk(session).day();
        return std::make_unique<BreakKeeper>(
            BreakSetup{day ? *day : BreakDay(), session.settings()}, session.now(), nullptr,
            [&session](const BreakChange &change, const Actor &by, const BreakKeeper::Done &done) {
                const Result<void> saved = BreakDesk(session).save(by, change);
                if (done)
                    done(saved);
            });
    }

    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(TestBreakDesk)
#include "tst_breakdesk.moc"
