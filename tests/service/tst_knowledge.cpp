// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/dayparts.h"
#include "models/day/storyrotation.h"
#include "models/service/dayplan.h"
#include "models/service/daysheets.h"
#include "models/service/daytemplatereader.h"
#include "models/service/daytemplates.h"
#include "models/service/knowledgedesk.h"
#include "models/service/listeningdesk.h"
#include "models/service/registerdesk.h"
#include "models/service/retention.h"
#include "models/service/rollcall.h"
#include "models/service/seatdesk.h"
#include "models/store/alertrepository.h"
#include "models/store/audittrail.h"
#include "models/store/dayformrepository.h"
#include "models/store/peoplerepository.h"
#include "models/store/statement.h"
#include "models/store/verify.h"
#include "tests/service/desk.h"

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** Knowledge points through their life, and what else the forms of a day's activities show and keep. */
class TestKnowledge : public QObject
{
    Q_OBJECT

    static inline const QString agents = u"employee_no,name,team\n00101,陈静,一组\n00102,李娜,一组\n"
                                         "00201,张伟,二组\n00202,赵磊,二组\n00301,王芳,一组\n"_s;

    static KnowledgeWords words(const QString &title, QDate from, const QString &team = {})
    {
        return {team, title, u"先核对参保地，再登记备案"_s, from, {}, true};
    }
    static Actor manager() { return {u"陈立"_s, Role::OperationsManager, {}}; }
    static PersonId idOf(Desk &desk, const QString &no)
    {
        return *(*PeopleRepository(desk.session().records()).find(*EmployeeNo::parse(no)))->id;
    }
    static QStringList openOf(const KnowledgeStanding &standing)
    {
        QStringList names;
        for (const KnowledgeReader &reader : standing.readers) {
            if (!reader.confirmedAt)
                names << reader.name;
        }
        return names;
    }
    /** An activity on record of the leader's day of @p date. */
    static ActivityRecord stored(Desk &desk, const QString &key, QDate date)
    {
        ActivityRecord record;
        record.date = date;
        record.leader = Desk::leader().name;
        record.key = key;
        const Result<ActivityId> id = DayPlan(desk.session()).save(Desk::leader(), record);
        record.id = *id;
        return record;
    }
    static DaySheet sheetOf(Desk &desk, const ActivityRecord &of, const QStringList &parts)
    {
        const Result<DaySheet> sheet = DaySheets(desk.session()).read(Desk::leader(), of, parts);
        if (!sheet)
            qWarning("%s", qPrintable(sheet.error().text));
        return sheet ? *sheet : DaySheet();
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aPointIsCorrectedAndNothingIsLost()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        KnowledgeDesk knowledge(desk.session());
        const QDate today(2026, 11, 26);
        const auto first = knowledge.add(Desk::leader(), words(u"  异地备案线上办理 "_s, today));
        QVERIFY2(first.ok(), first ? "" : qPrintable(first.error().text));
        QCOMPARE(first->words.title, u"异地备案线上办理"_s);
        QCOMPARE(first->author, Desk::leader().name);
        QCOMPARE(*knowledge.confirm(Desk::leader(), *first, {idOf(desk, u"00101"_s), idOf(desk, u"00201"_s)}), 2);

        desk.setNow(u"2026-11-26T11:00:00"_s);
        KnowledgeWords better = first->words;
        better.text += u"，三个工作日内生效"_s;
        const auto second = knowledge.correct(manager(), *first, better, false);
        QVERIFY2(second.ok(), second ? "" : qPrintable(second.error().text));
        QCOMPARE(second->corrects, first->id);
        QCOMPARE(second->author, Desk::leader().name);
        auto valid = knowledge.validOn(Desk::leader(), today);
        QCOMPARE(valid->size(), size_t(1));
        QCOMPARE(valid->front().confirmed(), 2); // said better, not otherwise
        QCOMPARE(knowledge.confirm(Desk::leader(), *first, {idOf(desk, u"00102"_s)}).error().kind,
                 Error::Kind::Conflict); // who looks at the old words

        const auto third = knowledge.correct(Desk::leader(), *second, better, true);
        QVERIFY(third.ok());
        valid = knowledge.validOn(Desk::leader(), today);
        QCOMPARE(valid->front().confirmed(), 0); // it says something else: everybody reads it again
        QCOMPARE(knowledge.history(Desk::leader(), first->number)->size(), size_t(3));

        QCOMPARE(knowledge.withdraw(Desk::leader(), *third, u" "_s).error().kind, Error::Kind::BadInput);
        QVERIFY(knowledge.withdraw(Desk::leader(), *third, u"政策延期"_s).ok());
        QVERIFY(knowledge.validOn(Desk::leader(), today)->empty());
        QCOMPARE(knowledge.all(Desk::leader())->front().point.reason, u"政策延期"_s);
        QCOMPARE(knowledge.confirm(Desk::leader(), *third, {idOf(desk, u"00102"_s)}).error().kind,
                 Error::Kind::Conflict);
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
        for (const QString &table : {u"knowledge_point"_s, u"knowledge_confirmation"_s})
            QVERIFY(!Statement(desk.session().records(), u"DELETE FROM "_s + table).run().ok());
    }

    void aConfirmationIsTakenBack()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        KnowledgeDesk knowledge(desk.session());
        const QDate today(2026, 11, 26);
        const auto point = knowledge.add(Desk::leader(), words(u"换证"_s, today, u"一组"_s));
        QVERIFY(point.ok());
        const PersonId jing = idOf(desk, u"00101"_s);
        QVERIFY(knowledge.confirm(Desk::leader(), *point, {jing}).ok());
        QCOMPARE(openOf(knowledge.validOn(Desk::leader(), today)->front()), (QStringList{u"李娜"_s, u"王芳"_s}));
        QCOMPARE(knowledge.validOn(Desk::leader(), today)->front().readers.front().notedBy, Desk::leader().name);
        QVERIFY(knowledge.confirm(Desk::leader(), *point, {jing}, false).ok());
        QCOMPARE(openOf(knowledge.validOn(Desk::leader(), today)->front()).size(), 3);
        // Another team's people are not asked, and their word does not count.
        QCOMPARE(knowledge.confirm(Desk::leader(), *point, {idOf(desk, u"00201"_s)}).error().kind,
                 Error::Kind::BadInput);
        QCOMPARE(knowledge.confirm(Desk::leader(), *point, {}).error().kind, Error::Kind::BadInput);
    }

    void whatIsValidWhen_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to"); // invalid: open
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("valid");
        const QDate day(2026, 11, 26);
        QTest::newRow("from today at midnight") << day << QDate() << u"2026-11-26T00:00:00"_s << true;
        QTest::newRow("a second before") << day << QDate() << u"2026-11-25T23:59:59"_s << false;
        QTest::newRow("on its last day") << day.addDays(-9) << day << u"2026-11-26T23:59:59"_s << true;
        QTest::newRow("the day after") << day.addDays(-9) << day << u"2026-11-27T00:00:00"_s << false;
        QTest::newRow("one day") << day << day << u"2026-11-26T12:00:00"_s << true;
    }
    void whatIsValidWhen()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QString, now);
        QFETCH(bool, valid);
        Desk desk(now);
        KnowledgeDesk knowledge(desk.session());
        KnowledgeWords said = words(u"点"_s, from);
        if (to.isValid())
            said.validTo = to;
        QVERIFY(knowledge.add(Desk::leader(), said).ok());
        const QDate date = desk.session().zone().localDate(desk.session().now());
        QCOMPARE(!knowledge.validOn(Desk::leader(), date)->empty(), valid);
        QCOMPARE(knowledge.all(Desk::leader())->front().point.isValidOn(date), valid);
    }

    void badPointsAreRefused_data()
    {
        QTest::addColumn<KnowledgeWords>("said");
        const QDate day(2026, 11, 26);
        QTest::newRow("no title") << words(u" "_s, day);
        QTest::newRow("a long title") << words(QString(81, u'长'), day);
        KnowledgeWords said = words(u"点"_s, day);
        said.text = QString(4001, u'字');
        QTest::newRow("a long text") << said;
        said = words(u"点"_s, day);
        said.validTo = day.addDays(-1);
        QTest::newRow("ends before it begins") << said;
        QTest::newRow("no first day") << words(u"点"_s, QDate());
    }
    void badPointsAreRefused()
    {
        QFETCH(KnowledgeWords, said);
        Desk desk(u"2026-11-26T10:00:00"_s);
        QCOMPARE(KnowledgeDesk(desk.session()).add(Desk::leader(), said).error().kind, Error::Kind::BadInput);
    }

    void everybodyWritesWhereTheyMay()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        KnowledgeDesk knowledge(desk.session());
        const QDate today(2026, 11, 26);
        // A leader who is on the list of agents leads that team.
        const Actor own = *desk.session().actorNamed(u"王芳"_s);
        QCOMPARE(*knowledge.teams(own), QStringList{u"一组"_s});
        QCOMPARE(knowledge.add(own, words(u"全员"_s, today)).error().kind, Error::Kind::Forbidden);
        QCOMPARE(knowledge.add(own, words(u"别组"_s, today, u"二组"_s)).error().kind, Error::Kind::Forbidden);
        QVERIFY(knowledge.add(own, words(u"本组"_s, today, u"一组"_s)).ok());
        const auto other = knowledge.add(manager(), words(u"二组的"_s, today, u"二组"_s));
        const auto all = knowledge.add(manager(), words(u"大家的"_s, today));
        QVERIFY(other.ok() && all.ok());
        const auto seen = knowledge.validOn(own, today);
        QCOMPARE(seen->size(), size_t(2)); // the other team's is not for this one
        QCOMPARE(seen->front().readers.size(), size_t(3)); // of the point for all, the own people
        QVERIFY(knowledge.confirm(own, *all, {idOf(desk, u"00102"_s)}).ok());
        QCOMPARE(knowledge.confirm(own, *all, {idOf(desk, u"00201"_s)}).error().kind, Error::Kind::Forbidden);
        QCOMPARE(knowledge.correct(own, *all, all->words, false).error().kind, Error::Kind::Forbidden);
        QCOMPARE(knowledge.history(own, other->number).error().kind, Error::Kind::NotFound);
        const Actor hr{u"人事"_s, Role::HumanResources, {}};
        QCOMPARE(knowledge.all(hr).error().kind, Error::Kind::Forbidden);
        QCOMPARE(knowledge.add(hr, words(u"点"_s, today)).error().kind, Error::Kind::Forbidden);
        const Actor quality{u"质检"_s, Role::Quality, {}};
        QCOMPARE(knowledge.all(quality)->size(), size_t(3));
        QCOMPARE(knowledge.add(quality, words(u"点"_s, today)).error().kind, Error::Kind::Forbidden);
    }

    void mustReadPointsComeFirst()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        KnowledgeDesk knowledge(desk.session());
        const QDate today(2026, 11, 26);
        KnowledgeWords plain = words(u"可读"_s, today);
        plain.mustRead = false;
        QVERIFY(knowledge.add(Desk::leader(), plain).ok());
        QVERIFY(knowledge.add(Desk::leader(), words(u"必读，较早"_s, today.addDays(-2))).ok());
        QVERIFY(knowledge.add(Desk::leader(), words(u"必读"_s, today)).ok());
        QStringList titles;
        const auto valid = knowledge.validOn(Desk::leader(), today);
        for (const KnowledgeStanding &one : *valid)
            titles << one.point.words.title;
        QCOMPARE(titles, (QStringList{u"必读"_s, u"必读，较早"_s, u"可读"_s}));
    }

    void whoCelebrates_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("leap day in a leap year") << u"2028-02-29T09:00:00"_s << QStringList{u"陈静 birthday"_s};
        QTest::newRow("the 28th of a leap year") << u"2028-02-28T09:00:00"_s << QStringList();
        QTest::newRow("the 28th of another year") << u"2027-02-28T09:00:00"_s << QStringList{u"陈静 birthday"_s};
        QTest::newRow("first day today") << u"2026-11-26T09:00:00"_s << QStringList{u"李娜 first day"_s};
        QTest::newRow("the day after") << u"2026-11-27T09:00:00"_s << QStringList();
    }
    void whoCelebrates()
    {
        QFETCH(QString, now);
        QFETCH(QStringList, lines);
        Desk desk(now);
        QVERIFY(desk.import(&Import::agents, u"employee_no,name,team,birthday,hired_on\n00101,陈静,一组,02-29,\n"
                                             "00102,李娜,一组,,2026-11-26\n"_s)
                    .written);
        const QDate date = desk.session().zone().localDate(desk.session().now());
        QStringList told;
        const DaySheet sheet = sheetOf(desk, stored(desk, u"preparation"_s, date), {u"birthdays"_s});
        for (const Celebration &one : *sheet.celebrations)
            told << one.name + (one.firstDay ? u" first day"_s : u" birthday"_s);
        QCOMPARE(told, lines);
    }

    /** Hired at a weekend, or a while before the first shift: the first day is the first one that is worked. */
    void theFirstDayIsTheFirstWorkedOne_data()
    {
        QTest::addColumn<QString>("roster");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("isFirst");
        const QString weekdays = u"00102,2026-11-23,08:30,17:30,work\n00102,2026-11-24,08:30,17:30,work\n"_s;
        QTest::newRow("hired on a Saturday, Monday") << weekdays << u"2026-11-23T08:00:00"_s << true;
        QTest::newRow("the Tuesday after") << weekdays << u"2026-11-24T08:00:00"_s << false;
        QTest::newRow("the Saturday itself is not worked") << weekdays << u"2026-11-21T08:00:00"_s << false;
        QTest::newRow("rostered on the Saturday, too")
            << u"00102,2026-11-21,08:30,17:30,work\n"_s + weekdays << u"2026-11-23T08:00:00"_s << false;
        QTest::newRow("no roster has the person") << QString() << u"2026-11-21T08:00:00"_s << true;
        QTest::newRow("two months later is no first day")
            << u"00102,2027-01-25,08:30,17:30,work\n"_s << u"2027-01-25T08:00:00"_s << false;
    }
    void theFirstDayIsTheFirstWorkedOne()
    {
        QFETCH(QString, roster);
        QFETCH(QString, now);
        QFETCH(bool, isFirst);
        Desk desk(now);
        QVERIFY(desk.import(&Import::agents, u"employee_no,name,team,hired_on\n00101,陈静,一组,\n"
                                             "00102,李娜,一组,2026-11-21\n"_s)
                    .written);
        if (!roster.isEmpty())
            QVERIFY(desk.import(&Import::roster, u"employee_no,date,start,end,kind\n"_s + roster).written);
        const QDate date = desk.session().zone().localDate(desk.session().now());
        const DaySheet sheet = sheetOf(desk, stored(desk, u"preparation"_s, date), {u"birthdays"_s});
        QCOMPARE(sheet.celebrations->size(), size_t(isFirst ? 1 : 0));
    }

    void theStoryGoesRound()
    {
        const PersonId a(1);
        const PersonId b(2);
        const PersonId c(3);
        const QDate day(2026, 11, 26);
        const std::map<PersonId, QDate> last{{a, day.addDays(-1)}, {b, day.addDays(-9)}};
        QCOMPARE(StoryRotation::queue({a, b, c}, last, {}), (std::vector{c, b, a}));
        QCOMPARE(StoryRotation::queue({a, b}, last, {}), (std::vector{b, a})); // who is absent keeps the turn
        QCOMPARE(StoryRotation::queue({a, b, c}, last, {{day, c, StoryTurn::Outcome::Passed}}), (std::vector{b, a, c}));
        QVERIFY(StoryRotation::queue({a, b, c}, last, {{day, b, StoryTurn::Outcome::Told}}).empty());
        QVERIFY(StoryRotation::queue({}, last, {}).empty());
    }

    void whoIsAbsentKeepsTheTurn()
    {
        Desk desk(u"2026-11-26T08:10:00"_s);
        const QDate date(2026, 11, 26);
        QVERIFY(desk.import(&Import::agents, agents).written);
        QVERIFY(desk.import(&Import::roster, u"employee_no,date,start,end,shift\n00101,2026-11-26,08:30,17:30,早班\n"
                                             "00102,2026-11-26,08:30,17:30,早班\n00301,2026-11-26,08:30,17:30,早班\n"_s)
                    .written);
        DaySheets sheets(desk.session());
        const PersonId jing = idOf(desk, u"00101"_s);
        QVERIFY(
            sheets.keepTurn(Desk::leader(), date.addDays(-1), idOf(desk, u"00301"_s), StoryTurn::Outcome::Told).ok());
        const ActivityRecord meeting = stored(desk, u"preShiftMeeting"_s, date);
        const auto first = [&desk, &meeting] {
            const StorySheet story = *sheetOf(desk, meeting, {u"storyteller"_s}).story;
            return story.queue.empty() ? QString() : story.queue.front().name;
        };
        QCOMPARE(first(), u"陈静"_s); // nobody is there yet: of those expected
        const RollMark mark{{}, idOf(desk, u"00102"_s), date, RollMark::Kind::Present, desk.session().now(), {}, {},
                            {}};
        QVERIFY(RollCall(desk.session()).mark(Desk::leader(), mark).ok());
        QCOMPARE(first(), u"李娜"_s); // the only one there
        const Actor stranger = desk.leaderOf(u"班长孙"_s, u"别的组"_s);
        QCOMPARE(sheets.keepTurn(stranger, date, jing, StoryTurn::Outcome::Told).error().kind, Error::Kind::Forbidden);
        QVERIFY(sheets.keepTurn(Desk::leader(), date, jing, StoryTurn::Outcome::Told).ok());
        QCOMPARE(first(), QString()); // it is told
        QVERIFY(sheets.keepTurn(Desk::leader(), date, jing, StoryTurn::Outcome::TakenBack).ok());
        QCOMPARE(first(), u"李娜"_s);
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }

    void aTextIsKeptWithItsActivity()
    {
        Desk desk(u"2026-11-26T08:10:00"_s);
        const ActivityRecord meeting = stored(desk, u"preShiftMeeting"_s, {2026, 11, 26});
        const ActivityRecord other = stored(desk, u"postShiftMeeting"_s, {2026, 11, 26});
        DaySheets sheets(desk.session());
        const QString first = u"先说维护"_s;
        const QString second = u"先说维护，再说备案"_s;
        QVERIFY(sheets.keepText(Desk::leader(), *meeting.id, u"minutes"_s, {}, first).ok());
        QVERIFY(sheets.keepText(Desk::leader(), *meeting.id, u"minutes"_s, first, second).ok());
        QCOMPARE(sheets.keepText(Desk::leader(), *meeting.id, u"minutes"_s, first, u"盖过"_s).error().kind,
                 Error::Kind::Conflict);
        const Actor colleague{u"李强"_s, Role::DutyLeader, {}};
        QCOMPARE(sheets.keepText(colleague, *meeting.id, u"minutes"_s, second, u"别人的"_s).error().kind,
                 Error::Kind::Forbidden);
        QCOMPARE(sheets.keepLook(colleague, *meeting.id, {}, {u"1"_s, desk.session().now(), {}}).error().kind,
                 Error::Kind::Forbidden);
        QCOMPARE(sheets.read(colleague, meeting, {}).error().kind, Error::Kind::Forbidden);
        const auto said = AuditTrail(desk.session().records()).about(u"activity:%1"_s.arg(meeting.id->value()));
        QCOMPARE(said->size(), size_t(2));
        for (const AuditRecord &one : *said)
            QCOMPARE(*one.after, (QJsonObject{{u"part"_s, u"minutes"_s}})); // what was written expires earlier
        QCOMPARE(sheetOf(desk, meeting, {}).texts.value(u"minutes"_s), u"先说维护，再说备案"_s);
        QVERIFY(sheetOf(desk, other, {}).texts.isEmpty());
        QCOMPARE(sheets.keepText(Desk::leader(), *meeting.id, u"minutes"_s, second, QString(4001, u'长')).error().kind,
                 Error::Kind::BadInput);
        QVERIFY(!sheets.keepText(Desk::leader(), ActivityId(999), u"minutes"_s, {}, u"没有"_s).ok());
        const Actor hr{u"人事"_s, Role::HumanResources, {}};
        QCOMPARE(sheets.keepText(hr, *meeting.id, u"minutes"_s, second, u"x"_s).error().kind, Error::Kind::Forbidden);
        QCOMPARE(sheets.read(hr, meeting, {}).error().kind, Error::Kind::Forbidden);
    }

    void wordsOfFormsExpire()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        const ActivityRecord walk = stored(desk, u"floorWalk"_s, {2026, 11, 26});
        DaySheets sheets(desk.session());
        QVERIFY(sheets.keepText(Desk::leader(), *walk.id, u"minutes"_s, {}, u"旧"_s).ok());
        QVERIFY(sheets.keepLook(Desk::leader(), *walk.id, {}, {u"2"_s, desk.session().now(), u"耳机坏"_s}).ok());
        desk.setNow(u"2029-12-20T10:00:00"_s);
        const ActivityRecord late = stored(desk, u"floorWalk"_s, {2029, 12, 20});
        QVERIFY(sheets.keepText(Desk::leader(), *late.id, u"minutes"_s, {}, u"新"_s).ok());
        while (Retention(desk.session()).step()->more)
            ;
        const DayFormRepository forms(desk.session().records());
        QVERIFY(forms.texts(*walk.id)->value(u"minutes"_s).isEmpty());
        QCOMPARE(forms.looks(*walk.id)->size(), size_t(1));
        QVERIFY(forms.looks(*walk.id)->front().words.isEmpty());
        QVERIFY(forms.looks(*walk.id)->front().seenAt);
        QCOMPARE(forms.texts(*late.id)->value(u"minutes"_s), u"新"_s);
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }

    void aNameAloneReadsNoOtherTeamsEntries()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        RegisterDesk registers(desk.session());
        for (const QString &no : {u"00101"_s, u"00201"_s}) {
            NewEntry upset;
            upset.kind = EntryKind::Upset;
            upset.words.agent = idOf(desk, no);
            upset.words.text = u"来电者辱骂"_s;
            QVERIFY(registers.add(Desk::leader(), upset).ok());
        }
        const Actor named{u"王芳"_s, Role::DutyLeader, {}}; // as at the start, before the store was asked
        ActivityRecord care = stored(desk, u"memberCare"_s, {2026, 11, 26});
        care.leader = named.name;
        const auto sheet = DaySheets(desk.session()).read(named, care, {u"entries"_s});
        QCOMPARE(sheet->entries->size(), size_t(1));
        QCOMPARE(sheet->entries->front().entry.words.agent, std::optional(idOf(desk, u"00101"_s)));
        care.team = u"二组"_s;
        QCOMPARE(DaySheets(desk.session()).read(named, care, {u"entries"_s}).error().kind, Error::Kind::Forbidden);
    }

    void theReviewCountsTheOwnTeamsShift()
    {
        Desk desk(u"2026-11-26T20:00:00"_s);
        QVERIFY(desk.import(&Import::agents, u"employee_no,name,team,feed_member\n00101,陈静,一组,陈静\n"
                                             "00201,张伟,二组,张伟\n00301,王芳,一组,王芳\n"_s)
                    .written);
        QVERIFY(desk.import(&Import::roster, u"employee_no,date,start,end,shift\n00101,2026-11-26,08:30,17:30,早班\n"_s)
                    .written);
        const auto raise = [&desk](const QString &kind, const QString &subject, const QString &at) {
            AlertRecord alert;
            alert.kind = kind;
            alert.subject = subject;
            alert.instance = at;
            alert.since = alert.raisedAt = Desk::moment(u"2026-11-26T"_s + at + u":00"_s);
            const Result<Grant> grant = desk.session().grant(Desk::leader(), Action::HandleAlert);
            Result<Transaction> transaction = Transaction::begin(desk.session().records());
            QVERIFY(AlertRepository(desk.session().records()).save(*transaction, *grant, alert).ok());
            QVERIFY(transaction->commit(*grant, {u"alert.raise"_s, u"alert:"_s + at, {}, {}}).ok());
        };
        raise(u"longCall"_s, u"陈静"_s, u"09:00"_s);
        raise(u"longCall"_s, u"张伟"_s, u"09:30"_s); // of the other team
        raise(u"queueWait"_s, u"service"_s, u"10:00"_s);
        raise(u"longCall"_s, u"陈静"_s, u"19:00"_s); // after the shift
        ActivityRecord review = stored(desk, u"personalReview"_s, {2026, 11, 26});
        review.leader = u"王芳"_s;
        const auto sheet = DaySheets(desk.session()).read({u"王芳"_s, Role::DutyLeader, {}}, review, {u"review"_s});
        QVERIFY(sheet.ok());
        QCOMPARE(sheet->review->alerts, 2);
    }

    void yesterdayIsTheLastWorkedDay()
    {
        // A night shift from 22:00 to 06:00; it is Monday, nobody worked at the weekend.
        Desk desk(u"2026-11-23T21:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        QVERIFY(desk.import(&Import::roster, u"employee_no,date,start,end,shift\n00101,2026-11-20,22:00,06:00,夜班\n"
                                             "00101,2026-11-23,22:00,06:00,夜班\n"_s)
                    .written);
        const ActivityRecord preparation = stored(desk, u"preparation"_s, {2026, 11, 23});
        const YesterdaySheet yesterday = *sheetOf(desk, preparation, {u"yesterday"_s}).yesterday;
        QCOMPARE(*yesterday.date, QDate(2026, 11, 20));
        QCOMPARE(yesterday.hours,
                 (TimeRange{Desk::moment(u"2026-11-20T22:00:00"_s), Desk::moment(u"2026-11-21T06:00:00"_s)}));
        QCOMPARE(yesterday.attendance->rostered, 1);
        QCOMPARE(yesterday.figures.size(), size_t(4));
        QVERIFY(std::ranges::count_if(yesterday.figures, [](const FormFigure &one) { return one.target.has_value(); })
                >= 3);
        QVERIFY(std::ranges::none_of(yesterday.figures, [](const FormFigure &one) { return one.value.has_value(); }));
        // After midnight the shift day is still the one it began on: what becomes valid on the 24th does not count yet.
        desk.setNow(u"2026-11-24T00:30:00"_s);
        QVERIFY(KnowledgeDesk(desk.session()).add(Desk::leader(), words(u"新政"_s, {2026, 11, 24})).ok());
        QVERIFY(sheetOf(desk, preparation, {u"knowledge"_s}).knowledge->empty());
        const ActivityRecord first = stored(desk, u"preparation"_s, {2026, 11, 1});
        QVERIFY(!sheetOf(desk, first, {u"yesterday"_s}).yesterday->date); // before anybody was rostered
    }

    void theWalkFollowsTheSeats()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        SeatEdits edits;
        edits.date = QDate(2026, 11, 26);
        for (const QString &name : {u"1"_s, u"2"_s, u"10"_s, u"9"_s})
            edits.seats.push_back({name, {u"PJSIP/10"_s + name}});
        const TimeRange shift{Desk::moment(u"2026-11-26T08:30:00"_s), Desk::moment(u"2026-11-26T17:30:00"_s)};
        edits.sittings = {{u"1"_s, shift, idOf(desk, u"00101"_s)}, {u"2"_s, shift, idOf(desk, u"00201"_s)}};
        const Result<void> seated = SeatDesk(desk.session()).change(Desk::leader(), edits);
        QVERIFY2(seated.ok(), seated ? "" : qPrintable(seated.error().text));
        const ActivityRecord walk = stored(desk, u"floorWalk"_s, {2026, 11, 26});
        QVERIFY(DaySheets(desk.session())
                    .keepLook(Desk::leader(), *walk.id, {}, {u"2"_s, desk.session().now(), u"耳机坏"_s})
                    .ok());
        QVERIFY(KnowledgeDesk(desk.session()).add(Desk::leader(), words(u"新"_s, {2026, 11, 26})).ok());
        const WalkSheet sheet = *sheetOf(desk, walk, {u"walk"_s}).walk;
        QStringList seats;
        for (const WalkStop &stop : sheet.stops)
            seats << stop.seat + stop.name;
        QCOMPARE(seats, (QStringList{u"1陈静"_s, u"2张伟"_s, u"9"_s, u"10"_s}));
        QVERIFY(sheet.planned);
        QCOMPARE(sheet.free(), 2);
        QCOMPARE(sheet.crowded(), 1);
        QCOMPARE(sheet.stops[1].look->words, u"耳机坏"_s);
        QCOMPARE(sheet.stops[0].unread.size(), size_t(1));
        QVERIFY(sheet.stops[0].feedNames.contains(u"PJSIP/101"_s));
    }

    void theReviewCountsTheDay()
    {
        Desk desk(u"2026-11-26T18:00:00"_s);
        const QDate date(2026, 11, 26);
        DayPlan plan(desk.session());
        const auto save = [&plan, date](const QString &key, int position, ActivityStatus status, bool mandatory) {
            ActivityRecord record;
            record.date = date;
            record.leader = Desk::leader().name;
            record.key = key;
            record.position = position;
            record.status = status;
            record.mandatory = mandatory;
            record.reason = u"没时间"_s;
            record.plannedStart = Desk::moment(u"2026-11-26T10:00:00"_s);
            record.plannedEnd = Desk::moment(u"2026-11-26T10:20:00"_s);
            if (status == ActivityStatus::Done) {
                record.actualStart = record.plannedStart;
                record.actualEnd = record.plannedEnd;
            }
            QVERIFY(plan.save(Desk::leader(), record).ok());
        };
        save(u"floorWalk"_s, 0, ActivityStatus::Done, true);
        save(u"floorWalk"_s, 1, ActivityStatus::Skipped, true);
        save(u"floorWalk"_s, 2, ActivityStatus::Planned, true);
        save(u"meal"_s, 3, ActivityStatus::Skipped, false);
        QVERIFY(plan.setNote(Desk::leader(), date, u"reflection"_s, u"平稳"_s).ok());
        const ReviewSheet review = *sheetOf(desk, stored(desk, u"personalReview"_s, date), {u"review"_s}).review;
        QCOMPARE(review.done, 1);
        QCOMPARE(review.skipped, 2);
        QCOMPARE(review.open, 2); // with the review itself
        QCOMPARE(review.missed.size(), 2U);
        for (const ActivityRecord &missed : review.missed)
            QCOMPARE(missed.key, u"floorWalk"_s);
        QCOMPARE(review.walking, Millis(std::chrono::minutes(20)));
        QCOMPARE(review.alerts, 0);
        QVERIFY(!review.reaction);
        QCOMPARE(review.reflection, u"平稳"_s);
    }

    void oldTemplatesGetTheShippedForms()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        DayTemplate own = *DayTemplateReader::load(u"service-team"_s);
        for (TemplateActivity &one : own.activities)
            one.parts.reset();
        TemplateActivity extra = own.activities.front();
        extra.key = u"ownThing"_s;
        own.activities.push_back(extra);
        DayTemplates templates(desk.session());
        QVERIFY(templates.save(Desk::leader(), {}, own, {2026, 11, 26}, u"旧"_s).ok());
        const Result<DayTemplate> read = templates.inForce({}, {2026, 11, 26});
        QVERIFY(read.ok());
        QVERIFY(read->activity(u"floorWalk")->parts->contains(u"walk"_s));
        QVERIFY(read->activity(u"ownThing")->parts->isEmpty());
        // What a team took away stays away.
        own.activities.front().parts = QStringList();
        QVERIFY(templates.save(Desk::leader(), {}, own, {2026, 11, 26}, u"新"_s).ok());
        QVERIFY(templates.inForce({}, {2026, 11, 26})->activities.front().parts->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKnowledge)
#include "tst_knowledge.moc"
