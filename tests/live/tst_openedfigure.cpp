// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/zone.h"
#include "models/live/figurefold.h"
#include "models/live/floorday.h"

#include <QTest>

#include <random>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Outcome = CallRecord::Outcome;
using V = FigureVariant;
using P = FigurePart;

const Zone zone = *Zone::parse(u"Asia/Shanghai"_s);
const QDate date(2026, 11, 23);

Moment at(const QString &time)
{
    return zone.toMoment(date, QTime::fromString(time, time.size() > 8 ? u"HH:mm:ss.zzz"_s : u"HH:mm:ss"_s));
}

TimeRange hours(int from, int to)
{
    return {zone.startOfDay(date) + std::chrono::hours(from), zone.startOfDay(date) + std::chrono::hours(to)};
}

CallRecord call(Moment joined, int wait, Outcome outcome, const QString &queue = u"support"_s)
{
    static int number = 0;
    CallRecord record;
    record.call = u"1.%1"_s.arg(++number);
    record.queue = queue;
    record.caller = u"13800138000"_s;
    record.outcome = outcome;
    record.joined = joined;
    record.ended = joined + std::chrono::seconds(wait);
    if (outcome != Outcome::Lost)
        record.waitSeconds = wait;
    if (outcome == Outcome::Answered) {
        record.answered = record.ended;
        record.agentKey = u"王芳"_s;
        record.ended += 60s;
        record.talkSeconds = 60;
    }
    return record;
}

CallRecord waiting(Moment joined)
{
    CallRecord record = call(joined, 0, Outcome::Lost);
    record.ended = Moment::max();
    return record;
}

StateSpan span(AgentState state, Moment from, Moment to, const QString &reason = {}, CallKind kind = CallKind::Queue)
{
    StateSpan one;
    one.agentKey = u"王芳"_s;
    one.state = state;
    one.reason = reason;
    one.range = {from, to};
    if (state == AgentState::Talking || state == AgentState::OnHold || state == AgentState::Ringing) {
        one.callKind = kind;
        one.queue = kind == CallKind::Queue ? u"support"_s : QString();
    }
    return one;
}

struct Records
{
    std::vector<FeedGap> gaps;
    std::vector<StateSpan> spans;
    std::vector<CallRecord> calls;
};

OpenedFigure open(const Records &records, V variant, const TimeRange &window, const QString &queue = {},
                  const LiveSettings &settings = {}, qint64 most = FigureFold::mostRows)
{
    FigureFold fold({variant, queue, window, 900s}, settings, most);
    for (const FeedGap &gap : records.gaps)
        fold.add(gap);
    for (const StateSpan &each : records.spans)
        fold.add(each);
    for (const CallRecord &each : records.calls)
        fold.add(each);
    return fold.finish();
}

/** The check of metrics.md: 100 calls, 70 answered within T, 10 given up within T (4 of them short), 20 answered later.
 */
Records checkedCalls()
{
    Records records;
    for (int i = 0; i < 100; ++i) {
        const Moment joined = at(u"09:00:00"_s) + std::chrono::seconds(10 * i);
        if (i < 70)
            records.calls.push_back(call(joined, 20, Outcome::Answered));
        else if (i < 80)
            records.calls.push_back(call(joined, i < 74 ? 5 : 6, Outcome::Abandoned));
        else
            records.calls.push_back(call(joined, 21, Outcome::Answered));
    }
    return records;
}

/** A morning: ready, a queue call with hold and wrap-up, an outbound, a direct and an internal call, two pauses. */
Records morning()
{
    Records records;
    records.spans = {
        span(AgentState::Ready, at(u"09:00:00"_s), at(u"09:10:00"_s)),
        span(AgentState::Ringing, at(u"09:10:00"_s), at(u"09:11:00"_s)),
        span(AgentState::Talking, at(u"09:11:00"_s), at(u"09:15:00"_s)),
        span(AgentState::OnHold, at(u"09:15:00"_s), at(u"09:16:00"_s)),
        span(AgentState::WrapUp, at(u"09:16:00"_s), at(u"09:17:00"_s)),
        span(AgentState::Ready, at(u"09:17:00"_s), at(u"09:20:00"_s)),
        span(AgentState::Talking, at(u"09:20:00"_s), at(u"09:22:00"_s), {}, CallKind::Outbound),
        span(AgentState::Ready, at(u"09:22:00"_s), at(u"09:23:00"_s)),
        span(AgentState::Talking, at(u"09:23:00"_s), at(u"09:24:30"_s), {}, CallKind::Direct),
        span(AgentState::Talking, at(u"09:24:30"_s), at(u"09:24:45"_s), {}, CallKind::Internal),
        span(AgentState::Ready, at(u"09:24:45"_s), at(u"09:25:00"_s)),
        span(AgentState::Paused, at(u"09:25:00"_s), at(u"09:41:00"_s), u"paperwork"_s),
        span(AgentState::Paused, at(u"09:41:00"_s), at(u"09:50:00"_s), u"lunch"_s),
        span(AgentState::Paused, at(u"09:50:00"_s), at(u"09:55:00"_s), u"paperwork"_s),
        span(AgentState::LoggedOut, at(u"09:55:00"_s), at(u"12:00:00"_s)),
    };
    CallRecord queueCall = call(at(u"09:10:00"_s), 60, Outcome::Answered);
    queueCall.answered = at(u"09:11:00"_s);
    queueCall.ended = at(u"09:16:00"_s);
    queueCall.talkSeconds = 300;
    records.calls = {queueCall};
    return records;
}

} // namespace

Q_DECLARE_METATYPE(Floorwalk::FigureVariant)

/** Every variant of every figure with the rows it follows from, at the edges. */
class TestOpenedFigure : public QObject
{
    Q_OBJECT

private slots:
    void theCheckOfTheMetrics_data()
    {
        QTest::addColumn<FigureVariant>("variant");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("above");
        QTest::addColumn<int>("below");
        QTest::newRow("ignore abandons") << V::IgnoreAbandons << 70.0 / 90 << 70 << 90;
        QTest::newRow("negative") << V::Negative << 0.7 << 70 << 100;
        QTest::newRow("positive") << V::Positive << 0.8 << 80 << 100;
        QTest::newRow("answered only") << V::AnsweredOnly << 70.0 / 90 << 70 << 90;
        QTest::newRow("without short") << V::WithoutShort << 6.0 / 96 << 6 << 96;
        QTest::newRow("all abandons") << V::All << 0.1 << 10 << 100;
        QTest::newRow("asa") << V::Mean << (70 * 20 + 20 * 21) / 90.0 << 1'820'000 << 90;
        QTest::newRow("longest wait") << V::OfWindow << 21.0 << -1 << 0;
    }
    void theCheckOfTheMetrics()
    {
        QFETCH(FigureVariant, variant);
        const OpenedFigure figure = open(checkedCalls(), variant, hours(9, 10));
        QTEST(*figure.value, "value");
        QFETCH(int, below);
        QCOMPARE(figure.below, below);
        if (variant != V::OfWindow) { // a longest has no sum
            QTEST(int(figure.above), "above");
        }
        QCOMPARE(figure.rows.size(), size_t(100));
        qint64 above = 0;
        for (const FigureRow &row : figure.rows)
            above += row.above;
        QCOMPARE(above, figure.above);
    }

    void aCallAtTheEdge_data()
    {
        QTest::addColumn<int>("wait");
        QTest::addColumn<bool>("isAnswered");
        QTest::addColumn<FigurePart>("part");
        QTest::addColumn<int>("levelAbove");
        QTest::addColumn<int>("levelBelow");
        QTest::addColumn<int>("rateAbove");
        QTest::addColumn<int>("rateBelow");
        QTest::newRow("answered at T") << 20 << true << P::AnsweredWithin << 1 << 1 << 0 << 1;
        QTest::newRow("answered after T") << 21 << true << P::AnsweredLater << 0 << 1 << 0 << 1;
        QTest::newRow("given up at S") << 5 << false << P::AbandonedShort << 0 << 0 << 0 << 0;
        QTest::newRow("given up after S") << 6 << false << P::AbandonedWithin << 0 << 0 << 1 << 1;
        QTest::newRow("given up at T") << 20 << false << P::AbandonedWithin << 0 << 0 << 1 << 1;
        QTest::newRow("given up after T") << 21 << false << P::AbandonedLater << 0 << 1 << 1 << 1;
    }
    void aCallAtTheEdge()
    {
        QFETCH(int, wait);
        QFETCH(bool, isAnswered);
        Records records;
        records.calls = {call(at(u"09:00:00"_s), wait, isAnswered ? Outcome::Answered : Outcome::Abandoned)};
        const FigureRow level = open(records, V::IgnoreAbandons, hours(9, 10)).rows.at(0);
        QTEST(level.part, "part");
        QTEST(int(level.above), "levelAbove");
        QTEST(int(level.below), "levelBelow");
        const FigureRow rate = open(records, V::WithoutShort, hours(9, 10)).rows.at(0);
        QTEST(int(rate.above), "rateAbove");
        QTEST(int(rate.below), "rateBelow");
    }

    void aCallOverTheBorder_data()
    {
        QTest::addColumn<QString>("joined");
        QTest::addColumn<int>("wait");
        QTest::addColumn<QString>("before"); // part and place in the interval that ends at 09:30, then after it
        QTest::addColumn<QString>("after");
        QTest::newRow("answered in time, after the border")
            << u"09:29:55"_s << 15 << u"waitingStill 0/0"_s << u"answeredWithin 1/1"_s;
        QTest::newRow("T passed before the border")
            << u"09:29:30"_s << 90 << u"waitingLong 0/1"_s << u"answeredLater 0/0"_s;
        QTest::newRow("T passes at the border")
            << u"09:29:40"_s << 60 << u"waitingStill 0/0"_s << u"answeredLater 0/1"_s;
        QTest::newRow("answered at the border")
            << u"09:29:45"_s << 15 << u"waitingStill 0/0"_s << u"answeredWithin 1/1"_s;
        QTest::newRow("joined at the border") << u"09:30:00"_s << 15 << u"-"_s << u"answeredWithin 1/1"_s;
        QTest::newRow("all before") << u"09:20:00"_s << 15 << u"answeredWithin 1/1"_s << u"-"_s;
    }
    void aCallOverTheBorder()
    {
        QFETCH(QString, joined);
        QFETCH(int, wait);
        Records records;
        records.calls = {call(at(joined), wait, Outcome::Answered)};
        const auto said = [&records](const TimeRange &window) {
            const OpenedFigure figure = open(records, V::IgnoreAbandons, window);
            if (figure.rows.empty())
                return u"-"_s;
            const FigureRow &row = figure.rows.front();
            return u"%1 %2/%3"_s.arg(figurePartName(row.part)).arg(row.above).arg(row.below);
        };
        QTEST(said({at(u"09:00:00"_s), at(u"09:30:00"_s)}), "before");
        QTEST(said({at(u"09:30:00"_s), at(u"10:00:00"_s)}), "after");
    }

    /** Whatever the borders, each call is judged once: the parts of intervals add up to those of the whole. */
    void intervalsAddUp_data()
    {
        QTest::addColumn<FigureVariant>("variant");
        for (const V variant : {V::IgnoreAbandons, V::Negative, V::Positive, V::AnsweredOnly, V::Mean, V::QueueCalls,
                                V::DirectCalls, V::OutboundCalls, V::InternalCalls, V::OfLoggedIn, V::OccupancyA,
                                V::OccupancyB, V::OccupancyC, V::BusyTotal, V::BusyOverLimit})
            QTest::newRow(qPrintable(figureKindName(figureKind(variant)) + u' ' + figureVariantName(variant)))
                << variant;
    }
    void intervalsAddUp()
    {
        QFETCH(FigureVariant, variant);
        Records records = morning();
        std::mt19937 random(7);
        for (int i = 0; i < 500; ++i) {
            const Moment joined = at(u"09:00:00"_s) + Millis(random() % 3'500'000);
            const Outcome outcome = Outcome(random() % 3);
            CallRecord one = call(joined, int(random() % 60), outcome);
            one.agentKey = one.agentKey.isEmpty() ? QString() : u"李娜"_s;
            records.calls.push_back(one);
        }
        const OpenedFigure whole = open(records, variant, hours(8, 12));
        qint64 above = 0;
        qint64 below = 0;
        for (Moment from = hours(8, 12).from; from < hours(8, 12).to; from += 7min + 30s) {
            const OpenedFigure part = open(records, variant, {from, std::min(from + 7min + 30s, hours(8, 12).to)});
            above += part.above;
            below += part.below;
        }
        QCOMPARE(above, whole.above);
        QCOMPARE(below, whole.below);
        QVERIFY(whole.above > 0);
    }

    void whoStillWaits()
    {
        Records records;
        records.calls = {waiting(at(u"09:59:50"_s)), waiting(at(u"09:58:00"_s)),
                         call(at(u"09:00:00"_s), 10, Outcome::Answered)};
        const OpenedFigure level = open(records, V::Negative, hours(9, 10));
        QCOMPARE(level.above, 1);
        QCOMPARE(level.below, 2); // who has not reached T is in no service level
        QCOMPARE(level.rows.back().part, P::WaitingStill);
        QCOMPARE(level.rows.back().range.to, Moment::max());
        const OpenedFigure longest = open(records, V::Waiting, hours(9, 10));
        QCOMPARE(longest.value, 120.0);
        QCOMPARE(open(records, V::OfWindow, hours(9, 10)).value, 10.0);
        QCOMPARE(open({}, V::Waiting, hours(9, 10)).value, std::nullopt);
    }

    void whatLiesInAGapIsNotCountedAndSaid()
    {
        Records records;
        records.gaps = {{{at(u"09:10:00"_s), at(u"09:20:00"_s)}, u"connection lost"_s}};
        records.calls = {call(at(u"09:09:50"_s), 15, Outcome::Answered), // answered in the gap
                         call(at(u"09:09:00"_s), 90, Outcome::Answered), // the same, after T
                         call(at(u"09:12:00"_s), 10, Outcome::Answered), // wholly in it
                         call(at(u"09:05:00"_s), 10, Outcome::Answered)};
        const OpenedFigure figure = open(records, V::Negative, hours(9, 10));
        QStringList said;
        for (const FigureRow &row : figure.rows)
            said << u"%1 %2/%3"_s.arg(figurePartName(row.part)).arg(row.above).arg(row.below);
        QCOMPARE(said, (QStringList{u"answeredWithin 1/1"_s, u"lostLate 0/1"_s, u"lostEarly 0/0"_s, u"gap 0/0"_s}));
        QCOMPARE(figure.unheard, Millis(10min));
        QCOMPARE(figure.rows.back().reason, u"connection lost"_s);
    }

    void aGapInASpanIsTakenOut()
    {
        Records records;
        records.gaps = {{{at(u"09:10:00"_s), at(u"09:20:00"_s)}, {}}};
        records.spans = {span(AgentState::Talking, at(u"09:00:00"_s), at(u"09:30:00"_s)),
                         span(AgentState::Ready, at(u"09:30:00"_s), Moment::max())};
        const OpenedFigure figure = open(records, V::OfLoggedIn, hours(9, 10));
        QCOMPARE(figure.above, Millis(20min).count());
        QCOMPARE(figure.below, Millis(50min).count());
        QCOMPARE(figure.value, 0.4);
    }

    void whatRunsOverMidnight()
    {
        const Moment midnight = zone.startOfDay(date);
        Records records;
        records.spans = {span(AgentState::Ready, midnight - 1h, midnight - 10min),
                         span(AgentState::Talking, midnight - 10min, midnight + 10min),
                         span(AgentState::Ready, midnight + 10min, midnight + 1h)};
        CallRecord over = call(midnight - 10min - 5s, 5, Outcome::Answered);
        over.ended = midnight + 10min;
        over.talkSeconds = 1200;
        records.calls = {over, call(midnight - 10s, 15, Outcome::Abandoned)};
        QCOMPARE(open(records, V::OfLoggedIn, hours(0, 24)).above, Millis(10min).count());
        // Booked on the day its wrap-up ends, with all of its time.
        const OpenedFigure handling = open(records, V::QueueCalls, hours(0, 24));
        QCOMPARE(handling.value, 1200.0);
        QCOMPARE(open(records, V::QueueCalls, hours(-24, 0)).value, std::nullopt);
        QCOMPARE(open(records, V::QueueCalls, hours(-24, 0)).rows.at(0).part, P::HandlingOpen);
        // Offered yesterday, judged today.
        QCOMPARE(open(records, V::Negative, hours(0, 24)).below, 1);
        QCOMPARE(open(records, V::Negative, hours(-24, 0)).below, 1);
    }

    void people_data()
    {
        QTest::addColumn<FigureVariant>("variant");
        QTest::addColumn<double>("value");
        // talk 4 + 2 + 1.5 + 0.25, hold 1, wrap 1, ringing 1, ready 14.25, paused 30: 55 minutes
        QTest::newRow("talk utilisation") << V::OfLoggedIn << 7.75 / 55;
        QTest::newRow("occupancy a") << V::OccupancyA << 9.75 / 24;
        QTest::newRow("occupancy b") << V::OccupancyB << 9.75 / 55;
        QTest::newRow("occupancy c") << V::OccupancyC << 10.75 / 25;
        QTest::newRow("aht, queue") << V::QueueCalls << 360.0;
        QTest::newRow("aht, direct") << V::DirectCalls << 90.0;
        QTest::newRow("aht, outbound") << V::OutboundCalls << 120.0;
        QTest::newRow("aht, internal") << V::InternalCalls << 15.0;
        QTest::newRow("busy, total: lunch is none") << V::BusyTotal << 21 * 60.0;
        QTest::newRow("busy, longest") << V::BusyLongest << 16 * 60.0;
        QTest::newRow("busy, over the limit") << V::BusyOverLimit << 1.0;
    }
    void people()
    {
        QFETCH(FigureVariant, variant);
        const OpenedFigure figure = open(morning(), variant, hours(9, 12));
        QTEST(*figure.value, "value");
    }

    void busyEpisodes()
    {
        const OpenedFigure figure = open(morning(), V::BusyOverLimit, hours(9, 12));
        QCOMPARE(figure.reasons, (std::vector<BusyReason>{{u"paperwork"_s, 2, 1, 21min, 16min}}));
        QCOMPARE(figure.rows.at(0).part, P::BusyOver);
        QCOMPARE(figure.rows.at(1).part, P::BusyEpisode);
        // The limit passed at 09:40; before, nothing was over, and afterwards it has been counted.
        QCOMPARE(open(morning(), V::BusyOverLimit, {at(u"09:00:00"_s), at(u"09:40:00"_s)}).value, 0.0);
        const OpenedFigure after = open(morning(), V::BusyOverLimit, {at(u"09:40:30"_s), at(u"10:00:00"_s)});
        QCOMPARE(after.rows.at(0).part, P::BusyOverBefore);
        QCOMPARE(after.value, 0.0);
        QCOMPARE(open(morning(), V::BusyTotal, {at(u"09:40:30"_s), at(u"10:00:00"_s)}).value, 330.0);
    }

    /** domain.md 2.3: one unbroken busy, whatever the reasons; each of them keeps its own time. */
    void anotherReasonDoesNotBeginAnotherBusyTime()
    {
        const auto busy = [](const QString &from, const QString &to, const QString &reason) {
            StateSpan one = span(AgentState::Paused, at(from), at(to));
            one.reason = reason;
            return one;
        };
        Records records;
        records.spans = {busy(u"09:00:00"_s, u"09:10:00"_s, u"desk"_s), busy(u"09:10:00"_s, u"09:20:00"_s, u"mail"_s),
                         busy(u"09:30:00"_s, u"09:34:00"_s, u"mail"_s)};
        const OpenedFigure over = open(records, V::BusyOverLimit, hours(9, 12));
        QCOMPARE(over.value, 1.0);
        QCOMPARE(over.episodes, 2);
        QCOMPARE(over.rows.size(), size_t(2));
        QCOMPARE(over.rows[0].reason, u"desk > mail"_s);
        QCOMPARE(over.reasons,
                 (std::vector<BusyReason>{{u"mail"_s, 2, 1, 14min, 10min}, {u"desk"_s, 1, 0, 10min, 10min}}));
        QCOMPARE(open(records, V::BusyLongest, hours(9, 12)).value, 1200.0);
        QCOMPARE(open(records, V::BusyTotal, hours(9, 12)).value, 1440.0);
    }

    /** The paperwork of 09:25 to 09:41 against a limit of 15 minutes. */
    void approvedBusyIsNotOverTheLimit_data()
    {
        QTest::addColumn<QString>("agent");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<FigurePart>("part");
        const QString who = morning().spans.front().agentKey;
        QTest::newRow("to its end") << who << u"09:25:00"_s << u"09:41:00"_s << P::BusyApproved;
        QTest::newRow("a second short of its end") << who << u"09:25:00"_s << u"09:40:59"_s << P::BusyOver;
        QTest::newRow("another's") << u"nobody"_s << u"09:25:00"_s << u"09:41:00"_s << P::BusyOver;
        QTest::newRow("one that ended before") << who << u"09:00:00"_s << u"09:25:00"_s << P::BusyOver;
    }
    void approvedBusyIsNotOverTheLimit()
    {
        QFETCH(QString, agent);
        QFETCH(QString, from);
        QFETCH(QString, to);
        FigureFold fold({V::BusyOverLimit, {}, hours(9, 12), 900s}, {});
        fold.approveBusy(agent, {at(from), at(to)});
        for (const StateSpan &each : morning().spans)
            fold.add(each);
        const OpenedFigure figure = fold.finish();
        QTEST(figure.rows.at(0).part, "part");
        QCOMPARE(figure.value, figure.rows.at(0).part == P::BusyOver ? 1.0 : 0.0);
        QCOMPARE(figure.reasons.at(0).over, figure.rows.at(0).part == P::BusyOver ? 1 : 0);
        QCOMPARE(figure.reasons.at(0).longest, Millis(16min)); // how long it was stays what it was
    }

    void handlingIsBookedWhenWrapUpEnds()
    {
        const auto booked = [](const QString &to) {
            return open(morning(), V::QueueCalls, {at(u"09:00:00"_s), at(to)}).value;
        };
        QCOMPARE(booked(u"09:16:30"_s), std::nullopt);
        QCOMPARE(booked(u"09:17:00"_s), std::nullopt); // the end is not in the interval
        QCOMPARE(booked(u"09:17:00.001"_s), 360.0);
    }

    void aStretchThatWasNotHeardIsNotHandled()
    {
        Records records = morning();
        records.gaps = {{{at(u"09:15:30"_s), at(u"09:15:40"_s)}, {}}};
        records.spans[3].range.to = at(u"09:15:30"_s);
        records.spans.insert(records.spans.begin() + 4,
                             span(AgentState::Talking, at(u"09:15:40"_s), at(u"09:16:00"_s)));
        const OpenedFigure figure = open(records, V::QueueCalls, hours(9, 12));
        QCOMPARE(figure.value, std::nullopt);
        int unheard = 0;
        for (const FigureRow &row : figure.rows)
            unheard += row.part == P::HandlingUnheard;
        QCOMPARE(unheard, 2);
    }

    void eachQueueHasItsOwnLimits()
    {
        LiveSettings settings;
        settings.serviceLevelByQueue.insert(u"sales"_s, 10);
        settings.shortAbandonByQueue.insert(u"sales"_s, 8);
        Records records;
        records.calls = {call(at(u"09:00:00"_s), 15, Outcome::Answered),
                         call(at(u"09:01:00"_s), 15, Outcome::Answered, u"sales"_s),
                         call(at(u"09:02:00"_s), 7, Outcome::Abandoned, u"sales"_s)};
        QCOMPARE(open(records, V::Negative, hours(9, 10), u"support"_s, settings).value, 1.0);
        QCOMPARE(open(records, V::Negative, hours(9, 10), u"sales"_s, settings).value, 0.0);
        QCOMPARE(open(records, V::Negative, hours(9, 10), {}, settings).value, 1.0 / 3);
        QCOMPARE(open(records, V::WithoutShort, hours(9, 10), u"sales"_s, settings).value, 0.0);
    }

    void eachQueueHasItsOwnVariant()
    {
        CentreSettings settings;
        QCOMPARE(chosenVariant(FigureKind::ServiceLevel, settings, u"sales"_s), V::IgnoreAbandons);
        QCOMPARE(chosenVariant(FigureKind::AbandonRate, settings), V::WithoutShort);
        QVERIFY(settings.set(u"service_level_variant"_s, u"negative"_s).ok());
        QVERIFY(settings.set(u"service_level_variant.sales"_s, u"positive"_s).ok());
        QVERIFY(settings.set(u"abandon_variant.sales"_s, u"all"_s).ok());
        QVERIFY(settings.set(u"occupancy_variant"_s, u"c"_s).ok());
        QCOMPARE(chosenVariant(FigureKind::ServiceLevel, settings, u"support"_s), V::Negative);
        QCOMPARE(chosenVariant(FigureKind::ServiceLevel, settings, u"sales"_s), V::Positive);
        QCOMPARE(chosenVariant(FigureKind::ServiceLevel, settings), V::Negative);
        QCOMPARE(chosenVariant(FigureKind::AbandonRate, settings, u"sales"_s), V::All);
        QCOMPARE(chosenVariant(FigureKind::AbandonRate, settings, u"support"_s), V::WithoutShort);
        QCOMPARE(chosenVariant(FigureKind::Occupancy, settings), V::OccupancyC);
        QCOMPARE(chosenVariant(FigureKind::BusyTime, settings), V::BusyTotal);
        QVERIFY(!settings.set(u"abandon_variant.sales"_s, u"some"_s).ok());
    }

    void manyRowsAreCountedButNotAllListed()
    {
        const OpenedFigure figure = open(checkedCalls(), V::Negative, hours(9, 10), {}, {}, 30);
        QCOMPARE(figure.rows.size(), size_t(30));
        QCOMPARE(figure.found, 100);
        QVERIFY(!figure.isWhole());
        QCOMPARE(figure.value, 0.7);
    }

    void toldTwiceCountsOnce()
    {
        Records records;
        records.spans = {span(AgentState::Talking, at(u"09:00:00"_s), at(u"09:30:00"_s)),
                         span(AgentState::Ready, at(u"09:30:00"_s), at(u"10:00:00"_s)),
                         span(AgentState::Talking, at(u"09:00:00"_s), at(u"09:30:00"_s)),
                         span(AgentState::Ready, at(u"09:30:00"_s), Moment::max())};
        QCOMPARE(open(records, V::OfLoggedIn, hours(9, 10)).value, 0.5);
    }

    /** The figure of the day up to a moment is what the floor of that moment shows. */
    void agreesWithTheFloorOfThatMoment()
    {
        Records records = checkedCalls();
        const Records people = morning();
        records.spans = people.spans;
        records.calls.push_back(people.calls.front());
        for (const QString &time : {u"09:05:00"_s, u"09:16:30"_s, u"09:17:00"_s, u"11:00:00"_s}) {
            FloorDay floor(hours(0, 24));
            for (const StateSpan &each : records.spans)
                floor.add(each);
            for (const CallRecord &each : records.calls)
                floor.add(each);
            const FloorDelta delta = floor.at(at(time), {});
            const QueueCounts counts = delta.queues.at(0).counts;
            const TimeRange window{hours(0, 24).from, at(time) + 1ms};
            for (const V variant : figureVariants(FigureKind::ServiceLevel))
                QCOMPARE(open(records, variant, window).value, shareOf(variant, counts));
            for (const V variant : figureVariants(FigureKind::AbandonRate))
                QCOMPARE(open(records, variant, window).value, shareOf(variant, counts));
            QCOMPARE(open(records, V::Mean, window).value, averageSpeedOfAnswer(counts));
        }
    }
};

QTEST_GUILESS_MAIN(TestOpenedFigure)
#include "tst_openedfigure.moc"
