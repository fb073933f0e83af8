// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/daymodel.h"
#include "models/day/daysteps.h"
#include "models/service/dayplan.h"
#include "models/service/demodata.h"
#include "models/service/dutyleader.h"
#include "models/service/import.h"
#include "models/service/registerdesk.h"
#include "models/service/storeworker.h"
#include "widgets/register/storeregisterbook.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/today/parts/storedayformbook.h"
#include "widgets/today/storedaybook.h"
#include "widgets/today/todaypage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

#include <algorithm>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** The plan of the day that comes next on a real store, driven by keys; and what of it is there on that day. */
class TestPlanPage : public QObject
{
    Q_OBJECT

    const Zone m_zone = *Zone::parse(u"Asia/Shanghai"_s);
    const QDate m_date{2026, 11, 23};
    const QDate m_next{2026, 11, 24};
    FixedClock m_clock{m_zone.toMoment(m_date, QTime(18, 10))};
    QTemporaryDir m_folder;
    int m_stores = 0;
    std::unique_ptr<StoreWorker> m_worker;
    std::unique_ptr<StoreDayBook> m_book;
    std::unique_ptr<StoreDayFormBook> m_forms;
    std::unique_ptr<DutyLeader> m_duty;
    std::unique_ptr<StoreRegisterBook> m_entries;
    std::unique_ptr<TodayPage> m_page;

    template <class T> T *part(const QString &name) const { return m_page->findChild<T *>(name); }
    QListView *line() const { return part<QListView>(u"timeline"_s); }
    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_page.get(), Qt::Key(key), with);
    }
    void settle() { QTRY_VERIFY(!m_page->isBusy()); }
    void open(TodayPage::Shows shows)
    {
        m_page = std::make_unique<TodayPage>(*m_book, *m_forms, *m_entries, nullptr, m_zone, u"en"_s, shows);
        m_page->resize(998, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->isSettled());
        line()->setFocus();
    }
    template <class Work> auto ask(Work work)
    {
        auto answer = m_worker->run(work);
        answer.waitForFinished();
        return answer.result();
    }
    void roster(const QByteArray &hours)
    {
        QByteArray csv = "employee_no,date,start,end,shift,kind\n";
        for (int no = 101; no <= 103; ++no)
            csv += QByteArray::number(no) + ",2026-11-24," + hours + ",A,work\n";
        const auto done = ask([csv](StoreSession &session) {
            const Actor clerk{u"排班员"_s, Role::DutyLeader, {}};
            return Import(session).roster(clerk, *CsvReader::read(csv, u"r.csv"_s), {});
        });
        QVERIFY(done.ok() && done->written);
    }
    std::vector<ActivityRecord> stored()
    {
        return *ask(
            [date = m_next](StoreSession &session) { return DayPlan(session).day(DemoData::leader().name, date); });
    }
    ActivityRecord storedAt(int position)
    {
        const auto day = stored();
        const auto found = std::ranges::find(day, position, &ActivityRecord::position);
        return found == day.end() ? ActivityRecord() : *found;
    }
    int position() const { return line()->currentIndex().data(DayModel::PositionRole).toInt(); }
    bool choose(const QString &key)
    {
        for (int row = 0; row < line()->model()->rowCount(); ++row) {
            const QModelIndex index = line()->model()->index(row, 0);
            if (index.data(DayModel::KeyRole).toString() == key) {
                line()->setCurrentIndex(index);
                line()->setFocus();
                return true;
            }
        }
        return false;
    }
    QString clock(const std::optional<Moment> &moment) const
    {
        return moment ? m_zone.localTime(*moment).toString(u"HH:mm"_s) : QString();
    }

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
        QVERIFY(applyTheme(*qApp, Theme::Choice{}).ok());
    }
    void init()
    {
        m_clock.set(m_zone.toMoment(m_date, QTime(18, 10)));
        const auto leader = [] { return DemoData::leader(); };
        m_worker = std::make_unique<StoreWorker>(m_folder.filePath(u"store%1.db"_s.arg(++m_stores)),
                                                 StoreSession::Access::Write, u"test"_s, m_clock);
        const auto agents = ask([](StoreSession &session) {
            const Actor clerk{u"排班员"_s, Role::DutyLeader, {}};
            const QByteArray csv = "employee_no,name,team\n101,李娜,客服一组\n102,张伟,客服一组\n103,唐丽,客服一组\n";
            return Import(session).agents(clerk, *CsvReader::read(csv, u"a.csv"_s), {});
        });
        QVERIFY(agents.ok() && agents->written);
        roster("08:30,17:30");
        m_book = std::make_unique<StoreDayBook>(*m_worker, *m_worker, m_clock, leader);
        m_forms = std::make_unique<StoreDayFormBook>(*m_worker, *m_worker, m_clock, leader);
        m_duty = std::make_unique<DutyLeader>(nullptr);
        m_duty->setName(DemoData::leader().name);
        m_entries = std::make_unique<StoreRegisterBook>(*m_worker, *m_worker, m_clock, m_duty.get());
    }
    void cleanup()
    {
        m_page.reset();
        m_book.reset();
        m_forms.reset();
        m_entries.reset();
        m_worker.reset();
    }

    void activitiesAreMovedSkippedAndAddedByKeys()
    {
        open(TodayPage::Shows::NextDay);
        QVERIFY(part<QLabel>(u"planDate"_s)->text().contains(u"2026-11-24"_s));
        QVERIFY(part<QLabel>(u"planKnown"_s)->text().contains(u"唐丽"_s));
        QVERIFY(choose(u"sortWork"_s));
        const int moved = position();
        QCOMPARE(clock(storedAt(moved).plannedStart), u"08:30"_s);
        press(Qt::Key_Down, Qt::AltModifier);
        press(Qt::Key_Down, Qt::AltModifier);
        settle();
        QCOMPARE(clock(storedAt(moved).plannedStart), u"08:40"_s);
        QVERIFY(storedAt(moved).isAhead);
        // It is not there yet: nothing begins.
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
        QCOMPARE(storedAt(moved).status, ActivityStatus::Planned);
        QVERIFY(!part<QAbstractButton>(u"actStart"_s)->isVisible());
        for (QCheckBox *const box : m_page->findChildren<QCheckBox *>())
            QVERIFY(!box->objectName().startsWith("step_"_L1) || !box->isEnabled());

        QVERIFY(choose(u"hearTheTeam"_s));
        const int skipped = position();
        press(Qt::Key_S);
        QTest::keyClicks(part<QLineEdit>(u"answerReason"_s), u"training"_s);
        press(Qt::Key_Return);
        settle();
        QCOMPARE(storedAt(skipped).reason, u"training"_s);
        press(Qt::Key_U);
        settle();
        QCOMPARE(storedAt(skipped).status, ActivityStatus::Planned);
        press(Qt::Key_S);
        QTest::keyClicks(part<QLineEdit>(u"answerReason"_s), u"training"_s);
        press(Qt::Key_Return);
        settle();

        const auto before = stored().size();
        press(Qt::Key_A);
        auto *const menu = m_page->findChild<QMenu *>(u"activityMenu"_s);
        QTRY_VERIFY(menu && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Return); // the first of the template
        auto *const time = part<QTimeEdit>(u"answerTime"_s);
        QTRY_VERIFY(time->isVisible());
        time->setTime(QTime(15, 20));
        QTest::keyClick(time, Qt::Key_Return);
        QTRY_COMPARE(stored().size(), before + 1);
        settle();
        QTRY_COMPARE(clock(storedAt(position()).plannedStart), u"15:20"_s);
        QVERIFY(!storedAt(position()).laid);

        // On the day all of it stands there.
        m_page.reset();
        m_clock.set(m_zone.toMoment(m_next, QTime(7, 40)));
        open(TodayPage::Shows::RunningDay);
        QCOMPARE(line()->model()->rowCount(), int(before) + 1);
        QCOMPARE(clock(storedAt(moved).plannedStart), u"08:40"_s);
        QVERIFY(!storedAt(moved).isAhead);
        QCOMPARE(storedAt(skipped).status, ActivityStatus::Skipped);
    }

    void wordsAndWhatIsOpenGoAlong()
    {
        const auto added = ask([](StoreSession &session) {
            NewEntry task;
            task.kind = EntryKind::Task;
            task.words.text = u"检查空调"_s;
            task.due = session.now() + std::chrono::hours(16);
            return RegisterDesk(session).add(DemoData::leader(), task);
        });
        QVERIFY(added.ok());
        open(TodayPage::Shows::NextDay);
        QTRY_VERIFY(part<QLabel>(u"planOpen"_s)->text().contains(u"检查空调"_s));
        QVERIFY(choose(u"preShiftMeeting"_s));
        const int meeting = position();
        QTRY_VERIFY(part<QPlainTextEdit>(u"text_agenda"_s));
        auto *const agenda = part<QPlainTextEdit>(u"text_agenda"_s);
        QTRY_VERIFY(agenda->isVisible() && !agenda->isReadOnly());
        QVERIFY(!part<QWidget>(u"partRoll"_s)); // of no use before the day
        QTest::keyClicks(agenda, u"new rules"_s);
        part<QPlainTextEdit>(u"activityNote"_s)->setPlainText(u"short"_s);
        line()->setFocus();
        press(Qt::Key_C);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = m_page->findChild<QMenu *>(u"openMenu"_s)) && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(DaySteps::attachedEntry(storedAt(meeting).ticks.back().step) == added->entry.number);
        settle();
        QTRY_COMPARE(storedAt(meeting).note, u"short"_s);

        m_page.reset();
        m_clock.set(m_zone.toMoment(m_next, QTime(7, 40)));
        open(TodayPage::Shows::RunningDay);
        QVERIFY(choose(u"preShiftMeeting"_s));
        auto *const step = part<QCheckBox>(u"step_entry:%1"_s.arg(added->entry.number));
        QVERIFY(step && step->isEnabled());
        QVERIFY(step->accessibleName().contains(u"检查空调"_s));
        QTRY_VERIFY(part<QPlainTextEdit>(u"text_agenda"_s));
        QTRY_COMPARE(part<QPlainTextEdit>(u"text_agenda"_s)->toPlainText(), u"new rules"_s);
        // The same key takes it out again.
        const auto steps = storedAt(meeting).ticks.size();
        line()->setFocus();
        press(Qt::Key_C);
        QTRY_VERIFY((menu = m_page->findChild<QMenu *>(u"openMenu"_s)) && menu->isVisible());
        QVERIFY(menu->actions().constFirst()->isChecked());
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(storedAt(meeting).ticks.size(), steps - 1);
        settle();
        QTRY_VERIFY(!part<QCheckBox>(u"step_entry:%1"_s.arg(added->entry.number)));
    }

    void whatDoesNotAddUpIsSaid()
    {
        open(TodayPage::Shows::NextDay);
        auto *const findings = part<QLabel>(u"planFindings"_s);
        int walk = -1;
        for (int row = 0; row < line()->model()->rowCount() && walk < 0; ++row) {
            if (line()->model()->index(row, 0).data(DayModel::MandatoryRole).toBool())
                walk = row;
        }
        QVERIFY(walk >= 0);
        line()->setCurrentIndex(line()->model()->index(walk, 0));
        press(Qt::Key_S);
        QTest::keyClicks(part<QLineEdit>(u"answerReason"_s), u"alone"_s);
        press(Qt::Key_Return);
        settle();
        QTRY_VERIFY(findings->isVisible());
        QVERIFY(findings->text().contains(u"mandatory but skipped"_s));
        QVERIFY(choose(u"sortWork"_s)); // into the meeting before the shift
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Up, Qt::AltModifier);
        settle();
        QVERIFY(findings->text().contains(u"overlaps"_s));
    }

    void whatTheRosterChangedIsToldUntilItIsNoted()
    {
        open(TodayPage::Shows::NextDay);
        QVERIFY(choose(u"sortWork"_s));
        press(Qt::Key_Down, Qt::AltModifier);
        settle();
        auto *const changes = part<QLabel>(u"planChanges"_s);
        QVERIFY(!changes->isVisible());
        roster("09:30,18:30");
        m_page->reload();
        QTRY_VERIFY(changes->isVisible());
        QVERIFY(changes->text().contains(u"Sort and do the work"_s)
                || changes->text().contains(u"stays where you put"_s));
        m_page.reset();
        m_clock.set(m_zone.toMoment(m_next, QTime(8, 40)));
        open(TodayPage::Shows::RunningDay);
        QTRY_VERIFY(part<QLabel>(u"planChanges"_s)->isVisible());
        press(Qt::Key_G);
        settle();
        QTRY_VERIFY(!part<QLabel>(u"planChanges"_s)->isVisible());
        m_page->reload();
        settle();
        QVERIFY(!part<QLabel>(u"planChanges"_s)->isVisible());
    }

    void withoutARosterItSaysWhatToDo()
    {
        const auto off = ask([](StoreSession &session) {
            const QByteArray csv = "employee_no,date,start,end,shift,kind\n101,2026-11-24,,,,rest\n"
                                   "102,2026-11-24,,,,rest\n103,2026-11-24,,,,rest\n";
            const Actor clerk{u"排班员"_s, Role::DutyLeader, {}};
            return Import(session).roster(clerk, *CsvReader::read(csv, u"r.csv"_s), {});
        });
        QVERIFY(off.ok());
        open(TodayPage::Shows::NextDay);
        QCOMPARE(line()->model()->rowCount(), 0);
        QVERIFY(!part<QAbstractButton>(u"planDay"_s)->isVisible());
        QVERIFY(part<QLabel>(u"planKnown"_s)->text().contains(u"nobody is rostered"_s));
    }
};

QTEST_MAIN(TestPlanPage)
#include "tst_planpage.moc"
