// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/dutyleader.h"
#include "models/service/floorsession.h"
#include "tests/support/scriptedfloor.h"
#include "widgets/floor/agentstable.h"
#include "widgets/frame/inboxpane.h"
#include "widgets/frame/leaderchip.h"
#include "widgets/frame/rail.h"
#include "widgets/mainwindow.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {
const Moment start = momentFromEpochMs(1'790'000'000'000);
} // namespace

/** Where Tab and the arrows lead in the window: in reading order, and never to what does not stand there. */
class TestKeyWays : public QObject
{
    Q_OBJECT

    FixedClock m_clock{start};
    ScriptedSource m_source;
    std::unique_ptr<FloorSession> m_session;
    std::unique_ptr<DutyLeader> m_duty;
    std::unique_ptr<MainWindow> m_window;

    /** What Tab comes to within @p part of the window, in its order. */
    QList<QWidget *> stopsIn(const QWidget *part) const
    {
        QList<QWidget *> stops;
        for (QWidget *at = m_window->nextInFocusChain(); at != m_window.get(); at = at->nextInFocusChain()) {
            if ((at->focusPolicy() & Qt::TabFocus) && at->isVisible() && part->isAncestorOf(at))
                stops << at;
        }
        return stops;
    }
    QList<QWidget *> allStops() const { return stopsIn(m_window.get()); }

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
        QVERIFY(applyTheme(*qApp, Theme::Choice{}));
    }
    void init()
    {
        m_session = std::make_unique<FloorSession>(m_source, m_clock, CentreSettings());
        m_duty = std::make_unique<DutyLeader>(nullptr);
        PageContext context{m_clock, Zone::utc(), u"en"_s};
        context.floor = m_session.get();
        context.duty = m_duty.get();
        m_window = std::make_unique<MainWindow>(context);
        m_window->resize(1366, 768);
        m_window->showPage(u"floor"_s);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_session->start(std::chrono::hours(10));
        m_source.answer(ScriptedFloor::of(30, start));
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void theRailIsOneStopAtThePageThatIsShown()
    {
        const auto *const rail = m_window->findChild<Rail *>();
        for (const QString &page : {u"floor"_s, u"attendance"_s, u"floor"_s}) {
            m_window->showPage(page);
            const QList<QWidget *> stops = stopsIn(rail);
            QCOMPARE(stops.size(), 1);
            QCOMPARE(stops[0]->objectName(), u"rail."_s + page);
        }
    }

    /** The ring of the keys stands around a page's tile, and whole inside the rail. */
    void theRailHasRoomForTheRing()
    {
        const auto *const rail = m_window->findChild<Rail *>();
        const int ring = rail->style()->pixelMetric(QStyle::PM_FocusFrameHMargin);
        QVERIFY(ring > 0);
        for (const RailButton *button : rail->findChildren<RailButton *>()) {
            QVERIFY(button->x() >= ring);
            QVERIFY(button->geometry().right() + ring < rail->width());
        }
    }

    void theInboxComesBehindThePage()
    {
        const QWidget *const inbox = m_window->inbox();
        for (const QString &page : {u"floor"_s, u"attendance"_s, u"floor"_s}) {
            m_window->showPage(page);
            const QList<QWidget *> all = allStops();
            const QList<QWidget *> ofPage = stopsIn(m_window->page());
            const QList<QWidget *> ofInbox = stopsIn(inbox);
            QVERIFY(!ofInbox.isEmpty());
            if (ofPage.isEmpty())
                continue; // without records there is nothing to press
            const qsizetype from = all.indexOf(ofPage.first());
            // As a ring: whoever goes on from the page comes to the inbox, then to the rail.
            const qsizetype count = all.size();
            for (qsizetype i = 0; i < ofInbox.size(); ++i)
                QCOMPARE(all[(from + ofPage.size() + i) % count]->objectName(), ofInbox[i]->objectName());
        }
    }

    /** From anywhere by keys alone: the list of who is on duty, and a name into it. */
    void whoIsOnDutyIsChangedByKeys()
    {
        m_duty->setName(u"王芳"_s);
        const auto *const chip = m_window->findChild<LeaderChip *>();
        QTest::keyClick(m_window->page(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(chip->menu()->isVisible());
        QTest::keyClick(chip->menu(), Qt::Key_Down); // the one on duty
        QTest::keyClick(chip->menu(), Qt::Key_Down);
        auto *const manager = chip->menu()->findChild<QLineEdit *>(u"managerName"_s);
        QVERIFY(manager && manager->hasFocus());
        QTest::keyClicks(manager, u"Zhao"_s);
        QTest::keyClick(manager, Qt::Key_Return);
        QVERIFY(m_duty->isManager());
        QCOMPARE(m_duty->actor().name, u"Zhao"_s);
    }

    void homeAndEndGoToTheFirstAgentAndTheLast()
    {
        auto *const table = m_window->findChild<AgentsTable *>(u"agents"_s);
        table->setFocus();
        QCOMPARE(table->model()->rowCount(), 30);
        QTest::keyClick(table, Qt::Key_End);
        QCOMPARE(table->currentIndex().row(), 29);
        QTest::keyClick(table, Qt::Key_Home);
        QCOMPARE(table->currentIndex().row(), 0);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 1);
    }
};

QTEST_MAIN(TestKeyWays)
#include "tst_keyways.moc"
