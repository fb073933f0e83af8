// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/dutyleader.h"
#include "models/service/floorsource.h"
#include "models/service/reportboard.h"
#include "models/service/reportdesk.h"
#include "models/service/settingsdesk.h"
#include "models/service/storeworker.h"
#include "models/store/verify.h"
#include "tests/service/desk.h"

#include <QSignalSpy>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 11, 23);
const Actor manager{u"赵经理"_s, Role::OperationsManager, {}};

ReportToSubmit dayReport()
{
    ReportToSubmit report{ReportKind::Day, monday, monday, {u"一组"_s}, {}, {}};
    report.sheet.title = u"日报"_s;
    report.sheet.sections = {{.key = u"a"_s, .title = u"考勤"_s, .source = {}, .lines = {u"应到 3"_s}}};
    return report;
}

/** A console's threads over the store of a desk that is closed again. */
struct Threads
{
    explicit Threads(const QString &path)
        : writer(path, StoreSession::Access::Write, u"test"_s, clock)
        , reader(path, StoreSession::Access::Read, u"test"_s, clock)
    {}
    FixedClock clock{Desk::moment(u"2026-11-23T18:00"_s)};
    StoreWorker writer;
    StoreWorker reader;
};

} // namespace

/** Reports on their way from the leader to the operations manager, and who sits at the console as whom. */
class TestSubmittedReports : public QObject
{
    Q_OBJECT

    static void people(Desk &desk)
    {
        QCOMPARE(
            desk.import(&Import::agents, u"employee_no,name,team\nA1,李娜,一组\nL1,组长赵,一组\nL3,班长孙,二组\n"_s)
                .problems.size(),
            0U);
    }
    /** A store with one report that waits. */
    static QString storeWithReport(const QTemporaryDir &folder)
    {
        const QString path = folder.filePath(u"r.db"_s);
        const FixedClock clock(Desk::moment(u"2026-11-23T18:00"_s));
        const auto session = StoreSession::open(path, StoreSession::Access::Command, u"test"_s, clock);
        if (!session || !ReportDesk(**session).submit(Desk::leader(), dayReport()))
            return {};
        return path;
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void submittedReportsStayAsTheyWere()
    {
        Desk desk(u"2026-11-23T18:00"_s);
        people(desk);
        ReportToSubmit report{ReportKind::Day, monday, monday, {u"一组"_s}, {}, {{u"n"_s, 1}}};
        ReportDesk reports(desk.session());
        QCOMPARE(reports.submit(Desk::leader(), report).error().kind, Error::Kind::BadInput); // it says nothing
        report.sheet.title = u"日报"_s;
        report.sheet.sections = {{.key = u"a"_s, .title = u"考勤"_s, .source = {}, .lines = {u"应到 3"_s}}};
        const auto one = reports.submit(Desk::leader(), report);
        QVERIFY(one.ok());
        report.sheet.sections.front().lines = {u"应到 4"_s};
        const auto two = reports.submit(Desk::leader(), report);
        QCOMPARE(two->version, 2);
        QCOMPARE(two->replaces, one->id);
        QCOMPARE(reports.open(Desk::leader(), *one->id)->sheet->sections.front().lines, QStringList{u"应到 3"_s});
        const auto opened = reports.open(Desk::leader(), *two->id);
        QCOMPARE(*opened->sheet, report.sheet);
        QCOMPARE(opened->versions.size(), 2U);
        // The manager sees all, a leader of another team nothing; receiving is done once, on the last version.
        const Actor other{u"班长孙"_s, Role::DutyLeader, {}};
        QCOMPARE(reports.list(manager, monday, monday)->size(), 1U);
        QVERIFY(reports.list(other, monday, monday)->empty());
        QCOMPARE(reports.open(other, *two->id).error().kind, Error::Kind::Forbidden);
        QCOMPARE(reports.receive(manager, *one->id).error().kind, Error::Kind::Conflict);
        QCOMPARE(reports.waiting(manager)->size(), 1U);
        for (const Actor &who : {Desk::leader(), other}) { // nobody says so in the manager's place
            QCOMPARE(reports.receive(who, *two->id).error().kind, Error::Kind::Forbidden);
            QCOMPARE(reports.waiting(who).error().kind, Error::Kind::Forbidden);
        }
        const Actor own{Desk::leader().name, Role::OperationsManager, {}};
        QCOMPARE(reports.receive(own, *two->id).error().kind, Error::Kind::BadInput);
        QVERIFY(reports.receive(manager, *two->id).ok());
        QCOMPARE(reports.receive(manager, *two->id).error().kind, Error::Kind::Conflict);
        QVERIFY(reports.waiting(manager)->empty());
        const auto received = reports.list(manager, monday, monday)->front().received;
        QCOMPARE(received->by, u"赵经理"_s);
        QCOMPARE(received->enteredBy, u"赵经理"_s);
        QCOMPARE(reports.submit(manager, report).error().kind, Error::Kind::Forbidden);
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }

    void onlyWhomTheCentreNamesIsItsManager()
    {
        Desk desk(u"2026-11-23T18:00"_s);
        people(desk);
        ReportToSubmit report{ReportKind::Week, monday, monday.addDays(6), {u"一组"_s}, {}, {}};
        report.sheet.sections = {{.key = u"a"_s, .title = u"考勤"_s, .source = {}, .lines = {u"应到 3"_s}}};
        ReportDesk reports(desk.session());
        const auto week = reports.submit(Desk::leader(), report);
        QVERIFY(week.ok());
        const Actor zhou{u"周经理"_s, Role::OperationsManager, {}};
        QVERIFY(SettingsDesk(desk.session())
                    .change(Desk::leader(), {{u"operations_managers"_s, u"周经理; 吴经理"_s}}, {})
                    .ok());
        QCOMPARE(reports.receive(manager, *week->id).error().kind, Error::Kind::Forbidden);
        QCOMPARE(reports.list(manager, monday, monday).error().kind, Error::Kind::Forbidden);
        QVERIFY(reports.receive(zhou, *week->id).ok());
    }

    void theManagerSitsDownAndTheShiftStaysTheLeaders()
    {
        const QTemporaryDir folder;
        const QString path = storeWithReport(folder);
        Threads threads(path);
        DutyLeader duty(&threads.writer);
        duty.setName(Desk::leader().name);
        duty.seatManager(manager.name);
        QVERIFY(duty.isManager());
        QCOMPARE(duty.known(), QStringList{Desk::leader().name});
        QCOMPARE(duty.managers(), QStringList{manager.name});
        const auto setting = [&threads](const QString &key) {
            return threads.writer.run(
                [key](StoreSession &session) { return Result<QString>(session.settings().text(key)); });
        };
        QCOMPARE(*setting(u"duty_leader"_s).result(), Desk::leader().name);
        QCOMPARE(*setting(u"duty_manager"_s).result(), manager.name);
        DutyLeader next(&threads.writer); // at the next start
        next.load(threads.reader);
        QTRY_COMPARE(next.actor().name, manager.name);
        QVERIFY(next.isManager());
        next.setName(u"班长孙"_s);
        QCOMPARE(*setting(u"duty_manager"_s).result(), QString());
        QCOMPARE(*setting(u"duty_leader"_s).result(), u"班长孙"_s);
    }

    void whoIsNoManagerOfTheCentreDoesNotStay()
    {
        const QTemporaryDir folder;
        const QString path = storeWithReport(folder);
        Threads threads(path);
        DutyLeader duty(&threads.writer);
        duty.setName(Desk::leader().name);
        auto set = threads.writer.run([](StoreSession &session) {
            const auto changed =
                SettingsDesk(session).change(Desk::leader(), {{u"operations_managers"_s, u"周经理"_s}}, {});
            return changed ? Result<void>() : Result<void>(changed.error());
        });
        QVERIFY(set.result().ok());
        QSignalSpy failed(&duty, &DutyLeader::failed);
        duty.seatManager(manager.name);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(duty.actor().name, Desk::leader().name);
        QVERIFY(!duty.isManager() && duty.managers().isEmpty());
        duty.seatManager(u"周经理"_s);
        QVERIFY(duty.isManager());
        QCOMPARE(failed.size(), 1);
    }

    void whatWaitsStandsInTheManagersInboxAlone()
    {
        const QTemporaryDir folder;
        const QString path = storeWithReport(folder);
        Threads threads(path);
        DutyLeader duty(&threads.writer);
        ReportBoard board(&threads.writer, &threads.reader, duty);
        QSignalSpy failed(&board, &ReportBoard::failed);
        duty.seatManager(manager.name);
        QTRY_COMPARE(board.due().size(), 1U);
        const AlertRecord row = board.due().front();
        QCOMPARE(row.kind, QString(reportWaitingKind));
        QCOMPARE(row.facts[u"name"_s].toString(), Desk::leader().name);
        duty.setName(Desk::leader().name);
        QVERIFY(board.due().empty()); // at once
        AlertCommand received;
        received.act = AlertCommand::Act::Dismiss;
        received.alert = row;
        received.by = duty.actor();
        board.act(received);
        QTRY_COMPARE(failed.size(), 1); // the leader's own
        duty.seatManager(manager.name);
        QTRY_COMPARE(board.due().size(), 1U);
        received.by = duty.actor();
        board.act(received);
        QTRY_VERIFY(board.due().empty());
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSubmittedReports)
#include "tst_submittedreports.moc"
