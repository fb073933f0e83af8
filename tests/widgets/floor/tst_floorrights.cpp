// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/dutyleader.h"
#include "models/service/flooractiondesk.h"
#include "models/service/floorsession.h"
#include "models/service/storeworker.h"
#include "tests/service/desk.h"
#include "tests/support/quietsource.h"
#include "widgets/floor/agentactions.h"
#include "widgets/floor/agentpanel.h"
#include "widgets/floor/agentstable.h"
#include "widgets/floor/floorpage.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

FloorUpdate present(Moment now)
{
    FloorUpdate update;
    update.delta.at = now;
    update.delta.since = now - 1h;
    update.delta.whole = true;
    const QStringList names{u"王芳"_s, u"李娜"_s};
    for (int i = 0; i < names.size(); ++i) {
        AgentRow row;
        row.id = quint32(i + 1);
        row.key = row.name = names[i];
        row.interface = u"PJSIP/%1"_s.arg(1007 + i);
        row.queues = QStringList{u"support"_s};
        row.state = AgentState::Talking;
        row.callKind = CallKind::Queue;
        row.since = now - 60s;
        update.delta.agents.push_back(row);
    }
    update.feed.health = FeedStatus::Health::Live;
    update.feed.lastHeard = now;
    update.feed.can = anyFloorAction;
    return update;
}

/** The page with 赵敏 on duty, where the own phone is known. */
struct Opened
{
    StoreWorker reader;
    FloorSession floor;
    DutyLeader duty{nullptr};
    std::unique_ptr<FloorPage> page;

    Opened(const Desk &desk, QuietSource &source, const Clock &clock)
        : reader(desk.file(u"records.db"_s), StoreSession::Access::Read, u"test"_s, clock)
        , floor(source, clock, CentreSettings())
    {
        floor.start(10h);
        duty.setName(u"赵敏"_s);
        PageContext context{clock, Desk::zone(), u"en"_s};
        context.demo = true;
        context.floor = &floor;
        context.reader = &reader;
        context.duty = &duty;
        page = std::make_unique<FloorPage>(context);
        page->resize(1030, 720);
        page->show();
    }
};

} // namespace

/** Whoever has no right to an action sees no button for it; the same question decides below the buttons. */
class TestFloorRights : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    QuietSource m_source;

    /** Two teams with one agent each; only 王芳 has signed the notice about silent listening. */
    void fill()
    {
        m_desk = std::make_unique<Desk>(u"2026-11-23T10:00:00"_s);
        QVERIFY(m_desk->open());
        QVERIFY(m_desk
                    ->import(&Import::agents, u"employee_no,name,team,feed_member,listen_notice_on\n"
                                              "001,王芳,一组,PJSIP/1007,2026-11-01\n002,李娜,二组,PJSIP/1008,\n"_s)
                    .problems.empty());
        m_source.update = present(m_desk->session().now());
    }
    static QStringList buttons(const QWidget &within)
    {
        QStringList names;
        for (const char *const name : {"agentPause", "agentListen", "agentQueues"}) {
            const auto *const button = within.findChild<QWidget *>(QString::fromLatin1(name));
            if (button && button->isVisibleTo(&within))
                names << button->objectName();
        }
        return names;
    }
    static QStringList listenWays(QWidget &within)
    {
        within.findChild<QAbstractButton *>(u"agentListen"_s)->click();
        QStringList ways;
        auto *const menu = within.findChild<QMenu *>(u"agentActionMenu"_s);
        for (const QAction *const way : menu->actions())
            ways << (way->isEnabled() ? u""_s : u"not: "_s) + way->text().section(u':', 0, 0);
        menu->close();
        return ways;
    }

private slots:
    void initTestCase() { QVERIFY(applyTheme(*qApp, Theme::Choice{ThemeName::Light, u"en"_s, 1.0}).ok()); }
    void init() { fill(); }

    void eachSeesWhatTheyMayDo_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("teams");
        QTest::addColumn<QStringList>("offered");
        const QStringList all{u"agentPause"_s, u"agentListen"_s, u"agentQueues"_s};
        const QStringList hears{u"agentListen"_s};
        QTest::newRow("leader of nobody in particular") << Role::DutyLeader << QString() << all;
        QTest::newRow("the agent's leader") << Role::DutyLeader << u"一组;三组"_s << all;
        QTest::newRow("another team's leader") << Role::DutyLeader << u"二组"_s << hears;
        QTest::newRow("operations manager") << Role::OperationsManager << QString() << all;
        QTest::newRow("quality") << Role::Quality << QString() << hears;
        QTest::newRow("human resources") << Role::HumanResources << QString() << QStringList();
        QTest::newRow("administrator") << Role::Administrator << QString() << QStringList();
    }
    void eachSeesWhatTheyMayDo()
    {
        QFETCH(Role, role);
        QFETCH(QString, teams);
        Actor actor = teams.isEmpty() ? Actor{u"赵敏"_s, role, std::nullopt} : m_desk->leaderOf(u"赵敏"_s, teams);
        actor.role = role;
        FloorSession floor(m_source, m_desk->session().clock(), CentreSettings());
        floor.start(10h);
        AgentPanel panel(floor, nullptr, Desk::zone());
        panel.setPossible(anyFloorAction);
        panel.setRights([this, actor](const QString &agent, const QString &interface) {
            return QtFuture::makeReadyFuture(FloorActionDesk(m_desk->session()).rights(actor, agent, interface));
        });
        panel.showAgent(1);
        const auto *const actions = panel.findChild<AgentActions *>();
        QFETCH(QStringList, offered);
        QTRY_COMPARE(buttons(panel), offered);

        // What is not offered is refused below the buttons, and what is offered is not.
        for (const FloorActionKind kind : {FloorActionKind::Pause, FloorActionKind::RemoveFromQueue,
                                           FloorActionKind::Listen, FloorActionKind::Whisper, FloorActionKind::Barge}) {
            const FloorAction action{kind, u"王芳"_s, u"王芳"_s, u"PJSIP/1007"_s, u"support"_s, {}, {}, {}};
            const Result<void> asked = FloorActionDesk(m_desk->session()).ask(actor, action);
            QCOMPARE(asked.ok(), actions->offered().testFlag(kind));
            QVERIFY(asked || asked.error().kind == Error::Kind::Forbidden);
        }
    }

    void onlyWhoLeadsTheAgentApprovesBusy()
    {
        AgentRow &busy = m_source.update.delta.agents.front();
        busy.state = AgentState::Paused;
        busy.reason = u"示忙"_s;
        FloorSession floor(m_source, m_desk->session().clock(), CentreSettings());
        floor.start(10h);
        for (const auto &[team, may] : {std::pair(u"一组"_s, true), std::pair(u"二组"_s, false)}) {
            AgentPanel panel(floor, nullptr, Desk::zone());
            panel.setRights(
                [this, actor = m_desk->leaderOf(u"赵敏"_s, team)](const QString &agent, const QString &phone) {
                    return QtFuture::makeReadyFuture(FloorActionDesk(m_desk->session()).rights(actor, agent, phone));
                });
            panel.showAgent(1);
            for (int i = 0; i < 3; ++i)
                QCoreApplication::processEvents(); // the answer comes as an event
            QCOMPARE(panel.findChild<QWidget *>(u"agentApproveBusy"_s)->isVisibleTo(&panel), may);
        }
    }

    void withoutASignedNoticeNobodyListensSilently()
    {
        FloorSession floor(m_source, m_desk->session().clock(), CentreSettings());
        floor.start(10h);
        AgentPanel panel(floor, nullptr, Desk::zone());
        panel.setPossible(anyFloorAction);
        panel.setRights([this](const QString &agent, const QString &interface) {
            return QtFuture::makeReadyFuture(
                FloorActionDesk(m_desk->session()).rights(Desk::leader(), agent, interface));
        });
        panel.show();
        panel.showAgent(1);
        QTRY_COMPARE(listenWays(panel), (QStringList{u"Silently"_s, u"Whisper"_s, u"Join"_s}));
        panel.showAgent(2);
        QTRY_COMPARE(listenWays(panel), (QStringList{u"Whisper"_s, u"Join"_s, u"not: Silently"_s}));
        // A seat that no plan gives to anybody: who is there has signed nothing.
        m_source.update.delta.agents.back().key = m_source.update.delta.agents.back().name = u"座位 09"_s;
        m_source.update.delta.agents.back().interface = u"PJSIP/1009"_s;
        m_source.update.delta.agents.back().id = 9;
        FloorSession unplanned(m_source, m_desk->session().clock(), CentreSettings());
        unplanned.start(10h);
        AgentPanel seat(unplanned, nullptr, Desk::zone());
        seat.setPossible(anyFloorAction);
        seat.setRights([this](const QString &agent, const QString &interface) {
            return QtFuture::makeReadyFuture(
                FloorActionDesk(m_desk->session()).rights(Desk::leader(), agent, interface));
        });
        seat.show();
        seat.showAgent(9);
        QTRY_COMPARE(listenWays(seat), (QStringList{u"Join"_s, u"not: Silently, whispering"_s}));
    }

    /** One key, with the rights that are not known yet when it is pressed; where it is refused it says why. */
    void listeningIsOneKey()
    {
        Opened opened(*m_desk, m_source, m_desk->session().clock());
        FloorPage &page = *opened.page;
        QSignalSpy told(&page, &Page::complained);
        const auto said = [&told] { return told.isEmpty() ? QString() : told.last()[0].toString(); };
        page.showSubject(u"王芳"_s);
        auto *const panel = page.findChild<AgentPanel *>();
        QSignalSpy wanted(panel, &AgentPanel::actionWanted);
        QTest::keyClick(&page, Qt::Key_L);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<FloorAction>().kind, FloorActionKind::Listen);
        page.showSubject(u"李娜"_s);
        told.clear();
        QTest::keyClick(&page, Qt::Key_L);
        QTRY_COMPARE(said(), u"李娜 has not signed the notice about silent listening."_s);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(
            std::ranges::any_of(page.keys(), [](const KeyWords &key) { return key.keys == QKeySequence(Qt::Key_L); }));
    }

    /** Whoever leads one of the teams sees it alone, and all of them by one key. */
    void theOwnTeamStandsAlone()
    {
        Opened it(*m_desk, m_source, m_desk->session().clock());
        auto *const whole = it.page->findChild<QAbstractButton *>(u"wholeFloor"_s);
        QVERIFY(whole && !whole->isVisibleTo(it.page.get())); // nobody said whose floor it is: there is no choice
        const Result<FloorNames> names = FloorNames::during(
            m_desk->session(), {m_desk->session().now() - 1h, m_desk->session().now() + 1h}, FloorNames::Whom::Staff);
        QVERIFY(names);
        it.floor.setNames(std::make_shared<const FloorNames>(*names));
        it.floor.setOwnTeams({u"二组"_s});
        QVERIFY(whole->isVisibleTo(it.page.get()));
        QVERIFY(!whole->isChecked());
        const auto *const agents = it.page->findChild<AgentsTable *>();
        QVERIFY(agents);
        QCOMPARE(agents->model()->rowCount(), 1);
        QCOMPARE(agents->model()->index(0, 0).data(FloorModel::NameRole).toString(), u"李娜"_s);

        QTest::keyClick(it.page.get(), Qt::Key_A);
        QVERIFY(whole->isChecked());
        QCOMPARE(agents->model()->rowCount(), 2);
        whole->click();
        QCOMPARE(agents->model()->rowCount(), 1);
        // Somebody else's who is asked for all the same is shown.
        it.page->showSubject(u"王芳"_s);
        QCOMPARE(agents->model()->rowCount(), 2);
    }

    /** The page asks for whoever is on duty, and again when that is another. */
    void thePageGoesByWhoIsOnDuty()
    {
        m_desk->leaderOf(u"赵敏"_s, u"一组"_s);
        m_desk->leaderOf(u"钱丽"_s, u"二组"_s);
        Opened opened(*m_desk, m_source, m_desk->session().clock());
        FloorPage &page = *opened.page;
        page.showSubject(u"王芳"_s);
        const QStringList all{u"agentPause"_s, u"agentListen"_s, u"agentQueues"_s};
        QTRY_COMPARE(buttons(page), all);
        opened.duty.setName(u"钱丽"_s);
        QCOMPARE(buttons(page), QStringList()); // until it is known
        QTRY_COMPARE(buttons(page), QStringList{u"agentListen"_s});
        page.showSubject(u"李娜"_s);
        QTRY_COMPARE(buttons(page), all);
    }
};

QTEST_MAIN(TestFloorRights)
#include "tst_floorrights.moc"
