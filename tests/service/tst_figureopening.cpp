// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvreader.h"
#include "models/service/alertdesk.h"
#include "models/service/dayrecount.h"
#include "models/service/feedrecorder.h"
#include "models/service/figureexport.h"
#include "models/service/figureview.h"
#include "models/service/incidentdesk.h"
#include "models/service/pastreader.h"
#include "models/service/storeworker.h"
#include "models/store/audittrail.h"
#include "tests/service/desk.h"
#include "tests/support/quietsource.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using V = FigureVariant;

const Zone zone = *Zone::parse(u"Asia/Shanghai"_s);
const QDate today(2026, 11, 24);
const Actor leader{u"王芳"_s, Role::DutyLeader, {}};

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

CallRecord answered(Moment joined, int wait, Moment ended)
{
    CallRecord call;
    call.call = u"1.%1"_s.arg(epochMs(joined));
    call.queue = u"support"_s;
    call.caller = u"013800138000"_s;
    call.agentKey = u"王芳"_s;
    call.outcome = CallRecord::Outcome::Answered;
    call.joined = joined;
    call.answered = joined + std::chrono::seconds(wait);
    call.ended = ended;
    call.waitSeconds = wait;
    call.talkSeconds = int((ended - *call.answered) / 1s);
    return call;
}

/** A feed that can be gone: then it does not answer. */
class MuteSource : public QuietSource
{
public:
    void open(QObject *context, std::function<void(const OpenRecords &)> done) override
    {
        if (isSilent)
            ++asked;
        else
            QuietSource::open(context, std::move(done));
    }

    bool isSilent = false;
};

} // namespace

/** Figures opened from a store, with what is not in it yet, and the files made of them. */
class TestFigureOpening : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock{at(u"10:00:00"_s)};
    OpenRecords m_open{at(u"10:00:00"_s), {}, {}};

    std::unique_ptr<StoreSession> session()
    {
        static int number = 0;
        auto opened = StoreSession::open(m_folder.filePath(u"%1.db"_s.arg(++number)), StoreSession::Access::Write,
                                         u"test"_s, m_clock);
        return opened ? std::move(*opened) : nullptr;
    }

    /** A call before midnight that ends after it, two of today, a gap; one caller waits, one agent is busy. */
    Result<void> fill(StoreSession &session)
    {
        FeedBatch batch;
        const QDate yesterday = today.addDays(-1);
        batch.spans = {
            span(u"王芳"_s, AgentState::Ready, at(u"23:00:00"_s, yesterday), at(u"23:55:00"_s, yesterday)),
            span(u"王芳"_s, AgentState::Talking, at(u"23:55:00"_s, yesterday), at(u"00:05:00"_s)),
            span(u"王芳"_s, AgentState::Ready, at(u"00:05:00"_s), at(u"00:10:00"_s)),
            span(u"李娜"_s, AgentState::Ready, at(u"08:30:00"_s), at(u"09:00:00"_s)),
        };
        batch.calls = {answered(at(u"23:54:50"_s, yesterday), 10, at(u"00:05:00"_s)),
                       answered(at(u"08:40:00"_s), 20, at(u"08:45:00"_s)),
                       answered(at(u"08:50:00"_s), 21, at(u"08:55:00"_s))};
        batch.gaps = {{{at(u"09:00:00"_s), at(u"09:10:00"_s)}, u"connection lost"_s}};
        const auto done = FeedRecorder::record(session, batch);
        StateSpan busy = span(u"李娜"_s, AgentState::Paused, at(u"09:10:00"_s), Moment::max());
        busy.reason = u"=paperwork"_s;
        m_open.spans = {busy};
        CallRecord waits = answered(at(u"09:59:00"_s), 0, Moment::max());
        waits.agentKey.clear();
        waits.outcome = CallRecord::Outcome::Lost;
        waits.answered.reset();
        waits.waitSeconds.reset();
        waits.talkSeconds.reset();
        m_open.calls = {waits, batch.calls[2]}; // the second is written by now
        return done ? Result<void>() : Result<void>(done.error());
    }

    FigurePtr open(StoreSession &session, V variant, const TimeRange &window) const
    {
        const Result<FigurePtr> figure = openFigure(session, {{variant, {}, window, 900s}, {}, m_open});
        return figure ? *figure : nullptr;
    }

private slots:
    void readsTheStoreAndWhatIsNotInItYet_data()
    {
        QTest::addColumn<FigureVariant>("variant");
        QTest::addColumn<int>("day");
        QTest::addColumn<double>("value"); // -1: none
        QTest::addColumn<int>("rows");
        QTest::newRow("level: three judged, one at T") << V::Negative << 0 << 1.0 / 3 << 5;
        QTest::newRow("level, yesterday") << V::Negative << -1 << 1.0 << 2;
        QTest::newRow("waiting") << V::Waiting << 0 << 60.001 << 5;
        QTest::newRow("aht: two calls of which no time is known") << V::QueueCalls << 0 << 600.0 << 5;
        QTest::newRow("aht, yesterday: not over") << V::QueueCalls << -1 << -1.0 << 2;
        QTest::newRow("busy, still") << V::BusyTotal << 0 << 3000.001 << 3;
        QTest::newRow("talk") << V::OfLoggedIn << 0 << 300'000.0 / 5'400'001 << 6;
    }
    void readsTheStoreAndWhatIsNotInItYet()
    {
        QFETCH(FigureVariant, variant);
        QFETCH(int, day);
        QFETCH(double, value);
        const auto store = session();
        QVERIFY(store && fill(*store).ok());
        const QDate date = today.addDays(day);
        const Moment end = day == 0 ? at(u"10:00:00"_s) + 1ms : zone.startOfDay(today);
        const FigurePtr figure = open(*store, variant, {zone.startOfDay(date), end});
        QVERIFY(figure);
        QCOMPARE(figure->value.value_or(-1), value);
        QTEST(int(figure->rows.size()), "rows");
        // The gap of today, and what nobody listened to: before the first span, and from 00:10 to 08:30.
        QCOMPARE(figure->unheard, Millis(day == 0 ? 10min + 500min : 23h));
        const auto hole = std::ranges::find(figure->rows, u"nothing was listened to"_s, &FigureRow::reason);
        QVERIFY(hole != figure->rows.end());
        QVERIFY(hole->part == FigurePart::Gap);
        QCOMPARE(hole->range, day == 0 ? (TimeRange{at(u"00:10:00"_s), at(u"08:30:00"_s)})
                                       : (TimeRange{zone.startOfDay(date), at(u"23:00:00"_s, date)}));
    }

    void whatAnIncidentTookCountsInNoFigureOfPeopleAndIsSaid()
    {
        const auto store = session();
        QVERIFY(store && fill(*store).ok());
        const TimeRange window{zone.startOfDay(today), at(u"10:00:00"_s)};
        const FigurePtr before = open(*store, V::OfLoggedIn, window);
        QVERIFY(!m_open.spans.empty());
        const StateSpan state = m_open.spans.front();
        AlertRecord alert;
        alert.kind = incidentKind;
        alert.subject = u"incident:"_s;
        alert.since = alert.raisedAt = window.to - 20min;
        alert.instance = u"1"_s;
        alert.facts = {
            {u"people"_s, incidentPeopleJson({{state.agentKey, {}, {}, window.to - 20min, window.to - 5min}})}};
        const Actor program{u"floorwalk"_s, Role::System, {}};
        QVERIFY(AlertDesk(*store).save(program, alert).ok());
        const FigurePtr after = open(*store, V::OfLoggedIn, window);
        QCOMPARE(after->excused, Millis(15min));
        QVERIFY2(after->below < before->below, qPrintable(u"%1 %2"_s.arg(after->below).arg(before->below)));
        QCOMPARE(std::ranges::count(after->rows, FigurePart::Incident, &FigureRow::part), 1);
        // Callers are served or not, whatever the reason.
        QCOMPARE(open(*store, V::Negative, window)->excused, Millis(0));
        QVERIFY(IncidentDesk(*store).withdraw(leader, IncidentDesk(*store).history(1)->back(), u"误报"_s).ok());
        QCOMPARE(open(*store, V::OfLoggedIn, window)->below, before->below);
    }

    /** The floor, live and at an earlier moment, leaves out what the figures that are opened leave out. */
    void theFloorLeavesOutWhatAnIncidentTook()
    {
        const auto store = session();
        QVERIFY(store && fill(*store).ok());
        const Moment now = at(u"10:00:00"_s);
        const TimeRange window{zone.startOfDay(today), now};
        const auto moment = [&] {
            const Result<PastMoment> past = PastReader().moment(*store, {now, today, {}, m_open, {}});
            return past ? past->delta : FloorDelta();
        };
        const FloorDelta counted = moment(); // as a floor counts that knows of no incident
        AlertRecord alert;
        alert.kind = incidentKind;
        alert.subject = u"incident:"_s;
        alert.since = alert.raisedAt = now - 20min;
        alert.instance = u"1"_s;
        alert.facts = {{u"people"_s, incidentPeopleJson({{u"李娜"_s, {}, {}, now - 20min, now - 5min}})}};
        QVERIFY(AlertDesk(*store).save({u"floorwalk"_s, Role::System, {}}, alert).ok());

        const FigurePtr opened = open(*store, V::OfLoggedIn, window);
        const FloorDelta past = moment();
        QCOMPARE(past.sums.loggedIn.count(), opened->below);
        QCOMPARE(counted.sums.loggedIn - past.sums.loggedIn, Millis(15min));
        QCOMPARE(past.excused.size(), size_t(1));
        QVERIFY(isTakenBy(past.excused, u"李娜"_s, now - 10min) && !isTakenBy(past.excused, u"王芳"_s, now - 10min));
        QVERIFY(!isTakenBy(past.excused, u"李娜"_s, now - 5min));

        // Once it was counted, there is something to correct; and again when it is withdrawn.
        const auto corrected = [&](DayRecount::Judged judged) {
            CountedFloor live{counted, m_open};
            live.live.since = zone.startOfDay(today);
            const auto correction = DayRecount::correctionOf(*store, live, {}, judged);
            if (correction && *correction)
                (*correction)->apply(live.live);
            return live.live;
        };
        QCOMPARE(corrected(DayRecount::Judged::AsSet).sums.loggedIn, past.sums.loggedIn);
        QCOMPARE(corrected(DayRecount::Judged::AsSet).excused, past.excused);
        QVERIFY(IncidentDesk(*store).withdraw(leader, IncidentDesk(*store).history(1)->back(), u"误报"_s).ok());
        QCOMPARE(corrected(DayRecount::Judged::Otherwise).sums.loggedIn, counted.sums.loggedIn);
        QVERIFY(corrected(DayRecount::Judged::Otherwise).excused.empty());
    }

    void theFileSaysWhatTheListSays()
    {
        const auto store = session();
        QVERIFY(store && fill(*store).ok());
        const FigurePtr figure = open(*store, V::BusyTotal, {zone.startOfDay(today), at(u"10:00:00"_s)});
        const QString path = m_folder.filePath(u"busy.csv"_s);
        const Result<int> written = FigureExport(*store).write(leader, *figure, path);
        QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().text));
        QCOMPARE(*written, 3); // the gap, what nobody listened to, and the busy time
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QVERIFY(bytes.contains("\"=\"\"=paperwork\"\"\"")); // no spreadsheet runs it
        const Result<CsvTable> table = CsvReader::read(bytes, path);
        QVERIFY(table.ok());
        QCOMPARE(table->header.cells, FigureExport::columns());
        const QStringList busy = table->rows.at(2).cells;
        const auto cell = [&table, &busy](const QString &column) { return busy[table->header.cells.indexOf(column)]; };
        QCOMPARE(cell(u"figure"_s), u"busy"_s);
        QCOMPARE(cell(u"variant"_s), u"total"_s);
        QCOMPARE(cell(u"value"_s), u"3000"_s);
        QCOMPARE(cell(u"agent"_s), u"李娜"_s);
        QCOMPARE(cell(u"reason"_s), u"=paperwork"_s);
        QCOMPARE(cell(u"length_hms"_s), u"0:50:00"_s);
        QCOMPARE(cell(u"part"_s), u"busyOver"_s);
        QCOMPARE(cell(u"numerator"_s), u"3000"_s);
        QCOMPARE(cell(u"start"_s), u"2026-11-24T09:10:00.000+08:00"_s);
        QVERIFY(QFile::exists(HeadFile::pathFor(path)));
    }

    /** Which call it was is told by its moment and its id; a customer's number leaves in no file. */
    void aFileHoldsNoCallersNumber()
    {
        const auto store = session();
        QVERIFY(store && fill(*store).ok());
        const FigurePtr figure = open(*store, V::Negative, {zone.startOfDay(today), at(u"10:00:00"_s)});
        const QString path = m_folder.filePath(u"calls.csv"_s);
        QVERIFY(FigureExport(*store).write(leader, *figure, path).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("13800138000"));
        QVERIFY2(bytes.contains("013****8000"), bytes.constData());
    }

    void aFileIsOfAllRowsOrNotWritten()
    {
        const auto store = session();
        QVERIFY(store && fill(*store).ok());
        OpenedFigure figure = *open(*store, V::Negative, {zone.startOfDay(today), at(u"10:00:00"_s)});
        figure.found = 1'000'000;
        const QString path = m_folder.filePath(u"short.csv"_s);
        const Result<int> written = FigureExport(*store).write(leader, figure, path);
        QVERIFY(!written.ok());
        QVERIFY2(written.error().text.contains(u"shorter interval"_s), qPrintable(written.error().text));
        QVERIFY(!QFile::exists(path));
    }

    void whoMayNotExportGetsNoFile()
    {
        const auto store = session();
        QVERIFY(store && fill(*store).ok());
        const FigurePtr figure = open(*store, V::Negative, {zone.startOfDay(today), at(u"10:00:00"_s)});
        const QString path = m_folder.filePath(u"none.csv"_s);
        const Result<int> written = FigureExport(*store).write({u"质检"_s, Role::Quality, {}}, *figure, path);
        QVERIFY(!written.ok());
        QVERIFY(!QFile::exists(path));
    }

    /** As with other exports: only whoever leads the people that a file names may carry it off. */
    void whoLeadsAnotherTeamGetsNoFile()
    {
        Desk desk(u"2026-11-24T13:00"_s);
        QCOMPARE(desk.import(&Import::agents, u"employee_no,name,team,feed_member\nA1,王芳,一组,王芳\n"
                                              "A2,李娜,二组,李娜\n"_s)
                     .added,
                 2);
        const Actor own = desk.leaderOf(u"班长王"_s, u"一组"_s);
        const Actor other = desk.leaderOf(u"班长李"_s, u"二组"_s);
        const Actor both = desk.leaderOf(u"班长赵"_s, u"一组;二组"_s);
        OpenedFigure figure;
        figure.wish = {V::OfLoggedIn, {}, {at(u"09:00:00"_s), at(u"10:00:00"_s)}, 900s};
        FigureRow row;
        row.range = figure.wish.window;
        row.agent = row.person = u"王芳"_s;
        row.employeeNo = u"A1"_s;
        figure.rows = {row};
        figure.found = 1;
        const QString path = m_folder.filePath(u"team.csv"_s);
        const auto write = [&desk, &path](const Actor &actor, const OpenedFigure &one) {
            return FigureExport(desk.session()).write(actor, one, path);
        };
        QCOMPARE(write(other, figure).error().kind, Error::Kind::Forbidden);
        QVERIFY(!QFile::exists(path));
        QVERIFY(write(own, figure).ok());
        QVERIFY(write({u"运营经理"_s, Role::OperationsManager, {}}, figure).ok());
        // One row of another team is enough; who is not on record is nobody's.
        row.agent = row.person = u"李娜"_s;
        row.employeeNo = u"A2"_s;
        figure.rows.push_back(row);
        row.agent = u"PJSIP/9"_s;
        row.person = row.employeeNo = QString();
        figure.rows.push_back(row);
        figure.found = 3;
        QCOMPARE(write(own, figure).error().kind, Error::Kind::Forbidden);
        QVERIFY(write(both, figure).ok());
        // A team's figure is the team's, also where it has no rows.
        figure.rows.clear();
        figure.found = 0;
        figure.wish.teams = {u"一组"_s};
        QCOMPARE(write(other, figure).error().kind, Error::Kind::Forbidden);
        QVERIFY(write(own, figure).ok());
    }

    void theLatestWishWins()
    {
        const QString path = m_folder.filePath(u"view.db"_s);
        StoreWorker writer(path, StoreSession::Access::Write, u"test"_s, m_clock);
        StoreWorker reader(path, StoreSession::Access::Read, u"test"_s, m_clock);
        QFuture<Result<void>> filled = writer.run([this](StoreSession &session) { return fill(session); });
        filled.waitForFinished();
        QVERIFY(filled.result().ok());
        MuteSource source;
        source.records = m_open;
        FloorSession live(source, m_clock, CentreSettings());
        FigureView view(live, &reader);
        QSignalSpy opened(&view, &FigureView::opened);
        const TimeRange day{zone.startOfDay(today), at(u"10:00:00"_s)};
        for (const V variant : {V::Negative, V::Positive, V::All, V::Mean})
            view.open({variant, {}, day, 900s});
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(!view.isReading());
        QCOMPARE(source.asked, 2); // one under way, and the latest
        QCOMPARE(view.figure()->wish.variant, V::Mean);
        view.open({V::Negative, {}, day, 900s});
        view.close();
        QTRY_VERIFY(!view.isReading());
        QCOMPARE(opened.size(), 1);
        QVERIFY(!view.figure());
    }

    /** A feed that is left while it is asked never answers; the next wish is read all the same. */
    void aFeedThatIsLeftDoesNotBlock()
    {
        const QString path = m_folder.filePath(u"left.db"_s);
        StoreWorker writer(path, StoreSession::Access::Write, u"test"_s, m_clock);
        StoreWorker reader(path, StoreSession::Access::Read, u"test"_s, m_clock);
        QFuture<Result<void>> filled = writer.run([this](StoreSession &session) { return fill(session); });
        filled.waitForFinished();
        QVERIFY(filled.result().ok());
        MuteSource source;
        source.isSilent = true;
        FloorSession live(source, m_clock, CentreSettings());
        FigureView view(live, &reader);
        QSignalSpy opened(&view, &FigureView::opened);
        const TimeRange day{zone.startOfDay(today), at(u"10:00:00"_s)};
        view.open({V::Negative, {}, day, 900s});
        source.isSilent = false;
        view.open({V::Positive, {}, day, 900s});
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(view.figure()->wish.variant, V::Positive);
    }

    void withoutAStoreNothingOpens()
    {
        MuteSource source;
        FloorSession live(source, m_clock, CentreSettings());
        FigureView view(live, nullptr);
        QVERIFY(!view.isPossible());
        view.open({});
        QVERIFY(!view.isReading());
    }
};

QTEST_GUILESS_MAIN(TestFigureOpening)
#include "tst_figureopening.moc"
