// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/zone.h"
#include "models/live/figurefold.h"
#include "models/live/floorday.h"
#include "tests/support/fullfold.h"

#include <QTest>

#include <random>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Zone zone = *Zone::parse(u"Asia/Shanghai"_s);
const QDate date(2026, 11, 23);

Moment at(const QString &time)
{
    return zone.toMoment(date, QTime::fromString(time, time.size() > 8 ? u"HH:mm:ss.zzz"_s : u"HH:mm:ss"_s));
}

TimeRange dayOf(const Zone &where, QDate day)
{
    return {where.startOfDay(day), where.startOfDay(day.addDays(1))};
}

StateSpan span(AgentState state, Moment from, Moment to, const QString &who = u"王芳"_s)
{
    StateSpan one;
    one.agentKey = who;
    one.state = state;
    one.range = {from, to};
    if (state == AgentState::Talking || state == AgentState::OnHold || state == AgentState::Ringing) {
        one.callKind = CallKind::Queue;
        one.queue = u"support"_s;
    }
    return one;
}

CallRecord answered(Moment joined, Moment when, Moment ended, const QString &who = u"王芳"_s)
{
    CallRecord call;
    call.call = u"1."_s + QString::number(epochMs(joined));
    call.queue = u"support"_s;
    call.agentKey = who;
    call.outcome = CallRecord::Outcome::Answered;
    call.joined = joined;
    call.answered = when;
    call.ended = ended;
    call.waitSeconds = int((when - joined) / 1s);
    if (ended != Moment::max())
        call.talkSeconds = int((ended - when) / 1s);
    return call;
}

CallRecord gone(CallRecord::Outcome outcome, Moment joined, Moment ended)
{
    CallRecord call;
    call.call = u"2."_s + QString::number(epochMs(joined));
    call.queue = u"support"_s;
    call.outcome = outcome;
    call.joined = joined;
    call.ended = ended;
    call.waitSeconds = int((ended - joined) / 1s);
    return call;
}

/** Where two floors of one moment differ; empty when they are the same. */
QString difference(const FloorDelta &one, const FloorDelta &other)
{
    if (one.agents != other.agents)
        return u"agents"_s;
    if (one.queues != other.queues)
        return u"queues"_s;
    if (!(one.sums == other.sums && one.team == other.team))
        return u"sums"_s;
    const bool same = one.at == other.at && one.since == other.since && one.whole == other.whole;
    return same && one.health == other.health ? QString() : u"moment"_s;
}

/** A day and a moment of it, told to the packed day and to the full fold, which must agree. */
class PastFloor
{
public:
    PastFloor(Moment at, const TimeRange &day)
        : m_at(at)
        , m_day(day)
        , m_full(at, day, {})
    {}
    template <class Record> void add(const Record &record)
    {
        m_day.add(record);
        m_full.add(record);
    }
    FloorDelta delta(const QHash<QString, KnownAgent> &known = {}) const
    {
        FloorDelta delta = m_day.at(m_at, {}, known);
        const QString differs = difference(delta, m_full.delta(known));
        if (!differs.isEmpty())
            QTest::qFail(qPrintable(differs), __FILE__, __LINE__);
        return delta;
    }
    std::optional<FeedGap> silence() const { return m_day.silenceAt(m_at); }

private:
    Moment m_at;
    FloorDay m_day;
    FullFold m_full;
};

/** A day of a small floor as chance has it: shifts over midnight, gaps, holes, calls of every end, told twice. */
struct RandomDay
{
    std::vector<FeedGap> gaps;
    std::vector<StateSpan> spans;
    std::vector<CallRecord> calls;
    std::vector<Moment> borders;

    RandomDay(const TimeRange &day, unsigned seed)
        : m_random(seed)
    {
        for (int i = 0; i < 3; ++i) {
            const Moment from = day.from + seconds(int(day.length() / 1s));
            gaps.push_back({{from, from + seconds(3600)}, u"lost"_s});
        }
        for (int who = 0; who < 12; ++who)
            addAgent(u"Agent %1 <PJSIP/%1>"_s.arg(who), day);
        for (int i = 0; i < 60; ++i)
            addCall({}, day.from - 1h + seconds(26 * 3600));
        for (const FeedGap &gap : gaps)
            borders.insert(borders.end(), {gap.range.from, gap.range.to});
    }
    Moment momentOf(const TimeRange &day)
    {
        return day.from + Millis(std::uniform_int_distribution<qint64>(0, day.length().count() - 1)(m_random));
    }

private:
    std::chrono::seconds seconds(int most) { return std::chrono::seconds(m_random() % unsigned(most)); }
    bool oneIn(unsigned n) { return m_random() % n == 0; }
    void addAgent(const QString &key, const TimeRange &day)
    {
        Moment now = day.from - 2h + seconds(10 * 3600);
        const Moment until = day.from + 12h + seconds(15 * 3600);
        while (now < until) {
            StateSpan one = span(AgentState(m_random() % 9), now, now + Millis(1000 + m_random() % 1'500'000), key);
            one.certainty = Certainty(m_random() % 4);
            if (one.state == AgentState::Paused)
                one.reason = oneIn(2) ? u"小休"_s : u"=paperwork"_s;
            if (one.callKind)
                one.callKind = oneIn(4) ? CallKind::Direct : CallKind::Queue;
            if (one.state == AgentState::Talking && oneIn(2)) {
                addCall(key, now);
                one.range.to = calls.back().ended - Millis(m_random() % 2 * 700); // told when the phone is down
            }
            if (one.range.to <= one.range.from)
                one.range.to = one.range.from + 1s;
            now = one.range.to + (oneIn(20) ? seconds(900) : 0s);
            borders.push_back(one.range.from);
            borders.push_back(one.range.to);
            spans.push_back(std::move(one));
            if (oneIn(30))
                spans.push_back(spans.back());
        }
        if (oneIn(2))
            spans.back().range.to = Moment::max();
    }
    void addCall(const QString &who, Moment when)
    {
        const auto wait = seconds(60);
        if (!who.isEmpty()) {
            calls.push_back(answered(when - wait, when, when + 20s + seconds(900), who));
        } else {
            calls.push_back(gone(CallRecord::Outcome(1 + m_random() % 3), when, when + wait));
        }
        CallRecord &call = calls.back();
        call.call += QString::number(m_random() % 4); // some on record twice
        call.queue = oneIn(3) ? u"sales"_s : u"support"_s;
        call.endedBy = oneIn(2) ? u"caller"_s : u"agent"_s;
        if (oneIn(9))
            call.talkSeconds.reset();
        if (oneIn(9))
            call.waitSeconds.reset();
        borders.insert(borders.end(), {call.joined, call.ended});
        if (oneIn(15))
            calls.push_back(call);
    }

    std::mt19937 m_random;
};

/** One agent's morning: ready, a call with a hold, wrap-up, a break; then nothing is known. */
void tellMorning(PastFloor &floor)
{
    floor.add(span(AgentState::Ready, at(u"08:30:00"_s), at(u"08:31:00"_s)));
    floor.add(span(AgentState::Ringing, at(u"08:31:00"_s), at(u"08:31:05"_s)));
    floor.add(span(AgentState::Talking, at(u"08:31:05"_s), at(u"08:33:05"_s)));
    floor.add(span(AgentState::OnHold, at(u"08:33:05"_s), at(u"08:34:05"_s)));
    floor.add(span(AgentState::Talking, at(u"08:34:05"_s), at(u"08:35:05"_s)));
    floor.add(span(AgentState::WrapUp, at(u"08:35:05"_s), at(u"08:35:25"_s)));
    StateSpan pause = span(AgentState::Paused, at(u"08:35:25"_s), at(u"08:45:25"_s));
    pause.reason = u"小休"_s;
    floor.add(pause);
    floor.add(answered(at(u"08:30:50"_s), at(u"08:31:05"_s), at(u"08:35:05"_s)));
}

PastFloor floorAt(Moment moment)
{
    return PastFloor(moment, dayOf(zone, date));
}

} // namespace

class TestFloorDay : public QObject
{
    Q_OBJECT

private slots:
    void atASpansBorder_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<AgentState>("state");
        QTest::addColumn<QString>("since");
        QTest::addColumn<QString>("callSince");
        QTest::addRow("first moment") << u"08:30:00"_s << AgentState::Ready << u"08:30:00"_s << QString();
        QTest::addRow("last of a span") << u"08:30:59.999"_s << AgentState::Ready << u"08:30:00"_s << QString();
        QTest::addRow("border is the next span's")
            << u"08:31:00"_s << AgentState::Ringing << u"08:31:00"_s << QString();
        QTest::addRow("answered") << u"08:31:05"_s << AgentState::Talking << u"08:31:05"_s << u"08:31:05"_s;
        QTest::addRow("on hold, the call's start stays")
            << u"08:33:30"_s << AgentState::OnHold << u"08:33:05"_s << u"08:31:05"_s;
        QTest::addRow("talking again") << u"08:35:04"_s << AgentState::Talking << u"08:34:05"_s << u"08:31:05"_s;
        QTest::addRow("wrap-up") << u"08:35:05"_s << AgentState::WrapUp << u"08:35:05"_s << QString();
        QTest::addRow("break") << u"08:40:00"_s << AgentState::Paused << u"08:35:25"_s << QString();
        QTest::addRow("no span any more") << u"08:45:25"_s << AgentState::Unknown << u"08:45:25"_s << QString();
    }
    void atASpansBorder()
    {
        QFETCH(QString, time);
        PastFloor floor = floorAt(at(time));
        tellMorning(floor);
        const FloorDelta delta = floor.delta();
        QCOMPARE(delta.agents.size(), size_t(1));
        const AgentRow &agent = delta.agents.front();
        QTEST(agent.state, "state");
        QFETCH(QString, since);
        QCOMPARE(agent.since, at(since));
        QFETCH(QString, callSince);
        QCOMPARE(agent.callSince, callSince.isEmpty() ? std::nullopt : std::optional(at(callSince)));
        QCOMPARE(delta.team.of(agent.state), 1);
        QVERIFY(delta.whole);
    }
    void figuresUpToThen_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<int>("calls");
        QTest::addColumn<double>("aht");
        QTest::addColumn<int>("handled");
        QTest::addColumn<int>("talkSeconds");
        QTest::addRow("nothing yet") << u"08:30:30"_s << 0 << -1.0 << 0 << 0;
        QTest::addRow("in the call") << u"08:32:05"_s << 1 << -1.0 << 0 << 60;
        QTest::addRow("in wrap-up, not booked") << u"08:35:10"_s << 1 << -1.0 << 0 << 180;
        QTest::addRow("wrap-up over") << u"08:35:25"_s << 1 << 260.0 << 1 << 180;
    }
    void figuresUpToThen()
    {
        QFETCH(QString, time);
        PastFloor floor = floorAt(at(time));
        tellMorning(floor);
        const FloorDelta delta = floor.delta();
        QTEST(delta.agents.front().callsToday, "calls");
        QTEST(delta.agents.front().ahtSeconds.value_or(-1), "aht");
        QTEST(delta.sums.handled, "handled");
        QFETCH(int, talkSeconds);
        QCOMPARE(delta.sums.talk, Millis(std::chrono::seconds(talkSeconds)));
        QCOMPARE(delta.since, at(u"08:30:00"_s));
    }
    void queuesUpToThen_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<int>("waiting");
        QTest::addColumn<int>("offered");
        QTest::addColumn<int>("answeredCalls");
        QTest::addColumn<int>("abandoned");
        QTest::addColumn<double>("level");
        QTest::addRow("before") << u"08:59:59"_s << 0 << 0 << 0 << 0 << -1.0;
        QTest::addRow("joined at this moment") << u"09:00:00"_s << 1 << 1 << 0 << 0 << -1.0;
        QTest::addRow("answered at this moment") << u"09:00:10"_s << 0 << 1 << 1 << 0 << 1.0;
        QTest::addRow("two wait, one past T") << u"09:01:40"_s << 2 << 3 << 1 << 0 << 0.5;
        QTest::addRow("one gave up late") << u"09:02:00"_s << 1 << 3 << 1 << 1 << 1.0 / 3;
    }
    void queuesUpToThen()
    {
        QFETCH(QString, time);
        PastFloor floor = floorAt(at(time));
        floor.add(answered(at(u"09:00:00"_s), at(u"09:00:10"_s), at(u"09:05:00"_s)));
        floor.add(gone(CallRecord::Outcome::Abandoned, at(u"09:01:10"_s), at(u"09:02:00"_s)));
        floor.add(answered(at(u"09:01:30"_s), at(u"09:02:30"_s), at(u"09:09:00"_s), u"李娜"_s));
        const FloorDelta delta = floor.delta();
        const QueueRow queue = delta.queues.empty() ? QueueRow() : delta.queues.front();
        QTEST(queue.waiting, "waiting");
        QTEST(queue.offered, "offered");
        QTEST(queue.answered, "answeredCalls");
        QTEST(queue.abandoned, "abandoned");
        QTEST(queue.serviceLevel.value_or(-1), "level");
    }
    void aGapHidesTheMoment_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<AgentState>("state");
        QTest::addColumn<bool>("silent");
        QTest::addRow("before it") << u"08:59:59"_s << AgentState::Ready << false;
        QTest::addRow("where it begins") << u"09:00:00"_s << AgentState::Unknown << true;
        QTest::addRow("inside, a span told from both sides") << u"09:05:00"_s << AgentState::Unknown << true;
        QTest::addRow("where it ends") << u"09:10:00"_s << AgentState::Ready << false;
    }
    void aGapHidesTheMoment()
    {
        QFETCH(QString, time);
        PastFloor floor = floorAt(at(time));
        floor.add(FeedGap{{at(u"09:00:00"_s), at(u"09:10:00"_s)}, u"connection lost"_s});
        floor.add(span(AgentState::Ready, at(u"08:00:00"_s), at(u"09:00:00"_s)));
        floor.add(span(AgentState::Ready, at(u"09:10:00"_s), at(u"09:30:00"_s)));
        floor.add(gone(CallRecord::Outcome::Exited, at(u"08:50:00"_s), at(u"09:20:00"_s)));
        const FloorDelta delta = floor.delta();
        QTEST(delta.agents.front().state, "state");
        QTEST(floor.silence().has_value(), "silent");
        QCOMPARE(delta.queues.front().waiting, floor.silence() ? 0 : 1);
        QCOMPARE(delta.queues.front().longestWaitingSince.has_value(), !floor.silence());
        // Ready time is what was heard, however long the gap.
        QVERIFY(delta.sums.ready <= Millis(60min));
    }
    void aCallOverAGapIsNotHandled()
    {
        PastFloor floor = floorAt(at(u"10:00:00"_s));
        floor.add(FeedGap{{at(u"09:00:00"_s), at(u"09:10:00"_s)}, {}});
        floor.add(span(AgentState::Talking, at(u"08:55:00"_s), at(u"09:00:00"_s)));
        floor.add(span(AgentState::Talking, at(u"09:10:00"_s), at(u"09:20:00"_s)));
        floor.add(span(AgentState::Ready, at(u"09:20:00"_s), at(u"11:00:00"_s)));
        floor.add(answered(at(u"08:54:00"_s), at(u"08:55:00"_s), at(u"09:20:00"_s)));
        QCOMPARE(floor.delta().sums.handled, 0);
        QCOMPARE(floor.delta().agents.front().ahtSeconds, std::nullopt);
        QCOMPARE(floor.delta().sums.talk, Millis(15min));
    }
    /** One rule for the floor's table and for the list behind it: what is not known to be over is in neither number. */
    void aGapInWrapUpLeavesTheCallOut_data()
    {
        QTest::addColumn<QString>("gapFrom");
        QTest::addColumn<int>("handled");
        QTest::addRow("at the end of the call") << u"09:03:00"_s << 1;
        QTest::addRow("in wrap-up") << u"09:03:10"_s << 1;
        QTest::addRow("where wrap-up ends") << u"09:03:20"_s << 1;
        QTest::addRow("after it") << u"09:03:21"_s << 2;
    }
    void aGapInWrapUpLeavesTheCallOut()
    {
        QFETCH(QString, gapFrom);
        const FeedGap gap{{at(gapFrom), at(u"09:10:00"_s)}, {}};
        std::vector<StateSpan> spans{span(AgentState::Talking, at(u"08:30:00"_s), at(u"08:32:00"_s)),
                                     span(AgentState::Ready, at(u"08:32:00"_s), at(u"09:00:00"_s)),
                                     span(AgentState::Talking, at(u"09:00:00"_s), at(u"09:03:00"_s))};
        if (const Moment wrapped = std::min(gap.range.from, at(u"09:03:20"_s)); wrapped > at(u"09:03:00"_s))
            spans.push_back(span(AgentState::WrapUp, at(u"09:03:00"_s), wrapped));
        if (gap.range.from > at(u"09:03:20"_s))
            spans.push_back(span(AgentState::Ready, at(u"09:03:20"_s), gap.range.from));
        spans.push_back(span(AgentState::Ready, at(u"09:10:00"_s), at(u"11:00:00"_s)));
        PastFloor floor = floorAt(at(u"10:00:00"_s));
        FigureWish wish;
        wish.variant = FigureVariant::QueueCalls;
        wish.window = {at(u"08:00:00"_s), at(u"10:00:00"_s)};
        FigureFold opened(wish, {});
        floor.add(gap);
        opened.add(gap);
        for (const StateSpan &one : spans) {
            floor.add(one);
            opened.add(one);
        }
        for (const CallRecord &call : {answered(at(u"08:29:50"_s), at(u"08:30:00"_s), at(u"08:32:00"_s)),
                                       answered(at(u"08:59:50"_s), at(u"09:00:00"_s), at(u"09:03:00"_s))}) {
            floor.add(call);
            opened.add(call);
        }
        const FloorDelta delta = floor.delta();
        QTEST(delta.sums.handled, "handled");
        const OpenedFigure figure = opened.finish();
        QCOMPARE(figure.below, qint64(delta.sums.handled));
        QCOMPARE(figure.above, delta.sums.handling.count());
        QCOMPARE(figure.value, delta.agents.front().ahtSeconds);
    }
    /** The wait was heard to begin, the answer fell into the gap: offered and lost, and in no service level. */
    void anAnswerInAGapIsLost()
    {
        PastFloor floor = floorAt(at(u"10:00:00"_s));
        floor.add(FeedGap{{at(u"09:00:00"_s), at(u"09:10:00"_s)}, {}});
        floor.add(answered(at(u"08:59:50"_s), at(u"09:00:10"_s), at(u"09:20:00"_s)));
        const QueueRow queue = floor.delta().queues.front();
        QCOMPARE(queue.offered, 1);
        QCOMPARE(queue.answered, 0);
        QCOMPARE(queue.serviceLevel, std::nullopt);
    }
    /** Who waits when a gap begins is on record as lost, and once more as answered if it turns out so. */
    void aWaitThatIsOnRecordTwiceCountsOnce()
    {
        PastFloor floor = floorAt(at(u"10:00:00"_s));
        floor.add(FeedGap{{at(u"09:00:00"_s), at(u"09:10:00"_s)}, {}});
        CallRecord lost = gone(CallRecord::Outcome::Lost, at(u"08:59:50"_s), at(u"09:10:00"_s));
        lost.waitSeconds.reset();
        CallRecord found = answered(at(u"08:59:49"_s), at(u"09:00:10"_s), at(u"09:20:00"_s));
        found.call = lost.call;
        floor.add(lost);
        floor.add(found);
        QCOMPARE(floor.delta().queues.front().offered, 1);
        QCOMPARE(floor.delta().queues.front().counts.lost, 1);
        QCOMPARE(floor.delta().queues.front().counts.talkCalls, 1);
    }
    void whatRunsOverMidnight()
    {
        const Moment midnight = zone.startOfDay(date);
        PastFloor floor(midnight, dayOf(zone, date));
        floor.add(span(AgentState::Talking, midnight - 10min, midnight + 10min));
        floor.add(answered(midnight - 11min, midnight - 10min, midnight + 10min));
        const FloorDelta delta = floor.delta();
        QCOMPARE(delta.agents.front().state, AgentState::Talking);
        QCOMPARE(delta.agents.front().since, midnight - 10min);
        QCOMPARE(delta.agents.front().callsToday, 0); // answered yesterday
        QCOMPARE(delta.sums.talk, Millis(0));
        QCOMPARE(delta.queues.front().offered, 0);
        QCOMPARE(delta.since, midnight);
    }
    void daysOfClockChanges_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("hours");
        QTest::addRow("forward") << QDate(2026, 3, 29) << 23;
        QTest::addRow("back") << QDate(2026, 10, 25) << 25;
    }
    void daysOfClockChanges()
    {
        QFETCH(QDate, day);
        QFETCH(int, hours);
        const Zone berlin = *Zone::parse(u"Europe/Berlin"_s);
        const TimeRange range = dayOf(berlin, day);
        PastFloor floor(range.to - 1ms, range);
        floor.add(span(AgentState::Ready, range.from - 1h, range.to + 1h));
        QCOMPARE(floor.delta().sums.ready, Millis(std::chrono::hours(hours)) - 1ms);
    }
    void everyMomentIsAsTheFullFoldHasIt_data()
    {
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 3; ++seed)
            QTest::addRow("any day %u", seed) << QByteArray("Asia/Shanghai") << date << seed;
        QTest::addRow("of 23 hours") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << 4u;
        QTest::addRow("of 25 hours") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25) << 5u;
    }
    /** At random moments and where anything begins or ends, at midnight, and a millisecond to either side of it. */
    void everyMomentIsAsTheFullFoldHasIt()
    {
        QFETCH(QByteArray, where);
        QFETCH(QDate, day);
        QFETCH(unsigned, seed);
        const TimeRange range = dayOf(*Zone::parse(QString::fromLatin1(where)), day);
        RandomDay told(range, seed);
        FloorDay packed(range);
        const auto tell = [&told](auto &floor) {
            for (const FeedGap &gap : told.gaps)
                floor.add(gap);
            for (const StateSpan &one : told.spans)
                floor.add(one);
            for (const CallRecord &call : told.calls)
                floor.add(call);
        };
        tell(packed);
        std::vector<Moment> moments{range.from, range.to - 1ms};
        for (size_t i = 0; i < told.borders.size(); i += 31)
            moments.insert(moments.end(), {told.borders[i] - 1ms, told.borders[i], told.borders[i] + 1ms});
        for (int i = 0; i < 20; ++i)
            moments.push_back(told.momentOf(range));
        for (const Moment moment : moments) {
            if (!range.contains(moment))
                continue;
            FullFold full(moment, range, {});
            tell(full);
            const FloorDelta delta = packed.at(moment, {});
            const QString differs = difference(delta, full.delta());
            QVERIFY2(differs.isEmpty(), qPrintable(differs + u" at %1"_s.arg(epochMs(moment))));
            QCOMPARE(packed.sumsAt(moment), delta.sums);
        }
    }
    void noHistory()
    {
        const FloorDelta delta = floorAt(at(u"12:00:00"_s)).delta();
        QVERIFY(delta.agents.empty());
        QVERIFY(delta.queues.empty());
        QVERIFY(delta.whole);
        QCOMPARE(delta.sums, FloorSums());
    }
    void busyThenLastsWhateverTheReasons()
    {
        FloorDay day(dayOf(zone, date));
        const auto pause = [&day](const QString &from, const QString &to, const QString &reason) {
            StateSpan one = span(AgentState::Paused, at(from), at(to));
            one.reason = reason;
            day.add(one);
        };
        pause(u"09:00:00"_s, u"09:10:00"_s, u"desk"_s);
        pause(u"09:10:00"_s, u"09:20:00"_s, u"mail"_s);
        pause(u"09:20:00"_s, u"09:30:00"_s, u"lunch"_s);
        pause(u"09:40:00"_s, u"09:50:00"_s, u"desk"_s);
        const auto since = [&day](const QString &moment) { return day.at(at(moment), {}).agents.front().lastsSince(); };
        QCOMPARE(since(u"09:15:00"_s), at(u"09:00:00"_s));
        QCOMPARE(since(u"09:25:00"_s), at(u"09:20:00"_s));
        QCOMPARE(since(u"09:45:00"_s), at(u"09:40:00"_s));
    }

    void whoCameLaterIsNotThere()
    {
        PastFloor floor = floorAt(at(u"08:00:00"_s));
        tellMorning(floor);
        QVERIFY(floor.delta().agents.empty());
    }
    void toldTwiceCountsOnce()
    {
        PastFloor floor = floorAt(at(u"09:00:00"_s));
        floor.add(span(AgentState::Ready, at(u"08:00:00"_s), at(u"08:30:00"_s)));
        floor.add(span(AgentState::Paused, at(u"08:30:00"_s), at(u"09:30:00"_s)));
        floor.add(span(AgentState::Ready, at(u"08:00:00"_s), at(u"08:30:00"_s)));
        floor.add(span(AgentState::Paused, at(u"08:30:00"_s), Moment::max()));
        QCOMPARE(floor.delta().sums.ready, Millis(30min));
        QCOMPARE(floor.delta().sums.paused, Millis(30min));
    }
    void whoTheyAre()
    {
        PastFloor floor = floorAt(at(u"09:00:00"_s));
        floor.add(span(AgentState::Ready, at(u"08:00:00"_s), Moment::max(), u"李娜 <PJSIP/1007>"_s));
        floor.add(span(AgentState::Ready, at(u"08:00:00"_s), Moment::max()));
        const FloorDelta delta = floor.delta({{u"王芳"_s, {7, u"王芳"_s, u"PJSIP/1001"_s, {u"q10"_s, u"q9"_s}}}});
        QCOMPARE(delta.agents[0].name, u"李娜"_s);
        QCOMPARE(delta.agents[0].interface, u"PJSIP/1007"_s);
        QCOMPARE(delta.agents[1].id, 7u);
        QCOMPARE(delta.agents[1].queues, (QStringList{u"q9"_s, u"q10"_s}));
        QCOMPARE(delta.queues.size(), size_t(2));
        QCOMPARE(delta.queues.front().queue, u"q9"_s);
        QCOMPARE(delta.queues.front().totals.of(AgentState::Ready), 1);
    }
};

QTEST_GUILESS_MAIN(TestFloorDay)
#include "tst_floorday.moc"
