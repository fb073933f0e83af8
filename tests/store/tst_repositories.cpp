// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "models/store/absencerepository.h"
#include "models/store/alertrepository.h"
#include "models/store/dayplanrepository.h"
#include "models/store/daytemplaterepository.h"
#include "models/store/evidencerepository.h"
#include "models/store/historyfile.h"
#include "models/store/rollrepository.h"
#include "models/store/rosterrepository.h"
#include "models/store/rulepackrepository.h"
#include "models/store/settingsrepository.h"
#include "models/store/teamhistory.h"
#include "models/store/teamrepository.h"

#include <QRegularExpression>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** What goes into each repository comes out the same, and what may not go in is refused. */
class TestRepositories : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
        m_store = std::make_unique<StoreFixture>();
        m_person = m_store->addPerson(u"00123"_s, u"李娜"_s).value();
    }
    void cleanup() { QCOMPARE(m_store->verify(), QString()); }

    void peopleKeepTheirNumbersAndNames()
    {
        const auto person = PeopleRepository(records()).find(*EmployeeNo::parse(u"00123"));
        QVERIFY(person.ok() && *person);
        QCOMPARE((**person).name, u"李娜"_s);
        QCOMPARE((**person).team, u"客服一组"_s);
        const auto byFeed = PeopleRepository(records()).findByFeedMember(u"李娜"_s);
        QVERIFY(byFeed.ok() && *byFeed);
        QVERIFY(inOne(Action::EditPeople, [this](Transaction &t, const Grant &g) {
                    return PeopleRepository(records()).retire(t, g, id());
                }).ok());
        QVERIFY(PeopleRepository(records()).all()->empty());
        QCOMPARE(PeopleRepository(records()).all(true)->size(), size_t(1));
        QVERIFY(!*PeopleRepository(records()).findByFeedMember(u"李娜"_s));
    }

    void daysBeforeAMoveBelongToTheTeamOfBefore()
    {
        const auto today = [this] {
            return SettingsRepository(records()).all()->zone().localDate(m_store->clock.now());
        };
        const QDate first = today();
        const auto moveTo = [this](const QString &team) {
            return inOne(Action::EditPeople, [this, team](Transaction &t, const Grant &g) -> Result<void> {
                const Person person{
                    {}, *EmployeeNo::parse(u"00123"), u"李娜"_s, team, {u"李娜"_s}, Employment::Staff, {}, false};
                const auto saved = PeopleRepository(records()).save(t, g, person);
                return saved ? Result<void>() : saved.error();
            });
        };
        QVERIFY(moveTo(u"客服一组"_s).ok()); // no move at all
        m_store->clock.advance(std::chrono::hours(48));
        QVERIFY(moveTo(u"客服二组"_s).ok());
        QVERIFY(moveTo(u"客服三组"_s).ok()); // thought better of on the same day
        const Result<TeamHistory> teams = TeamHistory::load(records());
        QVERIFY(teams.ok());
        const Person person = **PeopleRepository(records()).find(id());
        const std::vector<std::pair<QDate, QString>> expected{{first.addDays(-400), u"客服一组"_s},
                                                              {first, u"客服一组"_s},
                                                              {first.addDays(1), u"客服一组"_s},
                                                              {first.addDays(2), u"客服三组"_s},
                                                              {first.addDays(900), u"客服三组"_s}};
        for (const auto &[date, team] : expected) {
            QCOMPARE(teams->teamOn(person, date), team);
            QCOMPARE(*TeamHistory::teamOn(records(), id(), date), team);
        }
        // A day that the former team closed stays closed for whoever has left it.
        const QDate before = first.addDays(1);
        QVERIFY(close(before).ok());
        const RosterDay day{{}, id(), before, u"早"_s, DayKind::Rest, {}, {}};
        const Result<void> changed = inOne(Action::EditRoster, [this, day](Transaction &t, const Grant &g) {
            const auto saved = RosterRepository(records()).save(t, g, day);
            return saved ? Result<void>() : saved.error();
        });
        QCOMPARE(changed.error().kind, Error::Kind::Conflict);
        const RosterDay next{{}, id(), first.addDays(2), u"早"_s, DayKind::Rest, {}, {}};
        QVERIFY(inOne(Action::EditRoster, [this, next](Transaction &t, const Grant &g) {
                    const auto saved = RosterRepository(records()).save(t, g, next);
                    return saved ? Result<void>() : saved.error();
                }).ok());
        QCOMPARE(RosterRepository(records()).between(first, first.addDays(9), u"客服三组"_s)->size(), size_t(1));
        QVERIFY(RosterRepository(records()).between(first, first.addDays(9), u"客服一组"_s)->empty());
    }

    void oneFeedNameBelongsToOnePerson()
    {
        const Result<void> done = inOne(Action::EditPeople, [this](Transaction &t, const Grant &g) -> Result<void> {
            const Person other{{}, *EmployeeNo::parse(u"2"), u"张伟"_s, {}, {u"李娜"_s}, Employment::Staff, {}, false};
            const auto saved = PeopleRepository(records()).save(t, g, other);
            return saved ? Result<void>() : saved.error();
        });
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, Error::Kind::Conflict);
    }

    void aGrantForOneThingIsNoneForAnother()
    {
        const Result<void> done = inOne(Action::RunDay, [this](Transaction &t, const Grant &g) {
            return PeopleRepository(records()).retire(t, g, id());
        });
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, Error::Kind::Forbidden);
    }

    void aRosterDayIsReplacedUntilTheDayIsClosed()
    {
        const QDate date(2026, 11, 23);
        RosterDay day{{}, id(), date, u"早班"_s, DayKind::Work, {}, {{at(0), at(100)}, {at(200), at(300)}}};
        const auto save = [this, &day] {
            return inOne(Action::EditRoster, [this, &day](Transaction &t, const Grant &g) -> Result<void> {
                const auto saved = RosterRepository(records()).save(t, g, day);
                return saved ? Result<void>() : saved.error();
            });
        };
        QVERIFY(save().ok());
        day.segments = {{at(0), at(50)}};
        QVERIFY(save().ok());
        const auto found = RosterRepository(records()).between(date, date, u"客服一组"_s);
        QVERIFY(found.ok());
        QCOMPARE(found->size(), size_t(1));
        day.id = found->front().id;
        QCOMPARE(found->front(), day);
        QVERIFY(RosterRepository(records()).between(date, date, u"另一组"_s)->empty());

        QVERIFY(close(date).ok());
        QCOMPARE(close(date).error().kind, Error::Kind::Conflict);
        QCOMPARE(save().error().kind, Error::Kind::Conflict);
        QVERIFY(inOne(Action::CloseDay, [this, date](Transaction &t, const Grant &g) {
                    return RollRepository(records()).reopen(t, g, u"客服一组"_s, date, u"缺卡"_s);
                }).ok());
        QVERIFY(save().ok());
        QVERIFY(close(date).ok());
        QCOMPARE(RollRepository(records()).closedDays(date, date)->size(), size_t(1));
        day.segments = {{at(50), at(0)}};
        QCOMPARE(save().error().kind, Error::Kind::BadInput);
    }

    void theSameEvidenceTwiceChangesNothing()
    {
        Evidence evidence{{}, EvidenceKind::PunchIn, at(5), {}, u"punch"_s, u"gate 2"_s, true, Millis(-1500)};
        for (const bool isNew : {true, false}) {
            QVERIFY(
                inOne(Action::ImportPunches, [this, &evidence, isNew](Transaction &t, const Grant &g) -> Result<void> {
                    const auto added = EvidenceRepository(records()).add(t, g, id(), evidence);
                    if (!added)
                        return added.error();
                    return *added == isNew ? Result<void>() : Error{};
                }).ok());
        }
        const auto found = EvidenceRepository(records()).ofPerson(id(), at(0), at(10));
        QVERIFY(found.ok());
        QCOMPARE(found->size(), size_t(1));
        evidence.id = found->front().id;
        QCOMPARE(found->front(), evidence);
        QCOMPARE(EvidenceRepository(records()).between(at(0), at(10))->size(), size_t(1));
    }

    void noticesLeaveAndMarksComeBack()
    {
        const QDate date(2026, 11, 23);
        const LeaveRecord asked{u"personal"_s, at(0), at(100), at(-1000), true, std::nullopt, true};
        QVERIFY(inOne(Action::RecordNotice, [this, date](Transaction &t, const Grant &g) -> Result<void> {
                    const auto added = AbsenceRepository(records()).add(
                        t, g, {{}, id(), date, NoticeRecord{at(1), {}, u"phone"_s, at(60), u"bus"_s}, false});
                    return added ? Result<void>() : added.error();
                }).ok());
        QVERIFY(inOne(Action::RecordLeave, [this, &asked](Transaction &t, const Grant &g) -> Result<void> {
                    const auto added = AbsenceRepository(records()).save(t, g, {{}, id(), asked, {}, {}, false});
                    return added ? Result<void>() : added.error();
                }).ok());
        QVERIFY(inOne(Action::MarkRoll, [this, date](Transaction &t, const Grant &g) -> Result<void> {
                    RollMark mark{{}, id(), date, RollMark::Kind::Present, at(2), {}, {}, u"seat 7"_s, false};
                    const auto added = RollRepository(records()).add(t, g, mark);
                    return added ? RollRepository(records()).withdraw(t, g, *added) : added.error();
                }).ok());
        const AbsenceRepository absences(records());
        QCOMPARE(absences.notices(date, date)->size(), size_t(1));
        QCOMPARE(absences.notices(id(), date)->front().record.by, u"王芳"_s);
        QCOMPARE(absences.leave(at(50), at(60))->front().record, asked);
        QVERIFY(absences.leave(id(), at(100), at(200))->empty());
        QVERIFY(RollRepository(records()).marks(date, date)->empty());
        AbsenceRepository::Leave off = absences.leave(at(50), at(60))->front();
        off.cancelled = true;
        QVERIFY(inOne(Action::RecordLeave, [this, &off](Transaction &t, const Grant &g) -> Result<void> {
                    const auto saved = AbsenceRepository(records()).save(t, g, off);
                    return saved ? Result<void>() : saved.error();
                }).ok());
        QVERIFY(absences.leave(at(50), at(60))->empty());
    }

    void aProposalIsRefreshedThenDecidedOnce()
    {
        Penalty penalty = StoreFixture::late(id(), QDate(2026, 11, 23), 900);
        const PenaltyId number = m_store->propose(penalty);
        QCOMPARE(m_store->propose(penalty), number);
        QCOMPARE(found(number).version, 1);
        penalty.finding.lateSeconds = 60;
        QCOMPARE(m_store->propose(penalty), number);
        QCOMPARE(found(number).version, 2);
        QCOMPARE(found(number).finding, penalty.finding);

        QCOMPARE(decide(number, 1, {}).error().kind, Error::Kind::Conflict); // an older version was seen
        PenaltyDecision decision;
        decision.points = 3;
        QCOMPARE(decide(number, 2, decision).error().kind, Error::Kind::BadInput); // never raised
        decision.points = 1;
        QCOMPARE(decide(number, 2, decision).error().kind, Error::Kind::BadInput); // lowered without a reason
        decision.reason = u"雪天"_s;
        decision.points = -1;
        QCOMPARE(decide(number, 2, decision).error().kind, Error::Kind::BadInput); // nobody is owed points
        decision.points = 1;
        for (const double days : {-1.0, qQNaN(), -qInf()}) {
            decision.absenceDays = days;
            QCOMPARE(decide(number, 2, decision).error().kind, Error::Kind::BadInput);
        }
        decision.absenceDays.reset();
        decision.money = Money::fromMinor(-1, u"CNY"_s);
        QCOMPARE(decide(number, 2, decision).error().kind, Error::Kind::BadInput);
        decision.money.reset();
        QVERIFY(decide(number, 2, decision).ok());
        QCOMPARE(decide(number, 3, decision).error().kind, Error::Kind::Conflict);
        QCOMPARE(found(number).finalPoints, 1);
        QCOMPARE(found(number).finalMoney, penalty.finding.money);
        penalty.finding.lateSeconds = 1200;
        QCOMPARE(m_store->propose(penalty), number); // decided: evidence that comes later does not change it
        QCOMPARE(found(number).finding.lateSeconds, std::optional(60));
    }

    void aCorrectionPointsToWhatItCorrects()
    {
        const PenaltyId number = m_store->propose(StoreFixture::late(id(), QDate(2026, 11, 23), 900));
        QVERIFY(decide(number, 1, {}).ok());
        std::optional<PenaltyId> corrected;
        QVERIFY(
            inOne(Action::DecidePenalty, [this, number, &corrected](Transaction &t, const Grant &g) -> Result<void> {
                PenaltyDecision lower;
                lower.reason = u"误判"_s;
                lower.points = 0;
                const auto made = PenaltyRepository(records()).correct(t, g, number, 2, lower);
                if (made)
                    corrected = *made;
                return made ? Result<void>() : made.error();
            }).ok());
        QCOMPARE(found(number).status, PenaltyStatus::Voided);
        QCOMPARE(found(*corrected).corrects, std::optional(number));
        QCOMPARE(found(*corrected).finalPoints, 0);
    }

    void alertsSurvive()
    {
        AlertRecord alert{.id = {},
                          .kind = u"longCall"_s,
                          .subject = u"PJSIP/1001"_s,
                          .instance = u"1.2"_s,
                          .alarm = false,
                          .since = at(0),
                          .raisedAt = at(480),
                          .status = AlertRecord::Status::Open,
                          .owner = {},
                          .snoozedUntil = {},
                          .closedAt = {},
                          .reason = {},
                          .facts = {{u"queue"_s, u"a"_s}},
                          .rule = u"long-call"_s,
                          .outcome = {},
                          .note = u"VIP"_s,
                          .acknowledgedAt = at(510)};
        const auto save = [this, &alert] {
            return inOne(Action::HandleAlert, [this, &alert](Transaction &t, const Grant &g) -> Result<void> {
                const auto saved = AlertRepository(records()).save(t, g, alert);
                return saved ? Result<void>() : saved.error();
            });
        };
        QVERIFY(save().ok());
        alert.status = AlertRecord::Status::Snoozed;
        alert.snoozedUntil = at(900);
        QVERIFY(save().ok());
        m_store->reopen();
        const auto open = AlertRepository(records()).open();
        QVERIFY(open.ok());
        QCOMPARE(open->size(), size_t(1));
        alert.id = open->front().id;
        QCOMPARE(open->front(), alert);
        QCOMPARE(open->front().reactionTime(), std::optional(Millis(30'000)));
        alert.outcome = u"settled"_s;
        alert.status = AlertRecord::Status::Closed;
        QVERIFY(save().ok());
        QVERIFY(AlertRepository(records()).open()->empty());
        const auto history = AlertRepository(records()).between(at(0), at(1000));
        QCOMPARE(history->size(), size_t(1));
        QCOMPARE(history->front().outcome, u"settled"_s);
    }

    void aTeamsDayTemplatesAreVersions()
    {
        const auto add = [this](const QString &team, const QString &text, QDate from) {
            return inOne(Action::ChangeSettings, [&](Transaction &t, const Grant &g) -> Result<void> {
                const Result<int> version = DayTemplateRepository(records()).add(
                    t, g, {.team = team, .validFrom = from, .text = text, .reason = u"try"_s});
                return version ? Result<void>() : version.error();
            });
        };
        const auto textOn = [this](const QString &team, QDate date) {
            const auto found = DayTemplateRepository(records()).inForce(team, date);
            return found && *found ? (**found).text : QString();
        };
        const QDate first(2026, 11, 2);
        QVERIFY(add(u"一组"_s, u"one"_s, first).ok());
        QVERIFY(add(u"一组"_s, u"two"_s, first.addDays(10)).ok());
        QVERIFY(add(u"二组"_s, u"other"_s, first).ok());
        QCOMPARE(textOn(u"一组"_s, first.addDays(-1)), QString());
        QCOMPARE(textOn(u"一组"_s, first.addDays(9)), u"one"_s);
        QCOMPARE(textOn(u"一组"_s, first.addDays(10)), u"two"_s);
        // The later word goes before the earlier one from its own date on.
        QVERIFY(add(u"一组"_s, u"three"_s, first.addDays(5)).ok());
        QCOMPARE(textOn(u"一组"_s, first.addDays(10)), u"three"_s);
        QCOMPARE(textOn(u"二组"_s, first.addDays(10)), u"other"_s);
        const auto versions = DayTemplateRepository(records()).versions(u"一组"_s);
        QCOMPARE(versions->size(), size_t(3));
        QCOMPARE(versions->front().version, 3);
        QVERIFY(!inOne(Action::RunDay, [this](Transaction &t, const Grant &g) -> Result<void> {
                     const Result<int> version = DayTemplateRepository(records()).add(t, g, {});
                     return version ? Result<void>() : version.error();
                 }).ok());
    }

    void aDaysPlanKeepsTicksAndNotes()
    {
        const QDate date(2026, 11, 23);
        ActivityRecord activity{.id = {},
                                .date = date,
                                .leader = u"王芳"_s,
                                .key = u"floorWalk"_s,
                                .title = {},
                                .passive = true,
                                .position = 4,
                                .plannedStart = at(0),
                                .plannedEnd = at(600),
                                .actualStart = {},
                                .actualEnd = {},
                                .status = ActivityStatus::Planned,
                                .reason = {},
                                .note = {},
                                .subject = u"alert:1"_s,
                                .ticks = {{u"b"_s, false, {}, {}, {}}, {u"a"_s, false, {}, {}, {}}},
                                .team = u"一组"_s,
                                .mandatory = true,
                                .hangsOn = 2,
                                .placed = u"trough:4"_s,
                                .alert = u"longCall\n李娜\n17"_s,
                                .pauses = {{at(12), {}}}};
        const auto save = [this, &activity] {
            return inOne(Action::RunDay, [this, &activity](Transaction &t, const Grant &g) -> Result<void> {
                const auto saved = DayPlanRepository(records()).save(t, g, activity);
                if (saved)
                    activity.id = *saved;
                return saved ? Result<void>() : saved.error();
            });
        };
        QVERIFY(save().ok());
        activity.status = ActivityStatus::Done;
        activity.actualStart = at(10);
        activity.ticks[1] = {u"a"_s, true, at(20), u"ok"_s, u"quiet"_s};
        activity.pauses = {{at(12), at(15)}, {at(16), at(18)}};
        activity.hangsOn.reset();
        activity.placed.clear();
        QVERIFY(save().ok());
        const ChecklistTick late{u"b"_s, true, at(30), {}, {}};
        QVERIFY(inOne(Action::RunDay, [this, &activity, &late](Transaction &t, const Grant &g) {
                    return DayPlanRepository(records()).tick(t, g, *activity.id, late);
                }).ok());
        activity.ticks[0] = late;
        const auto day = DayPlanRepository(records()).day(u"王芳"_s, date);
        QVERIFY(day.ok());
        QCOMPARE(day->size(), size_t(1));
        QCOMPARE(day->front(), activity);
        for (const QString &text : {u"one"_s, u"two"_s}) {
            QVERIFY(inOne(Action::RunDay, [this, date, text](Transaction &t, const Grant &g) {
                        return DayPlanRepository(records()).setNote(t, g, u"王芳"_s, date, u"reflection"_s, text);
                    }).ok());
        }
        QCOMPARE(*DayPlanRepository(records()).note(u"王芳"_s, date, u"reflection"_s), u"two"_s);
    }

    void moneyNeedsAnAdministratorAndARule()
    {
        const auto set = [this](Action action, Role role, const QString &reason) {
            return inOne(
                action,
                [this, reason](Transaction &t, const Grant &g) {
                    return SettingsRepository(records()).set(t, g, u"money_effects"_s, u"on"_s, reason);
                },
                role);
        };
        QCOMPARE(set(Action::ChangeSettings, Role::DutyLeader, u"rule"_s).error().kind, Error::Kind::Forbidden);
        QCOMPARE(set(Action::SwitchMoneyEffects, Role::Administrator, {}).error().kind, Error::Kind::BadInput);
        QVERIFY(!SettingsRepository(records()).all()->moneyEffects());
        QVERIFY(set(Action::SwitchMoneyEffects, Role::Administrator, u"员工手册 3.2"_s).ok());
        QVERIFY(SettingsRepository(records()).all()->moneyEffects());
        // The same regions as the rules know (attendance-cases.txt), however they are written.
        for (const QString &name : {u"CN-GD"_s, u"cn-44"_s, u"广东省"_s, u"Shenzhen, Guangdong"_s}) {
            const Result<void> region = inOne(Action::ChangeSettings, [this, name](Transaction &t, const Grant &g) {
                return SettingsRepository(records()).set(t, g, u"region"_s, name, {});
            });
            QVERIFY2(!region.ok(), qPrintable(name));
            QCOMPARE(region.error().kind, Error::Kind::Conflict);
        }
    }

    void shiftsAndRulePacksComeBack()
    {
        const Shift shift{{}, u"夜班"_s, u"夜"_s, {{QTime(22, 0), QTime(6, 0)}}, false};
        RulePackRecord pack{u"floor-2012"_s, u"1"_s, u"attendance"_s, u"{}"_s, QDate(2026, 1, 1), {}, {}};
        QVERIFY(inOne(Action::EditRoster, [this, &shift](Transaction &t, const Grant &g) -> Result<void> {
                    const auto saved = ShiftRepository(records()).save(t, g, shift);
                    return saved ? Result<void>() : saved.error();
                }).ok());
        QCOMPARE(ShiftRepository(records()).all()->front().parts, shift.parts);
        QVERIFY(inOne(Action::EditRulePack, [this, &pack](Transaction &t, const Grant &g) -> Result<void> {
                    RulePackRepository packs(records());
                    if (const Result<void> saved = packs.save(t, g, pack); !saved)
                        return saved;
                    if (const Result<void> once = packs.acknowledge(t, g, pack.pack, pack.version, id()); !once)
                        return once;
                    return packs.acknowledge(t, g, pack.pack, pack.version, id());
                }).ok());
        pack.acknowledgedBy = {id()};
        QCOMPARE(**RulePackRepository(records()).find(u"floor-2012"_s, u"1"_s), pack);
        pack.text = u"{ }"_s;
        QCOMPARE(inOne(Action::EditRulePack,
                       [this, &pack](Transaction &t, const Grant &g) {
                           return RulePackRepository(records()).save(t, g, pack);
                       })
                     .error()
                     .kind,
                 Error::Kind::Conflict);
    }

    void historyComesBackByAgentMomentAndQueue_data()
    {
        QTest::addColumn<bool>("direct");
        QTest::newRow("straight through SQLite") << true;
        QTest::newRow("through Qt") << false;
    }
    void historyComesBackByAgentMomentAndQueue()
    {
        QFETCH(bool, direct);
        auto database =
            Database::open(m_store->path(u"h.db"_s), Database::File::History, Database::Mode::Write, m_store->clock);
        QVERIFY(database.ok());
        HistoryFile history(**database, direct);
        HistoryFile::Batch batch;
        for (const QString &agent : {u"王芳"_s, u"李娜"_s}) {
            batch.spans.push_back({agent, AgentState::Ready, Certainty::Measured, {}, {}, {}, {}, {at(0), at(100)}});
            batch.spans.push_back({agent,
                                   AgentState::Talking,
                                   Certainty::Inferred,
                                   CallKind::Queue,
                                   {},
                                   u"sales"_s,
                                   u"1.5"_s,
                                   {at(100), at(200)}});
            batch.spans.push_back(
                {agent, AgentState::Paused, Certainty::Measured, {}, u"小休"_s, {}, {}, {at(300), at(400)}});
        }
        CallRecord call{u"1.5"_s, u"sales"_s, u"138"_s, u"王芳"_s,  CallRecord::Outcome::Answered, at(90), at(100),
                        at(200),  10,         100,      u"caller"_s};
        CallRecord lost{u"1.6"_s, u"support"_s, {}, {}, CallRecord::Outcome::Abandoned, at(90), {},
                        at(150),  {},           {}, {}};
        batch.calls = {lost, call};
        batch.gaps = {{{at(200), at(300)}, u"connection lost"_s}};
        QVERIFY(history.write(batch).ok());
        QVERIFY(history.write(batch).ok()); // the same again replaces itself

        const auto day = history.spans(u"王芳"_s, {at(150), at(350)});
        QVERIFY(day.ok());
        QCOMPARE(*day, (std::vector{batch.spans[1], batch.spans[2]}));
        QCOMPARE(history.spans({at(0), at(1000)})->size(), size_t(6));
        QCOMPARE(history.at(at(100))->size(), size_t(2));
        QVERIFY(history.at(at(250))->empty());
        QCOMPARE(*history.calls({}, {at(0), at(1000)}), (std::vector{lost, call}));
        QCOMPARE(*history.calls(u"sales"_s, {at(0), at(1000)}), std::vector{call});
        QCOMPARE(*history.callsOfAgent(u"王芳"_s, {at(0), at(1000)}), std::vector{call});
        QCOMPARE(*history.gaps({at(250), at(260)}), batch.gaps);
        QVERIFY(!*history.holdsBefore(at(0)));
        QVERIFY(*history.holdsBefore(at(250)));
        const Grant leader = StoreFixture::grant(Action::SystemWork);
        QCOMPARE(history.prune(leader, at(250)).error().kind, Error::Kind::Forbidden);
        const Grant may = StoreFixture::grant(Action::EraseExpired, u"floorwalk"_s, Role::System);
        const auto some = history.prune(may, at(250), 4);
        QVERIFY(some.ok());
        QCOMPARE(*some, 4); // a step, then the rest
        const auto gone = history.prune(may, at(250));
        QVERIFY(gone.ok());
        QCOMPARE(*gone, 2);
        QVERIFY(!*history.holdsBefore(at(250)));
        QCOMPARE(history.spans({at(0), at(1000)})->size(), size_t(2));
    }

    void reasonsKnowTheirCallsWhenThoseAreGone()
    {
        auto database =
            Database::open(m_store->path(u"r.db"_s), Database::File::History, Database::Mode::Write, m_store->clock);
        QVERIFY(database.ok());
        HistoryFile history(**database, false);
        HistoryFile::Batch batch;
        for (const QString &call : {u"1.5"_s, u"1.6"_s}) {
            CallRecord answered{call,       u"sales"_s, u"138"_s, u"王芳"_s, CallRecord::Outcome::Answered,
                                at(90),     at(100),    at(200),  10,        100,
                                u"caller"_s};
            batch.calls.push_back(answered);
            batch.reasons.push_back({call, {}, {}, u"退费"_s, at(210)});
        }
        batch.reasons.push_back({u"1.6"_s, {}, u"李娜"_s, u"投诉"_s, at(220)}); // what it said itself stays
        QVERIFY(history.write(batch).ok());
        const Grant may = StoreFixture::grant(Action::EraseExpired, u"floorwalk"_s, Role::System);
        for (const qint64 gone : {1, 1, 0}) // a reason is no row that goes
            QCOMPARE(*history.prune(may, at(250), 1), gone);
        std::vector<CallReason> kept;
        const auto take = [&kept](const CallReason &one) { kept.push_back(one); };
        QVERIFY(history.eachReason({at(0), at(1000)}, take).ok());
        QCOMPARE(kept, (std::vector<CallReason>{{u"1.5"_s, u"sales"_s, u"王芳"_s, u"退费"_s, at(210)},
                                                {u"1.6"_s, u"sales"_s, u"王芳"_s, u"退费"_s, at(210)},
                                                {u"1.6"_s, u"sales"_s, u"李娜"_s, u"投诉"_s, at(220)}}));
    }

private:
    Database &records() { return m_store->records(); }
    PersonId id() const { return PersonId(m_person); }
    static Moment at(int seconds) { return momentFromEpochMs(1'795'000'000'000LL + seconds * 1000LL); }
    template <class Work> Result<void> inOne(Action action, Work work, Role role = Role::DutyLeader)
    {
        Result<Transaction> transaction = Transaction::begin(records());
        if (!transaction)
            return transaction.error();
        const Grant may = StoreFixture::grant(action, u"王芳"_s, role);
        if (const Result<void> done = work(*transaction, may); !done)
            return done;
        return transaction->commit(may, {u"test"_s, u"test"_s, {}, {}});
    }
    Result<void> close(QDate date)
    {
        return inOne(Action::CloseDay, [this, date](Transaction &t, const Grant &g) {
            return RollRepository(records()).close(t, g, {date, u"客服一组"_s, {}, {}, {u"papers"_s}, false, {}});
        });
    }
    Result<void> decide(PenaltyId number, int seen, const PenaltyDecision &decision)
    {
        return inOne(Action::DecidePenalty, [this, number, seen, &decision](Transaction &t, const Grant &g) {
            return PenaltyRepository(records()).decide(t, g, number, seen, decision);
        });
    }
    Penalty found(PenaltyId number) { return **PenaltyRepository(records()).find(number); }

    std::unique_ptr<StoreFixture> m_store;
    qint64 m_person = 0;
};

QTEST_GUILESS_MAIN(TestRepositories)
#include "tst_repositories.moc"
