// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/dayprivacy.h"
#include "models/service/dayplan.h"
#include "models/service/dayreporter.h"
#include "models/service/daysheets.h"
#include "models/service/daytemplatereader.h"
#include "models/service/daytemplates.h"
#include "models/service/daytemplatewriter.h"
#include "models/service/meetings.h"
#include "models/service/periodreport.h"
#include "models/service/wordsguard.h"
#include "tests/service/desk.h"

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** Words that are private by the activity's own template leave the leader's day in no way. */
class TestWordsGuard : public QObject
{
    Q_OBJECT

    static inline const QDate monday{2026, 11, 23};
    static inline const QString agents = u"工号,姓名,班组\n00101,王芳,一组\n"_s;

    static QByteArray templateWith(const QByteArray &activity)
    {
        return R"({"schema": "floorwalk.daytemplate/1", "id": "own", "version": "1", "title": {"en": "Own"},
                   "activities": [)"
               + activity + "]}";
    }
    static DayTemplateRead read(const QByteArray &activity)
    {
        return DayTemplateReader::read(templateWith(activity), u"own.json"_s);
    }
    static WordsPrivacy privacyOf(const QByteArray &activity)
    {
        const DayTemplateRead made = read(activity);
        if (!made.dayTemplate)
            qWarning("%s", qPrintable(made.problems.front().text));
        return DayPrivacy::of(made.dayTemplate->activities.front());
    }
    /** A leader whose team has @p activity alone in its template, with every kind of words written in it. */
    static ActivityRecord written(Desk &desk, const QByteArray &activity)
    {
        desk.setNow(u"2026-11-22T08:00:00"_s);
        desk.import(&Import::agents, agents);
        const Actor leader = desk.leaderOf(Desk::leader().name, u"一组"_s);
        const auto saved =
            DayTemplates(desk.session()).save(leader, u"一组"_s, *read(activity).dayTemplate, monday, u"own"_s);
        if (!saved)
            qWarning("%s", qPrintable(saved.error().text));
        desk.setNow(u"2026-11-23T20:00:00"_s);
        ActivityRecord record;
        record.date = monday;
        record.leader = leader.name;
        record.team = u"一组"_s;
        record.key = read(activity).dayTemplate->activities.front().key;
        record.plannedStart = Desk::moment(u"2026-11-23T10:00:00"_s);
        record.plannedEnd = Desk::moment(u"2026-11-23T10:20:00"_s);
        record.actualStart = record.plannedStart;
        record.actualEnd = record.plannedEnd;
        record.status = ActivityStatus::Done;
        record.note = u"a private note"_s;
        record.subject = u"whom"_s;
        record.reason = u"why"_s;
        record.ticks = {{u"talk"_s, true, record.plannedStart, {}, u"at the step"_s}};
        const auto kept = DayPlan(desk.session()).save(leader, record);
        if (!kept)
            qWarning("%s", qPrintable(kept.error().text));
        const auto minutes = DaySheets(desk.session()).keepText(leader, *kept, u"minutes"_s, {}, u"said in it"_s);
        if (!minutes)
            qWarning("%s", qPrintable(minutes.error().text));
        record.id = *kept;
        return record;
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theTemplateSays_data()
    {
        QTest::addColumn<QByteArray>("activity");
        QTest::addColumn<WordsPrivacy>("privacy");
        const auto row = [](const char *name, const char *rest, WordsPrivacy privacy) {
            QTest::newRow(name) << QByteArray(R"({"key": "own", "trigger": "leader", )") + rest + "}" << privacy;
        };
        row("nothing said", R"("parts": ["minutes"])", WordsPrivacy::Told);
        row("no form", R"("steps": [])", WordsPrivacy::Told);
        row("care in it", R"("parts": ["care", "minutes"])", WordsPrivacy::All);
        row("care in it, and said", R"("parts": ["care"], "private": "all")", WordsPrivacy::All);
        row("listening in it", R"("parts": ["listening"])", WordsPrivacy::Words);
        row("a walk in it", R"("parts": ["walk", "minutes"])", WordsPrivacy::Note);
        row("said", R"("parts": ["minutes"], "private": "all")", WordsPrivacy::All);
        row("less said than usual", R"("parts": ["walk"], "private": "no")", WordsPrivacy::Told);
        QTest::newRow("upsetting calls") << QByteArray(
            R"({"key": "hearTheTeam", "trigger": "leader", "parts": ["entries"]})")
                                         << WordsPrivacy::All;
        QTest::newRow("ours, from before parts were known")
            << QByteArray(R"({"key": "memberCare", "trigger": "leader"})") << WordsPrivacy::All;
    }
    void theTemplateSays()
    {
        QFETCH(QByteArray, activity);
        QFETCH(WordsPrivacy, privacy);
        QCOMPARE(privacyOf(activity), privacy);
        const DayTemplate made = *read(activity).dayTemplate;
        QCOMPARE(*DayTemplateReader::read(DayTemplateWriter::write(made), u"again.json"_s).dayTemplate, made);
    }

    void careCannotBeTold()
    {
        const DayTemplateRead refused =
            read(R"({"key": "own", "trigger": "leader", "parts": ["care"], "private": "note"})");
        QVERIFY(!refused.dayTemplate);
        QVERIFY(refused.problems.front().text.contains(u"own"_s));
    }

    void theShippedOnesSayIt()
    {
        for (const QString &id : DayTemplateReader::shippedIds()) {
            const Result<DayTemplate> shipped = DayTemplateReader::load(id);
            for (const TemplateActivity &one : shipped->activities) {
                TemplateActivity silent = one;
                silent.privacy.reset();
                QVERIFY2(DayPrivacy::of(one) == DayPrivacy::of(silent), qPrintable(id + u' ' + one.key));
            }
        }
        QCOMPARE(DayPrivacy::ofUnknown(u"postShiftMeeting"_s), WordsPrivacy::Told);
        QCOMPARE(DayPrivacy::ofUnknown(u"somebodysOwn"_s), WordsPrivacy::All); // nobody says what it is about
    }

    void careOfAnOwnTemplateIsNotReported()
    {
        Desk desk(u"2026-11-22T08:00:00"_s);
        const ActivityRecord record = written(desk, R"({"key": "tea", "trigger": "leader", "parts": ["care", "minutes"],
                              "title": {"en": "Tea"}, "steps": [{"key": "talk", "title": {"en": "Talk"}}]})");
        const auto report = DayReporter(desk.session()).day(Desk::leader(), monday);
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text));
        QVERIFY(report->meetings.empty());
        const ActivityRecord &told = report->activities.front().record;
        QCOMPARE(told.note + told.subject + told.reason + told.ticks.front().note, QString());
        const auto week = PeriodReporter(desk.session()).read(Desk::leader(), ReportKind::Week, monday, {});
        QVERIFY2(week.ok(), week ? "" : qPrintable(week.error().text));
        QCOMPARE(week->records.front().note + week->records.front().ticks.front().note, QString());
        QCOMPARE(*WordsGuard(desk.session()).of(record), WordsPrivacy::All);
    }

    /** What is not in order is told; the words on it only where the template lets them. */
    void wordsAtAWalksSteps_data()
    {
        QTest::addColumn<QByteArray>("privacy");
        QTest::addColumn<QString>("note");
        QTest::newRow("the walk's note alone is private") << QByteArray("note") << u"at the step"_s;
        QTest::newRow("the steps' notes, too") << QByteArray("words") << QString();
    }
    void wordsAtAWalksSteps()
    {
        QFETCH(QByteArray, privacy);
        QFETCH(QString, note);
        Desk desk(u"2026-11-22T08:00:00"_s);
        ActivityRecord record = written(desk, R"({"key": "floorWalk", "trigger": "leader", "parts": ["walk", "minutes"],
                              "steps": [{"key": "talk", "title": {"en": "Talk"}, "rated": true},
                                        {"key": "mood", "title": {"en": "Mood"}, "rated": true}], "private": )"
                                              "\"" + privacy
                                                  + "\"}");
        record.ticks = {{u"talk"_s, true, record.plannedStart, u"notOk"_s, u"at the step"_s},
                        {u"mood"_s, true, record.plannedStart, u"notOk"_s, u"downcast"_s}};
        QVERIFY(DayPlan(desk.session()).save(Desk::leader(), record).ok());
        const auto report = DayReporter(desk.session()).day(Desk::leader(), monday);
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text));
        QCOMPARE(report->walks.size(), size_t(1));
        const ReportWalk &walk = report->walks.front();
        QCOMPARE(walk.rated, 2); // the mood's, too
        QCOMPARE(walk.findings.size(), size_t(1));
        QCOMPARE(walk.findings.front().step, u"talk"_s);
        QCOMPARE(walk.findings.front().note, note);
    }

    /** A number is no word: the day is held against it, however much of its meeting stays private. */
    void targetsHoldWhateverIsPrivate_data()
    {
        QTest::addColumn<QByteArray>("privacy");
        QTest::addColumn<bool>("told");
        QTest::newRow("nothing") << QByteArray("no") << true;
        QTest::newRow("the note") << QByteArray("note") << true;
        QTest::newRow("what is written in it") << QByteArray("words") << false;
        QTest::newRow("all") << QByteArray("all") << false;
    }
    void targetsHoldWhateverIsPrivate()
    {
        QFETCH(QByteArray, privacy);
        QFETCH(bool, told);
        Desk desk(u"2026-11-22T08:00:00"_s);
        const ActivityRecord record =
            written(desk, R"({"key": "tea", "trigger": "leader", "parts": ["targets", "minutes"],
                              "title": {"en": "Tea"}, "steps": [{"key": "talk", "title": {"en": "Talk"}}],
                              "private": )"
                          "\"" + privacy
                              + "\"}");
        DaySheets sheets(desk.session());
        const Actor leader = Desk::leader();
        QVERIFY(sheets.keepText(leader, *record.id, TargetRules::part(DayTarget::Attendance), {}, u"97"_s).ok());
        QVERIFY(sheets.keepText(leader, *record.id, u"targets"_s, {}, u"said of them"_s).ok());
        const auto report = DayReporter(desk.session()).day(leader, monday);
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text));
        QCOMPARE(report->targets.set, (std::vector<SetTarget>{{DayTarget::Attendance, 97, leader.name}}));
        QCOMPARE(report->targets.said.size(), size_t(told ? 1 : 0));
        QCOMPARE(report->meetings.size(), size_t(told ? 1 : 0));
        if (told)
            QCOMPARE(report->meetings.front().minutes, u"said in it"_s);
    }

    void whatIsToldIsReported()
    {
        Desk desk(u"2026-11-22T08:00:00"_s);
        written(desk, R"({"key": "tea", "trigger": "leader", "parts": ["minutes"], "title": {"en": "Tea"},
                          "steps": [{"key": "talk", "title": {"en": "Talk"}}]})");
        const auto report = DayReporter(desk.session()).day(Desk::leader(), monday);
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text));
        QCOMPARE(report->meetings.size(), size_t(1));
        QCOMPARE(report->meetings.front().minutes, u"said in it"_s);
        const ActivityRecord &told = report->activities.front().record;
        QCOMPARE(told.note, u"a private note"_s);
        QCOMPARE(told.ticks.front().note, u"at the step"_s);
    }
};

QTEST_GUILESS_MAIN(TestWordsGuard)
#include "tst_wordsguard.moc"
