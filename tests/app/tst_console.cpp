// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console.h"
#include "app/demofolder.h"
#include "app/language.h"
#include "models/service/coachingdesk.h"
#include "models/service/settingsdesk.h"
#include "models/service/storesession.h"
#include "models/store/peoplerepository.h"
#include "tests/widgets/frame/fakeoutlets.h"
#include "widgets/firstrun/firstrunpage.h"
#include "widgets/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** The whole console, with its threads, store and settings in a folder of its own, driven by keys. */
class TestConsole : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Language> m_language;
    CliContext m_context;
    std::unique_ptr<Console> m_console;

    static MainWindow *window()
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<MainWindow *>(top); window && window->isVisible())
                return window;
        }
        return nullptr;
    }
    template <class T> static T *part(const QString &name)
    {
        MainWindow *const shown = window();
        return shown ? shown->findChild<T *>(name) : nullptr;
    }
    static void press(int key) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); }
    static QString railWord() { return part<QAbstractButton>(u"rail.today"_s)->text(); }

    void keep(const QList<std::pair<QString, QString>> &values)
    {
        MachineSettings settings;
        for (const auto &[key, value] : values)
            QVERIFY(settings.set(key, value));
        QVERIFY(MachineSettingsFile(MachineSettingsFile::defaultPath()).save(settings));
    }
    void open(const ConsoleOptions &options = {{}, false, true})
    {
        m_console = std::make_unique<Console>(m_context, *m_language, options);
        QVERIFY(m_console->open());
        QTRY_VERIFY(window());
        QVERIFY(QTest::qWaitForWindowActive(window()));
    }

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
        QCoreApplication::setApplicationName(u"floorwalk"_s);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->filePath(u"config"_s).toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_folder->filePath(u"data"_s).toLocal8Bit());
        m_context.storePath = m_folder->filePath(u"own/floorwalk.db"_s);
        m_context.clock = std::make_unique<SystemClock>();
        m_language = std::make_unique<Language>();
        m_context.language = m_language->use(u"en"_s);
    }
    void cleanup() { m_console.reset(); }

    void theMachinesLanguageIsSpokenFromTheStart()
    {
        keep({{u"language"_s, u"zh_CN"_s}, {u"first_run_done"_s, u"true"_s}});
        open({{}, true});
        QCOMPARE(railWord(), u"今日"_s);
    }

    void theDemoDoesNotOpenOverARealStore()
    {
        {
            QDir().mkpath(QFileInfo(m_context.storePath).absolutePath());
            const auto real =
                StoreSession::open(m_context.storePath, StoreSession::Access::Command, u"test"_s, *m_context.clock);
            const auto set =
                SettingsDesk(**real).change({u"组长赵"_s, Role::DutyLeader, {}}, {{u"duty_leader"_s, u"组长赵"_s}}, {});
            QVERIFY(set.ok());
        }
        for (const ConsoleOptions &options :
             {ConsoleOptions{{}, true, true}, ConsoleOptions{{u"sim:"_s}, false, true}}) {
            Console console(m_context, *m_language, options);
            const Result<void> opened = console.open();
            QCOMPARE(opened.error().kind, Error::Kind::Forbidden);
            QVERIFY(!window());
        }
    }

    void theCommandLinesLanguageGoesBeforeIt()
    {
        keep({{u"language"_s, u"zh_CN"_s}, {u"first_run_done"_s, u"true"_s}});
        open({{}, true, false, true});
        QCOMPARE(railWord(), u"Today"_s);
    }

    void aLanguageChangesAtOnceAndNothingTypedIsLost()
    {
        keep({{u"language"_s, u"en"_s}, {u"first_run_done"_s, u"true"_s}, {u"page"_s, u"floor"_s}});
        open({{}, true});
        QTest::keyClicks(part<QLineEdit>(u"agentSearch"_s), u"Li"_s);
        m_console->showPage(u"attendance"_s);
        QTRY_VERIFY(window()->page()->isSettled());
        // A question with a reason half written.
        QTRY_VERIFY(qobject_cast<QWidget *>(QApplication::focusWidget()));
        QTest::keyClick(part<QWidget>(u"rollTable"_s), Qt::Key_E);
        QVERIFY2(qobject_cast<QLineEdit *>(QApplication::focusWidget()), "a page that is loaded knows who decides");
        QTest::keyClicks(QApplication::focusWidget(), u"seat 7 has no so"_s);
        const QPointer<MainWindow> before = window();

        MachineSettings settings = m_console->machine();
        QVERIFY(settings.set(u"language"_s, u"zh_CN"_s));
        QVERIFY(m_console->changeMachine(settings));
        QTRY_VERIFY(window() && window() != before);
        QCOMPARE(railWord(), u"今日"_s);
        QCOMPARE(window()->currentPage(), u"attendance"_s);
        auto *const bar = part<QWidget>(u"explainPanel"_s)->findChild<QWidget *>(u"answerBar"_s);
        auto *const reason = bar->findChild<QLineEdit *>(u"answerReason"_s);
        QTRY_COMPARE(reason->text(), u"seat 7 has no so"_s);
        QVERIFY(reason->isVisible());
        QTRY_COMPARE(part<QLineEdit>(u"agentSearch"_s)->text(), u"Li"_s);
    }

    void theDemoKnowsNothingOfTheLast()
    {
        keep({{u"language"_s, u"en"_s}, {u"first_run_done"_s, u"true"_s}, {u"page"_s, u"floor"_s}});
        const QString left = DemoFolder::storePath() + u"-history"_s;
        QVERIFY(QDir().mkpath(QFileInfo(left).path()));
        QFile file(left);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("what the last demo left, whatever it was");
        file.close();
        open({{}, true});
        QTRY_VERIFY(window()->page()->isSettled());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("SQLite format 3"));
    }

    void theFirstStepsOpenTheDemo()
    {
        open();
        QCOMPARE(window()->currentPage(), u"firstrun"_s);
        const auto page = [] { return static_cast<FirstRunPage *>(window()->page()); };
        page()->skip();
        page()->next();
        QCOMPARE(page()->step(), 2);
        auto *const leader = part<QLineEdit>(u"leaderName"_s);
        leader->setText(u"Zhao Min"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(window() && window()->currentPage() != u"firstrun"_s);
        QTRY_VERIFY(part<QAbstractButton>(u"leaderChip"_s)->text().contains(u"Zhao Min"_s));
        m_console.reset();
        open();
        // Opened again it is the demo still, with its people.
        QVERIFY(window()->windowTitle().contains(u"demo"_s));
        QVERIFY(!QFile::exists(m_context.storePath));
        m_console->showPage(u"attendance"_s);
        auto *const roll = part<QTableView>(u"rollTable"_s);
        QTRY_COMPARE(roll->model()->rowCount(), 20);
    }

    void theFirstStepsTakeTheAgentsOfTheFeed_data()
    {
        QTest::addColumn<bool>("tested");
        QTest::newRow("the connection was tested") << true;
        QTest::newRow("the console hears them itself") << false;
    }
    void theFirstStepsTakeTheAgentsOfTheFeed()
    {
        QFETCH(bool, tested);
        open();
        QCOMPARE(window()->currentPage(), u"firstrun"_s);
        QPointer<const MainWindow> before = window(); // the next one may have its address
        part<QRadioButton>(u"language_en"_s)->setFocus();
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        const auto page = [] { return static_cast<FirstRunPage *>(window()->page()); };
        QTRY_VERIFY(window() && window() != before); // in the language that was chosen
        QCOMPARE(page()->step(), 1);
        part<QComboBox>(u"feedKind"_s)->setCurrentIndex(2);
        auto *const file = part<QLineEdit>(u"feedFile"_s);
        file->setFocus();
        QTest::keyClicks(file, QStringLiteral(FLOORWALK_TEST_DATA) + u"/traces/ordinary.console.1.ami"_s);
        if (tested) {
            auto *const test = part<QAbstractButton>(u"feedTest"_s);
            test->setFocus();
            press(Qt::Key_Return); // presses the button, and does not go on
            QCOMPARE(page()->step(), 1);
            QVERIFY(test->hasFocus());
            QTRY_VERIFY(part<QLabel>(u"feedResult"_s)->text().contains(u"agents"_s));
        }
        before = window();
        page()->next();
        QTRY_VERIFY(window() && window() != before);
        QCOMPARE(page()->step(), 2);
        auto *const take = part<QRadioButton>(u"teamFeed"_s);
        // The recording is told in a moment; who has logged in by then is found.
        QTRY_VERIFY2(take->text().contains(u" 20 "_s), qPrintable(take->text()));
        QVERIFY(take->isEnabled());
        QVERIFY(take->isChecked());
        auto *const leader = part<QLineEdit>(u"leaderName"_s);
        QTRY_VERIFY(leader->hasFocus());
        QTest::keyClicks(leader, u"Wang Fang"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(window() && window()->currentPage() != u"firstrun"_s);
        m_console.reset();

        const auto session =
            StoreSession::open(m_context.storePath, StoreSession::Access::Read, u"test"_s, *m_context.clock);
        QVERIFY(session);
        const auto people = PeopleRepository((*session)->records()).all();
        QVERIFY(people);
        QStringList members;
        for (const Person &person : *people)
            members += person.feedMembers;
        // Those of the recording, and nobody of the demo that stood behind the first question.
        QVERIFY2(members.contains(u"陈静"_s), qPrintable(members.join(u", "_s)));
        QVERIFY(!members.contains(u"PJSIP/1001"_s));
        if (tested)
            QCOMPARE(people->size(), size_t(20));
    }

    void thePagesHaveTheCentresZone()
    {
        {
            auto session =
                StoreSession::open(m_context.storePath, StoreSession::Access::Write, u"test"_s, *m_context.clock);
            QVERIFY(session);
            QVERIFY(SettingsDesk(**session).change({u"root"_s, Role::Administrator, {}},
                                                   {{u"zone"_s, u"Pacific/Apia"_s}}, {}));
        }
        keep({{u"first_run_done"_s, u"true"_s}});
        open();
        // Read from the store, which takes a moment: the window is made again with it, over the same floor.
        const Zone zone = *Zone::parse(u"Pacific/Apia"_s);
        QTRY_VERIFY(part<QLabel>(u"clock"_s)
                    && part<QLabel>(u"clock"_s)
                           ->text()
                           .startsWith(zone.localTime(m_context.clock->now()).toString(u"HH:mm"_s)));
    }

    void whoFollowedBeginsAnewWhenTheOtherIsGone()
    {
        keep({{u"language"_s, u"en"_s}, {u"first_run_done"_s, u"true"_s}, {u"page"_s, u"floor"_s}});
        auto other =
            StoreSession::open(m_context.storePath, StoreSession::Access::Write, u"another"_s, *m_context.clock);
        QVERIFY(other && (*other)->writable());
        open();
        m_console->showPage(u"register"_s);
        QTRY_VERIFY(window()->page()->isSettled());
        const QPointer<const MainWindow> before = window(); // the next one may have its address
        (*other).reset();
        QTRY_VERIFY_WITH_TIMEOUT(window() && window() != before, 30'000);
        QCOMPARE(window()->currentPage(), u"register"_s);
        m_console.reset();
        other = StoreSession::open(m_context.storePath, StoreSession::Access::Write, u"another"_s, *m_context.clock);
        QVERIFY(other && (*other)->writable()); // the lease was given back once, by who had it last
    }

    /** A key, or a field that is typed and left, is one action; a complete note takes at most twelve. */
    void aCompleteNoteFromTheFloorTakesFewActions()
    {
        keep({{u"language"_s, u"en"_s}, {u"first_run_done"_s, u"true"_s}, {u"page"_s, u"floor"_s}});
        open({{}, true});
        QTRY_VERIFY(part<QTableView>(u"agents"_s)->model()->rowCount() > 10);
        QTRY_COMPARE(QApplication::focusWidget(), part<QTableView>(u"agents"_s));
        int actions = 0;
        const auto act = [&actions](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(QApplication::focusWidget(), key, modifiers);
            ++actions;
        };
        const auto field = [&actions](const QString &name, const QString &text) {
            QTRY_VERIFY2(QApplication::focusWidget()->objectName() == name, qPrintable(name));
            QTest::keyClicks(QApplication::focusWidget(), text);
            if (name != u"noteAction1"_s)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            ++actions;
        };
        act(Qt::Key_Down);
        act(Qt::Key_N);
        QTRY_VERIFY(part<QWidget>(u"noteSheet"_s) && part<QWidget>(u"noteSheet"_s)->isVisible());
        act(Qt::Key_2);
        field(u"noteFact"_s, u"three times asked back"_s);
        field(u"noteFeeling"_s, u"unsure"_s);
        field(u"noteNeed"_s, u"the new tariff"_s);
        field(u"noteRequest"_s, u"read point 3"_s);
        field(u"noteOwnWords"_s, u"I will"_s);
        field(u"noteAction1"_s, u"say it to me tomorrow"_s);
        act(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!part<QWidget>(u"noteSheet"_s)->isVisible());
        QVERIFY2(actions <= 12, qPrintable(QString::number(actions)));
        // The agent's card tells of it, and one key opens the rest.
        QTRY_COMPARE(QApplication::focusWidget(), part<QTableView>(u"agents"_s));
        act(Qt::Key_Return);
        QTRY_VERIFY(part<QWidget>(u"agentNotes"_s));
        QTRY_VERIFY(
            std::ranges::any_of(part<QWidget>(u"agentNotes"_s)->findChildren<QLabel *>(), [](const QLabel *one) {
                return one->isVisible() && one->text() == u"three times asked back"_s;
            }));
        act(Qt::Key_H);
        QTRY_COMPARE(window()->currentPage(), u"coaching"_s);
        QTRY_VERIFY(window()->page()->subject().startsWith(u"person:"_s));
        const QString subject = window()->page()->subject();
        m_console.reset();

        const auto session =
            StoreSession::open(DemoFolder::storePath(), StoreSession::Access::Read, u"test"_s, *m_context.clock);
        QVERIFY(session);
        const auto found =
            CoachingDesk(**session).search({u"Zhao Min"_s, Role::DutyLeader, {}}, u"three times asked"_s);
        QVERIFY2(found && found->size() == 1, qPrintable(found ? QString() : found.error().text));
        const NoteWords &words = found->front().note.words;
        QCOMPARE((QStringList{words.feeling, words.need, words.request, words.ownWords}),
                 (QStringList{u"unsure"_s, u"the new tariff"_s, u"read point 3"_s, u"I will"_s}));
        QCOMPARE(found->front().note.actions.size(), size_t(1));
        QCOMPARE(subject, u"person:%1"_s.arg(found->front().note.person.value()));
    }

    void alarmsOfTheDemoFloorReachALeaderWhoLooksElsewhere()
    {
        QStringList played;
        AlertOutlets outlets;
        outlets.sound = std::make_unique<FakeSound>(played);
        auto notifier = std::make_unique<FakeNotifier>();
        FakeNotifier *const desktop = notifier.get();
        outlets.notifier = std::move(notifier);
        keep({{u"language"_s, u"en"_s},
              {u"first_run_done"_s, u"true"_s},
              {u"page"_s, u"floor"_s},
              {u"inbox_folded"_s, u"true"_s},
              {u"warn_sound"_s, u"true"_s},
              {u"warn_notification"_s, u"true"_s}});
        m_console = std::make_unique<Console>(m_context, *m_language, ConsoleOptions{{}, true}, std::move(outlets));
        QVERIFY(m_console->open());
        QTRY_VERIFY_WITH_TIMEOUT(desktop->standing, 30'000);
        QVERIFY(!played.isEmpty());
        QTRY_VERIFY(QApplication::focusWidget());
        // Pressed until the herald has heard by which number the desktop knows its notification.
        const auto clicked = [desktop] {
            emit desktop->chosen(1);
            return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"inboxList"_s;
        };
        QTRY_VERIFY2(clicked(), "its row is before the leader");
        const QFuture<Result<void>> trial = m_console->tryAlert(AlertReach::Sound, true);
        QTRY_VERIFY(trial.isFinished());
        QCOMPARE(played.back(), u"alarm"_s);
    }
};

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
