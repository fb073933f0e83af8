// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/tomorrowplan.h"
#include "tests/widgets/today/todaystage.h"
#include "widgets/today/timelinedelegate.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTimeEdit>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** The Today page on a real store, driven by keys. */
class TestTodayPage : public QObject, private TodayStage
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
        QVERIFY(applyTheme(*qApp, Theme::Choice{}).ok());
    }
    void init() { begin(nullptr); }
    void cleanup() { close(); }

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
