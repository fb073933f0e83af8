// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alert/alertwatch.h"
#include "models/policy/workhours.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Floorwalk;
using namespace std::chrono_literals;

namespace {

Zone shanghai()
{
    return *Zone::parse(u"Asia/Shanghai"_s);
}

Moment at(const QString &clock)
{
    return shanghai().toMoment(QDate(2026, 11, 23), QTime::fromString(clock, u"HH:mm:ss"_s));
}

/** The rule as shipped: off line for a minute, or paused without a reason. */
std::vector<AlertRule> rules()
{
    AlertRule offLine;
    offLine.id = u"abnormal-offline"_s;
    offLine.kind = AlertKind::AbnormalOffline;
    offLine.warn = 60;
    offLine.alarm = 300;
    offLine.scope.reasons = QStringList{QString()};
    AlertRule missing;
    missing.id = u"not-logged-in"_s;
    missing.kind = AlertKind::NotLoggedIn;
    missing.warn = 300;
    missing.alarm = 0;
    return {offLine, missing};
}

/**
 * A team of @p size, agents "a1" … , on an early shift from 08:30 to 17:30, told by lines "HH:MM:SS state agents": the
 * agents "a1 a2" or a range "a1-a6". `silence` is a feed that is lost, `close` a leader who says that it is over.
 */
class Floor
{
public:
    /** Whether the team is on the roster. */
    enum class Roster { Known, None };

    explicit Floor(int size, const CentreSettings &settings = zoned(), Roster roster = Roster::Known)
        : m_rules(settings, rules())
        , m_watch(m_rules, book)
    {
        ShiftFacts facts{QDate(2026, 11, 23), {}};
        for (int who = 1; who <= size; ++who) {
            const QString name = u"a%1"_s.arg(who);
            facts.people.push_back({name, u"一组"_s, {name}, {}, {{at(u"08:30:00"_s), at(u"17:30:00"_s)}}});
            if (roster == Roster::Known)
                continue;
            facts.people.back().shifts.clear();
            facts.people.back().homeTimes = WorkHoursRules::homeTimes(
                WorkHoursRules::parse(settings.text(u"work_hours"_s)), shanghai(), QDate(2026, 11, 23));
        }
        m_watch.setShifts(facts, at(u"00:00:00"_s));
    }

    static CentreSettings zoned()
    {
        CentreSettings settings;
        (void)settings.set(u"zone"_s, u"Asia/Shanghai"_s);
        return settings;
    }

    void tell(const QString &line)
    {
        const Moment now = at(line.left(8));
        const QStringList words = line.mid(9).split(u' ', Qt::SkipEmptyParts);
        if (words.value(0) == "silence"_L1) {
            m_watch.silenced();
            return;
        }
        if (words.value(0) == "close"_L1) {
            const AlertRecord alert = incident();
            QVERIFY(book.dismiss(alert, u"power is back"_s, now, u"settled"_s).ok());
            m_watch.endIncident(alert, now);
        }
        for (const QString &agents : words.mid(1))
            observe(agents, words[0], now);
        m_watch.advanceTo(now);
    }
    void tell(const QStringList &lines)
    {
        for (const QString &line : lines)
            tell(line);
    }

    /** "incident 6/20 still 6 since 09:12:00; abnormalOffline a7": what is open. */
    QString open() const
    {
        QStringList words;
        for (const AlertRecord &alert : book.open()) {
            const QJsonObject &facts = alert.facts;
            if (alert.kind == incidentKind) {
                words.prepend(u"incident %1/%2 still %3 since %4"_s.arg(facts[u"gone"_s].toInt())
                                  .arg(facts[u"of"_s].toInt())
                                  .arg(facts[u"still"_s].toInt())
                                  .arg(shanghai().localTime(alert.since).toString(u"HH:mm:ss"_s)));
            } else {
                words << alert.kind + u' ' + alert.subject;
            }
        }
        return words.join(u"; "_s);
    }
    AlertRecord incident() const
    {
        for (const AlertRecord &alert : book.open()) {
            if (alert.kind == incidentKind)
                return alert;
        }
        return {};
    }
    void restore(const std::vector<AlertRecord> &records, const QString &clock)
    {
        book.restore(records, at(clock));
        m_watch.restore(records, at(clock));
    }

    AlertBook book;

private:
    void observe(const QString &agents, const QString &word, Moment now)
    {
        static const QHash<QString, AgentState> states{{u"ready"_s, AgentState::Ready},
                                                       {u"gone"_s, AgentState::LoggedOut},
                                                       {u"unreachable"_s, AgentState::Unreachable},
                                                       {u"break"_s, AgentState::Paused},
                                                       {u"paused"_s, AgentState::Paused}};
        const int first = agents.section(u'-', 0, 0).mid(1).toInt();
        const int last = agents.contains(u'-') ? agents.section(u'-', 1).mid(1).toInt() : first;
        for (int who = first; who <= last; ++who) {
            const QString name = u"a%1"_s.arg(who);
            AgentCondition agent{name, name, u"PJSIP/%1"_s.arg(1000 + who), states.value(word), {}, {}, now};
            agent.reason = word == "break"_L1 ? u"小休"_s : QString();
            m_watch.observe(agent, now);
        }
    }

    AlertRules m_rules;
    AlertWatch m_watch;
};

} // namespace

/** Time-stamped events in, incidents out: many who go at once are one, and only those. */
class TestIncidentWatch : public QObject
{
    Q_OBJECT

private slots:
    void scenarios_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QStringList>("story");
        QTest::newRow("exactly 30 % within 30 s, in the last of them; told once, not six times")
            << 20
            << QStringList{u"09:00:00 ready a1-a20"_s, u"09:12:00 unreachable a1-a5"_s, u"09:12:30 gone a6"_s,
                           u"09:12:30 => incident 6/20 still 6 since 09:12:00"_s,
                           u"09:20:00 => incident 6/20 still 6 since 09:12:00"_s};
        QTest::newRow("29 % is no incident: each is told alone")
            << 100
            << QStringList{u"09:00:00 ready a1-a100"_s, u"09:12:00 gone a1-a29"_s, u"09:12:31 => "_s,
                           u"09:12:59 ready a3-a29"_s, u"09:13:00 => abnormalOffline a1; abnormalOffline a2"_s};
        QTest::newRow("30 of 100 are") << 100
                                       << QStringList{u"09:00:00 ready a1-a100"_s, u"09:12:00 gone a1-a30"_s,
                                                      u"09:12:00 => incident 30/100 still 30 since 09:12:00"_s};
        QTest::newRow("31 s apart is not at once") << 20
                                                   << QStringList{u"09:00:00 ready a1-a20"_s, u"09:12:00 gone a1-a5"_s,
                                                                  u"09:12:31 gone a6"_s, u"09:12:32 => "_s};
        QTest::newRow("two of five are a large share, but two people are no incident")
            << 5 << QStringList{u"09:00:00 ready a1-a5"_s, u"09:12:00 gone a1-a2"_s, u"09:12:31 => "_s};
        QTest::newRow("who goes soon after joins; who goes much later is another matter")
            << 20 << QStringList{u"09:00:00 ready a1-a20"_s,
                                 u"09:12:00 gone a1-a6"_s,
                                 u"09:12:25 gone a7"_s,
                                 u"09:12:25 => incident 7/20 still 7 since 09:12:00"_s,
                                 u"09:20:00 gone a8"_s,
                                 u"09:21:00 => incident 7/20 still 7 since 09:12:00; abnormalOffline a8"_s};
        QTest::newRow("a second wave while it lasts joins it")
            << 20
            << QStringList{u"09:00:00 ready a1-a20"_s, u"09:12:00 gone a1-a6"_s, u"09:18:00 gone a7-a13"_s,
                           u"09:18:01 => incident 13/20 still 13 since 09:12:00"_s};
        QTest::newRow("a staggered return: over when the last is back, at that moment")
            << 10
            << QStringList{u"09:00:00 ready a1-a10"_s,
                           u"09:12:00 gone a1-a3"_s,
                           u"09:20:00 ready a1"_s,
                           u"09:20:05 => incident 3/10 still 2 since 09:12:00"_s,
                           u"09:31:00 ready a2"_s,
                           u"09:40:00 ready a3"_s,
                           u"09:40:04 => incident 3/10 still 0 since 09:12:00"_s,
                           u"09:40:05 => "_s};
        QTest::newRow("a phone that comes and goes does not end it and begins no other")
            << 10
            << QStringList{u"09:00:00 ready a1-a10"_s, u"09:12:00 gone a1-a4"_s, u"09:13:00 ready a1-a3"_s,
                           u"09:13:02 unreachable a2-a3"_s, u"09:13:10 => incident 4/10 still 3 since 09:12:00"_s};
        QTest::newRow("a second incident right after the first")
            << 10
            << QStringList{u"09:00:00 ready a1-a10"_s, u"09:12:00 gone a1-a3"_s, u"09:20:00 ready a1-a3"_s,
                           u"09:20:02 gone a1-a4"_s, u"09:20:02 => incident 4/10 still 4 since 09:20:02"_s};
        QTest::newRow("the end of the shift is none, nor are the minutes before it; over with the shift")
            << 10
            << QStringList{u"09:00:00 ready a1-a10"_s, u"17:26:00 gone a1-a4"_s, u"17:26:30 => "_s,
                           u"17:30:00 gone a5-a10"_s, u"17:31:00 => "_s};
        QTest::newRow("an incident lasts no longer than the shifts")
            << 10
            << QStringList{u"09:00:00 ready a1-a10"_s, u"17:20:00 gone a1-a4"_s,
                           u"17:29:59 => incident 4/10 still 4 since 17:20:00"_s, u"17:30:00"_s, u"17:30:05 => "_s};
        QTest::newRow("who is gone when a lost feed is back was not seen going")
            << 10
            << QStringList{u"09:00:00 ready a1-a10"_s,
                           u"09:12:00 silence"_s,
                           u"09:14:00 gone a1-a6"_s,
                           u"09:14:10 => "_s,
                           u"09:20:00 ready a1-a6"_s,
                           u"09:30:00 gone a1-a3"_s,
                           u"09:30:00 => incident 3/10 still 3 since 09:30:00"_s};
        QTest::newRow("an open incident goes on over a lost feed")
            << 10
            << QStringList{u"09:00:00 ready a1-a10"_s, u"09:12:00 gone a1-a4"_s, u"09:13:00 silence"_s,
                           u"09:14:00 ready a1-a2"_s, u"09:15:00 => incident 4/10 still 2 since 09:12:00"_s};
        QTest::newRow("a snapshot at the begin is none")
            << 6
            << QStringList{u"09:00:00 gone a1-a3"_s, u"09:00:00 ready a4-a6"_s,
                           u"09:01:00 => notLoggedIn a1; notLoggedIn a2; notLoggedIn a3"_s};
        QTest::newRow("who went before counts in neither number")
            << 20
            << QStringList{u"09:00:00 ready a1-a20"_s, u"09:05:00 gone a11-a13"_s, u"09:12:00 gone a1-a6"_s,
                           u"09:12:01 => incident 6/17 still 6 since 09:12:00; abnormalOffline a11; abnormalOffline "
                           "a12; abnormalOffline a13"_s};
        QTest::newRow("breaks are none, pauses without a reason are off line")
            << 10
            << QStringList{u"09:00:00 ready a1-a10"_s, u"09:12:00 break a1-a6"_s, u"09:13:00 => "_s,
                           u"09:20:00 paused a8-a10"_s, u"09:20:00 => incident 3/10 still 3 since 09:20:00"_s};
        QTest::newRow("closed by hand: who is still gone is so alone, and begins no other")
            << 10 << QStringList{u"09:00:00 ready a1-a10"_s,
                                 u"09:12:00 gone a1-a3"_s,
                                 u"09:20:00 ready a1-a2"_s,
                                 u"09:25:00 close"_s,
                                 u"09:26:00 => abnormalOffline a3"_s,
                                 u"09:30:00 ready a3"_s,
                                 u"09:30:05 => "_s};
    }
    void scenarios()
    {
        QFETCH(int, size);
        QFETCH(QStringList, story);
        Floor floor(size);
        for (const QString &line : story) {
            floor.tell(line.section(u"=>"_s, 0, 0).trimmed());
            if (line.contains(u"=>"_s)) {
                const QString wanted = line.section(u"=>"_s, 1).trimmed();
                QVERIFY2(floor.open() == wanted, qPrintable(u"%1\n  is: %2"_s.arg(line, floor.open())));
            }
        }
    }

    /** Of a team that no roster knows: a sudden loss is an incident, a team that goes home is none. */
    void withoutARoster_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("wanted");
        const QString lost = u"incident 6/10 still 6 since "_s;
        QTest::newRow("phones that are lost at once")
            << QString() << u"11:00:00 unreachable a1-a6"_s << lost + u"11:00:00"_s;
        QTest::newRow("of log-outs whose hours nobody knows, too")
            << QString() << u"17:30:00 gone a1-a3;17:30:20 gone a4-a6"_s << lost + u"17:30:00"_s;
        QTest::newRow("the end of the hours of work") << u"08:30-17:30"_s << u"17:25:00 gone a1-a6"_s << QString();
        QTest::newRow("… of phones, too") << u"08:30-17:30"_s << u"17:31:00 unreachable a1-a6"_s << QString();
        QTest::newRow("… and not before")
            << u"08:30-17:30"_s << u"17:24:59 unreachable a1-a6"_s << lost + u"17:24:59"_s;
        QTest::newRow("outside all hours") << u"08:30-17:30"_s << u"19:00:00 unreachable a1-a6"_s << QString();
        QTest::newRow("others work on") << u"08:30-17:30 13:00-21:00"_s << u"17:40:00 gone a1-a6"_s << QString();
        QTest::newRow("and then are lost")
            << u"08:30-17:30 13:00-21:00"_s << u"18:00:00 gone a1-a6"_s << lost + u"18:00:00"_s;
        QTest::newRow("over midnight") << u"16:00-00:30"_s << u"23:50:00 unreachable a1-a6"_s << lost + u"23:50:00"_s;
    }
    void withoutARoster()
    {
        QFETCH(QString, hours);
        QFETCH(QString, story);
        QFETCH(QString, wanted);
        CentreSettings settings = Floor::zoned();
        QVERIFY(settings.set(u"work_hours"_s, hours).ok());
        Floor floor(10, settings, Floor::Roster::None);
        floor.tell(u"10:50:00 ready a1-a10"_s);
        for (const QString &line : story.split(u';'))
            floor.tell(line);
        QCOMPARE(floor.open(), wanted);
    }

    void settingsDecide()
    {
        CentreSettings settings = Floor::zoned();
        QVERIFY(settings.set(u"incident_share"_s, u"50"_s).ok());
        QVERIFY(settings.set(u"incident_within_s"_s, u"60"_s).ok());
        QVERIFY(settings.set(u"incident_least"_s, u"4"_s).ok());
        Floor floor(8, settings);
        floor.tell({u"09:00:00 ready a1-a8"_s, u"09:12:00 gone a1-a3"_s, u"09:12:59"_s});
        QCOMPARE(floor.open(), QString());
        floor.tell(u"09:13:00 gone a4"_s);
        QCOMPARE(floor.incident().facts[u"gone"_s].toInt(), 4);
    }

    void whatWasToldAloneIsTakenIn()
    {
        Floor floor(10);
        floor.tell({u"09:00:00 ready a1-a10"_s, u"09:10:00 gone a1"_s, u"09:11:00"_s});
        QCOMPARE(floor.open(), u"abnormalOffline a1"_s);
        floor.tell({u"09:11:05 ready a1"_s, u"09:11:06 gone a1-a3"_s});
        QCOMPARE(floor.open(), u"incident 3/10 still 3 since 09:11:06"_s);
        std::vector<AlertRecord> changed = floor.book.takeChanged();
        std::erase_if(changed, [](const AlertRecord &alert) { return alert.kind == incidentKind; });
        QCOMPARE(changed.size(), size_t(1));
        QCOMPARE(changed.front().outcome, u"incident"_s);
    }

    void itKnowsWhoWentAndWhoIsBack()
    {
        Floor floor(10);
        floor.tell({u"09:00:00 ready a1-a10"_s, u"09:12:00 gone a1-a3"_s, u"09:20:00 ready a2"_s});
        const IncidentRecord told = incidentOf(floor.incident());
        QCOMPARE(told.team, u"一组"_s);
        QCOMPARE(told.gone(), 3);
        QCOMPARE(told.stillGone(), 2);
        QCOMPARE(told.people[1].agent, u"a2"_s);
        QCOMPARE(told.people[1].seat, u"PJSIP/1002"_s);
        QCOMPARE(told.people[1].went, at(u"09:12:00"_s));
        QCOMPARE(told.people[1].back, std::optional(at(u"09:20:00"_s)));
        QVERIFY(told.lasts());
        QCOMPARE(incidentPeople(incidentPeopleJson(told.people)), told.people);
    }

    void aRestartInTheMiddleGoesOn()
    {
        Floor before(10);
        before.tell({u"09:00:00 ready a1-a10"_s, u"09:12:00 gone a1-a4"_s, u"09:15:00 ready a1"_s});
        const std::vector<AlertRecord> stored = before.book.takeChanged();

        Floor after(10);
        after.restore(stored, u"09:20:00"_s);
        // The snapshot knows nothing of who went when.
        after.tell({u"09:20:00 ready a1 a2 a5-a10"_s, u"09:20:01 gone a3-a4"_s, u"09:25:00"_s});
        QCOMPARE(after.open(), u"incident 4/10 still 2 since 09:12:00"_s);
        after.tell({u"09:31:00 ready a3-a4"_s, u"09:31:05"_s});
        QCOMPARE(after.open(), QString());
        const std::vector<AlertRecord> closed = after.book.takeChanged();
        QCOMPARE(closed.back().instance, stored.front().instance);
        QCOMPARE(closed.back().closedAt, std::optional(at(u"09:31:00"_s)));
        QCOMPARE(closed.back().outcome, u"resolved"_s);
        QCOMPARE(incidentOf(closed.back()).stillGone(), 0);
    }

    /** An incident knows somebody by one of two agents; the other one's coming back is that one's, too. */
    void whoHasTwoAgentsIsBackOnEither()
    {
        const AlertRules all(Floor::zoned(), rules());
        const Moment now = at(u"09:12:00"_s);
        ShiftFacts facts{QDate(2026, 11, 23), {}};
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
            facts.people.push_back(
                {name, u"一组"_s, {name, name + u'2'}, {}, {{at(u"08:30:00"_s), at(u"17:30:00"_s)}}});
        }
        const auto observe = [](AlertWatch &watch, const QString &agent, AgentState state, Moment moment) {
            watch.observe({agent, agent, {}, state, {}, {}, moment}, moment);
        };
        AlertBook book;
        AlertWatch watch(all, book);
        watch.setShifts(facts, now - 1h);
        for (const AgentState state : {AgentState::Ready, AgentState::LoggedOut}) {
            const Moment moment = state == AgentState::Ready ? now - 10min : now;
            for (const QString &agent : {u"a2"_s, u"b2"_s, u"c2"_s})
                observe(watch, agent, state, moment);
            watch.advanceTo(moment);
        }
        QCOMPARE(book.open().size(), size_t(1));
        QCOMPARE(book.open().front().kind, QString(incidentKind));

        // After a restart the first agent that is told of is the other one.
        AlertBook later;
        AlertWatch again(all, later);
        again.setShifts(facts, now + 5min);
        later.restore(book.open(), now + 5min);
        again.restore(book.open(), now + 5min);
        for (const QString &agent : {u"a"_s, u"b"_s, u"c"_s, u"a2"_s, u"b2"_s, u"c2"_s})
            observe(again, agent, AgentState::LoggedOut, now + 5min);
        again.advanceTo(now + 5min);
        QCOMPARE(later.open().size(), size_t(1));
        for (const QString &agent : {u"a"_s, u"b"_s, u"c"_s})
            observe(again, agent, AgentState::Ready, now + 8min);
        again.advanceTo(now + 8min);
        again.advanceTo(now + 9min);
        const auto isIncident = [](const AlertRecord &alert) { return alert.kind == incidentKind; };
        QVERIFY(std::ranges::none_of(later.open(), isIncident));
    }

    void aRestartAfterItIsOverEndsIt()
    {
        Floor before(10);
        before.tell({u"09:00:00 ready a1-a10"_s, u"09:12:00 gone a1-a4"_s});
        Floor after(10);
        after.restore(before.book.takeChanged(), u"09:20:00"_s);
        after.tell({u"09:20:00 ready a1-a10"_s, u"09:20:05"_s});
        QCOMPARE(after.open(), QString());
    }

    void oneOfYesterdayIsNotTakenUp()
    {
        Floor before(10);
        before.tell({u"09:00:00 ready a1-a10"_s, u"09:12:00 gone a1-a4"_s});
        std::vector<AlertRecord> stored = before.book.takeChanged();
        stored.front().since -= 16h;
        Floor after(10);
        after.restore(stored, u"09:20:00"_s);
        after.tell({u"09:20:00 ready a5-a10"_s, u"09:20:01 gone a1-a4"_s, u"09:21:00"_s});
        QCOMPARE(after.incident().kind, QString());
    }

    /** Of an incident that is looked back at: who had gone by then, and who was back by then. */
    void itsPeopleAsTheyWere()
    {
        const QJsonArray all = incidentPeopleJson({{u"a"_s, u"a"_s, {}, at(u"09:00:00"_s), at(u"09:05:00"_s)},
                                                   {u"b"_s, u"b"_s, {}, at(u"09:00:10"_s), std::nullopt},
                                                   {u"c"_s, u"c"_s, {}, at(u"09:00:20"_s), at(u"09:01:00"_s)}});
        const auto then = [&all](const QString &time) {
            QStringList people;
            for (const IncidentMember &one : incidentPeople(incidentPeopleAt(all, at(time))))
                people << one.agent + (one.back ? u" back"_s : u" gone"_s);
            return people.join(u", "_s);
        };
        QCOMPARE(then(u"08:59:00"_s), QString());
        QCOMPARE(then(u"09:00:10"_s), u"a gone, b gone"_s);
        QCOMPARE(then(u"09:02:00"_s), u"a gone, b gone, c back"_s);
        QCOMPARE(then(u"09:06:00"_s), u"a back, b gone, c back"_s);
    }

    void itIsOneOfItsTeam()
    {
        AlertBook book;
        AlertWatch watch(AlertRules(Floor::zoned(), rules()), book);
        ShiftFacts facts{QDate(2026, 11, 23), {}};
        const std::vector<Segment> shift{{at(u"08:30:00"_s), at(u"17:30:00"_s)}};
        for (int who = 0; who < 20; ++who) {
            const QString name = QString::number(who);
            facts.people.push_back({name, who < 10 ? u"一组"_s : u"二组"_s, {name}, {}, shift});
        }
        watch.setShifts(facts, at(u"08:00:00"_s));
        const auto observe = [&watch](int who, AgentState state, Moment now) {
            const QString name = QString::number(who);
            watch.observe({name, name, {}, state, {}, {}, now}, now);
        };
        for (int who = 0; who < 20; ++who)
            observe(who, AgentState::Ready, at(u"09:00:00"_s));
        watch.advanceTo(at(u"09:00:00"_s));
        for (const int who : {0, 1, 10, 11})
            observe(who, AgentState::LoggedOut, at(u"09:12:00"_s));
        watch.advanceTo(at(u"09:12:00"_s));
        QVERIFY(book.open().empty());
        observe(12, AgentState::LoggedOut, at(u"09:12:10"_s));
        watch.advanceTo(at(u"09:12:10"_s));
        QCOMPARE(book.open().size(), size_t(1));
        QCOMPARE(book.open().front().subject, u"incident:二组"_s);
    }
};

QTEST_GUILESS_MAIN(TestIncidentWatch)
#include "tst_incidentwatch.moc"
