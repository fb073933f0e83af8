// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/coverdesk.h"
#include "models/service/reportdesk.h"
#include "models/store/audittrail.h"

#include <QDateTime>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** The commands as a person types them: what they answer with, and what is said of a call that is wrong. */
class TestCli : public QObject
{
    Q_OBJECT

private:
    struct Answer
    {
        int code = -1;
        QString out;
        QString err;
    };

    Answer run(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(FLOORWALK_PROGRAM), arguments);
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    Answer onStore(const QString &words, const QStringList &more = {}) const
    {
        return run(words.split(u' ') + QStringList{u"--store"_s, u"r.db"_s, u"--now"_s, now, u"--lang"_s, u"en"_s}
                   + more);
    }

    void write(const QString &name, const QString &text) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
    }

    /** 李娜 stands in for 王芳, which is entered in the console. */
    void enterCover() const
    {
        const Zone zone = *Zone::parse(u"Asia/Shanghai"_s);
        const std::unique_ptr<StoreSession> session = opened();
        const auto away = session->actorNamed(u"王芳"_s);
        const auto stands = session->actorNamed(u"李娜"_s);
        ShiftCover cover{{}, ShiftCover::Kind::Substitute, *away->person, *stands->person, {2026, 11, 26}};
        cover.span = TimeRange{zone.toMoment(cover.date, {10, 0}), zone.toMoment(cover.date, {12, 0})};
        cover.reason = u"私事"_s;
        const auto entered = CoverDesk(*session).enter({u"组长赵"_s, Role::DutyLeader, {}}, cover);
        QVERIFY2(entered.ok(), entered ? "" : qPrintable(entered.error().text));
    }

    /** The store itself, for what only the console does, or nobody shows. */
    std::unique_ptr<StoreSession> opened() const
    {
        static const FixedClock clock(*parseMoment(now, *Zone::parse(u"Asia/Shanghai"_s)));
        return std::move(
            *StoreSession::open(m_folder.filePath(u"r.db"_s), StoreSession::Access::Command, u"test"_s, clock));
    }

    /** What the audit trail says was done to @p subject. */
    QStringList onRecord(const QString &subject) const
    {
        const std::unique_ptr<StoreSession> session = opened();
        QStringList done;
        const auto found = AuditTrail(session->records()).about(subject);
        for (const AuditRecord &one : *found)
            done << one.what;
        return done;
    }

    static inline const QString now = u"2026-11-24T09:00:00+08:00"_s;
    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        write(u"agents.csv"_s, u"employee_no,name,team\n00123,王芳,一组\n00124,李娜,一组\n"_s);
        write(u"roster.csv"_s, u"employee_no,date,start,end\n00123,2026-11-23,08:30,17:30\n"
                               "00124,2026-11-23,08:30,17:30\n"_s);
        write(u"punches.csv"_s, u"employee_no,moment,direction\n00123,2026-11-23 08:40:00,in\n"
                                "00123,2026-11-23 17:31:00,out\n"_s);
        for (const QString &kind : {u"agents"_s, u"roster"_s, u"punches"_s}) {
            const Answer answer = onStore(u"import %1 %1.csv"_s.arg(kind), {u"--as"_s, u"组长赵"_s});
            QVERIFY2(answer.code == 0, qPrintable(answer.err));
        }
        const Answer closed = onStore(u"day close --date 2026-11-23"_s,
                                      {u"--team"_s, u"一组"_s, u"--as"_s, u"组长赵"_s, u"--leave-waiting"_s});
        QVERIFY2(closed.code == 0, qPrintable(closed.err));
    }

    void aCallThatIsWrongSaysWhy_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("half a command") << u"roll"_s << 2 << u"roll list, roll mark, roll notice"_s;
        QTest::newRow("no command") << u"frobnicate"_s << 2 << u"not a command"_s;
        QTest::newRow("a word too many") << u"roll list 5 --date 2026-11-23"_s << 2 << u"“5” is more than"_s;
        QTest::newRow("an unknown language") << u"settings list --lang xx"_s << 2 << u"“xx”"_s;
        QTest::newRow("an unknown language, in the console") << u"--lang=fr_FR"_s << 2 << u"“fr_FR”"_s;
        QTest::newRow("no person") << u"rules explain --date 2026-11-23"_s << 2 << u"--agent"_s;
        QTest::newRow("an unknown person") << u"rules explain --date 2026-11-23 --agent x"_s << 1 << u"“x”"_s;
        QTest::newRow("an unknown team") << u"roll list --date 2026-11-23 --team x"_s << 1 << u"no team “x”"_s;
        QTest::newRow("open items of an unknown team")
            << u"day open-items --date 2026-11-23 --team x"_s << 1 << u"no team “x”"_s;
        QTest::newRow("no day") << u"roll list --date 2026-13-01"_s << 2 << u"2026-13-01"_s;
        QTest::newRow("no role") << u"settings set grace_s 60 --role king"_s << 2 << u"“king” is not a role"_s;
        QTest::newRow("not a leader's to switch")
            << u"settings set money_effects true --as x"_s << 1 << u"administrator"_s;
        QTest::newRow("out of its range") << u"settings set grace_s 99999 --as x"_s << 1 << u"0 to 1800"_s;
        QTest::newRow("less than nothing")
            << u"penalties confirm 2 --absence-days -1 --reason x --as 组长赵"_s << 1 << u"0 or more"_s;
        QTest::newRow("no kind of the register") << u"register add --kind x --text t --as 甲"_s << 2 << u"“x”"_s;
        QTest::newRow("nobody to hand over to") << u"register step 9 --do offered --to 乙 --as 甲"_s << 1 << u"#9"_s;
        QTest::newRow("no penalty's number") << u"penalties confirm 1 x --as 组长赵"_s << 2 << u"“x”"_s;
    }
    void aCallThatIsWrongSaysWhy()
    {
        QFETCH(QString, words);
        QFETCH(int, code);
        QFETCH(QString, said);
        const Answer answer = onStore(words);
        QCOMPARE(answer.code, code);
        QVERIFY2(answer.err.contains(said), qPrintable(answer.err));
        QCOMPARE(answer.out, QString());
    }

    void aSlipOfThePenDecidesNothing()
    {
        QCOMPARE(onStore(u"penalties confirm 1 x --as 组长赵"_s).code, 2);
        const Answer list = onStore(u"penalties list --month 2026-11 --status proposed"_s);
        QVERIFY2(list.out.contains(u"00123 王芳"_s), qPrintable(list.out));
        QVERIFY2(list.out.contains(u"CNY 20.00, not applied here"_s), qPrintable(list.out));
    }

    void anEntryOfTheRegisterIsHandedOver()
    {
        const Answer added = onStore(u"register add --kind escalation --text 要求回电 --contact 刘先生 --due 23:59"_s,
                                     {u"--agent"_s, u"王芳"_s, u"--as"_s, u"组长赵"_s});
        QVERIFY2(added.code == 0, qPrintable(added.err));
        QCOMPARE(onStore(u"register add --kind upset --text 不说出去 --agent 王芳 --as 组长赵"_s).code, 0);
        QCOMPARE(onStore(u"register step 1 --do accepted --as 组长钱"_s).code, 2);
        const Answer unknown = onStore(u"register step 1 --do offered --to 组长钱 --as 组长赵"_s);
        QVERIFY2(unknown.code == 1 && unknown.err.contains(u"leads.组长钱"_s), qPrintable(unknown.err));
        QCOMPARE(onStore(u"settings set leads.组长钱 一组 --as 组长赵"_s).code, 0);
        QCOMPARE(onStore(u"register step 1 --do offered --to 组长钱 --as 组长赵"_s).code, 0);
        QCOMPARE(onStore(u"register step 1 --do accepted --as 组长钱"_s).code, 0);
        for (const QString &form : {u"--json"_s, u"--open"_s}) {
            const Answer list = onStore(u"register list --as 组长赵 "_s + form);
            QCOMPARE(list.code, 0);
            QVERIFY2(list.out.contains(u"刘先生"_s) && list.out.contains(u"组长钱"_s), qPrintable(list.out));
            QVERIFY2(!list.out.contains(u"不说出去"_s), qPrintable(list.out)); // mood is exported to nobody
        }
        const Answer none = onStore(u"register list --as 组长赵 --json --kind praise"_s);
        QCOMPARE(none.out.simplified(), u"[ ]"_s);
        QCOMPARE(onStore(u"verify"_s).code, 0);
    }

    void alertsOfADayAreTold()
    {
        QCOMPARE(onStore(u"report alerts"_s).code, 2);
        const Answer none = onStore(u"report alerts --date 2026-11-23 --json"_s);
        QCOMPARE(none.code, 0);
        QCOMPARE(none.out.simplified(), u"[ ]"_s);
        const Answer table = onStore(u"report alerts --date 2026-11-23"_s);
        QVERIFY2(table.out.contains(u"Reaction"_s), qPrintable(table.out));
    }

    void whoComesForWhomIsTold()
    {
        QCOMPARE(onStore(u"report covers"_s).code, 2); // from when?
        QCOMPARE(onStore(u"report covers --from 2026-11-27 --to 2026-11-26"_s).code, 2);
        QCOMPARE(onStore(u"report covers --from 2026-11-26 --json"_s).out.simplified(), u"[ ]"_s);
        write(u"later.csv"_s, u"employee_no,date,start,end\n00123,2026-11-26,08:30,17:30\n"_s);
        QCOMPARE(onStore(u"import roster later.csv --as 组长赵"_s).code, 0);
        enterCover();
        const Answer table = onStore(u"report covers --from 2026-11-26"_s);
        QVERIFY2(table.out.contains(u"00123 王芳"_s) && table.out.contains(u"10:00–12:00"_s), qPrintable(table.out));
        const Answer json = onStore(u"report covers --from 2026-11-25 --to 2026-11-27 --json"_s);
        QVERIFY2(json.out.contains(u"\"stands\": \"李娜\""_s), qPrintable(json.out));
        QVERIFY2(json.out.contains(u"\"from\": \"2026-11-26T10:00:00.000+08:00\""_s), qPrintable(json.out));
        QVERIFY2(!(json.out + table.out).contains(u"私事"_s), qPrintable(json.out)); // why is told to nobody
        QCOMPARE(onStore(u"report covers --from 2026-11-27"_s).out.count(u'\n'), 1);
    }

    void aLeadersDayIsReported()
    {
        const Answer text = onStore(u"report day --date 2026-11-23 --as 组长赵"_s);
        QVERIFY2(text.code == 0, qPrintable(text.err));
        QVERIFY2(text.out.contains(u"Attendance rate, planned: 50.0 % ✗ (target 95.0 %)"_s), qPrintable(text.out));
        QVERIFY2(text.out.contains(u"Late: 王芳 (10 min"_s), qPrintable(text.out));
        const Answer json =
            onStore(u"report day --date 2026-11-23 --leader 组长赵 --role manager --json"_s, {u"--as"_s, u"赵经理"_s});
        QVERIFY2(json.code == 0, qPrintable(json.err));
        QVERIFY(json.out.contains(u"floorwalk.dayreport/1"_s));
        QCOMPARE(onStore(u"report day --date 2026-11-23 --role hr --as 人事"_s).code, 1);
        QCOMPARE(onStore(u"report week --date 2026-11-23 --pdf w.pdf --as 组长赵"_s).code, 0);
        QVERIFY(QFile::exists(m_folder.filePath(u"w.pdf"_s)));
        QCOMPARE(onRecord(u"report:week:组长赵:2026-11-23"_s), QStringList{u"export.report"_s});
        QCOMPARE(onStore(u"report month --date 2026-11-23 --pdf w.pdf --json --as 组长赵"_s).code, 2);
        QCOMPARE(onStore(u"report month --as 组长赵"_s).code, 2); // which month?
    }

    void whatIsSubmittedIsListedOpenedAndReceived()
    {
        ReportToSubmit report{ReportKind::Day, {2026, 11, 23}, {2026, 11, 23}, {u"一组"_s}, {}, {{u"late"_s, 1}}};
        report.sheet.title = u"日报"_s;
        report.sheet.sections = {{.key = u"a"_s, .title = u"考勤"_s, .source = {}, .lines = {u"王芳迟到"_s}}};
        QVERIFY(ReportDesk(*opened()).submit({u"组长赵"_s, Role::DutyLeader, {}}, report).ok());
        const QStringList asManager{u"--role"_s, u"manager"_s, u"--as"_s, u"赵经理"_s};
        const Answer list = onStore(u"report submitted --waiting"_s, asManager);
        QVERIFY2(list.code == 0 && list.out.contains(u"组长赵"_s), qPrintable(list.err + list.out));
        const Answer json = onStore(u"report submitted --json"_s, asManager);
        QVERIFY2(json.out.contains(u"floorwalk.submitted/1"_s) && json.out.contains(u"\"received\": null"_s),
                 qPrintable(json.out));
        QVERIFY(onStore(u"report submitted 1"_s, asManager).out.contains(u"王芳迟到"_s));
        QVERIFY(onStore(u"report submitted 1 --json"_s, asManager).out.contains(u"\"late\": 1"_s));
        QCOMPARE(onStore(u"report submitted x"_s, asManager).code, 2);
        QCOMPARE(onStore(u"report submitted 9"_s, asManager).code, 1);
        QCOMPARE(onStore(u"report submitted --role hr --as 人事"_s).code, 1);
        QCOMPARE(onStore(u"report receive 1"_s).code, 2); // by whom?
        const Answer own = onStore(u"report receive 1 --by 组长赵"_s);
        QVERIFY2(own.code == 1 && own.err.contains(u"own report"_s), qPrintable(own.err));
        QCOMPARE(onStore(u"report receive 1 --by 赵经理"_s).code, 0);
        QCOMPARE(onStore(u"report receive 1 --by 赵经理"_s).code, 1); // once is enough
        QVERIFY(onStore(u"report submitted"_s, asManager).out.contains(u"2026-11-24 09:00 赵经理"_s));
        QCOMPARE(onRecord(u"report:day:组长赵:2026-11-23"_s),
                 (QStringList{u"report.submit"_s, u"report.view"_s, u"report.view"_s, u"report.receive"_s}));
    }

    void aPictureOfTheDemoLeavesARealStoreAlone()
    {
        const QStringList before = onStore(u"verify"_s).out.split(u'\n');
        const Answer demo = onStore(u"snapshot --page today --demo --out demo.png"_s);
        QCOMPARE(demo.code, 1);
        QVERIFY2(demo.err.contains(u"r.db"_s) && demo.err.contains(u"never mixed"_s), qPrintable(demo.err));
        QVERIFY(!QFile::exists(m_folder.filePath(u"demo.png"_s)));
        QCOMPARE(onStore(u"verify"_s).out.split(u'\n'), before);
        const Answer roll = onStore(u"roll list --date 2026-11-23 --json"_s);
        QVERIFY2(!roll.out.contains(u"客服一组"_s), qPrintable(roll.out));
    }

    /** The floor of the demo tells its day first, and the store is asked more than once: no picture of an empty sheet.
     */
    void aPictureWaitsForWhatItShows()
    {
        const Answer taken = run({u"snapshot"_s, u"--demo"_s, u"--page"_s, u"reports"_s, u"--subject"_s, u"view:day"_s,
                                  u"--out"_s, u"day.png"_s});
        QVERIFY2(taken.code == 0, qPrintable(taken.err));
        const QImage picture(m_folder.filePath(u"day.png"_s));
        QCOMPARE(picture.size(), QSize(1366, 768));
        const QRgb paper = picture.pixel(200, 500);
        int written = 0;
        for (int y = 300; y < 700; ++y) {
            for (int x = 150; x < 700; ++x)
                written += picture.pixel(x, y) != paper ? 1 : 0;
        }
        QVERIFY2(written > 2000, qPrintable(QString::number(written)));
    }

    void aClockThatWasSetBackIsSaid()
    {
        const QStringList early{
            u"roll"_s,   u"notice"_s,     u"--store"_s, u"r.db"_s,  u"--now"_s, u"2026-11-20T09:00:00+08:00"_s,
            u"--date"_s, u"2026-11-25"_s, u"--agent"_s, u"00124"_s, u"--as"_s,  u"组长赵"_s,
            u"--lang"_s, u"en"_s};
        const Answer answer = run(early);
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.err.contains(u"before the last entry"_s), qPrintable(answer.err));
        const Answer clean = onStore(u"verify"_s);
        QVERIFY2(clean.out.contains(u"set back"_s), qPrintable(clean.out));
    }

    void aGapIsFilledFromQueueLog()
    {
        write(u"cut.jsonl"_s,
              u"{\"t\":\"2026-11-23T09:00:00.000+08:00\",\"type\":\"hello\",\"feed\":\"t\",\"version\":\"1\"}\n"
              "{\"t\":\"2026-11-23T09:00:01.000+08:00\",\"type\":\"agent.add\",\"agent\":\"王芳\",\"queues\":["
              "\"sales\"]}\n"
              "{\"t\":\"2026-11-23T09:00:02.000+08:00\",\"type\":\"agent.state\",\"agent\":\"王芳\",\"state\":"
              "\"ready\"}\n"
              "{\"t\":\"2026-11-23T09:04:00.000+08:00\",\"type\":\"gap\",\"from\":\"2026-11-23T09:01:00.000+08:00\","
              "\"to\":\"2026-11-23T09:04:00.000+08:00\",\"why\":\"cable\"}\n"
              "{\"t\":\"2026-11-23T09:05:00.000+08:00\",\"type\":\"agent.state\",\"agent\":\"王芳\",\"state\":"
              "\"ready\"}\n"
              "{\"t\":\"2026-11-23T09:06:00.000+08:00\",\"type\":\"agent.state\",\"agent\":\"王芳\","
              "\"state\":\"loggedOut\"}\n"_s);
        const qint64 nine = QDateTime::fromString(u"2026-11-23T09:00:00+08:00"_s, Qt::ISODate).toSecsSinceEpoch();
        QString log;
        const auto line = [&log, nine](int second, const QString &rest) {
            log += QString::number(nine + second) + u'|' + rest + u'\n';
        };
        line(10, u"NONE|sales|王芳|ADDMEMBER|"_s);
        line(90, u"1.1|sales|NONE|ENTERQUEUE||100|1"_s);
        line(91, u"1.1|sales|王芳|RINGNOANSWER|1000"_s);
        line(92, u"1.1|sales|王芳|RINGCANCELED|1000"_s); // counts as little as with the feed
        line(95, u"1.1|sales|王芳|CONNECT|5|1.2|3"_s);
        line(155, u"1.1|sales|王芳|COMPLETECALLER|5|60|1"_s);
        line(400, u"NONE|NONE|NONE|CONFIGRELOAD|"_s);
        write(u"queue_log"_s, log);
        const Answer told = onStore(u"feed record --feed jsonl-file:cut.jsonl"_s);
        QVERIFY2(told.code == 0, qPrintable(told.err));

        QCOMPARE(onStore(u"backfill"_s).code, 2); // no queue_log
        const Answer missing = onStore(u"backfill --queue-log nowhere/queue_log"_s);
        QCOMPARE(missing.code, 1);
        QVERIFY2(missing.err.contains(u"“nowhere/queue_log” does not exist"_s), qPrintable(missing.err));
        const Answer filled = onStore(u"backfill --queue-log queue_log --to 2026-11-23T09:06:00+08:00"_s);
        QVERIFY2(filled.code == 0, qPrintable(filled.err));
        QVERIFY2(filled.out.contains(u"filled with 1 call"_s), qPrintable(filled.out + filled.err));
        QVERIFY2(filled.out.startsWith(u"2026-11-23 "_s), qPrintable(filled.out));
        const Answer again = onStore(u"backfill --queue-log queue_log --to 2026-11-23T09:06:00+08:00"_s);
        QVERIFY2(again.out.contains(u"nothing to add"_s), qPrintable(again.out));
        const Answer floor = onStore(u"report floor --until 2026-11-23T09:05:30+08:00 --json"_s);
        QVERIFY2(floor.code == 0, qPrintable(floor.err));
        const QJsonObject day = QJsonDocument::fromJson(floor.out.toUtf8()).object();
        QCOMPARE(day[u"queues"_s][u"sales"_s][u"answered"_s].toInt(), 1);
        QCOMPARE(day[u"queues"_s][u"sales"_s][u"talkSeconds"_s].toInt(), 60);
        QCOMPARE(day[u"queues"_s][u"sales"_s][u"ringNoAnswer"_s].toInt(), 1);
        QCOMPARE(day[u"agents"_s][u"王芳"_s][u"answered"_s].toInt(), 1);
        QCOMPARE(day[u"agents"_s][u"王芳"_s][u"ringNoAnswer"_s].toInt(), 1);
        const QJsonArray gaps = day[u"feed"_s][u"gaps"_s].toArray(); // before and after it nobody listened, too
        QVERIFY(std::ranges::any_of(gaps, [](const QJsonValue &gap) { return gap[u"filled"_s].toBool(); }));
        const Answer words = onStore(u"report floor --until 2026-11-23T09:05:30+08:00"_s);
        QVERIFY2(words.out.contains(u"filled from queue_log and counted"_s), qPrintable(words.out + words.err));
        // In the variant that is chosen for the queue, with its name beside the number.
        const auto columns = [](const Answer &answer) {
            for (const QString &row : answer.out.split(u'\n')) {
                if (row.startsWith(u"sales "_s))
                    return row.simplified();
            }
            return QString();
        };
        QVERIFY2(columns(words).contains(u"100.0 ignore abandons"_s), qPrintable(words.out));
        for (const auto &[key, value] : {std::pair(u"service_level_variant.sales"_s, u"negative"_s),
                                         std::pair(u"service_level_s.sales"_s, u"1"_s)})
            QCOMPARE(onStore(u"settings set"_s, {key, value, u"--as"_s, u"组长赵"_s}).code, 0);
        const Answer chosen = onStore(u"report floor --until 2026-11-23T09:05:30+08:00"_s);
        QVERIFY2(columns(chosen).contains(u"0.0 negative"_s), qPrintable(chosen.out));
        QVERIFY2(chosen.out.contains(u"Service level, negative: Answered within 1 s ÷ offered"_s),
                 qPrintable(chosen.out));
        const Answer json = onStore(u"backfill --queue-log queue_log --to 2026-11-23T09:06:00+08:00 --json"_s);
        QVERIFY2(json.out.contains(u"floorwalk.backfill/1"_s) && json.out.contains(u"cable"_s), qPrintable(json.out));
    }

    /** With several telephone systems it must be said whose; what is real and what is invented stay apart. */
    void severalFeedsAreToldApart()
    {
        for (const QString &set : {u"settings set feed ami://me@north"_s, u"settings set feed.2 ami://me@south"_s}) {
            const Answer answer = onStore(set, {u"--as"_s, u"组长赵"_s});
            QVERIFY2(answer.code == 0, qPrintable(answer.err));
        }
        const Answer which = onStore(u"backfill --queue-log queue_log"_s);
        QCOMPARE(which.code, 2);
        QVERIFY2(which.err.contains(u"north, south"_s), qPrintable(which.err));
        const Answer south = onStore(u"backfill --queue-log queue_log --feed south"_s);
        QVERIFY2(south.code == 0, qPrintable(south.err));
        const Answer mixed = run(u"wallboard --feed ami://me@north --feed sim: --lang en"_s.split(u' '));
        QVERIFY(mixed.code == 2 || mixed.code == 1);
        QVERIFY2(!mixed.err.isEmpty(), "it says why");
        for (const QString &key : {u"feed"_s, u"feed.2"_s})
            QCOMPARE(onStore(u"settings set"_s, {key, QString(), u"--as"_s, u"组长赵"_s}).code, 0);
    }

    /** The next day that the team works, or the day that is named: who works, when what is done. */
    void aPlanIsReadAndNotWritten()
    {
        write(u"next.csv"_s, u"employee_no,date,start,end,shift\n00123,2026-11-25,08:30,17:30,早班\n"
                             "00124,2026-11-25,08:30,17:30,早班\n"_s);
        const Answer imported = onStore(u"import roster next.csv"_s, {u"--as"_s, u"组长赵"_s});
        QVERIFY2(imported.code == 0, qPrintable(imported.err));
        const Answer words = onStore(u"plan --as 组长赵"_s);
        QVERIFY2(words.code == 0, qPrintable(words.err));
        QVERIFY2(words.out.startsWith(u"Plan for 2026-11-25 Wed, 组长赵"_s), qPrintable(words.out));
        QVERIFY2(words.out.contains(u"王芳, 李娜"_s), qPrintable(words.out));
        QVERIFY2(words.out.contains(u"Pre-shift meeting"_s), qPrintable(words.out));
        const Answer json = onStore(u"plan --date 2026-11-25 --as 组长赵 --json"_s);
        const QJsonObject plan = QJsonDocument::fromJson(json.out.toUtf8()).object();
        QCOMPARE(plan[u"schema"_s].toString(), u"floorwalk.plan/1"_s);
        QCOMPARE(plan[u"date"_s].toString(), u"2026-11-25"_s);
        QCOMPARE(plan[u"shifts"_s][0][u"people"_s].toArray().size(), 2);
        QCOMPARE(plan[u"activities"_s][0][u"key"_s].toString(), u"preparation"_s);
        QCOMPARE(plan[u"activities"_s][0][u"from"_s].toString(), u"2026-11-25T07:30:00+08:00"_s);
        const Answer none = onStore(u"plan --date 2026-12-24 --as 组长赵"_s);
        QCOMPARE(none.code, 0);
        QVERIFY2(none.out.contains(u"No shift is rostered"_s), qPrintable(none.out));
        const Answer wrong = onStore(u"plan --date 2026-13-01"_s);
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.err.contains(u"2026-13-01"_s), qPrintable(wrong.err));
    }

    /** Quality assurance brings in its own errors, and nothing else; who may not is told so. */
    void qualityAssuranceBringsItsErrorsIn()
    {
        write(u"qa.csv"_s, u"employee_no,date,item\n00123,2026-11-23,未复述\n"_s);
        const Answer hr = onStore(u"import qa-errors qa.csv --as 人事 --role hr"_s);
        QCOMPARE(hr.code, 1);
        QVERIFY2(hr.err.contains(u"may not do this"_s), qPrintable(hr.err));
        const Answer quality = onStore(u"import qa-errors qa.csv --as 周敏 --role quality"_s);
        QVERIFY2(quality.code == 0 && quality.out.startsWith(u"1 new"_s), qPrintable(quality.out + quality.err));
        const Answer list = onStore(u"register list --date 2026-11-23 --as 周敏 --role quality --json"_s);
        QVERIFY2(list.out.contains(u"qaError"_s), qPrintable(list.out + list.err));
        const Answer task = onStore(u"register add --kind task --text t --as 周敏 --role quality"_s);
        QCOMPARE(task.code, 1);
        QVERIFY2(task.err.contains(u"may not do this"_s), qPrintable(task.err));
    }

    /** What is held about one agent goes into a file, which is on record; of others there is nothing in it. */
    void whatIsHeldAboutOneIsWritten()
    {
        const Answer written = onStore(u"export person --agent 00123 --out me.json --as 人事 --role hr"_s);
        QVERIFY2(written.code == 0, qPrintable(written.err));
        QFile file(m_folder.filePath(u"me.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const QJsonObject held = QJsonDocument::fromJson(text).object();
        QCOMPARE(held[u"schema"_s].toString(), u"floorwalk.person/1"_s);
        QCOMPARE(held[u"person"_s][u"employee_no"_s].toString(), u"00123"_s);
        QVERIFY(held[u"roster"_s].toArray().size() >= 1);
        QVERIFY(held[u"evidence"_s].toArray().size() >= 2);
        QCOMPARE(held[u"penalties"_s].toArray().size(), 1);
        QVERIFY(!QString::fromUtf8(text).contains(u"李娜"_s));
        QCOMPARE(onStore(u"export person --agent 00999 --out no.json --as 人事 --role hr"_s).code, 1);
        QVERIFY(!QFile::exists(m_folder.filePath(u"no.json"_s)));
        const Answer quality = onStore(u"export person --agent 00123 --out no.json --as 周敏 --role quality"_s);
        QCOMPARE(quality.code, 1);
        QVERIFY(!QFile::exists(m_folder.filePath(u"no.json"_s)));
        QCOMPARE(onStore(u"export person --agent 00123 --as 人事"_s).code, 2);
        QCOMPARE(onStore(u"verify"_s).code, 0);
    }

    void whatIsPrintedIsUtf8AndNothingElseIsSaid()
    {
        const Answer help = run({u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY2(help.out.contains(u"penalties confirm NUMBER…"_s), qPrintable(help.out));
        const Answer written = onStore(u"export attendance --month 2026-11 --out a.csv"_s);
        QCOMPARE(written.code, 0);
        QCOMPARE(written.err, QString());
        const Answer clean = onStore(u"verify a.csv"_s);
        QVERIFY2(clean.code == 0, qPrintable(clean.err));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
