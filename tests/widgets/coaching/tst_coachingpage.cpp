// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/coaching/coachingconsole.h"
#include "widgets/common/cardlist.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Floorwalk;
using namespace Floorwalk::CoachingTest;
using namespace Qt::StringLiterals;

/** The Coaching page by keys alone: people and queue, what is opened and kept, the register. */
class TestCoachingPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s)); }

    void cardsChangeRowByRow()
    {
        CardModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.show({Card{1, u"a"_s}, Card{2, u"b"_s}, Card{3, u"c"_s}});
        model.show({Card{3, u"c"_s}, Card{1, u"a"_s}, Card{4, u"d"_s}, Card{2, u"B"_s}});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(model.index(3).data().toString(), u"B"_s);
        QCOMPARE(model.rowOf(4), 2);
        QCOMPARE(model.rowOf(9), -1);
        QVERIFY(!model.at(4));
        model.show({Card{4, u"d"_s}});
        QCOMPARE(model.rowCount(), 1);
        model.show({});
        QCOMPARE(resets.size(), 0);
    }

    /** Today asks for the form of one agent, and has the leader back when it is kept. */
    void todayOpensTheFormAndIsGoneBackTo()
    {
        FakeCoachingBook book;
        CoachingConsole console(book);
        QTRY_VERIFY(console.page.isSettled());
        QSignalSpy pages(&console.page, &CoachingPage::subjectWanted);
        console.page.showSubject(u"listen:2"_s);
        auto *const advice = console.part<QLineEdit>(u"listeningAdvice"_s);
        QTRY_VERIFY(advice->isVisible());
        QCOMPARE(console.page.subject(), u"person:2"_s);
        QTest::keyClicks(advice, u"slower"_s);
        QTest::keyClick(advice, Qt::Key_Return);
        QTRY_COMPARE(book.said, QStringList{u"heard monitored slower"_s});
        QTRY_COMPARE(pages.size(), 1);
        QCOMPARE(pages.front().front().toString(), u"today"_s);
        console.page.showSubject(u"person:1"_s); // who comes by himself stays
        console.key(u"coachingPeople"_s, Qt::Key_L);
        QTRY_VERIFY(advice->isVisible());
        QTest::keyClick(advice, Qt::Key_Escape);
        QTRY_VERIFY(!advice->isVisible());
        QCOMPARE(pages.size(), 1);
    }

    void theRegisterIsFilledAndCompleted()
    {
        FakeCoachingBook book;
        ListeningEntry proposal{.id = 1,
                                .number = 1,
                                .corrects = {},
                                .person = PersonId(1),
                                .team = {},
                                .kind = ListeningKind::Monitored,
                                .by = book.name,
                                .began = book.now() - std::chrono::minutes(20),
                                .length = std::chrono::seconds(412),
                                .agentKey = u"王芳"_s,
                                .call = u"1700.1"_s,
                                .advice = {},
                                .status = ListeningEntry::Status::Proposed,
                                .reason = {},
                                .recordedAt = {},
                                .recordedBy = {},
                                .erased = false};
        book.entries = {proposal};
        book.numbers = 1;
        CoachingConsole console(book);
        QTRY_VERIFY(console.page.isSettled());
        console.key(u"coachingRegister"_s, Qt::Key_Return);
        auto *const advice = console.part<QLineEdit>(u"listeningAdvice"_s);
        QTRY_VERIFY(advice->isVisible());
        QCOMPARE(QApplication::focusWidget(), advice); // all else is filled in
        QTest::keyClicks(advice, u"slower"_s);
        QTest::keyClick(advice, Qt::Key_Return);
        QTRY_COMPARE(book.said, QStringList{u"complete 412 slower"_s});
        QTRY_VERIFY(!advice->isVisible());
        console.key(u"coachingPeople"_s, Qt::Key_L);
        QTRY_VERIFY(advice->isVisible());
        QVERIFY(advice->text().isEmpty());
        console.key(u"listeningKind"_s, Qt::Key_Down);
        QTest::keyClicks(advice, u"thanks"_s);
        console.key(u"listeningAdvice"_s, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(book.said.last(), u"heard calledBack thanks"_s);
    }

    void anEntryIsAboutWhomItWasBegunFor()
    {
        FakeCoachingBook book;
        CoachingConsole console(book);
        QTRY_VERIFY(console.page.isSettled());
        auto *const form = console.part<QWidget>(u"listeningForm"_s);
        auto *const title = console.part<QLabel>(u"listeningTitle"_s);
        console.key(u"coachingPeople"_s, Qt::Key_L);
        QVERIFY(form->isVisible());
        QVERIFY(title->text().startsWith(u"王芳"_s));
        console.key(u"coachingPeople"_s, Qt::Key_Down);
        QVERIFY(!form->isVisible()); // nothing was typed
        console.key(u"coachingPeople"_s, Qt::Key_L);
        QVERIFY(title->text().startsWith(u"李娜"_s));
        QTest::keyClicks(console.part<QLineEdit>(u"listeningAdvice"_s), u"slower"_s);
        console.key(u"coachingPeople"_s, Qt::Key_Up);
        QVERIFY(form->isVisible() && title->text().startsWith(u"李娜"_s));
        console.key(u"coachingPeople"_s, Qt::Key_L); // and is not begun anew
        console.key(u"listeningAdvice"_s, Qt::Key_Return);
        QTRY_COMPARE(book.said, QStringList{u"heard monitored slower"_s});
        QCOMPARE(book.entries.back().person, PersonId(2));
    }

    void somebodyIsOpenedByNumberOrName()
    {
        FakeCoachingBook book;
        CoachingConsole console(book);
        QTRY_VERIFY(console.page.isSettled());
        auto *const problem = console.page.findChild<QLabel *>(u"coachingProblem"_s);
        console.page.showSubject(u"00103"_s);
        QTRY_COMPARE(console.page.subject(), u"person:3"_s);
        console.page.showSubject(u"王芳"_s);
        QTRY_COMPARE(console.page.subject(), u"person:1"_s);
        QVERIFY(problem->isHidden());
        console.page.showSubject(u"李娜"_s); // two are called so
        QTRY_VERIFY(problem->text().contains(u"employee number"_s));
        QVERIFY(!problem->isHidden());
        QCOMPARE(console.page.subject(), u"person:1"_s);
        console.page.showSubject(u"李四"_s);
        QTRY_VERIFY(problem->text().contains(u"李四"_s));
        console.page.showSubject(u"person:2"_s);
        QTRY_COMPARE(console.page.subject(), u"person:2"_s);
        QVERIFY(problem->isHidden());
    }

    void onlyTheFileThatIsLookedAtIsRead()
    {
        FakeCoachingBook book;
        CoachingConsole console(book);
        QTRY_VERIFY(console.page.isSettled());
        QCOMPARE(book.filesRead, 1);
        console.page.showSubject(u"person:3"_s);
        QTRY_COMPARE(console.page.subject(), u"person:3"_s);
        QTRY_COMPARE(book.filesRead, 2);
        console.key(u"coachingPeople"_s, Qt::Key_Up);
        QTRY_COMPARE(book.filesRead, 3);
        book.persons.erase(book.persons.begin(), book.persons.begin() + 2); // the current one among them
        console.page.refresh();
        QTRY_COMPARE(console.page.subject(), u"person:3"_s);
        QTRY_COMPARE(book.filesRead, 4);
        console.area.setCurrentWidget(&console.other);
        console.page.refresh();
        console.page.refresh();
        QTest::qWait(0);
        QCOMPARE(book.filesRead, 4);
        console.area.setCurrentWidget(&console.page);
        QTRY_COMPARE(book.filesRead, 5);
    }

    void aPageMadeAnewStandsWhereTheOldOneDid()
    {
        FakeCoachingBook book;
        QVariantMap draft;
        {
            CoachingConsole console(book);
            QTRY_VERIFY(console.page.isSettled());
            console.key(u"coachingPeople"_s, Qt::Key_Down);
            console.key(u"coachingPeople"_s, Qt::Key_L);
            QTest::keyClicks(console.part<QLineEdit>(u"listeningAdvice"_s), u"slower"_s);
            draft = console.page.draft();
        }
        CoachingConsole console(book);
        console.page.restore(draft);
        QTRY_COMPARE(console.page.subject(), u"person:2"_s);
        auto *const advice = console.part<QLineEdit>(u"listeningAdvice"_s);
        QTRY_VERIFY(advice->isVisible());
        QCOMPARE(advice->text(), u"slower"_s);
        QTest::keyClick(advice, Qt::Key_Return);
        QTRY_COMPARE(book.said, QStringList{u"heard monitored slower"_s});
        QCOMPARE(book.entries.back().person, PersonId(2));
    }

    void anEntryLeftHalfWrittenIsThereAgain()
    {
        FakeCoachingBook book;
        {
            CoachingConsole console(book);
            QTRY_VERIFY(console.page.isSettled());
            console.key(u"coachingPeople"_s, Qt::Key_Down);
            console.key(u"coachingPeople"_s, Qt::Key_L);
            QTest::keyClicks(console.part<QLineEdit>(u"listeningAdvice"_s), u"slower"_s);
            QTRY_VERIFY(book.keptEntry); // while it is typed
            console.key(u"listeningAdvice"_s, Qt::Key_Escape);
            QVERIFY(!console.part<QWidget>(u"listeningForm"_s)->isVisible());
            console.key(u"coachingPeople"_s, Qt::Key_L); // taken up again
            QTRY_COMPARE(console.part<QLineEdit>(u"listeningAdvice"_s)->text(), u"slower"_s);
        }
        QVERIFY(book.keptEntry);
        CoachingConsole console(book);
        auto *const advice = console.part<QLineEdit>(u"listeningAdvice"_s);
        QTRY_VERIFY(advice->isVisible());
        QTRY_COMPARE(advice->text(), u"slower"_s);
        QTest::keyClick(advice, Qt::Key_Return);
        QTRY_COMPARE(book.said, QStringList{u"heard monitored slower"_s});
        QCOMPARE(book.entries.back().person, PersonId(2));
        QTRY_VERIFY(!book.keptEntry);
        console.key(u"coachingPeople"_s, Qt::Key_L);
        QTest::keyClicks(advice, u"louder"_s);
        QTRY_VERIFY(book.keptEntry);
        console.part<QAbstractButton>(u"listeningDrop"_s)->click();
        QTRY_VERIFY(!book.keptEntry);
        QVERIFY(!advice->isVisible());
    }

    void whatIsTypedIsShownToItsWriterAlone()
    {
        FakeCoachingBook book;
        const QString writer = std::exchange(book.name, QString());
        CoachingConsole console(book);
        QTRY_VERIFY(console.page.isSettled());
        book.name = writer;
        console.page.changeLeader();
        console.key(u"coachingPeople"_s, Qt::Key_L);
        auto *const advice = console.part<QLineEdit>(u"listeningAdvice"_s);
        QTest::keyClicks(advice, u"slower"_s);
        book.name = u"组长钱"_s;
        console.page.changeLeader();
        QVERIFY(!advice->isVisible());
        QVERIFY(book.keptEntry);
        QCOMPARE(book.keptEntry->owner, writer);
        console.key(u"coachingPeople"_s, Qt::Key_L);
        QVERIFY(advice->text().isEmpty());
        book.name = writer;
        console.page.changeLeader();
        QTRY_COMPARE(advice->text(), u"slower"_s);
    }

    void eachKeyOfThePageIsTold()
    {
        FakeCoachingBook book;
        CoachingConsole console(book);
        QTRY_VERIFY(console.page.isSettled());
        QStringList keys;
        for (const KeyWords &one : console.page.keys())
            keys << one.keys.toString();
        QCOMPARE(keys.join(u' '), u"/ N L F Q D P Del Esc"_s);
        QVERIFY(!console.part<QWidget>(u"coachingFollowUps"_s)->isVisible()); // empty: words say what to do
    }

    void theQueueSaysWhy()
    {
        FakeCoachingBook book;
        CoachingConsole console(book);
        QTRY_VERIFY(console.page.isSettled());
        auto *const people = console.part<CardList>(u"coachingPeople"_s);
        QCOMPARE(people->model()->rowCount(), 3);
        QVERIFY(console.part<QLabel>(u"coachingWhy"_s)->text().contains(u"done"_s)); // two and two
        people->setCurrentIndex(people->model()->index(2, 0));
        console.key(u"coachingPeople"_s, Qt::Key_Q);
        QTRY_COMPARE(people->model()->rowCount(), 2);
        QCOMPARE(people->currentIndex().row(), 0); // who comes next, not who was looked at
        console.key(u"coachingPeople"_s, Qt::Key_Down);
        QTRY_VERIFY(console.part<QLabel>(u"coachingWhy"_s)->text().contains(u"(+20)"_s));
        console.page.showSubject(u"person:1"_s); // who stands in no queue is shown all the same
        QTRY_COMPARE(people->model()->rowCount(), 3);
        QTRY_COMPARE(console.page.subject(), u"person:1"_s);
        console.key(u"coachingPeople"_s, Qt::Key_F);
        QTRY_COMPARE(book.said.last(), u"file coaching-2026-11.csv"_s);
    }
};

QTEST_MAIN(TestCoachingPage)
#include "tst_coachingpage.moc"
