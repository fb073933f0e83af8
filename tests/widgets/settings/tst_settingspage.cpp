// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/settings/fakesettingsbook.h"
#include "widgets/common/formrow.h"
#include "widgets/settings/settingspage.h"
#include "widgets/settings/settingstabs.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** Settings are a copy until saved; what does not fit is said at its row and keeps the copy from being saved. */
class TestSettingsPage : public QObject
{
    Q_OBJECT

    FakeSettingsBook m_book;
    SilentPrompter m_prompter;
    std::unique_ptr<SettingsPage> m_page;

    template <class T> T *part(const QString &name) const { return m_page->findChild<T *>(name); }
    FormRow *rowOf(QWidget *editor) const
    {
        QWidget *up = editor;
        while (up && !qobject_cast<FormRow *>(up))
            up = up->parentWidget();
        return qobject_cast<FormRow *>(up);
    }

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
        QVERIFY(applyTheme(*qApp, Theme::Choice{}).ok());
    }
    void init()
    {
        m_book = {};
        m_page = std::make_unique<SettingsPage>(m_book, m_prompter);
        m_page->resize(998, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->isSettled());
    }
    void cleanup() { m_page.reset(); }

    void nothingIsDirtyAtFirst()
    {
        QVERIFY(!m_page->isDirty());
        QVERIFY(!part<QPushButton>(u"settingsSave"_s)->isEnabled());
    }

    void aValueOutOfRangeIsSaidAtItsRow()
    {
        auto *number = part<QSpinBox>(u"long_call_alarm_s"_s);
        number->setValue(20000);
        QVERIFY(rowOf(number)->hasError());
        QCOMPARE(number->accessibleDescription(), u"From 10 to 14400."_s);
        QVERIFY(!part<QPushButton>(u"settingsSave"_s)->isEnabled());
        number->setValue(900);
        QVERIFY(!rowOf(number)->hasError());
        number->setFocus();
        QTest::keyClick(number, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!m_page->isBusy());
        QCOMPARE(m_book.said, QStringList{u"long_call_alarm_s=900"_s});
        QVERIFY(!m_page->isDirty());
    }

    /** What a killed program leaves is there again, but no password: what is kept others read, too. */
    void whatIsTypedIsThereAgain()
    {
        QVERIFY(!m_page->hasUnsaved());
        QSignalSpy changes(m_page.get(), &Page::unsavedChanged);
        auto *const holidays = part<QLineEdit>(u"holidays"_s);
        holidays->setFocus();
        holidays->selectAll();
        QTest::keyClicks(holidays, u"2027-01-01"_s);
        part<QSpinBox>(u"long_call_alarm_s"_s)->setFocus();
        part<QSpinBox>(u"long_call_alarm_s"_s)->selectAll();
        QTest::keyClicks(part<QSpinBox>(u"long_call_alarm_s"_s), u"1200"_s);
        QVERIFY(!changes.isEmpty());
        QVERIFY(m_page->hasUnsaved());
        if (auto *const password = part<QLineEdit>(u"feedPassword"_s)) {
            password->setText(u"s3cret"_s);
            password->setModified(true);
        }
        const QVariantMap draft = m_page->draft();
        for (const QVariant &value : draft)
            QVERIFY(value.toString() != u"s3cret"_s);
        m_page = std::make_unique<SettingsPage>(m_book, m_prompter);
        m_page->restore(draft);
        m_page->show();
        QTRY_VERIFY(m_page->isSettled());
        QTRY_COMPARE(part<QLineEdit>(u"holidays"_s)->text(), u"2027-01-01"_s);
        QCOMPARE(part<QSpinBox>(u"long_call_alarm_s"_s)->value(), 1200);
        QVERIFY(m_page->hasUnsaved());
        m_page->discard();
        QTRY_VERIFY(!m_page->hasUnsaved());
    }

    void secondsAreReadAsMinutes()
    {
        auto *const number = part<QSpinBox>(u"long_call_alarm_s"_s);
        QCOMPARE(number->accessibleDescription(), u"12:00"_s);
        number->setValue(905);
        QCOMPARE(number->accessibleDescription(), u"15:05"_s);
        number->setValue(20000);
        QCOMPARE(number->accessibleDescription(), u"From 10 to 14400."_s); // what is wrong goes first
        number->setValue(59);
        QVERIFY(number->accessibleDescription() != u"0:59"_s);
        QVERIFY(part<QSpinBox>(u"keep_audit_days"_s)->accessibleDescription().isEmpty());
    }

    void theWallboardsLineIsWrittenHere()
    {
        auto *const line = part<QLineEdit>(u"wallboard_message"_s);
        line->setFocus();
        QTest::keyClicks(line, u"Well done, all"_s);
        QTest::keyClick(line, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!m_page->isBusy());
        QCOMPARE(m_book.said, QStringList{u"wallboard_message=Well done, all"_s});
    }

    /** Another page's own row of parts takes the keys, so that the arrows go on there. */
    void theArrowsGoOnToTheNextPart()
    {
        QWidget window;
        auto *const column = new QVBoxLayout(&window);
        auto *const here = new SettingsTabs(u"settings"_s);
        auto *const there = new SettingsTabs(u"alertrules"_s);
        column->addWidget(here);
        column->addWidget(there);
        there->hide();
        connect(here, &SettingsTabs::wanted, &window, [here, there] {
            here->hide();
            there->show();
        });
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        here->setFocus();
        QTest::keyClick(here, Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), there);
        QCOMPARE(there->currentIndex(), 1);
    }

    /** No draft holds a password: one alone is nothing that could stand there again. */
    void aPasswordAloneIsNoDraft()
    {
        part<QComboBox>(u"feedKind"_s)->setCurrentIndex(1);
        part<QLineEdit>(u"feedHost"_s)->setText(u"10.0.0.5"_s);
        part<QLineEdit>(u"feedUser"_s)->setText(u"console"_s);
        QVERIFY(m_page->hasUnsaved());
        m_page->save();
        QTRY_VERIFY(!m_page->isBusy());
        QVERIFY(!m_page->isDirty());
        part<QLineEdit>(u"feedPassword"_s)->setText(u"s3cret"_s);
        QVERIFY(m_page->isDirty()); // it can be saved
        QVERIFY(!m_page->hasUnsaved());
    }

    void theWarningComesBeforeTheAlarm()
    {
        auto *warning = part<QSpinBox>(u"long_call_warn_s"_s);
        warning->setValue(720);
        QVERIFY(rowOf(warning)->hasError());
        part<QSpinBox>(u"long_call_alarm_s"_s)->setValue(1000);
        QVERIFY(!rowOf(warning)->hasError());
    }

    void holidaysAreDatesWhoeverWritesThem()
    {
        auto *const holidays = part<QLineEdit>(u"holidays"_s);
        holidays->setText(u"2026-10-01 soon"_s);
        QVERIFY(rowOf(holidays)->hasError());
        holidays->setText(u"2026-10-01  2026-10-02"_s);
        QVERIFY(!rowOf(holidays)->hasError());
        QVERIFY(!CentreSettings::normalise(u"holidays"_s, u"2026-13-01"_s));
        QCOMPARE(*CentreSettings::normalise(u"holidays"_s, u" 2026-10-01  2026-10-02 "_s), u"2026-10-01 2026-10-02"_s);
    }

    void howLongThingsAreKeptHasItsLimits()
    {
        auto *days = part<QSpinBox>(u"keep_audit_days"_s);
        QVERIFY(days && part<QSpinBox>(u"keep_history_days"_s));
        days->setValue(100); // evidence of wages and attendance stays for two years
        QVERIFY(rowOf(days)->hasError());
        days->setValue(1500);
        QVERIFY(!rowOf(days)->hasError());
        m_page->save();
        QTRY_COMPARE(m_book.said, QStringList{u"keep_audit_days=1500"_s});
    }

    void theOtherPagesOpenByTheirTabs()
    {
        QSignalSpy wanted(m_page.get(), &SettingsPage::pageWanted);
        auto *tabs = part<QTabBar>(u"settingsTabs"_s);
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        QCOMPARE(wanted, (QList<QVariantList>{{u"alertrules"_s}}));
        QCOMPARE(tabs->currentIndex(), 0);
    }

    void discardBringsBackWhatIsKept()
    {
        part<QComboBox>(u"theme"_s)->setCurrentIndex(1);
        part<QSpinBox>(u"snooze_s"_s)->setValue(60);
        QVERIFY(m_page->isDirty());
        part<QPushButton>(u"settingsDiscard"_s)->click();
        QVERIFY(!m_page->isDirty());
        QCOMPARE(part<QComboBox>(u"theme"_s)->currentIndex(), 0);
        QVERIFY(m_book.said.isEmpty());
    }

    void theTestSaysWhatItFound()
    {
        part<QComboBox>(u"feedKind"_s)->setCurrentIndex(1);
        part<QLineEdit>(u"feedHost"_s)->setText(u"10.0.0.5"_s);
        part<QLineEdit>(u"feedUser"_s)->setText(u"console"_s);
        part<QPushButton>(u"feedTest"_s)->click();
        QTRY_VERIFY(part<QLabel>(u"feedResult"_s)->text().contains(u"Asterisk 16.28.0"_s));
        QCOMPARE(m_book.said, QStringList{u"test ami://console@10.0.0.5:5038"_s});
        m_book.feed = Error{Error::Kind::Network, u"The server refused the password."_s, {}};
        part<QPushButton>(u"feedTest"_s)->click();
        QTRY_VERIFY(part<QLabel>(u"feedResult"_s)->text().contains(u"refused"_s));
    }

    void thePasswordIsNeverInTheAddress()
    {
        part<QComboBox>(u"feedKind"_s)->setCurrentIndex(1);
        part<QLineEdit>(u"feedHost"_s)->setText(u"10.0.0.5"_s);
        part<QLineEdit>(u"feedUser"_s)->setText(u"console"_s);
        part<QLineEdit>(u"feedPassword"_s)->setText(u"s3cret"_s);
        m_page->save();
        QTRY_VERIFY(m_book.said.contains(u"password"_s));
        QCOMPARE(m_book.kept.feedAddress(), u"ami://console@10.0.0.5:5038"_s);
    }

    void severalTelephoneSystems()
    {
        QVERIFY(part<QComboBox>(u"feedPick"_s)->isHidden() || !part<QComboBox>(u"feedPick"_s)->isVisible());
        part<QComboBox>(u"feedKind"_s)->setCurrentIndex(1);
        part<QLineEdit>(u"feedHost"_s)->setText(u"north"_s);
        part<QLineEdit>(u"feedUser"_s)->setText(u"console"_s);
        part<QLineEdit>(u"feedPassword"_s)->setText(u"one"_s);
        part<QPushButton>(u"feedAdd"_s)->click();
        QCOMPARE(m_page->focusWidget(), part<QWidget>(u"feedKind"_s));
        QCOMPARE(part<QLineEdit>(u"feedHost"_s)->text(), QString());
        QCOMPARE(part<QLineEdit>(u"feedPassword"_s)->text(), QString());
        part<QLineEdit>(u"feedHost"_s)->setText(u"south"_s);
        part<QLineEdit>(u"feedUser"_s)->setText(u"console"_s);
        m_page->save();
        QTRY_VERIFY(m_book.said.contains(u"password"_s));
        QCOMPARE(m_book.kept.feedAddresses(),
                 (QStringList{u"ami://console@north:5038"_s, u"ami://console@south:5038"_s}));
        // Two of one address, and the demo beside a real one, are not kept.
        part<QLineEdit>(u"feedHost"_s)->setText(u"north"_s);
        m_page->save();
        QCOMPARE(m_book.kept.feedAddresses().at(1), u"ami://console@south:5038"_s);
        part<QComboBox>(u"feedKind"_s)->setCurrentIndex(0);
        m_page->save();
        QCOMPARE(m_book.kept.feedAddresses().size(), 2);
        part<QPushButton>(u"feedRemove"_s)->click();
        m_page->save();
        QCOMPARE(m_book.kept.feedAddresses(), QStringList{u"ami://console@north:5038"_s});
    }

    void howAlertsComeIsAChoicePerWayAndLevel()
    {
        QVERIFY(part<QCheckBox>(u"alarm_sound"_s)->isChecked());
        QVERIFY(!part<QCheckBox>(u"warn_sound"_s)->isChecked());
        part<QCheckBox>(u"warn_sound"_s)->click();
        part<QCheckBox>(u"alarm_front"_s)->click();
        QVERIFY(m_page->isDirty());
        m_page->save();
        QVERIFY(m_book.kept.reaches(AlertReach::Sound, false));
        QVERIFY(m_book.kept.reaches(AlertReach::Front, true));
        QVERIFY(!m_book.kept.reaches(AlertReach::Front, false));
        m_page->discard();
        QVERIFY(!m_page->isDirty());
    }

    void aTrialSaysWhatCameOfIt()
    {
        auto *const result = part<QLabel>(u"reachResult"_s);
        part<QPushButton>(u"try_alarm_sound"_s)->click();
        QTRY_VERIFY(result->text().startsWith(u"✓"_s));
        m_book.tried = Error{Error::Kind::Network, u"No notification service answered."_s, {}};
        part<QPushButton>(u"try_alarm_notification"_s)->click();
        QTRY_COMPARE(result->text(), u"▲ No notification service answered."_s);
        QCOMPARE(m_book.said, (QStringList{u"try alarm_sound"_s, u"try alarm_notification"_s}));
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
