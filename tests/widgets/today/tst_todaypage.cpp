// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/daymodel.h"
#include "models/service/dayplan.h"
#include "models/service/demodata.h"
#include "models/service/dutyleader.h"
#include "models/service/floorsession.h"
#include "models/service/storeworker.h"
#include "models/service/tomorrowplan.h"
#include "tests/support/madestore.h"
#include "tests/support/quietsource.h"
#include "tests/support/scriptedfloor.h"
#include "widgets/common/seatgrid.h"
#include "widgets/floor/piepanel.h"
#include "widgets/register/storeregisterbook.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/today/parts/storedayformbook.h"
#include "widgets/today/storedaybook.h"
#include "widgets/today/timelinedelegate.h"
#include "widgets/today/todaypage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** The Today page on a real store, driven by keys. */
class TestTodayPage : public QObject
{
    Q_OBJECT

    Zone m_zone = *Zone::parse(u"Asia/Shanghai"_s);
    inline static const QDate m_date{2026, 11, 23};
    FixedClock m_clock{m_zone.toMoment(m_date, QTime(14, 21))};
    QTemporaryDir m_folder;
    int m_stores = 0;
    Actor m_leader; ///< on duty
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
    void open(FloorSession *floor = nullptr)
    {
        m_page = std::make_unique<TodayPage>(*m_book, *m_forms, *m_entries, floor, m_zone, u"en"_s);
        m_page->resize(998, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->isSettled());
        line()->setFocus();
    }
    /** A store that holds the demo's day takes the place of the empty one. */
    void fill()
    {
        cleanup();
        begin([](StoreSession &session) { return DemoData::fill(session, m_date); });
    }
    void begin(StoreFilling filling)
    {
        const QString path = m_folder.filePath(u"store%1.db"_s.arg(++m_stores));
        putMadeStore(path, m_clock.now(), filling);
        m_worker = std::make_unique<StoreWorker>(path, StoreSession::Access::Write, u"test"_s, m_clock);
        m_leader = DemoData::leader();
        m_book = std::make_unique<StoreDayBook>(*m_worker, *m_worker, m_clock, [this] { return m_leader; });
        m_forms = std::make_unique<StoreDayFormBook>(*m_worker, *m_worker, m_clock, [this] { return m_leader; });
        m_duty = std::make_unique<DutyLeader>(nullptr);
        m_duty->setName(DemoData::leader().name);
        m_entries = std::make_unique<StoreRegisterBook>(*m_worker, *m_worker, m_clock, m_duty.get());
    }
    /** What the store holds, read by nobody's page. */
    std::vector<ActivityRecord> stored(const QString &leader = DemoData::leader().name)
    {
        auto day = m_worker->run(
            [date = m_date, leader](StoreSession &session) { return DayPlan(session).day(leader, date); });
        day.waitForFinished();
        return *day.result();
    }
    void choose(ActivityStatus status)
    {
        for (int row = 0; row < line()->model()->rowCount(); ++row) {
            const QModelIndex index = line()->model()->index(row, 0);
            if (ActivityStatus(index.data(DayModel::StatusRole).toInt()) == status) {
                line()->setCurrentIndex(index);
                return;
            }
        }
        QFAIL("no such activity");
    }
    int position() const { return line()->currentIndex().data(DayModel::PositionRole).toInt(); }
    /** Types @p text as the note of the first activity that stands so; its position. */
    int typeNote(ActivityStatus status, const QString &text)
    {
        choose(status);
        auto *const note = part<QPlainTextEdit>(u"activityNote"_s);
        note->setFocus();
        QTest::keyClicks(note, text);
        return position();
    }
    ActivityRecord storedAt(int position)
    {
        for (const ActivityRecord &one : stored()) {
            if (one.position == position)
                return one;
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
        QVERIFY(applyTheme(*qApp, Theme::Choice{}).ok());
    }
    void init() { begin(nullptr); }
    void cleanup()
    {
        m_page.reset();
        m_book.reset();
        m_forms.reset();
        m_entries.reset();
        m_worker.reset();
    }

    void withoutARosterItSaysWhatToDo()
    {
        open();
        auto *plan = part<QPushButton>(u"planDay"_s);
        QVERIFY(plan->isVisible());
        // The leader says the hours, by keys alone.
        auto *from = part<QTimeEdit>(u"planFrom"_s);
        from->setTime(QTime(9, 0));
        part<QTimeEdit>(u"planTo"_s)->setTime(QTime(18, 0));
        from->setFocus();
        QTest::keyClick(from, Qt::Key_Return);
        settle();
        const auto planned = stored();
        QVERIFY(std::ranges::any_of(planned, [this](const ActivityRecord &one) {
            return one.plannedStart && m_zone.localTime(*one.plannedStart) == QTime(8, 30); // the meeting before it
        }));
        QVERIFY(line()->model()->rowCount() >= 13);
        QCOMPARE(int(stored().size()), line()->model()->rowCount());
    }

    void theDemoDayIsFilledOnce()
    {
        fill();
        const auto before = stored();
        QVERIFY(before.size() >= 13);
        auto again = m_worker->run([date = m_date](StoreSession &session) { return DemoData::fill(session, date); });
        again.waitForFinished();
        QVERIFY2(again.result().ok(), qPrintable(again.result() ? QString() : again.result().error().text));
        QCOMPARE(stored().size(), before.size());
        open();
        QCOMPARE(ActivityStatus(line()->currentIndex().data(DayModel::StatusRole).toInt()), ActivityStatus::Running);
    }

    void aTickSurvivesReopening()
    {
        fill();
        open();
        QCheckBox *open1 = nullptr;
        for (QCheckBox *box : m_page->findChildren<QCheckBox *>()) {
            if (!box->isChecked() && box->objectName().startsWith("step_"_L1))
                open1 = box;
        }
        QVERIFY(open1);
        const QString name = open1->objectName();
        open1->setFocus();
        press(Qt::Key_Space);
        settle();
        QVERIFY(part<QLabel>(u"savedAt"_s)->toolTip().contains(u"14:21"_s));
        m_page.reset();
        open();
        QVERIFY(part<QCheckBox>(name)->isChecked());
    }

    void oneStepsThroughTheActivityAsItIsRead()
    {
        fill();
        open();
        auto *const first = part<QWidget>(u"toForm"_s);
        QList<const QWidget *> stops;
        const QWidget *at = first;
        do {
            stops << at;
            at = at->nextInFocusChain();
        } while (at != first);
        const auto place = [this, &stops](const QString &name) { return stops.indexOf(part<QWidget>(name)); };
        QVERIFY(place(u"step_mood"_s) < place(u"activityNote"_s));
        QVERIFY(place(u"activityNote"_s) < place(u"walkStops"_s));
        QVERIFY(place(u"walkStops"_s) < place(u"actFinish"_s));
        QVERIFY(place(u"actFinish"_s) < place(u"actPause"_s));
    }

    void whatWasSetForTodayIsAmongTheFacts()
    {
        open();
        auto *const set = part<QLabel>(u"targetsOfToday"_s);
        QVERIFY(!set->isVisible());
        DayTargets targets;
        targets.put({DayTarget::Handling, 290, u"李强"_s});
        targets.said = {{u"守住第一小时"_s, u"王芳"_s}};
        m_page->showTargets(targets);
        QVERIFY(set->isVisible());
        QVERIFY(set->text().contains(u"290 s"_s) && set->text().contains(u"李强"_s));
        QVERIFY(set->text().contains(u"王芳: 守住第一小时"_s));
        m_page->showTargets({});
        QVERIFY(!set->isVisible());
    }

    void startAndFinishByKeys()
    {
        fill();
        open();
        choose(ActivityStatus::Planned);
        const int chosen = position();
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
        QCOMPARE(storedAt(chosen).status, ActivityStatus::Running);
        line()->setFocus();
        m_clock.advance(std::chrono::minutes(10));
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
        QCOMPARE(storedAt(chosen).status, ActivityStatus::Done);
        QCOMPARE(storedAt(chosen).actualEnd, std::optional(m_clock.now()));
        m_clock.advance(-std::chrono::minutes(10));
    }

    /** What began is told up to the present, which is not the one of the last tick. */
    void thePresentIsThatOfTheChange()
    {
        fill();
        open();
        choose(ActivityStatus::Planned);
        const auto *const delegate = m_page->findChild<TimelineDelegate *>();
        QVERIFY(delegate);
        m_clock.advance(std::chrono::minutes(3));
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(delegate->now(), m_clock.now());
        settle();
        m_clock.advance(-std::chrono::minutes(3));
    }

    void whatIsTickedWhileItIsSavedIsNotLost()
    {
        fill();
        open();
        choose(ActivityStatus::Planned);
        const int chosen = position();
        const auto tick = [this](int step) {
            const QList<QCheckBox *> steps = m_page->findChildren<QCheckBox *>();
            QVERIFY(steps.size() > step);
            QTest::keyClick(steps[step], Qt::Key_Space);
        };
        const auto ticked = [this, chosen] {
            return std::ranges::count_if(storedAt(chosen).ticks, &ChecklistTick::ticked);
        };
        press(Qt::Key_Return, Qt::ControlModifier);
        tick(0); // before the store has answered
        settle();
        QCOMPARE(storedAt(chosen).status, ActivityStatus::Running);
        QCOMPARE(ticked(), 1);
        m_page->reload();
        tick(1); // the day that comes was read before it
        settle();
        line()->setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
        QCOMPARE(storedAt(chosen).status, ActivityStatus::Done);
        QCOMPARE(ticked(), 2);
    }

    void skippingAndPostponingNeedAReason_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("status");
        QTest::newRow("skip") << int(Qt::Key_S) << int(ActivityStatus::Skipped);
        QTest::newRow("postpone") << int(Qt::Key_P) << int(ActivityStatus::Postponed);
    }
    void skippingAndPostponingNeedAReason()
    {
        QFETCH(int, key);
        QFETCH(int, status);
        fill();
        open();
        choose(ActivityStatus::Planned);
        const int chosen = position();
        press(key);
        auto *reason = part<QLineEdit>(u"answerReason"_s);
        QTRY_VERIFY(reason->isVisible());
        press(Qt::Key_Return);
        QVERIFY(part<QLabel>(u"answerProblem"_s)->isVisible());
        QCOMPARE(storedAt(chosen).status, ActivityStatus::Planned);
        QTest::keyClicks(reason, u"fire drill"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        settle();
        QCOMPARE(int(storedAt(chosen).status), status);
        QCOMPARE(storedAt(chosen).reason, u"fire drill"_s);
        QVERIFY(line()->hasFocus());
    }

    void atNightTheHoursAfterMidnightAreAhead_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::newRow("before midnight") << QDateTime(m_date, QTime(22, 40));
        QTest::newRow("after midnight") << QDateTime(m_date.addDays(1), QTime(0, 20));
    }
    void atNightTheHoursAfterMidnightAreAhead()
    {
        QFETCH(QDateTime, now);
        const auto clockBack = qScopeGuard([this] { m_clock.set(m_zone.toMoment(m_date, QTime(14, 21))); });
        m_clock.set(m_zone.toMoment(m_date, QTime(20, 0)));
        open();
        part<QTimeEdit>(u"planFrom"_s)->setTime(QTime(22, 0));
        part<QTimeEdit>(u"planTo"_s)->setTime(QTime(6, 0));
        part<QTimeEdit>(u"planFrom"_s)->setFocus();
        press(Qt::Key_Return);
        settle();
        m_clock.set(m_zone.toMoment(now.date(), now.time()));
        choose(ActivityStatus::Planned);
        const int chosen = position();
        press(Qt::Key_P);
        auto *const reason = part<QLineEdit>(u"answerReason"_s);
        QTRY_VERIFY(reason->isVisible());
        part<QTimeEdit>(u"answerTime"_s)->setTime(QTime(1, 30));
        QTest::keyClicks(reason, u"fire drill"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        settle();
        QCOMPARE(*storedAt(chosen).plannedStart, m_zone.toMoment(m_date.addDays(1), QTime(1, 30)));
    }

    void aNoteIsKeptForItsOwnActivity()
    {
        fill();
        open();
        const int chosen = typeNote(ActivityStatus::Running, u"calm floor"_s);
        choose(ActivityStatus::Planned);
        settle();
        QCOMPARE(storedAt(chosen).note, u"calm floor"_s);
        QVERIFY(storedAt(position()).note.isEmpty());
    }

    void whatIsTypedStaysWithItsLeader()
    {
        fill();
        open();
        const int chosen = typeNote(ActivityStatus::Running, u"calm floor"_s);
        m_leader = {u"李强"_s, Role::DutyLeader, {}}; // takes over in the middle of it
        m_page->reload();
        QTRY_VERIFY(!stored(u"李强"_s).empty());
        settle();
        QTRY_COMPARE(storedAt(chosen).note, u"calm floor"_s);
        for (const ActivityRecord &one : stored(u"李强"_s))
            QVERIFY(one.note.isEmpty());
        QVERIFY(part<QPlainTextEdit>(u"activityNote"_s)->toPlainText().isEmpty());
    }

    void aNoteThatIsKeptClosesNoQuestion()
    {
        fill();
        open();
        const int chosen = typeNote(ActivityStatus::Planned, u"room is taken"_s);
        line()->setFocus();
        press(Qt::Key_P);
        settle();
        QCOMPARE(storedAt(chosen).note, u"room is taken"_s);
        auto *reason = part<QLineEdit>(u"answerReason"_s);
        QVERIFY(reason->isVisible());
        QTest::keyClicks(reason, u"fire drill"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        settle();
        QCOMPARE(storedAt(chosen).status, ActivityStatus::Postponed);
        QVERIFY(!reason->isVisible());
    }

    void pausedAndResumedByOneKey()
    {
        fill();
        open();
        choose(ActivityStatus::Running);
        const int chosen = position();
        press(Qt::Key_R);
        settle();
        QCOMPARE(storedAt(chosen).status, ActivityStatus::Paused);
        line()->setFocus();
        press(Qt::Key_R);
        settle();
        QCOMPARE(storedAt(chosen).status, ActivityStatus::Running);
        QCOMPARE(storedAt(chosen).pauses.size(), 1U);
        QVERIFY(storedAt(chosen).pauses.front().until.has_value());
    }

    void movedByKeysAndByTheMouse()
    {
        fill();
        open();
        choose(ActivityStatus::Planned);
        const int chosen = position();
        const Moment before = *storedAt(chosen).plannedStart;
        press(Qt::Key_Down, Qt::AltModifier);
        settle();
        press(Qt::Key_Down, Qt::AltModifier);
        settle();
        QCOMPARE(*storedAt(chosen).plannedStart, before + std::chrono::minutes(10));
        press(Qt::Key_Up, Qt::AltModifier);
        settle();
        QCOMPARE(*storedAt(chosen).plannedStart, before + std::chrono::minutes(5));
        QCOMPARE(position(), chosen);
        // Dragged down by three steps and let go; a drag that Esc ends moves nothing.
        const QPoint at = line()->visualRect(line()->currentIndex()).center();
        const int step = themeOf(line()).px(8);
        QTest::mousePress(line()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseMove(line()->viewport(), at + QPoint(0, 2 * step));
        QTest::mouseMove(line()->viewport(), at + QPoint(0, 3 * step + 1));
        QTest::mouseRelease(line()->viewport(), Qt::LeftButton, {}, at + QPoint(0, 3 * step + 1));
        settle();
        QCOMPARE(*storedAt(chosen).plannedStart, before + std::chrono::minutes(20));
        const QPoint there = line()->visualRect(line()->currentIndex()).center();
        QTest::mousePress(line()->viewport(), Qt::LeftButton, {}, there);
        QTest::mouseMove(line()->viewport(), there + QPoint(0, 3 * step));
        QTest::keyClick(line(), Qt::Key_Escape);
        QTest::mouseRelease(line()->viewport(), Qt::LeftButton, {}, there + QPoint(0, 3 * step));
        settle();
        QCOMPARE(*storedAt(chosen).plannedStart, before + std::chrono::minutes(20));
    }

    void whatIsBegunIsNotMoved()
    {
        fill();
        open();
        choose(ActivityStatus::Running);
        const Moment before = *storedAt(position()).plannedStart;
        press(Qt::Key_Down, Qt::AltModifier);
        settle();
        QVERIFY(part<QLabel>(u"todayProblem"_s)->isVisible());
        QCOMPARE(*storedAt(position()).plannedStart, before);
    }

    void anOldPlanSaysFromWhen()
    {
        open();
        auto *const lines = part<QLabel>(u"plannedForToday"_s);
        const auto says = [lines](const QString &words) {
            const auto labels = lines->parentWidget()->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&words](QLabel *one) { return one->text().contains(words); });
        };
        m_page->showCarried({m_date.addDays(-1), {u"复盘"_s}}, {});
        QVERIFY(lines->isVisible() && says(u"复盘"_s) && !says(u"2026-11-22"_s));
        m_page->showCarried({m_date.addDays(-3), {u"复盘"_s}}, {});
        QVERIFY(says(u"2026-11-20"_s));
        m_page->showCarried({}, {});
        QVERIFY(!lines->isVisible());
    }

    void tomorrowIsPlannedByOneKey()
    {
        fill();
        open();
        QSignalSpy wanted(m_page.get(), &TodayPage::subjectWanted);
        press(Qt::Key_T);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front(), (QVariantList{u"reports"_s, u"plan"_s}));
    }

    void theLineOfThePresentStandsOnce()
    {
        fill();
        open();
        auto *delegate = qobject_cast<TimelineDelegate *>(line()->itemDelegate());
        int lines = 0;
        for (int row = 0; row < line()->model()->rowCount(); ++row)
            lines += delegate->nowStandsAbove(line()->model()->index(row, 0)) ? 1 : 0;
        QCOMPARE(lines, 1);
    }

    void whatComesUpEntersTheLine()
    {
        fill();
        open();
        const int before = line()->model()->rowCount();
        m_page->acceptActivity(u"urgentBusiness"_s, u"refund"_s);
        settle();
        QCOMPARE(line()->model()->rowCount(), before + 1);
        QCOMPARE(line()->currentIndex().data(DayModel::KeyRole).toString(), u"urgentBusiness"_s);
        QVERIFY(line()->currentIndex().data(DayModel::PassiveRole).toBool());
        QCOMPARE(int(stored().size()), before + 1);
        // While it runs the line says whom it is for; once it rests, that it does.
        const auto *const delegate = qobject_cast<TimelineDelegate *>(line()->itemDelegate());
        QCOMPARE(delegate->beside(line()->currentIndex()), u"refund"_s);
        press(Qt::Key_R);
        settle();
        QCOMPARE(delegate->beside(line()->currentIndex()), u"paused"_s);
    }

    /** Beside its steps a walk names whom they are about as the floor is now; its pies lead to the seats. */
    void aWalkNamesWhomItIsFor()
    {
        fill();
        QuietSource source;
        source.update = ScriptedFloor::of(6, m_clock.now());
        source.update.feed = ScriptedFloor::feed(FeedStatus::Health::Live, m_clock.now());
        const Moment gone = m_clock.now() - std::chrono::seconds(125);
        source.update.alerts = {ScriptedFloor::alert(u"abnormalOffline"_s, u"赵磊"_s, true, gone),
                                ScriptedFloor::alert(u"longCall"_s, u"Li Na"_s, false, gone)};
        FloorSession floor(source, m_clock, CentreSettings());
        floor.start(Millis(1));
        QTRY_VERIFY(floor.hasFloor());
        open(&floor);
        choose(ActivityStatus::Running);
        settle();
        QCOMPARE(line()->currentIndex().data(DayModel::KeyRole).toString(), u"floorWalk"_s);
        const auto *const calls = part<QLabel>(u"now_longCalls"_s);
        const auto *const offline = part<QLabel>(u"now_abnormalOffline"_s);
        QVERIFY(calls->isVisible());
        // One by the centre's limit, one by an alert whose rule is stricter; two minutes are no long call.
        QCOMPARE(calls->text(), u"→ 陈静 13:00 · Li Na 7:04"_s);
        QCOMPARE(offline->text(), u"→ 赵磊 2:05"_s);
        QTRY_VERIFY(part<SeatGrid>(u"walkGrid"_s) && part<SeatGrid>(u"walkGrid"_s)->isVisible());
        auto *const seats = part<SeatGrid>(u"walkGrid"_s);
        const auto at = [seats] { return seats->current() ? seats->current()->name : QString(); };
        auto *const pies = part<PiePanel>(u"piePanel"_s);
        QVERIFY(pies->isVisible());
        QTRY_VERIFY(seats->geometry().bottom() < part<QLineEdit>(u"walkWords"_s)->y());
        QCOMPARE(at(), u"陈静"_s);
        emit pies->filterChosen({{{}, AgentState::Paused, {}}});
        QCOMPARE(at(), u"赵磊"_s);
        emit pies->filterChosen({{{}, AgentState::Paused, {}}});
        QCOMPARE(at(), u"吴昊"_s);
        emit pies->filterChosen({{{}, AgentState::Paused, {}}});
        QCOMPARE(at(), u"赵磊"_s); // round the floor
        // Who needs the leader is marked on the seat, and one key away.
        const auto urgency = [seats] { return seats->current()->urgency; };
        QCOMPARE(urgency(), Tone::Critical);
        seats->setFocus();
        press(Qt::Key_J);
        QCOMPARE(at(), u"周婷"_s); // the seat of the phone that Li Na talks on
        QCOMPARE(urgency(), Tone::Warning);
        press(Qt::Key_J);
        QCOMPARE(at(), u"陈静"_s); // no alert is open, but the call is long
        QCOMPARE(urgency(), Tone::Warning);
        press(Qt::Key_J);
        QCOMPARE(at(), u"赵磊"_s);
        // Who was seen is calm, in the grid and for the key alike, until something new comes.
        press(Qt::Key_Return);
        press(Qt::Key_J);
        press(Qt::Key_J);
        press(Qt::Key_J);
        QVERIFY(at() != u"赵磊"_s);
        const auto zhao = [seats] {
            const SeatGridModel &spots = seats->spots();
            for (int cell = 0; cell < spots.rowCount() * spots.columnCount(); ++cell) {
                const SeatSpot *const spot =
                    spots.at(spots.index(cell / spots.columnCount(), cell % spots.columnCount()));
                if (spot && spot->name == u"赵磊"_s)
                    return *spot;
            }
            return SeatSpot();
        };
        QVERIFY(zhao().seen && !zhao().urgency);
        AlertRecord again = ScriptedFloor::alert(u"longBusy"_s, u"赵磊"_s, false, gone);
        again.raisedAt = m_clock.now() + std::chrono::seconds(1);
        source.update.alerts->push_back(again);
        QTRY_COMPARE(zhao().urgency, std::optional(Tone::Critical)); // the alarm is open still
        for (int i = 0; i < 3 && at() != u"赵磊"_s; ++i)
            press(Qt::Key_J);
        QCOMPARE(at(), u"赵磊"_s);
        line()->setFocus();
        press(Qt::Key_F);
        QVERIFY(seats->hasFocus()); // and not the pies
        QCOMPARE(at(), u"赵磊"_s);
        // The call is over, at the page's own pace.
        for (AgentRow &row : source.update.delta.agents)
            row.state = AgentState::Ready;
        source.update.alerts = std::vector<AlertRecord>();
        QTRY_COMPARE(calls->text(), u"→ nobody now"_s);
        QCOMPARE(offline->text(), u"→ nobody now"_s);
        m_page.reset();
    }

    /** What was pressed late, by mistake or not at all is put right by keys; why stands with it. */
    void realTimesAreCorrected()
    {
        fill();
        open();
        choose(ActivityStatus::Done);
        const int done = position();
        const QDate day = m_date;
        QCOMPARE(m_page->findChildren<QPushButton *>(u"actCorrect"_s).size(), 1); // one way to it for a mouse
        const auto correct = [this](const QString &times, const QString &why) {
            press(Qt::Key_E);
            QTRY_VERIFY(part<QLineEdit>(u"answerLine1"_s)->hasFocus());
            part<QLineEdit>(u"answerLine1"_s)->setText(times); // no key has full-width signs on it
            press(Qt::Key_Tab);
            QTest::keyClicks(QApplication::focusWidget(), why);
            press(Qt::Key_Return);
        };
        correct(u"7:20－07：50"_s, u"pressed late"_s); // as an input method writes them
        settle();
        QTRY_VERIFY(line()->hasFocus());
        QCOMPARE(storedAt(done).actualStart, m_zone.toMoment(day, QTime(7, 20)));
        QCOMPARE(storedAt(done).actualEnd, m_zone.toMoment(day, QTime(7, 50)));
        QVERIFY(storedAt(done).reason.contains(u"pressed late"_s));
        QVERIFY(part<QLabel>(u"standing"_s)->text().contains(u"pressed late"_s));
        // What nobody began was done all the same; the time must have been.
        choose(ActivityStatus::Planned);
        const int planned = position();
        correct(u"25:00-26:00"_s, u"no key"_s);
        QTRY_VERIFY(part<QLabel>(u"answerProblem"_s)->text().contains(u"25:00-26:00"_s));
        QCOMPARE(storedAt(planned).status, ActivityStatus::Planned);
        part<QLineEdit>(u"answerLine1"_s)->selectAll();
        QTest::keyClicks(part<QLineEdit>(u"answerLine1"_s), u"14:00-14:10"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(storedAt(planned).status, ActivityStatus::Done);
        settle();
        // Finished by mistake: it goes on, and what was between is a rest.
        QTRY_VERIFY(line()->hasFocus());
        press(Qt::Key_R);
        settle();
        QCOMPARE(storedAt(planned).status, ActivityStatus::Running);
        QVERIFY(!storedAt(planned).actualEnd);
        QCOMPARE(storedAt(planned).pauses.size(), 1U);
        // Begun by mistake.
        part<QPushButton>(u"actTakeBack"_s)->click();
        settle();
        QCOMPARE(storedAt(planned).status, ActivityStatus::Planned);
        QVERIFY(!storedAt(planned).actualStart);
    }

    /** What was wrong with one activity is not said of the next. */
    void aProblemGoesWithItsActivity()
    {
        fill();
        open();
        choose(ActivityStatus::Done);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(part<QLabel>(u"todayProblem"_s)->isVisible());
        press(Qt::Key_Down);
        QVERIFY(!part<QLabel>(u"todayProblem"_s)->isVisible());
        // What is planned for the evening is not postponed to this afternoon.
        press(Qt::Key_End);
        const QTime planned = m_zone.localTime(*storedAt(position()).plannedStart);
        press(Qt::Key_P);
        QCOMPARE(part<QTimeEdit>(u"answerTime"_s)->time(), planned.addSecs(30 * 60));
        press(Qt::Key_Escape);
    }

    void escapeLeadsBackToTheLine()
    {
        fill();
        open();
        const int position = typeNote(ActivityStatus::Running, u"windows shut"_s);
        press(Qt::Key_Escape);
        QVERIFY(line()->hasFocus());
        settle();
        QTRY_COMPARE(storedAt(position).note, u"windows shut"_s); // and what was typed is kept
        press(Qt::Key_F);
        QVERIFY(part<QWidget>(u"walkStops"_s)->hasFocus() || part<QWidget>(u"walkGrid"_s)->hasFocus());
        press(Qt::Key_Escape);
        QVERIFY(line()->hasFocus());
    }

    void theKeysActOnWhatWasAdded()
    {
        fill();
        open();
        m_page->findChild<QPushButton *>(u"addActivity"_s)->setFocus();
        press(Qt::Key_Space);
        auto *const menu = m_page->findChild<QMenu *>(u"activityMenu"_s);
        QTRY_VERIFY(menu && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Return);
        settle();
        QTRY_COMPARE(m_page->focusWidget(), line());
    }
};

QTEST_MAIN(TestTodayPage)
#include "tst_todaypage.moc"
