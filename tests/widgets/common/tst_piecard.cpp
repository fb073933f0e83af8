// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/piecard.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** A ring with its total and its legend: by mouse, by keys, and at any size of floor. */
class TestPieCard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
        QVERIFY(applyTheme(*qApp, Theme::Choice{ThemeName::Light, u"en"_s, 1.0}).ok());
    }

    void pieTellsWhichStatesWereClicked()
    {
        PieCard pie;
        StateCounts counts{};
        counts[size_t(StateKey::Talking)] = 3;
        counts[size_t(StateKey::Ready)] = 2;
        pie.setCounts(counts);
        pie.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pie));
        QSignalSpy clicked(&pie, &PieCard::shareClicked);
        QList<QAbstractButton *> legend = pie.findChildren<QAbstractButton *>();
        legend.removeIf([](const QAbstractButton *part) { return !part->isVisible(); }); // no figure is set
        QCOMPARE(legend.size(), 2);
        QCOMPARE(legend[1]->accessibleName(), u"Ready: 2"_s);
        QTest::keyClick(legend[1], Qt::Key_Space);
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked.first().first().value<QList<StateKey>>(), QList<StateKey>{StateKey::Ready});
        counts[size_t(StateKey::Ready)] = 0;
        pie.setCounts(counts);
        QVERIFY(!legend[1]->isVisible());
    }

    void theKeysStayWithTheStateTheyWereOn()
    {
        PieCard pie;
        QLineEdit next(&pie);
        StateCounts counts{};
        counts[size_t(StateKey::Talking)] = 3;
        counts[size_t(StateKey::Ready)] = 2;
        counts[size_t(StateKey::Break)] = 1;
        pie.setCounts(counts);
        pie.show();
        QVERIFY(QTest::qWaitForWindowActive(&pie));
        pie.lastStop()->setFocus();
        const QString held = pie.focusWidget()->accessibleName();
        counts[size_t(StateKey::Acw)] = 1; // another state comes before it in the legend
        pie.setCounts(counts);
        QCOMPARE(pie.focusWidget()->accessibleName(), held);
        counts[size_t(StateKey::Acw)] = 0;
        pie.setCounts(counts);
        QCOMPARE(pie.focusWidget()->accessibleName(), held);
        counts[size_t(StateKey::Break)] = 0; // its own is gone
        pie.setCounts(counts);
        QCOMPARE(pie.focusWidget()->accessibleName(), u"Ready: 2"_s);
    }

    void theLegendIsOneStopOfTheTabKey()
    {
        QWidget window;
        auto *const layout = new QVBoxLayout(&window);
        QLineEdit before;
        PieCard pie;
        QLineEdit after;
        for (QWidget *const part : std::initializer_list<QWidget *>{&before, &pie, &after})
            layout->addWidget(part);
        StateCounts counts{};
        for (const StateKey state : {StateKey::Talking, StateKey::Ready, StateKey::Acw, StateKey::Break})
            counts[size_t(state)] = 1 + int(state);
        pie.setCounts(counts);
        QWidget::setTabOrder(&before, pie.headStop());
        QWidget::setTabOrder(pie.lastStop(), &after);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto press = [&window](Qt::Key key) {
            QTest::keyClick(window.focusWidget(), key);
            return window.focusWidget();
        };
        before.setFocus();
        QWidget *const first = press(Qt::Key_Tab);
        QVERIFY(pie.isAncestorOf(first));
        QVERIFY(first->accessibleDescription().startsWith(u"1 of 4 "_s));
        QCOMPARE(press(Qt::Key_Tab), &after); // not to the next share
        QCOMPARE(press(Qt::Key_Backtab), first);
        QWidget *const second = press(Qt::Key_Right);
        QVERIFY(second->accessibleDescription().startsWith(u"2 of 4 "_s));
        QWidget *const last = press(Qt::Key_Down);
        QVERIFY(last->accessibleDescription().startsWith(u"4 of 4 "_s));
        QCOMPARE(press(Qt::Key_Home), first);
        QCOMPARE(press(Qt::Key_End), last);
        QCOMPARE(press(Qt::Key_Down), last); // there is none below it
        QCOMPARE(press(Qt::Key_Backtab), &before);
        QCOMPARE(press(Qt::Key_Tab), last); // where the keys were
        counts[size_t(StateKey::Break)] = counts[size_t(StateKey::Acw)] = 0;
        after.setFocus();
        pie.setCounts(counts); // it is gone: Tab comes to one that is there
        QCOMPARE(press(Qt::Key_Backtab), first);
        pie.setChosen(pie.shares().front().states);
        QVERIFY(first->accessibleDescription().contains(u"only these"_s));
        QVERIFY(first->accessibleDescription().contains(u"all again"_s));
    }

    void theTotalOfAPieLeavesItsRingFree_data()
    {
        QTest::addColumn<int>("diameter");
        QTest::addColumn<int>("count");
        for (const int diameter : {44, 60, 76}) {
            for (const int count : {8, 44, 444, 4444})
                QTest::addRow("%d in %d px", count, diameter) << diameter << count;
        }
    }

    void theTotalOfAPieLeavesItsRingFree()
    {
        QFETCH(int, diameter);
        QFETCH(int, count);
        PieCard pie(diameter);
        StateCounts counts{};
        counts[size_t(StateKey::Talking)] = count;
        pie.setCounts(counts);
        auto *ring = pie.findChild<QAbstractScrollArea *>();
        const QImage image = ring->viewport()->grab().toImage();
        const Theme &theme = themeOf(&pie);
        const double hole = diameter * theme.pie().hole / 2;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const double far = std::hypot(x + 0.5 - image.width() / 2.0, y + 0.5 - image.height() / 2.0);
                QVERIFY2(far < hole || image.pixelColor(x, y) != theme.color(ColorRole::Text),
                         qPrintable(u"%1, %2"_s.arg(x).arg(y)));
            }
        }
    }

    void theWordBelowTheTotalOfAPieLeavesItsRingFree_data()
    {
        QTest::addColumn<int>("diameter");
        QTest::addColumn<int>("count");
        for (const int diameter : {76, 84, 104}) {
            for (const int count : {8, 444, 4444})
                QTest::addRow("%d in %d px", count, diameter) << diameter << count;
        }
    }

    void theWordBelowTheTotalOfAPieLeavesItsRingFree()
    {
        QFETCH(int, diameter);
        QFETCH(int, count);
        PieCard pie(diameter);
        StateCounts counts{};
        counts[size_t(StateKey::Talking)] = count;
        pie.setCounts(counts);
        auto *ring = pie.findChild<QAbstractScrollArea *>();
        const QImage bare = ring->viewport()->grab().toImage();
        pie.setCaption(u"Team"_s);
        const QImage worded = ring->viewport()->grab().toImage();
        QVERIFY(worded != bare);
        const double hole = diameter * themeOf(&pie).pie().hole / 2;
        constexpr double room = 2; // between word and ring
        for (int y = bare.height() / 2; y < bare.height(); ++y) {
            for (int x = 0; x < bare.width(); ++x) {
                const double far = std::hypot(x + 0.5 - bare.width() / 2.0, y + 0.5 - bare.height() / 2.0);
                QVERIFY2(far < hole - room || worded.pixel(x, y) == bare.pixel(x, y),
                         qPrintable(u"%1, %2"_s.arg(x).arg(y)));
            }
        }
    }
};

QTEST_MAIN(TestPieCard)
#include "tst_piecard.moc"
