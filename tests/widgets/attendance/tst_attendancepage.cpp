// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/attendance/fakeattendancebook.h"
#include "tests/widgets/attendance/sampleday.h"
#include "widgets/attendance/attendancepage.h"
#include "widgets/attendance/rollmodel.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** The Attendance page, driven by keys as a leader drives it. */
class TestAttendancePage : public QObject
{
    Q_OBJECT

    Zone m_zone = *Zone::parse(u"Asia/Shanghai"_s);
    QDate m_date{2026, 11, 23};
    std::unique_ptr<FakeAttendanceBook> m_book;
    FakePrompter m_prompter;
    std::unique_ptr<AttendancePage> m_page;

    Moment at(int hour, int minute, int second = 0) const
    {
        return m_zone.toMoment(m_date, QTime(hour, minute, second));
    }
    template <class T> T *part(const char *name) const { return m_page->findChild<T *>(QLatin1StringView(name)); }
    /** A part of the question on the day roll. */
    template <class T> T *answer(const char *name) const
    {
        return part<QWidget>("answerBar")->template findChild<T *>(QLatin1StringView(name));
    }
    QTableView *table() const { return part<QTableView>("rollTable"); }
    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_page.get(), Qt::Key(key), with);
    }
    void settle() { QTRY_VERIFY(!m_page->isBusy()); }
    void open()
    {
        m_page = std::make_unique<AttendancePage>(*m_book, m_prompter, m_zone);
        m_page->resize(998, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->isSettled());
        m_page->showDayRoll();
    }
    QString status(int row) const
    {
        return table()->model()->index(row, int(RollModel::Column::Status)).data().toString();
    }

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
        QVERIFY(applyTheme(*qApp, Theme::Choice{}).ok());
    }
    void init()
    {
        m_prompter.path.clear();
        m_book = std::make_unique<FakeAttendanceBook>();
        m_book->clock = at(8, 40);
        m_book->today = sampleDay(m_date, m_zone);
    }
    void cleanup()
    {
        m_page.reset();
        m_book.reset();
    }

    void rollCallOfTwentyByOneKeyEach()
    {
        open();
        for (int i = 0; i < 20; ++i)
            press(Qt::Key_P);
        settle();
        QCOMPARE(m_book->said.size(), 20);
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(m_book->said[i], u"mark %1 present"_s.arg(i + 1));
            QCOMPARE(status(i), u"Normal"_s);
        }
    }

    void aRowSaysSavingUntilItIsDurable()
    {
        m_book->holding = true;
        open();
        press(Qt::Key_P);
        QVERIFY(table()->model()->index(0, 0).data(RollModel::SavingRole).toBool());
        QCOMPARE(table()->currentIndex().row(), 1);
        m_book->release();
        settle();
        QVERIFY(!table()->model()->index(0, 0).data(RollModel::SavingRole).toBool());
    }

    void aSubstituteIsEnteredAndTakenBackByKeys()
    {
        open();
        const QString other = m_book->today.people[1].person.no.text();
        press(Qt::Key_S);
        QTest::keyClicks(QApplication::focusWidget(), other);
        press(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"9:00-x"_s);
        press(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"Wang approved"_s);
        press(Qt::Key_Return);
        settle();
        QVERIFY(m_book->said.isEmpty()); // no times: it says so, what was typed stays
        QCOMPARE(answer<QLineEdit>("answerLine1")->text(), other);
        auto *const times = answer<QLineEdit>("answerLine2");
        times->setFocus();
        times->selectAll();
        QTest::keyClicks(times, u"9:00-12:00"_s);
        QSignalSpy toasts(m_page.get(), &Page::toastWanted);
        press(Qt::Key_Return);
        settle();
        QCOMPARE(m_book->said.last(), u"cover substitute 2 for 1 - 180 Wang approved"_s);
        QCOMPARE(toasts.size(), 1);
        const QString shift = table()->model()->index(0, int(RollModel::Column::Shift)).data().toString();
        QVERIFY2(shift.contains(m_book->today.people[1].person.name), qPrintable(shift));
        press(Qt::Key_X);
        QTest::keyClicks(QApplication::focusWidget(), u"ill"_s);
        press(Qt::Key_Return);
        settle();
        QVERIFY(m_book->said.last().endsWith(u"ill"_s));
        QVERIFY(m_book->said.last().startsWith(u"uncover"_s));
        // Two exchange their shifts.
        press(Qt::Key_W);
        QTest::keyClicks(QApplication::focusWidget(), other);
        for (int i = 0; i < 4; ++i)
            press(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"Wang"_s);
        press(Qt::Key_Return);
        settle();
        QCOMPARE(m_book->said.last(), u"cover swap 2 for 1 2026-11-23 0 Wang"_s);
    }

    void aMarkCanBeTakenBack()
    {
        open();
        press(Qt::Key_P);
        settle();
        press(Qt::Key_Up);
        press(Qt::Key_Z);
        settle();
        QCOMPARE(m_book->said.last(), u"takeBack 1 1"_s);
        QCOMPARE(status(0), u"Expected"_s);
    }

    void aNoticeIsOneKeyAndEnter()
    {
        open();
        press(Qt::Key_N);
        QTRY_VERIFY(answer<QTimeEdit>("answerTime")->hasFocus());
        press(Qt::Key_Return);
        settle();
        QCOMPARE(m_book->said, QStringList{u"notice 1 phone"_s});
        QVERIFY(table()->hasFocus());
    }

    void whatFailsIsSaidInPlaceAndNothingTypedIsLost()
    {
        open();
        press(Qt::Key_E);
        auto *reason = answer<QLineEdit>("answerReason");
        QTRY_VERIFY(reason->hasFocus());
        press(Qt::Key_Return);
        QVERIFY(answer<QLabel>("answerProblem")->isVisible());
        QVERIFY(m_book->said.isEmpty());
        QTest::keyClicks(reason, u"seat 07 has no power"_s);
        m_book->refusal = Error{Error::Kind::Storage, u"The disk is full."_s, {}};
        press(Qt::Key_Return);
        settle();
        QCOMPARE(answer<QLabel>("answerProblem")->text(), u"The disk is full."_s);
        QCOMPARE(reason->text(), u"seat 07 has no power"_s);
        press(Qt::Key_Return);
        settle();
        QCOMPARE(m_book->said, QStringList{u"mark 1 excused seat 07 has no power"_s});
        QVERIFY(table()->hasFocus());
    }

    void confirmAndVoidByKeysAfterTheClose()
    {
        late(m_book->today.people[4], 792, 41);
        late(m_book->today.people[6], 2080, 42);
        m_book->clock = at(18, 30);
        m_book->today.close = DayCloseRecord{m_date, u"客服一组"_s, at(18, 0), u"王芳"_s, {}, false, {}};
        open();
        press(Qt::Key_Return);
        settle();
        QCOMPARE(m_book->said, QStringList{u"confirmed 41 v1"_s});
        QCOMPARE(table()->currentIndex().row(), 1);
        press(Qt::Key_V);
        QTRY_VERIFY(answer<QLineEdit>("answerReason")->hasFocus());
        QTest::keyClicks(answer<QLineEdit>("answerReason"), u"bus strike"_s);
        press(Qt::Key_Return);
        settle();
        QCOMPARE(m_book->said.last(), u"voided 42 v1 bus strike"_s);
        QCOMPARE(status(1), u"Voided"_s);
    }

    void aKeyThatCannotActSaysWhy()
    {
        late(m_book->today.people[4], 792, 41);
        open();
        auto *const problem = part<QLabel>("attendanceProblem");
        const auto says = [&](int key, const QString &words) {
            press(key);
            return problem->isVisible() && problem->text().contains(words);
        };
        QVERIFY(says(Qt::Key_V, u"still open"_s)); // who asks for the leader stands first
        press(Qt::Key_Down);
        QVERIFY(!problem->isVisible());
        QVERIFY(says(Qt::Key_Z, u"no mark"_s));
        QVERIFY(says(Qt::Key_V, u"no proposal"_s));
        m_book->clock = at(18, 30);
        m_book->today.close = DayCloseRecord{m_date, u"客服一组"_s, at(18, 0), u"王芳"_s, {}, false, {}};
        m_page->reload();
        settle();
        QVERIFY(says(Qt::Key_P, u"reopen"_s));
        QVERIFY(says(Qt::Key_R, u"cannot be lowered"_s));
        QVERIFY(m_book->said.isEmpty());
    }

    void theCloseBringsTheProposalsToTheTop()
    {
        m_book->today.open = {{PersonId(1), u"陈静"_s, DayOpenItem::Kind::MissingPunch, 0, u"no punch in"_s, {}}};
        m_book->clock = at(18, 30);
        open();
        table()->selectRow(0);
        late(m_book->today.people[6], 792, 42);
        m_page->showDayClose();
        press(Qt::Key_Return, Qt::ControlModifier);
        auto *const bar = m_page->findChild<QWidget *>(u"dayCloseAnswer"_s);
        QTRY_VERIFY(bar->findChild<QPushButton *>(u"answerAccept"_s)->hasFocus());
        press(Qt::Key_Return);
        settle();
        m_page->showDayRoll();
        QCOMPARE(table()->currentIndex().data(RollModel::PersonRole).toLongLong(), 7);
        press(Qt::Key_Return);
        settle();
        QCOMPARE(m_book->said.last(), u"confirmed 42 v1"_s);
    }

    void anOpenDayLeadsToTheClose()
    {
        late(m_book->today.people[4], 792, std::nullopt);
        m_book->clock = at(18, 30);
        m_book->today.open = {{PersonId(10), u"何俊"_s, DayOpenItem::Kind::MissingPunch, 0, u"no punch in"_s, {}}};
        open();
        press(Qt::Key_Return);
        QVERIFY(m_book->said.isEmpty());
        QTRY_VERIFY(part<QListView>("openItems")->hasFocus());
        press(Qt::Key_C);
        auto *bar = m_page->findChild<QWidget *>(u"dayCloseAnswer"_s);
        QTRY_VERIFY(bar->findChild<QTimeEdit *>(u"answerTime"_s)->hasFocus());
        QTest::keyClicks(bar->findChild<QLineEdit *>(u"answerReason"_s), u"Wang Fang saw them"_s);
        press(Qt::Key_Return);
        settle();
        QCOMPARE(m_book->said.last(), u"mark 10 correction Wang Fang saw them"_s);
        QSignalSpy toast(m_page.get(), &AttendancePage::toastWanted);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(bar->findChild<QPushButton *>(u"answerAccept"_s)->hasFocus());
        press(Qt::Key_Return);
        settle();
        QCOMPARE(m_book->said.last(), u"close 2026-11-23 客服一组"_s);
        QCOMPARE(toast.size(), 1);
    }

    void aDayWhoseShiftsRunCannotBeClosed()
    {
        open();
        m_page->showDayClose();
        QVERIFY(!part<QPushButton>("closeClose")->isEnabled());
    }

    void nobodyOnDutyDecidesNothing()
    {
        m_book->leader.clear();
        open();
        press(Qt::Key_P);
        QVERIFY(m_book->said.isEmpty());
        QVERIFY(part<QLabel>("attendanceProblem")->isVisible());
    }

    void anEmptyDaySaysWhatToDo()
    {
        m_prompter.path = u"/tmp/roster.csv"_s;
        open();
        press(Qt::Key_Right, Qt::AltModifier);
        settle();
        QCOMPARE(m_page->date(), m_date.addDays(1));
        auto *import = part<QPushButton>("importRoster");
        QVERIFY(import->isVisible());
        import->click();
        settle();
        QCOMPARE(m_book->said, QStringList{u"roster /tmp/roster.csv"_s});
        press(Qt::Key_Left, Qt::AltModifier);
        settle();
        QVERIFY(!import->isVisible());
    }

    void theFileForHrIsWrittenByKeys()
    {
        m_prompter.path = u"/tmp/a.csv"_s;
        open();
        QSignalSpy toast(m_page.get(), &AttendancePage::toastWanted);
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(part<QComboBox>("exportMonth")->hasFocus());
        QCOMPARE(part<QComboBox>("exportMonth")->currentText(), u"2026-11"_s);
        press(Qt::Key_Return);
        settle();
        QCOMPARE(m_book->said, QStringList{u"file /tmp/a.csv"_s});
        QVERIFY(toast.size() == 1 && toast[0][0].toString().contains(u"/tmp/a.csv"_s));
    }

    void thePageMadeAnewShowsTheTeamThatWasChosen()
    {
        for (std::size_t i = 0; i < 3; ++i)
            m_book->today.people[i].person.team = u"客服二组"_s;
        open();
        auto *teams = part<QComboBox>("teamChoice");
        QCOMPARE(teams->count(), 2);
        const int second = teams->findText(u"客服二组"_s);
        QVERIFY(second >= 0);
        teams->setCurrentIndex(second);
        emit teams->activated(second);
        settle();
        QCOMPARE(table()->model()->rowCount(), 3);
        table()->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_E);
        QTRY_VERIFY(answer<QLineEdit>("answerReason")->hasFocus());
        QTest::keyClicks(answer<QLineEdit>("answerReason"), u"no power"_s);

        const QVariantMap draft = m_page->draft();
        open();
        m_page->restore(draft);
        settle();
        QCOMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(part<QComboBox>("teamChoice")->currentText(), u"客服二组"_s);
        QCOMPARE(table()->currentIndex().row(), 1);
        QTRY_COMPARE(answer<QLineEdit>("answerReason")->text(), u"no power"_s);
        press(Qt::Key_Return);
        settle();
        QCOMPARE(m_book->said, QStringList{u"mark 2 excused no power"_s});
    }

    void reloadingKeepsTheSelection()
    {
        open();
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        m_book->today.people.erase(m_book->today.people.begin());
        m_page->reload();
        settle();
        QCOMPARE(table()->currentIndex().row(), 1);
        QCOMPARE(table()->currentIndex().data(RollModel::PersonRole).toLongLong(), 3);
    }
};

QTEST_MAIN(TestAttendancePage)
#include "tst_attendancepage.moc"
