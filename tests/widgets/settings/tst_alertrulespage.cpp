// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/alertrulesreader.h"
#include "tests/widgets/settings/fakesettingsbook.h"
#include "widgets/common/formrow.h"
#include "widgets/settings/alertrulelist.h"
#include "widgets/settings/alertrulespage.h"
#include "widgets/settings/alertrulewords.h"
#include "widgets/settings/optionalnumber.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

/** Chooses one path for all. */
class PathPrompter final : public Prompter
{
public:
    QString path;
    void askSavePath(QWidget *, const QString &, const QString &, const QString &, Answer answer) override
    {
        answer(path);
    }
    void askOpenPath(QWidget *, const QString &, const QString &, Answer answer) override { answer(path); }
};

} // namespace

/** Alert rules are edited as a draft by keys alone; what is wrong stands at its field and is never saved. */
class TestAlertRulesPage : public QObject
{
    Q_OBJECT

    FakeSettingsBook m_book;
    PathPrompter m_prompter;
    std::unique_ptr<AlertRulesPage> m_page;

    template <class T> T *part(const QString &name) const { return m_page->findChild<T *>(name); }
    QListView *list() const { return part<QListView>(u"ruleList"_s); }
    int row() const { return list()->currentIndex().row(); }
    const AlertRule &rule() const { return m_page->list().draft().at(row()); }
    QString words() const { return part<QLabel>(u"ruleWords"_s)->text(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(list(), Qt::Key(key), modifiers);
    }
    bool isWrong(const QString &field) const
    {
        QWidget *up = part<QWidget>(u"rule."_s + field);
        while (up && !qobject_cast<FormRow *>(up))
            up = up->parentWidget();
        return up && qobject_cast<FormRow *>(up)->hasError();
    }
    /** Presses Tab until @p target has the keys, at most @p most times. */
    static void tabTo(const QWidget *target, int most = 30)
    {
        for (int tries = 0; tries < most && QApplication::focusWidget() != target; ++tries)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), target);
    }
    void open()
    {
        m_page = std::make_unique<AlertRulesPage>(m_book, m_prompter, u"en"_s);
        m_page->resize(998, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->isSettled());
        m_page->takeFocus();
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
        m_book.rules.shipped = m_book.rules.kept = *AlertRulesReader::load();
        open();
    }
    void cleanup() { m_page.reset(); }

    void theListIsAModel()
    {
        AlertRuleList model(u"en"_s);
        const QAbstractItemModelTester tester(&model);
        model.setDraft(AlertRulesDraft(m_book.rules.shipped, m_book.rules.kept), {});
        QSignalSpy edited(&model, &AlertRuleList::edited);
        const int at = model.add(AlertKind::QueueWait, u"New"_s);
        QCOMPARE(model.duplicate(at, u"Copy"_s), at);
        QCOMPARE(model.move(at, 1), at + 1);
        QCOMPARE(model.move(at + 1, -1), at);
        QVERIFY(model.remove(at));
        QVERIFY(!model.remove(0));
        AlertRule faulty = model.draft().at(0);
        faulty.alarm = 1;
        model.replace(0, faulty);
        QVERIFY(model.index(0).data(AlertRuleList::FaultyRole).toBool());
        model.resetToShipped(0);
        QVERIFY(!model.index(0).data(AlertRuleList::FaultyRole).toBool());
        model.resetAllToShipped();
        QCOMPARE(model.rowCount(), int(m_book.rules.shipped.rules.size()));
        QCOMPARE(edited.size(), 8);
    }

    void aThresholdIsChangedAndSavedByKeys()
    {
        QCOMPARE(row(), 0);
        QVERIFY2(words().contains(u"a call lasts 8:00 (warning), 12:00 (alarm)"_s), qPrintable(words()));
        auto *const alarm = part<OptionalNumber>(u"rule.alarm"_s);
        alarm->setFocus();
        alarm->selectAll();
        QTest::keyClicks(alarm, u"900"_s);
        QVERIFY2(words().contains(u"15:00 (alarm)"_s), qPrintable(words()));
        QVERIFY2(!part<QCheckBox>(u"rule.follows"_s)->isChecked(), "it has thresholds of its own now");
        QTest::keyClick(alarm, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!m_page->isBusy());
        QVERIFY(!m_page->isDirty());
        QCOMPARE(m_book.said.size(), 1);
        const Result<AlertRuleSet> kept = AlertRulesReader::load(m_book.settings.text(u"alert_rules"_s));
        QVERIFY(kept);
        QCOMPARE(kept->rules.front().alarm, std::optional(900.0));
        QCOMPARE(row(), 0);
    }

    /** A rule of two conditions, made, silenced at night, saved and left without a mouse. */
    void aRuleWithTwoConditionsIsMadeByKeys()
    {
        const int before = list()->model()->rowCount();
        part<QPushButton>(u"ruleDuplicate"_s)->setFocus();
        list()->setFocus();
        press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(list()->model()->rowCount(), before + 1);
        QCOMPARE(QApplication::focusWidget(), part<QLineEdit>(u"rule.name"_s));
        tabTo(part<OptionalNumber>(u"rule.cooldown_s"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"120"_s);
        tabTo(part<QLineEdit>(u"rule.quiet"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"22:00-06:30"_s);
        auto *const add = part<QPushButton>(u"addCondition"_s);
        tabTo(add);
        for (int condition = 0; condition < 2; ++condition) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // its figure
            tabTo(add, 4); // at least, at most, away, and the way to the next one
        }
        QCOMPARE(rule().also.size(), 2U);
        QCOMPARE(rule().cooldown.count(), 120);
        QVERIFY(!rule().quiet.empty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), part<QPushButton>(u"rulesSave"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), list());
    }

    /** Tab goes through the page as it is read: parts, list, its buttons, the form, the foot. */
    void tabGoesAsItIsRead()
    {
        auto *const tabs = part<QTabBar>(u"settingsTabs"_s);
        QTest::keyClick(list(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), tabs);
        tabTo(list(), 1);
        tabTo(part<QPushButton>(u"ruleAdd"_s), 1);
        tabTo(part<QPushButton>(u"ruleExport"_s));
        tabTo(part<QCheckBox>(u"rule.enabled"_s), 1);
    }

    void discardingSaysSoAndGoesBackToTheList()
    {
        press(Qt::Key_D, Qt::ControlModifier);
        auto *const discard = part<QPushButton>(u"rulesDiscard"_s);
        discard->setFocus();
        QTest::keyClick(discard, Qt::Key_Space);
        QVERIFY(!m_page->isDirty());
        QCOMPARE(QApplication::focusWidget(), list());
        QVERIFY(part<QLabel>(u"rulesMessage"_s)->text().startsWith(u"Discarded"_s));
    }

    void anEmptiedThresholdIsNone()
    {
        auto *const warn = part<OptionalNumber>(u"rule.warn"_s);
        warn->setFocus();
        warn->selectAll();
        QTest::keyClick(warn, Qt::Key_Delete);
        QVERIFY(!rule().warn);
        QVERIFY(rule().alarm);
        part<OptionalNumber>(u"rule.alarm"_s)->setNumber(std::nullopt);
        QVERIFY2(!part<QPushButton>(u"rulesSave"_s)->isEnabled(), "a rule needs one of them");
        QVERIFY(!part<QLabel>(u"rulesMessage"_s)->text().isEmpty());
    }

    void whatIsWrongStandsAtItsField()
    {
        part<OptionalNumber>(u"rule.alarm"_s)->setNumber(5);
        QVERIFY(isWrong(u"alarm"_s));
        QVERIFY(!isWrong(u"warn"_s));
        QVERIFY(!part<QPushButton>(u"rulesSave"_s)->isEnabled());
        part<OptionalNumber>(u"rule.alarm"_s)->setNumber(900);
        QVERIFY(!isWrong(u"alarm"_s));
        auto *const quiet = part<QLineEdit>(u"rule.quiet"_s);
        quiet->setFocus();
        QTest::keyClicks(quiet, u"22:00-6"_s);
        QVERIFY(isWrong(u"quiet"_s));
        QTest::keyClicks(quiet, u":30"_s);
        QVERIFY(!isWrong(u"quiet"_s));
        QVERIFY((rule().quiet == std::vector<QuietHours>{{QTime(22, 0), QTime(6, 30)}}));
        QVERIFY2(words().contains(u"Silent 22:00–06:30"_s), qPrintable(words()));
        auto *const name = part<QLineEdit>(u"rule.name"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        QVERIFY(isWrong(u"name"_s));
    }

    void rulesAreAddedCopiedAndRemovedByKeys()
    {
        const int before = m_page->list().rowCount();
        press(Qt::Key_Insert);
        auto *const menu = part<QMenu>(u"ruleKinds"_s);
        QVERIFY(menu && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(m_page->list().rowCount(), before + 1);
        QVERIFY(rule().kind == AlertKind::LongHold);
        QTest::keyClicks(QApplication::focusWidget(), u"VIP holds"_s); // the name is selected
        QCOMPARE(rule().name.value(u"en"_s), u"VIP holds"_s);
        auto *const queues = part<QLineEdit>(u"rule.queues"_s);
        queues->setFocus();
        QTest::keyClicks(queues, u"vip; support"_s);
        QCOMPARE(rule().scope.queues, (QStringList{u"vip"_s, u"support"_s}));
        QVERIFY2(words().contains(u"queues vip, support"_s), qPrintable(words()));
        press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_page->list().rowCount(), before + 2);
        QVERIFY(rule().name.value(u"en"_s).contains(u"VIP holds"_s));
        const int copy = row();
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(row(), copy + 1);
        press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(row(), copy);
        press(Qt::Key_Delete);
        press(Qt::Key_Delete);
        QCOMPARE(m_page->list().rowCount(), before);
        QVERIFY(m_page->list().draft().isShipped(row()));
        const QString kept = rule().id;
        press(Qt::Key_Delete); // a shipped one is switched off
        QCOMPARE(rule().id, kept);
        QVERIFY(!rule().enabled);
        QVERIFY2(words().contains(u"never fires"_s), qPrintable(words()));
        press(Qt::Key_Space);
        QVERIFY(rule().enabled);
        QVERIFY(!m_page->isDirty());
    }

    void onlyWhatHasAMeaningIsAsked()
    {
        m_page->showSubject(u"feed-lost"_s);
        for (const QString &field : {u"teams"_s, u"queues"_s, u"agents"_s, u"reasons"_s, u"lasts_s"_s, u"clears"_s})
            QVERIFY2(!part<QWidget>(u"rule."_s + field)->isVisible(), qPrintable(field));
        m_page->showSubject(u"over-staffed"_s);
        QVERIFY(part<QWidget>(u"rule.clears"_s)->isVisible());
        QVERIFY(!part<QWidget>(u"rule.agents"_s)->isVisible());
        QCOMPARE(part<OptionalNumber>(u"rule.warn"_s)->suffix(), u" %"_s);
    }

    void aPauseWithoutAReasonHasAWord()
    {
        m_page->showSubject(u"abnormal-offline"_s);
        auto *const reasons = part<QLineEdit>(u"rule.reasons"_s);
        QCOMPARE(reasons->text(), noReasonWord());
        reasons->setFocus();
        reasons->end(false);
        QTest::keyClicks(reasons, u", smoke"_s);
        QCOMPARE(rule().scope.reasons, (QStringList{QString(), u"smoke"_s}));
    }

    void whoMayNotSeesThemAndChangesNothing()
    {
        m_book.mayChange = false;
        open();
        QVERIFY(!part<OptionalNumber>(u"rule.alarm"_s)->isEnabled());
        press(Qt::Key_Space);
        press(Qt::Key_Insert);
        QVERIFY(!m_page->isDirty());
        QVERIFY(!part<QMenu>(u"ruleKinds"_s));
        QVERIFY(part<QPushButton>(u"ruleExport"_s)->isEnabled());
        QVERIFY(part<QLabel>(u"rulesSource"_s)->text().contains(u"role"_s));
    }

    void exportedRulesAreImportedAgain()
    {
        const QTemporaryDir folder;
        m_prompter.path = folder.filePath(u"rules.json"_s);
        part<OptionalNumber>(u"rule.alarm"_s)->setNumber(999);
        part<QPushButton>(u"ruleExport"_s)->click();
        m_page->discard();
        QVERIFY(!m_page->isDirty());
        part<QPushButton>(u"ruleImport"_s)->click();
        QCOMPARE(rule().alarm, std::optional(999.0));
        QVERIFY(m_page->isDirty());
        m_prompter.path = folder.filePath(u"none.json"_s);
        part<QPushButton>(u"ruleImport"_s)->click();
        QVERIFY(part<QLabel>(u"rulesMessage"_s)->text().contains(u"none.json"_s));
        part<QPushButton>(u"ruleResetAll"_s)->click();
        QVERIFY(!m_page->isDirty());
    }

    void whatIsEditedOutlivesAnotherLanguage()
    {
        part<OptionalNumber>(u"rule.alarm"_s)->setNumber(999);
        const QVariantMap draft = m_page->draft();
        open();
        m_page->restore(draft);
        QCOMPARE(rule().alarm, std::optional(999.0));
        // What was saved meanwhile by somebody else is not undone by it.
        m_book.rules.kept.rules.front().cooldown += std::chrono::seconds(60);
        open();
        m_page->restore(draft);
        QVERIFY(!m_page->isDirty());
        QVERIFY(part<QLabel>(u"rulesMessage"_s)->text().contains(u"left out"_s));
    }
};

QTEST_MAIN(TestAlertRulesPage)
#include "tst_alertrulespage.moc"
