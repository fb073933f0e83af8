// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/dutyleader.h"
#include "models/service/feedrecorder.h"
#include "models/service/floorsession.h"
#include "models/service/import.h"
#include "models/service/storeworker.h"
#include "tests/support/pagewalker.h"
#include "tests/support/quietsource.h"
#include "widgets/floor/agentstable.h"
#include "widgets/floor/figuremodel.h"
#include "widgets/floor/figurepanel.h"
#include "widgets/floor/figuresubject.h"
#include "widgets/floor/floorpage.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Zone zone = *Zone::parse(u"Asia/Shanghai"_s);

Moment at(const QString &time, int day = 24)
{
    return zone.toMoment({2026, 11, day}, QTime::fromString(time, u"HH:mm:ss"_s));
}

/** Answers with a place at once. */
class SetPrompter : public Prompter
{
public:
    void askSavePath(QWidget *, const QString &, const QString &wanted, const QString &, Answer answer) override
    {
        suggested = wanted;
        answer(path);
    }
    void askOpenPath(QWidget *, const QString &, const QString &, Answer) override {}

    QString path;
    QString suggested;
};

CallRecord call(Moment joined, int wait, CallRecord::Outcome outcome, const QString &queue)
{
    CallRecord record;
    record.call = u"1.%1"_s.arg(epochMs(joined));
    record.queue = queue;
    record.caller = u"13800138000"_s;
    record.outcome = outcome;
    record.joined = joined;
    record.ended = joined + std::chrono::seconds(wait);
    record.waitSeconds = wait;
    if (outcome == CallRecord::Outcome::Answered) {
        record.agentKey = u"Christopher Featherstonehaugh"_s;
        record.answered = record.ended;
        record.ended += 3min;
        record.talkSeconds = 180;
    }
    return record;
}

/** Ten calls of a morning and two of half an hour ago; one agent's morning with a long busy; a gap. */
FeedBatch history(int day)
{
    using Outcome = CallRecord::Outcome;
    FeedBatch batch;
    for (int i = 0; i < 10; ++i) {
        const Outcome outcome = i < 7 ? Outcome::Answered : i < 8 ? Outcome::Abandoned : Outcome::Answered;
        const int wait = i < 8 ? 12 : 40;
        batch.calls.push_back(call(at(u"09:00:00"_s, day) + i * 5min, wait, outcome, u"support"_s));
    }
    batch.calls.push_back(call(at(u"14:00:00"_s, day), 12, Outcome::Answered, u"sales"_s));
    batch.calls.push_back(call(at(u"14:10:00"_s, day), 50, Outcome::Abandoned, u"sales"_s));
    StateSpan span;
    span.agentKey = u"Christopher Featherstonehaugh"_s;
    span.state = AgentState::Ready;
    span.range = {at(u"08:30:00"_s, day), at(u"09:00:00"_s, day)};
    batch.spans.push_back(span);
    span.state = AgentState::Talking;
    span.callKind = CallKind::Queue;
    span.queue = u"support"_s;
    span.range = {at(u"09:00:12"_s, day), at(u"09:03:12"_s, day)};
    batch.spans.push_back(span);
    span.callKind.reset();
    span.queue.clear();
    span.state = AgentState::Paused;
    span.reason = u"paperwork"_s;
    span.range = {at(u"09:03:12"_s, day), at(u"09:30:00"_s, day)};
    batch.spans.push_back(span);
    batch.gaps.push_back({{at(u"10:00:00"_s, day), at(u"10:20:00"_s, day)}, u"connection lost"_s});
    span.reason.clear();
    span.state = AgentState::LoggedOut;
    const Moment night = std::min(at(u"00:00:00"_s, day + 1), at(u"14:21:07"_s));
    for (const TimeRange &away :
         {TimeRange{at(u"00:00:00"_s, day), at(u"08:30:00"_s, day)},
          TimeRange{at(u"09:30:00"_s, day), at(u"10:00:00"_s, day)}, TimeRange{at(u"10:20:00"_s, day), night}}) {
        span.range = away;
        batch.spans.push_back(span);
    }
    return batch;
}

FloorUpdate present()
{
    FloorUpdate update;
    update.delta.at = at(u"14:21:07"_s);
    update.delta.since = at(u"08:30:00"_s);
    update.delta.whole = true;
    AgentRow row;
    row.id = 1;
    row.key = row.name = u"Christopher Featherstonehaugh"_s;
    row.interface = u"PJSIP/1001"_s;
    row.queues = QStringList{u"support"_s};
    row.state = AgentState::Ready;
    row.since = at(u"13:40:00"_s);
    update.delta.agents.push_back(row);
    for (const QString &name : {u"sales"_s, u"support"_s}) {
        QueueRow queue;
        queue.queue = name;
        queue.counts.offered = queue.counts.answered = 10;
        queue.counts.answeredWithin = 8;
        queue.totals.byState[size_t(AgentState::Ready)] = 1;
        update.delta.queues.push_back(queue);
    }
    update.delta.team.byState[size_t(AgentState::Ready)] = 1;
    update.feed.health = FeedStatus::Health::Live;
    update.feed.lastHeard = update.delta.at;
    return update;
}

} // namespace

/** A figure of the Floor page opened, by keys, to the calls and spans behind it. */
class TestFigurePanel : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock{at(u"14:21:07"_s)};

    struct Fixture
    {
        QuietSource source;
        StoreWorker writer;
        StoreWorker reader;
        FloorSession floor;
        DutyLeader duty;
        SetPrompter prompter;
        std::unique_ptr<Page> page;

        Fixture(const QString &path, const Clock &clock, const QString &language, bool isKept)
            : writer(path, StoreSession::Access::Write, u"test"_s, clock)
            , reader(path, StoreSession::Access::Read, u"test"_s, clock)
            , floor(source, clock, CentreSettings())
            , duty(&writer)
        {
            for (const int day : {23, 24}) {
                QFuture<Result<FeedBatchOutcome>> done =
                    writer.run([day](StoreSession &session) { return FeedRecorder::record(session, history(day)); });
                done.waitForFinished();
                QVERIFY(done.result().ok());
            }
            source.update = present();
            source.records.at = at(u"14:21:07"_s);
            floor.start(10h);
            PageContext context{clock, zone, language};
            context.floor = &floor;
            context.duty = &duty;
            if (isKept) {
                context.writer = &writer;
                context.reader = &reader;
            }
            page = std::make_unique<FloorPage>(context, &prompter);
            page->resize(1030, 660);
            page->show();
        }
        template <class T = QWidget> T *part(const QString &name) const { return page->findChild<T *>(name); }
        QString label(const QString &name) const { return part<QLabel>(name)->text(); }
        void choose(const QString &box, int index) const { part<QComboBox>(box)->setCurrentIndex(index); }
        void from(QDate date, QTime time) const { set(u"figureFrom"_s, date, time); }
        void to(QDate date, QTime time) const { set(u"figureTo"_s, date, time); }
        void set(const QString &edit, QDate date, QTime time) const
        {
            part<QDateTimeEdit>(edit)->setDateTime({date, time, Qt::UTC});
        }
        QTableView *rows() const { return part<QTableView>(u"figureRows"_s); }
        QString cell(int row, FigureModel::Column column) const
        {
            return rows()->model()->index(row, column).data().toString();
        }
        QString value() const { return label(u"figureValue"_s); }
    };
    std::unique_ptr<Fixture> open(const QString &language = u"en"_s, bool isKept = true)
    {
        static int number = 0;
        return std::make_unique<Fixture>(m_folder.filePath(u"%1.db"_s.arg(++number)), m_clock, language, isKept);
    }

private slots:
    void initTestCase() { QVERIFY(applyTheme(*qApp, Theme::Choice{ThemeName::Light, u"en"_s, 1.0}).ok()); }

    void aKeyOpensTheServiceLevel()
    {
        const auto it = open();
        QVERIFY(!it->part(u"figurePanel"_s)); // the page opens without what is behind the figures
        QVERIFY(!it->part(u"agentPanel"_s));
        it->part<AgentsTable>(u"agents"_s)->setFocus();
        QTest::keyClick(it->part(u"agents"_s), Qt::Key_F);
        QTRY_COMPARE(it->value(), u"72.7 %"_s); // 8 of 11: one gave up within T
        QVERIFY(it->part(u"figurePanel"_s)->isVisible());
        QCOMPARE(it->label(u"figureMade"_s), u"8 of 11 call(s)"_s);
        QVERIFY2(it->label(u"figureRemark"_s).contains(u"20 min"_s), qPrintable(it->label(u"figureRemark"_s)));
        QCOMPARE(it->rows()->model()->rowCount(), 13); // and the gap
        QVERIFY(!it->rows()->horizontalScrollBar()->isVisible()); // the scroll bar at the side takes no column's place
        QCOMPARE(it->cell(0, FigureModel::Place), u"1 / 1"_s);
        QCOMPARE(it->cell(7, FigureModel::Part), u"Given up within 20 s"_s);
        QCOMPARE(it->cell(7, FigureModel::Place), u"–"_s);
        QTest::keyClick(it->rows(), Qt::Key_Escape);
        QVERIFY(!it->part(u"figurePanel"_s)->isVisible());
        QVERIFY(it->part(u"agents"_s)->isVisible());
    }

    void eachIndicatorOpens_data()
    {
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("place"); // of the last row that counts
        QTest::newRow("talk") << u"figure.talk"_s << u"5.0 %"_s << u"0:00 / 26:48"_s;
        QTest::newRow("busy") << u"figure.busy"_s << u"26:48"_s << u"26:48"_s;
    }
    void eachIndicatorOpens()
    {
        QFETCH(QString, figure);
        const auto it = open();
        it->part(figure)->setFocus();
        QTest::keyClick(it->part(figure), Qt::Key_Space);
        QVERIFY(it->part(u"figurePanel"_s)->isVisible());
        QTRY_VERIFY(it->value() != u"–"_s && !it->value().isEmpty());
        QTEST(it->value(), "value");
        QFETCH(QString, place);
        QStringList places;
        for (int row = 0; row < it->rows()->model()->rowCount(); ++row)
            places << it->cell(row, FigureModel::Place);
        QVERIFY2(places.contains(place), qPrintable(places.join(u" | "_s)));
    }

    /** Who is rostered, since when present and by what; the interval has no say in it. */
    void theAttendanceRateOpensToThePeople()
    {
        const auto it = open();
        QFuture<Result<int>> imported = it->writer.run([](StoreSession &session) -> Result<int> {
            const Actor leader{u"王芳"_s, Role::DutyLeader, {}};
            const auto agents = CsvReader::read("employee_no,name,team,feed_member\nA1,张伟,一组,张伟\n"_ba, {});
            const auto added = Import(session).agents(leader, *agents, {});
            if (!added)
                return added.error();
            const auto days = CsvReader::read("employee_no,date,start,end,shift,kind\n"
                                              "A1,2026-11-24,08:30,17:30,早班,work\n"_ba,
                                              {});
            const auto rostered = Import(session).roster(leader, *days, {});
            return rostered ? Result<int>(rostered->added) : rostered.error();
        });
        imported.waitForFinished();
        QVERIFY(imported.result().ok());
        it->part(u"figure.attendance"_s)->setFocus();
        QTest::keyClick(it->part(u"figure.attendance"_s), Qt::Key_F);
        QTRY_COMPARE(it->value(), u"0.0 %"_s);
        QCOMPARE(it->label(u"figureMade"_s), u"0 of 1 people"_s);
        QCOMPARE(it->rows()->model()->rowCount(), 1);
        QCOMPARE(it->cell(0, FigureModel::Who), u"张伟 A1"_s);
        QCOMPARE(it->cell(0, FigureModel::Queue), u"早班"_s);
        QCOMPARE(it->cell(0, FigureModel::Place), u"0 / 1"_s);
        QVERIFY(!it->part(u"figureInterval"_s)->isEnabled());
        QVERIFY(!it->part(u"figureQueue"_s)->isEnabled());
        it->choose(u"figureVariant"_s, 2);
        QTRY_COMPARE(it->label(u"figureMade"_s), u"0:00 of 5:51:07"_s);
    }

    void variantQueueAndInterval()
    {
        const auto it = open();
        QTest::keyClick(it->part(u"agents"_s), Qt::Key_F);
        QTRY_COMPARE(it->value(), u"72.7 %"_s);
        it->choose(u"figureVariant"_s, 1);
        QTRY_COMPARE(it->value(), u"66.7 %"_s); // 8 of 12
        it->choose(u"figureQueue"_s, 1);
        QTRY_COMPARE(it->value(), u"50.0 %"_s);
        it->choose(u"figureInterval"_s, 1);
        QTRY_COMPARE(it->rows()->model()->rowCount(), 2);
        it->choose(u"figureQueue"_s, 2);
        QTRY_COMPARE(it->value(), u"–"_s);
        QTRY_VERIFY(!it->rows()->isVisible()); // no calls of half an hour: said so
        it->choose(u"figureInterval"_s, 2);
        it->from(QDate(2026, 11, 24), QTime(9, 0));
        it->to(QDate(2026, 11, 24), QTime(9, 10));
        QTRY_COMPARE(it->value(), u"100.0 %"_s);
        QCOMPARE(it->rows()->model()->rowCount(), 2);
        it->choose(u"figureKind"_s, 1);
        QTRY_COMPARE(it->value(), u"0.0 %"_s);
    }

    void anIntervalSpansDays()
    {
        const auto it = open();
        QTest::keyClick(it->part(u"agents"_s), Qt::Key_F);
        QTRY_COMPARE(it->value(), u"72.7 %"_s);
        it->choose(u"figureInterval"_s, 2);
        it->from(QDate(2026, 11, 23), QTime(9, 0));
        it->to(QDate(2026, 11, 24), QTime(9, 1));
        QTRY_COMPARE(it->rows()->model()->rowCount(), 13 + 1); // all of yesterday, and a call of today
        QVERIFY(it->cell(0, FigureModel::Start).startsWith(u"11-23 "_s));
        it->to(QDate(2026, 11, 22), QTime(9, 1));
        QTRY_VERIFY(!it->rows()->isVisible()); // an end before the begin: said so
        QCOMPARE(it->value(), u"–"_s);
    }

    void oneAgentsFiguresOpen()
    {
        const auto it = open();
        auto *const agents = it->part<QTableView>(u"agents"_s);
        agents->setCurrentIndex(agents->model()->index(0, FloorModel::Name));
        QTest::keyClick(agents, Qt::Key_D);
        QTRY_VERIFY(it->part(u"figurePanel"_s)->isVisible());
        QCOMPARE(it->part<QComboBox>(u"figureWhose"_s)->currentIndex(), 1);
        QTRY_COMPARE(it->label(u"figureVariantName"_s), u"queue calls"_s);
        it->choose(u"figureKind"_s,
                   int(std::ranges::find(allFigureKinds, FigureKind::CallsTaken) - allFigureKinds.begin()));
        QTRY_COMPARE(it->label(u"figureVariantName"_s), u"queue calls answered"_s);
        it->choose(u"figureWhose"_s, 0);
        QTRY_COMPARE(it->value(), u"10"_s);
        QTest::keyClick(it->rows(), Qt::Key_Escape);
        const QModelIndex cell = agents->model()->index(0, FloorModel::CallsToday);
        QTest::mouseClick(agents->viewport(), Qt::LeftButton, {}, agents->visualRect(cell).center());
        QTRY_VERIFY(it->part(u"figurePanel"_s)->isVisible());
        QCOMPARE(it->part<QComboBox>(u"figureWhose"_s)->currentIndex(), 1);
        QTest::keyClick(it->part(u"figurePanel"_s), Qt::Key_Escape);
        QTest::keyClick(agents, Qt::Key_F); // the service level is nobody's own
        QTRY_COMPARE(it->value(), u"72.7 %"_s);
        QVERIFY(!it->part<QComboBox>(u"figureWhose"_s)->isEnabled());
    }

    void theListIsWritten()
    {
        const auto it = open();
        it->duty.setName(u"王芳"_s);
        it->prompter.path = m_folder.filePath(u"level.csv"_s);
        QSignalSpy told(it->page.get(), &Page::toastWanted);
        QTest::keyClick(it->part(u"agents"_s), Qt::Key_F);
        QTRY_COMPARE(it->value(), u"72.7 %"_s);
        QTRY_VERIFY(!it->duty.actor().name.isEmpty());
        QTest::keyClick(it->rows(), Qt::Key_E);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY2(told[0][0].toString().contains(u"13"_s), qPrintable(told[0][0].toString()));
        QCOMPARE(it->prompter.suggested, u"serviceLevel-ignoreAbandons-2026-11-24.csv"_s);
        QFile file(it->prompter.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("ignoreAbandons"));
    }

    /** As another page asks for what is behind a figure of a time that is over. */
    void aFigureOfAnotherDayOpens()
    {
        const auto it = open();
        FigureWish wish;
        wish.variant = FigureVariant::IgnoreAbandons;
        wish.window = {at(u"08:30:00"_s, 23), at(u"13:00:00"_s, 23)};
        wish.queues = QStringList{u"support"_s};
        it->page->showSubject(FigureSubject::of(wish));
        QTRY_COMPARE(it->rows()->model()->rowCount(), 10 + 1); // yesterday's calls of the queue, and the gap
        QVERIFY2(it->label(u"figureRemark"_s).contains(u"11-23 08:30 to 11-23 13:00"_s),
                 qPrintable(it->label(u"figureRemark"_s)));
        QCOMPARE(it->label(u"figureMade"_s), u"7 of 9 call(s)"_s);
        for (int row = 0; row < it->rows()->model()->rowCount(); ++row)
            QVERIFY(!it->cell(row, FigureModel::What).contains(u"13800138000"_s));
        QCOMPARE(it->cell(0, FigureModel::What), u"138****8000"_s);
        // Another figure is of the same time.
        it->choose(u"figureVariant"_s, 1);
        QTRY_VERIFY(it->label(u"figureRemark"_s).contains(u"11-23 08:30"_s));
    }

    /** The interval that another page asked for is that figure's alone; one that was chosen by hand stays. */
    void anotherFiguresIntervalIsNotKept()
    {
        const auto it = open();
        const auto interval = [&it] { return it->part<QComboBox>(u"figureInterval"_s)->currentIndex(); };
        FigureWish wish;
        wish.variant = FigureVariant::IgnoreAbandons;
        wish.window = {at(u"08:30:00"_s, 23), at(u"13:00:00"_s, 23)};
        it->page->showSubject(FigureSubject::of(wish));
        QTRY_COMPARE(it->label(u"figureMade"_s), u"7 of 9 call(s)"_s);
        QCOMPARE(interval(), 2);
        it->choose(u"figureQueue"_s, 1); // what is looked at there is of the same time
        QCOMPARE(interval(), 2);
        QTest::keyClick(it->page.get(), Qt::Key_F); // another one is opened over it
        QTRY_COMPARE(it->value(), u"72.7 %"_s);
        QCOMPARE(interval(), 0);
        it->page->showSubject(FigureSubject::of(wish));
        QTRY_COMPARE(it->label(u"figureMade"_s), u"7 of 9 call(s)"_s);
        QTest::keyClick(it->rows(), Qt::Key_Escape);
        QCOMPARE(interval(), 0);
        QTest::keyClick(it->part(u"agents"_s), Qt::Key_F);
        QTRY_COMPARE(it->value(), u"72.7 %"_s);
        it->choose(u"figureInterval"_s, 2);
        it->from(QDate(2026, 11, 24), QTime(9, 0));
        it->to(QDate(2026, 11, 24), QTime(9, 10));
        QTRY_COMPARE(it->value(), u"100.0 %"_s);
        QTest::keyClick(it->page.get(), Qt::Key_F);
        QTRY_COMPARE(it->value(), u"100.0 %"_s);
        QCOMPARE(interval(), 2);
    }

    /** Of a team that answers no queue there are no calls, rather than everybody's; and every queue is offered. */
    void aFigureOfNoQueueIsOfNoCalls()
    {
        const auto it = open();
        FigureWish wish;
        wish.variant = FigureVariant::IgnoreAbandons;
        wish.window = {at(u"08:30:00"_s, 23), at(u"13:00:00"_s, 23)};
        wish.queues = QStringList();
        it->page->showSubject(FigureSubject::of(wish));
        QTRY_VERIFY(it->label(u"figureRemark"_s).contains(u"of the calls of –"_s));
        QCOMPARE(it->value(), u"–"_s);
        const auto *const queues = it->part<QComboBox>(u"figureQueue"_s);
        QVERIFY(queues->findText(u"sales"_s) > 0 && queues->findText(u"support"_s) > 0);
        it->choose(u"figureQueue"_s, queues->findText(u"support"_s));
        QTRY_COMPARE(it->label(u"figureMade"_s), u"7 of 9 call(s)"_s);
        it->choose(u"figureQueue"_s, 0);
        QCOMPARE(queues->currentIndex(), 0); // the whole centre can be chosen all the same
    }

    void whatIsAskedForIsReadAgain()
    {
        FigureWish wish;
        wish.variant = FigureVariant::BusyTotal;
        wish.window = {at(u"08:30:00"_s, 23), at(u"17:30:00"_s, 23)};
        wish.teams = {u"一组/\"A\""_s, u"二组"_s};
        for (const std::optional<QStringList> &queues :
             {std::optional<QStringList>(), std::optional(QStringList()), std::optional(QStringList{u"a"_s, u"b"_s})}) {
            wish.queues = queues;
            const std::optional<FigureWish> read = FigureSubject::wishOf(FigureSubject::of(wish));
            QVERIFY(read && *read == wish);
        }
        for (const QString &other : {u"figure:serviceLevel/support"_s, u"figure:{}"_s, u"figure:{"_s, u"王芳"_s})
            QVERIFY(!FigureSubject::wishOf(other));
    }

    void anEarlierMomentHasItsOwnFigure()
    {
        const auto it = open();
        QTRY_COMPARE(it->part<QComboBox>(u"momentDay"_s)->count(), 2);
        it->part<QComboBox>(u"momentDay"_s)->setCurrentIndex(1);
        QTRY_VERIFY(it->part(u"pastBanner"_s)->isVisible());
        QTest::keyClick(it->part(u"agents"_s), Qt::Key_F);
        QTRY_VERIFY2(it->label(u"figureRemark"_s).contains(u"11-23"_s), qPrintable(it->label(u"figureRemark"_s)));
        QTest::keyClick(it->rows(), Qt::Key_Escape); // the figure first, then the past
        QVERIFY(it->part(u"pastBanner"_s)->isVisible());
    }

    void withoutAStoreItSaysWhy()
    {
        const auto it = open(u"en"_s, false);
        QTest::keyClick(it->part(u"agents"_s), Qt::Key_F);
        QVERIFY(it->part(u"figurePanel"_s)->isVisible());
        QVERIFY(!it->rows()->isVisible());
        QVERIFY(!it->part(u"figureExport"_s)->isEnabled());
    }

    void theRowsHoldTogether()
    {
        FigureModel model(zone);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        auto figure = std::make_shared<OpenedFigure>();
        figure->wish.window = {at(u"00:00:00"_s), at(u"12:00:00"_s)};
        FigureRow row;
        row.range = {at(u"23:00:00"_s, 23), Moment::max()};
        row.part = FigurePart::WaitingLong;
        row.below = 1;
        figure->rows = {row, row};
        model.show(figure, {});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, FigureModel::Start).data().toString(), u"11-23 23:00:00"_s); // over midnight
        QCOMPARE(model.index(0, FigureModel::End).data().toString(), u"…"_s);
        model.show({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void nothingIsStumbledOver_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<ThemeName>("theme");
        QTest::addColumn<QString>("language");
        for (int kind = 0; kind < int(allFigureKinds.size()); ++kind) {
            QTest::addRow("%d, light, en", kind) << kind << ThemeName::Light << u"en"_s;
            QTest::addRow("%d, dark, zh_CN", kind) << kind << ThemeName::Dark << u"zh_CN"_s;
        }
    }
    void nothingIsStumbledOver()
    {
        QFETCH(int, kind);
        QFETCH(ThemeName, theme);
        QFETCH(QString, language);
        QVERIFY(applyTheme(*qApp, Theme::Choice{theme, language, 1.0}).ok());
        const auto it = open(language);
        QTest::keyClick(it->part(u"agents"_s), Qt::Key_F);
        it->choose(u"figureInterval"_s, 2);
        it->from(QDate(2026, 11, 24), QTime(0, 0));
        it->choose(u"figureKind"_s, kind);
        QTRY_VERIFY(it->part<QLabel>(u"figureRemark"_s)->text().size() > 0);
        for (int turn = 0; turn < 5; ++turn) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        const QStringList complaints = PageWalker::complaints(*it->page);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }
};

QTEST_MAIN(TestFigurePanel)
#include "tst_figurepanel.moc"
