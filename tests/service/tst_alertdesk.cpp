// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alert/alertbook.h"
#include "models/day/daysteps.h"
#include "models/service/alertdesk.h"
#include "models/service/alertruleswriter.h"
#include "models/service/assessment.h"
#include "models/service/audited.h"
#include "models/service/dayclose.h"
#include "models/service/dayplan.h"
#include "models/service/incidentdesk.h"
#include "models/service/penaltydesk.h"
#include "models/service/settingsdesk.h"
#include "models/service/walkdesk.h"
#include "models/store/absencerepository.h"
#include "models/store/peoplerepository.h"
#include "models/store/statement.h"
#include "models/store/verify.h"
#include "tests/service/desk.h"

#include <QFile>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** What of the alerts outlives the program. */
class TestAlertDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void openAndLastingOnesAreTakenUpAgain()
    {
        Desk desk(u"2026-11-23T10:00:00"_s);
        QVERIFY(desk.open());
        const Moment now = Desk::moment(u"2026-11-23T10:00:00"_s);
        const AlertRules rules{CentreSettings()};
        AlertBook book;
        for (const QString &who : {u"open"_s, u"dismissed"_s, u"over"_s}) {
            AgentCondition talking{who, who, {}, AgentState::Talking, {}, {}, now - 600s, now - 600s};
            book.observe(who, rules.of(talking), now);
        }
        for (const AlertRecord &alert : book.open()) {
            if (alert.subject == "dismissed"_L1)
                QVERIFY(book.dismiss(alert, u"expected"_s, now).ok());
        }
        book.observe(u"over"_s, {}, now);
        book.advanceTo(now + 10s);
        AlertDesk alerts(desk.session());
        for (const AlertRecord &record : book.takeChanged())
            QVERIFY(alerts.save(Desk::leader(), record).ok());
        QCOMPARE(subjects(alerts), (QStringList{u"dismissed"_s, u"open"_s}));
        // A cooldown may hold back the next one of what is over.
        QCOMPARE(alerts.earlier()->size(), size_t(3));
        QCOMPARE(alerts.earlier()->back().subject, u"over"_s);
        // A night later nobody believes that what was dismissed lasts on.
        desk.setNow(u"2026-11-24T08:00:00"_s);
        QCOMPARE(subjects(alerts), QStringList{u"open"_s});
        desk.setNow(u"2026-11-24T12:00:00"_s);
        QCOMPARE(alerts.earlier()->size(), size_t(1)); // no cooldown is longer than a day
    }

    /** Of a large floor thousands may change at once: few transactions, each of them named in the audit trail. */
    /** Back from the seat the alert is over: what was done is said then, once, by whom and when. */
    void whatWasDoneIsSaidWhenTheAlertIsOver()
    {
        Desk desk(u"2026-11-23T10:00:00"_s);
        QVERIFY(desk.open());
        const Moment now = Desk::moment(u"2026-11-23T10:00:00"_s);
        const AlertRules rules{CentreSettings()};
        const QString leader = Desk::leader().name;
        AlertBook book;
        for (const QString &who : {u"taken"_s, u"nobody's"_s, u"noted"_s, u"dismissed"_s}) {
            AgentCondition talking{who, who, {}, AgentState::Talking, {}, {}, now - 600s, now - 600s};
            book.observe(who, rules.of(talking), now);
        }
        for (const AlertRecord &alert : book.open()) {
            if (alert.subject != "nobody's"_L1)
                QVERIFY(book.acknowledge(alert, leader, now).ok());
            if (alert.subject == "noted"_L1)
                QVERIFY(book.annotate(alert, u"helped"_s, now).ok());
            if (alert.subject == "dismissed"_L1)
                QVERIFY(book.dismiss(alert, u"expected"_s, now).ok());
        }
        AlertDesk alerts(desk.session());
        QVERIFY(alerts.saveAll(Desk::leader(), book.takeChanged()).ok());
        QCOMPARE(alerts.unsaid(leader)->size(), size_t(0)); // they last
        for (const QString &who : {u"taken"_s, u"nobody's"_s, u"noted"_s, u"dismissed"_s})
            book.observe(who, {}, now + 60s);
        book.advanceTo(now + 120s);
        QVERIFY(alerts.saveAll(Desk::leader(), book.takeChanged()).ok());
        desk.setNow(u"2026-11-23T10:05:00"_s);
        const auto unsaid = alerts.unsaid(leader);
        QCOMPARE(unsaid->size(), size_t(1));
        const AlertRecord alert = unsaid->front();
        QCOMPARE(alert.subject, u"taken"_s);
        QVERIFY(alerts.unsaid(u"another"_s)->empty());

        QVERIFY(alerts.conclude(Desk::leader(), *alert.id, {{}, {}, u"gave the wording"_s, {}, {}}).ok());
        QVERIFY(alerts.unsaid(leader)->empty());
        QVERIFY(alerts.conclude(Desk::leader(), *alert.id, {u"settled"_s, u"Settled at the seat"_s, {}, {}, {}}).ok());
        const auto kept = [&alerts, &now](const QString &subject) {
            const auto all = alerts.between(now - 1h, now + 1h);
            return *std::ranges::find(*all, subject, &AlertRecord::subject);
        };
        const AlertRecord said = kept(u"taken"_s);
        QCOMPARE(said.note, u"gave the wording"_s);
        QCOMPARE(said.outcome, u"settled"_s);
        QCOMPARE(said.closedAt, alert.closedAt);
        QCOMPARE(said.reactionTime(), alert.reactionTime());
        QCOMPARE(said.facts[u"concluded_by"_s].toString(), leader);
        QCOMPARE(concludedAt(said), std::optional(Desk::moment(u"2026-11-23T10:05:00"_s)));
        // Nothing is overwritten: not by another word, and not by a console that did not see the first.
        const auto again = alerts.conclude(Desk::leader(), *alert.id, {{}, {}, u"something else"_s, {}, {}});
        QVERIFY(!again && again.error().kind == Error::Kind::Conflict);
        const auto late = book.conclude(alert, {u"falseAlarm"_s, {}, {}, leader, now + 300s});
        QVERIFY(late && !alerts.save(Desk::leader(), *late));
        QCOMPARE(kept(u"taken"_s).outcome, u"settled"_s);
        // What a person ended needs no second end, and what lasts on none yet.
        QVERIFY(!alerts.conclude(Desk::leader(), *kept(u"dismissed"_s).id, {u"settled"_s, {}, {}, {}, {}}));
        QVERIFY(!alerts.conclude(Desk::leader(), AlertId(4711), {u"settled"_s, {}, {}, {}, {}}));
    }

    void whatChangesTogetherIsWrittenTogether()
    {
        Desk desk(u"2026-11-23T10:00:00"_s);
        QVERIFY(desk.open());
        std::vector<AlertRecord> many(1200);
        for (size_t i = 0; i < many.size(); ++i) {
            many[i].kind = u"notLoggedIn"_s;
            many[i].subject = u"坐席%1"_s.arg(i, 4, 10, QChar(u'0'));
            many[i].instance = u"1"_s;
            many[i].since = many[i].raisedAt = Desk::moment(u"2026-11-23T08:25:00"_s);
        }
        const auto entries = [&desk] {
            Statement select(desk.session().records(), u"SELECT count(*) FROM audit"_s);
            return select.first([](const Statement &s) { return s.number(0); }).value().value_or(-1);
        };
        const qint64 before = entries();
        AlertDesk alerts(desk.session());
        QVERIFY(alerts.saveAll(Desk::leader(), many).ok());
        QCOMPARE(entries() - before, 3);
        QCOMPARE(alerts.open()->size(), many.size());
        for (AlertRecord &alert : many)
            alert.status = AlertRecord::Status::Closed;
        QVERIFY(alerts.saveAll(Desk::leader(), many).ok());
        QVERIFY(alerts.open()->empty());
    }

    void rosterTeamAndRulesMakeTheSetup()
    {
        Desk desk(u"2026-11-23T10:00:00"_s);
        QVERIFY(desk.open());
        QVERIFY(desk.import(&Import::agents, u"employee_no,name,team,feed_member,hired_on\n"
                                             "001,王芳,一组,王芳;PJSIP/1001,2026-10-01\n"
                                             "002,李娜,一组,,\n"_s)
                    .problems.empty());
        QVERIFY(desk.import(&Import::roster, u"employee_no,date,start,end,shift,kind\n"
                                             "001,2026-11-23,08:30,17:30,早班,work\n"
                                             "001,2026-11-24,22:00,06:00,晚班,work\n"_s)
                    .problems.empty());
        addLeave(desk, u"2026-11-23T08:00:00"_s, u"2026-11-23T12:00:00"_s);
        AlertDesk alerts(desk.session());
        const Result<AlertSetup> setup = alerts.setup();
        QVERIFY2(setup.ok(), qPrintable(setup ? QString() : setup.error().text));
        QVERIFY2(setup->problem.isEmpty(), qPrintable(setup->problem));
        QCOMPARE(setup->rules.all().size(), size_t(alertKindNames().size()));
        QCOMPARE(setup->shifts.today, QDate(2026, 11, 23));
        // Whom the feed cannot name is not among them; the morning is leave.
        QCOMPARE(setup->shifts.people.size(), size_t(1));
        const ShiftPerson &person = setup->shifts.people.front();
        QCOMPARE(person.team, u"一组"_s);
        QCOMPARE(person.members, (QStringList{u"王芳"_s, u"PJSIP/1001"_s}));
        QCOMPARE(person.hiredOn, std::optional(QDate(2026, 10, 1)));
        const std::vector<Segment> shifts{
            {Desk::moment(u"2026-11-23T12:00:00"_s), Desk::moment(u"2026-11-23T17:30:00"_s)},
            {Desk::moment(u"2026-11-24T22:00:00"_s), Desk::moment(u"2026-11-25T06:00:00"_s)}};
        QCOMPARE(person.shifts, shifts);
    }

    void ownRulesAreFollowedAndBadOnesNamed()
    {
        Desk desk(u"2026-11-23T10:00:00"_s);
        QVERIFY(desk.open());
        QFile file(desk.file(u"own.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"schema": "floorwalk.alerts/1", "id": "own", "version": "1", "title": {"en": "Own"}, "rules": [
            {"id": "call", "kind": "longCall", "name": {"en": "Call"}, "warn": 77, "follows_settings": true}]})");
        file.close();
        QVERIFY(choose(desk, u"alert_rules"_s, file.fileName()));
        AlertDesk alerts(desk.session());
        QCOMPARE(alerts.setup()->rules.all().size(), size_t(1));
        QCOMPARE(alerts.setup()->rules.find(u"call"_s)->warn, std::optional(77.0));
        QVERIFY(choose(desk, u"long_call_warn_s"_s, u"99"_s));
        QCOMPARE(alerts.setup()->rules.find(u"call"_s)->warn, std::optional(99.0));

        QVERIFY(!choose(desk, u"alert_rules"_s, desk.file(u"none.json"_s)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\n\"rules\": 3}");
        file.close();
        QVERIFY2(alerts.setup()->problem.contains(u"own.json"_s), qPrintable(alerts.setup()->problem));
        QCOMPARE(alerts.setup()->rules.all().size(), size_t(alertKindNames().size()));
    }

    void rulesKeptWithTheSettingsAreInForceAtOnceAndAudited()
    {
        Desk desk(u"2026-11-23T10:00:00"_s);
        QVERIFY(desk.open());
        AlertDesk alerts(desk.session());
        QVERIFY(alerts.rulesInForce()->file.isEmpty());
        AlertRuleSet own = alerts.rulesInForce()->shipped;
        own.rules.front().alarm = 900;
        QVERIFY(choose(desk, u"alert_rules"_s, QString::fromUtf8(AlertRulesWriter::compact(own))));
        const Result<AlertRulesInForce> rules = alerts.rulesInForce();
        QVERIFY(rules && rules->kept == own && rules->file.isEmpty() && rules->problem.isEmpty());
        QCOMPARE(alerts.setup()->rules.all().front().alarm, std::optional(900.0));
        QVERIFY2(!choose(desk, u"alert_rules"_s, u"{\"rules\": 3}"_s), "what cannot be read is not kept");
        QVERIFY2(!SettingsDesk(desk.session())
                      .change({u"质检"_s, Role::Quality, std::nullopt}, {{u"alert_rules"_s, u"floor"_s}}, {})
                      .ok(),
                 "nor by somebody without the right");
        QVERIFY(alerts.rulesInForce()->kept == own);
    }

    void anIncidentIsKeptFromItsFirstMomentToItsLast()
    {
        Desk desk(u"2026-11-23T09:12:30"_s);
        QVERIFY(desk.open());
        fillTeam(desk);
        AlertDesk alerts(desk.session());
        AlertRecord alert = incident(u"2026-11-23T09:12:05"_s);
        QVERIFY(alerts.save(program(), alert).ok());
        QVERIFY(alerts.save(program(), alert).ok()); // nothing new
        const std::vector<IncidentRecord> lasting = incidents(desk);
        QCOMPARE(lasting.size(), size_t(1));
        QCOMPARE(lasting.front().number, qint64(1));
        QVERIFY(lasting.front().lasts());
        QCOMPARE(lasting.front().gone(), 2);

        IncidentDesk words(desk.session());
        const IncidentWords said{u"请留在座位"_s, u"值班经理"_s, Desk::moment(u"2026-11-23T09:12:20"_s), u"停电"_s, {}};
        QVERIFY(words.describe(Desk::leader(), lasting.front(), said).ok());
        alert.status = AlertRecord::Status::Closed;
        alert.outcome = u"resolved"_s;
        alert.closedAt = Desk::moment(u"2026-11-23T09:31:00"_s);
        desk.setNow(u"2026-11-23T09:31:05"_s);
        QVERIFY(alerts.save(program(), alert).ok());
        const IncidentRecord over = incidents(desk).front();
        QCOMPARE(over.span.to, Desk::moment(u"2026-11-23T09:31:00"_s));
        QCOMPARE(over.words, said);
        const auto history = words.history(1);
        QCOMPARE(history->size(), size_t(3));
        QCOMPARE((*history)[2].corrects, (*history)[1].id);
        QCOMPARE((*history)[1].recordedBy, u"组长赵"_s);
        // The next one has the next number.
        QVERIFY(alerts.save(program(), incident(u"2026-11-23T09:30:00"_s)).ok());
        QCOMPARE(incidents(desk).back().number, qint64(2));
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }

    void correctionsPointToWhatTheyCorrectAndNothingIsLost()
    {
        Desk desk(u"2026-11-23T09:40:00"_s);
        QVERIFY(desk.open());
        fillTeam(desk);
        AlertRecord alert = incident(u"2026-11-23T09:12:05"_s);
        alert.status = AlertRecord::Status::Closed;
        alert.closedAt = Desk::moment(u"2026-11-23T09:31:00"_s);
        AlertDesk alerts(desk.session());
        QVERIFY(alerts.save(program(), alert).ok());
        const IncidentRecord seen = incidents(desk).front();
        IncidentDesk incidentDesk(desk.session());
        const TimeRange longer{seen.span.from - 5min, seen.span.to + 4min};
        QVERIFY(!incidentDesk.setSpan(Desk::leader(), seen, longer, u" "_s).ok());
        QVERIFY(!incidentDesk.setSpan(Desk::leader(), seen, {seen.span.to, seen.span.from}, u"x"_s).ok());
        QVERIFY(!incidentDesk.setSpan(Desk::leader(), seen, {seen.span.from, seen.span.to + 1h}, u"x"_s).ok());
        QVERIFY(!incidentDesk.setSpan(Desk::leader(), seen, {seen.span.from - 48h, seen.span.to}, u"x"_s).ok());
        QVERIFY(incidentDesk.setSpan(Desk::leader(), seen, longer, u"电话 09:07 已断"_s).ok());
        // Who still looks at the span before does not overwrite it unseen.
        const auto late = incidentDesk.withdraw(Desk::leader(), seen, u"误报"_s);
        QVERIFY(!late.ok());
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        // Nor does the floor, when it tells of it again.
        alert.facts.insert(u"still"_s, 0);
        QVERIFY(alerts.save(program(), alert).ok());
        const IncidentRecord corrected = incidents(desk).front();
        QCOMPARE(corrected.span, longer);
        QVERIFY(incidentDesk.withdraw(Desk::leader(), corrected, u"误报"_s).ok());
        QVERIFY(incidents(desk).front().withdrawn);
        const auto history = incidentDesk.history(seen.number);
        QCOMPARE(history->size(), size_t(3));
        QCOMPARE(history->front().span.to, seen.span.to);
        // Neither can be done past the desk.
        QVERIFY(!Statement(desk.session().records(), u"UPDATE incident SET note = 'x'"_s).run().ok());
        QVERIFY(!Statement(desk.session().records(), u"DELETE FROM incident"_s).run().ok());
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }

    void onlyWhoMayCorrects()
    {
        Desk desk(u"2026-11-23T09:40:00"_s);
        QVERIFY(desk.open());
        fillTeam(desk);
        QVERIFY(AlertDesk(desk.session()).save(program(), incident(u"2026-11-23T09:12:05"_s)).ok());
        const IncidentRecord seen = incidents(desk).front();
        IncidentDesk incidentDesk(desk.session());
        for (const Role role : {Role::HumanResources, Role::Quality, Role::Administrator, Role::System}) {
            const auto refused = incidentDesk.withdraw({u"某人"_s, role, {}}, seen, u"x"_s);
            QVERIFY(!refused.ok());
            QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        }
        QVERIFY(incidentDesk.withdraw({u"经理"_s, Role::OperationsManager, {}}, seen, u"x"_s).ok());
    }

    void aFalseAlarmIsWithdrawnAtOnce()
    {
        Desk desk(u"2026-11-23T09:40:00"_s);
        QVERIFY(desk.open());
        fillTeam(desk);
        AlertRecord alert = incident(u"2026-11-23T09:12:05"_s);
        AlertDesk alerts(desk.session());
        QVERIFY(alerts.save(program(), alert).ok());
        alert.status = AlertRecord::Status::Closed;
        alert.closedAt = Desk::moment(u"2026-11-23T09:13:00"_s);
        alert.outcome = u"falseAlarm"_s;
        alert.reason = u"演练"_s;
        const Actor other = desk.leaderOf(u"组长孙"_s, u"别的组"_s);
        QCOMPARE(alerts.save(other, alert).error().kind, Error::Kind::Forbidden);
        QVERIFY(!incidents(desk).front().withdrawn);
        QVERIFY(alerts.save(Desk::leader(), alert).ok());
        QVERIFY(incidents(desk).front().withdrawn);
        QCOMPARE(incidents(desk).front().reason, u"演练"_s);
    }

    void theSpanIsExcusedOnTheRollUntilItIsWithdrawn()
    {
        Desk desk(u"2026-11-23T18:00:00"_s);
        QVERIFY(desk.open());
        fillTeam(desk);
        QVERIFY(desk.import(&Import::punches, u"employee_no,moment,direction\n"
                                              "001,2026-11-23 08:52:00,in\n001,2026-11-23 17:31:00,out\n"
                                              "002,2026-11-23 08:52:00,in\n002,2026-11-23 17:31:00,out\n"_s)
                    .problems.empty());
        AlertRecord alert = incident(u"2026-11-23T08:20:00"_s);
        alert.status = AlertRecord::Status::Closed;
        alert.closedAt = Desk::moment(u"2026-11-23T08:55:00"_s);
        QVERIFY(AlertDesk(desk.session()).save(program(), alert).ok());
        const QDate date(2026, 11, 23);
        auto days = Assessment(desk.session()).days(date, date);
        QVERIFY((*days)[0].day.findings.empty());
        QVERIFY((*days)[0].day.excused);
        QCOMPARE((*days)[0].day.incidents.size(), size_t(1));
        QCOMPARE((*days)[1].day.findings.size(), size_t(1)); // of another team
        QVERIFY(IncidentDesk(desk.session()).withdraw(Desk::leader(), incidents(desk).front(), u"误报"_s).ok());
        days = Assessment(desk.session()).days(date, date);
        QCOMPARE((*days)[0].day.findings.size(), size_t(1));
        QVERIFY((*days)[0].day.incidents.empty());
    }

    void proposalsOfAClosedDayFollowAFalseAlarm()
    {
        Desk desk(u"2026-11-23T18:00:00"_s);
        QVERIFY(desk.open());
        fillTeam(desk);
        QVERIFY(desk.import(&Import::punches, u"employee_no,moment,direction\n"
                                              "001,2026-11-23 08:52:00,in\n001,2026-11-23 17:31:00,out\n"_s)
                    .problems.empty());
        AlertRecord alert = incident(u"2026-11-23T08:20:00"_s);
        AlertDesk alerts(desk.session());
        QVERIFY(alerts.save(program(), alert).ok());
        const QDate date(2026, 11, 23);
        QVERIFY(DayClose(desk.session()).close(Desk::leader(), date, incidents(desk).front().team, true).ok());
        const auto proposed = [&desk, date] {
            QStringList kinds;
            const std::vector<Penalty> all = PenaltyDesk(desk.session()).list(date, date).value();
            for (const Penalty &each : all)
                kinds << findingKindName(each.finding.kind) + u' ' + penaltyStatusName(each.status);
            return kinds.join(u", "_s);
        };
        QCOMPARE(proposed(), QString());
        alert.status = AlertRecord::Status::Closed;
        alert.closedAt = Desk::moment(u"2026-11-23T17:55:00"_s);
        alert.outcome = u"falseAlarm"_s;
        alert.reason = u"演练"_s;
        QVERIFY(alerts.save(Desk::leader(), alert).ok());
        QCOMPARE(proposed(), u"late proposed"_s);
    }

    /** Whose incident it is stands on record; a caller who says otherwise gains nothing by it. */
    void theTeamIsTheOneOnRecord()
    {
        Desk desk(u"2026-11-23T09:40:00"_s);
        QVERIFY(desk.open());
        fillTeam(desk);
        QVERIFY(AlertDesk(desk.session()).save(program(), incident(u"2026-11-23T09:12:05"_s)).ok());
        IncidentRecord seen = incidents(desk).front();
        const QString team = seen.team;
        seen.team = u"二组"_s;
        QVERIFY(IncidentDesk(desk.session()).withdraw(Desk::leader(), seen, u"误报"_s).ok());
        const auto trail = Statement(desk.session().records(), u"SELECT team FROM incident ORDER BY id DESC"_s)
                               .first([](const Statement &s) { return s.text(0); });
        QCOMPARE(trail->value_or(QString()), team);
    }

    void aFloorWalkOfTheDayIsAWalk()
    {
        Desk desk(u"2026-11-23T09:40:00"_s);
        QVERIFY(desk.open());
        ActivityRecord activity;
        activity.date = QDate(2026, 11, 23);
        activity.leader = Desk::leader().name;
        activity.key = u"floorWalk"_s;
        activity.status = ActivityStatus::Running;
        activity.actualStart = Desk::moment(u"2026-11-23T09:39:00"_s);
        const auto saved = DayPlan(desk.session()).save(Desk::leader(), activity);
        QVERIFY(saved.ok());
        const Walk walk = walkOf(desk);
        QCOMPARE(walk.since, activity.actualStart);
        QCOMPARE(walk.leader, u"组长赵"_s);
        QVERIFY(walk.isShown());
        ActivityRecord meal = activity;
        meal.key = u"meal"_s;
        meal.status = ActivityStatus::Done;
        QVERIFY(DayPlan(desk.session()).save(Desk::leader(), meal).ok());
        QVERIFY(walkOf(desk).since.has_value());
        ActivityRecord later = activity;
        later.actualStart.reset();
        later.status = ActivityStatus::Skipped;
        later.reason = u"unit visit"_s;
        QVERIFY(DayPlan(desk.session()).save(Desk::leader(), later).ok());
        QVERIFY2(walkOf(desk).since.has_value(), "another walk's row does not end this one");
        activity.id = *saved;
        activity.status = ActivityStatus::Done;
        QVERIFY(DayPlan(desk.session()).save(Desk::leader(), activity).ok());
        QVERIFY(!walkOf(desk).since.has_value());
    }

    /** Who leads by the settings alone is known wherever a leader is meant. */
    void aLeaderOfTheSettingsMayBeDeputy()
    {
        Desk desk(u"2026-11-23T09:40:00"_s);
        QVERIFY(desk.open());
        desk.leaderOf(u"外聘周"_s, u"二组"_s);
        const Result<Walk> walk =
            WalkDesk(desk.session()).setUp(Desk::leader(), Walk::Mode::Deputy, u"外聘周"_s, desk.session().now());
        QVERIFY2(walk, walk ? "" : qPrintable(walk.error().text));
        QCOMPARE(walk->deputy, u"外聘周"_s);
    }

    /** A begin that was pressed late is the walk's, too; one that was pressed by mistake is none. */
    void aWalkFollowsWhatIsPutRight()
    {
        Desk desk(u"2026-11-23T09:50:00"_s);
        QVERIFY(desk.open());
        const Moment now = desk.session().now();
        ActivityRecord activity;
        activity.date = QDate(2026, 11, 23);
        activity.leader = Desk::leader().name;
        activity.key = u"floorWalk"_s;
        const auto save = [&desk, &activity](const Result<ActivityRecord> &next) {
            const auto saved = next ? DayPlan(desk.session()).save(Desk::leader(), *next) : next.error();
            if (saved) {
                activity = *next;
                activity.id = *saved;
            }
            return saved.ok();
        };
        const auto corrections = [&desk] {
            const auto all =
                Statement(desk.session().records(), u"SELECT count(*) FROM audit WHERE what = 'day.correct'"_s)
                    .first([](const Statement &s) { return s.integer(0); });
            return all->value_or(-1);
        };
        const Moment early = Desk::moment(u"2026-11-23T09:40:00"_s);
        QVERIFY(save(DaySteps::start(activity, now)));
        QCOMPARE(walkOf(desk).since, now);
        QCOMPARE(corrections(), 0);
        QVERIFY(save(DaySteps::correct(activity, {early}, u"pressed late"_s, now)));
        QCOMPARE(walkOf(desk).since, early);
        QCOMPARE(corrections(), 1); // what stood there before is in the trail
        QVERIFY(save(DaySteps::takeBack(activity)));
        QVERIFY2(!walkOf(desk).since, "alerts come to the desk again");
        QCOMPARE(corrections(), 2);
        QVERIFY(save(DaySteps::correct(activity, {early, now}, u"no screen near"_s, now)));
        QVERIFY(!walkOf(desk).since);
        QCOMPARE(corrections(), 2); // nothing was on record that it replaces
        QVERIFY(save(DaySteps::resume(activity, now)));
        QCOMPARE(walkOf(desk).since, now);
    }

    void theDeputyIsOfTheDayAndAForgottenWalkEnds()
    {
        Desk desk(u"2026-11-23T09:40:00"_s);
        QVERIFY(desk.open());
        WalkDesk walks(desk.session());
        const Moment now = desk.session().now();
        const Result<Walk> unknown = walks.setUp(Desk::leader(), Walk::Mode::Deputy, u" 李静 "_s, now);
        QVERIFY(!unknown && unknown.error().kind == Error::Kind::NotFound);
        QVERIFY(walks.setUp(Desk::leader(), Walk::Mode::Deputy, u" 李静 "_s, now, WalkDesk::Deputy::FromOutside).ok());
        QVERIFY(walks.setUp(Desk::leader(), Walk::Mode::Deputy, u"李静"_s, now).ok()); // who was confirmed for the day
        QCOMPARE(walkOf(desk).owner(), QString()); // the leader is at the desk
        QVERIFY(walks.begin(Desk::leader(), now).ok());
        QCOMPARE(walkOf(desk).owner(), u"李静"_s);
        QCOMPARE(walks.begin(Desk::leader(), now + 5min)->since, std::optional(now)); // once more changes nothing
        desk.setNow(u"2026-11-23T11:40:00"_s);
        QVERIFY(!walkOf(desk).since.has_value());
        desk.setNow(u"2026-11-24T09:40:00"_s);
        QVERIFY(walks.begin(Desk::leader(), desk.session().now()).ok());
        QCOMPARE(walkOf(desk).deputy, QString());
        QVERIFY(walkOf(desk).isShown());
        QVERIFY(!walks.begin({u"质检"_s, Role::Quality, {}}, now).ok());
    }

    void whatHappenedMeanwhileIsTold()
    {
        Desk desk(u"2026-11-23T10:00:00"_s);
        QVERIFY(desk.open());
        AlertDesk alerts(desk.session());
        for (const QString &clock : {u"09:30:00"_s, u"09:45:00"_s, u"09:59:59"_s}) {
            AlertRecord alert;
            alert.kind = u"longCall"_s;
            alert.subject = alert.instance = clock;
            alert.since = alert.raisedAt = Desk::moment(u"2026-11-23T"_s + clock);
            alert.acknowledgedAt = alert.raisedAt + 42s;
            QVERIFY(alerts.save(Desk::leader(), alert).ok());
        }
        const auto report = WalkDesk(desk.session())
                                .report(Desk::moment(u"2026-11-23T09:40:00"_s), Desk::moment(u"2026-11-23T10:00:00"_s));
        QCOMPARE(report->alerts.size(), size_t(2));
        QCOMPARE(report->alerts.front().reactionTime(), std::optional<Millis>(42s));
    }

private:
    static Walk walkOf(Desk &desk)
    {
        return desk.session().reload().ok() ? Walk::from(desk.session().settings(), desk.session().now()) : Walk();
    }
    static Actor program() { return {u"floorwalk"_s, Role::System, {}}; }
    static void fillTeam(Desk &desk)
    {
        QVERIFY(desk.import(&Import::agents, u"employee_no,name,team,feed_member\n"
                                             "001,王芳,一组,王芳\n002,李娜,二组,李娜\n"_s)
                    .problems.empty());
        QVERIFY(desk.import(&Import::roster, u"employee_no,date,start,end,shift,kind\n"
                                             "001,2026-11-23,08:30,17:30,早班,work\n"
                                             "002,2026-11-23,08:30,17:30,早班,work\n"_s)
                    .problems.empty());
    }
    /** As AlertBook tells of it: two of one team's six are gone. */
    static AlertRecord incident(const QString &since)
    {
        AlertRecord alert;
        alert.kind = incidentKind;
        alert.subject = u"incident:一组"_s;
        alert.since = alert.raisedAt = Desk::moment(since);
        alert.instance = QString::number(epochMs(alert.since));
        alert.alarm = true;
        alert.facts = {{u"team"_s, u"一组"_s},
                       {u"of"_s, 6},
                       {u"people"_s, incidentPeopleJson({{u"王芳"_s, u"王芳"_s, u"PJSIP/1001"_s, alert.since, {}},
                                                         {u"赵磊"_s, u"赵磊"_s, {}, alert.since, {}}})}};
        return alert;
    }
    static std::vector<IncidentRecord> incidents(Desk &desk)
    {
        const auto found = IncidentDesk(desk.session()).between(Moment{}, Moment::max());
        return found ? *found : std::vector<IncidentRecord>();
    }
    static bool choose(Desk &desk, const QString &key, const QString &value)
    {
        return SettingsDesk(desk.session())
            .change({u"管理员"_s, Role::Administrator, std::nullopt}, {{key, value}}, {})
            .ok();
    }

    static void addLeave(Desk &desk, const QString &from, const QString &to)
    {
        const auto people = PeopleRepository(desk.session().records()).all();
        QVERIFY(people.ok());
        AbsenceRepository::Leave leave{.id = {},
                                       .person = *people->front().id,
                                       .record = {},
                                       .enteredBy = u"王"_s,
                                       .remarks = {},
                                       .cancelled = false};
        leave.record.kind = u"personal"_s;
        leave.record.from = Desk::moment(from);
        leave.record.to = Desk::moment(to);
        leave.record.approved = true;
        const Result<Grant> grant = desk.session().grant(Desk::leader(), Action::RecordLeave);
        QVERIFY(grant.ok());
        const Result<qint64> saved =
            audited<qint64>(desk.session(), *grant, {u"leave.save"_s, u"test"_s, {}, {}},
                            [&desk, &grant, &leave](Transaction &transaction) {
                                return AbsenceRepository(desk.session().records()).save(transaction, *grant, leave);
                            });
        QVERIFY2(saved.ok(), qPrintable(saved ? QString() : saved.error().text));
    }

    static QStringList subjects(const AlertDesk &alerts)
    {
        QStringList subjects;
        if (const auto records = alerts.unfinished()) {
            for (const AlertRecord &record : *records)
                subjects << record.subject;
        }
        subjects.sort();
        return subjects;
    }
};

QTEST_GUILESS_MAIN(TestAlertDesk)
#include "tst_alertdesk.moc"
