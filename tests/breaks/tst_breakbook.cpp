// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/breaks/breakbook.h"
#include "models/domain/zone.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Zone zone()
{
    return *Zone::parse(u"Asia/Shanghai"_s);
}

CentreSettings settings(const QString &extra)
{
    CentreSettings settings;
    (void)settings.set(u"zone"_s, u"Asia/Shanghai"_s);
    for (const QString &part : extra.split(u' ', Qt::SkipEmptyParts))
        (void)settings.set(part.section(u'=', 0, 0), part.section(u'=', 1));
    return settings;
}

/**
 * A desk told by lines: "14:02 na break" is what the feed says of na, "14:03 na send!" what the leader does. A time
 * after 24:00 is the next day's.
 */
class Scene
{
public:
    explicit Scene(const QString &extra = {})
        : m_extra(extra)
        , m_book(std::make_unique<BreakBook>(BreakRules(settings(extra))))
    {
        m_day.from = at(u"00:00"_s);
        m_book->restore(m_day, m_day.from);
    }

    static Moment at(const QString &text)
    {
        const QStringList parts = text.split(u':');
        return zone().startOfDay(QDate(2026, 11, 26)) + std::chrono::hours(parts[0].toInt())
               + std::chrono::minutes(parts[1].toInt()) + std::chrono::seconds(parts.value(2).toInt());
    }

    void tell(const QString &script)
    {
        for (const QString &line : script.split(u'\n', Qt::SkipEmptyParts))
            step(line.trimmed().split(u' '));
    }

    BreakBook &book() { return *m_book; }
    QString trouble;
    BreakDay m_day;

    /** All records of the day, as a line each. */
    QString records()
    {
        keep();
        QStringList lines;
        for (const BreakRecord &record : m_kept) {
            QStringList words{record.agent, pauseKindName(record.kind), breakStatusName(record.status)};
            if (record.since)
                words << clock(*record.since);
            if (record.due())
                words << u">"_s + clock(*record.due());
            if (record.backAt)
                words << u"="_s + clock(*record.backAt) + (record.endSeen ? QString() : u"?"_s);
            if (!record.sentBy.isEmpty())
                words << u"sent"_s;
            if (record.fromFeed)
                words << u"feed"_s;
            if (!record.backBy.isEmpty())
                words << u"called"_s;
            if (record.isOvertime())
                words << u"over"_s;
            lines << words.join(u' ');
        }
        return lines.join(u'\n');
    }

    QString waiting()
    {
        QStringList names;
        for (const BreakTurn &turn : m_book->board().waiting)
            names << turn.record.agent;
        return names.join(u' ');
    }

private:
    static QString clock(Moment moment) { return zone().localTime(moment).toString(u"HH:mm"_s); }

    void keep()
    {
        for (const BreakRecord &record : m_book->takeChanged()) {
            const auto same = std::ranges::find_if(m_kept, [&record](const BreakRecord &one) {
                return one.agent == record.agent && one.opened == record.opened;
            });
            if (same == m_kept.end())
                m_kept.push_back(record);
            else
                *same = record;
        }
    }

    void restart(Moment now)
    {
        keep();
        m_day.records.assign(m_kept.begin(), m_kept.end());
        m_book = std::make_unique<BreakBook>(BreakRules(settings(m_extra)));
        m_book->restore(m_day, now);
    }

    void step(const QStringList &words)
    {
        using Act = BreakCommand::Act;
        static const QHash<QString, Act> acts{{u"ask"_s, Act::Ask},       {u"withdraw"_s, Act::Withdraw},
                                              {u"send"_s, Act::Send},     {u"back"_s, Act::Back},
                                              {u"extend"_s, Act::Extend}, {u"plan"_s, Act::PlanMeals},
                                              {u"go"_s, Act::SendBatch},  {u"approve"_s, Act::ApproveBusy}};
        const Moment now = at(words[0]);
        const QString who = words[1];
        QString verb = words[2];
        if (who == "-"_L1) {
            if (verb == "silence"_L1)
                m_book->silenced();
            else if (verb == "callers"_L1)
                m_book->setWaitingCallers(words[3].toInt());
            else if (verb == "restart"_L1)
                restart(now);
            m_book->advanceTo(now);
            return;
        }
        const bool anyway = verb.endsWith(u'!');
        verb.remove(u'!');
        if (acts.contains(verb)) {
            const bool meal = words.value(3) == "meal"_L1;
            const Result<void> done = m_book->carryOut({acts[verb],
                                                        who,
                                                        meal ? PauseKind::Meal : PauseKind::Break,
                                                        words.value(3).toInt(),
                                                        anyway,
                                                        {u"王芳"_s, {}, {}}},
                                                       now);
            trouble = done ? QString() : done.error().text;
        } else {
            m_book->observe(fact(who, verb, now, words.value(3)), now);
        }
        m_book->advanceTo(now);
    }

    BreakFact fact(const QString &who, const QString &verb, Moment now, const QString &queue)
    {
        BreakFact fact{who,
                       who,
                       u"PJSIP/"_s + who,
                       {queue.isEmpty() ? u"support"_s : queue},
                       AgentState::Ready,
                       Certainty::Measured,
                       false,
                       PauseKind::Busy,
                       now};
        static const QHash<QString, PauseKind> pauses{{u"break"_s, PauseKind::Break},
                                                      {u"toilet"_s, pauseKindOf(u"洗手间")},
                                                      {u"meal"_s, PauseKind::Meal},
                                                      {u"busy"_s, PauseKind::Busy},
                                                      {u"training"_s, PauseKind::Training}};
        if (verb == "logout"_L1)
            fact.state = AgentState::LoggedOut;
        else if (verb == "unknown"_L1)
            fact.state = AgentState::Unknown;
        else if (verb == "pending"_L1)
            fact = {who,
                    who,
                    u"PJSIP/"_s + who,
                    {u"support"_s},
                    AgentState::Talking,
                    Certainty::Measured,
                    true,
                    PauseKind::Break,
                    now};
        else if (pauses.contains(verb)) {
            fact.state = AgentState::Paused;
            fact.paused = true;
            fact.pause = pauses[verb];
        }
        return fact;
    }

    QString m_extra;
    std::unique_ptr<BreakBook> m_book;
    std::deque<BreakRecord> m_kept;
};

} // namespace

class TestBreakBook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void feedAndDeskAgree_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("records");
        const auto row = [](const char *name, const QString &script, const QString &records) {
            QTest::newRow(name) << script << records;
        };
        row("a pause is a break, its end is back", u"10:00 na ready\n10:10 na break\n10:18 na ready"_s,
            u"na break back 10:10 >10:20 =10:18 feed"_s);
        row("a restroom visit is a short break", u"10:00 na ready\n10:10 na toilet"_s,
            u"na break out 10:10 >10:20 feed"_s);
        row("busy and training are none", u"10:00 na busy\n10:10 na training\n10:20 na ready"_s, QString());
        row("sent, then paused: one, allowed from the pause",
            u"10:00 na ready\n10:10 na send\n10:12 na break\n10:22 na ready"_s,
            u"na break back 10:12 >10:22 =10:22 sent"_s);
        row("paused, then sent: one", u"10:00 na ready\n10:10 na break\n10:11 na send\n10:19 na ready"_s,
            u"na break back 10:10 >10:20 =10:19 sent feed"_s);
        row("waits, is sent, goes", u"10:00 na ready\n10:05 na ask\n10:10 na send\n10:11 na break"_s,
            u"na break out 10:11 >10:21 sent"_s);
        row("waits and goes unsent", u"10:00 na ready\n10:05 na ask\n10:11 na break"_s,
            u"na break out 10:11 >10:21 feed"_s);
        row("waits for a break, eats meanwhile", u"10:00 na ready\n10:05 na ask\n11:00 na meal"_s,
            u"na break waiting\nna meal out 11:00 >11:30 feed"_s);
        row("sent on a break, goes to eat", u"10:00 na ready\n10:10 na send\n10:11 na meal"_s,
            u"na meal out 10:11 >10:41 sent"_s);
        row("sent in a call: not gone until the call ends",
            u"10:00 na ready\n10:10 na send\n10:11 na pending\n10:15 na break"_s, u"na break out 10:15 >10:25 sent"_s);
        row("a call during the break does not end it",
            u"10:00 na ready\n10:10 na break\n10:12 na pending\n10:14 na break\n10:16 na ready"_s,
            u"na break back 10:10 >10:20 =10:16 feed"_s);
        row("sent and never gone lapses at its due time",
            u"10:00 na ready\n10:10 na send\n10:19 - tick\n10:20 - tick"_s, u"na break withdrawn >10:20 sent"_s);
        row("sent in a long call: lapses not before it could begin",
            u"10:00 na ready\n10:10 na send\n10:11 na pending\n10:25 - tick\n10:26 na break"_s,
            u"na break out 10:26 >10:36 sent"_s);
        row("sent and called back before going", u"10:00 na ready\n10:10 na send\n10:12 na back"_s,
            u"na break withdrawn >10:20 sent"_s);
        row("another reason ends it", u"10:00 na break\n10:06 na busy"_s, u"na break back 10:00 >10:10 =10:06 feed"_s);
        row("break, then meal: two", u"09:00 na ready\n10:00 na break\n10:06 na meal\n10:30 na ready"_s,
            u"na break back 10:00 >10:10 =10:06 feed\nna meal back 10:06 >10:36 =10:30 feed"_s);
        row("called back while the phone is paused: stays back",
            u"09:00 na ready\n10:00 na break\n10:06 na back\n10:07 na break\n10:08 na ready\n10:30 na break"_s,
            u"na break back 10:00 >10:10 =10:06 feed called\nna break out 10:30 >10:40 feed"_s);
        row("silence is not coming back",
            u"09:00 na ready\n10:00 na break\n10:05 - silence\n10:09 na break\n"
            "10:09:30 na ready"_s,
            u"na break back 10:00 >10:10 =10:09 feed"_s);
        row("back during a silence: when is not known",
            u"09:00 na ready\n10:00 na break\n10:05 - silence\n10:40 na ready"_s,
            u"na break back 10:00 >10:10 =10:40? feed"_s);
        row("unknown is not back", u"09:00 na ready\n10:00 na break\n10:05 na unknown"_s,
            u"na break out 10:00 >10:10 feed"_s);
        row("logging out is not coming back", u"09:00 na ready\n10:00 na break\n10:05 na logout"_s,
            u"na break out 10:00 >10:10 feed"_s);
        row("logging in again is", u"09:00 na ready\n10:00 na break\n10:05 na logout\n10:08 na ready"_s,
            u"na break back 10:00 >10:10 =10:08 feed"_s);
        row("gone and never seen again lapses", u"09:00 na ready\n10:00 na break\n10:05 na logout\n14:10 - tick"_s,
            u"na break back 10:00 >10:10 =10:10? feed"_s);
        row("paused for hours does not lapse", u"09:00 na ready\n10:00 na break\n20:00 - tick"_s,
            u"na break out 10:00 >10:10 feed"_s);
        row("over midnight", u"23:00 na ready\n23:55 na break\n24:03 na ready"_s,
            u"na break back 23:55 >00:05 =00:03 feed"_s);
        row("extended", u"09:00 na ready\n10:00 na break\n10:09 na extend\n10:14 na ready"_s,
            u"na break back 10:00 >10:15 =10:14 feed"_s);
        row("extended before going", u"09:00 na ready\n10:00 na send\n10:01 na extend\n10:02 na break"_s,
            u"na break out 10:02 >10:17 sent"_s);
        row("back at the due time is in time", u"09:00 na ready\n10:00 na break\n10:10 na ready"_s,
            u"na break back 10:00 >10:10 =10:10 feed"_s);
        row("back a second later is not", u"09:00 na ready\n10:00 na break\n10:10:01 na ready"_s,
            u"na break back 10:00 >10:10 =10:10 feed over"_s);
        row("withdrawn", u"09:00 na ready\n10:00 na ask\n10:01 na withdraw"_s, u"na break withdrawn"_s);
        row("a wish does not last for ever", u"09:00 na ready\n10:00 na ask\n21:59 - tick\n22:00 - tick"_s,
            u"na break withdrawn"_s);
        row("a restart forgets nothing",
            u"09:00 na ready\n09:00 wu ready\n10:00 na break\n10:01 wu ask\n10:05 - restart\n10:06 na break"_s,
            u"na break out 10:00 >10:10 feed\nwu break waiting"_s);
        row("back while the program was down: when is not known",
            u"09:00 na ready\n10:00 na break\n10:05 - restart\n10:06 na ready"_s,
            u"na break back 10:00 >10:10 =10:06? feed"_s);
        row("approved busy is due some time after its approval, and counts from its own begin",
            u"09:00 na ready\n10:00 na busy\n10:12 na approve\n10:27 na ready"_s,
            u"na busy back 10:00 >10:27 =10:27 sent feed"_s);
        row("approved busy that lasts too long",
            u"09:00 na ready\n10:00 na busy\n10:12 na approve\n10:20 na extend\n10:32:01 na ready"_s,
            u"na busy back 10:00 >10:32 =10:32 sent feed over"_s);
        row("approved busy goes on after a restart",
            u"09:00 na ready\n10:00 na busy\n10:12 na approve\n10:15 - restart\n10:16 na busy"_s,
            u"na busy out 10:00 >10:27 sent feed"_s);
        row("approved busy becomes a break", u"09:00 na ready\n10:00 na busy\n10:05 na approve\n10:08 na break"_s,
            u"na busy back 10:00 >10:20 =10:08 sent feed\nna break out 10:08 >10:18 feed"_s);
        row("sent on a break out of approved busy",
            u"09:00 na ready\n10:00 na busy\n10:05 na approve\n10:08 na send\n10:09 na break"_s,
            u"na busy back 10:00 >10:20 =10:08 sent feed called\nna break out 10:09 >10:19 sent"_s);
        row("a clock set back by a restart",
            u"09:00 na ready\n10:00 na break\n10:08 na ready\n10:04 - restart\n"
            "10:05 na break"_s,
            u"na break out 10:00 >10:10 feed"_s);
        row("a clock set back before the sending",
            u"09:00 na ready\n10:00 na ask\n10:06 na send\n10:07 na break\n10:04 - restart"_s, u"na break waiting"_s);
    }
    void feedAndDeskAgree()
    {
        QFETCH(QString, script);
        QFETCH(QString, records);
        Scene scene;
        scene.tell(script);
        if (script.contains(u"restart"_s)) {
            scene.tell(u"10:07 - tick"_s);
        }
        QCOMPARE(scene.records(), records);
        QCOMPARE(scene.trouble, QString());
    }

    void onlyBusyIsApprovedAndOnce()
    {
        Scene scene;
        scene.tell(u"09:00 na ready\n09:01 na approve"_s);
        QVERIFY2(scene.trouble.contains(u"not busy now"_s), qPrintable(scene.trouble));
        scene.tell(u"09:02 na busy\n09:03 na approve"_s);
        QCOMPARE(scene.trouble, QString());
        QVERIFY(scene.book().isAway(u"na"_s));
        QCOMPARE(scene.book().board().taken(), 0); // a break place is not what busy takes
        scene.tell(u"09:04 na approve"_s);
        QVERIFY2(scene.trouble.contains(u"王芳"_s), qPrintable(scene.trouble));
        scene.tell(u"09:05 wu ready\n09:05 wu send\n09:06 wu busy\n09:06 wu approve"_s);
        QVERIFY2(scene.trouble.contains(u"was sent already"_s), qPrintable(scene.trouble));
        scene.tell(u"09:07 - tick"_s);
        const std::optional<AlertFinding> overdue = scene.book().overdue(u"na"_s);
        QVERIFY(overdue && overdue->since == Scene::at(u"09:18"_s));
        QCOMPARE(overdue->facts[u"pause"_s].toString(), u"busy"_s);
    }

    /** Whose turn it is goes by rest, which busy is not. */
    void busyIsNoRest()
    {
        Scene scene;
        scene.tell(u"08:00 a ready\n08:05 b ready\n09:00 a break\n09:10 a ready\n"
                   "10:00 b busy\n10:05 b approve\n10:10 b ready\n11:00 a ask\n11:00 b ask"_s);
        QCOMPARE(scene.waiting(), u"b a"_s);
    }

    void theShiftsEndEndsWhatItLeaves()
    {
        Scene scene;
        scene.m_day.shiftEnds = {{u"na"_s, Scene::at(u"17:30"_s)}, {u"wu"_s, Scene::at(u"17:30"_s)}};
        scene.book().refreshDay(scene.m_day);
        scene.tell(u"09:00 na ready\n09:00 wu ready\n17:20 na break\n17:20 wu ask\n17:25 na logout\n17:25 wu logout\n"
                   "17:29 - tick"_s);
        QCOMPARE(scene.records(), u"na break out 17:20 >17:30 feed\nwu break waiting"_s);
        scene.tell(u"17:30 - tick"_s);
        QCOMPARE(scene.records(), u"na break back 17:20 >17:30 =17:25? feed\nwu break withdrawn"_s);
    }

    void whoHasGoneLongestWithoutGoesFirst()
    {
        Scene scene;
        scene.tell(u"08:00 a ready\n08:05 b ready\n08:10 c ready\n"
                   "09:00 a break\n09:10 a ready\n"
                   "11:00 b meal\n11:30 b ready\n"
                   "14:00 a ask\n14:00 b ask\n14:00 c ask"_s);
        QCOMPARE(scene.waiting(), u"c a b"_s);
        scene.m_day.arrivals = {{u"c"_s, Scene::at(u"12:00"_s)}};
        scene.book().refreshDay(scene.m_day);
        QCOMPARE(scene.waiting(), u"a b c"_s);
    }

    void placesAreRefusedOnceAndGivenOnTheSecondWord()
    {
        Scene scene(u"break_places=2"_s);
        scene.tell(u"09:00 a ready\n09:00 b ready\n09:00 c ready\n10:00 a break\n10:00 - callers 3\n10:01 b send"_s);
        QVERIFY(scene.trouble.contains(u"No place is free"_s));
        QCOMPARE(scene.book().board().free(), 0);
        scene.tell(u"10:01 b send!"_s);
        QCOMPARE(scene.trouble, QString());
        QCOMPARE(scene.book().board().taken(), 2);
        QCOMPARE(scene.book().board().free(), 0);
        scene.tell(u"10:02 c send meal"_s);
        QCOMPARE(scene.trouble, QString()); // a meal takes no break place
    }

    void whatCannotBeIsSaid_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("word");
        QTest::newRow("a stranger") << u"10:00 xx send"_s << u"not logged in"_s;
        QTest::newRow("logged out") << u"09:00 na ready\n09:30 na logout\n10:00 na send"_s << u"not logged in"_s;
        QTest::newRow("asked twice") << u"09:00 na ready\n10:00 na ask\n10:01 na ask"_s << u"already"_s;
        QTest::newRow("sent twice") << u"09:00 na ready\n10:00 na send\n10:01 na send"_s << u"already"_s;
        QTest::newRow("back from nowhere") << u"09:00 na ready\n10:00 na back"_s << u"not on a break"_s;
        QTest::newRow("extend nothing") << u"09:00 na ready\n10:00 na extend"_s << u"not on a break"_s;
        QTest::newRow("withdraw nothing") << u"09:00 na ready\n10:00 na withdraw"_s << u"waiting list"_s;
        QTest::newRow("no such batch") << u"09:00 na ready\n10:00 x go 3"_s << u"not planned"_s;
    }
    void whatCannotBeIsSaid()
    {
        QFETCH(QString, script);
        QFETCH(QString, word);
        Scene scene;
        scene.tell(script);
        QVERIFY2(scene.trouble.contains(word), qPrintable(scene.trouble));
    }

    void overdueIsTheInboxsMatterUntilBack()
    {
        Scene scene;
        scene.tell(u"09:00 na ready\n10:00 na break"_s);
        QVERIFY(scene.book().takeTouched().contains(u"na"_s));
        QVERIFY(scene.book().overdue(u"na"_s)->since == Scene::at(u"10:10"_s));
        scene.tell(u"10:12 na extend"_s);
        QVERIFY(scene.book().overdue(u"na"_s)->since == Scene::at(u"10:15"_s));
        QVERIFY(scene.book().takeTouched().contains(u"na"_s));
        scene.tell(u"10:16 na ready"_s);
        QVERIFY(!scene.book().overdue(u"na"_s));
        QVERIFY(scene.book().takeTouched().contains(u"na"_s));
    }

    void mealsGoInBatchesWithCover()
    {
        Scene scene(u"meal_batches=2 meal_cover=2"_s);
        scene.tell(u"09:00 a ready\n09:00 b ready\n09:00 c ready\n09:00 d ready\n11:00 x plan"_s);
        QCOMPARE(scene.trouble, QString());
        QCOMPARE(scene.book().takePlan()->size(), size_t(2));
        QVERIFY(!scene.book().takePlan());
        scene.tell(u"11:30 x go 1\n11:31 a meal\n11:31 c meal"_s);
        QCOMPARE(scene.trouble, QString());
        QCOMPARE(scene.book().board().meals[0].stage, MealLine::Stage::Out);
        QCOMPARE(scene.book().board().meals[0].away, 2);
        scene.tell(u"11:50 x go 2"_s);
        QVERIFY(scene.trouble.contains(u"Batch 1"_s));
        scene.tell(u"12:00 a ready\n12:00 c ready\n12:00 a logout\n12:01 x go 2"_s);
        QVERIFY2(scene.trouble.contains(u"support"_s), qPrintable(scene.trouble)); // one would remain, two must
        scene.tell(u"12:02 a ready\n12:03 x go 2"_s);
        QCOMPARE(scene.trouble, QString());
        QCOMPARE(scene.book().board().meals[0].stage, MealLine::Stage::Done);
        QCOMPARE(scene.book().board().meals[1].stage, MealLine::Stage::Out);
    }

    /** A key that slips on a batch that is back does not send seven people to a second meal. */
    void aBatchGoesOnce()
    {
        Scene scene(u"meal_batches=1 meal_cover=0"_s);
        scene.tell(u"09:00 a ready\n09:00 b ready\n11:00 x plan\n11:30 x go 1\n11:31 a meal\n12:00 a ready"_s);
        scene.tell(u"12:02 x go 1"_s); // b was talking on
        QCOMPARE(scene.trouble, QString());
        QCOMPARE(scene.book().board().meals[0].away, 1); // and not a, who has eaten
        scene.tell(u"12:03 b meal\n12:30 b ready\n12:31 x go 1"_s);
        QVERIFY2(scene.trouble.contains(u"gone already"_s), qPrintable(scene.trouble));
        QCOMPARE(scene.book().board().meals[0].away, 0);
        scene.tell(u"12:32 x go! 1"_s); // said twice it is meant
        QCOMPARE(scene.trouble, QString());
        QCOMPARE(scene.book().board().meals[0].away, 2);
    }

    void coverFollowsWhoIsOnLine()
    {
        Scene scene(u"meal_cover=1 meal_cover.sales=2"_s);
        const auto gaps = [&scene] {
            QStringList words;
            for (const CoverGap &gap : scene.book().board().gaps)
                words << gap.queue + u'-' + QString::number(gap.missing);
            return words.join(u' ');
        };
        QCOMPARE(gaps(), QString()); // nobody is known
        scene.tell(u"09:00 a ready\n09:00 b ready sales"_s);
        QCOMPARE(gaps(), u"sales-1"_s);
        scene.tell(u"09:01 c ready sales"_s);
        QCOMPARE(gaps(), QString());
        scene.tell(u"09:02 c busy sales\n09:02 a busy"_s);
        QCOMPARE(gaps(), u"sales-1 support-1"_s);
        scene.tell(u"09:03 c ready"_s); // of another queue now
        QCOMPARE(gaps(), u"sales-1"_s);
        scene.tell(u"09:04 b logout"_s); // nobody is left to cover it
        QCOMPARE(gaps(), QString());
        scene.tell(u"09:04 b ready sales\n09:05 - silence"_s);
        QCOMPARE(gaps(), u"sales-1"_s);
        scene.book().setRules(BreakRules(settings(u"meal_cover=1 meal_cover.sales=3"_s)));
        QCOMPARE(gaps(), u"sales-2"_s);
    }

    /** Who is paused in some queues serves the others, and those alone. */
    void aPauseInSomeQueuesIsNoCoverForThem()
    {
        BreakBook book(BreakRules(settings(u"meal_cover=1"_s)));
        BreakFact both{u"a"_s,
                       u"a"_s,
                       u"PJSIP/a"_s,
                       {u"sales"_s, u"support"_s},
                       AgentState::Ready,
                       Certainty::Measured,
                       false,
                       PauseKind::Busy,
                       Scene::at(u"09:00"_s)};
        book.observe(both, Scene::at(u"09:00"_s));
        QVERIFY(book.board().gaps.empty());
        both.pausedQueues = QStringList{u"support"_s};
        book.observe(both, Scene::at(u"09:01"_s));
        QCOMPARE(book.board().gaps.size(), size_t(1));
        QCOMPARE(book.board().gaps.front().queue, u"support"_s);
    }

    void theDaysTotals()
    {
        Scene scene;
        scene.tell(u"09:00 a ready\n10:00 a break\n10:08 a ready\n11:00 a break\n11:12 a ready\n"
                   "12:00 a meal\n12:30 a ready\n14:00 a break\n14:01 - silence\n15:00 a ready"_s);
        const BreakTotals totals = scene.book().board().totals;
        QCOMPARE(totals.breaks, 3);
        QCOMPARE(scene.book().board().totals, totals);
        QCOMPARE(totals.overtime, 1);
        QVERIFY(totals.average == 10min); // whose end was not seen counts as a break, not as a length
        QCOMPARE(scene.book().board().done.size(), 3); // what the own ones are counted of
    }

    /** What was handed out stays as it was while the day goes on, over the borders of what copies share. */
    void theEndedBreaksAreALogThatGrows()
    {
        BreakLog log;
        BreakLog earlier;
        QVERIFY(log == earlier);
        for (int i = 0; i < 1000; ++i) {
            if (i == 512)
                earlier = log;
            log.add({QString::number(i), {}, Scene::at(u"09:00"_s) + i * 1s, 8min, false});
        }
        QCOMPARE(log.size(), 1000);
        QCOMPARE(earlier.size(), 512);
        for (const int row : {0, 255, 256, 511, 512, 999})
            QCOMPARE(log.at(row).agent, QString::number(row));
        QVERIFY(log.continues(earlier) && !earlier.continues(log) && !(log == earlier));
        BreakLog other = earlier;
        other.add({u"x"_s, {}, Scene::at(u"10:00"_s), std::nullopt, false});
        QVERIFY(other.continues(earlier) && !log.continues(other));
        QCOMPARE(earlier.size(), 512);
        QVERIFY(other.continues(BreakLog()) && !BreakLog().continues(other));
    }

    void aNewDayBeginsWithItsOwnTotalsAndKeepsTheTurns()
    {
        Scene scene;
        scene.tell(u"09:00 a ready\n09:00 b ready\n10:00 a break\n10:08 a ready\n23:50 b break"_s);
        (void)scene.records(); // handed out
        scene.m_day.from = Scene::at(u"24:00"_s);
        scene.book().refreshDay(scene.m_day);
        QCOMPARE(scene.book().board().totals.breaks, 0);
        QCOMPARE(scene.book().board().done.size(), 0);
        QCOMPARE(scene.book().board().away.size(), size_t(1));
        scene.tell(u"24:02 b ready\n24:10 a ask\n24:10 b ask"_s);
        QCOMPARE(scene.waiting(), u"a b"_s);
        QVERIFY(scene.records().contains(u"b break back 23:50 >00:00 =00:02 feed over"_s));
    }

    void thePastIsTakenInOnce()
    {
        Scene scene;
        StateSpan span;
        span.agentKey = u"na"_s;
        span.state = AgentState::Paused;
        span.reason = u"小休"_s;
        span.range = {Scene::at(u"10:00"_s), Scene::at(u"10:07"_s)};
        scene.book().tellPast(span);
        scene.book().tellPast(span);
        span.reason = u"示忙"_s;
        span.range = {Scene::at(u"11:00"_s), Scene::at(u"11:07"_s)};
        scene.book().tellPast(span);
        QCOMPARE(scene.records(), u"na break back 10:00 >10:10 =10:07 feed"_s);
    }
};

QTEST_GUILESS_MAIN(TestBreakBook)
#include "tst_breakbook.moc"
