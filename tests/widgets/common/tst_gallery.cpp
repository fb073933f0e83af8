// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pagewalker.h"
#include "widgets/common/button.h"
#include "widgets/common/rowdelegate.h"
#include "widgets/common/textlabel.h"
#include "widgets/pages.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QRegularExpression>
#include <QStringListModel>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** Walks the gallery in every look, and proves on broken pages that the walker sees what it is for. */
class TestGallery : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s)); }

    void walkerSeesWhatIsWrong()
    {
        QVERIFY(applyTheme(*qApp, Theme::Choice{ThemeName::Light, u"en"_s, 1.0}).ok());
        QWidget page;
        page.setFixedSize(400, 200);
        auto *clipped =
            new TextLabel(u"a text that is much too long for its place"_s, TextStyle::Body, Ink::Text, &page);
        clipped->setGeometry(10, 10, 60, 20);
        auto *nameless = new QLineEdit(&page);
        nameless->setGeometry(10, 50, 100, 28);
        auto *weak = new QLabel(u"hard to read"_s, &page);
        weak->setGeometry(10, 90, 200, 20);
        QPalette pale = weak->palette();
        pale.setColor(QPalette::WindowText, QColor(u"#C0C8D0"_s));
        weak->setPalette(pale);
        auto *fine = new Button(u"Save"_s, ButtonKind::Primary, &page);
        fine->setGeometry(QRect(QPoint(10, 130), fine->sizeHint()));
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));

        QCOMPARE(PageWalker::clippedTexts(page).size(), 1);
        QVERIFY(PageWalker::clippedTexts(page).first().contains(u"much too long"_s));
        QCOMPARE(PageWalker::namelessControls(page).size(), 1);
        QVERIFY(PageWalker::namelessControls(page).first().contains(u"QLineEdit"_s));
        QCOMPARE(PageWalker::weakTexts(page).size(), 1);
        QVERIFY(PageWalker::weakTexts(page).first().contains(u"hard to read"_s));
    }

    void walkerSeesWhatIsWronglyPainted()
    {
        QVERIFY(applyTheme(*qApp, Theme::Choice{ThemeName::Light, u"en"_s, 1.0}).ok());
        QStringListModel model({u"a state that must be read whole"_s});
        QListView list;
        auto *const delegate = new RowDelegate(&list, [](const QModelIndex &index) {
            RowDelegate::Cell cell;
            cell.text = index.data().toString();
            cell.detail = u"a detail may lose its end, wherever it is too long for its place"_s;
            return cell;
        });
        list.setItemDelegate(delegate);
        list.setModel(&model);
        list.setAccessibleName(u"List"_s);
        list.resize(400, 60);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QVERIFY2(PageWalker::complaints(list).isEmpty(), qPrintable(PageWalker::complaints(list).join(u'\n')));

        list.setGridSize(QSize(88, 28)); // else the list would scroll sideways
        list.resize(90, 60);
        QCoreApplication::processEvents();
        QVERIFY(PageWalker::clippedTexts(list).join(u'\n').contains(u"painted “a state that must be read whole”"_s));

        class Pale : public QWidget
        {
        protected:
            void paintEvent(QPaintEvent *) override
            {
                QPainter painter(this);
                Paint::text(&painter, rect(), u"12:40"_s, themeOf(this).font(TextStyle::Body), QColor(u"#C0C8D0"_s));
            }
        } pale;
        pale.resize(200, 40);
        pale.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pale));
        QCOMPARE(PageWalker::weakTexts(pale).size(), 1);
        QVERIFY(PageWalker::weakTexts(pale).first().contains(u"12:40"_s));
    }

    void galleryIsFine_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        QTest::newRow("light, Chinese") << 0 << u"zh_CN"_s << 1.0;
        QTest::newRow("light, English") << 0 << u"en"_s << 1.0;
        QTest::newRow("dark, Chinese") << 1 << u"zh_CN"_s << 1.0;
        QTest::newRow("dark, English, 125 %") << 1 << u"en"_s << 1.25;
        QTest::newRow("high contrast, Chinese") << 2 << u"zh_CN"_s << 1.0;
        QTest::newRow("high contrast, English, 150 %") << 2 << u"en"_s << 1.5;
    }
    void galleryIsFine()
    {
        QFETCH(int, theme);
        QFETCH(QString, language);
        QFETCH(double, scale);
        QVERIFY(applyTheme(*qApp, Theme::Choice{ThemeName(theme), language, scale}).ok());
        const FixedClock clock(momentFromEpochMs(0));
        const PageEntry *entry = findPage(u"gallery"_s);
        QVERIFY(entry);
        const std::unique_ptr<Page> page = entry->make({clock, Zone::utc(), language, true});
        QVERIFY(page->isSettled());
        page->resize(int(1600 * scale), int(1300 * scale));
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        const QStringList complaints = PageWalker::complaints(*page);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
