// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/clock.h"
#include "models/service/demodata.h"
#include "models/service/draftdesk.h"
#include "models/service/dutyleader.h"
#include "models/service/storeworker.h"
#include "widgets/common/answerbar.h"
#include "widgets/pagedraft.h"
#include "widgets/pages.h"
#include "widgets/storedraftkeeper.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

/** A page with one thing that is typed. */
class ChangedPage : public Page
{
public:
    ChangedPage() { setSettled(); }
    QString title() const override { return u"changed"_s; }
    QString iconName() const override { return {}; }
    QVariantMap draft() const override { return {{u"text"_s, m_text}}; }
    bool hasUnsaved() const override { return !m_text.isEmpty(); }
    void type(const QString &text)
    {
        m_text = text;
        emit unsavedChanged();
    }

private:
    QString m_text;
};

} // namespace

/** What is typed and not saved outlives the program: each window here is one start of it. */
class TestDrafts : public QObject
{
    Q_OBJECT

    Zone m_zone = *Zone::parse(u"Asia/Shanghai"_s);
    QDate m_date{2026, 11, 23};
    FixedClock m_clock{m_zone.toMoment(m_date, QTime(14, 21))};
    QTemporaryDir m_folder;
    std::unique_ptr<StoreWorker> m_writer;
    std::unique_ptr<StoreWorker> m_reader;
    std::unique_ptr<DutyLeader> m_duty;

    /** A window that keeps drafts, with a bar that asks. */
    struct Window
    {
        QWidget window;
        StoreDraftKeeper keeper;
        QLineEdit *elsewhere;
        AnswerBar *bar;

        Window(StoreWorker &writer, const DutyLeader &duty)
            : keeper(writer, duty, &window)
            , elsewhere(new QLineEdit(&window))
            , bar(new AnswerBar(&window))
        {
            auto *const column = new QVBoxLayout(&window);
            column->addWidget(elsewhere);
            column->addWidget(bar);
            window.show();
        }
        QLineEdit *reason() const { return bar->findChild<QLineEdit *>(u"answerReason"_s); }
        QString line() const { return bar->findChild<QLineEdit *>(u"answerLine1"_s)->text(); }
        void ask(const QString &draft, bool isTold = false) const
        {
            AnswerBar::Question question;
            question.accept = u"Keep"_s;
            question.reasonHint = u"What"_s;
            question.lines << AnswerBar::Line{u"To whom"_s, {}, u"业务部"_s};
            question.draft = draft;
            question.isTold = isTold;
            bar->ask(question);
        }
    };

    QString kept(const QString &key) const
    {
        QFuture<Result<std::optional<Draft>>> found = m_writer->run(
            [actor = m_duty->actor(), key](StoreSession &session) { return DraftDesk(session).find(actor, key); });
        found.waitForFinished();
        const Result<std::optional<Draft>> draft = found.result();
        return draft && *draft ? (**draft).content : QString();
    }

private slots:
    void initTestCase()
    {
        QVERIFY(applyTheme(*qApp, Theme::Choice{}).ok());
        const QString path = m_folder.filePath(u"drafts.db"_s);
        m_writer = std::make_unique<StoreWorker>(path, StoreSession::Access::Write, u"test"_s, m_clock);
        m_reader = std::make_unique<StoreWorker>(path, StoreSession::Access::Read, u"test"_s, m_clock);
        m_duty = std::make_unique<DutyLeader>(m_writer.get());
        auto ready = m_writer->run([date = m_date](StoreSession &session) { return DemoData::fill(session, date); });
        ready.waitForFinished();
        QVERIFY(ready.result().ok());
        m_duty->setName(u"王芳"_s);
    }

    void wordsOfAnAnswerAreThereAgain()
    {
        {
            Window killed(*m_writer, *m_duty);
            killed.ask(u"step:1"_s);
            QTest::keyClicks(killed.reason(), u"called twice"_s);
            QTRY_VERIFY(kept(u"step:1"_s).contains(u"called twice"_s));
        }
        Window again(*m_writer, *m_duty);
        again.ask(u"step:2"_s);
        QTest::qWait(0);
        QCOMPARE(again.reason()->text(), QString()); // another question
        again.ask(u"step:1"_s);
        QTRY_COMPARE(again.reason()->text(), u"called twice"_s);
        QCOMPARE(again.line(), u"业务部"_s);

        // A problem leaves it, a success needs it no more.
        QTest::keyClick(again.reason(), Qt::Key_Return);
        again.bar->setSaving(true);
        again.bar->showProblem(u"no room"_s);
        again.bar->hide();
        QVERIFY(kept(u"step:1"_s).contains(u"called twice"_s));
        again.bar->show();
        again.ask(u"step:1"_s);
        QTRY_COMPARE(again.reason()->text(), u"called twice"_s);
        QTest::keyClick(again.reason(), Qt::Key_Return);
        again.bar->setSaving(true);
        again.window.hide(); // another page is looked at
        QVERIFY(!kept(u"step:1"_s).isEmpty());
        again.window.show();
        again.bar->leave(*again.elsewhere);
        QCOMPARE(kept(u"step:1"_s), QString());
    }

    /** Another row is chosen before the store has answered: only what it says then decides. */
    void wordsOutliveAnAnswerUnderWay_data()
    {
        QTest::addColumn<bool>("isStored");
        QTest::newRow("stored") << true;
        QTest::newRow("refused") << false;
    }
    void wordsOutliveAnAnswerUnderWay()
    {
        QFETCH(bool, isStored);
        const QString key = isStored ? u"step:5"_s : u"step:6"_s;
        Window window(*m_writer, *m_duty);
        window.ask(key, true);
        QTest::keyClicks(window.reason(), u"typed and stored at once"_s);
        QTest::keyClick(window.reason(), Qt::Key_Return);
        window.bar->setSaving(true);
        window.bar->leave(*window.elsewhere);
        QTRY_VERIFY(kept(key).contains(u"typed and stored at once"_s));
        window.bar->show();
        window.ask(u"step:7"_s, true);
        QVERIFY(kept(key).contains(u"typed and stored at once"_s));
        if (isStored) {
            window.bar->stored(key);
            QCOMPARE(kept(key), QString());
            return;
        }
        QCOMPARE(window.reason()->text(), QString());
        window.ask(key, true);
        QTRY_COMPARE(window.reason()->text(), u"typed and stored at once"_s);
    }

    void whatIsTakenBackIsForgotten()
    {
        Window window(*m_writer, *m_duty);
        window.ask(u"step:3"_s);
        QTest::keyClicks(window.reason(), u"wrong"_s);
        QTRY_VERIFY(!kept(u"step:3"_s).isEmpty());
        QTest::keyClick(window.reason(), Qt::Key_Escape);
        QCOMPARE(kept(u"step:3"_s), QString());
    }

    /** Another leader comes on duty while words wait to be kept: they are not that one's. */
    void wordsStayWhose()
    {
        Window window(*m_writer, *m_duty);
        window.ask(u"step:4"_s);
        QTest::keyClicks(window.reason(), u"half a sentence"_s);
        m_duty->setName(u"钱蕾"_s);
        window.elsewhere->setFocus(); // kept at once
        QCOMPARE(kept(u"step:4"_s), QString());
        Window others(*m_writer, *m_duty);
        others.ask(u"step:4"_s);
        QTest::qWait(0);
        m_duty->setName(u"王芳"_s);
        QTRY_VERIFY(kept(u"step:4"_s).contains(u"half a sentence"_s));
        QCOMPARE(others.reason()->text(), QString());
    }

    void changesOfAPageAreThereAgain()
    {
        PageContext context{m_clock, m_zone, u"en"_s};
        context.writer = m_writer.get();
        context.reader = m_reader.get();
        context.duty = m_duty.get();
        const auto open = [&context](Window &window) {
            Page *const page = findPage(u"seats"_s)->make(context).release();
            page->setParent(&window.window);
            window.window.layout()->addWidget(page);
            new PageDraft(*page, u"seats"_s, window.keeper);
            page->show();
            return page;
        };
        const auto cell = [](const Page *page, int row) {
            return page->findChild<QTableView *>(u"seatTable"_s)->model()->index(row, 0);
        };
        {
            Window killed(*m_writer, *m_duty);
            Page *const page = open(killed);
            QTRY_VERIFY(page->isSettled());
            auto *const table = page->findChild<QTableView *>(u"seatTable"_s);
            page->findChild<QAbstractButton *>(u"seatAdd"_s)->click();
            auto *const edit = table->findChild<QLineEdit *>(u"seatCell"_s);
            QVERIFY(edit);
            edit->setText(u"K9"_s);
            QTest::keyClick(edit, Qt::Key_Return);
            QTRY_COMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"K9"_s);
            QTRY_VERIFY(!kept(u"page:seats"_s).isEmpty());
        }
        Window again(*m_writer, *m_duty);
        Page *const page = open(again);
        const QSignalSpy told(page, &Page::toastWanted);
        const auto hasIt = [page, &cell] {
            const int rows = page->findChild<QTableView *>(u"seatTable"_s)->model()->rowCount();
            for (int row = 0; row < rows; ++row) {
                if (cell(page, row).data().toString() == u"K9"_s)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(hasIt());
        QCOMPARE(told.size(), 1);
        QVERIFY(page->hasUnsaved());
        page->findChild<QAbstractButton *>(u"seatDiscard"_s)->click();
        QTRY_COMPARE(kept(u"page:seats"_s), QString());
        QVERIFY(!hasIt());
    }

    /** While nobody is on duty there is nobody to keep it for: that is said once, and whoever comes next has it. */
    void nobodysChangesAreTheNextOnes()
    {
        DutyLeader nobody(nullptr);
        Window window(*m_writer, nobody);
        ChangedPage page;
        const QSignalSpy told(&page, &Page::toastWanted);
        new PageDraft(page, u"changed"_s, window.keeper);
        page.type(u"第一行"_s);
        QTRY_COMPARE(told.size(), 1);
        page.type(u"第二行"_s);
        nobody.setName(u"王芳"_s);
        QTRY_VERIFY(!kept(u"page:changed"_s).isEmpty());
        QCOMPARE(told.size(), 1);
        page.type({});
        QTRY_COMPARE(kept(u"page:changed"_s), QString());
    }
};

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
