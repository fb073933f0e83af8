// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/pausereason.h"

#include "models/domain/agentstate.h"

#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

class TestPauseReason : public QObject
{
    Q_OBJECT

private slots:
    void aRestroomVisitIsAShortBreak_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("shown");
        QTest::newRow("洗手间") << u"洗手间"_s << u"小休"_s;
        QTest::newRow("去卫生间") << u"去卫生间"_s << u"小休"_s;
        QTest::newRow("上厕所") << u"上厕所"_s << u"小休"_s;
        QTest::newRow("Toilet") << u"Toilet"_s << u"short break"_s;
        QTest::newRow("WC") << u"WC"_s << u"short break"_s;
        QTest::newRow("newcomer talk") << u"newcomer talk"_s << u"newcomer talk"_s;
        QTest::newRow("小休") << u"小休"_s << u"小休"_s;
        QTest::newRow("lunch") << u"lunch"_s << u"lunch"_s;
        QTest::newRow("none") << QString() << QString();
    }
    void aRestroomVisitIsAShortBreak()
    {
        QFETCH(QString, reason);
        QFETCH(QString, shown);
        QCOMPARE(discreetReason(reason), shown);
        if (shown != reason)
            QCOMPARE(pauseKindOf(shown), PauseKind::Break);
    }

    void aReasonMayNameItsKindAlone_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("kind"); // -1: it says more, or nothing
        QTest::newRow("meal") << u"meal"_s << int(PauseKind::Meal);
        QTest::newRow("Meal") << u"Meal"_s << int(PauseKind::Meal);
        QTest::newRow("用餐") << u"用餐"_s << int(PauseKind::Meal);
        QTest::newRow("示忙") << u"示忙"_s << int(PauseKind::Busy);
        QTest::newRow("會議") << u"會議"_s << int(PauseKind::Meeting);
        QTest::newRow("lunch is a word of the centre's") << u"lunch"_s << -1;
        QTest::newRow("more than the name") << u"meal, late"_s << -1;
        QTest::newRow("none") << QString() << -1;
    }
    void aReasonMayNameItsKindAlone()
    {
        QFETCH(QString, reason);
        const std::optional<PauseKind> kind = namedPauseKind(reason);
        QTEST(kind ? int(*kind) : -1, "kind");
        if (kind)
            QCOMPARE(pauseKindOf(reason), *kind);
    }
};

QTEST_GUILESS_MAIN(TestPauseReason)
#include "tst_pausereason.moc"
