// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/registerrules.h"
#include "models/policy/registerwords.h"
#include "models/service/dayreporter.h"
#include "models/service/knowledgedesk.h"
#include "models/service/registerdesk.h"
#include "models/service/retention.h"
#include "models/store/peoplerepository.h"
#include "models/store/registerrepository.h"
#include "models/store/statement.h"
#include "models/store/verify.h"
#include "tests/service/desk.h"

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** Recordings of good calls: linked, the caller masked, shared with the agent's yes and never without. */
class TestSharing : public QObject
{
    Q_OBJECT

    static inline const QString agents = u"工号,姓名,班组\n00101,王芳,一组\n00102,李娜,一组\n00201,张伟,二组\n"_s;

    static PersonId idOf(Desk &desk, const QString &no)
    {
        return *(*PeopleRepository(desk.session().records()).find(*EmployeeNo::parse(no)))->id;
    }
    static NewEntry recording(Desk &desk)
    {
        NewEntry fresh;
        fresh.kind = EntryKind::Recording;
        fresh.words.agent = idOf(desk, u"00101"_s);
        fresh.words.link = u"monitor/1732696800.123.wav"_s;
        fresh.words.call = u"10:15"_s;
        fresh.words.contact = u"赵女士 13812341234"_s;
        fresh.words.text = u"先复述再解答；客户留的是 13998765432"_s;
        return fresh;
    }
    static RegisterStep step(StepKind kind, const QString &whom = {}, const QString &text = {})
    {
        RegisterStep step;
        step.kind = kind;
        step.whom = whom;
        step.text = text;
        return step;
    }
    static Result<RegisterItem> stepped(Desk &desk, const RegisterItem &seen, const RegisterStep &step)
    {
        return RegisterDesk(desk.session()).step(Desk::leader(), seen.entry.number, seen.standing.lastStep, step);
    }
    /** The recording with each of @p steps done, which have to be legal. */
    static RegisterItem through(Desk &desk, RegisterItem item, const std::vector<RegisterStep> &steps)
    {
        for (const RegisterStep &one : steps) {
            const Result<RegisterItem> next = stepped(desk, item, one);
            if (!next) {
                qWarning("%s", qPrintable(next.error().text));
                return item;
            }
            item = *next;
        }
        return item;
    }
    static bool isLegal(const RegisterItem &item, StepKind kind)
    {
        const auto legal = RegisterRules::legalSteps(item.entry, item.standing, Desk::leader().name);
        return std::ranges::find(legal, kind) != legal.end();
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theCallersNumberIsNeverKept()
    {
        Desk desk(u"2026-11-27T14:00:00"_s);
        desk.import(&Import::agents, agents);
        const auto added = RegisterDesk(desk.session()).add(Desk::leader(), recording(desk));
        QVERIFY2(added.ok(), added ? "" : qPrintable(added.error().text));
        QCOMPARE(added->entry.words.contact, u"赵女士 138****1234"_s);
        QCOMPARE(added->entry.words.text, u"先复述再解答；客户留的是 139****5432"_s);
        QCOMPARE(added->entry.words.link, u"monitor/1732696800.123.wav"_s);
        const auto noted = stepped(desk, *added, step(StepKind::Noted, {}, u"回电 13812341234"_s));
        QCOMPARE(noted->entry.steps.back().text, u"回电 138****1234"_s);
        EntryWords words = noted->entry.words;
        words.contact = u"13812341234"_s;
        const auto corrected = RegisterDesk(desk.session()).correct(Desk::leader(), noted->entry, words, u"x"_s);
        QVERIFY2(corrected.ok(), corrected ? "" : qPrintable(corrected.error().text));
        QCOMPARE(corrected->entry.words.contact, u"138****1234"_s);
        // Of other kinds the number is what somebody calls back.
        NewEntry other = recording(desk);
        other.kind = EntryKind::Escalation;
        QCOMPARE(RegisterDesk(desk.session()).add(Desk::leader(), other)->entry.words.contact, u"赵女士 13812341234"_s);
        QVERIFY(RegisterDesk(desk.session()).search(Desk::leader(), u"13998765432"_s)->size()
                == 1); // of the escalation
    }

    void nothingIsSharedWithoutAYes()
    {
        Desk desk(u"2026-11-27T14:00:00"_s);
        desk.import(&Import::agents, agents);
        const auto added = RegisterDesk(desk.session()).add(Desk::leader(), recording(desk));
        QVERIFY(added->standing.open);
        const auto early = stepped(desk, *added, step(StepKind::Shared, u"team"_s));
        QCOMPARE(early.error().kind, Error::Kind::BadInput);
        QVERIFY(early.error().text.contains(RegisterWords::consent(Consent::NotAsked)));
        const RegisterItem asked = through(desk, *added, {step(StepKind::Asked)});
        QCOMPARE(asked.standing.consent, Consent::Asked);
        QVERIFY(!isLegal(asked, StepKind::Shared) && !isLegal(asked, StepKind::Asked));
        const RegisterItem refused = through(desk, asked, {step(StepKind::Refused)});
        QVERIFY(!refused.standing.open);
        QVERIFY(!isLegal(refused, StepKind::Shared));
        QVERIFY(isLegal(refused, StepKind::Agreed)); // minds change
        const RegisterItem agreed = through(desk, refused, {step(StepKind::Agreed)});
        QVERIFY(agreed.standing.open);
        QCOMPARE(agreed.standing.consentAt, std::optional(desk.session().now()));
        QCOMPARE(stepped(desk, agreed, step(StepKind::Shared)).error().kind, Error::Kind::BadInput); // with whom?
        const RegisterItem shared = through(
            desk, agreed,
            {step(StepKind::Shared, u"team"_s), step(StepKind::Heard, u"team"_s), step(StepKind::Heard, u"李娜"_s)});
        QCOMPARE(shared.standing.sharedWith, u"team"_s);
        QCOMPARE(shared.standing.sharedBy, Desk::leader().name);
        QCOMPARE(shared.standing.heard, (QStringList{u"team"_s, u"李娜"_s}));
        QVERIFY(!shared.standing.open);
    }

    void aWithdrawnYesEndsTheSharing()
    {
        Desk desk(u"2026-11-27T14:00:00"_s);
        desk.import(&Import::agents, agents);
        const auto added = RegisterDesk(desk.session()).add(Desk::leader(), recording(desk));
        const RegisterItem shared = through(desk, *added, {step(StepKind::Agreed), step(StepKind::Shared, u"all"_s)});
        desk.setNow(u"2026-11-28T09:00:00"_s);
        const RegisterItem withdrawn = through(desk, shared, {step(StepKind::Withdrawn, {}, u"不想再放了"_s)});
        QCOMPARE(withdrawn.standing.sharedWith, QString());
        QCOMPARE(withdrawn.standing.consent, Consent::Withdrawn);
        QVERIFY(!isLegal(withdrawn, StepKind::Shared) && !isLegal(withdrawn, StepKind::Heard));
        QCOMPARE(withdrawn.entry.steps.size(), size_t(3)); // that it was shared stays on record
        QCOMPARE(withdrawn.entry.steps[1].whom, u"all"_s);
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }

    void aYesIsToOneRecordingOnly()
    {
        Desk desk(u"2026-11-27T14:00:00"_s);
        desk.import(&Import::agents, agents);
        RegisterDesk registers(desk.session());
        const auto added = registers.add(Desk::leader(), recording(desk));
        QVERIFY2(added.ok(), added ? "" : qPrintable(added.error().text));
        const RegisterItem agreed = through(desk, *added, {step(StepKind::Agreed)});
        EntryWords agent = agreed.entry.words;
        agent.agent = idOf(desk, u"00102"_s);
        EntryWords link = agreed.entry.words;
        link.link = u"monitor/1732696900.124.wav"_s;
        EntryWords call = agreed.entry.words;
        call.call = u"11:40"_s;
        for (const EntryWords &other : {agent, link, call}) {
            const auto denied = registers.correct(Desk::leader(), agreed.entry, other, u"x"_s);
            QVERIFY(!denied);
            QCOMPARE(denied.error().kind, Error::Kind::BadInput);
        }
        // What is said of it may be put right, and the yes stays.
        EntryWords text = agreed.entry.words;
        text.text = u"先致歉再解答"_s;
        const auto worded = registers.correct(Desk::leader(), agreed.entry, text, u"x"_s);
        QVERIFY2(worded.ok(), worded ? "" : qPrintable(worded.error().text));
        QCOMPARE(worded->standing.consent, Consent::Given);
        // A sharing does not pass on either; once the yes is withdrawn it may be another's, who has to be asked.
        const RegisterItem shared = through(desk, *worded, {step(StepKind::Shared, u"team"_s)});
        QVERIFY(!registers.correct(Desk::leader(), shared.entry, agent, u"x"_s));
        const RegisterItem withdrawn = through(desk, shared, {step(StepKind::Withdrawn)});
        const auto corrected = registers.correct(Desk::leader(), withdrawn.entry, agent, u"x"_s);
        QVERIFY2(corrected.ok(), corrected ? "" : qPrintable(corrected.error().text));
        QCOMPARE(corrected->entry.words.agent, agent.agent);
        QCOMPARE(corrected->standing.consent, Consent::Withdrawn);
        QCOMPARE(corrected->standing.sharedWith, QString());
        QVERIFY(!isLegal(*corrected, StepKind::Shared));
    }

    void stepsOfSharingAreOfRecordingsOnly()
    {
        Desk desk(u"2026-11-27T14:00:00"_s);
        desk.import(&Import::agents, agents);
        NewEntry praise = recording(desk);
        praise.kind = EntryKind::Praise;
        const auto added = RegisterDesk(desk.session()).add(Desk::leader(), praise);
        QCOMPARE(added->entry.words.link, QString()); // praise has none
        for (const StepKind kind : {StepKind::Asked, StepKind::Agreed, StepKind::Shared, StepKind::Heard})
            QCOMPARE(stepped(desk, *added, step(kind, u"team"_s)).error().kind, Error::Kind::BadInput);
        NewEntry noLink = recording(desk);
        noLink.words.link.clear();
        QCOMPARE(RegisterDesk(desk.session()).add(Desk::leader(), noLink).error().kind, Error::Kind::BadInput);
        // What the agent said at once goes with it; that it was shared does not, without a yes before it.
        NewEntry atOnce = recording(desk);
        atOnce.steps = {step(StepKind::Shared, u"team"_s)};
        QCOMPARE(RegisterDesk(desk.session()).add(Desk::leader(), atOnce).error().kind, Error::Kind::BadInput);
        atOnce.steps.insert(atOnce.steps.begin(), step(StepKind::Agreed));
        QCOMPARE(RegisterDesk(desk.session()).add(Desk::leader(), atOnce)->standing.sharedWith, u"team"_s);
    }

    void whatIsAboutAnAgentIsFound()
    {
        Desk desk(u"2026-11-27T14:00:00"_s);
        desk.import(&Import::agents, agents);
        RegisterDesk registers(desk.session());
        QVERIFY(registers.add(Desk::leader(), recording(desk)).ok());
        NewEntry upset = recording(desk);
        upset.kind = EntryKind::Upset;
        QVERIFY(registers.add(Desk::leader(), upset).ok());
        const std::vector kinds{EntryKind::Recording, EntryKind::Upset};
        const auto found = registers.about(Desk::leader(), idOf(desk, u"00101"_s), kinds, 10);
        QCOMPARE(found->size(), size_t(1)); // what is private is not
        QCOMPARE(found->front().entry.kind, EntryKind::Recording);
        QVERIFY(registers.about(Desk::leader(), idOf(desk, u"00102"_s), kinds, 10)->empty());
        const Actor two = desk.leaderOf(u"组长钱"_s, u"二组"_s);
        QVERIFY(registers.about(two, idOf(desk, u"00101"_s), kinds, 10)->empty());
    }

    void theDayReportTellsOfWhatWasShared()
    {
        Desk desk(u"2026-11-26T14:00:00"_s);
        desk.import(&Import::agents, agents);
        RegisterDesk registers(desk.session());
        const auto early = registers.add(Desk::leader(), recording(desk));
        const auto denied = registers.add(Desk::leader(), recording(desk));
        desk.setNow(u"2026-11-27T14:00:00"_s);
        through(desk, *early, {step(StepKind::Agreed), step(StepKind::Shared, u"team"_s)});
        through(desk, *denied, {step(StepKind::Refused)});
        const auto numbers = [&desk](QDate date) {
            QList<qint64> all;
            const auto report = DayReporter(desk.session()).day(Desk::leader(), date);
            for (const ReportEntry &one : report->entries)
                all << one.number;
            return all;
        };
        QCOMPARE(numbers(QDate(2026, 11, 27)), QList<qint64>{early->entry.number});
        QCOMPARE(numbers(QDate(2026, 11, 26)), QList<qint64>{early->entry.number}); // nobody reads of a no
    }

    void textsExpire()
    {
        Desk desk(u"2026-11-23T08:00:00"_s);
        desk.import(&Import::agents, agents);
        const auto added = RegisterDesk(desk.session()).add(Desk::leader(), recording(desk));
        through(desk, *added, {step(StepKind::Agreed), step(StepKind::Shared, u"team"_s)});
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
        desk.setNow(u"2030-12-01T08:00:00"_s);
        while (Retention(desk.session()).step()->more) {}
        const auto gone = RegisterRepository(desk.session().records()).numbered(added->entry.number);
        QVERIFY(gone->erased);
        QCOMPARE(gone->words.link + gone->words.call + gone->words.text + gone->words.contact, QString());
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }

    void aRecordIsNotChangedInPlace()
    {
        Desk desk(u"2026-11-27T14:00:00"_s);
        desk.import(&Import::agents, agents);
        QVERIFY(RegisterDesk(desk.session()).add(Desk::leader(), recording(desk)).ok());
        for (const QString &sql :
             {u"UPDATE register_entry SET link = 'x'"_s, u"UPDATE register_entry SET call = NULL"_s})
            QVERIFY2(!Statement(desk.session().records(), sql).run().ok(), qPrintable(sql));
    }

    /** Hard-question slip, answer, shared (domain.md 7): both name each other, and it is done once. */
    void anAnsweredQuestionBecomesAKnowledgePoint()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        desk.import(&Import::agents, agents);
        RegisterDesk entries(desk.session());
        NewEntry slip;
        slip.kind = EntryKind::Question;
        slip.words.topic = u"社保转移"_s;
        slip.words.text = u"跨省转移要哪些材料？来电 13812345678"_s;
        slip.words.contact = u"刘先生"_s;
        const auto asked = entries.add(Desk::leader(), slip);
        QVERIFY2(asked.ok(), asked ? "" : qPrintable(asked.error().text));
        QVERIFY(!isLegal(*asked, StepKind::Shared)); // there is no answer yet
        QCOMPARE(stepped(desk, *asked, step(StepKind::Shared)).error().kind, Error::Kind::BadInput);
        RegisterStep answer;
        answer.kind = StepKind::Answered;
        answer.text = u"身份证和参保凭证"_s;
        const auto answered = stepped(desk, *asked, answer);
        QVERIFY(isLegal(*answered, StepKind::Shared));
        const auto shared = stepped(desk, *answered, step(StepKind::Shared));
        QVERIFY2(shared.ok(), shared ? "" : qPrintable(shared.error().text));
        QVERIFY(shared->standing.open); // who asked may wait to hear of it
        const qint64 number = pointOfAudience(shared->standing.sharedWith);
        QVERIFY(number > 0);
        QVERIFY(!isLegal(*shared, StepKind::Shared)); // once
        const auto points = KnowledgeDesk(desk.session()).all(Desk::leader());
        QCOMPARE(points->size(), 1U);
        const KnowledgeStanding &point = points->front();
        QCOMPARE(point.point.number, number);
        QCOMPARE(point.entry, shared->entry.number);
        QCOMPARE(point.point.words.title, u"社保转移"_s);
        QVERIFY(point.point.words.text.contains(u"身份证和参保凭证"_s));
        for (const QString &secret : {u"刘先生"_s, u"13812345678"_s}) // a customer is nobody's knowledge
            QVERIFY2(!point.point.words.text.contains(secret), qPrintable(point.point.words.text));
        // Both or none: what was done meanwhile is told, and no second point stands there.
        QCOMPARE(stepped(desk, *answered, step(StepKind::Shared)).error().kind, Error::Kind::BadInput);
        QCOMPARE(KnowledgeDesk(desk.session()).all(Desk::leader())->size(), 1U);
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }
};

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
