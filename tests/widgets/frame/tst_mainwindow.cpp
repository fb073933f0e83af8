// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/frame/windowoverfloor.h"
#include "widgets/common/feedbadge.h"
#include "widgets/common/toast.h"
#include "widgets/floor/agentstable.h"
#include "widgets/frame/rail.h"
#include "widgets/frame/topbar.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>

#include <array>

using namespace Floorwalk;
using namespace Floorwalk::WindowTest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** Drives the real window by keys over a floor told by hand. */
class TestMainWindow : public WindowOverFloor
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void selectionSurvivesAThousandUpdatesAndReSorts()
    {
        tell(floorOf(60, start));
        auto *const table = m_window->findChild<AgentsTable *>(u"agents"_s);
        table->tick(start);
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(table, Qt::Key_Down);
        const quint32 chosen = table->currentAgent();
        QVERIFY(chosen != 0);
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
        const int scrolled = table->verticalScrollBar()->value();

        for (int i = 1; i <= 1000; ++i) {
            const Moment at = start + std::chrono::seconds(i);
            FloorUpdate update;
            update.delta.at = at;
            const auto state = i % 3 == 0 ? AgentState::Ready : AgentState::Talking;
            update.delta.agents = {agent(quint32(1 + i % 60), state, at)};
            update.feed = live(at);
            tell(update);
            table->tick(at);
        }
        QCOMPARE(table->currentAgent(), chosen);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table->verticalScrollBar()->value(), scrolled);
    }

    void oneUpdateIsAskedForAtATime()
    {
        const int before = m_source->pulls;
        QSignalSpy changed(m_session.get(), &FloorSession::floorChanged);
        for (int i = 0; i < 500; ++i)
            pull(); // the timer fires; the feed's thread is slow
        QCOMPARE(m_source->pulls, before);
        tell(floorOf(500, start));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_session->agents().rowCount(), 500);
    }

    void wordsCoverNothingThatIsActedOn()
    {
        m_window->say(u"Agent 001 is taken out of support when the call is over."_s);
        const auto *const toast = m_window->findChild<Toast *>();
        QVERIFY(toast->isVisible());
        for (const QWidget *const part : m_window->findChildren<QWidget *>()) {
            if (!part->isVisible() || part->focusPolicy() == Qt::NoFocus || toast->isAncestorOf(part)
                || part->isAncestorOf(toast) || qobject_cast<const Page *>(part))
                continue;
            const QRect place(part->mapTo(m_window.get(), QPoint()), part->size());
            QVERIFY2(!place.intersects(toast->geometry()), qPrintable(part->objectName()));
        }
    }

    void theListOfKeysIsMadeOfTheKeys()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *const list = m_window->findChild<QDialog *>(u"keyList"_s);
        QVERIFY(list && list->isVisible());
        QStringList words;
        for (const QLabel *const label : list->findChildren<QLabel *>())
            words << label->text();
        const QList<KeyWords> page = m_window->page()->keys() + InboxPane::keys();
        for (const KeyWords &one : page)
            QVERIFY2(words.contains(one.words), qPrintable(one.words));
        for (const QString &one : {u"to the inbox"_s, u"this list of keys"_s, u"look back: to the line of the day"_s})
            QVERIFY2(words.contains(one), qPrintable(one));
        // No shortcut of the window goes without words: it would be missing from the list.
        for (const QShortcut *const shortcut : m_window->findChildren<QShortcut *>())
            QVERIFY2(!shortcut->whatsThis().isEmpty(), qPrintable(shortcut->key().toString()));
        for (const QAction *const action : m_window->findChildren<QAction *>())
            QVERIFY2(action->shortcut().isEmpty() || !action->text().isEmpty(),
                     qPrintable(action->shortcut().toString()));
        list->resize(400, 300);
        const auto *const bar = list->findChild<QScrollArea *>(u"keyListArea"_s)->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > bar->pageStep());
        for (const QString &focused : {u"keyListArea"_s, u"keyListClose"_s}) {
            auto *const part = list->findChild<QWidget *>(focused);
            part->setFocus();
            QTest::keyClick(part, Qt::Key_End);
            QCOMPARE(bar->value(), bar->maximum());
            QTest::keyClick(part, Qt::Key_PageUp);
            QCOMPARE(bar->value(), bar->maximum() - bar->pageStep());
            QTest::keyClick(part, Qt::Key_Home);
            QCOMPARE(bar->value(), 0);
            QTest::keyClick(part, Qt::Key_PageDown);
            QCOMPARE(bar->value(), bar->pageStep());
        }
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
    }

    void everyPlaceOfTheRailHasItsKeys()
    {
        for (const RailButton *const button : m_window->findChildren<RailButton *>())
            QVERIFY2(button->toolTip().contains(u"Ctrl+"_s), qPrintable(button->objectName()));
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), u"settings"_s);
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), u"floor"_s);
    }

    void theBarTellsOfAWalkAndEndsIt()
    {
        TopBar bar(*m_clock, Zone::utc());
        bar.resize(1000, 48);
        bar.show();
        auto *const chip = bar.findChild<QAbstractButton *>(u"walkChip"_s);
        QVERIFY(!chip->isVisible());
        Walk walk;
        walk.since = start;
        walk.leader = u"王芳"_s;
        walk.mode = Walk::Mode::Deputy;
        walk.deputy = u"赵敏"_s;
        bar.showWalk(walk);
        QVERIFY(chip->isVisible());
        QVERIFY2(chip->text().contains(u"赵敏"_s), qPrintable(chip->text()));
        QVERIFY(bar.quietPart().right() < chip->x());
        QSignalSpy ended(&bar, &TopBar::walkEnded);
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(ended.size(), 1);
        bar.showWalk({});
        QVERIFY(!chip->isVisible());
    }

    void aNoteIsOneKeyAndItsWords()
    {
        FloorUpdate update = floorOf(1, start);
        update.alerts = {alert(u"Agent 001"_s, true, start - std::chrono::minutes(13))};
        tell(update);
        auto *const list = m_window->findChild<QListView *>(u"inboxList"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_N);
        auto *const menu = m_window->findChild<QMenu *>(u"inboxMenu"_s);
        QTRY_VERIFY(menu->isVisible());
        auto *const entry = menu->findChild<QLineEdit *>(u"inboxNote"_s);
        QVERIFY(entry);
        QTest::keyClicks(entry, u"VIP"_s);
        QTest::keyClick(entry, Qt::Key_Return);
        QCOMPARE(m_source->commands.size(), size_t(1));
        QVERIFY(m_source->commands[0].act == AlertCommand::Act::Annotate);
        QCOMPARE(m_source->commands[0].reason, u"VIP"_s);
        QVERIFY(!menu->isVisible());
    }

    void anOpenListOfOrdersStaysAndHoldsTheRows()
    {
        tell(floorOf(40, start));
        auto *const table = m_window->findChild<AgentsTable *>(u"agents"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_O);
        auto *const order = m_window->findChild<QComboBox *>(u"agentOrder"_s);
        QTRY_VERIFY(order->view()->isVisible());
        const quint32 first = table->model()->index(0, 0).data(FloorModel::IdRole).toUInt();
        for (int i = 1; i <= 50; ++i) {
            FloorUpdate more;
            more.delta.at = start + std::chrono::minutes(i);
            more.feed = live(more.delta.at);
            more.delta.agents = {agent(first, AgentState::Ready, more.delta.at)};
            tell(more);
            table->tick(more.delta.at);
        }
        QVERIFY(order->view()->isVisible());
        QCOMPARE(table->model()->index(0, 0).data(FloorModel::IdRole).toUInt(), first);
        QTest::keyClick(order->view(), Qt::Key_Escape);
        QTRY_VERIFY(!order->view()->isVisible());
        table->tick(start + std::chrono::hours(1));
        QVERIFY(table->model()->index(0, 0).data(FloorModel::IdRole).toUInt() != first);
    }

    void theBreakDeskIsOneKeyFromTheTable()
    {
        FloorUpdate update = floorOf(12, start);
        update.breaks.emplace();
        update.breaks->places = update.breaks->basePlaces = 4;
        tell(update);
        auto *const table = m_window->findChild<AgentsTable *>(u"agents"_s);
        auto *const desk = m_window->findChild<QWidget *>(u"breakDesk"_s);
        QVERIFY(desk->isVisible());
        QVERIFY(desk->height() > table->height()); // beside the agents
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home);
        const QString chosen = table->currentIndex().data(FloorModel::KeyRole).toString();
        for (const Qt::Key key : {Qt::Key_W, Qt::Key_S, Qt::Key_E, Qt::Key_R})
            QTest::keyClick(table, key);
        using Act = BreakCommand::Act;
        const std::array acts{Act::Ask, Act::Send, Act::Extend, Act::Back};
        QCOMPARE(m_source->breakCommands.size(), acts.size());
        for (size_t i = 0; i < acts.size(); ++i) {
            QVERIFY(m_source->breakCommands[i].act == acts[i]);
            QCOMPARE(m_source->breakCommands[i].agent, chosen);
            QCOMPARE(m_source->breakCommands[i].by.name, u"王芳"_s);
        }
        QTest::keyClick(table, Qt::Key_Return); // the agent's card takes the room
        QVERIFY(desk->isVisible());
        QTRY_VERIFY(desk->height() < table->height());
        QTest::keyClick(table, Qt::Key_S);
        QCOMPARE(m_source->breakCommands.size(), acts.size() + 1);
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(desk->height() > table->height());
    }

    void theFloorIsWorkedByKeysAlone()
    {
        FloorUpdate update = floorOf(12, start);
        update.delta.agents[2].state = AgentState::Ready;
        update.delta.team.byState[size_t(AgentState::Talking)] = 11;
        update.delta.team.byState[size_t(AgentState::Ready)] = 1;
        update.alerts = {alert(u"Agent 003"_s, true, start - std::chrono::minutes(13))};
        tell(update);
        auto *const table = m_window->findChild<AgentsTable *>(u"agents"_s);
        auto *const search = m_window->findChild<QLineEdit *>(u"agentSearch"_s);
        // The page takes the keys when it is opened.
        m_window->inbox()->takeFocus();
        QVERIFY(!table->hasFocus());
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(table->hasFocus());
        QVERIFY(table->currentAgent() != 0);

        QTest::keyClick(table, Qt::Key_Slash);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"003"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QAction *const clear = search->actions().last();
        QVERIFY(clear->isVisible());
        clear->trigger();
        QCOMPARE(table->model()->rowCount(), 12);
        QVERIFY(!clear->isVisible());
        QTest::keyClicks(search, u"003"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Home);
        QTest::keyClick(table, Qt::Key_Return);
        auto *const panel = m_window->findChild<QWidget *>(u"agentPanel"_s);
        QVERIFY(panel->isVisible());
        QTest::keyClick(table, Qt::Key_G);
        QCOMPARE(m_source->commands.size(), size_t(1));
        QCOMPARE(m_source->commands[0].alert.subject, u"Agent 003"_s);
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QTest::keyClick(table, Qt::Key_Escape);
        QCOMPARE(table->model()->rowCount(), 12);

        QTest::keyClick(table, Qt::Key_P);
        auto *const share = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        QVERIFY(share);
        QTest::keyClick(share, Qt::Key_Right);
        QVERIFY(QApplication::focusWidget() != share);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // ready
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(table->model()->rowCount(), 12);
        QVERIFY(table->hasFocus());

        QTest::keyClick(table, Qt::Key_I, Qt::ControlModifier);
        auto *const list = m_window->findChild<QListView *>(u"inboxList"_s);
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(table->hasFocus());
    }

    void theWindowFitsItsScreen_data()
    {
        QTest::addColumn<QRect>("room");
        QTest::addColumn<bool>("maximized");
        QTest::newRow("floor PC") << QRect(0, 0, 1366, 728) << true;
        QTest::newRow("floor PC, with a panel at the left") << QRect(60, 0, 1306, 768) << true;
        QTest::newRow("as large as the window") << QRect(0, 0, 1366, 768) << true;
        QTest::newRow("large") << QRect(0, 0, 1920, 1040) << false;
    }
    void theWindowFitsItsScreen()
    {
        QFETCH(QRect, room);
        QFETCH(bool, maximized);
        MainWindow window({*m_clock, Zone::utc(), u"en"_s});
        window.place({}, room);
        QCOMPARE(window.isMaximized(), maximized);
        QVERIFY(window.width() <= room.width());
        QVERIFY(window.height() < room.height());
    }

    void theWindowComesBackWhereItWas()
    {
        m_window->resize(1200, 640);
        MainWindow window({*m_clock, Zone::utc(), u"en"_s});
        window.place(m_window->saveGeometry(), QRect(0, 0, 1366, 728));
        QCOMPARE(window.height(), 640);
        QVERIFY(!window.isMaximized());
    }

    void whileTheRecordsAreOpenedThatIsSaid()
    {
        const auto *const badge = m_window->findChild<FeedBadge *>(u"feedBadge"_s);
        FeedStatus waiting;
        waiting.health = FeedStatus::Health::Connecting;
        waiting.source = u"pbx"_s;
        waiting.text = u"The records are being opened."_s;
        m_session->awaitFeed(waiting);
        QVERIFY2(badge->accessibleName().contains(u"pbx"_s), qPrintable(badge->accessibleName()));
        QVERIFY(badge->toolTip().contains(waiting.text));
        tell(floorOf(2, start));
        const QString healthy = badge->accessibleName();
        m_session->awaitFeed(waiting); // it is heard already
        QCOMPARE(badge->accessibleName(), healthy);
    }

    void certificateAndPasswordAreAskedInPlace()
    {
        FloorUpdate update = floorOf(0, start);
        update.feed.health = FeedStatus::Health::AskCertificate;
        update.feed.server = u"pbx:5039"_s;
        update.feed.fingerprint = u"AB:CD"_s;
        tell(update);
        auto *const prompt = m_window->findChild<QWidget *>(u"feedPrompt"_s);
        QVERIFY(prompt->isVisible());
        QTest::keyClick(m_window->findChild<QAbstractButton *>(u"feedYes"_s), Qt::Key_Space);
        QCOMPARE(m_source->decided, u"AB:CD"_s);
        QVERIFY(m_source->accepted);

        update.feed.health = FeedStatus::Health::AskPassword;
        tell(update);
        auto *const entry = m_window->findChild<QLineEdit *>(u"feedPassword"_s);
        QVERIFY(entry->isVisible());
        QTest::keyClicks(entry, u"secret"_s);
        QTest::keyClick(entry, Qt::Key_Return);
        QCOMPARE(m_source->password, u"secret"_s);
        QVERIFY(!m_source->remembered);
        QVERIFY(entry->text().isEmpty());

        tell(floorOf(1, start));
        QVERIFY(!prompt->isVisible());
    }

    void themesChangeUnderARunningFloor()
    {
        tell(floorOf(20, start));
        for (const ThemeName name : {ThemeName::Dark, ThemeName::HighContrast, ThemeName::Light}) {
            QVERIFY(applyTheme(*qApp, Theme::Choice{name, u"zh_CN"_s, 1.25}));
            QVERIFY(!m_window->grab().isNull());
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
