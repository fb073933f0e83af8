// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/dayplan.h"
#include "models/service/demodata.h"
#include "models/service/dutyleader.h"
#include "models/service/floorsession.h"
#include "models/service/import.h"
#include "models/service/settingsdesk.h"
#include "models/service/storeworker.h"
#include "models/service/walkdesk.h"
#include "models/service/walkwatch.h"
#include "models/store/peoplerepository.h"
#include "models/store/statement.h"
#include "tests/support/pagewalker.h"
#include "tests/support/quietsource.h"
#include "widgets/coaching/storecoachingbook.h"
#include "widgets/common/button.h"
#include "widgets/common/toast.h"
#include "widgets/pages.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/walk/walkpage.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** The pages that stand on the records, on the demo's and on an empty store, walked for what a person stumbles over. */
class TestStoredPages : public QObject
{
    Q_OBJECT

    Zone m_zone = *Zone::parse(u"Asia/Shanghai"_s);
    QDate m_date{2026, 11, 23};
    FixedClock m_clock{m_zone.toMoment(m_date, QTime(14, 21))};
    QTemporaryDir m_folder;

    /** Three who work on @p date, and no seat. */
    static Result<void> fillTeam(StoreSession &session, QDate date)
    {
        const QString agents = u"employee_no,name,team\n1,王芳,一组\n2,李娜,一组\n3,张伟,一组\n"_s;
        QString roster = u"employee_no,date,start,end,shift,kind\n"_s;
        for (const int no : {1, 2, 3})
            roster += u"%1,%2,08:30,17:30,早班,work\n"_s.arg(no).arg(date.toString(Qt::ISODate));
        const Actor leader = DemoData::leader();
        const auto people = Import(session).agents(leader, *CsvReader::read(agents.toUtf8(), u"a.csv"_s), {});
        if (!people)
            return people.error();
        const auto shifts = Import(session).roster(leader, *CsvReader::read(roster.toUtf8(), u"r.csv"_s), {});
        return shifts ? Result<void>() : Result<void>(shifts.error());
    }

    /** Records with who works on them. */
    struct Store
    {
        StoreWorker writer;
        StoreWorker reader;
        DutyLeader duty;

        using Fill = std::function<Result<void>(StoreSession &session, QDate date)>;

        Store(const QString &path, const Clock &clock, QDate date, const Fill &fill = fillDemo)
            : writer(path, StoreSession::Access::Write, u"test"_s, clock)
            , reader(path, StoreSession::Access::Read, u"test"_s, clock)
            , duty(&writer)
        {
            QFuture<Result<void>> ready =
                writer.run([date, fill](StoreSession &session) { return fill(session, date); });
            ready.waitForFinished();
            QVERIFY(ready.result().ok());
        }
        static Result<void> fillDemo(StoreSession &session, QDate date) { return DemoData::fill(session, date); }
        PageContext context(const Clock &clock, const Zone &zone)
        {
            PageContext context{clock, zone, u"en"_s};
            context.writer = &writer;
            context.reader = &reader;
            context.duty = &duty;
            return context;
        }
    };

private slots:
    /** What came over is the leader's on duty: a part that cannot be read shows nothing, least of all another's. */
    void whatCameOverIsNobodyElses()
    {
        QVERIFY(applyTheme(*qApp, Theme::Choice{}).ok());
        Store store(m_folder.filePath(u"carried.db"_s), m_clock, m_date);
        store.duty.setName(DemoData::leader().name);
        const auto note = [date = m_date.addDays(-1)](StoreSession &session) {
            return DayPlan(session).setNote(DemoData::leader(), date, u"tomorrow"_s, u"检查空调"_s);
        };
        store.writer.run(note).waitForFinished();
        const std::unique_ptr<Page> page = findPage(u"today"_s)->make(store.context(m_clock, m_zone));
        page->show();
        auto *const planned = page->findChild<QLabel *>(u"plannedForToday"_s);
        QTRY_VERIFY(planned->isVisible() && planned->text().contains(u"检查空调"_s));
        store.writer
            .run([](StoreSession &session) {
                return Statement(session.records(), u"ALTER TABLE handover RENAME TO handover_away"_s).run();
            })
            .waitForFinished();
        store.duty.setName(u"钱蕾"_s);
        QTRY_VERIFY(!planned->isVisible());
    }

    /** Who leads by the setting alone looks at another team's agent as all leaders do: it goes on record. */
    void aLeaderBySettingLooksAtOthers()
    {
        Store store(m_folder.filePath(u"bysetting.db"_s), m_clock, m_date, fillTeam);
        const Actor leader{u"李强"_s, Role::DutyLeader, {}};
        const auto setUp = [&leader](StoreSession &session) {
            return SettingsDesk(session).change(DemoData::leader(), {{u"leads."_s + leader.name, u"二组"_s}}, {});
        };
        auto set = store.writer.run(setUp);
        set.waitForFinished();
        QVERIFY(set.result().ok());
        auto people = store.reader.run([](StoreSession &session) { return PeopleRepository(session.records()).all(); });
        people.waitForFinished();
        StoreCoachingBook book(store.writer, store.reader, m_clock, [leader] { return leader; });
        auto file = book.agentFile(*people.result()->front().id);
        QTRY_VERIFY(file.isFinished());
        QVERIFY2(file.result().ok(), file.result() ? "" : qPrintable(file.result().error().text));
    }

    void seatsAreWrittenByKeys()
    {
        QVERIFY(applyTheme(*qApp, Theme::Choice{}).ok());
        Store store(m_folder.filePath(u"seats.db"_s), m_clock, m_date, fillTeam);
        store.duty.setName(u"王芳"_s);
        const std::unique_ptr<Page> page = findPage(u"seats"_s)->make(store.context(m_clock, m_zone));
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(page->isSettled());
        auto *const table = page->findChild<QTableView *>(u"seatTable"_s);
        // The parts of the settings come first, wherever the page stands in a window.
        const QWidget *first = page.get();
        while (first == page.get() || !(first->focusPolicy() & Qt::TabFocus) || first->focusProxy())
            first = first->nextInFocusChain();
        QCOMPARE(first->objectName(), u"settingsTabs"_s);
        page->findChild<QAbstractButton *>(u"seatAdd"_s)->click();
        const auto write = [table](int column, const QString &text) {
            table->setCurrentIndex(table->model()->index(0, column));
            QTest::keyClick(table, Qt::Key_F2);
            auto *const edit = table->findChild<QLineEdit *>(u"seatCell"_s);
            if (!edit)
                return false;
            edit->setText(text);
            QTest::keyClick(edit, Qt::Key_Return);
            QCoreApplication::processEvents(); // what is typed is taken a turn later
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return table->model()->index(0, column).data().toString() == text;
        };
        QTest::keyClick(table->findChild<QLineEdit *>(u"seatCell"_s), Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto *const save = page->findChild<QAbstractButton *>(u"seatSave"_s);
        QVERIFY(!save->isEnabled()); // it has no name yet
        QVERIFY(write(0, u"07"_s));
        QVERIFY(write(1, u"PJSIP/1007"_s));
        QVERIFY(write(2, u"1-3"_s));
        QVERIFY(write(3, u"李娜"_s));
        QVERIFY(save->isEnabled());
        QTest::keyClick(table, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(page->findChild<QLabel *>(u"seatMessage"_s)->text(), u"The seat plan is on record."_s);
        QTRY_VERIFY(!save->isEnabled());
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"1-3"_s);
        QCOMPARE(table->model()->index(0, 3).data().toString(), u"李娜"_s);

        // What is typed keeps a file from being read over it, and stands in a page made anew.
        auto *const import = page->findChild<QAbstractButton *>(u"seatPlanImport"_s);
        QVERIFY(import->isEnabled());
        QVERIFY(write(3, u"张伟"_s));
        QVERIFY(!import->isEnabled());
        const std::unique_ptr<Page> again = findPage(u"seats"_s)->make(store.context(m_clock, m_zone));
        again->restore(page->draft());
        auto *const restored = again->findChild<QTableView *>(u"seatTable"_s);
        QTRY_COMPARE(restored->model()->index(0, 3).data().toString(), u"张伟"_s);
        QVERIFY(again->findChild<QAbstractButton *>(u"seatSave"_s)->isEnabled());

        // One step back is one change, and not all that is typed.
        QVERIFY(write(3, u"王芳"_s));
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page->findChild<QLabel *>(u"seatMessage"_s)->text(), u"The last change is taken back."_s);
        QCOMPARE(table->model()->index(0, 3).data().toString(), u"张伟"_s);
        QTest::keyClick(table, Qt::Key_Insert);
        QTest::keyClick(table->findChild<QLineEdit *>(u"seatCell"_s), Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(table->model()->rowCount(), 2);
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 3).data().toString(), u"张伟"_s);
        QVERIFY(save->isEnabled());

        // A cell that is being written counts when it is saved.
        table->setCurrentIndex(table->model()->index(0, 3));
        QTest::keyClick(table, Qt::Key_F2);
        auto *const cell = table->findChild<QLineEdit *>(u"seatCell"_s);
        QVERIFY(cell);
        cell->setText(u"王芳"_s);
        QTest::keyClick(cell, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!save->isEnabled());
        QCOMPARE(table->model()->index(0, 3).data().toString(), u"王芳"_s);
    }

    void theDeputyIsSomebodyKnown()
    {
        QVERIFY(applyTheme(*qApp, Theme::Choice{}).ok());
        Store store(m_folder.filePath(u"walk.db"_s), m_clock, m_date);
        store.duty.setName(u"王芳"_s);
        QuietSource source;
        FloorSession floor(source, m_clock, CentreSettings());
        WalkWatch watch(floor, store.duty, &store.writer, m_clock);
        WalkPage page(watch, store.duty, m_zone);
        page.show();
        auto *const deputy = page.findChild<QComboBox *>(u"walkDeputy"_s);
        auto *const outsider = page.findChild<ConfirmBar *>(u"walkOutsider"_s);
        const auto name = [&deputy](const QString &text) {
            deputy->lineEdit()->setText(text);
            QTest::keyClick(deputy->lineEdit(), Qt::Key_Return);
        };
        name(u"李娜"_s);
        QTRY_COMPARE(watch.walk().deputy, u"李娜"_s);
        QVERIFY(!outsider->isVisible());
        name(u"李那"_s);
        QTRY_VERIFY(outsider->isVisible());
        QCOMPARE(watch.walk().deputy, u"李娜"_s);
        outsider->actButton()->click();
        QTRY_COMPARE(watch.walk().deputy, u"李那"_s);

        const auto says = [&page](const QString &text) {
            for (const QLabel *const label : page.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().startsWith(text))
                    return true;
            }
            return false;
        };
        QVERIFY(says(u"No walk yet"_s));
        watch.toggle();
        QTRY_VERIFY(says(u"On the floor since"_s));
        QVERIFY(!says(u"No walk yet"_s));
    }

    /** Whoever finished the walk on the day's line went on with the day; only the flag at the desk asks for the report.
     */
    void theReportIsCalledAtTheDeskOnly()
    {
        Store store(m_folder.filePath(u"back.db"_s), m_clock, m_date);
        store.duty.setName(u"王芳"_s);
        QuietSource source;
        FloorSession floor(source, m_clock, CentreSettings());
        WalkWatch watch(floor, store.duty, &store.writer, m_clock);
        QSignalSpy returned(&watch, &WalkWatch::returned);
        const auto go = [&watch] {
            watch.toggle();
            return QTest::qWaitFor([&watch] { return watch.walk().since.has_value(); });
        };
        QVERIFY(go());
        watch.toggle();
        QTRY_COMPARE(returned.size(), 1);
        QVERIFY(returned.takeFirst().front().toBool());

        QVERIFY(go());
        const Actor actor = store.duty.actor();
        store.writer.run([actor](StoreSession &session) { return WalkDesk(session).end(actor); }).waitForFinished();
        CentreSettings told; // as the store tells them
        QVERIFY(told.set(u"walk_alerts"_s, u"strip"_s).ok());
        floor.setSettings(told);
        QTRY_COMPARE(returned.size(), 1);
        QVERIFY(!returned.takeFirst().front().toBool());
    }

    void nothingIsStumbledOver_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<ThemeName>("theme");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("filled");
        for (const QString &page : {u"today"_s, u"attendance"_s, u"coaching"_s, u"knowledge"_s, u"register"_s,
                                    u"incidents"_s, u"settings"_s, u"firstrun"_s}) {
            for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark}) {
                for (const bool filled : {true, false}) {
                    const QString language = theme == ThemeName::Light ? u"en"_s : u"zh_CN"_s;
                    QTest::addRow("%s, %s, %s", qPrintable(page), qPrintable(themeNameText(theme)),
                                  filled ? "twenty agents" : "empty")
                        << page << theme << language << filled;
                }
            }
        }
    }
    void nothingIsStumbledOver()
    {
        QFETCH(QString, page);
        QFETCH(ThemeName, theme);
        QFETCH(QString, language);
        QFETCH(bool, filled);
        QVERIFY(applyTheme(*qApp, Theme::Choice{theme, language, 1.0}).ok());
        const QString path = m_folder.filePath(filled ? u"filled.db"_s : u"empty.db"_s);
        StoreWorker writer(path, StoreSession::Access::Write, u"test"_s, m_clock);
        StoreWorker reader(path, StoreSession::Access::Read, u"test"_s, m_clock);
        QFuture<Result<void>> ready = writer.run([filled, date = m_date](StoreSession &session) {
            return filled ? DemoData::fill(session, date) : Result<void>();
        });
        ready.waitForFinished();
        QVERIFY(ready.result().ok());
        DutyLeader duty(&writer);
        PageContext context{m_clock, m_zone, language};
        context.writer = &writer;
        context.reader = &reader;
        context.duty = &duty;
        const PageEntry *entry = findPage(page);
        QVERIFY(entry);
        const std::unique_ptr<Page> made = entry->make(context);
        made->resize(1030, 720);
        made->show();
        QTRY_VERIFY(made->isSettled());
        // What came last is laid out, nested scroll areas too.
        for (int turn = 0; turn < 5; ++turn) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        const QStringList complaints = PageWalker::complaints(*made);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }
};

QTEST_MAIN(TestStoredPages)
#include "tst_storedpages.moc"
