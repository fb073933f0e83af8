// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/feedrecorder.h"
#include "models/service/floorsession.h"
#include "models/service/storeworker.h"
#include "tests/support/pagewalker.h"
#include "tests/support/quietsource.h"
#include "widgets/floor/agentstable.h"
#include "widgets/floor/floorpage.h"
#include "widgets/floor/momentslider.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
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
        QTest::keyClick(it->slider(), Qt::Key_PageDown);
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
            QTest::keyClick(it->slider(), Qt::Key_PageUp);
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
            QTest::keyClick(it->slider(), Qt::Key_PageDown);
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
