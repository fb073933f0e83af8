// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/settings/fakesettingsbook.h"
#include "widgets/firstrun/firstrunpage.h"
#include "widgets/firstrun/teambook.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

class FakeTeamBook final : public TeamBook
{
public:
    QStringList said;
    QStringList heard;
    QStringList agentsHeard() const override { return heard; }
    QFuture<Result<QString>> takeAgents(const QString &leader, const QString &team, const QStringList &members) override
    {
        said << u"take %1 %2 %3"_s.arg(leader, team, members.join(u'+'));
        return QtFuture::makeReadyFuture(Result<QString>(u"ok"_s));
    }
    QFuture<Result<QString>> importAgents(const QString &, const QString &path) override
    {
        said << u"import "_s + path;
        return QtFuture::makeReadyFuture(
            Result<QString>(Error{Error::Kind::BadInput, u"Line 2, column 1: no number."_s, {}}));
    }
    QString onDuty;
    QString dutyLeader() const override { return onDuty; }
    void setDutyLeader(const QString &name) override { said << u"leader "_s + name; }
};

} // namespace

/** The first run, from language to the console, by keys alone. */
class TestFirstRunPage : public QObject
{
    Q_OBJECT

    FakeSettingsBook m_settings;
    FakeTeamBook m_team;
    SilentPrompter m_prompter;
    std::unique_ptr<FirstRunPage> m_page;

    template <class T> T *part(const QString &name) const { return m_page->findChild<T *>(name); }
    void press(int key) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); }

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
        QVERIFY(applyTheme(*qApp, Theme::Choice{}).ok());
    }
    void init()
    {
        m_settings = {};
        m_team.said.clear();
        m_team.onDuty.clear();
        m_page = std::make_unique<FirstRunPage>(m_settings, m_team, m_prompter);
        m_page->resize(1366, 768);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void toTheEndByKeysAlone()
    {
        QSignalSpy finished(m_page.get(), &FirstRunPage::finished);
        m_page->activateWindow();
        part<QRadioButton>(u"language_en"_s)->setFocus();
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        QCOMPARE(m_page->step(), 1);
        QCOMPARE(m_settings.kept.language(), u"en"_s);
        QCOMPARE(part<QComboBox>(u"feedKind"_s)->currentIndex(), 0);
        press(Qt::Key_Return);
        QCOMPARE(m_page->step(), 2);
        QTRY_VERIFY(part<QLineEdit>(u"leaderName"_s)->hasFocus());
        press(Qt::Key_Return);
        QVERIFY(part<QLabel>(u"firstRunMessage"_s)->isVisible());
        QVERIFY(finished.isEmpty());
        QTest::keyClicks(part<QLineEdit>(u"leaderName"_s), u"Wang Fang"_s);
        press(Qt::Key_Return);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(m_team.said, QStringList{u"leader Wang Fang"_s});
        QVERIFY(m_settings.kept.firstRunDone());
        // By name: without an address the console would open records of its own, with no floor.
        QCOMPARE(m_settings.kept.feedAddress(), u"sim:"_s);
    }

    void theDemoAsksForNothingItBrings()
    {
        m_team.onDuty = u"Wang Fang"_s;
        part<QComboBox>(u"feedKind"_s)->setCurrentIndex(1);
        m_page->next();
        m_page->skip();
        auto *const later = part<QRadioButton>(u"teamLater"_s);
        auto *const file = part<QLineEdit>(u"teamPath"_s);
        QVERIFY(later->isVisible() && !file->isVisible());
        part<QRadioButton>(u"teamFile"_s)->click();
        QVERIFY(file->isVisible());
        m_page->back();
        part<QComboBox>(u"feedKind"_s)->setCurrentIndex(0);
        m_page->next();
        QVERIFY(part<QRadioButton>(u"teamFeed"_s)->isChecked());
        QVERIFY(!later->isVisible() && !file->isVisible() && !part<QLineEdit>(u"teamName"_s)->isVisible());
        QCOMPARE(part<QLineEdit>(u"leaderName"_s)->text(), u"Wang Fang"_s);
        QSignalSpy finished(m_page.get(), &FirstRunPage::finished);
        press(Qt::Key_Return);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(m_settings.kept.feedAddress(), u"sim:"_s);
    }

    void stepsThatAreSkippedOpenTheDemo()
    {
        m_page->skip();
        part<QComboBox>(u"feedKind"_s)->setCurrentIndex(1);
        m_page->skip();
        part<QLineEdit>(u"leaderName"_s)->setText(u"Wang Fang"_s);
        m_page->next();
        QVERIFY(m_settings.kept.firstRunDone());
        QCOMPARE(m_settings.kept.feedAddress(), u"sim:"_s);
    }

    void theAgentsFoundBecomeTheTeam()
    {
        m_page->next();
        part<QComboBox>(u"feedKind"_s)->setCurrentIndex(1);
        part<QLineEdit>(u"feedHost"_s)->setText(u"10.0.0.5"_s);
        part<QLineEdit>(u"feedUser"_s)->setText(u"console"_s);
        part<QPushButton>(u"feedTest"_s)->click();
        QTRY_VERIFY(part<QLabel>(u"feedResult"_s)->text().contains(u"2 agent(s)"_s)); // no translator here
        m_page->next();
        QVERIFY(part<QRadioButton>(u"teamFeed"_s)->isChecked());
        part<QLineEdit>(u"leaderName"_s)->setText(u"Wang Fang"_s);
        QSignalSpy finished(m_page.get(), &FirstRunPage::finished);
        m_page->next();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(m_team.said.last().endsWith(u"Li+Wang"_s));
        QCOMPARE(m_settings.kept.feedAddress(), u"ami://console@10.0.0.5:5038"_s);
    }

    void aBadFileIsSaidAndNothingIsSealed()
    {
        m_page->skip();
        part<QComboBox>(u"feedKind"_s)->setCurrentIndex(2);
        part<QLineEdit>(u"feedFile"_s)->setText(u"/tmp/day.ami"_s);
        m_page->next();
        part<QLineEdit>(u"leaderName"_s)->setText(u"Wang Fang"_s);
        part<QRadioButton>(u"teamFile"_s)->setChecked(true);
        part<QLineEdit>(u"teamPath"_s)->setText(u"/tmp/agents.csv"_s);
        m_page->next();
        QTRY_VERIFY(part<QLabel>(u"firstRunMessage"_s)->text().contains(u"Line 2"_s));
        QVERIFY(!m_settings.kept.firstRunDone());
    }
};

QTEST_MAIN(TestFirstRunPage)
#include "tst_firstrunpage.moc"
