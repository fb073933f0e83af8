// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demoforms.h"

#include "models/day/dayparts.h"
#include "models/service/coachingdesk.h"
#include "models/service/dayplan.h"
#include "models/service/daytemplatereader.h"
#include "models/service/daytemplates.h"
#include "models/service/demodata.h"
#include "models/service/knowledgedesk.h"
#include "models/service/registerdesk.h"
#include "models/service/seatdesk.h"
#include "widgets/common/cardlist.h"
#include "widgets/common/factrow.h"
#include "widgets/common/seatgrid.h"
#include "widgets/floor/figuresubject.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/today/parts/figurelines.h"
#include "widgets/today/parts/partregistry.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** Parts of forms on the demo's store: what they show, and that what is entered by keys is on record. */
class TestDayForms : public DemoForms
{
    Q_OBJECT

    void click(const QString &name) { part<QAbstractButton>(name)->click(); }

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
        QVERIFY(applyTheme(*qApp, Theme::Choice{}).ok());
        fill([date = m_date](StoreSession &session) -> Result<void> {
            if (Result<void> demo = DemoData::fill(session, date); !demo)
                return demo;
            // The first walk has no seat plan, the last one its own.
            SeatDesk desk(session);
            SeatEdits none;
            none.date = date;
            const auto seats = desk.seats();
            for (const Seat &seat : *seats)
                none.retired << seat.name;
            return desk.change(DemoData::leader(), none);
        });
    }

    void cleanup() { m_form.reset(); }

    void everyPartOfTemplatesIsMade()
    {
        QStringList known = DayParts::all();
        known.sort();
        QCOMPARE(PartRegistry::names(), known); // a map: sorted
    }

    void preparationTellsWhatIsNew()
    {
        open(u"preparation"_s, {u"yesterday"_s, u"roster"_s, u"birthdays"_s, u"advice"_s});
        QVERIFY(textOf(u"partYesterday"_s).contains(u"95 %"_s)); // attendance beside its target
        // Nobody listened to the telephone system that day: that is said once, and is no row of dashes.
        QVERIFY(textOf(u"partYesterday"_s).contains(u"Nothing is on record of that day’s calls."_s));
        QVERIFY(!textOf(u"partYesterday"_s).contains(u"–\n"_s) && !textOf(u"partYesterday"_s).contains(u"85.0"_s));
        // The one figure that is known opens to what is behind it, by a click and by a key.
        QSignalSpy pages(m_form.get(), &DayForm::pageWanted);
        const auto rows = part<QWidget>(u"partYesterday"_s)->findChildren<FactRow *>();
        QCOMPARE(rows.size(), 1);
        QTest::mouseClick(rows.front(), Qt::LeftButton);
        rows.front()->setFocus();
        QTest::keyClick(rows.front(), Qt::Key_Space);
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages.front().front().toString(), u"floor"_s);
        const std::optional<FigureWish> behind = FigureSubject::wishOf(pages.front().back().toString());
        QVERIFY(behind);
        QCOMPARE(behind->kind(), FigureKind::AttendanceRate);
        QVERIFY(behind->window.length() > std::chrono::hours(8));
        QVERIFY(textOf(u"partRoster"_s).contains(u"早班 08:30–17:30 · 19"_s));
        QVERIFY(textOf(u"partRoster"_s).contains(u"罗敏"_s)); // on leave
        QVERIFY(textOf(u"partBirthdays"_s).contains(u"周婷"_s));
        QVERIFY(textOf(u"partAdvice"_s).contains(u"说明保持的原因"_s));
    }

    void knowledgeIsConfirmedByOneKey()
    {
        open(u"preparation"_s, {u"knowledge"_s});
        auto *const list = part<CardList>(u"knowledgeOpen"_s);
        QAbstractItemModelTester tester(list->model());
        const int before = list->model()->rowCount();
        QVERIFY(before >= 4);
        const QString first = list->current()->title;
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(list->model()->rowCount(), before - 1);
        QVERIFY(list->current()->title != first);
        const DaySheet now = sheet(activity(u"preparation"_s), {u"knowledge"_s});
        for (const KnowledgeStanding &one : *now.knowledge) {
            const auto reader = std::ranges::find(one.readers, first, &KnowledgeReader::name);
            QVERIFY(reader->confirmedAt);
            QVERIFY(!reader->notedBy.isEmpty());
        }
    }

    void whatIsTypedIsOnRecordWithoutAnyOtherKey()
    {
        open(u"preShiftMeeting"_s, {u"agenda"_s, u"minutes"_s});
        const ActivityRecord meeting = activity(u"preShiftMeeting"_s);
        QVERIFY(!part<QPlainTextEdit>(u"text_agenda"_s)->toPlainText().isEmpty()); // the demo's
        auto *const minutes = part<QPlainTextEdit>(u"text_minutes"_s);
        minutes->setFocus();
        QTest::keyClicks(minutes, u"all went well"_s);
        QTRY_COMPARE(sheet(meeting, {}).texts.value(u"minutes"_s), u"all went well"_s);
        // Another activity is chosen in the middle of a word.
        QTest::keyClicks(minutes, u", nearly"_s);
        m_form->showActivity(activity(u"personalReview"_s), {u"review"_s});
        QTRY_COMPARE(sheet(meeting, {}).texts.value(u"minutes"_s), u"all went well, nearly"_s);
    }

    void theNextMeetingSaysWhatTheLastAgreed()
    {
        open(u"midShiftMeeting"_s, {u"minutes"_s});
        QVERIFY(part<QLabel>(u"lastMinutes"_s)->text().contains(u"2026-11-22"_s));
        ActivityRecord tomorrow = activity(u"midShiftMeeting"_s);
        tomorrow.id.reset();
        tomorrow.date = m_date.addDays(1);
        tomorrow.plannedStart = m_zone.toMoment(tomorrow.date, QTime(10, 30));
        m_form->showActivity(tomorrow, {u"minutes"_s});
        QTRY_VERIFY(part<QLabel>(u"lastMinutes"_s) && part<QLabel>(u"lastMinutes"_s)->text().contains(u"2026-11-23"_s));
        QTRY_VERIFY(part<QLabel>(u"lastMinutes"_s)->isVisible()); // a part is shown a turn after it was made
        const QString said = part<QLabel>(u"lastMinutes"_s)->text();
        QVERIFY(said.contains(DemoData::leader().name));
        QVERIFY(said.contains(u"材料清单"_s)); // the demo's
    }

    void aSkippedActivityTakesNothing()
    {
        open(u"preShiftMeeting"_s, {u"agenda"_s, u"storyteller"_s});
        ActivityRecord skipped = activity(u"preShiftMeeting"_s);
        skipped.status = ActivityStatus::Skipped;
        m_form->showActivity(skipped, {u"agenda"_s, u"storyteller"_s});
        QVERIFY(part<QPlainTextEdit>(u"text_agenda"_s)->isReadOnly());
        QVERIFY(!part<QAbstractButton>(u"storyTold"_s)->isVisible());
    }

    void theStoryGoesRound()
    {
        open(u"preShiftMeeting"_s, {u"storyteller"_s});
        auto *const who = part<QLabel>(u"storyWho"_s);
        // 陈静, 刘洋 and 赵磊 told theirs in the last days; 孙悦 never did.
        QVERIFY(who->text().contains(u"孙悦"_s));
        click(u"storyPassed"_s);
        QTRY_VERIFY(who->text().contains(u"周婷"_s));
        click(u"storyTold"_s);
        QTRY_VERIFY(part<QAbstractButton>(u"storyBack"_s)->isVisible());
        QVERIFY(who->text().contains(u"周婷"_s));
        QVERIFY(!part<QAbstractButton>(u"storyTold"_s)->isVisible());
        click(u"storyBack"_s);
        QTRY_VERIFY(part<QAbstractButton>(u"storyTold"_s)->isVisible());
        QVERIFY(who->text().contains(u"周婷"_s)); // whoever passed comes last
    }

    void theRollOpensByOneKey()
    {
        open(u"preShiftMeeting"_s, {u"roll"_s, u"targets"_s});
        QVERIFY(textOf(u"partRoll"_s).contains(u"18/19"_s));
        QVERIFY(textOf(u"partRoll"_s).contains(u"宋岩"_s));
        QSignalSpy wanted(m_form.get(), &DayForm::pageWanted);
        click(u"rollWanted"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().toString(), u"attendance"_s);
    }

    void theTargetsOfTheDayAreSetInTheForm()
    {
        open(u"preShiftMeeting"_s, {u"targets"_s});
        const ActivityRecord meeting = activity(u"preShiftMeeting"_s);
        auto *const handling = part<QLineEdit>(u"targets.handling"_s);
        QCOMPARE(handling->text(), u"290"_s); // the demo's
        QVERIFY(textOf(u"partTargets"_s).contains(u"centre: 300"_s));
        QSignalSpy kept(m_form.get(), &DayForm::kept);
        handling->setFocus();
        handling->clear();
        QTest::keyClicks(handling, u"9"_s);
        QTest::keyClick(handling, Qt::Key_Return); // too few seconds
        QTRY_VERIFY(part<QLabel>(u"targetProblem"_s)->isVisible());
        QVERIFY(kept.isEmpty());
        handling->clear();
        QTest::keyClicks(handling, u"285"_s);
        QTest::keyClick(handling, Qt::Key_Return);
        QVERIFY(!part<QLabel>(u"targetProblem"_s)->isVisible());
        QTRY_COMPARE(kept.size(), 1);
        QCOMPARE(sheet(meeting, {}).texts.value(u"targets.handling"_s), u"285"_s);
        handling->selectAll();
        QTest::keyClick(handling, Qt::Key_Delete);
        m_form->flush();
        QTRY_COMPARE(sheet(meeting, {}).texts.value(u"targets.handling"_s), QString()); // the centre's again
    }

    /** Set elsewhere meanwhile: that stands in the field and is said, and can be set again knowing of it. */
    void aTargetSetElsewhereIsNotWrittenOver()
    {
        open(u"preShiftMeeting"_s, {u"targets"_s});
        const ActivityRecord meeting = activity(u"preShiftMeeting"_s);
        auto *const handling = part<QLineEdit>(u"targets.handling"_s);
        const auto elsewhere = [this, &meeting](const QString &seen, const QString &number) {
            auto kept = m_worker->run([id = *meeting.id, seen, number](StoreSession &session) {
                return DaySheets(session).keepText(DemoData::leader(), id, u"targets.handling"_s, seen, number);
            });
            kept.waitForFinished();
            return kept.result().ok();
        };
        const auto type = [handling](const QString &number) {
            handling->setFocus();
            handling->selectAll();
            QTest::keyClicks(handling, number);
            QTest::keyClick(handling, Qt::Key_Return);
        };
        QVERIFY(elsewhere(handling->text(), u"270"_s));
        type(u"280"_s);
        QTRY_COMPARE(handling->text(), u"270"_s);
        const QString problem = part<QLabel>(u"targetProblem"_s)->text();
        QVERIFY(problem.contains(u"280"_s) && problem.contains(u"270"_s));
        m_form->flush(); // nothing is told again by itself
        QCOMPARE(sheet(meeting, {}).texts.value(u"targets.handling"_s), u"270"_s);
        type(u"280"_s);
        QTRY_COMPARE(sheet(meeting, {}).texts.value(u"targets.handling"_s), u"280"_s);
        QVERIFY(elsewhere(u"280"_s, {})); // the centre's again
    }

    void theWalkMarksSeats()
    {
        open(u"floorWalk"_s, {u"walk"_s});
        auto *const stops = part<CardList>(u"walkStops"_s);
        QAbstractItemModelTester tester(stops->model());
        QVERIFY(stops->model()->rowCount() >= 18); // no seat plan: those who work today
        stops->setFocus();
        const ActivityRecord walk = activity(u"floorWalk"_s);
        QTest::keyClick(stops, Qt::Key_Return);
        QTRY_VERIFY(sheet(walk, {u"walk"_s}).walk->stops.front().look.has_value());
        QCOMPARE(stops->currentIndex().row(), 1); // on to the next
        QTest::keyClick(stops, Qt::Key_W);
        auto *const words = part<QLineEdit>(u"walkWords"_s);
        QTest::keyClicks(words, u"cold draught"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_VERIFY(sheet(walk, {u"walk"_s}).walk->stops[1].look.has_value());
        QCOMPARE(sheet(walk, {u"walk"_s}).walk->stops[1].look->words, u"cold draught"_s);
        QVERIFY(sheet(walk, {u"walk"_s}).walk->stops[1].look->seenAt);
        // Enter again takes a look back, the words stay.
        stops->setCurrentIndex(stops->model()->index(1, 0));
        stops->setFocus();
        QTest::keyClick(stops, Qt::Key_Return);
        QTRY_VERIFY(!sheet(walk, {u"walk"_s}).walk->stops[1].look->seenAt);
        QCOMPARE(sheet(walk, {u"walk"_s}).walk->stops[1].look->words, u"cold draught"_s);
        // Somebody who has not heard the news is told at the seat.
        const auto told = [this, &walk](int row) {
            return sheet(walk, {u"walk"_s}).walk->stops[size_t(row)].unread.empty();
        };
        int open = 0;
        while (open < stops->model()->rowCount() && told(open))
            ++open;
        QVERIFY(open < stops->model()->rowCount());
        stops->setCurrentIndex(stops->model()->index(open, 0));
        QTest::keyClick(stops, Qt::Key_K);
        QTRY_VERIFY(told(open));
        QSignalSpy notes(m_form.get(), &DayForm::noteWanted);
        QTest::keyClick(stops, Qt::Key_N);
        QCOMPARE(notes.size(), 1);
    }

    /** An alert proposes a walk to somebody: by the name, the phone or both, as the feed has it. */
    void aWalkGoesToWhomItIsAbout_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("seat");
        QTest::newRow("a name") << u"李娜"_s << u"李娜"_s;
        QTest::newRow("a phone") << u"PJSIP/1007"_s << u"李娜"_s;
        QTest::newRow("both") << u"李娜 <PJSIP/1007>"_s << u"李娜"_s;
        QTest::newRow("nobody here") << u"某人"_s << QString();
        QTest::newRow("nobody") << QString() << QString();
    }

    void aWalkGoesToWhomItIsAbout()
    {
        QFETCH(QString, subject);
        QFETCH(QString, seat);
        ActivityRecord walk = activity(u"floorWalk"_s);
        walk.subject = subject;
        open(walk, {u"walk"_s});
        auto *const stops = part<CardList>(u"walkStops"_s);
        const QString first = stops->cards().at(0)->title;
        const QString wanted = seat.isEmpty() ? first : seat;
        QVERIFY(seat.isEmpty() || first != seat);
        QCOMPARE(stops->current()->title, wanted);
        QVERIFY(part<QLineEdit>(u"walkWords"_s)->placeholderText().contains(wanted));
        // From there on the leader goes where they like.
        stops->setFocus();
        QTest::keyClick(stops, Qt::Key_Down);
        const QString next = stops->current()->title;
        QVERIFY(next != wanted);
        QSignalSpy shown(m_form.get(), &DayForm::shown);
        m_form->reload();
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(stops->current()->title, next);
    }

    void wordsThatAreBeingTypedAreLetBe()
    {
        open(u"floorWalk"_s, {u"walk"_s});
        auto *const stops = part<CardList>(u"walkStops"_s);
        auto *const words = part<QLineEdit>(u"walkWords"_s);
        const int last = stops->model()->rowCount() - 1;
        stops->setCurrentIndex(stops->model()->index(last, 0));
        stops->setFocus();
        QTest::keyClick(stops, Qt::Key_W);
        QTest::keyClicks(words, u"cold"_s);
        words->setCursorPosition(1);
        m_form->flush();
        const ActivityRecord walk = activity(u"floorWalk"_s);
        QTRY_VERIFY(sheet(walk, {u"walk"_s}).walk->stops[size_t(last)].look.has_value());
        QSignalSpy shown(m_form.get(), &DayForm::shown);
        m_form->reload();
        QTRY_VERIFY(!shown.isEmpty());
        QTRY_VERIFY(!m_form->isReading());
        QCOMPARE(words->text(), u"cold"_s);
        QCOMPARE(words->cursorPosition(), 1); // the caret, and with it what an input method composes
    }

    void theQueueNamesWhoIsHeardNext()
    {
        open(u"listenIn"_s, {u"listening"_s});
        auto *const queue = part<CardList>(u"listeningQueue"_s);
        QVERIFY(queue->model()->rowCount() > 5);
        QSignalSpy notes(m_form.get(), &DayForm::noteWanted);
        queue->setFocus();
        QTest::keyClick(queue, Qt::Key_Return);
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes.front().front().toString().startsWith(u"person:"_s));
        // What counts for the week is one key away, and the form says so.
        QSignalSpy pages(m_form.get(), &DayForm::pageWanted);
        QTest::keyClick(queue, Qt::Key_L);
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages.front().front().toString(), u"coaching"_s);
        QCOMPARE(pages.front().back().toString(), u"listen:%1"_s.arg(queue->current()->id));
        QVERIFY(textOf(u"partListening"_s).contains(u"L "_s));
    }

    void careNamesEverybodyWithTheReason()
    {
        open(u"memberCare"_s, {u"care"_s});
        auto *const queue = part<CardList>(u"careQueue"_s);
        const auto people = ask<std::vector<Person>>(
            [](StoreSession &session) { return CoachingDesk(session).people(DemoData::leader()); });
        QCOMPARE(queue->model()->rowCount(), int(people.size())); // whoever was heard enough as well
        QVERIFY(queue->current()->title.endsWith(u"孙悦"_s)); // what upset her was not talked over
        QVERIFY(queue->current()->strong);
        for (int row = 0; row < queue->model()->rowCount(); ++row)
            QVERIFY(!queue->cards().at(row)->body.front().isEmpty());
        QSignalSpy notes(m_form.get(), &DayForm::noteWanted);
        queue->setFocus();
        QTest::keyClick(queue, Qt::Key_Return);
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes.front().front().toString().endsWith(u"/care"_s));
    }

    void whatIsTakenUpStandsInTheRegister()
    {
        open(u"businessCommunication"_s, {u"entries"_s});
        auto *const list = part<CardList>(u"entriesToday"_s);
        const int before = list->model()->rowCount();
        auto *const text = part<QPlainTextEdit>(u"entryText"_s);
        QTRY_VERIFY(text->isVisible());
        click(u"entryKind_proposal"_s);
        text->setFocus();
        QTest::keyClicks(text, u"one form for moving abroad"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(list->model()->rowCount(), before + 1);
        const ActivityRecord talk = activity(u"businessCommunication"_s);
        const RegisterEntry kept = sheet(talk, {u"entries"_s}).entries->back().entry;
        QCOMPARE(kept.words.text, u"one form for moving abroad"_s);
        QCOMPARE(kept.kind, EntryKind::Proposal);
        QCOMPARE(kept.activity, talk.id);
        // Enter on an entry shows that one.
        QSignalSpy wanted(m_form.get(), &DayForm::pageWanted);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(wanted.front(), (QVariantList{u"register"_s, u"entry:%1"_s.arg(list->current()->id)}));
        // The key stores from beside the fields, too.
        QVERIFY(m_form->takesStoreKey(part<QWidget>(u"entryStoreHere"_s)));
        QVERIFY(m_form->takesStoreKey(part<QWidget>(u"entryKind_proposal"_s)));
        QVERIFY(!m_form->takesStoreKey(list));
    }

    /** What the leader took up before and nobody ended stands in the form with its fate and age, by one key from it. */
    void whatIsOpenSinceEarlierDaysStandsInTheForm()
    {
        const auto take = [this](EntryKind kind, int daysAgo, const Actor &leader, std::vector<RegisterStep> steps) {
            NewEntry fresh;
            fresh.kind = kind;
            fresh.words.topic = u"转移"_s;
            fresh.words.text = u"earlier"_s;
            fresh.words.contact = u"刘先生"_s;
            fresh.date = m_date.addDays(-daysAgo);
            fresh.opened = m_zone.toMoment(fresh.date, QTime(11, 0));
            if (kind == EntryKind::Escalation)
                fresh.due = m_zone.toMoment(m_date.addDays(1), QTime(10, 0));
            fresh.steps = std::move(steps);
            return ask<RegisterItem>(
                       [fresh, leader](StoreSession &session) { return RegisterDesk(session).add(leader, fresh); })
                .entry.number;
        };
        RegisterStep sent;
        sent.kind = StepKind::Sent;
        sent.whom = u"区域经理"_s;
        const Actor other{u"组长 钱蕾"_s, Role::DutyLeader, {}};
        const qint64 proposal = take(EntryKind::Proposal, 6, DemoData::leader(), {sent});
        const qint64 question = take(EntryKind::Question, 1, DemoData::leader(), {});
        const qint64 escalation = take(EntryKind::Escalation, 1, DemoData::leader(), {});
        take(EntryKind::Question, 1, other, {}); // hers to answer for
        open(u"businessCommunication"_s, {u"entries"_s});
        auto *const carried = part<CardList>(u"entriesCarried"_s);
        QCOMPARE(carried->cards().rowCount(), 2);
        QCOMPARE(carried->cards().at(0)->id, proposal);
        QVERIFY(carried->cards().at(0)->body.last().contains(u"区域经理"_s));
        QVERIFY(carried->cards().at(0)->body.last().contains(u"6 day"_s));
        QCOMPARE(carried->cards().at(1)->id, question);
        QSignalSpy pages(m_form.get(), &DayForm::pageWanted);
        carried->setFocus();
        QTest::keyClick(carried, Qt::Key_Return);
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages.front().at(1).toString(), u"entry:%1"_s.arg(proposal));
        open(u"preparation"_s, {u"entries"_s}); // of all kinds
        QCOMPARE(part<CardList>(u"entriesCarried"_s)->cards().rowCount(), 3);
        // Once it is ended it stands there no more.
        const auto end = [this, escalation](StepKind kind) {
            return ask<RegisterItem>([kind, escalation](StoreSession &session) -> Result<RegisterItem> {
                RegisterDesk desk(session);
                const auto seen = desk.entry(DemoData::leader(), escalation);
                RegisterStep step;
                step.kind = kind;
                step.text = u"done"_s;
                return seen ? desk.step(DemoData::leader(), escalation, seen->standing.lastStep, step) : seen;
            });
        };
        QVERIFY(!end(StepKind::Closed).standing.open);
        QSignalSpy shown(m_form.get(), &DayForm::shown);
        m_form->reload();
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(part<CardList>(u"entriesCarried"_s)->cards().rowCount(), 2);
    }

    void theDaysWorkIsSorted()
    {
        open(u"sortWork"_s, {u"tasks"_s});
        auto *const due = part<CardList>(u"tasksDue"_s);
        QAbstractItemModelTester tester(due->model());
        const auto entries = sheet(activity(u"sortWork"_s), {u"tasks"_s}).tasks->entries;
        QVERIFY(
            std::ranges::any_of(entries, [](const RegisterItem &one) { return one.entry.kind == EntryKind::Task; }));
        QCOMPARE(due->model()->rowCount(), int(entries.size()));
        for (const RegisterItem &one : entries) {
            QCOMPARE(one.standing.owner, DemoData::leader().name);
            QVERIFY(*one.standing.due < m_zone.startOfDay(m_date.addDays(1)));
        }
        QSignalSpy pages(m_form.get(), &DayForm::pageWanted);
        due->setFocus();
        QTest::keyClick(due, Qt::Key_Return);
        auto *const agreed = part<CardList>(u"followUpsDue"_s);
        QVERIFY(agreed->model()->rowCount() >= 2); // due today
        agreed->setFocus();
        QTest::keyClick(agreed, Qt::Key_Return);
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages[0][0].toString(), u"register"_s);
        QVERIFY(pages[0][1].toString().startsWith(u"entry:"_s));
        QCOMPARE(pages[1][0].toString(), u"coaching"_s);
        QVERIFY(pages[1][1].toString().startsWith(u"person:"_s));
    }

    void whatIsWrongOnTheFloorHasSomebodyWhoMendsIt()
    {
        open(u"floorWalk"_s, {u"walk"_s, u"entries"_s});
        auto *const text = part<QPlainTextEdit>(u"entryText"_s);
        QTRY_VERIFY(text->isVisible());
        QVERIFY(m_form->findings()->isEmpty());
        text->setFocus();
        QTest::keyClicks(text, u"half a sentence"_s);
        QVERIFY(m_form->takeFinding(u"Temperature"_s, u"29 degrees"_s));
        QTRY_COMPARE(text->toPlainText(), u"Temperature: 29 degrees"_s);
        click(u"entryStoreHere"_s); // by whom, and until when?
        QVERIFY(m_form->findings()->isEmpty());
        auto *const whom = part<QLineEdit>(u"entryAddressee"_s);
        whom->setText(u"facility"_s);
        auto *const due = part<QLineEdit>(u"entryDue"_s);
        due->setText(u"+60"_s);
        click(u"entryStoreHere"_s);
        QTRY_COMPARE(m_form->findings()->size(), 1);
        QVERIFY(m_form->findings()->front().startsWith(u"Temperature"_s));
        QTRY_COMPARE(text->toPlainText(), u"half a sentence"_s); // what was laid aside for it
    }

    /** Read again while they are looked at, figures leave no hole for a turn of events. */
    void figuresStandAtOnce()
    {
        QWidget window;
        QVBoxLayout column(&window);
        auto *const lines = new FigureLines(&window);
        column.addWidget(lines);
        lines->showLines({{.name = u"AHT"_s, .value = u"312 s"_s}});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        lines->showLines({{.name = u"AHT"_s, .value = u"300 s"_s}});
        const auto labels = lines->findChildren<QLabel *>();
        QCOMPARE(labels.size(), 2);
        for (const QLabel *label : labels)
            QVERIFY(label->isVisible() && label->width() > 0);
    }

    void whyPeopleCalledIsTold()
    {
        open(u"midShiftMeeting"_s, {u"reasons"_s});
        QVERIFY(!textOf(u"partReasons"_s).isEmpty());
    }

    void theReviewKeepsTheReflection()
    {
        open(u"personalReview"_s, {u"review"_s});
        QVERIFY(!textOf(u"partReview"_s).isEmpty());
        auto *const text = part<QPlainTextEdit>(u"text_review"_s);
        text->setFocus();
        text->selectAll(); // the demo's leader reflected already
        QTest::keyClicks(text, u"calm floor"_s);
        m_form->flush();
        QTRY_COMPARE(ask<QString>([date = m_date](StoreSession &session) {
                         return DayPlan(session).note(DemoData::leader().name, date, u"reflection"_s);
                     }),
                     u"calm floor"_s);
        QSignalSpy wanted(m_form.get(), &DayForm::pageWanted);
        click(u"planTomorrow"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front(), (QVariantList{u"reports"_s, u"plan"_s}));
    }

    /** The last: from here on the store has a seat plan. */
    void theWalkGoesAlongTheGridByKeys()
    {
        SeatEdits edits;
        edits.date = m_date;
        edits.seats = {{u"01"_s, {u"PJSIP/2001"_s}, SeatPlace{1, 1}},
                       {u"02"_s, {u"PJSIP/2002"_s}, SeatPlace{1, 2}},
                       {u"03"_s, {u"PJSIP/2003"_s}, SeatPlace{2, 1}},
                       {u"04"_s, {u"PJSIP/2004"_s}, SeatPlace{2, 2}},
                       {u"05"_s, {u"PJSIP/2005"_s}, {}}};
        auto changed = m_worker->run(
            [edits](StoreSession &session) { return SeatDesk(session).change(DemoData::leader(), edits); });
        changed.waitForFinished();
        QVERIFY(changed.result().ok());
        open(u"floorWalk"_s, {u"walk"_s});
        const ActivityRecord walk = activity(u"floorWalk"_s);
        auto *const grid = part<SeatGrid>(u"walkGrid"_s);
        auto *const rest = part<CardList>(u"walkStops"_s);
        QTRY_VERIFY(grid->isVisible()); // a part is shown a turn after it was made
        QCOMPARE(rest->model()->rowCount(), 1);
        const auto now = [grid] { return grid->current() ? grid->current()->key : QString(); };
        grid->setFocus();
        QCOMPARE(now(), u"01"_s);
        QTest::keyClick(grid, Qt::Key_Right);
        QTest::keyClick(grid, Qt::Key_Down);
        QCOMPARE(now(), u"04"_s);
        QTest::keyClick(grid, Qt::Key_Return);
        QCOMPARE(now(), u"03"_s); // the second row is walked the other way round
        QTRY_VERIFY(grid->spots().at(grid->spots().indexOf(u"04"_s))->seen);
        const auto stops = [this, &walk] { return sheet(walk, {u"walk"_s}).walk->stops; };
        QCOMPARE(stops()[2].key, u"04"_s);
        QTRY_VERIFY(stops()[2].look.has_value());
        QTest::keyClick(grid, Qt::Key_W);
        auto *const words = part<QLineEdit>(u"walkWords"_s);
        QTest::keyClicks(words, u"lamp flickers"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(grid->hasFocus());
        QTRY_VERIFY(stops()[3].look.has_value());
        QCOMPARE(stops()[3].look->words, u"lamp flickers"_s);
        // After the last row come those of which nobody said where they stand.
        QTest::keyClick(grid, Qt::Key_Return);
        QTest::keyClick(grid, Qt::Key_Return);
        QVERIFY(rest->hasFocus());
        QCOMPARE(rest->current()->title, u"05 nobody"_s);
        // A seat may be all that is known of whom an alert is about.
        for (const auto &[phone, key] : {std::pair(u"PJSIP/2003"_s, u"03"_s), std::pair(u"PJSIP/2005"_s, u"05"_s)}) {
            ActivityRecord called = activity(u"floorWalk"_s);
            called.subject = phone;
            open(called, {u"walk"_s});
            QVERIFY(part<QLineEdit>(u"walkWords"_s)->placeholderText().contains(key));
        }
    }

    void whatWasMissedIsToldInTheTemplatesWords()
    {
        DayTemplate own = *DayTemplateReader::load(u"service-team"_s);
        TemplateActivity tea = own.activities.front();
        tea.key = u"teaRound"_s;
        tea.title = {{u"zh_CN"_s, u"奉茶"_s}, {u"en"_s, u"Tea round"_s}};
        own.activities.push_back(tea);
        ask<int>([own, date = m_date](StoreSession &session) {
            return DayTemplates(session).save(DemoData::leader(), {}, own, date, {});
        });
        ActivityRecord round = activity(u"floorWalk"_s);
        round.id.reset();
        round.key = u"teaRound"_s;
        round.position = 90;
        round.mandatory = true;
        round.status = ActivityStatus::Skipped;
        round.reason = u"no tea"_s;
        QCOMPARE(
            ask<int>([round](StoreSession &session) { return DayPlan(session).saveAll(DemoData::leader(), {round}); }),
            1);
        for (const auto &[language, words] : {std::pair(u"en"_s, u"Tea round"_s), std::pair(u"zh_CN"_s, u"奉茶"_s)}) {
            m_context->language = language;
            open(u"personalReview"_s, {u"review"_s});
            QVERIFY2(textOf(u"partReview"_s).contains(words), qPrintable(textOf(u"partReview"_s)));
            QVERIFY(!textOf(u"partReview"_s).contains(u"teaRound"_s));
        }
    }
};

QTEST_MAIN(TestDayForms)
#include "tst_dayforms.moc"
