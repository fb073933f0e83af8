// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvimports.h"

#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** Import files as people write them, and the places named when they are wrong. */
class TestCsvImports : public QObject
{
    Q_OBJECT

private:
    const Zone m_zone = *Zone::parse(u"Asia/Shanghai"_s);

    static CsvTable table(const QByteArray &text) { return *CsvReader::read(text, u"f.csv"_s); }

    static QString places(const std::vector<InputProblem> &problems)
    {
        QStringList list;
        for (const InputProblem &problem : problems)
            list << u"%1:%2"_s.arg(problem.line).arg(problem.column);
        return list.join(u' ');
    }

    QString shown(const RosterImportRow &row) const
    {
        QStringList parts{row.no.text(), row.date.toString(Qt::ISODate), row.shift};
        for (const Segment &segment : row.segments)
            parts << m_zone.local(segment.start).toString(u"MM-dd HH:mm"_s) + u'~'
                         + m_zone.local(segment.end).toString(u"MM-dd HH:mm"_s);
        if (!row.leaveKind.isEmpty())
            parts << row.leaveKind;
        return parts.join(u' ');
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void agentsByChineseTitles()
    {
        const auto read = CsvImports::agents(table("姓名,备注,工号,班组,话务成员,身份证号\n"
                                                   "王芳,夜班,00123,一组,王芳;PJSIP/1001,110101199003071234\n"),
                                             {});
        QVERIFY(read.ok());
        QCOMPARE(read->rows.size(), size_t(1));
        const AgentImportRow &row = read->rows[0];
        QCOMPARE(row.person.no.text(), u"00123"_s);
        QCOMPARE(row.person.name, u"王芳"_s);
        QCOMPARE(row.person.team, u"一组"_s);
        QCOMPARE(row.person.feedMembers, (QStringList{u"王芳"_s, u"PJSIP/1001"_s}));
        QCOMPARE(row.remarks, u"备注: 夜班"_s);
        QCOMPARE(read->notes.size(), 2); // a column left out; ID numbers not read
        QVERIFY(!CsvImports::agents(table("工号,姓名,班组,备注\n"), {.strict = true}).ok());
    }

    void badAgentsAreNamed()
    {
        const auto read = CsvImports::agents(table("employee_no,name,team,feed_member,hired_on\n"
                                                   "1,A,T,m1,2026-01-01\n"
                                                   ",B,T,,\n"
                                                   "3,,T,,\n"
                                                   "4,D,,,\n"
                                                   "5,E,T,,2026-02-30\n"
                                                   "1,F,T,,\n"
                                                   "7,G,T,m1,\n"
                                                   "8,H,T,,,surplus\n"),
                                             {});
        QVERIFY(read.ok());
        QCOMPARE(read->rows.size(), size_t(1));
        QCOMPARE(places(read->problems), u"3:1 4:2 5:3 6:5 7:1 8:4 9:6"_s);
        QCOMPARE(read->problems[3].where, u"hired_on"_s);
    }

    void aBirthdayIsADayOfTheYear_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("kept"); // "!" where it is refused
        QTest::newRow("none") << u""_s << u""_s;
        QTest::newRow("day") << u"03-21"_s << u"03-21"_s;
        QTest::newRow("leap day") << u"2-29"_s << u"02-29"_s;
        QTest::newRow("whole date") << u"1990-03-07"_s << u"03-07"_s;
        QTest::newRow("Chinese") << u"3月7日"_s << u"03-07"_s;
        QTest::newRow("no such day") << u"02-30"_s << u"!"_s;
        QTest::newRow("words") << u"spring"_s << u"!"_s;
    }
    void aBirthdayIsADayOfTheYear()
    {
        QFETCH(QString, cell);
        const auto read =
            CsvImports::agents(table(u"employee_no,name,team,birthday\n1,A,T,%1\n"_s.arg(cell).toUtf8()), {});
        QVERIFY(read.ok());
        QString kept = u"!"_s;
        if (!read->rows.empty()) {
            const std::optional<MonthDay> birthday = read->rows.front().person.birthday;
            kept = birthday ? birthday->text() : QString();
        }
        QTEST(kept, "kept");
    }

    void aLeapDayIsKeptInEveryYear()
    {
        const MonthDay leap = *MonthDay::parse(u"02-29");
        QVERIFY(leap.isOn(QDate(2028, 2, 29)));
        QVERIFY(!leap.isOn(QDate(2028, 2, 28)));
        QVERIFY(leap.isOn(QDate(2027, 2, 28)));
        QVERIFY(!leap.isOn(QDate(2027, 3, 1)));
    }

    void whatIsTooLongIsNamed()
    {
        const QByteArray longText(1000, 'x');
        const auto read = CsvImports::agents(table("employee_no,name,team,feed_member\n1,A," + longText + ",\n2,B,T,"
                                                   + longText + "\n3," + longText + ",T,\n4,D,T,m\n"),
                                             {});
        QVERIFY(read.ok());
        QCOMPARE(read->rows.size(), size_t(1));
        QCOMPARE(places(read->problems), u"2:3 3:4 4:2"_s);
        const auto roster = CsvImports::roster(
            table("employee_no,date,start,end,shift\n1,2026-11-23,08:00,16:00," + longText + "\n"), m_zone, {});
        QVERIFY(roster.ok());
        QCOMPARE(places(roster->problems), u"2:5"_s);
    }

    void headersAreChecked()
    {
        const auto missing = CsvImports::agents(table("工号,姓名\n1,A\n"), {});
        QVERIFY(!missing.ok());
        QVERIFY(missing.error().text.contains(u"“team / 班组”"_s));
        const auto doubled = CsvImports::agents(table("工号,姓名,team,班组\n1,A,x,y\n"), {});
        QVERIFY(!doubled.ok());
        QVERIFY(doubled.error().text.contains(u"line 1, column 4"_s));
    }

    void rosterDays()
    {
        const auto read = CsvImports::roster(table("employee_no,date,start,end,shift,kind\n"
                                                   "1,2026-11-23,08:30,17:30,早班,\n"
                                                   "1,2026-11-30,22:00,06:00,夜班,work\n"
                                                   "2,2026/11/23,17:00,21:00,两头班,\n"
                                                   "2,2026/11/23,8:00,12:00,两头班,\n"
                                                   "3,2026-11-23,,,,休\n"
                                                   "4,2026-11-23,,,,年假\n"
                                                   "5,2026-12-31,00:00,00:00,全天,\n"),
                                             m_zone, {});
        QVERIFY(read.ok());
        QCOMPARE(places(read->problems), QString());
        QStringList days;
        for (const RosterImportRow &row : read->rows)
            days << shown(row);
        QCOMPARE(
            days,
            (QStringList{u"1 2026-11-23 早班 11-23 08:30~11-23 17:30"_s, u"1 2026-11-30 夜班 11-30 22:00~12-01 06:00"_s,
                         u"2 2026-11-23 两头班 11-23 08:00~11-23 12:00 11-23 17:00~11-23 21:00"_s, u"3 2026-11-23 "_s,
                         u"4 2026-11-23  annual"_s, u"5 2026-12-31 全天 12-31 00:00~01-01 00:00"_s}));
    }

    void badRosterLinesAreNamed()
    {
        const auto read = CsvImports::roster(table("employee_no,date,start,end,shift,kind\n"
                                                   "1,2026-11-31,08:30,17:30,,\n"
                                                   "1,2026-11-23,8.30,17:30,,\n"
                                                   "1,2026-11-23,08:30,,,\n"
                                                   "1,2026-11-23,08:30,17:30,,holiday?\n"
                                                   "2,2026-11-23,08:00,12:00,,\n"
                                                   "2,2026-11-23,11:00,15:00,,\n"
                                                   "2,2026-11-23,,,,rest\n"
                                                   "3,2026-11-23,22:00,06:00,,\n"
                                                   "3,2026-11-24,05:00,13:00,,\n"),
                                             m_zone, {});
        QVERIFY(read.ok());
        QCOMPARE(places(read->problems), u"2:2 3:3 4:4 5:6 7:2 8:2 10:0"_s);
    }

    void punches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("local") << u"2026-11-23 08:31:05"_s << u"2026-11-23 08:31:05"_s;
        QTest::newRow("slashes, minutes") << u"2026/11/3 8:31"_s << u"2026-11-03 08:31:00 minutes"_s;
        QTest::newRow("T") << u"2026-11-23T08:31:05"_s << u"2026-11-23 08:31:05"_s;
        QTest::newRow("offset") << u"2026-11-23T00:31:05Z"_s << u"2026-11-23 08:31:05"_s;
        QTest::newRow("offset, fraction") << u"2026-11-23T09:31:05.250+09:00"_s << u"2026-11-23 08:31:05"_s;
        QTest::newRow("offset, minutes") << u"2026-11-23T08:31+08:00"_s << u"2026-11-23 08:31:00 minutes"_s;
        QTest::newRow("next day over the month") << u"2026-11-30 次日 00:05"_s << u"2026-12-01 00:05:00 minutes"_s;
        QTest::newRow("next day over the year") << u"2026-12-31 次日00:05"_s << u"2027-01-01 00:05:00 minutes"_s;
        QTest::newRow("Chinese date") << u"2026年11月23日 08:31:05"_s << u"2026-11-23 08:31:05"_s;
        QTest::newRow("full width") << u"２０２６-11-23 ０８：３１：０５"_s << u"2026-11-23 08:31:05"_s;
        QTest::newRow("time only") << u"08:31"_s << u"2:2"_s;
        QTest::newRow("missing") << u"缺卡"_s << u"2:2"_s;
        QTest::newRow("no such day") << u"2026-02-29 08:31"_s << u"2:2"_s;
        QTest::newRow("no such hour") << u"2026-11-23 24:31"_s << u"2:2"_s;
        QTest::newRow("empty") << QString() << u"2:2"_s;
    }
    void punches()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QByteArray file = "employee_no,moment,direction\n7," + text.toUtf8() + ",in\n";
        const auto read = CsvImports::punches(*CsvReader::read(file, u"f.csv"_s), m_zone, {});
        QVERIFY(read.ok());
        if (read->rows.empty()) {
            QCOMPARE(places(read->problems), expected);
            return;
        }
        const PunchImportRow &punch = read->rows[0];
        QCOMPARE(m_zone.local(punch.at).toString(u"yyyy-MM-dd HH:mm:ss"_s)
                     + (punch.minutesOnly ? u" minutes"_s : QString()),
                 expected);
        QVERIFY(punch.direction == EvidenceKind::PunchIn);
    }

    void directionsAreOptional()
    {
        const auto read = CsvImports::punches(table("工号,打卡时间,方向\n"
                                                    "1,2026-11-23 08:31,\n"
                                                    "1,2026-11-23 17:31,签退\n"
                                                    "1,2026-11-23 18:31,sideways\n"),
                                              m_zone, {});
        QVERIFY(read.ok());
        QCOMPARE(read->rows.size(), size_t(2));
        QVERIFY(!read->rows[0].direction);
        QVERIFY(read->rows[1].direction == EvidenceKind::PunchOut);
        QCOMPARE(places(read->problems), u"4:3"_s);
    }

    void lonelyQuotesStandAmongTheProblems()
    {
        const auto read =
            CsvImports::punches(table("employee_no,moment\n1,2026-11-23 08:31\n2,\"x\"y\n3,never\n"), m_zone, {});
        QVERIFY(read.ok());
        QCOMPARE(places(read->problems), u"3:2 4:2"_s);
    }
};

QTEST_GUILESS_MAIN(TestCsvImports)
#include "tst_csvimports.moc"
