// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/dayclose.h"
#include "models/service/feedrecorder.h"
#include "models/service/hrexport.h"
#include "models/service/penaltydesk.h"
#include "models/service/rollcall.h"
#include "models/service/storeoutbox.h"
#include "models/service/storeworker.h"
#include "models/store/audittrail.h"
#include "models/store/statement.h"
#include "models/store/verify.h"
#include "tests/service/desk.h"

#include <QLoggingCategory>
#include <QSignalSpy>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** Imports that are all or nothing, days that close with what they owe, and decisions that have an author. */
class TestRecords : public QObject
{
    Q_OBJECT

private:
    static inline const QString agents = u"工号,姓名,班组\n00123,王芳,一组\n00124,李娜,一组\n00125,张伟,二组\n"_s;
    static inline const QDate monday{2026, 11, 23};

    static void fill(Desk &desk, const QString &roster, const QString &punches)
    {
        QVERIFY(desk.open());
        QVERIFY(desk.import(&Import::agents, agents).written);
        const ImportReport days = desk.import(&Import::roster, u"employee_no,date,start,end,kind\n"_s + roster);
        QVERIFY2(days.written, days.problems.empty() ? "" : qPrintable(days.problems.front().text));
        if (punches.isEmpty())
            return;
        const ImportReport seen = desk.import(&Import::punches, u"employee_no,moment,direction\n"_s + punches);
        QVERIFY2(seen.written, seen.problems.empty() ? "" : qPrintable(seen.problems.front().text));
    }

    static QString findings(Desk &desk, QDate date)
    {
        const Result<AttendanceDay> day = RollCall(desk.session()).day(date);
        if (!day)
            return day.error().text;
        QStringList list;
        for (const PersonDay &person : day->people) {
            for (const Finding &finding : person.findings)
                list << person.person.no.text() + u' ' + findingKindName(finding.kind);
        }
        return list.join(u"; "_s);
    }

    static PersonId personOf(Desk &desk, const QString &no)
    {
        const Result<Actor> actor = desk.session().actorNamed(no);
        return actor->person.value();
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void importsAreAllOrNothing()
    {
        Desk desk(u"2026-11-23T08:00:00"_s);
        QVERIFY(desk.open());
        const QString bad = agents + u",无号,一组\n"_s;
        ImportReport report = desk.import(&Import::agents, bad);
        QVERIFY(!report.written);
        QCOMPARE(report.problems.size(), size_t(1));
        QCOMPARE(report.problems[0].line, 5);
        QCOMPARE(report.problems[0].column, 1);
        report = desk.import(&Import::agents, bad, {.dryRun = true, .skipBad = true});
        QVERIFY(!report.written);
        QCOMPARE(report.added, 3);
        report = desk.import(&Import::agents, bad, {.skipBad = true});
        QVERIFY(report.written);
        QCOMPARE(report.added, 3);
        report = desk.import(&Import::agents, agents);
        QVERIFY(!report.written);
        QCOMPARE(report.unchanged, 3);

        // A quote that never closes makes the whole file unreadable.
        report = desk.import(&Import::agents, u"工号,姓名,班组\n1,\"A,一组\n"_s);
        QCOMPARE(report.problems.size(), size_t(1));
        QVERIFY(report.problems[0].text.contains(u"line 2, column 2"_s));
        // Strangers on the roster are named, and nobody else's day comes in with them.
        report = desk.import(&Import::roster, u"employee_no,date,start,end\n00123,2026-11-23,08:30,17:30\n"
                                              "9,2026-11-23,08:30,17:30\n"_s);
        QVERIFY(!report.written);
        QCOMPARE(report.problems.at(0).line, 3);
        QCOMPARE(findings(desk, monday), QString());
    }

    void everybodyWhoIsImportedHasAnEntry()
    {
        Desk desk(u"2026-11-23T08:00:00"_s);
        QVERIFY(desk.open());
        QVERIFY(desk.import(&Import::agents, agents).written);
        QVERIFY(
            desk.import(&Import::agents, u"工号,姓名,班组,分机\n00123,王芳,一组,\n00124,李娜,一组,SIP/7\n"_s).written);
        const auto entriesOf = [&desk](const QString &no) {
            const QString subject = u"person:%1"_s.arg(personOf(desk, no).value());
            return AuditTrail(desk.session().records()).about(subject).value();
        };
        QCOMPARE(entriesOf(u"00123"_s).size(), size_t(1)); // the second file changes nothing about her
        QCOMPARE(entriesOf(u"00125"_s).size(), size_t(1));
        const std::vector<AuditRecord> entries = entriesOf(u"00124"_s);
        QCOMPARE(entries.size(), size_t(2));
        QCOMPARE(entries[0].what, u"agents.import"_s);
        QVERIFY(entries[0].actor.contains(Desk::clerk().name));
        QCOMPARE(entries[0].after->value(u"name"_s).toString(), u"李娜"_s);
        QVERIFY(!entries[0].after->contains(u"feed_member"_s));
        const QJsonArray members = entries[1].after->value(u"feed_member"_s).toArray();
        QCOMPARE(members.size(), 1);
        QCOMPARE(members[0].toObject().value(u"member"_s).toString(), u"SIP/7"_s);
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }

    void aBusyHistoryCostsADelayAndNoRecord()
    {
        QLoggingCategory::setFilterRules(u"floorwalk.outbox=false"_s); // the failure stands in the log as well
        Desk desk(u"2026-11-23T08:00:00"_s);
        QVERIFY(desk.open());
        StoreSession &session = desk.session();
        const auto other = Database::open(Database::historyPath(desk.file(u"records.db"_s)), Database::File::History,
                                          Database::Mode::Write, session.clock());
        QVERIFY(other.ok());
        QVERIFY(Statement(session.history(), u"PRAGMA busy_timeout = 0"_s).run().ok());
        FeedBatch batch;
        batch.gaps.push_back({{session.now(), session.now() + std::chrono::seconds(5)}, u"test"_s});
        StoreOutbox outbox(100, Millis(1));
        {
            const Result<Transaction> held = Transaction::begin(**other);
            QVERIFY(held.ok());
            outbox.post(1, [&session, &batch] {
                const Result<FeedBatchOutcome> done = FeedRecorder::record(session, batch);
                return QtFuture::makeReadyFuture(done ? Result<void>() : Result<void>(done.error()));
            });
            QTRY_VERIFY(!outbox.problem().isEmpty());
            QCOMPARE(outbox.waitingRows(), size_t(1));
        }
        QTRY_COMPARE(outbox.waitingRows(), size_t(0));
        QCOMPARE(outbox.lostRows(), size_t(0));
        Statement gaps(session.history(), u"SELECT count(*) FROM gap"_s);
        QVERIFY(gaps.run().ok() && gaps.next());
        QCOMPARE(gaps.integer(0), 1);
    }

    void nightsBelongToTheDayTheyBegin()
    {
        Desk desk(u"2026-12-01T12:00:00"_s);
        fill(desk, u"00123,2026-11-30,22:00,06:00,work\n"_s,
             u"00123,2026-11-30 22:10:00,in\n00123,2026-11-30 次日 06:01,out\n"_s);
        QCOMPARE(findings(desk, QDate(2026, 11, 30)), u"00123 late"_s);
        QCOMPARE(findings(desk, QDate(2026, 12, 1)), QString());
        const HrExportOptions options{monday, {}, desk.file(u"a.csv"_s), CsvProfile::Plain, true};
        QCOMPARE(HrExport(desk.session()).attendance(Desk::leader(), options).value(), 1);
        const Result<CsvTable> table = CsvReader::readFile(options.file);
        QVERIFY(table.ok());
        QCOMPARE(table->header.cells.at(1), u"工号"_s);
        const QStringList row = table->rows.at(0).cells;
        QCOMPARE(row[7], u"2026-12-01 06:00:00"_s);
        QCOMPARE(row[9], u"2026-12-01 06:01:59"_s); // HH:MM is read in the person's favour
    }

    void punchesWithoutDirectionFallIntoHalves()
    {
        Desk desk(u"2026-11-23T20:00:00"_s);
        fill(desk, u"00123,2026-11-23,08:30,17:30,work\n"_s,
             u"00123,2026-11-23 08:29:00,\n00123,2026-11-23 17:31:00,\n"_s);
        QCOMPARE(findings(desk, monday), QString());
        QVERIFY(!desk.import(&Import::punches, u"工号,打卡时间\n00123,2026-11-23 08:29:00\n"_s).written);
    }

    void aDayClosesWithWhatItOwes()
    {
        Desk desk(u"2026-11-23T12:00:00"_s);
        fill(desk, u"00123,2026-11-23,08:30,17:30,work\n00124,2026-11-23,08:30,17:30,work\n"_s,
             u"00123,2026-11-23 08:40:00,in\n00124,2026-11-23 08:20:00,in\n00124,2026-11-23 17:40:00,out\n"_s);
        DayClose close(desk.session());
        QCOMPARE(close.close(Desk::leader(), monday, u"一组"_s, true).error().kind, Error::Kind::Conflict);
        desk.setNow(u"2026-11-26T20:00:00"_s); // a Thursday
        const Result<DayCloseOutcome> open = close.close(Desk::leader(), monday, u"一组"_s, false);
        QCOMPARE(open.error().kind, Error::Kind::Conflict);
        QVERIFY2(open.error().text.contains(u"王芳"_s), qPrintable(open.error().text)); // whose item it is
        QCOMPARE(close.close({}, monday, u"一组"_s, true).error().kind, Error::Kind::Forbidden);
        const Result<DayCloseOutcome> outcome = close.close(Desk::leader(), monday, u"一组"_s, true);
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().text));
        QCOMPARE(outcome->waiting.size(), size_t(1));
        QVERIFY(outcome->waiting[0].kind == DayOpenItem::Kind::MissingPunch);
        QCOMPARE(outcome->waiting[0].due.value(), QDate(2026, 12, 1)); // three working days
        QCOMPARE(outcome->proposed, 1);
        const Result<DayCloseOutcome> twice = close.close(Desk::leader(), monday, u"一组"_s, false);
        QVERIFY2(twice.error().text.contains(u"closed already"_s), qPrintable(twice.error().text));

        // Closed: no mark, no roster; an earlier punch that comes later takes the proposal away.
        const RollMark mark{std::nullopt,
                            personOf(desk, u"00123"_s),
                            monday,
                            RollMark::Kind::Present,
                            Desk::moment(u"2026-11-23T08:20:00"_s),
                            {},
                            {},
                            {},
                            false};
        QCOMPARE(RollCall(desk.session()).mark(Desk::leader(), mark).error().kind, Error::Kind::Conflict);
        QVERIFY(
            !desk.import(&Import::roster, u"工号,日期,上班时间,下班时间\n00123,2026-11-23,09:30,17:30\n"_s).written);
        QVERIFY(desk.import(&Import::punches, u"工号,打卡时间,方向\n00123,2026-11-23 08:29:00,in\n"_s).written);
        const auto lapsed = PenaltyDesk(desk.session()).list(monday, monday, PenaltyStatus::Lapsed);
        QVERIFY(lapsed.ok());
        QCOMPARE(lapsed->size(), size_t(1));
    }

    void anothersTeamIsNotTheLeaders_data()
    {
        QTest::addColumn<QString>("leader");
        QTest::addColumn<QString>("leads"); // the setting; empty: the team of the list of people
        QTest::addColumn<QString>("foreign"); // employee number
        QTest::newRow("by the list of people") << u"李娜"_s << QString() << u"00125"_s;
        QTest::newRow("by the setting") << u"李娜"_s << u"二组"_s << u"00123"_s;
        QTest::newRow("who is not on the list") << u"组长孙"_s << u"一组"_s << u"00125"_s;
    }
    void anothersTeamIsNotTheLeaders()
    {
        QFETCH(const QString, leader);
        QFETCH(const QString, leads);
        QFETCH(const QString, foreign);
        Desk desk(u"2026-11-23T20:00:00"_s);
        fill(desk,
             u"00123,2026-11-23,08:30,17:30,work\n00124,2026-11-23,08:30,17:30,work\n"
             "00125,2026-11-23,08:30,17:30,work\n"_s,
             u"00123,2026-11-23 09:00:00,in\n00123,2026-11-23 17:40:00,out\n"
             "00125,2026-11-23 09:00:00,in\n00125,2026-11-23 17:40:00,out\n"_s);
        const Actor actor = leads.isEmpty() ? Actor{leader, Role::DutyLeader, {}} : desk.leaderOf(leader, leads);
        const QString team = foreign == "00125"_L1 ? u"二组"_s : u"一组"_s;
        const QString own = foreign == "00125"_L1 ? u"00123"_s : u"00125"_s;
        const Moment at = Desk::moment(u"2026-11-23T08:20:00"_s);
        RollCall roll(desk.session());
        const auto mark = [at](PersonId person) {
            return RollMark{std::nullopt, person, monday, RollMark::Kind::Present, at, {}, {}, {}, false};
        };
        const NoticeRecord notice{at, {}, u"phone"_s, {}, {}};
        const LeaveRecord leave{u"annual"_s, at, at + std::chrono::hours(2), {}, true, {}, false};
        const PersonId person = personOf(desk, foreign);
        QCOMPARE(roll.mark(actor, mark(person)).error().kind, Error::Kind::Forbidden);
        QCOMPARE(roll.notice(actor, person, monday, notice).error().kind, Error::Kind::Forbidden);
        QCOMPARE(roll.leave(actor, person, leave, u"OA 1"_s).error().kind, Error::Kind::Forbidden);
        QCOMPARE(DayClose(desk.session()).close(actor, monday, team, true).error().kind, Error::Kind::Forbidden);
        QVERIFY(DayClose(desk.session()).close(Desk::leader(), monday, team, true).ok());
        const auto penalties = PenaltyDesk(desk.session()).list(monday, monday);
        for (const Penalty &penalty : *penalties) {
            if (penalty.person != person)
                continue;
            QCOMPARE(PenaltyDesk(desk.session()).decide(actor, *penalty.id, penalty.version, {}).error().kind,
                     Error::Kind::Forbidden);
        }
        const QString file = desk.file(u"out.csv"_s);
        QCOMPARE(HrExport(desk.session()).attendance(actor, {monday, team, file}).error().kind, Error::Kind::Forbidden);
        QCOMPARE(HrExport(desk.session()).attendance(actor, {monday, {}, file}).error().kind,
                 Error::Kind::Forbidden); // it is among all teams
        QVERIFY(roll.mark(actor, mark(personOf(desk, own))).ok());
    }

    void onlyClosedDaysAreDecided()
    {
        Desk desk(u"2026-11-23T20:00:00"_s);
        fill(desk, u"00123,2026-11-23,08:30,17:30,work\n"_s,
             u"00123,2026-11-23 09:00:00,in\n00123,2026-11-23 17:40:00,out\n"_s);
        DayClose close(desk.session());
        const Result<DayCloseOutcome> closed = close.close(Desk::leader(), monday, u"一组"_s, false);
        QVERIFY2(closed.ok(), closed ? "" : qPrintable(closed.error().text));
        PenaltyDesk desk1(desk.session());
        const auto proposed = desk1.list(monday, monday);
        QCOMPARE(proposed->size(), size_t(1));
        const PenaltyId id = *proposed->front().id;
        const int version = proposed->front().version;
        QVERIFY(close.reopen(Desk::leader(), monday, u"一组"_s, u"late papers"_s).ok());
        QCOMPARE(desk1.decide(Desk::leader(), id, version, {}).error().kind, Error::Kind::Conflict);
        const Result<DayCloseOutcome> again = close.close(Desk::leader(), monday, u"一组"_s, false);
        QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().text));
        PenaltyDecision voided;
        voided.status = PenaltyStatus::Voided;
        const int now = desk1.find(id)->value().version;
        QCOMPARE(desk1.decide(Desk::leader(), id, now, voided).error().kind, Error::Kind::BadInput);
        voided.reason = u"系统故障"_s;
        const Actor namesake{u"王芳"_s, Role::DutyLeader, std::nullopt};
        QCOMPARE(desk1.decide(namesake, id, now, voided).error().kind, Error::Kind::Forbidden);
        QVERIFY(desk1.decide(Desk::leader(), id, now, voided).ok());
    }

    void whatWasSaidBeforehandStandsInTheEvidence()
    {
        Desk desk(u"2026-11-23T20:00:00"_s);
        fill(desk, u"00123,2026-11-23,08:30,17:30,work\n"_s,
             u"00123,2026-11-23 08:40:00,in\n00123,2026-11-23 17:40:00,out\n"_s);
        const NoticeRecord notice{
            Desk::moment(u"2026-11-23T08:00:00"_s), {}, u"phone"_s, Desk::moment(u"2026-11-23T08:40:00"_s), u"堵车"_s};
        QVERIFY(RollCall(desk.session()).notice(Desk::leader(), personOf(desk, u"00123"_s), monday, notice).ok());
        QVERIFY(DayClose(desk.session()).close(Desk::leader(), monday, u"一组"_s, true).ok());
        const auto proposed = PenaltyDesk(desk.session()).list(monday, monday);
        QCOMPARE(proposed->size(), size_t(1));
        const QJsonObject last = proposed->front().evidence.last().toObject();
        QCOMPARE(last.value(u"kind"_s).toString(), u"notice"_s);
        QCOMPARE(last.value(u"note"_s).toString(), u"堵车"_s);
    }

    void marksAndNoticesStandOnTheRoll()
    {
        Desk desk(u"2026-11-23T09:00:00"_s);
        fill(desk, u"00123,2026-11-23,08:30,17:30,work\n"_s, {});
        RollCall roll(desk.session());
        const PersonId person = personOf(desk, u"00123"_s);
        const NoticeRecord notice{
            Desk::moment(u"2026-11-23T08:00:00"_s), {}, u"phone"_s, Desk::moment(u"2026-11-23T09:00:00"_s), u"堵车"_s};
        QVERIFY(roll.notice(Desk::leader(), person, monday, notice).ok());
        RollMark mark{std::nullopt, person, monday, RollMark::Kind::Present, Desk::moment(u"2026-11-23T08:29:00"_s), {},
                      {},           {},     false};
        const Result<qint64> marked = roll.mark(Desk::leader(), mark);
        QVERIFY2(marked.ok(), marked ? "" : qPrintable(marked.error().text));
        Result<AttendanceDay> day = roll.day(monday, u"一组"_s);
        QVERIFY(day.ok());
        QVERIFY2(day->people.at(0).arrivedAt, qPrintable(day->people.at(0).explain.join(u" / "_s)));
        QCOMPARE(day->people.at(0).notices.at(0).by, Desk::leader().name);
        QCOMPARE(day->people.at(0).arrivedAt.value(), mark.at);
        QVERIFY(day->people.at(0).findings.empty());
        QVERIFY(roll.withdrawMark(Desk::leader(), person, *marked).ok());
        day = roll.day(monday, u"一组"_s);
        QVERIFY(!day->people.at(0).arrivedAt);
        mark.kind = RollMark::Kind::Correction;
        QCOMPARE(roll.mark(Desk::leader(), mark).error().kind, Error::Kind::BadInput); // nobody vouches
    }

    void theWorkerAnswersInOrder()
    {
        QTemporaryDir dir;
        const FixedClock clock(Desk::moment(u"2026-11-23T09:00:00"_s));
        QFuture<Result<int>> first;
        QFuture<Result<int>> second;
        {
            StoreWorker worker(dir.filePath(u"w.db"_s), StoreSession::Access::Write, u"test"_s, clock);
            QSignalSpy opened(&worker, &StoreWorker::opened);
            QVERIFY(opened.wait(60'000));
            QVERIFY2(worker.writable(), qPrintable(opened.at(0).at(1).toString()));
            first = worker.run([](StoreSession &session) { return Result<int>(session.writable() ? 1 : 0); });
            second = worker.run([](StoreSession &) { return Result<int>(Error{Error::Kind::NotFound, u"no"_s, {}}); });
        } // what was handed over is done before the worker is gone
        QVERIFY(first.isFinished() && second.isFinished());
        QCOMPARE(*first.result(), 1);
        QCOMPARE(second.result().error().kind, Error::Kind::NotFound);

        StoreWorker reader(dir.filePath(u"none.db"_s), StoreSession::Access::Read, u"test"_s, clock);
        QFuture<Result<int>> none = reader.run([](StoreSession &) { return Result<int>(1); });
        none.waitForFinished();
        QVERIFY(!none.result().ok());
    }

    void whoFollowsWritesWhenTheOtherIsGone()
    {
        const QTemporaryDir dir;
        const FixedClock clock(Desk::moment(u"2026-11-23T09:00:00"_s));
        const auto first = [&dir, &clock](const QString &holder) {
            return std::make_unique<StoreWorker>(dir.filePath(u"w.db"_s), StoreSession::Access::Write, holder, clock,
                                                 nullptr, Millis(5));
        };
        std::unique_ptr<StoreWorker> writer = first(u"one"_s);
        QTRY_VERIFY(writer->writable());
        const std::unique_ptr<StoreWorker> follower = first(u"two"_s);
        QSignalSpy opened(follower.get(), &StoreWorker::opened);
        QSignalSpy sure(follower.get(), &StoreWorker::writingSure);
        QVERIFY(opened.wait(60'000));
        QVERIFY(!follower->writable());
        QVERIFY(opened.at(0).at(1).toString().contains(u"one"_s));
        writer.reset();
        QTRY_VERIFY(follower->writable());
        QTRY_COMPARE(sure.size(), 1);
        QFuture<Result<int>> answer =
            follower->run([](StoreSession &session) { return Result<int>(session.writable() ? 1 : 0); });
        answer.waitForFinished();
        QCOMPARE(*answer.result(), 1);
    }

    void theWorkerTriesAgainAndTellsBothWays()
    {
        const QTemporaryDir dir;
        const FixedClock clock(Desk::moment(u"2026-11-23T09:00:00"_s));
        StoreWorker worker(dir.filePath(u"w.db"_s), StoreSession::Access::Write, u"test"_s, clock, nullptr, Millis(5));
        QSignalSpy opened(&worker, &StoreWorker::opened);
        QSignalSpy doubtful(&worker, &StoreWorker::writingDoubtful);
        QSignalSpy sure(&worker, &StoreWorker::writingSure);
        QSignalSpy lost(&worker, &StoreWorker::writingLost);
        QVERIFY(opened.wait(60'000));
        const auto execute = [&worker](const QString &sql) {
            return worker.run([sql](StoreSession &session) { return Statement(session.records(), sql).run(); });
        };
        execute(u"CREATE TEMP TRIGGER refused BEFORE UPDATE ON lease BEGIN SELECT raise(ABORT, 'busy'); END"_s);
        QTRY_COMPARE(doubtful.size(), 1);
        QVERIFY(worker.writable());
        execute(u"DROP TRIGGER refused"_s);
        QTRY_COMPARE(sure.size(), 1);
        QCOMPARE(doubtful.size(), 1); // once, not with each beat
        QVERIFY(lost.isEmpty());

        execute(u"UPDATE lease SET token = 'x', holder = 'console', host = 'elsewhere'"_s);
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY(lost.at(0).at(0).toString().contains(u"elsewhere"_s));
        QVERIFY(!worker.writable());
        QFuture<Result<int>> refused = worker.run([](StoreSession &session) {
            return session.readOnlyBecause() ? Result<int>(*session.readOnlyBecause()) : Result<int>(1);
        });
        refused.waitForFinished();
        QCOMPARE(refused.result().error().kind, Error::Kind::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
