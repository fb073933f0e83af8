// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/dayreporter.h"
#include "models/service/daysheets.h"
#include "models/service/listeningdesk.h"
#include "models/service/qaerrors.h"
#include "models/store/peoplerepository.h"
#include "models/store/verify.h"
#include "tests/service/desk.h"

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** Errors that quality assurance found: on record, from files, and wherever they are to be seen. */
class TestQaErrors : public QObject
{
    Q_OBJECT

    static inline const QString agents = u"工号,姓名,班组\n00101,王芳,一组\n00102,李娜,一组\n00201,张伟,二组\n"_s;
    static inline const QString head = u"工号,日期,通话,差错项,说明,致命,建议,质检员\n"_s;

    static PersonId idOf(Desk &desk, const QString &no)
    {
        return *(*PeopleRepository(desk.session().records()).find(*EmployeeNo::parse(no)))->id;
    }
    static ImportReport importOf(Desk &desk, const QString &rows, const ImportOptions &options = {})
    {
        const Result<CsvTable> table = CsvReader::read((head + rows).toUtf8(), u"qa.csv"_s);
        const Result<ImportReport> report = QaErrors(desk.session()).import(Desk::leader(), *table, options);
        return report ? *report : ImportReport{.problems = {{{}, 0, 0, {}, report.error().text}}};
    }
    static NewEntry error(Desk &desk, const QString &no, const QString &item, bool fatal = false)
    {
        NewEntry fresh;
        fresh.kind = EntryKind::QaError;
        fresh.words.agent = idOf(desk, no);
        fresh.words.topic = item;
        fresh.words.fatal = fatal;
        return fresh;
    }
    static std::vector<RegisterEntry> standing(Desk &desk)
    {
        return *QaErrors(desk.session()).standing(QDate(2026, 11, 1), QDate(2026, 11, 30));
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aFileComesInOnce()
    {
        Desk desk(u"2026-11-27T08:00:00"_s);
        desk.import(&Import::agents, agents);
        const QString rows = u"00101,2026-11-26,10:42,未核实身份,没有核对,是,先核实,周敏\n"
                             "00101,2026/11/26,,未复述,,,,\n"
                             "00201,20261125,c-7,未复述,\"两次,\",0,,\n"_s;
        const ImportReport dry = importOf(desk, rows, {.dryRun = true});
        QCOMPARE(dry.added, 3);
        QVERIFY(!dry.written && standing(desk).empty());
        const ImportReport first = importOf(desk, rows);
        QVERIFY2(first.problems.empty(), first.problems.empty() ? "" : qPrintable(first.problems.front().text));
        QCOMPARE(first.added, 3);
        const ImportReport again = importOf(desk, rows);
        QCOMPARE(again.added, 0);
        QCOMPARE(again.unchanged, 3);
        const std::vector<RegisterEntry> there = standing(desk);
        QCOMPARE(there.size(), size_t(3));
        const RegisterEntry &fatal = there.front();
        QCOMPARE(fatal.date, QDate(2026, 11, 26));
        QCOMPARE(fatal.team, u"一组"_s);
        QCOMPARE(fatal.words.call, u"10:42"_s);
        QVERIFY(fatal.words.fatal);
        QCOMPARE(fatal.words.finder, u"周敏"_s);
        QCOMPARE(standingOf(fatal).answer, u"先核实"_s);
        QCOMPARE(there[1].words.finder, Desk::leader().name); // who brought it in, where nobody is named
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }

    /** Quality assurance brings in and corrects what it found, and reads nothing else of the register. */
    void qualityAssuranceWritesItsOwnErrors()
    {
        Desk desk(u"2026-11-27T08:00:00"_s);
        desk.import(&Import::agents, agents);
        const Actor quality{u"周敏"_s, Role::Quality, {}};
        const Actor hr{u"人事"_s, Role::HumanResources, {}};
        const Result<CsvTable> table =
            CsvReader::read((head + u"00101,2026-11-26,10:42,未复述,,,,\n"_s).toUtf8(), u"qa.csv"_s);
        const Result<ImportReport> refused = QaErrors(desk.session()).import(hr, *table, {});
        QVERIFY(refused && !refused->written && refused->problems.size() == 1);
        QVERIFY(refused->problems.front().text.contains(hr.name));
        QVERIFY(standing(desk).empty());
        const Result<ImportReport> report = QaErrors(desk.session()).import(quality, *table, {});
        QVERIFY2(report && report->added == 1 && report->written, report ? "" : qPrintable(report.error().text));
        QCOMPARE(standing(desk).front().recordedBy, quality.name);

        RegisterDesk registers(desk.session());
        const Result<RegisterItem> second = registers.add(quality, error(desk, u"00102"_s, u"未核实身份"_s));
        QVERIFY2(second.ok(), second ? "" : qPrintable(second.error().text));
        EntryWords words = second->entry.words;
        words.topic = u"未复述"_s;
        QVERIFY(registers.correct(quality, second->entry, words, u"看错了"_s).ok());

        NewEntry task;
        task.kind = EntryKind::Task;
        task.words.text = u"补录"_s;
        QCOMPARE(registers.add(quality, task).error().kind, Error::Kind::Forbidden);
        const Result<RegisterItem> leaders = registers.add(Desk::leader(), task);
        QVERIFY(leaders.ok());
        QCOMPARE(registers.entry(quality, leaders->entry.number).error().kind, Error::Kind::Forbidden);
        RegisterStep note;
        note.kind = StepKind::Noted;
        note.text = u"看过"_s;
        QCOMPARE(registers.step(quality, leaders->entry.number, leaders->standing.lastStep, note).error().kind,
                 Error::Kind::Forbidden);
        const Result<RegisterItems> seen = registers.ofDay(quality, QDate(2026, 11, 27));
        QVERIFY(seen.ok());
        QVERIFY(
            std::ranges::all_of(*seen, [](const RegisterItem &one) { return one.entry.kind == EntryKind::QaError; }));
        QCOMPARE(registers.open(hr).error().kind, Error::Kind::Forbidden);
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }

    /** What somebody corrected since is not brought in again as it was. */
    void aCorrectedErrorIsNotBroughtInAgain()
    {
        Desk desk(u"2026-11-27T08:00:00"_s);
        desk.import(&Import::agents, agents);
        const QString row = u"00101,2026-11-26,10:42,未复述,,,,\n"_s;
        importOf(desk, row);
        RegisterDesk registers(desk.session());
        const RegisterItem item = *registers.entry(Desk::leader(), 1);
        EntryWords words = item.entry.words;
        words.topic = u"未核实身份"_s;
        QVERIFY(registers.correct(Desk::leader(), item.entry, words, u"看错了"_s).ok());
        QCOMPARE(importOf(desk, row).unchanged, 1);
        QCOMPARE(standing(desk).size(), size_t(1));
        RegisterStep none;
        none.kind = StepKind::Withdrawn;
        const RegisterItem corrected = *registers.entry(Desk::leader(), 1);
        QCOMPARE(registers.step(Desk::leader(), 1, corrected.standing.lastStep, none).error().kind,
                 Error::Kind::BadInput); // why?
        none.text = u"不是这位坐席"_s;
        QVERIFY(registers.step(Desk::leader(), 1, corrected.standing.lastStep, none).ok());
        QVERIFY(standing(desk).empty());
        QCOMPARE(importOf(desk, row).unchanged, 1);
        QVERIFY(standing(desk).empty());
    }

    void badRowsAreNamed_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("column"); // 0: of the line as a whole
        QTest::newRow("no such day") << u"00101,2026-02-30,,未复述,,,,"_s << 2;
        QTest::newRow("a day to come") << u"00101,2026-11-28,,未复述,,,,"_s << 0;
        QTest::newRow("no item") << u"00101,2026-11-26,,,,,,"_s << 4;
        QTest::newRow("neither yes nor no") << u"00101,2026-11-26,,未复述,,也许,,"_s << 6;
        QTest::newRow("a stranger") << u"00999,2026-11-26,,未复述,,,,"_s << 0;
        QTest::newRow("an item too long") << u"00101,2026-11-26,,%1,,,,"_s.arg(QString(101, u'长')) << 4;
        QTest::newRow("a cell too many") << u"00101,2026-11-26,,未复述,,,,,x"_s << 9;
    }
    void badRowsAreNamed()
    {
        QFETCH(QString, row);
        QFETCH(int, column);
        Desk desk(u"2026-11-27T08:00:00"_s);
        desk.import(&Import::agents, agents);
        const QString good = u"00101,2026-11-26,,未核实身份,,,,\n"_s;
        const ImportReport report = importOf(desk, good + row + u'\n');
        QCOMPARE(report.problems.size(), size_t(1));
        QCOMPARE(report.problems.front().line, 3);
        QCOMPARE(report.problems.front().column, column);
        QVERIFY(!report.written && standing(desk).empty()); // nothing half imported
        QVERIFY(importOf(desk, good + row + u'\n', {.skipBad = true}).written);
        QCOMPARE(standing(desk).size(), size_t(1));
    }

    void itemsAreOfferedFromTheSettingAndFromUse()
    {
        Desk desk(u"2026-11-27T08:00:00"_s);
        desk.import(&Import::agents, agents);
        QVERIFY(
            SettingsDesk(desk.session()).change(Desk::leader(), {{u"qa_items"_s, u"未复述；未核实身份"_s}}, {}).ok());
        QVERIFY(RegisterDesk(desk.session()).add(Desk::leader(), error(desk, u"00101"_s, u"结束语缺失"_s)).ok());
        QVERIFY(RegisterDesk(desk.session()).add(Desk::leader(), error(desk, u"00101"_s, u"未复述"_s)).ok());
        QCOMPARE(*QaErrors(desk.session()).items(), (QStringList{u"未复述"_s, u"未核实身份"_s, u"结束语缺失"_s}));
        QCOMPARE(RegisterDesk(desk.session()).add(Desk::leader(), error(desk, u"00101"_s, {})).error().kind,
                 Error::Kind::BadInput);
    }

    void theSummaryNamesTheMostFrequent()
    {
        Desk desk(u"2026-11-27T08:00:00"_s);
        desk.import(&Import::agents, agents);
        RegisterDesk registers(desk.session());
        for (const auto &[no, item, fatal] : {std::tuple(u"00101"_s, u"甲"_s, false),
                                              {u"00101"_s, u"乙"_s, false},
                                              {u"00101"_s, u"乙"_s, false},
                                              {u"00102"_s, u"丙"_s, true}})
            QVERIFY(registers.add(Desk::leader(), error(desk, no, item, fatal)).ok());
        const QaSummary summary = QaErrors::summaryOf(standing(desk));
        QCOMPARE(summary.errors, 4);
        QCOMPARE(summary.fatal, 1);
        QCOMPARE(summary.items.front(), (TopicCount{u"乙"_s, 2}));
        QCOMPARE(summary.people.size(), size_t(2));
        QCOMPARE(summary.people.front().person, idOf(desk, u"00102"_s)); // fatal before many
        QCOMPARE(summary.people.back().items.front(), (TopicCount{u"乙"_s, 2}));
    }

    void errorsAskForAListenIn()
    {
        Desk desk(u"2026-11-27T08:00:00"_s);
        desk.import(&Import::agents, agents);
        NewEntry old = error(desk, u"00101"_s, u"甲"_s);
        old.date = QDate(2026, 11, 13); // 15 days ago
        QVERIFY(RegisterDesk(desk.session()).add(Desk::leader(), old).ok());
        const auto factsOf = [&desk](const QString &no) {
            const auto week = ListeningDesk(desk.session()).week(Desk::leader(), desk.session().now());
            const auto one = std::ranges::find_if(
                week->people, [&desk, &no](const PersonWeek &each) { return each.person.id == idOf(desk, no); });
            return one->facts;
        };
        QCOMPARE(factsOf(u"00101"_s).errors, 0);
        NewEntry fresh = error(desk, u"00101"_s, u"甲"_s, true);
        fresh.date = QDate(2026, 11, 14);
        QVERIFY(RegisterDesk(desk.session()).add(Desk::leader(), fresh).ok());
        QCOMPARE(factsOf(u"00101"_s).errors, 1);
        QCOMPARE(factsOf(u"00101"_s).fatalErrors, 1);
        QCOMPARE(factsOf(u"00102"_s).errors, 0);
    }

    void thePreparationAndTheReportTellOfThem()
    {
        Desk desk(u"2026-11-26T09:00:00"_s);
        desk.import(&Import::agents, agents);
        desk.import(&Import::roster,
                    u"工号,日期,开始,结束\n00101,2026-11-25,08:30,17:30\n00101,2026-11-26,08:30,17:30\n"
                    "00101,2026-11-27,08:30,17:30\n"_s);
        RegisterDesk registers(desk.session());
        NewEntry early = error(desk, u"00102"_s, u"旧"_s);
        early.date = QDate(2026, 11, 25);
        desk.setNow(u"2026-11-25T18:00:00"_s);
        QVERIFY(registers.add(Desk::leader(), early).ok()); // told in yesterday's preparation
        desk.setNow(u"2026-11-27T07:40:00"_s);
        NewEntry yesterday = error(desk, u"00101"_s, u"甲"_s);
        yesterday.date = QDate(2026, 11, 26);
        NewEntry late = error(desk, u"00101"_s, u"乙"_s);
        late.date = QDate(2026, 11, 20); // an old call that was looked at now
        QVERIFY(registers.add(Desk::leader(), yesterday).ok());
        QVERIFY(registers.add(Desk::leader(), late).ok());
        ActivityRecord preparation;
        preparation.leader = Desk::leader().name;
        preparation.date = QDate(2026, 11, 27);
        preparation.key = u"preparation"_s;
        const auto sheet = DaySheets(desk.session()).read(Desk::leader(), preparation, {u"qaErrors"_s});
        QVERIFY2(sheet.ok(), sheet ? "" : qPrintable(sheet.error().text));
        QCOMPARE(sheet->qaErrors->date, std::optional(QDate(2026, 11, 26)));
        QCOMPARE(sheet->qaErrors->summary.errors, 2);
        QCOMPARE(sheet->qaErrors->summary.people.front().name, u"王芳"_s);
        const auto report = DayReporter(desk.session()).day(Desk::leader(), QDate(2026, 11, 27));
        QCOMPARE(report->qa.errors, 2); // both came to light today
        const auto before = DayReporter(desk.session()).day(Desk::leader(), QDate(2026, 11, 26));
        QCOMPARE(before->qa.errors, 1); // of that day's calls
        QCOMPARE(before->qa.items, (std::vector<ReportTopic>{{u"甲"_s, 1}}));
    }
};

QTEST_GUILESS_MAIN(TestQaErrors)
#include "tst_qaerrors.moc"
