// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/carequeue.h"
#include "models/service/coachingdesk.h"
#include "models/service/draftdesk.h"
#include "models/service/flooractiondesk.h"
#include "models/service/followupboard.h"
#include "models/service/hrexport.h"
#include "models/service/listeningdesk.h"
#include "models/service/registerdesk.h"
#include "models/service/retention.h"
#include "models/store/alertrepository.h"
#include "models/store/audittrail.h"
#include "models/store/historyfile.h"
#include "models/store/statement.h"
#include "models/store/verify.h"
#include "tests/service/desk.h"

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** Coaching notes through their life, who may read them, the search, and the listening register with its weeks. */
class TestCoaching : public QObject
{
    Q_OBJECT

    static inline const QString agents =
        u"工号,姓名,班组,feed_member,listen_notice_on\n00101,王芳,一组,王芳;PJSIP/1001,"
        "2026-01-01\n00102,李娜,一组,李娜;PJSIP/1002,2026-01-01\n00201,张伟,二组,张伟,\n"_s;

    static PersonId idOf(Desk &desk, const QString &name)
    {
        const auto people = CoachingDesk(desk.session()).people(Desk::leader());
        return *std::ranges::find(*people, name, &Person::name)->id;
    }
    static NewNote note(PersonId person, const QString &fact, NoteKind kind = NoteKind::Advice)
    {
        NewNote fresh{person, {}, {}, {}, {}};
        fresh.words.kind = kind;
        fresh.words.fact = fact;
        return fresh;
    }
    static AgreedAction agreed(const QString &text, QDate due) { return {{}, text, due, {}, {}, {}, {}}; }
    static ListeningEntry heard(PersonId person, const QString &at, ListeningKind kind = ListeningKind::Monitored)
    {
        return {.id = {},
                .number = 0,
                .corrects = {},
                .person = person,
                .team = {},
                .kind = kind,
                .by = {},
                .began = Desk::moment(at),
                .length = std::chrono::seconds(90),
                .agentKey = {},
                .call = {},
                .advice = u"慢一点"_s,
                .status = ListeningEntry::Status::Kept,
                .reason = {},
                .recordedAt = {},
                .recordedBy = {},
                .erased = false};
    }
    static ListeningFacts factsOf(Desk &desk, PersonId person)
    {
        const auto week = ListeningDesk(desk.session()).week(Desk::leader(), desk.session().now());
        return std::ranges::find_if(week->people, [person](const PersonWeek &one) { return one.person.id == person; })
            ->facts;
    }
    static int countOf(Desk &desk, const QString &what)
    {
        const auto said = AuditTrail(desk.session().records()).between(Moment(), Moment::max());
        return int(std::ranges::count(*said, what, &AuditRecord::what));
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aNoteIsCorrectedAndNothingIsLost()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        const PersonId fang = idOf(desk, u"王芳"_s);
        CoachingDesk coaching(desk.session());
        NewNote fresh = note(fang, u" 两次放下电话查资料 "_s);
        fresh.source = u"alert:17"_s;
        fresh.actions = {agreed(u"一页纸"_s, QDate(2026, 11, 27))};
        const auto first = coaching.add(Desk::leader(), fresh);
        QVERIFY2(first.ok(), first ? "" : qPrintable(first.error().text));
        QCOMPARE(first->words.fact, u"两次放下电话查资料"_s);
        QCOMPARE(first->author, Desk::leader().name);
        QCOMPARE(first->team, u"一组"_s);

        desk.setNow(u"2026-11-26T10:05:00"_s);
        const Actor other{u"组长钱"_s, Role::DutyLeader, {}};
        NoteWords words = first->words;
        words.request = u"先说明原因"_s;
        const auto second = coaching.correct(other, *first, words, {agreed(u"三通录音"_s, QDate(2026, 11, 26))});
        QVERIFY(second.ok());
        QCOMPARE(second->corrects, first->id);
        QCOMPARE(second->author, Desk::leader().name);
        QCOMPARE(second->recordedBy, other.name);
        QCOMPARE(second->source, u"alert:17"_s);
        const auto late = coaching.correct(Desk::leader(), *first, words, {}); // who looked at the first one
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        const auto shown = coaching.ofPerson(Desk::leader(), fang);
        QCOMPARE(shown->size(), size_t(1));
        QCOMPARE(shown->front().actions.size(), size_t(2));
        QCOMPARE(shown->front().actions.front().text, u"三通录音"_s); // by date
        QCOMPARE(coaching.history(Desk::leader(), first->number)->size(), size_t(2));

        QCOMPARE(coaching.withdraw(other, *second, u"  "_s).error().kind, Error::Kind::BadInput);
        const auto gone = coaching.withdraw(other, *second, u"写错人"_s);
        QVERIFY(gone.ok() && gone->withdrawn);
        QCOMPARE(coaching.correct(other, *gone, words, {}).error().kind, Error::Kind::Conflict);
        QCOMPARE(coaching.history(Desk::leader(), first->number)->size(), size_t(3));
        QVERIFY(coaching.due(Desk::leader())->empty()); // what a withdrawn note agreed on is asked of nobody
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }

    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("hrVisible");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QDate>("due");
        const QDate day(2026, 11, 26);
        QTest::newRow("no fact") << u"  "_s << int(NoteKind::Advice) << false << QString() << day;
        QTest::newRow("too long") << QString(2001, u'字') << int(NoteKind::Advice) << false << QString() << day;
        QTest::newRow("mood for HR") << u"离席"_s << int(NoteKind::Care) << true << QString() << day;
        QTest::newRow("a date gone by") << u"f"_s << int(NoteKind::Advice) << false << u"x"_s << day.addDays(-1);
        QTest::newRow("no date") << u"f"_s << int(NoteKind::Advice) << false << u"x"_s << QDate();
    }
    void whatDoesNotFitIsRefused()
    {
        QFETCH(QString, fact);
        QFETCH(int, kind);
        QFETCH(bool, hrVisible);
        QFETCH(QString, action);
        QFETCH(QDate, due);
        Desk desk(u"2026-11-26T23:59:59"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        NewNote fresh = note(idOf(desk, u"王芳"_s), fact, NoteKind(kind));
        fresh.words.hrVisible = hrVisible;
        if (!action.isEmpty())
            fresh.actions = {agreed(action, due)};
        QCOMPARE(CoachingDesk(desk.session()).add(Desk::leader(), fresh).error().kind, Error::Kind::BadInput);
        QCOMPARE(countOf(desk, u"coaching.note"_s), 0);
    }

    void whoMayReadWhat()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        const PersonId fang = idOf(desk, u"王芳"_s);
        const PersonId wei = idOf(desk, u"张伟"_s);
        CoachingDesk coaching(desk.session());
        NewNote open = note(fang, u"社保业务讲得清楚"_s, NoteKind::Praise);
        open.words.hrVisible = true;
        QVERIFY(coaching.add(Desk::leader(), open).ok());
        QVERIFY(coaching.add(Desk::leader(), note(fang, u"只给组长看"_s)).ok());
        QVERIFY(coaching.add(Desk::leader(), note(wei, u"二组的记录"_s)).ok());

        const Actor hr{u"人事"_s, Role::HumanResources, {}};
        QCOMPARE(coaching.ofPerson(hr, fang)->size(), size_t(1));
        QCOMPARE(countOf(desk, u"coaching.view"_s), 1);
        QVERIFY(ListeningDesk(desk.session()).ofPerson(hr, fang).ok());
        QCOMPARE(countOf(desk, u"listening.view"_s), 1);
        QCOMPARE(coaching.search(hr, u"社保"_s)->size(), size_t(1));
        QVERIFY(coaching.add(Desk::leader(), note(fang, u"社保，只给组长看"_s)).ok());
        QCOMPARE(coaching.search(hr, u"社保"_s, 1)->size(), size_t(1)); // what HR may not see takes nobody's place
        QCOMPARE(coaching.add(hr, note(fang, u"x"_s)).error().kind, Error::Kind::Forbidden);
        QCOMPARE(coaching.ofPerson({u"管理员"_s, Role::Administrator, {}}, fang).error().kind, Error::Kind::Forbidden);
        QCOMPARE(coaching.ofPerson({u"质检"_s, Role::Quality, {}}, fang).error().kind, Error::Kind::Forbidden);

        // A leader who is on the list of agents has a team: its people are listed, another's are looked at on record.
        const Actor own{u"李娜"_s, Role::DutyLeader, idOf(desk, u"李娜"_s)};
        QCOMPARE(coaching.people(own)->size(), size_t(2));
        QCOMPARE(coaching.ofPerson(own, fang)->size(), size_t(3));
        QCOMPARE(countOf(desk, u"coaching.view"_s), 1);
        QCOMPARE(coaching.ofPerson(own, wei)->size(), size_t(1));
        QCOMPARE(countOf(desk, u"coaching.view"_s), 2);
        QCOMPARE(coaching.search(own, u"记录"_s)->size(), size_t(0)); // of the other team
        QCOMPARE(coaching.search(Desk::leader(), u"记录"_s)->size(), size_t(1));
        // Nothing is written about them.
        QCOMPARE(coaching.add(own, note(wei, u"x"_s)).error().kind, Error::Kind::Forbidden);
        QVERIFY(coaching.add(own, note(fang, u"x"_s)).ok());
    }

    /** The last notes and what is open of them, as whoever looks may read them; what does not stand is left out. */
    void aGlanceTellsWhatMayBeRead()
    {
        using State = CoachingGlance::State;
        using Trail = CoachingDesk::Trail;
        Desk desk(u"2026-11-26T10:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        const PersonId fang = idOf(desk, u"王芳"_s);
        CoachingDesk coaching(desk.session());
        const auto write = [&](const QString &fact, bool hrVisible, QDate due) {
            NewNote fresh = note(fang, fact);
            fresh.words.hrVisible = hrVisible;
            fresh.actions = {agreed(fact + u"!"_s, due)};
            return *coaching.add(Desk::leader(), fresh);
        };
        (void)write(u"一"_s, false, QDate(2026, 11, 29));
        desk.setNow(u"2026-11-26T10:01:00"_s);
        (void)write(u"二"_s, true, QDate(2026, 11, 28));
        desk.setNow(u"2026-11-26T10:02:00"_s);
        const CoachingNote ended = write(u"三"_s, false, QDate(2026, 11, 27));
        QVERIFY(coaching.finish(Desk::leader(), *ended.actions.front().id, {}).ok());
        desk.setNow(u"2026-11-26T10:03:00"_s);
        const CoachingNote gone = write(u"四"_s, true, QDate(2026, 11, 26));
        QVERIFY(coaching.withdraw(Desk::leader(), gone, u"写错人"_s).ok());
        const auto glance = [&coaching](const Actor &actor, const QString &key, Trail trail = Trail::Avoid) {
            return *coaching.glance(actor, key, 2, trail);
        };
        const auto facts = [](const CoachingGlance &one) {
            QStringList words;
            for (const CoachingNote &said : one.notes)
                words << said.words.fact;
            for (const AgreedAction &action : one.open)
                words << action.text;
            return words;
        };
        const CoachingGlance seen = glance(Desk::leader(), u"PJSIP/1001"_s);
        QVERIFY(seen.state == State::Told && seen.person == fang);
        QCOMPARE(facts(seen), QStringList({u"三"_s, u"二"_s, u"二!"_s, u"一!"_s}));
        QCOMPARE(seen.noteCount, size_t(3));
        QCOMPARE(seen.openCount, size_t(2));
        QVERIFY(glance(Desk::leader(), u"PJSIP/1999"_s) == CoachingGlance{State::Nobody});
        for (const Role role : {Role::Administrator, Role::Quality, Role::System})
            QVERIFY(glance({u"x"_s, role, {}}, u"王芳"_s, Trail::Leave) == CoachingGlance());
        QVERIFY(glance({u""_s, Role::DutyLeader, {}}, u"nobody"_s) == CoachingGlance());
        QCOMPARE(countOf(desk, u"coaching.view"_s), 0);

        const Actor hr{u"人事"_s, Role::HumanResources, {}};
        QVERIFY((glance(hr, u"王芳"_s) == CoachingGlance{State::Untold, fang}));
        QCOMPARE(countOf(desk, u"coaching.view"_s), 0);
        QCOMPARE(facts(glance(hr, u"王芳"_s, Trail::Leave)), QStringList({u"二"_s, u"二!"_s}));
        QCOMPARE(countOf(desk, u"coaching.view"_s), 1);
        const Actor other{u"张伟"_s, Role::DutyLeader, idOf(desk, u"张伟"_s)};
        QVERIFY((glance(other, u"王芳"_s) == CoachingGlance{State::Untold, fang}));
        QCOMPARE(glance(other, u"王芳"_s, Trail::Leave).noteCount, size_t(3));
        QCOMPARE(countOf(desk, u"coaching.view"_s), 2);

        desk.setNow(u"2029-12-01T08:00:00"_s); // all of it has expired
        while (Retention(desk.session()).step()->more) {}
        QVERIFY((glance(Desk::leader(), u"王芳"_s) == CoachingGlance{State::Told, fang}));
    }

    void wordsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("two characters") << u"社保"_s << 1;
        QTest::newRow("two others") << u"投诉"_s << 2;
        QTest::newRow("one") << u"诉"_s << 2;
        QTest::newRow("in another order") << u"保社"_s << 0;
        QTest::newRow("over the end of a step") << u"投诉先"_s << 0;
        QTest::newRow("two words") << u"社保 投诉"_s << 1;
        QTest::newRow("of a request and an agreed action") << u"复述 录音"_s << 1;
        QTest::newRow("begun in Latin letters") << u"AH"_s << 1;
        QTest::newRow("in the middle of them") << u"HT"_s << 0;
        QTest::newRow("a quotation mark and a star") << u"\"社保*"_s << 1;
        QTest::newRow("nothing but signs") << u"，。\"'"_s << 0;
        QTest::newRow("nothing") << u" "_s << 0;
        QTest::newRow("a word of the question") << u"社保 AND 投诉"_s << 0;
        QTest::newRow("beyond the first plane") << QString::fromUcs4(U"\U00020BB7") << 1;
    }
    void wordsAreFound()
    {
        QFETCH(QString, text);
        Desk desk(u"2026-11-26T10:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        const PersonId fang = idOf(desk, u"王芳"_s);
        CoachingDesk coaching(desk.session());
        NewNote first = note(fang, u"医保投诉"_s);
        first.words.request = u"先复述"_s;
        first.actions = {agreed(u"听三通录音"_s, QDate(2026, 12, 1))};
        QVERIFY(coaching.add(Desk::leader(), first).ok());
        QVERIFY(
            coaching.add(Desk::leader(), note(fang, u"社保转移的投诉, AHT 5:06 "_s + QString::fromUcs4(U"\U00020BB7")))
                .ok());
        const auto wrong = coaching.add(Desk::leader(), note(fang, u"社保写错了"_s));
        QVERIFY(
            coaching.correct(Desk::leader(), *wrong, {NoteKind::Advice, u"别的"_s, {}, {}, {}, {}, false}, {}).ok());
        const auto gone = coaching.add(Desk::leader(), note(fang, u"社保"_s));
        QVERIFY(coaching.withdraw(Desk::leader(), *gone, u"r"_s).ok());
        const auto found = coaching.search(Desk::leader(), text);
        QVERIFY2(found.ok(), found ? "" : qPrintable(found.error().detail));
        QTEST(int(found->size()), "found");
    }

    void whatIsAgreedComesWhenItIsDue()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        CoachingDesk coaching(desk.session());
        NewNote fresh = note(idOf(desk, u"王芳"_s), u"f"_s, NoteKind::FollowUp);
        fresh.actions = {agreed(u"今天"_s, QDate(2026, 11, 26)), agreed(u"明天"_s, QDate(2026, 11, 27))};
        const auto kept = coaching.add(Desk::leader(), fresh);
        QVERIFY(kept.ok());
        const auto due = [&coaching] {
            QStringList texts;
            const auto found = coaching.due(Desk::leader());
            for (const FollowUp &one : *found)
                texts << one.action.text;
            return texts;
        };
        QCOMPARE(due(), QStringList{u"今天"_s});
        desk.setNow(u"2026-11-26T23:59:59"_s);
        QCOMPARE(due(), QStringList{u"今天"_s});
        desk.setNow(u"2026-11-27T00:00:00"_s);
        QCOMPARE(due(), (QStringList{u"今天"_s, u"明天"_s}));
        const AlertRecord row = followUpAlert(coaching.due(Desk::leader())->front(), Desk::zone());
        QCOMPARE(row.kind, QString(followUpKind));
        QCOMPARE(row.since, Desk::moment(u"2026-11-26T00:00:00"_s));

        const qint64 first = *kept->actions[0].id;
        const qint64 second = *kept->actions[1].id;
        QVERIFY(coaching.snooze(Desk::leader(), first, Desk::moment(u"2026-11-27T08:00:00"_s)).ok());
        QCOMPARE(due(), QStringList{u"明天"_s});
        desk.setNow(u"2026-11-27T08:00:00"_s);
        QCOMPARE(due().size(), 2);
        QVERIFY(coaching.finish(Desk::leader(), first, u"做到了"_s).ok());
        QCOMPARE(coaching.finish(Desk::leader(), first, {}).error().kind, Error::Kind::Conflict);
        QCOMPARE(coaching.postpone(Desk::leader(), second, QDate(2026, 11, 26)).error().kind, Error::Kind::BadInput);
        QVERIFY(coaching.postpone(Desk::leader(), second, QDate(2026, 12, 4)).ok());
        QVERIFY(due().isEmpty());
        QVERIFY(coaching.reopen(Desk::leader(), first).ok());
        QCOMPARE(due(), QStringList{u"今天"_s});
        QCOMPARE(coaching.finish(Desk::leader(), 99, {}).error().kind, Error::Kind::NotFound);
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }

    void aWeekEndsAtMidnightOfSunday()
    {
        Desk desk(u"2027-01-04T00:00:00"_s); // a Monday; the week before is the 53rd of 2026
        QVERIFY(desk.import(&Import::agents, agents).written);
        const PersonId fang = idOf(desk, u"王芳"_s);
        ListeningDesk listening(desk.session());
        for (const QString &at : {u"2026-12-27T23:59:59"_s, u"2026-12-28T00:00:00"_s, u"2026-12-31T23:59:59"_s,
                                  u"2027-01-01T00:00:00"_s, u"2027-01-03T23:59:59.999"_s, u"2027-01-04T00:00:00"_s})
            QVERIFY(listening.add(Desk::leader(), heard(fang, at)).ok());
        QVERIFY(listening.add(Desk::leader(), heard(fang, u"2027-01-03T12:00:00"_s, ListeningKind::CalledBack)).ok());
        QCOMPARE(factsOf(desk, fang).monitored, 1);
        QCOMPARE(factsOf(desk, fang).calledBack, 0);
        desk.setNow(u"2027-01-03T23:59:59.999"_s);
        const auto week = listening.week(Desk::leader(), desk.session().now());
        QCOMPARE(week->week.text(), u"2026-W53"_s);
        QCOMPARE(factsOf(desk, fang).monitored, 4);
        QCOMPARE(factsOf(desk, fang).calledBack, 1);
        QCOMPARE(week->queue.size(), size_t(3)); // one call-back is still owed
    }

    void anybodysListeningCounts()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        const PersonId fang = idOf(desk, u"王芳"_s);
        ListeningDesk listening(desk.session());
        const Actor quality{u"质检何敏"_s, Role::Quality, {}};
        const auto first = listening.add(quality, heard(fang, u"2026-11-26T09:00:00"_s));
        QVERIFY(first.ok());
        QCOMPARE(first->by, quality.name);
        QVERIFY(listening.add(Desk::leader(), heard(fang, u"2026-11-26T09:30:00"_s)).ok());
        QCOMPARE(factsOf(desk, fang).monitored, 2);
        QCOMPARE(
            listening.add({u"人事"_s, Role::HumanResources, {}}, heard(fang, u"2026-11-26T09:00:00"_s)).error().kind,
            Error::Kind::Forbidden);
        QCOMPARE(listening.add(quality, heard(fang, u"2026-11-26T10:00:01"_s)).error().kind, Error::Kind::BadInput);
        ListeningEntry longOne = heard(fang, u"2026-11-26T05:00:00"_s);
        longOne.length = std::chrono::hours(4) + std::chrono::seconds(1);
        QCOMPARE(listening.add(quality, longOne).error().kind, Error::Kind::BadInput);

        ListeningEntry better = *first;
        better.advice = u"请停两秒"_s;
        const auto second = listening.complete(Desk::leader(), *first, better);
        QVERIFY(second.ok());
        QCOMPARE(second->by, quality.name); // who listened stays, who wrote is another
        QCOMPARE(listening.complete(quality, *first, better).error().kind, Error::Kind::Conflict);
        QVERIFY(listening.withdraw(Desk::leader(), *second, u"重复"_s).ok());
        QCOMPARE(factsOf(desk, fang).monitored, 1);
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }

    /** Upsets, what was agreed in care, very long calls, and how long ago the last talk was: nobody is left out. */
    void whoNeedsATalk()
    {
        using Kind = CareReason::Kind;
        Desk desk(u"2026-11-20T10:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        const PersonId fang = idOf(desk, u"王芳"_s);
        const PersonId na = idOf(desk, u"李娜"_s);
        const PersonId wei = idOf(desk, u"张伟"_s);
        const auto placesOf = [&desk] {
            return *CareQueue(desk.session()).of(Desk::leader(), {2026, 11, 26}, desk.session().now());
        };
        const auto reasonsOf = [&placesOf](PersonId person) {
            const auto places = placesOf();
            return std::ranges::find(places, person, &CarePlace::person)->reasons;
        };
        CoachingDesk coaching(desk.session());
        NewNote talk = note(fang, u"家里有事"_s, NoteKind::Care);
        talk.actions = {agreed(u"周四再聊"_s, QDate(2026, 11, 26))};
        QVERIFY(coaching.add(Desk::leader(), talk).ok());
        NewNote advice = note(na, u"先问单号"_s);
        advice.actions = {agreed(u"听三通录音"_s, QDate(2026, 11, 21))}; // it is no care
        QVERIFY(coaching.add(Desk::leader(), advice).ok());
        desk.setNow(u"2026-11-26T10:00:00"_s);
        NewEntry upset;
        upset.kind = EntryKind::Upset;
        upset.words.agent = na;
        upset.words.text = u"连续两通辱骂电话"_s;
        QVERIFY(RegisterDesk(desk.session()).add(Desk::leader(), upset).ok());
        // Calls that grew to an alarm count, today's alone.
        for (const auto &[at, alarm] :
             {std::pair(u"2026-11-26T09:00:00"_s, true), std::pair(u"2026-11-26T09:30:00"_s, false),
              std::pair(u"2026-11-25T09:00:00"_s, true)}) {
            const auto grant = desk.session().grant(Desk::leader(), Action::HandleAlert);
            Result<Transaction> transaction = Transaction::begin(desk.session().records());
            AlertRecord alert;
            alert.kind = u"longCall"_s;
            alert.subject = u"张伟"_s;
            alert.instance = at;
            alert.alarm = alarm;
            alert.since = alert.raisedAt = Desk::moment(at);
            QVERIFY(AlertRepository(desk.session().records()).save(*transaction, *grant, alert).ok());
            QVERIFY(transaction->commit(*grant, {u"alert.raise"_s, u"alert:"_s + at, {}, {}}).ok());
        }
        QList<PersonId> order;
        for (const CarePlace &place : placesOf())
            order << place.person;
        QCOMPARE(order, (QList<PersonId>{na, fang, wei}));
        QCOMPARE(reasonsOf(na), (std::vector<CareReason>{{Kind::Upset, 1}, {Kind::NeverCared, 0}}));
        QCOMPARE(reasonsOf(fang), (std::vector<CareReason>{{Kind::ActionsDue, 1}, {Kind::LastCare, 6}}));
        QCOMPARE(reasonsOf(wei), (std::vector<CareReason>{{Kind::LongCalls, 1}, {Kind::NeverCared, 0}}));
        const auto older = *CareQueue(desk.session()).of(Desk::leader(), {2026, 11, 25}, desk.session().now());
        QCOMPARE(std::ranges::find(older, wei, &CarePlace::person)->reasons.front(), (CareReason{Kind::LongCalls, 1}));
        // A talk ends what upset somebody before it; the person stays.
        desk.setNow(u"2026-11-26T10:05:00"_s);
        const auto talked = coaching.add(Desk::leader(), note(na, u"聊了十分钟"_s, NoteKind::Care));
        QVERIFY(talked.ok());
        QCOMPARE(reasonsOf(na), (std::vector<CareReason>{{Kind::LastCare, 0}}));
        QCOMPARE(placesOf().size(), size_t(3));
        // One that was withdrawn never was.
        QVERIFY(coaching.withdraw(Desk::leader(), *talked, u"写错人"_s).ok());
        QCOMPARE(reasonsOf(na).front(), (CareReason{Kind::Upset, 1}));
    }

    void theFloorProposesWhoWasHeard()
    {
        Desk desk(u"2026-11-26T14:02:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        const PersonId fang = idOf(desk, u"王芳"_s);
        FloorActionDesk floor(desk.session());
        ListeningDesk listening(desk.session());
        const FloorAction listen{
            FloorActionKind::Listen, u"王芳"_s, u"王芳"_s, u"PJSIP/1001"_s, {}, {}, u"PJSIP/1"_s, {}};
        QVERIFY(floor.ask(Desk::leader(), listen).ok());
        auto entries = listening.ofPerson(Desk::leader(), fang);
        QCOMPARE(entries->size(), size_t(1));
        QCOMPARE(entries->front().status, ListeningEntry::Status::Proposed);
        QVERIFY(!entries->front().length);
        QCOMPARE(factsOf(desk, fang).monitored, 0); // not before somebody says so

        CallRecord call;
        call.call = u"1700.1"_s;
        call.queue = u"社保"_s;
        call.agentKey = u"王芳"_s;
        call.outcome = CallRecord::Outcome::Answered;
        call.joined = Desk::moment(u"2026-11-26T14:00:00"_s);
        call.answered = Desk::moment(u"2026-11-26T14:00:10"_s);
        call.ended = Desk::moment(u"2026-11-26T14:08:52"_s);
        call.talkSeconds = 522;
        HistoryFile::Batch batch;
        batch.calls = {call};
        QVERIFY(HistoryFile(desk.session().history()).write(batch).ok());
        desk.setNow(u"2026-11-26T14:10:00"_s);
        entries = listening.ofPerson(Desk::leader(), fang);
        QCOMPARE(entries->front().length, std::optional(std::chrono::seconds(412)));
        QCOMPARE(entries->front().call, u"1700.1"_s);
        QCOMPARE(factsOf(desk, fang).longCalls, 1); // of 8:42, the limit is 8:00
        ListeningEntry done = entries->front();
        done.advice = u"先说明原因"_s;
        QVERIFY(listening.complete(Desk::leader(), entries->front(), done).ok());
        QCOMPARE(factsOf(desk, fang).monitored, 1);

        // What failed was not heard.
        QVERIFY(floor.ask(Desk::leader(), listen).ok());
        QCOMPARE(listening.ofPerson(Desk::leader(), fang)->size(), size_t(2));
        QVERIFY(floor.failed(Desk::leader(), listen, {Error::Kind::Conflict, u"busy"_s, {}}).ok());
        QCOMPARE(listening.ofPerson(Desk::leader(), fang)->size(), size_t(1));
        // Nobody's phone on record, nobody's entry; a pause is none either.
        FloorAction pause = listen;
        pause.kind = FloorActionKind::Pause;
        QVERIFY(floor.ask(Desk::leader(), pause).ok());
        QVERIFY(floor.failed(Desk::leader(), pause, {Error::Kind::Conflict, u"x"_s, {}}).ok());
        QCOMPARE(listening.ofPerson(Desk::leader(), fang)->size(), size_t(1));
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }

    /** The register says how long somebody listened, also to whoever is writing about it just then. */
    void theEndOfListeningIsTheEntrysLength()
    {
        Desk desk(u"2026-11-26T14:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        const PersonId fang = idOf(desk, u"王芳"_s);
        FloorActionDesk floor(desk.session());
        ListeningDesk listening(desk.session());
        const FloorAction whisper{FloorActionKind::Whisper, u"王芳"_s,  u"王芳"_s, u"PJSIP/1001"_s, {}, {},
                                  u"PJSIP/8001"_s,          u"组长赵"_s};
        QVERIFY(floor.ask(Desk::leader(), whisper).ok());
        const ListeningEntry seen = listening.ofPerson(Desk::leader(), fang)->front();
        desk.setNow(u"2026-11-26T14:02:00"_s);
        QVERIFY(floor.ended(Desk::leader(), whisper, std::chrono::seconds(115)).ok());
        QCOMPARE(listening.ofPerson(Desk::leader(), fang)->front().length, std::optional(std::chrono::seconds(115)));
        ListeningEntry written = seen;
        written.advice = u"语速放慢"_s;
        QVERIFY(listening.complete(Desk::leader(), seen, written).ok());
        const auto entries = listening.ofPerson(Desk::leader(), fang);
        QCOMPARE(entries->size(), size_t(1));
        QCOMPARE(entries->front().length, std::optional(std::chrono::seconds(115)));
        QCOMPARE(entries->front().advice, u"语速放慢"_s);
        // Nothing is left to be told of; and who completed it meanwhile is still not overwritten.
        QVERIFY(floor.ended(Desk::leader(), whisper, std::chrono::seconds(3)).ok());
        QCOMPARE(listening.ofPerson(Desk::leader(), fang)->front().length, std::optional(std::chrono::seconds(115)));
        QCOMPARE(listening.withdraw(Desk::leader(), seen, u"x"_s).error().kind, Error::Kind::Conflict);

        // Nobody knows whether anybody was heard: the leader says so, not the program.
        QVERIFY(floor.ask(Desk::leader(), whisper).ok());
        QVERIFY(floor.failed(Desk::leader(), whisper, {Error::Kind::Network, u"lost"_s, {}}).ok());
        QCOMPARE(listening.ofPerson(Desk::leader(), fang)->size(), size_t(2));
    }

    void expiryTakesTheTextsAndKeepsTheChain_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("a step and a part") << 205;
        QTest::newRow("a whole step") << 200;
    }
    void expiryTakesTheTextsAndKeepsTheChain()
    {
        QFETCH(int, count);
        Desk desk(u"2026-11-23T08:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        const PersonId fang = idOf(desk, u"王芳"_s);
        CoachingDesk coaching(desk.session());
        ListeningDesk listening(desk.session());
        for (int i = 0; i < count; ++i) {
            NewNote fresh = note(fang, u"社保第 %1 条 zebra"_s.arg(i));
            fresh.actions = {agreed(u"约定"_s, QDate(2026, 11, 24))};
            QVERIFY(coaching.add(Desk::leader(), fresh).ok());
        }
        QVERIFY(listening.add(Desk::leader(), heard(fang, u"2026-11-23T07:00:00"_s)).ok());
        desk.setNow(u"2029-11-20T08:00:00"_s); // a few days before the 1096 are over
        QVERIFY(coaching.add(Desk::leader(), note(fang, u"社保 新"_s)).ok());
        const auto runAll = [&desk] {
            for (auto step = Retention(desk.session()).step(); step && step->more;
                 step = Retention(desk.session()).step())
                ;
        };
        runAll();
        QCOMPARE(coaching.search(Desk::leader(), u"社保"_s, 500)->size(), size_t(count + 1));
        desk.setNow(u"2029-11-30T08:00:00"_s);
        runAll();
        QCOMPARE(coaching.search(Desk::leader(), u"社保"_s, 500)->size(), size_t(1));
        const auto notes = coaching.ofPerson(Desk::leader(), fang);
        QCOMPARE(notes->size(), size_t(count + 1));
        QVERIFY(notes->back().erased && notes->back().words.fact.isEmpty());
        QVERIFY(notes->back().actions.front().text.isEmpty());
        QVERIFY(listening.ofPerson(Desk::leader(), fang)->front().advice.isEmpty());
        QVERIFY(coaching.due(Desk::leader())->empty());
        const Result<VerifyReport> report = verifyRecords(desk.session().records(), {});
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text));
        // Neither the rows nor the index hold what has expired.
        const auto held = Statement(desk.session().records(), u"SELECT count(*) FROM coaching_words_content"_s)
                              .first([](const Statement &s) { return s.number(0); });
        QCOMPARE(**held, 1);
        const auto parts = Statement(desk.session().records(), u"SELECT count(*) FROM coaching_words_data WHERE "
                                                               "instr(block, CAST('zebra' AS BLOB)) > 0"_s)
                               .first([](const Statement &s) { return s.number(0); });
        QCOMPARE(**parts, 0);
        for (const QString &sql : {u"UPDATE coaching_note SET fact = 'x'"_s, u"DELETE FROM coaching_note"_s,
                                   u"UPDATE listening SET seconds = 1"_s, u"DELETE FROM coaching_action"_s})
            QVERIFY2(!Statement(desk.session().records(), sql).run().ok(), qPrintable(sql));
    }

    void whatIsAgreedGoesWithTheLastWord()
    {
        Desk desk(u"2026-11-23T08:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        CoachingDesk coaching(desk.session());
        const auto first = coaching.add(Desk::leader(), note(idOf(desk, u"王芳"_s), u"社保"_s));
        desk.setNow(u"2028-11-23T08:00:00"_s);
        const auto last =
            coaching.correct(Desk::leader(), *first, first->words, {agreed(u"约定"_s, QDate(2028, 11, 24))});
        QVERIFY(last.ok());
        desk.setNow(u"2029-12-01T08:00:00"_s); // the first word has expired, the last has not
        while (Retention(desk.session()).step()->more) {}
        const auto due = coaching.due(Desk::leader());
        QCOMPARE(due->size(), size_t(1));
        QCOMPARE(due->front().action.text, u"约定"_s);
        desk.setNow(u"2031-12-01T08:00:00"_s);
        while (Retention(desk.session()).step()->more) {}
        QVERIFY(coaching.due(Desk::leader())->empty());
        QVERIFY(coaching.history(Desk::leader(), first->number)->back().erased);
        const auto agreedTexts = Statement(desk.session().records(), u"SELECT max(text) FROM coaching_action"_s)
                                     .first([](const Statement &s) { return s.text(0); });
        QCOMPARE(**agreedTexts, QString());
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }

    void whatTheLastWordTakesBackIsNotReadInAnEarlierOne()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        CoachingDesk coaching(desk.session());
        NewNote open = note(idOf(desk, u"王芳"_s), u"社保"_s, NoteKind::Praise);
        open.words.hrVisible = true;
        const auto first = coaching.add(Desk::leader(), open);
        const Actor hr{u"人事"_s, Role::HumanResources, {}};
        QCOMPARE(coaching.history(hr, first->number)->size(), size_t(1));
        NoteWords words = first->words;
        words.hrVisible = false;
        QVERIFY(coaching.correct(Desk::leader(), *first, words, {}).ok());
        QCOMPARE(coaching.history(hr, first->number)->size(), size_t(0));
        QCOMPARE(coaching.history(Desk::leader(), first->number)->size(), size_t(2));
    }

    void hrGetsWhatItMaySee()
    {
        Desk desk(u"2026-11-30T10:00:00"_s);
        QVERIFY(desk.import(&Import::agents, agents).written);
        const PersonId fang = idOf(desk, u"王芳"_s);
        CoachingDesk coaching(desk.session());
        const auto add = [&](const QString &fact, bool hr, const QString &at) {
            NewNote fresh = note(fang, fact, NoteKind::Praise);
            fresh.words.hrVisible = hr;
            fresh.at = Desk::moment(at);
            return *coaching.add(Desk::leader(), fresh);
        };
        const CoachingNote formula = add(u"=1+1"_s, true, u"2026-11-01T00:00:00"_s);
        add(u"private"_s, false, u"2026-11-02T10:00:00"_s);
        add(u"october"_s, true, u"2026-10-31T23:59:59"_s);
        const CoachingNote wrong = add(u"wrong"_s, true, u"2026-11-03T10:00:00"_s);
        QVERIFY(coaching.withdraw(Desk::leader(), wrong, u"r"_s).ok());
        NoteWords words = formula.words;
        words.need = u"需要"_s;
        QVERIFY(coaching.correct(Desk::leader(), formula, words, {agreed(u"页"_s, QDate(2026, 12, 1))}).ok());
        HrExportOptions options;
        options.month = QDate(2026, 11, 1);
        options.file = desk.file(u"c.csv"_s);
        const Actor hr{u"人事"_s, Role::HumanResources, {}};
        const auto rows = HrExport(desk.session()).coaching(hr, options);
        QVERIFY2(rows.ok(), rows ? "" : qPrintable(rows.error().text));
        QCOMPARE(*rows, 1);
        const auto table = CsvReader::readFile(options.file);
        QVERIFY(table.ok());
        QFile file(options.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
        const QString text = QString::fromUtf8(bytes);
        QVERIFY(text.contains(u"=\"\"=1+1\"\""_s)); // no formula runs
        QVERIFY(text.contains(u"=\"\"00101\"\""_s) || text.contains(u"=\"00101\""_s));
        QVERIFY(text.contains(u"页, due 2026-12-01"_s) && text.contains(u"需要"_s));
        QVERIFY(!text.contains(u"private"_s) && !text.contains(u"wrong"_s) && !text.contains(u"october"_s));
        QCOMPARE(countOf(desk, u"export.coaching"_s), 1);
        QCOMPARE(HrExport(desk.session()).coaching({u"质检"_s, Role::Quality, {}}, options).error().kind,
                 Error::Kind::Forbidden);
    }

    void aDraftIsTheOwnersAndGoes()
    {
        Desk desk(u"2026-11-26T10:00:00"_s);
        DraftDesk drafts(desk.session());
        QVERIFY(drafts.keep(Desk::leader(), u"coachingNote"_s, u"{\"a\":1}"_s).ok());
        QVERIFY(drafts.keep(Desk::leader(), u"coachingNote"_s, u"{\"a\":2}"_s).ok());
        QCOMPARE((*drafts.find(Desk::leader(), u"coachingNote"_s))->content, u"{\"a\":2}"_s);
        QCOMPARE((*drafts.find(Desk::leader(), u"coachingNote"_s))->at, desk.session().now());
        QVERIFY(!*drafts.find({u"别人"_s, Role::DutyLeader, {}}, u"coachingNote"_s));
        QCOMPARE(drafts.keep({}, u"coachingNote"_s, u"x"_s).error().kind, Error::Kind::Forbidden);
        QVERIFY(drafts.keep(Desk::leader(), u"coachingNote"_s, {}).ok());
        QVERIFY(!*drafts.find(Desk::leader(), u"coachingNote"_s));
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }
};

QTEST_GUILESS_MAIN(TestCoaching)
#include "tst_coaching.moc"
