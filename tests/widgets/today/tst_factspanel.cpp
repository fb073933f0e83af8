// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/factrow.h"
#include "widgets/common/textlabel.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/today/factspanel.h"

#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** The facts beside the day: how the last one went, what is new, and the same numbers as on the other pages. */
class TestFactsPanel : public QObject
{
    Q_OBJECT

    static inline const QDate today{2026, 11, 26};

    static QString wordsIn(const FactsPanel &panel, const QString &name)
    {
        QStringList words;
        for (const QLabel *const label : panel.findChild<QWidget *>(name)->findChildren<QLabel *>())
            words << label->text();
        return words.join(u' ');
    }
    static KnowledgeStanding point(QDate from, bool known)
    {
        KnowledgeStanding one;
        one.point.words.validFrom = from;
        KnowledgeReader reader{PersonId(1), u"A1"_s, u"李娜"_s, {}, {}, {}};
        if (known)
            reader.confirmedAt = Moment(Millis(1));
        one.readers = {reader};
        return one;
    }

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
        QVERIFY(applyTheme(*qApp, Theme::Choice{ThemeName::Light, u"en"_s, 1.0}).ok());
    }

    void yesterdayStandsBesideItsTargets_data()
    {
        QTest::addColumn<double>("level");
        QTest::addColumn<double>("handling");
        QTest::addColumn<QString>("levelWords");
        QTest::addColumn<QString>("handlingWords");
        QTest::newRow("both missed") << 0.824 << 312.0 << u"82.4 / 85 ▼ 2.6"_s << u"312 / 300 ▲ 12 s"_s;
        QTest::newRow("missed by what nobody sees") << 0.8496 << 300.4 << u"85.0 / 85 ✓ met"_s << u"300 / 300 ✓ met"_s;
        QTest::newRow("both met") << 0.85 << 300.0 << u"85.0 / 85 ✓ met"_s << u"300 / 300 ✓ met"_s;
    }
    void yesterdayStandsBesideItsTargets()
    {
        QFETCH(double, level);
        QFETCH(double, handling);
        QFETCH(QString, levelWords);
        QFETCH(QString, handlingWords);
        FactsPanel panel;
        panel.setVisible(true);
        QVERIFY(!panel.findChild<QWidget *>(u"levelBefore"_s)->isVisible());
        DaySheet sheet;
        sheet.yesterday.emplace();
        sheet.yesterday->date = today.addDays(-1);
        sheet.yesterday->figures = {{FigureVariant::IgnoreAbandons, level, 0.85},
                                    {FigureVariant::QueueCalls, handling, 300.0}};
        panel.showLookBack(sheet, today);
        QVERIFY2(wordsIn(panel, u"levelBefore"_s).startsWith(levelWords), qPrintable(wordsIn(panel, u"levelBefore"_s)));
        QVERIFY2(wordsIn(panel, u"handlingBefore"_s).startsWith(handlingWords),
                 qPrintable(wordsIn(panel, u"handlingBefore"_s)));
        QVERIFY(!panel.findChild<QWidget *>(u"newPoints"_s)->isVisible()); // nothing was read of them
    }

    void whatIsNewSinceTheLastWorkedDayIsCounted()
    {
        FactsPanel panel;
        panel.setVisible(true);
        DaySheet sheet;
        sheet.yesterday.emplace();
        sheet.yesterday->date = today.addDays(-3); // over the weekend
        sheet.yesterday->figures = {{FigureVariant::IgnoreAbandons, std::nullopt, 0.85}};
        sheet.knowledge = {{point(today, false), point(today.addDays(-2), true), point(today.addDays(-3), false)}};
        panel.showLookBack(sheet, today);
        auto *const news = panel.findChild<QLabel *>(u"newPoints"_s);
        QVERIFY(news->isVisible());
        QVERIFY2(news->text().contains(u"New knowledge points: 2"_s), qPrintable(news->text()));
        QVERIFY2(news->text().contains(u"1 not known"_s), qPrintable(news->text()));
        QVERIFY(!panel.findChild<QWidget *>(u"levelBefore"_s)->isVisible()); // nothing can be said
    }

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

    /** A click on a live figure opens what it was computed from. */
    void aLiveFigureOpens()
    {
        DayFacts facts;
        facts.sums.handled = 2;
        facts.sums.handling = std::chrono::minutes(4);
        FactsPanel panel;
        panel.show(facts);
        QSignalSpy wanted(&panel, &FactsPanel::figureWanted);
        auto *const row = panel.findChild<QAbstractButton *>(u"live.aht"_s);
        QVERIFY(row);
        QCOMPARE(row->focusPolicy(), Qt::StrongFocus);
        row->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().value<FigureKind>(), FigureKind::HandlingTime);
        QVERIFY(!row->accessibleName().isEmpty());
        // Yesterday's have nothing behind them here.
        QCOMPARE(panel.findChild<QAbstractButton *>(u"levelBefore"_s)->focusPolicy(), Qt::NoFocus);
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
