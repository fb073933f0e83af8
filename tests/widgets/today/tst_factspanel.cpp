// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/factspanel.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** The facts beside the day: the same numbers as on the other pages. */
class TestFactsPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s)); }

    /** Of two queues the calls are counted together, not their shares: here 75 % would be wrong. */
    void theServiceLevelIsOfAllCallsInTheCentresVariant()
    {
        DayFacts facts;
        facts.queues.emplace(2);
        QueueCounts &quick = facts.queues->front().counts;
        quick.offered = 100;
        quick.answered = quick.answeredWithin = 50;
        quick.abandoned = quick.abandonedWithin = 50;
        QueueCounts &slow = facts.queues->back().counts;
        slow.offered = slow.answered = 100;
        slow.answeredWithin = 50;
        FactsPanel panel;
        panel.show(facts);
        const auto *const level = panel.findChild<QLabel *>(u"factLevel"_s);
        QCOMPARE(level->text(), u"66.7"_s);
        QVERIFY(facts.settings.set(u"service_level_variant"_s, u"negative"_s).ok());
        panel.show(facts);
        QCOMPARE(level->text(), u"50.0"_s);
    }

    /** As the bar above and the day's report count: leave is not due, and who is to come yet is not missed. */
    void whoIsDueIsCountedAsEverywhere()
    {
        const Moment now = momentFromEpochMs(1'795'709'000'000);
        const auto person = [&now](const QString &no, DayKind kind, std::chrono::hours begins) {
            PersonDay day{Person{PersonId(1), *EmployeeNo::parse(no), no, u"一组"_s, {}, {}, {}, false},
                          RosterDay{{}, PersonId(1), {}, {}, kind, {}, {}},
                          {},
                          {},
                          {},
                          false,
                          {},
                          {},
                          {},
                          {},
                          {},
                          false,
                          {},
                          {},
                          {},
                          {}};
            if (kind == DayKind::Work)
                day.roster.segments = {{now + begins, now + begins + std::chrono::hours(8)}};
            return day;
        };
        DayFacts facts;
        facts.now = now;
        facts.roll = AttendanceDay();
        facts.roll->people = {person(u"A1"_s, DayKind::Work, std::chrono::hours(-2)),
                              person(u"A2"_s, DayKind::Leave, std::chrono::hours(0)),
                              person(u"A3"_s, DayKind::Work, std::chrono::hours(2))};
        facts.roll->people.front().present = true;
        facts.roll->people.front().arrivedAt = now - std::chrono::hours(2);
        FactsPanel panel;
        panel.show(facts);
        QStringList shown;
        for (int i = 0; i < 5; ++i)
            shown << panel.findChild<QLabel *>(u"fact%1"_s.arg(i))->text();
        QCOMPARE(shown, (QStringList{u"2"_s, u"1"_s, u"0"_s, u"1"_s, u"1"_s}));
    }
};

QTEST_MAIN(TestFactsPanel)
#include "tst_factspanel.moc"
