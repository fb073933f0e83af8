// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/daymaker.h"
#include "models/service/daytemplatereader.h"
#include "models/service/daytemplates.h"
#include "models/service/demodata.h"
#include "models/service/dutyleader.h"
#include "models/service/storeworker.h"
#include "widgets/settings/daytemplatespage.h"
#include "widgets/settings/storetemplatesbook.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** The page of day templates on a real store, driven by keys. */
class TestDayTemplates : public QObject
{
    Q_OBJECT

    Zone m_zone = DemoData::zone();
    QDate m_date{2026, 11, 23};
    FixedClock m_clock{m_zone.toMoment(m_date, QTime(14, 21))};
    QTemporaryDir m_folder;
    std::unique_ptr<StoreWorker> m_worker;
    std::unique_ptr<DutyLeader> m_duty;
    std::unique_ptr<StoreTemplatesBook> m_book;
    std::unique_ptr<DayTemplatesPage> m_page;
    int m_stores = 0;

    template <class T> T *part(const QString &name) const { return m_page->findChild<T *>(name); }
    void settle() { QTRY_VERIFY(!m_page->isBusy()); }
    void open()
    {
        m_page = std::make_unique<DayTemplatesPage>(*m_book, u"en"_s);
        m_page->resize(1030, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->isSettled());
        settle();
        m_page->takeFocus();
    }
    DayTemplate inForce(QDate date)
    {
        auto found = m_worker->run([date](StoreSession &session) { return DayTemplates(session).inForce({}, date); });
        found.waitForFinished();
        return *found.result();
    }
    QStringList preview() const
    {
        QStringList all;
        const auto *const list = part<QListWidget>(u"preview"_s);
        for (int row = 0; row < list->count(); ++row)
            all << list->item(row)->text();
        return all;
    }

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
        QVERIFY(applyTheme(*qApp, Theme::Choice{}).ok());
    }
    void init()
    {
        m_worker = std::make_unique<StoreWorker>(m_folder.filePath(u"s%1.db"_s.arg(++m_stores)),
                                                 StoreSession::Access::Write, u"test"_s, m_clock);
        auto filled = m_worker->run([this](StoreSession &session) { return DemoData::fill(session, m_date); });
        filled.waitForFinished();
        QVERIFY(filled.result().ok());
        m_duty = std::make_unique<DutyLeader>(nullptr);
        m_duty->setName(u"王芳"_s);
        PageContext context{m_clock, m_zone, u"en"_s};
        context.writer = context.reader = m_worker.get();
        context.duty = m_duty.get();
        m_book = std::make_unique<StoreTemplatesBook>(context);
    }
    void cleanup()
    {
        m_page.reset();
        m_book.reset();
        m_worker.reset();
    }

    /** The day that is made is read whole on the smallest screen, and what changed takes only what it needs. */
    void theDayIsSeenWhole()
    {
        open();
        const auto *const list = part<QListWidget>(u"preview"_s);
        QVERIFY(list->count() >= 15);
        QTRY_COMPARE(list->verticalScrollBar()->maximum(), 0);
        part<QSpinBox>(u"meetingBefore"_s)->setValue(45);
        QTRY_VERIFY(part<QLabel>(u"differences"_s)->text().contains(u"45"_s));
        QTRY_COMPARE(list->verticalScrollBar()->maximum(), 0);
    }

    /** What mandatory walks hang on is moved, taken out and brought back by keys. */
    void mealsAndRestsAreEdited()
    {
        open();
        auto *const activities = part<QListWidget>(u"activities"_s);
        QVERIFY(preview().contains(u"11:30  Meal"_s));
        QTest::keyClick(activities, Qt::Key_M);
        auto *const meals = part<QListWidget>(u"meals"_s);
        QTRY_VERIFY(meals->hasFocus());
        QVERIFY(part<QLabel>(u"mealUse"_s)->text().contains(u"Floor walk"_s));
        QVERIFY(!part<QWidget>(u"mealsMandatory"_s)->isVisible());
        part<QSpinBox>(u"mealsOffset"_s)->setValue(60);
        // The meal and the walk that hangs on it go along.
        QTRY_VERIFY(preview().contains(u"12:30  Meal"_s));
        QVERIFY(preview().contains(u"13:10  Floor walk · mandatory"_s));
        QVERIFY(part<QLabel>(u"differences"_s)->text().contains(u"Meals: "_s));
        QTest::keyClick(meals, Qt::Key_Delete);
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        settle();
        QVERIFY(part<QLabel>(u"templateMessage"_s)->text().contains(u"is timed by a meal"_s));
        QTest::keyClick(meals, Qt::Key_Insert);
        part<QSpinBox>(u"mealsLength"_s)->setValue(45);
        part<QSpinBox>(u"mealsOffset"_s)->setValue(180);
        QTRY_VERIFY(preview().contains(u"11:30  Meal"_s));
        part<QLineEdit>(u"templateReason"_s)->setText(u"longer"_s);
        QSignalSpy told(m_page.get(), &Page::toastWanted);
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(told.size(), 1);
        settle();
        const DayTemplate next = inForce(m_date.addDays(1));
        QCOMPARE(next.meals.size(), 1U);
        QCOMPARE(next.meals.front().length, std::chrono::minutes(45));
        QCOMPARE(next.makeUpRests.size(), 1U);
        // Choosing an activity comes back to it.
        activities->setCurrentRow(1);
        QVERIFY(part<QLineEdit>(u"activityChinese"_s)->isVisible());
    }

    void theFormsPartsAreChosenAndOrdered()
    {
        open();
        auto *const activities = part<QListWidget>(u"activities"_s);
        activities->setCurrentRow(1); // the pre-shift meeting
        auto *const parts = part<QListWidget>(u"parts"_s);
        QCOMPARE(parts->item(0)->text(), u"Roll call"_s);
        QVERIFY(part<QLabel>(u"partMeaning"_s)->text().contains(u"who is there"_s));
        parts->setCurrentRow(0);
        QTest::keyClick(parts, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(parts->item(0)->text(), u"Targets"_s);
        QTest::keyClick(parts, Qt::Key_Delete); // the roll call, which is the chosen one still
        QTest::keyClick(parts, Qt::Key_Insert);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = m_page->findChild<QMenu *>(u"partMenu"_s)) && menu->isVisible());
        const auto offered = menu->actions();
        const auto care =
            std::ranges::find_if(offered, [](const QAction *one) { return one->data().toString() == u"care"_s; });
        QVERIFY(care != offered.end());
        QVERIFY((*care)->text().contains(u"who needs a talk"_s));
        menu->setActiveAction(*care);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(parts->item(parts->count() - 1)->text(), u"Care"_s);
        QVERIFY(part<QLabel>(u"differences"_s)->text().contains(u"form: Roll call"_s));
        part<QLineEdit>(u"templateReason"_s)->setText(u"shorter"_s);
        QSignalSpy told(m_page.get(), &Page::toastWanted);
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(told.size(), 1);
        settle();
        const QStringList kept = *inForce(m_date.addDays(1)).activity(u"preShiftMeeting"_s)->parts;
        QCOMPARE(kept.front(), u"targets"_s);
        QCOMPARE(kept.back(), u"care"_s);
        QVERIFY(!kept.contains(u"roll"_s));
    }

    void anActivityIsAddedByKeysAndRulesFromItsDayOn()
    {
        open();
        const int before = part<QListWidget>(u"activities"_s)->count();
        const qsizetype planned = preview().size();
        QVERIFY(preview().contains(u"08:00  Pre-shift meeting"_s));
        QTest::keyClick(part<QListWidget>(u"activities"_s), Qt::Key_Insert);
        QTRY_VERIFY(part<QLineEdit>(u"activityChinese"_s)->hasFocus());
        // Without words it is not saved.
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        settle();
        QVERIFY(part<QLabel>(u"templateMessage"_s)->text().contains(u"no name"_s));
        QTest::keyClicks(part<QLineEdit>(u"activityChinese"_s), u"tea"_s);
        QTest::keyClicks(part<QLineEdit>(u"activityEnglish"_s), u"Tea round"_s);
        part<QSpinBox>(u"timeOffset"_s)->setValue(45);
        QTest::keyClick(part<QListWidget>(u"steps"_s), Qt::Key_Insert);
        QTest::keyClicks(part<QLineEdit>(u"stepEnglish"_s), u"Bring cups"_s);
        QTRY_VERIFY(preview().contains(u"09:15  Tea round"_s));
        QCOMPARE(preview().size(), planned + 1);
        QVERIFY(part<QLabel>(u"differences"_s)->text().contains(u"+ Tea round"_s));
        part<QLineEdit>(u"templateReason"_s)->setText(u"people asked for it"_s);
        QSignalSpy told(m_page.get(), &Page::toastWanted);
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(told.size(), 1);
        settle();
        QVERIFY(!m_page->isChanged());
        QVERIFY(!inForce(m_date).activity(u"own1")); // today stays as it is
        const DayTemplate tomorrow = inForce(m_date.addDays(1));
        QVERIFY(tomorrow.activity(u"own1"));
        QCOMPARE(tomorrow.activity(u"own1")->title.value(u"en"_s), u"Tea round"_s);
        QCOMPARE(tomorrow.activity(u"own1")->steps.front().title.value(u"en"_s), u"Bring cups"_s);
        QCOMPARE(int(tomorrow.activities.size()), before + 1);
    }

    void whatIsNoNumberIsSaidAndNotSaved()
    {
        open();
        auto *const days = part<QLineEdit>(u"monthDays"_s);
        auto *const save = part<QAbstractButton>(u"templateSave"_s);
        QTest::keyClicks(days, u"5 20"_s);
        QVERIFY(save->isEnabled());
        QTest::keyClicks(days, u" 32"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(days->accessibleDescription().contains(u"32"_s));
        QVERIFY(part<QLabel>(u"templateMessage"_s)->text().contains(u"marked"_s));
        QCOMPARE(days->text(), u"5 20 32"_s); // to be put right where it stands
        QTest::keyClick(days, Qt::Key_Backspace);
        QTest::keyClick(days, Qt::Key_Backspace);
        QVERIFY(save->isEnabled());

        QTest::keyClick(part<QListWidget>(u"steps"_s), Qt::Key_Insert);
        auto *const percents = part<QLineEdit>(u"stepPercents"_s);
        QTest::keyClicks(percents, u"15 x"_s);
        QVERIFY(!save->isEnabled());
        percents->clear();
        QTest::keyClicks(percents, u"1 2 3 4 5 6 7 8"_s);
        QVERIFY(!save->isEnabled());
        part<QListWidget>(u"activities"_s)->setCurrentRow(1);
        QVERIFY(save->isEnabled()); // the wrong field is gone
    }

    void aKeyIsGivenOnce()
    {
        open();
        auto *const list = part<QListWidget>(u"activities"_s);
        auto *const steps = part<QListWidget>(u"steps"_s);
        const auto save = [this] {
            QSignalSpy told(m_page.get(), &Page::toastWanted);
            QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
            const bool saved = QTest::qWaitFor([&told] { return told.size() == 1; });
            return saved && QTest::qWaitFor([this] { return !m_page->isBusy(); });
        };
        QTest::keyClick(steps, Qt::Key_Insert);
        QTest::keyClicks(part<QLineEdit>(u"stepEnglish"_s), u"Bring cups"_s);
        QVERIFY(save());
        const QString key = inForce(m_date.addDays(1)).activities.front().steps.back().key;
        steps->setCurrentRow(steps->count() - 1);
        QTest::keyClick(steps, Qt::Key_Delete);
        QVERIFY(save());
        QTest::keyClick(steps, Qt::Key_Insert);
        QTest::keyClicks(part<QLineEdit>(u"stepEnglish"_s), u"Something else"_s);
        QVERIFY(save());
        QVERIFY(inForce(m_date.addDays(1)).activities.front().steps.back().key != key);
        QVERIFY(list->count() > 0);
    }

    void anotherTeamWaitsForWhatIsChanged()
    {
        open();
        auto *const teams = part<QComboBox>(u"templateTeam"_s);
        QVERIFY(teams->isEnabled());
        part<QSpinBox>(u"meetingBefore"_s)->setValue(45);
        QVERIFY(!teams->isEnabled());
        part<QPushButton>(u"templateDiscard"_s)->click();
        QVERIFY(teams->isEnabled());
        // Hints are in the language of their field; of the Chinese words an English program knows only that there are.
        QCOMPARE(part<QLineEdit>(u"activityEnglish"_s)->placeholderText(), u"Review and preparation"_s);
        QCOMPARE(part<QLineEdit>(u"activityChinese"_s)->placeholderText(), u"The program’s own words"_s);
        QVERIFY(!part<QLineEdit>(u"purposeEnglish"_s)->placeholderText().isEmpty());
        QVERIFY(!part<QLineEdit>(u"stepEnglish"_s)->placeholderText().isEmpty());
    }

    void retiredMovedAndDiscarded()
    {
        open();
        auto *const list = part<QListWidget>(u"activities"_s);
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(list->item(0)->text().contains(u"retired"_s));
        QTRY_VERIFY(!preview().contains(u"07:30  Review and preparation"_s));
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QVERIFY(list->item(1)->text().contains(u"retired"_s));
        QVERIFY(part<QLabel>(u"differences"_s)->text().contains(u"The order is another"_s));
        part<QSpinBox>(u"meetingBefore"_s)->setValue(45);
        QTRY_VERIFY(preview().contains(u"07:45  Pre-shift meeting"_s));
        // Made anew, in another language say, the page shows it still.
        settle();
        const QVariantMap draft = m_page->draft();
        open();
        m_page->restore(draft);
        QTRY_VERIFY(m_page->isChanged());
        settle();
        QCOMPARE(part<QSpinBox>(u"meetingBefore"_s)->value(), 45);
        part<QPushButton>(u"templateDiscard"_s)->click();
        QVERIFY(!m_page->isChanged());
        QVERIFY(m_page->draft().isEmpty());
    }

    void anotherShippedTemplateIsBegunWith()
    {
        open();
        auto *const start = part<QComboBox>(u"templateStart"_s);
        const int sales = start->findData(u"sales-team"_s);
        QVERIFY(sales > 0);
        start->setCurrentIndex(sales);
        emit start->activated(sales);
        QTRY_VERIFY(preview().contains(u"17:30  Announce the top performer"_s));
        QVERIFY(m_page->isChanged());
    }
};

QTEST_MAIN(TestDayTemplates)
#include "tst_daytemplates.moc"
