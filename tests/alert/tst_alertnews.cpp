// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alert/alertbook.h"
#include "models/alert/alertnews.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Floorwalk;
using namespace std::chrono_literals;

namespace {

constexpr Moment start = momentFromEpochMs(1'795'412'977'000);

AlertRule longCall()
{
    AlertRule rule;
    rule.id = u"long-call"_s;
    rule.kind = AlertKind::LongCall;
    rule.warn = 60;
    rule.alarm = 120;
    return rule;
}

/** One agent's calls through rules and book, and what of it is news. */
class Desk
{
public:
    explicit Desk(const AlertRule &rule)
        : m_rules(CentreSettings(), {rule})
        , m_book(Millis(0))
    {}

    void talk(Moment at, Moment since)
    {
        AgentCondition agent;
        agent.key = agent.name = u"Li"_s;
        agent.state = AgentState::Talking;
        agent.since = since;
        agent.callSince = since;
        m_book.observe(agent.key, m_rules.of(agent), at);
    }
    void hangUp(Moment at) { m_book.observe(u"Li"_s, {}, at); }
    AlertRecord alert() const { return m_book.open().front(); }
    AlertBook &book() { return m_book; }

    /** "alarm", "warn": what calls anew at @p at; "ended" when a call ended. */
    QStringList news(Moment at)
    {
        m_book.advanceTo(at);
        const AlertNews::Change change = m_news.look(m_book.open());
        QStringList words;
        for (const AlertRecord &alert : change.fresh)
            words << (alert.alarm ? u"alarm"_s : u"warn"_s);
        if (change.ended)
            words << u"ended"_s;
        return words;
    }
    AlertNews &memory() { return m_news; }

private:
    AlertRules m_rules;
    AlertBook m_book;
    AlertNews m_news;
};

} // namespace

/** What of the alerts calls for somebody: once each time it is raised, grows or wakes, and never in between. */
class TestAlertNews : public QObject
{
    Q_OBJECT

private slots:
    void aWarningIsNewsOnceAndAgainAsAnAlarm()
    {
        Desk desk(longCall());
        desk.talk(start, start);
        QCOMPARE(desk.news(start + 59s), QStringList());
        QCOMPARE(desk.news(start + 60s), QStringList{u"warn"_s});
        QCOMPARE(desk.news(start + 119s), QStringList());
        QCOMPARE(desk.news(start + 120s), QStringList{u"alarm"_s});
        QCOMPARE(desk.news(start + 600s), QStringList());
        desk.hangUp(start + 601s);
        QCOMPARE(desk.news(start + 602s), QStringList{u"ended"_s});
    }

    void whatIsAcknowledgedCallsNobodyUntilItGrows()
    {
        Desk desk(longCall());
        desk.talk(start, start);
        QCOMPARE(desk.news(start + 60s), QStringList{u"warn"_s});
        QVERIFY(desk.book().acknowledge(desk.alert(), u"Wang"_s, start + 61s));
        QCOMPARE(desk.news(start + 62s), QStringList{u"ended"_s});
        QCOMPARE(desk.news(start + 120s), QStringList{u"alarm"_s});
    }

    void whatIsSnoozedCallsWhenItWakes()
    {
        Desk desk(longCall());
        desk.talk(start, start);
        QCOMPARE(desk.news(start + 120s), QStringList{u"alarm"_s});
        QVERIFY(desk.book().snooze(desk.alert(), start + 420s, start + 121s));
        QCOMPARE(desk.news(start + 122s), QStringList{u"ended"_s});
        QCOMPARE(desk.news(start + 419s), QStringList());
        QCOMPARE(desk.news(start + 420s), QStringList{u"alarm"_s});
    }

    void aRepeatedOneWaitsForItsCooldown()
    {
        AlertRule rule = longCall();
        rule.cooldown = 300s;
        Desk desk(rule);
        desk.talk(start, start);
        QCOMPARE(desk.news(start + 120s), QStringList{u"alarm"_s});
        desk.hangUp(start + 130s);
        QCOMPARE(desk.news(start + 130s), QStringList{u"ended"_s});
        desk.talk(start + 131s, start + 131s);
        QCOMPARE(desk.news(start + 429s), QStringList());
        QCOMPARE(desk.news(start + 430s), QStringList{u"alarm"_s});
    }

    void quietHoursAreQuiet()
    {
        AlertRule rule = longCall();
        const QTime begin = Zone::utc().localTime(start);
        rule.quiet = {{begin, begin.addSecs(1800)}};
        Desk desk(rule); // whose book keeps UTC
        desk.talk(start, start);
        QCOMPARE(desk.news(start + 1799s), QStringList());
        QCOMPARE(desk.news(start + 1800s), QStringList{u"alarm"_s});
    }

    void whatAnEarlierRunToldIsNoNews()
    {
        Desk desk(longCall());
        desk.talk(start, start);
        desk.book().advanceTo(start + 60s);
        desk.memory().know(desk.book().open());
        QCOMPARE(desk.news(start + 61s), QStringList());
        QCOMPARE(desk.news(start + 120s), QStringList{u"alarm"_s});
    }
};

QTEST_GUILESS_MAIN(TestAlertNews)
#include "tst_alertnews.moc"
