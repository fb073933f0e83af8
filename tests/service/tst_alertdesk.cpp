// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alert/alertbook.h"
#include "models/service/alertdesk.h"
#include "models/service/alertruleswriter.h"
#include "models/service/audited.h"
#include "models/service/settingsdesk.h"
#include "models/store/absencerepository.h"
#include "models/store/peoplerepository.h"
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
        // A night later nobody believes that what was dismissed lasts on.
        desk.setNow(u"2026-11-24T08:00:00"_s);
        QCOMPARE(subjects(alerts), QStringList{u"open"_s});
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
        QVERIFY2(
            !SettingsDesk(desk.session())
                 .change({u"质检"_s, Role::Quality, std::nullopt, std::nullopt}, {{u"alert_rules"_s, u"floor"_s}}, {})
                 .ok(),
            "nor by somebody without the right");
        QVERIFY(alerts.rulesInForce()->kept == own);
    }

private:
    static bool choose(Desk &desk, const QString &key, const QString &value)
    {
        return SettingsDesk(desk.session())
            .change({u"管理员"_s, Role::Administrator, std::nullopt, std::nullopt}, {{key, value}}, {})
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
