// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/dayplan.h"
#include "models/service/daytemplatereader.h"
#include "models/service/daytemplates.h"
#include "models/service/draftdesk.h"
#include "models/service/escalations.h"
#include "models/service/qaerrors.h"
#include "tests/widgets/register/registerconsole.h"
#include "widgets/common/cardlist.h"
#include "widgets/common/dueedit.h"
#include "widgets/register/entrypanel.h"
#include "widgets/register/entrysheet.h"
#include "widgets/register/registerwording.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** The register by keys alone: taken up from anywhere, its fate, its list, and what a killed program leaves. */
class TestRegisterPage : public QObject
{
    Q_OBJECT

private slots:
    void aTimeIsTypedAsItIsSaid_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("to come today") << u"15:30"_s << u"2026-12-31T15:30:00"_s;
        QTest::newRow("gone by today") << u"9:05"_s << u"2027-01-01T09:05:00"_s;
        QTest::newRow("this minute") << u"14:21"_s << u"2027-01-01T14:21:00"_s;
        QTest::newRow("a full-width colon") << u"15：30"_s << u"2026-12-31T15:30:00"_s;
        QTest::newRow("minutes from now") << u"+20"_s << u"2026-12-31T14:41:00"_s;
        QTest::newRow("no minutes") << u"+0"_s << QString();
        QTest::newRow("too many minutes") << u"+1441"_s << QString();
        QTest::newRow("a date of next year") << u"01-02"_s << u"2027-01-02T18:00:00"_s;
        QTest::newRow("today by its date") << u"12-31"_s << u"2026-12-31T18:00:00"_s;
        QTest::newRow("date and time") << u"1-2 8:00"_s << u"2027-01-02T08:00:00"_s;
        QTest::newRow("with its year") << u"2027-03-01 08:00"_s << u"2027-03-01T08:00:00"_s;
        QTest::newRow("no such date") << u"02-30"_s << QString();
        QTest::newRow("no such time") << u"24:00"_s << QString();
        QTest::newRow("words") << u"soon"_s << QString();
        QTest::newRow("too much") << u"01-02 08:00 x"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void aTimeIsTypedAsItIsSaid()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        const Moment now = Desk::moment(u"2026-12-31T14:21:00"_s);
        const std::optional<Moment> due = dueOf(typed, now, Desk::zone());
        QCOMPARE(due, meant.isEmpty() ? std::nullopt : std::optional(Desk::moment(meant)));
        if (due)
            QCOMPARE(dueOf(dueText(*due, now, Desk::zone()), now, Desk::zone()), due);
    }

    /** Examples that may be typed as they stand: all of them are still to come. */
    void examplesOfATimeAreOfToday()
    {
        for (const QString &said : {u"2026-11-27T14:21:00"_s, u"2026-12-31T23:50:00"_s, u"2027-02-28T08:00:00"_s}) {
            const Moment now = Desk::moment(said);
            const QStringList examples = dueExamples(now, Desk::zone()).split(u", "_s);
            QCOMPARE(examples.size(), 4);
            for (const QString &one : examples) {
                const std::optional<Moment> due = dueOf(one, now, Desk::zone());
                QVERIFY2(due && *due > now && *due < now + std::chrono::days(2), qPrintable(said + u": "_s + one));
            }
            QVERIFY(dueProblem(u"soon"_s, now, Desk::zone()).contains(examples.back()));
        }
    }

    void somethingIsTakenUpByKeys()
    {
        RegisterConsole console;
        QSignalSpy stored(console.corner.get(), &EntryCorner::stored);
        console.open({});
        QVERIFY(console.corner->isOpen());
        console.press(Qt::Key_4); // an escalation
        QCOMPARE(console.focus()->objectName(), u"entryAgent"_s);
        console.type(u"李"_s);
        console.press(Qt::Key_Return);
        QCOMPARE(console.focus()->objectName(), u"entryContact"_s);
        console.type(u"刘先生"_s);
        console.press(Qt::Key_Return);
        console.type(u"社保"_s);
        console.press(Qt::Key_Return);
        QCOMPARE(console.focus()->objectName(), u"entryText"_s);
        console.type(u"要求主管回电"_s);
        console.press(Qt::Key_Tab);
        console.press(Qt::Key_Down);
        console.press(Qt::Key_Tab);
        console.type(u"+20"_s);
        console.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stored.size(), 1);
        QVERIFY(!console.corner->isOpen());
        const auto items = RegisterDesk(console.desk.session()).open(console.book.actor);
        QCOMPARE(items->size(), size_t(1));
        const RegisterItem &item = items->front();
        QCOMPARE(item.entry.kind, EntryKind::Escalation);
        QCOMPARE(item.agentName, u"李娜"_s);
        QCOMPARE(item.entry.words.urgency, Urgency::Urgent);
        QCOMPARE(item.standing.due, Desk::moment(u"2026-11-26T14:41:00"_s));
        QCOMPARE(console.list().current()->id, item.entry.number); // the page shows it at once
        QVERIFY(!*DraftDesk(console.desk.session()).find(console.book.actor, u"registerEntry"_s));
    }

    void everyKindHasItsFields()
    {
        RegisterConsole console;
        const std::array<std::pair<const char *, EntryField>, 16> editors{{{"entryAgent", EntryField::Agent},
                                                                           {"entryContact", EntryField::Contact},
                                                                           {"entrySeat", EntryField::Seat},
                                                                           {"entryTopic", EntryField::Topic},
                                                                           {"entryText", EntryField::Text},
                                                                           {"entryUrgency", EntryField::Urgency},
                                                                           {"entryDue", EntryField::Due},
                                                                           {"entryAddressee", EntryField::Addressee},
                                                                           {"entryAnswer", EntryField::Answer},
                                                                           {"entrySolved", EntryField::Solved},
                                                                           {"entryLink", EntryField::Link},
                                                                           {"entryCall", EntryField::Call},
                                                                           {"entryConsent", EntryField::Consent},
                                                                           {"entryDay", EntryField::Day},
                                                                           {"entryFatal", EntryField::Fatal},
                                                                           {"entryFinder", EntryField::Finder}}};
        for (const EntryKind kind : entryKinds) {
            const QString name = entryKindName(kind);
            console.open(u"person:1"_s);
            console.press(QKeySequence(RegisterWording::kindKey(kind))[0].key());
            EntryForm &form = console.window.findChild<EntrySheet *>()->form();
            QCOMPARE(form.kind(), kind);
            const EntryFields fields = RegisterRules::fieldsOf(kind);
            for (const auto &[editorName, field] : editors) {
                auto *const editor = form.findChild<QWidget *>(QLatin1StringView(editorName));
                QVERIFY2(editor->isVisibleTo(&form) == fields.testFlag(field),
                         qPrintable(name + u": "_s + QLatin1StringView(editorName)));
                if (auto *const line = qobject_cast<QLineEdit *>(editor);
                    line && field != EntryField::Agent && field != EntryField::Due)
                    line->setText(u"词"_s);
            }
            form.findChild<QPlainTextEdit *>()->setPlainText(u"内容"_s);
            console.press(Qt::Key_Return, Qt::ControlModifier);
            QVERIFY2(!console.corner->isOpen(), qPrintable(name + u": "_s + console.textOf(u"entryProblem"_s)));
        }
        QCOMPARE(console.list().model()->rowCount(), int(std::ranges::count_if(entryKinds, hasFate)));
        console.page->takeFocus();
        console.press(Qt::Key_G);
        QCOMPARE(console.list().model()->rowCount(), int(entryKinds.size()));
    }

    void whatIsWrongIsSaidInPlace()
    {
        RegisterConsole console;
        console.open({});
        console.press(Qt::Key_4);
        console.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!console.textOf(u"entryProblem"_s).isEmpty());
        QVERIFY(console.corner->isOpen());
        auto *const due = console.window.findChild<DueEdit *>();
        due->setText(u"soon"_s);
        console.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(console.textOf(u"entryProblem"_s), due->problem());
        QCOMPARE(console.focus(), due);
        console.press(Qt::Key_Escape);
        QVERIFY(!console.corner->isOpen());
    }

    void whatIsTypedOutlivesTheProgram()
    {
        RegisterConsole console;
        console.open({});
        console.press(Qt::Key_0);
        console.type(u"催工单"_s);
        const auto kept = [&console] {
            const auto draft = DraftDesk(console.desk.session()).find(console.book.actor, u"registerEntry"_s);
            return *draft ? (*draft)->content : QString();
        };
        QTRY_VERIFY(kept().contains(u"催工单"_s)); // while the sheet is open: the program may be killed now
        console.corner.reset();
        console.corner = std::make_unique<EntryCorner>(console.book, Desk::zone(), console.area, console.window);
        QSignalSpy told(console.corner.get(), &EntryCorner::told);
        console.corner->lookForDraft();
        console.settle();
        QCOMPARE(told.size(), 1);
        console.open({});
        QCOMPARE(console.window.findChild<QPlainTextEdit *>()->toPlainText(), u"催工单"_s);
        QCOMPARE(console.window.findChild<EntrySheet *>()->form().kind(), EntryKind::Task);
        console.window.findChild<QWidget *>(u"entryDrop"_s)->setFocus();
        console.press(Qt::Key_Space);
        QCOMPARE(kept(), QString());
        QVERIFY(!console.corner->isOpen());
    }

    void whatIsTypedWhileTheFormIsReadStays()
    {
        RegisterConsole console;
        EntryForm form(console.book, Desk::zone(), u"here"_s, &console.window);
        QSignalSpy ready(&form, &EntryForm::ready);
        form.show();
        form.begin({.kind = EntryKind::Hotline});
        console.settle();
        form.begin({.kind = EntryKind::Question, .text = u"一"_s}); // of another that comes before it is read
        form.begin({.kind = EntryKind::Question});
        form.setKind(EntryKind::Proposal);
        form.findChild<QPlainTextEdit *>(u"entryText"_s)->setFocus();
        console.type(u"退费进度请开放查询"_s); // before who there is was read
        QCOMPARE(ready.size(), 2);
        QCOMPARE(form.kind(), EntryKind::Proposal);
        QCOMPARE(form.findChild<QPlainTextEdit *>(u"entryText"_s)->toPlainText(), u"退费进度请开放查询"_s);
    }

    /** It would go with what was stored: the fields take nothing until the store has answered. */
    void nothingIsTypedIntoWhatIsBeingStored()
    {
        RegisterConsole console;
        console.book.isSlow = true;
        EntryForm form(console.book, Desk::zone(), u"here"_s, &console.window);
        form.show();
        form.begin({.kind = EntryKind::Question});
        console.settle();
        auto *const text = form.findChild<QPlainTextEdit *>(u"entryText"_s);
        text->setFocus();
        console.type(u"退费几日到账"_s);
        for (const bool refused : {true, false}) {
            console.press(Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(!text->isEnabled());
            console.type(u"再问一句"_s);
            console.press(Qt::Key_9);
            console.press(Qt::Key_Return, Qt::ControlModifier); // and not twice
            QCOMPARE(text->toPlainText(), u"退费几日到账"_s);
            console.book.answer(refused ? std::optional(Error{Error::Kind::Storage, u"the disk is full"_s, {}})
                                        : std::nullopt);
            console.settle();
            QVERIFY(text->isEnabled());
            QCOMPARE(console.focus(), text);
            QCOMPARE(text->toPlainText(), refused ? u"退费几日到账"_s : QString());
        }
        console.type(u"再问一句"_s);
        QCOMPARE(text->toPlainText(), u"再问一句"_s);
        QCOMPARE(RegisterDesk(console.desk.session()).open(console.book.actor)->size(), size_t(1));
    }

    void whatWasProposedDoesNotWait()
    {
        RegisterConsole console;
        console.open({});
        console.press(Qt::Key_0);
        console.type(u"催工单"_s);
        console.press(Qt::Key_Escape);
        EntryPreset preset;
        preset.kind = EntryKind::Hotline;
        preset.alert = u"hotlineCall/x/1"_s;
        console.corner->openFor(preset, u"王芳"_s);
        console.settle();
        EntryForm &form = console.window.findChild<EntrySheet *>()->form();
        QCOMPARE(form.kind(), EntryKind::Hotline);
        QCOMPARE(form.entry().alert, preset.alert);
        QVERIFY(form.entry().words.agent.has_value());
        QCOMPARE(console.focus()->objectName(), u"entryTopic"_s);
        console.press(Qt::Key_Escape);
        console.open({}); // nothing was typed: the other one is taken up again
        QCOMPARE(form.kind(), EntryKind::Task);
    }

    void eachProposalHasItsOwnDraft()
    {
        RegisterConsole console;
        const auto propose = [&console](EntryKind kind, const QString &alert) {
            EntryPreset preset;
            preset.kind = kind;
            preset.alert = alert;
            preset.needed = EntryField::Addressee;
            console.corner->openFor(preset, {});
            console.settle();
        };
        propose(EntryKind::Escalation, u"a/1"_s);
        EntryForm &form = console.window.findChild<EntrySheet *>()->form();
        console.type(u"李"_s); // not taken by Enter
        propose(EntryKind::Environment, u"b/2"_s); // while the first is typed: it waits
        QCOMPARE(form.entry().alert, u"a/1"_s);
        console.window.findChild<DueEdit *>()->setText(u"+20"_s);
        console.press(Qt::Key_Escape);
        QVERIFY(console.corner->isOpen());
        QCOMPARE(form.entry().alert, u"b/2"_s);
        QCOMPARE(form.kind(), EntryKind::Environment);
        console.press(Qt::Key_Escape);
        QVERIFY(!console.corner->isOpen());
        console.desk.setNow(u"2026-11-26T14:30:00"_s);
        console.open({}); // the first again, as it was typed and for the time that was meant
        QCOMPARE(form.entry().alert, u"a/1"_s);
        QCOMPARE(form.entry().due, Desk::moment(u"2026-11-26T14:41:00"_s));
        QCOMPARE(form.findChild<QLineEdit *>(u"entryAgent"_s)->text(), u"李"_s);
        console.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(console.textOf(u"entryProblem"_s), u"Say who will deal with it."_s); // asked for as before
    }

    void anotherLeadersWordsAreLaidAside()
    {
        RegisterConsole console;
        console.open({});
        console.press(Qt::Key_0);
        console.type(u"催工单"_s);
        const Actor before = std::exchange(console.book.actor, {u"组长钱"_s, Role::DutyLeader, {}});
        console.corner->lookForDraft();
        console.settle();
        QVERIFY(!console.corner->isOpen());
        QCOMPARE(console.kept(u"registerEntry"_s), QString());
        console.open({});
        QVERIFY(!console.window.findChild<EntrySheet *>()->form().isTyped());
        console.press(Qt::Key_Escape);
        console.book.actor = before;
        QVERIFY(console.kept(u"registerEntry"_s).contains(u"催工单"_s));
    }

    void theSheetStaysAboveThePages()
    {
        RegisterConsole console;
        QWidget another;
        console.area.addWidget(&another);
        console.open({});
        console.area.setCurrentWidget(&another);
        QCOMPARE(console.area.children().back(), console.window.findChild<EntrySheet *>());
        console.area.removeWidget(&another);
        another.setParent(nullptr);
    }

    void anEntryIsHandedOverByKeys()
    {
        RegisterConsole console;
        console.add(EntryKind::Escalation, u"要求回电"_s, Desk::moment(u"2026-11-26T15:00:00"_s));
        console.reload();
        QCOMPARE(console.list().current()->id, 1);
        console.press(Qt::Key_T); // not offered to anybody
        console.press(Qt::Key_H);
        QCOMPARE(console.focus()->objectName(), u"answerLine1"_s);
        console.press(Qt::Key_Return);
        QVERIFY(console.textOf(u"entryStanding"_s).contains(u"组长钱"_s));
        console.book.actor.name = u"组长钱"_s;
        console.reload();
        console.press(Qt::Key_X);
        console.press(Qt::Key_Return);
        QVERIFY(!console.textOf(u"answerProblem"_s).isEmpty()); // declined without a reason
        console.press(Qt::Key_Escape);
        console.press(Qt::Key_T);
        const auto item = RegisterDesk(console.desk.session()).entry(console.book.actor, 1);
        QCOMPARE(item->standing.owner, u"组长钱"_s);
        console.press(Qt::Key_P);
        console.type(u"17:00"_s);
        console.press(Qt::Key_Return);
        console.press(Qt::Key_C);
        console.type(u"已回电"_s);
        console.press(Qt::Key_Return);
        QCOMPARE(console.list().model()->rowCount(), 0); // nothing is open
        console.press(Qt::Key_G);
        QCOMPARE(console.list().model()->rowCount(), 1);
        QCOMPARE(console.page->findChild<CardList *>(u"entrySteps"_s)->model()->rowCount(), 4);
    }

    void someoneFasterIsShown()
    {
        RegisterConsole console;
        console.add(EntryKind::Escalation, u"要求回电"_s);
        console.reload();
        RegisterStep step;
        step.kind = StepKind::Answered;
        step.text = u"已答"_s;
        QVERIFY(RegisterDesk(console.desk.session()).step({u"组长钱"_s, Role::DutyLeader, {}}, 1, 0, step).ok());
        console.press(Qt::Key_B);
        // Who it was is said, and what was done is shown.
        QVERIFY(console.textOf(u"registerProblem"_s).contains(u"组长钱"_s));
        QCOMPARE(console.page->findChild<CardList *>(u"entrySteps"_s)->model()->rowCount(), 1);
        console.press(Qt::Key_B);
        QCOMPARE(console.textOf(u"registerProblem"_s), QString());
    }

    void theListIsFilteredAndSearched()
    {
        RegisterConsole console;
        QAbstractItemModelTester tester(console.list().model());
        for (int i = 0; i < 3; ++i)
            console.add(EntryKind::Hotline, u"异地转移 %1"_s.arg(i));
        console.add(EntryKind::Fault, u"耳机坏了"_s);
        console.reload();
        QCOMPARE(console.list().model()->rowCount(), 4);
        console.press(Qt::Key_7);
        QCOMPARE(console.list().model()->rowCount(), 1);
        console.press(Qt::Key_9);
        QCOMPARE(console.list().model()->rowCount(), 0);
        console.press(Qt::Key_9);
        QCOMPARE(console.list().model()->rowCount(), 4);
        console.press(Qt::Key_Slash);
        console.type(u"耳机"_s);
        QTRY_COMPARE(console.list().model()->rowCount(), 1);
        console.press(Qt::Key_Escape);
        QCOMPARE(console.list().model()->rowCount(), 4);
        console.press(Qt::Key_BracketLeft);
        QCOMPARE(console.list().model()->rowCount(), 0);
        console.press(Qt::Key_BracketRight);
        QCOMPARE(console.list().model()->rowCount(), 4);
        console.page->showSubject(u"entry:2"_s);
        console.settle();
        QCOMPARE(console.list().current()->id, 2);
        QCOMPARE(console.page->subject(), u"person:1"_s);
        console.press(Qt::Key_1);
        console.press(Qt::Key_N); // and a note begun
        console.type(u"等回音"_s);
        const QVariantMap draft = console.page->draft();
        RegisterPage anew(console.book, Desk::zone(), u"en"_s, &console.area);
        anew.restore(draft);
        console.settle();
        QCOMPARE(anew.findChild<CardList *>(u"registerList"_s)->model()->rowCount(), 3);
        QCOMPARE(anew.findChild<CardList *>(u"registerList"_s)->current()->id, 2);
        QVERIFY(anew.findChild<EntryPanel *>()->isAsking());
        QCOMPARE(anew.findChild<QLineEdit *>(u"answerReason"_s)->text(), u"等回音"_s);
    }

    /** Lists are read by whoever passes; whoever calls back opens the entry. */
    void theOpenedEntryAloneHasTheWholeNumber()
    {
        RegisterConsole console;
        NewEntry entry;
        entry.kind = EntryKind::Escalation;
        entry.words = {
            PersonId(1), u"退费 13800138001"_s, u"请回13800138002"_s, u"刘先生 13800138000"_s, {}, Urgency::Normal, {}};
        entry.due = console.book.now() + std::chrono::hours(1);
        const auto added = RegisterDesk(console.desk.session()).add(console.book.actor, entry);
        QVERIFY2(added.ok(), added ? "" : qPrintable(added.error().text));
        console.page->showSubject(u"entry:%1"_s.arg(added->entry.number));
        console.settle();
        QVERIFY(console.list().current());
        const Card &card = *console.list().current();
        const QString listed = card.title + card.detail + card.value + card.toolTip + card.body.join(u' ');
        QVERIFY2(!listed.contains(u"1380013800"_s), qPrintable(listed));
        QVERIFY2(listed.contains(u"刘先生 138****8000"_s) && listed.contains(u"请回138****8002"_s), qPrintable(listed));
        QString opened;
        for (const QLabel *const label : console.page->findChild<EntryPanel *>()->findChildren<QLabel *>())
            opened += label->text() + u'\n';
        for (const QString &number : {u"13800138000"_s, u"13800138001"_s, u"13800138002"_s})
            QVERIFY2(opened.contains(number), qPrintable(opened));
    }

    void whatIsNamedIsShownThoughItIsOver()
    {
        RegisterConsole console;
        console.desk.setNow(u"2026-11-25T14:00:00"_s);
        const qint64 number = console.add(EntryKind::Task, u"催工单"_s);
        RegisterStep step;
        step.kind = StepKind::Solved;
        QVERIFY(RegisterDesk(console.desk.session()).step(console.book.actor, number, 0, step).ok());
        console.desk.setNow(u"2026-11-26T14:00:00"_s);
        console.page->showSubject(u"entry:%1"_s.arg(number));
        console.settle();
        QVERIFY(console.list().current());
        QCOMPARE(console.list().current()->id, number);
        console.page->showSubject(u"entry:99"_s);
        console.settle();
        QVERIFY(console.textOf(u"registerProblem"_s).contains(u"99"_s));
    }

    void aStepsButtonKeepsTheFocus()
    {
        RegisterConsole console;
        console.add(EntryKind::Task, u"催工单"_s);
        console.reload();
        QPointer<QWidget> button = console.page->findChild<QWidget *>(u"step_noted"_s);
        button->setFocus();
        console.reload();
        QVERIFY(button && button == console.focus());
        // What was taken up elsewhere is there when the page is shown again.
        console.area.hide();
        console.add(EntryKind::Task, u"另一件"_s);
        console.area.show();
        console.settle();
        QCOMPARE(console.list().model()->rowCount(), 2);
    }

    void wordsAreCorrectedOnTheSheet()
    {
        RegisterConsole console;
        connect(console.page.get(), &RegisterPage::correctionWanted, console.corner.get(), &EntryCorner::correct);
        console.add(EntryKind::Fault, u"耳机坏了"_s);
        console.reload();
        console.press(Qt::Key_E);
        QVERIFY(console.corner->isOpen());
        QCOMPARE(console.focus()->objectName(), u"entrySeat"_s);
        console.press(Qt::Key_A, Qt::ControlModifier);
        console.type(u"08"_s);
        console.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(console.corner->isOpen()); // why?
        console.press(Qt::Key_Escape); // something comes between
        QVERIFY(console.kept(u"registerEntry.correction/1"_s).contains(u"08"_s));
        console.open({});
        QVERIFY(console.window.findChild<EntrySheet *>()->form().isCorrecting());
        QCOMPARE(console.window.findChild<QLineEdit *>(u"entrySeat"_s)->text(), u"08"_s);
        console.window.findChild<QLineEdit *>(u"entryReason"_s)->setText(u"看错"_s);
        console.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!console.corner->isOpen());
        QVERIFY(console.textOf(u"entryFacts"_s).contains(u"08"_s));
        QCOMPARE(console.kept(u"registerEntry.correction/1"_s), QString());
    }

    void manyEntriesAreShown()
    {
        RegisterConsole console;
        for (int i = 0; i < 20; ++i)
            console.add(entryKinds[size_t(i) % entryKinds.size()], u"事项 %1"_s.arg(i));
        console.press(Qt::Key_G);
        QCOMPARE(console.list().model()->rowCount(), 20);
        console.list().setCurrentIndex(console.list().model()->index(19, 0));
        console.reload();
        QCOMPARE(console.list().currentIndex().row(), 19); // what is read again moves nobody's eye
    }

    void theActivityOfAnEntryHasItsTemplatesWords()
    {
        RegisterConsole console;
        DayTemplate own = *DayTemplateReader::load(u"service-team"_s);
        TemplateActivity tea = own.activities.front();
        tea.key = u"teaRound"_s;
        tea.title = {{u"zh_CN"_s, u"奉茶"_s}, {u"en"_s, u"Tea round"_s}};
        own.activities.push_back(tea);
        StoreSession &session = console.desk.session();
        QVERIFY(DayTemplates(session).save(Desk::leader(), {}, own, {2026, 11, 26}, {}).ok());
        ActivityRecord round;
        round.date = {2026, 11, 26};
        round.leader = Desk::leader().name;
        round.key = u"teaRound"_s;
        round.status = ActivityStatus::Running;
        round.actualStart = Desk::moment(u"2026-11-26T14:20:00"_s);
        const Result<ActivityId> id = DayPlan(session).save(Desk::leader(), round);
        QVERIFY(id.ok());
        NewEntry entry;
        entry.kind = EntryKind::Proposal;
        entry.words.text = u"a second kettle"_s;
        entry.activity = *id;
        QVERIFY(RegisterDesk(session).add(Desk::leader(), entry).ok());
        console.page->reload();
        auto *const words = console.page->findChild<QLabel *>(u"entryActivity"_s);
        QTRY_VERIFY2(words->text().startsWith(u"Tea round"_s), qPrintable(words->text()));
    }
};

QTEST_MAIN(TestRegisterPage)
#include "tst_registerpage.moc"
