// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alert/alertbook.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Floorwalk;
using namespace std::chrono_literals;

namespace {

constexpr Moment start = momentFromEpochMs(1'795'412'977'000);
using Status = AlertRecord::Status;

AgentCondition agent(AgentState state, Moment since, const QString &reason = {})
{
    AgentCondition condition;
    condition.key = condition.name = u"李娜"_s;
    condition.seat = u"PJSIP/1007"_s;
    condition.state = state;
    condition.reason = reason;
    condition.since = since;
    if (state == AgentState::Talking || state == AgentState::OnHold)
        condition.callSince = since;
    return condition;
}

/** Of a call that began at start; it resolved itself at 500 s. */
AlertRecord endedLongCall()
{
    AlertRecord alert;
    alert.kind = u"longCall"_s;
    alert.subject = u"李娜"_s;
    alert.since = start;
    alert.instance = QString::number(epochMs(start));
    alert.raisedAt = start + 480s;
    alert.closedAt = start + 500s;
    alert.status = Status::Closed;
    alert.outcome = u"resolved"_s;
    return alert;
}

/** A floor of one agent and one queue, told second by second. */
class Floor
{
public:
    Floor()
        : m_rules(CentreSettings())
    {}

    void tell(Moment at, const AgentCondition &condition) { book.observe(condition.key, m_rules.of(condition), at); }
    void tell(Moment at, std::optional<Moment> waitingSince)
    {
        book.observe(u"support"_s, m_rules.of(QueueCondition{u"support"_s, waitingSince}), at);
    }

    /** "longCall alarm open": the open alerts in words. */
    QStringList at(Moment moment)
    {
        book.advanceTo(moment);
        QStringList words;
        for (const AlertRecord &alert : book.open())
            words << alert.kind + (alert.alarm ? u" alarm "_s : u" warn "_s) + alertStatusName(alert.status);
        return words;
    }

    AlertBook book;

private:
    AlertRules m_rules;
};

} // namespace

/** Time-stamped conditions in, alerts out. Defaults: call 8:00/12:00, busy 10:00/15:00, wait 0:30/1:00. */
class TestAlertBook : public QObject
{
    Q_OBJECT

private slots:
    /** The note that was being written when the alert resolved itself is not lost; nor is it ever taken twice. */
    void whatResolvedItselfTakesOneWordMore()
    {
        Floor floor;
        floor.tell(start, agent(AgentState::Talking, start - 10min));
        const AlertRecord alert = floor.book.open().front();
        floor.tell(start + 10s, agent(AgentState::Ready, start + 10s));
        floor.at(start + 20s);
        QVERIFY(!floor.book.annotate(alert, u"helped"_s, start + 30s));
        const AlertConclusion note{{}, {}, u"helped"_s, u"王芳"_s, start + 30s};
        const Result<AlertRecord> said = floor.book.conclude(alert, note);
        QVERIFY(said.ok());
        QCOMPARE(said->note, u"helped"_s);
        QCOMPARE(said->outcome, u"resolved"_s);
        QCOMPARE(said->closedAt, std::optional(start + 10s));
        QVERIFY(!floor.book.conclude(alert, note));
        QVERIFY(floor.book.conclude(alert, {u"settled"_s, {}, {}, u"王芳"_s, start + 40s}).ok());
        AlertRecord other = alert;
        other.instance = u"another"_s;
        QVERIFY(!floor.book.conclude(other, note));
    }

    void aLongCallWarnsThenAlarmsThenResolves()
    {
        Floor floor;
        floor.tell(start, agent(AgentState::Talking, start));
        QVERIFY(floor.at(start + 479s).isEmpty());
        QCOMPARE(floor.at(start + 480s), QStringList{u"longCall warn open"_s});
        QCOMPARE(floor.book.open().front().raisedAt, start + 480s);
        QCOMPARE(floor.at(start + 719s), QStringList{u"longCall warn open"_s});
        QVERIFY(!floor.book.open().front().alarmedAt);
        QCOMPARE(floor.at(start + 720s), QStringList{u"longCall alarm open"_s});
        QCOMPARE(floor.book.open().front().alarmedAt, std::optional(start + 720s));
        floor.tell(start + 800s, agent(AgentState::Ready, start + 800s));
        QVERIFY(floor.at(start + 806s).isEmpty());
        const std::vector<AlertRecord> changed = floor.book.takeChanged();
        QCOMPARE(changed.size(), size_t(1));
        QVERIFY(changed.front().status == Status::Closed);
        QCOMPARE(changed.front().closedAt, start + 800s);
    }

    void whoIsNotHeardOfIsNeitherRaisedNorResolvedByTime()
    {
        Floor floor;
        floor.tell(start, agent(AgentState::Talking, start));
        floor.book.setSilent(u"李娜"_s, true);
        QVERIFY(floor.at(start + 500s).isEmpty());
        floor.book.setSilent(u"李娜"_s, false);
        QCOMPARE(floor.at(start + 500s), QStringList{u"longCall warn open"_s});
        floor.book.setSilent(u"李娜"_s, true);
        QCOMPARE(floor.at(start + 900s), QStringList{u"longCall warn open"_s}); // not worse for being unheard
        floor.book.setSilent(u"李娜"_s, false);
        QCOMPARE(floor.at(start + 900s), QStringList{u"longCall alarm open"_s});
    }

    void holdIsPartOfItsCall()
    {
        Floor floor;
        floor.tell(start, agent(AgentState::Talking, start));
        AgentCondition held = agent(AgentState::OnHold, start + 400s);
        held.callSince = start;
        floor.tell(start + 400s, held);
        QCOMPARE(floor.at(start + 480s), QStringList{u"longCall warn open"_s});
    }

    void busyOverFifteenMinutesIsAnAlarmAndItsReasonDoesNotResetIt()
    {
        Floor floor;
        floor.tell(start, agent(AgentState::Paused, start, u"示忙"_s));
        floor.tell(start + 600s, agent(AgentState::Paused, start + 600s, u"资料查询"_s));
        QCOMPARE(floor.at(start + 600s), QStringList{u"longBusy warn open"_s});
        QCOMPARE(floor.at(start + 899s), QStringList{u"longBusy warn open"_s});
        QCOMPARE(floor.at(start + 900s), QStringList{u"longBusy alarm open"_s});
        QCOMPARE(floor.book.open().front().since, start);
    }

    void breaksMealsAndMeetingsAreNotBusy()
    {
        Floor floor;
        for (const QString &reason : {u"小休"_s, u"lunch"_s, u"会议"_s, u"training"_s}) {
            floor.tell(start, agent(AgentState::Paused, start, reason));
            QVERIFY(floor.at(start + 3600s).isEmpty());
        }
    }

    void aQueueStaysOneEpisodeWhileAnyCallerWaitsTooLong()
    {
        Floor floor;
        floor.tell(start, start);
        QCOMPARE(floor.at(start + 30s), QStringList{u"queueWait warn open"_s});
        const QString instance = floor.book.open().front().instance;
        floor.tell(start + 50s, start + 15s);
        QCOMPARE(floor.at(start + 74s), QStringList{u"queueWait warn open"_s});
        QCOMPARE(floor.at(start + 75s), QStringList{u"queueWait alarm open"_s});
        QCOMPARE(floor.book.open().front().instance, instance);
        // The next caller joined just now; a short relief below the threshold does not end it, a lasting one does.
        floor.tell(start + 80s, start + 79s);
        QCOMPARE(floor.at(start + 84s), QStringList{u"queueWait alarm open"_s});
        QVERIFY(floor.at(start + 86s).isEmpty());
        floor.tell(start + 87s, start + 79s);
        QCOMPARE(floor.at(start + 109s), QStringList{u"queueWait warn open"_s});
        QVERIFY(floor.book.open().front().instance != instance);
    }

    void aFlickeringConditionIsOneAlert()
    {
        Floor floor;
        floor.tell(start, agent(AgentState::Paused, start, u"busy"_s));
        QCOMPARE(floor.at(start + 700s), QStringList{u"longBusy warn open"_s});
        floor.tell(start + 710s, agent(AgentState::Ready, start + 710s));
        floor.tell(start + 712s, agent(AgentState::Paused, start + 712s, u"busy"_s));
        QCOMPARE(floor.at(start + 900s), QStringList{u"longBusy alarm open"_s});
        QCOMPARE(floor.book.takeChanged().size(), size_t(1));
    }

    void acknowledgedStaysSilentUntilItWorsens()
    {
        Floor floor;
        floor.tell(start, agent(AgentState::Talking, start));
        floor.at(start + 480s);
        QVERIFY(floor.book.acknowledge(floor.book.open().front(), u"王芳"_s, start + 490s).ok());
        QCOMPARE(floor.at(start + 700s), QStringList{u"longCall warn acknowledged"_s});
        QCOMPARE(floor.at(start + 720s), QStringList{u"longCall alarm open"_s});
        QCOMPARE(floor.book.open().front().owner, u"王芳"_s);
    }

    void snoozedWakesAtItsTime()
    {
        Floor floor;
        floor.tell(start, agent(AgentState::Talking, start));
        floor.at(start + 730s);
        const AlertRecord alert = floor.book.open().front();
        QVERIFY(!floor.book.snooze(alert, start + 700s, start + 730s).ok());
        QVERIFY(floor.book.snooze(alert, start + 900s, start + 730s).ok());
        QCOMPARE(floor.at(start + 899s), QStringList{u"longCall alarm snoozed"_s});
        QCOMPARE(floor.at(start + 900s), QStringList{u"longCall alarm open"_s});
    }

    void dismissedIsNotRaisedAgainForTheSameCall()
    {
        Floor floor;
        floor.tell(start, agent(AgentState::Talking, start));
        floor.at(start + 480s);
        const AlertRecord alert = floor.book.open().front();
        QVERIFY(floor.book.dismiss(alert, u"VIP, expected"_s, start + 500s).ok());
        floor.tell(start + 600s, agent(AgentState::Talking, start));
        QVERIFY(floor.at(start + 2000s).isEmpty());
        QVERIFY(!floor.book.acknowledge(alert, {}, start + 2000s).ok());
        floor.tell(start + 2001s, agent(AgentState::Talking, start + 2001s));
        QCOMPARE(floor.at(start + 2481s), QStringList{u"longCall warn open"_s});
    }

    void alertsSurviveARestartOfTheProgram()
    {
        Floor before;
        before.tell(start, agent(AgentState::Talking, start));
        before.at(start + 480s);
        QVERIFY(before.book.snooze(before.book.open().front(), start + 800s, start + 485s).ok());
        const std::vector<AlertRecord> stored = before.book.takeChanged();

        Floor after;
        after.book.restore(stored, start + 500s);
        QCOMPARE(after.at(start + 501s), QStringList{u"longCall warn snoozed"_s});
        // The snapshot only knows that there is a call, not since when.
        after.tell(start + 502s, agent(AgentState::Talking, start + 500s));
        QCOMPARE(after.at(start + 600s), QStringList{u"longCall warn snoozed"_s});
        QCOMPARE(after.book.open().front().since, start);
        QCOMPARE(after.at(start + 720s), QStringList{u"longCall alarm open"_s});
    }

    void whatEndedWhileTheProgramWasOffIsResolved()
    {
        Floor before;
        before.tell(start, agent(AgentState::Talking, start));
        before.at(start + 480s);
        Floor after;
        after.book.restore(before.book.takeChanged(), start + 500s);
        QVERIFY(after.at(start + 560s).isEmpty());
        QVERIFY(after.book.takeChanged().front().status == Status::Closed);
    }

    void dismissedStaysDismissedAcrossARestart()
    {
        Floor before;
        before.tell(start, agent(AgentState::Talking, start));
        before.at(start + 480s);
        QVERIFY(before.book.dismiss(before.book.open().front(), u"VIP, expected"_s, start + 490s).ok());
        const std::vector<AlertRecord> stored = before.book.takeChanged();
        QVERIFY(AlertBook::lasts(stored.front()));

        Floor after;
        after.book.restore(stored, start + 500s);
        after.tell(start + 501s, agent(AgentState::Talking, start + 500s)); // as the snapshot knows it
        QVERIFY(after.at(start + 2000s).isEmpty());
        // The next call is another matter, and the record of this one is finished.
        after.tell(start + 2000s, agent(AgentState::Talking, start + 2000s));
        QCOMPARE(after.at(start + 2480s), QStringList{u"longCall warn open"_s});
        QVERIFY(!AlertBook::lasts(after.book.takeChanged().front()));
    }

    void whatBeganAfterTheRestartIsAnotherEpisode()
    {
        Floor before;
        before.tell(start, agent(AgentState::Talking, start));
        before.at(start + 480s);
        QVERIFY(before.book.dismiss(before.book.open().front(), u"VIP, expected"_s, start + 490s).ok());
        Floor after;
        after.book.restore(before.book.takeChanged(), start + 500s);
        after.tell(start + 501s, agent(AgentState::Ready, start + 500s));
        after.tell(start + 503s, agent(AgentState::Talking, start + 503s));
        QCOMPARE(after.at(start + 983s), QStringList{u"longCall warn open"_s});
    }

    void whatIsOverWhenTheProgramEndsIsNotRestored()
    {
        Floor before;
        before.tell(start, agent(AgentState::Talking, start));
        before.at(start + 480s);
        QVERIFY(before.book.dismiss(before.book.open().front(), u"VIP, expected"_s, start + 490s).ok());
        before.tell(start + 491s, agent(AgentState::Ready, start + 491s));
        before.at(start + 500s);
        Floor after;
        after.book.restore(before.book.takeChanged(), start + 520s);
        after.tell(start + 521s, agent(AgentState::Talking, start + 520s));
        QCOMPARE(after.at(start + 1001s), QStringList{u"longCall warn open"_s});
    }

    /** What is not told again so soon after its end is not told by a program that was started anew either. */
    void aRestartForgetsNoCooldown()
    {
        AlertRule rule;
        rule.kind = AlertKind::LongCall;
        rule.warn = 480;
        rule.alarm = 720;
        rule.cooldown = 600s;
        const AlertRules rules(CentreSettings(), {rule});
        const auto tell = [&rules](AlertBook &book, Moment at, const AgentCondition &condition) {
            book.observe(condition.key, rules.of(condition), at);
            book.advanceTo(at);
        };
        AlertBook before;
        tell(before, start, agent(AgentState::Talking, start));
        before.advanceTo(start + 480s);
        QCOMPARE(before.open().size(), size_t(1));
        tell(before, start + 500s, agent(AgentState::Ready, start + 500s));
        before.advanceTo(start + 510s);
        const std::vector<AlertRecord> stored = before.takeChanged();
        QVERIFY(stored.back().closedAt == start + 500s);

        AlertBook after;
        after.restore(stored, start + 520s);
        QVERIFY(after.open().empty());
        tell(after, start + 521s, agent(AgentState::Talking, start + 521s));
        after.advanceTo(start + 1099s);
        QVERIFY(after.open().empty()); // after 578 s of the call: the cooldown lasts until 1100
        after.advanceTo(start + 1100s);
        QCOMPARE(after.open().size(), size_t(1));
        QCOMPARE(after.open().front().raisedAt, start + 1100s);
    }

    /** The same call again after a restart is a second alert, and takes the place of no record. */
    void aSecondAlertOfACallStaysASecondOneOverARestart()
    {
        const AlertRecord first = endedLongCall();
        AlertRecord second = first;
        second.instance += u"+1"_s;
        second.closedAt = start + 560s;
        Floor after;
        after.book.restore({second, first}, start + 600s);
        after.tell(start + 601s, agent(AgentState::Talking, start));
        QCOMPARE(after.at(start + 601s), QStringList{u"longCall warn open"_s});
        QCOMPARE(after.book.open().front().instance, first.instance + u"+2"_s);
    }

    /** One that is open over the restart keeps its number, and leaves the next one its own. */
    void anOpenSecondAlertOfACallStaysOneOverARestart()
    {
        const AlertRecord first = endedLongCall();
        AlertRecord second = first;
        second.instance += u"+1"_s;
        second.raisedAt = start + 540s;
        second.closedAt.reset();
        second.status = Status::Open;
        second.outcome.clear();
        for (const std::vector<AlertRecord> &stored :
             {std::vector{first, second}, std::vector{second, first}, std::vector{second}}) {
            Floor after;
            after.book.restore(stored, start + 600s);
            QCOMPARE(after.book.open().front().instance, second.instance);
            after.tell(start + 601s, agent(AgentState::Talking, start));
            after.book.fold(second.subject, second.kind, start + 610s);
            const std::vector<AlertRecord> changed = after.book.takeChanged();
            QVERIFY(!changed.empty());
            QVERIFY(std::ranges::all_of(changed,
                                        [&second](const AlertRecord &one) { return one.instance == second.instance; }));
            QCOMPARE(changed.back().status, Status::Closed);
            after.tell(start + 620s, agent(AgentState::Talking, start));
            QCOMPARE(after.at(start + 620s), QStringList{u"longCall warn open"_s});
            QCOMPARE(after.book.open().front().instance, first.instance + u"+2"_s);
        }
    }

    void aClockThatIsSetEndsNoEpisode()
    {
        Floor floor;
        floor.tell(start, agent(AgentState::Talking, start));
        QCOMPARE(floor.at(start + 480s), QStringList{u"longCall warn open"_s});
        QVERIFY(floor.book.snooze(floor.book.open().front(), start + 600s, start + 485s).ok());
        floor.book.clockMoved(-1h);
        floor.tell(start - 1h + 490s, agent(AgentState::Talking, start - 1h));
        QCOMPARE(floor.at(start - 1h + 599s), QStringList{u"longCall warn snoozed"_s});
        QCOMPARE(floor.at(start - 1h + 600s), QStringList{u"longCall warn open"_s});
        QCOMPARE(floor.at(start - 1h + 720s), QStringList{u"longCall alarm open"_s});
        QCOMPARE(floor.book.takeChanged().size(), size_t(1));
    }

    void oneMomentAtMostIsWaitedForPerCondition()
    {
        Floor floor;
        floor.tell(start, agent(AgentState::Paused, start, u"busy"_s));
        floor.at(start + 600s);
        for (int i = 0; i < 100; ++i) {
            const Moment now = start + 601s + std::chrono::seconds(i);
            QVERIFY(floor.book.snooze(floor.book.open().front(), start + 850s, now).ok());
            floor.tell(now, agent(AgentState::Ready, now));
            floor.tell(now, agent(AgentState::Paused, now, u"busy"_s));
        }
        QCOMPARE(floor.book.pendingDues(), size_t(1));
        QCOMPARE(floor.at(start + 849s), QStringList{u"longBusy warn snoozed"_s});
        QCOMPARE(floor.at(start + 850s), QStringList{u"longBusy warn open"_s});
        QCOMPARE(floor.at(start + 900s), QStringList{u"longBusy alarm open"_s});
        QCOMPARE(floor.book.pendingDues(), size_t(0));
    }

    void timeCostsNothingWhileNothingIsDue()
    {
        Floor floor;
        QCOMPARE(floor.book.nextDue(), Moment::max());
        floor.tell(start, agent(AgentState::Talking, start));
        QCOMPARE(floor.book.nextDue(), start + 480s);
    }
};

QTEST_GUILESS_MAIN(TestAlertBook)
#include "tst_alertbook.moc"
