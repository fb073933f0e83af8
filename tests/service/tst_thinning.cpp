// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/incident.h"
#include "models/live/sumfigure.h"
#include "models/service/alertdesk.h"
#include "models/service/figureopening.h"
#include "models/service/pastreader.h"
#include "models/service/retention.h"
#include "models/store/historyfile.h"
#include "tests/service/desk.h"

#include <QTest>

#include <random>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDate monday(2026, 11, 23);

Moment midnight(int day)
{
    return Desk::zone().startOfDay(monday.addDays(day));
}

/** Three days of a floor that works over midnight, as chance has it; every kind of end, a gap a day, two clocks. */
HistoryFile::Batch threeDays()
{
    std::mt19937 random(5);
    const auto seconds = [&random](int most) { return std::chrono::seconds(random() % unsigned(most)); };
    const auto queue = [&random] { return u"queue%1"_s.arg(random() % 3); };
    HistoryFile::Batch batch;
    for (int day = 0; day < 3; ++day) {
        const Moment from = midnight(day) + 10h + seconds(7200);
        batch.gaps.push_back({{from, from + seconds(1500)}, u"lost"_s});
    }
    const auto addCall = [&batch](CallRecord::Outcome outcome, const QString &in, Moment joined, Moment left) {
        CallRecord call;
        call.call = u"%1.%2"_s.arg(epochMs(joined)).arg(batch.calls.size());
        call.queue = in;
        call.outcome = outcome;
        call.joined = joined;
        call.ended = left;
        call.waitSeconds = int((left - joined) / 1s);
        batch.calls.push_back(call);
        return &batch.calls.back();
    };
    for (int who = 0; who < 5; ++who) {
        Moment now = midnight(0) + seconds(36'000);
        while (now < midnight(3) - 1h) {
            StateSpan span;
            span.agentKey = u"Agent %1"_s.arg(who);
            span.state = AgentState(random() % 9);
            span.range = {now, now + 1s + seconds(1100)};
            if (span.state == AgentState::Paused)
                span.reason = random() % 2 ? u"=paperwork"_s : u"小休"_s;
            const bool isCall = span.state == AgentState::Talking || span.state == AgentState::OnHold;
            if (isCall)
                span.callKind = CallKind(random() % 3);
            if (isCall && span.callKind == CallKind::Queue) {
                span.queue = queue();
                CallRecord &call = *addCall(CallRecord::Outcome::Answered, span.queue, now - seconds(60), now);
                call.agentKey = span.agentKey;
                call.answered = now;
                call.ended = span.range.to;
                call.talkSeconds = int(span.range.length() / 1s);
                call.endedBy = random() % 2 ? u"caller"_s : u"agent"_s;
            }
            now = span.range.to + (random() % 25 ? 0s : seconds(600));
            batch.spans.push_back(std::move(span));
        }
    }
    for (int day = 0; day < 3; ++day) { // a call to a colleague, between being on line
        const Moment from = midnight(day) + 14h;
        StateSpan span;
        span.agentKey = u"Agent 9"_s;
        span.state = AgentState::Ready;
        span.range = {from - 10min, from};
        batch.spans.push_back(span);
        span.range = {from + 5min, from + 40min};
        batch.spans.push_back(span);
        span.state = AgentState::Talking;
        span.callKind = CallKind::Internal;
        span.range = {from, from + 5min};
        batch.spans.insert(batch.spans.end() - 1, span);
    }
    for (int day = 0; day < 3; ++day) { // the rest of that one's day, so that all of the time was listened to
        StateSpan away;
        away.agentKey = u"Agent 9"_s;
        away.state = AgentState::LoggedOut;
        for (const TimeRange &range : {TimeRange{midnight(day), midnight(day) + 14h - 10min},
                                       TimeRange{midnight(day) + 14h + 40min, midnight(day + 1)}}) {
            away.range = range;
            batch.spans.push_back(away);
        }
    }
    for (int i = 0; i < 400; ++i) {
        const Moment joined = midnight(0) + seconds(3 * 86'400 - 200);
        addCall(i % 2 ? CallRecord::Outcome::Abandoned : CallRecord::Outcome::Exited, queue(), joined,
                joined + seconds(90));
    }
    for (int i = 0; i < 40; ++i) {
        const Moment joined = midnight(i % 3) + 9h + seconds(30'000);
        addCall(CallRecord::Outcome::Lost, queue(), joined, joined + seconds(2000))->waitSeconds.reset();
    }
    for (const int late : {5, 15, 40}) // over midnight: at T it is not yet, just and long past
        addCall(CallRecord::Outcome::Abandoned, u"queue0"_s, midnight(1) - 10s,
                midnight(1) + std::chrono::seconds(late));
    return batch;
}

struct Asked
{
    FigureVariant variant;
    QString queue;
    TimeRange window;
};

std::vector<Asked> everyFigure()
{
    const std::vector<TimeRange> windows{{midnight(0), midnight(1)}, {midnight(1), midnight(2)},
                                         {midnight(0), midnight(2)}, {midnight(0), midnight(3)},
                                         {midnight(1), midnight(3)}, {midnight(0) + 9h, midnight(1) - 2h - 30min}};
    std::vector<Asked> asked;
    for (const FigureKind kind : allFigureKinds) {
        if (isFigureOfDuty(kind) || isFigureOfMoment(kind))
            continue; // nobody is rostered here
        for (const FigureVariant variant : figureVariants(kind)) {
            for (const TimeRange &window : windows) {
                asked.push_back({variant, {}, window});
                if (isFigureOfQueue(variant))
                    asked.push_back({variant, u"queue0"_s, window});
            }
        }
    }
    return asked;
}

FigurePtr open(StoreSession &session, const Asked &asked)
{
    const auto figure = openFigure(session, {{asked.variant, asked.queue, asked.window, 900s}, {}, {}});
    return figure ? *figure : nullptr;
}

QString text(const OpenedFigure &figure)
{
    const bool isLongest = figure.wish.variant == FigureVariant::OfWindow;
    return isLongest ? QString::number(figure.value.value_or(-1), 'g', 12)
                     : u"%1 = %2 / %3"_s.arg(QString::number(figure.value.value_or(-1), 'g', 12))
                           .arg(figure.above)
                           .arg(figure.below);
}

QString name(const Asked &asked)
{
    return u"%1 %2 %3+%4h"_s.arg(figureVariantName(asked.variant), asked.queue)
        .arg((asked.window.from - midnight(0)) / 1h)
        .arg(asked.window.length() / 1h);
}

} // namespace

/** Old days become half-hour sums: the figures stay what they were, and what does not follow from sums is said so. */
class TestThinning : public QObject
{
    Q_OBJECT

    Desk *m_desk = nullptr;
    std::unique_ptr<Desk> m_owner;
    std::map<int, QString> m_before; ///< by the place in everyFigure()

    void compare(Moment border)
    {
        const std::vector<Asked> asked = everyFigure();
        for (size_t i = 0; i < asked.size(); ++i) {
            const FigurePtr figure = open(m_desk->session(), asked[i]);
            QVERIFY2(figure, qPrintable(name(asked[i])));
            const bool early = asked[i].window.from < border;
            QCOMPARE(figure->summedTo.has_value(), early);
            const bool endsEarly = asked[i].window.to <= border;
            const bool isWaiting = asked[i].variant == FigureVariant::Waiting;
            if (early && !isFigureOfSums(asked[i].variant) && (endsEarly || !isWaiting)) {
                QVERIFY2(figure->notKept && !figure->value, qPrintable(name(asked[i])));
                continue;
            }
            QVERIFY2(!figure->notKept, qPrintable(name(asked[i])));
            if (!isWaiting || !early)
                QVERIFY2(text(*figure) == m_before[int(i)],
                         qPrintable(name(asked[i]) + u": "_s + text(*figure) + u" was "_s + m_before[int(i)]));
        }
    }
    Moment border() const { return HistoryFile(m_desk->session().history()).thinnedTo()->value_or(Moment{}); }

    /** It took somebody for two hours, over borders of half hours and into a gap. */
    bool addIncident()
    {
        AlertRecord alert;
        alert.kind = incidentKind;
        alert.subject = u"incident:"_s;
        alert.since = alert.raisedAt = midnight(0) + 11h + 47s;
        alert.instance = u"1"_s;
        alert.facts = {{u"people"_s, incidentPeopleJson({{u"Agent 1"_s, {}, {}, alert.since, alert.since + 2h}})}};
        return AlertDesk(m_desk->session()).save({u"floorwalk"_s, Role::System, {}}, alert).ok();
    }

private slots:
    void init()
    {
        m_owner = std::make_unique<Desk>(u"2026-11-26T08:00:00"_s);
        m_desk = m_owner.get();
        QVERIFY(m_desk->open());
        QVERIFY(HistoryFile(m_desk->session().history()).write(threeDays()).ok());
        QVERIFY(addIncident());
        if (!m_before.empty())
            return; // every store holds the same days
        const std::vector<Asked> asked = everyFigure();
        for (size_t i = 0; i < asked.size(); ++i) {
            m_before[int(i)] = text(*open(m_desk->session(), asked[i]));
            const bool saysSomething = !m_before[int(i)].startsWith(u"-1");
            const bool mayBeNone = asked[i].variant == FigureVariant::Waiting || !asked[i].queue.isEmpty();
            QVERIFY2(saysSomething || mayBeNone, qPrintable(name(asked[i])));
        }
    }
    void cleanup() { m_owner.reset(); }

    /** Also while a day is being thinned: a step is whole, so that after a kill it goes on where it was. */
    void figuresStay_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("days");
        QTest::newRow("one day") << u"2027-12-29T08:00:00"_s << 1;
        QTest::newRow("all") << u"2028-01-05T08:00:00"_s << 3;
    }
    void figuresStay()
    {
        QFETCH(QString, now);
        QFETCH(int, days);
        m_desk->setNow(now);
        int steps = 0;
        Moment seen{};
        for (;; ++steps) {
            // Nothing is kept of a step but what is in the file.
            const Result<Retention::Step> step = Retention(m_desk->session()).step();
            QVERIFY2(step.ok(), step ? "" : qPrintable(step.error().text));
            if (!step->more)
                break;
            QVERIFY(steps < 200);
            if (border() == seen && steps % 13 != 0)
                continue; // every figure takes its time
            seen = border();
            compare(seen);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(steps > 4);
        QVERIFY(border() >= midnight(days));
        const HistoryFile history(m_desk->session().history());
        QVERIFY(!*history.holdsBefore(midnight(days) - 4h));
        QCOMPARE(history.spans(TimeRange{midnight(days), midnight(days + 1)})->empty(), days == 3);
    }
    /** Sums written twice are the same sums. */
    void aStepDoneAgainCountsOnce()
    {
        m_desk->setNow(u"2027-12-29T08:00:00"_s);
        QVERIFY(Retention(m_desk->session()).step().ok());
        HistoryFile history(m_desk->session().history());
        const Result<Grant> grant = m_desk->session().grant({u"floorwalk"_s, Role::System, {}}, Action::EraseExpired);
        QVERIFY(history.writeSums(*grant, {}, {midnight(0), false, 0}).ok()); // as if it had not come so far
        for (int i = 0; i < 200 && Retention(m_desk->session()).step()->more; ++i) {}
        compare(border());
    }
    void aThinnedDayIsShownByItsHalfHours()
    {
        PastReader before;
        const auto look = [this](PastReader &past, Moment at) {
            return past.moment(m_desk->session(), {at, monday, {}, {}, {}});
        };
        const Moment at = midnight(0) + 16h;
        const auto then = look(before, at - 1ms);
        QVERIFY(then.ok() && !then->summedTo);
        m_desk->setNow(u"2027-12-29T08:00:00"_s);
        for (int i = 0; i < 200 && Retention(m_desk->session()).step()->more; ++i) {}
        const auto now = look(before, at + 7min); // the reader that holds the day learns of it
        QVERIFY(now.ok());
        QCOMPARE(now->summedTo, std::optional(midnight(1)));
        QCOMPARE(now->delta.agents.size(), then->delta.agents.size());
        QCOMPARE(now->delta.agents.front().state, AgentState::Unknown);
        QCOMPARE(now->delta.sums.handled, then->delta.sums.handled);
        QCOMPARE(now->delta.sums.handling, then->delta.sums.handling);
        for (size_t i = 0; i < now->delta.agents.size(); ++i)
            QCOMPARE(now->delta.agents[i].callsToday, then->delta.agents[i].callsToday);
        QCOMPARE(now->delta.queues.size(), then->delta.queues.size());
        for (size_t i = 0; i < now->delta.queues.size(); ++i) {
            QCOMPARE(now->delta.queues[i].offered, then->delta.queues[i].offered);
            QCOMPARE(now->delta.queues[i].answered, then->delta.queues[i].answered);
            QCOMPARE(now->delta.queues[i].abandoned, then->delta.queues[i].abandoned);
            QCOMPARE(now->delta.queues[i].waiting, 0);
        }
        const auto day = PastReader().day(m_desk->session(), monday, {});
        QVERIFY(day.ok());
        QCOMPARE(day->first, std::optional(monday));
        QVERIFY(day->range.to <= midnight(1) && day->range.from >= midnight(0));
    }
    void sumsGoWithTheTrailsTexts()
    {
        m_desk->setNow(u"2028-01-05T08:00:00"_s);
        for (int i = 0; i < 200 && Retention(m_desk->session()).step()->more; ++i) {}
        QVERIFY(!HistoryFile(m_desk->session().history()).sums({midnight(0), midnight(3)})->states.empty());
        m_desk->setNow(u"2029-12-05T08:00:00"_s);
        for (int i = 0; i < 200 && Retention(m_desk->session()).step()->more; ++i) {}
        const IntervalSums left = *HistoryFile(m_desk->session().history()).sums({midnight(0), midnight(3)});
        QVERIFY(left.states.empty() && left.handling.empty() && left.calls.empty());
    }
};

QTEST_GUILESS_MAIN(TestThinning)
#include "tst_thinning.moc"
