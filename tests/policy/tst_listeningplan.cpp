// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/isoweek.h"
#include "models/policy/careplan.h"
#include "models/policy/factwords.h"
#include "models/policy/listeningplan.h"

#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

const Moment monday = momentFromEpochMs(1'795'000'000'000);

ListeningFacts someone(qint64 id, const QString &name)
{
    return {PersonId(id), name, 0, 0, monday - std::chrono::days(2), 0, 0, {}};
}

} // namespace

/** Who is listened to next and who needs a talk, with the reasons; words that tell no fact; the weeks that all of it is
 * counted in. */
class TestListeningPlan : public QObject
{
    Q_OBJECT

private slots:
    void everyReasonHasItsPoints_data()
    {
        using Kind = ListeningReason::Kind;
        QTest::addColumn<ListeningFacts>("facts");
        QTest::addColumn<QList<ListeningReason>>("reasons");
        const ListeningReason owesTwo{Kind::OwesMonitored, 2, 10};
        const ListeningReason owesBacks{Kind::OwesCalledBack, 2, 6};
        const ListeningReason notThisWeek{Kind::NotThisWeek, 0, 20};
        const auto row = [](const char *name, const std::function<void(ListeningFacts &)> &set,
                            const QList<ListeningReason> &reasons) {
            ListeningFacts facts = someone(1, u"a"_s);
            set(facts);
            QTest::newRow(name) << facts << reasons;
        };
        row("nothing this week", [](ListeningFacts &) {}, {notThisWeek, owesTwo, owesBacks});
        row("never on record", [](ListeningFacts &f) { f.lastHeard.reset(); },
            {{Kind::NeverHeard, 0, 30}, owesTwo, owesBacks});
        row("two and two is enough", [](ListeningFacts &f) { f.monitored = f.calledBack = 2; }, {});
        row("more than enough", [](ListeningFacts &f) { f.monitored = 5, f.calledBack = 3, f.longCalls = 9; }, {});
        row("one of each left", [](ListeningFacts &f) { f.monitored = f.calledBack = 1; },
            {{Kind::OwesMonitored, 1, 5}, {Kind::OwesCalledBack, 1, 3}});
        row("more of one does not make up for the other", [](ListeningFacts &f) { f.monitored = 4, f.calledBack = 0; },
            {owesBacks});
        row("long calls have a ceiling", [](ListeningFacts &f) { f.monitored = 2, f.calledBack = 1, f.longCalls = 40; },
            {{Kind::LongCalls, 40, 20}, {Kind::OwesCalledBack, 1, 3}});
        row("alerts have a ceiling", [](ListeningFacts &f) { f.monitored = 2, f.calledBack = 1, f.alerts = 9; },
            {{Kind::Alerts, 9, 16}, {Kind::OwesCalledBack, 1, 3}});
        row("19 percent over is no sign",
            [](ListeningFacts &f) { f.monitored = 2, f.calledBack = 1, f.ahtSeconds = 359; },
            {{Kind::OwesCalledBack, 1, 3}});
        row("20 percent over is one", [](ListeningFacts &f) { f.monitored = 2, f.calledBack = 1, f.ahtSeconds = 360; },
            {{Kind::SlowHandling, 20, 4}, {Kind::OwesCalledBack, 1, 3}});
        row("far over has a ceiling", [](ListeningFacts &f) { f.monitored = 2, f.calledBack = 1, f.ahtSeconds = 900; },
            {{Kind::SlowHandling, 200, 15}, {Kind::OwesCalledBack, 1, 3}});
        row("upset once", [](ListeningFacts &f) { f.monitored = 2, f.calledBack = 1, f.upset = 1; },
            {{Kind::Upset, 1, 8}, {Kind::OwesCalledBack, 1, 3}});
        row("upset has a ceiling", [](ListeningFacts &f) { f.monitored = 2, f.calledBack = 1, f.upset = 5; },
            {{Kind::Upset, 5, 16}, {Kind::OwesCalledBack, 1, 3}});
        row("seven days are no sign",
            [](ListeningFacts &f) { f.monitored = 2, f.lastHeard = monday - std::chrono::days(7); }, {owesBacks});
        row("eight are one", [](ListeningFacts &f) { f.monitored = 2, f.lastHeard = monday - std::chrono::days(8); },
            {owesBacks, {Kind::LongAgo, 8, 1}});
        row("a year has a ceiling",
            [](ListeningFacts &f) { f.monitored = 2, f.lastHeard = monday - std::chrono::days(365); },
            {{Kind::LongAgo, 365, 14}, owesBacks});
    }
    void everyReasonHasItsPoints()
    {
        QFETCH(ListeningFacts, facts);
        QFETCH(QList<ListeningReason>, reasons);
        const auto found = ListeningPlan::reasons(facts, ListeningRules(), monday);
        QCOMPARE(QList<ListeningReason>(found.begin(), found.end()), reasons);
    }

    void whoNeedsItMostComesFirst()
    {
        ListeningFacts done = someone(1, u"done"_s);
        done.monitored = done.calledBack = 2;
        ListeningFacts never = someone(2, u"never"_s);
        never.lastHeard.reset();
        ListeningFacts slow = someone(3, u"slow"_s);
        slow.longCalls = 5;
        ListeningFacts earlier = someone(4, u"earlier"_s);
        earlier.lastHeard = monday - std::chrono::days(4);
        const ListeningFacts later = someone(5, u"b later"_s);
        const ListeningFacts equal = someone(6, u"a later"_s);
        const auto queue = ListeningPlan::queue({later, done, never, slow, equal, earlier}, ListeningRules(), monday);
        QList<qint64> order;
        for (const ListeningPlace &place : queue) {
            order << place.person.value();
            int points = 0;
            for (const ListeningReason &reason : place.reasons)
                points += reason.points;
            QCOMPARE(place.points, points); // explained to the last point
        }
        QCOMPARE(order, (QList<qint64>{3, 2, 4, 6, 5})); // 56, 46, then 36 by the last time, then by name
        QVERIFY(ListeningPlan::queue({}, ListeningRules(), monday).empty());
        // Who cannot be heard today does not come next, however much is owed.
        slow.away = ListeningAway::OnLeave;
        never.away = ListeningAway::OffToday;
        order.clear();
        for (const ListeningPlace &place :
             ListeningPlan::queue({later, done, never, slow, equal, earlier}, ListeningRules(), monday))
            order << place.person.value();
        QCOMPARE(order, (QList<qint64>{4, 6, 5, 3, 2}));
    }

    /** Each reason outweighs all after it; nobody is left out, and everybody has a reason. */
    void whoNeedsATalkComesFirst()
    {
        using Kind = CareReason::Kind;
        const auto one = [](qint64 id, int upset, int due, int calls, std::optional<int> daysAgo) {
            CareFacts facts{PersonId(id), QString::number(id), upset, due, calls, {}};
            if (daysAgo)
                facts.lastCare = monday - std::chrono::days(*daysAgo) - std::chrono::hours(1);
            return facts;
        };
        const std::vector<CareFacts> facts{one(1, 0, 0, 0, 0), one(2, 0, 0, 0, 30), one(3, 0, 0, 0, {}),
                                           one(4, 0, 0, 1, 0), one(5, 0, 0, 9, 60), one(6, 0, 1, 0, 0),
                                           one(7, 1, 0, 0, 1), one(8, 2, 3, 4, 5),  one(9, 0, 0, 0, 30)};
        const std::vector<CarePlace> queue = CarePlan::queue(facts, monday);
        QList<qint64> order;
        for (const CarePlace &place : queue) {
            order << place.person.value();
            QVERIFY(!place.reasons.empty());
        }
        QCOMPARE(order, (QList<qint64>{8, 7, 6, 5, 4, 3, 2, 9, 1}));
        QCOMPARE(queue.front().reasons,
                 (std::vector<CareReason>{
                     {Kind::Upset, 2}, {Kind::ActionsDue, 3}, {Kind::LongCalls, 4}, {Kind::LastCare, 5}}));
        QCOMPARE(queue.back().reasons, (std::vector<CareReason>{{Kind::LastCare, 0}}));
        QCOMPARE(queue[5].reasons, (std::vector<CareReason>{{Kind::NeverCared, 0}}));
        QVERIFY(CarePlan::queue({}, monday).empty());
    }

    void wordsThatTellNoFact_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("a fact") << u"本周第三次在班前会开始后到场"_s << QString();
        QTest::newRow("always, in Chinese") << u"你总是迟到"_s << u"总是"_s;
        QTest::newRow("of the other script") << u"你總是遲到"_s << u"總是"_s;
        QTest::newRow("always") << u"You ALWAYS come late"_s << u"ALWAYS"_s;
        QTest::newRow("not in another word") << u"nevertheless, Lazyboy called"_s << QString();
        QTest::newRow("at the end") << u"this never"_s << u"never"_s;
        QTest::newRow("the first of two") << u"态度差，总是这样"_s << u"态度差"_s;
        QTest::newRow("a phrase") << u"Everyone else manages"_s << u"Everyone else"_s;
        QTest::newRow("beside Chinese") << u"他never听"_s << u"never"_s;
    }
    void wordsThatTellNoFact()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        const std::optional<FoundWording> found = findWording(text);
        QCOMPARE(found ? found->word : QString(), word);
    }

    void weeksBeginOnMonday_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("week");
        QTest::addColumn<QDate>("monday");
        QTest::newRow("a Sunday") << QDate(2026, 11, 22) << u"2026-W47"_s << QDate(2026, 11, 16);
        QTest::newRow("the Monday after") << QDate(2026, 11, 23) << u"2026-W48"_s << QDate(2026, 11, 23);
        QTest::newRow("week 53") << QDate(2026, 12, 31) << u"2026-W53"_s << QDate(2026, 12, 28);
        QTest::newRow("new year in week 53") << QDate(2027, 1, 3) << u"2026-W53"_s << QDate(2026, 12, 28);
        QTest::newRow("the first of 2027") << QDate(2027, 1, 4) << u"2027-W01"_s << QDate(2027, 1, 4);
        QTest::newRow("December in the next year's week")
            << QDate(2025, 12, 29) << u"2026-W01"_s << QDate(2025, 12, 29);
    }
    void weeksBeginOnMonday()
    {
        QFETCH(QDate, date);
        QFETCH(QDate, monday);
        const IsoWeek week = IsoWeek::of(date);
        QTEST(week.text(), "week");
        QCOMPARE(week.monday(), monday);
        const Zone zone = *Zone::parse(u"Asia/Shanghai"_s);
        QCOMPARE(week.range(zone), (TimeRange{zone.startOfDay(monday), zone.startOfDay(monday.addDays(7))}));
    }

    void aWeekWithADaylightSavingChangeHasItsHours()
    {
        const Zone berlin = *Zone::parse(u"Europe/Berlin"_s);
        const TimeRange week = IsoWeek::of(QDate(2026, 3, 29)).range(berlin);
        QCOMPARE(week.length(), std::chrono::hours(7 * 24 - 1));
    }
};

QTEST_GUILESS_MAIN(TestListeningPlan)
#include "tst_listeningplan.moc"
