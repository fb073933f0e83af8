// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvreader.h"
#include "models/service/attendancerate.h"
#include "models/service/feedrecorder.h"
#include "models/service/figureexport.h"
#include "models/service/rollcall.h"
#include "tests/service/desk.h"

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using V = FigureVariant;

Moment at(const QString &time)
{
    return Desk::moment(u"2026-11-24T%1:00"_s.arg(time));
}

PersonDay person(const QString &no, const QString &from = u"09:00"_s, const QString &to = u"18:00"_s)
{
    const Person who{std::nullopt, *EmployeeNo::parse(no), u"name "_s + no, u"一组"_s, {}, Employment::Staff, {},
                     false};
    const RosterDay roster{std::nullopt,  PersonId(1), QDate(2026, 11, 24), u"早班"_s,
                           DayKind::Work, {},          {{at(from), at(to)}}};
    PersonDay day{who, roster, {}, {}, {}, false, {}, {}, {}, {}, {}, false, {}, {}, {}, {}, {}};
    return day;
}

PersonDay came(PersonDay day, const QString &time, EvidenceKind kind = EvidenceKind::Login)
{
    Evidence evidence;
    evidence.kind = kind;
    evidence.at = at(time);
    evidence.source = u"feed"_s;
    day.evidence.push_back(evidence);
    day.present = true;
    day.came = evidence;
    if (kind != EvidenceKind::PresentBy)
        day.arrivedAt = evidence.at;
    day.stays = {{0, true, day.arrivedAt, {}}};
    return day;
}

PersonDay left(PersonDay day, const QString &time)
{
    day.leftAt = at(time);
    day.stays[0].leftAt = day.leftAt;
    return day;
}

PersonDay late(PersonDay day)
{
    Finding finding;
    finding.kind = FindingKind::Late;
    day.findings.push_back(finding);
    return day;
}

PersonDay leave(PersonDay day, const QString &approvedAt, const QString &from = u"09:00"_s,
                const QString &to = u"18:00"_s)
{
    LeaveRecord record;
    record.kind = u"annual"_s;
    record.from = at(from);
    record.to = at(to);
    record.approved = !approvedAt.isEmpty();
    if (record.approved)
        record.approvedAt = at(approvedAt);
    day.leave = {record};
    return day;
}

PersonDay dayOfLeave(const QString &no)
{
    PersonDay day = person(no);
    day.roster.kind = DayKind::Leave;
    day.roster.segments.clear();
    return day;
}

/** "17/20 85.0 %" */
QString rate(const std::vector<PersonDay> &people, const QString &now, V variant)
{
    qint64 above = 0;
    qint64 below = 0;
    for (const FigureRow &row : attendanceRows(people, at(now), variant)) {
        above += row.above;
        below += row.below;
    }
    const std::optional<double> told = shiftSummary(people, at(now)).attendanceRate(variant);
    const std::optional<double> shown = below > 0 ? std::optional(double(above) / double(below)) : std::nullopt;
    if (told != shown)
        return u"the line says %1, the list %2"_s.arg(told.value_or(-1)).arg(shown.value_or(-1));
    const qint64 unit = variant == V::AttendanceByHours ? Millis(1min).count() : 1;
    return u"%1/%2"_s.arg(above / unit).arg(below / unit);
}

} // namespace

/** The attendance rate in its variants (metrics.md, People): the line above the floor and the list behind it. */
class TestAttendanceRate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void whatCountsHow_data()
    {
        QTest::addColumn<std::vector<PersonDay>>("people");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("part"); // of the first person
        QTest::addColumn<QString>("planned");
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("minutes"); // present / due
        using People = std::vector<PersonDay>;
        const auto row = [](const char *name, const People &people, const char *now, const char *part,
                            const char *planned, const char *raw, const char *minutes) {
            QTest::newRow(name) << people << QString::fromLatin1(now) << QString::fromLatin1(part)
                                << QString::fromLatin1(planned) << QString::fromLatin1(raw)
                                << QString::fromLatin1(minutes);
        };
        const PersonDay one = person(u"A1"_s);
        row("not begun", {one}, "08:59", "notBegun", "0/0", "0/0", "0/0");
        row("there, not begun", {came(one, u"08:50"_s)}, "08:59", "presentEarly", "0/0", "0/0", "0/0");
        row("begins", {one}, "09:00", "notSeen", "0/1", "0/1", "0/0");
        row("nobody came", {one}, "10:00", "notSeen", "0/1", "0/1", "0/60");
        row("in time", {came(one, u"08:50"_s)}, "10:00", "present", "1/1", "1/1", "60/60");
        row("late is present", {late(came(one, u"09:15"_s))}, "10:00", "presentLate", "1/1", "1/1", "45/60");
        row("not yet, at an earlier moment", {late(came(one, u"09:15"_s))}, "09:10", "notSeen", "0/1", "0/1", "0/10");
        row("seen there, nobody knows since when", {came(one, u"09:30"_s, EvidenceKind::PresentBy)}, "10:00", "present",
            "1/1", "1/1", "60/60");
        row("went early", {left(came(one, u"09:00"_s), u"09:20"_s)}, "10:00", "present", "1/1", "1/1", "20/60");
        row("over", {left(came(one, u"08:00"_s), u"19:00"_s)}, "20:00", "present", "1/1", "1/1", "540/540");
        row("leave, approved at the start", {leave(one, u"09:00"_s)}, "10:00", "leaveBefore", "0/0", "0/1", "0/0");
        row("leave, approved after it", {leave(one, u"09:01"_s)}, "10:00", "leaveAfter", "0/1", "0/1", "0/60");
        row("leave, not approved", {leave(one, {})}, "10:00", "notSeen", "0/1", "0/1", "0/60");
        row("leave of some hours", {came(leave(one, u"08:00"_s, u"09:00"_s, u"09:30"_s), u"09:30"_s)}, "10:00",
            "present", "1/1", "1/1", "30/30");
        row("leave whose shift has not begun", {leave(one, u"08:00"_s)}, "08:30", "leaveBefore", "0/0", "0/0", "0/0");
        row("a day of leave, no shift has begun", {dayOfLeave(u"A1"_s), person(u"A2"_s)}, "08:30", "leaveBefore", "0/0",
            "0/0", "0/0");
        row("a day of leave, one has", {dayOfLeave(u"A1"_s), came(person(u"A2"_s), u"09:00"_s)}, "09:30", "leaveBefore",
            "1/1", "1/2", "30/30");
        row("others begin later", {came(one, u"09:00"_s), person(u"A2"_s, u"12:00"_s, u"20:00"_s)}, "10:00", "present",
            "1/1", "1/1", "60/60");
    }
    void whatCountsHow()
    {
        QFETCH(std::vector<PersonDay>, people);
        QFETCH(QString, now);
        std::vector<FigureRow> rows = attendanceRows(people, at(now), V::AttendancePlanned);
        const auto first = std::ranges::find(rows, u"A1"_s, &FigureRow::employeeNo);
        QVERIFY(first != rows.end());
        QTEST(figurePartName(first->part), "part");
        QTEST(rate(people, now, V::AttendancePlanned), "planned");
        QTEST(rate(people, now, V::AttendanceRaw), "raw");
        QTEST(rate(people, now, V::AttendanceByHours), "minutes");
    }

    void theListSaysSinceWhenByWhatEvidence()
    {
        const std::vector<PersonDay> people{came(person(u"A1"_s), u"08:50"_s, EvidenceKind::PunchIn), person(u"A2"_s)};
        const std::vector<FigureRow> rows = attendanceRows(people, at(u"10:00"_s), V::AttendancePlanned);
        QCOMPARE(rows.size(), size_t(2));
        const FigureSign expected{EvidenceKind::PunchIn, at(u"08:50"_s), u"feed"_s};
        QCOMPARE(rows[0].sign, std::optional(expected));
        QCOMPARE(rows[0].shift, u"早班"_s);
        QVERIFY(!rows[1].sign);
    }

    void itOpensFromTheRollAndIsWritten()
    {
        Desk desk(u"2026-11-24T08:00:00"_s);
        QVERIFY(desk.open());
        QCOMPARE(desk.import(&Import::agents, u"employee_no,name,team,feed_member\nA1,王芳,一组,王芳\n"
                                              "A2,张伟,一组,张伟\nA3,李娜,一组,李娜\n"_s)
                     .added,
                 3);
        QCOMPARE(desk.import(&Import::roster, u"employee_no,date,start,end,shift,kind\n"
                                              "A1,2026-11-24,09:00,18:00,早班,work\n"
                                              "A2,2026-11-24,09:00,18:00,早班,work\n"
                                              "A3,2026-11-24,09:00,18:00,早班,work\n"_s)
                     .added,
                 3);
        std::vector<PersonDay> people;
        QCOMPARE(*visitRunningShift(desk.session(), at(u"08:00"_s),
                                    [&people](PersonDay &&one) { people.push_back(std::move(one)); }),
                 QDate(2026, 11, 24));
        const auto third =
            std::ranges::find(people, u"A3"_s, [](const PersonDay &one) { return one.person.no.text(); });
        QVERIFY(third != people.end());
        const LeaveRecord granted{u"annual"_s, at(u"09:00"_s), at(u"18:00"_s), {}, true, at(u"08:00"_s), false};
        QVERIFY(RollCall(desk.session()).leave(Desk::leader(), *third->person.id, granted, u"OA 17"_s).ok());
        PresenceSign sign;
        sign.name = sign.agentKey = u"王芳"_s;
        sign.interface = u"PJSIP/1"_s;
        sign.kind = EvidenceKind::Login;
        sign.at = at(u"08:55"_s);
        FeedBatch batch;
        batch.presence = {sign};
        QVERIFY(FeedRecorder::record(desk.session(), batch).ok());
        desk.setNow(u"2026-11-24T10:00:00"_s);
        const TimeRange window{at(u"00:00"_s), at(u"10:00"_s) + 1ms};
        const auto figure = openFigure(desk.session(), {{V::AttendancePlanned, {}, window, 900s}, {}, {}});
        QVERIFY(figure.ok());
        QCOMPARE((*figure)->value, std::optional(0.5));
        QCOMPARE((*figure)->rows.size(), size_t(3));
        const auto raw = openFigure(desk.session(), {{V::AttendanceRaw, u"support"_s, window, 900s}, {}, {}});
        QVERIFY((*raw)->wish.queue.isEmpty()); // it is the whole centre's all the same
        QCOMPARE((*raw)->value, std::optional(1.0 / 3));
        const QString path = desk.file(u"attendance.csv"_s);
        const Result<int> written = FigureExport(desk.session()).write(Desk::leader(), **figure, path);
        QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().text));
        QCOMPARE(*written, 3);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<CsvTable> table = CsvReader::read(file.readAll(), path);
        QVERIFY(table.ok());
        const auto cell = [&table](int row, const QString &column) {
            return table->rows.at(size_t(row)).cells[table->header.cells.indexOf(column)];
        };
        QCOMPARE(cell(0, u"employee_no"_s), u"A1"_s);
        QCOMPARE(cell(0, u"present_since"_s), u"2026-11-24T08:55:00.000+08:00"_s);
        QCOMPARE(cell(0, u"evidence"_s), u"login"_s);
        QCOMPARE(cell(0, u"variant"_s), u"planned"_s);
        QCOMPARE(cell(1, u"part"_s), u"notSeen"_s);
        QCOMPARE(cell(2, u"part"_s), u"leaveBefore"_s);
        QVERIFY(!cell(2, u"reason"_s).contains(u"annual"_s)); // of which kind leave is stays on the roll
    }
};

QTEST_GUILESS_MAIN(TestAttendanceRate)
#include "tst_attendancerate.moc"
