// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdftext.h"
#include "tests/widgets/reports/fakereportbook.h"
#include "widgets/common/cardlist.h"
#include "widgets/common/prompter.h"
#include "widgets/print/reportdocument.h"
#include "widgets/print/reportwords.h"
#include "widgets/print/sheetprinter.h"
#include "widgets/reports/reportspage.h"
#include "widgets/reports/sheetview.h"

#include <QAbstractItemModelTester>
#include <QAbstractTextDocumentLayout>
#include <QCompleter>
#include <QFileInfo>
#include <QFontDatabase>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

/** Chooses this place at once. */
class PathPrompter final : public Prompter
{
public:
    void askSavePath(QWidget *, const QString &, const QString &suggested, const QString &, Answer answer) override
    {
        offered = suggested;
        answer(path);
    }
    void askOpenPath(QWidget *, const QString &, const QString &, Answer) override {}
    QString path;
    QString offered;
};

/** A page on a book, shown as the console shows it. */
struct Opened
{
    explicit Opened(QSize size = {1020, 660})
        : page(book, prompter, FakeReportBook::zone(), u"zh_CN"_s)
    {
        page.resize(size);
        page.show();
        page.takeFocus();
        QCoreApplication::processEvents();
    }
    template <class T> T *child(const QString &name) { return page.findChild<T *>(name); }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *const at = QApplication::focusWidget() ? QApplication::focusWidget() : &page;
        QTest::keyClick(at, Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }
    QString shown() { return child<QTextBrowser>(u"reportSheet"_s)->toPlainText(); }

    FakeReportBook book;
    PathPrompter prompter;
    ReportsPage page;
};

} // namespace

/** The reports page by keys alone, and what comes out on paper. */
class TestReportsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s)); }

    void paperHoldsWordsThatCanBeSearched()
    {
        FakeReportBook book;
        for (int i = 0; i < 40; ++i)
            book.report.activities.push_back(book.report.activities.front());
        const ReportSheet sheet = ReportWords::sheet(book.report, u"zh_CN"_s);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"日报.pdf"_s);
        QVERIFY(SheetPrinter::writePdf(sheet, path).ok());
        QVERIFY(QFileInfo(path).size() > 4000);
        QCOMPARE(SheetPrinter::writePdf(sheet, u"/nowhere/report.pdf"_s).error().kind, Error::Kind::Storage);
        if (!PdfText::isAvailable())
            QSKIP("poppler-utils is not installed");
        if (!QFontDatabase::families().contains(SheetPrinter::families(u"zh_CN"_s).constFirst()))
            QSKIP("fonts-wqy-microhei is not installed");
        const QString text = PdfText::of(path);
        for (const QString &word : {u"客服一组"_s, u"王芳"_s, u"高峰前多留两人"_s, u"宋岩"_s, u"连接中断"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
        const qsizetype pages = text.count(u'\f');
        QVERIFY2(pages >= 2, qPrintable(QString::number(pages)));
        for (qsizetype page = 1; page <= pages; ++page) {
            const QString number = QString::number(page);
            QVERIFY(PdfText::of(path, {u"-f"_s, number, u"-l"_s, number})
                        .contains(u"page %1 of %2"_s.arg(page).arg(pages)));
        }
        QProcess fonts;
        fonts.start(u"pdffonts"_s, {path});
        fonts.waitForFinished();
        const QStringList lines = QString::fromUtf8(fonts.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 2);
        QVERIFY(lines.mid(2).filter(u"WenQuanYi"_s).size() >= 1);
        for (const QString &line : lines.mid(2))
            QVERIFY2(line.section(u"Identity-H"_s, 1).simplified().startsWith(u"yes"_s), qPrintable(line)); // embedded
    }

    /** Wherever a page ends: no heading stands alone at its foot, and none leaves a page empty. */
    void pagesAreFullAndHeadingsStayWithWhatFollows()
    {
        if (!PdfText::isAvailable())
            QSKIP("poppler-utils is not installed");
        FakeReportBook book;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"r.pdf"_s);
        for (int more = 0; more < 12; ++more) {
            book.report.activities.push_back(book.report.activities.front());
            book.report.activities.push_back(book.report.activities.front());
            const ReportSheet sheet = ReportWords::sheet(book.report, u"zh_CN"_s);
            QVERIFY(SheetPrinter::writePdf(sheet, path).ok());
            QStringList pages = PdfText::of(path).split(u'\f');
            pages.removeLast();
            for (const SheetSection &section : sheet.sections)
                QVERIFY2(pages.join(QString()).contains(section.title), qPrintable(section.title)); // nothing is lost
            QVERIFY(pages.last().contains(sheet.signatures.first()));
            for (const QString &page : pages) {
                QStringList lines = page.split(u'\n', Qt::SkipEmptyParts);
                QVERIFY2(lines.size() > 3, qPrintable(page));
                lines.removeLast(); // the foot
                for (const SheetSection &section : sheet.sections)
                    QVERIFY2(!lines.last().startsWith(section.title + u"  "_s), qPrintable(page));
            }
        }
    }

    /** Whichever row is the last on its page, a line is under it, and nothing below that. */
    void aTableIsClosedOnEachPage()
    {
        ReportSheet sheet;
        SheetSection section;
        section.table.head = {u"No."_s, u"What"_s};
        for (int row = 0; row < 60; ++row) {
            const QString text = row == 30 ? QString(u"long "_s).repeated(1200) : u"row "_s.repeated(row % 40);
            section.table.rows.push_back({{QString::number(row), text}, {}});
        }
        sheet.sections = {section};
        const SheetStyle style = SheetStyle::paper({u"sans-serif"_s});
        const QSizeF page(600, 500);
        QImage paper(page.toSize() + QSize(0, 40), QImage::Format_RGB32); // with a foot
        QTextDocument document;
        fillDocument(document, sheet, style);
        document.documentLayout()->setPaintDevice(&paper);
        document.setPageSize(page);
        QVERIFY(document.pageCount() > 4);
        for (int number = 0; number < document.pageCount(); ++number) {
            paper.fill(Qt::white);
            QPainter painter(&paper);
            paintPage(document, painter, page, number, style.line);
            painter.end();
            const auto inked = [&paper](int y) {
                int count = 0;
                for (int x = 0; x < paper.width(); ++x)
                    count += paper.pixel(x, y) != qRgb(255, 255, 255);
                return count;
            };
            int lowest = paper.height() - 1;
            while (lowest > 0 && inked(lowest) == 0)
                --lowest;
            QVERIFY2(inked(lowest) > 0.95 * page.width(), qPrintable(QString::number(number)));
            QVERIFY(lowest < page.height());
        }
    }

    void aSheetComesBackAsItWas()
    {
        FakeReportBook book;
        const ReportSheet sheet = ReportWords::sheet(book.report, u"zh_CN"_s);
        QCOMPARE(*sheetFromJson(sheetToJson(sheet)), sheet);
        QCOMPARE(sheetFromJson(QJsonObject()).error().kind, Error::Kind::BadInput);
        QVERIFY(sheet.section(u"figures")->figures.size() >= 2U);
        QCOMPARE(sheet.notices.size(), 1);
    }

    /** An activity and a step that only data know, and what was put down of a meeting. */
    void aTemplatesOwnWordsAreInTheReport_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("zh_CN") << u"zh_CN"_s << QStringList{u"奉茶"_s, u"无异味"_s};
        QTest::newRow("en") << u"en"_s << QStringList{u"Tea round"_s, u"No smell"_s};
    }
    void aTemplatesOwnWordsAreInTheReport()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, words);
        FakeReportBook book;
        const auto inBoth = [](const QString &chinese, const QString &english) {
            return QMap<QString, QString>{{u"zh_CN"_s, chinese}, {u"en"_s, english}};
        };
        TemplateActivity walk;
        walk.key = u"floorWalk"_s;
        walk.steps = {{u"smell"_s, inBoth(u"无异味"_s, u"No smell"_s), true}};
        TemplateActivity tea;
        tea.key = u"teaRound"_s;
        tea.title = inBoth(u"奉茶"_s, u"Tea round"_s);
        book.report.dayTemplate.activities = {walk, tea};
        book.report.walks = {{.activity = {},
                              .leader = u"王芳"_s,
                              .from = FakeReportBook::at(9, 42),
                              .to = FakeReportBook::at(10, 0),
                              .mandatory = true,
                              .rated = 1,
                              .findings = {{u"smell"_s, u"东侧"_s}}}};
        book.report.meetings = {{.activity = ActivityId(1),
                                 .date = FakeReportBook::today(),
                                 .leader = u"王芳"_s,
                                 .key = u"teaRound"_s,
                                 .title = {},
                                 .at = FakeReportBook::at(14, 20),
                                 .targets = {},
                                 .agenda = {},
                                 .minutes = u"换茶叶\n周五再试"_s}};
        const ReportSheet sheet = ReportWords::sheet(book.report, language);
        const QStringList met = sheet.section(u"meetings")->lines;
        QCOMPARE(met.size(), 1);
        QVERIFY2(met.front().startsWith(u"14:20 "_s + words[0]) && met.front().contains(u"王芳"_s),
                 qPrintable(met.front()));
        QVERIFY(met.front().contains(u"换茶叶"_s) && met.front().contains(u"周五再试"_s));
        const QString walked = sheet.section(u"walks")->lines.join(u'\n');
        QVERIFY2(walked.contains(u": "_s + words[1] + u": 东侧"_s), qPrintable(walked));
    }

    void theDayIsReadCompletedAndSubmittedByKeys()
    {
        Opened on;
        QSignalSpy toasts(&on.page, &Page::toastWanted);
        QVERIFY(on.page.isSettled());
        QVERIFY(on.shown().contains(u"宋岩"_s));
        auto *const reflection = on.child<QPlainTextEdit>(u"words.reflection"_s);
        QCOMPARE(reflection->toPlainText(), u"高峰前多留两人"_s);
        reflection->setFocus();
        QTest::keyClicks(reflection, u" 12"_s); // digits and letters are typed, not views
        QCOMPARE(on.page.view(), ReportsPage::View::Day);
        on.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(on.book.said.contains(u"note reflection 高峰前多留两人 12"_s)
                || on.book.said.contains(u"note reflection  12高峰前多留两人"_s));
        QVERIFY(on.book.said.contains(u"submit day"_s));
        QCOMPARE(toasts.size(), 1);
        QVERIFY(!on.book.sheet.section(u"reflection")->lines.isEmpty());
        QVERIFY(on.book.sheet.section(u"reflection")->lines.first().contains(u"12"_s)); // with what was typed last

        on.page.takeFocus();
        on.key(Qt::Key_5);
        QCOMPARE(on.page.view(), ReportsPage::View::Submitted);
        QTRY_VERIFY(on.shown().contains(u"12"_s));
        on.page.takeFocus();
        on.key(Qt::Key_R);
        QVERIFY(on.book.said.filter(u"receive"_s).isEmpty()); // nobody says so in the manager's place
        QVERIFY(!on.child<QAbstractButton>(u"reportReceive"_s)->isVisible());
    }

    void theManagerReceivesWhatWasSubmitted()
    {
        Opened on;
        on.key(Qt::Key_Return, Qt::ControlModifier);
        on.book.who = {u"赵经理"_s, Role::OperationsManager, {}};
        QSignalSpy received(&on.page, &ReportsPage::received);
        on.page.changeDuty();
        QCOMPARE(on.page.view(), ReportsPage::View::Submitted);
        auto *const button = on.child<QAbstractButton>(u"reportReceive"_s);
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        QVERIFY(!on.child<QAbstractButton>(u"reportSubmit"_s)->isEnabled());
        QTRY_VERIFY(on.shown().contains(u"宋岩"_s));
        on.page.takeFocus();
        on.key(Qt::Key_R);
        QTRY_COMPARE(received.size(), 1);
        QVERIFY(on.book.said.contains(u"receive 1"_s));
        QTRY_VERIFY(!button->isEnabled()); // once is enough
        on.key(Qt::Key_R);
        QCOMPARE(on.book.said.filter(u"receive"_s).size(), 1);
        on.page.showSubject(u"submitted:1:2026-10-05"_s); // as the inbox opens it
        QCOMPARE(on.page.day(), QDate(2026, 10, 5));
        QCOMPARE(on.page.view(), ReportsPage::View::Submitted);
    }

    /** What the manager asks of a week: who was there, the indicators, what is open, and what the leader says to it. */
    void theWeekTellsOfTheFloorAndTheLeaderAdds()
    {
        Opened on;
        on.book.periodWords = u"上周的话"_s;
        on.key(Qt::Key_3);
        QTRY_VERIFY(on.child<QAbstractButton>(u"reportSubmit"_s)->isEnabled());
        QVERIFY(on.shown().contains(u"宋岩 ×2"_s)); // absent on both days
        QVERIFY(on.shown().contains(u"77.8 %"_s)); // 140 of 180 calls
        QVERIFY(on.shown().contains(u"上周的话"_s));
        auto *const words = on.child<QPlainTextEdit>(u"words.period"_s);
        QCOMPARE(words->toPlainText(), u"上周的话"_s);
        words->setFocus();
        words->moveCursor(QTextCursor::End);
        QTest::keyClicks(words, u" 3"_s); // typed, no view
        QCOMPARE(on.page.view(), ReportsPage::View::Week);
        on.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(on.book.said.contains(u"note week 上周的话 3"_s));
        QVERIFY(on.book.said.contains(u"submit week"_s));
        QCOMPARE(on.book.sheet.section(u"words")->lines, QStringList{u"上周的话 3"_s});
        QCOMPARE(on.book.sheet.section(u"figures")->figures.size(), 2U);
        QVERIFY(!on.book.sheet.section(u"open")->lines.isEmpty());
        const ReportSheet sheet = on.book.sheet;
        QTemporaryDir folder;
        QVERIFY(SheetPrinter::writePdf(sheet, folder.filePath(u"w.pdf"_s)).ok());
        if (PdfText::isAvailable())
            QVERIFY(PdfText::of(folder.filePath(u"w.pdf"_s)).contains(u"上周的话"_s));
    }

    void aFigureOfTheWeekOpensItsActivities()
    {
        Opened on;
        auto *const behind = on.child<CardList>(u"reportBehind"_s);
        const QAbstractItemModelTester tester(behind->model());
        on.key(Qt::Key_3);
        QCOMPARE(on.page.view(), ReportsPage::View::Week);
        QTRY_VERIFY(on.child<QAbstractButton>(u"reportSubmit"_s)->isEnabled()); // with what its days say of the floor
        QCOMPARE(behind->model()->rowCount(), 3); // the missed ones first: they ask for something
        auto *const sheet = on.child<SheetView>(u"reportSheet"_s);
        emit sheet->linkWanted(u"activities:key:listenIn"_s);
        QCOMPARE(behind->model()->rowCount(), 10);
        emit sheet->linkWanted(u"activities:day:2026-11-23"_s);
        QCOMPARE(behind->model()->rowCount(), 16);
        QVERIFY2(!behind->current()->title.contains(u"2026"_s),
                 qPrintable(behind->current()->title)); // which, not when
        QCOMPARE(behind->current()->body.first(), ReportWords::date(QDate(2026, 11, 23)));
        QVERIFY(!behind->current()->body.last().contains(behind->current()->value)); // said once
        sheet->setFocus(); // by keys: Tab to the first figure, Enter opens it
        on.key(Qt::Key_Tab);
        on.key(Qt::Key_Return);
        QCOMPARE(behind->model()->rowCount(), 13); // done
        on.key(Qt::Key_4);
        QCOMPARE(on.page.view(), ReportsPage::View::Month);
        on.key(Qt::Key_BracketLeft);
        QCOMPARE(on.page.day(), QDate(2026, 10, 23));
        on.key(Qt::Key_T);
        QCOMPARE(on.page.day(), FakeReportBook::today());
        QSignalSpy pages(&on.page, &ReportsPage::pageWanted);
        emit sheet->linkWanted(u"page:attendance"_s);
        QCOMPARE(pages.first().first().toString(), u"attendance"_s);
    }

    void aShiftChangesHandsByKeys()
    {
        FakeReportBook book;
        Opened on;
        Handover handover;
        handover.id = 3;
        handover.date = FakeReportBook::today();
        handover.from = u"李强"_s;
        handover.words = u"社保专线排队"_s;
        handover.writtenAt = FakeReportBook::at(13, 0);
        for (const qint64 id : {11, 12, 13}) {
            HandoverItem item;
            item.id = id;
            item.kind = u"alert"_s;
            item.text = u"第 %1 件"_s.arg(id);
            handover.items.push_back(item);
        }
        on.book.waitingNow = {handover};
        on.page.reload();
        QCoreApplication::processEvents();
        auto *const notice = on.child<QPushButton>(u"handoverNotice"_s);
        QVERIFY(notice->isVisible() && notice->text().contains(u"李强"_s));
        on.page.takeFocus();
        on.key(Qt::Key_2);
        QVERIFY(!notice->isVisible());
        on.page.takeFocus();
        on.key(Qt::Key_A);
        QVERIFY(on.book.said.contains(u"accept 11"_s));
        on.key(Qt::Key_Down);
        on.key(Qt::Key_X);
        auto *const reason = on.child<QWidget>(u"handoverAnswer"_s)->findChild<QLineEdit *>();
        QVERIFY(reason && reason->isVisible());
        reason->setFocus();
        reason->setText(u"不归本组"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(on.book.said.contains(u"refuse 12 不归本组"_s));
        on.key(Qt::Key_O);
        QVERIFY(on.book.said.contains(u"take 3"_s));
        // The own shift: what is kept is not handed over.
        auto *const offers = on.child<CardList>(u"handoverOffers"_s);
        QCOMPARE(offers->model()->rowCount(), 1);
        QTRY_VERIFY(offers->hasFocus()); // nothing waits any more: the keys go on where there is something to do
        on.key(Qt::Key_Space);
        on.child<QLineEdit>(u"handoverTo"_s)->setText(u"李强"_s);
        on.key(Qt::Key_H);
        QVERIFY2(on.book.said.contains(u"hand over 0 to 李强"_s), qPrintable(on.book.said.join(u'|')));
    }

    void whatNobodyAnsweredIsTakenBackByOneKey()
    {
        Opened on;
        Handover waits;
        waits.id = 7;
        waits.date = FakeReportBook::today();
        waits.from = on.book.who.name;
        waits.writtenAt = FakeReportBook::at(13, 0);
        waits.items.resize(2);
        on.book.ofDay = {waits};
        on.key(Qt::Key_2);
        on.page.takeFocus();
        auto *const back = on.child<QPushButton>(u"handoverTakeBack"_s);
        QVERIFY(back->isVisible());
        on.child<CardList>(u"handoverHistory"_s)->choose(7);
        QVERIFY(back->isEnabled());
        on.book.ofDay.front().items.front().answer = HandoverAnswer::Accepted;
        on.page.reload();
        QCoreApplication::processEvents();
        QVERIFY(!back->isEnabled()); // somebody has answered
        on.book.ofDay.front().items.front().answer = HandoverAnswer::Open;
        on.page.reload();
        QCoreApplication::processEvents();
        on.child<CardList>(u"handoverHistory"_s)->choose(7);
        on.page.takeFocus();
        on.key(Qt::Key_B);
        QVERIFY2(on.book.said.contains(u"take back 7"_s), qPrintable(on.book.said.join(u'|')));
        QTRY_VERIFY(!back->isEnabled()); // it is done
        on.key(Qt::Key_B);
        QCOMPARE(on.book.said.count(u"take back 7"_s), 1);
    }

    void leadersAreOfferedByTheirNames()
    {
        Opened on;
        on.key(Qt::Key_2);
        const QCompleter *const names = on.child<QLineEdit>(u"handoverTo"_s)->completer();
        QVERIFY(names);
        QCOMPARE(names->model()->rowCount(), 2);
    }

    /** What is announced is what the day after holds; the rest is said to stay. */
    void onlyWhatIsCarriedGoesAlong()
    {
        Opened on;
        const auto words = [&on] {
            on.page.reload();
            QCoreApplication::processEvents();
            return on.child<QLabel>(u"tomorrowFacts"_s)->text();
        };
        const QString before = words();
        QVERIFY(!before.contains(u"社保断缴"_s));
        RegisterItem item;
        item.entry.kind = EntryKind::WorkOrder;
        item.entry.number = 31;
        item.entry.words.topic = u"社保断缴"_s;
        on.book.carried = {item};
        const QString after = words();
        QVERIFY2(after.contains(u"#31: 社保断缴"_s), qPrintable(after)); // two of one topic are told apart
    }

    void theKeysAreThereBeforeTheHandover()
    {
        Opened on;
        on.book.report.leader = u"李强"_s; // another's day: there is nothing to give
        on.book.report.open.clear();
        on.key(Qt::Key_2);
        on.page.changeDuty();
        QCoreApplication::processEvents();
        if (QWidget *const before = QApplication::focusWidget())
            before->clearFocus();
        on.page.takeFocus();
        QVERIFY(on.page.isAncestorOf(QApplication::focusWidget()));
    }

    void theReviewLeadsToTomorrowsPlan()
    {
        Opened on;
        on.page.showSubject(u"view:week"_s);
        on.page.showSubject(u"plan"_s);
        QCOMPARE(on.page.view(), ReportsPage::View::Day);
        QCOMPARE(on.page.day(), FakeReportBook::today());
        QVERIFY(on.child<QPlainTextEdit>(u"words.tomorrow"_s)->hasFocus());
    }

    /** What was shown before may not be submitted under another name or date. */
    void onlyWhatIsShownIsSubmitted()
    {
        Opened on;
        on.key(Qt::Key_3);
        auto *const submit = on.child<QPushButton>(u"reportSubmit"_s);
        QTRY_VERIFY(submit->isEnabled());
        on.book.isLate = true;
        on.page.takeFocus();
        on.key(Qt::Key_1);
        for (const QString &name : {u"reportSubmit"_s, u"reportPdf"_s, u"reportPrint"_s})
            QVERIFY2(!on.child<QPushButton>(name)->isEnabled(), qPrintable(name));
        on.key(Qt::Key_Return, Qt::ControlModifier);
        on.book.answerDay();
        QVERIFY(submit->isEnabled());
        QVERIFY(on.book.said.filter(u"submit"_s).isEmpty());
        // Another day: neither its sheet nor its words are known yet.
        on.page.showSubject(u"day:2026-11-20"_s);
        QVERIFY(!submit->isEnabled());
        QVERIFY(!on.shown().contains(u"宋岩"_s));
        QVERIFY(on.shown().contains(u"Being read"_s)); // no blank sheet
        auto *const reflection = on.child<QPlainTextEdit>(u"words.reflection"_s);
        QVERIFY(reflection->toPlainText().isEmpty() && reflection->isReadOnly());
        on.book.answerDay();
        QVERIFY(submit->isEnabled() && !reflection->isReadOnly());
        QVERIFY(!on.shown().contains(u"Being read"_s));
        // The answer to what is asked no more shows nothing.
        on.page.reload();
        on.page.showSubject(u"view:handover"_s);
        QVERIFY(!submit->isEnabled());
        on.book.answerDay();
        QVERIFY(!submit->isEnabled());
    }

    void whatIsTypedIsKeptForWhoTypedIt()
    {
        Opened on;
        auto *const reflection = on.child<QPlainTextEdit>(u"words.reflection"_s);
        reflection->setPlainText(u"王芳的话"_s);
        on.book.who.name = u"李强"_s;
        on.page.changeDuty();
        QCOMPARE(on.book.noteOwner, u"王芳"_s);
        QVERIFY(on.book.said.contains(u"note reflection 王芳的话"_s));
        QCoreApplication::processEvents();
        on.book.who.name = u"王芳"_s;
        on.page.changeDuty();
        QCoreApplication::processEvents();
        // A reload that was asked before does not put the old words back.
        on.book.isLate = true;
        on.page.reload();
        reflection->setPlainText(u"又一句"_s);
        on.book.answerDay();
        QCOMPARE(reflection->toPlainText(), u"又一句"_s);
        on.book.isLate = false;
        // The hand-over's words are the same in both places, and kept when the page goes out of sight.
        on.page.showSubject(u"view:handover"_s);
        QCoreApplication::processEvents();
        auto *const words = on.child<QPlainTextEdit>(u"handoverText"_s);
        QVERIFY(words);
        words->setPlainText(u"盯社保专线"_s);
        const qsizetype read = on.book.said.filter(u"day "_s).size();
        on.page.hide();
        QVERIFY(on.book.said.contains(u"note handover 盯社保专线"_s));
        QCOMPARE(on.child<QPlainTextEdit>(u"words.handover"_s)->toPlainText(), u"盯社保专线"_s);
        on.book.report.words.handover = u"盯社保专线"_s;
        on.page.show();
        QCoreApplication::processEvents();
        QVERIFY(on.book.said.filter(u"day "_s).size() > read); // others wrote meanwhile
        // Another shift day runs: it is followed, and the last one's words do not come along.
        on.page.takeFocus();
        on.page.setShiftDay([] { return std::optional(FakeReportBook::today().addDays(1)); });
        QCOMPARE(on.page.day(), FakeReportBook::today().addDays(1));
        QVERIFY(words->toPlainText().isEmpty());
    }

    void aRefusalIsOfWhatWasAskedAndKeptThingsStayKept()
    {
        Opened on;
        Handover handover;
        handover.id = 3;
        handover.date = FakeReportBook::today();
        handover.from = u"李强"_s;
        for (const qint64 id : {11, 12}) {
            HandoverItem item;
            item.id = id;
            item.text = u"第 %1 件"_s.arg(id);
            handover.items.push_back(item);
        }
        on.book.waitingNow = {handover};
        ReportOpenItem walk = on.book.report.open.front();
        walk.ref = u"activity:9"_s;
        on.book.report.open.push_back(walk);
        on.key(Qt::Key_2);
        on.page.takeFocus();
        on.key(Qt::Key_X);
        auto *const reason = on.child<QWidget>(u"handoverAnswer"_s)->findChild<QLineEdit *>();
        reason->setText(u"不归本组"_s);
        std::swap(on.book.waitingNow.front().items[0], on.book.waitingNow.front().items[1]);
        on.page.reload();
        QCoreApplication::processEvents();
        on.child<CardList>(u"handoverItems"_s)
            ->setCurrentIndex(on.child<CardList>(u"handoverItems"_s)->model()->index(0, 0));
        QTest::keyClick(reason, Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY2(on.book.said.contains(u"refuse 11 不归本组"_s), qPrintable(on.book.said.join(u'|')));
        QVERIFY(!reason->isVisible());

        on.child<CardList>(u"handoverOffers"_s)->setFocus();
        on.key(Qt::Key_Space); // the first is kept
        walk.ref = u"activity:2"_s;
        on.book.report.open.insert(on.book.report.open.begin(), walk);
        on.page.reload();
        QCoreApplication::processEvents();
        on.child<CardList>(u"handoverOffers"_s)->setFocus();
        on.book.said.clear();
        on.child<QPushButton>(u"handOver"_s)->click();
        on.child<QPushButton>(u"handOver"_s)->click(); // once is enough
        QCoreApplication::processEvents();
        QCOMPARE(on.book.said.filter(u"hand over"_s), QStringList{u"hand over 2 to "_s});
        QCOMPARE(on.book.offered, (QStringList{u"activity:2"_s, u"activity:9"_s}));
    }

    /** The running day goes on while it is looked at; what is over, or not looked at, is not read for nothing. */
    void theRunningDayIsReadAgain()
    {
        Opened on;
        const auto days = [&on] { return on.book.said.filter(u"day "_s).size(); };
        const auto follow = [&on, &days] {
            const qsizetype before = days();
            on.page.followHistory();
            QCoreApplication::processEvents();
            return int(days() - before);
        };
        QCOMPARE(follow(), 0); // it is over
        on.book.report.over = false;
        on.page.reload();
        QCoreApplication::processEvents();
        auto *const words = on.child<QPlainTextEdit>(u"words.reflection"_s);
        QVERIFY(words);
        words->setPlainText(u"半句"_s);
        on.book.report.attendance.absent.front().name = u"赵磊"_s;
        QCOMPARE(follow(), 1);
        QVERIFY(on.shown().contains(u"赵磊"_s));
        QCOMPARE(words->toPlainText(), u"半句"_s);
        on.child<SheetView>(u"reportSheet"_s)->selectAll(); // it is being copied
        QCOMPARE(follow(), 0);
        on.page.hide();
        QCOMPARE(follow(), 0);
        const qsizetype before = days();
        on.page.show();
        QCoreApplication::processEvents();
        QVERIFY(days() > before);
    }

    void aReportIsSavedAndPrinted()
    {
        Opened on;
        QTemporaryDir folder;
        on.prompter.path = folder.filePath(u"r.pdf"_s);
        on.key(Qt::Key_F);
        QVERIFY(QFileInfo::exists(on.prompter.path));
        QVERIFY(on.prompter.offered.endsWith(u".pdf"_s));
        QVERIFY(!on.prompter.offered.contains(u'·'));
        on.prompter.path = u"/nowhere/r.pdf"_s;
        on.key(Qt::Key_F);
        QVERIFY(on.child<QLabel>(u"reportProblem"_s)->isVisible());
        QString printed;
        on.page.setPrinting([&printed](QWidget *, const ReportSheet &sheet, const auto &first, const auto &) {
            first([&printed, title = sheet.title] { printed = title; });
        });
        on.key(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(!printed.isEmpty());
        const QString pdf = u"copy day 王芳 0"_s;
        QCOMPARE(on.book.said.filter(u"copy"_s), (QStringList{pdf, pdf, u"copy day 王芳 1"_s}));
        // What cannot be put on record stays here.
        on.book.refusal = Error{Error::Kind::Conflict, u"只读"_s, {}};
        printed.clear();
        on.key(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(printed.isEmpty());
        on.prompter.path = folder.filePath(u"none.pdf"_s);
        on.key(Qt::Key_F);
        QVERIFY(!QFileInfo::exists(on.prompter.path));
        QCOMPARE(on.child<QLabel>(u"reportProblem"_s)->text(), u"只读"_s);
        // A submitted one goes as what it is: the leader's of that week.
        on.book.refusal.reset();
        on.key(Qt::Key_3);
        QTRY_VERIFY(on.child<QAbstractButton>(u"reportSubmit"_s)->isEnabled());
        on.key(Qt::Key_Return, Qt::ControlModifier);
        on.key(Qt::Key_5);
        QTRY_VERIFY(on.child<QAbstractButton>(u"reportPdf"_s)->isEnabled());
        on.key(Qt::Key_F);
        QCOMPARE(on.book.said.filter(u"copy"_s).last(), u"copy week 王芳 0"_s);
    }
};

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
