// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demoforms.h"

#include "models/service/draftdesk.h"
#include "widgets/common/cardlist.h"
#include "widgets/knowledge/knowledgeform.h"
#include "widgets/knowledge/knowledgepage.h"
#include "widgets/knowledge/storeknowledgebook.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** The page of knowledge points on the demo's store, by keys: points are written, laid aside, and never lost. */
class TestKnowledgePage : public DemoForms
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
        QVERIFY(applyTheme(*qApp, Theme::Choice{}).ok());
        fill([date = m_date](StoreSession &session) { return DemoData::fill(session, date); });
    }

    void pointsAreWrittenByKeys()
    {
        StoreKnowledgeBook book(*m_worker, *m_worker, m_clock, [] { return DemoData::leader(); });
        auto page = std::make_unique<KnowledgePage>(book, m_zone);
        page->resize(998, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(page->isSettled());
        auto *const list = page->findChild<CardList *>(u"knowledgeList"_s);
        QAbstractItemModelTester tester(list->model());
        page->takeFocus();
        QCOMPARE(list->model()->rowCount(), 3);
        QTest::keyClick(list, Qt::Key_N);
        auto *const title = page->findChild<QLineEdit *>(u"knowledgeTitle"_s);
        QVERIFY(title->hasFocus());
        QTest::keyClicks(title, u"new form"_s);
        // The program ends in the middle; the draft is there again.
        const auto draft = [this] {
            return ask<std::optional<Draft>>(
                [](StoreSession &session) { return DraftDesk(session).find(DemoData::leader(), u"knowledgePoint"_s); });
        };
        QTRY_VERIFY(draft().has_value());
        page = std::make_unique<KnowledgePage>(book, m_zone);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(page->isSettled());
        auto *const again = page->findChild<QLineEdit *>(u"knowledgeTitle"_s);
        QTRY_COMPARE(again->text(), u"new form"_s);
        again->setFocus();
        QTest::keyClick(again, Qt::Key_Return, Qt::ControlModifier);
        auto *const kept = page->findChild<CardList *>(u"knowledgeList"_s);
        QTRY_COMPARE(kept->model()->rowCount(), 4);
        QTRY_VERIFY(!draft().has_value());
        QCOMPARE(kept->current()->title, u"new form"_s);
        auto *const readers = page->findChild<CardList *>(u"knowledgeReaders"_s);
        readers->setFocus();
        QTest::keyClick(readers, Qt::Key_Return);
        QTRY_VERIFY(page->findChild<QLabel *>(u"knowledgeStanding"_s)->text().contains(u"19 of 20"_s));
        kept->setFocus();
        QTest::keyClick(kept, Qt::Key_Delete);
        QTest::keyClicks(QApplication::focusWidget(), u"wrong"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(kept->model()->rowCount(), 3);
    }

    void aTypedPointIsLaidAsideOrDiscardedOnPurpose()
    {
        StoreKnowledgeBook book(*m_worker, *m_worker, m_clock, [] { return DemoData::leader(); });
        KnowledgePage page(book, m_zone);
        page.resize(998, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_VERIFY(page.isSettled());
        auto *const list = page.findChild<CardList *>(u"knowledgeList"_s);
        auto *const title = page.findChild<QLineEdit *>(u"knowledgeTitle"_s);
        page.takeFocus();
        QTest::keyClick(list, Qt::Key_N);
        QTest::keyClicks(title, u"half a point"_s);
        QTest::keyClick(title, Qt::Key_Escape);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_E); // what was laid aside comes first
        QCOMPARE(title->text(), u"half a point"_s);
        page.findChild<QAbstractButton *>(u"knowledgeDiscard"_s)->click();
        QVERIFY(title->isVisible()); // it asks
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!title->isVisible());
        QTest::keyClick(list, Qt::Key_N);
        QVERIFY(title->text().isEmpty());
        QTest::keyClick(title, Qt::Key_Escape);
        QVERIFY(!title->isVisible());
        // The question goes with what it is about.
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(page.findChild<QWidget *>(u"knowledgeAnswer"_s)->isVisible());
        list->setCurrentIndex(list->model()->index(1, 0));
        QVERIFY(!page.findChild<QWidget *>(u"knowledgeAnswer"_s)->isVisible());
        QCOMPARE(page.keys().size(), 5);
    }

    void aDraftOverrulesNobodyUnseen()
    {
        StoreKnowledgeBook book(*m_worker, *m_worker, m_clock, [] { return DemoData::leader(); });
        KnowledgeForm form;
        form.setTeams({QString()});
        auto shelf = book.shelf();
        shelf.waitForFinished();
        KnowledgePoint point = shelf.result()->points.front().point;
        form.edit(point);
        QVERIFY(!form.isTyped());
        form.findChild<QLineEdit *>(u"knowledgeTitle"_s)->setText(u"said better"_s);
        QVERIFY(form.isTyped());
        const QString content = form.content();
        const std::optional<qint64> begun = point.id;
        point.id = *begun + 100; // somebody corrected it meanwhile
        form.edit(point);
        form.putBack(content);
        QCOMPARE(form.seen()->id, begun);
        QCOMPARE(form.words().title, u"said better"_s);
    }

    void whatOneLaidAsideIsNotOpenedForTheNext()
    {
        Actor onDuty = DemoData::leader();
        StoreKnowledgeBook book(*m_worker, *m_worker, m_clock, [&onDuty] { return onDuty; });
        KnowledgePage page(book, m_zone);
        page.resize(998, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_VERIFY(page.isSettled());
        auto *const list = page.findChild<CardList *>(u"knowledgeList"_s);
        page.takeFocus();
        QTest::keyClick(list, Qt::Key_N);
        auto *const title = page.findChild<QLineEdit *>(u"knowledgeTitle"_s);
        QTest::keyClicks(title, u"hers alone"_s);
        QTest::keyClick(title, Qt::Key_Escape);
        QTRY_VERIFY(list->hasFocus());
        onDuty.name = u"新组长"_s;
        QSignalSpy told(&page, &Page::toastWanted);
        page.changeLeader();
        QTest::keyClick(list, Qt::Key_N);
        QVERIFY(title->text().isEmpty());
        QTest::keyClick(title, Qt::Key_Escape);
        // It waits for who typed it.
        onDuty = DemoData::leader();
        page.changeLeader();
        QTRY_COMPARE(title->text(), u"hers alone"_s);
    }
};

QTEST_MAIN(TestKnowledgePage)
#include "tst_knowledgepage.moc"
