// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvreader.h"
#include "models/service/alertdesk.h"
#include "models/service/attendancerate.h"
#include "models/service/feedrecorder.h"
#include "models/service/figureopening.h"
#include "models/service/import.h"
#include "models/service/pastview.h"
#include "models/service/seatdesk.h"
#include "models/service/storeworker.h"
#include "models/store/peoplerepository.h"
#include "tests/support/quietsource.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Zone zone = *Zone::parse(u"Asia/Shanghai"_s);
const QDate today(2026, 11, 24);

Moment at(const QString &time, QDate date = today)
{
    return zone.toMoment(date, QTime::fromString(time, u"HH:mm:ss"_s));
}

StateSpan span(const QString &who, AgentState state, Moment from, Moment to)
{
    StateSpan one;
    one.agentKey = who;
    one.state = state;
    one.range = {from, to};
    if (state == AgentState::Talking) {
        one.callKind = CallKind::Queue;
        one.queue = u"support"_s;
    }
    return one;
}

CallRecord call(Moment joined, Moment answered, Moment ended)
{
    CallRecord record;
    record.call = u"1.%1"_s.arg(epochMs(joined));
    record.queue = u"support"_s;
    record.agentKey = u"王芳"_s;
    record.outcome = CallRecord::Outcome::Answered;
    record.joined = joined;
    record.answered = answered;
    record.ended = ended;
    record.waitSeconds = int((answered - joined) / 1s);
    record.talkSeconds = int((ended - answered) / 1s);
    return record;
}

} // namespace

class TestPastView : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock{at(u"10:00:00"_s)};
    QuietSource m_source;

    /** Two days: yesterday one agent until 18:00; today two, a gap 09:00–09:10, one call, an alert, one still paused.
     */
    Result<void> fill(StoreSession &session) const
    {
        FeedBatch batch;
        const QDate yesterday = today.addDays(-1);
        batch.spans = {
            span(u"李娜"_s, AgentState::Ready, at(u"08:00:00"_s, yesterday), at(u"18:00:00"_s, yesterday)),
            span(u"王芳"_s, AgentState::Ready, at(u"08:30:00"_s), at(u"08:40:00"_s)),
            span(u"王芳"_s, AgentState::Talking, at(u"08:40:00"_s), at(u"08:50:00"_s)),
            span(u"王芳"_s, AgentState::Ready, at(u"08:50:00"_s), at(u"09:00:00"_s)),
            span(u"王芳"_s, AgentState::Ready, at(u"09:10:00"_s), at(u"09:20:00"_s)),
        };
        batch.calls = {call(at(u"08:39:50"_s), at(u"08:40:00"_s), at(u"08:50:00"_s))};
        batch.gaps = {{{at(u"09:00:00"_s), at(u"09:10:00"_s)}, u"connection lost"_s}};
        if (const auto done = FeedRecorder::record(session, batch); !done)
            return done.error();
        AlertRecord alert;
        alert.kind = u"longCall"_s;
        alert.subject = u"王芳"_s;
        alert.instance = u"1"_s;
        alert.since = at(u"08:40:00"_s);
        alert.raisedAt = at(u"08:48:00"_s);
        alert.closedAt = at(u"08:50:00"_s);
        alert.status = AlertRecord::Status::Closed;
        alert.owner = u"王芳"_s;
        alert.acknowledgedAt = at(u"08:49:30"_s);
        alert.outcome = u"resolved"_s;
        alert.alarm = true; // a warning until then
        alert.alarmedAt = at(u"08:49:35"_s);
        alert.note = u"called back"_s;
        alert.notedAt = at(u"08:49:50"_s);
        const auto kept = AlertDesk(session).save({u"floorwalk"_s, Role::System, {}}, alert);
        return kept ? Result<void>() : Result<void>(kept.error());
    }

    struct Fixture
    {
        StoreWorker writer;
        StoreWorker reader;
        FloorSession live;
        PastView past;
        Fixture(const QString &path, const Clock &clock, FloorSource &source)
            : writer(path, StoreSession::Access::Write, u"test"_s, clock)
            , reader(path, StoreSession::Access::Read, u"test"_s, clock)
            , live(source, clock, CentreSettings())
            , past(live, &reader, zone)
        {}
    };
    std::unique_ptr<Fixture> m_it;

private slots:
    void init()
    {
        m_source = {};
        AgentRow agent;
        agent.id = 5;
        agent.key = agent.name = u"王芳"_s;
        agent.interface = u"PJSIP/1001"_s;
        agent.state = AgentState::Paused;
        agent.since = at(u"09:20:00"_s);
        m_source.update.delta.at = at(u"10:00:00"_s);
        m_source.update.delta.whole = true;
        m_source.update.delta.agents = {agent};
        m_source.update.feed.health = FeedStatus::Health::Live;
        m_source.records.at = at(u"10:00:00"_s);
        m_source.records.spans = {span(u"王芳"_s, AgentState::Paused, at(u"09:20:00"_s), Moment::max())};
        static int number = 0;
        m_it = std::make_unique<Fixture>(m_folder.filePath(u"%1.db"_s.arg(++number)), m_clock, m_source);
        QFuture<Result<void>> filled = m_it->writer.run([this](StoreSession &session) { return fill(session); });
        filled.waitForFinished();
        QVERIFY2(filled.result().ok(), filled.result().ok() ? "" : qPrintable(filled.result().error().text));
        m_it->live.start(10h);
    }
    void cleanup() { m_it.reset(); }

    void showsTheMoment_data()
    {
        QTest::addColumn<Moment>("moment");
        QTest::addColumn<QStringList>("states");
        QTest::addColumn<int>("alerts");
        QTest::addColumn<bool>("heard");
        const QDate yesterday = today.addDays(-1);
        QTest::addRow("ready") << at(u"08:35:00"_s) << QStringList{u"王芳 ready"_s} << 0 << true;
        QTest::addRow("talking, alert open") << at(u"08:49:00"_s) << QStringList{u"王芳 talking"_s} << 1 << true;
        QTest::addRow("alert closed") << at(u"08:50:00"_s) << QStringList{u"王芳 ready"_s} << 0 << true;
        QTest::addRow("in the gap") << at(u"09:05:00"_s) << QStringList{u"王芳 unknown"_s} << 0 << false;
        QTest::addRow("still running") << at(u"09:40:00"_s) << QStringList{u"王芳 paused"_s} << 0 << true;
        QTest::addRow("yesterday") << at(u"14:10:00"_s, yesterday) << QStringList{u"李娜 ready"_s} << 0 << true;
        QTest::addRow("before all") << at(u"07:00:00"_s, yesterday) << QStringList() << 0 << false;
        QTest::addRow("nobody listened any more")
            << at(u"20:00:00"_s, yesterday) << QStringList{u"李娜 unknown"_s} << 0 << false;
    }
    void showsTheMoment()
    {
        QFETCH(Moment, moment);
        QSignalSpy arrived(&m_it->past, &FloorView::floorChanged);
        m_it->past.goTo(moment);
        QVERIFY(m_it->past.isEntered());
        QTRY_COMPARE(arrived.size(), 1);
        QStringList states;
        for (int row = 0; row < m_it->past.agents().rowCount(); ++row) {
            const AgentRow &agent = m_it->past.agents().row(row);
            states << agent.key + u' ' + stateName(agent.state);
        }
        QTEST(states, "states");
        QTEST(int(m_it->past.alerts().size()), "alerts");
        QTEST(m_it->past.isHeard(), "heard");
        QCOMPARE(m_it->past.now(), moment);
    }
    /** What became of an alert later was not known then. */
    void anAlertStandsAsItStoodThen()
    {
        QSignalSpy arrived(&m_it->past, &FloorView::floorChanged);
        const auto alertAt = [this, &arrived](const QString &time) {
            arrived.clear();
            m_it->past.goTo(at(time));
            const bool came = QTest::qWaitFor([&arrived] { return !arrived.isEmpty(); });
            const std::vector<AlertRecord> &alerts = m_it->past.alerts();
            return came && alerts.size() == 1 ? alerts.front() : AlertRecord();
        };
        const AlertRecord early = alertAt(u"08:49:00"_s);
        QCOMPARE(early.kind, u"longCall"_s);
        QCOMPARE(early.status, AlertRecord::Status::Open);
        QVERIFY(!early.acknowledgedAt && !early.closedAt && early.owner.isEmpty() && early.outcome.isEmpty());
        QVERIFY(!early.alarm && !early.alarmedAt && early.note.isEmpty());
        const AlertRecord taken = alertAt(u"08:49:40"_s);
        QCOMPARE(taken.status, AlertRecord::Status::Acknowledged);
        QCOMPARE(taken.owner, u"王芳"_s);
        QVERIFY(taken.acknowledgedAt && !taken.closedAt && taken.outcome.isEmpty());
        QVERIFY(taken.alarm && taken.note.isEmpty());
        const AlertRecord noted = alertAt(u"08:49:55"_s);
        QCOMPARE(noted.note, u"called back"_s);
        QCOMPARE(noted.alarmedAt, std::optional(at(u"08:49:35"_s)));
        QVERIFY(noted.facts.isEmpty()); // what is told of its life is no fact of the call
    }
    /** The rate beside a past floor is the one that its click opens: who came later was not there yet. */
    void theShiftIsAsItStoodThen()
    {
        QFuture<Result<void>> filled = m_it->writer.run([](StoreSession &session) -> Result<void> {
            const Actor clerk{u"排班员"_s, Role::DutyLeader, {}};
            const auto agents =
                CsvReader::read("employee_no,name,team,feed_member\n1,王芳,一组,王芳\n2,李娜,一组,李娜\n", u"a.csv"_s);
            const auto roster = CsvReader::read("employee_no,date,start,end,shift\n1,2026-11-24,08:30,17:30,早班\n"
                                                "2,2026-11-24,08:30,17:30,早班\n",
                                                u"r.csv"_s);
            const auto punches = CsvReader::read("employee_no,moment,direction\n1,2026-11-24 08:20:00,in\n"
                                                 "2,2026-11-24 08:45:00,in\n",
                                                 u"p.csv"_s);
            const auto a = Import(session).agents(clerk, *agents, {});
            const auto r = Import(session).roster(clerk, *roster, {});
            const auto p = Import(session).punches(clerk, *punches, {});
            const bool done = a && r && p && a->written && r->written && p->written;
            return done ? Result<void>() : Result<void>(Error{Error::Kind::BadInput, u"not imported"_s, {}});
        });
        filled.waitForFinished();
        QVERIFY(filled.result().ok());
        const auto opened = [this](Moment moment) {
            QFuture<Result<double>> rate = m_it->reader.run([moment](StoreSession &session) -> Result<double> {
                if (const Result<void> read = session.reload(); !read)
                    return read.error();
                FigureWish wish;
                wish.variant = FigureVariant::AttendancePlanned;
                wish.window = {at(u"00:00:00"_s), moment + Millis(1)};
                const Result<OpenedFigure> figure = openAttendance(session, wish);
                return figure ? Result<double>(figure->value.value_or(-1)) : figure.error();
            });
            rate.waitForFinished();
            return rate.result() ? *rate.result() : -2;
        };
        for (const auto &[time, rate] : {std::pair(u"08:35:00"_s, 0.5), std::pair(u"09:15:00"_s, 1.0)}) {
            m_it->past.goTo(at(time));
            QTRY_VERIFY(m_it->past.now() == at(time) && m_it->past.hasRoll());
            QVERIFY(m_it->past.shift());
            QCOMPARE(m_it->past.shift()->attendanceRate().value_or(-1), rate);
            QCOMPARE(opened(at(time)), rate);
        }
        m_it->past.goTo(at(u"14:10:00"_s, today.addDays(-1)));
        QTRY_VERIFY(m_it->past.now() < at(u"00:00:00"_s) && m_it->past.hasRoll());
        QVERIFY(!m_it->past.shift()); // nobody was rostered
    }
    /** An alert is about whoever sat there when it began, whoever sits there by now. */
    void alertsAreOfWhoSatThereThen()
    {
        const QString seat = u"PJSIP/1007"_s;
        QFuture<Result<FloorNamesPtr>> named = m_it->writer.run([seat](StoreSession &session) -> Result<FloorNamesPtr> {
            const Actor clerk{u"排班员"_s, Role::DutyLeader, {}};
            const auto agents = CsvReader::read(
                "employee_no,name,team,feed_member\n1,王芳,一组,王芳\n2,李娜,一组,\n3,刘洋,二组,\n", u"a.csv"_s);
            const auto imported = Import(session).agents(clerk, *agents, {});
            const auto first = PeopleRepository(session.records()).find(*EmployeeNo::parse(u"2"_s));
            const auto next = PeopleRepository(session.records()).find(*EmployeeNo::parse(u"3"_s));
            if (!imported || !first || !next || !*first || !*next)
                return Error{Error::Kind::BadInput, u"not imported"_s, {}};
            const SeatEdits plan{today,
                                 {{u"07"_s, {seat}}},
                                 {},
                                 {{u"07"_s, {at(u"08:30:00"_s), at(u"09:15:00"_s)}, *(*first)->id},
                                  {u"07"_s, {at(u"09:15:00"_s), at(u"17:30:00"_s)}, *(*next)->id}}};
            if (const auto seated = SeatDesk(session).change(clerk, plan); !seated)
                return seated.error();
            for (const QString &time : {u"08:40:00"_s, u"09:20:00"_s}) {
                AlertRecord alert;
                alert.kind = u"longCall"_s;
                alert.subject = seat;
                alert.instance = time;
                alert.since = alert.raisedAt = at(time);
                alert.closedAt = alert.since + 10min;
                alert.status = AlertRecord::Status::Closed;
                if (const auto kept = AlertDesk(session).save({u"floorwalk"_s, Role::System, {}}, alert); !kept)
                    return kept.error();
            }
            Result<FloorNames> names = FloorNames::during(session, localDay(zone, today));
            return names ? Result<FloorNamesPtr>(std::make_shared<const FloorNames>(std::move(*names)))
                         : Result<FloorNamesPtr>(names.error());
        });
        named.waitForFinished();
        QVERIFY2(named.result().ok(), named.result().ok() ? "" : qPrintable(named.result().error().text));
        m_it->live.setNames(*named.result());
        m_it->live.setOwnTeams({u"一组"_s});
        QCOMPARE(m_it->live.scope().teams, QStringList{u"一组"_s});
        for (const auto &[time, isOwn] : {std::pair(u"08:45:00"_s, true), std::pair(u"09:25:00"_s, false)}) {
            m_it->past.goTo(at(time));
            QTRY_VERIFY(m_it->past.now() == at(time) && !m_it->past.isLoading());
            const std::vector<AlertRecord> &alerts = m_it->past.alerts();
            const auto found = std::ranges::find(alerts, seat, &AlertRecord::subject);
            QVERIFY(found != alerts.end());
            QCOMPARE(m_it->past.concerns(*found), isOwn);
        }
    }
    void idsStay()
    {
        QSignalSpy arrived(&m_it->past, &FloorView::floorChanged);
        m_it->past.goTo(at(u"08:35:00"_s));
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(m_it->past.agents().row(0).id, 5u); // the live floor's
        QCOMPARE(m_it->past.agents().row(0).interface, u"PJSIP/1001"_s);
        m_it->past.goTo(at(u"14:10:00"_s, today.addDays(-1)));
        QTRY_COMPARE(arrived.size(), 2);
        const quint32 stranger = m_it->past.agents().row(0).id;
        QVERIFY(stranger != 5u);
        m_it->past.goTo(at(u"14:11:00"_s, today.addDays(-1)));
        QTRY_COMPARE(arrived.size(), 3);
        QCOMPARE(m_it->past.agents().row(0).id, stranger);
    }
    void onlyTheLatestIsLoaded()
    {
        QSignalSpy arrived(&m_it->past, &FloorView::floorChanged);
        m_source.asked = 0;
        QSemaphore gate; // the reader is busy with something else while the hand moves
        m_it->reader.run([&gate](StoreSession &) {
            gate.acquire();
            return Result<void>();
        });
        for (int second = 0; second < 100; ++second)
            m_it->past.goTo(at(u"08:30:00"_s) + std::chrono::seconds(second));
        gate.release();
        QTRY_VERIFY(!m_it->past.isLoading());
        QCOMPARE(m_it->past.now(), at(u"08:31:39"_s));
        QCOMPARE(arrived.size(), 2); // the first, and the last
        QCOMPARE(m_source.asked, 2);
    }
    /** What is settled is folded from memory; what may have changed since is read again. */
    void aDayIsReadOnce()
    {
        const QDate yesterday = today.addDays(-1);
        const auto reading = [this, yesterday](StoreSession &session) -> Result<QList<int>> {
            PastReader past;
            QList<int> reads;
            const auto look = [&](Moment moment, QDate date, Moment now) {
                OpenRecords open = m_source.records;
                open.at = now;
                const auto shown = past.moment(session, {moment, date, {}, open, {}});
                reads << (shown ? past.daysRead() : -1);
            };
            look(at(u"08:35:00"_s), today, at(u"10:00:00"_s));
            look(at(u"09:59:59"_s), today, at(u"10:00:01"_s));
            look(at(u"10:00:00"_s), today, at(u"10:00:02"_s)); // was still going on
            look(at(u"08:35:00"_s), today, at(u"10:00:03"_s));
            reads << (past.day(session, yesterday, m_source.records) ? past.daysRead() : -1);
            look(at(u"14:10:00"_s, yesterday), yesterday, at(u"10:00:04"_s));
            return reads;
        };
        QFuture<Result<QList<int>>> answer = m_it->reader.run(reading);
        answer.waitForFinished();
        QVERIFY(answer.result().ok());
        QCOMPARE(*answer.result(), (QList<int>{1, 1, 2, 2, 3, 3}));
    }
    void leavingDropsWhatIsUnderWay()
    {
        QSignalSpy arrived(&m_it->past, &FloorView::floorChanged);
        QSemaphore gate;
        m_it->reader.run([&gate](StoreSession &) {
            gate.acquire();
            return Result<void>();
        });
        m_it->past.goTo(at(u"08:35:00"_s));
        m_it->past.leave();
        gate.release();
        QVERIFY(!m_it->past.isEntered());
        QFuture<Result<void>> idle = m_it->reader.run([](StoreSession &) { return Result<void>(); });
        QTRY_VERIFY(idle.isFinished());
        QCoreApplication::processEvents();
        QCOMPARE(arrived.size(), 0);
        QCOMPARE(m_it->past.agents().rowCount(), 0);
    }
    void whatWasWrittenMeanwhileCountsOnce()
    {
        m_source.records.spans = {span(u"王芳"_s, AgentState::Ready, at(u"09:10:00"_s), at(u"09:20:00"_s)),
                                  span(u"王芳"_s, AgentState::Paused, at(u"09:20:00"_s), Moment::max())};
        m_source.records.calls = {call(at(u"08:39:50"_s), at(u"08:40:00"_s), at(u"08:50:00"_s))};
        QSignalSpy arrived(&m_it->past, &FloorView::floorChanged);
        m_it->past.goTo(at(u"09:30:00"_s));
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(m_it->past.sums().ready, Millis(30min));
        QCOMPARE(m_it->past.queues().front().answered, 1);
        QCOMPARE(m_it->past.sums().handled, 1);
        QCOMPARE(m_it->past.earlier(15min)->at, at(u"09:15:00"_s));
        QCOMPARE(m_it->past.earlier(15min)->sums.paused, Millis(0));
    }
    /** The program did not run for a quarter of an hour, and a file told of a call that went on meanwhile. */
    void whatNobodyListenedToIsNobodysTime()
    {
        const QDate before = today.addDays(-2);
        auto filled = m_it->writer.run([before](StoreSession &session) {
            FeedBatch batch;
            batch.spans = {span(u"王芳"_s, AgentState::Ready, at(u"09:00:00"_s, before), at(u"09:10:00"_s, before)),
                           span(u"王芳"_s, AgentState::Talking, at(u"09:10:00"_s, before), at(u"09:15:00"_s, before)),
                           span(u"王芳"_s, AgentState::Talking, at(u"09:30:00"_s, before), at(u"09:40:00"_s, before)),
                           span(u"王芳"_s, AgentState::Ready, at(u"09:40:00"_s, before), at(u"10:00:00"_s, before))};
            batch.calls = {call(at(u"09:09:50"_s, before), at(u"09:10:00"_s, before), at(u"09:40:00"_s, before))};
            return FeedRecorder::record(session, batch);
        });
        filled.waitForFinished();
        QVERIFY(filled.result().ok());
        QSignalSpy arrived(&m_it->past, &FloorView::floorChanged);
        m_it->past.goTo(at(u"09:50:00"_s, before));
        QTRY_COMPARE(arrived.size(), 1);
        QVERIFY(m_it->past.isHeard());
        const FloorSums sums = m_it->past.sums();
        QFuture<Result<FigurePtr>> opened = m_it->reader.run([before](StoreSession &session) {
            FigureRequest request;
            request.wish.variant = FigureVariant::QueueCalls;
            request.wish.window = {at(u"00:00:00"_s, before), at(u"09:50:00"_s, before)};
            return openFigure(session, request);
        });
        opened.waitForFinished();
        QVERIFY(opened.result().ok());
        QCOMPARE(sums.handled, int((*opened.result())->below));
        QCOMPARE(sums.handled, 0); // how long the call was worked at is not known
        QCOMPARE(sums.talk, Millis(15min));
        QCOMPARE(sums.ready, Millis(20min));
        m_it->past.goTo(at(u"09:20:00"_s, before));
        QTRY_COMPARE(arrived.size(), 2);
        QVERIFY(!m_it->past.isHeard());
        QCOMPARE(m_it->past.sums().talk, Millis(5min));
    }
    void theDayKnowsItsGaps()
    {
        QSignalSpy read(&m_it->past, &PastView::dayChanged);
        m_it->past.loadDay(today);
        QTRY_COMPARE(read.size(), 1);
        const PastDay &day = *m_it->past.day();
        QCOMPARE(day.range, (TimeRange{at(u"08:30:00"_s), at(u"10:00:00"_s)}));
        QCOMPARE(day.first, today.addDays(-1));
        QCOMPARE(day.gaps.size(), size_t(1));
        QCOMPARE(day.gaps.front().range, (TimeRange{at(u"09:00:00"_s), at(u"09:10:00"_s)}));
        QCOMPARE(day.gaps.front().why, u"connection lost"_s);
        m_it->past.loadDay(today.addDays(-7));
        QTRY_COMPARE(read.size(), 2);
        QCOMPARE(m_it->past.day()->range, localDay(zone, today.addDays(-7)));
    }
};

QTEST_GUILESS_MAIN(TestPastView)
#include "tst_pastview.moc"
