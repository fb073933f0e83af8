// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/housekeeping.h"
#include "models/service/retention.h"
#include "models/service/settingsdesk.h"
#include "models/service/storeworker.h"
#include "models/store/audittrail.h"
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
        QCOMPARE(runAll(desk.session()), 3); // 2000, 2000, 500
        QCOMPARE(count(desk.session().history(), u"span"_s), 3);
        const AuditTrail trail(desk.session().records());
        const auto said = trail.between(desk.session().now(), desk.session().now() + std::chrono::hours(1));
        QCOMPARE(said->size(), size_t(1));
        QCOMPARE(said->front().what, u"history.prune"_s);
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
