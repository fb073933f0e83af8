// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/replay.h"
#include "models/live/figurefold.h"
#include "models/live/livefloor.h"
#include "models/live/queuebook.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include "tests/support/cdrlines.h"
#include "tests/support/loggedagents.h"
#include "tests/support/loggedwaits.h"
#include "tests/support/recordedsessions.h"

using namespace Qt::StringLiterals;
using namespace Floorwalk;
using namespace std::chrono_literals;

namespace {

using V = FigureVariant;

/** What a history would hold of a session. */
class Kept : public HistorySink
{
public:
    void spanClosed(const StateSpan &span) override { spans.push_back(span); }
    void callClosed(const CallRecord &call) override { calls.push_back(call); }
    void gapClosed(const FeedGap &gap) override { gaps.push_back(gap); }

    OpenedFigure open(V variant, const TimeRange &window, const QString &queue, const LiveSettings &settings) const
    {
        FigureFold fold({variant, queue, window, 900s}, settings);
        for (const FeedGap &gap : gaps)
            fold.add(gap);
        for (const StateSpan &span : spans)
            fold.add(span);
        for (const CallRecord &call : calls)
            fold.add(call);
        return fold.finish();
    }

    std::optional<double> ofAgent(V variant, const TimeRange &window, const QString &agent,
                                  std::chrono::seconds limit) const
    {
        FigureFold fold({variant, {}, window, limit}, {});
        fold.countOnly([&agent](const QString &key, Moment) { return key == agent; });
        for (const StateSpan &span : spans)
            fold.add(span);
        return fold.finish().value;
    }

    /** Calls of which only whole seconds of talk and wait tell on which side of a gap's border they joined. */
    double edges(const QString &queue) const
    {
        return double(std::ranges::count_if(calls, [this, &queue](const CallRecord &call) {
            return call.queue == queue && std::ranges::any_of(gaps, [&call](const FeedGap &gap) {
                       const auto near = [&call](Moment border) {
                           return std::chrono::abs(call.joined - border) <= 2500ms;
                       };
                       return near(gap.range.from) || near(gap.range.to);
                   });
        }));
    }

    /** Whether @p agent had one call at a time and handed none on. */
    bool isPlain(const QString &agent) const
    {
        std::vector<TimeRange> talks;
        for (const CallRecord &call : calls) {
            if (call.agentKey != agent)
                continue;
            if (call.endedBy == "transfer"_L1 || !call.answered)
                return false;
            talks.push_back({*call.answered, call.ended});
        }
        std::ranges::sort(talks, {}, &TimeRange::from);
        return std::ranges::adjacent_find(talks, [](const TimeRange &a, const TimeRange &b) { return b.from < a.to; })
               == talks.end();
    }

    /** How long @p agent talked or held in calls of @p kind within @p range, or also @p rang; spans that go on end at
     * @p now. */
    Millis inCall(const QString &agent, CallKind kind, const TimeRange &range, Moment now, bool rang = false) const
    {
        Millis sum{0};
        for (const StateSpan &span : spans) {
            const bool talks = span.state == AgentState::Talking || span.state == AgentState::OnHold;
            if (span.agentKey == agent && span.callKind == kind && (talks || rang)) {
                const Moment to = std::min({span.range.to, range.to, now});
                sum += std::max(Millis(0), to - std::max(span.range.from, range.from));
            }
        }
        return sum;
    }

    std::vector<StateSpan> spans;
    std::vector<CallRecord> calls;
    std::vector<FeedGap> gaps;
};

struct Told
{
    Kept kept;
    FloorFigures figures;
    TimeRange window; ///< all that was heard

    explicit Told(const RecordedSession &session, const LiveSettings &settings = {})
    {
        LiveFloor floor(settings, &kept);
        const Result<ReplaySummary> summary = replay(session.address(), floor);
        if (!summary)
            qFatal("%s", qPrintable(summary.error().text));
        const Moment to = std::max(summary->to, floor.now());
        floor.advanceTo(to);
        figures = floor.figures(to);
        window = {figures.from, to + 1ms};
        const OpenRecords open = floor.open();
        kept.spans.insert(kept.spans.end(), open.spans.begin(), open.spans.end());
        kept.calls.insert(kept.calls.end(), open.calls.begin(), open.calls.end());
    }
};

bool isSame(const std::optional<double> &a, const std::optional<double> &b, double tolerance = 0)
{
    return a.has_value() == b.has_value() && std::abs(a.value_or(0) - b.value_or(0)) < tolerance + 1e-9;
}

QString said(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 10) : u"none"_s;
}

/** What the stretches cover together: two calls at once are one busy phone. */
qint64 secondsIn(std::vector<std::pair<qint64, qint64>> stretches)
{
    std::ranges::sort(stretches);
    qint64 sum = 0;
    qint64 done = 0;
    for (const auto &[from, to] : stretches) {
        sum += std::max<qint64>(0, to - std::max(from, done));
        done = std::max(done, to);
    }
    return sum;
}

constexpr std::array callVariants{V::IgnoreAbandons, V::Negative,      V::Positive,
                                  V::AnsweredOnly,   V::WithoutShort,  V::All,
                                  V::Mean,           V::AnsweredCalls, V::OfWindow};

/** Every second that the log writes of may be the next one on the floor. */
constexpr double oneSecond = 1.001;
/** So short that the sessions have some that are over it. */
constexpr std::chrono::seconds busyLimit{60};

} // namespace

/** The figures that open, made from what the history keeps of recorded AMI streams, against Asterisk's queue_log. */
class TestFigureRecordings : public QObject
{
    Q_OBJECT

private slots:
    void eachVariantEqualsQueueLog_data() { sessions(true); }
    void eachVariantEqualsQueueLog()
    {
        QFETCH(RecordedSession, session);
        const LoggedWaits log(session.file(u"queue_log"_s));
        QStringList differences;
        int compared = 0;
        int waiting = 0;
        for (const auto &[level, brief] : {std::pair(20, 5), std::pair(7, 3)}) {
            LiveSettings settings;
            settings.serviceLevelSeconds = level;
            settings.shortAbandonSeconds = brief;
            const Told told(session, settings);
            const qint64 from = wholeSecond(told.window.from);
            const qint64 to = wholeSecond(told.window.to) + 1; // what happens in the last second is heard
            const qint64 middle = log.quietSecond(from, to, level);
            QVERIFY(middle < to);
            const Moment border = momentFromEpochMs(middle * 1000);
            const std::array windows{std::pair(told.window, std::pair(from - 1, to)),
                                     std::pair(TimeRange{told.window.from, border}, std::pair(from - 1, middle)),
                                     std::pair(TimeRange{border, told.window.to}, std::pair(middle, to))};
            for (const QString &queue : log.queues()) {
                for (const auto &[window, seconds] : windows) {
                    for (const V variant : callVariants) {
                        const auto mine = told.kept.open(variant, window, queue, settings).value;
                        const auto truth = log.value(variant, queue, seconds.first, seconds.second, level, brief);
                        compared += truth.has_value();
                        if (!isSame(mine, truth))
                            differences << u"%1, %2, T %3: %4, not %5"_s.arg(queue, figureVariantName(variant))
                                               .arg(level)
                                               .arg(said(mine), said(truth));
                    }
                    const auto waits = told.kept.open(V::Waiting, window, queue, settings).value;
                    const auto truth = log.waiting(queue, epochMs(window.to));
                    waiting += truth.has_value();
                    if (!isSame(waits, truth, oneSecond))
                        differences << u"%1, waiting: %2, not %3"_s.arg(queue, said(waits), said(truth));
                }
            }
        }
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
        QVERIFY(compared > 50);
        QVERIFY(waiting > 0 || session.name != "plain"_L1); // in which somebody waits at the end
    }

    /** Time of people, second by second from the log; of whom it knows all: calls of their own, and phones that cannot
     * be reached, are not in it. */
    void eachVariantOfPeopleEqualsQueueLog_data()
    {
        QTest::addColumn<RecordedSession>("session");
        for (const QString &name : {u"plain"_s, u"ordinary"_s})
            QTest::newRow(qPrintable(name)) << m_recordings.session(name);
    }
    void eachVariantOfPeopleEqualsQueueLog()
    {
        using Doing = LoggedAgents::Doing;
        QFETCH(RecordedSession, session);
        const Told told(session);
        QFile oracle(session.file(u"oracle.json"_s));
        QVERIFY(oracle.open(QIODevice::ReadOnly));
        const LoggedAgents log(session.file(u"queue_log"_s), QJsonDocument::fromJson(oracle.readAll()).object(),
                               wholeSecond(told.window.from), wholeSecond(told.window.to));
        QStringList differences;
        int compared = 0;
        int busy = 0;
        int over = 0;
        for (const AgentFigures &agent : told.figures.agents) {
            if (agent.sums.outbound + agent.sums.internal + agent.sums.unreachable > Millis(0)
                || agent.sums.direct > 1s)
                continue;
            const auto differs = [&](V variant, double truth, double tolerance) {
                const double mine = told.kept.ofAgent(variant, told.window, agent.key, busyLimit).value_or(0);
                if (std::abs(mine - truth) > tolerance)
                    differences
                        << u"%1, %2: %3, not %4"_s.arg(agent.key, figureVariantName(variant)).arg(mine).arg(truth);
            };
            const auto rings = double(log.seconds(agent.key, {Doing::Rings}));
            // Of a phone that lost the race to another the log does not say that it rang.
            if (std::abs(double(agent.sums.ringing.count()) / 1000 - rings) > 5)
                continue;
            const LoggedAgents::Busy spans = log.busy(agent.key);
            const double edges = oneSecond * double(std::max<size_t>(1, spans.episodes.size()));
            differs(V::BusyTotal, double(spans.total()), edges);
            differs(V::BusyLongest, double(spans.longest()), 2 * oneSecond);
            if (const std::optional<int> count = spans.over(busyLimit.count())) {
                differs(V::BusyOverLimit, *count, 0);
                over += *count;
            }
            busy += int(spans.episodes.size());
            const auto talk = double(log.seconds(agent.key, {Doing::Talks}));
            const auto ready = double(log.seconds(agent.key, {Doing::Ready}));
            const auto loggedIn = talk + rings + ready + double(log.seconds(agent.key, {Doing::Paused}));
            if (talk < 30)
                continue; // too little to tell a wrong share from the seconds' edges
            ++compared;
            differs(V::OccupancyA, talk / (talk + ready), 0.03);
            differs(V::OccupancyB, talk / loggedIn, 0.03);
            differs(V::OccupancyC, (talk + rings) / (talk + rings + ready), 0.03);
            if (agent.sums.hold == Millis(0)) // the log takes hold for talk
                differs(V::OfLoggedIn, talk / loggedIn, 0.03);
        }
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
        QVERIFY2(compared >= 4 && busy >= 2 && over >= 1, qPrintable(u"%1 %2 %3"_s.arg(compared).arg(busy).arg(over)));
    }

    /** What the list adds up to is what `report floor` prints, with gaps or without. */
    void theListsAddUpToTheReport_data() { sessions(std::nullopt); }
    void theListsAddUpToTheReport()
    {
        QFETCH(RecordedSession, session);
        const Told told(session);
        QStringList differences;
        for (auto it = told.figures.queues.begin(); it != told.figures.queues.end(); ++it) {
            const double edges = told.kept.edges(it.key());
            for (const V variant : callVariants) {
                if (variant == V::AnsweredCalls)
                    continue; // of agents, also in a gap; the report's is of the queue
                const OpenedFigure figure = told.kept.open(variant, told.window, it.key(), {});
                const std::optional<double> report =
                    variant == V::Mean ? averageSpeedOfAnswer(*it)
                    : variant == V::OfWindow
                        ? (it->longestWait ? std::optional(double(*it->longestWait)) : std::nullopt)
                        : shareOf(variant, *it);
                if (!isSame(figure.value, report, edges / std::max(1, it->offered)))
                    differences << u"%1, %2: %3, not %4"_s.arg(it.key(), figureVariantName(variant), said(figure.value),
                                                               said(report));
            }
        }
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
        const OpenedFigure level = told.kept.open(V::Negative, told.window, {}, {});
        QCOMPARE(std::ranges::count(level.rows, FigurePart::Gap, &FigureRow::part),
                 qsizetype(told.figures.gaps.size()));
    }

    void peopleAddUpToTheReport_data() { sessions(std::nullopt); }
    void peopleAddUpToTheReport()
    {
        QFETCH(RecordedSession, session);
        const Told told(session);
        StateSums sums;
        for (const AgentFigures &agent : told.figures.agents)
            sums += agent.sums;
        const auto near = [](const std::optional<double> &a, const std::optional<double> &b) {
            return a.has_value() == b.has_value() && std::abs(a.value_or(0) - b.value_or(0)) < 1e-4;
        };
        const auto mine = [&told](V variant) { return told.kept.open(variant, told.window, {}, {}).value; };
        QVERIFY2(near(mine(V::OfLoggedIn), talkUtilisation(sums)), qPrintable(said(mine(V::OfLoggedIn))));
        QVERIFY2(near(mine(V::OccupancyA), occupancyA(sums)), qPrintable(said(mine(V::OccupancyA))));
        QVERIFY2(near(mine(V::OccupancyB), occupancyB(sums)), qPrintable(said(mine(V::OccupancyB))));
        QVERIFY2(near(mine(V::OccupancyC), occupancyC(sums)), qPrintable(said(mine(V::OccupancyC))));
    }

    /** queue_log knows the talk of each call to the second. It ends a call where the agent hands it on, and counts two
     * calls at once twice: then the agent's own time is another. */
    void handlingEqualsTheTalkOfQueueLog_data() { sessions(true); }
    void handlingEqualsTheTalkOfQueueLog()
    {
        QFETCH(RecordedSession, session);
        const LoggedWaits log(session.file(u"queue_log"_s));
        const Told told(session);
        const OpenedFigure figure = told.kept.open(V::QueueCalls, told.window, {}, {});
        QCOMPARE(figure.below, log.handled);
        QMap<QString, qint64> mine;
        for (const FigureRow &row : figure.rows)
            mine[row.agent] += row.above;
        int same = 0;
        int longer = 0; // in a conference the agent talks on
        for (auto it = log.talk.begin(); it != log.talk.end(); ++it) {
            if (!told.kept.isPlain(it.key()))
                continue;
            const double difference = double(mine[it.key()]) / 1000 - double(it->seconds);
            QVERIFY2(difference >= -it->calls, qPrintable(u"%1: %2 s apart"_s.arg(it.key()).arg(difference)));
            ++(difference <= it->calls ? same : longer);
        }
        QVERIFY2(same >= 5 && longer <= 2, qPrintable(u"%1 same, %2 longer"_s.arg(same).arg(longer)));
    }

    /** Each queue has a time of its own, one member another; a call of another queue may cut it short. */
    void wrapUpIsThatOfTheQueueOrTheMember()
    {
        const RecordedSession session = m_recordings.session(u"scenes"_s);
        LiveSettings settings;
        settings.wrapUpByQueue = {{u"订单"_s, 12}, {u"售后"_s, 25}, {u"hotline"_s, 5}};
        const LoggedWaits log(session.file(u"queue_log"_s));
        const Told told(session, settings);
        QStringList differences;
        int wraps = 0;
        int cut = 0;
        for (const StateSpan &span : told.kept.spans) {
            const qint64 from = epochMs(span.range.from);
            const qint64 to = epochMs(std::min(span.range.to, told.window.to));
            bool known = false;
            for (const LoggedWaits::Conversation &each : log.conversations) {
                if (each.agent != span.agentKey || !each.ended)
                    continue;
                const qint64 over = *each.ended * 1000; // or up to a second later
                const qint64 wrap = each.agent == u"钱进"_s ? 8'000 : settings.wrapUp(each.queue) * 1000;
                known = known || (each.queue == span.queue && over <= from && to <= over + 1000 + wrap);
                const bool talkedAgain =
                    std::ranges::any_of(log.conversations, [&each, from](const LoggedWaits::Conversation &other) {
                        return other.agent == each.agent && other.answered >= *each.ended
                               && other.answered * 1000 <= from;
                    });
                if (span.state == AgentState::Ready && !talkedAgain && from < over + wrap && to > over + 1000)
                    differences << u"%1 ready in the wrap-up of %2"_s.arg(each.agent, each.call);
                if (span.state == AgentState::Ringing && span.callKind == CallKind::Queue && span.queue != each.queue)
                    cut += over < from && from < over + wrap;
            }
            wraps += span.state == AgentState::WrapUp;
            if (span.state == AgentState::WrapUp && !known)
                differences << u"%1 in wrap-up of %2 without a call before"_s.arg(span.agentKey, span.queue);
        }
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
        QVERIFY2(wraps > 15 && cut > 0, qPrintable(u"%1, %2 cut short"_s.arg(wraps).arg(cut)));
    }

    /** Of calls that agents dial, and of those that come past the queues, queue_log knows nothing. */
    void ownCallsAreThoseOfTheCallDetailRecords()
    {
        const RecordedSession session = m_recordings.session(u"scenes"_s);
        const Told told(session);
        QHash<QString, QString> agents; // by phone
        for (const AgentFigures &agent : told.figures.agents)
            agents.insert(agent.interface, agent.key);
        QMap<QString, std::vector<std::pair<qint64, qint64>>> dialled;
        QStringList differences;
        int compared = 0;
        int unanswered = 0;
        int conferences = 0;
        for (const CdrLine &line : CdrLine::read(session.file(u"cdr.csv"_s))) {
            // A call that is handed on was answered before it rang where it went.
            const auto same = [&](const QString &agent, CallKind kind, bool rang) {
                const qint64 from = line.answer > 0 ? line.answer : line.start;
                const TimeRange call{at(from), at(line.end)};
                qint64 mine = told.kept.inCall(agent, kind, call, told.window.to, rang).count();
                if (kind == CallKind::Internal) // a customer's call beside it counts first
                    mine += told.kept.inCall(agent, CallKind::Outbound, call, told.window.to, rang).count();
                ++compared;
                unanswered += line.answer == 0;
                const qint64 truth = line.answer > 0 ? (line.end - from) * 1000 : 0;
                if (std::abs(mine - truth) > (truth > 0 ? 2000 : 0))
                    differences << u"%1, %2 to %3: %4 ms"_s.arg(agent).arg(from).arg(line.end).arg(mine);
            };
            const QString caller = agents.value(line.channel.section(u'-', 0, -2));
            if (!caller.isEmpty() && line.application == "ConfBridge"_L1 && line.peer.isEmpty()) {
                // Called by the telephone system itself, into a conference: its record ends when that began.
                const Moment rang = at(line.start);
                const TimeRange conference{rang, rang + 25s};
                QCOMPARE(told.kept.inCall(caller, CallKind::Outbound, conference, told.window.to, true), Millis(0));
                const Millis direct = told.kept.inCall(caller, CallKind::Direct, conference, told.window.to, false);
                QVERIFY(direct > 17s && direct < 20s); // from 225 to 243 in scenes.md
                ++conferences;
            }
            if (line.application != "Dial"_L1 || line.context != "agents"_L1)
                continue;
            const QString called = agents.value(line.peer.section(u'-', 0, -2));
            const bool internal = !caller.isEmpty() && !called.isEmpty();
            if (!caller.isEmpty()) {
                if (!internal && line.answer > 0)
                    dialled[caller].emplace_back(line.answer, line.end);
                same(caller, internal ? CallKind::Internal : CallKind::Outbound, false);
            }
            if (!called.isEmpty() && line.answer > 0)
                same(called, internal ? CallKind::Internal : CallKind::Direct, true);
        }
        for (auto it = dialled.begin(); it != dialled.end(); ++it) {
            const qint64 mine = told.kept.inCall(it.key(), CallKind::Outbound, told.window, told.window.to).count();
            const qint64 truth = secondsIn(*it);
            if (std::abs(mine - truth * 1000) > 3000)
                differences << u"%1 dialled for %2 ms, not %3 s"_s.arg(it.key()).arg(mine).arg(truth);
        }
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
        QVERIFY(compared >= 8);
        QCOMPARE(conferences, 1);
        QVERIFY(unanswered >= 2);
        // Of calls that nobody answered none is handled, and nobody's time is talk.
        QVERIFY(!told.kept.ofAgent(V::OutboundCalls, told.window, u"钱进"_s, busyLimit));
        QVERIFY(told.kept.ofAgent(V::OutboundCalls, told.window, u"Lena Fischer"_s, busyLimit));
        QCOMPARE(told.figures.agents.value(u"钱进"_s).sums.outbound, Millis(0));
    }

private:
    static Moment at(qint64 second) { return momentFromEpochMs(second * 1000); }

    void sessions(std::optional<bool> unbroken)
    {
        QTest::addColumn<RecordedSession>("session");
        for (const RecordedSession &session : m_recordings.all()) {
            if (!unbroken || session.unbroken() == *unbroken)
                QTest::newRow(qPrintable(session.name)) << session;
        }
    }

    RecordedSessions m_recordings;
};

QTEST_GUILESS_MAIN(TestFigureRecordings)
#include "tst_figurerecordings.moc"
