// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/replay.h"
#include "models/live/livefloor.h"
#include "models/service/dayclose.h"
#include "models/service/feedrecorder.h"
#include "models/service/hrexport.h"
#include "models/service/penaltydesk.h"
#include "models/service/rollcall.h"
#include "tests/service/desk.h"
#include "tests/support/recordedsessions.h"

#include <QProcess>
#include <QSet>
#include <QStandardPaths>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

/** Everybody on the recordings' floor, by member name. */
const QStringList members{u"王芳"_s,         u"张伟"_s,         u"李娜"_s,        u"刘洋"_s,         u"赵磊"_s,
                          u"杨敏"_s,         u"周杰"_s,         u"孙浩"_s,        u"黄丽"_s,         u"陈静"_s,
                          u"林小姐"_s,       u"吴倩 (夜班)"_s,  u"Mary Jones"_s,  u"Anna Schmidt"_s, u"Kofi Mensah"_s,
                          u"O'Brien, Pat"_s, u"José Álvarez"_s, u"𠮷田 さくら"_s, u"Ivan Петров"_s,  u"Zoë: B-team"_s};

/** A leading zero, then an 18-digit number, then plain ones. */
QString numberOf(int i)
{
    return i == 0 ? u"00123"_s : i == 1 ? u"110101199003071234"_s : u"A%1"_s.arg(i, 3, 10, QLatin1Char('0'));
}

QString quoted(const QString &text)
{
    return u'"' + QString(text).replace(u'"', "\"\""_L1) + u'"';
}

QString agentsCsv()
{
    QString text = u"工号,姓名,班组,话务成员\r\n"_s;
    for (int i = 0; i < members.size(); ++i) {
        // One has a name that a spreadsheet must not run, and one (the absent) no place on the floor.
        const QString name = i == 2 ? u"=1+1"_s : members[i];
        text += u"%1,%2,一组,%3\r\n"_s.arg(numberOf(i), quoted(name), i == 19 ? QString() : quoted(members[i]));
    }
    return text;
}

QString weekRosterCsv(const QString &start = u"08:30"_s, const QString &end = u"17:30"_s)
{
    QString text = u"employee_no,date,start,end,shift,kind\n"_s;
    for (int day = 23; day <= 29; ++day) {
        for (int i = 0; i < members.size(); ++i) {
            text += day < 28 ? u"%1,2026-11-%2,%3,%4,早班,work\n"_s.arg(numberOf(i)).arg(day).arg(start, end)
                             : u"%1,2026-11-%2,,,,rest\n"_s.arg(numberOf(i)).arg(day);
        }
    }
    return text;
}

/** On time for all but two (29:59 and 30:01 late) and one who does not come; everybody who came leaves on time. */
QString punchesCsv()
{
    QString text = u"employee_no,moment,direction\n"_s;
    for (int i = 0; i < members.size() - 1; ++i) {
        const QString in = i == 0 ? u"08:59:59"_s : i == 1 ? u"09:00:01"_s : u"08:2%1:00"_s.arg(i % 10);
        text += u"%1,2026-11-23 %2,in\n%1,2026-11-23 17:30:%3,out\n"_s.arg(numberOf(i), in).arg(i + 10);
    }
    return text;
}

/** Tells a recording to the store as the console does; the number of new pieces of evidence, or -1. */
int record(StoreSession &session, const QString &address, QSet<QString> *heard = nullptr)
{
    int evidence = 0;
    bool ok = true;
    FeedRecorder recorder([&session, &evidence, &ok](const FeedBatch &batch) {
        const Result<FeedBatchOutcome> outcome = FeedRecorder::record(session, batch);
        ok = ok && outcome.ok();
        evidence += outcome ? outcome->evidence : 0;
    });
    LiveFloor floor(LiveSettings(), &recorder, &recorder);
    const Result<FeedAddress> parsed = FeedAddress::parse(address);
    const Result<ReplaySummary> summary = parsed ? replay(*parsed, floor) : Result<ReplaySummary>(parsed.error());
    if (!summary)
        return -1;
    floor.advanceTo(std::max(summary->to, floor.now()));
    recorder.flush();
    if (heard) {
        for (const AgentFigures &agent : floor.figures(floor.now()).agents)
            heard->insert(agent.name);
    }
    return ok ? evidence : -1;
}

QString traces(const QStringList &files)
{
    QStringList paths;
    for (const QString &file : files)
        paths << QStringLiteral(FLOORWALK_TEST_DATA "/traces/") + file;
    return u"ami-file:"_s + paths.join(u',');
}

} // namespace

/** A day as leaders live it: who is on, who came, what the rules say, what is decided, and what HR opens. */
class TestDaysLife : public QObject
{
    Q_OBJECT

private:
    static QString findings(const AttendanceDay &day)
    {
        QStringList list;
        for (const PersonDay &person : day.people) {
            for (const Finding &finding : person.findings)
                list << person.person.no.text() + u' ' + findingKindName(finding.kind) + u' ' + finding.rule;
        }
        return list.join(u"; "_s);
    }

    static CsvTable readBack(const QString &path)
    {
        const Result<CsvTable> table = CsvReader::readFile(path);
        return table ? *table : CsvTable{};
    }

    /** @p path through LibreOffice to XLSX and back to CSV; an empty path when a step fails. */
    static QString throughLibreOffice(const QString &program, const QString &path)
    {
        const QFileInfo info(path);
        const QString home = u"-env:UserInstallation=file://"_s + info.absolutePath() + u"/office"_s;
        const QString out = info.absolutePath() + u"/back"_s;
        // 44,34,76: comma, quotes, UTF-8 - what a person leaves as it is in the dialog.
        const auto convert = [&program, &home, &out](const QStringList &arguments) {
            QProcess process;
            process.start(program, QStringList{home, u"--headless"_s} + arguments + QStringList{u"--outdir"_s, out});
            process.setProcessChannelMode(QProcess::MergedChannels);
            return process.waitForFinished(240'000) && process.exitCode() == 0;
        };
        const QString xlsx = out + u'/' + info.completeBaseName() + u".xlsx"_s;
        if (!convert({u"--infilter=CSV:44,34,76,1"_s, u"--convert-to"_s, u"xlsx"_s, path}))
            return {};
        if (!convert({u"--convert-to"_s, u"csv:Text - txt - csv (StarCalc):44,34,76,1"_s, xlsx}))
            return {};
        return out + u'/' + info.completeBaseName() + u".csv"_s;
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aDay()
    {
        Desk desk(u"2026-11-23T08:00:00"_s);
        QVERIFY(desk.open());
        QCOMPARE(desk.import(&Import::agents, agentsCsv()).added, 20);
        QCOMPARE(desk.import(&Import::roster, weekRosterCsv()).added, 140);
        QVERIFY(record(desk.session(), traces({u"ordinary.console.1.ami"_s})) > 0);
        QCOMPARE(record(desk.session(), traces({u"ordinary.console.1.ami"_s})), 0);

        // During the shift nothing is final; a snapshot of the floor makes nobody late.
        desk.setNow(u"2026-11-23T14:10:00"_s);
        RollCall roll(desk.session());
        QCOMPARE(desk.import(&Import::punches, punchesCsv()).added, 38);
        desk.setNow(u"2026-11-23T18:00:00"_s);
        Result<AttendanceDay> day = roll.day(QDate(2026, 11, 23), u"一组"_s);
        QVERIFY(day.ok());
        QCOMPARE(day->people.size(), size_t(20));
        QCOMPARE(findings(*day), u"00123 late late_30; 110101199003071234 late late_over_30; A019 absence absence"_s);
        QVERIFY(day->open.empty());

        // An open day cannot be decided on; a closed one can, by somebody else than the person, and only downwards.
        PenaltyDesk ledger(desk.session());
        const Result<DayCloseOutcome> closed =
            DayClose(desk.session()).close(Desk::leader(), QDate(2026, 11, 23), u"一组"_s, false);
        QVERIFY2(closed.ok(), closed ? "" : qPrintable(closed.error().text));
        QCOMPARE(closed->proposed, 3);
        const Result<std::vector<Penalty>> proposals =
            ledger.list(QDate(2026, 11, 1), QDate(2026, 11, 30), PenaltyStatus::Proposed);
        QVERIFY(proposals.ok());
        QCOMPARE(proposals->size(), size_t(3));
        for (const Penalty &penalty : *proposals) {
            PenaltyDecision decision;
            const Actor oneself{u"本人"_s, Role::DutyLeader, penalty.person};
            QCOMPARE(ledger.decide(oneself, *penalty.id, penalty.version, decision).error().kind,
                     Error::Kind::Forbidden);
            PenaltyDecision raised;
            raised.absenceDays = penalty.finding.absenceDays + 0.5;
            raised.reason = u"more"_s;
            QVERIFY(!ledger.decide(Desk::leader(), *penalty.id, penalty.version, raised).ok());
            const Result<void> done = ledger.decide(Desk::leader(), *penalty.id, penalty.version, decision);
            QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().text));
            QCOMPARE(ledger.decide(Desk::leader(), *penalty.id, penalty.version, decision).error().kind,
                     Error::Kind::Conflict);
        }
        exportsOpenUnchanged(desk);
    }

    /** A snapshot, a gap and a PBX that stops and comes back prove presence and nothing else, wherever a shift starts.
     */
    void aRestartMakesNobodyLate_data()
    {
        QTest::addColumn<QString>("recording");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("recorded");
        // The recording runs from 13:49:37 to 14:03:40.
        for (const char *start :
             {"13:50", "13:52", "13:53", "13:54", "13:56", "13:57", "13:58", "14:00", "14:01", "14:03"})
            QTest::addRow("restart %s", start)
                << u"restart"_s << u"2026-11-23"_s << QString::fromLatin1(start) << u"14:03:40"_s;
        // Killed at 16:52:45, heard again at 16:53:53: the shift begins while nobody listens.
        for (const char *start : {"16:53", "16:54", "16:55"})
            QTest::addRow("shift %s", start)
                << u"shift"_s << u"2026-11-26"_s << QString::fromLatin1(start) << u"16:55:58"_s;
    }
    void aRestartMakesNobodyLate()
    {
        QFETCH(QString, recording);
        QFETCH(QString, date);
        QFETCH(QString, start);
        QFETCH(QString, recorded);
        const RecordedSessions recordings;
        Desk desk(date + u"T08:00:00"_s);
        QVERIFY(desk.open());
        QCOMPARE(desk.import(&Import::agents, agentsCsv()).added, 20);
        QCOMPARE(desk.import(&Import::roster, weekRosterCsv(start, u"17:30"_s)).added, 140);
        QSet<QString> heard; // whoever is on the roster and never on the floor is absent indeed
        QVERIFY(record(desk.session(), recordings.session(recording).address().text(), &heard) > 0);
        heard.remove(members.last()); // not known to be on the floor at all
        for (const QString &now : {recorded, u"18:00:00"_s}) {
            desk.setNow(date + u'T' + now);
            const Result<AttendanceDay> day = RollCall(desk.session()).day(QDate::fromString(date, Qt::ISODate));
            QVERIFY(day.ok());
            for (const PersonDay &person : day->people) {
                for (const Finding &finding : person.findings) {
                    QVERIFY2(finding.kind != FindingKind::Late && finding.kind != FindingKind::Early
                                 && (finding.kind != FindingKind::Absence || !heard.contains(person.person.name)),
                             qPrintable(person.person.name + u": "_s + finding.explain.join(u" / "_s)));
                }
            }
        }
    }

private:
    void exportsOpenUnchanged(Desk &desk)
    {
        HrExportOptions options{QDate(2026, 11, 1), {}, desk.file(u"attendance.csv"_s)};
        const Result<int> rows = HrExport(desk.session()).attendance(Desk::leader(), options);
        QVERIFY2(rows.ok(), rows ? "" : qPrintable(rows.error().text));
        QCOMPARE(*rows, 140);
        const CsvTable ours = readBack(options.file);
        QCOMPARE(ours.header.cells, HrExport::attendanceColumns());
        const QStringList late = ours.rows.at(0).cells;
        QCOMPARE(late[1], u"00123"_s);
        QCOMPARE(late[8], u"2026-11-23 08:59:59"_s);
        QCOMPARE(late[10], u"+08:00"_s);
        QCOMPARE(late[12], u"1799"_s);
        QCOMPARE(late[13], u"0:29:59"_s);
        QCOMPARE(late[23], u"closed"_s);
        options.file = desk.file(u"penalties.csv"_s);
        const Result<int> decided = HrExport(desk.session()).penalties(Desk::leader(), options);
        QVERIFY(decided.ok());
        QCOMPARE(*decided, 3);
        const CsvTable penalties = readBack(options.file);
        QCOMPARE(penalties.header.cells, HrExport::penaltyColumns());
        for (const CsvRow &row : penalties.rows) {
            QCOMPARE(row.cells[8], QString()); // money effects are off: empty, not 0
            QCOMPARE(row.cells[11], u"confirmed"_s);
            QCOMPARE(row.cells[12], u"组长赵"_s);
            QCOMPARE(row.cells[20], u"unknown"_s);
        }

        const QString office = QStandardPaths::findExecutable(u"soffice"_s);
        if (office.isEmpty())
            QSKIP("LibreOffice (libreoffice-calc-nogui) is not installed.");
        const QString back = throughLibreOffice(office, desk.file(u"attendance.csv"_s));
        QVERIFY2(!back.isEmpty(), "LibreOffice could not convert the file.");
        const CsvTable theirs = readBack(back);
        QCOMPARE(theirs.rows.size(), ours.rows.size());
        for (size_t i = 0; i < ours.rows.size(); ++i) {
            // Team, number, name, date, shift: character by character, dates as the dates they were.
            QCOMPARE(theirs.rows[i].cells.mid(0, 6), ours.rows[i].cells.mid(0, 6));
        }
        QCOMPARE(theirs.rows.at(0).cells[1], u"00123"_s);
        QStringList names;
        QStringList numbers;
        for (const CsvRow &row : theirs.rows) {
            numbers << row.cells[1];
            names << row.cells[2];
        }
        QVERIFY(numbers.contains(u"110101199003071234"_s));
        QVERIFY(names.contains(u"=1+1"_s));
        QVERIFY(names.contains(u"王芳"_s));
    }
};

QTEST_GUILESS_MAIN(TestDaysLife)
#include "tst_dayslife.moc"
