// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scriptedfloor.h"
#include "widgets/common/button.h"
#include "widgets/common/piecard.h"
#include "widgets/floor/agentcards.h"
#include "widgets/floor/agentnotes.h"
#include "widgets/floor/agentspane.h"
#include "widgets/floor/agentstable.h"
#include "widgets/floor/carddays.h"
#include "widgets/floor/nameorder.h"
#include "widgets/floor/piepanel.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCollator>
#include <QComboBox>
#include <QLabel>
#include <QPromise>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Order = AgentsProxy::Order;

const Zone zone = *Zone::parse(u"Asia/Shanghai"_s);
const Moment now = zone.toMoment(QDate(2026, 11, 23), QTime(14, 21));

/** A floor, its agents as the leader orders them, and both views. */
struct Agents
{
    FloorModel floor;
    AgentsProxy proxy{floor, StateLimits(CentreSettings())};
    AgentsPane pane{proxy, nullptr, zone};

    explicit Agents(int count)
    {
        proxy.setNow(now);
        floor.apply(ScriptedFloor::of(count, now).delta);
        proxy.refresh();
    }
    AgentCards *cards() const { return pane.findChild<AgentCards *>(); }
    const AgentRow &row(int place) const { return floor.row(proxy.mapToSource(proxy.index(place, 0)).row()); }
};

const QDate today(2026, 11, 23);

CoachingGlance told(const QString &fact)
{
    CoachingGlance glance{CoachingGlance::State::Told, PersonId(7)};
    CoachingNote note{.person = PersonId(7)};
    note.at = now;
    note.author = u"王丽"_s;
    note.words.fact = fact;
    glance.notes = {note};
    glance.noteCount = 5;
    return glance;
}

/** An agent's notes, and what they asked for. */
struct NotesAsked
{
    struct Question
    {
        QString key;
        CoachingDesk::Trail trail;
        QPromise<Result<CoachingGlance>> promise{};
    };
    std::vector<Question> questions;
    AgentNotes notes{[this](const QString &key, CoachingDesk::Trail trail) {
                         questions.push_back({key, trail});
                         questions.back().promise.start();
                         return questions.back().promise.future();
                     },
                     zone};

    NotesAsked() { notes.show(); }
    void answer(size_t question, const CoachingGlance &glance)
    {
        questions[question].promise.addResult(Result<CoachingGlance>(glance));
        questions[question].promise.finish();
    }
    const QLabel *label(const QString &text) const
    {
        const auto labels = notes.findChildren<QLabel *>();
        const auto found = std::ranges::find_if(
            labels, [&text](const QLabel *one) { return one->isVisible() && one->text().contains(text); });
        return found == labels.end() ? nullptr : *found;
    }
    bool says(const QString &text) const { return label(text) != nullptr; }
    bool isAnythingSeen() const { return says(QString()); }
};

/** How many children something was given, whether it kept them or not. */
class ChildCount : public QObject
{
public:
    explicit ChildCount(QObject &watched) { watched.installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::ChildAdded;
        return false;
    }
};

} // namespace

/** The agents in their order, in both views, on floors of any size. */
class TestAgentsPane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(applyTheme(*qApp, Theme::Choice{ThemeName::Light, u"en"_s, 1.0}).ok()); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s)); }

    /** Weighing thousands of names, and sorting before anything is known to sort by, would hold the screen. */
    void aLargeFloorComesIntoOrderByAndBy()
    {
        FloorModel floor;
        const int many = 5 * NameOrder::atOnce;
        FloorDelta told = ScriptedFloor::of(many, now).delta;
        for (int i = 0; i < many; ++i)
            told.agents[size_t(i)].name = u"Agent %1"_s.arg(many - i);
        floor.apply(told);
        NameOrder names;
        for (int portion = 1; portion < 5; ++portion)
            QVERIFY2(!names.follow(floor), qPrintable(QString::number(portion)));
        QVERIFY(names.follow(floor));

        AgentsProxy proxy(floor, StateLimits(CentreSettings()));
        const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setOrder(Order::Name);
        proxy.setNow(now);
        QCOMPARE(proxy.rowCount(), 0);
        proxy.refresh();
        QCOMPARE(proxy.rowCount(), many); // at once, if not yet in order
        QCollator collator;
        collator.setNumericMode(true);
        const auto inOrder = [&proxy, &floor, &collator] {
            for (int place = 1; place < proxy.rowCount(); ++place) {
                const auto nameAt = [&proxy, &floor](int at) {
                    return floor.row(proxy.mapToSource(proxy.index(at, 0)).row()).shownName();
                };
                if (collator.compare(nameAt(place - 1), nameAt(place)) > 0)
                    return false;
            }
            return true;
        };
        // Names that are known by now move nobody: a menu may be open over the rows.
        const QSignalSpy moved(&proxy, &QAbstractItemModel::layoutChanged);
        for (int turn = 0; turn < 100; ++turn)
            QCoreApplication::processEvents();
        QCOMPARE(moved.size(), 0);
        QTRY_VERIFY((proxy.refresh(), inOrder()));
        QCOMPARE(proxy.rowCount(), many);
    }

    /** A large floor shows nobody before its first order; whoever is asked for meanwhile is current then. */
    void whoIsWantedBeforeTheFirstOrderBecomesCurrent()
    {
        FloorModel floor;
        floor.apply(ScriptedFloor::of(AgentsProxy::largeFloor, now).delta);
        AgentsProxy proxy(floor, StateLimits(CentreSettings()));
        AgentsPane pane(proxy, nullptr, zone);
        const QSignalSpy chosen(&pane, &AgentsPane::agentChosen);
        const quint32 wanted = floor.row(1500).id;
        pane.chooseAgent(wanted);
        QCOMPARE(proxy.rowCount(), 0);
        QCOMPARE(pane.currentAgent(), wanted);
        pane.tick(now);
        QCOMPARE(pane.findChild<AgentsTable *>()->currentAgent(), wanted);
        QCOMPARE(chosen.last().first().toUInt(), wanted);
        // Once: who is chosen later stays.
        pane.chooseAgent(floor.row(7).id);
        pane.tick(now + 1s);
        QCOMPARE(pane.currentAgent(), floor.row(7).id);
    }
    void everybodyIsInPlace_data()
    {
        QTest::addColumn<int>("order");
        QTest::newRow("needs me") << int(Order::NeedsMe);
        QTest::newRow("state") << int(Order::State);
        QTest::newRow("time in state") << int(Order::TimeInState);
        QTest::newRow("name") << int(Order::Name);
    }
    void everybodyIsInPlace()
    {
        QFETCH(int, order);
        FloorModel floor;
        AgentsProxy proxy(floor, StateLimits(CentreSettings()));
        const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setOrder(Order(order));
        proxy.setNow(now);
        floor.apply(ScriptedFloor::of(200, now).delta);
        proxy.refresh();
        QCOMPARE(proxy.rowCount(), 200);
        QCollator collator;
        collator.setNumericMode(true);
        const auto at = [&](int place) -> const AgentRow & {
            return floor.row(proxy.mapToSource(proxy.index(place, 0)).row());
        };
        for (int place = 1; place < proxy.rowCount(); ++place) {
            const AgentRow &above = at(place - 1);
            const AgentRow &below = at(place);
            const QVariant need = proxy.index(place - 1, 0).data(AgentsProxy::RatioRole);
            const QVariant lesser = proxy.index(place, 0).data(AgentsProxy::RatioRole);
            switch (Order(order)) {
            case Order::NeedsMe:
                QVERIFY(need.isValid() || !lesser.isValid());
                QVERIFY(!lesser.isValid() || need.toDouble() >= lesser.toDouble());
                break;
            case Order::State:
                QVERIFY(above.state != below.state || above.since <= below.since || above.reason != below.reason);
                break;
            case Order::TimeInState:
                QVERIFY(above.since <= below.since);
                break;
            case Order::Name:
                QVERIFY(collator.compare(above.name, below.name) <= 0);
                break;
            }
        }
        // Nothing is told where nothing has to move.
        const QSignalSpy moved(&proxy, &QAbstractItemModel::layoutChanged);
        proxy.refresh();
        QCOMPARE(moved.size(), 0);
        // Who changes moves at the next refresh, not at once.
        FloorDelta delta;
        AgentRow changed = at(0);
        changed.state = AgentState::LoggedOut;
        changed.since = now;
        changed.name = u"zzz"_s;
        delta.agents = {changed};
        floor.apply(delta);
        QCOMPARE(at(0).id, changed.id);
        proxy.refresh();
        QVERIFY(at(0).id != changed.id);
        QCOMPARE(moved.size(), 1);
        delta = {};
        delta.removed = {at(0).id, at(5).id, changed.id};
        floor.apply(delta);
        QCOMPARE(proxy.rowCount(), 197);
        floor.clear();
        QCOMPARE(proxy.rowCount(), 0);
    }

    void theSameAgentIsCurrentInBothViews()
    {
        Agents it(20);
        it.pane.resize(760, 420);
        it.pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&it.pane));
        const QSignalSpy chosen(&it.pane, &AgentsPane::agentChosen);
        const QSignalSpy activated(&it.pane, &AgentsPane::agentActivated);
        const quint32 third = it.row(2).id;
        it.pane.chooseAgent(third);
        it.pane.setView(AgentsPane::View::Cards);
        QCOMPARE(it.pane.currentAgent(), third);
        QTest::keyClick(it.cards(), Qt::Key_J);
        QCOMPARE(it.pane.currentAgent(), it.row(3).id);
        QCOMPARE(chosen.last().first().toUInt(), it.row(3).id);
        QTest::keyClick(it.cards(), Qt::Key_Return);
        QCOMPARE(activated.last().first().toUInt(), it.row(3).id);
        QTest::keyClick(it.cards(), Qt::Key_K);
        QTest::keyClick(it.cards(), Qt::Key_Down); // the card below, not the next one
        QVERIFY(it.pane.currentAgent() != it.row(3).id);
        const quint32 below = it.pane.currentAgent();
        it.pane.setView(AgentsPane::View::Table);
        QCOMPARE(it.pane.currentAgent(), below);
        QTest::mouseClick(it.pane.findChild<AgentsTable *>()->viewport(), Qt::LeftButton, {}, QPoint(40, 10));
        QCOMPARE(activated.last().first().toUInt(), it.pane.currentAgent());
    }

    void twentyCardsFit()
    {
        Agents it(20);
        it.pane.setView(AgentsPane::View::Cards);
        it.pane.resize(700, 416); // what the page leaves at 1366 × 768 in English
        it.pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&it.pane));
        const QRect room = it.cards()->viewport()->rect();
        for (int place = 0; place < 20; ++place) {
            const QRect card = it.cards()->visualRect(it.proxy.index(place, FloorModel::Name));
            QVERIFY2(room.contains(card), qPrintable(u"card %1 at %2,%3 of %4 × %5 in %6 × %7"_s.arg(place)
                                                         .arg(card.x())
                                                         .arg(card.y())
                                                         .arg(card.width())
                                                         .arg(card.height())
                                                         .arg(room.width())
                                                         .arg(room.height())));
        }
    }

    void tenThousandAreScrolledThrough()
    {
        Agents it(10'000);
        it.pane.setView(AgentsPane::View::Cards);
        it.pane.resize(1100, 600);
        it.pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&it.pane));
        it.pane.chooseAgent(it.row(0).id);
        QTest::keyClick(it.cards(), Qt::Key_End);
        QCOMPARE(it.pane.currentAgent(), it.row(9'999).id);
        QVERIFY(it.cards()->viewport()->rect().contains(it.cards()->visualRect(it.cards()->currentIndex())));
        // The same keys in the table.
        it.pane.setView(AgentsPane::View::Table);
        auto *const table = it.pane.findChild<AgentsTable *>();
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        QVERIFY(table->viewport()->rect().contains(table->visualRect(it.proxy.index(0, 0))));
        QTest::keyClick(table, Qt::Key_PageDown);
        QTest::keyClick(table, Qt::Key_J);
        QVERIFY(table->viewport()->rect().contains(table->visualRect(table->currentIndex())));
        it.pane.setView(AgentsPane::View::Cards);
        const int scrolled = it.pane.scrolled();
        it.pane.tick(now + 1s);
        QCOMPARE(it.pane.scrolled(), scrolled);
        QVERIFY(it.cards()->findChildren<QWidget *>().size() < 12); // painted, not built
    }

    void aStripEndsInTheStateThatGoesOn()
    {
        const CardDays days(nullptr, zone);
        AgentRow agent;
        agent.key = u"Li Na"_s;
        agent.state = AgentState::Talking;
        agent.since = now - 10min;
        const std::vector<StripSpan> spans = days.spans(agent, now);
        QCOMPARE(spans.size(), size_t(1));
        QVERIFY(spans[0].key == StateKey::Talking);
        QCOMPARE(spans[0].range, (TimeRange{now - 10min, now}));
        QCOMPARE(days.range(now), (TimeRange{now - 8h, now}));
        // Not before the day began.
        const Moment early = zone.toMoment(QDate(2026, 11, 23), QTime(3, 0));
        QCOMPARE(days.range(early).from, zone.toMoment(QDate(2026, 11, 23), QTime(0, 0)));
    }

    /** An answer about whoever was opened before, or for whoever was on duty before, is dropped. */
    void notesAreOfWhoIsOpen()
    {
        NotesAsked asked;
        AgentNotes &notes = asked.notes;
        notes.showAgent(u"Li Na"_s, u"Li Na"_s, today);
        notes.showAgent(u"Zhang Wei"_s, u"Zhang Wei"_s, today);
        asked.answer(0, told(u"said of Li Na"_s));
        QTest::qWait(0);
        QVERIFY(!asked.isAnythingSeen());
        CoachingGlance empty{CoachingGlance::State::Told, PersonId(8)};
        asked.answer(1, empty);
        QTRY_VERIFY(asked.says(u"No notes yet"_s));
        QVERIFY(!asked.says(u"Open follow-ups"_s));
        // Someone else at the same seat is another one, and a second that goes by asks nothing.
        notes.showAgent(u"Zhang Wei"_s, u"Li Na"_s, today);
        notes.showAgent(u"Zhang Wei"_s, u"Li Na"_s, today);
        QVERIFY(!asked.isAnythingSeen());
        QCOMPARE(asked.questions.size(), size_t(3));
        asked.answer(2, told(u"first line\nsecond"_s));
        QTRY_VERIFY(asked.says(u"first line second"_s));
        QVERIFY(asked.says(u"1 of 5"_s));
        const QSignalSpy wanted(&notes, &AgentNotes::coachingWanted);
        QTest::keyClick(notes.findChild<Button *>(u"agentCoaching"_s), Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        notes.changeLeader();
        QVERIFY(!asked.isAnythingSeen());
        asked.answer(3, CoachingGlance());
        QTest::qWait(0);
        QVERIFY(!asked.isAnythingSeen());
        notes.openCoaching();
        QCOMPARE(wanted.size(), 1);
        // After it was not seen for a while it may be told otherwise.
        notes.hide();
        notes.showAgent(u"Wang Fang"_s, u"Wang Fang"_s, today);
        QCOMPARE(asked.questions.size(), size_t(5));
        notes.show();
        QCOMPARE(asked.questions.size(), size_t(6));
        QCOMPARE(asked.questions.back().key, u"Wang Fang"_s);
    }

    void longTextsStayInThePanel()
    {
        NotesAsked asked;
        asked.notes.showAgent(u"Li Na"_s, u"Li Na"_s, today);
        CoachingGlance glance = told(u"a word and another "_s.repeated(100));
        glance.notes.front().author = QString(60, u'名');
        glance.open = {{1, QString(2000, u'字'), today, {}, {}, {}, {}}};
        glance.openCount = 1;
        asked.answer(0, glance);
        QTRY_VERIFY(asked.says(u"due today"_s));
        QVERIFY(asked.notes.minimumSizeHint().width() < themeOf(&asked.notes).extent(Extent::AgentPanel) * 4 / 5);
        QVERIFY(asked.notes.sizeHint().height() < 200); // a line each
    }

    /** What leaves an entry in the trail is read when it is asked for, once. */
    void whatLeavesAnEntryWaits()
    {
        NotesAsked asked;
        asked.notes.showAgent(u"Li Na"_s, u"Li Na"_s, today);
        asked.answer(0, {CoachingGlance::State::Untold, PersonId(7)});
        auto *const read = asked.notes.findChild<Button *>(u"agentNotesShow"_s);
        QTRY_VERIFY(read->isVisible());
        QVERIFY(asked.questions[0].trail == CoachingDesk::Trail::Avoid);
        QTest::keyClick(read, Qt::Key_Space);
        QVERIFY(asked.questions[1].trail == CoachingDesk::Trail::Leave);
        asked.answer(1, told(u"said of Li Na"_s));
        QTRY_VERIFY(asked.says(u"said of Li Na"_s));
        QVERIFY(!read->isVisible());
        asked.notes.showAgent(u"Nobody"_s, u"Nobody"_s, today);
        asked.answer(2, {CoachingGlance::State::Nobody});
        QTRY_VERIFY(asked.says(u"Nobody on the list"_s));
        QVERIFY(!asked.notes.findChild<Button *>(u"agentCoaching"_s)->isVisible());
    }

    void whatIsAgreedIsOverdueTheDayAfter_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("alarming");
        QTest::newRow("yesterday") << -1 << u"1 day(s) overdue"_s << true;
        QTest::newRow("today") << 0 << u"due today"_s << false;
        QTest::newRow("tomorrow") << 1 << u"due tomorrow"_s << false;
    }
    void whatIsAgreedIsOverdueTheDayAfter()
    {
        QFETCH(int, days);
        QFETCH(QString, words);
        QFETCH(bool, alarming);
        NotesAsked asked;
        asked.notes.showAgent(u"Li Na"_s, u"Li Na"_s, today);
        CoachingGlance glance = told(u"f"_s);
        glance.open = {{1, u"one page"_s, today.addDays(days), {}, {}, {}, {}}};
        glance.openCount = 1;
        asked.answer(0, glance);
        QTRY_VERIFY(asked.says(words));
        QVERIFY(asked.says(u"one page"_s));
        QCOMPARE(asked.label(words)->font().bold(), alarming);
        // At midnight it is another day, and asked about anew.
        asked.notes.showAgent(u"Li Na"_s, u"Li Na"_s, today.addDays(1));
        asked.answer(1, glance);
        QTRY_VERIFY(!asked.says(words));
    }

    /** A few queues whose words do not all fit beside each other: as many as fit, and a bar leads to the others. */
    void aFewQueuesTooWideAreLedAlong()
    {
        PiePanel pies;
        pies.resize(2400, 104);
        pies.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&pies));
        std::vector<QueueRow> queues(4);
        StateTotals team;
        for (size_t i = 0; i < queues.size(); ++i) {
            queues[i].queue = u"queue%1"_s.arg(i);
            for (const AgentState state : {AgentState::Ready, AgentState::Talking, AgentState::WrapUp,
                                           AgentState::Ringing, AgentState::LoggedOut})
                team.byState[size_t(state)] += queues[i].totals.byState[size_t(state)] = 1200;
        }
        pies.show(team, queues, CentreSettings());
        const auto inSight = [&pies] {
            qsizetype shown = 0;
            for (const PieCard *const card : pies.findChildren<PieCard *>(QRegularExpression(u"^pie\\.queue"_s)))
                shown += card->isVisible();
            return shown;
        };
        auto *const along = pies.findChild<QScrollBar *>(u"queuesInSight"_s);
        QTRY_COMPARE(inSight(), qsizetype(4));
        QVERIFY(!along->isVisible());
        pies.resize(1000, 104);
        QTRY_VERIFY(along->isVisible());
        QVERIFY(inSight() >= 1 && inSight() < 4); // not one pie for all while there is room for more
        QVERIFY(!pies.findChild<QComboBox *>(u"pieChoice"_s)->isVisible());
        along->setValue(along->maximum());
        QVERIFY(pies.findChild<PieCard *>(u"pie.queue3"_s));
        // With no room for a queue beside the team there is one pie, and a list to choose whose.
        auto *const whose = pies.findChild<QComboBox *>(u"pieChoice"_s);
        pies.resize(360, 104);
        QTRY_VERIFY(whose->isVisible());
        QCOMPARE(inSight(), qsizetype(0));
        whose->setCurrentIndex(2);
        QCOMPARE(whose->currentText(), u"queue1"_s);
        pies.resize(2400, 104);
        QTRY_COMPARE(inSight(), qsizetype(4));
        QVERIFY(!along->isVisible());
    }

    void hundredsOfQueuesShareAFewPies()
    {
        PiePanel pies;
        pies.resize(1000, 104);
        pies.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&pies));
        std::vector<QueueRow> queues(200);
        for (size_t i = 0; i < queues.size(); ++i) {
            queues[i].queue = u"queue%1"_s.arg(i, 3, 10, QChar(u'0'));
            queues[i].totals.byState[size_t(AgentState::Ready)] = int(i) + 1;
        }
        StateTotals team;
        team.byState[size_t(AgentState::Ready)] = 9000;
        ChildCount made(pies);
        pies.show(team, queues, CentreSettings());
        QVERIFY2(made.count <= 12, "each of them takes longer than a frame"); // not of all, to be thrown away
        auto *const along = pies.findChild<QScrollBar *>(u"queuesInSight"_s);
        QVERIFY(along->isVisible());
        QVERIFY(pies.findChildren<PieCard *>().size() <= 9);
        QVERIFY(pies.findChild<PieCard *>(u"pie.queue000"_s));
        along->setValue(along->maximum());
        QVERIFY(!pies.findChild<PieCard *>(u"pie.queue000"_s));
        auto *last = pies.findChild<PieCard *>(u"pie.queue199"_s);
        QVERIFY(last);
        QCOMPARE(last->shares().front().count, 200);
        // Another look may fit more pies in before anything else is told.
        along->setValue(along->maximum() - 1);
        QEvent look(QEvent::StyleChange);
        QCoreApplication::sendEvent(&pies, &look);
        along->setValue(along->maximum());
        const auto inSight = pies.findChildren<PieCard *>(QRegularExpression(u"^pie\\.queue"_s)).size();
        QCOMPARE(along->maximum() + inSight, qsizetype(200));
        QCOMPARE(along->value(), along->maximum());
        last = pies.findChild<PieCard *>(u"pie.queue199"_s);
        QVERIFY(last);
        // A click speaks of the queue that the pie stands for now.
        const QSignalSpy filtered(&pies, &PiePanel::filterChosen);
        emit last->shareClicked({StateKey::Ready});
        const auto filter = filtered.last().first().value<std::vector<AgentsProxy::Slice>>();
        QCOMPARE(filter.front().queue, u"queue199"_s);
        queues.resize(3);
        pies.show(team, queues, CentreSettings());
        QVERIFY(!along->isVisible());
        QCOMPARE(pies.findChildren<PieCard *>().size(), 4);
    }
};

QTEST_MAIN(TestAgentsPane)
#include "tst_agentspane.moc"
