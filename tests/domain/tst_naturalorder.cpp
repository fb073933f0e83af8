// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/naturalorder.h"

#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** How names of queues follow each other. */
class TestNaturalOrder : public QObject
{
    Q_OBJECT

private slots:
    void namesFollowEachOther_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");

        QTest::newRow("by a number's value") << u"医保服务2"_s << u"医保服务10"_s;
        QTest::newRow("without a number first") << u"医保服务"_s << u"医保服务2"_s;
        QTest::newRow("by what stands after the number") << u"line 2 north"_s << u"line 2 south"_s;
        QTest::newRow("by a second number") << u"2-9"_s << u"2-10"_s;
        QTest::newRow("zeros before a number have no value") << u"q007"_s << u"q8"_s;
        QTest::newRow("the same value, by how it is written") << u"q07"_s << u"q7"_s;
        QTest::newRow("longer than any integer") << u"q99999999999999999999"_s << u"q100000000000000000000"_s;
        QTest::newRow("wide digits") << u"社保２"_s << u"社保10"_s;
        QTest::newRow("nothing before zero") << u"q"_s << u"q0"_s;
        QTest::newRow("a number before a letter") << u"q12"_s << u"qa"_s;
        QTest::newRow("a number before a sign") << u"q12"_s << u"q-1"_s;
        QTest::newRow("letters of either case together") << u"billing"_s << u"Claims"_s;
        QTest::newRow("the same letters, the capital first") << u"VIP"_s << u"vip"_s;
        QTest::newRow("other words") << u"医保服务10"_s << u"社保咨询"_s;
        QTest::newRow("no name") << QString() << u"0"_s;
    }

    void namesFollowEachOther()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        QVERIFY(naturalOrder(first, second) < 0);
        QVERIFY(naturalOrder(second, first) > 0);
        QVERIFY(naturalOrder(first, first) == 0);
        QVERIFY(NaturalLess()(first, second));
        QVERIFY(!NaturalLess()(second, first));
        QVERIFY(!NaturalLess()(second, second));
    }

    void listsAreSorted()
    {
        QStringList names{u"医保服务10"_s, u"社保咨询"_s, u"医保服务"_s, u"医保服务2"_s, u"医保服务1"_s};
        sortNaturally(names);
        QCOMPARE(names, (QStringList{u"医保服务"_s, u"医保服务1"_s, u"医保服务2"_s, u"医保服务10"_s, u"社保咨询"_s}));
    }
};

QTEST_GUILESS_MAIN(TestNaturalOrder)
#include "tst_naturalorder.moc"
