// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/feedrecorder.h"
#include "models/service/floorsession.h"
#include "models/service/pastview.h"
#include "models/service/storeworker.h"
#include "tests/support/pagewalker.h"
#include "tests/support/quietsource.h"
#include "widgets/common/feedlook.h"
#include "widgets/floor/agentpanel.h"
#include "widgets/floor/agentstable.h"
#include "widgets/floor/breakpanel.h"
#include "widgets/floor/floorpage.h"
#include "widgets/floor/momentslider.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Zone zone = *Zone::parse(u"Asia/Shanghai"_s);

Moment at(const QString &time, int day = 24)
{
    return zone.toMoment({2026, 11, day}, QTime::fromString(time, u"HH:mm:ss"_s));
}

QString nameOf(int number)
{
    return u"坐席%1"_s.arg(number, 3, 10, QChar(u'0'));
}

/** A floor whose present can be turned. */
class TurnedSource : public QuietSource
{
public:
    void pull(QObject *, std::function<void(const FloorUpdate &)> done) override
    {
        FloorUpdate next;
        next.delta.at = update.delta.at;
        next.feed = update.feed;
        done(std::exchange(update, next));
    }
};

} // namespace

/** The Floor page turned back to earlier moments, by keys and without losing the agent that was chosen. */
class TestFloorPast : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock{at(u"14:21:07"_s)};

    /** From 08:30: everybody ready until 13:40, then in a call that goes on; silence from 10:00 to 10:20. */
    static FeedBatch history(int agents, int day)
    {
        FeedBatch batch;
        for (int i = 0; i < agents; ++i) {
            StateSpan span;
            span.agentKey = nameOf(i);
            span.state = AgentState::Ready;
            span.range = {at(u"08:30:00"_s, day), at(u"10:00:00"_s, day)};
            batch.spans.push_back(span);
            span.range = {at(u"10:20:00"_s, day), at(u"13:40:00"_s, day)};
            batch.spans.push_back(span);
        }
        batch.gaps.push_back({{at(u"10:00:00"_s, day), at(u"10:20:00"_s, day)}, u"connection lost"_s});
        return batch;
    }
    static FloorUpdate present(int agents)
    {
        FloorUpdate update;
        update.delta.at = at(u"14:21:07"_s);
        update.delta.since = at(u"08:30:00"_s);
        update.delta.whole = true;
        for (int i = 0; i < agents; ++i) {
            AgentRow row;
            row.id = quint32(i + 1);
            row.key = row.name = nameOf(i);
            row.interface = u"PJSIP/%1"_s.arg(1000 + i);
            row.queues = QStringList{u"support"_s};
            row.state = AgentState::Talking;
            row.callKind = CallKind::Queue;
            row.queue = u"support"_s;
            row.since = at(u"13:40:00"_s);
            update.delta.agents.push_back(row);
        }
        update.delta.team.byState[size_t(AgentState::Talking)] = agents;
        for (const QString &name : {u"support"_s, u"sales"_s, u"service"_s}) {
            QueueRow queue;
            queue.queue = name;
            queue.totals = update.delta.team;
            update.delta.queues.push_back(queue);
        }
        update.feed.health = FeedStatus::Health::Live;
        update.feed.lastHeard = update.delta.at;
        return update;
    }
    static OpenRecords running(int agents)
    {
        OpenRecords open{at(u"14:21:07"_s), {}, {}};
        for (int i = 0; i < agents; ++i) {
            StateSpan span;
            span.agentKey = nameOf(i);
            span.state = AgentState::Talking;
            span.callKind = CallKind::Queue;
            span.queue = u"support"_s;
            span.range = {at(u"13:40:00"_s), Moment::max()};
            open.spans.push_back(span);
        }
        return open;
    }

    struct Fixture
    {
        TurnedSource source;
        StoreWorker writer;
        StoreWorker reader;
        FloorSession floor;
        std::unique_ptr<Page> page;

        Fixture(const QString &path, const Clock &clock, int agents, const QString &language)
            : writer(path, StoreSession::Access::Write, u"test"_s, clock)
            , reader(path, StoreSession::Access::Read, u"test"_s, clock)
            , floor(source, clock, CentreSettings())
        {
            for (const int day : {23, 24}) {
                QFuture<Result<FeedBatchOutcome>> done = writer.run([agents, day](StoreSession &session) {
                    return FeedRecorder::record(session, history(agents, day));
                });
                done.waitForFinished();
                QVERIFY(done.result().ok());
            }
            source.update = present(agents);
            source.records = running(agents);
            floor.start(10h);
            PageContext context{clock, zone, language};
            context.floor = &floor;
            context.writer = &writer;
            context.reader = &reader;
            page = std::make_unique<FloorPage>(context);
            page->resize(1030, 720);
            page->show();
        }
        template <class T = QWidget> T *part(const QString &name) const { return page->findChild<T *>(name); }
        QString banner() const
        {
            return part(u"pastBanner"_s)->isVisible() ? part<QLabel>(u"pastMoment"_s)->text() : QString();
        }
        MomentSlider *slider() const { return part<MomentSlider>(u"momentSlider"_s); }
        AgentsTable *table() const { return part<AgentsTable>(u"agents"_s); }
        /** The present goes on to @p now. */
        void tell(Moment now)
        {
            source.update.delta.at = now;
            source.update.feed.lastHeard = now;
            floor.start(10h);
        }
        /** Whether a label has these words; one that was made just now is seen from the next turn of the loop on. */
        bool says(const QString &words) const
        {
            const auto labels = page->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&words](const QLabel *one) { return one->text() == words; });
        }
        int stateOf(int row) const { return table()->model()->index(row, 0).data(FloorModel::StateRole).toInt(); }
        bool ready() const { return slider()->isEnabled() && slider()->range().from == at(u"08:30:00"_s); }
    };
    std::unique_ptr<Fixture> open(int agents, const QString &language = u"en"_s)
    {
        static int number = 0;
        return std::make_unique<Fixture>(m_folder.filePath(u"%1.db"_s.arg(++number)), m_clock, agents, language);
    }

private slots:
    void initTestCase() { QVERIFY(applyTheme(*qApp, Theme::Choice{ThemeName::Light, u"en"_s, 1.0}).ok()); }

    void backAndForth()
    {
        const auto it = open(20);
        QTRY_VERIFY(it->ready());
        it->table()->chooseAgent(7);
        QVERIFY(it->banner().isEmpty());
        QTest::keyClick(it->slider(), Qt::Key_PageUp);
        QTRY_VERIFY(it->banner().contains(u"14:07:00"_s));
        QCOMPARE(it->stateOf(0), int(AgentState::Talking));
        QCOMPARE(it->table()->currentAgent(), 7u);
        QTest::keyClick(it->slider(), Qt::Key_Home);
        QTRY_VERIFY(it->banner().contains(u"08:30:00"_s));
        QCOMPARE(it->stateOf(0), int(AgentState::Ready));
        QCOMPARE(it->table()->currentAgent(), 7u);
        QTest::keyClick(it->slider(), Qt::Key_Escape);
        QVERIFY(it->banner().isEmpty());
        QCOMPARE(it->stateOf(0), int(AgentState::Talking));
        QCOMPARE(it->table()->currentAgent(), 7u);
        QVERIFY(!it->slider()->moment());
    }
    /** What is not read yet is not said to be nothing: no calls, no breaks, a day of one state. */
    void aDayIsNotToldBeforeItIsRead()
    {
        const auto it = open(3);
        QTRY_VERIFY(it->ready());
        const QString none = u"No call has ended yet today."_s;
        const QString reading = u"The day is being read…"_s;
        it->table()->setFocus();
        QTest::keyClick(it->table(), Qt::Key_Home);
        QTest::keyClick(it->table(), Qt::Key_Return);
        QVERIFY(it->says(reading));
        QVERIFY(!it->says(none));
        QTRY_VERIFY(it->says(none));
        QVERIFY(!it->says(reading));
        QTest::keyClick(it->table(), Qt::Key_Down); // the next agent's is another day
        QVERIFY(it->says(reading));
        QTRY_VERIFY(it->says(none));
    }
    /** What could not be read is not on its way any more, and is not said to be nothing either. */
    void aDayThatCannotBeReadIsNotAwaited()
    {
        const auto it = open(3);
        QTRY_VERIFY(it->ready());
        StoreWorker nowhere(m_folder.filePath(u"no/such.db"_s), StoreSession::Access::Read, u"test"_s, m_clock);
        AgentPanel panel(it->floor, &nowhere, zone);
        const auto says = [&panel](const QString &words) {
            return std::ranges::any_of(panel.findChildren<QLabel *>(),
                                       [&words](const QLabel *one) { return one->text() == words; });
        };
        panel.showAgent(1);
        QVERIFY(says(u"The day is being read…"_s));
        QTRY_VERIFY(!says(u"The day is being read…"_s));
        QVERIFY(!says(u"No call has ended yet today."_s));
    }
    void thePresentGoesOnIntoTheNextDay()
    {
        const auto it = open(3);
        QTRY_VERIFY(it->ready());
        auto *const days = it->part<QComboBox>(u"momentDay"_s);
        it->tell(at(u"00:00:30"_s, 25));
        QTRY_COMPARE(days->itemData(0).toDate(), QDate(2026, 11, 25));
        QCOMPARE(days->currentIndex(), 0);
        QVERIFY(it->banner().isEmpty());
    }
    /** When a moment cannot be shown the page is back at the present, and is not taken there by a later reading. */
    void whatWasLeftIsNotGoneToLater()
    {
        const auto it = open(3);
        QTRY_VERIFY(it->ready());
        auto *const days = it->part<QComboBox>(u"momentDay"_s);
        QSemaphore gate;
        it->reader.run([&gate](StoreSession &) {
            gate.acquire();
            return Result<void>();
        });
        days->setCurrentIndex(1);
        emit it->page->findChild<PastView *>()->failed(Error{Error::Kind::Storage, u"not read"_s, {}});
        QCOMPARE(days->currentIndex(), 0);
        gate.release();
        it->tell(at(u"14:23:30"_s)); // the day is read again
        QFuture<Result<void>> idle = it->reader.run([](StoreSession &) { return Result<void>(); });
        QTRY_VERIFY(idle.isFinished());
        QTRY_COMPARE(it->slider()->range().to, at(u"14:23:30"_s));
        QFuture<Result<void>> still = it->reader.run([](StoreSession &) { return Result<void>(); });
        QTRY_VERIFY(still.isFinished());
        QCoreApplication::processEvents();
        QVERIFY(it->banner().isEmpty() && !it->slider()->moment());
    }
    void busyCountsUpToNow()
    {
        const auto it = open(3);
        QTRY_VERIFY(it->ready());
        FloorUpdate update = present(3);
        AgentRow &busy = update.delta.agents.front();
        busy.state = AgentState::Paused;
        busy.reason = u"示忙"_s;
        busy.since = at(u"14:00:00"_s);
        it->source.update = update;
        it->floor.start(10h);
        it->page->showSubject(nameOf(0));
        QTRY_COMPARE(it->part<QAbstractButton>(u"busyToday"_s)->text(), u"21:07"_s);
        update.delta.at += 60s;
        it->source.update = update;
        it->floor.start(10h);
        QTRY_COMPARE(it->part<QAbstractButton>(u"busyToday"_s)->text(), u"22:07"_s);
    }
    void whatIsNotOfThatMomentSaysSo()
    {
        const auto it = open(20);
        QTRY_VERIFY(it->ready());
        QSignalSpy turned(it->page.get(), &Page::pastChanged);
        const auto noteOfDesk = [&it] {
            for (const QLabel *const label : it->part(u"breakDesk"_s)->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == u"of now, not of then"_s)
                    return true;
            }
            return false;
        };
        QVERIFY(!it->page->isPast() && !noteOfDesk());
        QTest::keyClick(it->slider(), Qt::Key_PageUp);
        QTRY_VERIFY(it->page->isPast());
        QCOMPARE(turned.size(), 1);
        QVERIFY(noteOfDesk());
        QVERIFY(!it->part(u"breakDesk"_s)->isEnabled());
        QTest::keyClick(it->slider(), Qt::Key_Escape);
        QCOMPARE(turned.size(), 2);
        QVERIFY(!it->page->isPast() && !noteOfDesk());
    }
    void tabFollowsTheEye()
    {
        const auto it = open(20);
        QTRY_VERIFY(it->ready());
        QStringList stops;
        for (QWidget *stop = it->part(u"figure.attendance"_s); stop; stop = stop->nextInFocusChain()) {
            if (!it->page->isAncestorOf(stop) || stops.contains(stop->objectName()))
                break;
            if (stop->isVisible() && (stop->focusPolicy() & Qt::TabFocus) && !stop->focusProxy())
                stops << (stop->objectName().isEmpty() ? u"%1#%2"_s.arg(stop->parent()->objectName()).arg(stops.size())
                                                       : stop->objectName());
        }
        const auto place = [&stops](const QString &start) {
            for (qsizetype i = 0; i < stops.size(); ++i) {
                if (stops[i].startsWith(start))
                    return i;
            }
            return qsizetype(-1);
        };
        QVERIFY2(place(u"pie#"_s) > place(u"figure.handling"_s), qPrintable(stops.join(u' ')));
        QVERIFY2(place(u"pie.support#"_s) > place(u"pie#"_s), qPrintable(stops.join(u' ')));
        QVERIFY2(place(u"agentSearch"_s) > place(u"pie.support#"_s), qPrintable(stops.join(u' ')));
        QVERIFY2(place(u"agents"_s) > 0 && place(u"momentSlider"_s) > place(u"agents"_s), qPrintable(stops.join(u' ')));
    }
    void besideThePanelThereAreAsManyPiesAsFit()
    {
        const auto it = open(20);
        QTRY_VERIFY(it->ready());
        auto *const along = it->part<QScrollBar>(u"queuesInSight"_s);
        auto *const whose = it->part<QComboBox>(u"pieChoice"_s);
        QVERIFY(!along->isVisible() && !whose->isVisible() && it->part(u"pie.support"_s)->isVisible());
        it->page->resize(720, 600); // too low for two rows of them
        it->page->showSubject(nameOf(0));
        QTRY_VERIFY(along->isVisible() || whose->isVisible());
        it->page->resize(1920, 900);
        QTRY_VERIFY(!along->isVisible() && !whose->isVisible());
        QVERIFY(it->part(u"pie.support"_s)->isVisible());
    }
    void liveUpdatesDoNotDisturb()
    {
        const auto it = open(20);
        QTRY_VERIFY(it->ready());
        QTest::keyClick(it->slider(), Qt::Key_Home);
        QTRY_VERIFY(it->banner().contains(u"08:30:00"_s));
        it->source.update = present(3);
        it->floor.start(10h);
        QCOMPARE(it->floor.agents().rowCount(), 3);
        QCOMPARE(it->table()->model()->rowCount(), 20);
        QCOMPARE(it->stateOf(0), int(AgentState::Ready));
        QTest::keyClick(it->part(u"momentLive"_s), Qt::Key_Space);
        QCOMPARE(it->table()->model()->rowCount(), 3);
    }
    void aGapIsUnknown()
    {
        const auto it = open(20);
        QTRY_VERIFY(it->ready());
        QTest::keyClick(it->slider(), Qt::Key_Home);
        for (int quarter = 0; quarter < 7; ++quarter)
            QTest::keyClick(it->slider(), Qt::Key_PageDown);
        QTRY_VERIFY(it->banner().contains(u"10:15:00"_s));
        QVERIFY2(it->banner().contains(u"nothing is known"_s), qPrintable(it->banner()));
        QCOMPARE(it->stateOf(0), int(AgentState::Unknown));
    }
    void anEarlierDay()
    {
        const auto it = open(20);
        QTRY_VERIFY(it->ready());
        auto *const days = it->part<QComboBox>(u"momentDay"_s);
        QCOMPARE(days->count(), 2);
        days->setCurrentIndex(1);
        QTRY_VERIFY2(it->banner().contains(u"11-23"_s), qPrintable(it->banner()));
        QVERIFY(it->banner().contains(u"13:39:59"_s)); // the last that was heard that day
        QTest::keyClick(it->slider(), Qt::Key_Escape);
        QCOMPARE(days->currentIndex(), 0);
        QVERIFY(it->banner().isEmpty());
    }

    /** At 1366 × 768 an agent's card takes a third of the page: no pie, no figure and no row of the desk goes for it.
     */
    void besideAnAgentsCardNothingIsLost()
    {
        const auto it = open(20);
        QTRY_VERIFY(it->ready());
        it->page->resize(1246, 720);
        it->page->showSubject(nameOf(3));
        auto *const desk = it->part<BreakPanel>(u"breakDesk"_s);
        QTRY_COMPARE(desk->form(), BreakPanel::Form::Block);
        auto *const pies = it->part(u"piePanel"_s);
        const auto onPage = [&it](const QWidget *part) {
            return QRect(part->mapTo(it->page.get(), QPoint(0, 0)), part->size());
        };
        const QStringList names{u"pie"_s, u"pie.support"_s, u"pie.sales"_s, u"pie.service"_s};
        QTRY_VERIFY(std::ranges::all_of(names, [&](const QString &name) {
            return it->part(name) && it->part(name)->isVisible() && onPage(pies).contains(onPage(it->part(name)));
        }));
        QVERIFY(!it->part(u"queuesInSight"_s)->isVisible());
        QCOMPARE(onPage(it->part(u"figure.attendance"_s)).top(), onPage(it->part(u"figure.handling"_s)).top());
        QVERIFY(it->part(u"breakList"_s)->height() >= 4 * themeOf(desk).extent(Extent::RowDense));
        QVERIFY(!onPage(desk).intersects(onPage(pies)));
        const QStringList complaints = PageWalker::complaints(*it->page);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
        // On a wide screen the desk stays where it was.
        it->page->resize(1500, 980);
        QTRY_COMPARE(desk->form(), BreakPanel::Form::Column);
        QVERIFY(it->part(u"breakSend"_s)->isVisible());
    }

    /** Whatever shows live figures says by the same word that they are not of now, and for how long. */
    void silenceIsSaidEverywhere()
    {
        const auto it = open(20);
        QTRY_VERIFY(it->ready());
        QVERIFY(!it->part(u"agentsSilent"_s)->isVisible());
        it->source.update.feed.health = FeedStatus::Health::Lost;
        m_clock.advance(36s);
        it->floor.start(10h);
        const QString said = u"Feed lost 0:36"_s;
        QCOMPARE(silenceWords(it->floor), said);
        QTRY_COMPARE(it->part(u"momentNow"_s)->accessibleName(), said);
        QTRY_VERIFY(it->part(u"agentsSilent"_s)->isVisible());
        QCOMPARE(it->part(u"agentsSilent"_s)->accessibleName(), said);
        QCOMPARE(it->part<QLabel>(u"breakWhy"_s)->text(), said);
        it->source.update.feed.health = FeedStatus::Health::Live;
        it->floor.start(10h);
        QTRY_VERIFY(!it->part(u"agentsSilent"_s)->isVisible());
        QVERIFY(silenceWords(it->floor).isEmpty());
        QTRY_VERIFY(it->part(u"momentNow"_s)->accessibleName().startsWith(u"Live"_s));
        QVERIFY(it->part<QLabel>(u"breakWhy"_s)->text() != said);
        m_clock.set(at(u"14:21:07"_s));
    }

    void nothingIsStumbledOver_data()
    {
        QTest::addColumn<int>("agents");
        QTest::addColumn<ThemeName>("theme");
        QTest::addColumn<QString>("language");
        for (const int agents : {0, 20, 500}) {
            QTest::addRow("%d, light, en", agents) << agents << ThemeName::Light << u"en"_s;
            QTest::addRow("%d, dark, zh_CN", agents) << agents << ThemeName::Dark << u"zh_CN"_s;
        }
    }
    void nothingIsStumbledOver()
    {
        QFETCH(int, agents);
        QFETCH(ThemeName, theme);
        QFETCH(QString, language);
        QVERIFY(applyTheme(*qApp, Theme::Choice{theme, language, 1.0}).ok());
        const auto it = open(agents, language);
        if (agents > 0) {
            QTRY_VERIFY(it->ready());
            QTest::keyClick(it->slider(), Qt::Key_PageUp);
            QTRY_VERIFY(!it->banner().isEmpty());
        }
        for (int turn = 0; turn < 5; ++turn) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        const QStringList complaints = PageWalker::complaints(*it->page);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }
};

QTEST_MAIN(TestFloorPast)
#include "tst_floorpast.moc"
