// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/dayclose.h"
#include "models/service/hrexport.h"
#include "models/service/penaltydesk.h"
#include "models/service/personexport.h"
#include "models/service/registerdesk.h"
#include "models/service/rollcall.h"
#include "models/service/settingsdesk.h"
#include "models/store/audittrail.h"
#include "models/store/verify.h"
#include "tests/service/desk.h"

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** What HR is paid by: decisions and not findings, leave that was granted, the team of the day. */
class TestHrExport : public QObject
{
    Q_OBJECT

private:
    static inline const QDate monday{2026, 11, 23};

    /** 00123 came 45 minutes late, 00124 not at all, 00125 of the second team 10 minutes late. */
    static void fill(Desk &desk)
    {
        QVERIFY(desk.open());
        QVERIFY(desk.import(&Import::agents, u"工号,姓名,班组\n00123,王芳,一组\n00124,李娜,一组\n00125,张伟,二组\n"_s)
                    .written);
        QVERIFY(desk.import(&Import::roster, u"employee_no,date,start,end,kind\n"
                                             "00123,2026-11-23,08:30,17:30,work\n00124,2026-11-23,08:30,17:30,work\n"
                                             "00125,2026-11-23,08:30,17:30,work\n"_s)
                    .written);
        QVERIFY(
            desk.import(&Import::punches,
                        u"employee_no,moment,direction\n00123,2026-11-23 09:15:00,in\n00123,2026-11-23 17:31:00,out\n"
                        "00125,2026-11-23 08:40:00,in\n00125,2026-11-23 17:31:00,out\n"_s)
                .written);
    }
    static void close(Desk &desk, const QString &team)
    {
        const Result<DayCloseOutcome> closed = DayClose(desk.session()).close(Desk::leader(), monday, team, true);
        QVERIFY2(closed.ok(), closed ? "" : qPrintable(closed.error().text));
    }
    static PersonId personOf(Desk &desk, const QString &no) { return desk.session().actorNamed(no)->person.value(); }
    static Penalty penaltyOf(Desk &desk, const QString &no)
    {
        const auto all = PenaltyDesk(desk.session()).list(monday, monday);
        const PersonId person = personOf(desk, no);
        Penalty newest = all->front();
        for (const Penalty &penalty : *all) {
            if (penalty.person == person)
                newest = penalty;
        }
        return newest;
    }

    using Exporter = Result<int> (HrExport::*)(const Actor &, const HrExportOptions &);
    /** The file's rows by employee number, each by column. */
    static QMap<QString, QMap<QString, QString>> rows(Desk &desk, Exporter exporter, const QString &team = {})
    {
        const HrExportOptions options{monday, team, desk.file(u"out.csv"_s)};
        HrExport hrExport(desk.session());
        const Result<int> written = (hrExport.*exporter)(Desk::leader(), options);
        QMap<QString, QMap<QString, QString>> byNo;
        const Result<CsvTable> table = CsvReader::readFile(options.file);
        if (!written || !table)
            return byNo;
        const QStringList header = table->header.cells;
        for (const CsvRow &row : table->rows) {
            QMap<QString, QString> cells;
            for (qsizetype i = 0; i < header.size(); ++i)
                cells.insert(header[i], row.cells.value(i));
            byNo.insert(cells[u"employee_no"_s], cells);
        }
        return byNo;
    }
    static QMap<QString, QString> attendanceOf(Desk &desk, const QString &no)
    {
        return rows(desk, &HrExport::attendance).value(no);
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void whatWasDecidedIsShown()
    {
        Desk desk(u"2026-11-23T20:00:00"_s);
        fill(desk);
        QCOMPARE(attendanceOf(desk, u"00123"_s)[u"absence_days"_s], u"0.5"_s); // provisional: the finding
        QCOMPARE(attendanceOf(desk, u"00123"_s)[u"status"_s], u"provisional"_s);
        close(desk, u"一组"_s);
        QMap<QString, QString> row = attendanceOf(desk, u"00123"_s);
        QCOMPARE(row[u"absence_days"_s], u"0.5"_s);
        QCOMPARE(row[u"status"_s], u"closed"_s);
        QVERIFY(row[u"marks"_s].contains(u"penalty_proposed"_s));

        PenaltyDesk ledger(desk.session());
        const Penalty late = penaltyOf(desk, u"00123"_s);
        PenaltyDecision lowered;
        lowered.absenceDays = 0.25;
        lowered.reason = u"地铁故障"_s;
        QVERIFY(ledger.decide(Desk::leader(), *late.id, late.version, lowered).ok());
        row = attendanceOf(desk, u"00123"_s);
        QCOMPARE(row[u"absence_days"_s], u"0.25"_s);
        QVERIFY(row[u"marks"_s].contains(u"penalty_confirmed"_s));
        QCOMPARE(row[u"late_s"_s], u"2700"_s); // the fact stays

        const Penalty absent = penaltyOf(desk, u"00124"_s);
        QCOMPARE(attendanceOf(desk, u"00124"_s)[u"worked_s"_s], u"0"_s);
        PenaltyDecision voided;
        voided.status = PenaltyStatus::Voided;
        voided.reason = u"工伤"_s;
        QVERIFY(ledger.decide(Desk::leader(), *absent.id, absent.version, voided).ok());
        row = attendanceOf(desk, u"00124"_s);
        QCOMPARE(row[u"absence_days"_s], u"0"_s);
        QVERIFY(row[u"marks"_s].contains(u"penalty_voided"_s));

        // A correction is what counts from then on; the file of penalties shows both.
        PenaltyDecision corrected;
        corrected.absenceDays = 0.0;
        corrected.reason = u"复核"_s;
        const Penalty now = penaltyOf(desk, u"00123"_s);
        QVERIFY(ledger.correct(Desk::leader(), *now.id, now.version, corrected).ok());
        QCOMPARE(attendanceOf(desk, u"00123"_s)[u"absence_days"_s], u"0"_s);
        row = rows(desk, &HrExport::penalties).value(u"00123"_s);
        QCOMPARE(row[u"corrects"_s], QString::number(now.id->value()));
        QCOMPARE(row[u"final_absence_days"_s], u"0"_s);
        QCOMPARE(row[u"proposed_absence_days"_s], u"0.5"_s);
        QCOMPARE(row[u"reason"_s], u"复核"_s);
        QCOMPARE(row[u"final_money"_s], QString());
        QCOMPARE(row[u"currency"_s], QString());
    }

    void aDecisionStandsWhateverIsFoundLater()
    {
        Desk desk(u"2026-11-23T20:00:00"_s);
        fill(desk);
        close(desk, u"一组"_s);
        const Penalty late = penaltyOf(desk, u"00123"_s);
        QVERIFY(PenaltyDesk(desk.session()).decide(Desk::leader(), *late.id, late.version, {}).ok());
        QVERIFY(desk.import(&Import::punches, u"工号,打卡时间,方向\n00123,2026-11-23 08:29:00,in\n"_s).written);
        const QMap<QString, QString> row = attendanceOf(desk, u"00123"_s);
        QCOMPARE(row[u"late_s"_s], u"0"_s);
        QCOMPARE(row[u"absence_days"_s], u"0.5"_s);
        QVERIFY(row[u"marks"_s].contains(u"penalty_confirmed"_s));
    }

    void onlyGrantedLeaveCountsAndOnce()
    {
        Desk desk(u"2026-11-23T20:00:00"_s);
        fill(desk);
        RollCall roll(desk.session());
        const PersonId person = personOf(desk, u"00124"_s);
        const auto leave = [&](const QString &kind, const QString &from, const QString &to, bool approved) {
            LeaveRecord record{kind,
                               Desk::moment(u"2026-11-23T"_s + from),
                               Desk::moment(u"2026-11-23T"_s + to),
                               Desk::moment(u"2026-11-19T09:00:00"_s),
                               approved,
                               std::nullopt,
                               false};
            QVERIFY(roll.leave(Desk::leader(), person, record, {}).ok());
        };
        leave(u"annual"_s, u"08:00:00"_s, u"12:00:00"_s, false); // refused
        leave(u"personal"_s, u"09:30:00"_s, u"12:30:00"_s, true);
        leave(u"sick"_s, u"11:30:00"_s, u"13:30:00"_s, true);
        leave(u"sick"_s, u"12:00:00"_s, u"13:00:00"_s, true);
        const QMap<QString, QString> row = attendanceOf(desk, u"00124"_s);
        QCOMPARE(row[u"leave_kind"_s], u"personal+sick"_s);
        QCOMPARE(row[u"leave_hours"_s], u"4"_s); // 09:30 to 13:30
    }

    void leaveGrantedAfterTheCloseTakesTheProposalAway()
    {
        Desk desk(u"2026-11-23T20:00:00"_s);
        fill(desk);
        close(desk, u"一组"_s);
        QVERIFY(penaltyOf(desk, u"00124"_s).status == PenaltyStatus::Proposed);
        const LeaveRecord leave{u"emergency"_s,
                                Desk::moment(u"2026-11-23T08:30:00"_s),
                                Desk::moment(u"2026-11-23T17:30:00"_s),
                                Desk::moment(u"2026-11-23T05:00:00"_s),
                                true,
                                std::nullopt,
                                false};
        QVERIFY(RollCall(desk.session()).leave(Desk::leader(), personOf(desk, u"00124"_s), leave, {}).ok());
        QVERIFY(penaltyOf(desk, u"00124"_s).status == PenaltyStatus::Lapsed);
    }

    void theSourceIsOneWord()
    {
        Desk desk(u"2026-11-23T20:00:00"_s);
        fill(desk);
        QCOMPARE(attendanceOf(desk, u"00123"_s)[u"source"_s], u"punch"_s);
        const RollMark mark{std::nullopt,
                            personOf(desk, u"00123"_s),
                            monday,
                            RollMark::Kind::Present,
                            Desk::moment(u"2026-11-23T08:20:00"_s),
                            {},
                            {},
                            {},
                            false};
        QVERIFY(RollCall(desk.session()).mark(Desk::leader(), mark).ok());
        const QMap<QString, QString> row = attendanceOf(desk, u"00123"_s);
        QCOMPARE(row[u"source"_s], u"manual"_s);
        QVERIFY(row[u"marks"_s].contains(u"in_manual out_punch"_s));
    }

    void theTeamIsThatOfTheDay()
    {
        Desk desk(u"2026-11-23T20:00:00"_s);
        fill(desk);
        close(desk, u"一组"_s);
        desk.setNow(u"2026-11-25T09:00:00"_s);
        QVERIFY(desk.import(&Import::agents, u"工号,姓名,班组\n00123,王芳,二组\n"_s).written);
        QCOMPARE(attendanceOf(desk, u"00123"_s)[u"team"_s], u"一组"_s);
        QCOMPARE(attendanceOf(desk, u"00123"_s)[u"status"_s], u"closed"_s);
        QCOMPARE(rows(desk, &HrExport::penalties, u"一组"_s).keys(), (QStringList{u"00123"_s, u"00124"_s}));
        QCOMPARE(rows(desk, &HrExport::attendance, u"一组"_s).keys(), (QStringList{u"00123"_s, u"00124"_s}));
        QCOMPARE(rows(desk, &HrExport::attendance, u"二组"_s).keys(), QStringList{u"00125"_s});
        QVERIFY(rows(desk, &HrExport::penalties, u"二组"_s).isEmpty());
        // It is closed by the former team, and the leader of the new one does not decide on it.
        const Penalty late = penaltyOf(desk, u"00123"_s);
        const Actor other = desk.leaderOf(u"组长孙"_s, u"二组"_s);
        PenaltyDesk ledger(desk.session());
        QCOMPARE(ledger.decide(other, *late.id, late.version, {}).error().kind, Error::Kind::Forbidden);
        QVERIFY(ledger.decide(Desk::leader(), *late.id, late.version, {}).ok());
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }

    void theTrailsHeadLiesBesideTheFile()
    {
        Desk desk(u"2026-11-23T20:00:00"_s);
        fill(desk);
        (void)attendanceOf(desk, u"00123"_s);
        const HeadFile beside(desk.file(u"out.csv"_s));
        Database &records = desk.session().records();
        const Result<AuditHead> kept = beside.read(*records.storeId());
        QVERIFY(kept.ok());
        QCOMPARE(*kept, *AuditTrail(records).head());
        const Result<VerifyReport> report = verifyRecords(records, {&beside});
        QVERIFY(report.ok());
        QCOMPARE(report->headCopies, 1);
        QCOMPARE(QFileInfo(desk.file(u"out.csv"_s)).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
        QCOMPARE(QFileInfo(beside.name()).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    }

    /** What is held about one agent is for nobody else on the machine, whole, and the trail's head lies beside it. */
    void thePersonsFileIsForItsOwnerAlone()
    {
        Desk desk(u"2026-11-23T20:00:00"_s);
        fill(desk);
        const Actor clerk{u"人事"_s, Role::HumanResources, {}};
        const PersonId person = personOf(desk, u"00123"_s);
        const QString file = desk.file(u"me.json"_s);
        QVERIFY(PersonExport(desk.session()).write(clerk, person, file).ok());
        QCOMPARE(QFileInfo(file).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
        Database &records = desk.session().records();
        QCOMPARE(*HeadFile(file).read(*records.storeId()), *AuditTrail(records).head());
        const auto nowhere = PersonExport(desk.session()).write(clerk, person, desk.file(u"no/such/me.json"_s));
        QCOMPARE(nowhere.error().kind, Error::Kind::Storage);
        QVERIFY(nowhere.error().text.contains(u"me.json"_s));
    }

    /** The customers that are told of beside the agent are other people. */
    void thePersonsFileHoldsNoCallersNumber()
    {
        Desk desk(u"2026-11-23T20:00:00"_s);
        fill(desk);
        const PersonId person = personOf(desk, u"00123"_s);
        NewEntry entry;
        entry.kind = EntryKind::Praise;
        entry.words.agent = person;
        entry.words.text = u"2026-11-23 客户13800138002来电表扬"_s;
        entry.words.contact = u"13800138000"_s;
        entry.date = monday;
        const auto added = RegisterDesk(desk.session()).add(Desk::leader(), entry);
        QVERIFY2(added.ok(), added ? "" : qPrintable(added.error().text));
        const QString name = desk.file(u"me.json"_s);
        const Actor clerk{u"人事"_s, Role::HumanResources, {}};
        QVERIFY(PersonExport(desk.session()).write(clerk, person, name).ok());
        QFile file(name);
        QVERIFY(file.open(QFile::ReadOnly));
        const QString written = QString::fromUtf8(file.readAll());
        QVERIFY(!written.contains(u"1380013800"_s));
        QVERIFY(written.contains(u"2026-11-23 客户138****8002来电表扬"_s));
    }
};

QTEST_GUILESS_MAIN(TestHrExport)
#include "tst_hrexport.moc"
