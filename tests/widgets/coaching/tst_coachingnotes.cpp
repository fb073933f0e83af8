// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/coaching/coachingconsole.h"
#include "widgets/common/cardlist.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Floorwalk;
using namespace Floorwalk::CoachingTest;
using namespace Qt::StringLiterals;

/** Coaching notes by keys alone: written, corrected, withdrawn, agreed upon, and never lost. */
class TestCoachingNotes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s)); }

    /** A note of care is opened as one, and stays with the leaders. */
    void aNoteOfCareIsOpenedAsOne()
    {
        FakeCoachingBook book;
        CoachingConsole console(book);
        console.corner.open(u"person:2/care"_s, u"activity:5"_s);
        QTRY_VERIFY(console.corner.isOpen());
        const auto *const sheet = console.part<NoteSheet>(u"noteSheet"_s);
        QCOMPARE(sheet->words().kind, NoteKind::Care);
        QVERIFY(!sheet->words().hrVisible);
        QCOMPARE(sheet->person(), std::optional(PersonId(2)));
        QCOMPARE(sheet->source(), u"activity:5"_s);
        QTest::keyClick(console.window.focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!console.corner.isOpen());
        console.corner.open(u"person:2"_s); // any other begins as advice
        QTRY_VERIFY(console.corner.isOpen());
        QCOMPARE(sheet->words().kind, NoteKind::Advice);
    }

    void aNoteIsWrittenByKeysAlone()
    {
        FakeCoachingBook book;
        CoachingConsole console(book);
        QTRY_VERIFY(console.page.isSettled());
        console.page.takeFocus();
        console.key(u"coachingPeople"_s, Qt::Key_Down);
        console.key(u"coachingPeople"_s, Qt::Key_N);
        QTRY_VERIFY(console.corner.isOpen());
        auto *const sheet = console.part<NoteSheet>(u"noteSheet"_s);
        QCOMPARE(console.part<QLineEdit>(u"noteWho"_s)->text(), u"李娜 · 00102"_s);
        QTest::keyClick(sheet->focusWidget(), Qt::Key_1); // the third key: now it is typed
        auto *const fact = console.part<QLineEdit>(u"noteFact"_s);
        QCOMPARE(QApplication::focusWidget(), fact);
        QTest::keyClicks(fact, u"three times asked back"_s);
        for (const QString &name :
             {u"noteFact"_s, u"noteFeeling"_s, u"noteNeed"_s, u"noteRequest"_s, u"noteOwnWords"_s})
            console.key(name, Qt::Key_Return);
        auto *const agreed = console.part<QLineEdit>(u"noteAction1"_s);
        QCOMPARE(QApplication::focusWidget(), agreed);
        QTest::keyClicks(agreed, u"tell the others"_s);
        QVERIFY(console.part<QLineEdit>(u"noteAction2"_s)->isVisible()); // for one more
        console.key(u"noteAction1"_s, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(book.said, QStringList{u"add three times asked back"_s});
        QTRY_VERIFY(!console.corner.isOpen());
        QCOMPARE(book.notes[0].words.kind, NoteKind::Praise);
        QCOMPARE(book.notes[0].person, PersonId(2));
        QCOMPARE(book.notes[0].actions[0].due, QDate(2026, 11, 29));
        QTRY_VERIFY(!book.kept);
        QTRY_COMPARE(console.part<CardList>(u"coachingNotes"_s)->model()->rowCount(), 1);
        QCOMPARE(console.part<CardList>(u"coachingFollowUps"_s)->model()->rowCount(), 1);
    }

    void fromTheFloorItIsAboutTheAgent()
    {
        FakeCoachingBook book;
        CoachingConsole console(book);
        QTRY_VERIFY(console.page.isSettled());
        QSignalSpy complaints(&console.corner, &NoteCorner::complained);
        console.corner.open(u"agent:nobody"_s);
        QTRY_COMPARE(complaints.size(), 1);
        console.corner.open(u"agent:王芳"_s, u"alert:17"_s);
        QTRY_VERIFY(console.corner.isOpen());
        auto *const sheet = console.part<NoteSheet>(u"noteSheet"_s);
        QTest::keyClick(sheet->focusWidget(), Qt::Key_2);
        QTest::keyClicks(console.part<QLineEdit>(u"noteFact"_s), u"x"_s);
        console.key(u"noteFact"_s, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(book.notes.size(), size_t(1));
        QCOMPARE(book.notes[0].source, u"alert:17"_s);
        book.name.clear();
        console.corner.open({});
        QCOMPARE(complaints.size(), 2); // nobody is on duty
    }

    void theSheetStaysAboveThePages()
    {
        FakeCoachingBook book;
        CoachingConsole console(book);
        QTRY_VERIFY(console.page.isSettled());
        console.corner.open(u"person:1"_s);
        QTRY_VERIFY(console.corner.isOpen());
        auto *const sheet = console.part<NoteSheet>(u"noteSheet"_s);
        const auto isOnTop = [&console, sheet] {
            return sheet->isAncestorOf(console.area.childAt(sheet->geometry().center()));
        };
        QVERIFY(isOnTop());
        console.area.setCurrentWidget(&console.other);
        QVERIFY(isOnTop());
        console.key(u"noteFact"_s, Qt::Key_Escape);
        console.area.setCurrentWidget(&console.page);
        console.corner.open(u"person:1"_s);
        QTRY_VERIFY(console.corner.isOpen());
        QVERIFY(isOnTop());
    }

    void whoIsNamedByTyping()
    {
        FakeCoachingBook book;
        CoachingConsole console(book);
        QTRY_VERIFY(console.page.isSettled());
        console.corner.open({});
        QTRY_VERIFY(console.corner.isOpen());
        auto *const who = console.part<QLineEdit>(u"noteWho"_s);
        auto *const problem = console.part<QLabel>(u"noteProblem"_s);
        QCOMPARE(QApplication::focusWidget(), who);
        const auto type = [who](const QString &words) {
            who->selectAll();
            QTest::keyClicks(who, words);
            QTest::keyClick(who, Qt::Key_Return);
        };
        type(u"10"_s);
        QVERIFY(problem->isVisible()); // the numbers of all hold it
        type(u"103"_s);
        QVERIFY(!problem->isVisible());
        QCOMPARE(console.part<NoteSheet>(u"noteSheet"_s)->person(), std::optional(PersonId(3)));
        type(u"nobody"_s);
        QVERIFY(problem->isVisible());
    }

    void wordsThatJudgeAreHinted()
    {
        FakeCoachingBook book;
        CoachingConsole console(book);
        QTRY_VERIFY(console.page.isSettled());
        console.corner.open(u"person:1"_s);
        QTRY_VERIFY(console.corner.isOpen());
        auto *const hint = console.part<QLabel>(u"noteHint"_s);
        QTest::keyClicks(console.part<QLineEdit>(u"noteFact"_s), u"you are always late"_s);
        QVERIFY(hint->isVisible() && hint->text().contains(u"always"_s));
        console.part<QLineEdit>(u"noteFact"_s)->clear();
        QTest::keyClicks(console.part<QLineEdit>(u"noteFact"_s), u"the third time this week"_s);
        QVERIFY(!hint->isVisible());
        QTest::keyClicks(console.part<QLineEdit>(u"noteOwnWords"_s), u"I never knew"_s);
        QVERIFY(!hint->isVisible()); // these are the agent's
        console.key(u"noteKind1"_s, Qt::Key_4);
        QVERIFY(!console.part<QWidget>(u"noteHrVisible"_s)->isEnabled()); // care stays with the leaders
    }

    void nothingTypedIsLost()
    {
        FakeCoachingBook book;
        {
            CoachingConsole console(book);
            QTRY_VERIFY(console.page.isSettled());
            console.corner.open(u"person:2"_s);
            QTRY_VERIFY(console.corner.isOpen());
            QTest::keyClicks(console.part<QLineEdit>(u"noteFact"_s), u"begun"_s);
            QTRY_VERIFY(book.kept && book.kept->content.contains(u"begun"_s)); // while it is typed
        } // as if the program had been killed
        CoachingConsole console(book);
        QTRY_VERIFY(console.page.isSettled());
        QSignalSpy told(&console.corner, &NoteCorner::told);
        console.corner.lookForDraft();
        QTRY_COMPARE(told.size(), 1);
        console.corner.open(u"person:1"_s); // about somebody else: what is unfinished comes first
        QTRY_VERIFY(console.corner.isOpen());
        QCOMPARE(console.part<NoteSheet>(u"noteSheet"_s)->person(), std::optional(PersonId(2)));
        QCOMPARE(console.part<QLineEdit>(u"noteFact"_s)->text(), u"begun"_s);
        QVERIFY(!console.part<QLabel>(u"noteRemark"_s)->text().isEmpty());
        console.key(u"noteFact"_s, Qt::Key_Escape);
        QVERIFY(!console.corner.isOpen());
        QVERIFY(book.kept);
        console.corner.open({});
        QTRY_VERIFY(console.corner.isOpen());
        book.refusal = Error{Error::Kind::Forbidden, u"not you"_s, {}};
        console.key(u"noteFact"_s, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(console.part<QLabel>(u"noteProblem"_s)->text(), u"not you"_s);
        QVERIFY(book.kept && console.corner.isOpen());
        console.key(u"noteDrop"_s, Qt::Key_Space);
        QTRY_VERIFY(!book.kept && !console.corner.isOpen());
    }

    void whatIsTypedStaysWhoseItIs()
    {
        FakeCoachingBook book;
        CoachingConsole console(book);
        QTRY_VERIFY(console.page.isSettled());
        console.corner.open(u"person:2"_s);
        QTRY_VERIFY(console.corner.isOpen());
        QTest::keyClicks(console.part<QLineEdit>(u"noteFact"_s), u"begun"_s);
        book.name = u"李组长"_s;
        console.corner.lookForDraft(); // another is on duty
        QVERIFY(!console.corner.isOpen());
        QTRY_VERIFY(book.kept);
        QCOMPARE(book.kept->owner, u"组长赵"_s);
        console.corner.open(u"person:1"_s);
        QTRY_VERIFY(console.corner.isOpen());
        QVERIFY(console.part<QLineEdit>(u"noteFact"_s)->text().isEmpty());
    }

    void aDraftOutlivesTheNoteItCorrects()
    {
        FakeCoachingBook book;
        book.notes = {book.blank(PersonId(1), u"第一次写"_s)};
        CoachingConsole console(book);
        QTRY_VERIFY(console.page.isSettled());
        QTest::keyClick(console.part<CardList>(u"coachingNotes"_s), Qt::Key_Return);
        QTRY_VERIFY(console.corner.isOpen());
        QTest::keyClicks(console.part<QLineEdit>(u"noteFact"_s), u" better"_s);
        console.key(u"noteFact"_s, Qt::Key_Escape);
        book.notes.clear();
        console.corner.open({});
        QTRY_VERIFY(console.corner.isOpen());
        QCOMPARE(console.part<QLineEdit>(u"noteFact"_s)->text(), u"第一次写 better"_s);
        QVERIFY(console.part<QLabel>(u"noteRemark"_s)->text().contains(u"#1"_s));
        console.key(u"noteFact"_s, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(book.said, QStringList{u"add 第一次写 better"_s}); // and the way is free again
        QTRY_VERIFY(!book.kept);
        QSignalSpy complaints(&console.corner, &NoteCorner::complained);
        console.corner.open(u"note:77@1"_s);
        QTRY_COMPARE(complaints.size(), 1);
    }

    void aCorrectionIsBegunWhereTheNoteStands()
    {
        FakeCoachingBook book;
        book.notes = {book.blank(PersonId(1), u"第一次写"_s)};
        CoachingConsole console(book);
        QTRY_VERIFY(console.page.isSettled());
        auto *const notes = console.part<CardList>(u"coachingNotes"_s);
        QTest::keyClick(notes, Qt::Key_Return);
        QTRY_VERIFY(console.corner.isOpen());
        auto *const fact = console.part<QLineEdit>(u"noteFact"_s);
        QCOMPARE(fact->text(), u"第一次写"_s);
        QTest::keyClicks(fact, u" better"_s);
        QTRY_VERIFY(book.kept);
        console.key(u"noteFact"_s, Qt::Key_Escape);
        console.corner.open({}); // a correction is taken up again as one
        QTRY_VERIFY(console.corner.isOpen());
        QCOMPARE(fact->text(), u"第一次写 better"_s);
        console.key(u"noteFact"_s, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(book.said, QStringList{u"correct 第一次写 better"_s});
        QTRY_VERIFY(!console.corner.isOpen());

        notes->setFocus();
        QTest::keyClick(notes, Qt::Key_Delete);
        auto *const reason = console.part<QWidget>(u"coachingAnswer"_s)->findChild<QLineEdit *>(u"answerReason"_s);
        QTRY_VERIFY(reason->isVisible());
        QTest::keyClicks(reason, u"wrong person"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(book.said.last(), u"withdraw wrong person"_s);
    }

    void whatIsWithdrawnIsWhatWasAsked()
    {
        FakeCoachingBook book;
        book.notes = {book.blank(PersonId(1), u"第一"_s), book.blank(PersonId(1), u"第二"_s),
                      book.blank(PersonId(2), u"第三"_s)};
        CoachingConsole console(book);
        QTRY_VERIFY(console.page.isSettled());
        auto *const notes = console.part<CardList>(u"coachingNotes"_s);
        auto *const bar = console.part<QWidget>(u"coachingAnswer"_s);
        notes->setFocus();
        QTest::keyClick(notes, Qt::Key_Delete);
        QVERIFY(bar->isVisible());
        QTest::mouseClick(notes->viewport(), Qt::LeftButton, {},
                          notes->visualRect(notes->model()->index(1, 0)).center());
        QVERIFY(!bar->isVisible()); // the question was about another note
        QTest::keyClick(notes, Qt::Key_Delete);
        QVERIFY(bar->isVisible());
        console.key(u"coachingPeople"_s, Qt::Key_Down);
        QTRY_VERIFY(!bar->isVisible());

        // One that is asked about and gone by the time of the answer is withdrawn as it was seen.
        QTRY_COMPARE(notes->model()->rowCount(), 1);
        notes->setFocus();
        QTest::keyClick(notes, Qt::Key_Delete);
        auto *const reason = bar->findChild<QLineEdit *>(u"answerReason"_s);
        QTest::keyClicks(reason, u"x"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(book.said, QStringList{u"withdraw x"_s});
        QTRY_VERIFY(!bar->isVisible());
        QVERIFY(book.notes[2].withdrawn && !book.notes[0].withdrawn && !book.notes[1].withdrawn);
    }

    void whatWasAgreedIsDoneAndPutOff()
    {
        FakeCoachingBook book;
        book.notes = {book.blank(PersonId(1), u"f"_s)};
        book.notes[0].actions = {{70, u"页"_s, QDate(2026, 11, 20), {}, {}, {}, {}}};
        CoachingConsole console(book);
        QTRY_VERIFY(console.page.isSettled());
        console.key(u"coachingFollowUps"_s, Qt::Key_P);
        QTRY_COMPARE(book.said, QStringList{u"postpone 2026-12-03"_s}); // a week from today, not from what is gone by
        QTRY_VERIFY(console.part<CardList>(u"coachingFollowUps"_s)->current());
        console.key(u"coachingFollowUps"_s, Qt::Key_D);
        QTRY_COMPARE(book.said.last(), u"finish"_s);
        QTRY_COMPARE(console.part<CardList>(u"coachingFollowUps"_s)->current()->icon, u"done"_s);
        console.key(u"coachingFollowUps"_s, Qt::Key_Return);
        QTRY_COMPARE(book.said.last(), u"reopen"_s);
    }

    void escKeepsWhatWasTypedJustNow()
    {
        FakeCoachingBook book;
        CoachingConsole console(book);
        QTRY_VERIFY(console.page.isSettled());
        console.key(u"coachingPeople"_s, Qt::Key_L);
        QTest::keyClicks(console.part<QLineEdit>(u"listeningAdvice"_s), u"slower"_s);
        console.key(u"listeningAdvice"_s, Qt::Key_Escape);
        QVERIFY(!console.part<QWidget>(u"listeningForm"_s)->isVisible());
        QVERIFY(book.keptEntry);
    }

    void notesAreSearched()
    {
        FakeCoachingBook book;
        book.notes = {book.blank(PersonId(2), u"社保转移"_s), book.blank(PersonId(1), u"投诉"_s)};
        CoachingConsole console(book);
        QTRY_VERIFY(console.page.isSettled());
        console.key(u"coachingPeople"_s, Qt::Key_Slash);
        auto *const search = console.part<QLineEdit>(u"coachingSearch"_s);
        QCOMPARE(QApplication::focusWidget(), search);
        search->setText(u"社保"_s);
        auto *const notes = console.part<CardList>(u"coachingNotes"_s);
        QTRY_VERIFY(notes->current() && notes->current()->title.startsWith(u"李娜"_s));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), notes);
        QTest::keyClick(notes, Qt::Key_Escape);
        QTRY_VERIFY(notes->current() && notes->current()->body.first() == u"投诉"_s);
    }
};

QTEST_MAIN(TestCoachingNotes)
#include "tst_coachingnotes.moc"
