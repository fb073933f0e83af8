// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/gapmark.h"
#include "widgets/floor/momentslider.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Zone zone = *Zone::parse(u"Asia/Shanghai"_s);

Moment at(const QString &time)
{
    return zone.toMoment({2026, 11, 24}, QTime::fromString(time, u"HH:mm:ss"_s));
}

} // namespace

class TestMomentSlider : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(applyTheme(*qApp, Theme::Choice{ThemeName::Light, u"en"_s, 1.0}).ok()); }

    void keys_data()
    {
        QTest::addColumn<QString>("from"); // empty = live
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("live");
        QTest::addColumn<QString>("wanted"); // empty = the present
        QTest::addRow("a minute back from the present") << QString() << int(Qt::Key_Left) << true << u"14:21:00"_s;
        QTest::addRow("a minute back") << u"14:20:00"_s << int(Qt::Key_Left) << true << u"14:19:00"_s;
        QTest::addRow("a minute on") << u"14:19:30"_s << int(Qt::Key_Right) << true << u"14:20:00"_s;
        QTest::addRow("up is earlier, as in a list") << u"14:20:00"_s << int(Qt::Key_Up) << true << u"14:19:00"_s;
        QTest::addRow("down is later") << u"14:19:00"_s << int(Qt::Key_Down) << true << u"14:20:00"_s;
        QTest::addRow("a quarter back") << u"14:20:00"_s << int(Qt::Key_PageUp) << true << u"14:05:00"_s;
        QTest::addRow("a quarter on") << u"14:05:00"_s << int(Qt::Key_PageDown) << true << u"14:20:00"_s;
        QTest::addRow("beyond the present") << u"14:20:00"_s << int(Qt::Key_PageDown) << true << QString();
        QTest::addRow("to the start") << u"14:20:00"_s << int(Qt::Key_Home) << true << u"08:30:00"_s;
        QTest::addRow("not before the start") << u"08:31:00"_s << int(Qt::Key_PageUp) << true << u"08:30:00"_s;
        QTest::addRow("to the present") << u"09:00:00"_s << int(Qt::Key_End) << true << QString();
        QTest::addRow("to another day's end") << u"09:00:00"_s << int(Qt::Key_End) << false << u"14:21:06"_s;
    }
    void keys()
    {
        QFETCH(QString, from);
        QFETCH(int, key);
        QFETCH(bool, live);
        QFETCH(QString, wanted);
        MomentSlider slider;
        slider.setRange({at(u"08:30:00"_s), at(u"14:21:07"_s)}, live, zone);
        if (!from.isEmpty())
            slider.setMoment(at(from));
        QSignalSpy moments(&slider, &MomentSlider::momentWanted);
        QSignalSpy present(&slider, &MomentSlider::liveWanted);
        QTest::keyClick(&slider, Qt::Key(key));
        QCOMPARE(present.size(), wanted.isEmpty() ? 1 : 0);
        QCOMPARE(moments.size(), wanted.isEmpty() ? 0 : 1);
        if (wanted.isEmpty())
            QVERIFY(!slider.moment());
        else
            QCOMPARE(std::chrono::floor<std::chrono::seconds>(*slider.moment()), at(wanted));
    }
    /** What is read out is what the badge says: a feed that is silent is not live. */
    void thePresentIsToldAsItIsHeard()
    {
        MomentSlider slider;
        slider.setRange({at(u"08:00:00"_s), at(u"12:00:00"_s)}, true, zone);
        QCOMPARE(slider.accessibleDescription(), u"Live"_s);
        slider.setSilence(u"Silent"_s);
        QCOMPARE(slider.accessibleDescription(), u"Silent"_s);
        slider.setMoment(at(u"09:00:00"_s));
        QCOMPARE(slider.accessibleDescription(), u"09:00:00"_s);
        slider.setMoment(std::nullopt);
        QCOMPARE(slider.accessibleDescription(), u"Silent"_s);
        slider.setSilence({});
        QCOMPARE(slider.accessibleDescription(), u"Live"_s);
    }
    void dragging()
    {
        MomentSlider slider;
        slider.setFixedWidth(414);
        slider.setRange({at(u"08:00:00"_s), at(u"12:00:00"_s)}, true, zone);
        QSignalSpy moments(&slider, &MomentSlider::momentWanted);
        QSignalSpy present(&slider, &MomentSlider::liveWanted);
        slider.show();
        QTest::mousePress(&slider, Qt::LeftButton, {}, {207, 10});
        QCOMPARE(moments.size(), 1);
        QVERIFY(std::chrono::abs(*slider.moment() - at(u"10:00:00"_s)) < 1min);
        QTest::mouseMove(&slider, {107, 10});
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, {107, 10});
        QTest::mouseClick(&slider, Qt::LeftButton, {}, {413, 10});
        QCOMPARE(present.size(), 1);
        QVERIFY(!slider.moment());
    }
    /** What was filled is told in words and looks otherwise than what is unknown. */
    void gapsSayWhetherTheyAreFilled()
    {
        MomentSlider slider;
        slider.setFixedWidth(414);
        slider.setRange({at(u"08:00:00"_s), at(u"12:00:00"_s)}, true, zone);
        const auto picture = [&slider](bool filled) {
            slider.setGaps({{{at(u"09:00:00"_s), at(u"09:20:00"_s)}, u"cable"_s, {}, filled}});
            slider.setMoment(at(u"09:10:00"_s));
            return slider.grab().toImage();
        };
        const QImage open = picture(false);
        QVERIFY2(slider.accessibleDescription().contains(u"nothing is known from 09:00:00"_s),
                 qPrintable(slider.accessibleDescription()));
        const QImage filled = picture(true);
        QVERIFY2(slider.accessibleDescription().contains(u"filled from queue_log: cable"_s),
                 qPrintable(slider.accessibleDescription()));
        QVERIFY(open != filled);
        GapLegend legend;
        legend.setShown(true, true);
        QCOMPARE(legend.words().size(), 2);
        QVERIFY(legend.accessibleName().contains(u"queue_log"_s));
        legend.setShown(false, false);
        QVERIFY(legend.isHidden());
    }
    void anEmptyRangeAsksForNothing()
    {
        MomentSlider slider;
        QSignalSpy moments(&slider, &MomentSlider::momentWanted);
        QTest::keyClick(&slider, Qt::Key_Left);
        QTest::keyClick(&slider, Qt::Key_Home);
        QCOMPARE(moments.size(), 0);
    }
};

QTEST_MAIN(TestMomentSlider)
#include "tst_momentslider.moc"
