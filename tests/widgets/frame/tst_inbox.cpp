// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/incident.h"
#include "models/service/daywatch.h"
#include "models/service/registerboard.h"
#include "models/service/settingsdesk.h"
#include "models/service/shiftboard.h"
#include "models/service/storeworker.h"
#include "tests/widgets/frame/windowoverfloor.h"
#include "widgets/common/button.h"
#include "widgets/common/feedbadge.h"
#include "widgets/common/inboxdelegate.h"
#include "widgets/frame/foldedinbox.h"
#include "widgets/register/entrysheet.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Floorwalk;
using namespace Floorwalk::WindowTest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** The inbox in the real window, by keys: what stands in it, and what is done about it. */
class TestInbox : public WindowOverFloor
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void anIncidentStandsFirstAndOpensItsPage()
    {
        AlertRecord incident = alert(u"incident:一组"_s, true, start - 240s);
        incident.kind = incidentKind;
        std::vector<IncidentMember> people;
        for (int who = 1; who <= 6; ++who)
            people.push_back({u"a%1"_s.arg(who), u"坐席%1"_s.arg(who), {}, incident.since, {}});
        people[0].back = start - 60s;
        incident.facts = {{u"team"_s, u"一组"_s}, {u"of"_s, 20}, {u"people"_s, incidentPeopleJson(people)}};
        AlertRecord taken = incident;
        taken.subject = u"incident:二组"_s;
        taken.facts.insert(u"team"_s, u"二组"_s);
        taken.status = AlertRecord::Status::Acknowledged;
        FloorUpdate update = floorOf(3, start);
        update.alerts = {{alert(u"Agent 001"_s, true, start - 900s), taken, incident}};
        tell(update);
        const InboxModel &rows = m_window->inbox()->model();
        QCOMPARE(rows.rowCount(), 3);
        QCOMPARE(rows.alert(0).subject, incident.subject);
        QCOMPARE(rows.alert(1).subject, taken.subject); // in hand, and still before all else
        const InboxRow row = m_window->inbox()->rowFor(rows.index(0));
        QCOMPARE(row.title, u"Incident · 一组"_s);
        QCOMPARE(row.detail, u"6 of 20 off line · 5 still gone · 坐席1, 坐席2, 坐席3 and 3 more"_s);
        QCOMPARE(row.value, u"4:00"_s);
        QSignalSpy wanted(m_window->inbox(), &InboxPane::subjectWanted);
        m_window->inbox()->takeFocus();
        auto *const list = m_window->findChild<QListView *>(u"inboxList"_s);
        list->setCurrentIndex(rows.index(0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(m_window->currentPage(), u"incidents"_s);
        QCOMPARE(m_source->commands.size(), size_t(1)); // and the leader has it in hand
    }

    void eachKindOfRowOffersWhatItsBoardCanDo_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("buttons");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("keys"); ///< of A, N, D and Z: which mean something; D in capitals ends it at once
        QTest::addColumn<bool>("told"); ///< its board hears of Enter
        QTest::newRow("seat") << u"longCall"_s << u"Go to seat, Snooze, …"_s << u"floor"_s << u"andz"_s << true;
        QTest::newRow("queue") << u"queueWait"_s << u"Take it, Snooze, …"_s << QString() << u"andz"_s << true;
        QTest::newRow("break") << u"breakOverdue"_s << u"Go to seat, Snooze, …"_s << u"floor"_s << u"andz"_s << true;
        QTest::newRow("feed") << u"feedLost"_s << u"Take it, Snooze, …"_s << QString() << u"andz"_s << true;
        QTest::newRow("incident") << u"incident"_s << u"Open, Snooze, …"_s << u"incidents"_s << u"andz"_s << true;
        QTest::newRow("reminder") << u"activityDue"_s << u"Go to it, Snooze, …"_s << u"today"_s << u"dz"_s << false;
        QTest::newRow("hotline") << u"hotlineCall"_s << u"Start, Snooze, …"_s << u"today"_s << u"dz"_s << true;
        QTest::newRow("escalation") << u"escalation"_s << u"Start, Snooze, …"_s << QString() << u"dz"_s << true;
        QTest::newRow("promise") << u"registerDue"_s << u"Open, Snooze, …"_s << u"register"_s << u"dz"_s << false;
        QTest::newRow("offer") << u"registerOffer"_s << u"Take over, Snooze, …"_s << QString() << u"dz"_s << true;
        QTest::newRow("follow-up") << u"followUp"_s << u"Open, Done, …"_s << u"coaching"_s << u"Dz"_s << false;
        QTest::newRow("unknown") << u"of another version"_s << u"Take it, Snooze, …"_s << QString() << u"andz"_s
                                 << true;
    }
    void eachKindOfRowOffersWhatItsBoardCanDo()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, keys);
        QFETCH(const QString, page);
        AlertRecord record = alert(u"一"_s, false, start);
        record.kind = kind;
        InboxPane pane;
        pane.show({record});
        pane.QWidget::show();
        QStringList buttons;
        for (const InboxRow::Action &action : pane.rowFor(pane.model().index(0)).actions)
            buttons << (action.icon.isEmpty() ? action.text : u"…"_s);
        QTEST(buttons.join(u", "_s), "buttons");
        QVERIFY(!pane.rowFor(pane.model().index(0)).icon.isEmpty());

        QSignalSpy commanded(&pane, &InboxPane::commanded);
        auto *const list = pane.findChild<QListView *>(u"inboxList"_s);
        auto *const menu = pane.findChild<QMenu *>(u"inboxMenu"_s);
        QString answered;
        for (const QChar key : u"andz"_s) {
            QTest::keyClick(list, key.toLatin1());
            if (menu->isVisible())
                answered += key;
            menu->close();
            if (!commanded.isEmpty())
                answered += key.toUpper();
            commanded.clear();
        }
        QCOMPARE(answered, keys);

        QSignalSpy wanted(&pane, &InboxPane::subjectWanted);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(wanted.value(0).value(0).toString(), page);
        QTEST(commanded.size() == 1, "told");
    }

    void anAlertBecomesAWalkByOneKey()
    {
        QTemporaryDir folder;
        StoreWorker worker(folder.filePath(u"s.db"_s), StoreSession::Access::Write, u"test"_s, *m_clock);
        ShiftBoard shift(nullptr, *m_clock);
        DayWatch watch(*m_session, *m_duty, shift, worker, worker, *m_clock);
        PageContext context{*m_clock, Zone::utc(), u"en"_s};
        context.floor = m_session.get();
        context.duty = m_duty.get();
        context.day = &watch;
        MainWindow window(context);
        window.show();
        FloorUpdate update = floorOf(3, start);
        update.alerts = {{alert(u"Agent 002"_s, true, start)}};
        tell(update);
        QCOMPARE(window.inbox()->model().rowCount(), 1);
        const InboxModel &rows = window.inbox()->model();
        QVERIFY(window.inbox()->rowFor(rows.index(0)).detail.contains(u"W starts “Floor walk”"_s));
        QSignalSpy begun(&watch, &DayWatch::begun);
        window.inbox()->takeFocus();
        auto *const list = window.findChild<QListView *>(u"inboxList"_s);
        list->setCurrentIndex(rows.index(0));
        QTest::keyClick(list, Qt::Key_W);
        QTRY_COMPARE(begun.size(), 1);
        const QString key = InboxModel::keyOf(rows.alert(0));
        QTRY_VERIFY(watch.activityOf(key));
        QCOMPARE(watch.activityOf(key)->subject, u"Agent 002"_s);
        QCOMPARE(m_source->commands.size(), size_t(1)); // whoever goes there has the alert in hand
        QVERIFY(!window.inbox()->rowFor(rows.index(0)).detail.contains(u"W starts"_s));
        QVERIFY(window.inbox()->rowFor(rows.index(0)).detail.contains(u"W shows “Floor walk"_s));
        // The same key then leads to what came of it, and begins nothing more.
        QSignalSpy wanted(window.inbox(), &InboxPane::subjectWanted);
        QTest::keyClick(list, Qt::Key_W);
        QCOMPARE(begun.size(), 1);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), u"today"_s);
        QCOMPARE(wanted[0][1].toString(), u"activity:%1"_s.arg(watch.activityOf(key)->position));
    }

    void aHotlineCallThatIsTakenOpensItsEntry()
    {
        QTemporaryDir folder;
        StoreWorker worker(folder.filePath(u"s.db"_s), StoreSession::Access::Write, u"test"_s, *m_clock);
        ShiftBoard shift(nullptr, *m_clock);
        DayWatch watch(*m_session, *m_duty, shift, worker, worker, *m_clock);
        RegisterBoard registers(&worker, &worker, *m_duty);
        PageContext context{*m_clock, Zone::utc(), u"en"_s};
        context.floor = m_session.get();
        context.duty = m_duty.get();
        context.day = &watch;
        context.writer = &worker;
        context.reader = &worker;
        context.registers = &registers;
        MainWindow window(context);
        window.resize(1366, 768);
        window.showPage(u"floor"_s);
        window.show();
        ActivityRecord begun;
        begun.key = u"leaderHotline"_s;
        begun.date = QDate(2026, 9, 21);
        begun.subject = u"hotline"_s;
        begun.alert = u"hotlineCall/hotline/1"_s;
        emit watch.begun(begun);
        QTRY_VERIFY(window.findChild<EntrySheet *>() && window.findChild<EntrySheet *>()->isVisible());
        const NewEntry entry = window.findChild<EntrySheet *>()->form().entry();
        QCOMPARE(entry.kind, EntryKind::Hotline);
        QCOMPARE(entry.alert, begun.alert);
        QCOMPARE(entry.date, begun.date);

        // What another leader offers is taken over in the inbox.
        const auto offered = worker.run([](StoreSession &session) {
            NewEntry fresh;
            fresh.kind = EntryKind::Task;
            fresh.words.text = u"tell the next shift"_s;
            RegisterStep offer;
            offer.kind = StepKind::Offered;
            offer.whom = u"王芳"_s;
            fresh.steps = {offer};
            const auto known =
                SettingsDesk(session).change({u"钱蕾"_s, Role::DutyLeader, {}}, {{u"duty_leader"_s, offer.whom}}, {});
            if (!known)
                return Result<RegisterItem>(known.error());
            return RegisterDesk(session).add({u"钱蕾"_s, Role::DutyLeader, {}}, fresh);
        });
        registers.refresh();
        QTRY_COMPARE(registers.due().size(), size_t(1));
        m_duty->setName(u"李娜"_s); // it calls for nobody else, from this moment on
        QVERIFY(registers.due().empty());
        m_duty->setName(u"王芳"_s);
        QTRY_COMPARE(registers.due().size(), size_t(1));
        auto *const list = window.inbox()->findChild<QListView *>(u"inboxList"_s);
        list->setCurrentIndex(window.inbox()->model().index(window.inbox()->model().rowCount() - 1));
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(registers.due().empty());
        auto answer = worker.run([](StoreSession &session) {
            return RegisterDesk(session).entry({u"王芳"_s, Role::DutyLeader, {}}, 1);
        });
        answer.waitForFinished();
        QCOMPARE(answer.result()->standing.owner, u"王芳"_s);
    }

    void anAlertIsAcceptedByKeysUnderTheLeadersName()
    {
        FloorUpdate update = floorOf(3, start);
        update.alerts = {alert(u"Agent 002"_s, false, start - std::chrono::minutes(9)),
                         alert(u"Agent 003"_s, true, start - std::chrono::minutes(13))};
        tell(update);
        auto *const list = m_window->findChild<QListView *>(u"inboxList"_s);
        QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(list->hasFocus());
        QCOMPARE(list->currentIndex().data(InboxModel::SubjectRole).toString(), u"Agent 003"_s); // worst first
        QTest::keyClick(list, Qt::Key_J);
        QTest::keyClick(list, Qt::Key_K);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_source->commands.size(), size_t(1));
        QCOMPARE(m_source->commands[0].alert.subject, u"Agent 003"_s);
        QVERIFY(m_source->commands[0].act == AlertCommand::Act::Accept);
        QCOMPARE(m_source->commands[0].by.name, u"王芳"_s);

        list->setFocus();
        QTest::keyClick(list, Qt::Key_Z);
        auto *const menu = m_window->findChild<QMenu *>(u"inboxMenu"_s);
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(m_source->commands.size(), size_t(2));
        QVERIFY(m_source->commands[1].act == AlertCommand::Act::Snooze);
        QVERIFY(m_source->commands[1].length == std::chrono::minutes(5));
    }

    void whileTheFeedIsLostNoAlertLooksMeasured()
    {
        FloorUpdate update = floorOf(3, start);
        update.alerts = {alert(u"Agent 003"_s, true, start - std::chrono::minutes(13))};
        tell(update);
        InboxPane *const inbox = m_window->inbox();
        const auto row = [inbox] { return inbox->rowFor(inbox->model().index(0)); };
        QVERIFY(row().tone == Tone::Critical);
        const InboxRow heard = row();

        for (const auto health : {FeedStatus::Health::Stale, FeedStatus::Health::Lost}) {
            FloorUpdate silent;
            silent.delta.at = start;
            silent.feed = live(start);
            silent.feed.health = health;
            m_clock->advance(std::chrono::minutes(5));
            tell(silent);
            QCOMPARE(row().value, heard.value); // nobody knows how long by now
            QVERIFY(row().tone == Tone::Neutral && row().valueInk == Ink::Muted);
            QCOMPARE(row().detail,
                     heard.detail + u" · as of "_s + Zone::utc().localTime(start).toString(u"HH:mm:ss"_s));
            QCOMPARE(row().actions.size(), heard.actions.size()); // and is handled as before
        }
        tell(floorOf(3, start + std::chrono::minutes(10)));
        QVERIFY(row().tone == Tone::Critical);
        QCOMPARE(row().detail, heard.detail);
    }

    void theInboxStaysWhereItIsRead()
    {
        FloorUpdate update = floorOf(1, start);
        update.alerts.emplace();
        for (int i = 0; i < 30; ++i)
            update.alerts->push_back(alert(u"Agent %1"_s.arg(i), i < 5, start - std::chrono::minutes(90 - i)));
        tell(update);
        auto *const list = m_window->findChild<QListView *>(u"inboxList"_s);
        list->setFocus();
        unfoldAll(list);
        QCOMPARE(list->model()->rowCount(), 32);
        list->setCurrentIndex(list->model()->index(12, 0));
        list->scrollTo(list->model()->index(14, 0));
        const QString chosen = list->currentIndex().data(InboxModel::KeyRole).toString();
        const QString read = list->indexAt(QPoint(0, 0)).data(InboxModel::KeyRole).toString();
        const int height = list->visualRect(list->currentIndex()).top();
        QVERIFY(list->verticalScrollBar()->value() > 0);

        for (int i = 0; i < 100; ++i) {
            FloorUpdate more;
            more.delta.at = start + std::chrono::seconds(i);
            more.feed = live(more.delta.at);
            more.alerts = update.alerts;
            // Worse ones come above, and go again.
            for (int extra = 0; extra < i % 4; ++extra)
                more.alerts->push_back(alert(u"New %1"_s.arg(extra), true, start - std::chrono::hours(3)));
            tell(more);
            QCOMPARE(list->currentIndex().data(InboxModel::KeyRole).toString(), chosen);
            QCOMPARE(list->visualRect(list->currentIndex()).top(), height);
            QCOMPARE(list->indexAt(QPoint(0, 0)).data(InboxModel::KeyRole).toString(), read);
        }
    }

    void fiftyAlertsStayReadable()
    {
        FloorUpdate update = floorOf(1, start);
        update.alerts.emplace();
        for (int i = 0; i < 48; ++i)
            update.alerts->push_back(alert(u"Agent %1"_s.arg(i), i < 8, start - std::chrono::minutes(90 - i)));
        for (int i = 0; i < 2; ++i) {
            update.alerts->push_back(alert(u"Queue %1"_s.arg(i), false, start - std::chrono::minutes(1)));
            update.alerts->back().kind = u"queueLength"_s;
        }
        tell(update);
        auto *const list = m_window->findChild<QListView *>(u"inboxList"_s);
        // Eight alarms behind one row, forty warnings behind another; two of a kind speak for themselves.
        QCOMPARE(list->model()->rowCount(), 4);
        const QModelIndex worst = list->model()->index(0, 0);
        QCOMPARE(worst.data(InboxModel::GroupRole).toInt(), 8);
        QVERIFY(worst.data(InboxModel::AlarmRole).toBool());
        QVERIFY(worst.data(InboxModel::DetailRole).toString().startsWith(u"Agent 0"_s));
        QCOMPARE(list->model()->index(1, 0).data(InboxModel::GroupRole).toInt(), 40);

        list->setFocus();
        list->setCurrentIndex(worst);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(list->model()->rowCount(), 12);
        QCOMPARE(list->model()->index(1, 0).data(InboxModel::SubjectRole).toString(), u"Agent 0"_s);
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(list->model()->rowCount(), 4);
        QVERIFY(m_source->commands.empty());

        // What is done to the group is done to each of it.
        QTest::keyClick(list, Qt::Key_D);
        auto *const menu = m_window->findChild<QMenu *>(u"inboxMenu"_s);
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(m_source->commands.size(), size_t(8));
        QVERIFY(m_source->commands[7].act == AlertCommand::Act::Dismiss);
        QCOMPARE(m_source->commands[7].outcome, u"settled"_s);
        QCOMPARE(m_source->commands[7].alert.subject, u"Agent 7"_s);

        // Fewer of them are rows again.
        update.alerts->resize(6);
        tell(update);
        QCOMPARE(list->model()->rowCount(), 6);
        QCOMPARE(list->model()->index(0, 0).data(InboxModel::GroupRole).toInt(), 0);
    }

    void besideThePastTheInboxIsOfNow()
    {
        FloorUpdate update = floorOf(3, start);
        update.alerts = {alert(u"Agent 001"_s, true, start - 900s)};
        tell(update);
        InboxPane *const inbox = m_window->inbox();
        const QModelIndex row = inbox->model().index(0);
        QVERIFY(inbox->rowFor(row).tone == Tone::Critical);
        inbox->setBesidePast(true);
        QVERIFY(inbox->findChild<QWidget *>(u"inboxOfNow"_s)->isVisible());
        QVERIFY(inbox->rowFor(row).tone == Tone::Neutral);
        m_window->showPage(u"attendance"_s); // another page is of the present
        m_window->showPage(u"floor"_s);
        QVERIFY(!inbox->findChild<QWidget *>(u"inboxOfNow"_s)->isVisible());
    }

    /** Title, remark and hints stand under each other, also where texts and parts are twice as large. */
    void itsPartsAreInOneLine()
    {
        tell(floorOf(3, start));
        InboxPane *const inbox = m_window->inbox();
        const auto *const header = inbox->findChild<QWidget *>(u"inboxHeader"_s);
        const auto *const list = m_window->findChild<QListView *>(u"inboxList"_s)->parentWidget();
        QTRY_COMPARE(list->geometry().top(), header->geometry().bottom() + 1); // no remark takes no room
        inbox->setBesidePast(true);
        QTRY_VERIFY(list->geometry().top() > header->geometry().bottom() + 1);
        const auto *const title = inbox->findChild<QWidget *>(u"inboxHeader"_s)->findChild<QLabel *>();
        const auto *const remark = inbox->findChild<QLabel *>(u"inboxOfNow"_s);
        const auto *const hint = inbox->findChild<QWidget *>(u"inboxFooter"_s)->findChild<KeyCap *>();
        const auto left = [inbox](const QWidget *part) {
            return part->mapTo(inbox, part->contentsRect().topLeft()).x();
        };
        const auto places = [&] { return QList<int>{left(title), left(remark), left(hint)}; };
        const int usual = left(title);
        QTRY_COMPARE(places(), QList<int>(3, usual));
        QVERIFY(applyTheme(*qApp, Theme::Choice{ThemeName::Light, u"en"_s, 2.0}).ok());
        QTRY_VERIFY(left(title) > usual);
        QTRY_COMPARE(places(), QList<int>(3, left(title)));
        QVERIFY(applyTheme(*qApp, Theme::Choice{}).ok());
    }

    void anOpenMenuStaysAndMeansWhatItSaid()
    {
        FloorUpdate update = floorOf(3, start);
        update.alerts = {alert(u"Agent 002"_s, false, start - std::chrono::minutes(9))};
        tell(update);
        auto *const list = m_window->findChild<QListView *>(u"inboxList"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Z);
        auto *const menu = m_window->findChild<QMenu *>(u"inboxMenu"_s);
        QTRY_VERIFY(menu->isVisible());
        const QList<QAction *> actions = menu->actions();
        for (int i = 0; i < 50; ++i) {
            FloorUpdate more;
            more.delta.at = start + std::chrono::seconds(i);
            more.feed = live(more.delta.at);
            more.alerts = update.alerts;
            more.alerts->push_back(alert(u"Agent 001"_s, true, start - std::chrono::minutes(20 + i)));
            tell(more);
            QCoreApplication::processEvents();
        }
        QVERIFY(menu->isVisible());
        QCOMPARE(menu->actions(), actions);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(m_source->commands.size(), size_t(1));
        QCOMPARE(m_source->commands[0].alert.subject, u"Agent 002"_s);
    }

    void theInboxFoldsToABadge()
    {
        FloorUpdate update = floorOf(1, start);
        update.alerts = {alert(u"Agent 001"_s, true, start)};
        tell(update);
        QSignalSpy folded(m_window.get(), &MainWindow::inboxFolded);
        QTest::mouseClick(m_window->findChild<QAbstractButton *>(u"inboxFold"_s), Qt::LeftButton);
        auto *const strip = m_window->findChild<FoldedInbox *>(u"inboxFolded"_s);
        QVERIFY(strip->isVisible());
        QVERIFY(strip->accessibleName().contains(u'1'));
        QTest::keyClick(strip, Qt::Key_Space);
        QVERIFY(!strip->isVisible());
        QCOMPARE(folded.size(), 2);
    }

    void theBadgeTellsALostFeedAndItsReturn()
    {
        tell(floorOf(2, start));
        const auto *const badge = m_window->findChild<FeedBadge *>(u"feedBadge"_s);
        const QString healthy = badge->accessibleName();
        FloorUpdate lost;
        lost.delta.at = start + std::chrono::seconds(30);
        lost.feed = live(start);
        lost.feed.health = FeedStatus::Health::Lost;
        tell(lost);
        QVERIFY(badge->accessibleName() != healthy);
        QVERIFY(m_session->now() == start); // ages stand still at the last word
        tell(floorOf(2, start + std::chrono::seconds(60)));
        QCOMPARE(badge->accessibleName(), healthy);
    }

private:
    /** Opens every group of the inbox, the last first, by key. */
    static void unfoldAll(QListView *list)
    {
        for (int row = list->model()->rowCount() - 1; row >= 0; --row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            if (list->currentIndex().data(InboxModel::GroupRole).toInt() > 0)
                QTest::keyClick(list, Qt::Key_Return);
        }
    }
};

QTEST_MAIN(TestInbox)
#include "tst_inbox.moc"
