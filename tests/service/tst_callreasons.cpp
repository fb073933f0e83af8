// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/callreasons.h"
#include "models/service/dayreporter.h"
#include "models/service/daysheets.h"
#include "models/service/feedrecorder.h"
#include "models/service/reportpeople.h"
#include "models/store/historyfile.h"
#include "models/store/statement.h"
#include "models/store/store.h"
#include "tests/service/desk.h"

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** What calls were about: kept once each, counted by period and team, and brought in from files. */
class TestCallReasons : public QObject
{
    Q_OBJECT

    static inline const QString agents =
        u"工号,姓名,班组,话务成员\n00101,王芳,一组,PJSIP/1001\n00201,张伟,二组,PJSIP/1002\n"_s;

    static void write(Desk &desk, const std::vector<CallReason> &reasons)
    {
        FeedBatch batch;
        batch.reasons = reasons;
        const auto kept = FeedRecorder::record(desk.session(), batch);
        if (!kept)
            qWarning("%s", qPrintable(kept.error().text));
    }
    static CallReason reason(const QString &call, const QString &text, const QString &at, const QString &agent = {},
                             const QString &queue = {})
    {
        return {call, queue, agent, text, Desk::moment(at)};
    }
    static std::vector<CallReason> all(Desk &desk)
    {
        std::vector<CallReason> found;
        const TimeRange ever{Desk::moment(u"2026-01-01T00:00:00"_s), Desk::moment(u"2027-01-01T00:00:00"_s)};
        const auto read = HistoryFile(desk.session().history()).eachReason(ever, [&found](const CallReason &one) {
            found.push_back(one);
        });
        if (!read)
            qWarning("%s", qPrintable(read.error().text));
        return found;
    }
    static ImportReport importOf(Desk &desk, const QString &text, const ImportOptions &options = {},
                                 const Actor &actor = Desk::leader())
    {
        const Result<CsvTable> table = CsvReader::read(text.toUtf8(), u"d.csv"_s);
        const Result<ImportReport> report = CallReasons(desk.session()).import(actor, *table, options);
        return report ? *report : ImportReport{.problems = {{{}, 0, 0, {}, report.error().text}}};
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    /** Whoever writes each call's own words down lets the list of words grow: they go with their calls. */
    void wordsGoWithTheirCalls()
    {
        Desk desk(u"2026-11-27T12:00:00"_s);
        const Moment border = Desk::moment(u"2026-11-26T00:00:00"_s);
        write(desk, {reason(u"c1"_s, u"只说了一次"_s, u"2026-11-25T10:00:00"_s, u"王芳"_s, u"support"_s),
                     reason(u"c2"_s, u"退费"_s, u"2026-11-25T11:00:00"_s),
                     reason(u"c3"_s, u"退费"_s, u"2026-11-26T11:00:00"_s),
                     reason(u"c4"_s, u"系统"_s, u"2026-11-25T12:00:00"_s),
                     reason(u"c5"_s, u"support"_s, u"2026-11-25T12:00:00"_s)});
        StateSpan busy;
        busy.agentKey = u"王芳"_s;
        busy.state = AgentState::Paused;
        busy.reason = u"系统"_s; // also the word of a pause
        busy.range = {Desk::moment(u"2026-11-26T09:00:00"_s), Desk::moment(u"2026-11-26T09:30:00"_s)};
        FeedBatch batch;
        batch.spans = {busy};
        QVERIFY(FeedRecorder::record(desk.session(), batch).ok());
        HistoryFile &history = desk.session().store().historyWriter();
        const auto grant = desk.session().grant({u"floorwalk"_s, Role::System, {}}, Action::EraseExpired);
        QVERIFY(grant.ok());
        const auto pruned = [&history, &grant, border](int most) {
            const Result<qint64> gone = history.pruneSums(*grant, border, most);
            return gone ? int(*gone) : -1;
        };
        const auto words = [&desk] {
            Statement select(desk.session().history(), u"SELECT text FROM name ORDER BY id"_s);
            const auto rows = select.rows([](const Statement &one) { return one.text(0); });
            return rows ? QStringList(rows->begin(), rows->end()) : QStringList();
        };
        QVERIFY(words().contains(u"只说了一次"_s));
        QCOMPARE(pruned(2), 2); // step by step
        QCOMPARE(pruned(100), 2);
        QCOMPARE(pruned(100), 0);
        QVERIFY(!words().contains(u"只说了一次"_s));
        for (const QString &kept : {u"退费"_s, u"系统"_s, u"support"_s, u"王芳"_s})
            QVERIFY2(words().contains(kept), qPrintable(kept));
        QCOMPARE(all(desk).size(), size_t(1));
        // Said again it is a word again.
        write(desk, {reason(u"c6"_s, u"只说了一次"_s, u"2026-11-26T12:00:00"_s)});
        QCOMPARE(all(desk).back().reason, u"只说了一次"_s);
    }

    void aCallHasEachReasonOnce()
    {
        Desk desk(u"2026-11-27T12:00:00"_s);
        write(desk, {reason(u"1.1"_s, u"退费"_s, u"2026-11-27T10:00:00"_s),
                     reason(u"1.1"_s, u"退费"_s, u"2026-11-27T10:00:05"_s, u"PJSIP/1001"_s, u"support"_s),
                     reason(u"1.1"_s, u"投诉"_s, u"2026-11-27T10:00:06"_s)});
        const std::vector<CallReason> kept = all(desk);
        QCOMPARE(kept.size(), size_t(2));
        // What was told first stays, and what it did not tell is taken from the second.
        QCOMPARE(kept.front(), reason(u"1.1"_s, u"退费"_s, u"2026-11-27T10:00:00"_s, u"PJSIP/1001"_s, u"support"_s));
        const auto counted =
            CallReasons(desk.session())
                .of({Desk::moment(u"2026-11-27T09:00:00"_s), Desk::moment(u"2026-11-27T11:00:00"_s)}, {}, {});
        QCOMPARE(counted->calls, 1); // one call, two reasons
        QCOMPARE(counted->reasons.size(), size_t(2));
    }

    void queueAndAgentAreTheCallsOwn()
    {
        Desk desk(u"2026-11-27T12:00:00"_s);
        CallRecord call;
        call.call = u"1.1"_s;
        call.queue = u"support"_s;
        call.agentKey = u"王芳"_s;
        call.outcome = CallRecord::Outcome::Answered;
        call.joined = Desk::moment(u"2026-11-27T09:58:00"_s);
        call.answered = call.joined;
        call.ended = Desk::moment(u"2026-11-27T09:59:00"_s);
        FeedBatch batch;
        batch.calls.push_back(call);
        batch.reasons.push_back(reason(u"1.1"_s, u"退费"_s, u"2026-11-27T10:00:00"_s));
        QVERIFY(FeedRecorder::record(desk.session(), batch).ok());
        QCOMPARE(all(desk).front(), reason(u"1.1"_s, u"退费"_s, u"2026-11-27T10:00:00"_s, u"王芳"_s, u"support"_s));
    }

    void aPeriodIsHeldAgainstTheOneBefore()
    {
        Desk desk(u"2026-11-27T12:00:00"_s);
        write(desk,
              {reason(u"1"_s, u"退费"_s, u"2026-11-27T09:59:59"_s), reason(u"2"_s, u"退费"_s, u"2026-11-27T10:00:00"_s),
               reason(u"3"_s, u"退费"_s, u"2026-11-27T10:30:00"_s), reason(u"4"_s, u"投诉"_s, u"2026-11-27T09:30:00"_s),
               reason(u"5"_s, u"进度"_s, u"2026-11-27T11:00:00"_s)});
        const TimeRange period{Desk::moment(u"2026-11-27T10:00:00"_s), Desk::moment(u"2026-11-27T11:00:00"_s)};
        const TimeRange before{Desk::moment(u"2026-11-27T09:00:00"_s), period.from};
        const auto counted = CallReasons(desk.session()).of(period, before, {});
        QCOMPARE(counted->calls, 2);
        QCOMPARE(counted->before, 2);
        QCOMPARE(counted->reasons, (std::vector<ReasonCount>{{u"退费"_s, 2, 1}})); // both ends of the periods
    }

    void aFileComesInOnce()
    {
        Desk desk(u"2026-11-27T12:00:00"_s);
        desk.import(&Import::agents, agents);
        const QString file = u"时间,工号,通话,队列,来电原因\n"
                             "2026-11-27 10:00:00,00101,,客服一,退费\n"
                             "2026-11-27 10:00:00,00101,,客服一,投诉\n"
                             "2026-11-27T10:05:00+08:00,,c-7,,退费\n"_s;
        QCOMPARE(importOf(desk, file, {.dryRun = true}).added, 3);
        QVERIFY(all(desk).empty());
        const ImportReport first = importOf(desk, file);
        QVERIFY2(first.problems.empty(), first.problems.empty() ? "" : qPrintable(first.problems.front().text));
        QCOMPARE(first.added, 3);
        QCOMPARE(importOf(desk, file).unchanged, 3);
        const std::vector<CallReason> kept = all(desk);
        QCOMPARE(kept.size(), size_t(3));
        QCOMPARE(kept.front().agentKey, u"no:00101"_s); // the person, not the phone of whoever sits there then
        QCOMPARE(kept.front().queue, u"客服一"_s);
        QCOMPARE(kept.back().call, u"c-7"_s);
    }

    void aCallersNumberIsNotKept()
    {
        Desk desk(u"2026-11-27T12:00:00"_s);
        desk.import(&Import::agents, agents);
        const QString file = u"时间,工号,通话,队列,来电原因\n2026-11-27 10:00:00,00101,c-1,,回电 13812341234 退费\n"_s;
        QCOMPARE(importOf(desk, file).added, 1);
        QCOMPARE(all(desk).front().reason, u"回电 138****1234 退费"_s);
        QCOMPARE(importOf(desk, file).unchanged, 1);
    }

    void aLeaderBringsInTheOwnTeamsAlone()
    {
        Desk desk(u"2026-11-27T12:00:00"_s);
        desk.import(&Import::agents, agents);
        const Actor one = desk.leaderOf(u"组长孙"_s, u"一组"_s);
        const QString file = u"时间,工号,通话,队列,来电原因\n"
                             "2026-11-27 10:00:00,00101,,,退费\n"
                             "2026-11-27 10:01:00,00201,,,退费\n"_s;
        const ImportReport refused = importOf(desk, file, {}, one);
        QCOMPARE(refused.problems.size(), size_t(1));
        QCOMPARE(refused.problems.front().line, 3);
        QVERIFY(all(desk).empty());
        const ImportReport kept = importOf(desk, file, {.skipBad = true}, one);
        QCOMPARE(kept.added, 1);
        QCOMPARE(all(desk).size(), size_t(1));
        QVERIFY(importOf(desk, file, {}, Desk::clerk()).problems.empty());
        QCOMPARE(all(desk).size(), size_t(2));
    }

    void aFilesPeopleNeedNoPhone()
    {
        Desk desk(u"2026-11-27T12:00:00"_s);
        desk.import(&Import::agents, u"工号,姓名,班组\n00101,王芳,一组\n00201,张伟,二组\n"_s);
        const QString file = u"时间,工号,通话,队列,来电原因\n"
                             "2026-11-27 10:00:00,00101,,,退费\n"
                             "2026-11-27 10:01:00,00201,,,投诉\n"_s;
        QCOMPARE(importOf(desk, file, {}, Desk::clerk()).added, 2);
        const TimeRange day{Desk::moment(u"2026-11-27T00:00:00"_s), Desk::moment(u"2026-11-28T00:00:00"_s)};
        const auto people = ReportPeople::of(desk.session(), {u"一组"_s}, QDate(2026, 11, 27), day);
        QVERIFY2(people.ok(), people ? "" : qPrintable(people.error().text));
        const auto own = [&people](const QString &key, Moment at) { return people->counts(key, at); };
        const auto counted = CallReasons(desk.session()).of(day, {}, own);
        QCOMPARE(counted->reasons, (std::vector<ReasonCount>{{u"退费"_s, 1, 0}}));
    }

    void badRowsAreNamed_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("column");
        QTest::newRow("no moment") << u"昨天,00101,,,退费"_s << 1;
        QTest::newRow("a moment to come") << u"2026-11-27 12:00:01,00101,,,退费"_s << 0;
        QTest::newRow("neither agent nor call") << u"2026-11-27 10:00:00,,,,退费"_s << 2;
        QTest::newRow("a stranger") << u"2026-11-27 10:00:00,00999,,,退费"_s << 0;
        QTest::newRow("no reason") << u"2026-11-27 10:00:00,00101,,,"_s << 5;
        QTest::newRow("a reason too long") << u"2026-11-27 10:00:00,00101,,,%1"_s.arg(QString(101, u'长')) << 5;
    }
    void badRowsAreNamed()
    {
        QFETCH(QString, row);
        QFETCH(int, column);
        Desk desk(u"2026-11-27T12:00:00"_s);
        desk.import(&Import::agents, agents);
        const QString good = u"时间,工号,通话,队列,来电原因\n2026-11-27 10:00:00,00101,,,退费\n"_s;
        const ImportReport report = importOf(desk, good + row + u'\n');
        QCOMPARE(report.problems.size(), size_t(1));
        QCOMPARE(report.problems.front().line, 3);
        QCOMPARE(report.problems.front().column, column);
        QVERIFY(all(desk).empty()); // nothing half imported
    }

    void theMeetingTellsOfItsPeriodAndTeam()
    {
        Desk desk(u"2026-11-27T12:00:00"_s);
        desk.import(&Import::agents, agents);
        desk.import(&Import::roster,
                    u"工号,日期,开始,结束\n00101,2026-11-26,08:30,17:30\n00101,2026-11-27,08:30,17:30\n"
                    "00201,2026-11-27,08:30,17:30\n"_s);
        const Actor one = desk.leaderOf(u"组长孙"_s, u"一组"_s);
        write(desk, {reason(u"1"_s, u"退费"_s, u"2026-11-27T09:00:00"_s, u"PJSIP/1001"_s),
                     reason(u"2"_s, u"投诉"_s, u"2026-11-27T09:00:00"_s, u"PJSIP/1002"_s), // the other team's
                     reason(u"3"_s, u"退费"_s, u"2026-11-26T08:45:00"_s, u"PJSIP/1001"_s),
                     reason(u"4"_s, u"进度"_s, u"2026-11-27T09:10:00"_s)}); // nobody says whose
        ActivityRecord meeting;
        meeting.leader = one.name;
        meeting.team = u"一组"_s;
        meeting.date = QDate(2026, 11, 27);
        meeting.key = u"midShiftMeeting"_s;
        const auto sheet = DaySheets(desk.session()).read(one, meeting, {u"reasons"_s});
        QVERIFY2(sheet.ok(), sheet ? "" : qPrintable(sheet.error().text));
        const ReasonsSheet &reasons = *sheet->reasons;
        QCOMPARE(reasons.period,
                 (TimeRange{Desk::moment(u"2026-11-27T08:30:00"_s), Desk::moment(u"2026-11-27T12:00:00"_s)}));
        QCOMPARE(reasons.before, std::optional(TimeRange{Desk::moment(u"2026-11-26T08:30:00"_s),
                                                         Desk::moment(u"2026-11-26T12:00:00"_s)}));
        QCOMPARE(reasons.reasons.calls, 2);
        const auto refund = std::ranges::find(reasons.reasons.reasons, u"退费"_s, &ReasonCount::reason);
        QVERIFY(refund != reasons.reasons.reasons.end());
        QCOMPARE(*refund, (ReasonCount{u"退费"_s, 1, 1}));
        const auto report = DayReporter(desk.session()).day(one, QDate(2026, 11, 27));
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text));
        QCOMPARE(report->callReasons.calls, 2);
    }
};

QTEST_GUILESS_MAIN(TestCallReasons)
#include "tst_callreasons.moc"
