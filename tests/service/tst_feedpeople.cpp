// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

#include "models/service/coverdesk.h"
#include "models/service/feedrecorder.h"
#include "models/service/seatdesk.h"
#include "models/store/evidencerepository.h"
#include "models/store/statement.h"

#include <QRegularExpression>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

constexpr auto csvOf = [](const QString &text) { return *CsvReader::read(text.toUtf8(), u"f.csv"_s); };

} // namespace

/** Whom a batch of a feed's signs means: as people and seats stand when it is written, however many came before. */
class TestFeedPeople : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    StoreSession &session() { return m_desk->session(); }
    Database &records() { return session().records(); }
    static PresenceSign sign(const QString &interface, const QString &clock)
    {
        PresenceSign one;
        one.kind = EvidenceKind::Login;
        one.at = Desk::moment(u"2026-11-23T"_s + clock);
        one.agentKey = one.interface = interface;
        return one;
    }
    FeedBatchOutcome record(const QString &interface, const QString &clock)
    {
        FeedBatch batch;
        batch.presence = {sign(interface, clock)};
        const Result<FeedBatchOutcome> done = FeedRecorder::record(session(), batch);
        if (!done)
            qWarning("%s", qPrintable(done.error().detail));
        return done ? *done : FeedBatchOutcome();
    }
    /** Whose the sign of that moment became; empty when it is nobody's. */
    QString owner(const QString &clock)
    {
        const Moment at = Desk::moment(u"2026-11-23T"_s + clock);
        const auto evidence = EvidenceRepository(records()).between(at, at + Millis(1));
        if (!evidence || evidence->size() != 1)
            return {};
        return (*PeopleRepository(records()).find(evidence->front().person))->name;
    }
    void planSeat(const QString &rows)
    {
        QVERIFY(SeatDesk(session())
                    .importPlan(Desk::leader(), csvOf(u"employee_no,date,seat,start,end\n"_s + rows), {})
                    ->written);
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    /** Seat 07 is 王芳's until 12:00; the others have phones of their own. */
    void init()
    {
        m_desk = std::make_unique<Desk>(u"2026-11-22T10:00:00"_s);
        QVERIFY(m_desk
                    ->import(&Import::agents, u"employee_no,name,team,feed_member\n001,王芳,一组,\n"
                                              "002,李娜,一组,PJSIP/1002\n003,赵敏,一组,PJSIP/1003\n"_s)
                    .written);
        QVERIFY(m_desk
                    ->import(&Import::roster, u"employee_no,date,start,end,shift,kind\n"
                                              "001,2026-11-23,08:00,12:00,早班,work\n"_s)
                    .problems.empty());
        SeatDesk seats(session());
        QVERIFY(
            seats.importSeats(Desk::leader(), csvOf(u"seat,interface\n07,PJSIP/1007\n08,PJSIP/1008\n"_s), {})->written);
        planSeat(u"001,2026-11-23,07,08:00,12:00\n"_s);
        QCOMPARE(record(u"PJSIP/1007"_s, u"08:00"_s).evidence, 1);
        QCOMPARE(owner(u"08:00"_s), u"王芳"_s);
        QCOMPARE(record(u"PJSIP/1002"_s, u"08:01"_s).evidence, 1);
        QCOMPARE(owner(u"08:01"_s), u"李娜"_s);
    }

    void aTurnPlannedMeanwhileIsSeen()
    {
        QCOMPARE(record(u"PJSIP/1008"_s, u"08:02"_s).unassigned, QStringList{u"PJSIP/1008"_s});
        planSeat(u"002,2026-11-23,08,08:00,12:00\n"_s);
        QCOMPARE(record(u"PJSIP/1008"_s, u"08:03"_s).evidence, 1);
        QCOMPARE(owner(u"08:03"_s), u"李娜"_s);
    }

    void aPhonePutOnAnotherSeatIsSeen()
    {
        QVERIFY(
            SeatDesk(session()).importSeats(Desk::leader(), csvOf(u"seat,interface\n07,PJSIP/1003\n"_s), {})->written);
        QCOMPARE(record(u"PJSIP/1003"_s, u"08:02"_s).evidence, 1);
        QCOMPARE(owner(u"08:02"_s), u"王芳"_s); // the seat's now, and no more 赵敏's
    }

    void aPersonWhoGetsAnotherPhoneIsSeen()
    {
        QVERIFY(m_desk->import(&Import::agents, u"employee_no,name,team,feed_member\n002,李娜,一组,PJSIP/1022\n"_s)
                    .written);
        QCOMPARE(record(u"PJSIP/1002"_s, u"08:02"_s).unassigned, QStringList{u"PJSIP/1002"_s});
        QCOMPARE(record(u"PJSIP/1022"_s, u"08:03"_s).evidence, 1);
        QCOMPARE(owner(u"08:03"_s), u"李娜"_s);
    }

    void whoLeftIsNobodyMeantAnyMore()
    {
        QVERIFY(m_desk->retire(u"002"_s));
        QCOMPARE(record(u"PJSIP/1002"_s, u"08:02"_s).evidence, 0);
    }

    void whoComesInPlaceOfAnotherIsSeen()
    {
        const auto people = PeopleRepository(records()).all();
        ShiftCover cover{{}, ShiftCover::Kind::Substitute, *(*people)[0].id, *(*people)[2].id, QDate(2026, 11, 23)};
        cover.reason = u"王经理批准"_s;
        QVERIFY(CoverDesk(session()).enter(Desk::leader(), cover).ok());
        QCOMPARE(record(u"PJSIP/1007"_s, u"08:02"_s).evidence, 1);
        QCOMPARE(owner(u"08:02"_s), u"赵敏"_s);
    }

    void whatAnotherConnectionCommitsIsSeen()
    {
        const auto other = Database::open(m_desk->file(u"records.db"_s), Database::File::Records, Database::Mode::Write,
                                          session().clock());
        QVERIFY(other.ok());
        QVERIFY(Statement(**other, u"UPDATE seat_plan SET person_id = (SELECT id FROM person WHERE no = '003')"_s)
                    .run()
                    .ok());
        QCOMPARE(record(u"PJSIP/1007"_s, u"08:02"_s).evidence, 1);
        QCOMPARE(owner(u"08:02"_s), u"赵敏"_s);
    }

    /** The plan is read for a stretch of time: signs of another day are looked up in the plan of that day. */
    void aSignOfAnotherTimeHasThePlanOfThen()
    {
        planSeat(u"003,2026-11-24,07,08:00,12:00\n"_s);
        QCOMPARE(record(u"PJSIP/1007"_s, u"08:02"_s).evidence, 1);
        FeedBatch next;
        next.presence = {sign(u"PJSIP/1007"_s, u"09:00"_s)};
        next.presence.front().at += std::chrono::days(1);
        QCOMPARE(FeedRecorder::record(session(), next)->evidence, 1);
        const auto evidence = EvidenceRepository(records()).between(next.presence.front().at, Moment::max());
        QCOMPARE((*PeopleRepository(records()).find(evidence->front().person))->name, u"赵敏"_s);
        QCOMPARE(record(u"PJSIP/1007"_s, u"09:00"_s).evidence, 1);
        QCOMPARE(owner(u"09:00"_s), u"王芳"_s);
    }

    /** What a batch costs must not hang on how many seats and people there are: where nothing was written the next
     * batch is written without even looking at them. */
    void aBatchAfterAnotherReadsNeitherSeatsNorPeople()
    {
        for (const char *const table : {"seat_plan", "seat_interface", "feed_member"})
            QVERIFY(
                Statement(records(), u"ALTER TABLE %1 RENAME TO away_%1"_s.arg(QLatin1StringView(table))).run().ok());
        QCOMPARE(record(u"PJSIP/1007"_s, u"08:02"_s).evidence, 1);
        const auto evidence = EvidenceRepository(records()).between(sign({}, u"08:02"_s).at, Moment::max());
        QCOMPARE(evidence->size(), size_t(1));
        QCOMPARE(evidence->front().person.value(), 1);
    }

    void theSameSignAgainAddsNothing()
    {
        FeedBatch batch;
        batch.presence = {sign(u"PJSIP/1007"_s, u"08:00"_s), sign(u"PJSIP/1007"_s, u"08:05"_s),
                          sign(u"PJSIP/1007"_s, u"08:05"_s)};
        QCOMPARE(FeedRecorder::record(session(), batch)->evidence, 1);
        QCOMPARE(FeedRecorder::record(session(), batch)->evidence, 0);
    }
};

QTEST_GUILESS_MAIN(TestFeedPeople)
#include "tst_feedpeople.moc"
