// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/alertdesk.h"
#include "models/service/breakdesk.h"
#include "models/service/coverdesk.h"
#include "models/service/dayplan.h"
#include "models/service/daysheets.h"
#include "models/service/draftdesk.h"
#include "models/service/housekeeping.h"
#include "models/service/incidentdesk.h"
#include "models/service/knowledgedesk.h"
#include "models/service/retention.h"
#include "models/service/settingsdesk.h"
#include "models/service/storeworker.h"
#include "models/store/audittrail.h"
#include "models/store/breakrepository.h"
#include "models/store/dayformrepository.h"
#include "models/store/historyfile.h"
#include "models/store/statement.h"
#include "models/store/verify.h"
#include "tests/service/desk.h"

#include <QSignalSpy>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** What has outlived its retention goes, a step at a time, and the trail stays whole. */
class TestRetention : public QObject
{
    Q_OBJECT

private:
    static inline const QString agents = u"工号,姓名,班组\n00123,王芳,一组\n"_s;

    static int runAll(StoreSession &session)
    {
        int steps = 0;
        for (Result<Retention::Step> step = Retention(session).step(); step && step->more;
             step = Retention(session).step())
            ++steps;
        return steps;
    }
    static void writeSpans(StoreSession &session, int count)
    {
        HistoryFile::Batch batch;
        for (int i = 0; i < count; ++i) {
            StateSpan span;
            span.agentKey = u"王芳"_s;
            span.range = {session.now() + std::chrono::seconds(i), session.now() + std::chrono::seconds(i + 1)};
            batch.spans.push_back(span);
        }
        QVERIFY(HistoryFile(session.history()).write(batch).ok());
    }
    static qint64 count(Database &database, const QString &table)
    {
        return **Statement(database, u"SELECT count(*) FROM "_s + table).first([](const Statement &s) {
            return s.number(0);
        });
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void nothingIsErasedBeforeItsTime()
    {
        Desk desk(u"2026-11-23T08:00:00"_s);
        QVERIFY(desk.open());
        QVERIFY(desk.import(&Import::agents, agents).written);
        writeSpans(desk.session(), 5);
        const AuditHead before = *AuditTrail(desk.session().records()).head();
        desk.setNow(u"2027-12-27T23:00:00"_s); // 399 days later
        QCOMPARE(runAll(desk.session()), 0);
        QCOMPARE(count(desk.session().history(), u"span"_s), 5);
        QCOMPARE(*AuditTrail(desk.session().records()).head(), before); // and nothing is said of nothing
    }

    void whatIsOldGoesInSteps()
    {
        Desk desk(u"2026-11-23T08:00:00"_s);
        QVERIFY(desk.open());
        QVERIFY(desk.import(&Import::agents, agents).written);
        writeSpans(desk.session(), 4500);
        desk.setNow(u"2028-01-01T08:00:00"_s);
        writeSpans(desk.session(), 3);
        QCOMPARE(runAll(desk.session()), 5); // summed, 2000, 2000, 500
        QCOMPARE(count(desk.session().history(), u"span"_s), 3);
        const AuditTrail trail(desk.session().records());
        const auto said = trail.between(desk.session().now(), desk.session().now() + std::chrono::hours(1));
        QCOMPARE(said->size(), size_t(1));
        QCOMPARE(said->front().what, u"history.thin"_s);
        QCOMPARE(runAll(desk.session()), 0);

        // Three years on what the entries say goes as well; the chain stays, and the wish to keep it longer counts.
        desk.setNow(u"2029-11-30T08:00:00"_s);
        QVERIFY(SettingsDesk(desk.session()).change(Desk::leader(), {{u"keep_audit_days"_s, u"1500"_s}}, {}).ok());
        (void)runAll(desk.session());
        QCOMPARE(verifyRecords(desk.session().records(), {})->erasedPayloads, 0);
        QVERIFY(!SettingsDesk(desk.session())
                     .change(Desk::leader(), {{u"keep_audit_days"_s, u"700"_s}}, {})
                     .ok()); // two years at least
        QVERIFY(SettingsDesk(desk.session()).change(Desk::leader(), {{u"keep_audit_days"_s, u"1096"_s}}, {}).ok());
        QVERIFY(runAll(desk.session()) > 0);
        const Result<VerifyReport> report = verifyRecords(desk.session().records(), {});
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text));
        QVERIFY(report->erasedPayloads > 0);
        const auto imported =
            trail.between(Desk::moment(u"2026-11-23T00:00:00"_s), Desk::moment(u"2026-11-24T00:00:00"_s));
        QVERIFY(!imported->empty());
        for (const AuditRecord &record : *imported)
            QVERIFY(!record.after);
    }

    void breaksLoseTheirNamesAndStayCounted()
    {
        Desk desk(u"2026-11-23T12:00:00"_s);
        QVERIFY(desk.open());
        QVERIFY(desk.import(&Import::agents, agents).written);
        const auto taken = [&desk](int count) {
            BreakChange change;
            change.date = Desk::zone().localDate(desk.session().now());
            for (int i = 0; i < count; ++i) {
                BreakRecord record;
                record.agent = record.name = i % 2 == 0 ? u"王芳"_s : u"李娜"_s;
                record.seat = u"PJSIP/1001"_s;
                record.status = BreakStatus::Back;
                record.opened = desk.session().now() - std::chrono::minutes(i / 2); // two at each moment
                record.askedBy = record.sentBy = record.backBy = u"张伟"_s;
                record.allowed = std::chrono::minutes(10);
                record.extensions = {{record.opened, std::chrono::minutes(5), u"张伟"_s}};
                change.records.push_back(record);
            }
            change.batches = {{MealBatch{1, {u"王芳"_s, u"李娜"_s}}}};
            return BreakDesk(desk.session()).save(Desk::leader(), change);
        };
        const auto named = [&desk] {
            return **Statement(desk.session().records(),
                               u"SELECT (SELECT count(*) FROM break_record WHERE agent || name || seat || asked_by || "
                               "sent_by || back_by || extensions GLOB '*[王李张P]*' OR person_id IS NOT NULL) + "
                               "(SELECT count(*) FROM meal_batch)"_s)
                         .first([](const Statement &s) { return s.number(0); });
        };
        QVERIFY(taken(700).ok());
        desk.setNow(u"2029-11-20T08:00:00"_s); // 1093 days on
        (void)runAll(desk.session());
        QCOMPARE(named(), 701);
        QVERIFY(taken(2).ok());

        desk.setNow(u"2029-11-25T08:00:00"_s);
        (void)runAll(desk.session());
        QCOMPARE(named(), 3); // those of five days ago, and their meal
        QCOMPARE(count(desk.session().records(), u"break_record"_s), 702);
        const auto old = BreakRepository(desk.session().records())
                             .since(momentFromEpochMs(0), Desk::moment(u"2026-11-24T00:00:00"_s));
        QVERIFY(old.ok());
        for (const BreakRecord &record : *old) {
            QVERIFY(record.name.isEmpty() && record.extensions.front().author.isEmpty());
            QVERIFY(record.status == BreakStatus::Back && record.extensions.front().by == std::chrono::minutes(5));
        }
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
        const AuditHead before = *AuditTrail(desk.session().records()).head();
        QCOMPARE(runAll(desk.session()), 0);
        QCOMPARE(*AuditTrail(desk.session().records()).head(), before);
    }

    void alertsLoseTheirNamesAndStayCounted()
    {
        Desk desk(u"2026-11-23T12:00:00"_s);
        QVERIFY(desk.open());
        const auto raise = [&desk](int count) {
            for (int i = 0; i < count; ++i) {
                const bool queue = i % 10 == 0;
                AlertRecord alert;
                alert.kind = queue ? u"queueWait"_s : i % 2 == 0 ? u"longCall"_s : u"breakOverdue"_s;
                alert.subject = queue ? u"support"_s : u"王芳"_s;
                alert.since = alert.raisedAt = desk.session().now() + std::chrono::seconds(i);
                alert.instance = QString::number(epochMs(alert.since));
                alert.acknowledgedAt = alert.raisedAt + std::chrono::seconds(7);
                alert.closedAt = alert.raisedAt + std::chrono::minutes(1);
                alert.status = AlertRecord::Status::Closed;
                alert.owner = u"张伟"_s;
                alert.note = u"王芳 was told"_s;
                alert.reason = u"李娜 knows"_s;
                alert.outcome = u"settled"_s;
                alert.facts = {{u"name"_s, alert.subject}, {u"seat"_s, u"PJSIP/1001"_s}, {u"warn_s"_s, 480}};
                QVERIFY(AlertDesk(desk.session()).save(Desk::leader(), alert));
            }
        };
        const auto named = [&desk] {
            return **Statement(desk.session().records(),
                               u"SELECT count(*) FROM alert WHERE subject || owner || note || reason || facts GLOB "
                               "'*[王李张]*'"_s)
                         .first([](const Statement &s) { return s.number(0); });
        };
        raise(520);
        desk.setNow(u"2029-11-20T08:00:00"_s); // 1093 days on
        (void)runAll(desk.session());
        QCOMPARE(named(), 520);
        raise(2);

        desk.setNow(u"2029-11-25T08:00:00"_s);
        (void)runAll(desk.session());
        QCOMPARE(named(), 2); // those of five days ago
        QCOMPARE(count(desk.session().records(), u"alert"_s), 522);
        const auto old = AlertDesk(desk.session())
                             .between(Desk::moment(u"2026-11-23T00:00:00"_s), Desk::moment(u"2026-11-24T00:00:00"_s));
        QVERIFY(old && old->size() == 520);
        for (const AlertRecord &alert : *old) {
            QCOMPARE(alert.subject == u"support"_s, alert.kind == u"queueWait"_s); // a queue is nobody
            QVERIFY(!alert.facts.contains(u"seat"_s) || alert.kind == u"queueWait"_s);
            QCOMPARE(alert.facts.value(u"warn_s"_s).toInt(), 480);
            QCOMPARE(alert.outcome, u"settled"_s);
            QCOMPARE(alert.reactionTime(), std::optional(Millis(7000)));
        }
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
        const AuditHead before = *AuditTrail(desk.session().records()).head();
        QCOMPARE(runAll(desk.session()), 0);
        QCOMPARE(*AuditTrail(desk.session().records()).head(), before);
    }

    /** Who was gone and what was written of it goes, from the alert as well; that it was, and how many, stays. */
    void incidentsLoseTheirNamesAndStayCounted()
    {
        Desk desk(u"2026-11-23T12:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        const auto raise = [&desk] {
            AlertRecord alert;
            alert.kind = incidentKind;
            alert.subject = u"一组"_s;
            alert.since = alert.raisedAt = desk.session().now() - std::chrono::minutes(20);
            alert.closedAt = desk.session().now() - std::chrono::minutes(5);
            alert.status = AlertRecord::Status::Closed;
            alert.instance = QString::number(epochMs(alert.since));
            const std::vector<IncidentMember> gone{{u"王芳"_s, u"王芳"_s, u"PJSIP/1001"_s, alert.since, alert.closedAt},
                                                   {u"李娜"_s, u"李娜"_s, u"PJSIP/1002"_s, alert.since, {}}};
            alert.facts = {{u"team"_s, u"一组"_s}, {u"of"_s, 3}, {u"people"_s, incidentPeopleJson(gone)}};
            const auto saved = AlertDesk(desk.session()).save(Desk::leader(), alert);
            QVERIFY2(saved.ok(), saved ? "" : qPrintable(saved.error().text + saved.error().detail));
            const auto seen = IncidentDesk(desk.session()).between(alert.since, desk.session().now());
            QVERIFY(seen && seen->size() == 1);
            IncidentWords words;
            words.wording = u"王芳 and 李娜 are off line"_s;
            words.note = u"张伟 pulled the plug"_s;
            QVERIFY(IncidentDesk(desk.session()).describe(Desk::leader(), seen->front(), words));
        };
        const auto named = [&desk] {
            return **Statement(
                         desk.session().records(),
                         u"SELECT (SELECT count(*) FROM incident WHERE people || wording || note GLOB '*[王李张]*') + "
                         "(SELECT count(*) FROM alert WHERE facts GLOB '*[王李张]*')"_s)
                         .first([](const Statement &s) { return s.number(0); });
        };
        raise();
        QCOMPARE(named(), 3); // two records of the incident, and its alert
        desk.setNow(u"2029-11-20T08:00:00"_s);
        (void)runAll(desk.session());
        QCOMPARE(named(), 3);
        raise();
        desk.setNow(u"2029-11-25T08:00:00"_s);
        (void)runAll(desk.session());
        const Result<Retention::Step> step = Retention(desk.session()).step();
        QVERIFY2(step.ok(), step ? "" : qPrintable(step.error().text + step.error().detail));
        QCOMPARE(named(), 3); // those of five days ago
        const auto old = IncidentDesk(desk.session())
                             .between(Desk::moment(u"2026-11-23T00:00:00"_s), Desk::moment(u"2026-11-24T00:00:00"_s));
        QVERIFY(old && old->size() == 1);
        QCOMPARE(old->front().gone(), 2);
        QCOMPARE(old->front().stillGone(), 1);
        QCOMPARE(old->front().words, IncidentWords());
        QCOMPARE(old->front().span.length(), Millis(std::chrono::minutes(15)));
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
        const AuditHead before = *AuditTrail(desk.session().records()).head();
        QCOMPARE(runAll(desk.session()), 0);
        QCOMPARE(*AuditTrail(desk.session().records()).head(), before);
    }

    void whatWasWrittenOfADayGoes()
    {
        Desk desk(u"2026-11-23T08:00:00"_s);
        QVERIFY(desk.open());
        QVERIFY(desk.import(&Import::agents, u"工号,姓名,班组\n00123,王芳,一组\n00124,李娜,一组\n"_s).written);
        QVERIFY(desk.import(&Import::roster, u"employee_no,date,start,end,shift,kind\n"
                                             "00123,2026-11-23,08:30,17:30,早班,work\n"_s)
                    .written);
        StoreSession &session = desk.session();
        const QDate date(2026, 11, 23);
        ActivityRecord activity;
        activity.date = date;
        activity.leader = Desk::leader().name;
        activity.key = u"floorWalk"_s;
        activity.note = u"三号位很吵"_s;
        activity.subject = u"周先生 · 李娜"_s;
        activity.reason = u"李娜请假"_s;
        activity.ticks = {{u"tidy"_s, true, {}, u"notOk"_s, u"桌面乱"_s}};
        QVERIFY(DayPlan(session).save(Desk::leader(), activity).ok());
        QVERIFY(DayPlan(session).setNote(Desk::leader(), date, u"reflection"_s, u"今天很累"_s).ok());
        ShiftCover cover{{}, ShiftCover::Kind::Substitute, PersonId(1), PersonId(2), date};
        cover.reason = u"王芳家里有事"_s;
        QVERIFY(CoverDesk(session).enter(Desk::leader(), cover).ok());
        QVERIFY(DraftDesk(session).keep(Desk::leader(), u"coachingNote"_s, u"{\"fact\":\"…\"}"_s).ok());
        using Outcome = StoryTurn::Outcome;
        QVERIFY(DaySheets(session).keepTurn(Desk::leader(), date, PersonId(1), Outcome::Told).ok());
        QVERIFY(DaySheets(session).keepTurn(Desk::leader(), date, PersonId(2), Outcome::Told).ok());
        QVERIFY(DaySheets(session).keepTurn(Desk::leader(), date, PersonId(2), Outcome::TakenBack).ok());
        desk.setNow(u"2029-11-23T08:00:00"_s); // the last day
        (void)runAll(session);
        QVERIFY(!DayPlan(session).note(Desk::leader().name, date, u"reflection"_s)->isEmpty());
        QCOMPARE(DayFormRepository(session.records()).turnsOn(date)->size(), size_t(1));
        desk.setNow(u"2029-11-25T08:00:00"_s);
        QVERIFY(runAll(session) > 0);
        QCOMPARE(*DayPlan(session).note(Desk::leader().name, date, u"reflection"_s), QString());
        const ActivityRecord left = DayPlan(session).day(Desk::leader().name, date)->front();
        QCOMPARE(left.note + left.subject + left.reason + left.ticks.front().note, QString());
        QCOMPARE(left.ticks.front().answer, u"notOk"_s); // what was done stays
        const CoverLine line = CoverDesk(session).between(date, date)->front();
        QCOMPARE(line.cover.reason, QString());
        QCOMPARE(line.stands, u"李娜"_s); // and who came for whom
        QVERIFY(!DraftDesk(session).find(Desk::leader(), u"coachingNote"_s)->has_value());
        QVERIFY(DayFormRepository(session.records()).turnsOn(date)->empty());
        QVERIFY(DayFormRepository(session.records()).lastTold(date.addDays(2000))->empty());
        QCOMPARE(**Statement(session.records(), u"SELECT count(*) FROM story_turn WHERE outcome <> '' AND erased = 1 "
                                                "AND recorded_by = ''"_s)
                       .first([](const Statement &s) { return s.number(0); }),
                 3); // that one was told stays
        QCOMPARE(runAll(session), 0);
        QVERIFY(verifyRecords(session.records(), {}).ok());
    }

    /** A point goes when it was valid no more for as long as is kept, with who knew it; one that is valid never goes.
     */
    void knowledgeThatIsOverGoes()
    {
        Desk desk(u"2026-11-23T08:00:00"_s);
        QVERIFY(desk.open());
        QVERIFY(desk.import(&Import::agents, u"工号,姓名,班组\n00123,王芳,一组\n00124,李娜,一组\n"_s).written);
        StoreSession &session = desk.session();
        KnowledgeDesk knowledge(session);
        const QDate date(2026, 11, 23);
        const auto add = [&knowledge, date](const QString &title, std::optional<QDate> validTo) {
            const KnowledgeWords words{{}, title, u"问王芳"_s, date, validTo, true};
            const auto point = knowledge.add(Desk::leader(), words);
            return point && knowledge.confirm(Desk::leader(), *point, {PersonId(1), PersonId(2)}) ? *point
                                                                                                  : KnowledgePoint();
        };
        const KnowledgePoint valid = add(u"异地备案"_s, {});
        const KnowledgePoint over = add(u"窗口关闭"_s, date);
        const KnowledgePoint longer = add(u"系统维护"_s, date);
        const KnowledgePoint withdrawn = add(u"写错了"_s, {});
        QVERIFY(knowledge.confirm(Desk::leader(), valid, {PersonId(2)}, false).ok()); // taken back
        QVERIFY(knowledge.withdraw(Desk::leader(), withdrawn, u"李娜发现"_s).ok());
        const auto held = [&session](const QString &condition) {
            return **Statement(session.records(), u"SELECT count(*) FROM "_s + condition).first([](const Statement &s) {
                return s.number(0);
            });
        };
        const QString texts = u"knowledge_point WHERE title || text || reason <> ''"_s;
        const QString names = u"knowledge_confirmation WHERE person_id IS NOT NULL AND noted_by <> ''"_s;
        desk.setNow(u"2028-11-23T08:00:00"_s);
        KnowledgeWords words = longer.words;
        words.validTo = date.addDays(1); // it was so: said late, it goes late
        QVERIFY(knowledge.correct(Desk::leader(), longer, words, false).ok());
        desk.setNow(u"2029-11-23T23:59:59"_s); // the last day
        (void)runAll(session);
        QCOMPARE(held(texts), 6);
        QCOMPARE(held(names), 9);

        desk.setNow(u"2029-11-24T00:00:00"_s);
        QVERIFY(runAll(session) > 0);
        QCOMPARE(held(texts), 3); // what is valid, and two records of what was corrected
        QCOMPARE(held(names), 3);
        QCOMPARE(count(session.records(), u"knowledge_confirmation"_s), 9); // how many knew it and when stays
        QVERIFY(verifyRecords(session.records(), {}).ok());
        const auto all = knowledge.all(Desk::leader());
        QCOMPARE(all->size(), size_t(2));
        for (const KnowledgeStanding &one : *all)
            QCOMPARE(one.confirmed(), one.point.number == valid.number ? 1 : 2);
        QCOMPARE(knowledge.correct(Desk::leader(), over, words, true).error().kind, Error::Kind::NotFound);
        QCOMPARE(knowledge.history(Desk::leader(), over.number).error().kind, Error::Kind::NotFound);
        QCOMPARE(knowledge.add(Desk::leader(), words)->number, withdrawn.number + 1); // nobody else's number
        for (const QString &sql : {u"UPDATE knowledge_point SET text = 'x'"_s, u"DELETE FROM knowledge_point"_s,
                                   u"UPDATE knowledge_confirmation SET person_id = 1, erased = NULL"_s,
                                   u"UPDATE knowledge_confirmation SET noted_by = 'x'"_s})
            QVERIFY2(!Statement(session.records(), sql).run().ok(), qPrintable(sql));

        desk.setNow(u"2031-11-25T00:00:00"_s); // and the one that was corrected
        QVERIFY(runAll(session) > 0);
        QCOMPARE(knowledge.validOn(Desk::leader(), QDate(2031, 11, 25))->front().point, valid);
        QCOMPARE(held(names), 1);
        QVERIFY(verifyRecords(session.records(), {}).ok());
        const AuditHead before = *AuditTrail(session.records()).head();
        QCOMPARE(runAll(session), 0);
        QCOMPARE(*AuditTrail(session.records()).head(), before);
    }

    /** A step takes the oldest first, so that nothing counts again because what took it back is gone. */
    void whatWasTakenBackStaysSo()
    {
        Desk desk(u"2026-11-23T08:00:00"_s);
        QString csv = u"工号,姓名,班组\n"_s;
        std::vector<PersonId> everybody;
        for (int i = 1; i <= 150; ++i) {
            csv += u"%1,坐席%1,一组\n"_s.arg(i);
            everybody.emplace_back(i);
        }
        QVERIFY(desk.import(&Import::agents, csv).written);
        KnowledgeDesk knowledge(desk.session());
        const auto point = knowledge.add(Desk::leader(), {{}, u"备案"_s, {}, QDate(2026, 11, 23), {}, true});
        QVERIFY(knowledge.confirm(Desk::leader(), *point, everybody).ok());
        QVERIFY(knowledge.confirm(Desk::leader(), *point, everybody, false).ok());
        desk.setNow(u"2029-11-30T08:00:00"_s);
        for (auto step = Retention(desk.session()).step(); step && step->more; step = Retention(desk.session()).step())
            QCOMPARE(knowledge.all(Desk::leader())->front().confirmed(), 0);
        QCOMPARE(**Statement(desk.session().records(), u"SELECT count(person_id) FROM knowledge_confirmation"_s)
                       .first([](const Statement &s) { return s.number(0); }),
                 0);
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }

    void theConsoleDoesItOnceADay()
    {
        const QTemporaryDir dir;
        FixedClock clock(Desk::moment(u"2026-11-23T08:00:00"_s));
        StoreWorker writer(dir.filePath(u"w.db"_s), StoreSession::Access::Write, u"test"_s, clock);
        QSignalSpy opened(&writer, &StoreWorker::opened);
        QVERIFY(opened.wait(60'000));
        QFuture<Result<void>> filled = writer.run([](StoreSession &session) {
            writeSpans(session, 2500);
            return Result<void>();
        });
        filled.waitForFinished();
        clock.advance(std::chrono::hours(24 * 500));
        Housekeeping housekeeping(&writer, {Millis(20), Millis(1)});
        QSignalSpy finished(&housekeeping, &Housekeeping::finished);
        QSignalSpy failed(&housekeeping, &Housekeeping::failed);
        housekeeping.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.at(0).at(0).toLongLong(), 2500);
        clock.advance(std::chrono::hours(24));
        QTRY_COMPARE(finished.size(), 2); // a new day: only its own work
        QCOMPARE(finished.at(1).at(0).toLongLong(), 0);
        QVERIFY(failed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
