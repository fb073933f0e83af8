// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/coverdesk.h"
#include "models/service/feedrecorder.h"
#include "models/service/seatdesk.h"
#include "models/service/seatedevidence.h"
#include "models/store/peoplerepository.h"
#include "tests/service/desk.h"

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** Whose people a leader may bring in and seat, and whose it is what was heard of them. */
class TestOwnTeam : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    /** Who logged in under the own name was there, whoever was said to come afterwards. */
    void whoWasNamedStaysWho()
    {
        Desk desk(u"2026-11-23T08:00:00"_s);
        fill(desk);
        QVERIFY(desk.import(&Import::agents, u"employee_no,name,team\n003,刘洋,一组\n"_s).written);
        const QDate monday(2026, 11, 23);
        const TimeRange shift{Desk::moment(u"2026-11-23T08:30:00"_s), Desk::moment(u"2026-11-23T17:30:00"_s)};
        const auto people = PeopleRepository(desk.session().records()).all();
        const SeatEdits plan{monday, {}, {}, {{u"07"_s, shift, *(*people)[0].id}}};
        QVERIFY(SeatDesk(desk.session()).change(Desk::leader(), plan).ok());
        desk.setNow(u"2026-11-23T08:25:00"_s);
        record(desk, u"2026-11-23T08:24:00"_s, u"王芳"_s); // at whatever phone
        desk.setNow(u"2026-11-23T09:00:00"_s);
        ShiftCover cover{{}, ShiftCover::Kind::Substitute, *(*people)[0].id, *(*people)[2].id, monday};
        cover.reason = u"王经理批准"_s;
        QVERIFY(CoverDesk(desk.session()).enter(Desk::leader(), cover).ok());
        const auto evidence = seatedEvidence(desk.session(), shift.from - 1h, shift.to);
        QCOMPARE(evidence->size(), 1U);
        QVERIFY(evidence->front().evidence.ownName);
        QCOMPARE(evidence->front().person, *(*people)[0].id);
    }

    /** Nobody seats another team's people, nor takes a seat from them. */
    void aLeaderSeatsTheOwnTeamAlone()
    {
        Desk desk(u"2026-11-22T10:00:00"_s);
        fill(desk);
        QVERIFY(desk.import(&Import::agents, u"employee_no,name,team\n011,赵敏,二组\n"_s).written);
        QVERIFY(desk.import(&Import::roster, u"employee_no,date,start,end,shift,kind\n"
                                             "011,2026-11-23,08:30,17:30,早班,work\n"_s)
                    .written);
        const Actor second = desk.leaderOf(u"李强"_s, u"二组"_s);
        const auto people = PeopleRepository(desk.session().records()).all();
        const TimeRange shift{Desk::moment(u"2026-11-23T08:30:00"_s), Desk::moment(u"2026-11-23T17:30:00"_s)};
        const auto seat = [&](std::optional<PersonId> person) {
            return SeatDesk(desk.session()).change(second, {{2026, 11, 23}, {}, {}, {{u"07"_s, shift, person}}});
        };
        QVERIFY(seat((*people)[2].id).ok());
        QVERIFY(seat(std::nullopt).ok());
        QCOMPARE(seat((*people)[0].id).error().kind, Error::Kind::Forbidden);
        QVERIFY(importPlan(desk, "employee_no,date,seat\n001,2026-11-23,07\n").written);
        QCOMPARE(seat((*people)[2].id).error().kind, Error::Kind::Forbidden); // 001 sits there
        QCOMPARE(seat(std::nullopt).error().kind, Error::Kind::Forbidden);
        // The same of a file, line by line: what is right is taken when the rest may be left out.
        const Result<CsvTable> table = CsvReader::read(
            "employee_no,date,seat\n002,2026-11-23,08\n011,2026-11-23,08\n011,2026-11-23,07\n", u"p.csv"_s);
        const auto report = SeatDesk(desk.session()).importPlan(second, *table, {.skipBad = true});
        QCOMPARE(report->problems.size(), 2U);
        QCOMPARE(report->problems[0].line, 2);
        QCOMPARE(report->problems[1].line, 4);
        QCOMPARE(report->added, 1);
    }

    void importsAreOfTheOwnTeam()
    {
        Desk desk(u"2026-11-22T10:00:00"_s);
        fill(desk);
        QVERIFY(desk.import(&Import::agents, u"employee_no,name,team\n011,赵敏,二组\n"_s).written);
        const Actor second = desk.leaderOf(u"李强"_s, u"二组"_s);
        const auto refused = [&desk, &second](Desk::Importer importer, const QByteArray &text) {
            const Result<CsvTable> table = CsvReader::read(text, u"f.csv"_s);
            Import import(desk.session());
            const auto report = (import.*importer)(second, *table, {});
            QStringList lines;
            for (const InputProblem &problem : report->problems)
                lines << QString::number(problem.line);
            return report->written ? u"written"_s : lines.join(u',');
        };
        QCOMPARE(refused(&Import::roster, "employee_no,date,start,end,shift,kind\n"
                                          "011,2026-11-24,08:30,17:30,A,work\n001,2026-11-24,08:30,17:30,A,work\n"),
                 u"3"_s);
        QCOMPARE(refused(&Import::roster, "employee_no,date,start,end,shift,kind\n011,2026-11-24,08:30,17:30,A,work\n"),
                 u"written"_s);
        QCOMPARE(refused(&Import::punches,
                         "employee_no,moment,direction\n001,2026-11-22 08:20,in\n011,2026-11-22 08:20,in\n"),
                 u"2"_s);
        // Neither taken away from another's team nor put into it.
        QCOMPARE(refused(&Import::agents, QByteArray("employee_no,name,team\n001,王芳,二组\n011,赵敏,一组\n")),
                 u"2,3"_s);
        QCOMPARE(refused(&Import::agents, QByteArray("employee_no,name,team\n012,孙丽,二组\n")), u"written"_s);
    }

private:
    static ImportReport importPlan(Desk &desk, const QByteArray &text)
    {
        const Result<CsvTable> table = CsvReader::read(text, u"p.csv"_s);
        const Result<ImportReport> report = SeatDesk(desk.session()).importPlan(Desk::clerk(), *table, {});
        return report ? *report : ImportReport();
    }
    /** Two of the first team, and two seats. */
    static void fill(Desk &desk)
    {
        QVERIFY(desk.import(&Import::agents, u"employee_no,name,team,feed_member\n"
                                             "001,王芳,一组,王芳\n002,李娜,一组,李娜\n"_s)
                    .problems.empty());
        QVERIFY(desk.import(&Import::roster, u"employee_no,date,start,end,shift,kind\n"
                                             "001,2026-11-23,08:30,17:30,早班,work\n"
                                             "002,2026-11-23,08:30,17:30,早班,work\n"_s)
                    .problems.empty());
        const Result<CsvTable> seats = CsvReader::read("seat,interface\n07,PJSIP/1007\n08,PJSIP/1008\n", u"s.csv"_s);
        QCOMPARE(SeatDesk(desk.session()).importSeats(Desk::clerk(), *seats, {})->added, 2);
    }
    static void record(Desk &desk, const QString &clock, const QString &interface)
    {
        FeedBatch batch;
        PresenceSign sign;
        sign.kind = EvidenceKind::Login;
        sign.at = Desk::moment(clock);
        sign.interface = sign.agentKey = interface;
        batch.presence = {sign};
        QVERIFY(FeedRecorder::record(desk.session(), batch).ok());
    }
};

QTEST_GUILESS_MAIN(TestOwnTeam)
#include "tst_ownteam.moc"
