// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/breakrules.h"

#include <QRegularExpression>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** "key=value key=value" over the defaults. */
CentreSettings settingsOf(const QString &text)
{
    CentreSettings settings;
    (void)settings.set(u"zone"_s, u"Asia/Shanghai"_s);
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const Result<void> set = settings.set(part.section(u'=', 0, 0), part.section(u'=', 1)); !set)
            qWarning("%s", qPrintable(set.error().text));
    }
    return settings;
}

} // namespace

class TestBreakRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void placesFollowTheQueue_data()
    {
        QTest::addColumn<QString>("settings");
        QTest::addColumn<int>("waiting");
        QTest::addColumn<int>("places");
        QTest::newRow("nobody waits") << QString() << 0 << 4;
        QTest::newRow("below the step") << QString() << 2 << 4;
        QTest::newRow("at the step") << QString() << 3 << 3;
        QTest::newRow("below the second") << QString() << 5 << 3;
        QTest::newRow("at the second") << QString() << 6 << 2;
        QTest::newRow("down to none") << QString() << 12 << 0;
        QTest::newRow("never below none") << QString() << 400 << 0;
        QTest::newRow("a least") << u"break_places_least=2"_s << 400 << 2;
        QTest::newRow("a least above the places") << u"break_places=1 break_places_least=3"_s << 0 << 1;
        QTest::newRow("no step") << u"break_places_step=0"_s << 400 << 4;
        QTest::newRow("a step of one") << u"break_places_step=1"_s << 1 << 3;
        QTest::newRow("no places") << u"break_places=0"_s << 0 << 0;
    }
    void placesFollowTheQueue()
    {
        QFETCH(QString, settings);
        QFETCH(int, waiting);
        QFETCH(int, places);
        QCOMPARE(BreakRules(settingsOf(settings)).places(waiting), places);
    }

    void lengthsAreSettings()
    {
        const BreakRules rules(settingsOf(u"break_minutes=8 meal_minutes=45 meal_cover=2 meal_cover.sales=5"_s));
        QVERIFY(rules.allowed(PauseKind::Break) == 8min);
        QVERIFY(rules.allowed(PauseKind::Meal) == 45min);
        QCOMPARE(rules.cover(u"sales"_s), 5);
        QCOMPARE(rules.cover(u"support"_s), 2);
    }

    void overdueFromTheDueTimeOn()
    {
        const BreakRules rules(settingsOf(u"break_minutes=10"_s));
        BreakRecord record;
        record.agent = record.name = u"李娜"_s;
        record.allowed = rules.allowed(PauseKind::Break);
        record.opened = momentFromEpochMs(1'795'414'800'000);
        record.status = BreakStatus::Sent;
        record.sentAt = record.opened;
        QVERIFY(!rules.overdue(record));
        record.status = BreakStatus::Out;
        record.since = record.opened + 1min;
        const auto finding = rules.overdue(record);
        QVERIFY(finding);
        QCOMPARE(finding->kind, u"breakOverdue"_s);
        QVERIFY(finding->since == record.opened + 11min);
        QVERIFY(finding->warn == Millis(0));
        QVERIFY(finding->alarm == 5min);
        record.extensions.push_back({record.opened, 5min, u"王芳"_s});
        QVERIFY(rules.overdue(record)->since == record.opened + 16min);
        QVERIFY(rules.overdue(record)->instance != finding->instance);
    }

    void whoseTurn()
    {
        const auto waiting = [](const QString &name, int opened) {
            BreakRecord record;
            record.agent = record.name = name;
            record.opened = momentFromEpochMs(opened);
            return record;
        };
        std::vector<BreakRecord> list{waiting(u"a"_s, 1), waiting(u"b"_s, 2), waiting(u"c"_s, 3), waiting(u"d"_s, 3)};
        const QHash<QString, int> rested{{u"a"_s, 300}, {u"b"_s, 100}, {u"c"_s, 200}, {u"d"_s, 200}};
        sortByTurn(list, [&rested](const BreakRecord &one) { return momentFromEpochMs(rested[one.agent]); });
        QString order;
        for (const BreakRecord &record : list)
            order += record.name;
        QCOMPARE(order, u"bcda"_s);
    }

    void mealBatches_data()
    {
        QTest::addColumn<QString>("settings");
        QTest::addColumn<QString>("people"); // name:queue,queue …
        QTest::addColumn<QString>("batches");
        QTest::newRow("nobody") << QString() << QString() << QString();
        QTest::newRow("one") << QString() << u"a:s"_s << u"a"_s;
        QTest::newRow("six of one queue") << QString() << u"a:s b:s c:s d:s e:s f:s"_s << u"ad|be|cf"_s;
        QTest::newRow("each queue is dealt out") << QString() << u"a:s b:s c:s d:t e:t f:t"_s << u"ad|be|cf"_s;
        QTest::newRow("cover wants more batches")
            << u"meal_cover=5"_s << u"a:s b:s c:s d:s e:s f:s"_s << u"a|b|c|d|e|f"_s;
        QTest::newRow("too small for its cover: one by one") << u"meal_cover=9"_s << u"a:s b:s"_s << u"a|b"_s;
        QTest::newRow("two batches") << u"meal_batches=2"_s << u"a:s b:s c:s d:s"_s << u"ac|bd"_s;
        QTest::newRow("in two queues") << u"meal_batches=2"_s << u"a:s,t b:s c:t"_s << u"bc|a"_s;
    }
    void mealBatches()
    {
        QFETCH(QString, settings);
        QFETCH(QString, people);
        QFETCH(QString, batches);
        std::vector<MealCandidate> candidates;
        for (const QString &one : people.split(u' ', Qt::SkipEmptyParts))
            candidates.push_back({one.section(u':', 0, 0), one.section(u':', 1).split(u',')});
        QStringList made;
        for (const MealBatch &batch : BreakRules(settingsOf(settings)).mealBatches(candidates)) {
            QCOMPARE(batch.number, int(made.size()) + 1);
            made << batch.agents.join(QString());
        }
        QCOMPARE(made.join(u'|'), batches);
    }
};

QTEST_GUILESS_MAIN(TestBreakRules)
#include "tst_breakrules.moc"
