// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/registerrules.h"
#include "models/service/coachingdesk.h"
#include "models/service/escalations.h"
#include "models/service/registerboard.h"
#include "models/service/registerdesk.h"
#include "models/service/retention.h"
#include "models/service/settingsdesk.h"
#include "models/store/peoplerepository.h"
#include "models/store/registerrepository.h"
#include "models/store/statement.h"
#include "models/store/verify.h"
#include "tests/service/desk.h"

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** What a leader takes up through its life: who answers for it, what is due when, and what is kept how long. */
class TestRegister : public QObject
{
    Q_OBJECT

    static inline const QString agents = u"工号,姓名,班组\n00101,王芳,一组\n00102,李娜,一组\n00201,张伟,二组\n"_s;

    static Actor other() { return {u"组长钱"_s, Role::DutyLeader, {}}; }
    /** An entry is offered to whom the store knows. */
    static void letKnow(Desk &desk, const Actor &leader)
    {
        QVERIFY(SettingsDesk(desk.session()).change(Desk::leader(), {{u"duty_leader"_s, leader.name}}, {}).ok());
    }
    static PersonId idOf(Desk &desk, const QString &no)
    {
        return *(*PeopleRepository(desk.session().records()).find(*EmployeeNo::parse(no)))->id;
    }
    /** An escalation of a caller with a call-back promised for @p due, if any. */
    static NewEntry escalation(const QString &due = {})
    {
        NewEntry fresh;
        fresh.kind = EntryKind::Escalation;
        fresh.words.contact = u"刘先生"_s;
        fresh.words.topic = u"社保转移"_s;
        fresh.words.text = u"要求主管回电"_s;
        fresh.words.urgency = Urgency::Urgent;
        if (!due.isEmpty())
            fresh.due = Desk::moment(due);
        return fresh;
    }
    static RegisterStep step(StepKind kind, const QString &text = {}, const QString &whom = {}, const QString &due = {})
    {
        RegisterStep step;
        step.kind = kind;
        step.text = text;
        step.whom = whom;
        if (!due.isEmpty())
            step.due = Desk::moment(due);
        return step;
    }
    static Result<RegisterItem> stepped(Desk &desk, const Actor &actor, const RegisterItem &seen,
                                        const RegisterStep &step)
    {
        return RegisterDesk(desk.session()).step(actor, seen.entry.number, seen.standing.lastStep, step);
    }
    static QList<qint64> numbersOf(const Result<RegisterItems> &items)
    {
        QList<qint64> numbers;
        if (items) {
            for (const RegisterItem &one : *items)
                numbers << one.entry.number;
        }
        return numbers;
    }
    static bool holdsTogether(Desk &desk)
    {
        const auto report = verifyRecords(desk.session().records(), {});
        if (!report)
            qWarning("%s", qPrintable(report.error().text));
        return report.ok();
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void stepsComeToAStanding_data()
    {
        QTest::addColumn<QString>("steps"); // "kind by[ text]", one a ";"
        QTest::addColumn<QString>("standing"); // "open|ended owner offered answer outcome"
        QTest::newRow("nothing done") << QString() << u"open A - - -"_s;
        QTest::newRow("answered") << u"answered B 可以"_s << u"open A - 可以 -"_s;
        QTest::newRow("answered twice") << u"answered A 一;answered B 二"_s << u"open A - 二 -"_s;
        QTest::newRow("offered is not handed over") << u"offered A B"_s << u"open A B - -"_s;
        QTest::newRow("offered to another instead") << u"offered A B;offered A C"_s << u"open A C - -"_s;
        QTest::newRow("declined") << u"offered A B;declined B 忙"_s << u"open A - - -"_s;
        QTest::newRow("accepted") << u"offered A B;accepted B"_s << u"open B - - -"_s;
        QTest::newRow("and on") << u"offered A B;accepted B;offered B C;accepted C"_s << u"open C - - -"_s;
        QTest::newRow("ended while offered") << u"offered A B;closed A 完"_s << u"ended A - - 完"_s;
        QTest::newRow("solved after an answer") << u"answered A 可以;solved A"_s << u"ended A - 可以 -"_s;
        QTest::newRow("reopened") << u"closed A 完;reopened B 又来"_s << u"open A - - -"_s;
        QTest::newRow("ended again") << u"closed A 完;reopened B 又;closed B 真完"_s << u"ended A - - 真完"_s;
        QTest::newRow("an answer corrected") << u"answered A 错;corrected1 A 对"_s << u"open A - 对 -"_s;
        QTest::newRow("an outcome corrected twice")
            << u"closed A 错;corrected1 A 还错;corrected1 B 对"_s << u"ended A - - 对"_s;
        QTest::newRow("another's correction touches nothing")
            << u"answered A 一;noted A 记;corrected2 A 改"_s << u"open A - 一 -"_s;
    }
    void stepsComeToAStanding()
    {
        QFETCH(QString, steps);
        RegisterEntry entry;
        entry.owner = u"A"_s;
        for (const QString &line : steps.split(u';', Qt::SkipEmptyParts)) {
            const QStringList parts = line.split(u' ');
            RegisterStep one;
            one.id = qint64(entry.steps.size()) + 1;
            QString kind = parts[0];
            if (kind.back().isDigit()) {
                one.corrects = kind.back().digitValue();
                kind.chop(1);
            }
            one.kind = *stepKindFromName(kind);
            one.by = parts[1];
            (one.kind == StepKind::Offered ? one.whom : one.text) = parts.value(2);
            entry.steps.push_back(one);
        }
        const RegisterStanding standing = standingOf(entry);
        const auto dash = [](const QString &text) { return text.isEmpty() ? u"-"_s : text; };
        QTEST(QStringList({standing.open ? u"open"_s : u"ended"_s, standing.owner, dash(standing.offeredTo),
                           dash(standing.answer), dash(standing.outcome)})
                  .join(u' '),
              "standing");
        QCOMPARE(standing.lastStep, qint64(entry.steps.size()));
        QCOMPARE(standing.closedAt.has_value(), !standing.open);
    }

    void everyKindIsWhole()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        RegisterDesk registers(desk.session());
        for (const EntryKind kind : entryKinds) {
            const QString name = entryKindName(kind);
            QCOMPARE(entryKindFromName(name), kind);
            const EntryFields fields = RegisterRules::fieldsOf(kind);
            QVERIFY2(fields.testFlags(RegisterRules::requiredOf(kind)), qPrintable(name));
            NewEntry fresh;
            fresh.kind = kind;
            QVERIFY2(registers.add(Desk::leader(), fresh).error().kind == Error::Kind::BadInput, qPrintable(name));
            fresh.words = {idOf(desk, u"00101"_s), u"题"_s, u"文"_s, u"客"_s, u"07"_s, Urgency::AtOnce, u"培训室"_s};
            fresh.words.link = u"monitor/1.wav"_s;
            fresh.due = Desk::moment(u"2026-11-26T11:00:00"_s);
            const auto added = registers.add(Desk::leader(), fresh);
            QVERIFY2(added.ok(), added ? "" : qPrintable(added.error().text));
            QCOMPARE(added->entry.words.agent.has_value(), fields.testFlag(EntryField::Agent));
            QCOMPARE(added->entry.due.has_value(), fields.testFlag(EntryField::Due));
            QCOMPARE(added->entry.words.seat.isEmpty(), !fields.testFlag(EntryField::Seat));
            QCOMPARE(added->agentName, fields.testFlag(EntryField::Agent) ? u"王芳"_s : QString());
            QCOMPARE(*registers.entry(Desk::leader(), added->entry.number), *added);
            QCOMPARE(added->standing.open, hasFate(kind)); // nobody has to end what is on record as it is
            const auto ended =
                stepped(desk, other(), *added, step(hasFate(kind) ? StepKind::Closed : StepKind::Noted, u"完"_s));
            QVERIFY2(ended.ok(), ended ? "" : qPrintable(ended.error().text));
            QCOMPARE(stepped(desk, other(), *ended, step(StepKind::Reopened, u"又"_s)).ok(), hasFate(kind));
        }
        QList<qint64> open = numbersOf(registers.open(Desk::leader()));
        std::ranges::sort(open);
        QCOMPARE(open, (QList<qint64>{1, 2, 3, 4, 5, 6, 7, 10, 11}));
        QVERIFY(holdsTogether(desk));
    }

    void whatDoesNotFitIsRefused()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        RegisterDesk registers(desk.session());
        const auto refusal = [&registers](const NewEntry &fresh) {
            const auto added = registers.add(Desk::leader(), fresh);
            return added ? std::optional<Error::Kind>() : std::optional(added.error().kind);
        };
        NewEntry fresh = escalation();
        fresh.words.contact = u"  "_s;
        QCOMPARE(refusal(fresh), Error::Kind::BadInput);
        fresh = escalation(u"2026-11-26T10:00:00"_s); // due now is too late to promise
        QCOMPARE(refusal(fresh), Error::Kind::BadInput);
        fresh = escalation();
        fresh.words.text = QString(2001, u'字');
        QCOMPARE(refusal(fresh), Error::Kind::BadInput);
        fresh = escalation();
        fresh.words.topic = QString(101, u'字');
        QCOMPARE(refusal(fresh), Error::Kind::BadInput);
        fresh = escalation();
        fresh.opened = desk.session().now() + 1ms;
        QCOMPARE(refusal(fresh), Error::Kind::BadInput);
        fresh = escalation();
        fresh.steps = {step(StepKind::Accepted)};
        QCOMPARE(refusal(fresh), Error::Kind::BadInput);
        fresh = escalation();
        fresh.words.agent = PersonId(99);
        QCOMPARE(refusal(fresh), Error::Kind::NotFound);
        QCOMPARE(refusal(escalation()), std::nullopt);
        QCOMPARE(numbersOf(registers.open(Desk::leader())), QList<qint64>{1}); // nothing of the refused ones stands
    }

    void whoTookItKeepsItUntilAnotherAccepts()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        letKnow(desk, other());
        RegisterDesk registers(desk.session());
        const auto taken = registers.add(Desk::leader(), escalation(u"2026-11-26T11:00:00"_s));
        QVERIFY(taken.ok());
        QCOMPARE(stepped(desk, other(), *taken, step(StepKind::Offered, {}, u"丙"_s)).error().kind,
                 Error::Kind::BadInput); // not hers to hand over
        QCOMPARE(stepped(desk, other(), *taken, step(StepKind::Accepted)).error().kind, Error::Kind::BadInput);
        QCOMPARE(stepped(desk, Desk::leader(), *taken, step(StepKind::Offered, {}, Desk::leader().name)).error().kind,
                 Error::Kind::BadInput);
        const auto offered = stepped(desk, Desk::leader(), *taken, step(StepKind::Offered, {}, other().name));
        QVERIFY(offered.ok());
        QCOMPARE(offered->standing.owner, Desk::leader().name);
        QCOMPARE(numbersOf(registers.offered(other())), QList<qint64>{1});
        QVERIFY(numbersOf(registers.offered(Desk::leader())).isEmpty());
        QCOMPARE(stepped(desk, other(), *offered, step(StepKind::Declined)).error().kind, Error::Kind::BadInput);
        const auto declined = stepped(desk, other(), *offered, step(StepKind::Declined, u"要开会"_s));
        QVERIFY(declined.ok());
        QCOMPARE(declined->standing.owner, Desk::leader().name);
        const auto again = stepped(desk, Desk::leader(), *declined, step(StepKind::Offered, {}, other().name));
        const auto accepted = stepped(desk, other(), *again, step(StepKind::Accepted));
        QVERIFY(accepted.ok());
        QCOMPARE(accepted->standing.owner, other().name);
        QCOMPARE(accepted->entry.owner, Desk::leader().name); // who took it first stands there
        QVERIFY(holdsTogether(desk));
    }

    void whoSteppedMeanwhileIsNamed()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        const auto taken = RegisterDesk(desk.session()).add(Desk::leader(), escalation());
        // Both in the same second, both having seen the same.
        QVERIFY(stepped(desk, other(), *taken, step(StepKind::Answered, u"已回电"_s)).ok());
        const auto late = stepped(desk, Desk::leader(), *taken, step(StepKind::Closed, u"完"_s));
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        QVERIFY(late.error().text.contains(other().name));
        const auto seen = RegisterDesk(desk.session()).entry(Desk::leader(), 1);
        QCOMPARE(seen->entry.steps.size(), size_t(1));
        QCOMPARE(seen->entry.steps.front().at, desk.session().now());
        const auto words =
            RegisterDesk(desk.session()).correct(Desk::leader(), taken->entry, taken->entry.words, u"r"_s);
        QCOMPARE(words.error().kind, Error::Kind::Conflict);
        QCOMPARE(stepped(desk, Desk::leader(), *seen, step(StepKind::Closed)).error().kind, Error::Kind::BadInput);
        const auto first = stepped(desk, Desk::leader(), *seen, step(StepKind::Noted, u"一"_s));
        const auto second = stepped(desk, Desk::leader(), *first, step(StepKind::Closed, u"二"_s));
        QCOMPARE(second->standing.outcome, u"二"_s); // of one second, in their order
        QCOMPARE(stepped(desk, Desk::leader(), *second, step(StepKind::Answered, u"x"_s)).error().kind,
                 Error::Kind::BadInput); // ended
    }

    void wordsAreCorrectedByAnotherRecord()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        RegisterDesk registers(desk.session());
        const auto taken = registers.add(Desk::leader(), escalation(u"2026-11-26T11:00:00"_s));
        EntryWords words = taken->entry.words;
        words.contact = u"刘女士"_s;
        QCOMPARE(registers.correct(other(), taken->entry, words, u" "_s).error().kind, Error::Kind::BadInput);
        const auto right = registers.correct(other(), taken->entry, words, u"听错了"_s);
        QVERIFY2(right.ok(), right ? "" : qPrintable(right.error().text));
        QCOMPARE(right->entry.corrects, taken->entry.id);
        QCOMPARE(right->entry.words.contact, u"刘女士"_s);
        QCOMPARE(right->entry.owner, Desk::leader().name);
        QCOMPARE(right->standing.due, taken->entry.due);
        QCOMPARE(registers.history(other(), 1)->size(), size_t(2));
        QCOMPARE(registers.history(other(), 1)->front().words.contact, u"刘先生"_s);
        QCOMPARE(registers.search(other(), u"女士"_s)->size(), size_t(1));
        QVERIFY(registers.search(other(), u"先生"_s)->empty());

        const auto wrong = stepped(desk, other(), *right, step(StepKind::Answered, u"三天"_s));
        RegisterStep better = step(StepKind::Corrected, u"五天"_s);
        QCOMPARE(stepped(desk, other(), *wrong, better).error().kind, Error::Kind::BadInput); // of what?
        better.corrects = wrong->standing.lastStep;
        const auto said = stepped(desk, other(), *wrong, better);
        QCOMPARE(said->standing.answer, u"五天"_s);
        QCOMPARE(said->entry.steps.size(), size_t(3));
        better.corrects = 99;
        QCOMPARE(stepped(desk, other(), *said, better).error().kind, Error::Kind::BadInput);
        for (const QString &sql : {u"UPDATE register_entry SET text = 'x'"_s, u"DELETE FROM register_entry"_s,
                                   u"UPDATE register_step SET text = 'x'"_s, u"DELETE FROM register_step"_s,
                                   u"DELETE FROM register_standing"_s})
            QVERIFY2(!Statement(desk.session().records(), sql).run().ok(), qPrintable(sql));
        QVERIFY(holdsTogether(desk));
        QVERIFY(Statement(desk.session().records(), u"UPDATE register_standing SET open = 0"_s).run().ok());
        QVERIFY(!verifyRecords(desk.session().records(), {}).ok()); // a hand in the file is seen
    }

    void promisesCallBeforeTheyAreDue()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        RegisterDesk registers(desk.session());
        const auto taken = registers.add(Desk::leader(), escalation(u"2026-11-26T11:00:00"_s));
        const auto calling = [&](const Actor &actor, const QString &at) {
            return numbersOf(registers.dueSoon(actor, Desk::moment(at), 15min));
        };
        QVERIFY(calling(Desk::leader(), u"2026-11-26T10:44:59.999"_s).isEmpty());
        QCOMPARE(calling(Desk::leader(), u"2026-11-26T10:45:00"_s), QList<qint64>{1});
        // Another leader hears of it once it is missed: it is not hers, but somebody waits.
        QVERIFY(calling(other(), u"2026-11-26T10:59:59.999"_s).isEmpty());
        QCOMPARE(calling(other(), u"2026-11-26T11:00:00"_s), QList<qint64>{1});
        const auto moved =
            stepped(desk, Desk::leader(), *taken, step(StepKind::Promised, {}, {}, u"2026-11-27T09:00:00"_s));
        QVERIFY(moved.ok());
        QCOMPARE(moved->standing.moved, 1);
        QVERIFY(calling(Desk::leader(), u"2026-11-26T11:00:00"_s).isEmpty());
        QCOMPARE(calling(Desk::leader(), u"2026-11-27T08:45:00"_s), QList<qint64>{1});
        const auto put =
            stepped(desk, Desk::leader(), *moved, step(StepKind::Snoozed, {}, {}, u"2026-11-27T08:55:00"_s));
        QVERIFY(put.ok());
        QVERIFY(calling(Desk::leader(), u"2026-11-27T08:54:59.999"_s).isEmpty());
        QCOMPARE(calling(Desk::leader(), u"2026-11-27T08:55:00"_s), QList<qint64>{1});
        QCOMPARE(stepped(desk, Desk::leader(), *put, step(StepKind::Promised, {}, {}, u"2026-11-26T10:00:00"_s))
                     .error()
                     .kind,
                 Error::Kind::BadInput);
        desk.setNow(u"2026-11-27T08:56:00"_s);
        QCOMPARE(numbersOf(registers.callingNow(Desk::leader())), QList<qint64>{1});
        QVERIFY(stepped(desk, other(), *put, step(StepKind::Solved)).ok());
        QVERIFY(numbersOf(registers.callingNow(Desk::leader())).isEmpty());
    }

    /** Whoever passes reads a row of the inbox; the number stands in the entry alone. */
    void aRowTellsNoCallersNumber()
    {
        Desk desk(u"2026-11-26T10:50:00"_s);
        RegisterDesk registers(desk.session());
        NewEntry entry = escalation(u"2026-11-26T11:00:00"_s);
        entry.words.contact = u"刘先生 138 0013 8000"_s;
        entry.words.topic.clear();
        entry.words.text =
            u"第三次来电，请回 021-5566 7788，要求主管在今天下午两点以前亲自回电说明处理结果和赔偿办法 13912345678"_s;
        const auto taken = registers.add(Desk::leader(), entry);
        QVERIFY(taken.ok());
        const AlertRecord row =
            registerAlert(*taken, Desk::leader().name, Desk::moment(u"2026-11-26T10:55:00"_s), Desk::zone());
        QVERIFY2(row.facts[u"name"_s].toString().startsWith(u"刘先生 138****8000"_s),
                 qPrintable(row.facts[u"name"_s].toString()));
        QVERIFY(row.facts[u"text"_s].toString().contains(u"021****7788"_s));
        QVERIFY(!row.facts[u"text"_s].toString().contains(u"13912"_s)); // nor the begin of one that is cut off
        QCOMPARE(Escalations::proposal(*taken).facts[u"name"_s].toString().left(15), u"刘先生 138****8000"_s);
        QCOMPARE(taken->entry.words.contact, u"刘先生 138 0013 8000"_s);
    }

    void aRowTellsWhatCalls()
    {
        Desk desk(u"2026-11-26T10:50:00"_s);
        RegisterDesk registers(desk.session());
        const auto taken = registers.add(Desk::leader(), escalation(u"2026-11-26T11:00:00"_s));
        const auto rowAt = [](const RegisterItem &item, const QString &actor, const QString &at) {
            return registerAlert(item, actor, Desk::moment(at), Desk::zone());
        };
        const AlertRecord before = rowAt(*taken, Desk::leader().name, u"2026-11-26T10:59:59.999"_s);
        QCOMPARE(before.kind, QString(registerDueKind));
        QVERIFY(!before.alarm);
        QCOMPARE(before.subject, u"entry:1"_s);
        QCOMPARE(before.facts[u"time"_s].toString(), u"11:00"_s);
        const AlertRecord late = rowAt(*taken, other().name, u"2026-11-26T11:00:00"_s);
        QVERIFY(late.alarm);
        QCOMPARE(late.instance, before.instance); // the same row, grown graver
        QVERIFY(!late.facts[u"own"_s].toBool());
        letKnow(desk, other());
        const auto offered = stepped(desk, Desk::leader(), *taken, step(StepKind::Offered, {}, other().name));
        QCOMPARE(rowAt(*offered, other().name, u"2026-11-26T10:50:00"_s).kind, QString(registerOfferKind));
        QCOMPARE(rowAt(*offered, Desk::leader().name, u"2026-11-26T10:50:00"_s).kind, QString(registerDueKind));
        // What rests in one inbox calls in another.
        const auto rests = stepped(desk, other(), *offered, step(StepKind::Snoozed, {}, {}, u"2026-11-26T11:30:00"_s));
        QVERIFY2(rests.ok(), rests ? "" : qPrintable(rests.error().text));
        QVERIFY(numbersOf(registers.callingNow(other())).isEmpty());
        QCOMPARE(numbersOf(registers.callingNow(Desk::leader())), QList<qint64>{1});
        // Both put it off, each for a time of their own.
        const auto both =
            stepped(desk, Desk::leader(), *rests, step(StepKind::Snoozed, {}, {}, u"2026-11-26T11:10:00"_s));
        QVERIFY2(both.ok(), both ? "" : qPrintable(both.error().text));
        QVERIFY(numbersOf(registers.callingNow(other())).isEmpty());
        QVERIFY(numbersOf(registers.callingNow(Desk::leader())).isEmpty());
        desk.setNow(u"2026-11-26T11:10:00"_s);
        QVERIFY(numbersOf(registers.callingNow(other())).isEmpty());
        QCOMPARE(numbersOf(registers.callingNow(Desk::leader())), QList<qint64>{1});
        // What is offered anew calls, whatever rested there.
        QVERIFY(stepped(desk, Desk::leader(), *both, step(StepKind::Offered, {}, other().name)).ok());
        QCOMPARE(numbersOf(registers.callingNow(other())), QList<qint64>{1});
    }

    void aNightShiftsEntriesBelongToItsDay()
    {
        Desk desk(u"2026-11-26T00:30:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        QVERIFY(
            desk.import(&Import::roster,
                        u"employee_no,date,start,end,shift\n00101,2026-11-25,22:00,06:00,夜班\n00102,2026-11-26,08:30,"
                        "17:30,早班\n"_s)
                .written);
        RegisterDesk registers(desk.session());
        QCOMPARE(registers.add(Desk::leader(), escalation())->entry.date, QDate(2026, 11, 25));
        desk.setNow(u"2026-11-26T06:00:00"_s); // nobody works any more
        QCOMPARE(registers.add(Desk::leader(), escalation())->entry.date, QDate(2026, 11, 26));
        NewEntry said = escalation();
        said.date = QDate(2026, 11, 27); // what is planned for tomorrow
        QCOMPARE(registers.add(Desk::leader(), said)->entry.date, QDate(2026, 11, 27));
        QCOMPARE(numbersOf(registers.ofDay(Desk::leader(), QDate(2026, 11, 25))), QList<qint64>{1});
        QCOMPARE(numbersOf(registers.open(Desk::leader())), (QList<qint64>{1, 2, 3}));
    }

    void whoMayReadWhat()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        RegisterDesk registers(desk.session());
        const auto add = [&](EntryKind kind, const QString &no, const QString &text) {
            NewEntry fresh;
            fresh.kind = kind;
            fresh.words.agent = idOf(desk, no);
            fresh.words.text = text;
            return *registers.add(Desk::leader(), fresh);
        };
        add(EntryKind::Hotline, u"00101"_s, u"社保怎么转"_s);
        add(EntryKind::Upset, u"00101"_s, u"社保来电者辱骂"_s);
        const RegisterItem second = add(EntryKind::Hotline, u"00201"_s, u"社保二组"_s);
        const Actor manager{u"经理"_s, Role::OperationsManager, {}};
        QCOMPARE(numbersOf(registers.ofDay(manager, QDate(2026, 11, 26))),
                 (QList<qint64>{1, 3})); // mood is no operations
        QCOMPARE(numbersOf(registers.search(manager, u"社保"_s)), (QList<qint64>{3, 1}));
        QCOMPARE(registers.entry(manager, 2).error().kind, Error::Kind::Forbidden);
        QCOMPARE(registers.step(manager, 1, 0, step(StepKind::Noted, u"x"_s)).error().kind, Error::Kind::Forbidden);
        for (const Role role : {Role::HumanResources, Role::Administrator, Role::System})
            QCOMPARE(registers.open({u"某"_s, role, {}}).error().kind, Error::Kind::Forbidden);
        QCOMPARE(numbersOf(registers.open({u"某"_s, Role::Quality, {}})), QList<qint64>()); // its own errors only

        const Actor own = *desk.session().actorNamed(u"李娜"_s);
        QCOMPARE(numbersOf(registers.open(own)), QList<qint64>{1});
        QVERIFY(registers.entry(own, 2).ok());
        QCOMPARE(registers.entry(own, 3).error().kind, Error::Kind::Forbidden);
        QCOMPARE(registers.step(own, 3, 0, step(StepKind::Noted, u"x"_s)).error().kind, Error::Kind::Forbidden);
        QCOMPARE(registers.step(own, 3, 0, step(StepKind::Closed, u"x"_s)).error().kind, Error::Kind::Forbidden);
        RegisterEntry claimed = second.entry; // whose it is stands in the store, not in what is handed in
        claimed.team = u"一组"_s;
        claimed.owner = own.name;
        QCOMPARE(registers.correct(own, claimed, claimed.words, u"x"_s).error().kind, Error::Kind::Forbidden);
        QCOMPARE(numbersOf(registers.search(own, u"社保"_s)), (QList<qint64>{2, 1}));
        // What another team's leader offers is read and taken over.
        const auto offered = stepped(desk, Desk::leader(), second, step(StepKind::Offered, {}, own.name));
        QVERIFY(offered.ok());
        QCOMPARE(numbersOf(registers.offered(own)), QList<qint64>{3});
        QCOMPARE(numbersOf(registers.search(own, u"社保"_s)), (QList<qint64>{3, 2, 1}));
        QVERIFY(stepped(desk, own, *offered, step(StepKind::Accepted)).ok());
        // What is private is handed over to nobody.
        QCOMPARE(registers.step(Desk::leader(), 2, 0, step(StepKind::Offered, {}, own.name)).error().kind,
                 Error::Kind::BadInput);
    }

    void whoLeadsSeveralTeamsHasTheirEntries()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        RegisterDesk registers(desk.session());
        for (const QString &no : {u"00101"_s, u"00201"_s}) {
            NewEntry fresh = escalation();
            fresh.words.agent = idOf(desk, no);
            QVERIFY(registers.add(Desk::leader(), fresh).ok());
        }
        const Actor own = *desk.session().actorNamed(u"李娜"_s); // of the first team
        const TimeRange day{desk.session().now() - 1h, desk.session().now() + 1h};
        QCOMPARE(numbersOf(registers.open(own)), QList<qint64>{1});
        QCOMPARE(registers.topics(own, day, 5)->front().count, 1);
        QVERIFY(SettingsDesk(desk.session()).change(Desk::leader(), {{u"leads.李娜"_s, u"一组; 二组"_s}}, {}).ok());
        QCOMPARE(numbersOf(registers.open(own)), (QList<qint64>{1, 2}));
        QCOMPARE(numbersOf(registers.search(own, u"社保"_s)), (QList<qint64>{2, 1}));
        QCOMPARE(registers.topics(own, day, 5)->front().count, 2);
        QCOMPARE(CoachingDesk(desk.session()).people(own)->size(), size_t(3));
    }

    void anotherAgentTakesTheEntryAlong()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        RegisterDesk registers(desk.session());
        NewEntry fresh = escalation();
        fresh.words.agent = idOf(desk, u"00101"_s);
        const auto taken = registers.add(Desk::leader(), fresh);
        EntryWords words = taken->entry.words;
        words.agent = idOf(desk, u"00201"_s);
        const auto right = registers.correct(Desk::leader(), taken->entry, words, u"看错"_s);
        QVERIFY2(right.ok(), right ? "" : qPrintable(right.error().text));
        QCOMPARE(right->entry.team, u"二组"_s);
        QCOMPARE(right->agentName, u"张伟"_s);
        QCOMPARE(numbersOf(registers.open(*desk.session().actorNamed(u"张伟"_s))), QList<qint64>{1});
        QCOMPARE(numbersOf(registers.search(*desk.session().actorNamed(u"张伟"_s), u"社保"_s)), QList<qint64>{1});
        QVERIFY(numbersOf(registers.search(*desk.session().actorNamed(u"李娜"_s), u"社保"_s)).isEmpty());
        words.agent.reset(); // about nobody any more: it stays where it is
        QCOMPARE(registers.correct(Desk::leader(), right->entry, words, u"不是他"_s)->entry.team, u"二组"_s);
        QVERIFY(holdsTogether(desk));
    }

    void topicsAreCounted()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        RegisterDesk registers(desk.session());
        const auto add = [&](EntryKind kind, const QString &topic, const QString &at) {
            NewEntry fresh = escalation();
            fresh.kind = kind;
            fresh.words.agent = idOf(desk, u"00101"_s);
            fresh.words.addressee = u"后勤"_s;
            fresh.words.topic = topic;
            fresh.opened = Desk::moment(at);
            return registers.add(Desk::leader(), fresh).ok();
        };
        QVERIFY(add(EntryKind::Hotline, u"社保"_s, u"2026-11-26T08:00:00"_s));
        QVERIFY(add(EntryKind::Question, u"社保"_s, u"2026-11-26T09:59:59.999"_s));
        QVERIFY(add(EntryKind::Escalation, u"医保"_s, u"2026-11-26T09:00:00"_s));
        QVERIFY(add(EntryKind::Escalation, {}, u"2026-11-26T09:00:00"_s));
        QVERIFY(add(EntryKind::WorkOrder, u"医保"_s, u"2026-11-26T09:00:00"_s)); // not asked by anybody
        QVERIFY(add(EntryKind::Hotline, u"医保"_s, u"2026-11-26T07:59:59.999"_s)); // before
        QVERIFY(add(EntryKind::Hotline, u"医保"_s, u"2026-11-26T10:00:00"_s)); // after
        const TimeRange range{Desk::moment(u"2026-11-26T08:00:00"_s), Desk::moment(u"2026-11-26T10:00:00"_s)};
        const auto topics = registers.topics(Desk::leader(), range, 5);
        QVERIFY2(topics.ok(), topics ? "" : qPrintable(topics.error().detail));
        QCOMPARE(*topics, (std::vector<TopicCount>{{u"社保"_s, 2}, {u"医保"_s, 1}}));
        QCOMPARE(registers.topics(Desk::leader(), range, 1)->size(), size_t(1));
    }

    void aHotlineEntryMayEndAtOnce()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        NewEntry fresh;
        fresh.kind = EntryKind::Hotline;
        fresh.words.agent = idOf(desk, u"00101"_s);
        fresh.words.text = u"异地社保怎么转"_s;
        fresh.alert = u"hotlineCall/7/1.1"_s;
        fresh.steps = {step(StepKind::Answered, u"先开凭证"_s), step(StepKind::Solved)};
        const auto added = RegisterDesk(desk.session()).add(Desk::leader(), fresh);
        QVERIFY2(added.ok(), added ? "" : qPrintable(added.error().text));
        QVERIFY(!added->standing.open);
        QCOMPARE(added->standing.answer, u"先开凭证"_s);
        QCOMPARE(RegisterDesk(desk.session()).search(Desk::leader(), u"凭证"_s)->size(), size_t(1));
        QCOMPARE(**RegisterRepository(desk.session().records()).ofAlert(fresh.alert), qint64(1));
        QVERIFY(!RegisterRepository(desk.session().records()).ofAlert({})->has_value());
    }

    void textsExpireWithTheLastWord()
    {
        Desk desk(u"2026-11-23T08:00:00"_s);
        RegisterDesk registers(desk.session());
        NewEntry fresh = escalation();
        fresh.words.text = u"zebra 社保"_s;
        const auto old = registers.add(Desk::leader(), fresh);
        const auto lived = registers.add(Desk::leader(), fresh);
        const auto waits = registers.add(Desk::leader(), fresh);
        const auto answered = stepped(desk, Desk::leader(), *old, step(StepKind::Answered, u"zebra"_s));
        QVERIFY(stepped(desk, Desk::leader(), *answered, step(StepKind::Closed, u"zebra"_s)).ok());
        desk.setNow(u"2028-11-23T08:00:00"_s);
        QVERIFY(stepped(desk, other(), *lived, step(StepKind::Closed, u"没有下文"_s)).ok());
        desk.setNow(u"2029-12-01T08:00:00"_s);
        while (Retention(desk.session()).step()->more) {}
        const auto gone = RegisterRepository(desk.session().records()).numbered(1);
        QVERIFY(gone->erased && gone->steps.front().erased);
        QCOMPARE(gone->words.text + gone->words.contact + gone->steps.front().text, QString());
        QCOMPARE(gone->owner, Desk::leader().name);
        QCOMPARE(numbersOf(registers.search(Desk::leader(), u"社保"_s)), (QList<qint64>{3, 2}));
        // However old it is: what nobody ended still waits for somebody.
        QCOMPARE(numbersOf(registers.open(Desk::leader())), QList<qint64>{3});
        QCOMPARE(registers.entry(Desk::leader(), 3)->entry, waits->entry);
        QVERIFY(stepped(desk, Desk::leader(), *waits, step(StepKind::Closed, u"x"_s)).ok());
        QCOMPARE(stepped(desk, Desk::leader(), *registers.entry(Desk::leader(), 1), step(StepKind::Noted, u"x"_s))
                     .error()
                     .kind,
                 Error::Kind::BadInput);
        desk.setNow(u"2033-12-01T08:00:00"_s);
        while (Retention(desk.session()).step()->more) {}
        const auto parts = Statement(desk.session().records(), u"SELECT count(*) FROM register_words_data WHERE "
                                                               "instr(block, CAST('zebra' AS BLOB)) > 0"_s)
                               .first([](const Statement &s) { return s.number(0); });
        QCOMPARE(**parts, 0);
        QVERIFY(holdsTogether(desk));
    }

    void openOnesAreFoundWithoutReadingTheYears()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        for (const QString &sql :
             {u"SELECT id FROM register_standing AS s WHERE s.open = 1 ORDER BY s.due"_s,
              u"SELECT id FROM register_standing WHERE open = 1 AND due <= 5"_s,
              u"SELECT id FROM register_standing WHERE open = 1 AND offered_to <> '' AND offered_to = 'x'"_s,
              u"SELECT id FROM register_standing AS s WHERE s.date >= '2026-11-26' AND s.date <= '2026-11-26'"_s,
              u"SELECT id FROM register_standing AS s WHERE s.kind IN ('hotline', 'question') AND s.opened_at >= 0"_s,
              u"SELECT id FROM register_standing WHERE erased = 0 AND open = 0 AND touched_at < 5"_s,
              u"SELECT id FROM register_step WHERE number = 7"_s}) {
            const auto plan =
                Statement(desk.session().records(), u"EXPLAIN QUERY PLAN "_s + sql).first([](const Statement &s) {
                    return s.text(3);
                });
            QVERIFY2((*plan)->contains(u"INDEX"_s), qPrintable(sql + u": "_s + **plan));
        }
    }
};

QTEST_GUILESS_MAIN(TestRegister)
#include "tst_register.moc"
